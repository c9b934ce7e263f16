"""Why the model says so: which map, for which label, how opaque, in which colours; off until asked for."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.language import spoken
from app.session import Session
from app.settings import Settings
from inference.finding import MADE_OF, Finding
from inference.model_card import ModelCard
from ui.icons import Icons
from ui.language import translate
from ui.panels.parts import PlainLabel, icon_button, push_button
from ui.plain_text import shown
from ui.refresh_soon import RefreshSoon

COLOUR_MAPS = ("inferno", "viridis", "magma", "turbo", "grey")
METHODS = {"grad_cam": "Grad-CAM", "occlusion": "Occlusion", "heatmap": "Heatmap of the point"}
"""Ways to explain, by their ids; occlusion needs no gradients, and is slow."""
_BY_TASK = {"detection": ("occlusion",), "segmentation": ("occlusion",), "landmarks": ("heatmap",)}
_SLOWLY_EXPLAINED = ("detection", "segmentation")
_OF_CLASSIFIERS = ("grad_cam", "occlusion")


@dataclass(frozen=True, slots=True)
class HeatmapLook:
    """How a map is laid over the frame; `opacity` is 0 to 1."""

    is_shown: bool
    opacity: float
    colour_map: str


class ExplainPanel(QWidget):
    """Method, label, opacity, colours, and a switch."""

    look_changed = Signal()
    every_wanted = Signal()

    def __init__(self, session: Session, settings: Settings, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self.switch = push_button(self.tr("Show map"), hint=self.tr("Lay the map over the frame"), is_checkable=True)
        icons.dress(self.switch, "heatmap")
        self.every_button = icon_button(icons, "maps", self.tr("A map for every label"))
        self.label = QComboBox()
        self.label.setAccessibleName(self.tr("Label to explain"))
        self.method = QComboBox()
        self.method.setAccessibleName(self.tr("Method of explanation"))
        self._offer(_OF_CLASSIFIERS)
        self.colours = QComboBox()
        self.colours.setAccessibleName(self.tr("Colours of the map"))
        self.colours.addItems([name.capitalize() for name in COLOUR_MAPS])
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setAccessibleName(self.tr("Opacity of the map"))
        self.opacity_words = PlainLabel("", "muted", wraps=False)
        self.caption = PlainLabel("", "muted")
        self._asked: object = None
        # The label follows the selected finding or the frame's own answer, until the reader chooses one.
        self._is_chosen = False
        self._followed: object = None
        self._from_settings: tuple[float, str] | None = None
        self._card: ModelCard | None = None
        self._lay_out()
        self.setMinimumHeight(138)
        self.switch.toggled.connect(self._switched)
        self.every_button.clicked.connect(self.every_wanted)
        self.label.activated.connect(self._label_chosen)
        self.method.activated.connect(self._chosen)
        self.opacity.valueChanged.connect(self._looked)
        self.colours.activated.connect(self._looked)
        # It asks for the map of each frame, seen or not.
        RefreshSoon(
            self,
            self.refresh,
            session.study_changed,
            session.answer_changed,
            in_bursts=(session.frame_changed, session.progress_changed),
            is_false=self._is_of_another_frame,
            is_seen_only=False,
        )
        self.use(settings)
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.switch)
        head.addWidget(self.label, 1)
        head.addWidget(self.every_button)
        pair = QHBoxLayout()
        pair.setSpacing(6)
        pair.addWidget(self.method, 1)
        pair.addWidget(self.colours, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(PlainLabel(self.tr("Opacity"), "muted", wraps=False), 0, 0)
        grid.addWidget(self.opacity, 0, 1)
        grid.addWidget(self.opacity_words, 0, 2)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(7)
        column.addLayout(head)
        column.addLayout(pair)
        column.addLayout(grid)
        column.addWidget(self.caption)
        column.addStretch(1)

    def use(self, settings: Settings) -> None:
        """Take up what the settings say of a map, where they say something new: the reader's own look stays else."""
        wanted = (settings.overlay_opacity, settings.colour_map)
        if wanted != self._from_settings:
            self._from_settings = wanted
            self.opacity.setValue(round(settings.overlay_opacity * 100))
            place = COLOUR_MAPS.index(settings.colour_map) if settings.colour_map in COLOUR_MAPS else 0
            self.colours.setCurrentIndex(place)
            self._looked()

    @property
    def look(self) -> HeatmapLook:
        """How the map is to be shown."""
        name = COLOUR_MAPS[self.colours.currentIndex()]
        return HeatmapLook(self.switch.isChecked(), self.opacity.value() / 100, name)

    def refresh(self) -> None:
        """Offer the labels of the answer; say what the map in view is."""
        session = self._session
        self._answered = session.frame_answer
        card = session.model
        names = explained_labels(card) if card and session.answer else ()
        if names != tuple(self.label.itemData(place) for place in range(self.label.count())):
            self.label.clear()
            for name in names:
                self.label.addItem(shown(spoken(name), 80), name)
            self._is_chosen, self._followed = False, None
        self._follow(names)
        if card is not self._card:
            self._card = card
            self._offer(_BY_TASK.get(card.task, _OF_CLASSIFIERS) if card else _OF_CLASSIFIERS)
            own = card.explain.method if card and card.explain else "occlusion"
            self.method.setCurrentIndex(max(0, self.method.findData(own)))
        is_answered = bool(names) and session.frame_answer is not None
        for chooser in (self.switch, self.label, self.method):
            chooser.setEnabled(is_answered)
        self.every_button.setEnabled(is_answered and self.has_every)
        for look in (self.opacity, self.colours):
            look.setEnabled(is_answered and self.switch.isChecked())
        if is_answered and self.switch.isChecked():
            self._ask()
        self.caption.say(self._caption(is_answered=is_answered))

    def _is_of_another_frame(self) -> bool:
        """Whether what stands here was said of another frame than the one in view."""
        return self._session.frame_answer is not self._answered or self.switch.isChecked()

    @property
    def has_every(self) -> bool:
        """Whether the maps of all labels are soon there: a detector would have to run 64 times for each."""
        return self._card is not None and self._card.task not in _SLOWLY_EXPLAINED and self.label.count() > 1

    def choose(self, label: str) -> None:
        """Show the map of this label."""
        self.label.setCurrentIndex(max(0, self.label.findData(label)))
        self._is_chosen = True
        if self.switch.isChecked():
            self._ask()
            self.refresh()
        else:
            self.switch.setChecked(True)

    def _offer(self, methods: tuple[str, ...]) -> None:
        """The ways in which this kind of model can be explained."""
        if methods != tuple(self.method.itemData(place) for place in range(self.method.count())):
            self.method.clear()
            for name in methods:
                self.method.addItem(translate("Word", METHODS[name]), name)

    def _follow(self, names: tuple[str, ...]) -> None:
        """Explain what is looked at: the finding selected in this frame, else the frame's most probable label."""
        session = self._session
        here = session.frame.key if session.frame else None
        selected = session.selected_finding
        finding = selected if selected is not None and selected.frame == here else None
        if finding is not None and finding.id != self._followed:
            self._is_chosen = False
        self._followed = finding.id if finding else None
        if not self._is_chosen and names:
            self.label.setCurrentIndex(self._first_choice(names, _explained_by(finding, names) if finding else ""))

    def _first_choice(self, names: tuple[str, ...], wanted: str) -> int:
        ranked = sorted(self._session.probabilities_in_view(), key=lambda one: one.probability, reverse=True)
        likely = (wanted, *(one.label for one in ranked))
        return next((names.index(label) for label in likely if label in names), 0)

    def _caption(self, *, is_answered: bool) -> str:
        if not is_answered:
            return self.tr("Run a model on this frame, then ask for a map.")
        if not self.switch.isChecked():
            return self.tr("Off. A map shows which part of the frame drove a label.")
        saliency = self._session.saliency_in_view()
        if saliency is None:
            return (
                self.tr("Asking the model for the map.")
                if self._session.is_running
                else self.tr("No map for this frame.")
            )
        model = saliency.model
        return self.tr("{0} of “{1}” by {2} {3}").format(
            spoken(method_words(saliency.method)),
            shown(spoken(saliency.label), 80),
            spoken(model.display_name),
            model.version,
        )

    @Slot(bool)
    def _switched(self, is_on: bool) -> None:
        self.switch.setText(self.tr("Hide map") if is_on else self.tr("Show map"))
        self._looked()
        self.refresh()

    @Slot()
    def _label_chosen(self) -> None:
        self._is_chosen = True
        self._chosen()

    @Slot()
    def _chosen(self) -> None:
        if self.switch.isChecked():
            self._ask()
            self.refresh()

    def _ask(self) -> None:
        """Ask for the map that is wanted, once for each frame, label and method."""
        session = self._session
        label, method = self.label.currentData(), self.method.currentData()
        wanted = (session.frame_answer, session.frame and session.frame.key, label, method)
        if label is None or wanted == self._asked or session.is_running:
            return
        self._asked = wanted
        saliency = session.saliency_in_view()
        if saliency is None or saliency.label != label or saliency.method != method:
            session.explain(label, method)

    @Slot()
    def _looked(self) -> None:
        told = f"{self.opacity.value() / 100:.2f}"
        self.opacity_words.say(told)
        self.opacity.setAccessibleDescription(told)
        self.look_changed.emit()


def explained_labels(card: ModelCard) -> tuple[str, ...]:
    """The labels that have a map: not those that follow from other findings."""
    return tuple(label.name for label in card.labels if label.scope != "derived")


def _explained_by(finding: Finding, names: tuple[str, ...]) -> str:
    """The label whose map explains a finding; one that follows from another is explained by that one."""
    return finding.label if finding.label in names else dict(finding.details).get(MADE_OF, finding.label)


def method_words(method: str) -> str:
    """A method of explanation as readers call it."""
    return translate("Word", METHODS.get(method, method.replace("_", " ").capitalize()))
