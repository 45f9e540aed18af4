"""The Ombudsman's findings: taken in from a file, and recorded on the case they are about."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from complaintdesk.domain.casefile import Determination
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.determinations import RefusedRow, read_determinations
from complaintdesk.services.complaints import Done
from complaintdesk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class DeterminationsReport:
    """What came of a file: how many rows were added, how many were there already, which were refused and why."""

    added: int
    already: int
    refused: tuple[RefusedRow, ...]
    changes: Changes


def import_determinations(desk: Desk, path: Path) -> DeterminationsReport:
    """Adds the findings in a CSV file to the desk, all good rows in one transaction.

    A row that is there already is not added twice. Raises UserError where the file as a
    whole is of no use, see `exchange.determinations`; nothing is added then.
    """
    read = read_determinations(path, desk.clock.today())
    with desk.writing() as unit:
        added, already = unit.add_determinations(read.rows)
    return DeterminationsReport(added, already, read.refused, Changes(determinations=added > 0))


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
