"""Every command as data: its words, its keys, when it can be had, and what it does."""

from collections.abc import Callable
from dataclasses import dataclass

from app.level_shift import shifted
from app.mpr import THICKNESSES_MM
from app.reformat import Projection
from app.study import Series
from ui.corner_text import voi_words
from ui.desk import Desk
from ui.language import translate
from ui.panels.slice_bar import STEP
from ui.tool_entries import TOOL_ENTRIES, ToolEntry
from ui.viewer.colour_map import FRAME_COLOURS, title
from ui.window_preset import FIRST_KEY, LAST_KEY

Does = Callable[[Desk], object]
When = Callable[[Desk], bool]


def always(_desk: Desk) -> bool:
    """A command that can always be had."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    `is_on` makes it a switch; `label` gives words that depend on what is in view; commands of one `tool_group` share a
    button of the tool bar; `under` is the part of its menu that it stands in.
    """

    id: str
    text: str
    menu: str
    does: Does
    keys: tuple[str, ...] = ()
    when: When = always
    icon: str = ""
    tool_bar: int = 0
    is_on: When | None = None
    label: Callable[[Desk], str] | None = None
    starts_group: bool = False
    tool_group: str = ""
    under: str = ""

    @property
    def name(self) -> str:
        """Its text in the language of the window."""
        return translate("Command", self.text)

    @property
    def plain_name(self) -> str:
        """Its name without the dots that announce a question."""
        return self.name.removesuffix("...").removesuffix("…")

    def words(self, desk: Desk) -> str:
        """Its text now."""
        return (self.label(desk) if self.label else "") or self.name


MENUS = ("File", "Edit", "View", "Layout", "Window level", "Tools", "Findings", "Model", "Cohort", "Help")
OWN_WINDOWS = 6
"""So many of a file's windows and tables are offered by name; the key 1 goes through all."""


def _study(desk: Desk) -> bool:
    return desk.session.study is not None


def _frame(desk: Desk) -> bool:
    return desk.session.frame is not None


def _open_frame(desk: Desk) -> bool:
    return _frame(desk) and not desk.session.review.is_signed


def _grey(desk: Desk) -> bool:
    return desk.viewport.voi is not None


def _slices(desk: Desk) -> bool:
    series = desk.session.series
    return series is not None and series.frame_count > 1


def _several_studies(desk: Desk) -> bool:
    return desk.session.can_step


def _several_series(desk: Desk) -> bool:
    study = desk.session.study
    return study is not None and len(study.series) > 1


def _decidable(desk: Desk) -> bool:
    return desk.session.selected_finding is not None and not desk.session.review.is_signed


def _shiftable(step: int) -> When:
    return lambda desk: (
        not desk.session.review.is_signed and bool(shifted(desk.session.findings(), desk.session.review, step))
    )


def _runnable(desk: Desk) -> bool:
    return _study(desk) and desk.session.can_run


def _explained(desk: Desk) -> bool:
    return desk.session.frame_answer is not None


def _cancel(desk: Desk) -> None:
    if desk.session.volume_progress is not None:
        desk.session.cancel_volume()
    elif desk.session.is_running:
        desk.session.cancel_run()
    else:
        desk.session.cancel_open()


def _to_series(desk: Desk, step: int) -> None:
    study, series = desk.session.study, desk.session.series
    if study is None or series is None:
        return
    known: tuple[Series, ...] = study.series
    place = [one.uid for one in known].index(series.uid) + step
    if 0 <= place < len(known):
        desk.session.show_series(known[place].uid)


def _scroll(steps: int) -> Does:
    return lambda desk: desk.viewport.scroll_by(steps)


def _tool(name: str) -> tuple[Does, When]:
    return (lambda desk: desk.choose_tool(name)), (lambda desk: desk.tool == name)


def _tool_command(one: ToolEntry) -> Command:
    does, is_on = _tool(one.name)
    return Command(
        f"tool-{one.icon}", one.text, "Tools", does, one.keys, _frame, one.icon, 2, is_on, tool_group=one.group
    )


def _preset_command(key: int) -> Command:
    def label(desk: Desk) -> str:
        presets = desk.viewport.presets
        if key - FIRST_KEY >= len(presets):
            return ""
        return translate("Command", "Window: {0}").format(translate("Word", presets[key - FIRST_KEY].name))

    return Command(
        f"window-{key}",
        f"Window preset {key}",
        "Window level",
        lambda desk: desk.viewport.set_preset(key),
        (str(key),),
        lambda desk: bool(label(desk)) and _grey(desk),
        label=label,
        starts_group=key == FIRST_KEY,
    )


def _own_command(place: int) -> Command:
    def label(desk: Desk) -> str:
        frame = desk.viewport.canvas.frame
        if frame is None or place >= len(frame.windows):
            return ""
        return translate("Command", "The file's: {0}").format(voi_words(frame.windows[place], frame.unit))

    return Command(
        f"window-own-{place + 1}",
        f"Window {place + 1} of the file",
        "Window level",
        lambda desk: desk.viewport.set_own_window(place),
        when=lambda desk: bool(label(desk)) and _grey(desk),
        label=label,
        under="The file's windows",
    )


def _colours_command(name: str) -> Command:
    return Command(
        f"colours-{name or 'grey'}",
        f"Colours: {title(name)}",
        "Window level",
        lambda desk: desk.viewport.canvas.set_colour_map(name),
        when=_grey,
        is_on=lambda desk: desk.viewport.canvas.colour_map == name,
        under="Colours",
    )


def _layout_command(name: str, text: str, key: str) -> Command:
    return Command(
        f"layout-{name}", text, "Layout", lambda desk: desk.choose_layout(name), (key,),
        is_on=lambda desk: desk.grid.layout_in_use.name == name, starts_group=name == "1x1",
    )  # fmt: skip


def _link_command(name: str, text: str) -> Command:
    return Command(
        f"link-{name}", text, "Layout", lambda desk: desk.toggle_link(name),
        is_on=lambda desk: bool(getattr(desk.hanging.links, name)), starts_group=name == "scroll",
    )  # fmt: skip


def _several_viewports(desk: Desk) -> bool:
    return len(desk.hanging.visible) > 1


def _planes(desk: Desk) -> bool:
    return desk.mpr.is_on


def _slab_command(thickness_mm: float) -> Command:
    return Command(
        f"slab-{thickness_mm:g}", f"Slab of {thickness_mm:g} mm" if thickness_mm else "Thin planes", "Layout",
        lambda desk: desk.mpr.use_slab(thickness_mm=thickness_mm), when=_planes,
        is_on=lambda desk: desk.mpr.slab.thickness_mm == thickness_mm, under="Slab",
    )  # fmt: skip


def _projection_command(projection: Projection, text: str) -> Command:
    return Command(
        f"slab-{projection}", text, "Layout", lambda desk: desk.mpr.use_slab(projection=projection), when=_planes,
        is_on=lambda desk: desk.mpr.slab.projection is projection, under="Slab",
    )  # fmt: skip


# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("open-files", "Open files...", "File", lambda d: d.open_files(), ("Ctrl+O",), icon="files", tool_bar=1),
    Command("open-folder", "Open folder...", "File", lambda d: d.open_folder(), ("Ctrl+Shift+O",), icon="open",
            tool_bar=1),
    Command("next-case", "Next case", "File", lambda d: d.session.next_case(), ("D",), _several_studies,
            starts_group=True),
    Command("previous-case", "Previous case", "File", lambda d: d.session.previous_case(), ("A",), _several_studies),
    Command("search-worklist", "Search the worklist", "File", lambda d: d.search_worklist(), ("Ctrl+F",)),
    Command("filter-worklist", "Filter the worklist", "File", lambda d: d.search_worklist(by_filters=True),
            ("Ctrl+Shift+F",), lambda d: d.session.has_record),
    Command("sign", "Sign...", "File", lambda d: d.sign(), ("Ctrl+S",),
            lambda d: _study(d) and not d.session.review.is_signed, "sign", starts_group=True),
    Command("preview", "Preview of the report...", "File", lambda d: d.preview_report(), ("Ctrl+P",), _study),
    Command("export", "Export...", "File", lambda d: d.export(), ("Ctrl+E",), _study, "export", 4),
    Command("deidentify", "De-identify...", "File", lambda d: d.deidentify(), ("Ctrl+Shift+D",),
            lambda d: d.can_deidentify),
    Command("readers", "Readers...", "File", lambda d: d.choose_reader(), ("Ctrl+U",)),
    Command("settings", "Settings...", "File", lambda d: d.show_settings(), ("Ctrl+,",), icon="settings",
            starts_group=True),
    Command("quit", "Quit", "File", lambda d: d.close_window(), ("Ctrl+Q",), starts_group=True),

    Command("undo", "Undo", "Edit", lambda d: d.session.undo(), ("Ctrl+Z",), lambda d: d.session.can_undo, "undo", 4),
    Command("redo", "Redo", "Edit", lambda d: d.session.redo(), ("Ctrl+Y", "Ctrl+Shift+Z"),
            lambda d: d.session.can_redo, "redo", 4),
    Command("palette", "Command palette", "Edit", lambda d: d.show_palette(), ("Ctrl+K",), icon="palette",
            tool_bar=5, starts_group=True),

    Command("next-slice", "Next slice", "View", _scroll(1), ("Down",), _slices),
    Command("previous-slice", "Previous slice", "View", _scroll(-1), ("Up",), _slices),
    Command("ten-forward", "Ten slices forward", "View", _scroll(10), ("Shift+Down",), _slices),
    Command("ten-back", "Ten slices back", "View", _scroll(-10), ("Shift+Up",), _slices),
    Command("first-slice", "First slice", "View", _scroll(-10**6), ("Home",), _slices),
    Command("last-slice", "Last slice", "View", _scroll(10**6), ("End",), _slices),
    Command("next-series", "Next series", "View", lambda d: _to_series(d, 1), ("PgDown",), _several_series),
    Command("previous-series", "Previous series", "View", lambda d: _to_series(d, -1), ("PgUp",), _several_series),
    Command("cine", "Play the series", "View", lambda d: d.viewport.play(not d.viewport.is_playing), ("C",), _slices,
            "cine", is_on=lambda d: d.viewport.is_playing),
    Command("cine-faster", "Play faster", "View", lambda d: d.viewport.slices.change_rate(STEP), (".",), _slices),
    Command("cine-slower", "Play slower", "View", lambda d: d.viewport.slices.change_rate(1 / STEP), (",",), _slices),
    Command("zoom-in", "Zoom in", "View", lambda d: d.viewport.canvas.zoom_by(1.25), ("+", "Ctrl++"), _frame, "zoom-in",
            starts_group=True),
    Command("zoom-out", "Zoom out", "View", lambda d: d.viewport.canvas.zoom_by(0.8), ("-", "Ctrl+-"), _frame,
            "zoom-out"),
    Command("fit", "Fit to window", "View", lambda d: d.viewport.canvas.fit(), ("=", "Ctrl+0"), _frame, "fit", 3),
    Command("actual-size", "Pixel for pixel (100 %)", "View", lambda d: d.viewport.canvas.show_actual_size(), ("O",),
            _frame),
    Command("reset", "Reset view", "View", lambda d: d.viewport.reset(), ("Space",), _frame, "reset", 3),
    Command("flip-horizontal", "Flip left and right", "View", lambda d: d.viewport.canvas.flip_horizontally(), ("H",),
            _frame, "flip-horizontal", 3),
    Command("flip-vertical", "Flip top and bottom", "View", lambda d: d.viewport.canvas.flip_vertically(), ("V",),
            _frame, "flip-vertical", 3),
    Command("rotate", "Rotate by 90°", "View", lambda d: d.viewport.canvas.rotate(), ("R",), _frame, "rotate", 3),
    Command("rotate-back", "Rotate by 90° anticlockwise", "View", lambda d: d.viewport.canvas.rotate(-1), ("Shift+R",),
            _frame),
    Command("overlays", "Overlays", "View", lambda d: d.viewport.toggle_overlays(), ("G",), _frame, "overlay", 3,
            lambda d: d.viewport.has_overlays, starts_group=True),
    Command("planes", "DICOM overlays", "View",
            lambda d: d.viewport.canvas.set_planes_visible(not d.viewport.canvas.has_planes), ("Shift+G",),
            lambda d: d.session.frame is not None and bool(d.session.frame.overlays),
            is_on=lambda d: d.viewport.canvas.has_planes),
    Command("shutter", "The file's shutter", "View",
            lambda d: d.viewport.canvas.set_shutter_visible(not d.viewport.canvas.has_shutter),
            when=lambda d: d.session.frame is not None and d.session.frame.shutter is not None,
            is_on=lambda d: d.viewport.canvas.has_shutter),
    Command("display-check", "Display check...", "View", lambda d: d.check_display()),
    Command("corner-text", "Corner text...", "View", lambda d: d.edit_setting("corner_text")),
    Command("full-screen", "Full screen", "View", lambda d: d.toggle_full_screen(), ("F11",), icon="full-screen"),
    Command("theme", "Dark or light", "View", lambda d: d.change_theme(), icon="theme"),
    Command("next-panel", "Next panel", "View", lambda d: d.step_panel(1), ("F6",), starts_group=True),
    Command("previous-panel", "Previous panel", "View", lambda d: d.step_panel(-1), ("Shift+F6",)),
    Command("reset-layout", "Reset the docks", "View", lambda d: d.reset_layout()),

    _layout_command("1x1", "One viewport", "Ctrl+1"),
    _layout_command("1x2", "Two viewports side by side", "Ctrl+2"),
    _layout_command("2x1", "Two viewports, one above the other", "Ctrl+3"),
    _layout_command("2x2", "Four viewports", "Ctrl+4"),
    Command("mpr", "Planes: axial, sagittal, coronal (MPR)", "Layout", lambda d: d.toggle_mpr(), ("Ctrl+5",),
            lambda d: d.mpr.is_on or _slices(d), is_on=_planes, starts_group=True),
    Command("slab-thicker", "Thicker slab", "Layout", lambda d: d.mpr.step_thickness(1), ("Ctrl+]",), _planes),
    Command("slab-thinner", "Thinner slab", "Layout", lambda d: d.mpr.step_thickness(-1), ("Ctrl+[",), _planes),
    *(_slab_command(thickness) for thickness in THICKNESSES_MM),
    _projection_command(Projection.MAXIMUM, "Slab shows the maximum (MIP)"),
    _projection_command(Projection.MEAN, "Slab shows the mean"),
    _projection_command(Projection.MINIMUM, "Slab shows the minimum (MinIP)"),
    Command("maximise", "Maximise the viewport, and back", "Layout", lambda d: d.grid.toggle_maximised(), ("F9",),
            _several_viewports, is_on=lambda d: d.grid.is_maximised, starts_group=True),
    Command("next-viewport", "Next viewport", "Layout", lambda d: d.hanging.step_active(1), ("Ctrl+F6",),
            _several_viewports),
    Command("previous-viewport", "Previous viewport", "Layout", lambda d: d.hanging.step_active(-1), ("Ctrl+Shift+F6",),
            _several_viewports),
    Command("prior-beside", "Show prior beside", "Layout", lambda d: d.show_prior(), ("Ctrl+B",), _study,
            starts_group=True),
    _link_command("scroll", "Link scrolling"),
    _link_command("window", "Link window"),
    _link_command("zoom", "Link zoom"),
    _link_command("pan", "Link pan"),
    Command("link-all", "Link everything, or nothing", "Layout", lambda d: d.toggle_links(), ("Ctrl+L",)),
    Command("reference-lines", "Reference lines", "Layout", lambda d: d.grid.links.toggle_lines(), ("Ctrl+Shift+L",),
            is_on=lambda d: d.grid.links.has_lines, starts_group=True),

    Command("invert", "Invert", "Window level", lambda d: d.viewport.invert(), ("I",), _frame, "invert", 3,
            lambda d: d.viewport.is_inverted),
    Command("window-auto", "Window: automatic", "Window level", lambda d: d.viewport.set_auto_window(), ("0",), _grey),
    Command("window-own", "Window: the file's own, then its next", "Window level",
            lambda d: d.viewport.show_own_window(), ("1",), _grey),
    *(_own_command(place) for place in range(OWN_WINDOWS)),
    *(_preset_command(key) for key in range(FIRST_KEY, LAST_KEY + 1)),
    Command("histogram", "Histogram", "Window level", lambda d: d.show_dock("histogram"), ("Ctrl+H",)),
    Command("edit-presets", "Edit the presets...", "Window level", lambda d: d.edit_setting("window_presets")),
    *(_colours_command(name) for name in ("", *FRAME_COLOURS)),

    *(_tool_command(one) for one in TOOL_ENTRIES),
    Command("key-cross", "Cross for the keyboard", "Tools", lambda d: d.viewport.canvas.key_cross.call(), ("F7",),
            _frame, is_on=lambda d: d.viewport.canvas.key_cross.is_shown),
    Command("snap", "Snap to edges", "Tools", lambda d: d.toggle_snapping(), ("Shift+S",), _frame,
            "snap", is_on=lambda d: d.viewport.canvas.board.snaps, starts_group=True),
    Command("brush-larger", "Larger brush", "Tools", lambda d: d.change_brush(1), ("]",), _frame),
    Command("brush-smaller", "Smaller brush", "Tools", lambda d: d.change_brush(-1), ("[",),
            _frame),
    Command("magnification", "State the magnification...", "Tools", lambda d: d.viewport.marks.state_magnification(),
            when=_open_frame),

    Command("next-mark", "Next mark of the frame", "Edit", lambda d: d.viewport.marks.next_mark(), ("Shift+N",), _frame,
            starts_group=True),
    Command("rename-mark", "Rename mark...", "Edit", lambda d: d.viewport.marks.rename(), ("F2",), _open_frame),
    Command("delete-mark", "Delete own mark", "Edit", lambda d: d.viewport.marks.delete(), ("Delete", "Backspace"),
            _open_frame),

    Command("key-frame", "Key frame", "Findings", lambda d: d.toggle_key_frame(), ("K",), _open_frame, "key-frame", 3,
            lambda d: d.session.chosen_in_view is not None),
    Command("next-key-frame", "Next key frame", "Findings", lambda d: d.session.next_key_frame(), ("Ctrl+Shift+K",),
            lambda d: bool(d.session.key_frames)),
    Command("key-frames", "Key frames of the report", "Findings", lambda d: d.show_dock("key_frames"), ("Alt+K",)),

    Command("next-unreviewed", "Next unreviewed finding", "Findings", lambda d: d.next_unreviewed(), ("N",), _study,
            "next", starts_group=True),
    Command("accept", "Accept finding", "Findings", lambda d: d.decision_bar.accept(), ("Return", "Enter"), _decidable,
            "accept", starts_group=True),
    Command("reject", "Reject finding", "Findings", lambda d: d.decision_bar.reject(), ("X",), _decidable, "reject"),
    Command("edit", "Edit finding...", "Findings", lambda d: d.edit_finding(), ("E",), _decidable, "edit"),
    Command("flag", "Flag finding", "Findings", lambda d: d.decision_bar.flag(), ("F",), _decidable, "flag"),

    Command("filter", "Filter findings", "Findings", lambda d: d.filter_findings(), ("Shift+F",), _study, "search",
            starts_group=True),
    Command("compare-readers", "Readers side by side...", "Findings", lambda d: d.compare_readers(), ("Ctrl+J",),
            _study),
    Command("result-sets", "Result sets...", "Findings", lambda d: d.compare_result_sets(), (), _study),
    Command("agreement", "Agreement and first reads...", "Findings", lambda d: d.show_agreement()),
    Command("take-over-angles", "Take the model's angle lines over", "Findings", lambda d: d.take_over_angles(),
            ("Shift+J",), lambda d: d.session.can_take_over_angles),
    Command("levels-up", "Name all levels one up", "Findings", lambda d: d.shift_levels(-1), (), _shiftable(-1)),
    Command("levels-down", "Name all levels one down", "Findings", lambda d: d.shift_levels(1), (), _shiftable(1)),

    Command("run", "Run model", "Model", lambda d: d.session.run(), ("Ctrl+R",), _runnable, "run", 4),
    Command("run-series", "Run model on the whole series", "Model", lambda d: d.session.run_series(),
            ("Ctrl+Shift+R",), lambda d: _runnable(d) and _slices(d)),
    Command("cancel", "Cancel what runs", "Model", _cancel, ("Escape",),
            lambda d: d.session.is_running or d.session.is_opening or d.session.volume_progress is not None, "cancel"),
    Command("map", "Map over the frame", "Model", lambda d: d.toggle_map(), ("M",), _explained, "heatmap",
            starts_group=True),
    Command("every-map", "A map for every label...", "Model", lambda d: d.show_every_map(), ("Ctrl+M",),
            lambda d: d.can_show_every_map, "maps"),
    Command("model-input", "Show what the model saw", "Model", lambda d: d.show_model_input(), ("Shift+M",),
            lambda d: _frame(d) and d.session.model is not None, "model-input"),
    Command("add-model", "Add model...", "Model", lambda d: d.add_model(), when=lambda d: d.can_add_models,
            icon="add", starts_group=True),

    Command("cohort-run", "Run...", "Cohort", lambda d: d.run_cohort(), ("Ctrl+Shift+U",)),
    Command("cohort-open", "Open board...", "Cohort", lambda d: d.cohort.ask(), ("Ctrl+Shift+B",),
            lambda d: d.cohort.can_open),
    Command("cohort-show", "Go to the board", "Cohort", lambda d: d.cohort.show(), ("Ctrl+Alt+B",),
            lambda d: d.cohort.has_board),
    Command("project-open", "Open project...", "Cohort", lambda d: d.project.ask(), ("Ctrl+Alt+P",),
            lambda d: d.session.has_record, starts_group=True),
    Command("project-statistics", "Statistics of the project...", "Cohort", lambda d: d.project.show_statistics(),
            when=lambda d: d.session.project is not None),
    Command("project-close", "Close project", "Cohort", lambda d: d.session.close_project(),
            when=lambda d: d.session.project is not None),

    Command("help", "Help and keys", "Help", lambda d: d.show_help(), ("F1",), icon="help", tool_bar=5),
    Command("about", "About Overread", "Help", lambda d: d.show_about(), icon="information"),
)
# fmt: on


def command(command_id: str) -> Command:
    """The command of this id; KeyError if there is none."""
    for one in COMMANDS:
        if one.id == command_id:
            return one
    raise KeyError(command_id)
