"""The window as the commands see it: what they may act on, and nothing else of it."""

from typing import Protocol

from app.hanging import Hanging
from app.mpr import Mpr
from app.session import Session
from ui.cohort_door import CohortDoor
from ui.panels.decision_bar import DecisionBar
from ui.panels.viewport import Viewport
from ui.panels.viewport_grid import ViewportGrid


class ProjectHands(Protocol):
    """What the commands ask of the desk of projects."""

    def ask(self) -> None:
        """Ask which project, on which studies."""

    def show_statistics(self) -> None:
        """Say how far readers of the project agree with themselves."""


class Desk(Protocol):
    """What the commands act on: the window, seen from the reader's hands."""

    session: Session
    hanging: Hanging
    grid: ViewportGrid
    mpr: Mpr
    decision_bar: DecisionBar
    tool: str
    cohort: CohortDoor

    @property
    def project(self) -> ProjectHands:
        """What opens projects."""

    @property
    def viewport(self) -> Viewport:
        """The active viewport."""

    def open_files(self) -> None:
        """Ask which files to open."""

    def open_folder(self) -> None:
        """Ask which folder to open."""

    def export(self, name: str = "") -> None:
        """Write the study in view to files."""

    def preview_report(self) -> None:
        """Show the report as it would be written now, beside the reading."""

    @property
    def can_deidentify(self) -> bool:
        """Whether studies can be given away without identity."""

    def deidentify(self) -> None:
        """Open what gives studies away without identity, or shows how far that is."""

    def sign(self) -> None:
        """Ask for a signature."""

    def edit_finding(self) -> None:
        """Let the reader correct the chosen finding."""

    def filter_findings(self) -> None:
        """Open or close what decides which findings are shown."""

    def shift_levels(self, step: int) -> None:
        """Name every disc level so many further towards the sacrum."""

    def take_over_angles(self) -> None:
        """Make the model's angle lines on the frame in view marks of the reader's own."""

    def search_worklist(self, *, by_filters: bool = False) -> None:
        """Give the worklist's search the keyboard, or its filters."""

    def choose_reader(self) -> None:
        """Ask who reads."""

    def compare_readers(self) -> None:
        """Lay what the readers made of the study side by side."""

    def compare_result_sets(self) -> None:
        """Lay two runs of models, or what two readers made of the study, side by side."""

    def show_agreement(self) -> None:
        """Say how far readers agree over the whole record."""

    def next_unreviewed(self) -> None:
        """Go to the next finding without a verdict, or to the next study that has one."""

    def choose_tool(self, name: str) -> None:
        """What the left mouse button does from now on."""

    def choose_layout(self, name: str) -> None:
        """Show so many viewports, in this layout."""

    def toggle_mpr(self) -> None:
        """Cut planes through the series in view, or show the viewports again that were there before."""

    def toggle_link(self, name: str) -> None:
        """Let the other viewports follow in this, or let each go by itself."""

    def toggle_links(self) -> None:
        """Let the other viewports follow in everything, or in nothing."""

    def show_prior(self) -> None:
        """Hang the latest earlier study of the patient beside the one in view."""

    def toggle_key_frame(self) -> None:
        """Mark the frame in view as a key frame, as it is seen, or no longer."""

    def toggle_snapping(self) -> None:
        """Points jump to edges near by, or no longer."""

    def change_brush(self, steps: int) -> None:
        """A larger or a smaller brush."""

    def toggle_map(self) -> None:
        """The map over the frame on or off."""

    def show_model_input(self) -> None:
        """Open what the model saw."""

    @property
    def can_show_every_map(self) -> bool:
        """Whether the answer in view has a map for each of its labels."""

    def show_every_map(self) -> None:
        """Lay the maps of all labels side by side."""

    @property
    def can_add_models(self) -> bool:
        """Whether there is a catalogue to which models can be added."""

    def add_model(self) -> None:
        """Take in a model that the site brings."""

    def run_cohort(self) -> None:
        """Open what begins a run over a cohort, or shows the one that is under way."""

    def show_palette(self) -> None:
        """Open the list of all commands."""

    def show_help(self) -> None:
        """Open the help."""

    def show_settings(self) -> None:
        """Open the settings."""

    def check_display(self) -> None:
        """Open the display check."""

    def show_dock(self, name: str) -> None:
        """Bring a dock to the front."""

    def edit_setting(self, name: str) -> None:
        """Open the form of one setting."""

    def show_about(self) -> None:
        """Say what this program is."""

    def toggle_full_screen(self) -> None:
        """The frame alone on the whole screen, or the window again."""

    def step_panel(self, by: int) -> None:
        """Give the keyboard to the next part of the window, or the one before."""

    def reset_layout(self) -> None:
        """All docks where they were at first."""

    def change_theme(self) -> None:
        """From dark to light, or back."""

    def close_window(self) -> None:
        """End the program."""
