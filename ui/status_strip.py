"""The status bar: device, jobs, what is saved, and what this program is not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStatusBar, QWidget

from app.language import spoken
from app.session import Session
from ui.language import translate
from ui.panels.parts import PlainLabel, push_button
from ui.plain_text import shown, tip
from ui.refresh_soon import RefreshSoon

DISCLAIMER = "NOT FOR DIAGNOSTIC USE: research software"


class StatusStrip(QStatusBar):
    """Says "autosaved" only of what the store has acknowledged."""

    reader_wanted = Signal()
    arrivals_wanted = Signal()

    def __init__(self, session: Session, device_text: str) -> None:
        super().__init__()
        self._session = session
        self.setSizeGripEnabled(False)
        self.device = PlainLabel(device_text or self.tr("Device is chosen at the first run"), wraps=False)
        self.jobs = PlainLabel("", wraps=False)
        self.saved = PlainLabel("", wraps=False)
        self.probe = PlainLabel("", wraps=False)
        self.disclaimer = PlainLabel(translate("Word", DISCLAIMER), "disclaimer", wraps=False)
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(8, 2, 0, 2)
        row.setSpacing(14)
        for label in (self.device, self.jobs, self.saved, self.probe):
            row.addWidget(label)
        row.addStretch(1)
        left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(left, 1)
        self.reader = push_button("", "plain", hint=self.tr("Choose who reads (Ctrl+U)"))
        self.reader.clicked.connect(self.reader_wanted)
        self.watch = push_button("", "plain", hint=self.tr("Show what arrived in the watched folders"))
        self.watch.clicked.connect(self.arrivals_wanted)
        self.addPermanentWidget(self.watch)
        self.addPermanentWidget(self.reader)
        self.addPermanentWidget(self.disclaimer)
        self.disclaimer.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        RefreshSoon(
            self, self.refresh, session.save_changed, session.review_changed, in_bursts=(session.progress_changed,)
        )
        RefreshSoon(self, self.refresh_watch, session.watch_changed)
        self.refresh_watch()
        self.refresh()

    def show_device(self, text: str, reason: str = "") -> None:
        """Say where models run; why is in the tool tip."""
        self.device.say(text)
        self.device.setToolTip(tip(spoken(reason)))

    def show_probe(self, text: str) -> None:
        """Say what lies under the pointer."""
        self.probe.say(text)

    def refresh(self) -> None:
        """Show jobs and savings as they are now."""
        self.jobs.say(self._jobs())
        self.saved.say(self._saved())
        session = self._session
        name = shown(session.reader_name, 40) or self.tr("no name")
        words = self.tr("Choose a reader") if session.is_reader_awaited else self.tr("Reader: {0}").format(name)
        self.reader.setText(words.replace("&", "&&"))
        self.reader.setAccessibleName(words)

    def refresh_watch(self) -> None:
        """Say what the watched folders bring, where any are watched."""
        words = self._watch()
        self.watch.setVisible(bool(words))
        self.watch.setText(words)
        self.watch.setAccessibleName(words)

    def _watch(self) -> str:
        session = self._session
        told, count = session.watch_told, len(session.watched)
        if not count:
            return ""
        if told.unreachable:
            lost = len(told.unreachable)
            return (
                self.tr("1 watched folder cannot be reached")
                if lost == 1
                else self.tr("{0} watched folders cannot be reached").format(lost)
            )
        if told.settling:
            return self.tr("{0} files arriving").format(told.settling)
        if session.is_taking_in:
            return self.tr("reading what arrived")
        words = self.tr("1 folder watched") if count == 1 else self.tr("{0} folders watched").format(count)
        new = session.arrived_count
        return self.tr("{0} · {1} arrived").format(words, new) if new else words

    def _jobs(self) -> str:
        session = self._session
        opening = session.open_progress
        if session.is_opening:
            return (
                self.tr("opening {0} of {1}").format(opening.done, opening.total)
                if opening and opening.total
                else self.tr("opening")
            )
        volume = session.volume_progress
        if volume is not None:
            return self.tr("assembling the volume: slice {0} of {1}").format(volume.done, volume.total)
        return self.tr("1 job") if session.is_running else self.tr("no jobs")

    def _saved(self) -> str:
        session = self._session
        if session.unsaved_count:
            count = session.unsaved_count
            return self.tr("saving {0} step{1}").format(count, "s" if count > 1 else "")
        return (
            self.tr("autosaved {0:%H:%M}").format(session.saved_at) if session.saved_at else self.tr("nothing to save")
        )
