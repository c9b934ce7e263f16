"""One of each dialog of the window, made as the window makes it: a new one has to be added here."""

import importlib
import pkgutil
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QDialog

import ui.dialogs
from app.companion import Companion, CompanionKind
from app.corner_item import DEFAULT_CORNERS
from app.export_guide import Audience, OfferedFormat
from app.settings import Settings
from app.study import Source
from app.window_preset import DEFAULT_PRESETS
from app.worklist_query import WorklistQuery
from inference.model_card_tasks import Tiling
from inference.tiling import prepare_tiles
from tests.builders import make_frame
from tests.ui.fakes import card
from ui.bridge import Bridge
from ui.cohort_runner import CohortRunner
from ui.deidentifier import Deidentifier
from ui.dialogs.about import AboutDialog
from ui.dialogs.add_model import AddModelDialog
from ui.dialogs.agreement import AgreementDialog
from ui.dialogs.burned_in import BurnedInDialog
from ui.dialogs.cohort_run import CohortRunDialog
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.corner_text import CornerTextDialog
from ui.dialogs.deidentify import DeidentifyDialog
from ui.dialogs.display_check import DisplayCheckDialog
from ui.dialogs.document_reading import DocumentReadingDialog
from ui.dialogs.every_map import EveryMapDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.failure import FailureDialog
from ui.dialogs.help import HelpDialog
from ui.dialogs.model_input import ModelInputDialog
from ui.dialogs.open_project import OpenProjectDialog
from ui.dialogs.project_statistics import ProjectStatisticsDialog
from ui.dialogs.readers import ReadersDialog
from ui.dialogs.report_preview import ReportPreviewDialog
from ui.dialogs.report_reading import ReportReadingDialog
from ui.dialogs.result_sets import ResultSetsDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.side_by_side import SideBySideDialog
from ui.dialogs.watch_folders import WatchFoldersDialog
from ui.dialogs.window_presets import WindowPresetsDialog
from ui.model_adder import ModelAdder


class FakeService:
    """Models that nobody adds."""

    suffixes = (".onnx",)

    def recipes(self):
        return ()


def _companion(kind):
    return Companion("c1", kind, Source(Path("/nowhere/c1.dcm")), "1", label="THEIRS")


def _model_input(_window):
    parts = prepare_tiles(make_frame(np.zeros((64, 96), np.uint16)), card().input, Tiling((64, 64), (16, 16)))
    return ModelInputDialog(parts, card())


def _deidentifier(window):
    return Deidentifier(lambda _form: None, window.session, window._bridge, window.show_notice, window)


def _display_check(window):
    return DisplayCheckDialog("DP-1", "Dr Reader", (), lambda: "2031-01-01")


def _preview(window):
    window.desk.preview_report()
    return window.desk.preview


OFFERED = [
    OfferedFormat("pdf", "Report (.pdf)", Audience.PEOPLE, "The report to read"),
    OfferedFormat("seg", "Masks (.dcm)", Audience.DICOM, "Masks", "No finding is a mask."),
]
MAKERS = {
    AboutDialog: lambda _window: AboutDialog("CPU"),
    AddModelDialog: lambda w: AddModelDialog(ModelAdder(FakeService(), Bridge(), w.session.take_catalog)),
    AgreementDialog: lambda w: AgreementDialog(w.session, w._bridge, w.show_notice),
    BurnedInDialog: lambda w: BurnedInDialog(_deidentifier(w), "Dr Reader"),
    CohortRunDialog: lambda _w: CohortRunDialog(
        CohortRunner(Bridge(), lambda _n: None, lambda _f, _t: None), (card(),), "cpu"
    ),
    CommandPalette: lambda w: CommandPalette(w.desk, w.actions_by_id),
    CornerTextDialog: lambda _w: CornerTextDialog(DEFAULT_CORNERS),
    DeidentifyDialog: lambda w: DeidentifyDialog(_deidentifier(w), w.session),
    DisplayCheckDialog: _display_check,
    DocumentReadingDialog: lambda w: DocumentReadingDialog(w.session, _companion(CompanionKind.DOCUMENT)),
    EveryMapDialog: lambda w: EveryMapDialog(w.session, ("Caries", "Filling"), "grad_cam"),
    ExportDialog: lambda _w: ExportDialog(OFFERED, ["pdf"], Path("/tmp/out"), Settings(), "Dr Reader"),
    FailureDialog: lambda _w: FailureDialog("told"),
    HelpDialog: lambda _w: HelpDialog(),
    ModelInputDialog: _model_input,
    OpenProjectDialog: lambda w: OpenProjectDialog(w.session, w._bridge, WorklistQuery()),
    ProjectStatisticsDialog: lambda w: ProjectStatisticsDialog(w.session, w._bridge, w.show_notice),
    ReadersDialog: lambda w: ReadersDialog(w.session, w._bridge),
    ReportPreviewDialog: _preview,
    ReportReadingDialog: lambda w: ReportReadingDialog(w.session, _companion(CompanionKind.REPORT)),
    ResultSetsDialog: lambda w: ResultSetsDialog(w.session),
    SettingsDialog: lambda _w: SettingsDialog(Settings()),
    SideBySideDialog: lambda w: SideBySideDialog(w.session),
    WatchFoldersDialog: lambda _w: WatchFoldersDialog(""),
    WindowPresetsDialog: lambda _w: WindowPresetsDialog(DEFAULT_PRESETS),
}
FOUNDATIONS = {"FormDialog"}
"""What only others are made of."""


def known() -> set[type[QDialog]]:
    """Every dialog that the package of dialogs defines."""
    for one in pkgutil.iter_modules(ui.dialogs.__path__):
        importlib.import_module(f"ui.dialogs.{one.name}")
    found, left = set(), [QDialog]
    while left:
        heirs = [one for one in left.pop().__subclasses__() if one.__module__.startswith("ui.")]
        found.update(heirs)
        left += heirs
    return {one for one in found if one.__name__ not in FOUNDATIONS}
