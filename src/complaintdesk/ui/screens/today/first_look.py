"""Today from what was kept at the last look: the same groups, their lines put into words for this day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from complaintdesk.domain.spelling import weekday_date
from complaintdesk.ui.screens.today.rows import (
    FIRST_LINES,
    YEARLY,
    TodayGroup,
    TodayRow,
    TodayView,
    remark_words,
    short_day,
    when_words,
)
from complaintdesk.ui.theme.status import Status, status_of

_COMING = 5
"""The place, among the working days ahead, of the last that "next five working days" holds."""


_NONE: Mapping[str, Any] = {"count": 0, "lines": ()}
"""A group that was not kept: an earlier version did not have it."""


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What can be shown of a desk before it is read."""

    landlord: str
    is_sample: bool
    view: TodayView


def first_look(path: Path, today: date) -> FirstLook | None:
    """What was kept in the desk file for the next start; None where there is nothing that still holds."""
    from complaintdesk.services.first_look import read_first_look

    kept = read_first_look(path)
    try:
        view = view_of_first_look(kept, today) if kept is not None else None
        return None if kept is None or view is None else FirstLook(kept["landlord"], kept["sample"], view)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError):
        # Damaged, or kept by a version that kept something else: the desk itself is read next.
        return None


def view_of_first_look(kept: Mapping[str, Any], today: date) -> TodayView | None:
    """What to show on `today` of what was kept; None where it was kept too long ago, or for a later day."""
    day = today.toordinal()
    ahead = [d for d in kept["working_days"] if d > day]
    if day < kept["day"] or len(ahead) < _COMING:
        return None
    until = ahead[_COMING - 1]
    span = _Span(today, until)
    groups = [
        _dated("overdue", "Overdue", kept, (0, day - 1), span),
        _dated("today", "Due today", kept, (day, day), span),
        _dated("coming", "Next five working days", kept, (day + 1, until), span),
        _later("promised", "Promised for later", kept["promised"], span),
        _later("waiting", "Waiting on others", kept["waiting"], span),
        *(group for group in (_later("yearly", YEARLY, kept.get("yearly", _NONE), span),) if group.total),
        _group("open", "Open cases and their next step", kept["open"]["lines"], kept["open"]["count"], span),
    ]
    return TodayView(weekday_date(today), tuple(groups), any(group.total for group in groups))


@dataclass(frozen=True, slots=True)
class _Span:
    """The day that is shown, and the last of the next five working days."""

    today: date
    until: int


def _dated(key: str, title: str, kept: Mapping[str, Any], between: tuple[int, int], span: _Span) -> TodayGroup:
    first, last = between
    lines = [line for line in kept["dated"] if first <= line["due"] <= last]
    return _group(key, title, lines, sum(first <= due <= last for due in kept["dues"]), span)


def _later(key: str, title: str, group: Mapping[str, Any], span: _Span) -> TodayGroup:
    passed = [line for line in group["lines"] if line["due"] is not None and line["due"] <= span.until]
    lines = [line for line in group["lines"] if line not in passed]
    return _group(key, title, lines, group["count"] - len(passed), span)


def _group(key: str, title: str, lines: Sequence[Mapping[str, Any]], count: int, span: _Span) -> TodayGroup:
    """The first lines; how many there are in all is said, and they follow in a moment."""
    shown = tuple(_row(line, span) for line in lines[:FIRST_LINES])
    more = count - len(shown)
    note = f"{more:,} more are being read…" if more > 0 else ""
    return TodayGroup(key, title, shown, _same, "Nothing.", note, max(more, 0))


def _same(row: TodayRow) -> TodayRow:
    return row


def _row(line: Mapping[str, Any], span: _Span) -> TodayRow:
    today = span.today
    due = date.fromordinal(line["due"]) if line["due"] is not None else None
    left = (due - today).days if due is not None else None
    remarks = remark_words(own=line["own"], provisional=line["provisional"], projected=line["projected"])
    return TodayRow(
        case_id=line["case"],
        what=f"{line['what']}{remarks}",
        status=Status.OPEN if left is None else status_of(left, span.until - today.toordinal()),
        when="No date" if left is None else when_words(left),
        on=due,
        day=short_day(due, today),
        reference=line["reference"],
        resident=line["resident"],
        who=line["who"],
        provision=line["provision"],
    )
