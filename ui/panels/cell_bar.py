"""The strip above a viewport that is one of several: which study and series it is, and a menu of the others."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from app.hanging import Cell, Hanging
from app.study import Study
from ui.icons import Icons
from ui.panels.parts import ElidedLabel, PlainLabel, icon_button
from ui.panels.series_list import series_words
from ui.plain_text import shown
from ui.theme import Theme


class CellBar(QWidget):
    """Says "Prior" or "Current" with the date wherever two studies stand side by side."""

    maximise_wanted = Signal()

    def __init__(self, hanging: Hanging, cell: Cell, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("cellBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hanging, self._cell, self._theme = hanging, cell, theme
        self.relation = PlainLabel("", "relation", wraps=False)
        self.words = ElidedLabel("", "muted")
        self.key_sign = PlainLabel("", "keySign", wraps=False)
        self.key_sign.hide()
        self.menu = QMenu(self)
        self.button = QToolButton()
        self.button.setObjectName("dockButton")
        icons.dress(self.button, "series", "muted")
        self.button.setAccessibleName(self.tr("Choose a series for this viewport"))
        self.button.setToolTip(self.tr("Choose a series"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        self.maximise = icon_button(icons, "maximise", self.tr("Maximise this viewport, and back (F9)"))
        self.maximise.setObjectName("dockButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 1, 4, 1)
        row.setSpacing(8)
        row.addWidget(self.relation)
        row.addWidget(self.words, 1)
        row.addWidget(self.key_sign)
        row.addWidget(self.button)
        row.addWidget(self.maximise)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.maximise.clicked.connect(self._maximise)

    @Slot()
    def _maximise(self) -> None:
        self._hanging.activate(self._cell)
        self.maximise_wanted.emit()

    def refresh(self) -> None:
        """Say what the cell shows now."""
        study, series = self._cell.study, self._cell.series
        relation = self._hanging.relation(self._cell)
        self.relation.setVisible(bool(relation))
        if study is None or series is None:
            self.words.say(self.tr("Empty"))
            self.relation.hide()
            return
        if self._cell.words:
            self.relation.hide()
            self.words.say(self._cell.words)
            return
        place = next((i for i, one in enumerate(study.series) if one.uid == series.uid), 0)
        dated = shown(study.date, 20) or self.tr("no date")
        if relation:
            words = {
                "current": self.tr("CURRENT {date}"),
                "prior": self.tr("PRIOR {date}"),
                "another patient": self.tr("ANOTHER PATIENT {date}"),
            }
            self.relation.say(words[relation].format(date=dated) + self._age(study))
            if self.relation.property("relation") != relation:
                self.relation.setProperty("relation", relation)
                self.relation.style().unpolish(self.relation)
                self.relation.style().polish(self.relation)
        name = series_words(series, place)[0]
        self.words.say(name if relation else f"{name}  ·  {dated}")

    def show_key_sign(self, sign: str) -> None:
        """Say whether the frame shown here is a key frame."""
        self.key_sign.say(sign)
        self.key_sign.setVisible(bool(sign))

    def _age(self, study: Study) -> str:
        """How much earlier a prior is, in words: two dates alone are easily mixed up."""
        newest = max((one.study.date for one in self._hanging.visible if one.study is not None), default="")
        try:
            days = (date.fromisoformat(newest) - date.fromisoformat(study.date)).days
        except ValueError:
            return ""
        if days <= 0:
            return ""
        if days < 60:
            return self.tr(" ({days} days earlier)").format(days=days)
        if days < 730:
            return self.tr(" ({months} months earlier)").format(months=round(days / 30.44))
        return self.tr(" ({years} years earlier)").format(years=round(days / 365.25))

    @Slot()
    def fill_menu(self) -> None:
        """The series of this study, then those of its priors, each under its date."""
        self.menu.clear()
        study = self._cell.study or self._hanging.session.study
        if study is None:
            return
        self._add_series(study)
        for prior in self._hanging.priors:
            if prior.uid != study.uid:
                self.menu.addSection(self.tr("Prior {date}").format(date=shown(prior.date, 20)))
                self._add_series(prior)

    def _add_series(self, study: Study) -> None:
        for place, one in enumerate(study.series):
            if not one.frame_count:
                continue
            action = self.menu.addAction(series_words(one, place)[0].replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self._cell.series is one)
            action.triggered.connect(
                lambda _checked=False, uids=(study.uid, one.uid): self._hanging.hang(self._cell, *uids)
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Make this viewport the active one."""
        self._hanging.activate(self._cell)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Maximise the viewport, or bring the others back."""
        self._maximise()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Keep the words true to another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)
