"""Which letters could go out together: those issued and not recorded as sent, and those due of one kind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from complaintdesk.domain.casefile import CaseFile, IssuedLetter, LetterKind
from complaintdesk.domain.letters import why_unfit
from complaintdesk.domain.letters.waiting import is_waiting
from complaintdesk.domain.queries import CaseScope
from complaintdesk.domain.untold import reminded_from, untold
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.batch.items import BatchChoice, BatchItem, BatchRow

SURVEY_DAYS = 90
"""For how many calendar days after the latest answer a satisfaction survey is offered."""

ALIKE = frozenset(
    kind for kind in LetterKind if kind.subject not in ("clarification", "update", "authority-form", "apology")
)
"""The kinds that can be written for many cases alike; the others live by the officer's own words."""

UNSENT_DAYS = 30
"""For how many calendar days after its date a letter not recorded as sent is offered for printing."""


def batch_choices(desk: Desk) -> tuple[BatchChoice, ...]:
    """What could be printed together, issued letters first; whether a letter is ready is not looked at yet."""
    today = desk.clock.today()
    with desk.reading() as unit:
        waiting = CaseScope(with_outstanding=True, untold_from=reminded_from(today))
        cases = {case.id: case for case in unit.cases(waiting)}
        recently = CaseScope(touched_from=today - timedelta(days=SURVEY_DAYS), touched_to=today)
        cases |= {case.id: case for case in unit.cases(recently)}
    ordered = sorted(cases.values(), key=lambda case: case.reference)
    unsent = tuple(_row(case, letter.kind, letter) for case in ordered for letter in _unsent(case, today))
    choices = [BatchChoice(None, unsent)] if unsent else []
    for kind in LetterKind:
        rows = tuple(_row(case, kind) for case in ordered if is_due(case, kind, today))
        choices += [BatchChoice(kind, rows)] if rows else []
    return tuple(choices)


def _row(case: CaseFile, kind: LetterKind, letter: IssuedLetter | None = None) -> BatchRow:
    item = BatchItem(case.id, kind, letter.id if letter is not None else None)
    return BatchRow(item, case.reference, case.resident.name, letter.dated if letter is not None else None)


def _unsent(case: CaseFile, today: date) -> Iterator[IssuedLetter]:
    for letter in case.letters:
        if (today - letter.dated).days <= UNSENT_DAYS and not case.sendings_of(letter):
            yield letter


def is_due(case: CaseFile, kind: LetterKind, today: date) -> bool:
    """True when a letter of that kind is the one to be sent next and can be written for many cases alike.

    Letters that live by the officer's own words (an update, a question, an apology) are never due here.
    """
    if kind is LetterKind.SURVEY:
        return not why_unfit(case, kind) and _is_to_be_asked(case, today)
    if kind.subject == "response" and not _is_decided(case, kind):
        return False
    known = [one for one in untold(case) if one.kind is kind]
    return is_waiting(case, kind) and (not known or any(one.is_recent(today) for one in known))


def _is_decided(case: CaseFile, kind: LetterKind) -> bool:
    record = case.stage(kind.stage)
    return record is not None and record.outcome is not None


def _is_to_be_asked(case: CaseFile, today: date) -> bool:
    """True for a while after the latest answer, until it was asked how satisfied the resident is."""
    record = case.current_stage
    answered = record.responded_on if record is not None else None
    if answered is None or not _lately(today, answered, SURVEY_DAYS):
        return False
    return not any(letter.kind is LetterKind.SURVEY and letter.dated >= answered for letter in case.letters)


def _lately(today: date, day: date | None, days: int) -> bool:
    """True when a day is not longer ago than that."""
    return day is not None and (today - day).days <= days
