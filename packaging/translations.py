"""Collects every text that a reader sees into resources/translations/*.ts, and compiles what is translated to *.qm.

`make translations`. Texts in `ui/` are found by pyside6-lupdate where they stand (`self.tr`, `translate`). What stands
in tables (commands, menus, tools, settings), or is said by `app/` and `inference/`, is written to a passing file first,
in the contexts Command, Setting, Word and app; the templates of what app/ says go to sentences.txt as well, by which
`app.language.spoken` knows them again.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(1, str(ROOT / "packaging"))

from sentences import UNSAID_FILES, overlooked, sentences  # noqa: E402 - after the path is set

from app.cohort.case import MEASURES  # noqa: E402
from app.corner_item import CORNER_ITEMS  # noqa: E402
from app.correction import CERTAINTIES, DIFFICULTIES, SEVERITIES, SIDES  # noqa: E402
from app.export import exporters  # noqa: E402
from app.measure import KIND_WORDS  # noqa: E402
from app.notices import Level  # noqa: E402
from app.review import StudyState, Verdict  # noqa: E402
from app.review_change import Action  # noqa: E402
from app.settings import Settings, setting_fields  # noqa: E402
from inference.entry_output import TASKS  # noqa: E402
from ui.actions import COMMANDS, MENUS  # noqa: E402
from ui.dialogs.settings import plain_words  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "ar")
REPORT_LANGUAGES = ("de", "es", "ja", "ar")
REPORT_ONLY = ("pdf_*.py", "report_terms.py")
"""Files in whose sentences only a report speaks."""
REPORT_TOO = (
    "wording.py",
    "report.py",
    "reported_group.py",
    "finding_group.py",
    "foot_angles.py",
)
"""Files whose sentences stand in a report, and in the window too."""
_VALUE = re.compile(r"\{\w+\}")
_HAS_OWN_TEMPLATE = re.compile(r"[LS]\d/[LS]\d")
FINISHED = 0.95
"""From this share on a language is whole enough to be offered: what is missing would be shown in English."""


def tables() -> Iterator[tuple[str, str]]:
    """(context, text) of what stands in tables."""
    for one in COMMANDS:
        yield "Command", one.text
        yield from (("Command", words) for words in (one.under, one.tool_group) if words)
    yield from (("Command", menu) for menu in MENUS)
    for field in setting_fields():
        yield from (("Setting", words) for words in (field.section, plain_words(field.name), field.help))
        yield from (("Setting", choice) for choice in field.choices)
    yield from (("Word", text) for text in module_words(ROOT / "ui"))


def module_words(folder: Path) -> Iterator[str]:
    """Texts in constants at the top of a file: they are said through translate("Word", ...)."""
    for path in sorted(folder.rglob("*.py")):
        if path.name in {"actions.py", "application.py", "language.py", "tool_entries.py"}:
            continue
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                yield from (one for one in _texts(node.value) if _is_said(one))
            if isinstance(node, ast.ClassDef):
                for inner in node.body:
                    if isinstance(inner, ast.Assign | ast.AnnAssign) and inner.value is not None:
                        yield from (one for one in _texts(inner.value) if _is_said(one))


def said(folders: Iterable[Path]) -> Iterator[str]:
    """The sentences that app/ and inference/ mark: say("..."), marked("...")."""
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            if not any(path.match(pattern) for pattern in REPORT_ONLY):
                yield from marked_in(path)


def marked_in(path: Path) -> Iterator[str]:
    """The sentences that one file marks."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and _called(node) in {"say", "marked"} and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def report_texts() -> list[str]:
    """Every text of a report: what its files say, and the labels and names of the bundled models."""
    paths = [path for pattern in REPORT_ONLY for path in sorted((ROOT / "app").rglob(pattern))]
    found = [text for path in (*paths, *((ROOT / "app" / name) for name in REPORT_TOO)) for text in marked_in(path)]
    for model in tomllib.loads((ROOT / "models.toml").read_text("utf-8"))["model"]:
        names = (label["name"] for label in model["label"])
        for angle in model.get("angle", ()):
            found += [angle["name"], angle.get("source", ""), angle.get("measured", {}).get("dataset", "")]
        found += [model["display_name"], *(name for name in names if not _HAS_OWN_TEMPLATE.fullmatch(name))]
    return [
        text
        for text in dict.fromkeys(found)
        if any(one.isalpha() for one in _VALUE.sub("", text)) or text in (", ", "; ")
    ]


def collect_report(languages: Iterable[str] = REPORT_LANGUAGES) -> None:
    """Bring the report_*.ts files up to date: they are read as they are, without Qt."""
    texts = report_texts()
    for language in languages:
        path = FOLDER / f"report_{language}.ts"
        known = report_translations(path)
        root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = "report"
        for text in texts:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = text
            translation = ET.SubElement(message, "translation")
            if known.get(text):
                translation.text = known[text]
            else:
                translation.set("type", "unfinished")
        ET.indent(root, "    ")
        body = ET.tostring(root, encoding="unicode")
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def report_translations(path: Path) -> dict[str, str]:
    """The translation of each text of a report, "" where there is none yet."""
    if not path.is_file():
        return {}
    messages = ET.parse(path).getroot().iter("message")
    return {one.findtext("source") or "": one.findtext("translation") or "" for one in messages}


def app_texts() -> tuple[str, ...]:
    """Everything that app/ and inference/ say, and the labels of the models that ship; each once."""
    folders = (ROOT / "app", ROOT / "inference")
    return tuple(dict.fromkeys((*said(folders), *sentences(folders), *app_words(), *model_words())))


def app_words() -> Iterator[str]:
    """Single words of app/ that stand in tables and are kept in English: states, verdicts, grades, marks, measures."""
    for kinds in (StudyState, Verdict, Level, Action):
        yield from (str(one) for one in kinds)
    yield from (*SEVERITIES, *CERTAINTIES, *DIFFICULTIES, *SIDES, *TASKS, *MEASURES.values(), *KIND_WORDS.values())
    yield from ("active", "shadow", "quarantined", "moved", "reshaped", "redrawn", "occlusion", "Heatmap", "Occlusion")
    yield from (f"{name} {{value}}" for name in ("Area", "Perimeter", "Mean", "Min", "Max"))
    yield from (one.strip() for one in Settings().rejection_reasons.split(";"))
    yield from (one.title for one in (*CORNER_ITEMS, *exporters().values()))
    yield from ("Chosen by itself.", "{preference} was asked for and was not found; the CPU is used.")


def model_words() -> Iterator[str]:
    """What the cards of the models that ship say to a reader: their names, their labels, what they are not for."""
    for model in tomllib.loads((ROOT / "models.toml").read_text("utf-8"))["model"]:
        yield model["display_name"]
        yield model["intended_use"]
        yield from (one["name"] for one in model["label"] if any(part.isalpha() for part in one["name"]))
        yield from model.get("contraindications", ())
    for recipe in sorted((ROOT / "resources" / "recipes").glob("*.toml")):
        told = tomllib.loads(recipe.read_text("utf-8"))
        yield from (told["title"], told["reads"])


def overlooked_in_app() -> list[str]:
    """Texts of notices and failures that the collector does not find: a reader would see them in English."""
    told = (path for folder in ("app", "inference") for path in sorted((ROOT / folder).rglob("*.py")))
    told = (path for path in told if not any(path.match(pattern) for pattern in UNSAID_FILES))
    return [f"{path.name}: {text}" for path in told for text in overlooked(path)]


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _texts(node: ast.AST) -> Iterator[str]:
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value


def _is_said(text: str) -> bool:
    """Whether a constant is something that is said: a sentence, or a word that begins with a capital."""
    is_word = text.isalpha() and text[0].isupper() and text[1:].islower() and len(text) > 2
    return (" " in text and any(one.isalpha() for one in text)) or is_word


def collect(languages: Iterable[str] = LANGUAGES) -> None:
    """Bring the *.ts files up to date; translations of texts that are gone are dropped."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    spoken = app_texts()
    lines = "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in sorted(spoken))
    (FOLDER / "sentences.txt").write_text(lines, "utf-8")
    found = dict.fromkeys((*tables(), *(("app", text) for text in spoken)))
    with tempfile.TemporaryDirectory() as folder:
        passing = Path(folder) / "tables.py"
        lines = [f"QT_TRANSLATE_NOOP({_quoted(context)}, {_quoted(text)})" for context, text in found]
        passing.write_text("from PySide6.QtCore import QT_TRANSLATE_NOOP\n" + "\n".join(lines) + "\n", "utf-8")
        sources = [str(path) for path in sorted((ROOT / "ui").rglob("*.py"))]
        for language in languages:
            target = FOLDER / f"overread_{language}.ts"
            _run("lupdate", *sources, str(passing), "-locations", "none", "-no-obsolete", "-source-language", "en",
                 "-target-language", language, "-ts", str(target))  # fmt: skip


def compile_all(languages: Iterable[str] = LANGUAGES) -> None:
    """Make the *.qm files that the program loads."""
    for language in languages:
        ts = FOLDER / f"overread_{language}.ts"
        _run("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def untranslated(language: str) -> tuple[list[tuple[str, str]], int]:
    """The (context, text) of what has no translation yet, and how many texts there are in all."""
    missing, total = [], 0
    for context in ET.parse(FOLDER / f"overread_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            total += 1
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] if translation is not None else []
            is_there = translation is not None and (all(forms) if forms else bool(translation.text))
            if not is_there or (translation is not None and translation.get("type") == "unfinished"):
                missing.append((context.findtext("name") or "", message.findtext("source") or ""))
    return missing, total


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Collect, compile, and say what is missing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missing", action="store_true", help="list every text without a translation")
    asked = parser.parse_args()
    collect()
    compile_all()
    collect_report()
    for language in LANGUAGES:
        missing, total = untranslated(language)
        sys.stdout.write(f"{language}: {total - len(missing)} of {total} texts\n")
        if asked.missing:
            sys.stdout.writelines(f"  {context}: {text!r}\n" for context, text in missing)
    for language in REPORT_LANGUAGES:
        known = report_translations(FOLDER / f"report_{language}.ts")
        missing_texts = [text for text in report_texts() if not known.get(text)]
        sys.stdout.write(f"report in {language}: {len(known) - len(missing_texts)} of {len(known)} texts\n")
        if asked.missing:
            sys.stdout.writelines(f"  report: {text!r}\n" for text in missing_texts)


if __name__ == "__main__":
    main()
