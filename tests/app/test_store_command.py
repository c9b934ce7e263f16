"""`overread store` and `overread audit`, on a file and on a server, through `main()`."""

import csv
import json

import pytest
import tomli_w

from app.__main__ import main
from app.paths import AppPaths
from app.store.address import StoreAddress
from app.store.restore import restore
from tests.store_builders import Desk, connected, rows, step


@pytest.fixture
def record(address, home):
    """The record that the commands find by the settings, with three decisions in it."""
    places = AppPaths.default()
    places.make()
    places.settings.write_text(tomli_w.dumps({"store_url": address.url} if address.url else {}), "utf-8")
    made = StoreAddress.of(places.store, places.backups, address.url)
    desk = Desk(made)
    desk.saved(*(step(f"f-{number}") for number in range(3)))
    assert desk.service.close()
    return made


def decided(record):
    return [row[0] for row in rows(record, "SELECT finding_id FROM decisions ORDER BY id")]


def test_a_copy_is_put_back_and_what_stood_there_is_kept(record, tmp_path, capsys):
    assert main(["store", "check"]) == 0
    assert "audit trail of 3 rows unbroken" in capsys.readouterr().out
    assert main(["store", "backup", str(tmp_path / "copies")]) == 0
    (copy,) = (tmp_path / "copies").iterdir()
    assert str(copy) in capsys.readouterr().out
    desk = Desk(record)
    desk.saved(step("f-late"))
    assert desk.service.close()

    assert main(["store", "restore", str(copy)]) == 0
    assert decided(record) == ["f-0", "f-1", "f-2"]
    told = capsys.readouterr().out
    if record.is_shared:
        schema = told.split("the schema ")[1].split()[0]
        assert rows(record, f"SELECT count(*) FROM {schema}.decisions") == [(4,)]
    else:
        (kept,) = record.backups.glob("overread-replaced-*.db")
        assert str(kept) in told
        assert len(decided(kept)) == 4
    desk = Desk(record)
    desk.saved(step("f-after"))  # ids go on behind those of the copy
    assert desk.service.close()
    assert decided(record)[-1] == "f-after"
    with connected(record) as connection, pytest.raises(Exception, match="append-only"):
        connection.execute("DELETE FROM decisions")
    assert main(["audit", "verify"]) == 0


def test_a_record_moves_from_a_workstation_to_a_server_and_back(postgres, tmp_path):
    local = StoreAddress.of(tmp_path / "a" / "overread.db")
    desk = Desk(local)
    desk.saved(step("f-0"), step("f-1"))
    assert desk.service.close()
    server = StoreAddress.of(tmp_path / "b" / "overread.db", url=postgres.database())
    assert restore(local.path, server) == ""
    desk = Desk(server)
    desk.saved(step("f-2"))
    assert desk.service.close()
    assert decided(server) == ["f-0", "f-1", "f-2"]
    from app.store.backup import back_up_record

    again = StoreAddress.of(tmp_path / "c" / "overread.db")
    restore(back_up_record(server, "copy"), again)
    assert decided(again) == ["f-0", "f-1", "f-2"]


def test_a_record_in_use_and_a_copy_that_is_none_are_left_alone(record, tmp_path, capsys):
    assert main(["store", "backup", str(tmp_path)]) == 0
    (copy,) = tmp_path.glob("*.db")
    desk = Desk(record)
    desk.saved(step("f-3"))
    assert main(["store", "restore", str(copy)]) == 2
    assert "in use" in capsys.readouterr().err
    assert desk.service.close()
    copy.write_bytes(b"no store" * 1000)
    assert main(["store", "restore", str(copy)]) == 2
    assert "damaged" in capsys.readouterr().err
    assert main(["store", "restore", str(tmp_path / "gone.db")]) == 2
    assert len(decided(record)) == 4


def test_a_damaged_record_is_kept_byte_for_byte_when_a_copy_is_put_back(home, tmp_path):
    places = AppPaths.default()
    desk = Desk(StoreAddress.of(places.store, places.backups))
    desk.saved(step())
    assert desk.service.close()
    assert main(["store", "backup", str(tmp_path)]) == 0
    (copy,) = tmp_path.glob("*.db")
    places.store.write_bytes(b"ruined" * 3000)
    assert main(["store", "check"]) == 1
    assert main(["store", "restore", str(copy)]) == 0
    (kept,) = places.backups.glob("overread-damaged-*.db")
    assert kept.read_bytes() == b"ruined" * 3000
    assert main(["store", "check"]) == 0


def test_the_trail_is_verified_and_a_head_is_looked_for(record, capsys):
    head = rows(record, "SELECT hash FROM audit ORDER BY sequence")[1][0]
    assert main(["audit", "verify", "--head", head]) == 0
    assert "unbroken: 3 rows" in capsys.readouterr().out
    assert main(["audit", "verify", "--head", "0" * 64]) == 1
    assert "stands nowhere" in capsys.readouterr().out
    with connected(record) as connection:
        connection.execute("DROP TRIGGER audit_keep_update" + (" ON audit" if record.is_shared else ""))
        connection.execute("UPDATE audit SET reader_name = 'Mallory' WHERE sequence = 2")
        connection.commit()
    assert main(["audit", "verify"]) == 1
    assert "broken at row 2" in capsys.readouterr().out
    assert main(["store", "check"]) == 1


@pytest.mark.parametrize("suffix", ["csv", "json"])
def test_the_trail_is_exported_and_that_is_an_event_too(record, tmp_path, suffix, capsys):
    file = tmp_path / f"trail.{suffix}"
    assert main(["audit", "export", str(file)]) == 0
    if suffix == "csv":
        with file.open(encoding="utf-8-sig", newline="") as table:
            found = list(csv.DictReader(table))
    else:
        found = json.loads(file.read_text("utf-8"))
    assert [row["event"] for row in found] == ["decided"] * 3 + [f"110101 audit trail exported as {suffix}"]
    assert found[-1]["previous_hash"] == found[-2]["hash"]
    before = file.read_bytes()
    assert main(["audit", "export", str(file)]) == 2
    assert "there already" in capsys.readouterr().err
    assert file.read_bytes() == before
