"""The worklist of the whole record, by mouse and key: search, order, next case, and a study whose files are gone."""

import shutil

from PySide6.QtCore import Qt

from app.paths import resource
from app.worklist_query import Order
from ui.panels.record_model import ROW


def rows(panel):
    model = panel.record.model
    return [model.index(place, 0).data(ROW) for place in range(model.rowCount())]


def test_the_record_is_narrowed_by_keys_alone_and_the_search_is_kept(overread, tmp_path):
    films = tmp_path / "films"
    shutil.copytree(resource("samples"), films)

    def story(hands):
        panel, session = hands.window.worklist, hands.session
        hands.until_frame()
        hands.until_saved()
        count = len(session.studies)
        hands.to_picture()
        hands.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert hands.application.focusWidget() is panel.filters.date_from
        hands.until(lambda: panel.record.model.rowCount() == count)
        hands.write(panel.filters.date_from, "3000")
        hands.until(lambda: panel.record.model.rowCount() == 0)
        assert panel.filter_button.text() == "Filters are set"
        hands.ctrl(Qt.Key.Key_A)
        hands.key(Qt.Key.Key_Delete)
        for _ in range(2):  # past the end of the dates
            hands.key(Qt.Key.Key_Tab)
        assert hands.application.focusWidget() is panel.filters.modality
        hands.write(panel.filters.modality, "mr")
        hands.until(lambda: 0 < panel.record.model.rowCount() < count and all(rows(panel)))
        assert {row.modalities for row in rows(panel)} == {"MR"}
        panel.record._keep("MR only", panel.record.query)
        panel.show_all()
        hands.until(lambda: panel.record.model.rowCount() == count)
        panel.record._choose(panel.record._filters.filters[0][1])
        hands.until(lambda: 0 < panel.record.model.rowCount() < count)
        assert panel.filters.modality.currentText() == "MR"
        panel.filters.risk_from.setFocus()
        hands.key(Qt.Key.Key_Up)
        hands.until(lambda: panel.record.model.rowCount() == 0)  # nothing was analysed
        hands.click(panel.filters.clear_button)
        hands.until(lambda: panel.record.model.rowCount() == count)
        hands.ctrl(Qt.Key.Key_F)
        assert hands.application.focusWidget() is panel.search

    assert overread(story, films) == 0


def test_the_record_is_read_case_by_case(overread, tmp_path):
    films = tmp_path / "films"
    shutil.copytree(resource("samples"), films)
    uids = []

    def first(hands):
        hands.until_frame()
        hands.until_saved()
        uids.extend(one.uid for one in hands.session.studies)
        assert len(uids) > 2

    assert overread(first, films) == 0
    gone = min(films.iterdir())

    def second(hands):
        panel, session = hands.window.worklist, hands.session
        hands.until_frame()
        hands.click(panel.scopes[1])
        hands.until(lambda: panel.record.model.rowCount() == len(uids))
        order = panel.record.order
        order.setCurrentIndex(order.findData(Order.PATIENT))
        order.activated.emit(order.currentIndex())
        hands.until(lambda: panel.record.model._shown.order is Order.PATIENT and all(rows(panel)))
        hands.to_picture()
        seen = []
        table = panel.record.list
        hands.click(table.viewport(), where=table.visualRect(table.model().index(0, 0)).center())
        for place, row in enumerate(rows(panel)):
            hands.until(lambda uid=row.uid: session.study.uid == uid and session.frame is not None)
            hands.until(lambda at=place: table.currentIndex().row() == at)
            seen.append(row.uid)
            hands.until(lambda: session._around is not None)
            hands.to_picture()
            hands.key(Qt.Key.Key_D)
        assert sorted(seen) == sorted(uids)
        hands.until(lambda: "last study" in hands.notices())
        hands.write(panel.search, "no such thing")
        hands.until(lambda: panel.record.model.rowCount() == 0)

    assert overread(second, films) == 0

    def third(hands):
        panel, session = hands.window.worklist, hands.session
        hands.until_frame()
        shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
        shutil.move(films, tmp_path / "elsewhere")
        hands.click(panel.scopes[1])
        hands.until(lambda: panel.record.model.rowCount() == len(uids) and all(rows(panel)))
        shown = session.study.uid
        place = next(i for i, row in enumerate(rows(panel)) if session._list.find(row.uid) is None)
        table = panel.record.list
        hands.click(table.viewport(), where=table.visualRect(table.model().index(place, 0)).center())
        hands.until(lambda: "not where they were" in hands.notices())
        assert session.study.uid == shown

    one = next(path for path in films.iterdir() if path != gone)
    assert overread(third, one) == 0
