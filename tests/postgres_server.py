"""A real PostgreSQL for the tests: Debian's package, a folder of its own, a Unix socket, an unprivileged user."""

import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from pathlib import Path

import psycopg

_VERSIONS = Path("/usr/lib/postgresql")


def programs() -> Path | None:
    """The folder of initdb and postgres; None where there is none."""
    found = sorted(_VERSIONS.glob("*/bin/initdb"), key=lambda one: int(one.parts[-3])) if _VERSIONS.is_dir() else []
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


class Server:
    """Runs until `stop`; each database it makes is empty."""

    def __init__(self, bin_folder: Path) -> None:
        self._bin = bin_folder
        self.folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
        self._user = pwd.getpwnam("postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name)
        self.folder.chmod(0o755)
        if os.geteuid() == 0:
            os.chown(self.folder, self._user.pw_uid, self._user.pw_gid)
        self._run("initdb", "-D", str(self.folder / "data"), "-U", "overread", "-A", "trust", "-E", "UTF8",
                  "--locale=C", "--no-sync")  # fmt: skip
        self.start()

    def start(self) -> None:
        options = (
            f"-c listen_addresses='' -c unix_socket_directories='{self.folder}' -c shared_buffers=16MB -c fsync=off"
        )
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-l", str(self.folder / "log"), "-o", options,
                  "start")  # fmt: skip

    def _run(self, program: str, *arguments: str) -> None:
        who = {"user": self._user.pw_uid, "group": self._user.pw_gid} if os.geteuid() == 0 else {}
        subprocess.run(
            [str(self._bin / program), *arguments], check=True, stdout=subprocess.DEVNULL, cwd=self.folder, **who
        )

    def url(self, database: str) -> str:
        return f"postgresql://overread@/{database}?host={self.folder}"

    def database(self) -> str:
        """The url of a new, empty database."""
        name = f"t{uuid.uuid4().hex}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self.url(name)

    def halt(self, mode: str = "immediate") -> None:
        """Stop it; `immediate` is what a power loss of the server's machine looks like."""
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", mode, "-w", "stop")

    def stop(self) -> None:
        self.halt()
        shutil.rmtree(self.folder, ignore_errors=True)
