"""Seventh layer of the session: reviews that come back in the structured reports of other workstations.

A review is taken into the record only where the record has none of the study; else it stands beside what is there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from app.companion import Companion, CompanionKind
from app.finding_filter import EVERY_MODEL
from app.language import say
from app.notices import Level
from app.reading import OpenedInputs
from app.reading.content import Content
from app.reading.service import ReadingEvent
from app.result_set import ResultSet, set_of_reader
from app.returned_beside import beside
from app.returned_review import ReturnedReview, ReturnedWindow
from app.review_steps import steps_to
from app.session_arrivals import ArrivalsInView
from app.store.codec import to_text
from app.store.record import Activity, AnswerMade
from app.structured_report import StructuredReport
from app.study import Study
from inference.frame import FrameKey
from inference.request import Answer

_MAKER = "Overread"
_KINDS = (CompanionKind.REPORT, CompanionKind.SEGMENTATION, CompanionKind.MAP, CompanionKind.PRESENTATION)


class ReturnsInView(ArrivalsInView):
    """Waits until what Overread wrote beside a study is read and the record has answered; then takes the review."""

    _returning: Mapping[str, frozenset[str]] = MappingProxyType({})
    _beside_record: Mapping[str, tuple[ResultSet, ...]] = MappingProxyType({})
    _returned: Mapping[str, ReturnedReview] = MappingProxyType({})

    def is_returning(self, study_uid: str) -> bool:
        """Whether a review of this study is on its way out of a file."""
        return study_uid in self._returning

    def returned_review(self, study_uid: str) -> ReturnedReview | None:
        """The review that came with the files of a study, taken or not; None where none did."""
        return self._returned.get(study_uid)

    def returned_window(self, key: FrameKey) -> ReturnedWindow | None:
        """The window that the reader had for a frame of the study in view, where a taken review brought one."""
        review = self._returned.get(self.study.uid) if self.study else None
        is_taken = review is not None and self.study is not None and self.study.uid not in self._beside_record
        return review.windows.get(key) if review is not None and is_taken else None

    def result_sets(self) -> tuple[ResultSet, ...]:
        """Those of the record, and what came back and was not taken into it."""
        study = self.study
        if study is None or self.is_hidden(study.uid):
            return ()
        return (*super().result_sets(), *self._beside_record.get(study.uid, ()))

    def _opened(self, request_id: str, inputs: OpenedInputs) -> None:
        known = {one.uid for one in self._companions.all}
        own = [one for one in inputs.companions if one.maker == _MAKER and one.kind in _KINDS and one.uid not in known]
        waiting = dict(self._returning)
        for one in own:
            waiting[one.study_uid] = waiting.get(one.study_uid, frozenset()) | {one.uid}
        # Before anything is shown: no model runs by itself on a study whose answers are on their way.
        self._returning = waiting
        super()._opened(request_id, inputs)
        open_now = {one.uid for one in self._companions.all}  # not what was read ahead, or arrived in a folder
        kept = {uid: waited & open_now for uid, waited in self._returning.items()}
        self._returning = {uid: waited for uid, waited in kept.items() if waited}
        for one in own:
            self._companions.want(one.uid)

    def _read(self, event: ReadingEvent) -> None:
        super()._read(event)
        self._take_returns()

    def _run_by_itself(self) -> None:
        view = self._view
        if view is None or not self.is_returning(view.study.uid):
            super()._run_by_itself()

    def _take_returns(self) -> None:
        """Take what has come, of each study that is open and known."""
        for uid in tuple(self._returning):
            study = self._list.find(uid)
            states = [self._companions.state(one) for one in self._returning[uid]]
            is_here = all(one.content is not None or one.failure is not None or not one.is_asked for one in states)
            if study is None or not is_here or (uid not in self._loaded and not self._saves.has_failed):
                continue
            self._returning = {one: kept for one, kept in self._returning.items() if one != uid}
            self._take_back(
                study, [one for one in self._companions.all if one.study_uid == uid and one.maker == _MAKER]
            )
            self._run_by_itself()

    def _take_back(self, study: Study, objects: Iterable[Companion]) -> None:
        contents = [(one, self._companions.state(one.uid).content) for one in objects]
        self._tell_faults(contents)
        found = newest([one.returned for _, one in contents if isinstance(one, StructuredReport) and one.returned])
        if found is None or found.study_uid != study.uid:
            return
        review = beside(found, contents)
        self._returned = {**self._returned, study.uid: review}
        for caution in review.cautions:
            self._tell(Level.CAUTION, caution)
        self._tell_missing_frames(study, review)
        if self._is_in_record(study.uid, review):
            return
        if self._reviews.of_study(study.uid).changes or self._saves.has_failed:
            self._lay_beside(study.uid, review)
        else:
            self._take(study.uid, review)

    def _tell_faults(self, contents: Iterable[tuple[Companion, Content | None]]) -> None:
        for companion, content in contents:
            if isinstance(content, StructuredReport) and content.fault:
                text = say("The review in {name} was not taken. {why}", name=companion.title, why=content.fault)
                self._tell(Level.CAUTION, text, say("It can be read under Layers, as any report."))

    def _tell_missing_frames(self, study: Study, review: ReturnedReview) -> None:
        known = self._places_of(study)
        told = {one.frame for answer in review.answers for one in answer.frames}
        told |= {one.frame for one in review.review.measurements}
        missing = sum(one not in known for one in told)
        if missing:
            text = say("The review tells of {count} frames that are not among these files.", count=missing)
            self._tell(Level.CAUTION, text, say("Open the whole study to see all of it."))

    def _is_in_record(self, study_uid: str, review: ReturnedReview) -> bool:
        reviews, said = self._reviews.of_study(study_uid), to_text(review.steps)
        return any(to_text(steps_to(reviews.own(key).review)) == said for key in reviews.readers)

    def _take(self, study_uid: str, review: ReturnedReview) -> None:
        what = f"review imported from structured report {review.uid}"
        self._keep(Activity("110107", what, self._clock(), study_uid, self.reader_name))
        for answer in review.answers:
            self._take_answer(study_uid, answer, review)
        key = self._key_of(review)
        self._reviews.take_returned(study_uid, review.steps, key, review.reader_name, review.uid)
        self._show_taken(review, is_mine=key == self.reader)
        self.answer_changed.emit()
        self.review_changed.emit()
        self.studies_changed.emit()

    def _take_answer(self, study_uid: str, answer: Answer, review: ReturnedReview) -> None:
        own = next((one for one in self._models.book.runs(study_uid) if one.model == answer.model), None)
        if own is None:
            self._models.book.add(study_uid, answer)
            self._keep(AnswerMade(study_uid, answer, self._clock(), reader_name=review.reader_name))
            self._models.recall(study_uid, answer.model.id)
        elif to_text(own) != to_text(answer):
            text = say("What {model} said here before differs from what the report holds; that of the record is shown.",
                       model=answer.model.display_name)  # fmt: skip
            self._tell(Level.CAUTION, text)

    def _show_taken(self, review: ReturnedReview, *, is_mine: bool) -> None:
        who = review.reader_name or say("a reader without a name")
        signature = review.signature
        if signature is not None:
            at = f"{signature.at:%Y-%m-%d %H:%M}"
            text = say("The review that {name} signed on {time} was taken from these files.", name=who, time=at)
        elif is_mine:
            text = say("The unsigned review of {name} was taken from these files.", name=who)
        else:
            text = say(
                "The unsigned review of {name} was taken from these files, as theirs and not as yours.", name=who
            )
        self._tell(Level.INFORMATION, text, say("It is in the record now; the audit trail names the report."))
        ids = {one.id for one in self.catalog.cards}
        if any(answer.model.id not in ids for answer in review.answers):
            self.use_filter(replace(self.filter, maker=EVERY_MODEL))
            text = say("A model of this review is not installed here; the findings of every model are shown.")
            self._tell(Level.INFORMATION, text)

    def _lay_beside(self, study_uid: str, review: ReturnedReview) -> None:
        who = review.reader_name or say("a reader without a name")
        name = say("{name}, from a file", name=who)
        said = [one for answer in review.answers for frame in answer.frames for one in frame.findings]
        found = set_of_reader(f"{review.uid}", name, review.review, said)
        self._beside_record = {**self._beside_record, study_uid: (found,)}
        text = say("These files hold another review of this study, by {name}; the one in the record stays.", name=who)
        self._tell(Level.CAUTION, text, say("Compare them under Result sets."))

    def _key_of(self, review: ReturnedReview) -> str:
        """Under which key the reader's work stands here: their own profile, the one without a name, or a new one."""
        profiles, name = self.readers.profiles, review.reader_name
        own = next((one for one in profiles if one.name == name), None)
        if own is not None:
            return own.key
        is_nobodys = not profiles and self.settings.reader_name in ("", name)
        return "" if is_nobodys or (not name and not profiles) else name or say("a reader without a name")


def newest(reviews: Iterable[ReturnedReview]) -> ReturnedReview | None:
    """The version that stands: signed before unsigned, none that another one replaces, the newest of what is left."""
    found = list(reviews)
    replaced = {uid for one in found for uid in one.replaces}
    standing = [one for one in found if one.uid not in replaced] or found
    return max(standing, key=lambda one: (one.signature is not None, one.made_at), default=None)
