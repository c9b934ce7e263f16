"""Studies from scanned instances: what belongs together, in which order, and what contradicts itself."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from app.reading import ScannedInstance, StudyHeader
from app.study import Instance, Patient, Series, Study

DUPLICATE = "shares its SOP Instance UID with another file"
TWO_PATIENTS = "Its files name {} different patients."
DUPLICATES = "{} of its files share a SOP Instance UID with another file; each is shown by itself."
MIXED_ORIENTATION = "Series {} mixes slices of different orientation."
MIXED_FRAME = "Series {} mixes slices of different frames of reference."
MIXED_SPACING = "The slices of series {} are not evenly spaced."
MIXED_SIZE = "Series {} mixes pictures of different sizes."

DERIVED = ("SEG", "RTSTRUCT", "RTDOSE")
_PARALLEL = 0.999
_SPACING_TOLERANCE = 0.1


def assemble(scanned: Sequence[ScannedInstance]) -> tuple[Study, ...]:
    """Studies in the order in which their files came; no two files are ever merged into one."""
    studies: dict[str, list[ScannedInstance]] = defaultdict(list)
    for one in scanned:
        studies[one.instance.study_uid].append(one)
    return tuple(_study(uid, members) for uid, members in studies.items())


def _study(uid: str, members: list[ScannedInstance]) -> Study:
    members, duplicate_count = _told_apart(members)
    conflicts = []
    patients = {_identity(one.header.patient) for one in members}
    if len(patients) > 1:
        conflicts.append(TWO_PATIENTS.format(len(patients)))
    if duplicate_count:
        conflicts.append(DUPLICATES.format(duplicate_count))
    by_series: dict[str, list[ScannedInstance]] = defaultdict(list)
    for one in members:
        by_series[one.instance.series_uid].append(one)
    series = [_series(series_uid, inside) for series_uid, inside in by_series.items()]
    # What was drawn over pictures comes after the pictures.
    series.sort(key=lambda one: (one.modality in DERIVED, one.number is None, one.number or 0))
    for place, ordered in enumerate(series, start=1):
        conflicts += _conflicts(ordered, ordered.number if ordered.number is not None else place)
    headers = [one.header for one in members]
    return Study(
        uid=uid,
        patient=headers[0].patient,
        series=tuple(series),
        date=_first(headers, "date"),
        time=_first(headers, "time"),
        description=_first(headers, "description"),
        accession_number=_first(headers, "accession_number"),
        referring_physician=_first(headers, "referring_physician"),
        institution=_first(headers, "institution"),
        scanner=_first(headers, "scanner"),
        conflicts=tuple(conflicts),
    )


def _told_apart(members: list[ScannedInstance]) -> tuple[list[ScannedInstance], int]:
    """Duplicates of a SOP Instance UID get a key of their own, "UID#2", and all of them a flag."""
    count: dict[str, int] = defaultdict(int)
    for one in members:
        count[one.instance.uid] += 1
    seen: dict[str, int] = defaultdict(int)
    apart = []
    for one in members:
        uid = one.instance.uid
        seen[uid] += 1
        if count[uid] > 1:
            key = uid if seen[uid] == 1 else f"{uid}#{seen[uid]}"
            one = replace(one, instance=replace(one.instance, uid=key, flags=(*one.instance.flags, DUPLICATE)))  # noqa: PLW2901
        apart.append(one)
    return apart, sum(number - 1 for number in count.values())


def _identity(patient: Patient) -> tuple[str, str, str]:
    return patient.id, patient.name.casefold(), patient.birth_date


def _first(headers: Iterable[StudyHeader], name: str) -> str:
    return next((str(value) for header in headers if (value := getattr(header, name))), "")


def _series(uid: str, members: list[ScannedInstance]) -> Series:
    headers = [one.header for one in members]
    instances = [one.instance for one in members]
    return Series(
        uid=uid,
        modality=next((one.modality for one in instances if one.modality), ""),
        instances=tuple(_ordered(instances)),
        number=next((header.series_number for header in headers if header.series_number is not None), None),
        description=_first(headers, "series_description"),
        body_part=_first(headers, "body_part"),
    )


def _ordered(instances: list[Instance]) -> list[Instance]:
    """Along the common normal of the slices where all have one, else by InstanceNumber, else as they came."""
    along = _along_normal(instances)
    if along is not None:
        order = sorted(range(len(instances)), key=lambda n: (along[n], instances[n].number or 0, n))
        return [instances[n] for n in order]
    return sorted(instances, key=lambda one: (one.number is None, one.number or 0))


def _along_normal(instances: Sequence[Instance]) -> list[float] | None:
    """Millimetres of each slice along the series' normal; None unless all are parallel and at least two differ."""
    if len(instances) < 2 or any(one.frame_count > 1 for one in instances):
        return None
    normals = [_normal(one) for one in instances]
    first = normals[0]
    if first is None or any(one is None or _dot(first, one) < _PARALLEL for one in normals):
        return None
    along = [_dot(first, one.geometry.position) for one in instances if one.geometry.position is not None]
    if len(along) < len(instances) or len({round(one, 3) for one in along}) < 2:
        return None
    return along


def _normal(instance: Instance) -> tuple[float, float, float] | None:
    orientation = instance.geometry.orientation
    if orientation is None:
        return None
    (a, b, c), (d, e, f) = orientation[:3], orientation[3:]
    return b * f - c * e, c * d - a * f, a * e - b * d


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def _conflicts(series: Series, number: int) -> list[str]:
    """What the reader must know before trusting the order or the distances of a series."""
    found = []
    single = [one for one in series.instances if one.frame_count == 1 and one.geometry.orientation is not None]
    if len({(one.rows, one.columns) for one in series.instances}) > 1:
        found.append(MIXED_SIZE.format(number))
    normals = [normal for one in single if (normal := _normal(one)) is not None]
    if normals and any(_dot(normals[0], one) < _PARALLEL for one in normals):
        found.append(MIXED_ORIENTATION.format(number))
    if len({one.geometry.frame_of_reference_uid for one in single if one.geometry.frame_of_reference_uid}) > 1:
        found.append(MIXED_FRAME.format(number))
    along = _along_normal(series.instances)
    if along is not None and len(along) > 2:
        places = sorted({round(one, 3) for one in along})
        steps = [b - a for a, b in pairwise(places)]
        if steps and max(steps) > (1 + _SPACING_TOLERANCE) * min(steps):
            found.append(MIXED_SPACING.format(number))
    return found
