"""A folder of a CT series with what others made of it: opened, laid over the frames by mouse, gone to, read."""

from PySide6.QtCore import QPoint

from app.companion import CompanionKind
from tests.companion_builders import ct_series, encapsulated, pdf, presentation, save_all, segmentation


def test_segments_and_a_letter_of_others(overread, tmp_path):
    series = ct_series()
    made = save_all(tmp_path / "all", *series, segmentation(series), presentation(series), encapsulated(series, pdf(2)))
    assert len(made) == 6

    def story(hands):
        window = hands.window
        hands.until_frame()
        rows = {row.companion.kind: row for row in window.layers.rows.values()}
        hands.until(lambda: len(window.layers.rows) == 3)
        rows = {row.companion.kind: row for row in window.layers.rows.values()}
        window.docks["layers"].raise_()
        hands.until(rows[CompanionKind.SEGMENTATION].switch.isVisible)
        switch = rows[CompanionKind.SEGMENTATION].switch
        hands.click(switch, where=QPoint(10, switch.height() // 2))
        hands.until(lambda: window.layers.looks)
        canvas = window.viewport.canvas
        x, y = canvas.transform.to_widget(7.5, 20.25)  # the left edge of the first segment, recommended red
        at = hands.colour_at(canvas, QPoint(int(x), int(y)))
        assert at.red() > 150
        assert at.green() < 90
        hands.click(rows[CompanionKind.SEGMENTATION].place_button)
        assert hands.session.position == 0
        letter = rows[CompanionKind.DOCUMENT].read_button
        window.layers.area.ensureWidgetVisible(letter)
        hands.click(letter)
        hands.until(lambda: not window.desk.dialog.picture.pixmap().isNull())
        shown = window.desk.dialog.picture.pixmap().toImage()
        assert shown.pixelColor(shown.width() // 2, shown.height() // 2).lightness() < 10
        window.desk.dialog.accept()

    assert overread(story, tmp_path / "all") == 0
