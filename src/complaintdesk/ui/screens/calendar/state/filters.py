"""What is left out on purpose: kinds of date and people, and how that is said."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from complaintdesk.domain.casefile import same_person
from complaintdesk.domain.clocks import DeadlineKind
from complaintdesk.domain.spelling import counted
from complaintdesk.ui.screens.calendar.state.view import Shown

if TYPE_CHECKING:
    from complaintdesk.services.clocks import DueItem

EVERYBODY = "Everybody"
_MOST_NAMED = 4

KINDS: dict[str, tuple[str, frozenset[DeadlineKind]]] = {
    kind.value: (kind.words, frozenset({kind})) for kind in DeadlineKind if kind is not DeadlineKind.RESPOND_EXTENDED
}
"""The kinds to choose from by key: their words, and what each takes in. An extended response is a response."""
KINDS[DeadlineKind.RESPOND.value] = (
    DeadlineKind.RESPOND.words,
    frozenset({DeadlineKind.RESPOND, DeadlineKind.RESPOND_EXTENDED}),
)


def takes(shown: Shown, item: DueItem) -> bool:
    """True when a date passes the filters."""
    kinds = frozenset[DeadlineKind]().union(*(KINDS[key][1] for key in shown.kinds if key in KINDS))
    return (not kinds or item.deadline.kind in kinds) and (not shown.person or same_person(shown.person, item.person))


def people(items: Iterable[DueItem], chosen: str = "") -> tuple[str, ...]:
    """Everybody who has something to do, by name, each once; with the one that is chosen in any case."""
    found: dict[tuple[str, ...], str] = {}
    for name in (chosen, *(item.person for item in items)):
        if name.strip():
            found.setdefault(tuple(name.casefold().split()), name)
    return tuple(sorted(found.values(), key=str.casefold))


def kinds_words(kinds: frozenset[str]) -> str:
    """What the button says: all, one by its name, or how many."""
    if not kinds:
        return "All kinds"
    if len(kinds) == 1:
        return KINDS[next(iter(kinds))][0]
    return f"{len(kinds)} kinds"


def filter_words(shown: Shown) -> str:
    """The filters as a sentence for a printed page; "" where everything is shown."""
    parts = []
    if len(shown.kinds) > _MOST_NAMED:
        parts.append(f"{len(shown.kinds)} of the {len(KINDS)} kinds of date")
    elif shown.kinds:
        parts.append(", ".join(words for key, (words, _) in KINDS.items() if key in shown.kinds))
    if shown.person:
        parts.append(shown.person)
    return f"Only: {'; '.join(parts)}." if parts else ""


def summary_words(shown: Shown, taken: Iterable[DueItem], hidden: int) -> str:
    """How much is due in what is shown, what of it is overdue, and how much the filters leave out."""
    items = list(taken)
    due = [i for i in items if i.deadline.met_on is None]
    overdue = sum(i.days_left < 0 for i in due)
    text = f"{counted(len(due), 'date')} due {shown.place}" if due else f"Nothing is due {shown.place}"
    if overdue:
        text += f", {overdue:,} overdue"
    if len(items) > len(due):
        text += f", {len(items) - len(due):,} done"
    if hidden:
        text += f" ({hidden:,} more left out by the filters)"
    return text


def kind_nothing(shown: Shown) -> tuple[str, str]:
    """A heading and a sentence for where there is nothing: kind, and saying what to do."""
    if shown.is_filtered:
        return (
            f"Nothing of that kind {shown.place}",
            "The filters leave dates out. “Show all again” brings them back.",
        )
    if shown.shows_all:
        return ("Nothing is due at all", "Every date is met. When a complaint is logged, its dates appear here.")
    return (f"Nothing is due {shown.place}", "Nobody is waiting for a date here. Page Up and Page Down turn the pages.")
