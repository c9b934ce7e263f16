"""The labels' names, where a file states them, and which of them means that nothing was found."""

import ast
import json
import re

from inference.conversion.proposal_facts import Facts
from inference.conversion.proposed import Answers, Proposed, settled

_KEYS = ("names", "labels", "label_names", "classes", "class_names", "id2label")
_NORMAL = re.compile(
    r"background|bg|normal|no[ _-](finding|tumou?r|disease|lesion)s?|healthy|negative|none|nothing", re.IGNORECASE
)
_LONGEST_TEXT = 65_536


def stated_names(facts: Facts) -> tuple[str, ...]:
    """The labels' names in the file's metadata, in order; empty where it names none."""
    if facts.label_names:
        return facts.label_names
    for key in _KEYS:
        if found := _parsed(facts.metadata.get(key, "")):
            return found
    return ()


def _parsed(text: str) -> tuple[str, ...]:
    """A list or table as JSON or as Python writes it; literals only, nothing is run."""
    if not text.strip().startswith(("[", "{", "(")) or len(text) > _LONGEST_TEXT:
        return ()
    try:
        found = json.loads(text)
    except ValueError:
        try:
            found = ast.literal_eval(text)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return ()
    if isinstance(found, dict):
        try:
            found = [found[key] for key in sorted(found, key=int)]
        except (TypeError, ValueError):
            return ()
    return tuple(" ".join(str(one).split()) for one in found) if isinstance(found, list | tuple) else ()


def proposed_labels(facts: Facts, given: Answers, count: int | None) -> tuple[Proposed, Proposed]:
    """The labels, and which of them is the normal one."""
    names = stated_names(facts)
    is_usable = all(names) and len(set(names)) == len(names)
    if names and is_usable and (count is None or len(names) == count):
        labels = Proposed("labels", written(names), f"the file names {len(names)}", True)
    else:
        told = f"the model has {count}; " if count else ""
        odd = f"the file names {len(names)}, {'which does not fit' if is_usable else 'some alike'}; " if names else ""
        labels = Proposed("labels", "", f"{told}{odd}their names in the order of the outputs, separated by commas")
    suggested = given.get("labels")
    if suggested is None or suggested.is_certain or count in (None, len(split(suggested.value))):
        labels = settled(labels, given)
    found = tuple(one for one in split(labels.value) if _NORMAL.fullmatch(one))
    if found:
        normal = Proposed("normal", found[0], "by its name it means that nothing was found", False)
    else:
        normal = Proposed("normal", "", "no label's name says that nothing was found", True)
    return labels, settled(normal, given)


def written(names: tuple[str, ...]) -> str:
    """Names as the text of an answer: separated by commas, or by lines where a name holds a comma."""
    return ("\n" if any("," in one for one in names) else ",").join(names)


def split(text: str) -> tuple[str, ...]:
    """The names of an answer: one a line, or separated by commas."""
    parts = text.splitlines() if "\n" in text else text.split(",")
    return tuple(one.strip() for one in parts if one.strip())
