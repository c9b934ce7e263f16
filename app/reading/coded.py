"""Small parts that objects of every kind have: codes, references, numbers, colours, an algorithm's name."""

import math
from collections.abc import Iterator, Sequence
from typing import Any

from pydicom.dataset import Dataset

from app.companion import AlgorithmIdentification, FrameReference
from app.reading.text import readable
from inference.finding import Code

# The reference white of PS3.3 C.10.7.1.1 (D50) and the matrix from it to sRGB (Bradford adapted, IEC 61966-2-1).
_WHITE = (0.9642, 1.0, 0.8249)
_TO_SRGB = (
    (3.1338561, -1.6168667, -0.4906146),
    (-0.9787684, 1.9161415, 0.0334540),
    (0.0719453, -0.2289914, 1.4052427),
)


def items(dataset: Dataset, keyword: str) -> list[Dataset]:
    """The items of a sequence; none where there is none, or where it is something else."""
    value = dataset.get(keyword)
    return [one for one in value if isinstance(one, Dataset)] if isinstance(value, Sequence) else []


def first(dataset: Dataset, keyword: str) -> Dataset:
    """The first item of a sequence; an empty one where there is none."""
    found = items(dataset, keyword)
    return found[0] if found else Dataset()


def text(dataset: Dataset, keyword: str) -> str:
    """A value as one readable line."""
    value = dataset.get(keyword)
    return ", ".join(readable(one) for one in value) if _is_several(value) else readable(value)


def numbers(dataset: Dataset, keyword: str) -> tuple[float, ...]:
    """All numbers of a value; none where one of them is not a finite number."""
    value = dataset.get(keyword)
    try:
        found = tuple(float(one) for one in (value if _is_several(value) else [value]))
    except (TypeError, ValueError):
        return ()
    return found if all(map(math.isfinite, found)) else ()


def whole(dataset: Dataset, keyword: str, default: int = 0) -> int:
    """A whole number."""
    found = numbers(dataset, keyword)
    return int(found[0]) if found else default


def code(dataset: Dataset, keyword: str) -> Code | None:
    """The coded concept of a sequence; None where there is none."""
    return code_of(first(dataset, keyword))


def code_of(item: Dataset) -> Code | None:
    """A coded concept (PS3.3 8.8), however long its value is."""
    value = text(item, "CodeValue") or text(item, "LongCodeValue") or text(item, "URNCodeValue")
    meaning = text(item, "CodeMeaning")
    return Code(value, text(item, "CodingSchemeDesignator"), meaning or value) if value or meaning else None


def references(dataset: Dataset, keyword: str) -> tuple[FrameReference, ...]:
    """The instances and frames that a sequence names (PS3.3 10.3)."""
    return tuple(found for one in items(dataset, keyword) if (found := reference(one)).instance_uid)


def reference(item: Dataset) -> FrameReference:
    """The instance that an item names, with its frames."""
    frames = tuple(int(one) for one in numbers(item, "ReferencedFrameNumber"))
    return FrameReference(text(item, "ReferencedSOPInstanceUID"), frames)


def series_references(dataset: Dataset) -> tuple[FrameReference, ...]:
    """What a Referenced Series Sequence names, series by series."""
    found: list[FrameReference] = []
    for series in items(dataset, "ReferencedSeriesSequence"):
        found += references(series, "ReferencedImageSequence") or references(series, "ReferencedInstanceSequence")
    return tuple(found)


def algorithms(dataset: Dataset, keyword: str) -> tuple[AlgorithmIdentification, ...]:
    """By what something was made (PS3.3 10.16)."""
    return tuple(
        AlgorithmIdentification(
            name=text(one, "AlgorithmName"),
            version=text(one, "AlgorithmVersion"),
            family=(found.meaning if (found := code(one, "AlgorithmFamilyCodeSequence")) else ""),
            parameters=text(one, "AlgorithmParameters"),
            source=text(one, "AlgorithmSource"),
        )
        for one in items(dataset, keyword)
    )


def colour(dataset: Dataset, keyword: str) -> str:
    """A CIELab colour (PS3.3 C.10.7.1.1) as #rrggbb; empty where there is none."""
    lab = numbers(dataset, keyword)
    return rgb_words(lab) if len(lab) == 3 else ""


def rgb_words(lab: Sequence[float]) -> str:
    """Three CIELab values, each scaled to 16 bits, as #rrggbb of sRGB."""
    lightness, a, b = lab[0] * 100 / 65535, lab[1] * 255 / 65535 - 128, lab[2] * 255 / 65535 - 128
    y = (lightness + 16) / 116
    xyz = [white * _uncubed(part) for white, part in zip(_WHITE, (y + a / 500, y, y - b / 200), strict=True)]
    linear = [sum(weight * part for weight, part in zip(row, xyz, strict=True)) for row in _TO_SRGB]
    return "#" + "".join(f"{round(255 * _gamma(min(max(one, 0.0), 1.0))):02x}" for one in linear)


def grey_words(value: float) -> str:
    """A P-value of 16 bits as #rrggbb."""
    level = round(min(max(value, 0.0), 65535.0) / 257)
    return f"#{level:02x}{level:02x}{level:02x}"


def pairs(values: Sequence[float]) -> Iterator[tuple[float, float]]:
    """(column, row) numbers one after the other, as places (row, column)."""
    for place in range(0, len(values) - 1, 2):
        yield values[place + 1], values[place]


def _uncubed(value: float) -> float:
    return value**3 if value > 6 / 29 else 3 * (6 / 29) ** 2 * (value - 4 / 29)


def _gamma(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def _is_several(value: Any) -> bool:  # noqa: ANN401 - as DICOM has it
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)
