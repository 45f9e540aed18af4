"""New desk files for tests: each kind is made once a run, by the program itself, and every test has a copy of its own.

The steps that make a file take longer than most of what is tried in it.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.landlord import Landlord
from complaintdesk.services.desk import Desk, create_desk, open_desk
from complaintdesk.system.clock import Clock

_FOLDER = Path(tempfile.mkdtemp(prefix="complaintdesk-desks-"))
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)
_made: dict[str, Path] = {}


def copied(kind: str, folder: Path, make: Callable[[Path], object]) -> None:
    """Puts into `folder` what `make` puts into a folder of its own the first time a `kind` is asked for."""
    if kind not in _made:
        place = _FOLDER / str(len(_made))
        place.mkdir()
        make(place)
        _made[kind] = place
    shutil.copytree(_made[kind], folder, dirs_exist_ok=True)


def new_desk(path: Path, landlord: Landlord, clock: Clock) -> Desk:
    """What `create_desk` makes at a fixed time without a passphrase, open."""

    def make(folder: Path) -> None:
        create_desk(folder / path.name, landlord, clock).desk.close(take_backup=False)

    copied(f"{path.name} {clock.now()} {landlord!r}", path.parent, make)
    return open_desk(path, clock)


def stored(desk: Desk, case: CaseFile) -> CaseFile:
    """The case in the desk, as if it had been logged and worked on there."""
    new = replace(case, id=0, reference="", resident=replace(case.resident, id=0), home=replace(case.home, id=0))
    with desk.writing() as unit:
        return unit.add_case(new, "case logged")
