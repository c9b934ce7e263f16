"""One object beside the pictures as a row: what it is and who made it, and its switches."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.companion import Companion, CompanionKind
from app.companion_desk import CompanionState
from app.language import spoken
from app.parametric_map import ParametricMap
from app.presentation import PresentationState
from app.segmentation import Segment, Segmentation
from ui.panels.parts import ColourDot, ElidedLabel, PlainLabel, emptied, push_button
from ui.plain_text import isolated, sentence, shown
from ui.viewer.layer_look import LayerLook, segment_colour

SEGMENTS_SHOWN = 200


class LayerRow(QWidget):
    """A switch, an opacity and a way to its frames for a layer; a button that opens it for a report or a document."""

    changed = Signal()
    switched = Signal(str)
    place_wanted = Signal(str)
    reading_wanted = Signal(str)

    def __init__(self, companion: Companion) -> None:
        super().__init__()
        self.companion = companion
        self._state = CompanionState()
        self._segment_boxes: dict[int, QCheckBox] = {}
        title = isolated(companion.title, 120)
        self.switch = QCheckBox(title.replace("&", "&&"))
        self.switch.setAccessibleName(title)
        self.name = ElidedLabel(title)
        self.words = ElidedLabel(self._maker_words(), "muted")
        self.failure = PlainLabel("", "caution")
        self.failure.hide()
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(60 if companion.kind is CompanionKind.MAP else 100)
        self.opacity.setAccessibleName(self.tr("Opacity of {}").format(title))
        self.place_button = push_button(self.tr("Go to"), hint=self.tr("Show the first frame that it is of"))
        self.read_button = push_button(self.tr("Read"), hint=self.tr("Open it in a window of its own"))
        self._segments = QVBoxLayout()
        self._segments.setContentsMargins(22, 0, 0, 0)
        self._lay_out()
        self.switch.toggled.connect(self._toggled)
        self.opacity.valueChanged.connect(self._say_opacity)
        self.opacity.valueChanged.connect(self.changed)
        self.place_button.clicked.connect(lambda: self.place_wanted.emit(companion.uid))
        self.read_button.clicked.connect(lambda: self.reading_wanted.emit(companion.uid))
        self._say_opacity()

    @Slot()
    def _say_opacity(self) -> None:
        self.opacity.setAccessibleDescription(f"{self.opacity.value() / 100:.2f}")

    def _lay_out(self) -> None:
        is_layer = self.companion.kind.is_layer
        self.switch.setVisible(is_layer)
        self.name.setVisible(not is_layer)
        self.read_button.setVisible(not is_layer)
        self._controls = QWidget()
        controls = QHBoxLayout(self._controls)
        controls.setContentsMargins(22, 0, 0, 0)
        controls.addWidget(self.opacity, 1)
        controls.addWidget(self.place_button)
        self._controls.hide()
        top = QHBoxLayout()
        top.addWidget(self.switch if is_layer else self.name, 1)
        top.addWidget(self.read_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addWidget(self.failure)
        column.addWidget(self._controls)
        column.addLayout(self._segments)

    def _maker_words(self) -> str:
        one = self.companion
        kinds = {
            CompanionKind.PRESENTATION: self.tr("Presentation state"),
            CompanionKind.SEGMENTATION: self.tr("Segmentation"),
            CompanionKind.MAP: self.tr("Parametric map"),
            CompanionKind.REPORT: self.tr("Structured report"),
            CompanionKind.DOCUMENT: self.tr("Document"),
        }
        parts = (kinds[one.kind], isolated(one.author, 60), shown(one.maker, 60), shown(one.device, 60), one.date)
        return " · ".join(part for part in parts if part)

    @property
    def look(self) -> LayerLook | None:
        """How it is to be drawn; None while it is off or its content is not here."""
        content = self._state.content
        if not self.switch.isChecked() or not isinstance(content, PresentationState | Segmentation | ParametricMap):
            return None
        hidden = frozenset(number for number, box in self._segment_boxes.items() if not box.isChecked())
        return LayerLook(self.companion.uid, self.companion.title, content, self.opacity.value() / 100, hidden)

    def take(self, state: CompanionState) -> None:
        """Take in what came of its content."""
        if state == self._state:
            return
        self._state = state
        content = state.content
        left_out = content.left_out if isinstance(content, PresentationState) else ()
        flags = content.flags if isinstance(content, Segmentation | ParametricMap) else ()
        if state.failure is not None:
            self.switch.setChecked(False)
            self.switch.setEnabled(False)
        told = [sentence(f"{spoken(one)}.") for one in (*left_out, *flags)]
        words = told if state.failure is None else [spoken(str(state.failure))]
        self.failure.say(" ".join(words))
        self.failure.setVisible(bool(words))
        if isinstance(content, Segmentation):
            self._list_segments(content.segments[:SEGMENTS_SHOWN])
        self._show_controls()

    def _list_segments(self, segments: tuple[Segment, ...]) -> None:
        emptied(self._segments)
        self._segment_boxes = {}
        for one in segments:
            made_by = ", ".join(f"{by.name} {by.version}".strip() for by in one.algorithms)
            box = QCheckBox(isolated(one.label, 80).replace("&", "&&"))
            box.setAccessibleName(isolated(one.label, 80))
            box.setChecked(True)
            box.toggled.connect(self.changed)
            self._segment_boxes[one.number] = box
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(ColourDot(segment_colour(one)))
            line.addWidget(box)
            line.addWidget(ElidedLabel(made_by, "muted"), 1)
            self._segments.addWidget(row)

    @Slot()
    def _toggled(self) -> None:
        if self.switch.isChecked():
            self.switched.emit(self.companion.uid)
        self._show_controls()
        self.changed.emit()

    def _show_controls(self) -> None:
        is_on = self.switch.isChecked() and self._state.content is not None
        self._controls.setVisible(is_on)
        for place in range(self._segments.count()):
            item = self._segments.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible(is_on)
