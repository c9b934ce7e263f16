"""What others made of the study in view: layers to lay over its frames, reports and documents to read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.session import Session
from ui.panels.layer_row import LayerRow
from ui.panels.parts import PlainLabel
from ui.refresh_soon import RefreshSoon
from ui.viewer.layer_look import LayerLook


class LayersPanel(QWidget):
    """One row for each object beside the pictures; nothing is laid over a frame until its switch is on."""

    looks_changed = Signal()
    count_changed = Signal(str)
    reading_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self.rows: dict[str, LayerRow] = {}
        self._looks: tuple[LayerLook, ...] = ()
        self.void = PlainLabel(
            self.tr("Segmentations, presentation states, maps, reports and documents of the study are listed here."),
            "muted",
        )
        self.void.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(6, 2, 8, 2)
        self._list.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(inner)
        self.area.setAccessibleName(self.tr("Layers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.void, 1)
        column.addWidget(self.area, 1)
        RefreshSoon(self, self.refresh, session.study_changed, session.companions_changed, is_seen_only=False)
        self.refresh()

    @property
    def looks(self) -> tuple[LayerLook, ...]:
        """The layers that are on."""
        return self._looks

    @Slot()
    def refresh(self) -> None:
        """List what belongs to the study in view; switches stay as they are while it is listed."""
        wanted = {one.uid: one for one in self._session.companions}
        for uid in [one for one in self.rows if one not in wanted]:
            row = self.rows.pop(uid)
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        for uid, companion in wanted.items():
            if uid not in self.rows:
                row = self.rows[uid] = LayerRow(companion)
                row.changed.connect(self._changed)
                row.switched.connect(self._session.want_companion)
                row.place_wanted.connect(self._session.show_place_of)
                row.reading_wanted.connect(self.reading_wanted)
                self._list.insertWidget(self._list.count() - 1, row)
            self.rows[uid].take(self._session.companion_state(uid))
        self.void.setVisible(not self.rows)
        self.area.setVisible(bool(self.rows))
        self.count_changed.emit(str(len(self.rows)) if self.rows else "")
        self._changed()

    @Slot()
    def _changed(self) -> None:
        looks = tuple(look for row in self.rows.values() if (look := row.look) is not None)
        if looks != self._looks:
            self._looks = looks
            self.looks_changed.emit()
