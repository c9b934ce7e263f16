"""What comes and goes above the picture leaves the picture where it is."""

from app.notices import Level, Notice


def test_a_notice_neither_moves_nor_fits_the_picture(window, bench, qtbot):
    bench.open()
    canvas = window.viewport.canvas
    window.resize(1400, 900)
    qtbot.waitUntil(lambda: canvas.width() > 400)
    before = canvas.geometry(), canvas.zoom, canvas.transform
    window.show_notice(Notice(Level.CAUTION, "The numbering is in doubt.", "Count the levels."))
    bar = window.notice_bar
    qtbot.waitUntil(lambda: bar.isVisible() and bar.height() > 20)
    assert (canvas.geometry(), canvas.zoom, canvas.transform) == before
    assert bar.parent() is window.grid
    assert bar.geometry().left() > 150  # the corner text says whose picture it is
    assert bar.geometry().right() < window.viewport.width() - 150
    assert bar.cards[0].height() <= bar.height()


def test_it_follows_the_width_of_the_picture(window, bench, qtbot):
    window.show_notice(Notice(Level.FAILURE, "A file was not opened, and this is the long story of why. " * 4))
    bar = window.notice_bar
    for width in (1500, 1000):
        window.resize(width, 900)
        qtbot.waitUntil(lambda: abs(bar.geometry().center().x() - window.viewport.width() / 2) <= 1)
        assert bar.geometry().right() <= window.viewport.width()
        assert bar.height() == bar.layout().totalHeightForWidth(bar.width())
