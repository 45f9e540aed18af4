"""Looking at cases: lists, whole case files, and what was there before."""

from __future__ import annotations

from collections.abc import Sequence

from complaintdesk.domain.casefile import CaseFile, Home, Resident
from complaintdesk.domain.queries import CaseQuery, CaseScope, CaseSummary, JournalEntry
from complaintdesk.services.desk import Desk


def find_case_ids(desk: Desk, query: CaseQuery, limit: int | None = None) -> list[int]:
    """The ids of the cases a query asks for, in its order."""
    with desk.reading() as unit:
        return unit.find_ids(query, limit)


def case_rows(desk: Desk, ids: Sequence[int]) -> list[CaseSummary]:
    """The list rows of these cases, in the same order."""
    with desk.reading() as unit:
        return unit.summaries(ids)


def load_case(desk: Desk, case_id: int) -> CaseFile:
    """One whole case; raises UserError "case.none"."""
    with desk.reading() as unit:
        return unit.case(case_id)


def case_by_reference(desk: Desk, reference: str) -> CaseFile:
    """One whole case by its reference; raises UserError "case.none"."""
    with desk.reading() as unit:
        return unit.case_by_reference(reference.strip())


def load_cases(desk: Desk, scope: CaseScope) -> tuple[CaseFile, ...]:
    """Many whole cases at once, in the order in which they were logged."""
    with desk.reading() as unit:
        return unit.cases(scope)


def similar_cases(desk: Desk, name: str, address: str) -> list[CaseSummary]:
    """Earlier cases of the same person or home, shown while a case is logged (F04)."""
    with desk.reading() as unit:
        return unit.similar(name, address)


def known_residents(desk: Desk, text: str) -> list[tuple[Resident, Home]]:
    """People the desk knows whose name or home matches what is being typed."""
    with desk.reading() as unit:
        return unit.residents(text)


def case_journal(desk: Desk, case_id: int) -> tuple[JournalEntry, ...]:
    """Everything that was done to a case, the oldest first."""
    with desk.reading() as unit:
        return unit.journal(case_id)
