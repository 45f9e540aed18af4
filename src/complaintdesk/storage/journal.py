"""The journal: what changed, who changed it and when, each entry sealed to the one before.

The old value of whatever was changed can be read out of it. Triggers in the file refuse to
change or delete an entry; where somebody removes those first, the chain of hashes shows it.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection, insert, select, text

from complaintdesk.domain.plain import as_plain
from complaintdesk.domain.queries import JournalEntry
from complaintdesk.storage.plain import canonical
from complaintdesk.storage.tables import journal

Diff = dict[str, object]


def append(
    connection: Connection, at: datetime, who: str, act: str, case_id: int | None, diff: Mapping[str, object]
) -> JournalEntry:
    """Adds one entry; only within a writing unit, so that no other entry can come between."""
    query = select(journal.c.number, journal.c.hash).order_by(journal.c.number.desc()).limit(1)
    last = connection.execute(query).first()
    number, previous = (last.number + 1, last.hash) if last else (1, "")
    entry = JournalEntry(number, at.isoformat(timespec="seconds"), who, act, case_id, canonical(diff), "")
    entry = dataclasses.replace(entry, hash=seal(previous, entry))
    connection.execute(insert(journal).values(dataclasses.asdict(entry)))
    return entry


def seal(previous: str, entry: JournalEntry) -> str:
    """The SHA-256, in hexadecimal, of the hash before ("" for the first entry) and all of `entry`."""
    content = [previous, entry.number, entry.at, entry.who, entry.act, entry.case_id, entry.diff]
    return hashlib.sha256(canonical(content).encode()).hexdigest()


def first_break(connection: Connection) -> int | None:
    """The number of the first entry that does not fit the one before; None for a sound journal.

    Entries cut off at the end are found by the number that SQLite would give the next one.
    """
    previous, expected = "", 1
    for row in connection.execute(select(journal).order_by(journal.c.number)):
        entry = JournalEntry(*row)
        if entry.number != expected or entry.hash != seal(previous, entry):
            return expected
        previous, expected = entry.hash, expected + 1
    given = connection.execute(text("SELECT seq FROM sqlite_sequence WHERE name = 'journal'")).scalar()
    return expected if given is not None and int(given) >= expected else None


def differences(before: object, after: object) -> Diff:
    """What differs between two dataclasses of one kind: {path: [old, new]}.

    A path names fields and, within lists, the part's id (or number, or stage, or place from 1):
    "stages/1/acknowledged_on". A part that is new or gone stands whole, with null for the other side.
    """
    found: Diff = {}
    _compare("", before, after, found)
    return found


def _compare(path: str, before: object, after: object, found: Diff) -> None:
    if before == after:
        return
    if dataclasses.is_dataclass(before) and dataclasses.is_dataclass(after):
        for field in dataclasses.fields(before):
            below = f"{path}/{field.name}" if path else field.name
            _compare(below, getattr(before, field.name), getattr(after, field.name), found)
    elif isinstance(before, tuple) and isinstance(after, tuple) and _holds_parts(before + after):
        old, new = _by_key(before), _by_key(after)
        for key in [*old, *(k for k in new if k not in old)]:
            _compare(f"{path}/{key}", old.get(key), new.get(key), found)
    else:
        found[path] = [as_plain(before), as_plain(after)]


def _holds_parts(items: Iterable[object]) -> bool:
    return all(dataclasses.is_dataclass(item) for item in items)


def _by_key(items: tuple[object, ...]) -> dict[object, object]:
    places = range(1, len(items) + 1)
    keys = [next((k for k in _names(item) if k is not None), place) for place, item in zip(places, items, strict=True)]
    return dict(zip(keys if len(set(keys)) == len(items) else places, items, strict=True))


def _names(item: object) -> tuple[object, ...]:
    return tuple(getattr(item, name, None) for name in ("id", "stage", "number"))
