"""What the dialogs of the annual submission say. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from complaintdesk.domain.remedies import Confidence
from complaintdesk.domain.spelling import counted, long_date, weekday_date
from complaintdesk.domain.submission import Origin, Paper, PaperState, ToldBy
from complaintdesk.ui.theme.status import Status
from complaintdesk.ui.widgets.dates import day_words

if TYPE_CHECKING:
    from complaintdesk.services.submissions import SubmissionView

COLUMNS = ("State", "Document", "Since")

_STATUS = {
    PaperState.READY: Status.PRESENT,
    PaperState.STARTED: Status.OPEN,
    PaperState.MISSING: Status.MISSING,
    PaperState.NOT_NEEDED: Status.CLOSED,
}


def status_of_paper(paper: Paper) -> Status:
    """The icon and the colours that a paper's state is shown with."""
    return _STATUS[paper.state]


def state_word(paper: Paper) -> str:
    """A paper's state in a word or two."""
    return paper.state.value.capitalize()


def cells(paper: Paper) -> tuple[str, ...]:
    """A paper's line in the table."""
    return state_word(paper), paper.rule.title, day_words(paper.on) if paper.on else ""


def sentence(paper: Paper) -> str:
    """The whole line as a screen reader says it."""
    since = f"since {long_date(paper.on)}" if paper.on else ""
    parts = (state_word(paper), paper.rule.title, since, paper.where)
    said = ", ".join(part for part in parts if part)
    return f"{said}. {paper.remark}" if paper.remark else said


def due_words(view: SubmissionView) -> str:
    """About which year, by when, and how long that is."""
    about = f"About the year to {long_date(view.year_end)}."
    if view.made_on is not None:
        late = "" if view.made_on <= view.due else f", after {long_date(view.due)}, the last day in time"
        return f"{about} Sent on {weekday_date(view.made_on)}{late}."
    return f"{about} Due {weekday_date(view.due)}: {left_words(view.days_left)}."


def left_words(days: int) -> str:
    """How long there is, in calendar days."""
    if days == 0:
        return "that is today"
    return f"{counted(days, 'day')} left" if days > 0 else f"{counted(-days, 'day')} overdue"


def missing_heading(view: SubmissionView) -> str:
    """The heading over the documents: how many are missing."""
    return f"{view.missing_words[:1].upper()}{view.missing_words[1:]}"


def detail(paper: Paper) -> str:
    """What a paper has to be and to hold, how its state is known, and the officer's note."""
    return "\n".join(_detail(paper))


def _detail(paper: Paper) -> Iterator[str]:
    yield paper.rule.what
    yield from (f"   {part}" for part in paper.rule.covers)
    if paper.remark:
        yield paper.remark
    if paper.where:
        yield f"It can be seen at: {paper.where}"
    if paper.note:
        yield f"Your note: {paper.note}"


def origin_words(paper: Paper) -> str:
    """The provision behind a paper, and where what is asked for comes from."""
    provision = f"Provision {paper.rule.provision}. " if paper.rule.provision else ""
    return f"{provision}{paper.rule.origin.words}"


def notes(view: SubmissionView) -> str:
    """What to know about the submission as a whole, a paragraph each, and where it comes from."""
    told = (*_older_list(view), *(f"{note.text}{_doubt(note.origin)}" for note in view.notes))
    known = dict.fromkeys(_origin(note.origin) for note in view.notes if not _doubt(note.origin))
    return "\n\n".join((*told, f"Sources: {'; '.join(known)}.") if known else told)


def _older_list(view: SubmissionView) -> Iterator[str]:
    """Where the submission is due in a later year than that in which the list was looked at."""
    if view.due.year > view.listed_on.year:
        yield (
            f"These are the documents that the form of {view.form} asks for, as it was on {long_date(view.listed_on)}. "
            "Look on the Ombudsman’s website whether the next form asks for anything else."
        )


def _origin(origin: Origin) -> str:
    return f"{origin.source}, looked at on {long_date(origin.checked)} ({origin.confidence.words})"


def _doubt(origin: Origin) -> str:
    sure = origin.confidence in (Confidence.PRIMARY, Confidence.GOOD)
    return "" if sure else f" ({origin.confidence.words.capitalize()}.)"


def lacking(view: SubmissionView) -> str:
    """A kind warning before it is recorded as sent; "" where everything is ready."""
    return f"{missing_heading(view)}. You can record it as sent all the same." if view.missing else ""


def later(view: SubmissionView) -> str:
    """When it can be recorded as sent; "" where it can be, or is."""
    if view.made_on is not None or view.can_be_sent:
        return ""
    return f"The year is not over yet. From {long_date(view.open_from)} on this can be recorded as sent."


def sent(view: SubmissionView) -> str:
    """What is said once it is recorded."""
    said = f"The annual submission about the year to {long_date(view.year_end)} is recorded as sent"
    return f"{said}, with {view.missing_words}." if view.missing else f"{said}."


def told(paper: Paper) -> str:
    """What the desk knows of a paper by itself; "" where it knows nothing."""
    if paper.rule.told_by is ToldBy.OFFICER:
        return ""
    unless = "The desk tells this by itself. Record it here only where it was done outside the desk."
    if paper.rule.told_by is ToldBy.PLACES:
        unless = "The desk tells this from the places you give with the other documents."
    return f"{paper.remark} {unless}".strip()
