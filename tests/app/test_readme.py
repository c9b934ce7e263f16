"""The README's tables say what the program does."""

from pathlib import Path

from app.__main__ import COMMAND_NAMES
from app.command_line import COMMANDS
from app.settings import setting_fields

README = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")


def test_every_setting_has_its_row():
    for one in setting_fields():
        row = next((line for line in README.splitlines() if line.startswith(f"| `{one.name}` |")), "")
        assert one.help in row
        assert all(choice in row for choice in one.choices)


def test_every_command_is_told():
    assert tuple(COMMANDS) == COMMAND_NAMES
    for name in COMMANDS:
        assert f"overread {name} " in README or f"overread {name}  " in README


def test_no_placeholder_is_left():
    assert not [line for line in README.splitlines() if line.isupper() and "_" in line]
