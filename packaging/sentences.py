"""What app/ and inference/ say: every sentence that stands in their source, as a template with named places.

What is kept (a notice, a failure in the record, an answer over a pipe) stays English, so that records, exports and
comparisons never depend on the language of a window. It is put into the reader's language where it is shown, by
`app.language.spoken`, which knows it again by these templates. An f-string becomes one template for each of its
alternatives: f"{count} file{'s' if count > 1 else ''}" is both "{count} files" and "{count} file".
"""

import ast
import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

UNSAID_FILES = (
    "*_command.py", "deidentification/command.py",
    "command_line.py", "model_commands.py", "selftest.py", "unattended.py", "logs.py", "privacy.py",
    "export/dicom_*.py", "export/pdf_*.py", "export/csv_table.py", "export/workbook.py", "export/training/*.py",
    "export/json_result.py", "export/typesetting.py", "export/sheet.py", "export/encapsulated_pdf.py",
    "export/presentation_state.py", "export/parametric_map.py", "export/secondary_capture.py",
    "export/overlay_png.py", "cohort/report*.py", "cohort/plot*.py", "cohort/figures.py", "cohort/calibration*.py",
    "cohort/worker.py", "cohort/run_outside.py", "cohort/dask_workplace.py", "cohort/statistic*.py",
    "store/migrations.py", "store/*_rows.py", "store/worklist_reader.py", "architectures/*.py", "settings.py",
    "deidentification/profile.py", "cohort/table.py", "cohort/analysis_table.py", "cohort/instructions.py",
    "app/analysis.py", "store/address.py", "store/check.py", "store/copy.py", "store/backup.py", "store/connection.py",
    "store/translation.py", "store/restore.py", "window_preset.py", "verification.py", "reading/header.py",
    "reading/wire.py", "app/__main__.py", "training/__init__.py", "study_table.py",
    "key_object.py", "entry_agreement.py", "export_trail.py", "saliency/*.py", "keras_safety.py",
)  # fmt: skip
"""Of the command line, of documents that are written in their own language, and of what no reader sees."""

_NO_WORDS = re.compile(r"^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|ATTACH|BEGIN|ALTER|WITH|VACUUM|REPLACE)\b")
_UNSAID_CALLS = frozenset({
    "debug", "info", "warning", "exception", "log", "compile", "execute", "executemany", "add_argument", "cast",
    "getattr", "startswith", "endswith", "fromisoformat", "strftime", "strptime", "split", "join",
    "removeprefix", "removesuffix", "encode", "run", "Popen", "field", "TypeVar", "sub", "match", "search",
    "fullmatch", "require_version", "import_module", "resource", "version", "add_parser",
})  # fmt: skip
_BUGS = frozenset({
    "ValueError", "RuntimeError", "KeyError", "TypeError", "IndexError", "AssertionError",
    "NotImplementedError", "LookupError", "AttributeError", "EOFError", "OSError", "StopIteration",
    "ConnectionError",
})  # fmt: skip
_LEAST_LETTERS = 3
_CODE = re.compile(r"[\\^$<>|]|^[^.]*_[^.]*$|\(\?|://|==|%[sd.]|^\w+ = \w+$|\n {2,}|\w\[\w|dict\[|tuple\[")
_KEYWORDS = re.compile(r"\s*(?:[A-Z]\w*[a-z][A-Z]\w*\s+)+[A-Z]\w*\s*")


def sentences(folders: Iterable[Path]) -> Iterator[str]:
    """Every template of the sentences in the folders, in the order of the files."""
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            if not any(path.match(pattern) for pattern in UNSAID_FILES):
                yield from file_sentences(path)


def file_sentences(path: Path) -> Iterator[str]:
    """Every template of one file: what is marked, and what looks like a sentence wherever it stands."""
    tree = ast.parse(path.read_text("utf-8"))
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if node in passed:
            passed.update(ast.iter_child_nodes(node))
            continue
        if _is_unsaid(node):
            passed.update(ast.iter_child_nodes(node))
        elif isinstance(node, ast.JoinedStr | ast.BinOp) or (
            isinstance(node, ast.Constant) and isinstance(node.value, str)
        ):
            templates = list(_templates(node))
            if templates:
                yield from (one for one in templates if is_sentence(one))
                passed.update(_own_parts(node))


def is_sentence(template: str) -> bool:
    """Whether a template has words: two letters beside another, a space, and no look of code."""
    words = re.sub(r"\{[^{}]*\}", "", template)
    letters = sum(one.isalpha() for one in words)
    if letters < _LEAST_LETTERS or _NO_WORDS.match(template) or (template.strip() != template and letters < 6):
        return False
    return " " in template.strip() and not _CODE.search(words) and not _KEYWORDS.fullmatch(words)


def _is_unsaid(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True  # a docstring
    if isinstance(node, ast.Call):
        return _name(node.func) in _UNSAID_CALLS | _BUGS
    return isinstance(node, ast.Compare | ast.Subscript)


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _own_parts(node: ast.AST) -> Iterator[ast.AST]:
    """The constants that are parts of a template; what stands in its places is looked at by itself."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Constant | ast.JoinedStr):
            yield child
        if isinstance(child, ast.BinOp):
            yield child
            yield from _own_parts(child)


def _templates(node: ast.AST) -> Iterator[str]:
    """Each alternative of a text, its places named in order; nothing where it is no text."""
    for parts in itertools.islice(itertools.product(*_choices(node)), 12):
        seen: dict[str, int] = {}
        text = ""
        for is_place, part in parts:
            if not is_place:
                text += part
                continue
            seen[part] = seen.get(part, 0) + 1
            text += "{" + part + (str(seen[part]) if seen[part] > 1 else "") + "}"
        yield text


def _choices(node: ast.AST) -> list[list[tuple[bool, str]]]:
    if isinstance(node, ast.Constant):
        return [[(False, node.value)]] if isinstance(node.value, str) else [[]]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _choices(node.left), _choices(node.right)
        is_text = any(not place for options in (*left, *right) for place, _ in options)
        return [*left, *right] if is_text else [[]]
    if isinstance(node, ast.JoinedStr):
        return [one for part in node.values for one in _choices(part)]
    if isinstance(node, ast.FormattedValue):
        return [_alternatives(node.value)]
    return [[(True, _place(node))]]


def _alternatives(node: ast.AST) -> list[tuple[bool, str]]:
    if isinstance(node, ast.IfExp):
        return [*_alternatives(node.body), *_alternatives(node.orelse)]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [(False, node.value)]
    return [(True, _place(node))]


def _place(node: ast.AST) -> str:
    """A name that tells a translator what will stand there."""
    if isinstance(node, ast.Call):
        inner = _name(node.func)
        return (
            _place(node.args[0])
            if inner in {"len", "str", "shown", "sorted", "round", "sum"} and node.args
            else (inner.strip("_") or "value")
        )
    if isinstance(node, ast.Subscript):
        return _place(node.value)
    return _name(node).strip("_") or "value"


def overlooked(path: Path) -> Iterator[str]:
    """Texts of notices and failures that the collector does not take, and that a reader would see in English."""
    taken = set(file_sentences(path))
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and _is_telling(_name(node.func)):
            for text in (*node.args, *(one.value for one in node.keywords if one.arg in {"text", "advice"})):
                if isinstance(text, ast.Constant | ast.JoinedStr | ast.BinOp):
                    yield from (one for one in _templates(text) if _has_words(one) and one not in taken)


def _is_telling(name: str) -> bool:
    return name == "Notice" or (name.endswith("Error") and name not in _BUGS)


def _has_words(template: str) -> bool:
    bare = re.sub(r"\{[^{}]*\}", "", template)
    return " " in bare.strip() and any(one.isalpha() for one in bare)
