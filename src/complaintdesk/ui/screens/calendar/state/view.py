"""Which days are shown: month, week or list, how one steps through them, and their titles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from complaintdesk.domain.months import months_on
from complaintdesk.domain.spelling import MONTHS, day_and_month, long_date
from complaintdesk.domain.working_days import FIRST_YEAR, LAST_YEAR

FIRST, LAST = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
"""The first and the last day that the calendar can be turned to."""

WEEK = 7


class View(StrEnum):
    """The three ways to look at the calendar."""

    MONTH = "month"
    WEEK = "week"
    LIST = "list"


class ListSpan(StrEnum):
    """How far the list reaches; `words` stand in its choice."""

    MONTH = "month"
    QUARTER = "quarter"
    ALL = "all"

    @property
    def words(self) -> str:
        """The choice in plain words."""
        return {"month": "One month", "quarter": "Three months", "all": "Everything"}[self.value]


@dataclass(frozen=True, slots=True)
class Shown:
    """What is looked at: `day` is the day that is chosen, and decides which month or week is shown.

    `kinds` are the keys of `state.filters.KINDS`; none of them is all of them. `person` ""
    is everybody. `met` shows what is done as well.
    """

    day: date
    view: View = View.MONTH
    span: ListSpan = ListSpan.MONTH
    kinds: frozenset[str] = frozenset()
    person: str = ""
    met: bool = False

    @property
    def is_filtered(self) -> bool:
        """True when some dates are left out on purpose."""
        return bool(self.kinds or self.person)

    @property
    def shows_all(self) -> bool:
        """True for the list of everything, which cannot be turned."""
        return self.view is View.LIST and self.span is ListSpan.ALL

    def to(self, day: date) -> Shown:
        """The same look with another day chosen, held within the years that the calendar knows."""
        return replace(self, day=max(FIRST, min(LAST, day)))

    def turned(self, steps: int) -> Shown:
        """One page on (1) or back (-1): a month, a week, or as far as the list reaches."""
        if self.view is View.WEEK:
            return self.to(self.day + timedelta(days=WEEK * steps))
        months = 3 if self.view is View.LIST and self.span is ListSpan.QUARTER else 1
        return self.to(months_on(self.day, months * steps))

    @property
    def first(self) -> date:
        """The first day that belongs to what is shown; meaningless for the list of everything."""
        if self.view is View.WEEK:
            return monday(self.day)
        return self.day.replace(day=1)

    @property
    def last(self) -> date:
        """The last day that belongs to what is shown."""
        if self.view is View.WEEK:
            return monday(self.day) + timedelta(days=WEEK - 1)
        months = 3 if self.view is View.LIST and self.span is ListSpan.QUARTER else 1
        return months_on(self.first, months) - timedelta(days=1)

    def holds(self, day: date) -> bool:
        """True when `day` belongs to what is shown."""
        return self.shows_all or self.first <= day <= self.last

    @property
    def days(self) -> tuple[date, ...]:
        """Every day that is drawn, Monday first; whole weeks, so a month has some days of its neighbours."""
        first, last = monday(self.first), monday(self.last) + timedelta(days=WEEK - 1)
        return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))

    @property
    def title(self) -> str:
        """What is shown, in words."""
        if self.shows_all:
            return "Everything that is due"
        if self.view is View.WEEK:
            return span_words(self.first, self.last)
        if self.view is View.LIST and self.span is ListSpan.QUARTER:
            return f"{month_words(self.first)} to {month_words(self.last)}"
        return month_words(self.day)

    @property
    def place(self) -> str:
        """Where one looks, as it stands in a sentence."""
        if self.shows_all:
            return "at all"
        if self.view is View.WEEK:
            return "in this week"
        return f"in {self.title}" if self.first.month == self.last.month else f"from {self.title}"


def monday(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def month_words(day: date) -> str:
    """January 2027."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def span_words(first: date, last: date) -> str:
    """A week as a title: 4 to 10 January 2027."""
    if first.month == last.month:
        return f"{first.day} to {long_date(last)}"
    if first.year == last.year:
        return f"{day_and_month(first)} to {long_date(last)}"
    return f"{long_date(first)} to {long_date(last)}"
