"""The window: docks around the frame, menus, notices. It decides nothing."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QVBoxLayout, QWidget

from app.draft_folder import DraftFolder
from app.export import Exporter
from app.hanging import Cell, Hanging
from app.notices import Notice, notice_of
from app.reader_profile import ReaderBook
from app.session import Session
from app.settings import Settings
from ui.action_set import ActionSet, KeyGuard, name_tools
from ui.actions import COMMANDS
from ui.application import add_script_fonts
from ui.bridge import Bridge, Result
from ui.cohort_door import CohortDoor
from ui.display_keeper import DisplayKeeper, DisplayLogStore
from ui.dock import DockPlace, placed_docks, share_places, size_columns
from ui.dock_heights import DockHeights
from ui.dock_share import DockShare
from ui.draft_keeper import DraftKeeper
from ui.float_above import FloatAbove
from ui.holding import Holding
from ui.icons import Icons
from ui.key_bindings import read_keys
from ui.layout import LAYOUT_VERSION, LayoutStore, packed_layout, restore_layout
from ui.layout_button import add_layout_button
from ui.notice_bar import NoticeBar
from ui.panel_cycle import PanelCycle, first_control
from ui.panels.display_strip import DisplayStrip
from ui.panels.explain_panel import ExplainPanel
from ui.panels.findings_list import FindingsPanel
from ui.panels.histogram_panel import HistogramPanel
from ui.panels.impression_panel import ImpressionPanel
from ui.panels.key_frames_panel import KeyFramesPanel
from ui.panels.layers_panel import LayersPanel
from ui.panels.marks_panel import MarksPanel
from ui.panels.model_panel import ModelPanel
from ui.panels.model_words import LOCATING
from ui.panels.project_panel import ProjectPanel
from ui.panels.series_list import SeriesPanel
from ui.panels.viewport import Viewport
from ui.panels.viewport_grid import ViewportGrid
from ui.panels.worklist import WorklistPanel
from ui.presenter import Presenter
from ui.project_desk import ProjectDesk
from ui.refresh_soon import RefreshSoon
from ui.status_strip import StatusStrip
from ui.tab_order import TabOrder, ToolBarKeys
from ui.theme import Theme
from ui.viewer.canvas import Canvas
from ui.workdesk import Workdesk

if TYPE_CHECKING:
    from app.model_adding_service import ModelAddingService

FIRST_SIZE = (1600, 1000)
SETTLED_MS = 150
"""When the window has been painted for certain."""


class MainWindow(QMainWindow):
    """Worklist and series to the left, the frame in the middle, the model and the reader's decisions to the right.

    `save_settings` runs on a side thread. `exporters` is asked for at each export. `closing` is emitted before the
    window goes: whoever owns the services closes them then.
    """

    closing = Signal()

    def __init__(
        self,
        session: Session,
        settings: Settings,
        exporters: Callable[[], Mapping[str, Exporter]],
        *,
        bridge: Bridge,
        theme: Theme,
        device_text: str = "",
        layout_store: LayoutStore | None = None,
        save_settings: Callable[[Settings], object] | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Overread")
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.session = session
        self._bridge = bridge
        self._theme = theme
        self._layout_store = layout_store
        self._exporters = exporters
        self._save_settings = save_settings
        self._save_readers: Callable[[ReaderBook], object] | None = None
        self.icons = Icons(theme)
        self._refreshes: list[RefreshSoon] = []
        self.notice_bar = NoticeBar(theme, self.icons)
        self.desk = Workdesk(self, session, settings, bridge, self.show_notice, self.icons)
        self.desk.device_text = device_text
        self.desk.cohort = CohortDoor(self)
        self.desk.project = ProjectDesk(self, session, bridge, self.show_notice, lambda: self.worklist.query)
        self._had_project = False
        self._build_panels(exporters, device_text)
        self._build_docks()
        self.actions_by_id = self._build_actions()
        self._holding = Holding(self.grid, self.actions_by_id)
        self._panels = PanelCycle(self, self._parts())
        around = (self.tool_bar, *self.docks.values(), self.notice_bar, self.grid, self.display_strip, self.status)
        self._tab_order = TabOrder(self, self.tool_bar, around)
        self._connect()
        self._take_size()
        self._has_script_fonts = False
        self._first_layout = self.saveState(LAYOUT_VERSION)
        if layout_store is not None:
            restore_layout(self, layout_store.load_layout())
        self.viewport.canvas.setFocus()

    # --- building ---

    def _build_panels(self, exporters: Callable[[], Mapping[str, Exporter]], device_text: str) -> None:
        session, theme, icons = self.session, self._theme, self.icons
        self.worklist = WorklistPanel(session, theme, icons)
        self.project = ProjectPanel(session)
        self.desk.record_rows = lambda: self.worklist.record_rows
        self.series = SeriesPanel(session, theme)
        self.layers = LayersPanel(session)
        self.model = ModelPanel(session, theme, icons, device_text)
        self.findings = FindingsPanel(session, theme, icons)
        self.explain = ExplainPanel(session, self.desk.settings, icons)
        self.marks = MarksPanel(session, theme, icons)
        self.key_frames = KeyFramesPanel(session, theme, icons, self.desk.look_in_view)
        self.impression = ImpressionPanel(session, lambda: self.desk.settings, exporters, icons)
        self.hanging = Hanging(session)
        self.grid = ViewportGrid(self.hanging, self._make_viewport, theme, icons)
        self.histogram = HistogramPanel(lambda: self.viewport.canvas.frame, lambda: self.viewport, theme)
        self.desk.take(self.grid, self.hanging, self.findings, self.explain, self.impression, exporters)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(0)
        column.addWidget(self.grid, 1)
        strip = DisplayStrip()
        column.addWidget(strip)
        self.display = DisplayKeeper(self, strip, self._bridge, lambda: self.desk.settings, self.show_notice)
        self.display_strip = strip
        FloatAbove(self.notice_bar, self.grid)
        self.setCentralWidget(middle)
        self.status = StatusStrip(session, device_text)
        self.setStatusBar(self.status)

    @property
    def viewport(self) -> Viewport:
        """The active viewport."""
        return self.grid.active

    def _make_viewport(self, cell: Cell) -> Viewport:
        return Viewport(self.hanging, cell, Canvas(), self._theme, self.icons, lambda: self.explain.look)

    @Slot(object)
    def _connect_viewport(self, viewport: Viewport) -> None:
        """What every viewport needs of the window, whenever it is made."""
        viewport.voi_changed.connect(self.actions_by_id.refresh_soon)
        viewport.voi_changed.connect(self.histogram.voi_changed)
        viewport.voi_changed.connect(self.desk.refresh_preview)
        viewport.cine_changed.connect(self.actions_by_id.refresh_soon)
        viewport.open_wanted.connect(self.desk.open_files)
        viewport.canvas.files_dropped.connect(self.open_paths)
        viewport.canvas.menu_requested.connect(self._show_menu)
        viewport.canvas.probed.connect(self._show_probe)
        viewport.canvas.board.selection_changed.connect(self._mark_selected)
        viewport.canvas.set_tool(self.desk.tool)
        viewport.canvas.board.snaps = self.viewport.canvas.board.snaps
        viewport.use(self.desk.settings)
        self._guard.watch([viewport, *viewport.findChildren(QWidget)])
        self._refreshes = self.findChildren(RefreshSoon)

    def _build_docks(self) -> None:
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self._places = (
            DockPlace("worklist", self.tr("Worklist"), self.worklist, left, 520),
            DockPlace("key_frames", self.tr("Key frames"), self.key_frames, left, 520, behind="worklist"),
            DockPlace("project", self.tr("Project"), self.project, left, 520, behind="key_frames"),
            DockPlace("series", self.tr("Series"), self.series, left, 350),
            DockPlace("layers", self.tr("Layers"), self.layers, left, 350, behind="series"),
            DockPlace("measurements", self.tr("Measurements"), self.marks, left, 350, behind="layers"),
            DockPlace("histogram", self.tr("Histogram"), self.histogram, left, 350, behind="measurements"),
            DockPlace("model", self.tr("Model"), self.model, right, 406),
            DockPlace("findings", self.tr("Findings"), self.findings, right, 151),
            DockPlace("explain", self.tr("Explain"), self.explain, right, 171),
            DockPlace("impression", self.tr("Impression"), self.impression, right, 142),
        )
        self.docks = placed_docks(self, self.icons, self._places)
        self.docks["histogram"].visibilityChanged.connect(self.histogram.set_in_front)

        bar, findings = self.findings.bar, self.findings
        reads = findings.first_read, findings.second_read
        guests = (bar.reason, bar.form, findings.filter.form, *reads, *self.impression.guests)
        share = DockShare(self, self.docks["model"], self.docks["findings"], self._has_list)
        self.findings.count_changed.connect(share.refresh)  # not before the list shows the answer
        DockHeights(self, [self.docks[name] for name in ("model", "findings", "explain", "impression")], guests)

    def _build_actions(self) -> ActionSet:
        actions = ActionSet(self.desk, self, self.icons)
        self.desk.take_actions(actions)
        actions.use_keys(read_keys(self.desk.settings.keys, self.desk.settings.key_preset))
        menus = actions.fill_menus(self)
        docks = menus["View"].addMenu(self.tr("Docks"))
        for dock in self.docks.values():
            docks.addAction(dock.toggleViewAction())
        self.tool_bar = actions.tool_bar()
        self.layout_button = add_layout_button(self.tool_bar, menus["Layout"], actions, self.icons)
        self.addToolBar(self.tool_bar)
        docks.addAction(self.tool_bar.toggleViewAction())
        ToolBarKeys(self.tool_bar)
        self._guard = KeyGuard(self)
        self._guard.watch(self.findChildren(QWidget))
        return actions

    def _parts(self) -> dict[QWidget, Callable[[], QWidget | None]]:
        """What F6 goes round, each with what takes the keyboard there."""
        panels = (one.panel for one in self._places)
        bars: tuple[QWidget, ...] = (self.tool_bar, self.notice_bar)
        return {
            **{one: partial(first_control, one) for one in (*panels, *bars)},
            self.grid: lambda: self.viewport.canvas,
        }

    def _take_size(self) -> None:
        """The size of the drawing, or what the screen has room for."""
        room = self.screen().availableGeometry().size()
        if QGuiApplication.platformName() in {"offscreen", "minimal"}:  # their screen is of no real size
            room = QSize(*FIRST_SIZE)
        share_places(self, self.docks, room.height())
        self.resize(QSize(*FIRST_SIZE).boundedTo(room))
        size_columns(self, self.docks, self._places)

    def _connect(self) -> None:
        session, desk = self.session, self.desk
        session.notice_raised.subscribe(self.show_notice)
        for event in (
            session.studies_changed,
            session.study_changed,
            session.answer_changed,
            session.review_changed,
        ):
            event.subscribe(self.actions_by_id.refresh_soon)
        for event in (session.frame_changed, session.progress_changed):  # both, at every slice
            event.subscribe(self.actions_by_id.refresh_at_rest)
        session.study_changed.subscribe(self._show_title)
        session.review_changed.subscribe(self._show_title)
        for viewport in self.grid.viewports:
            self._connect_viewport(viewport)
        self.grid.viewport_made.connect(self._connect_viewport)
        self.grid.active_changed.connect(self.actions_by_id.refresh_soon)
        self.grid.active_changed.connect(self.histogram.frame_changed)
        session.frame_changed.subscribe(self.histogram.frame_changed)
        self.grid.layout_changed.connect(self.actions_by_id.refresh_soon)
        desk.project.take(desk, self.project)
        session.project_changed.subscribe(self._project_changed)
        self._presenter = Presenter(self, session, self.layers, self.grid)
        self.layers.reading_wanted.connect(desk.read_companion)
        self.layers.count_changed.connect(self.docks["layers"].count.say)
        session.documents_opened.subscribe(lambda opened: desk.read_companion(opened[0].uid))
        self.worklist.files_wanted.connect(desk.open_files)
        self.worklist.folder_wanted.connect(desk.open_folder)
        self.worklist.prior_wanted.connect(desk.priors.hang_row)
        self.model.input_wanted.connect(desk.show_model_input)
        self.model.adding_wanted.connect(desk.add_model)
        self.explain.every_wanted.connect(desk.show_every_map)
        self.explain.look_changed.connect(self.grid.show_overlays)
        self.impression.export_wanted.connect(desk.export)
        self.impression.preview_wanted.connect(desk.preview_report)
        self.marks.chosen.connect(self._show_mark)
        self.marks.menu_wanted.connect(self._show_mark_menu)
        self.marks.count_changed.connect(self.docks["measurements"].count.say)
        self.key_frames.count_changed.connect(self.docks["key_frames"].count.say)
        self.findings.count_changed.connect(self.docks["findings"].count.say)
        self.findings.angles.take_over_wanted.connect(self.desk.take_over_angles)
        desk.full_screen_wanted.connect(self.toggle_full_screen)
        desk.layout_reset_wanted.connect(self.reset_layout)
        desk.panel_step_wanted.connect(self._panels.step)
        desk.display_check_wanted.connect(self.display.open_dialog)
        desk.dock_wanted.connect(self._raise_dock)
        desk.search_wanted.connect(self.worklist.take_keyboard)
        desk.settings_changed.connect(self._settings_changed)
        desk.readers_changed.connect(self._readers_changed)
        self.status.reader_wanted.connect(desk.choose_reader)
        self.status.arrivals_wanted.connect(self._show_arrivals)
        self.model.add_button.setVisible(desk.can_add_models)
        self.findings.refresh()
        self.actions_by_id.refresh()
        self._show_title()
        self._refreshes = self.findChildren(RefreshSoon)

    # --- what others call ---

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Tell the reader."""
        self.notice_bar.show_notice(notice)

    def show_device(self, text: str, reason: str = "") -> None:
        """Say where models run, and why there."""
        self.desk.device_text = f"{text}: {reason}" if reason else text
        self.status.show_device(text, reason)
        self.model.show_device(self.desk.device_text)

    def keep_models(self, make_service: "Callable[[], ModelAddingService]") -> None:
        """Let models be added; the service is made when the first one is."""
        self.desk.keep_models(make_service)
        self.model.add_button.setVisible(self.desk.can_add_models)
        self.actions_by_id.refresh()

    def keep_display_log(self, log: DisplayLogStore) -> None:
        """Keep the visual checks of the display in this log."""
        self.display.keep(log)
        self.actions_by_id.refresh()

    def keep_drafts(self, folder: DraftFolder) -> None:
        """Keep draft files of what is read, and the permanent record of what is signed."""
        self.drafts = DraftKeeper(self.session, folder, self._exporters, self._bridge, self.show_notice, self)

    def keep_readers(self, save: Callable[[ReaderBook], object]) -> None:
        """Keep the readers' profiles; `save` runs on a side thread."""
        self._save_readers = save

    @Slot(list)
    def open_paths(self, paths: list[Path]) -> None:
        """Open what was dropped or named."""
        self.session.open(tuple(Path(path) for path in paths))

    # --- the window's own ---

    def _has_list(self) -> bool:
        """Whether the answer of the model in view is a list of what it located."""
        card = self.session.model
        return card is not None and card.task in LOCATING and self.session.answer is not None

    def _show_title(self) -> None:
        is_signed = self.session.review.is_signed
        self.setWindowTitle(self.tr("Signed, read only") if is_signed else "Overread")
        self.docks["impression"].count.say("signed" if is_signed else "")

    @Slot(object)
    def _show_probe(self, probed: object) -> None:
        self.status.show_probe(str(probed) if probed is not None else "")

    @Slot(QPoint)
    def _show_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wanted = (
            one
            for one in COMMANDS
            if one.menu in {"Window level", "Findings"} or one.id in {"fit", "reset", "overlays", "map"}
        )
        self.actions_by_id.fill(menu, [one for one in wanted if one.when(self.desk)])
        menu.popup(where)

    @Slot(str)
    def _show_mark(self, measurement_id: str) -> None:
        self.viewport.canvas.select_measurement(measurement_id)

    @Slot(QPoint)
    def _show_mark_menu(self, where: QPoint) -> None:
        self.viewport.marks.show_menu(where)

    @Slot()
    def _mark_selected(self) -> None:
        self.marks.show_chosen(self.viewport.canvas.board.marks.selected_id or "")

    def _project_changed(self) -> None:
        is_open = self.session.project is not None
        self.actions_by_id.refresh_soon()
        if is_open and not self._had_project:
            self._raise_dock("project")
        self._had_project = is_open

    @Slot()
    def _show_arrivals(self) -> None:
        self._raise_dock("worklist")
        self.worklist.show_arrivals()

    @Slot(str)
    def _raise_dock(self, name: str) -> None:
        self.docks[name].show()
        self.docks[name].raise_()

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        if settings.theme != self._theme.name:
            application = QApplication.instance()
            if isinstance(application, QApplication):
                self._theme.apply(application, settings.theme)
                self.icons.renew()
        self.grid.use(settings)
        self.display.refresh()
        self.explain.use(settings)
        self.actions_by_id.use_keys(read_keys(settings.keys, settings.key_preset))
        save = self._save_settings
        if save is not None:
            self._bridge.run_aside(lambda: save(settings), self._settings_saved)

    def _settings_saved(self, result: Result) -> None:
        if isinstance(result, Exception):
            self.show_notice(notice_of(result, self.tr("Settings")))

    @Slot(object)
    def _readers_changed(self, book: ReaderBook) -> None:
        save = self._save_readers
        if save is not None:
            self._bridge.run_aside(lambda: save(book), self._readers_saved)

    def _readers_saved(self, result: Result) -> None:
        if isinstance(result, Exception):
            self.show_notice(notice_of(result, self.tr("Readers")))

    @Slot()
    def toggle_full_screen(self) -> None:
        """The frame alone on the whole screen, or the window again."""
        is_full = self.isFullScreen()
        if not is_full:
            self._before_full_screen = self.saveState(LAYOUT_VERSION)
            for dock in self.docks.values():
                dock.hide()
        for widget in (self.menuBar(), self.tool_bar, self.status):
            widget.setVisible(is_full)
        if is_full:
            self.showNormal()
            self.restoreState(self._before_full_screen, LAYOUT_VERSION)
        else:
            self.showFullScreen()

    @Slot()
    def reset_layout(self) -> None:
        """All docks where they were at first."""
        self.restoreState(self._first_layout, LAYOUT_VERSION)
        for dock in self.docks.values():
            dock.show()

    # --- Qt's own events ---

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Hold to see the frame with nothing on it, or a part of it larger."""
        if not self._holding.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let go."""
        if not self._holding.release(event):
            super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let go of what is held with the keyboard; before a key and before painting, bring everything up to date."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._holding.let_go()
        elif event.type() == QEvent.Type.ShortcutOverride:
            self.refresh_if_due()
            self.actions_by_id.refresh_if_due()
        elif event.type() == QEvent.Type.UpdateRequest:
            for one in self._refreshes:
                one.flush_for_paint()
        return super().event(event)

    def refresh_if_due(self) -> None:
        """Refresh now what was to be refreshed in the next turn."""
        for one in self._refreshes:
            one.flush_seen()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab goes through what is in view, in the order in which it stands."""
        return self._tab_order.step(QApplication.focusWidget(), forward=forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files and folders may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_paths(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the tools their names, where there is room."""
        super().resizeEvent(event)
        name_tools(self.tool_bar, self.actions_by_id, event.size().width())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Leave to later what the first paint does not need."""
        super().showEvent(event)
        name_tools(self.tool_bar, self.actions_by_id, self.width())  # not before now do the buttons know their width
        if not self._has_script_fonts:
            self._has_script_fonts = True
            QTimer.singleShot(SETTLED_MS, self, add_script_fonts)
            handle = self.windowHandle()
            if handle is not None:  # another screen has another log of checks
                handle.screenChanged.connect(self.display.refresh)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep the reader's last words and the layout, then let the services be closed."""
        self.impression.commit()
        self.key_frames.commit()
        self.desk.cohort.close_work()
        store = self._layout_store
        if store is not None:
            layout = packed_layout(self)
            self._bridge.run_aside(lambda: store.save_layout(layout), lambda _result: None)
        self.desk.leave_cohort()
        self.desk.leave_deidentifier()
        self.closing.emit()
        super().closeEvent(event)
        for one in self.findChildren(QWidget):  # a floating dock or an open dialog does not outlive the window
            if one.isWindow() and one.isVisible():
                one.hide()
