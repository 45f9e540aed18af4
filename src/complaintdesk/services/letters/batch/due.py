"""Which letters could go out together: those issued and not recorded as sent, and those due of one kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from complaintdesk.domain.casefile import CaseFile, IssuedLetter, LetterKind, StageRecord
from complaintdesk.domain.letters import why_unfit
from complaintdesk.domain.queries import CaseScope
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.batch.items import BatchChoice, BatchItem, BatchRow

SURVEY_DAYS = 90
"""For how many calendar days after the latest answer a satisfaction survey is offered, and a closed case looked at."""

UNSENT_DAYS = 30
"""For how many calendar days after its date a letter not recorded as sent is offered for printing."""


def batch_choices(desk: Desk) -> tuple[BatchChoice, ...]:
    """What could be printed together, issued letters first; whether a letter is ready is not looked at yet."""
    today = desk.clock.today()
    with desk.reading() as unit:
        cases = {case.id: case for case in unit.cases(CaseScope(with_outstanding=True))}
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
    due = _DUE.get(kind.subject)
    return due is not None and not why_unfit(case, kind) and due(_Candidate(case, kind, today))


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A case that a letter of a kind fits, on a day."""

    case: CaseFile
    kind: LetterKind
    today: date

    @property
    def record(self) -> StageRecord:
        """The stage that the kind belongs to; the kind fits, so it is there."""
        record = self.case.stage(self.kind.stage)
        assert record is not None
        return record

    def lately(self, day: date | None, days: int) -> bool:
        """True when a day is not longer ago than that."""
        return day is not None and (self.today - day).days <= days


def _refused(found: _Candidate) -> bool:
    refusal = found.case.refusal(found.kind.stage)
    return refusal is not None and refusal.told_on is None


def _action_done(found: _Candidate) -> bool:
    return any(r.told_on is None and found.lately(r.done_on, UNSENT_DAYS) for r in found.case.remedies)


def _closed(found: _Candidate) -> bool:
    return found.case.closure is not None and not found.case.closure.ombudsman_details_given


def _answered(found: _Candidate) -> bool:
    record = found.case.current_stage
    answered = record.responded_on if record is not None else None
    if answered is None or not found.lately(answered, SURVEY_DAYS):
        return False
    return not any(letter.kind is found.kind and letter.dated >= answered for letter in found.case.letters)


_DUE: dict[str, Callable[[_Candidate], bool]] = {
    "acknowledgement": lambda found: found.record.acknowledged_on is None,
    "extension": lambda found: any(e.told_on is None for e in found.record.extensions),
    "response": lambda found: found.record.responded_on is None and found.record.outcome is not None,
    "refusal": _refused,
    "service-request": lambda found: not found.case.told_how_to_complain,
    "further-issue": lambda found: any(issue.told_on is None for issue in found.case.further_issues),
    "action-done": _action_done,
    "closure": _closed,
    "survey": _answered,
}
"""By the letter's subject: whether it is the one to be sent next."""
