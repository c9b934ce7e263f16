"""The reviews of one study: each reader has one of their own, and a signature locks them all."""

from collections.abc import Iterable
from dataclasses import replace

from app.review import Review
from app.review_change import Action, ReviewChange, ReviewHistory


class StudyReviews:
    """What every reader made of one study, built step by step.

    Readers are told by their keys. While the study is signed, the signed review is the one that everybody sees; an
    amendment is begun from it, whoever begins it.
    """

    def __init__(self, study_uid: str, changes: Iterable[ReviewChange] = ()) -> None:
        self._study_uid = study_uid
        self._histories: dict[str, ReviewHistory] = {}
        self._signed_by: str | None = None
        self.changes: list[ReviewChange] = []
        for change in changes:
            self.apply(change)

    @property
    def is_signed(self) -> bool:
        """Whether the study is locked."""
        return self._signed_by is not None

    @property
    def readers(self) -> tuple[str, ...]:
        """The keys of the readers who have done anything, in the order in which they began."""
        return tuple(key for key, history in self._histories.items() if history.review.is_begun)

    def history(self, reader: str) -> ReviewHistory:
        """The history that this reader sees: the signed one, or their own."""
        return self.own(reader if self._signed_by is None else self._signed_by)

    def own(self, reader: str) -> ReviewHistory:
        """This reader's own history, signed or not."""
        if reader not in self._histories:
            self._histories[reader] = ReviewHistory(Review(self._study_uid))
        return self._histories[reader]

    def apply(self, change: ReviewChange) -> None:
        """Take one step in the review of the reader that it names."""
        self.changes.append(change)
        if change.action is Action.AMENDED and self._signed_by not in (None, change.reader):
            self._hand_over(self._signed_by or "", change.reader)
        self.own(change.reader).apply(change)
        if change.action is Action.SIGNED:
            self._signed_by = change.reader
        elif change.action is Action.AMENDED:
            self._signed_by = None

    def _hand_over(self, signer: str, reader: str) -> None:
        """Another reader amends: they go on from what was signed, and the signer's own review is open again."""
        signed = self.own(signer).review
        self._histories[reader] = ReviewHistory(signed)
        self._histories[signer] = ReviewHistory(replace(signed, signature=None))
