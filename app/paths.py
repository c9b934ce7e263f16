"""Where Overread keeps what: the reader's data, the cache, the settings, the logs, and what it brought along."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import appdirs

_NAME = "overread"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The folders of one installation. Only `data` holds identities; `cache` may be deleted at any time."""

    data: Path
    cache: Path
    config: Path
    log: Path

    @classmethod
    def default(cls) -> "AppPaths":
        """The platform's own folders, or those below the folder that OVERREAD_HOME names."""
        home = os.environ.get("OVERREAD_HOME", "")
        if home:
            return cls.below(Path(home))
        folders = appdirs.AppDirs(_NAME, appauthor=False)
        return cls(
            data=Path(folders.user_data_dir),
            cache=Path(folders.user_cache_dir),
            config=Path(folders.user_config_dir),
            log=Path(folders.user_log_dir),
        )

    @classmethod
    def below(cls, home: Path) -> "AppPaths":
        """All folders below one."""
        return cls(home / "data", home / "cache", home / "config", home / "log")

    @property
    def store(self) -> Path:
        """The record of what was read and decided."""
        return self.data / "overread.db"

    @property
    def backups(self) -> Path:
        """Verified copies of the store."""
        return self.data / "backups"

    @property
    def drafts(self) -> Path:
        """Results that nobody has signed yet."""
        return self.data / "drafts"

    @property
    def permanent(self) -> Path:
        """Results that were signed."""
        return self.data / "permanent"

    @property
    def readers(self) -> Path:
        """The profiles of the readers of this workstation."""
        return self.data / "readers.toml"

    @property
    def models(self) -> Path:
        """The site's own weights."""
        return self.data / "models"

    @property
    def user_catalog(self) -> Path:
        """The site's own models.toml, laid over the one that ships."""
        return self.data / "models.toml"

    @property
    def model_statuses(self) -> Path:
        """What was said of models since they were installed: quarantined, shadow, active."""
        return self.data / "model-status.toml"

    @property
    def display_log(self) -> Path:
        """The visual checks of the display: who looked, when, at which screen, and what was seen."""
        return self.data / "display-checks.jsonl"

    @property
    def settings(self) -> Path:
        """The settings that differ from their defaults."""
        return self.config / "settings.toml"

    @property
    def pseudonym_key(self) -> Path:
        """The key that names studies in the log."""
        return self.config / "pseudonym.key"

    def make(self) -> None:
        """Make the folders, closed to other users of the machine."""
        for folder in (self.data, self.cache, self.config, self.log):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def resource(*parts: str) -> Path:
    """A file that ships with Overread: `models.toml`, or the path below `resources/`."""
    root = Path(getattr(sys, "_MEIPASS", "") or Path(__file__).resolve().parent.parent)
    if parts[:1] == ("models.toml",):
        return root.joinpath(*parts)
    return root.joinpath("resources", *(parts[1:] if parts[:1] == ("resources",) else parts))
