"""Where the record lies: a file on this machine, or a database that a clinic's workstations share."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from app.store.record import StoreRefusedError

_SCHEMES = ("postgresql", "postgres")


@dataclass(frozen=True, slots=True)
class StoreAddress:
    """The file of the store and the folder of its copies; with a `url`, the PostgreSQL database in place of the file.

    The url never holds a password: libpq finds it in ~/.pgpass, in a service file, or in a client certificate.
    """

    path: Path
    backups: Path
    url: str = ""

    @classmethod
    def of(cls, path: Path, backups: Path | None = None, url: str = "") -> "StoreAddress":
        """Check the url of the setting; raises StoreRefusedError where it cannot be one, or holds a password."""
        url = url.strip()
        if url:
            parts = urlsplit(url)
            if parts.scheme not in _SCHEMES:
                raise StoreRefusedError(
                    "The setting store_url is no address of a PostgreSQL database.",
                    advice="Write it as postgresql://user@server/database, or leave it empty.",
                )
            if parts.password is not None or "password" in parse_qs(parts.query):
                raise StoreRefusedError(
                    "The setting store_url holds a password, which would lie in the settings in plain text.",
                    advice="Take it out, and put it into ~/.pgpass or into a service file (service=...).",
                )
        return cls(path, backups or path.parent / "backups", url)

    @property
    def is_shared(self) -> bool:
        """Whether other workstations write to the same record."""
        return bool(self.url)

    @property
    def marker(self) -> Path:
        """The file that says that a record was used here: one that is gone is never silently begun anew."""
        if not self.url:
            return self.path.with_name(self.path.name + ".id")
        known = hashlib.sha256(re.sub(r"//[^@/]*@", "//", self.url).encode()).hexdigest()[:12]
        return self.path.with_name(f"{self.path.name}.server-{known}.id")
