"""What "Why this date?" says, worked out without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.clocks import Explanation, Source
from complaintdesk.domain.spelling import weekday_date

if TYPE_CHECKING:
    from complaintdesk.services.explaining import WhyDate


def headline(why: WhyDate) -> str:
    """The date in question."""
    return f"Why {weekday_date(why.explanation.due)}?"


def what(why: WhyDate) -> str:
    """What is due then, on which case, and whether it was done."""
    deadline = why.deadline
    own = "your own target" if deadline.source is Source.POLICY else ""
    done = ""
    if deadline.met_on is not None:
        done = f"done on {weekday_date(deadline.met_on)}, {'in time' if deadline.is_met else 'late'}"
    return " · ".join(part for part in (why.explanation.title, own, why.facts.reference, done) if part)


def earlier_words(why: WhyDate) -> str:
    """The words of the button that explains the date this one counts from."""
    return f"Why {weekday_date(why.explanation.counted_from)}?"


def provision_words(why: WhyDate) -> str:
    """The words of the button that shows what a provision asks for."""
    return f"What {why.explanation.provision} asks for"


def clock_lines(explanation: Explanation) -> tuple[tuple[str, str], ...]:
    """The Code's date beside what others may reckon with; nothing where all reckon with the same day."""
    if explanation.expects is None and explanation.outer is None:
        return ()
    lines = [("The Code’s date", weekday_date(explanation.due))]
    if explanation.expects is not None:
        lines.append(("A resident who counts from receipt expects", weekday_date(explanation.expects)))
    if explanation.outer is not None:
        lines.append(("Both limits counted from receipt, to aim for", weekday_date(explanation.outer)))
    return tuple(lines)
