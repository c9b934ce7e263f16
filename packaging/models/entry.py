"""Writes one model's entry into models.toml, in place of its older one."""

import json
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HEAD = (
    "# The catalogue of bundled models. Entries are written by the scripts in packaging/models, which also say what\n"
    "# every key means (packaging/models/README.md); training again rewrites an entry.\n"
    "schema = 1\n"
)


def device_uid() -> str:
    """Return a fresh UID for the retrained model (PS3.5 B.2: 2.25 and a UUID as an integer)."""
    return f"2.25.{uuid.uuid4().int}"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_value, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def _key(key: str) -> str:
    return key if key.replace("_", "").replace("-", "").isalnum() else json.dumps(key)


def written(entry: Mapping[str, Any], comments: Mapping[str, str]) -> str:
    """Return the entry as TOML; a mapping is a section, a list of mappings is an array of tables.

    `comments` holds a remark for a section's header.
    """
    lines = ["[[model]]"]
    lines += [f"{key} = {_value(value)}" for key, value in entry.items() if not _is_section(value)]
    for name, section in entry.items():
        if not _is_section(section):
            continue
        for table in section if isinstance(section, list) else [section]:
            lines.append("")
            lines += [f"# {remark}" for remark in comments.get(name, "").splitlines()]
            lines.append(f"[[model.{name}]]" if isinstance(section, list) else f"[model.{name}]")
            lines += [f"{key} = {_value(value)}" for key, value in table.items()]
            comments = {key: remark for key, remark in comments.items() if key != name}
    return "\n".join(lines) + "\n"


def _is_section(value: object) -> bool:
    if isinstance(value, list):
        return bool(value) and all(isinstance(item, Mapping) for item in value)
    return isinstance(value, Mapping)


def store(catalogue: Path, entry: Mapping[str, Any], comments: Mapping[str, str]) -> None:
    """Put the entry into the catalogue: over the one with the same id, else at the end."""
    text = catalogue.read_text(encoding="utf-8") if catalogue.exists() else HEAD
    head, *blocks = text.split("[[model]]\n")
    new = written(entry, comments).removeprefix("[[model]]\n")
    own = f'id = "{entry["id"]}"\n'
    places = [k for k, block in enumerate(blocks) if block.startswith(own)]
    if places:
        blocks[places[0]] = new
    else:
        blocks.append(new)
    aside = catalogue.with_suffix(".part")
    aside.write_text(head.rstrip() + "\n\n" + "\n".join("[[model]]\n" + block.rstrip() + "\n" for block in blocks))
    aside.replace(catalogue)
