"""How a site's reports look: a TOML file that says its head, its colours, its paper, its sections and its own words.

What law and traceability need cannot be taken away: the findings, the cautions, the models with version and checksum,
the signature, the number of the document. The disclaimer and the mark of a draft stand on every page whatever it says.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from app.report_language import REPORT_LANGUAGES
from app.site_picture import FORMATS, site_picture
from inference.errors import OverreadError

SECTIONS = (
    "impression",
    "findings",
    "teeth",
    "levels",
    "angles",
    "probabilities",
    "key_frames",
    "measurements",
    "cautions",
    "models",
    "signature",
    "document",
)
NEEDED: Mapping[str, str] = MappingProxyType(
    {
        "findings": "a report without its findings is none",
        "cautions": "what the reader must be warned of has to reach whoever reads the report",
        "models": "each number must be traceable to a model, its version and its checksum",
        "signature": "a report says who signed it, or that nobody did",
        "document": "by the number of the document its file is checked against the record",
    }
)
"""Sections that cannot be hidden, and why."""
BEFORE, AFTER = "before", "after"
_PAGES = ("A4", "Letter")
_KEYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "site": ("name", "address", "logo", "letterhead"),
        "page": ("size", "accent", "ground"),
        "sections": ("order", "hidden"),
        "footer": REPORT_LANGUAGES,
        "text": ("section", "place", *REPORT_LANGUAGES),
    }
)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_LIMITS = MappingProxyType({"name": 120, "address": 6, "text": 2_000, "footer": 160, "bytes": 256 * 1024})
_LEAST_CONTRAST = 4.5


class TemplateError(OverreadError):
    """The template cannot be used; the text names the file's line and field."""

    default_advice = "Correct the file, or choose no template in the settings."


@dataclass(frozen=True, slots=True)
class TextBlock:
    """The site's own words before or after a section, by language; "en" where there are none in a report's language."""

    section: str
    place: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SiteTemplate:
    """What the file says. `order` holds every section; paths are absolute, and empty where there is no picture."""

    name: str = ""
    address: tuple[str, ...] = ()
    logo_path: str = ""
    letterhead_path: str = ""
    page_size: str = ""
    accent: str = "#1c6b87"
    ground: str = "#f2f5f7"
    order: tuple[str, ...] = SECTIONS
    hidden: frozenset[str] = frozenset()
    footer: Mapping[str, str] = field(default_factory=dict)
    texts: tuple[TextBlock, ...] = ()

    @property
    def shown_sections(self) -> tuple[str, ...]:
        """The sections in their order, without the hidden ones."""
        return tuple(one for one in self.order if one not in self.hidden)

    def words_of(self, section: str, place: str, language: str) -> tuple[str, ...]:
        """The site's words at a place, in a language."""
        blocks = (one.words for one in self.texts if (one.section, one.place) == (section, place))
        return tuple(words for one in blocks if (words := one.get(language) or one.get("en", "")))

    def footer_in(self, language: str) -> str:
        """The line at the foot of each page."""
        return self.footer.get(language) or self.footer.get("en", "")


PLAIN = SiteTemplate()
"""How a report looks where the site says nothing."""


def read_template(path: Path) -> SiteTemplate:
    """The template in a file; raises TemplateError."""
    try:
        if path.stat().st_size > _LIMITS["bytes"]:
            raise TemplateError(f"{path.name} is too large for a template.")
        text = path.read_text("utf-8")
    except OSError as error:
        raise TemplateError(f"The template {path.name} cannot be read.") from error
    except UnicodeDecodeError as error:
        raise TemplateError(f"{path.name} is not in UTF-8.") from error
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TemplateError(f"{path.name} is no valid TOML: {error}.") from error
    return _Reader(path, text, told).template()


@dataclass(frozen=True, slots=True)
class _Reader:
    """One file; every refusal names the line and the field."""

    path: Path
    text: str
    told: dict[str, object]

    def template(self) -> SiteTemplate:
        self._check_keys()
        site, page, sections = (self._table(name) for name in ("site", "page", "sections"))
        hidden = self._names(sections, "hidden")
        for one in hidden:
            if one in NEEDED:
                self._refuse("sections", "hidden", f"{one} cannot be hidden: {NEEDED[one]}")
        order = self._names(sections, "order")
        address = self._strings(site, "site", "address")
        if len(address) > _LIMITS["address"]:
            self._refuse("site", "address", f"must have at most {_LIMITS['address']} lines")
        size = self._string(page, "page", "size")
        if size and size not in _PAGES:
            self._refuse("page", "size", f"must be one of {', '.join(_PAGES)}, not {size}")
        return SiteTemplate(
            name=self._string(site, "site", "name", _LIMITS["name"]),
            address=address,
            logo_path=self._picture(site, "logo"),
            letterhead_path=self._picture(site, "letterhead"),
            page_size=size,
            accent=self._colour(page, "accent", PLAIN.accent, is_type=True),
            ground=self._colour(page, "ground", PLAIN.ground, is_type=False),
            order=(*order, *(one for one in SECTIONS if one not in order)),
            hidden=frozenset(hidden),
            footer=self._words(self._table("footer"), "footer", _LIMITS["footer"]),
            texts=tuple(self._blocks()),
        )

    def _check_keys(self) -> None:
        for table, value in self.told.items():
            if table not in _KEYS:
                self._refuse(table, "", f"is not known; known are {', '.join(_KEYS)}")
            entries = value if isinstance(value, list) else [value]
            if isinstance(value, list) is not (table == "text") or not all(isinstance(one, dict) for one in entries):
                self._refuse(table, "", "must be written [[text]]" if table == "text" else f"must be a table [{table}]")
            for key in (key for one in entries if isinstance(one, dict) for key in one):
                if key not in _KEYS[table]:
                    self._refuse(table, key, f"is not known; known are {', '.join(_KEYS[table])}")

    def _table(self, name: str) -> Mapping[str, object]:
        found = self.told.get(name, {})
        return found if isinstance(found, dict) else {}

    def _string(self, table: Mapping[str, object], name: str, key: str, limit: int = 1_000) -> str:
        value = table.get(key, "")
        if not isinstance(value, str):
            self._refuse(name, key, "must be text")
            return ""
        if len(value) > limit:
            self._refuse(name, key, f"must have at most {limit} characters")
        return value.strip()

    def _strings(self, table: Mapping[str, object], name: str, key: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(
            isinstance(one, str) and len(one) <= _LIMITS["name"] for one in value
        ):
            self._refuse(name, key, f"must be a list of texts of at most {_LIMITS['name']} characters")
            return ()
        return tuple(value)

    def _names(self, sections: Mapping[str, object], key: str) -> tuple[str, ...]:
        names = self._strings(sections, "sections", key)
        for one in names:
            if one not in SECTIONS:
                self._refuse("sections", key, f"has no section {one}; known are {', '.join(SECTIONS)}")
        if len(set(names)) < len(names):
            self._refuse("sections", key, "names a section twice")
        return names

    def _colour(self, page: Mapping[str, object], key: str, otherwise: str, *, is_type: bool) -> str:
        value = self._string(page, "page", key) or otherwise
        if not _COLOUR.fullmatch(value):
            self._refuse("page", key, f'must be a colour as "#1c6b87", not {value}')
        ratio = _contrast(value, "#ffffff" if is_type else "#5c6b78")
        if ratio < _LEAST_CONTRAST - (0.0 if is_type else 0.6):
            self._refuse("page", key, f"cannot be read on paper: its contrast is {ratio:.1f}, and 4.5 is needed")
        return value

    def _picture(self, site: Mapping[str, object], key: str) -> str:
        value = self._string(site, "site", key)
        if not value:
            return ""
        found = (self.path.parent / value).resolve()
        if not found.is_file():
            self._refuse("site", key, f"names a file that is not there: {value}")
        if found.suffix.lower() not in FORMATS:
            self._refuse("site", key, "must be a PNG, JPEG, SVG or PDF file")
        if site_picture(str(found), (64, 64)) is None:
            self._refuse("site", key, f"names a file that cannot be drawn: {value}")
        return str(found)

    def _words(self, table: Mapping[str, object], name: str, limit: int) -> Mapping[str, str]:
        told = {one: self._string(table, name, one, limit) for one in REPORT_LANGUAGES if one in table}
        return MappingProxyType({language: words for language, words in told.items() if words})

    def _blocks(self) -> list[TextBlock]:
        found = []
        entries = self.told.get("text", [])
        for one in entries if isinstance(entries, list) else []:
            section, place = (self._string(one, "text", key) for key in ("section", "place"))
            if section not in SECTIONS:
                self._refuse("text", "section", f"must be one of {', '.join(SECTIONS)}, not {section or 'nothing'}")
            if place not in (BEFORE, AFTER):
                self._refuse("text", "place", f"must be before or after, not {place or 'nothing'}")
            words = self._words(one, "text", _LIMITS["text"])
            if not words:
                self._refuse("text", "section", f"of {section} has no words in any of {', '.join(REPORT_LANGUAGES)}")
            found.append(TextBlock(section, place, words))
        return found

    def _refuse(self, table: str, key: str, why: str) -> None:
        line = self._line(table, key)
        where = f"line {line}, " if line else ""
        raise TemplateError(f"{self.path.name}, {where}{table}{'.' if key else ''}{key}: {why}.")

    def _line(self, table: str, key: str) -> int:
        """The line of the file that holds the field; of several tables of a name, the first that has it."""
        current, first = "", 0
        for number, line in enumerate(self.text.splitlines(), start=1):
            if head := re.match(r"\s*\[+\s*([\w-]+)", line):
                current = head[1]
                first = first or (number if current == table else 0)
            elif current == table and key and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
                return number
        return first


def _contrast(one: str, other: str) -> float:
    """The ratio of two colours' luminance (WCAG 2, 1 to 21)."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)) if _COLOUR.fullmatch(colour) else (1.0, 1.0, 1.0)
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
