"""A store service whose reports a test can wait for, on a file or on a server; and the steps it is given."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from queue import SimpleQueue

from app.review import Decision, Signature, Verdict
from app.review_change import Action, ReviewChange
from app.store.address import StoreAddress
from app.store.file import uri_of
from app.store.record import Loaded, RecordShared, ReviewChanged, Saved
from app.store.service import StoreService

AT = datetime(2031, 3, 5, 14, 20, 7, tzinfo=UTC)


class Desk:
    """A store service and the reports it made."""

    def __init__(self, address, workstation="ws-1"):
        self.address, self.reports, self.shared = address, SimpleQueue(), 0
        self.service = StoreService(
            self.heard, path=address.path, backups=address.backups, url=address.url, workstation=workstation
        )

    def heard(self, report):
        self.shared += isinstance(report, RecordShared)
        self.reports.put(report)

    def next(self, kind, timeout_s=30.0):
        while True:
            report = self.reports.get(timeout=timeout_s)
            if isinstance(report, kind):
                return report

    def saved(self, *events):
        tickets = {self.service.append(event) for event in events}
        while tickets:
            tickets -= set(self.next(Saved).tickets)

    def load(self, uid="1.2"):
        self.service.load(uid)
        return self.next(Loaded).stored


def step(finding_id="f-1", verdict=Verdict.ACCEPTED, **more):
    change = ReviewChange(Action.DECIDED, Decision(finding_id, verdict, comment="ä"))
    return ReviewChanged("1.2", change, AT, "Dr. Roe", after=change.decision, **more)


def signing(meaning="reviewed"):
    change = ReviewChange(Action.SIGNED, signature=Signature("Dr. Roe", meaning, AT))
    return ReviewChanged("1.2", change, AT, "Dr. Roe")


def connected(address):
    """A plain connection of the driver, for what the program itself never does."""
    if not isinstance(address, StoreAddress) or not address.is_shared:
        path = address.path if isinstance(address, StoreAddress) else address
        return closing(sqlite3.connect(uri_of(path, "rw"), uri=True))
    import psycopg

    return psycopg.connect(address.url)


def rows(address, query):
    with connected(address) as connection:
        return connection.execute(query).fetchall()
