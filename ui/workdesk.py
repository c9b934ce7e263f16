"""What the commands act on: opens dialogs, moves between findings, and passes everything else on."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QMainWindow

from app.companion import CompanionKind
from app.export import Exporter
from app.export.training import training_formats
from app.export_guide import offered_formats
from app.hanging import Hanging, Links
from app.level_shift import shifted
from app.model_choice import ranked
from app.mpr import Mpr
from app.notices import Level, Notice, notice_of
from app.session import Session
from app.settings import Settings
from app.volume import Volume
from app.worklist import WorklistRow
from inference.frame import FrameKey, LookupTable, Window
from inference.tiling import prepare_tiles
from ui.action_set import ActionSet
from ui.bridge import Bridge, Result
from ui.cohort_door import CohortDoor
from ui.cohort_runner import CohortRunner
from ui.deidentifier import Deidentifier
from ui.deidentifier import Make as MakeGivingAway
from ui.dialogs.about import AboutDialog
from ui.dialogs.add_model import AddModelDialog
from ui.dialogs.agreement import AgreementDialog
from ui.dialogs.burned_in import BurnedInDialog
from ui.dialogs.cohort_run import CohortRunDialog
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.deidentify import DeidentifyDialog
from ui.dialogs.document_reading import DocumentReadingDialog
from ui.dialogs.every_map import EveryMapDialog
from ui.dialogs.export import ExportChoice, ExportDialog
from ui.dialogs.help import HelpDialog
from ui.dialogs.model_input import ModelInputDialog
from ui.dialogs.opening import ask_files, ask_folder
from ui.dialogs.readers import ReadersDialog
from ui.dialogs.report_preview import ReportPreviewDialog
from ui.dialogs.report_reading import ReportReadingDialog
from ui.dialogs.result_sets import ResultSetsDialog
from ui.dialogs.settings import FORMS, SettingsDialog
from ui.dialogs.side_by_side import SideBySideDialog
from ui.dialogs.window_presets import WindowPresetsDialog
from ui.icons import Icons
from ui.model_adder import ModelAdder
from ui.outbox import Outbox
from ui.panels.explain_panel import ExplainPanel, explained_labels
from ui.panels.findings_list import FindingsPanel
from ui.panels.impression_panel import ImpressionPanel
from ui.panels.mpr_panes import MprPanes
from ui.panels.viewport import Viewport
from ui.panels.viewport_grid import LAYOUTS, ViewportGrid
from ui.preview_maker import PreviewMaker
from ui.prior_hanger import PriorHanger
from ui.project_desk import ProjectDesk

if TYPE_CHECKING:
    from app.model_adding_service import ModelAddingService


class Workdesk(QObject):
    """The reader's hands in the window (`ui.desk.Desk`)."""

    settings_changed = Signal(object)
    theme_wanted = Signal(str)
    full_screen_wanted = Signal()
    layout_reset_wanted = Signal()
    panel_step_wanted = Signal(int)
    dock_wanted = Signal(str)
    search_wanted = Signal(bool)
    display_check_wanted = Signal()
    readers_changed = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        settings: Settings,
        bridge: Bridge,
        tell: Callable[[Notice], object],
        icons: Icons,
    ) -> None:
        super().__init__(window)
        self._icons = icons
        self.session = session
        self.settings = settings
        self.tool = "window_level"
        self.cohort: CohortDoor
        self.project: ProjectDesk
        self.device_text = ""
        self.dialog: QDialog | None = None
        self.preview: ReportPreviewDialog | None = None
        self._maker: PreviewMaker | None = None
        self._deidentifier: Deidentifier | None = None
        self.record_rows: Callable[[], tuple[WorklistRow, ...]] = tuple
        self.outbox = Outbox(session, bridge, tell)
        self.adder: ModelAdder | None = None
        self.cohort_runner: CohortRunner | None = None
        self._make_service: Callable[[], ModelAddingService] | None = None
        self._window = window
        self._bridge = bridge
        self._tell = tell

    def take(
        self,
        grid: ViewportGrid,
        hanging: Hanging,
        findings: FindingsPanel,
        explain: ExplainPanel,
        impression: ImpressionPanel,
        exporters: Callable[[], Mapping[str, Exporter]],
    ) -> None:
        """Take hold of the panels, once they are there."""
        self.grid = grid
        self.hanging = hanging
        self.mpr = Mpr(hanging, self._bridge.run_aside)
        self.priors = PriorHanger(self, self.session, hanging, self._tell)
        self._panes = MprPanes(grid, self.mpr)
        self._panes.refused.connect(lambda text: self._tell(Notice(Level.INFORMATION, text)))
        self.session.volume_made.subscribe(self._start_mpr)
        self._findings = findings
        self.decision_bar = findings.bar
        self._explain = explain
        self._impression = impression
        self._exporters = exporters

    @property
    def viewport(self) -> Viewport:
        """The active viewport."""
        return self.grid.active

    def choose_layout(self, name: str) -> None:
        """Show so many viewports, in this layout."""
        self.grid.choose(next(one for one in LAYOUTS if one.name == name))

    def _start_mpr(self, volume: Volume) -> None:
        self.mpr.start(volume)
        self._panes.choose_tool(self.tool)

    def toggle_mpr(self) -> None:
        """Cut planes through the series in view, or show the viewports again that were there before."""
        if self.mpr.is_on:
            self.mpr.stop()
        elif self.session.volume_progress is not None:
            self.session.cancel_volume()
        else:
            self.session.want_volume()

    def toggle_link(self, name: str) -> None:
        """Let the other viewports follow in this, or let each go by itself."""
        links = self.hanging.links
        self.hanging.use_links(replace(links, **{name: not getattr(links, name)}))
        self.grid.links.carry_view(self.viewport)

    def toggle_links(self) -> None:
        """Let the other viewports follow in everything, or in nothing."""
        is_on = self.hanging.links != Links(scroll=True, window=True, zoom=True, pan=True)
        self.hanging.use_links(Links(is_on, is_on, is_on, is_on))
        self.grid.links.carry_view(self.viewport)

    def show_prior(self) -> None:
        """Hang the latest earlier study of the patient beside the one in view."""
        self.priors.hang_latest()

    def take_actions(self, actions: ActionSet) -> None:
        """Take hold of the actions, for the palette."""
        self._actions = actions

    def open_files(self) -> None:
        """Ask which files to open."""
        ask_files(self._window, self.session.open)

    def open_folder(self) -> None:
        """Ask which folder to open."""
        ask_folder(self._window, self.session.open)

    def export(self, name: str = "") -> None:
        """Ask which formats and where to; with a name, that format is ticked alone."""
        if self.session.study is None:
            return
        self._impression.commit()
        exporters = self._exporters()
        folder = Path(self.settings.export_folder) if self.settings.export_folder else Path.home() / "Overread"
        report = self.session.report()
        if report is None:
            return
        training = training_formats()
        offered = offered_formats(exporters, training, report, has_key_frames=self.session.frame is not None)
        ticked = [one.strip() for one in self.settings.export_formats.split(",")]
        dialog = ExportDialog(offered, ticked, folder, self.settings, self.session.reader_name, self._window)
        if name:
            dialog.choose_only(name)
        dialog.chosen.connect(self._export_chosen)
        self._show(dialog)

    def _export_chosen(self, choice: ExportChoice) -> None:
        self.change_settings(
            replace(
                self.settings,
                export_folder=str(choice.folder),
                export_formats=",".join(choice.remembered),
                page_size=choice.page_size,
                report_language=choice.language,
                report_template=choice.template,
                reader_name=choice.reader_name or self.settings.reader_name,
            )
        )
        self.outbox.export(self._exporters(), choice.formats, choice.folder, self._windows(), self.settings)

    def _windows(self) -> dict[FrameKey, Window | LookupTable]:
        frame, voi = self.session.frame, self.viewport.voi
        return {frame.key: voi} if frame is not None and voi is not None else {}

    def preview_report(self) -> None:
        """Show the report as it would be written now, in a window that stays while the reader reads on."""
        self._impression.commit()
        if self.preview is None:
            maker = PreviewMaker(
                self.session, self._bridge, self._exporters, lambda: self.settings, self._windows, self
            )
            self.settings_changed.connect(maker.ask)
            self.preview = ReportPreviewDialog(maker, self._icons, self._window)
            self._maker = maker
        if self.preview.isVisible():
            self.preview.raise_()
        self.preview.show()
        self.preview.activateWindow()

    @Slot()
    def refresh_preview(self) -> None:
        """The window of the frame in view changed: the report shows it as it is seen."""
        if self._maker is not None:
            self._maker.ask()

    def keep_deidentifier(self, make: "MakeGivingAway") -> None:
        """Let studies be given away without identity; `make` makes a run of a form."""
        self._deidentifier = Deidentifier(make, self.session, self._bridge, self._tell, self)

    @property
    def can_deidentify(self) -> bool:
        """Whether studies can be given away without identity."""
        return self._deidentifier is not None

    def deidentify(self) -> None:
        """Open what gives studies away without identity, or shows how far that is."""
        if self._deidentifier is not None:
            dialog = DeidentifyDialog(self._deidentifier, self.session, self.record_rows(), self._window)
            dialog.masks_wanted.connect(self._look_at_held)
            self._show(dialog)

    def _look_at_held(self) -> None:
        """Show the pictures that may have text burned in, over what began the run."""
        if self._deidentifier is not None:
            parent = self.dialog if self.dialog is not None else self._window
            self.masks = BurnedInDialog(self._deidentifier, self.session.reader_name, parent)
            self.masks.finished.connect(self.masks.deleteLater)
            self.masks.open()

    def leave_deidentifier(self) -> None:
        """Begin nothing more: what was given away stays, what is held waits in the table of decisions."""
        if self._deidentifier is not None:
            self._deidentifier.close_work()

    def sign(self) -> None:
        """Ask for a signature, inline."""
        self.dock_wanted.emit("impression")
        self._impression.open_form()

    def edit_finding(self) -> None:
        """Let the reader correct the chosen finding."""
        self.dock_wanted.emit("findings")
        self.decision_bar.open_form()
        self.grid.viewing.marks.edit_finding()

    def filter_findings(self) -> None:
        """Open or close what decides which findings are shown."""
        self.dock_wanted.emit("findings")
        self._findings.filter.toggle()
        self._findings.refresh()

    def shift_levels(self, step: int) -> None:
        """Name every disc level so many further towards the sacrum."""
        session = self.session
        session.decide_together(shifted(session.findings(), session.review, step))

    @Slot()
    def take_over_angles(self) -> None:
        """Make the model's angle lines on the frame in view marks of the reader's; the first is selected."""
        made = self.session.take_over_angles()
        if made:
            self.grid.viewing.show_overlays()
            self.grid.viewing.canvas.select_measurement(made[0])
            self.grid.viewing.canvas.setFocus()

    def search_worklist(self, *, by_filters: bool = False) -> None:
        """Give the worklist's search the keyboard, or its filters."""
        self.dock_wanted.emit("worklist")
        self.search_wanted.emit(by_filters)

    def choose_reader(self) -> None:
        """Ask who reads."""
        self._impression.commit()
        dialog = ReadersDialog(self.session, self._bridge, self._window)
        dialog.book_changed.connect(self.readers_changed)
        self._show(dialog)

    def compare_readers(self) -> None:
        """Lay what the readers made of the study side by side."""
        self._show(SideBySideDialog(self.session, self._window))

    def compare_result_sets(self) -> None:
        """Lay two runs of models, or what two readers made of the study, side by side."""
        self._show(ResultSetsDialog(self.session, self._window))

    def show_agreement(self) -> None:
        """Say how far readers agree over the whole record."""
        self._show(AgreementDialog(self.session, self._bridge, self._tell, self._window))

    def next_unreviewed(self) -> None:
        """Go to the next finding without a verdict."""
        self._impression.commit()
        self.session.next_unreviewed()

    def choose_tool(self, name: str) -> None:
        """What the left mouse button does from now on."""
        self.tool = name
        for one in self.grid.viewports:
            one.canvas.set_tool(name)
        self._panes.choose_tool(name)

    def toggle_key_frame(self) -> None:
        """Mark the frame in view as a key frame, as it is seen, or no longer."""
        window, is_inverted = self.look_in_view()
        self.session.toggle_key_frame(window, is_inverted=is_inverted)

    def look_in_view(self) -> tuple[Window | LookupTable | None, bool]:
        """The window that the reader chose for the frame in view, None for the file's own; whether it is inverted."""
        viewing = self.grid.viewing
        return viewing.chosen_voi, viewing.is_inverted

    def toggle_snapping(self) -> None:
        """Points jump to edges near by, or no longer, on every frame."""
        snaps = not self.viewport.canvas.board.snaps
        for one in self.grid.viewports:
            one.canvas.board.snaps = snaps

    def change_brush(self, steps: int) -> None:
        """A larger or a smaller brush on every frame."""
        for one in self.grid.viewports:
            one.canvas.board.change_brush(steps)

    def toggle_map(self) -> None:
        """The map over the frame on or off."""
        if self._explain.switch.isEnabled():
            self._explain.switch.toggle()

    def show_model_input(self) -> None:
        """Make what the model saw, aside, and show it."""
        frame, card = self.session.frame, self.session.model
        if frame is None or card is None:
            return

        def show(made: Result) -> None:
            if isinstance(made, Exception):
                self._tell(notice_of(made, self.tr("The model's input cannot be shown")))
            else:
                self._show(ModelInputDialog(made, card, self._window))

        self._bridge.run_aside(lambda: prepare_tiles(frame, card.input, card.tiling), show)

    @property
    def can_show_every_map(self) -> bool:
        """Whether the answer in view has a map for each of its labels."""
        return self._explain.every_button.isEnabled()

    def show_every_map(self) -> None:
        """Lay the maps of all labels side by side."""
        card = self.session.model
        if card is not None and self.can_show_every_map:
            method = self._explain.method.currentData()
            dialog = EveryMapDialog(self.session, explained_labels(card), method, self._window)
            dialog.chosen.connect(self._explain.choose)
            self._show(dialog)

    def keep_models(self, make_service: "Callable[[], ModelAddingService]") -> None:
        """Let models be added; the service is made when the first one is."""
        self._make_service = make_service

    @property
    def can_add_models(self) -> bool:
        """Whether there is a catalogue to which models can be added."""
        return self._make_service is not None

    def add_model(self) -> None:
        """Ask for a model's file, and take it in step by step."""
        if self.adder is None and self._make_service is not None:
            self.adder = ModelAdder(self._make_service(), self._bridge, self.session.take_catalog)
        if self.adder is None:
            return
        self.adder.start_over()
        dialog = AddModelDialog(self.adder, self._window)
        dialog.run_wanted.connect(self._run_added)
        self._show(dialog)

    def _run_added(self, model_id: str) -> None:
        if self.session.study is not None:
            self.session.select_model(model_id)
            if self.session.can_run:
                self.session.run()

    def read_companion(self, uid: str) -> None:
        """Open a structured report or a document in a window of its own."""
        found = next((one for one in self.session.companions if one.uid == uid), None)
        if found is None or found.kind.is_layer:
            return
        is_report = found.kind is CompanionKind.REPORT
        kind = ReportReadingDialog if is_report else DocumentReadingDialog
        self._show(kind(self.session, found, self._window))

    def run_cohort(self) -> None:
        """Open what begins a run over a cohort, or shows the one that is under way."""
        if self.cohort_runner is None:
            self.cohort_runner = CohortRunner(self._bridge, self._tell)
        cards = ranked(self.session.catalog.cards, None)
        dialog = CohortRunDialog(self.cohort_runner, cards, self.session.settings.device, self._window)
        dialog.board_wanted.connect(lambda folder: self.cohort.open(Path(folder)))
        self._show(dialog)

    def leave_cohort(self) -> None:
        """Let a run over a cohort end by itself: what is done is kept, and nobody waits for the rest."""
        if self.cohort_runner is not None:
            self.cohort_runner.stop()

    def show_palette(self) -> None:
        """Open the list of all commands over the upper part of the window."""
        palette = CommandPalette(self, self._actions, self._window)
        corner = self._window.geometry()
        palette.move(corner.x() + (corner.width() - palette.width()) // 2, corner.y() + 90)
        self._show(palette)

    def show_help(self) -> None:
        """Open the help."""
        self._show(HelpDialog(self._actions.keys, self._window))

    def show_about(self) -> None:
        """Say what this program is."""
        self._show(AboutDialog(self.device_text, self._window))

    def show_settings(self) -> None:
        """Open the settings."""
        dialog = SettingsDialog(self.settings, self._window)
        dialog.saved.connect(self.change_settings)
        self._show(dialog)

    def check_display(self) -> None:
        """Open the display check."""
        self.display_check_wanted.emit()

    def show_dock(self, name: str) -> None:
        """Bring a dock to the front."""
        self.dock_wanted.emit(name)

    def edit_setting(self, name: str) -> None:
        """Open the form of one setting; it holds at once when it is saved."""
        dialog = FORMS[name](getattr(self.settings, name), self._window)
        series = self.session.series
        if isinstance(dialog, WindowPresetsDialog) and series is not None:
            dialog.choose(series.modality)
        dialog.saved.connect(lambda text: self.change_settings(replace(self.settings, **{name: text})))
        self._show(dialog)

    def change_settings(self, settings: Settings) -> None:
        """Go on with other settings."""
        if settings != self.settings:
            self.settings = settings
            self.session.apply_settings(settings)
            self.settings_changed.emit(settings)

    def change_theme(self) -> None:
        """From dark to light, or back."""
        self.change_settings(replace(self.settings, theme="light" if self.settings.theme == "dark" else "dark"))

    def toggle_full_screen(self) -> None:
        """The frame alone on the whole screen, or the window again."""
        self.full_screen_wanted.emit()

    def step_panel(self, by: int) -> None:
        """Give the keyboard to the next part of the window, or the one before."""
        self.panel_step_wanted.emit(by)

    def reset_layout(self) -> None:
        """All docks where they were at first."""
        self.layout_reset_wanted.emit()

    def close_window(self) -> None:
        """End the program."""
        self._window.close()

    def _show(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
