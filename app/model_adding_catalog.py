"""The site's own catalogue as a file: entries come and go, and nothing else of its text changes.

The catalogue is replaced in one step, after its new text was read as a catalogue. Until then nothing has changed for
anybody; the folder of a model's files is in place before its entry is, and goes after it.
"""

import contextlib
import json
import os
import re
import shutil
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import tomli_w

from app.model_status import forget_statuses
from app.paths import AppPaths
from inference.catalog import SCHEMA, load_catalog
from inference.errors import CatalogError, OverreadError

Entry = Mapping[str, Any]

_HEADER = re.compile(r"^\s*\[\[\s*model\s*\]\]\s*(#.*)?$")
_HEAD = f"# The models that this site has added. `overread models add` and `remove` write here.\nschema = {SCHEMA}\n"


class AddingError(OverreadError):
    """A model cannot be added or removed as it was asked."""

    default_advice = "Nothing was changed."


def own_text(paths: AppPaths) -> str:
    """The site's catalogue, or the head of a new one; raises CatalogError where it cannot be read as one."""
    if not paths.user_catalog.is_file():
        return _HEAD
    load_catalog([paths.user_catalog])
    return paths.user_catalog.read_text(encoding="utf-8")


def with_entries(text: str, entries: Sequence[Entry]) -> str:
    """The text with these entries at its end; an older one of the same id is taken out."""
    for entry in entries:
        text = f"{without_entry(text, str(entry['id'])).rstrip()}\n\n{written(entry)}"
    return text


def without_entry(text: str, model_id: str) -> str:
    """The text without one entry; as it was where there is none."""
    entries = tomllib.loads(text).get("model", [])
    kept = [one for one in entries if one.get("id") != model_id]
    if len(kept) == len(entries):
        return text
    lines = text.splitlines(keepends=True)
    starts = [at for at, line in enumerate(lines) if _HEADER.match(line)]
    if len(starts) == len(entries):
        place = [one.get("id") for one in entries].index(model_id)
        end = starts[place + 1] if place + 1 < len(starts) else len(lines)
        shortened = "".join((*lines[: starts[place]], *lines[end:]))
        if tomllib.loads(shortened).get("model", []) == kept:
            return shortened
    return tomli_w.dumps({"schema": SCHEMA, "model": kept})  # written in another way than ours: its remarks are lost


def written(entry: Entry) -> str:
    """One entry as TOML: a mapping is a section, a list of mappings an array of tables, what lies deeper is inline."""
    lines = ["[[model]]"]
    lines += [f"{_key(name)} = {_inline(value)}" for name, value in entry.items() if not _is_section(value)]
    for name, section in entry.items():
        if not _is_section(section):
            continue
        header = f"[model.{_key(name)}]" if isinstance(section, Mapping) else f"[[model.{_key(name)}]]"
        for table in [section] if isinstance(section, Mapping) else section:
            lines += ["", header, *(f"{_key(key)} = {_inline(value)}" for key, value in table.items())]
    return "\n".join(lines) + "\n"


def _is_section(value: object) -> bool:
    if isinstance(value, list):
        return bool(value) and all(isinstance(one, Mapping) for one in value)
    return isinstance(value, Mapping)


def _inline(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(key)} = {_inline(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_inline(one) for one in value) + "]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return repr(value)


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _inline(name)


def free_folder(paths: AppPaths, model_id: str, taken: Sequence[str] = ()) -> str:
    """The name of a folder for a model's files that nothing has yet: the id, or the id and a number."""
    names = [model_id, *(f"{model_id}-{number}" for number in range(2, 1000))]
    return next(name for name in names if name not in taken and not (paths.models / name).exists())


def install(paths: AppPaths, staged: Mapping[str, Path], text: str) -> None:
    """Put folders (name to where it was made) into the models folder, then the catalogue; all of it or nothing.

    Raises AddingError where the disk refuses, after everything was taken away again.
    """
    made: list[Path] = []
    try:
        made += _new_folders(paths.models)
        for name, source in staged.items():
            target = paths.models / name
            made.append(target)
            shutil.copytree(source, target)
        replace_catalog(paths, text)
    except BaseException as error:
        _undo(made)
        if isinstance(error, OSError):
            advice = "Free some space, or check that the data folder can be written to."
            raise AddingError(f"The model could not be written: {error.strerror}.", advice=advice) from error
        raise


def _new_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it; the ones that were not there, the outermost first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return missing[::-1]


def _undo(made: Sequence[Path]) -> None:
    for path in reversed(made):
        shutil.rmtree(path, ignore_errors=True)


def replace_catalog(paths: AppPaths, text: str) -> None:
    """Write the catalogue in one step; raises CatalogError, before anything changes, where it does not read as one."""
    handle, name = tempfile.mkstemp(dir=paths.data, prefix=".models.", suffix=".toml")
    aside = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        load_catalog([aside])
        aside.replace(paths.user_catalog)
    finally:
        with contextlib.suppress(FileNotFoundError):
            aside.unlink()


def remove_model(paths: AppPaths, model_id: str) -> None:
    """Take one of the site's own models out of its catalogue, then its files.

    Raises CatalogError if it has none of this id, and where one of its routers hands pictures to it.
    """
    text = own_text(paths)
    own = load_catalog([paths.user_catalog]).cards if paths.user_catalog.is_file() else ()
    card = next((one for one in own if one.id == model_id), None)
    if card is None:
        known = ", ".join(one.id for one in own) or "none"
        raise CatalogError(
            f"{model_id!r:.80} is not one of the models that were added here.",
            advice=f"Those are: {known}. One that ships can be quarantined.",
        )
    router = next((one for one in own if one.route and model_id in one.route.to.values() and one is not card), None)
    if router is not None:
        raise CatalogError(
            f"{router.id} hands pictures to {model_id}; without it, that router would not run.",
            advice=f"Remove {router.id} first.",
        )
    replace_catalog(paths, without_entry(text, model_id))
    remove_files(paths, card.file.path)
    forget_statuses(paths.model_statuses, [model_id])


def remove_files(paths: AppPaths, weights: Path) -> None:
    """The folder of a model's files, where it is one that adding made: directly below the models folder."""
    folder = weights.resolve().parent
    if folder.parent == paths.models.resolve() and not paths.models.is_symlink():
        shutil.rmtree(folder, ignore_errors=True)
