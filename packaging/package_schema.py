"""Writes resources/package.schema.json, the layout of a replay package, from the types that are written."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.replay_package import LAYOUT, PackedFile, PackedFrame, PackedModel, ReplayPackage  # noqa: E402
from app.store.schema_of import Schema, row_schema  # noqa: E402

TARGET = ROOT / "resources" / "package.schema.json"


def text() -> str:
    """The schema as it is published."""
    definitions: Schema = {}
    made = row_schema(ReplayPackage, definitions)
    for name, kind in (("frames", PackedFrame), ("files", PackedFile), ("models", PackedModel)):
        definitions.pop(kind.__name__, None)
        made["properties"][name] = {"type": "array", "items": row_schema(kind, definitions)}
    made["properties"] = {"layout": {"const": LAYOUT}, "application": {"const": "overread"}} | made["properties"]
    made["required"] = ["layout", "application", *made["required"]]
    told = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Overread replay package",
        "description": "package.json of a replay package. '$' names the type of a value; floats have all their digits.",
        **made,
        "$defs": dict(sorted(definitions.items())),
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
