"""The figures of one period: volumes, refusals, themes, outcomes, timeliness, extensions, remedies.

A response or acknowledgement belongs to the period in which it fell due, so that one
that was never sent is counted as missed and not left out; what was still running or
withdrawn before its date is not counted. Everything else belongs to the period in
which it happened. Periods include both ends.

A complaint that was not accepted is counted with the refusals and nowhere else, as long as
that stands: it was not received, is not open, and cannot be late. Given up, it counts as any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.casefile import CaseFile, CaseKind, ClosureKind, Extension, Outcome, Remedy, StageRecord
from complaintdesk.domain.clocks import Deadline, DeadlineKind, Rules, StageClock, stage_clock
from complaintdesk.domain.landlord import Period
from complaintdesk.domain.measures.figures import Figure, FigureGroup, PeriodFigures, Unit, count, mean, share
from complaintdesk.domain.measures.refused import refused
from complaintdesk.domain.spelling import counted


@dataclass(frozen=True, slots=True)
class MeasureContext:
    """What figures rest on besides the cases: rules, homes owned, and the day up to which facts are known."""

    rules: Rules
    homes: int
    as_of: date
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StageView:
    """One stage of one case with its clocks, computed once for all periods."""

    case: CaseFile
    record: StageRecord
    clock: StageClock


def stage_views(cases: Iterable[CaseFile], rules: Rules) -> tuple[StageView, ...]:
    """Every stage of every complaint that was taken up, with its clocks."""
    return tuple(StageView(c, s, stage_clock(s, rules)) for c in taken_up(cases) for s in c.stages)


def taken_up(cases: Iterable[CaseFile]) -> Iterator[CaseFile]:
    """The cases but those that were not accepted as complaints (2.2 to 2.5)."""
    return (c for c in cases if c.refusal(1) is None)


def period_figures(
    cases: Sequence[CaseFile], views: Sequence[StageView], period: Period, context: MeasureContext
) -> PeriodFigures:
    """All figures of a period; `views` are `stage_views(cases)`."""
    groups = (
        _volumes(cases, views, period, context),
        refused(cases, period),
        _themes(views, period, context),
        _outcomes(views, period),
        *(_timeliness(views, period, context, stage) for stage in (1, 2)),
        _extensions(views, period),
        _remedies(cases, period, context),
    )
    return PeriodFigures(period, groups)


def _opened(views: Iterable[StageView], stage: int, period: Period) -> list[int]:
    return [v.case.id for v in views if v.record.stage == stage and period.holds(v.record.opened_on)]


def _per_thousand(key: str, label: str, ids: list[int], homes: int, provision: str) -> Figure:
    value = 1000 * len(ids) / homes if homes else None
    note = f"Counted on {counted(homes, 'home')}; not scaled up to a year."
    return Figure(key, label, Unit.PER_THOUSAND, value, tuple(ids), tuple(ids), provision, note)


def _volumes(
    cases: Sequence[CaseFile], views: Sequence[StageView], period: Period, context: MeasureContext
) -> FigureGroup:
    first, second = _opened(views, 1, period), _opened(views, 2, period)
    last = min(period.last, context.as_of)
    requests = [c for c in cases if period.holds(c.received_on) and _was_request(c)]
    withdrawn = [c.id for c in cases if _closed_as(c, ClosureKind.WITHDRAWN, period)]
    gone = [c.id for c in cases if _closed_as(c, ClosureKind.NO_COOPERATION, period)]
    note = "Many complaints can mean that complaining is easy; few can mean that it is not (3.3)."
    figures = (
        count("received_1", "Complaints received at stage 1", first, provision="6.2", note=note),
        _per_thousand(
            "per_thousand_1", "Stage 1 complaints per 1,000 homes", first, context.homes, "3.3"
        ),
        count("received_2", "Complaints taken to stage 2", second, provision="6.10"),
        _per_thousand(
            "per_thousand_2", "Stage 2 complaints per 1,000 homes", second, context.homes, "3.3"
        ),
        count("open_at_end", "Complaints open at the end", _open_at(cases, last)),
        count("withdrawn", "Complaints withdrawn", withdrawn),
        count("no_cooperation", "Complaints closed for want of cooperation", gone),
        count("service_requests", "Service requests received", (c.id for c in requests), provision="1.4"),
        count(
            "requests_turned", "Service requests that became complaints",
            (c.id for c in taken_up(cases) if period.holds(c.complaint_from)), provision="1.5",
        ),
        count("compliments", "Compliments received", _received(cases, CaseKind.COMPLIMENT, period)),
        count("feedback", "Other feedback received", _received(cases, CaseKind.FEEDBACK, period)),
    )  # fmt: skip
    return FigureGroup("volumes", "How much we heard", figures)


def _was_request(case: CaseFile) -> bool:
    return case.kind is CaseKind.SERVICE_REQUEST or case.complaint_from is not None


def _received(cases: Iterable[CaseFile], kind: CaseKind, period: Period) -> list[int]:
    return [c.id for c in cases if c.kind is kind and period.holds(c.received_on)]


def _closed_as(case: CaseFile, kind: ClosureKind, period: Period) -> bool:
    closure = case.closure
    return (
        case.kind is CaseKind.COMPLAINT and closure is not None and closure.kind is kind and period.holds(closure.day)
    )


def _open_at(cases: Iterable[CaseFile], day: date) -> list[int]:
    return [
        c.id
        for c in taken_up(cases)
        if c.stages and c.stages[0].opened_on <= day and (c.closure is None or c.closure.day > day)
    ]


def _themes(views: Sequence[StageView], period: Period, context: MeasureContext) -> FigureGroup:
    opened = [v for v in views if v.record.stage == 1 and period.holds(v.record.opened_on)]
    names = [*context.themes]
    names += sorted({v.case.theme for v in opened} - set(names))
    figures = tuple(
        count(f"theme:{name}", name or "No theme", (v.case.id for v in opened if v.case.theme == name))
        for name in names
    )
    return FigureGroup("themes", "What stage 1 complaints were about", figures)


def _outcomes(views: Sequence[StageView], period: Period) -> FigureGroup:
    figures: list[Figure] = []
    for stage in (1, 2):
        sent = [v for v in views if v.record.stage == stage and period.holds(v.record.responded_on)]
        base = [v.case.id for v in sent]
        figures.append(count(f"answered_{stage}", f"Stage {stage} responses sent", base))
        for outcome in Outcome:
            ids = [v.case.id for v in sent if v.record.outcome is outcome]
            figures.append(count(f"outcome_{stage}:{outcome.value}", f"Stage {stage}: {outcome.value}", ids))
        agreed = [v.case.id for v in sent if v.record.outcome in (Outcome.UPHELD, Outcome.PARTLY_UPHELD)]
        figures.append(share(f"upheld_{stage}", f"Stage {stage}: upheld in full or in part", agreed, base))
    return FigureGroup("outcomes", "What we decided", tuple(figures))


def _timeliness(views: Sequence[StageView], period: Period, context: MeasureContext, stage: int) -> FigureGroup:
    at_stage = [v for v in views if v.record.stage == stage]
    figures: list[Figure] = []
    acks = [v for v in at_stage if _counts(v, v.clock.acknowledge, period, context)]
    figures.append(
        share(
            f"acknowledged_in_time_{stage}", "Acknowledged within the Code’s time",
            (v.case.id for v in acks if v.clock.acknowledge.is_met), (v.case.id for v in acks),
            provision=acks[0].clock.acknowledge.provision if acks else "",
        )
    )  # fmt: skip
    answers = [v for v in at_stage if _counts(v, v.clock.respond, period, context)]
    base = [v.case.id for v in answers]
    met = [v for v in answers if v.clock.respond.is_met]
    plain = [v.case.id for v in met if v.clock.respond_before_extension.is_met]
    extended = [v.case.id for v in met if not v.clock.respond_before_extension.is_met]
    figures += [
        share(
            f"answered_in_time_{stage}", "Answered within the Code’s time", (v.case.id for v in met), base,
            note="An extension counts only where the resident was told in writing before that date had passed.",
        ),
        share(f"in_time_plain_{stage}", "Answered in time without an extension", plain, base),
        share(f"in_time_extended_{stage}", "Answered in time thanks to an extension", extended, base),
        count(
            f"missed_{stage}", "Answered late or not at all",
            (v.case.id for v in answers if not v.clock.respond.is_met),
        ),
    ]  # fmt: skip
    figures += _own_targets(at_stage, period, context, stage)
    days = {
        v.case.id: float(context.rules.calendar.between(v.record.acknowledged_on, v.record.responded_on))
        for v in at_stage
        if v.record.acknowledged_on and v.record.responded_on and period.holds(v.record.responded_on)
    }
    figures.append(mean(f"days_{stage}", "Mean working days from acknowledgement to response", days))
    title = "How quickly we answered at stage 1" if stage == 1 else "How quickly we answered at stage 2"
    return FigureGroup(f"timeliness_{stage}", title, tuple(figures))


def _own_targets(views: Sequence[StageView], period: Period, context: MeasureContext, stage: int) -> Iterable[Figure]:
    """The landlord's own targets, where they differ from the Code's limits."""
    labels = {
        DeadlineKind.ACKNOWLEDGE: ("own_acknowledged", "Acknowledged within our own target"),
        DeadlineKind.RESPOND: ("own_answered", "Answered within our own target"),
    }
    for kind, (key, label) in labels.items():
        pairs = [(v, d) for v in views for d in v.clock.own if d.kind is kind]
        due = [(v, d) for v, d in pairs if _counts(v, d, period, context)]
        if not pairs:
            continue
        met = [v.case.id for v, d in due if d.is_met]
        days = counted(pairs[0][1].days, "working day")
        yield share(f"{key}_{stage}", f"{label} ({days})", met, [v.case.id for v, _ in due])


def _counts(view: StageView, deadline: Deadline, period: Period, context: MeasureContext) -> bool:
    """Whether a date belongs to the period: due in it, and not still running or withdrawn before it came."""
    if not period.holds(deadline.due):
        return False
    if deadline.met_on is not None:
        return True
    closure = view.case.closure
    if closure is not None and closure.day <= deadline.due:
        return False
    return deadline.due < context.as_of


def _extensions(views: Sequence[StageView], period: Period) -> FigureGroup:
    figures: list[Figure] = []
    for stage in (1, 2):
        at_stage = [v for v in views if v.record.stage == stage]
        told: list[tuple[StageView, Extension]] = [
            (v, e) for v in at_stage for e in v.record.extensions if period.holds(e.decided_on)
        ]
        base = [v.case.id for v, _ in told]
        valid = [v.case.id for v, e in told if e in v.clock.valid_extensions]
        named = [v.case.id for v, e in told if e.ombudsman_details_given]
        limit = "6.4" if stage == 1 else "6.15"
        details = "6.5" if stage == 1 else "6.16"
        figures += [
            count(f"extensions_{stage}", f"Stage {stage} extensions", base, provision=limit),
            share(
                f"extensions_in_time_{stage}", f"Stage {stage}: told in writing in time",
                valid, base, provision=limit,
            ),
            share(
                f"extensions_ombudsman_{stage}", f"Stage {stage}: gave the Ombudsman’s details",
                named, base, provision=details,
            ),
        ]  # fmt: skip
    return FigureGroup("extensions", "When we needed longer", tuple(figures))


def _remedies(cases: Sequence[CaseFile], period: Period, context: MeasureContext) -> FigureGroup:
    last = min(period.last, context.as_of)
    made = [(c, r) for c in cases for r in c.remedies]
    open_then = open_remedies(cases, last)
    overdue = [c.id for c, r in open_then if r.due_on is not None and r.due_on < last]
    done = [(c, r) for c, r in made if period.holds(r.done_on)]
    in_time = [c.id for c, r in done if r.due_on is not None and r.done_on is not None and r.done_on <= r.due_on]
    paid = [(c, r.amount) for c, r in done if r.amount is not None]
    figures = (
        count("actions_done", "Remedies and actions finished", (c.id for c, _ in done), provision="7.3"),
        share("actions_in_time", "of these, by the date promised", in_time, [c.id for c, _ in done], provision="7.3"),
        count("actions_open", "Still to be done at the end", (c.id for c, _ in open_then), provision="6.6"),
        count("actions_overdue", "of these, past their date", overdue, provision="6.6"),
        Figure(
            "compensation_paid", "Compensation paid", Unit.POUNDS, float(sum(amount for _, amount in paid)),
            tuple(c.id for c, _ in paid), tuple(c.id for c, _ in paid), "7.1",
        ),
    )  # fmt: skip
    return FigureGroup("remedies", "Putting things right", figures)


def open_remedies(cases: Iterable[CaseFile], day: date) -> list[tuple[CaseFile, Remedy]]:
    """The remedies and actions that were promised by the end of `day` and not done by then, each with its case."""
    return [
        (c, r)
        for c in cases
        for r in c.remedies
        if c.received_on <= day and (r.done_on is None or r.done_on > day) and _promised_by(c, r.stage, day)
    ]


def _promised_by(case: CaseFile, stage: int, day: date) -> bool:
    """A remedy counts as promised once the response of its stage was sent; at once while there is no response."""
    record = case.stage(stage)
    return record is not None and (record.responded_on or record.opened_on) <= day
