"""Which studies are of one patient, which of them came before, and which series of a prior goes with which."""

from collections.abc import Iterable

from app.study import Patient, Series, Study


def are_one_patient(one: Patient, other: Patient) -> bool:
    """The same ID of the same issuer; where an ID is missing, or an issuer, the same name and birth date as well.

    In doubt they are two: a prior of somebody else must never stand beside a study.
    """
    if one.id and other.id:
        if one.id != other.id:
            return False
        return one.issuer == other.issuer or (not (one.issuer and other.issuer) and _are_namesakes(one, other))
    return _are_namesakes(one, other)


def _are_namesakes(one: Patient, other: Patient) -> bool:
    if not (one.name and one.birth_date):
        return False
    return (one.name.casefold(), one.birth_date) == (other.name.casefold(), other.birth_date)


def priors_of(study: Study, studies: Iterable[Study]) -> tuple[Study, ...]:
    """The same patient's earlier studies, the latest first; a study without a date is nobody's prior."""
    if not study.date:
        return ()
    when = (study.date, study.time)
    found = [
        one
        for one in studies
        if one.uid != study.uid and one.date and (one.date, one.time) < when
        if are_one_patient(one.patient, study.patient) and any(series.frame_count for series in one.series)
    ]
    return tuple(sorted(found, key=lambda one: (one.date, one.time), reverse=True))


def counterpart(series: Series, prior: Study) -> Series | None:
    """The prior's series that is most like this one: modality, then description, body part, number of frames."""
    candidates = [one for one in prior.series if one.frame_count]
    return max(candidates, key=lambda one: _likeness(series, one), default=None)


def _likeness(series: Series, other: Series) -> tuple[bool, float, bool, int]:
    one, two = (set(each.description.casefold().split()) for each in (series, other))
    shared = len(one & two) / len(one | two) if one | two else 0.0
    is_same_part = bool(series.body_part) and series.body_part == other.body_part
    return series.modality == other.modality, shared, is_same_part, -abs(series.frame_count - other.frame_count)
