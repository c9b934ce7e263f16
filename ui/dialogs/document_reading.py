"""A document to be read page by page; its pages are drawn in the reader process, and nothing in it is run."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from app.companion import Companion
from app.document import PagedDocument
from app.session import Session
from ui.panels.parts import PlainLabel, push_button
from ui.plain_text import isolated
from ui.qimage import qimage

PAGE_WIDTH = 760
"""Of a page on the screen at 100 %, in logical pixels."""
ZOOMS = (50, 75, 100, 125, 150, 200, 300)


class DocumentReadingDialog(QDialog):
    """One page at a time; Page Up, Page Down and the arrows below turn it."""

    def __init__(self, session: Session, companion: Companion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Document"))
        self._session, self._companion = session, companion
        self._document: PagedDocument | None = None
        self._zoom = ZOOMS.index(100)
        self.heading = PlainLabel(isolated(companion.title, 200), "heading")
        self.words = PlainLabel(self.tr("Being read..."), "muted")
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self.area.setAccessibleName(self.tr("Page"))
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.picture)
        self.page = QSpinBox()
        self.page.setAccessibleName(self.tr("Page number"))
        self.page.setRange(1, 1)
        self.page.setEnabled(False)
        self._lay_out()
        self._ends = (
            session.companions_changed.subscribe(self.refresh),
            session.page_drawn.subscribe(self._page_came),
        )
        self.finished.connect(self._let_go)
        self.page.valueChanged.connect(self._ask)
        session.want_companion(companion.uid)
        self.refresh()

    def _lay_out(self) -> None:
        smaller = push_button("-", hint=self.tr("Smaller"))
        smaller.setAccessibleName(self.tr("Smaller"))
        larger = push_button("+", hint=self.tr("Larger"))
        larger.setAccessibleName(self.tr("Larger"))
        smaller.clicked.connect(lambda: self._zoom_by(-1))
        larger.clicked.connect(lambda: self._zoom_by(1))
        previous, following = push_button(self.tr("Previous page")), push_button(self.tr("Next page"))
        previous.setShortcut("PgUp")
        following.setShortcut("PgDown")
        previous.clicked.connect(self.page.stepDown)
        following.clicked.connect(self.page.stepUp)
        close = push_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        for widget in (previous, self.page, following, smaller, larger):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 14)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addWidget(self.area, 1)
        column.addLayout(row)
        self.resize(860, 900)

    @Slot()
    def refresh(self) -> None:
        """Show the first page once the document is here."""
        state = self._session.companion_state(self._companion.uid)
        if state.failure is not None:
            self.words.say(f"{state.failure} {state.failure.advice}")
        if isinstance(state.content, PagedDocument) and self._document is None:
            self._document = state.content
            self.page.setRange(1, len(state.content.page_sizes))
            self.page.setSuffix(f" / {len(state.content.page_sizes)}")
            self.page.setEnabled(True)
            one = self._companion
            self.words.say(" · ".join(part for part in (one.maker, one.device, one.date) if part))
            self._ask()

    def _zoom_by(self, step: int) -> None:
        self._zoom = min(max(self._zoom + step, 0), len(ZOOMS) - 1)
        self._ask()

    @Slot()
    def _ask(self) -> None:
        width = round(PAGE_WIDTH * ZOOMS[self._zoom] / 100 * self.devicePixelRatioF())
        if self._document is not None:
            self._session.want_page(self._companion.uid, self.page.value(), width)

    def _page_came(self, uid: str, number: int, pixels: object) -> None:
        if uid != self._companion.uid or number != self.page.value():
            return
        made = QPixmap.fromImage(qimage(pixels))  # type: ignore[arg-type]
        made.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(made)
        self.picture.setAccessibleName(self.tr("Page {}").format(number))
        self.area.verticalScrollBar().setValue(0)

    @Slot()
    def _let_go(self) -> None:
        for end in self._ends:
            end()
