"""The key of a cohort: from it follow pseudonyms, UIDs and shifted dates, the same for each file of a patient.

The key file is kept apart from what is given away: who has both can name the patients again.
"""

import base64
import hashlib
import hmac
import json
import os
import secrets
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from inference.errors import OverreadError

_LONGEST_SHIFT_DAYS = 5 * 365


class KeyFileError(OverreadError):
    """The key file cannot be read or written."""

    default_advice = "Name another file with --key; without the first one, pseudonyms and UIDs come out otherwise."


@dataclass(slots=True)
class CohortKey:
    """A secret, and who got which pseudonym (pseudonym by patient, as the files name them)."""

    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    pseudonyms: dict[str, str] = field(default_factory=dict)

    def __repr__(self) -> str:
        return "CohortKey(...)"

    def pseudonym(self, patient: str) -> str:
        """Ten letters and digits that stand for a patient."""
        if patient not in self.pseudonyms:
            code = base64.b32encode(self._digest("patient", patient)).decode()[:10]
            self.pseudonyms[patient] = f"P-{code}"
        return self.pseudonyms[patient]

    def uid(self, original: str) -> str:
        """The UID that stands for another: a UUID of its own below 2.25 (PS3.5 B.2)."""
        return f"2.25.{uuid.UUID(bytes=self._digest('uid', original)[:16], version=4).int}"

    def shift_days(self, patient: str) -> int:
        """By how many days the dates of a patient go back: 1 to five years."""
        return 1 + int.from_bytes(self._digest("dates", patient)[:8], "big") % _LONGEST_SHIFT_DAYS

    def _digest(self, purpose: str, text: str) -> bytes:
        return hmac.new(self.secret, f"{purpose}\0{text}".encode(), hashlib.sha256).digest()


def read_key(path: Path) -> CohortKey:
    """The key of a file; a new one where there is none. Raises KeyFileError."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(told, Mapping):
            raise ValueError("not a mapping")
        return CohortKey(bytes.fromhex(told["secret"]), dict(told["patients"]))
    except FileNotFoundError:
        return CohortKey()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise KeyFileError("The key file cannot be read.") from error


def write_key(path: Path, key: CohortKey) -> None:
    """Write the key, readable by its owner alone; raises KeyFileError."""
    text = json.dumps({"secret": key.secret.hex(), "patients": key.pseudonyms}, ensure_ascii=False, indent=1)
    aside = path.with_name(f"{path.name}.new")
    try:
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise KeyFileError("The key file cannot be written.") from error
