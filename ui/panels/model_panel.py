"""The model: which one, where it runs, how far it has come, and what it says in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.session import Session
from app.wording import calibration_words, uncertainty_words
from inference.finding import LabelProbability
from inference.model_card import ModelCard
from ui.icons import Icons
from ui.panels.parts import ElidedLabel, PlainLabel, icon_button, push_button
from ui.panels.probability_row import ProbabilityRow
from ui.plain_text import sentence, shown, tip
from ui.refresh_soon import RefreshSoon
from ui.theme import Theme


class ModelPanel(QWidget):
    """Choice of model, Run and cancel, progress, and the answer for the frame in view."""

    input_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, icons: Icons, device_text: str = "") -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self._theme = theme
        self.choice = QComboBox()
        self.choice.setAccessibleName("Model")
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.about = ElidedLabel("", "muted")
        self._device_text = device_text
        self.run_button = push_button("Run", "primary", hint="Run this model on the study in view (Ctrl+R)")
        icons.dress(self.run_button, "run", "on_accent")
        self.cancel_button = icon_button(icons, "cancel", "Cancel the run")
        self.input_button = icon_button(icons, "model-input", "Show what the model saw")
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Progress of the run")
        self.stage = ElidedLabel("", "muted")
        self.trust = PlainLabel("", "muted")
        self.summary = PlainLabel("", "muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._bars: list[ProbabilityRow] = []
        self.cautions = PlainLabel("", "caution")
        self._said: list[str] = []
        self._told: object = None
        self._lay_out()
        self.choice.activated.connect(self._choose)
        self.run_button.clicked.connect(self._run)
        self.cancel_button.clicked.connect(self._cancel)
        self.input_button.clicked.connect(self.input_wanted)
        RefreshSoon(self, self.refresh, session.study_changed, session.frame_changed, session.answer_changed,
                    session.progress_changed)  # fmt: skip
        self.refresh()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.run_button, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.input_button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(5)
        column.addWidget(self.summary)
        column.addLayout(self._rows)
        column.addWidget(self.cautions)
        column.addWidget(self.trust)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setMinimumHeight(44)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 6, 12, 8)
        outer.setSpacing(6)
        outer.addWidget(self.choice)
        self._line = QStackedWidget()  # the panel does not move when a run begins or ends
        self._line.addWidget(self.about)
        self._line.addWidget(self.stage)
        self._line.setFixedHeight(self.about.sizeHint().height())
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)
        outer.addWidget(self._line)
        outer.addLayout(buttons)
        outer.addWidget(self.progress)
        outer.addWidget(area, 1)

    def show_device(self, text: str) -> None:
        """Say which device runs the models, and why."""
        self._device_text = text
        self.refresh()

    def refresh(self) -> None:
        """Show the session's model, run and answer as they are now."""
        session = self._session
        self._show_choice()
        running = session.is_running
        self.run_button.setEnabled(session.can_run)
        self.run_button.setText("Running" if running else "Run again" if session.answer else "Run")
        self.cancel_button.setEnabled(running)
        self.input_button.setEnabled(session.frame is not None and session.model is not None)
        progress = session.run_progress
        self.progress.setVisible(running)
        self._line.setCurrentWidget(self.stage if running else self.about)
        if progress is not None:
            self.progress.setValue(round(progress.fraction * 1000))
            self.stage.say(progress.stage)
        self._show_answer()

    def _show_choice(self) -> None:
        cards = self._session.models_for_study() if self._session.study else ()
        model = self._session.model
        if [self.choice.itemData(place) for place in range(self.choice.count())] != [card.id for card in cards]:
            self.choice.clear()
            for card in cards:
                self.choice.addItem(shown(card.display_name, 80), card.id)
        self.choice.setEnabled(bool(cards))
        self.choice.setPlaceholderText(_placeholder(self._session))
        self.choice.setCurrentIndex(self.choice.findData(model.id) if model else -1)
        self.about.say(" · ".join(part for part in (_about(model) if model else "", self._device_text) if part))
        self.choice.setToolTip(tip(f"{model.task}, {model.intended_use}") if model else "")

    def _show_answer(self) -> None:
        session = self._session
        shown_now = (session.study, session.frame_answer, session.answer, session.model, session.is_running)
        if shown_now == self._told:
            return
        self._told = shown_now
        answer, card = session.frame_answer, session.model
        self.summary.setVisible(answer is None)
        self.trust.setVisible(answer is not None)
        if answer is None or card is None:
            self.summary.say(_what_next(session))
            self._show_probabilities((), card)
            self._show_cautions(())
            return
        self._show_probabilities(answer.probabilities, card)
        cautions = (*answer.cautions, *(session.answer.notices if session.answer else ()))
        self._show_cautions(cautions)
        told = " ".join(cautions).casefold()
        words = (sentence(calibration_words(card.calibration)), *uncertainty_words(answer.uncertainty))
        self.trust.say(" ".join(f"{one}." for one in words if one.casefold() not in told))

    def _show_probabilities(self, probabilities: Sequence[LabelProbability], card: ModelCard | None) -> None:
        """The most probable first; rows are made only where there are too few, and kept where there are too many."""
        colours = {label.name: label.colour for label in card.labels} if card else {}
        is_calibrated = card is not None and card.calibration is not None
        ranked = sorted(probabilities, key=lambda label: label.probability, reverse=True)
        while len(self._bars) < len(ranked):
            self._bars.append(ProbabilityRow(self._theme))
            self._rows.addWidget(self._bars[-1])
        for row, one in zip(self._bars, ranked, strict=False):
            colour = colours.get(one.label, "") or self._theme.colours.muted
            row.show_probability(one, colour, is_calibrated=is_calibrated)
        for place, row in enumerate(self._bars):
            row.setVisible(place < len(ranked))
        self._said = [row.accessibleName() for row in self._bars[: len(ranked)]]

    def _show_cautions(self, cautions: Sequence[str]) -> None:
        told = tuple(dict.fromkeys(cautions))
        self.cautions.say("\n".join(told))
        self.cautions.setVisible(bool(told))
        self._said += told

    def text(self) -> str:
        """All that the panel says of the answer."""
        tail = (label.text() for label in (self.summary, self.trust) if not label.isHidden())
        return "\n".join((*self._said, *tail))

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._session.select_model(self.choice.itemData(place))

    @Slot()
    def _run(self) -> None:
        self._session.run()

    @Slot()
    def _cancel(self) -> None:
        self._session.cancel_run()


def _about(card: ModelCard) -> str:
    return f"v{card.version}" if card.status == "active" else f"v{card.version} · {card.status}"


def _placeholder(session: Session) -> str:
    if session.study is None:
        return "No study is open"
    return "Found out by Run, or choose one" if session.can_run else "No model chosen"


def _what_next(session: Session) -> str:
    if session.study is None:
        return "Open a study, then run a model on it."
    if session.model is None and session.can_run:
        return "The file does not say what it shows. Run asks the router which model fits; or choose one yourself."
    if session.model is None:
        return "No model of the catalogue was made for this kind of study. You may choose one yourself."
    if session.is_running:
        return "The model is reading the study."
    if session.answer is not None:
        return "The model was not asked about this frame. N goes to the next finding."
    return "Not run yet. Press Run, or Ctrl+R."
