"""The state of the cohort board: which studies are shown, in what order, and which are selected. Knows no Qt.

Every view of a cohort (table, plots, contact sheet) reads from one Board and tells it what the researcher chose, so
that what is brushed in one is selected in all.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from app.cohort.case import EVERY_LABEL, MEASURES, Cases, outside
from app.cohort.ranking import Mix, QueuedCase, minutes_per_case, reading_queue
from app.cohort.reading import Cohort
from app.cohort.statistic import Flags, Numbers, Rows, Words
from app.cohort.strata import LimitContext, StratumRule, limit_context, stratify, values_of
from app.event import Event

STRATUM, GATE = "stratum", "gate"
UNLIKE = "unlike the training"

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """One column of the table: its name in the cases, and in words."""

    name: str
    title: str
    is_number: bool


_TEXT_COLUMNS = (
    BoardColumn("study", "Study", False),
    BoardColumn("patient_id", "Patient ID", False),
    BoardColumn("study_date", "Date", False),
    BoardColumn("label", "Label", False),
)
_SHORT = {
    "normalised_entropy": "Entropy, 0 to 1",
    "entropy_nats": "Entropy, nats",
    "probability": "Probability",
    "peak": "Peak",
    "spread": "Spread",
    "set_size": "Set size",
    "ood_score": "Unlikeness",
}
"""The measures at the head of a column: short words, as the whole ones stand beside the plots."""
_LAST_COLUMNS = (
    BoardColumn(GATE, "Gate", False),
    BoardColumn("scanner", "Scanner", False),
    BoardColumn("model_id", "Model", False),
)


class Board:
    """One cohort under study. `rows_changed` follows a filter, an order or a limit; `view_changed` another label."""

    def __init__(self, cohort: Cohort, rules: Sequence[StratumRule], label: str = EVERY_LABEL) -> None:
        self.cohort = cohort
        self.rules = tuple(rules)
        self.selection_changed: Event[[]] = Event()
        self.rows_changed: Event[[]] = Event()
        self.view_changed: Event[[]] = Event()
        self.selected: frozenset[str] = frozenset()
        self.is_selected_only = False
        self._spans: dict[str, Span] = {}
        self._words: tuple[str, ...] = ()
        self._stratum = ""
        self._order = ("normalised_entropy", True)
        self._take(label)

    # --- what is shown ---

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that can be chosen."""
        return self.cohort.cases.labels

    @property
    def columns(self) -> tuple[BoardColumn, ...]:
        """The columns of the table: text, the stratum where there are rules, the measures that are known, the gate."""
        known = self.view.measures()
        is_heat = "peak" in known and not np.isnan(self.view.numbers("peak")).any()  # its probability is its peak
        measures = tuple(
            BoardColumn(name, _SHORT[name], True) for name in known if not (is_heat and name == "probability")
        )
        strata = (BoardColumn(STRATUM, "Stratum", False),) if self.rules else ()
        return (*_TEXT_COLUMNS, *strata, *measures, *_LAST_COLUMNS)

    def choose_label(self, label: str) -> None:
        """Show each study by this label; "" by the label of its greatest doubt."""
        if label != self.label:
            self._take(label)
            self.view_changed.emit()

    def _take(self, label: str) -> None:
        self.label = label
        self.view: Cases = self.cohort.cases.of_label(label)
        self._ranks: dict[str, Numbers] = {}
        self._haystack: list[str] = []
        self._stratify()

    def _stratify(self) -> None:
        every = stratify(self.cohort.cases, self.rules)
        names: dict[str, str] = {}
        limits = {rule.name: rule.above for rule in self.rules}
        for study, stratum in zip(self.cohort.cases.words("study").tolist(), every.tolist(), strict=True):
            if stratum and limits[stratum] >= limits.get(names.get(study, ""), -np.inf):
                names[study] = stratum
        self.strata: Words = np.array([names.get(one, "") for one in self.view.words("study").tolist()], object)
        self._ranks.pop(STRATUM, None)
        self._haystack = []

    def text(self, name: str) -> Words:
        """A column of text as it is shown."""
        if name == STRATUM:
            return self.strata
        if name == GATE:
            return np.where(outside(self.view), UNLIKE, "").astype(object)
        return self.view.words(name)

    def rows(self) -> Rows:
        """The rows of `view` that pass every filter, in order."""
        order = self._sorted()
        return order[self._passes()[order]]

    def _passes(self) -> Flags:
        passes = np.ones(len(self.view), bool)
        for name, (low, high) in self._spans.items():
            values = self.view.numbers(name)
            with np.errstate(invalid="ignore"):
                passes &= (values >= low) & (values <= high)
        if self._stratum:
            passes &= self.strata == self._stratum
        if self._words:
            texts = self._texts()
            passes &= np.fromiter((all(word in one for word in self._words) for one in texts), bool, len(texts))
        if self.is_selected_only:
            passes &= self.is_selected()
        return passes

    def _texts(self) -> list[str]:
        """What a search looks at, one text a row."""
        if not self._haystack:
            columns = [self.text(one.name).tolist() for one in self.columns if not one.is_number]
            self._haystack = [" ".join(words).casefold() for words in zip(*columns, strict=True)]
        return self._haystack

    def _sorted(self) -> Rows:
        name, is_descending = self._order
        keys = self._keys(name)
        return np.argsort(np.where(np.isnan(keys), np.inf, -keys if is_descending else keys), kind="stable")

    def _keys(self, name: str) -> Numbers:
        """Numbers by which a column is sorted; text by its place in the alphabet, made out once."""
        if name in MEASURES:
            return self.view.numbers(name)
        if name not in self._ranks:
            _, places = np.unique(self.text(name).astype(str), return_inverse=True)
            self._ranks[name] = places.astype(np.float64)
        return self._ranks[name]

    def filter(self, *, text: str | None = None, stratum: str | None = None) -> None:
        """Let through only what has every word of a text, and one stratum; "" lets all through."""
        if text is not None:
            self._words = tuple(text.casefold().split())
        if stratum is not None:
            self._stratum = stratum
        self.rows_changed.emit()

    def filter_span(self, measure: str, span: Span | None) -> None:
        """Let through only a span of a measure, both ends included; None lets all through."""
        self._spans.pop(measure, None)
        if span is not None:
            self._spans[measure] = span
        self.rows_changed.emit()

    def show_selected_only(self, is_only: bool) -> None:
        """Let through only what is selected, or all."""
        self.is_selected_only = is_only
        self.rows_changed.emit()

    def sort(self, name: str, *, is_descending: bool) -> None:
        """Order by a column; what is not known comes last."""
        self._order = (name, is_descending)
        self.rows_changed.emit()

    # --- what is selected ---

    def select(self, studies: Iterable[str]) -> None:
        """Select these studies, everywhere."""
        chosen = frozenset(studies)
        if chosen != self.selected:
            self.selected = chosen
            self.selection_changed.emit()
            if self.is_selected_only:
                self.rows_changed.emit()

    def select_where(self, flags: Flags) -> None:
        """Select the studies of some rows of `view`."""
        self.select(self.view.words("study")[flags].tolist())

    def brush(self, spans: Mapping[str, Span]) -> None:
        """Select the studies that lie within a span of each of some measures, among those that are shown."""
        chosen = self._passes() if not self.is_selected_only else np.ones(len(self.view), bool)
        for name, (low, high) in spans.items():
            values = self.view.numbers(name)
            with np.errstate(invalid="ignore"):
                chosen = chosen & (values >= low) & (values <= high)
        self.select_where(chosen)

    def is_selected(self) -> Flags:
        """Which rows of `view` are of selected studies."""
        studies = self.view.words("study").tolist()
        return np.fromiter((one in self.selected for one in studies), bool, len(studies))

    # --- strata and queue ---

    def move_limit(self, place: int, above: float) -> None:
        """Move the limit of one rule."""
        rules = list(self.rules)
        rules[place] = replace(rules[place], above=above)
        self.rules = tuple(rules)
        self._stratify()
        self.rows_changed.emit()

    def context(self, place: int) -> LimitContext:
        """Where the limit of one rule lies in the cohort."""
        rule = self.rules[place]
        return limit_context(values_of(self.cohort.cases, rule), rule.above)

    def minutes(self) -> tuple[float, int]:
        """Minutes per case, and how many measurements they come from; 0: assumed."""
        return minutes_per_case(self.cohort.minutes)

    def queue(self, hours: float, minutes: float, mix: Mix | None = None) -> tuple[QueuedCase, ...]:
        """What to read in some hours: the uncertain, the rare, and a random audit."""
        return reading_queue(self.cohort.cases, hours, minutes, label=self.label, mix=mix)

    def place_of(self, study_uid: str) -> str:
        """The study of the cohort that has this Study Instance UID, "" for none."""
        places = np.flatnonzero(self.view.words("study_uid") == study_uid)
        return str(self.view.words("study")[places[0]]) if places.size and study_uid else ""

    def case(self, study: str) -> Cases:
        """The row of one study in the view; empty where it has none."""
        return self.view.take(np.flatnonzero(self.view.words("study") == study)[:1])
