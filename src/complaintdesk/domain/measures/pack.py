"""Everything a board pack of one quarter rests on, without a resident's name in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.casefile import CaseFile, Determination, Extension
from complaintdesk.domain.landlord import Landlord, Period, Quarter, quarter_period
from complaintdesk.domain.measures.figures import PeriodFigures
from complaintdesk.domain.measures.period import MeasureContext, StageView, open_remedies, period_figures, stage_views

TREND_QUARTERS = 4
"""How many quarters a pack compares, its own included."""


@dataclass(frozen=True, slots=True)
class StageRow:
    """One stage of a complaint as a pack lists it; `in_time` is None while it is running."""

    case_id: int
    reference: str
    theme: str
    stage: int
    opened_on: date
    acknowledge_due: date
    acknowledged_on: date | None
    respond_due: date
    extended: bool
    responded_on: date | None
    in_time: bool | None
    outcome: str


@dataclass(frozen=True, slots=True)
class ExtensionRow:
    """One extension of the quarter; `counts` is False where the resident was told too late."""

    reference: str
    stage: int
    decided_on: date
    told_on: date | None
    new_date: date
    reason: str
    counts: bool
    ombudsman_details_given: bool


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One remedy or action promised and not done by the last day that the figures run to, that day included.

    `days_over` is how many days it was past its date on that day, 0 while it was in time; `done_on` is
    when it was done since, None while it is not.
    """

    reference: str
    what: str
    owner: str
    due_on: date | None
    days_over: int
    done_on: date | None


@dataclass(frozen=True, slots=True)
class PackFigures:
    """The figures and lists of a quarter's pack; `trend` has the oldest quarter first and ends with `figures`.

    `records_from` is the receipt of the first case in the desk, None while there is none.
    """

    landlord: Landlord
    quarter: Quarter
    made_on: date
    known_to: date
    figures: PeriodFigures
    trend: tuple[PeriodFigures, ...]
    references: dict[int, str]
    stages: tuple[StageRow, ...]
    extensions: tuple[ExtensionRow, ...]
    actions: tuple[ActionRow, ...]
    determinations: tuple[Determination, ...]
    records_from: date | None

    @property
    def period(self) -> Period:
        """The days of the quarter."""
        return self.figures.period

    @property
    def looks_back(self) -> bool:
        """True for a pack made after its quarter was over: what was open then can be done by now."""
        return self.made_on > self.known_to

    @property
    def finding_totals(self) -> tuple[tuple[str, int], ...]:
        """The Ombudsman's findings of the quarter counted by finding, the most first."""
        return tuple(Counter(d.finding for d in self.determinations).most_common())

    @property
    def category_totals(self) -> tuple[tuple[str, int], ...]:
        """The Ombudsman's findings of the quarter counted by what they were about, the most first."""
        return tuple(Counter(d.category for d in self.determinations).most_common())


def pack_figures(
    cases: Sequence[CaseFile],
    determinations: Sequence[Determination],
    landlord: Landlord,
    quarter: Quarter,
    context: MeasureContext,
) -> PackFigures:
    """The pack of `quarter`; `context.as_of` is the day on which it is made."""
    views = stage_views(cases, context.rules)
    quarters = [quarter]
    while len(quarters) < TREND_QUARTERS:
        quarters.insert(0, quarters[0].before)
    trend = tuple(period_figures(cases, views, quarter_period(landlord, q), context) for q in quarters)
    period = trend[-1].period
    known_to = min(period.last, context.as_of)
    return PackFigures(
        landlord=landlord,
        quarter=quarter,
        made_on=context.as_of,
        known_to=known_to,
        figures=trend[-1],
        trend=trend,
        references={c.id: c.reference for c in cases},
        stages=tuple(_stage_row(v) for v in views if _touches(v, period)),
        extensions=tuple(_extension_rows(views, period)),
        actions=tuple(_action_rows(cases, known_to)),
        determinations=tuple(d for d in determinations if period.holds(d.decided_on)),
        records_from=min((c.received_on for c in cases), default=None),
    )


def _touches(view: StageView, period: Period) -> bool:
    """A stage belongs on the list when any of its dates, done or due, lies in the quarter."""
    days = (
        view.record.opened_on, view.record.acknowledged_on, view.record.responded_on,
        view.clock.acknowledge.due, view.clock.respond.due,
    )  # fmt: skip
    return any(period.holds(day) for day in days)


def _stage_row(view: StageView) -> StageRow:
    case, record, clock = view.case, view.record, view.clock
    return StageRow(
        case.id, case.reference, case.theme, record.stage, record.opened_on, clock.acknowledge.due,
        record.acknowledged_on, clock.respond.due, bool(clock.valid_extensions), record.responded_on,
        clock.respond.is_met, record.outcome.value if record.outcome else "",
    )  # fmt: skip


def _extension_rows(views: Sequence[StageView], period: Period) -> list[ExtensionRow]:
    def row(view: StageView, e: Extension) -> ExtensionRow:
        return ExtensionRow(
            view.case.reference, e.stage, e.decided_on, e.told_on, e.new_date, e.reason,
            e in view.clock.valid_extensions, e.ombudsman_details_given,
        )  # fmt: skip

    return [row(v, e) for v in views for e in v.record.extensions if period.holds(e.decided_on)]


def _action_rows(cases: Sequence[CaseFile], known_to: date) -> list[ActionRow]:
    """A row for each remedy that the figure "actions_open" counts."""
    rows = [
        ActionRow(
            c.reference, r.what, r.owner, r.due_on,
            max(0, (known_to - r.due_on).days) if r.due_on else 0, r.done_on,
        )
        for c, r in open_remedies(cases, known_to)
    ]  # fmt: skip
    return sorted(rows, key=lambda r: (r.due_on or date.max, r.reference))
