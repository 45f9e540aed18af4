"""The Ombudsman's findings: taken in from a file, and recorded on the case they are about."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from complaintdesk.domain.casefile import Determination
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.determinations import RefusedRow, read_determinations
from complaintdesk.services.complaints import Done
from complaintdesk.services.desk import Desk

_NOT_WORDS = re.compile(r"[^\w\s]+")
_LEGAL_FORMS = {"the", "limited", "ltd", "plc", "llp"}


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings would be added, and how many of those chosen are in the desk already."""

    new: int
    already: int


@dataclass(frozen=True, slots=True)
class DeterminationsPreview:
    """A file of findings before anything is added.

    `others` are the landlords it names that are not ours, each with the number of its
    findings, the most first; `every` counts all good rows, `ours` those of our landlord.
    """

    path: Path
    landlord: str
    every: Tally
    ours: Tally
    others: tuple[tuple[str, int], ...]
    refused: tuple[RefusedRow, ...]


@dataclass(frozen=True, slots=True)
class DeterminationsReport:
    """What came of a file: how many rows were added, how many were there already, which were refused and why.

    `left_out` counts the good rows that name another landlord, where only ours were asked for.
    """

    added: int
    already: int
    refused: tuple[RefusedRow, ...]
    changes: Changes
    left_out: int = 0


def preview_determinations(desk: Desk, path: Path) -> DeterminationsPreview:
    """What `import_determinations` would do with a file; raises what it raises, and changes nothing."""
    read = read_determinations(path, desk.clock.today())
    with desk.reading() as unit:
        landlord = unit.landlord().name
        ours = [row for row in read.rows if is_same_landlord(row.landlord, landlord)]
        tallies = [Tally(n, len(rows) - n) for rows in (read.rows, ours) for n in [len(unit.new_determinations(rows))]]
    others = Counter(row.landlord for row in read.rows if not is_same_landlord(row.landlord, landlord))
    return DeterminationsPreview(path, landlord, tallies[0], tallies[1], tuple(others.most_common()), read.refused)


def import_determinations(desk: Desk, path: Path, *, only_ours: bool = False) -> DeterminationsReport:
    """Adds the findings in a CSV file to the desk, all good rows in one transaction.

    `only_ours` leaves out the rows that name another landlord. A row that is there already
    is not added twice. Raises UserError where the file as a whole is of no use, see
    `exchange.determinations`; nothing is added then.
    """
    read = read_determinations(path, desk.clock.today())
    with desk.writing() as unit:
        landlord = unit.landlord().name
        rows = [row for row in read.rows if not only_ours or is_same_landlord(row.landlord, landlord)]
        added, already = unit.add_determinations(rows)
    changes = Changes(determinations=added > 0)
    return DeterminationsReport(added, already, read.refused, changes, len(read.rows) - len(rows))


def is_same_landlord(name: str, other: str) -> bool:
    """True for two ways of writing one landlord's name: "The Harbour Homes Ltd." is "Harbour Homes Limited"."""
    return _plain_name(name) == _plain_name(other)


def _plain_name(name: str) -> list[str]:
    words = _NOT_WORDS.sub("", name.casefold().replace("&", " and ")).split()
    return [word for word in words if word not in _LEGAL_FORMS] or words


def determinations(desk: Desk) -> tuple[Determination, ...]:
    """All of the Ombudsman's findings in the desk, whether or not they are tied to a case."""
    with desk.reading() as unit:
        return unit.determinations()


def record_determination(desk: Desk, case_id: int, finding: Determination) -> Done:
    """Puts one of the Ombudsman's findings (id 0) on the case it is about.

    Raises UserError "determination.already" where the same finding is in the desk.
    """
    with desk.writing() as unit:
        if any(replace(known, id=0) == finding for known in unit.determinations()):
            raise UserError("determination.already", reference=finding.ombudsman_ref)
        before = unit.case(case_id)
        after = replace(before, determinations=(*before.determinations, finding))
        saved = unit.save_case(before, after, "Ombudsman finding recorded")
    return Done(saved, Changes(cases=frozenset({case_id}), determinations=True))
