"""A review that comes back in a structured report of Overread's own: the text that it travels as, and what is in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from app.object_uid import uid_below
from app.review import Review, Signature
from app.review_change import ReviewChange
from app.review_steps import review_after, steps_to
from app.store.codec import from_text, to_text
from app.store.typed import fits
from inference.errors import OverreadError
from inference.frame import FrameKey, LookupTable, Rescale, Window
from inference.request import Answer

if TYPE_CHECKING:
    from app.report import Report

LAYOUT = 1


class ReturnError(OverreadError):
    """The review cannot be taken from the report; the report itself can still be read."""

    default_advice = "It can be read under Layers. Ask whoever sent it for the report as it left Overread."


@dataclass(frozen=True, slots=True)
class ReturnedWindow:
    """A reader's window of one frame, in the units of `rescale`, as a presentation state has it."""

    voi: Window | LookupTable
    rescale: Rescale | LookupTable = field(default_factory=Rescale)


@dataclass(frozen=True, slots=True)
class ReturnedReview:
    """One version of a review: `steps` make it of an empty one. `version` is what its objects' UIDs were made of.

    `uid` is the SOP Instance UID of the report, `replaces` those of the reports whose place it takes. `windows` come
    from the presentation states beside it, and `cautions` say what beside it is not as the report says.
    """

    uid: str
    study_uid: str
    uid_root: str
    version: str
    made_at: datetime
    application_version: str
    reader_name: str
    answers: tuple[Answer, ...]
    steps: tuple[ReviewChange, ...]
    replaces: tuple[str, ...] = ()
    windows: Mapping[FrameKey, ReturnedWindow] = field(default_factory=lambda: MappingProxyType({}))
    cautions: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "ReturnedReview(...)"

    @property
    def review(self) -> Review:
        """The review itself."""
        return review_after(self.study_uid, self.steps)

    @property
    def signature(self) -> Signature | None:
        """Who signed it, if anyone did."""
        return self.review.signature

    def object_uid(self, kind: str, number: int) -> str:
        """The SOP Instance UID of an object that was exported with it."""
        return uid_below(self.uid_root, self.study_uid, kind, str(number), self.version)

    def tracking_uid(self, finding_id: str) -> str:
        """What follows one of its findings through every object."""
        return uid_below(self.uid_root, self.study_uid, "tracked", finding_id)

    @property
    def content_text(self) -> str:
        """What it says, as text: two that say the same have the same."""
        return to_text((self.answers, self.steps))


def record_text(report: "Report", version: str) -> str:
    """What a structured report keeps of the review, every number with all its digits."""
    return to_text(
        {
            "layout": LAYOUT,
            "study_uid": report.study.uid,
            "uid_root": report.uid_root,
            "version": version,
            "made_at": report.made_at,
            "application_version": report.application_version,
            "reader_name": report.reader_name,
            "answers": report.answers,
            "steps": steps_to(report.review),
        }
    )


def returned(text: str, uid: str, replaces: tuple[str, ...] = (), checksums: tuple[str, ...] = ()) -> ReturnedReview:
    """The review of a record; raises ReturnError for one that is not what such a record is.

    `uid` is the report's, which must follow from what the record says; `checksums` are of the models that the report
    names as having taken part.
    """
    try:
        told = from_text(text)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        told = None
    if not isinstance(told, Mapping) or told.get("layout") != LAYOUT:
        raise ReturnError(
            "It was written by another version of Overread, whose reviews are not understood here.",
            advice="It can be read under Layers. Open it with the version that wrote it, or with a newer one.",
        )
    made = _made(told, uid, replaces)
    expected = {made.object_uid(kind, 1) for kind in ("sr", "sr-2d")}
    if uid not in expected:
        raise ReturnError("Its number does not follow from the review in it: it is not as Overread wrote it.")
    if any(answer.model.sha256 and answer.model.sha256[:64] not in checksums for answer in made.answers):
        raise ReturnError("It does not name the models whose answers it holds: it is not as Overread wrote it.")
    return made


def _made(told: Mapping[str, Any], uid: str, replaces: tuple[str, ...]) -> ReturnedReview:
    names = ("study_uid", "uid_root", "version", "made_at", "application_version", "reader_name", "answers", "steps")
    try:
        made = ReturnedReview(uid=uid, replaces=replaces, **{name: told[name] for name in names})
        is_right = fits(made, ReturnedReview)
    except (KeyError, TypeError, ValueError):
        is_right = False
    if not is_right:
        raise ReturnError("Its record is not what such a record is.")
    return made
