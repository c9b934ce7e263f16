"""Turns events into rows and rows into values; each event and its row of the audit trail go into one transaction."""

import getpass
import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.project.case import CaseDone, CaseGiven
from app.review import StudyState
from app.review_change import Action, ReviewChange
from app.store.arrival_rows import take_arrival
from app.store.audit import GENESIS, seal
from app.store.claims import LASTS, claim, release
from app.store.codec import from_text, to_text
from app.store.project_rows import begin_case, end_case, open_cases, progress
from app.store.record import (
    Activity,
    AnswerMade,
    Claim,
    LeftOff,
    ReviewChanged,
    StoredStudy,
    StoreEvent,
    StudyArrived,
    StudyOpened,
    StudyRemarked,
    StudySummary,
)
from app.store.schema import Tables
from app.store.statements import insert_new, insert_or_replace
from app.store.study_rows import identity, take_answer, take_remark, take_step, take_summary
from app.store.worklist_rows import row_of

if TYPE_CHECKING:
    from sqlalchemy import Connection


REFUSED = "refused: "
_BEFORE_HANGINGS = 5
"""So many values followed the paths when it was not yet kept how studies hung."""


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def owner_of(workstation: str, reader_id: str = "") -> str:
    """Whose claims and places they are: a user of a workstation; of this machine's where none is named."""
    return f"{workstation}/{reader_id or _user()}"


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes one event at a time on the connection it is given, within the caller's transaction."""

    tables: Tables
    workstation: str = field(default_factory=platform.node)
    reader_id: str = field(default_factory=_user)

    def write(self, connection: "Connection", ticket: str, event: StoreEvent) -> str:
        """Write an event and its audit row; returns the new head of the chain."""
        match event:
            case StudyOpened():
                audited = self._study_opened(connection, event)
            case StudyArrived():
                audited = self._study_arrived(connection, event)
            case AnswerMade():
                audited = self._answer_made(connection, ticket, event)
            case ReviewChanged():
                audited = self._review_changed(connection, ticket, event)
            case StudyRemarked():
                audited = self._remarked(connection, ticket, event)
            case Activity():
                audited = {"event": f"{event.code} {event.what}", "study_uid": event.study_uid}
                audited["outcome"] = "success" if event.is_success else "failure"
        return self._audit(connection, ticket, event, audited)

    def written(self, connection: "Connection", ticket: str) -> str | None:
        """The audit event of a ticket that is in the record already; None for a new one.

        A commit whose answer was lost with the connection is tried again: nothing may be written twice.
        """
        chain = self.tables.audit
        found = connection.execute(chain.select().with_only_columns(chain.c.event).where(chain.c.ticket == ticket))
        event: str | None = found.scalar()
        return event

    def head(self, connection: "Connection") -> str:
        """The newest hash of the chain."""
        chain = self.tables.audit
        newest = chain.select().with_only_columns(chain.c.hash).order_by(chain.c.sequence.desc()).limit(1)
        return str(connection.execute(newest).scalar() or GENESIS)

    @property
    def owner(self) -> str:
        """Whose claims and places these are: a user of a workstation."""
        return owner_of(self.workstation, self.reader_id)

    def is_refused(self, connection: "Connection", event: StoreEvent) -> bool:
        """Whether an event would change a study that is signed in the store; only an amendment may follow then.

        Maps of what was answered before the signature, and shadow answers, change nothing that was signed.
        """
        match event:
            case ReviewChanged():
                return event.change.action is not Action.AMENDED and self._is_signed(connection, event.study_uid)
            case AnswerMade(is_shadow=False):
                return self._is_signed(connection, event.study_uid) and not self._is_known(connection, event)
        return False

    def refuse(self, connection: "Connection", ticket: str, event: StoreEvent) -> str:
        """Write to the audit trail that an event was refused; returns the new head of the chain."""
        study_uid = event.study_uid if isinstance(event, ReviewChanged | AnswerMade) else ""
        what = event.change.action.value if isinstance(event, ReviewChanged) else "answer"
        audited = {"event": f"{REFUSED}{what}", "study_uid": study_uid, "outcome": "failure"}
        return self._audit(connection, ticket, event, audited)

    def _is_signed(self, connection: "Connection", study_uid: str) -> bool:
        """By the study's row, which every signature and amendment sets: a look at all its decisions grows with them."""
        studies = self.tables.studies
        state = connection.execute(
            studies.select().with_only_columns(studies.c.state).where(studies.c.uid == study_uid)
        ).scalar()
        return state in (StudyState.SIGNED.value, StudyState.AMENDED.value)

    def _is_known(self, connection: "Connection", event: AnswerMade) -> bool:
        stored = self.study(connection, event.study_uid)
        same = (one for one in stored.answers if one.model.sha256 == event.answer.model.sha256)
        known = {(frame.frame, frame.digest) for one in same for frame in one.frames}
        return all((frame.frame, frame.digest) in known for frame in event.answer.frames)

    def _study_opened(self, connection: "Connection", event: StudyOpened) -> dict[str, str]:
        study, at = event.study, event.at.isoformat()
        self._know_study(connection, study.uid, at)
        changed = self.tables.studies.update().where(self.tables.studies.c.uid == study.uid)
        connection.execute(changed.values(**identity(study), paths=to_text(_plain(event.paths)), last_seen_at=at))
        return {
            "event": "110103 study opened",
            "study_uid": study.uid,
            "object_uids": to_text([one.uid for one in study.series]),
        }

    def _study_arrived(self, connection: "Connection", event: StudyArrived) -> dict[str, str]:
        self._know_study(connection, event.study.uid, event.at.isoformat())
        is_news = take_arrival(connection, self.tables.studies, event)
        return {
            "event": "110103 study arrived" if is_news else "110103 study arrived again",
            "study_uid": event.study.uid,
            "object_uids": to_text([one.uid for one in event.study.series]),
        }

    def _answer_made(self, connection: "Connection", ticket: str, event: AnswerMade) -> dict[str, str]:
        model, at = event.answer.model, event.at.isoformat()
        self._know_study(connection, event.study_uid, at)
        connection.execute(
            self.tables.results.insert().values(
                ticket=ticket,
                study_uid=event.study_uid,
                made_at=at,
                model_id=model.id,
                model_version=model.version,
                model_sha256=model.sha256,
                device=event.answer.device,
                is_shadow=int(event.is_shadow),
                answer=to_text(event.answer),
            )
        )
        if not event.is_shadow:
            take_answer(connection, self.tables.studies, event.study_uid, event.answer)
        return {
            "event": "shadow answer" if event.is_shadow else "answer",
            "study_uid": event.study_uid,
            "object_uids": to_text([one.frame for one in event.answer.frames]),
            "model_id": model.id,
            "model_sha256": model.sha256,
        }

    def _review_changed(self, connection: "Connection", ticket: str, event: ReviewChanged) -> dict[str, str]:
        change, at = event.change, event.at.isoformat()
        self._know_study(connection, event.study_uid, at)
        connection.execute(
            self.tables.decisions.insert().values(
                ticket=ticket,
                study_uid=event.study_uid,
                at=at,
                reader_name=event.reader_name,
                action=change.action.value,
                finding_id=change.finding_id,
                change=to_text(change),
                reader_id=event.reader_id or self.reader_id,
            )
        )
        take_step(connection, self.tables.studies, event.study_uid, change.action)
        return {
            "event": change.action.value,
            "study_uid": event.study_uid,
            "object_uids": event.object_uid,
            "model_id": event.model.id if event.model else "",
            "model_sha256": event.model.sha256 if event.model else "",
            "before": to_text(event.before),
            "after": to_text(event.after),
            "meaning": change.signature.meaning if change.signature else "",
        }

    def _remarked(self, connection: "Connection", ticket: str, event: StudyRemarked) -> dict[str, str]:
        self._know_study(connection, event.study_uid, event.at.isoformat())
        kept = self.tables.remarks.insert().values(
            ticket=ticket,
            study_uid=event.study_uid,
            at=event.at.isoformat(),
            reader_name=event.reader_name,
            kind=event.remark.value,
            text=event.text.replace("\0", ""),
        )
        connection.execute(kept)
        changed = take_remark(connection, self.tables.studies, event)
        return {"event": event.remark.value, "study_uid": event.study_uid, **changed}

    def _know_study(self, connection: "Connection", study_uid: str, at: str) -> None:
        known = {"uid": study_uid, "first_seen_at": at, "last_seen_at": at}
        connection.execute(insert_new(connection, self.tables.studies, known))

    def _audit(self, connection: "Connection", ticket: str, event: StoreEvent, audited: Mapping[str, str]) -> str:
        chain = self.tables.audit
        newest = connection.execute(
            chain.select().with_only_columns(chain.c.sequence, chain.c.hash).order_by(chain.c.sequence.desc()).limit(1)
        ).first()
        row: dict[str, object] = {
            "sequence": newest.sequence + 1 if newest else 1,
            "ticket": ticket,
            "at": event.at.astimezone(UTC).isoformat(),
            "utc_offset": event.at.astimezone(event.at.tzinfo).strftime("%z"),
            "reader_id": self.reader_id,
            "reader_name": event.reader_name,
            "workstation": self.workstation,
            "application_version": __version__,
            **dict.fromkeys(("object_uids", "model_id", "model_sha256", "before", "after", "meaning"), ""),
            "outcome": "success",
            **audited,
            "previous_hash": newest.hash if newest else GENESIS,
        }
        row["hash"] = seal(row)
        connection.execute(chain.insert().values(**row))
        return str(row["hash"])

    def study(self, connection: "Connection", study_uid: str) -> StoredStudy:
        """What is known of a study, oldest first; shadow answers stay out."""
        results, decisions = self.tables.results, self.tables.decisions
        answers = connection.execute(
            results.select()
            .with_only_columns(results.c.answer)
            .where(results.c.study_uid == study_uid, results.c.is_shadow == 0)
            .order_by(results.c.id)
        ).scalars()
        changes = connection.execute(
            decisions.select()
            .with_only_columns(decisions.c.change)
            .where(decisions.c.study_uid == study_uid)
            .order_by(decisions.c.id)
        ).scalars()
        return StoredStudy(study_uid, tuple(map(from_text, answers)), tuple(map(from_text, changes)))

    def reviews(self, connection: "Connection") -> tuple[StoredStudy, ...]:
        """The review steps of every study, oldest first, without what models answered."""
        decisions = self.tables.decisions
        rows = connection.execute(
            decisions.select().with_only_columns(decisions.c.study_uid, decisions.c.change).order_by(decisions.c.id)
        )
        changes: dict[str, list[ReviewChange]] = {}
        for row in rows:
            changes.setdefault(row.study_uid, []).append(from_text(row.change))
        return tuple(StoredStudy(uid, changes=tuple(steps)) for uid, steps in changes.items())

    def claim(
        self, connection: "Connection", study_uid: str, reader_name: str, *, is_taking_over: bool = False
    ) -> Claim | None:
        """Claim a study for a reader here, or renew that; the claim that stands in the way, or None."""
        at = datetime.now(UTC)
        self._know_study(connection, study_uid, at.isoformat())
        mine = Claim(study_uid, reader_name, self.workstation, at, at + LASTS)
        return claim(connection, self.tables.claims, mine, self.owner, is_taking_over=is_taking_over)

    def release(self, connection: "Connection", study_uid: str) -> None:
        """Let go of a study that was claimed here."""
        release(connection, self.tables.claims, study_uid, self.owner)

    def give_case(
        self, connection: "Connection", project_id: str, reader_name: str, done: CaseDone | None, *, is_last: bool
    ) -> CaseGiven:
        """End a reader's case, and give them the next: found and claimed in one transaction."""
        tables, who = self.tables, reader_name or self.owner  # two readers without a name are not the same one
        if done is not None:
            end_case(connection, tables, done, who)
        found = [] if is_last else open_cases(connection, tables, project_id, who, (self.owner, reader_name), 2)
        rows = [row_of(connection, tables, one.study_uid, self.owner) for one in found]
        if found:
            self.claim(connection, found[0].study_uid, reader_name)
            begin_case(connection, tables, found[0].id, who)
        come = progress(connection, tables, project_id, who)
        first, row = (found[0], rows[0]) if found else (None, None)
        return CaseGiven(project_id, first, row, rows[1] if len(rows) > 1 else None, come)

    def summarise(self, connection: "Connection", summary: StudySummary) -> None:
        """Keep what a study's row says."""
        take_summary(connection, self.tables.studies, summary)

    def keep_filter(self, connection: "Connection", name: str, query: str) -> None:
        """Keep a search under a name; an empty one forgets it."""
        table = self.tables.filters
        row = {"owner": self.owner, "name": name.replace("\0", ""), "query": query}
        if query:
            connection.execute(insert_or_replace(connection, table, row))
        else:
            connection.execute(table.delete().where(table.c.owner == self.owner, table.c.name == name))

    def save_left_off(self, connection: "Connection", left_off: LeftOff) -> None:
        """Remember where the reader is, in place of where it was."""
        run = left_off.model_id, left_off.sha256
        hangings = [list(one) for one in left_off.hangings]
        place = (_plain(left_off.paths), left_off.study_uid, left_off.series_uid, left_off.position, *run, hangings)
        row = {"owner": self.owner, "place": to_text(place), "at": datetime.now(UTC).isoformat()}
        connection.execute(insert_or_replace(connection, self.tables.left_off, row))

    def left_off(self, connection: "Connection") -> LeftOff | None:
        """Where the reader left off at this workstation; in a record from before there were several, anywhere."""
        table = self.tables.left_off
        known = {
            row.owner: row.place
            for row in connection.execute(table.select().where(table.c.owner.in_((self.owner, ""))))
        }
        place = known.get(self.owner) or known.get("")
        if place is None:
            return None
        paths, *rest = from_text(place)
        if len(rest) > _BEFORE_HANGINGS:
            rest[-1] = tuple((str(uid), str(told)) for uid, told in rest[-1])
        return LeftOff(tuple(map(Path, paths)), *rest)


def _plain(paths: tuple[Path, ...]) -> list[str]:
    return [str(path) for path in paths]
