"""Has the report made again, aside, whenever something of it has changed, one at a time, while somebody looks at it."""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.export import Exporter
from app.notices import notice_of
from app.report import Report
from app.report_preview import ReportPreview, draw_preview, make_preview
from app.session import Session
from app.settings import Settings
from inference.frame import FrameKey, LookupTable, Window
from ui.bridge import Bridge, Result

SETTLE_MS = 350
"""How long nothing must have changed before the report is made again."""

Windows = Callable[[], Mapping[FrameKey, Window | LookupTable]]
Page = NDArray[np.uint8]


class PreviewMaker(QObject):
    """`made` tells of a report that is ready, `failed` in words why there is none, `drawn` brings a page of it."""

    made = Signal(object)
    failed = Signal(str)
    drawn = Signal(int, object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        session: Session,
        bridge: Bridge,
        exporters: Callable[[], Mapping[str, Exporter]],
        settings: Callable[[], Settings],
        windows: Windows,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._bridge, self._exporters = session, bridge, exporters
        self._settings, self._windows = settings, windows
        self._preview: ReportPreview | None = None
        self._is_wanted = self._is_busy = self._is_due = False
        self._wanted_page: tuple[int, int] | None = None
        self._is_drawing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._make)
        for event in (session.study_changed, session.answer_changed, session.review_changed):
            event.subscribe(self.ask)

    def want(self, *, is_wanted: bool) -> None:
        """Somebody looks at the report, or nobody does any more."""
        if is_wanted and not self._is_wanted:
            self._is_due = True
        self._is_wanted = is_wanted
        if is_wanted and self._is_due:
            self._make()

    @Slot()
    def ask(self) -> None:
        """Something changed: make it again, once nothing more does."""
        self._is_due = True
        if self._is_wanted:
            self._timer.start()

    @Slot()
    def _make(self) -> None:
        self._timer.stop()
        if self._is_busy or not self._is_wanted:
            return
        self._is_due = False
        exporter = self._exporters().get("pdf")
        if self._session.study is None or exporter is None:
            self._preview = None
            self.failed.emit(self.tr("No study is open."))
            return
        self._set_busy(is_busy=True)
        settings = self._settings()

        def write(report: Report | None) -> None:
            if report is None:
                self._take(None)
                return
            self._bridge.run_aside(lambda: make_preview(report, exporter, settings), self._take)

        self._session.request_report(write, self._windows(), otherwise=lambda: write(None))

    def _take(self, result: Result) -> None:
        self._set_busy(is_busy=False)
        if isinstance(result, ReportPreview):
            if self._session.study is not None and self._session.study.uid == result.study_uid:
                self._preview = result
                self.made.emit(result)
            else:
                self._is_due = True
        elif isinstance(result, Exception):
            told = notice_of(result, self.tr("The report could not be made"))
            self.failed.emit(f"{told.text} {told.advice}".strip())
        else:
            self._is_due = True
        if self._is_due and self._is_wanted:
            self._timer.start()

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.busy_changed.emit(is_busy)

    def draw(self, number: int, width: int) -> None:
        """Have a page drawn, so many pixels wide; only the one that was asked for last comes."""
        self._wanted_page = number, width
        self._draw_next()

    def _draw_next(self) -> None:
        preview, wanted = self._preview, self._wanted_page
        if preview is None or wanted is None or self._is_drawing:
            return
        self._wanted_page, self._is_drawing = None, True
        self._bridge.run_aside(lambda: draw_preview(preview, *wanted), lambda page: self._page_came(wanted[0], page))

    def _page_came(self, number: int, page: Result) -> None:
        self._is_drawing = False
        if isinstance(page, Exception):
            self.failed.emit(str(page))
        elif self._wanted_page is None:
            self.drawn.emit(number, page)
        self._draw_next()
