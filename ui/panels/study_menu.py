"""What can be done with a study of the worklist: flag it, note something, take it over."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from app.session import Session
from app.store.record import Remark
from app.worklist import WorklistRow


class StudyMenu(QMenu):
    """The context menu of one row."""

    prior_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._row: WorklistRow | None = None
        self.opening = self.addAction(self.tr("Open"))
        self.hanging = self.addAction(self.tr("Show prior beside"))
        self.addSeparator()
        self.flagging = self.addAction(self.tr("Flag study"))
        self.noting = self.addAction(self.tr("Note..."))
        self.addSeparator()
        self.taking = self.addAction(self.tr("Take over"))
        self.opening.triggered.connect(lambda _checked=False: self._do(self._session.open_case))
        self.hanging.triggered.connect(lambda _checked=False: self._do(self.prior_wanted.emit))
        self.flagging.triggered.connect(lambda _checked=False: self._do(self._flag))
        self.noting.triggered.connect(lambda _checked=False: self._do(self._ask_note))
        self.taking.triggered.connect(lambda _checked=False: self._do(self._take_over))

    def show_for(self, row: WorklistRow, where: QPoint) -> None:
        """Open it for one study, at a point of the screen."""
        self.offer(row)
        self.popup(where)

    def offer(self, row: WorklistRow) -> None:
        """Say what can be done with this study."""
        self._row = row
        self.flagging.setText(self.tr("Remove the study's flag") if row.is_flagged else self.tr("Flag study"))
        self.taking.setEnabled(bool(row.claimed))
        study = self._session.study
        is_in_view = study is not None and study.uid == row.study_uid
        self.hanging.setEnabled(is_in_view or self._session.may_be_prior(row))
        for one in (self.flagging, self.noting, self.taking):
            one.setVisible(self._session.has_record)

    def _do(self, does: Callable[[WorklistRow], object]) -> None:
        if self._row is not None:
            does(self._row)

    def _flag(self, row: WorklistRow) -> None:
        self._session.remark(row.study_uid, Remark.UNFLAGGED if row.is_flagged else Remark.FLAGGED)

    def _ask_note(self, row: WorklistRow) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setWindowTitle(self.tr("Note on this study"))
        dialog.setLabelText(self.tr("Every reader of the record sees it."))
        dialog.setTextValue(row.note)
        dialog.textValueSelected.connect(
            lambda text: self._session.remark(row.study_uid, Remark.NOTED, text.strip()[:2000])
        )
        dialog.open()

    def _take_over(self, row: WorklistRow) -> None:
        self._session.open_case(row)
        self._session.take_over(row.study_uid)
