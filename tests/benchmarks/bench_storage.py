"""How quick the records stay with 100,000 cases: typing in the search, opening a case, loading many.

Run as a script; `--cases` changes the number, `--keyed` encrypts the file. It prints each
percentile beside its budget. Filling goes straight into the tables, by the store's own shapes.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Table, insert

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Closure,
    ClosureKind,
    Contact,
    Home,
    Outcome,
    Point,
    Remedy,
    RemedyKind,
    Resident,
    StageRecord,
)
from complaintdesk.domain.queries import CaseOrder, CaseQuery, CaseScope
from complaintdesk.storage import search
from complaintdesk.storage import tables as t
from complaintdesk.storage.casefiles import save, shapes
from complaintdesk.storage.store import Store, create_store
from complaintdesk.system.clock import Clock


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_BUDGET_MS = 50.0
_PAGE = 200
_FIRST_DAY = date(2019, 4, 1)
_GIVEN = _words("Aisha Brian Carol Dilip Ewa Femi Grace Harriet Imran Joan Kwame Lesley Mary Nadia Olu Priya")
_FAMILY = _words("O’Neill Smith Okafor Patel Nowak Brown Hussain Evans Taylor-Jones D'Arcy Ahmed Clarke Wright")
_STREETS = _words("Beech Canal Dock Elm Foundry Granary Hawthorn Ivy Juniper Mill Orchard Priory Quarry")
_THEMES = ("Damp and mould", "Repairs", "Neighbours", "Rent and charges", "Staff", "Lifts and lighting")
_WORDS = _words(
    "damp mould kitchen ceiling leak boiler heating repair missed appointment noise neighbour parking "
    "bins letter nobody called weeks waiting damp-proof bathroom window draught rent charge rude promised "
    "again"
)


def _case(number: int, dice: random.Random) -> CaseFile:
    received = _FIRST_DAY + timedelta(days=dice.randrange(2700))
    person = dice.randrange(40_000)
    name = f"{_GIVEN[person % len(_GIVEN)]} {_FAMILY[person // 7 % len(_FAMILY)]}"
    resident = Resident(person + 1, name, f"{name.split()[0].lower()}{person}@example.org", f"07700 9{person:05d}")
    home = Home(person + 1, f"{person % 180 + 1} {_STREETS[person % len(_STREETS)]} Street", f"ZZ{person % 9 + 1} 1AA")
    closed = Closure(received + timedelta(days=30), ClosureKind.ANSWERED, "Answered") if number % 50 else None
    acknowledged = received + timedelta(days=3)
    return CaseFile(
        id=number, version=1, reference=f"C-{received.year}-{number:06d}", kind=CaseKind.COMPLAINT,
        received_on=received, channel=Channel.PHONE, resident=resident, home=home,
        words=" ".join(dice.choices(_WORDS, k=40)), theme=dice.choice(_THEMES), handler=f"Officer {number % 5}",
        logged_on=received, outcomes_sought="An apology",
        stages=(StageRecord(1, received, "Officer 1", acknowledged, received + timedelta(days=14), Outcome.UPHELD),),
        points=tuple(Point(2 * number + n, n, " ".join(dice.choices(_WORDS, k=8))) for n in (1, 2)),
        remedies=(Remedy(number, 1, RemedyKind.ACTION, "Mend it", "Repairs", received, done_on=received),),
        contacts=tuple(_call(2 * number + n, received, name, dice) for n in (1, 2)),
        closure=closed,
    )  # fmt: skip


def _call(number: int, day: date, who: str, dice: random.Random) -> Contact:
    return Contact(number, day, Channel.PHONE, "in", who, " ".join(dice.choices(_WORDS, k=25)))


def fill(store: Store, many: int) -> None:
    """Puts `many` invented cases into an empty store, the same every time."""
    dice = random.Random(20261121)
    seen: set[int] = set()
    for start in range(1, many + 1, 5000):
        cases = [_case(number, dice) for number in range(start, min(start + 5000, many + 1))]
        new = {c.resident.id: c for c in cases if c.resident.id not in seen}
        seen |= new.keys()
        rows: dict[Table, list[dict[str, object]]] = defaultdict(list)
        for case in cases:
            for table, found in save.rows_of(case).items():
                rows[table] += found.values()
        with store.write("benchmark") as unit:
            unit.connection.execute(insert(t.residents), [shapes.RESIDENT.row(c.resident) for c in new.values()])
            unit.connection.execute(insert(t.homes), [shapes.HOME.row(c.home) for c in new.values()])
            for table, found_rows in rows.items():
                if found_rows:
                    unit.connection.execute(insert(table), found_rows)
            for case in cases:
                search.index_case(unit.connection, case)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def _show(name: str, times: list[float], budget: float) -> None:
    p95 = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    verdict = "within" if p95 <= budget else "OVER"
    print(
        f"{name:<46} median {statistics.median(times):7.1f} ms   p95 {p95:7.1f} ms   "
        f"worst {max(times):7.1f} ms   budget {budget:.0f} ms: {verdict}"
    )


_TYPED = (
    "damp mould kitchen",
    "O’Neill",
    "aisha okafor",
    "damp-proof",
    "12 beech street",
    "c-2023-01",
    "joan7@example.org",
)


def _keystrokes() -> list[str]:
    return [text[:end] for text in _TYPED for end in range(1, len(text) + 1)]


def _measure_search(store: Store, query: CaseQuery, name: str) -> None:
    def press(text: str) -> None:
        with store.read() as unit:
            unit.summaries(unit.find_ids(replace(query, text=text), _PAGE))

    _show(name, [_timed(lambda text=text: press(text)) for text in _keystrokes()], _BUDGET_MS)  # type: ignore[misc]


def _measure_opening(store: Store, many: int) -> None:
    dice = random.Random(1)

    def open_one() -> None:
        with store.read() as unit:
            unit.case(dice.randrange(1, many + 1))

    _show("open a case", [_timed(open_one) for _ in range(300)], _BUDGET_MS)


def _measure_lists(store: Store) -> None:
    for order in CaseOrder:
        for descending in (False, True):
            query = CaseQuery(order=order, descending=descending)

            def page(query: CaseQuery = query) -> None:
                with store.read() as unit:
                    unit.summaries(unit.find_ids(query, _PAGE))

            name = f"first page by {order.value}{', descending' if descending else ''}"
            _show(name, [_timed(page) for _ in range(10)], _BUDGET_MS)


def _measure_bulk(store: Store, many: int) -> None:
    def load() -> None:
        with store.read() as unit:
            assert len(unit.cases(CaseScope(ids=tuple(range(1, min(5000, many) + 1))))) == min(5000, many)

    _show("load 5,000 whole cases", [_timed(load) for _ in range(5)], 1000.0)

    def due() -> None:
        with store.read() as unit:
            unit.cases(CaseScope(with_outstanding=True))

    _show("load what is outstanding", [_timed(due) for _ in range(5)], 1000.0)

    def ids() -> None:
        with store.read() as unit:
            unit.find_ids(CaseQuery())

    _show("all ids by receipt, as an export needs", [_timed(ids) for _ in range(10)], 1000.0)


def main() -> None:
    """Fills a desk file and prints what it measures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--keyed", action="store_true")
    chosen = parser.parse_args()
    clock = Clock(datetime(2026, 11, 21, 9, tzinfo=UTC))
    with tempfile.TemporaryDirectory() as folder:
        key, salt = (bytes(range(32)), bytes(range(16))) if chosen.keyed else (None, None)
        path = Path(folder) / "bench.desk"
        store = create_store(path, raw_key=key, salt=salt, clock=clock)
        print(f"filled {chosen.cases} cases in {_timed(lambda: fill(store, chosen.cases)) / 1000:.0f} s")
        _measure_search(store, CaseQuery(), "keystroke in search")
        _measure_search(store, CaseQuery(open_only=True), "keystroke in search, open cases only")
        _measure_search(store, CaseQuery(order=CaseOrder.RESIDENT, descending=False), "keystroke, in order of resident")
        _measure_opening(store, chosen.cases)
        _measure_lists(store)
        _measure_bulk(store, chosen.cases)
        store.close()
        print(f"the file: {path.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
