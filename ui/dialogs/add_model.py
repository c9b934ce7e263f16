"""Add model: which file, what it was taken for, what nobody can know but the reader, and what came of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.language import spoken
from ui.dialogs.proposal_form import ProposalForm
from ui.language import translate
from ui.model_adder import ModelAdder
from ui.panels.parts import Line, PlainLabel, push_button
from ui.plain_text import shown

if TYPE_CHECKING:
    from app.model_adding import Proposal

_BETWEEN = "; "
_WIDTH, _HEIGHT = 860, 660


class AddModelDialog(QDialog):
    """Three pages: the file, the proposal, the result. What is refused is said here, beside what can be changed."""

    run_wanted = Signal(str)

    def __init__(self, adder: ModelAdder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a model"))
        self.setAcceptDrops(True)
        self._adder = adder
        self.path = QLineEdit()
        self.path.setAccessibleName(self.tr("File of the model"))
        self.path.setPlaceholderText(self.tr("ONNX, Keras, or a torch state dict, TorchScript or torch.export file"))
        self.recipe = QComboBox()
        self.recipe.setAccessibleName(self.tr("Recipe"))
        self.reads = PlainLabel("", "muted")
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Model of the recipe"))
        self.form = ProposalForm()
        self.difference = PlainLabel()
        self.remarks = PlainLabel("", "muted")
        self.checked = QCheckBox()
        self.replacing = QCheckBox(self.tr("Put it in the place of a model of the same id"))
        self.outcome = PlainLabel("", "strong")
        self.told = PlainLabel("", "muted")
        self.refusal = PlainLabel("", "failure")
        self.advice = PlainLabel("", "muted")
        self.stage = PlainLabel("", "muted")
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.back_button = push_button(self.tr("Back"))
        self.cancel_button = push_button(self.tr("Cancel"))
        self.read_button = push_button(self.tr("Read the file"), "primary")
        self.add_button = push_button(self.tr("Test and add"), "primary")
        self.use_button = push_button(self.tr("Run it on this study"), "primary")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.refresh()

    # --- building ---

    def _lay_out(self) -> None:
        for page in (self._file_page(), self._proposal_page(), self._result_page()):
            self._pages.addWidget(page)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addWidget(self.back_button)
        ends.addStretch(1)
        ends.addWidget(self.cancel_button)
        for button in (self.read_button, self.add_button, self.use_button):
            ends.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(8)
        column.addWidget(self._pages, 1)
        column.addWidget(self.refusal)
        column.addWidget(self.advice)
        column.addWidget(self.stage)
        column.addWidget(self.progress)
        column.addLayout(ends)
        self.resize(_WIDTH, _HEIGHT)

    def _file_page(self) -> QWidget:
        page = QWidget()
        choose = push_button(self.tr("Choose..."), hint=self.tr("Choose one file, or several of one recipe"))
        choose.clicked.connect(self._choose_files)
        folder = push_button(self.tr("Folder..."), hint=self.tr("Choose the folder that holds all models of a recipe"))
        folder.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget in (self.path, choose, folder):
            row.addWidget(widget)
        self.recipe.addItem(self.tr("None: found out from the file"), "")
        for one in self._adder.recipes:
            self.recipe.addItem(shown(spoken(one.title), 120), one.id)
        column = _column(page)
        column.addWidget(PlainLabel(self.tr("A model that this site brings"), "heading"))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "It stays on this computer. It is read without running any code that may be in it, turned into ONNX"
                    " where it is something else, and tested before it is added."
                ),
                "muted",
            )
        )
        column.addSpacing(8)
        column.addWidget(PlainLabel(self.tr("File")))
        column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(PlainLabel(self.tr("Recipe")))
        column.addWidget(self.recipe)
        column.addWidget(self.reads)
        column.addStretch(1)
        return page

    def _proposal_page(self) -> QWidget:
        page = QWidget()
        area = QScrollArea()
        area.setAccessibleName(self.tr("What the file says of the model"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        column = _column(page)
        column.addWidget(PlainLabel(self.tr("What it was taken for"), "heading"))
        for widget in (self.which, self.difference, self.remarks, Line()):
            column.addWidget(widget)
        column.addWidget(area, 1)
        column.addWidget(Line())
        column.addWidget(self.checked)
        column.addWidget(self.replacing)
        return page

    def _result_page(self) -> QWidget:
        page = QWidget()
        column = _column(page)
        column.addWidget(PlainLabel(self.tr("Added"), "heading"))
        column.addWidget(self.outcome)
        column.addWidget(self.told)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        self._adder.changed.connect(self.refresh)
        self.path.textChanged.connect(self.refresh)
        self.path.returnPressed.connect(self._read)
        self.recipe.currentIndexChanged.connect(self.refresh)
        self.which.currentIndexChanged.connect(self.refresh)
        self.checked.toggled.connect(self.refresh)
        self.form.answered.connect(self._answered)
        self.read_button.clicked.connect(self._read)
        self.add_button.clicked.connect(self._add)
        self.use_button.clicked.connect(self._use)
        self.back_button.clicked.connect(self._back)
        self.cancel_button.clicked.connect(self._cancel)
        for button in (self.back_button, self.cancel_button, self.add_button, self.use_button):
            button.setAutoDefault(False)

    # --- showing ---

    @property
    def page(self) -> str:
        """Which page is shown: file, proposal or result."""
        return "result" if self._adder.added else "proposal" if self._adder.proposals else "file"

    @Slot()
    def refresh(self) -> None:
        """Show how far the adding has come."""
        adder, page = self._adder, self.page
        self._pages.setCurrentIndex(("file", "proposal", "result").index(page))
        self._pages.setEnabled(not adder.is_busy)
        known = {one.id: one.reads for one in self._adder.recipes}
        unknown = self.tr("The file's inputs and outputs tell most; the rest is asked.")
        self.reads.say(known.get(self.recipe.currentData(), unknown))
        if page == "proposal":
            self._show_proposal()
        if page == "result":
            self._show_result()
        self._show_refusal()
        self.progress.setVisible(adder.is_busy)
        self.stage.setVisible(adder.is_busy)
        self.progress.setValue(round(adder.progress[0] * 1000))
        self.stage.say(adder.progress[1])
        self._show_buttons(page)

    def _show_buttons(self, page: str) -> None:
        adder = self._adder
        self.back_button.setVisible(page == "proposal")
        self.back_button.setEnabled(not adder.is_busy)
        self.read_button.setVisible(page == "file")
        self.read_button.setEnabled(bool(self.files) and not adder.is_busy)
        self.read_button.setDefault(page == "file")
        self.add_button.setVisible(page == "proposal")
        is_checked = not adder.guess_count or self.checked.isChecked()
        self.add_button.setEnabled(not adder.is_busy and not adder.open_count and is_checked)
        self.use_button.setVisible(page == "result" and self._usable() != "")
        self.cancel_button.setText(
            self.tr("Close") if page == "result" else self.tr("Stop") if adder.is_busy else self.tr("Cancel")
        )

    def _show_proposal(self) -> None:
        proposals = self._adder.proposals
        names = [_named(one) for one in proposals]
        if names != [self.which.itemText(place) for place in range(self.which.count())]:
            place = max(self.which.currentIndex(), 0)
            self.which.blockSignals(True)
            self.which.clear()
            self.which.addItems(names)
            self.which.setCurrentIndex(min(place, len(names) - 1))
            self.which.blockSignals(False)
        self.which.setVisible(len(proposals) > 1)
        shown_now = proposals[max(self.which.currentIndex(), 0)]
        self.form.show_values((shown_now.file, self.which.currentIndex()), shown_now.values)
        self.difference.say(difference_words(shown_now))
        self.remarks.say("\n".join(shown_now.remarks))
        self.remarks.setVisible(bool(shown_now.remarks))
        count = self._adder.guess_count
        self.checked.setVisible(count > 0)
        values = self.tr("the value") if count == 1 else self.tr("the {0} values").format(count)
        self.checked.setText(self.tr("I have checked {0} that I am asked to confirm").format(values))

    def _show_result(self) -> None:
        added = self._adder.added
        if added is not None:
            self.outcome.say(
                "\n".join(f"{one.display_name} ({one.id}, {one.task}, {one.status})" for one in added.cards)
            )
            self.told.say("\n".join((self.tr("It is in the list of models now."), *added.remarks)))

    def _show_refusal(self) -> None:
        told = self._adder.refusal
        self.refusal.setVisible(told is not None)
        self.advice.setVisible(told is not None and bool(told.advice))
        if told is not None:
            self.refusal.say(told.text)
            self.advice.say(told.advice)

    def _usable(self) -> str:
        """The model that can be run now: the only one, or the first that is not a router."""
        cards = self._adder.added.cards if self._adder.added else ()
        return next((one.id for one in cards if one.task != "router" and one.status == "active"), "")

    # --- the reader's hands ---

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that are named."""
        names = (part.strip() for part in self.path.text().split(_BETWEEN))
        return tuple(Path(name).expanduser() for name in names if name)

    def take_files(self, files: Sequence[Path]) -> None:
        """Name these files."""
        self.path.setText(_BETWEEN.join(str(one) for one in files))

    @Slot()
    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Models"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in self._adder.suffixes)
        dialog.setNameFilters([self.tr("Models ({0})").format(patterns), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        dialog.open()

    @Slot()
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of models"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.take_files([Path(name)]))
        dialog.open()

    @Slot()
    def _read(self) -> None:
        if self.files and not self._adder.is_busy:
            self.checked.setChecked(False)
            self._adder.read([one.absolute() for one in self.files], self.recipe.currentData())

    @Slot(str, str)
    def _answered(self, name: str, text: str) -> None:
        self._adder.answer(max(self.which.currentIndex(), 0), name, text)

    @Slot()
    def _add(self) -> None:
        self._adder.add(is_replacing=self.replacing.isChecked())

    @Slot()
    def _use(self) -> None:
        model_id = self._usable()
        self.accept()
        self.run_wanted.emit(model_id)

    @Slot()
    def _back(self) -> None:
        self._adder.start_over()

    @Slot()
    def _cancel(self) -> None:
        """Stop what is under way; with nothing under way, close."""
        if self._adder.is_busy:
            self._adder.cancel()
        else:
            self.reject()

    def done(self, result: int) -> None:
        """Close, and give up what is under way."""
        self._adder.changed.disconnect(self.refresh)
        self._adder.cancel()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """A model's file is welcome while none is read."""
        if self.page == "file" and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Name what was dropped."""
        self.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()


def difference_words(proposal: "Proposal") -> str:
    """How far the converted model is from the original, in a sentence."""
    largest = proposal.largest_difference
    if largest is None:
        return (
            translate("AddModel", "Nothing had to be converted.")
            if proposal.brought
            else translate("AddModel", "It was not converted yet: answer what is open.")
        )
    if largest == 0.0:
        return translate("AddModel", "Its outputs are those of the file, exactly.")
    return translate(
        "AddModel", "Converted to ONNX; its outputs differ from the original's by {0:.1e} at most."
    ).format(largest)


def _named(proposal: "Proposal") -> str:
    """A model of a recipe, and whether it waits for an answer."""
    count = len(proposal.open_questions)
    waits = translate("AddModel", " · {0} to answer").format(count) if count else ""
    return f"{shown(proposal.name, 60)} · {shown(proposal.file.name, 60)}{waits}"


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(7)
    return column
