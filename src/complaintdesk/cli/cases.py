"""Looking at cases: what is due, and one whole case."""

from __future__ import annotations

import argparse

from complaintdesk.cli.commands import Commands, takes_desk, takes_json
from complaintdesk.cli.dates import whole_days
from complaintdesk.cli.deadlines import deadline_plain, set_by
from complaintdesk.cli.inputs import desk_to_read
from complaintdesk.cli.output import day_words, one_line, say, say_json, say_table
from complaintdesk.domain.casefile import CaseFile, Point, StageRecord
from complaintdesk.domain.clocks import Deadline, Rules, deadline_words
from complaintdesk.domain.plain import as_plain
from complaintdesk.services.cases import case_by_reference
from complaintdesk.services.clocks import CaseClock, DueItem, case_clock, due_items

_DUE_HELP = """Overdue dates come first. The Code's own dates, your targets, actions and promises are all there; a
star (in JSON "provisional") says that the acknowledgement the date counts from is not on record yet.
days_left counts calendar days and is negative when overdue."""


def add(commands: Commands) -> None:
    """Adds `due` and `case`."""
    due = commands.add("due", "What is still to be done, and by when.", run_due, more=_DUE_HELP)
    takes_desk(due)
    due.add_argument("--within", metavar="DAYS", help="only what falls due within so many calendar days of today")
    takes_json(due)
    case = commands.add("case", "One whole case, with its dates and next step.", run_case)
    takes_desk(case)
    case.add_argument("reference", metavar="REF", help="the case's reference, such as C-2026-0001")
    takes_json(case)


def run_due(args: argparse.Namespace) -> int:
    """Prints what is due."""
    within = None
    if args.within is not None:
        within = whole_days(args.within, least=0, code="due.days")
    with desk_to_read(args) as desk:
        items = due_items(desk, within)
        rules = desk.rules()
    if args.json:
        say_json([_item(i, rules) for i in items])
    elif not items:
        say("Nothing is due.")
    else:
        rows = [
            (day_words(i.deadline.due), _left(i), i.reference or "–", i.handler, set_by(i.deadline), one_line(i.what))
            for i in items
        ]
        say_table(("Due", "When", "Case", "Handler", "Set by", "What"), rows)
    return 0


def _left(item: DueItem) -> str:
    if item.days_left == 0:
        return "today"
    days = "1 day" if abs(item.days_left) == 1 else f"{abs(item.days_left)} days"
    return f"in {days}" if item.days_left > 0 else f"{days} overdue"


def _item(item: DueItem, rules: Rules) -> dict[str, object]:
    return {
        "reference": item.reference,
        "resident": item.resident,
        "handler": item.handler,
        "what": item.what,
        **deadline_plain(item.deadline, rules),
        "days_left": item.days_left,
    }


def run_case(args: argparse.Namespace) -> int:
    """Prints one case."""
    with desk_to_read(args) as desk:
        case = case_by_reference(desk, args.reference)
        clock = case_clock(desk, case)
        rules = desk.rules()
    if args.json:
        say_json(case_plain(case, clock, rules))
    else:
        _say_case(case, clock)
    return 0


def case_plain(case: CaseFile, clock: CaseClock, rules: Rules) -> dict[str, object]:
    """The whole case file in plain form, with its `deadlines` and `next_step`."""
    plain = as_plain(case)
    assert isinstance(plain, dict)
    deadlines = [
        {**deadline_plain(d, rules), "what": deadline_words(d), "met_on": d.met_on, "is_met": d.is_met}
        for d in clock.deadlines
    ]
    return {**plain, "is_open": case.is_open, "deadlines": deadlines, "next_step": clock.step}


def _say_case(case: CaseFile, clock: CaseClock) -> None:
    say(f"{case.reference}  {case.kind}, {'open' if case.is_open else 'closed'}")
    rows = [
        ("Received", f"{day_words(case.received_on)}, {case.channel.how}"),
        ("From", case.resident.name),
        ("Home", ", ".join(part for part in (case.home.address, case.home.postcode) if part)),
        ("Theme", case.theme),
        ("Handler", case.handler),
    ]
    if case.representative is not None:
        rows.append(("Representative", f"{case.representative.name} ({case.representative.relation})"))
    if case.resident.adjustments:
        rows.append(("Adjustments", case.resident.adjustments))
    for refusal, what in ((case.refusal(1), "Not accepted"), (case.refusal(2), "Stage 2 refused")):
        if refusal is not None:
            rows.append((what, f"{day_words(refusal.decided_on)}, {refusal.ground}"))
    if case.closure is not None:
        rows.append(("Closed", f"{day_words(case.closure.day)}, {case.closure.kind}"))
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        say(f"{name:{width}}  {one_line(value)}")
    say()
    say(case.words)
    if clock.step is not None:
        by = f" by {day_words(clock.step.due)}" if clock.step.due else ""
        say(f"\nNext: {one_line(clock.step.what)}{by} ({clock.step.provision})")
    _say_dates(clock)
    _say_points(case)
    _say_remedies(case)


def _say_dates(clock: CaseClock) -> None:
    if not clock.deadlines:
        return
    say()
    rows = [
        (day_words(d.due), one_line(deadline_words(d)), set_by(d), _met(d))
        for d in clock.deadlines
    ]  # fmt: skip
    say_table(("Due", "What", "Set by", "Done"), rows)


def _met(deadline: Deadline) -> str:
    if deadline.met_on is None:
        return "-"
    return day_words(deadline.met_on) + ("" if deadline.is_met else ", late")


def _say_points(case: CaseFile) -> None:
    for point in case.points:
        say(f"\nPoint {point.number}: {point.text} ({point.responsibility})")
        for stage in case.stages:
            _say_finding(point, stage)
    if case.outcomes_sought:
        say(f"\nWanted: {case.outcomes_sought}")
    for stage in case.stages:
        if stage.outcome is not None:
            say(f"Stage {stage.stage}: {stage.outcome}")


def _say_finding(point: Point, stage: StageRecord) -> None:
    finding = point.finding(stage.stage)
    if finding is not None and finding.outcome is not None:
        say(f"  Stage {stage.stage}: {finding.outcome}. {finding.reasons}")


def _say_remedies(case: CaseFile) -> None:
    if not case.remedies:
        return
    say()
    rows = [
        (day_words(r.due_on), one_line(r.what), r.owner, f"£{r.amount / 100:,.2f}" if r.amount is not None else "-",
         day_words(r.done_on))
        for r in case.remedies
    ]  # fmt: skip
    say_table(("By", "Remedy", "Owner", "Amount", "Done"), rows)
