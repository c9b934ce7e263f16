"""The report as it would be written now, beside the reading: it follows every decision, and keeps page and zoom."""

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QPixmap, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QSpinBox, QToolButton, QVBoxLayout, QWidget

from app.report_preview import ReportPreview
from ui.icons import Icons
from ui.panels.parts import PlainLabel, icon_button, push_button
from ui.preview_maker import Page, PreviewMaker
from ui.qimage import qimage

ZOOMS = (50, 75, 100, 125, 150, 200, 300)
"""Per cent of the width that fills the window."""
_REST_MS = 60
"""While the window is being resized, no page is drawn."""
_MARGIN = 24


class ReportPreviewDialog(QDialog):
    """A window of its own, so that it can lie on another screen; closing it stops the making."""

    def __init__(self, maker: PreviewMaker, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Preview of the report"))
        self.setModal(False)
        self._maker = maker
        self._preview: ReportPreview | None = None
        self._zoom = ZOOMS.index(100)
        self._drawn_page = 0
        self.words = PlainLabel(self.tr("Being made..."), "muted")
        self.failure = PlainLabel("", "failure")
        self.failure.hide()
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self.area.setObjectName("pages")
        self.area.setAccessibleName(self.tr("Page"))
        self.area.setWidgetResizable(True)
        # Always there: a page must not change its size because its scroll bar has come.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setWidget(self.picture)
        self.page = QSpinBox()
        self.page.setAccessibleName(self.tr("Page number"))
        self.page.setRange(1, 1)
        self.page.setEnabled(False)
        self.previous_button = icon_button(icons, "previous", self.tr("Previous page (Page Up)"))
        self.next_button = icon_button(icons, "next", self.tr("Next page (Page Down)"))
        self.smaller_button = icon_button(icons, "zoom-out", self.tr("Smaller (Ctrl+-)"))
        self.larger_button = icon_button(icons, "zoom-in", self.tr("Larger (Ctrl++)"))
        self.zoom_words = PlainLabel("", "muted", wraps=False)
        self.zoom_words.setMinimumWidth(44)
        self.zoom_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.close_button = push_button(self.tr("Close"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        pages: tuple[QWidget, ...] = (self.previous_button, self.page, self.next_button)
        zooms: tuple[QWidget, ...] = (self.smaller_button, self.zoom_words, self.larger_button)
        for widget in (*pages, *zooms):
            row.addWidget(widget)
        row.insertSpacing(len(pages), 14)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.failure)
        column.addWidget(self.area, 1)
        column.addLayout(row)
        self.resize(QSize(720, 940))
        self.area.setFocus()

    def _connect(self) -> None:
        self._maker.made.connect(self._take)
        self._maker.failed.connect(self._fail)
        self._maker.drawn.connect(self._show_page)
        self._maker.busy_changed.connect(self._show_words)
        self._timer.timeout.connect(self._draw)
        self.page.valueChanged.connect(self._draw)
        self.close_button.clicked.connect(self.close)
        buttons: tuple[tuple[QToolButton, str, int], ...] = (
            (self.previous_button, "PgUp", -1),
            (self.next_button, "PgDown", 1),
        )
        for button, key, step in buttons:
            button.clicked.connect(lambda _checked=False, by=step: self.page.setValue(self.page.value() + by))
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        for keys, place in (("Home", 1), ("End", 10**6)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda to=place: self.page.setValue(to))
        for button, step in ((self.smaller_button, -1), (self.larger_button, 1)):
            button.clicked.connect(lambda _checked=False, by=step: self._zoom_to(self._zoom + by))
        for key, button in (
            ("Ctrl+-", self.smaller_button),
            ("Ctrl++", self.larger_button),
            ("Ctrl+=", self.larger_button),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        QShortcut(QKeySequence("Ctrl+0"), self).activated.connect(lambda: self._zoom_to(ZOOMS.index(100)))

    # --- what is shown ---

    @Slot(object)
    def _take(self, preview: ReportPreview) -> None:
        is_other = self._preview is not None and self._preview.study_uid != preview.study_uid
        self._preview = preview
        self.failure.hide()
        count = len(preview.page_sizes)
        self.page.blockSignals(True)
        self.page.setRange(1, count)
        self.page.setSuffix(f" / {count}")
        self.page.setEnabled(count > 1)
        if is_other:
            self.page.setValue(1)
        self.page.blockSignals(False)
        self._show_words()
        self._draw()

    @Slot(str)
    def _fail(self, words: str) -> None:
        self.failure.say(words)
        self.failure.show()
        self._show_words()

    @Slot()
    def _show_words(self, is_busy: bool = False) -> None:
        preview = self._preview
        if is_busy:
            words = self.tr("Being made...")
        elif preview is None:
            words = ""
        elif self.failure.isVisibleTo(self):
            words = self.tr("This is the report as it was before.")
        elif preview.is_draft:
            words = self.tr("A draft: nobody has signed it. It follows what you decide and write.")
        else:
            words = self.tr("The signed report, as it would be written now.")
        self.words.say(words)

    @Slot()
    def _draw(self) -> None:
        value = self.page.value()
        self.previous_button.setEnabled(value > 1)
        self.next_button.setEnabled(value < self.page.maximum())
        self.smaller_button.setEnabled(self._zoom > 0)
        self.larger_button.setEnabled(self._zoom < len(ZOOMS) - 1)
        self.zoom_words.say(f"{ZOOMS[self._zoom]} %")
        if self._preview is not None:
            room = max(self.area.viewport().width() - _MARGIN, 200)
            self._maker.draw(value, round(room * ZOOMS[self._zoom] / 100 * self.devicePixelRatioF()))

    def _zoom_to(self, place: int) -> None:
        self._zoom = min(max(place, 0), len(ZOOMS) - 1)
        self._draw()

    @Slot(int, object)
    def _show_page(self, number: int, pixels: Page) -> None:
        if number != self.page.value():
            return
        made = QPixmap.fromImage(qimage(pixels))
        made.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(made)
        self.picture.setAccessibleName(self.tr("Page {0}").format(number))
        if number != self._drawn_page:
            self.area.verticalScrollBar().setValue(0)
        self._drawn_page = number

    # --- Qt's own events ---

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Somebody looks."""
        super().showEvent(event)
        self._maker.want(is_wanted=True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody looks any more."""
        self._maker.want(is_wanted=False)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Draw the page again for another width."""
        super().resizeEvent(event)
        self._timer.start()
