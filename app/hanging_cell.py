"""One viewport of the window: the session's view while it is active, else what it was left with."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.event import Event
from app.hanging_plan import Hung
from app.study import Series, Study
from inference.frame import Frame

if TYPE_CHECKING:
    from app.hanging import Hanging


@dataclass(frozen=True, slots=True)
class Links:
    """What the other viewports do along with the active one."""

    scroll: bool = True
    window: bool = False
    zoom: bool = False
    pan: bool = False


class Cell:
    """What one viewport shows: the session's view while it is active, else what it was left with."""

    def __init__(self, hanging: "Hanging", number: int) -> None:
        self.changed: Event[[]] = Event()
        self.number = number
        self.hung: Hung | None = None
        self.kept_frame: Frame | None = None
        self._hanging = hanging

    @property
    def is_active(self) -> bool:
        """Whether keys and tools act on this one."""
        return self._hanging.active is self

    @property
    def is_viewing(self) -> bool:
        """Whether the session has in view what is shown here."""
        return self._hanging.viewing is self

    @property
    def frame_count(self) -> int:
        """How many frames can be shown here one after the other."""
        return self.series.frame_count if self.series is not None else 0

    @property
    def words(self) -> str:
        """What is shown here, where it is not a series as it was taken; else empty."""
        return ""

    @property
    def study(self) -> Study | None:
        """The study shown here."""
        return self._hanging.session.study if self.is_viewing else self.hung.study if self.hung else None

    @property
    def series(self) -> Series | None:
        """The series shown here."""
        return self._hanging.session.series if self.is_viewing else self.hung.series if self.hung else None

    @property
    def position(self) -> int:
        """The 0-based place of the frame in the series."""
        return self._hanging.session.position if self.is_viewing else self.hung.position if self.hung else 0

    @property
    def frame(self) -> Frame | None:
        """The frame, once it is decoded."""
        return self._hanging.session.frame if self.is_viewing else self.kept_frame

    def show_position(self, position: int) -> None:
        """Bring another frame of the series into view here."""
        self._hanging.activate(self)
        self._hanging.session.show_position(position)
