"""The model: which one, where it runs, how far it has come, and what it says in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.language import spoken
from app.session import Session
from inference.finding import LabelProbability
from inference.model_card import ModelCard
from inference.request import FrameAnswer
from ui.icons import Icons
from ui.panels.model_words import LOCATING, about_words, answer_words, placeholder, trust_words, what_next
from ui.panels.parts import PlainLabel, icon_button, push_button
from ui.panels.probability_row import ProbabilityRow
from ui.panels.routing_choice import RoutingChoice
from ui.plain_text import shown, tip
from ui.refresh_soon import RefreshSoon
from ui.theme import Theme


class ModelPanel(QWidget):
    """Choice of model, Run and cancel, progress, and the answer for the frame in view."""

    input_wanted = Signal()
    adding_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, icons: Icons, device_text: str = "") -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self._theme = theme
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Model"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.add_button = icon_button(icons, "add", self.tr("Add a model..."))
        self.about = PlainLabel("", "muted")
        self._device_text = device_text
        self.run_button = push_button(
            self.tr("Run"), "primary", hint=self.tr("Run this model on the study in view (Ctrl+R)")
        )
        icons.dress(self.run_button, "run", "on_accent")
        self.cancel_button = icon_button(icons, "cancel", self.tr("Cancel the run"))
        self.input_button = icon_button(icons, "model-input", self.tr("Show what the model saw"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the run"))
        self.stage = PlainLabel("", "muted")
        self.routing = RoutingChoice()
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
        self.add_button.clicked.connect(self.adding_wanted)
        self.routing.chosen.connect(self._route)
        RefreshSoon(
            self,
            self.refresh,
            session.study_changed,
            session.answer_changed,
            in_bursts=(session.frame_changed, session.progress_changed),
            is_false=self._is_of_another_frame,
        )
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
        column.setSpacing(4)
        column.addWidget(self.routing)
        column.addWidget(self.cautions)  # before the answer that they are about
        column.addWidget(self.summary)
        column.addLayout(self._rows)
        column.addWidget(self.trust)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("What the model answered"))
        area.setWidgetResizable(True)
        area.setMinimumHeight(44)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 4, 12, 6)
        outer.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.choice, 1)
        head.addWidget(self.add_button)
        outer.addLayout(head)
        self._line = QStackedWidget()  # the panel does not move when a run begins or ends
        for one in (self.about, self.stage):
            one.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._line.addWidget(one)
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)
        outer.addWidget(self._line)
        outer.addLayout(buttons)
        outer.addWidget(self.progress)
        outer.addWidget(area, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The line about the model wraps where the panel is narrow."""
        super().resizeEvent(event)
        self._fit_line()

    def _fit_line(self) -> None:
        width = max(self.width() - 24, 80)
        self._line.setFixedHeight(max(self.about.heightForWidth(width), self.stage.fontMetrics().height()))

    def show_device(self, text: str) -> None:
        """Say which device runs the models, and why."""
        self._device_text = text
        self.refresh()

    def refresh(self) -> None:
        """Show the session's model, run and answer as they are now."""
        session = self._session
        self._answered = session.frame_answer
        self._show_choice()
        running = session.is_running
        self.run_button.setEnabled(session.can_run)
        self.run_button.setText(
            self.tr("Running") if running else self.tr("Run again") if session.answer else self.tr("Run")
        )
        self.cancel_button.setEnabled(running)
        self.input_button.setEnabled(session.frame is not None and session.model is not None)
        progress = session.run_progress
        self.progress.setVisible(running)
        self._line.setCurrentWidget(self.stage if running else self.about)
        if progress is not None:
            self.progress.setValue(round(progress.fraction * 1000))
            self.stage.say(progress.stage)
        self._show_answer()

    def _is_of_another_frame(self) -> bool:
        """Whether what stands here was said of another frame than the one in view, or a run goes on."""
        return self._session.frame_answer is not self._answered or self._session.is_running

    def _show_choice(self) -> None:
        session = self._session
        cards = session.models_for_study() if session.study else ()
        aside = session.models_set_aside() if session.study else ()
        model = session.model
        offered = [*(card.id for card in cards), *(card.id for card, _ in aside)]
        if [self.choice.itemData(place) for place in range(self.choice.count())] != offered:
            self.choice.clear()
            names = [card.display_name for card in cards]
            for card in cards:
                apart = f"  ({card.id})" if names.count(card.display_name) > 1 else ""
                self.choice.addItem(shown(spoken(card.display_name), 80) + apart, card.id)
            for card, reason in aside:
                self._add_unusable(card, reason)
        self.choice.setEnabled(bool(cards))
        self.choice.setPlaceholderText(placeholder(session))
        self.choice.setCurrentIndex(self.choice.findData(model.id) if model else -1)
        refused = session.model_refused
        device, _, _reason = self._device_text.partition(": ")
        words = (about_words(model, refused) if model else "", device)
        role = "caution" if refused else "muted"
        if self.about.objectName() != role:
            self.about.setObjectName(role)
            self.about.style().polish(self.about)
        self.about.say(" · ".join(part for part in words if part))
        self.about.setToolTip(tip(spoken(self._device_text)))
        self._fit_line()
        self.choice.setToolTip(tip(f"{spoken(model.task)}, {spoken(model.intended_use)}") if model else "")

    def _add_unusable(self, card: ModelCard, reason: str) -> None:
        """A model that the reader sees and cannot choose: it runs unseen, or must not run."""
        self.choice.addItem(f"{shown(spoken(card.display_name), 60)} ({spoken(card.status)})", card.id)
        items = self.choice.model()
        if isinstance(items, QStandardItemModel):
            items.item(self.choice.count() - 1).setEnabled(False)
        self.choice.setItemData(self.choice.count() - 1, tip(spoken(reason)), Qt.ItemDataRole.ToolTipRole)

    def _show_answer(self) -> None:
        session = self._session
        question = session.routing_question
        shown_now = (session.study, session.frame_answer, session.answer, session.model, session.is_running, question)
        if shown_now == self._told:
            return
        self._told = shown_now
        answer, card = session.frame_answer, session.model
        self.routing.show_question(question if card is None else None)
        self.trust.setVisible(answer is not None)
        if answer is None or card is None:
            self._summarise(what_next(session))
            self._show_probabilities((), card)
            self._show_cautions(())
            return
        self._summarise(answer_words(answer, card))
        self._show_probabilities(_told_singly(answer, card), card)
        cautions = (*answer.cautions, *(session.answer.notices if session.answer else ()))
        self._show_cautions(cautions)
        self.trust.say(trust_words(answer, card, " ".join(cautions)))

    def _summarise(self, words: str) -> None:
        self.summary.say(words)
        self.summary.setVisible(bool(words))

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
        asked = () if self.routing.isHidden() else (self.routing.text(),)
        return "\n".join((*asked, *self._said, *tail))

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._session.select_model(self.choice.itemData(place))

    @Slot()
    def _run(self) -> None:
        self._session.run()

    @Slot()
    def _cancel(self) -> None:
        self._session.cancel_run()

    @Slot(str)
    def _route(self, model_id: str) -> None:
        """The reader has said what the router could not."""
        self._session.select_model(model_id)
        self._session.run()


def _told_singly(answer: FrameAnswer, card: ModelCard) -> tuple[LabelProbability, ...]:
    """The labels that have a line of their own: those of the whole frame; what is located stands in the findings."""
    if card.task not in LOCATING:
        return answer.probabilities
    whole = {label.name for label in card.labels if label.scope == "frame"}
    return tuple(one for one in answer.probabilities if one.label in whole)
