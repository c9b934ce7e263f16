"""Fixtures that several rooms share."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

PATIENCE_MS = 60_000
ROOT = Path(__file__).resolve().parent.parent

# Before the first Qt import, so that no test needs a screen; a display given from outside is used as it is.
if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class PatientBot(QtBot):
    """Waits as long as a busy machine may need, and for files that another thread is just putting in place.

    A wait ends with its condition, so that patience costs nothing where all is well. A folder that is renamed while
    a condition looks at it is a condition that does not hold yet.
    """

    def waitUntil(self, callback, *, timeout=PATIENCE_MS):  # noqa: N802 - the name that it stands in for
        def holds():
            try:
                return callback()
            except FileNotFoundError:
                return False

        super().waitUntil(holds, timeout=timeout)

    def waitSignal(self, signal, *, timeout=PATIENCE_MS, **more):  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals, *, timeout=PATIENCE_MS, **more):  # noqa: N802
        return super().waitSignals(signals, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of public images that lies beside the project; the test skips where it is absent."""
    folder = Path(os.environ.get("OVERREAD_SHARED_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"no real images: {folder.name} is absent (set OVERREAD_SHARED_DATA)")
    return folder


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """A data folder of the test's own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("OVERREAD_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def postgres():
    """A PostgreSQL server; the test skips where none is installed."""
    from tests.postgres_server import Server, programs

    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed (Debian: postgresql)")
    server = Server(found)
    yield server
    server.stop()
