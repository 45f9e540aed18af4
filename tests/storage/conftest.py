"""An open desk file for each test of storage, with and without a passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from complaintdesk.storage.store import Store
from tests.storage import desks


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A desk without a passphrase."""
    made = desks.make(tmp_path / "Harbour.desk")
    yield made
    made.close()


@pytest.fixture(params=[False, True], ids=["plain", "keyed"])
def keyed(request: pytest.FixtureRequest) -> bool:
    """Whether the desk has a passphrase: a test that takes this is run for both."""
    return bool(request.param)


@pytest.fixture
def either(tmp_path: Path, keyed: bool) -> Iterator[Store]:
    """A desk without, and one with, a passphrase."""
    made = desks.make(tmp_path / "Harbour.desk", keyed=keyed)
    yield made
    made.close()
