"""How urgent a date is, shown three ways at once: an icon, a word and a colour. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from complaintdesk.ui.theme.colours import Colours


@dataclass(frozen=True, slots=True)
class Look:
    """The name of an icon, the word beside it, and which colours of the scheme it takes."""

    icon: str
    word: str
    colour: str
    ground: str

    def colours(self, colours: Colours) -> tuple[str, str]:
        """The colour of icon and word, and the ground behind them."""
        return getattr(colours, self.colour), getattr(colours, self.ground)


class Status(Enum):
    """The states a date or a requirement can be in."""

    OVERDUE = Look("overdue", "Overdue", "danger", "danger_soft")
    TODAY = Look("today-due", "Due today", "caution", "caution_soft")
    SOON = Look("soon", "Coming up", "accent", "accent_soft")
    LATER = Look("later", "Later", "muted", "sunken")
    MET = Look("met", "Done in time", "good", "good_soft")
    LATE = Look("late", "Done late", "caution", "caution_soft")
    MISSING = Look("missing", "Missing", "danger", "danger_soft")
    PRESENT = Look("met", "There", "good", "good_soft")
    OPEN = Look("open", "Open", "accent", "accent_soft")
    CLOSED = Look("closed", "Closed", "muted", "sunken")
    ANSWERED = Look("answered", "Answered", "good", "good_soft")

    @property
    def look(self) -> Look:
        """Its icon, word and colours."""
        return self.value


def status_of(days_left: int, coming_days: int) -> Status:
    """The status of a date not met yet, from the calendar days left (negative when it has passed).

    `coming_days` are the calendar days in which the next five working days lie.
    """
    if days_left < 0:
        return Status.OVERDUE
    if days_left == 0:
        return Status.TODAY
    return Status.SOON if days_left <= coming_days else Status.LATER
