"""What the case file says about the Code's provisions: figures of a period for the self-assessment (F52).

The figures of the board pack are taken as they are; these are the ones that only a
self-assessment asks for. Each names the cases behind it. Periods include both ends; what
happens after `context.as_of` is not known and counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Determination,
    Extension,
    LetterKind,
    Outcome,
    PromiseKind,
    Refusal,
    RefusalGround,
    Remedy,
    Responsibility,
    same_person,
)
from complaintdesk.domain.landlord import Period
from complaintdesk.domain.measures import Figure, MeasureContext, StageView, Unit, period_figures, stage_views
from complaintdesk.domain.measures.figures import count, share
from complaintdesk.domain.measures.period import taken_up

QUICK_DAYS = 5
"""A stage 1 complaint answered within so many working days of its receipt counts as answered early (6.1)."""

_LABELS = {
    "acknowledged_in_time_1": "Stage 1 acknowledged within the Code’s time",
    "acknowledged_in_time_2": "Stage 2 acknowledged within the Code’s time",
    "answered_in_time_1": "Stage 1 answered within the Code’s time",
    "answered_in_time_2": "Stage 2 answered within the Code’s time",
    "extensions_in_time_1": "Stage 1 extensions told in writing in time",
    "extensions_in_time_2": "Stage 2 extensions told in writing in time",
    "extensions_ombudsman_1": "Stage 1 extensions that gave the Ombudsman’s details",
    "extensions_ombudsman_2": "Stage 2 extensions that gave the Ombudsman’s details",
    "actions_open": "Remedies and actions still to be done at the end",
    "actions_overdue": "Remedies and actions past their date at the end",
    "actions_in_time": "Remedies and actions finished by the date promised",
}
"""What the board pack's figures are called away from its headings."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """What every figure is counted from; `last` is the last day of the period that is known."""

    cases: Sequence[CaseFile]
    views: Sequence[StageView]
    determinations: Sequence[Determination]
    period: Period
    context: MeasureContext

    @property
    def last(self) -> date:
        return min(self.period.last, self.context.as_of)

    def holds(self, day: date | None) -> bool:
        return self.period.holds(day) and self.knows(day)

    def knows(self, day: date | None) -> bool:
        return day is not None and day <= self.context.as_of

    def acknowledged(self, stage: int) -> list[StageView]:
        return [v for v in self.views if v.record.stage == stage and self.holds(v.record.acknowledged_on)]

    def answered(self, stage: int) -> list[StageView]:
        return [v for v in self.views if v.record.stage == stage and self.holds(v.record.responded_on)]

    def extensions(self) -> list[tuple[StageView, Extension]]:
        return [(v, e) for v in self.views for e in v.record.extensions if self.holds(e.decided_on)]

    def remedies(self) -> list[tuple[CaseFile, Remedy]]:
        """The remedies offered by the responses of the period."""
        sent = {(v.case.id, v.record.stage): v.case for stage in (1, 2) for v in self.answered(stage)}
        return [(case, r) for (_, stage), case in sent.items() for r in case.remedies if r.stage == stage]


def assessment_figures(
    cases: Sequence[CaseFile], determinations: Sequence[Determination], period: Period, context: MeasureContext
) -> dict[str, Figure]:
    """Every figure that bears on a provision, by its key: the board pack's own and those of the self-assessment.

    `determinations` are all of the Ombudsman's findings, those that are tied to no case too.
    """
    views = stage_views(cases, context.rules)
    of_pack = period_figures(cases, views, period, context)
    facts = _Facts(cases, views, determinations, period, context)
    known = [figure for group in of_pack.groups for figure in group.figures]
    found = {figure.key: replace(figure, label=_LABELS.get(figure.key, figure.label)) for figure in known}
    makers = (
        _reaching_us,
        _refusals,
        _definitions,
        _keeping_in_touch,
        _adjustments,
        _restrictions,
        _responses,
        _remedies,
    )
    own = (figure for make in makers for figure in make(facts))
    return found | {figure.key: figure for figure in own}


def _ids(views: Sequence[StageView]) -> list[int]:
    return [v.case.id for v in views]


def _reaching_us(facts: _Facts) -> Iterator[Figure]:
    """Who complained and how (sections 1 and 3), and whether what it was about was noted (section 9)."""
    opened = [v.case for v in facts.views if v.record.stage == 1 and facts.holds(v.record.opened_on)]
    ids = [c.id for c in opened]
    helped = [c.id for c in opened if c.representative is not None]
    yield count("with_representative", "Complaints brought by or with a representative", helped)
    ways = {c.channel for c in opened}
    yield Figure("channels", "Different ways in which complaints came", Unit.COUNT, len(ways), tuple(ids), tuple(ids))
    surveyed = [
        c for c in facts.cases
        if c.channel is Channel.SURVEY and c.kind is CaseKind.FEEDBACK and facts.holds(c.received_on)
    ]  # fmt: skip
    told = [c.id for c in surveyed if c.told_how_to_complain]
    yield share("survey_told", "Unhappy survey answers: told how to complain", told, [c.id for c in surveyed])
    yield share("theme_noted", "Complaints whose theme was noted", [c.id for c in opened if c.theme.strip()], ids)
    decided = [d for d in facts.determinations if facts.holds(d.decided_on)]
    about = tuple(c.id for c in facts.cases if any(d in decided for d in c.determinations))
    yield Figure("ombudsman_findings", "The Ombudsman’s findings", Unit.COUNT, len(decided), about, about)


def _refusals(facts: _Facts) -> Iterator[Figure]:
    """How the refusals of the period that stand were weighed and told (2.3, 2.4, 5.11)."""
    made = [(c, r) for c in facts.cases for r in c.refusals if r.stands and facts.holds(r.decided_on)]
    for stage, what in ((1, "Complaints not accepted"), (2, "Refusals of stage 2")):
        here = [(c, r) for c, r in made if r.stage == stage]
        told = [c.id for c, r in here if facts.knows(r.told_on)]
        yield share(f"refused_told_{stage}", f"{what}: told in writing", told, [c.id for c, _ in here])
    old = [(c, r) for c, r in made if r.ground is RefusalGround.TOO_OLD]
    weighed = [c.id for c, r in old if r.discretion.strip()]
    label = "Refused as too old: accepting it all the same was considered"
    yield share("refused_weighed", label, weighed, [c.id for c, _ in old])
    alone = [c.id for c, r in made if not _says_as_another(r, made)]
    yield share("refused_on_their_own", "Refusals with reasons of their own", alone, [c.id for c, _ in made])


def _says_as_another(refusal: Refusal, made: Sequence[tuple[CaseFile, Refusal]]) -> bool:
    words = refusal.reasons.casefold().split()
    return any(r is not refusal and r.reasons.casefold().split() == words for _, r in made)


def _definitions(facts: _Facts) -> Iterator[Figure]:
    for stage in (1, 2):
        begun = facts.acknowledged(stage)
        defined = [v for v in begun if v.case.is_defined]
        yield share(f"defined_{stage}", f"Stage {stage} acknowledged with a definition", _ids(defined), _ids(begun))
        clear = [v for v in begun if v.case.points and not _unclear(v.case)]
        label = f"Stage {stage} acknowledged: whose business each point is was said"
        yield share(f"responsible_{stage}", label, _ids(clear), _ids(begun))


def _unclear(case: CaseFile) -> bool:
    return any(p.responsibility is Responsibility.UNCLEAR for p in case.points)


def _keeping_in_touch(facts: _Facts) -> Iterator[Figure]:
    extended = facts.extensions()
    agreed = [v.case.id for v, e in extended if e.updates.strip()]
    yield share("updates_agreed", "Extensions with updates agreed", agreed, [v.case.id for v, _ in extended])
    promised = [(c, p) for c in taken_up(facts.cases) for p in c.promises if p.kind is PromiseKind.UPDATE]
    # As with the Code's dates: what falls due and is still running counts for nothing yet.
    due = [
        (c, p) for c, p in promised
        if facts.period.holds(p.due_on) and (facts.knows(p.kept_on) or _is_owed(c, p.due_on, facts))
    ]  # fmt: skip
    kept = [c.id for c, p in due if facts.knows(p.kept_on) and p.kept_on is not None and p.kept_on <= p.due_on]
    yield share("updates_kept", "Promised updates given by their day", kept, [c.id for c, _ in due])


def _is_owed(case: CaseFile, due: date, facts: _Facts) -> bool:
    """An update falls due on the way to a response: it ends with the response, and with the case."""
    if due >= facts.context.as_of or (case.closure is not None and case.closure.day <= due):
        return False
    begun = (s for s in case.stages if s.opened_on <= due)
    return any(s.responded_on is None or s.responded_on > due for s in begun)


def _open_in(case: CaseFile, facts: _Facts) -> bool:
    """A complaint that was open on a day of the period that is known; one that was not accepted never is."""
    if case.refusal(1) is not None or not case.stages or case.stages[0].opened_on > facts.last:
        return False
    return case.closure is None or case.closure.day >= facts.period.first


def _adjustments(facts: _Facts) -> Iterator[Figure]:
    adjusted = [c for c in facts.cases if _open_in(c, facts) and c.resident.adjustments.strip()]
    ids = [c.id for c in adjusted]
    yield count("adjustments", "Complaints with an adjustment agreed and recorded", ids)
    watched = [c.id for c in adjusted if _after(c.resident.adjustments_review_on, facts.last)]
    yield share("adjustments_reviewed", "Adjustments whose next review is not overdue", watched, ids)


def _after(day: date | None, last: date) -> bool:
    return day is not None and day >= last


def _restrictions(facts: _Facts) -> Iterator[Figure]:
    held = [
        (c, r) for c in facts.cases for r in c.restrictions
        if r.since <= facts.last and (r.ended_on is None or r.ended_on >= facts.period.first)
    ]  # fmt: skip
    ids = [c.id for c, _ in held]
    yield count("restrictions", "Restrictions on contact", ids)
    shown = [c.id for c, r in held if r.evidence.strip()]
    yield share("restrictions_evidence", "Restrictions with their evidence recorded", shown, ids)
    watched = [c.id for c, r in held if _ended_by(r.ended_on, facts.last) or r.review_on >= facts.last]
    yield share("restrictions_reviewed", "Restrictions whose review is not overdue", watched, ids)
    fair = [c.id for c, r in held if r.equality.strip()]
    yield share("restrictions_equality", "Restrictions where the Equality Act was considered", fair, ids)


def _ended_by(day: date | None, last: date) -> bool:
    return day is not None and day <= last


def _responses(facts: _Facts) -> Iterator[Figure]:
    calendar = facts.context.rules.calendar
    for stage in (1, 2):
        sent = facts.answered(stage)
        ids = _ids(sent)
        said = f"Stage {stage} responses"
        open_minded = [v.case.id for v in sent if v.record.conflicts.strip()]
        yield share(f"conflicts_{stage}", f"{said}: conflicts of interest considered on record", open_minded, ids)
        whole = [v.case.id for v in sent if v.case.points and all(p.is_answered(stage) for p in v.case.points)]
        yield share(f"points_answered_{stage}", f"{said} that answer every point", whole, ids)
        kind = LetterKind(f"response-{stage}")
        checked = [v.case.id for v in sent if any(x.kind is kind and facts.knows(x.dated) for x in v.case.letters)]
        yield share(f"letters_kept_{stage}", f"{said} checked, issued and kept in the desk", checked, ids)
        acting = [v for v in sent if any(r.stage == stage for r in v.case.remedies)]
        ahead = [v.case.id for v in acting if _sent_before_done(v, stage)]
        label = f"{said} sent before everything they promised was done"
        yield share(f"sent_before_done_{stage}", label, ahead, _ids(acting))
    first = facts.answered(1)
    quick = [
        v.case.id for v in first
        if v.record.responded_on is not None
        and calendar.between(v.record.opened_on, v.record.responded_on) <= QUICK_DAYS
    ]  # fmt: skip
    yield share("quick_1", f"Stage 1 answered within {QUICK_DAYS} working days of receipt", quick, _ids(first))
    second = facts.answered(2)
    other = [v.case.id for v in second if not _same_as_before(v)]
    yield share("other_person_2", "Stage 2 answered by another person than stage 1", other, _ids(second))


def _sent_before_done(view: StageView, stage: int) -> bool:
    sent = view.record.responded_on
    own = [r for r in view.case.remedies if r.stage == stage]
    return sent is not None and any(r.done_on is None or r.done_on > sent for r in own)


def _same_as_before(view: StageView) -> bool:
    first = view.case.stage(1)
    return first is not None and same_person(first.handler, view.record.handler)


def _remedies(facts: _Facts) -> Iterator[Figure]:
    offered = facts.remedies()
    ids = [c.id for c, _ in offered]
    yield count("remedies_offered", "Remedies and actions offered in responses", ids)
    dated = [c.id for c, r in offered if r.due_on is not None]
    yield share("remedies_dated", "Remedies and actions offered with a date", dated, ids)
    upheld = [v for v in facts.answered(1) if v.record.outcome in (Outcome.UPHELD, Outcome.PARTLY_UPHELD)]
    put_right = [v.case.id for v in upheld if any(r.stage == 1 for r in v.case.remedies)]
    label = "Stage 1 complaints upheld in full or in part that offer a remedy"
    yield share("remedied_1", label, put_right, _ids(upheld))
