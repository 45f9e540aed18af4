"""Portfolios of made-up cases for the measures: sound cases of every kind, spread over two years."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Closure,
    ClosureKind,
    Extension,
    Outcome,
    Remedy,
    RemedyKind,
    StageRecord,
)
from tests.builders import complaint

AS_OF = date(2026, 11, 20)
EARLIEST = AS_OF - timedelta(days=630)
STEP = 5
"""Most dates lie on a grid of so many days, so that what happens on one and the same day is met often."""
THEMES = ("Repairs", "Other", "", "Noise")

few_days = st.integers(0, 9).map(lambda n: STEP * n)
received_days = st.integers(0, 630 // STEP).map(lambda n: EARLIEST + timedelta(days=STEP * n))
maybe = st.booleans()


def known(day: date | None) -> date | None:
    """A day on which something happened cannot lie after today."""
    return day if day is not None and day <= AS_OF else None


@st.composite
def extensions(draw: st.DrawFn, stage: int, opened: date) -> tuple[Extension, ...]:
    found = []
    for number in range(draw(st.integers(0, 2))):
        decided = opened + timedelta(days=draw(st.integers(0, 40)))
        if decided > AS_OF:
            break
        told = known(decided + timedelta(days=draw(st.integers(0, 6)))) if draw(maybe) else None
        new = decided + timedelta(days=draw(st.integers(1, 40)))
        found.append(
            Extension(
                stage * 10 + number,
                stage,
                decided,
                told,
                "A reason",
                new,
                ombudsman_details_given=draw(maybe),
            )
        )
    return tuple(found)


@st.composite
def stages(draw: st.DrawFn, number: int, opened: date) -> StageRecord:
    acknowledged = known(opened + timedelta(days=draw(st.integers(0, 12)))) if draw(st.integers(0, 5)) else None
    responded = None
    if draw(st.integers(0, 4)):
        responded = known((acknowledged or opened) + timedelta(days=draw(few_days)))
    return StageRecord(
        number,
        opened,
        "Ann Officer" if number == 1 else "Bea Chief",
        acknowledged,
        responded,
        draw(st.sampled_from(Outcome)) if responded else None,
        extensions=draw(extensions(number, opened)),
    )


@st.composite
def remedies(draw: st.DrawFn, record: StageRecord) -> tuple[Remedy, ...]:
    found = []
    for number in range(draw(st.integers(0, 2))):
        kind = draw(st.sampled_from((RemedyKind.ACTION, RemedyKind.PAYMENT, RemedyKind.APOLOGY)))
        start = record.responded_on or record.opened_on
        done = known(start + timedelta(days=draw(few_days))) if draw(maybe) else None
        amount = draw(st.integers(1, 50_000)) if kind is RemedyKind.PAYMENT else None
        found.append(
            Remedy(
                record.stage * 10 + number,
                record.stage,
                kind,
                "Do it",
                "Ann Officer",
                start + timedelta(days=draw(few_days)),
                amount,
                done_on=done,
                proof="Seen" if done else "",
            )
        )
    return tuple(found)


@st.composite
def complaints(draw: st.DrawFn, number: int) -> CaseFile:
    received = draw(received_days)
    grown = draw(st.integers(0, 5)) == 0
    opened = received + timedelta(days=draw(few_days)) if grown else received
    if opened > AS_OF:
        opened, grown = received, False
    first = draw(stages(1, opened))
    reached = [first]
    if first.responded_on and draw(maybe):
        asked = known(first.responded_on + timedelta(days=draw(few_days)))
        if asked:
            reached.append(draw(stages(2, asked)))
    last = reached[-1]
    closure = None
    if draw(maybe):
        ended = max(d for d in (last.opened_on, last.acknowledged_on, last.responded_on) if d)
        ended = max([ended, *(e.decided_on for e in last.extensions)])
        day = known(ended + timedelta(days=draw(few_days)))
        kinds = [ClosureKind.WITHDRAWN, ClosureKind.NO_COOPERATION]
        kind = draw(st.sampled_from([ClosureKind.ANSWERED, *kinds] if last.responded_on else kinds))
        closure = Closure(day, kind, "Because") if day else None
    return complaint(
        id=number,
        reference=f"C-{number}",
        received_on=received,
        complaint_from=opened if grown else None,
        theme=draw(st.sampled_from(THEMES)),
        stages=tuple(reached),
        closure=closure,
        remedies=tuple(r for s in reached for r in draw(remedies(s))),
    )


@st.composite
def others(draw: st.DrawFn, number: int) -> CaseFile:
    kind = draw(st.sampled_from([k for k in CaseKind if k is not CaseKind.COMPLAINT]))
    received = draw(received_days)
    closure = Closure(received, ClosureKind.DONE, "") if draw(maybe) else None
    return complaint(id=number, reference=f"C-{number}", kind=kind, received_on=received, stages=(), closure=closure)


@st.composite
def portfolios(draw: st.DrawFn) -> tuple[CaseFile, ...]:
    """Up to eight cases, most of them complaints."""
    kinds = draw(st.lists(st.integers(0, 4), max_size=8))
    return tuple(draw(others(n) if kind == 0 else complaints(n)) for n, kind in enumerate(kinds, start=1))
