"""Whatever acts are done to a case, in whatever order: no accepted sequence leads to a case that cannot be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from complaintdesk.documents.letter import compose_letter
from complaintdesk.documents.wording import shipped_wording
from complaintdesk.domain.acts import (
    Acknowledge,
    Act,
    ActContext,
    AddRemedy,
    CloseCase,
    CompleteRemedy,
    CorrectCase,
    CorrectExtension,
    CorrectStage,
    Define,
    Escalate,
    Extend,
    PointWording,
    RaiseFurtherIssue,
    RecordFindings,
    RefuseComplaint,
    ReopenCase,
    Respond,
    TellRemedyDone,
    TurnIntoComplaint,
    WithdrawRefusal,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Closure,
    ClosureKind,
    IssueHandling,
    LetterKind,
    Outcome,
    RefusalGround,
    RemedyKind,
    Responsibility,
    StageRecord,
    same_person,
)
from complaintdesk.domain.clocks import deadlines, next_step, outstanding, stage_clock
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Quarter
from complaintdesk.domain.letters import LetterFacts, gaps, gaps_of_composed, why_unfit
from complaintdesk.domain.measures import MeasureContext, pack_figures
from complaintdesk.domain.months import months_on
from tests.builders import RULES, answered, at_stage_two, complaint, finding, landlord, stage

FIRST = date(2026, 11, 2)
TODAY = date(2026, 12, 31)
CONTEXT = ActContext(RULES, TODAY, "Ann Officer")

# Few days and names, so that the acts drawn often fit one another.
days = st.integers(0, 12).map(lambda n: FIRST + timedelta(days=5 * n))
maybe_days = st.none() | days
stages = st.sampled_from((1, 1, 2))
people = st.sampled_from(("Ann Officer", "ann officer", "Bea Chief"))
outcomes = st.sampled_from(Outcome)
words = st.sampled_from(("", "Because {x}"))

Move = Callable[[CaseFile], Act]


def fixed(acts: st.SearchStrategy[Act]) -> st.SearchStrategy[Move]:
    """Acts that do not depend on the case."""
    return acts.map(lambda act: lambda _: act)


def corrections() -> st.SearchStrategy[Move]:
    def case_of(received: date, handler: str) -> Move:
        return lambda case: CorrectCase(
            "A slip", received, case.channel, case.resident, case.home, case.words, case.theme, handler
        )

    def stage_of(number: int, opened: date | None, acknowledged: date | None, responded: date | None) -> Move:
        def act(case: CaseFile) -> Act:
            now = case.stage(number) or StageRecord(number, FIRST, "")
            return CorrectStage(
                number, "A slip", opened or now.opened_on, acknowledged or now.acknowledged_on, responded
            )

        return act

    return st.builds(case_of, days, people) | st.builds(stage_of, stages, maybe_days, maybe_days, maybe_days)


def definitions() -> st.SearchStrategy[Move]:
    def define(kept: int, more: int, who: Responsibility) -> Move:
        def act(case: CaseFile) -> Act:
            old = [PointWording(p.id, p.text, p.responsibility) for p in case.points[:kept]]
            return Define((*old, *(PointWording(0, f"More {n}", who) for n in range(more))), "A dry home")

        return act

    return st.builds(define, st.integers(0, 3), st.integers(0, 2), st.sampled_from(Responsibility))


def findings() -> st.SearchStrategy[Move]:
    def find(stage: int, outcome: Outcome | None) -> Move:
        return lambda case: RecordFindings(stage, tuple((p.id, finding(stage, outcome)) for p in case.points), outcome)

    return st.builds(find, stages, st.none() | outcomes)


def extensions() -> st.SearchStrategy[Act]:
    def extend(stage: int, decided: date, on: int, told: int | None) -> Act:
        day = None if told is None else decided + timedelta(days=told)
        return Extend(stage, decided, "No report", decided + timedelta(days=on), day, "A specialist", True, "Fridays")

    return st.builds(extend, stages, days, st.sampled_from((1, 14, 40, 70)), st.none() | st.integers(-1, 8))


def corrected_extensions() -> st.SearchStrategy[Move]:
    def correct(stage: int, which: int, decided: date, on: int, told: int | None) -> Move:
        def act(case: CaseFile) -> Act:
            record = case.stage(stage)
            item = record.extensions[-which].id if record is not None and len(record.extensions) >= which else 0
            day = None if told is None else decided + timedelta(days=told)
            new = decided + timedelta(days=on)
            return CorrectExtension(stage, item, "A slip", decided, day, new, "A specialist", True)

        return act

    return st.builds(
        correct, stages, st.integers(1, 2), days, st.sampled_from((1, 14, 40)), st.none() | st.integers(-1, 8)
    )


def refusals() -> st.SearchStrategy[Move]:
    """Refusals on a day that fits the case or not, most of them of something long ago."""

    def refuse(stage: int, asked: date, decided: date, ground: RefusalGround, months: int) -> Move:
        def act(case: CaseFile) -> Act:
            opened = case.stages[0].opened_on if case.stages else FIRST
            day = opened if stage == 1 else asked
            return RefuseComplaint(
                stage, day, decided, ground, months_on(opened, -months), None, "Weighed", "Because", "", "Ann Officer"
            )

        return act

    made = st.builds(refuse, stages, days, days, st.sampled_from(RefusalGround), st.sampled_from((11, 13, 13)))
    return made | fixed(st.builds(WithdrawRefusal, st.integers(1, 3), days, st.just("Asked to")))


issues = st.builds(RaiseFurtherIssue, days, st.just("The gutter"), st.booleans(), st.sampled_from(IssueHandling), words)

moves = st.one_of(
    refusals(),
    fixed(issues),
    corrected_extensions(),
    fixed(st.builds(Acknowledge, stages, days)),
    fixed(extensions()),
    fixed(extensions()),
    fixed(st.builds(Respond, stages, days, outcomes)),
    fixed(st.builds(Escalate, days, people, words)),
    fixed(st.builds(CloseCase, st.sampled_from(ClosureKind), days, st.just("Settled"))),
    fixed(st.builds(ReopenCase, days, st.just("More to say"))),
    fixed(
        st.builds(
            AddRemedy, stages, st.sampled_from(RemedyKind), st.just("Mend it"), people, days, st.none() | st.just(500)
        )
    ),
    fixed(st.builds(CompleteRemedy, st.integers(1, 3), days, st.just("Seen"), maybe_days)),
    fixed(st.builds(TellRemedyDone, st.integers(1, 3), days)),
    fixed(st.builds(TurnIntoComplaint, days, people)),
    definitions(),
    findings(),
    corrections(),
)

Part = TypeVar("Part")


def numbered(case: CaseFile) -> CaseFile:
    """The case with an id for every new part, as the file gives them."""

    def fill(parts: tuple[Part, ...]) -> tuple[Part, ...]:
        top = max((p.id for p in parts), default=0)  # type: ignore[attr-defined]
        made = []
        for part in parts:
            new = part.id == 0  # type: ignore[attr-defined]
            top += new
            made.append(replace(part, id=top) if new else part)  # type: ignore[type-var]
        return tuple(made)

    return replace(
        case,
        points=fill(case.points),
        refusals=fill(case.refusals),
        further_issues=fill(case.further_issues),
        remedies=fill(case.remedies),
        stages=tuple(replace(s, extensions=fill(s.extensions)) for s in case.stages),
    )


def done(case: CaseFile, act: Act) -> CaseFile | None:
    """The case after an act, None where it was refused; nothing but a UserError may be raised."""
    before = hash(case)
    try:
        if list(act.problems(case, CONTEXT)):
            return None
    except UserError as refused:
        if refused.code not in {"stage.none", "changed.elsewhere"}:
            raise
        return None
    assert all(p.text for p in act.warnings(case, CONTEXT))
    after = numbered(act.apply(case, CONTEXT))
    assert hash(case) == before
    return after


def in_order(*some: date | None) -> bool:
    known = [day for day in some if day is not None]
    return known == sorted(known)


def stage_is_possible(record: StageRecord) -> None:
    assert in_order(record.opened_on, record.acknowledged_on, record.responded_on, TODAY)
    assert record.responded_on is None or record.outcome is not None
    assert record.handler.strip()
    for e in record.extensions:
        assert in_order(record.opened_on, e.decided_on, e.told_on, TODAY)
        assert e.reason
    assert sum(e.told_on is None for e in record.extensions) <= 1


def is_possible(case: CaseFile) -> None:
    reached = [s.stage for s in case.stages]
    assert reached in ([[1], [1, 2]] if case.kind is CaseKind.COMPLAINT else [[]])
    for record in case.stages:
        stage_is_possible(record)
    if case.stages:
        assert case.stages[0].opened_on == (case.complaint_from or case.received_on)
        assert in_order(case.received_on, case.stages[0].opened_on)
    if len(case.stages) == 2:
        first, second = case.stages
        assert first.responded_on is not None
        assert first.responded_on <= second.opened_on
        assert not same_person(first.handler, second.handler) or second.same_person_reason
    if case.closure is not None:
        for record in case.stages:
            assert in_order(record.acknowledged_on or record.responded_on, record.responded_on, case.closure.day, TODAY)
        assert in_order(case.received_on, case.closure.day, TODAY)
        if case.kind is CaseKind.COMPLAINT and case.closure.kind is ClosureKind.ANSWERED:
            assert case.stages[-1].responded_on is not None
        assert all(r.day <= case.closure.day for r in case.reopenings)
    refusals_are_possible(case)
    for r in case.remedies:
        assert in_order(case.received_on, r.done_on, r.told_on, TODAY)
        assert r.amount is None or r.kind is RemedyKind.PAYMENT
    assert [p.number for p in case.points] == list(range(1, len(case.points) + 1))
    assert len({p.id for p in case.points}) == len(case.points)


def refusals_are_possible(case: CaseFile) -> None:
    for r in case.refusals:
        assert in_order(r.event_on, r.asked_on, r.decided_on, r.withdrawn_on, TODAY)
        assert r.stage == 2 or r.asked_on == case.stages[0].opened_on
        if r.stands and r.ground is RefusalGround.TOO_OLD:
            assert r.event_on is not None
            assert months_on(r.event_on, 12) < case.stages[0].opened_on
    assert sum(r.stands for r in case.refusals) <= 1
    if case.refusal(1) is not None:
        assert case.closure is not None
        assert case.closure.kind is ClosureKind.REFUSED
        assert case.stages[0].responded_on is None
    elif case.closure is not None:
        assert case.closure.kind is not ClosureKind.REFUSED
    if case.refusal(2) is not None:
        assert len(case.stages) == 1
        assert case.stages[0].responded_on is not None
    for i in case.further_issues:
        assert i.reason
        assert in_order(case.received_on, i.raised_on, TODAY)


def everything_can_be_computed(case: CaseFile) -> None:
    for record in case.stages:
        clock = stage_clock(record, RULES)
        late = [e for e in record.extensions if e.told_on is None or e.told_on > clock.respond.due]
        assert not set(late) & set(clock.valid_extensions)
        assert clock.respond.due >= clock.respond_before_extension.due
    every = deadlines(case, RULES)
    assert set(outstanding(case, RULES)) <= set(every)
    next_step(case, RULES)
    for kind in LetterKind:
        if not why_unfit(case, kind):
            facts = LetterFacts(case, kind, landlord(), RULES, TODAY)
            found = tuple(gaps(facts))
            composed = compose_letter(facts, shipped_wording(), draft=True)
            assert composed.document.blocks
            list(gaps_of_composed(facts, composed.elements, found))
    pack = pack_figures((case,), (), landlord(), Quarter(2026, 3), MeasureContext(RULES, 640, TODAY, ("Repairs",)))
    assert len(pack.actions) == pack.figures.figure("actions_open").value


ANSWERED = answered(
    stages=(stage(acknowledged_on=FIRST, responded_on=FIRST + timedelta(days=10), outcome=Outcome.UPHELD),)
)
STARTS = (
    complaint(),
    complaint(kind=CaseKind.SERVICE_REQUEST, stages=()),
    complaint(complaint_from=FIRST + timedelta(days=5), stages=(stage(1, FIRST + timedelta(days=5)),)),
    ANSWERED,
    replace(ANSWERED, closure=Closure(FIRST + timedelta(days=15), ClosureKind.ANSWERED, "")),
    at_stage_two(),
    at_stage_two(),
)
"""Where sequences begin; from a bare complaint alone, few would ever get to stage 2."""


@settings(max_examples=60)
@given(st.sampled_from(STARTS), st.lists(moves, min_size=8, max_size=40))
def test_no_accepted_sequence_leads_to_an_impossible_case(start: CaseFile, sequence: list[Move]) -> None:
    case = start
    is_possible(case)
    for move in sequence:
        after = done(case, move(case))
        if after is not None:
            case = after
            is_possible(case)
    everything_can_be_computed(case)
