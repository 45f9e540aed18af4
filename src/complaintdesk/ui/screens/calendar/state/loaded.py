"""What was read from the desk, and what of it is to be seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from complaintdesk.domain.spelling import counted, long_date
from complaintdesk.domain.working_days import COMING_DAYS, WorkingDays
from complaintdesk.ui.screens.calendar.state.days import DayCell, Entry, cells, entry_of
from complaintdesk.ui.screens.calendar.state.filters import summary_words, takes
from complaintdesk.ui.screens.calendar.state.view import Shown

if TYPE_CHECKING:
    from complaintdesk.services.clocks import DueItem


@dataclass(frozen=True, slots=True)
class CalendarData:
    """Every date of the desk, the earliest first, with the working calendar."""

    today: date
    calendar: WorkingDays
    items: tuple[DueItem, ...]

    @property
    def _coming_days(self) -> int:
        """As on Today: the next five working days come soon."""
        return (self.calendar.add(self.today, COMING_DAYS) - self.today).days

    def taken(self, shown: Shown) -> tuple[Entry, ...]:
        """What passes the filters, on every day there is."""
        return tuple(entry_of(i, self._coming_days) for i in self.items if takes(shown, i))

    def days(self, shown: Shown) -> tuple[DayCell, ...]:
        """The days of the month or week that is shown, whole weeks."""
        days = shown.days
        found = self._between(shown, days[0], days[-1])
        return cells(days, found, self.calendar, self.today, (shown.first, shown.last))

    def agenda(self, shown: Shown) -> tuple[DayCell, ...]:
        """The days for a list: those on which something is due, holidays and closures, and today."""
        if shown.shows_all:
            every = self.taken(shown)
            return self._cells_of(sorted({e.due for e in every}), every)
        days = [shown.first + timedelta(days=n) for n in range((shown.last - shown.first).days + 1)]
        made = self._cells_of(days, self._between(shown, shown.first, shown.last))
        return tuple(c for c in made if c.entries or c.today or (c.name and c.day.weekday() < 5))

    def day(self, shown: Shown, day: date) -> DayCell:
        """One day."""
        return self._cells_of([day], self._between(shown, day, day))[0]

    def summary(self, shown: Shown) -> str:
        """How much is due in what is shown."""
        here = [i for i in self.items if shown.holds(i.deadline.due)]
        taken = [i for i in here if takes(shown, i)]
        return summary_words(shown, taken, len(here) - len(taken))

    def earlier_words(self, shown: Shown) -> str:
        """How much is overdue from before what is shown, while today is in view; "" for nothing."""
        if shown.shows_all or not shown.holds(self.today):
            return ""
        first = shown.first
        late = [i for i in self.items if i.deadline.due < first and i.deadline.met_on is None and takes(shown, i)]
        return f"{counted(len(late), 'date')} overdue from before {long_date(first)}" if late else ""

    def known_words(self) -> str:
        """The first and the last day for which bank holidays are known."""
        known = self.calendar
        return (
            f"England’s bank holidays are known from {long_date(known.known_from)} to {long_date(known.known_to)}. "
            "Days after that are projected."
        )

    def projected_words(self, shown: Shown) -> str:
        """A warning while days are shown whose bank holidays are not published; "" otherwise."""
        last = max((e.due for e in self.taken(shown)), default=self.today) if shown.shows_all else shown.last
        if not self.calendar.is_projected(last):
            return ""
        return f"Projected: the bank holidays of {last.year} are not published yet, so dates shown here may still move."

    def _between(self, shown: Shown, first: date, last: date) -> tuple[Entry, ...]:
        return tuple(
            entry_of(i, self._coming_days) for i in self.items if first <= i.deadline.due <= last and takes(shown, i)
        )

    def _cells_of(self, days: list[date], entries: tuple[Entry, ...]) -> tuple[DayCell, ...]:
        inside = (days[0], days[-1]) if days else (self.today, self.today)
        return cells(days, entries, self.calendar, self.today, inside)
