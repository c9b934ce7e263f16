"""The window files drafts while a study is read, and its results for good once it is signed."""

import pytest

from app.draft_folder import DraftFolder
from app.export import ExportError
from app.review import Verdict
from tests.ui.fakes import study


class Paper:
    """Stands for every format, and can fail."""

    def __init__(self, name):
        self.name, self.title, self.suffix, self.fails = name, name, f".{name}", False

    def write(self, report, path):
        if self.fails:
            raise ExportError("The disk is full.", advice="Free some space.")
        path.write_text(f"{report.state} {len(report.findings)}")


@pytest.fixture
def filed(window, bench, tmp_path):
    papers = {name: Paper(name) for name in ("json", "csv", "pdf")}
    window._exporters = lambda: papers
    window.keep_drafts(DraftFolder(tmp_path / "drafts", tmp_path / "permanent", lambda _uid: "study-1"))
    window.drafts._timer.setInterval(0)
    bench.open(study(slices=1))
    return window, papers, tmp_path


def text_of(path):
    """What the file says, or nothing while its folder is being replaced."""
    try:
        return path.read_text()
    except FileNotFoundError:
        return ""


def test_a_draft_follows_the_review_and_a_signature_makes_it_permanent(filed, bench, qtbot):
    _window, _papers, home = filed
    draft = home / "drafts" / "study-1" / "results.csv"
    bench.run()
    qtbot.waitUntil(lambda: text_of(draft) == "analysed 2")
    session = bench.session
    session.decide(session.findings()[0].id, Verdict.ACCEPTED)
    qtbot.waitUntil(lambda: text_of(draft) == "in review 2")

    session.sign("Dr A", "reviewed")
    qtbot.waitUntil(lambda: len(list((home / "permanent").glob("study-1/[!.]*/results.pdf"))) == 1)
    qtbot.waitUntil(lambda: not draft.exists())
    assert next((home / "permanent").glob("study-1/[!.]*/results.csv")).read_text() == "signed 1"


def test_what_cannot_be_filed_is_told_and_tried_again_after_the_amendment(filed, bench, qtbot):
    window, papers, home = filed
    bench.run()
    papers["pdf"].fails = True
    bench.session.sign("Dr A", "reviewed")
    qtbot.waitUntil(lambda: "disk is full" in window.notice_bar.text())
    assert not list((home / "permanent").rglob("results.*"))
    papers["pdf"].fails = False
    bench.session.review_changed.emit()
    qtbot.waitUntil(lambda: len(list((home / "permanent").glob("study-1/[!.]*/results.pdf"))) == 1)


def test_what_expired_is_told(filed, qtbot):
    window, _papers, home = filed
    (home / "drafts" / "study-9").mkdir(parents=True)
    window.drafts.sweep(-1.0)
    qtbot.waitUntil(lambda: "expired" in window.notice_bar.text())
