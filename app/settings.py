"""Every setting: type, default, bounds and one line of help. Passed in, never looked up."""

import os
import tempfile
import tomllib
from collections.abc import Callable
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeAlias, cast

import tomli_w

from app.arrival.folders import refusal_of as refusal_of_folders
from app.corner_item import DEFAULT_CORNERS
from app.corner_item import refusal_of as refusal_of_corners
from app.notices import Level, Notice
from app.window_preset import DEFAULT_PRESETS
from app.window_preset import refusal_of as refusal_of_presets
from inference.errors import OverreadError

Value: TypeAlias = bool | int | float | str


class SettingsError(OverreadError):
    """The settings could not be written."""

    default_advice = "Check that the settings folder can be written to; the settings hold until Overread is closed."


@dataclass(frozen=True, slots=True)
class SettingField:
    """One setting, as the dialog and the manual's table need it; `low` and `high` are inclusive.

    `check` says why a text is not allowed, empty if it is; a text with a `form` is edited in a dialog of that name.
    """

    name: str
    section: str
    default: Value
    help: str
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    pattern: str = ""
    check: Callable[[str], str] | None = None
    form: str = ""

    @property
    def kind(self) -> type[bool] | type[int] | type[float] | type[str]:
        """The type of its values."""
        return type(self.default)

    def refusal(self, value: object) -> str:
        """Why this value is not allowed; empty if it is."""
        if self.kind is float and type(value) is int:
            value = float(value)
        if type(value) is not self.kind:
            return f"must be {_KIND_WORDS[self.kind]}"
        if self.choices and value not in self.choices and not self._is_numbered(value):
            return f"must be one of {', '.join(self.choices)}" + (f", {self.pattern}N" if self.pattern else "")
        if isinstance(value, int | float) and not isinstance(value, bool):
            low, high = self.low, self.high
            if (low is not None and not value >= low) or (high is not None and not value <= high):
                return f"must lie between {low:.10g} and {high:.10g}"
        return self.check(value) if self.check is not None and isinstance(value, str) else ""

    def _is_numbered(self, value: object) -> bool:
        text = str(value)
        return bool(self.pattern) and text.startswith(self.pattern) and text[len(self.pattern) :].isdecimal()


_KIND_WORDS: dict[type, str] = {bool: "true or false", int: "a whole number", float: "a number", str: "text"}


def _setting(section: str, default: Value, text: str, **limits: object) -> Any:  # noqa: ANN401 - as dataclasses.field
    return field(default=default, metadata={"section": section, "help": text, **limits})


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one installation; 0 for a memory budget means a share of what the machine has."""

    reader_name: str = _setting("Reader", "", "Your name as it is printed on a signed report.")
    institution: str = _setting("Reader", "", "The institution in the head of a report.")
    logo_path: str = _setting("Reader", "", "A picture for the head of a report: PNG, JPEG, SVG or PDF.")
    store_url: str = _setting(
        "Record",
        "",
        "A PostgreSQL database that several workstations share (postgresql://user@server/database); "
        "empty: this computer.",
    )
    watch_folders: str = _setting(
        "Import",
        "",
        "Folders whose new studies come into the worklist by themselves; empty: none.",
        check=refusal_of_folders,
        form="watch_folders",
    )
    watch_settle_s: float = _setting(
        "Import", 10.0, "A study is read once nothing of it has changed for this long.", low=0.5, high=3600.0
    )
    watch_analyse: bool = _setting(
        "Import", False, "Let the models that fit a study analyse it as soon as it has arrived."
    )
    auto_run: bool = _setting("Reading", False, "Run the model as soon as a study is shown.")
    auto_advance: bool = _setting("Reading", True, "Go on to the next unreviewed finding after a decision.")
    rejection_reasons: str = _setting(
        "Reading",
        "Artefact; Normal anatomy; Wrong place; Wrong label; Known, unchanged; Not relevant",
        "Reasons offered for a rejection, with semicolons between them; another can always be typed.",
    )
    first_read: bool = _setting(
        "Reading", False, "Hide everything a model says of a study until you have recorded what you see yourself."
    )
    first_read_of: str = _setting(
        "Reading", "", "First read only of studies that this search of the worklist finds; empty: of every study."
    )
    draft_hours: float = _setting(
        "Reading", 24.0, "Hours after which draft files that nobody has signed are deleted.", low=0.1, high=8760.0
    )
    language: str = _setting(
        "Display",
        "system",
        "Language of the window, from the next start on; system: that of the desktop.",
        choices=("system", "en", "de", "es", "ar"),
    )
    theme: str = _setting("Display", "dark", "Colours of the window.", choices=("dark", "light"))
    interpolation: str = _setting(
        "Display", "smooth", "How pixels are enlarged on screen.", choices=("smooth", "nearest")
    )
    overlay_opacity: float = _setting("Display", 0.4, "Opacity of a heatmap over the frame.", low=0.0, high=1.0)
    colour_map: str = _setting(
        "Display", "inferno", "Colours of a heatmap.", choices=("inferno", "viridis", "magma", "turbo", "grey")
    )
    window_presets: str = _setting(
        "Display",
        DEFAULT_PRESETS,
        "Window presets of each modality, on the keys 2 to 9.",
        check=refusal_of_presets,
        form="window_presets",
    )
    corner_text: str = _setting(
        "Display",
        DEFAULT_CORNERS,
        "Which lines stand in which corner of the frame.",
        check=refusal_of_corners,
        form="corner_text",
    )
    anonymous_corners: bool = _setting(
        "Display", False, "Leave out of the corners what names the patient; the worklist still does."
    )
    cine_rate_fps: float = _setting(
        "Display", 12.0, "Frames a second where the file does not say how fast to play.", low=0.5, high=120.0
    )
    display_check_days: int = _setting(
        "Display", 30, "Days after which a visual check of the display is asked for; 0: never.", low=0, high=3650
    )
    mouse_preset: str = _setting(
        "Hands", "overread", "What the mouse buttons do.", choices=("overread", "ohif", "weasis")
    )
    mouse: str = _setting("Hands", "", "What differs from the preset of the mouse; edited under Keys and mouse.")
    key_preset: str = _setting("Hands", "overread", "What the keys do.", choices=("overread", "ohif", "weasis"))
    keys: str = _setting("Hands", "", "What differs from the preset of the keys; edited under Keys and mouse.")
    page_size: str = _setting("Reports", "A4", "Paper of a PDF report.", choices=("A4", "Letter"))
    report_language: str = _setting(
        "Reports",
        "window",
        "Language of reports; window: that of the window.",
        choices=("window", "en", "de", "es", "ja", "ar"),
    )
    report_template: str = _setting(
        "Reports",
        "",
        "A file that says how this site's reports look: its head, its colours, its sections; empty: plainly.",
    )
    uid_root: str = _setting(
        "Reports", "", "The site's own root for the UIDs of DICOM objects; empty: 2.25, which needs none."
    )
    export_formats: str = _setting(
        "Reports",
        "pdf,csv",
        "Formats that the export dialog ticks, with commas between; it keeps your choice.",
    )
    structured_report: str = _setting(
        "Reports",
        "auto",
        "Kind of DICOM SR: 3d is Comprehensive 3D SR, 2d Comprehensive SR, which more PACS know; auto is 2d where no "
        "frame lies in a frame of reference (films, photographs).",
        choices=("auto", "3d", "2d"),
    )
    export_folder: str = _setting("Reports", "", "Where exports are proposed to go; empty: the last one used.")
    device: str = _setting("Machine", "auto", "Where models run.", choices=("auto", "cpu", "cuda"), pattern="cuda:")
    frame_memory_mib: int = _setting(
        "Machine", 0, "Memory for decoded frames; 0: a quarter of the machine's.", low=0, high=1_048_576
    )
    model_memory_mib: int = _setting("Machine", 2048, "Memory for loaded models.", low=64, high=1_048_576)
    reader_deadline_s: float = _setting(
        "Machine", 10.0, "Longest time to read one file before it is given up.", low=1.0, high=600.0
    )


def setting_fields() -> tuple[SettingField, ...]:
    """The schema, in the order of the dialog."""
    return tuple(_schema(one) for one in fields(Settings))


def _schema(one: "Field[Any]") -> SettingField:
    return SettingField(name=one.name, default=cast(Value, one.default), **one.metadata)


_NAMING = ("reader_name", "institution", "logo_path", "store_url", "watch_folders", "export_folder")


def telling(settings: Settings) -> dict[str, Value]:
    """What differs from the defaults, without what names a person, a site or a place on this computer."""
    default = Settings()
    known = {one.name: getattr(settings, one.name) for one in setting_fields() if one.name not in _NAMING}
    return {name: value for name, value in known.items() if value != getattr(default, name)}


def read_settings(path: Path) -> tuple[Settings, tuple[Notice, ...]]:
    """The settings of the file, and a notice for each entry that was not taken; the default then holds."""
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, ValueError):
        return Settings(), (
            Notice(
                Level.CAUTION,
                "The settings file cannot be read; the defaults hold.",
                "Correct or delete settings.toml.",
            ),
        )
    schema = {one.name: one for one in setting_fields()}
    taken: dict[str, Any] = {}
    notices = []
    for name, value in written.items():
        known = schema.get(name)
        refusal = known.refusal(value) if known else "is unknown"
        if known is None or refusal:
            notices.append(_not_taken(name, refusal))
        else:
            taken[name] = known.kind(value)
    return replace(Settings(), **taken), tuple(notices)


def _not_taken(name: str, refusal: str) -> Notice:
    text = f"Setting {name!a:.60} {refusal}; the default holds."
    return Notice(Level.CAUTION, text, "Correct it in Settings, or delete it from settings.toml.")


def load_settings(path: Path) -> Settings:
    """The settings of the file, without the notices."""
    return read_settings(path)[0]


def save_settings(path: Path, settings: Settings) -> None:
    """Write what differs from the defaults: aside first, then renamed. Raises SettingsError."""
    default = Settings()
    differing = {
        one.name: getattr(settings, one.name)
        for one in setting_fields()
        if getattr(settings, one.name) != getattr(default, one.name)
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _write_aside(path, tomli_w.dumps(differing).encode())
    except OSError as error:
        raise SettingsError("The settings could not be saved.") from error


def _write_aside(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    aside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
