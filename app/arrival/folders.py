"""The folders that are watched, as a setting holds them: whole paths, with semicolons between them."""

from collections.abc import Iterable
from pathlib import Path


def folders_of(setting: str) -> tuple[Path, ...]:
    """The folders of the setting `watch_folders`, without those that lie in another one of them."""
    named = list(dict.fromkeys(Path(part.strip()).expanduser() for part in setting.split(";") if part.strip()))
    return tuple(one for one in named if not any(one != other and one.is_relative_to(other) for other in named))


def refusal_of(setting: str) -> str:
    """Why a text cannot be the setting `watch_folders`; empty if it can."""
    relative = [one for one in folders_of(setting) if not one.is_absolute()]
    return "must name folders by their whole path" if relative else ""


def setting_of(folders: Iterable[Path]) -> str:
    """The folders as the setting holds them."""
    return "; ".join(str(one) for one in folders)
