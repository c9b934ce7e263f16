"""Fixtures that several rooms share."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Before the first Qt import, so that no test needs a screen; a display given from outside is used as it is.
if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


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
