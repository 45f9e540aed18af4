"""How quick dates are: 100,000 additions of working days, and the due list of 5,000 open cases.

Run: python -m tests.benchmarks.bench_dates

Each is set beside the least work that could do it: an addition beside a bare bisect (budget:
twice), and, where numpy is in the environment it is run from, both beside numpy's busday on
the same dates. numpy is no part of the desk: put it into an environment of its own, such as
`python -m venv bench`, `bench/bin/pip install -e . numpy pytest hypothesis`.
"""

from __future__ import annotations

import importlib.util
import random
import tempfile
import time
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.working_days import WorkingDays, bank_holidays
from complaintdesk.services.clocks import DueFilter, things_due
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.system.clock import Clock
from tests.benchmarks.portfolio import busy_landlord, portfolio

ADDITIONS, OPEN_CASES, RUNS = 100_000, 5_000, 5
BUDGET = 2.0
_NOW = datetime(2026, 10, 5, 9, tzinfo=UTC)


def main() -> None:
    """Measures both and prints them with their ratios."""
    _additions()
    _due_list()


def _best(work: Callable[[], Any]) -> float:
    """The quickest of several runs in milliseconds: whatever else the machine did made the others slower."""
    taken = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return min(taken)


def _questions() -> tuple[list[date], list[int]]:
    chance = random.Random(20261121)
    first = date(2024, 4, 1)
    return (
        [first + timedelta(days=chance.randrange(1500)) for _ in range(ADDITIONS)],
        [chance.choice((5, 10, 20)) for _ in range(ADDITIONS)],
    )


def _additions() -> None:
    starts, counts = _questions()
    calendar = WorkingDays()
    every = [d for d in _every_day() if calendar.is_working(d)]
    ours = _best(lambda: [calendar.add(s, n) for s, n in zip(starts, counts, strict=True)])
    bare = _best(lambda: [every[bisect_right(every, s) + n - 1] for s, n in zip(starts, counts, strict=True)])
    print(
        f"{ADDITIONS:,} additions: {ours:.0f} ms; a bare bisect {bare:.0f} ms: ratio {ours / bare:.2f}, budget {BUDGET}"
    )
    numpy = _numpy()
    if numpy is not None:
        days, numbers = numpy.array(starts, dtype="datetime64[D]"), numpy.array(counts)
        holidays = numpy.array(sorted(bank_holidays()), dtype="datetime64[D]")

        def busday() -> Any:
            begun = numpy.busday_offset(days, 0, roll="backward", holidays=holidays)
            return numpy.busday_offset(begun, numbers, holidays=holidays)

        theirs = _best(busday)
        same = busday().tolist() == [calendar.add(s, n) for s, n in zip(starts, counts, strict=True)]
        print(f"  numpy's busday, all at once: {theirs:.0f} ms; the same dates: {'yes' if same else 'NO'}")


def _every_day() -> list[date]:
    first = WorkingDays().known_from
    return [first + timedelta(days=n) for n in range(30 * 365)]


def _due_list() -> None:
    with tempfile.TemporaryDirectory() as name:
        desk = create_desk(Path(name) / "bench.desk", busy_landlord(), Clock(_NOW)).desk
        with desk.writing() as unit:
            for case in portfolio(OPEN_CASES, first=date(2026, 1, 5), days=270):
                unit.add_case(_waiting(case), "case logged")
        found = len(things_due(desk, DueFilter()))
        ours = _best(lambda: things_due(desk, DueFilter()))
        loading = _best(lambda: _load(desk))
        desk.close(take_backup=False)
    print(f"due list of {OPEN_CASES:,} open cases, {found:,} dates: {ours:.0f} ms")
    print(f"  of which reading the cases {loading:.0f} ms")
    numpy = _numpy()
    if numpy is not None:
        holidays = numpy.array(sorted(bank_holidays()), dtype="datetime64[D]")
        starts = numpy.array([date(2026, 1, 5) + timedelta(days=n % 270) for n in range(found)], dtype="datetime64[D]")
        theirs = _best(lambda: numpy.busday_offset(starts, 10, roll="backward", holidays=holidays))
        print(f"  numpy's busday for as many dates, without cases, rules or words: {theirs:.1f} ms")


def _load(desk: Desk) -> None:
    from complaintdesk.domain.queries import CaseScope

    with desk.reading() as unit:
        unit.cases(CaseScope(with_outstanding=True))


def _waiting(case: CaseFile) -> CaseFile:
    """The case before its last stage was answered: still open."""
    stages = (*case.stages[:-1], replace(case.stages[-1], responded_on=None, outcome=None))
    return replace(case, stages=stages, closure=None)


def _numpy() -> Any:
    """numpy where it is there, None otherwise."""
    return importlib.import_module("numpy") if importlib.util.find_spec("numpy") else None


if __name__ == "__main__":
    main()
