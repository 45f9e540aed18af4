"""What is left to do on a self-assessment, and what had better be looked at once more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from complaintdesk.domain.assessment.reading import Answer
from complaintdesk.domain.assessment.record import AnsweredProvision, Assessment, Review
from complaintdesk.domain.spelling import long_date


class ToDoKind(StrEnum):
    """What is to be done or looked at."""

    REVIEW = "to be reviewed"
    UNANSWERED = "not answered"
    REASON_MISSING = "reason missing"
    DATE_MISSING = "date missing"
    EVIDENCE_MISSING = "no evidence"
    ACTION_UNDATED = "action without a date"
    ACTION_OVERDUE = "action overdue"
    DRIFT = "figures differ"
    LEFTOVER = "left over"
    PROMISED_BEFORE = "promised before"


NEEDED = (ToDoKind.REVIEW, ToDoKind.UNANSWERED, ToDoKind.REASON_MISSING, ToDoKind.DATE_MISSING)
"""What the form itself asks for: approval without it needs the officer's reason."""

_MAY_STAY = (ToDoKind.EVIDENCE_MISSING, ToDoKind.DRIFT, ToDoKind.LEFTOVER, ToDoKind.PROMISED_BEFORE)
_GOES_ON = (ToDoKind.DRIFT, ToDoKind.ACTION_OVERDUE)


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing to do: beside which provision and which of its fields, and in plain words what.

    `field` is a field of AnsweredProvision. Where certain words of it are meant, they begin
    at character `start` of it and are `length` characters long; `start` is -1 otherwise.
    """

    number: str
    kind: ToDoKind
    field: str
    words: str
    start: int = -1
    length: int = 0

    @property
    def is_needed(self) -> bool:
        """True for what the form itself asks for."""
        return self.kind in NEEDED

    @property
    def may_stay(self) -> bool:
        """True for what the officer may look at and leave as it is."""
        return self.kind in _MAY_STAY


def without_left(assessment: Assessment, todos: Iterable[ToDo]) -> tuple[ToDo, ...]:
    """The things to do without those that were looked at and left; whatever reads differently since stands again."""
    left = {p.number: p.left for p in assessment.provisions if p.left}
    return tuple(t for t in todos if not (t.may_stay and t.words in left.get(t.number, ())))


def after_approval(todos: Iterable[ToDo]) -> tuple[ToDo, ...]:
    """Those things to do that go on when a version no longer changes: overdue actions, and what the figures show."""
    return tuple(t for t in todos if t.kind in _GOES_ON)


def promised_before(assessment: Assessment, current: Assessment) -> tuple[ToDo, ...]:
    """The open actions of the version in force that this one does not hold, done or not: they would be forgotten."""
    here = {p.number: {_plain(a.what) for a in p.actions} for p in assessment.provisions}
    return tuple(
        ToDo(
            p.number,
            ToDoKind.PROMISED_BEFORE,
            "actions",
            f"The version before promises this, and it is not here: {a.what}",
        )
        for p in current.provisions
        for a in p.open_actions
        if _plain(a.what) not in here.get(p.number, set())
    )


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def unfinished(assessment: Assessment, today: date) -> tuple[ToDo, ...]:
    """What is missing from the answers and what is overdue on `today`, in the Code's order."""
    return tuple(todo for provision in assessment.provisions for todo in _of(provision, today))


def _of(provision: AnsweredProvision, today: date) -> Iterator[ToDo]:
    number = provision.number
    if provision.review is Review.PENDING:
        yield ToDo(number, ToDoKind.REVIEW, "review", _review_words(provision))
    if provision.answer is None:
        yield ToDo(number, ToDoKind.UNANSWERED, "answer", "Answer Yes or No.")
    if provision.answer is Answer.NO:
        if not provision.commentary.strip():
            yield ToDo(number, ToDoKind.REASON_MISSING, "commentary", "A “No” needs its reason in the commentary.")
        if not provision.has_date:
            words = "A “No” needs a date: by when you will comply, or an action with its date."
            yield ToDo(number, ToDoKind.DATE_MISSING, "comply_by", words)
    if provision.answer is Answer.YES and not provision.evidence:
        yield ToDo(number, ToDoKind.EVIDENCE_MISSING, "evidence", "This “Yes” names no evidence.")
    yield from _of_actions(provision, today)


def _review_words(provision: AnsweredProvision) -> str:
    if not provision.source_text:
        return "Not found in the file. Answer it, or accept it as blank."
    return "Look at what was read, then accept, correct or reject it."


def _of_actions(provision: AnsweredProvision, today: date) -> Iterator[ToDo]:
    for action in provision.open_actions:
        if action.by is None:
            words = f"This action has no date yet: {action.what}"
            yield ToDo(provision.number, ToDoKind.ACTION_UNDATED, "actions", words)
        elif action.by < today:
            words = f"This was to be done by {long_date(action.by)} and is not marked as done: {action.what}"
            yield ToDo(provision.number, ToDoKind.ACTION_OVERDUE, "actions", words)
    if provision.answer is Answer.NO and provision.comply_by is not None and provision.comply_by < today:
        words = f"You were to comply by {long_date(provision.comply_by)}."
        yield ToDo(provision.number, ToDoKind.ACTION_OVERDUE, "comply_by", words)
