"""What a giving away is asked for, where it goes, and what came of it: values only."""

from dataclasses import dataclass
from pathlib import Path

from app.deidentification.profile import Options
from app.study import Study
from inference.errors import OverreadError


class PlaceError(OverreadError):
    """The folder, the key or the decisions cannot lie where they are wanted."""

    default_advice = "Choose another place."


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything goes: the folder for the files, and beside it the key and the table of decisions."""

    out: Path
    key: Path
    decisions: Path

    @classmethod
    def beside(cls, out: Path, key: Path | None = None, decisions: Path | None = None) -> "Places":
        """The places for a folder, where no others are named."""
        out = out.absolute()
        name = out.name or "overread"
        return cls(
            out,
            (key or out.parent / f"{name}.key.json").absolute(),
            (decisions or out.parent / f"{name}.held.csv").absolute(),
        )

    def check(self) -> None:
        """Raise PlaceError where files would mix with others, or the key lie among what is given away."""
        try:
            is_filled = self.out.exists() and any(self.out.iterdir())
        except OSError as error:
            raise PlaceError("The folder cannot be read.") from error
        if is_filled:
            raise PlaceError("The folder is not empty.", advice="Choose another with --out.")
        if any(one.is_relative_to(self.out) for one in (self.key, self.decisions)):
            raise PlaceError(
                "The key and the decisions name patients: keep them outside the folder.", advice="Name other places."
            )


@dataclass(frozen=True, slots=True)
class GivingForm:
    """Which open studies and which folders, where to, and with which options."""

    studies: tuple[Study, ...]
    paths: tuple[Path, ...]
    places: Places
    options: Options


@dataclass(slots=True)
class Tally:
    """What became of the files of one study, or of all."""

    given: int = 0
    masked: int = 0
    left_out: int = 0
    failed: int = 0

    @property
    def words(self) -> str:
        """'given away: 4, masked: 1, left out: 0, failed: 0'."""
        given = f"given away: {self.given}, masked: {self.masked}"
        return f"{given}, left out: {self.left_out}, failed: {self.failed}"
