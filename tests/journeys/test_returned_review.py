"""What one workstation signs and exports, another with an empty record shows as it was: through both windows."""

import shutil

import pytest
from PySide6.QtCore import Qt

from app.__main__ import main
from app.measure import MeasurementKind, measure
from app.paths import resource
from app.replay_package import read_package
from app.review import StudyState, Verdict
from app.review_steps import steps_to
from app.store.codec import to_text
from inference.finding import Point
from inference.frame import Window

FILM = resource("samples", "chest-consolidation.dcm")
WINDOW = Window(1234.5, 987.25)


def sign(hands, name):
    hands.to_picture()
    hands.ctrl(Qt.Key.Key_S)
    form = hands.window.impression.form
    hands.until(form.isVisible)
    form.reader.clear()
    hands.write(form.reader, name)
    hands.click(form.sign_button)


def export_objects(hands, out):
    hands.to_picture()
    hands.ctrl(Qt.Key.Key_E)
    hands.until(lambda: hands.window.desk.dialog is not None and hands.window.desk.dialog.isVisible())
    dialog = hands.window.desk.dialog
    for name, box in dialog.boxes.items():
        if box.isEnabled() and box.isChecked() != (name in ("sr", "gsps", "package")):
            hands.key(Qt.Key.Key_Space, widget=box)
    dialog.folder.clear()
    hands.write(dialog.folder, str(out))
    hands.click(dialog.export_button)
    hands.until(lambda: out.is_dir() and len(list(out.glob("overread-*"))) == 3)
    hands.until(lambda: not hands.window.desk.outbox.is_busy)


@pytest.mark.timeout(300)
def test_a_signed_review_goes_from_one_workstation_to_another(overread, monkeypatch, tmp_path, capsys):
    folder, out = tmp_path / "study", tmp_path / "study" / "exported"
    folder.mkdir()
    shutil.copy(FILM, folder / "film.dcm")
    kept = {}

    def here(hands):
        hands.until_frame()
        hands.to_picture()
        hands.ctrl(Qt.Key.Key_R)
        hands.until_answered()
        session = hands.session
        session.select_finding(session.findings()[0].id)
        hands.key(Qt.Key.Key_Return)
        hands.window.viewport.set_voi(WINDOW)
        session.add_measurement(measure(MeasurementKind.ELLIPSE, (Point(100, 120), Point(300, 260)), session.frame))
        hands.write(hands.window.impression.text, "Consolidation on the right.")
        sign(hands, "Dr. Jane Roe")
        hands.until(lambda: session.review.is_signed)
        export_objects(hands, out)
        kept["steps"], kept["answers"] = steps_to(session.review), session.answers_of(session.study.uid)
        kept["impression"] = hands.window.impression.locked.text()
        hands.until_saved()

    def there(hands):
        session = hands.session
        hands.until_frame()
        hands.until(lambda: session.review.is_signed)
        assert to_text(steps_to(session.review)) == to_text(kept["steps"])
        assert to_text(session.answers_of(session.study.uid)) == to_text(kept["answers"])
        assert session.state_of(session.study.uid) is StudyState.SIGNED
        window = hands.window
        assert window.impression.text.toPlainText() == "Consolidation on the right."
        assert window.impression.text.isReadOnly()
        assert window.impression.locked.text() == kept["impression"]
        assert "Dr. Jane Roe" in window.impression.locked.text()
        assert session.review.verdict_on(session.findings()[0].id) is Verdict.ACCEPTED
        hands.until(lambda: window.viewport.voi == WINDOW)
        assert "was taken from these files" in hands.notices()
        hands.until_saved()

    assert overread(here, folder) == 0
    (package,) = out.glob("*.zip")
    assert len(read_package(package).events) >= 4
    assert main(["replay", str(package), "--images", str(folder / "film.dcm"), "--tolerance", "0"]) == 0
    said = capsys.readouterr().err
    assert "Reproduced." in said
    monkeypatch.setenv("OVERREAD_HOME", str(tmp_path / "elsewhere"))
    assert overread(there, folder) == 0
    # the record of the second workstation holds it now: the film alone shows it again
    assert overread(lambda hands: hands.until(lambda: hands.session.review.is_signed), folder / "film.dcm") == 0
