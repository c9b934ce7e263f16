"""What was exported with a report that comes back: windows are taken from it, masks and maps are compared with it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np

from app.companion import Companion
from app.language import say
from app.map_over_frame import over_frame
from app.parametric_map import ParametricMap
from app.presentation import PresentationState
from app.reading.content import Content
from app.returned_review import ReturnedReview, ReturnedWindow
from app.segmentation import Segmentation
from inference.finding import Finding, Mask, Saliency
from inference.frame import FrameKey

_MOST_OBJECTS = 512
"""More of one kind are not exported with one review."""


def beside(review: ReturnedReview, objects: Iterable[tuple[Companion, Content | None]]) -> ReturnedReview:
    """The review with the windows of its presentation states, and a caution for each object that says another thing.

    Objects of other versions of the review, and of others, are left alone: they are told apart by their UIDs.
    """
    windows: dict[FrameKey, ReturnedWindow] = {}
    cautions: list[str] = []
    places = {
        review.object_uid(kind, number): number
        for kind in ("seg", "map", "gsps")
        for number in range(1, _MOST_OBJECTS + 1)
    }
    for companion, content in objects:
        number = places.get(companion.uid)
        if number is None:
            continue
        match content:
            case PresentationState():
                windows |= _windows(content)
            case Segmentation():
                cautions += _other_masks(review, content)
            case ParametricMap():
                cautions += _other_map(review, content, number)
            case _:
                cautions.append(
                    say("An object that belongs to the review cannot be read: {name}.", name=companion.title)
                )
    return replace(review, windows=windows, cautions=tuple(dict.fromkeys(cautions)))


def _windows(state: PresentationState) -> dict[FrameKey, ReturnedWindow]:
    found = {}
    for choice in state.voi:
        for one in choice.references:
            for number in one.numbers or (1,):
                key = FrameKey(one.instance_uid, number)
                found[key] = ReturnedWindow(choice.voi, state.rescale)
    return found


def _standing(review: ReturnedReview) -> Mapping[str, Finding]:
    """The findings as they stand after the reader's corrections, by their tracking UIDs."""
    said = {one.id: one for answer in review.answers for frame in answer.frames for one in frame.findings}
    corrected = {key: one.corrected for key, one in review.review.decisions.items() if one.corrected is not None}
    return {review.tracking_uid(key): one for key, one in (said | corrected).items()}


def _other_masks(review: ReturnedReview, content: Segmentation) -> Iterable[str]:
    standing = _standing(review)
    planes = {one.segment_number: one for one in content.planes}
    for segment in content.segments:
        finding, plane = standing.get(segment.tracking_uid), planes.get(segment.number)
        mask = finding.localization if finding is not None else None
        if finding is None or not isinstance(mask, Mask):
            yield say("The segmentation has a mask that the report does not tell of: {label}.", label=segment.label)
            continue
        shape = (plane.rows, plane.columns) if plane is not None else (0, 0)
        found = np.zeros(shape, np.bool_)
        if plane is not None:
            found[plane.top : plane.top + plane.height, plane.left : plane.left + plane.width] = plane.mask()
        if not np.array_equal(found, on_frame(mask, shape)) or (plane is None and mask.pixels.any()):
            text = "The mask of {label} in the segmentation is not the one of the report; the report's own is shown."
            yield say(text, label=finding.label)


def on_frame(mask: Mask, shape: tuple[int, int]) -> "np.ndarray[tuple[int, int], np.dtype[np.bool_]]":
    """A mask as (rows, columns) of its whole frame; what lies outside is cut off."""
    found = np.zeros(shape, np.bool_)
    top, left = max(mask.top, 0), max(mask.left, 0)
    part = mask.pixels[top - mask.top :, left - mask.left :][: max(shape[0] - top, 0), : max(shape[1] - left, 0)]
    found[top : top + part.shape[0], left : left + part.shape[1]] = part
    return found


def _other_map(review: ReturnedReview, content: ParametricMap, number: int) -> Iterable[str]:
    maps = maps_of(review)
    told = maps[number - 1] if number <= len(maps) else None
    plane = content.planes[0]
    if told is None:
        yield say("There is a heatmap that the report does not tell of.")
    elif not np.array_equal(plane.values(), over_frame(told, (plane.rows, plane.columns))):
        yield say("The heatmap of {label} is not the one of the report; the report's own is shown.", label=told.label)


def maps_of(review: ReturnedReview) -> list[Saliency]:
    """The maps in the order in which they were exported."""
    told = [one for answer in review.answers for frame in answer.frames for one in frame.saliencies]
    return list({(one.frame, one.label, one.method, one.model.id): one for one in told if one.values.size}.values())
