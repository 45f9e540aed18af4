"""An open desk file for each test of storage, with and without a passphrase."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from complaintdesk.storage.store import Store
from tests.storage import desks


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Path]:
    """A new desk file without, and one with, a passphrase, to be copied."""
    folder = tmp_path_factory.mktemp("made")
    return {keyed: desks.filled(folder / f"{keyed}.desk", keyed=keyed, cases=0) for keyed in (False, True)}


@pytest.fixture
def store(made: dict[bool, Path], tmp_path: Path) -> Iterator[Store]:
    """A desk without a passphrase."""
    path = tmp_path / "Harbour.desk"
    shutil.copy(made[False], path)
    opened = desks.reopen(path)
    yield opened
    opened.close()


@pytest.fixture(params=[False, True], ids=["plain", "keyed"])
def keyed(request: pytest.FixtureRequest) -> bool:
    """Whether the desk has a passphrase: a test that takes this is run for both."""
    return bool(request.param)


@pytest.fixture
def either(made: dict[bool, Path], tmp_path: Path, keyed: bool) -> Iterator[Store]:
    """A desk without, and one with, a passphrase."""
    path = tmp_path / "Harbour.desk"
    shutil.copy(made[keyed], path)
    opened = desks.reopen(path, keyed=keyed)
    yield opened
    opened.close()
