"""The versions there are: what the lists, the head of the editor and the dialogs say of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.assessment.record import AssessmentHead, AssessmentState, Occasion, Purpose
from complaintdesk.domain.landlord import Landlord, year_start
from complaintdesk.domain.spelling import counted, long_date
from complaintdesk.ui.screens.assessment.state.outline import Sign

EMPTY = (
    "Most landlords begin with last year’s: bring in your Word, PDF, Excel or web copy, and the desk reads it and "
    "shows you what it found. You can also start afresh, with every provision blank and your own figures beside it."
)
NOTE = "How you meet the Code, provision by provision, with the figures your cases give. Saved as you go."
SIGNS = {
    AssessmentState.READ: Sign("eye", "Being reviewed", "accent"),
    AssessmentState.DRAFT: Sign("edit", "Draft", "accent"),
    AssessmentState.APPROVED: Sign("met", "Approved", "good"),
    AssessmentState.PUBLISHED: Sign("lock", "Published", "good"),
    AssessmentState.SUPERSEDED: Sign("closed", "Superseded", "muted"),
    AssessmentState.COMPARED: Sign("copy", "Kept to compare", "muted"),
}
REMOVABLE = (AssessmentState.READ, AssessmentState.DRAFT, AssessmentState.COMPARED)
FRESH = "Blank: every provision is answered anew"
OCCASIONS = {
    Occasion.YEARLY: ("The yearly one", "The Code asks for it every year (8.1)."),
    Occasion.RESTRUCTURE: (
        "A restructure or merger",
        "The Code asks for one after a significant restructure or merger (8.3).",
    ),
    Occasion.PROCEDURES: ("A change of procedures", "The Code asks for one after a change of procedures (8.3)."),
    Occasion.ORDERED: ("The Ombudsman asked for it", "The Ombudsman may ask for one (8.4)."),
}


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A line of the list."""

    head: AssessmentHead
    name: str
    sign: Sign
    yes: int
    no: int
    blank: int
    approved: str
    published: str


def rows(heads: Iterable[AssessmentHead], answers: Mapping[int, Mapping[str | None, int]]) -> tuple[VersionRow, ...]:
    """The lines of the list, in the order given."""
    return tuple(_row(head, answers.get(head.id, {})) for head in heads)


def _row(head: AssessmentHead, answers: Mapping[str | None, int]) -> VersionRow:
    approved = f"{head.approved_by}, {long_date(head.approved_on)}" if head.approved_on is not None else ""
    published = long_date(head.published_on) if head.published_on is not None else ""
    name = long_date(head.year_end) if head.is_ours else f"{head.landlord}, {long_date(head.year_end)}"
    counts = (answers.get("yes", 0), answers.get("no", 0), answers.get(None, 0))
    return VersionRow(head, name, SIGNS[head.state], *counts, approved, published)


def title(head: AssessmentHead) -> str:
    """What a version is called at the head of the editor."""
    whose = "" if head.is_ours else f"{head.landlord}, "
    return f"{whose}{'year' if whose else 'Year'} to {long_date(head.year_end)}"


def label(head: AssessmentHead) -> str:
    """A version in a choice."""
    return f"{title(head)} ({SIGNS[head.state].word.lower()})"


def locked_words(head: AssessmentHead) -> str:
    """Why a version cannot be changed; "" for one that can."""
    if head.can_be_changed:
        return ""
    if head.state is AssessmentState.COMPARED:
        return f"This is {head.landlord}’s, kept to compare with. It is shown as it was read and does not change."
    approval = (
        f"Approved by {head.approved_by} on {long_date(head.approved_on)}" if head.approved_on else "A past version"
    )
    minute = f", minute {head.minute}" if head.minute else ""
    published = f", published on {long_date(head.published_on)}" if head.published_on else ""
    despite = f" Approved with something still to do: {head.despite}" if head.despite else ""
    return f"{approval}{minute}{published}. It is kept as it stands and can only be read.{despite}"


def year_ends(landlord: Landlord, today: date) -> tuple[date, ...]:
    """The last days of the landlord's years to choose from: the next one, then those before."""
    ends = [year_start(landlord, year) for year in range(today.year - 6, today.year + 3)]
    days = [date.fromordinal(end.toordinal() - 1) for end in ends]
    coming = [day for day in days if day >= today][:1]
    return (*coming, *reversed([day for day in days if day < today]))


def discard_words(head: AssessmentHead) -> str:
    """What is asked before a version is given up."""
    what = {AssessmentState.READ: "What was read of the file", AssessmentState.DRAFT: "This draft"}
    return f"{what.get(head.state, 'This one')} goes from the list: {title(head)}."


def purpose_choices(head: AssessmentHead) -> str:
    """What follows when the review is finished."""
    if head.purpose is Purpose.OTHER:
        return f"{head.landlord}’s is kept, to compare with."
    if head.purpose is Purpose.PAST:
        return "It is kept as you published it then."
    return "It is your draft now. Go on from here."


def found_words(read: int, missing: tuple[str, ...], doubtful: int) -> str:
    """What was found in a file."""
    parts = [f"{counted(read, 'provision')} found."]
    if missing:
        named = ", ".join(missing[:8]) + (" and more" if len(missing) > 8 else "")
        parts.append(f"Not found: {named}.")
    parts.append(f"{doubtful} with something to check." if doubtful else "Nothing in it is doubtful.")
    return " ".join(parts)
