"""The law of imports (DESIGN: rooms and doors), checked on the source itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("app", "inference", "ui")
QT = {"PySide6", "pyqtgraph", "shiboken6"}
FORBIDDEN = {
    "inference": {"app", "ui", "pydicom", *QT},
    "app": {"ui", *QT},
    "ui": {"torch", "keras", "onnxruntime", "onnx", "pydicom", "sqlalchemy", "psycopg"},
}
HEAVY = {
    "torch", "onnxruntime", "onnx", "cv2", "pydicom", "reportlab", "highdicom", "pynetdicom", "dask", "sqlalchemy",
    "pyqtgraph", "PIL", "imagecodecs", "gdcm", "keras", "h5py", "pyarrow", "pandas", "distributed", "dask_jobqueue",
    "rich", "psycopg", "scipy", "sklearn", "statsmodels", "jinja2",
}  # fmt: skip
RUNTIMES = {"torch", "onnxruntime", "onnx", "keras", "h5py"}
WITH_RUNTIMES = tuple(f"inference/{room}/" for room in ("runners", "saliency", "conversion", "architectures"))
# Loaded by the reader process, or on first use by a lazily imported plug-in: never before the first paint.
READER_PROCESS = ("app/reading/",)


def imports(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    """Every imported top-level package, and whether the import stands inside a function."""

    def walk(node: ast.AST, is_inside: bool) -> Iterator[tuple[str, bool]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
                continue
            if isinstance(child, ast.Import):
                yield from ((alias.name.split(".")[0], is_inside) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                yield ("." if child.level else (child.module or "").split(".")[0]), is_inside
            else:
                inner = is_inside or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
                yield from walk(child, inner)

    return walk(tree, False)


def violations(relative: str, source: str) -> list[str]:
    """What a file of a room does against the law."""
    room = relative.split("/", maxsplit=1)[0]
    is_entry = relative == "app/__main__.py"
    found = []
    for package, is_inside in imports(ast.parse(source)):
        if package == ".":
            found.append("relative import")
        if package in FORBIDDEN[room] and not is_entry:
            found.append(f"{room} imports {package}")
        if package in ROOMS and is_inside and not is_entry:
            found.append(f"first-party import of {package} inside a function")
        if package in HEAVY and not is_inside and not relative.startswith(READER_PROCESS):
            found.append(f"{package} imported at start")
        if room == "inference" and package in RUNTIMES:
            if not relative.startswith(WITH_RUNTIMES):
                found.append(f"{package} outside the rooms that may load it")
            elif not is_inside:
                found.append(f"{package} outside a function")
    return found


def sources() -> list[Path]:
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_file_keeps_the_law(path):
    assert violations(path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("relative", "source"),
    [
        ("inference/planted.py", "import app.study"),
        ("inference/planted.py", "from PySide6 import QtCore"),
        ("inference/planted.py", "def f():\n    import torch"),
        ("inference/runners/planted.py", "import onnxruntime"),
        ("inference/conversion/planted.py", "import torch"),
        ("inference/tasks/planted.py", "def f():\n    import keras"),
        ("inference/planted.py", "import pydicom"),
        ("app/planted.py", "from PySide6.QtCore import QObject"),
        ("app/planted.py", "import ui.bridge"),
        ("app/planted.py", "import reportlab"),
        ("app/planted.py", "def f():\n    from app import study"),
        ("app/planted.py", "from . import study"),
        ("ui/planted.py", "def f():\n    import pydicom"),
        ("ui/planted.py", "import pyqtgraph"),
    ],
)
def test_a_planted_violation_is_found(relative, source):
    assert violations(relative, source) != []


def test_no_package_hides_another():
    assert not list((ROOT / "packaging").rglob("__init__.py"))
    assert not list((ROOT / "tests").rglob("__init__.py"))
