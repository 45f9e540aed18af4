"""What a resident has not been told of yet, beside the Code's dated steps: refusals, closures, and the like.

One answer for every place that asks: the next step of a case, Today, the list of letters that wait,
and several letters in one go.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    ClosureKind,
    FurtherIssue,
    IssueHandling,
    LetterKind,
    Refusal,
)
from complaintdesk.domain.spelling import long_date

REMIND_DAYS = 90
"""For so many calendar days lists of many cases remind of a closure or a finished action that was not told.

The case itself goes on saying so. What a refusal, an open service request or a further issue leaves
unsaid has no such end.
"""

WITHOUT_AN_ANSWER = frozenset({ClosureKind.WITHDRAWN, ClosureKind.NO_COOPERATION})
"""Closures of a complaint that no response told the resident of."""


@dataclass(frozen=True, slots=True)
class Untold:
    """Something to tell the resident: the letter that does it, `what` in plain words, and the provision that asks.

    `since` is the day on which it was decided or done, or came; `item` the id of the refusal, the further
    issue or the remedy, 0 for the case itself.
    """

    kind: LetterKind
    what: str
    provision: str
    since: date
    item: int = 0

    def is_recent(self, today: date) -> bool:
        """True while lists of many cases remind of it."""
        if self.kind not in (LetterKind.CLOSURE, LetterKind.ACTION_DONE):
            return True
        return self.since >= reminded_from(today)


def reminded_from(today: date) -> date:
    """The first day from which a closure or a finished action that was not told is still reminded of."""
    return today - timedelta(days=REMIND_DAYS)


def untold(case: CaseFile) -> tuple[Untold, ...]:
    """What the resident has not been told of, the most pressing first; finished actions come last."""
    return (*_refusals(case), *_closure(case), *_service_request(case), *_issues(case), *_actions(case))


def _refusals(case: CaseFile) -> Iterator[Untold]:
    """Reasons and the right to go to the Ombudsman are owed with every refusal (2.4, 5.11)."""
    first, second = case.refusal(1), case.refusal(2)
    if first is not None and first.told_on is None:
        yield _refusal(first, LetterKind.REFUSAL_1, "the complaint is not accepted", "2.4")
    if second is not None and second.told_on is None:
        yield _refusal(second, LetterKind.REFUSAL_2, "stage 2 was refused", "5.11")


def _refusal(refusal: Refusal, kind: LetterKind, why: str, provision: str) -> Untold:
    what = f"Tell the resident in writing why {why}"
    return Untold(kind, what, provision, refusal.decided_on, refusal.id)


def _closure(case: CaseFile) -> Iterator[Untold]:
    """A complaint that ended without an answer: no other letter gives the Ombudsman's details (3.7)."""
    closure = case.closure
    if closure is None or case.kind is not CaseKind.COMPLAINT or closure.kind not in WITHOUT_AN_ANSWER:
        return
    if not closure.ombudsman_details_given:
        what = "Tell the resident that the complaint is closed, and how to reach the Ombudsman"
        yield Untold(LetterKind.CLOSURE, what, "3.7", closure.day)


def _service_request(case: CaseFile) -> Iterator[Untold]:
    """Whoever asked for something may say at any time that it is a complaint, and must know how (1.4, 1.5)."""
    if case.kind is CaseKind.SERVICE_REQUEST and case.is_open and not case.told_how_to_complain:
        what = "Tell the resident that it is treated as a service request, and how to complain"
        yield Untold(LetterKind.SERVICE_REQUEST, what, "1.5", case.received_on)


def _issues(case: CaseFile) -> Iterator[Untold]:
    for issue in issues_to_tell(case):
        if issue.told_on is None:
            what = f"Tell the resident what becomes of what they raised on {long_date(issue.raised_on)}"
            yield Untold(LetterKind.FURTHER_ISSUE, what, "6.8", issue.raised_on, issue.id)


def issues_to_tell(case: CaseFile) -> tuple[FurtherIssue, ...]:
    """The further issues a letter of their own may still tell of: not one that stage 1 has answered with the rest."""
    first = case.stage(1)
    over = first is not None and first.responded_on is not None
    return tuple(i for i in case.further_issues if not (over and i.handling is IssueHandling.JOINED))


def _actions(case: CaseFile) -> Iterator[Untold]:
    """A remedy is followed to its end, of which the resident hears (7.3)."""
    for remedy in case.remedies:
        if remedy.done_on is not None and remedy.told_on is None:
            what = f"Tell the resident that it is done: {remedy.what}"
            yield Untold(LetterKind.ACTION_DONE, what, "7.3", remedy.done_on, remedy.id)
