"""What models said of the open studies: answers merged frame by frame, each only for the pixels it was made from."""

from collections.abc import Container, Iterable
from dataclasses import replace

from app.reading_list import frame_order
from app.study import Study
from inference.finding import ModelReference, Saliency
from inference.frame import Frame, FrameKey
from inference.landmark_series import LEVELS, at_best_slices, is_of_levels
from inference.request import Answer, FrameAnswer


def merged(earlier: Answer | None, later: Answer) -> Answer:
    """One answer of both: the later one's frames replace the same frames of the earlier; maps of both are kept.

    An answer of other weights is not mixed in: the later one then stands alone.
    """
    if earlier is None or earlier.model.sha256 != later.model.sha256:
        return later
    frames = {one.frame: one for one in earlier.frames}
    for one in later.frames:
        frames[one.frame] = _with_earlier_maps(one, frames.get(one.frame))
    notices = tuple(dict.fromkeys((*earlier.notices, *later.notices)))
    return replace(later, frames=tuple(frames.values()), notices=notices)


def _with_earlier_maps(later: FrameAnswer, earlier: FrameAnswer | None) -> FrameAnswer:
    if earlier is None or earlier.digest != later.digest:
        return later
    made_again = {(one.label, one.method) for one in later.saliencies}
    kept = tuple(one for one in earlier.saliencies if (one.label, one.method) not in made_again)
    return replace(later, saliencies=(*kept, *later.saliencies)) if kept else later


def told(answer: Answer, study: Study, decided: Container[str] = ()) -> Answer:
    """The answer as people are told it: where a model marks points, each level of a series once, on its best slice.

    Any other answer comes back as it is. `decided` are the ids of findings that the reader has judged: they stay.
    """
    if not any(is_of_levels(one) for one in answer.frames):
        return answer
    order = frame_order(study)
    by_series: dict[str, list[FrameAnswer]] = {}
    for one in sorted((one for one in answer.frames if one.frame in order), key=lambda one: order[one.frame][1]):
        by_series.setdefault(order[one.frame][0], []).append(one)
    best = {
        one.frame: one
        for some in by_series.values()
        for one in at_best_slices(some, [order[slice_.frame][1] + 1 for slice_ in some], decided)
    }
    return replace(answer, frames=tuple(best.get(one.frame, one) for one in answer.frames))


def reading_places(answers: Iterable[Answer], study: Study) -> dict[str, tuple[int, int]]:
    """What to sort findings by, by their ids: the place of their frame in the study, from 0, and a second number.

    The points of a series stand together at its first frame in the order of their labels, whatever slices they lie on:
    the second number is the label's. What lies on a frame that is not in the study comes last.
    """
    order = {key: (place, series) for place, (key, (series, _)) in enumerate(frame_order(study).items())}
    first: dict[str, int] = {}
    for place, series in order.values():
        first.setdefault(series, place)
    places: dict[str, tuple[int, int]] = {}
    for frame in (one for answer in answers for one in answer.frames):
        place, series = order.get(frame.frame, (len(order), ""))
        labels = [row["label"] for row in frame.details.get(LEVELS, ())]
        for one in frame.findings:
            is_level = one.label in labels and series in first
            places[one.id] = (first[series], labels.index(one.label)) if is_level else (place, -1)
    return places


class AnswerBook:
    """The answers by study and model. Shadow models' answers never come in here.

    Of one model with several weights (its versions) the newest run is shown; what the others said is kept beside it.
    """

    def __init__(self) -> None:
        self._others: dict[tuple[str, str], dict[str, Answer]] = {}
        self._answers: dict[tuple[str, str], Answer] = {}
        self._by_frame: dict[tuple[str, str], tuple[Answer, dict[FrameKey, FrameAnswer]]] = {}

    def add(self, study_uid: str, answer: Answer) -> bool:
        """Take an answer in; False if it says nothing that was not known."""
        key = (study_uid, answer.model.id)
        earlier = self._answers.get(key)
        if earlier is not None and earlier.model.sha256 != answer.model.sha256:
            self._put_aside(key, earlier)
            earlier = self._others[key].pop(answer.model.sha256, None)
        self._answers[key] = merged(earlier, answer)
        if earlier is None or earlier.model != answer.model:
            return True
        known = {one.frame: one for one in earlier.frames}
        return not (answer.is_from_cache and all(_is_known(one, known.get(one.frame)) for one in answer.frames))

    def _put_aside(self, key: tuple[str, str], answer: Answer) -> None:
        self._others.setdefault(key, {})[answer.model.sha256] = answer

    def runs(self, study_uid: str) -> tuple[Answer, ...]:
        """What every model said of this study with each of its weights, those that are shown first."""
        others = (one for (uid, _), some in self._others.items() if uid == study_uid for one in some.values())
        return (*self.of_study(study_uid), *others)

    def show_run(self, study_uid: str, model_id: str, sha256: str) -> bool:
        """Show what a model said with these weights; False where it said nothing with them, or is shown already."""
        key = (study_uid, model_id)
        wanted, shown = self._others.get(key, {}).pop(sha256, None), self._answers.get(key)
        if wanted is None:
            return False
        if shown is not None:
            self._put_aside(key, shown)
        self._answers[key] = wanted
        return True

    def forget(self, study_uid: str) -> None:
        """Forget all that was said of a study."""
        for key in [one for one in self._answers if one[0] == study_uid]:
            del self._answers[key]
            self._by_frame.pop(key, None)
        self._others = {key: some for key, some in self._others.items() if key[0] != study_uid}

    def of(self, study_uid: str, model_id: str) -> Answer | None:
        """What this model said of this study."""
        return self._answers.get((study_uid, model_id))

    def of_study(self, study_uid: str) -> tuple[Answer, ...]:
        """What every model said of this study."""
        return tuple(answer for (uid, _), answer in self._answers.items() if uid == study_uid)

    def frame_answer(self, study_uid: str, model_id: str, frame: FrameKey) -> FrameAnswer | None:
        """What this model said of this frame."""
        key = (study_uid, model_id)
        answer = self._answers.get(key)
        if answer is None:
            return None
        known = self._by_frame.get(key)
        if known is None or known[0] is not answer:
            known = self._by_frame[key] = answer, {one.frame: one for one in answer.frames}
        return known[1].get(frame)

    def has_answered(self, study_uid: str, model: ModelReference, frame: Frame) -> bool:
        """Whether just this model, with these weights, has answered for the pixels of this frame."""
        answer = self.of(study_uid, model.id)
        said = self.frame_answer(study_uid, model.id, frame.key)
        return answer is not None and answer.model.sha256 == model.sha256 and _is_of(said, frame.digest)

    def maps_only(self, study_uid: str, answer: Answer) -> Answer | None:
        """What was said already, with the maps of this answer; None where it says anything of other frames or weights.

        What a signed study shows stays as it was signed, whatever another device makes of the same pixels.
        """
        earlier = self.of(study_uid, answer.model.id)
        if earlier is None or earlier.model.sha256 != answer.model.sha256:
            return None
        known = {one.frame: one for one in earlier.frames}
        if not all(_is_of(known.get(one.frame), one.digest) for one in answer.frames):
            return None
        frames = tuple(replace(known[one.frame], saliencies=one.saliencies) for one in answer.frames)
        return replace(answer, frames=frames, notices=earlier.notices)

    def frames_read(self, study_uid: str, model_id: str = "") -> frozenset[FrameKey]:
        """The frames of a study that this model has answered; where none is named, that any model has."""
        said = (one for one in self.of_study(study_uid) if model_id in ("", one.model.id))
        return frozenset(frame.frame for one in said for frame in one.frames)

    def set_aside_other_pixels(self, study_uid: str, frame: FrameKey, digest: str) -> bool:
        """Forget what was said of this frame when it looked otherwise; True if there was such an answer."""
        has_other = False
        for key, answer in tuple(self._answers.items()):
            kept = tuple(one for one in answer.frames if one.frame != frame or one.digest == digest)
            if key[0] == study_uid and len(kept) < len(answer.frames):
                has_other = True
                self._answers[key] = replace(answer, frames=kept)
                if not kept:
                    del self._answers[key]
        return has_other


def _is_of(said: FrameAnswer | None, digest: str) -> bool:
    return said is not None and said.digest == digest


def _is_known(one: FrameAnswer, known: FrameAnswer | None) -> bool:
    if known is None or known.digest != one.digest:
        return False
    return {(s.label, s.method) for s in one.saliencies} <= {(s.label, s.method) for s in known.saliencies}


def saliency_of(answer: FrameAnswer | None, label: str, method: str = "") -> Saliency | None:
    """The newest map of a label; of any method where none is named."""
    maps: Iterable[Saliency] = reversed(answer.saliencies) if answer else ()
    return next((one for one in maps if one.label == label and method in ("", one.method)), None)


def doubt(answers: Iterable[Answer]) -> float | None:
    """The greatest normalised entropy in these answers, 0 to 1; None where no model states one."""
    values = [
        stated.normalised_entropy
        for answer in answers
        for one in answer.frames
        for stated in (one.uncertainty, *(finding.uncertainty for finding in one.findings))
        if stated is not None
    ]
    return max(values, default=None)
