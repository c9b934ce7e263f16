"""A record that may be read and not written: said clearly, nothing lost, work goes on once it may be written again."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.store.address import StoreAddress
from app.store.audit import verify_audit
from app.store.record import Saved, StoreFailed
from tests.store_builders import Desk, step

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions of files as POSIX has them")
NOBODY = 65534


@pytest.fixture
def path() -> Iterator[Path]:
    """Outside pytest's folders, which nobody else may enter."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder / "data" / "overread.db"
    shutil.rmtree(folder)


@contextmanager
def read_only(path: Path) -> Iterator[None]:
    """Neither the record nor its folder may be written, by us either."""
    for one in (*path.parent.iterdir(), path.parent):
        one.chmod(0o555 if one.is_dir() else 0o444)
    was_root = os.geteuid() == 0
    if was_root:  # whom no permission stops
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if was_root:
            os.seteuid(0)
        for one in (path.parent, *path.parent.iterdir()):
            one.chmod(0o755 if one.is_dir() else 0o644)


def test_a_record_that_may_not_be_written_is_said_and_what_waits_is_written_later(path):
    desk = Desk(StoreAddress.of(path))
    desk.saved(step("a"))
    assert desk.service.close()
    before = path.read_bytes()
    with read_only(path):
        again = Desk(StoreAddress.of(path))
        again.service.append(step("b"))
        failed = again.next(StoreFailed)
        assert "cannot be written to" in str(failed.error)
        assert "write permission" in failed.error.advice
        assert failed.unsaved == 1
        assert path.read_bytes() == before
    assert again.next(Saved)
    assert [change.decision.finding_id for change in again.load().changes] == ["a", "b"]
    assert again.service.close()
    assert verify_audit(path).is_intact


def test_a_record_becomes_read_only_in_mid_work(path):
    desk = Desk(StoreAddress.of(path))
    desk.saved(step("a"))
    with read_only(path):
        desk.service.append(step("b"))
        told = desk.next((StoreFailed, Saved))  # a file that is open already may still be written
        assert isinstance(told, Saved) or told.unsaved == 1
    desk.saved(step("c"))
    assert [change.decision.finding_id for change in desk.load().changes] == ["a", "b", "c"]
    assert desk.service.close()
