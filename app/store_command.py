"""`overread store` and `overread audit`: copies of the record, its state, and its audit trail; without a window."""

import argparse
import csv
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TextIO

from app.clock import local_time
from app.export import written_aside
from app.export.csv_table import cell_text
from app.store.address import StoreAddress
from app.store.audit import SEALED, audit_rows, walk
from app.store.backup import back_up_record
from app.store.check import check_store
from app.store.database import Database
from app.store.failure import is_of_the_store, store_error
from app.store.record import Activity, StoreRefusedError
from app.store.restore import restore
from app.store.writer import Writer
from inference.errors import OverreadError

DONE, SOME_FAILED = 0, 1
_COLUMNS = (*SEALED, "hash")


def build_store(parser: argparse.ArgumentParser) -> None:
    """The words of `overread store`."""
    parser.description = "The record of what was read and decided: copy it, put a copy back, look whether it is whole."
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    backup = actions.add_parser("backup", help="make a verified copy of the record")
    backup.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="where to (default: the backups folder)")
    back = actions.add_parser("restore", help="put a copy in the place of the record; what stood there is kept")
    back.add_argument("copy", type=Path, metavar="FILE", help="a copy that `backup` or Overread itself made")
    actions.add_parser("check", help="say whether the record is whole and its audit trail unbroken")


def build_audit(parser: argparse.ArgumentParser) -> None:
    """The words of `overread audit`."""
    parser.description = "The audit trail: who did what, each row sealed with the hash of the row before it."
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    verify = actions.add_parser("verify", help="walk along the whole chain; names the first row that does not fit")
    verify.add_argument(
        "--head", default="", metavar="HASH", help="a hash from a signed report, which must stand in the chain"
    )
    export = actions.add_parser("export", help="write the whole trail to a file; this is an event of the trail too")
    export.add_argument("file", type=Path, metavar="FILE", help="a file that is not there yet, .csv or .json")


def run_store(arguments: argparse.Namespace, address: StoreAddress, out: TextIO) -> int:
    """Do what `overread store` was asked; returns the exit code."""
    if arguments.action == "check":
        is_good, words = check_store(address)
        out.write(f"{words}\n")
        return DONE if is_good else SOME_FAILED
    with Failing():
        if arguments.action == "backup":
            folder = arguments.folder.resolve() if arguments.folder else address.backups
            must_be_there(address)
            copy = back_up_record(StoreAddress(address.path, folder, address.url), "copy")
            out.write(f"copied to {copy}\n")
            return DONE
        kept = restore(arguments.copy.resolve(), address)
        out.write("restored\n" + (f"what stood there before is kept: {kept}\n" if kept else ""))
        _record(address, Activity("110100", "record restored from a copy", local_time()))
    return DONE


def run_audit(arguments: argparse.Namespace, address: StoreAddress, out: TextIO) -> int:
    """Do what `overread audit` was asked; returns the exit code."""
    with Failing():
        must_be_there(address)
        if arguments.action == "verify":
            return _verify(address, arguments.head.strip().lower(), out)
        _record(address, Activity("110101", f"audit trail exported as {arguments.file.suffix[1:]}", local_time()))
        with audit_rows(address) as rows:
            count = _write(rows, arguments.file)
        out.write(f"{count} rows written to {arguments.file}\n")
    return DONE


def _verify(address: StoreAddress, head: str, out: TextIO) -> int:
    hashes: set[str] = set()

    def noted(rows: Iterable[Mapping[str, Any]]) -> Iterable[Mapping[str, Any]]:
        for row in rows:
            hashes.add(row["hash"])
            yield row

    with audit_rows(address) as rows:
        check = walk(noted(rows) if head else rows)
    if not check.is_intact:
        out.write(f"broken at row {check.broken_at}: the rows before it are as they were written\n")
        return SOME_FAILED
    out.write(f"unbroken: {check.rows} rows, head {check.head}\n")
    if head and head not in hashes:
        out.write("the head that was given stands nowhere in the chain: rows were cut off, or it is another record's\n")
        return SOME_FAILED
    return DONE


def _write(rows: Iterable[Mapping[str, Any]], path: Path) -> int:
    if path.suffix.lower() not in (".csv", ".json"):
        raise OverreadError(
            f"{path.suffix or 'No suffix'} is not known.", advice="Name a file that ends in .csv or .json."
        )
    if path.exists():
        raise FileExistsError
    count, is_table = 0, path.suffix.lower() == ".csv"
    with (
        written_aside(path) as aside,
        aside.open("w", encoding="utf-8-sig" if is_table else "utf-8", newline="") as file,
    ):
        if is_table:
            table = csv.writer(file)
            table.writerow(_COLUMNS)
            for count, row in enumerate(rows, 1):  # noqa: B007 - the last one is the number of rows
                table.writerow([cell_text(row[name]) for name in _COLUMNS])
            return count
        file.write("[")
        for count, row in enumerate(rows, 1):
            file.write(("" if count == 1 else ",") + "\n" + json.dumps({name: row[name] for name in _COLUMNS}))
        file.write("\n]\n")
    return count


def _record(address: StoreAddress, activity: Activity) -> None:
    database = Database(address)
    try:
        writer = Writer(database.tables)
        with database.transaction() as connection:
            writer.write(connection, f"command-{local_time().isoformat()}", activity)
    finally:
        database.close()


def must_be_there(address: StoreAddress) -> None:
    """Raises StoreRefusedError where there is no record."""
    if not address.is_shared and not address.path.exists():
        raise StoreRefusedError("There is no record yet.", advice="It is made when the window is opened first.")


class Failing:
    """Turns what a driver or the disk says into a sentence with advice."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _where: object) -> None:
        if isinstance(error, FileExistsError):
            raise OverreadError("The file is there already.", advice="Name another one; nothing was written.") from None
        if isinstance(error, Exception) and not isinstance(error, OverreadError) and is_of_the_store(error):
            raise store_error(error) from error
