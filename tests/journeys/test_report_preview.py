"""The report beside the reading: it follows what the reader does, keeps page and zoom, and says what went wrong."""

import io

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from app.export import ExportError
from app.paths import resource

PANORAMIC = resource("samples", "panoramic.dcm")


def words_of(preview):
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(preview.content)).pages)


@pytest.mark.timeout(300)
def test_the_preview_follows_the_reading_and_keeps_its_place(overread):
    def story(hands):
        hands.until_frame()
        hands.to_picture()
        hands.ctrl(Qt.Key.Key_R)
        hands.until(lambda: hands.session.findings() and not hands.session.is_running, 120)
        hands.ctrl(Qt.Key.Key_P)
        dialog, window = hands.window.desk.preview, hands.window
        hands.until(lambda: dialog.isVisible() and not dialog.picture.pixmap().isNull())
        assert "draft" in dialog.words.text()
        assert "Nobody has signed this report" in words_of(dialog._preview)
        assert dialog.page.maximum() > 1
        hands.key(Qt.Key.Key_PageDown, widget=dialog)
        hands.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier, dialog)
        hands.until(lambda: dialog.picture.accessibleName() == "Page 2")
        wide = dialog.picture.pixmap().width()
        assert wide > dialog.area.viewport().width()

        before = dialog._preview
        window.activateWindow()
        hands.click(window.impression.text)
        hands.write(window.impression.text, "Root remnant of 36")
        hands.until(lambda: dialog._preview is not before and "Root remnant of 36" in words_of(dialog._preview))
        hands.until(lambda: not hands.window.desk._maker._is_drawing)
        assert (dialog.page.value(), dialog.zoom_words.text()) == (2, "125 %")
        assert dialog.picture.pixmap().width() == wide

        session, exporters = hands.session, window.desk._exporters
        window.desk._maker._exporters = lambda: REFUSING
        session.flag(session.findings()[0].id)
        hands.until(dialog.failure.isVisible)
        assert "The disk is full." in dialog.failure.text()
        assert "before" in dialog.words.text()
        window.desk._maker._exporters = exporters
        assert session.sign("Dr Roe", "reviewed")
        hands.until(lambda: not dialog._preview.is_draft)
        assert "Nobody has signed" not in words_of(dialog._preview)
        assert not dialog.failure.isVisible()

        hands.key(Qt.Key.Key_Escape, widget=dialog)
        assert not dialog.isVisible()
        assert not window.desk._maker._is_wanted
        hands.until_saved()

    assert overread(story, PANORAMIC) == 0


class Refusing:
    name, title, suffix = "pdf", "Report", ".pdf"

    def write(self, report, path):
        raise ExportError("The disk is full.", advice="Free some space.")


REFUSING = {"pdf": Refusing()}
