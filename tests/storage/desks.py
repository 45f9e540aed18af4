"""Desk files for tests: made, opened again, and filled."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from complaintdesk.domain.casefile import CaseFile, CaseKind, Channel, Home, Resident
from complaintdesk.domain.landlord import Landlord, OmbudsmanContact
from complaintdesk.storage.store import Store, create_store, open_store
from complaintdesk.system.clock import Clock

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
CLOCK = Clock(NOW)
KEY = bytes(range(32))
SALT = bytes(range(100, 116))

LANDLORD = Landlord(
    name="Harbour Homes",
    homes=640,
    ombudsman=OmbudsmanContact(
        "The Ombudsman", ("1 Street",), "01632 960000", "o.example", "Write", "leaflet", date(2026, 1, 1)
    ),
    officer="Ann Officer",
    themes=("Repairs", "Other"),
)


def new_case(**changes: object) -> CaseFile:
    """A complaint as it is handed to `add_case`."""
    base = CaseFile(
        id=0, version=0, reference="", kind=CaseKind.COMPLAINT, received_on=date(2026, 11, 2),
        channel=Channel.PHONE, resident=Resident(0, "Rosa Tenant"), home=Home(0, "1 Some Road, Anytown", "AN1 2BB"),
        words="The roof leaks.", theme="Repairs", handler="Ann Officer", logged_on=date(2026, 11, 2),
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


def make(path: Path, *, keyed: bool = False) -> Store:
    """A new desk file with its landlord set up."""
    store = create_store(path, raw_key=KEY if keyed else None, salt=SALT if keyed else None, clock=CLOCK)
    with store.write("Ann Officer") as unit:
        unit.set_up(LANDLORD)
    return store


def reopen(path: Path, *, keyed: bool = False, read_only: bool = False) -> Store:
    """The desk file opened again."""
    return open_store(path, raw_key=KEY if keyed else None, clock=CLOCK, read_only=read_only)


def add(store: Store, **changes: object) -> CaseFile:
    """A case added in a unit of its own."""
    with store.write("Ann Officer") as unit:
        return unit.add_case(new_case(**changes), "logged")


def save(store: Store, before: CaseFile, **changes: object) -> CaseFile:
    """A case changed in a unit of its own."""
    with store.write("Ann Officer") as unit:
        return unit.save_case(before, replace(before, **changes), "changed")  # type: ignore[arg-type]


def filled(path: Path, *, keyed: bool = False, cases: int = 3) -> Path:
    """A closed desk file with some cases."""
    store = make(path, keyed=keyed)
    for number in range(cases):
        add(store, words=f"Complaint number {number}: " + "the roof leaks. " * 40)
    store.close()
    return path


def child_environment() -> dict[str, str]:
    """The environment for a second Python that imports the desk and these helpers."""
    root = Path(__file__).parents[2]
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(root / "src"), str(root)))}
