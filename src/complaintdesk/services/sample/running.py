"""Time in the sample: scripts that wait for their day, and a clock that goes from one to the next."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from complaintdesk.system.clock import Clock

Script = Iterator[date]
"""What happens, bit by bit: each value is the day on which it goes on."""


class StoryClock(Clock):
    """A clock that is set by hand; each look at the day's first minutes later keeps the journal in order."""

    def __init__(self, day: date) -> None:
        super().__init__(datetime.combine(day, time(9), UTC))
        self._at = datetime.combine(day, time(9), UTC)

    def today(self) -> date:
        """The day of the story."""
        return self._at.date()

    def now(self) -> datetime:
        """The instant of the story."""
        return self._at

    def go_to(self, day: date) -> None:
        """On to `day` in the morning, or a few minutes further on the same day."""
        if day > self._at.date():
            self._at = datetime.combine(day, time(9), UTC)
        elif self._at.time() < time(16, 50):
            self._at += timedelta(minutes=4)


class Stage:
    """Runs scripts side by side in the order of their days, up to the last day (included)."""

    def __init__(self, clock: StoryClock, last: date) -> None:
        self._clock = clock
        self._last = last
        self._waiting: list[tuple[date, int, Script]] = []
        self._count = 0

    def begin(self, script: Script) -> None:
        """Takes a script in; what it does before its first day is done now."""
        day = next(script, None)
        if day is None or day > self._last:
            return
        heapq.heappush(self._waiting, (max(day, self._clock.today()), self._count, script))
        self._count += 1

    def run(self, progress: Callable[[float], None] | None = None) -> None:
        """Runs everything; `progress` is told the share done, from 0 to 1."""
        first = self._waiting[0][0] if self._waiting else self._last
        span = max((self._last - first).days, 1)
        while self._waiting:
            day, _, script = heapq.heappop(self._waiting)
            self._clock.go_to(day)
            if progress is not None:
                progress((day - first).days / span)
            self.begin(script)
