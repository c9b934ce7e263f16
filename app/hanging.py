"""What each viewport of the window shows: one cell is active and is what the session has in view.

The others hold a study, a series and a position of their own, and get their frames through the session. Knows no Qt.
"""

from collections.abc import Iterator
from dataclasses import replace

from app.event import Event
from app.frame_loader import Place
from app.hanging_cell import Cell, Links
from app.hanging_memory import HungPlace, KeptHanging, cells_of, kept_from, layout_for
from app.hanging_plan import Hung, first_frame_alike, planned
from app.patient_plane import PatientPlane, plane_of
from app.prior import are_one_patient, counterpart, priors_of
from app.session import Session
from app.study import Study

__all__ = ["CELLS", "Cell", "Hanging", "Links"]

CELLS = 4


class Hanging:
    """The cells of one window, in the order of their places; the first `count` of `order` can be seen."""

    def __init__(self, session: Session) -> None:
        self.active_changed: Event[[]] = Event()
        self.layout_changed: Event[[]] = Event()
        self.session = session
        self.links = Links()
        self.cells = tuple(Cell(self, number) for number in range(CELLS))
        self.order = list(self.cells)
        self.active = self.viewing = self.cells[0]
        self.guests: tuple[Cell, ...] = ()
        self.count = 1
        self.layout = layout_for(1)
        self._seen: Hung | None = None
        self._wanted: dict[Cell, int] = {}
        self._is_activating = False
        session.studies_changed.subscribe(self._renew)
        session.study_changed.subscribe(self._study_changed)
        session.frame_changed.subscribe(self._frame_changed)
        session.frame_decoded.subscribe(self._decoded)
        session.describe_hanging = self.describe

    @property
    def visible(self) -> tuple[Cell, ...]:
        """The cells that can be seen, in the order of their places."""
        return (*self.guests, self.viewing) if self.guests else tuple(self.order[: self.count])

    @property
    def others(self) -> tuple[Cell, ...]:
        """The visible cells that hold a series beside the one in view."""
        return tuple(cell for cell in self.visible if cell is not self.viewing and cell not in self.guests)

    def admit(self, guests: tuple[Cell, ...]) -> None:
        """Show these cells, which get their frames from elsewhere, and with them the series in view alone."""
        self.guests = guests
        self._want_others()
        self.layout_changed.emit()

    def dismiss(self) -> None:
        """Show the cells again that were there before the guests."""
        if self.guests:
            self.guests = ()
            self.active = self.viewing
            self._want_others()
            self.layout_changed.emit()
            self.active_changed.emit()

    def use_links(self, links: Links) -> None:
        """Let the other cells go along in this from now on."""
        self.links = links
        self.session.remember_view()

    def show_cells(self, count: int, layout: str = "") -> None:
        """Show so many cells in a layout; new ones get the series of the study that are not shown yet."""
        had_guests, self.guests = bool(self.guests), ()
        self.active = self.viewing
        self.count = min(max(count, 1), CELLS)
        self.layout = layout_for(self.count, layout or self.layout)
        if self.order.index(self.viewing) >= self.count:
            self._put_viewing_at(self.count - 1)
        self._fill()
        self.layout_changed.emit()
        if had_guests:
            self._tell_all()
        self.session.remember_view()

    def _put_viewing_at(self, place: int) -> None:
        """Let the cell of the frame in view change places with the one that stands there."""
        now = self.order.index(self.viewing)
        self.order[now], self.order[place] = self.order[place], self.order[now]

    def activate(self, cell: Cell) -> None:
        """Let keys, tools and panels act on this cell; an empty one takes up what is in view."""
        if cell is self.active or cell not in self.visible:
            return
        if cell is self.viewing or cell in self.guests:
            self.active = cell
            self._tell_all()
            return
        self._leave()
        hung, frame, self.active = cell.hung, cell.kept_frame, cell
        self.viewing = cell
        self._is_activating = True
        try:
            if hung is not None:
                self.session.keep_at_hand(hung.place, frame)
                self.session.show_place(hung.study.uid, hung.series.uid, hung.position)
        finally:
            self._is_activating = False
        self._wanted.clear()
        self._seen = self.in_view
        self._want_others()
        self._tell_all()
        self.session.remember_view()

    def _tell_all(self) -> None:
        self.active_changed.emit()
        for each in self.visible:
            each.changed.emit()

    def step_active(self, step: int) -> None:
        """Go to the next cell that shows something."""
        shown = [cell for cell in self.visible if cell is self.active or cell.study is not None]
        self.activate(shown[(shown.index(self.active) + step) % len(shown)])

    def hang(self, cell: Cell, study_uid: str, series_uid: str) -> None:
        """Show a series in a cell, and make that cell the active one."""
        if cell in self.guests:
            cell = self.viewing
            self.dismiss()
        self.activate(cell)
        self._is_activating = True  # a prior may come beside the study: the other cells stay as they are
        try:
            self.session.show_place(study_uid, series_uid, 0)
        finally:
            self._is_activating = False
        self._seen = self.in_view
        self._tell_all()

    @property
    def priors(self) -> tuple[Study, ...]:
        """Earlier studies of the patient in view that are open, the latest first."""
        study = self.session.study
        return priors_of(study, self.session.studies) if study is not None else ()

    def show_prior_beside(self, prior: Study) -> None:
        """Hang the prior's most similar series beside each series of the study in view."""
        study = self.session.study
        if study is None or not are_one_patient(study.patient, prior.patient):
            return
        self.show_cells(max(self.count, 2))
        cells = self.visible
        pairs = [(cells[place], cells[place + 1]) for place in range(0, len(cells) - 1, 2)]
        pairs.sort(key=lambda pair: self.active not in pair)
        for pair in pairs:
            current, beside = pair if self.active is not pair[1] else pair[::-1]
            shown = current.series if current.study is study or current.is_viewing else None
            series = counterpart(shown, prior) if shown is not None else None
            place = _share_of(current.position, current.frame_count, series.frame_count) if series is not None else 0
            self._lay(beside, Hung(prior, series, place) if series is not None else None)
        self._want_others()
        self.layout_changed.emit()
        self._tell_all()
        self.session.remember_view()

    def relation(self, cell: Cell) -> str:
        """Which of several studies this is: "" where all cells show one, else current, prior, or another patient's."""
        shown = {one.study.uid: one.study for one in self.visible if one.study is not None}
        study = cell.study
        if study is None or len(shown) < 2:
            return ""
        newest = max(shown.values(), key=lambda one: (one.date, one.time))
        if study.uid == newest.uid:
            return "current"
        return "prior" if are_one_patient(study.patient, newest.patient) else "another patient"

    def plane(self, cell: Cell) -> PatientPlane | None:
        """Where the frame of a cell lies in the patient; before it is decoded, as its header says."""
        if cell.frame is not None:
            return plane_of(cell.frame)
        hung = self.in_view if cell.is_viewing else cell.hung
        return hung.plane if hung is not None else None

    # --- what the session tells ---

    def _study_changed(self) -> None:
        now = self.in_view
        if self.guests and (now is None or self._seen is None or now.series.uid != self._seen.series.uid):
            self.dismiss()
        is_another = now is None or self._seen is None or now.study.uid != self._seen.study.uid
        if is_another and not self._is_activating:
            for cell in self.cells:
                self._lay(cell, None)
            self._seen = now
            if now is not None:
                self._hang_as_before(now)
            self._fill()
            self.layout_changed.emit()
        self._seen = self.in_view
        self.viewing.changed.emit()

    def _frame_changed(self) -> None:
        now, before = self.in_view, self._seen
        self._seen = now
        has_scrolled = now is not None and before is not None and now.series is before.series
        step = now.position - before.position if has_scrolled and now is not None and before is not None else 0
        if step and self.links.scroll and not self._is_activating:
            self._follow(step)
        self.viewing.changed.emit()

    def _decoded(self, place: Place) -> None:
        for cell in self.others:
            if cell.hung is not None and cell.kept_frame is None and cell.hung.place.address == place.address:
                self._want_others()
                return

    def _renew(self) -> None:
        """Studies were opened, perhaps again: what hangs is looked up anew."""
        for cell in self.cells:
            if cell.hung is not None and cell is not self.viewing:
                self._lay(cell, self._found(cell.hung.study.uid, cell.hung.series.uid, cell.hung.position))
        self._want_others()

    def _found(self, study_uid: str, series_uid: str, position: int) -> Hung | None:
        """A frame of an open study by its place, the nearest there is; None where its series is not open."""
        study = next((one for one in self.session.studies if one.uid == study_uid), None)
        series = next((one for one in study.series if one.uid == series_uid), None) if study else None
        if study is None or series is None or not series.frame_count:
            return None
        return Hung(study, series, min(position, series.frame_count - 1))

    # --- as it was ---

    def describe(self) -> str:
        """How the study in view hangs, for the next time; empty where nothing is to be kept of it."""
        now = self.in_view
        if now is None or self._seen is None or now.study.uid != self._seen.study.uid:
            return ""  # another study has come, and nothing hangs beside it yet
        cells = self.order[: self.count]
        hung = [now if cell is self.viewing else cell.hung for cell in cells]
        places = tuple(HungPlace(one.study.uid, one.series.uid, one.position) if one else None for one in hung)
        links = self.links
        told = (links.scroll, links.window, links.zoom, links.pan)
        return KeptHanging(self.layout, places, cells.index(self.viewing), told).as_text()

    def _hang_as_before(self, now: Hung) -> None:
        """Layout, links and what stood beside; the series in view is the session's choice, wherever that came from."""
        kept = kept_from(self.session.hanging_of(now.study.uid))
        if kept is None:
            return
        self.layout, self.count, self.links = kept.layout, cells_of(kept.layout), Links(*kept.links)
        series = [(one.study_uid, one.series_uid) if one else None for one in kept.cells]
        here = (now.study.uid, now.series.uid)
        self._put_viewing_at(series.index(here) if here in series and series[kept.active] != here else kept.active)
        for cell, place in zip(self.order, kept.cells, strict=False):
            if cell is not self.viewing and place is not None:
                self._lay(cell, self._found(place.study_uid, place.series_uid, place.position))

    # --- moving along ---

    def _follow(self, step: int) -> None:
        """Bring the other cells to the same place of the patient; where that is not known, as many frames further."""
        plane = self.plane(self.viewing)
        for cell in self.others:
            hung = cell.hung
            if hung is None:
                continue
            there = self.plane(cell)
            if plane is not None and there is not None and plane.shares_space_with(there):
                if not plane.is_parallel_to(there):
                    continue
                nearest = hung.nearest_to(plane.middle, there)
                if nearest is not None:
                    self._lay(cell, replace(hung, position=nearest))
                    continue
            wanted = self._wanted.get(cell, hung.position) + step
            self._wanted[cell] = wanted  # past an end it is remembered, so that the way back finds the same pair
            self._lay(cell, replace(hung, position=min(max(wanted, 0), hung.series.frame_count - 1)))
        self._want_others()

    def _leave(self) -> None:
        """Keep in its cell what the session shows, before it shows something else."""
        self.viewing.hung, self.viewing.kept_frame = self.in_view, self.session.frame

    @property
    def in_view(self) -> Hung | None:
        """What the session has in view."""
        session = self.session
        if session.study is None or session.series is None or not session.series.frame_count:
            return None
        return Hung(session.study, session.series, session.position)

    def _lay(self, cell: Cell, hung: Hung | None) -> None:
        if cell is self.viewing or (hung is not None and cell.hung is not None and hung.is_same_as(cell.hung)):
            return
        cell.hung = hung
        cell.kept_frame = self.session.at_hand(hung.place) if hung is not None else None
        cell.changed.emit()

    def _fill(self) -> None:
        """Hang what of the study is not shown yet in the cells that show nothing."""
        view = self.in_view
        if view is not None:
            shown = [cell.hung for cell in self.others if cell.hung is not None]
            free: Iterator[Hung] = iter(planned(view, shown))
            plane = self.plane(self.viewing)
            for cell in self.others:
                if cell.hung is None and (hung := next(free, None)) is not None:
                    self._lay(cell, first_frame_alike(hung, plane) if self.links.scroll else hung)
        self._want_others()

    def _want_others(self) -> None:
        hung = {cell: cell.hung.place for cell in self.others if cell.hung is not None}
        frames = self.session.want_beside(tuple(hung.values()))
        for cell, place in hung.items():
            frame = frames[place]
            if frame is not None and frame is not cell.kept_frame:
                cell.kept_frame = frame
                cell.changed.emit()


def _share_of(position: int, count: int, other_count: int) -> int:
    """The position as far into another series as this one is into its own: where nothing better is known."""
    return round(position / (count - 1) * (other_count - 1)) if count > 1 else 0
