from dataclasses import fields, replace

import pytest

from app.notices import Level
from app.settings import Settings, SettingsError, load_settings, read_settings, save_settings, setting_fields

CHANGED = Settings(reader_name='Dr. "Æ" Roe\n', theme="light", device="cuda:1", overlay_opacity=0.125, auto_run=True)


def test_what_is_saved_comes_back(tmp_path):
    path = tmp_path / "new" / "settings.toml"
    save_settings(path, CHANGED)

    assert load_settings(path) == CHANGED
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


def test_only_what_differs_from_the_default_is_written(tmp_path):
    path = tmp_path / "settings.toml"
    save_settings(path, replace(Settings(), page_size="Letter"))

    assert path.read_text("utf-8") == 'page_size = "Letter"\n'
    save_settings(path, Settings())
    assert path.read_text("utf-8") == ""


def test_no_file_means_the_defaults_without_a_word(tmp_path):
    assert read_settings(tmp_path / "none.toml") == (Settings(), ())


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('theme = "pink"', "one of dark, light"),
        ("overlay_opacity = 1.5", "between 0 and 1"),
        ("overlay_opacity = nan", "between 0 and 1"),
        ("overlay_opacity = true", "a number"),
        ("model_memory_mib = 63", "between 64"),
        ("model_memory_mib = 100.5", "a whole number"),
        ("auto_run = 1", "true or false"),
        ('device = "cuda:x"', "cuda:N"),
        ('device = "cuda:"', "cuda:N"),
        ("invented = 3", "is unknown"),
        ('"sm\\u202eart\\n" = 3', "is unknown"),
    ],
)
def test_an_entry_that_cannot_be_taken_is_named_and_the_rest_holds(tmp_path, line, told):
    path = tmp_path / "settings.toml"
    path.write_text(f'{line}\npage_size = "Letter"\n', "utf-8")
    settings, notices = read_settings(path)

    assert settings == replace(Settings(), page_size="Letter")
    assert told in notices[0].text
    assert notices[0].level is Level.CAUTION
    assert "\u202e" not in notices[0].text


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe\x00", b'theme = "dark"\ntheme = "light"'])
def test_a_file_that_is_no_toml_gives_the_defaults_and_a_notice(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    settings, notices = read_settings(path)

    assert settings == Settings()
    assert len(notices) == 1
    assert path.read_bytes() == content


def test_a_whole_number_serves_as_a_number(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("overlay_opacity = 1\n", "utf-8")

    assert load_settings(path).overlay_opacity == 1.0


def test_failing_to_save_keeps_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    save_settings(path, CHANGED)
    before = path.read_bytes()

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SettingsError) as caught:
        save_settings(path, Settings())
    assert caught.value.advice
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


def test_every_setting_says_what_it_is_and_its_default_is_allowed():
    schema = setting_fields()

    assert [one.name for one in schema] == [one.name for one in fields(Settings)]
    for one in schema:
        assert one.help.endswith(".")
        assert one.section
        assert one.refusal(one.default) == ""
