import os
from pathlib import Path

from app.paths import AppPaths, resource


def test_one_folder_can_hold_everything(home):
    paths = AppPaths.default()
    paths.make()

    for folder in (paths.data, paths.cache, paths.config, paths.log):
        assert folder.parent == home
        assert folder.is_dir()
        if os.name == "posix":
            assert folder.stat().st_mode & 0o077 == 0
    assert paths.store.parent == paths.data
    assert paths.settings.parent == paths.config


def test_otherwise_the_platforms_own_folders(monkeypatch):
    monkeypatch.delenv("OVERREAD_HOME", raising=False)

    assert "overread" in AppPaths.default().data.as_posix().lower()


def test_what_ships_is_found_wherever_the_program_is_started(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert resource("models.toml").name == "models.toml"
    assert resource("models.toml").parent == resource("icons").parent.parent
    assert resource("resources", "icons") == resource("icons")


def test_in_a_frozen_program_it_lies_beside_it(tmp_path, monkeypatch):
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)

    assert resource("icons", "open.svg") == Path(tmp_path, "resources", "icons", "open.svg")
