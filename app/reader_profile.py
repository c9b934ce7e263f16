"""The readers of one workstation: a name each, and a PIN where they want one, kept as a salted slow hash."""

import hashlib
import hmac
import secrets
import tomllib
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import tomli_w

from inference.errors import OverreadError

_N, _R, _P = 2**15, 8, 1
"""scrypt's cost (RFC 7914): 32 MiB and about a tenth of a second for each try."""
_MEMORY = 64 * 2**20
_SALT_BYTES = 16
_SHORTEST_PIN = 4
NAME_LENGTH = 80


class ReaderError(OverreadError):
    """A reader's profile cannot be used or made."""

    default_advice = "Nothing was changed."


@dataclass(frozen=True, slots=True)
class ReaderProfile:
    """One reader. `key` names their reviews in the record; `secret` is the hash of the PIN, or empty.

    The first reader of a workstation may have the empty key, under which stands what was read without profiles.
    """

    name: str
    key: str
    secret: str = ""

    def __repr__(self) -> str:
        return "ReaderProfile(...)"

    @property
    def has_pin(self) -> bool:
        """Whether a PIN is asked for."""
        return bool(self.secret)


@dataclass(frozen=True, slots=True)
class ReaderBook:
    """All profiles of a workstation, and the key of the one that was used last; None where none was."""

    profiles: tuple[ReaderProfile, ...] = ()
    last: str | None = None

    def of(self, key: str | None) -> ReaderProfile | None:
        """The profile of this key."""
        return next((one for one in self.profiles if one.key == key), None)

    @property
    def at_start(self) -> ReaderProfile | None:
        """Who reads when the program starts: the last reader, unless a PIN has to be asked for."""
        profile = self.of(self.last)
        return profile if profile is not None and not profile.has_pin else None

    def added(self, name: str, pin: str = "", *, takes_over: bool = False) -> "ReaderBook":
        """With one more reader; raises ReaderError. `takes_over` gives them what was read without a profile."""
        name = " ".join(name.split())[:NAME_LENGTH]
        if not name:
            raise ReaderError("A reader needs a name.")
        if name.casefold() in {one.name.casefold() for one in self.profiles}:
            raise ReaderError("There is a reader of this name already.", advice="Take another name.")
        if pin and len(pin) < _SHORTEST_PIN:
            raise ReaderError("A PIN has at least four characters.", advice="Take a longer one, or none.")
        key = "" if takes_over and self.of("") is None else name
        made = ReaderProfile(name, key, hashed(pin) if pin else "")
        return replace(self, profiles=(*self.profiles, made))


def hashed(pin: str) -> str:
    """The PIN as a salted scrypt hash, with its costs, so that they can be raised later."""
    salt = secrets.token_bytes(_SALT_BYTES)
    return f"scrypt${_N}${_R}${_P}${b64encode(salt).decode()}${b64encode(_scrypt(pin, salt, _N, _R, _P)).decode()}"


def is_pin_of(profile: ReaderProfile, pin: str) -> bool:
    """Whether this is the reader's PIN; takes a tenth of a second, so not on the thread of the window."""
    try:
        kind, n, r, p, salt, known = profile.secret.split("$")
        tried = _scrypt(pin, b64decode(salt), int(n), int(r), int(p))
        return kind == "scrypt" and hmac.compare_digest(tried, b64decode(known))
    except ValueError:
        return False


def _scrypt(pin: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=_MEMORY, dklen=32)


def read_readers(path: Path) -> ReaderBook:
    """The profiles of the file; none where there is no file. Raises ReaderError for one that cannot be read."""
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8"))
        profiles = tuple(
            ReaderProfile(str(one["name"]), str(one["key"]), str(one.get("secret", "")))
            for one in written.get("reader", [])
        )
    except FileNotFoundError:
        return ReaderBook()
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReaderError(
            "The file of reader profiles cannot be read.", advice="Correct or delete readers.toml in the data folder."
        ) from error
    return ReaderBook(profiles, written.get("last"))


def save_readers(path: Path, book: ReaderBook) -> None:
    """Write the profiles aside, then rename; raises ReaderError."""
    content = {"reader": [_plain(one) for one in book.profiles]} | ({} if book.last is None else {"last": book.last})
    aside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        aside.write_bytes(tomli_w.dumps(content).encode())
        aside.chmod(0o600)
        aside.replace(path)
    except OSError as error:
        raise ReaderError("The reader profiles could not be saved.", advice="Check the data folder.") from error


def _plain(profile: ReaderProfile) -> dict[str, str]:
    return {"name": profile.name, "key": profile.key, "secret": profile.secret}


def name_of(key: str, profiles: Iterable[ReaderProfile], unnamed: str) -> str:
    """The printed name of a reader by their key; `unnamed` for what was read without a profile."""
    known = next((one.name for one in profiles if one.key == key), "")
    return known or key or unnamed or "Reader without a profile"
