"""The list of provisions: what stands beside each, which are shown, and how far the whole has come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum

from complaintdesk.domain.assessment.reading import Answer
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    Assessment,
    AssessmentHead,
    AssessmentState,
    Review,
)
from complaintdesk.domain.assessment.work import ToDo, ToDoKind, unfinished, without_left
from complaintdesk.domain.rulebook import Edition


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon, the word beside it, and the colour of both."""

    icon: str
    word: str
    colour: str


class Standing(Enum):
    """How a provision stands; the first that fits is shown."""

    DOUBT = Sign("warning", "Doubtful: look", "caution")
    REVIEW = Sign("eye", "To be reviewed", "accent")
    REJECTED = Sign("closed", "Rejected", "muted")
    UNANSWERED = Sign("unanswered", "Not answered", "muted")
    NEEDS = Sign("missing", "No: something missing", "danger")
    LOOK_YES = Sign("warning", "Yes: look again", "caution")
    LOOK_NO = Sign("warning", "No: look again", "caution")
    YES = Sign("met", "Yes", "good")
    NO = Sign("answered-no", "No", "text")

    @property
    def sign(self) -> Sign:
        """Its icon, word and colour."""
        return self.value


class Filter(StrEnum):
    """Which provisions are listed."""

    ALL = "All provisions"
    WORK = "To do or to look at"
    NO = "Answered No"
    UNANSWERED = "Not answered"


@dataclass(frozen=True, slots=True)
class Line:
    """One provision in the list."""

    number: str
    summary: str
    standing: Standing
    todo: int

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        more = f", {self.todo} to do or to look at" if self.todo else ""
        return f"{self.number}, {self.standing.sign.word}{more}: {self.summary}"


@dataclass(frozen=True, slots=True)
class Group:
    """A section of the Code with its provisions."""

    title: str
    lines: tuple[Line, ...]


def standing_of(provision: AnsweredProvision, todos: Sequence[ToDo]) -> Standing:
    """How a provision stands, from what is to do there."""
    if provision.review is Review.PENDING:
        return Standing.DOUBT if provision.doubts else Standing.REVIEW
    if provision.review is Review.REJECTED and provision.source_text:
        return Standing.REJECTED
    if provision.answer is None:
        return Standing.UNANSWERED
    if any(todo.is_needed for todo in todos):
        return Standing.NEEDS
    yes = provision.answer is Answer.YES
    if todos:
        return Standing.LOOK_YES if yes else Standing.LOOK_NO
    return Standing.YES if yes else Standing.NO


def work_by_number(work: Iterable[ToDo]) -> dict[str, tuple[ToDo, ...]]:
    """What is to do, by provision."""
    found: dict[str, list[ToDo]] = {}
    for todo in work:
        found.setdefault(todo.number, []).append(todo)
    return {number: tuple(todos) for number, todos in found.items()}


def groups(
    edition: Edition, provisions: Iterable[AnsweredProvision], work: Mapping[str, tuple[ToDo, ...]]
) -> tuple[Group, ...]:
    """The whole list, section by section in the Code's order."""
    known = {p.number: p for p in provisions}
    found = []
    for section in edition.sections:
        lines = tuple(
            Line(p.number, p.summary, standing_of(known[p.number], todos), len(todos))
            for p in edition.section_provisions(section.number)
            if p.number in known
            for todos in [work.get(p.number, ())]
        )
        found.append(Group(f"{section.number}  {section.title}", lines))
    return tuple(found)


def is_listed(line: Line, chosen: Filter) -> bool:
    """True where the filter lets a provision be seen."""
    if chosen is Filter.ALL:
        return True
    if chosen is Filter.NO:
        return line.standing in (Standing.NO, Standing.LOOK_NO, Standing.NEEDS)
    if chosen is Filter.UNANSWERED:
        return line.standing is Standing.UNANSWERED
    return line.todo > 0 or line.standing in (Standing.REVIEW, Standing.DOUBT)


NONE_LISTED = {
    Filter.ALL: "",
    Filter.WORK: "Nothing is left to do or to look at.",
    Filter.NO: "No provision is answered No.",
    Filter.UNANSWERED: "Every provision is answered.",
}


IN_REVIEW = (ToDoKind.REVIEW, ToDoKind.UNANSWERED)
"""What a review is about; evidence, reasons and dates are seen to in the draft that it becomes."""


_SEEN_BY_THE_DESK_ONLY = (ToDoKind.DRIFT, ToDoKind.LEFTOVER, ToDoKind.PROMISED_BEFORE)


def shown_work(assessment: Assessment, desk_work: Iterable[ToDo], today: date) -> tuple[ToDo, ...]:
    """What is shown as to be done, in the Code's order: from the screen itself, and what only the desk sees."""
    if not assessment.head.can_be_changed:
        return tuple(desk_work)
    own = unfinished(assessment, today)
    if assessment.head.state is AssessmentState.READ:
        return tuple(t for t in own if t.kind in IN_REVIEW)
    seen = (t for t in desk_work if t.kind in _SEEN_BY_THE_DESK_ONLY)
    place = {p.number: at for at, p in enumerate(assessment.provisions)}
    return tuple(sorted(without_left(assessment, (*own, *seen)), key=lambda t: place[t.number]))


def review_words(provisions: Sequence[AnsweredProvision]) -> str:
    """“71 of 72 answered, 70 to be reviewed, 2 of them doubtful”."""
    answered = sum(p.answer is not None for p in provisions)
    pending = [p for p in provisions if p.review is Review.PENDING]
    doubtful = sum(bool(p.doubts) for p in pending)
    left = f"{len(pending)} to be reviewed" if pending else "all reviewed"
    parts = [f"{answered} of {len(provisions)} answered", left]
    if doubtful:
        parts.append(f"{doubtful} of them doubtful")
    return ", ".join(parts)


def answered_words(provisions: Sequence[AnsweredProvision], look: int = 0) -> str:
    """“71 of 72 answered: 63 Yes, 8 No; 2 to look at”, of a version that does not change any more."""
    answers = [p.answer for p in provisions]
    yes, no = answers.count(Answer.YES), answers.count(Answer.NO)
    said = f"{yes + no} of {len(answers)} answered: {yes} Yes, {no} No"
    return f"{said}; {look} to look at" if look else said


def progress_words(provisions: Sequence[AnsweredProvision], work: Iterable[ToDo]) -> str:
    """“61 of 72 answered, 4 things needed, 9 to look at”."""
    todos = tuple(work)
    answered = sum(p.answer is not None for p in provisions)
    needed = sum(todo.is_needed for todo in todos)
    look = len(todos) - needed
    parts = [f"{answered} of {len(provisions)} answered"]
    parts.append(f"{needed} thing{'' if needed == 1 else 's'} needed")
    parts.append(f"{look} to look at")
    return ", ".join(parts)


def head_words(
    provisions: Sequence[AnsweredProvision], work: Sequence[ToDo], head: AssessmentHead | None, *, locked: bool
) -> str:
    """How far the whole has come, beside its state."""
    if head is not None and head.state is AssessmentState.READ:
        return review_words(provisions)
    return answered_words(provisions, len(work)) if locked else progress_words(provisions, work)


def next_number(numbers: Sequence[str], here: str, step: int) -> str:
    """The number before or after `here`; `here` itself at either end, the first where it is not among them."""
    if here not in numbers:
        return numbers[0] if numbers else here
    place = numbers.index(here) + step
    return numbers[place] if 0 <= place < len(numbers) else here


def next_todo(
    order: Sequence[str], work: Mapping[str, tuple[ToDo, ...]], here: str, passed: ToDo | None
) -> ToDo | None:
    """The next thing to do after `passed` in `here`, then onwards and round again; None where there is nothing."""
    start = order.index(here) if here in order else 0
    own = list(work.get(here, ()))
    first = own[own.index(passed) + 1 :] if passed in own else own
    rest = [todo for number in (*order[start + 1 :], *order[:start]) for todo in work.get(number, ())]
    return next(iter([*first, *rest, *own]), None)


def next_pending(provisions: Sequence[AnsweredProvision], here: str) -> str | None:
    """The next provision after `here` that is still to be reviewed, round again from the first; None where none is."""
    numbers = [p.number for p in provisions]
    start = numbers.index(here) + 1 if here in numbers else 0
    return next((p.number for p in (*provisions[start:], *provisions[:start]) if p.review is Review.PENDING), None)
