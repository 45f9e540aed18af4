"""Why a date is what it is: looked up for one date of a case or of the landlord's, ready to be shown and printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from complaintdesk.documents.why import WhyFacts, compose_why
from complaintdesk.domain.annual import EXACTLY, LARGE_HOMES, RULE, SOURCE, submissions
from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.clocks import (
    Deadline,
    DeadlineIdentity,
    DeadlineKind,
    Explanation,
    Rules,
    Source,
    StageClock,
    deadline_words,
    deadlines,
    explain,
    stage_clock,
)
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.rulebook import edition_on
from complaintdesk.domain.spelling import weekday_date
from complaintdesk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class WhyDate:
    """One date explained.

    `case_id` is None for what the landlord itself owes. `facts` is what its page holds.
    `earlier` is the date this one is counted from, where that is a date of the case itself.
    """

    case_id: int | None
    deadline: Deadline
    earlier: DeadlineIdentity | None
    facts: WhyFacts

    @property
    def explanation(self) -> Explanation:
        """The explanation itself."""
        return self.facts.explanation


def why_date(desk: Desk, case_id: int | None, identity: DeadlineIdentity) -> WhyDate:
    """Why one date is what it is; UserError "deadline.gone" where the case has it no more, "case.none"."""
    with desk.reading() as unit:
        landlord = unit.landlord()
        case = unit.case(case_id) if case_id is not None else None
    if case is None:
        return _of_the_landlord(desk, landlord, identity)
    rules = desk.rules()
    found = _by_identity(case, rules).get(identity)
    if found is None:
        raise UserError("deadline.gone")
    return _why(desk, case, landlord, found)


def case_dates(desk: Desk, case: CaseFile) -> tuple[WhyDate, ...]:
    """Every date of a case with why it is what it is, in the order in which they fall due."""
    with desk.reading() as unit:
        landlord = unit.landlord()
    return tuple(_why(desk, case, landlord, d) for d in deadlines(case, desk.rules()))


def why_pdf(why: WhyDate) -> bytes:
    """The explanation as a tagged PDF."""
    from complaintdesk.documents.pdf import write_pdf

    return write_pdf(compose_why(why.facts))


def why_text(why: WhyDate) -> str:
    """The explanation as plain text, to be put into an email or a note."""
    from complaintdesk.documents.text import write_text

    return write_text(compose_why(why.facts, in_weeks=False))


def file_name(why: WhyDate) -> str:
    """The name of a file that holds the explanation, without its ending."""
    deadline = why.deadline
    parts = [why.facts.reference, "why", deadline.kind.replace("_", "-")]
    parts += [f"stage {deadline.stage}"] if deadline.stage else []
    parts += ["own target"] if deadline.source is Source.POLICY else []
    return " ".join(p for p in (*parts, deadline.due.isoformat()) if p)


def _why(desk: Desk, case: CaseFile, landlord: Landlord, deadline: Deadline) -> WhyDate:
    rules = desk.rules()
    explanation = explain(deadline, case, rules)
    summary = _summary(case, rules, deadline)
    facts = WhyFacts(explanation, summary, case.reference, landlord.name, desk.clock.today())
    return WhyDate(case.id, deadline, _earlier(case, rules, deadline), facts)


def _by_identity(case: CaseFile, rules: Rules) -> dict[DeadlineIdentity, Deadline]:
    """Every date of the case, and those that an extension took the place of."""
    before = (_clock(case, record.stage, rules).respond_before_extension for record in case.stages)
    return {d.identity: d for d in (*before, *deadlines(case, rules))}


def _clock(case: CaseFile, stage: int, rules: Rules) -> StageClock:
    record = case.stage(stage)
    assert record is not None
    return stage_clock(record, rules)


def _earlier(case: CaseFile, rules: Rules, deadline: Deadline) -> DeadlineIdentity | None:
    """The date that a provisional or an extended one counts from."""
    if deadline.kind is DeadlineKind.RESPOND_EXTENDED:
        return _clock(case, deadline.stage, rules).respond_before_extension.identity
    if not deadline.provisional:
        return None
    known = [d for d in _by_identity(case, rules).values() if d.stage == deadline.stage]
    fits = [d for d in known if d.kind is DeadlineKind.ACKNOWLEDGE and d.due == deadline.counted_from]
    return min(fits, key=lambda d: d.source is not deadline.source).identity if fits else None


def _summary(case: CaseFile, rules: Rules, deadline: Deadline) -> str:
    """The rule book's words for the provision, of the edition the date falls under; "" where there is none."""
    record = case.stage(deadline.stage)
    try:
        edition = edition_on(rules.editions, record.opened_on if record is not None else case.received_on)
    except UserError:
        return ""
    return edition.provision(deadline.provision).summary if deadline.provision else ""


def _of_the_landlord(desk: Desk, landlord: Landlord, identity: DeadlineIdentity) -> WhyDate:
    """Why the annual submission is due when it is."""
    today = desk.clock.today()
    found = next((d for d in submissions(landlord, today) if d.identity == identity), None)
    if found is None:
        raise UserError("deadline.gone")
    explanation = _submission(found, landlord)
    edition = edition_on(desk.rules().editions, today)
    summary = edition.provision(found.provision).summary
    return WhyDate(None, found, None, WhyFacts(explanation, summary, "", landlord.name, today))


def _submission(deadline: Deadline, landlord: Landlord) -> Explanation:
    year_end = date.fromordinal(deadline.item)
    return Explanation(
        title=deadline_words(deadline),
        due=deadline.due,
        fact=f"Our year ended, or ends, on {weekday_date(year_end)}, and we have {landlord.homes:,} homes.",
        counted_from=year_end,
        days=(),
        rule=f"{RULE} {EXACTLY}" if landlord.homes == LARGE_HOMES else RULE,
        provision=deadline.provision,
        edition="",
        source=SOURCE,
        changes=("Another end of the year, or another number of homes, in Settings.",),
        notes=(),
    )
