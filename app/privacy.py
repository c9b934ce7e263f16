"""What counts as identity, and how it is kept out of the log: pseudonyms first, a redacting net behind them."""

import hashlib
import hmac
import os
import re
import secrets
import threading
from collections.abc import Iterable
from pathlib import Path, PurePath

from app.study import Instance, Patient, Series, Source, Study
from inference.errors import OverreadError

_KEY_BYTES = 32
_MOST_WORDS = 500_000
_SHORTEST_WORD = 3
_NO_REPR = (Instance, Patient, Series, Source, Study)

_WORD = re.compile(r"[^\W_]+")
_UID = re.compile(r"\b[0-2](?:\.\d+){3,}\b")
_PATH = re.compile(r"(?<![\w.<])(?:file:/*|[A-Za-z]:[\\/]|\\\\|~?/)(?:[^\s'\"<>|:;,)\]]+)")
_PERSON_NAME = re.compile(r"[^\s^'\"=]+(?:\^[^\s^'\"=]*)+")
_DATE = re.compile(r"\b(?:18|19|20)\d\d(?:-?[01]\d-?[0-3]\d)\b")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]")


class Pseudonyms:
    """Names studies by a keyed hash (HMAC-SHA-256) whose key is made anew at each installation.

    The names of one installation can be told apart in its log, and nobody without the key can tell whom they mean.
    """

    def __init__(self, key_path: Path) -> None:
        self._key = _load_key(key_path)
        self._words: set[str] = set()
        self._lock = threading.Lock()

    def study(self, study: Study) -> str:
        """The name of a study in the log; from now on its identity is struck out wherever it appears."""
        patient = study.patient
        self.learn(
            (
                patient.name, patient.id, patient.issuer, patient.birth_date, study.accession_number,
                study.referring_physician, study.institution,
            )
        )  # fmt: skip
        return f"study-{self.of(study.uid)}"

    def of(self, text: str) -> str:
        """Twelve hexadecimal digits for any text."""
        return hmac.new(self._key, text.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:12]

    def learn(self, texts: Iterable[str]) -> None:
        """Words that must not stand in a log."""
        words = {word.casefold() for text in texts for word in _WORD.findall(text) if len(word) >= _SHORTEST_WORD}
        with self._lock:
            if len(self._words) < _MOST_WORDS:
                self._words |= words

    def redacted(self, text: str) -> str:
        """A text without paths, UIDs, person names, dates and learned words, on one line."""
        text = _UNPRINTABLE.sub(lambda found: f"\\x{ord(found[0]):02x}", text)
        text = _PATH.sub(lambda found: path_words(PurePath(found[0].replace("\\", "/"))), text)
        text = _UID.sub(lambda found: f"uid-{self.of(found[0])}", text)
        text = _PERSON_NAME.sub("<name>", text)
        text = _DATE.sub("<date>", text)
        words = self._words
        return _WORD.sub(lambda found: "<...>" if found[0].casefold() in words else found[0], text)


def path_words(path: PurePath) -> str:
    """A path as a log may name it: by its suffix alone."""
    suffix = path.suffix.casefold()
    return f"<path {suffix}>" if re.fullmatch(r"\.[a-z0-9]{1,5}", suffix) and not suffix[1:].isdigit() else "<path>"


def log_words(value: object) -> object:
    """What may stand in a log for a value that was given to it: a bug's own words may hold identity."""
    if isinstance(value, OverreadError):
        return str(value)
    if isinstance(value, BaseException):
        return type(value).__name__
    if isinstance(value, PurePath):
        return path_words(value)
    return f"{type(value).__name__}(...)" if isinstance(value, _NO_REPR) else value


def _load_key(path: Path) -> bytes:
    """The installation's key, made at first use for its owner's eyes only; one for this run where none can be kept."""
    try:
        key = path.read_bytes()
        if len(key) == _KEY_BYTES:
            return key
        path.unlink()
    except FileNotFoundError:
        pass
    except OSError:
        return secrets.token_bytes(_KEY_BYTES)
    key = secrets.token_bytes(_KEY_BYTES)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(key)
    except OSError:
        return key
    return key
