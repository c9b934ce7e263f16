"""Sixth layer of the session: who reads, the first read without the model, and several readers of one study."""

from collections.abc import Callable

from app.adjudication import ReadersRow, side_by_side
from app.answers import told
from app.notices import Level, Notice
from app.reader_profile import ReaderBook, ReaderProfile, name_of
from app.result_set import ResultSet, set_of_answer, set_of_reader
from app.review import Decision, ReadImpression, Review, StudyState
from app.session_key_frames import KeyFramesInView
from app.store.record import Activity, EveryReviewLoaded
from app.study_reviews import StudyReviews
from app.worklist import matches, worklist_row
from inference.finding import Finding

Reviews = tuple[tuple[str, str, Review], ...]
"""A study's UID, a reader's printed name, and what that reader made of the study."""


class ReadersInView(KeyFramesInView):
    """One of several readers at work; what models say may wait until the reader has said something."""

    readers = ReaderBook()
    _profile: ReaderProfile | None = None
    _asked_reviews: tuple[Callable[[Reviews], object], ...] = ()

    # --- who reads ---

    @property
    def reader(self) -> str:
        """The key of the reader at work."""
        return self._profile.key if self._profile else ""

    @property
    def reader_name(self) -> str:
        """The reader's name as it is printed."""
        return self._profile.name if self._profile else self.settings.reader_name

    @property
    def profile(self) -> ReaderProfile | None:
        """The profile in use; None where nobody has chosen one."""
        return self._profile

    @property
    def is_reader_awaited(self) -> bool:
        """Whether there are profiles and nobody has chosen one: then nothing is recorded."""
        return bool(self.readers.profiles) and self._profile is None

    def take_readers(self, book: ReaderBook) -> None:
        """Know these profiles; the last reader goes on where no PIN is asked for."""
        self.readers = book
        if self._profile is None:
            self._profile = book.at_start
        self.readers_changed()

    def use_profile(self, profile: ReaderProfile | None) -> None:
        """Another reader goes on; a PIN was asked for before. Told to the audit trail (PS3.15 A.5, 110114)."""
        self._profile = profile
        self._keep(Activity("110114", "reader chosen", self._clock(), "", self.reader_name))
        self.readers_changed()

    def refuse_profile(self, profile: ReaderProfile) -> None:
        """Tell the audit trail that a PIN was wrong."""
        self._keep(Activity("110114", "wrong PIN", self._clock(), "", profile.name, is_success=False))

    def readers_changed(self) -> None:
        """Show everything as the reader at work sees it."""
        self._selected = ""
        self.answer_changed.emit()
        self.review_changed.emit()
        self.studies_changed.emit()

    def name_of(self, key: str) -> str:
        """The printed name of a reader by their key."""
        return name_of(key, self.readers.profiles, self.settings.reader_name)

    def _refusal(self) -> Notice | None:
        if not self.is_reader_awaited:
            return None
        return Notice(Level.CAUTION, "Nobody has said who reads here.", "Choose a reader in the status bar.")

    # --- the first read ---

    def is_hidden(self, study_uid: str) -> bool:
        """Whether the reader has yet to say what they see, before anything a model says is shown."""
        if not self.settings.first_read:
            return False
        review = self._reviews.review(study_uid)
        if review.is_signed or review.before is not None:
            return False
        wanted, study = self.settings.first_read_of, self._list.find(study_uid)
        return not wanted.strip() or (
            study is not None and matches(worklist_row(study, StudyState.NEW, 0, None), wanted)
        )

    @property
    def is_first_read_awaited(self) -> bool:
        """Whether the study in view waits for the reader's own first impression."""
        return self.study is not None and self.is_hidden(self.study.uid)

    @property
    def is_second_read_awaited(self) -> bool:
        """Whether the reader has read first, has seen the model's answer, and not yet said what they hold now."""
        review = self.review
        return review.before is not None and review.after is None and not review.is_signed and self.answer is not None

    def sign(self, reader_name: str, meaning: str) -> bool:
        """Sign the study in view; not before a first read that is wanted, nor where nobody has said who reads."""
        if self.is_first_read_awaited:
            text = "Not signed: the first read of this study is not recorded."
            self._tell(Level.CAUTION, text, "Record what you see; then the findings of the model are shown.")
            return False
        return super().sign(reader_name, meaning)

    def offered_labels(self) -> tuple[str, ...]:
        """The labels that a first read asks about: those of the study's model that are findings, not places."""
        model = self.model
        if self.review.before is not None and self.review.before.offered:
            return self.review.before.offered
        if model is None or model.task == "landmarks":
            return ()
        named = (one for one in model.labels if not one.is_normal)
        return tuple(dict.fromkeys(one.name for one in named if one.site not in one.name.split() or not one.site))

    def record_first_read(self, labels: tuple[str, ...], text: str, certainty: str) -> None:
        """Record what the reader sees, and show what the model says."""
        study = self.study
        if study is None:
            return
        offered = self.offered_labels()
        given = {one.id for said in self._models.book.of_study(study.uid) for f in said.frames for one in f.findings}
        is_blind = given.isdisjoint(self.review.decisions)
        held = ReadImpression(labels, offered, self._clock(), text.strip(), certainty, is_blind=is_blind)
        if self._reviews.hold(study.uid, held, is_first=True):
            self.answer_changed.emit()
            self.review_changed.emit()
            self.studies_changed.emit()

    def record_second_read(self, labels: tuple[str, ...], certainty: str) -> None:
        """Record what the reader holds having seen the model, beside what the model said."""
        study, answer = self.study, self.answer
        if study is None or answer is None:
            return
        offered = self.offered_labels()
        found = {one.label for frame in answer.frames for one in frame.findings if not one.is_normal}
        said = tuple(label for label in offered if label in found)
        text = self.review.impression
        held = ReadImpression(labels, offered, self._clock(), text, certainty, said, answer.model.id)
        if self._reviews.hold(study.uid, held, is_first=False):
            self.review_changed.emit()

    # --- several readers ---

    def reviews_in_view(self) -> dict[str, Review]:
        """Every reader's own review of the study in view, by the reader's key."""
        study = self.study
        if study is None:
            return {}
        reviews = self._reviews.of_study(study.uid)
        return {key: reviews.own(key).review for key in reviews.readers}

    def readers_rows(self) -> tuple[ReadersRow, ...]:
        """What the readers made of each finding of the study in view, side by side."""
        reviews = {
            key: one
            for key, one in self.reviews_in_view().items()
            if any(not decision.adjudicated for decision in one.decisions.values())
        }
        said = self._said_in_view()
        return side_by_side(said, reviews, self.review)

    def _said_in_view(self) -> tuple[Finding, ...]:
        study = self.study
        answers = self.answers_of(study.uid) if study else ()
        return tuple(one for answer in answers for frame in answer.frames for one in frame.findings)

    def result_sets(self) -> tuple[ResultSet, ...]:
        """What each run of a model and each reader made of the study in view; runs that are shown come first."""
        study = self.study
        if study is None or self.is_hidden(study.uid):
            return ()
        judged = frozenset().union(*self._judged(study.uid))
        runs = [told(one, study, judged) for one in self._models.book.runs(study.uid)]
        said = [one for run in runs for frame in run.frames for one in frame.findings]
        reviews = self.reviews_in_view().items()
        by_readers = (set_of_reader(key, self.name_of(key), one, said) for key, one in reviews)
        return (*map(set_of_answer, runs), *(one for one in by_readers if one.findings))

    def show_result_set(self, wanted: ResultSet) -> None:
        """Show a run of a model as the study's findings; a reader's set is seen by choosing that reader."""
        study = self.study
        if study is None or not wanted.is_of_model:
            return
        _, model_id, sha256 = wanted.key
        is_other = self._models.book.show_run(study.uid, model_id, sha256)
        if any(card.id == model_id for card in self.catalog.cards):
            self._models.select(study.uid, model_id)
        if is_other:
            self._selected = ""
            self.answer_changed.emit()
            self.studies_changed.emit()

    def adjudicate(self, row: ReadersRow, decision: Decision) -> None:
        """Decide between the readers, in the review of the reader at work; recorded as such."""
        study = self.study
        names = tuple(self.name_of(key) for key in row.by_reader)
        made = Decision(
            row.finding.id, decision.verdict, decision.reason, decision.comment, decision.corrected,
            decision.assessment, names,
        )  # fmt: skip
        if study is not None and self._reviews.decide(study.uid, made, row.finding):
            self.review_changed.emit()

    def request_reviews(self, done: Callable[[Reviews], object]) -> None:
        """Call `done` with every review in the record, each with its study's UID and its reader's name."""
        self._asked_reviews = (*self._asked_reviews, done)
        self._store.load_reviews()

    def _take_reviews(self, event: EveryReviewLoaded) -> None:
        reviews = []
        for one in event.stored:
            of_study = StudyReviews(one.study_uid, one.changes)
            reviews += [(one.study_uid, self.name_of(key), of_study.own(key).review) for key in of_study.readers]
        asked, self._asked_reviews = self._asked_reviews, ()
        for done in asked:
            done(tuple(reviews))
