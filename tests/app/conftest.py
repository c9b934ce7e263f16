"""The record on both back ends."""

import pytest

from app.store.address import StoreAddress


@pytest.fixture(params=["file", "server"])
def address(request, tmp_path):
    """Where the record lies: every test that asks for it runs on a file and on a PostgreSQL server."""
    url = request.getfixturevalue("postgres").database() if request.param == "server" else ""
    return StoreAddress.of(tmp_path / "data" / "overread.db", url=url)
