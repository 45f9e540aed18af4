"""Working days and the Code's clocks as a calculator: no desk file is needed."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from dataclasses import replace

from complaintdesk.cli.commands import Commands, takes_json
from complaintdesk.cli.deadlines import deadline_plain, set_by
from complaintdesk.cli.inputs import targets_of
from complaintdesk.cli.output import day_words, say, say_json, say_table
from complaintdesk.domain.casefile import StageRecord
from complaintdesk.domain.clocks import (
    Deadline,
    DeadlineKind,
    Rules,
    Source,
    StageClock,
    expectation_words,
    projection_words,
    stage_clock,
)
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.rulebook import LimitKind, edition_on
from complaintdesk.domain.spelling import long_date, weekday_date
from complaintdesk.domain.working_days import Count, WorkingDays
from complaintdesk.exchange.days import parse_day
from complaintdesk.services.rules import editions

_COUNTING = """The day counted from is day 0, whatever day of the week it is. Weekends and the bank holidays
of England are not counted. Dates are written 2026-11-21 or 21/11/2026."""

_CLOCK_HELP = f"""{_COUNTING}

Acknowledging counts from receipt (6.2, 6.11), responding from the acknowledgement (6.3, 6.14), the
furthest extension without a further reason from the date it extends (6.4, 6.15). Until the
acknowledgement is known, the response dates are provisional: they count from the last day for it.
At stage 2, --received is the day on which the resident asked for stage 2. Dates may lie in the future."""


def add(commands: Commands) -> None:
    """Adds `workdays` and `clock`."""
    workdays = commands.add("workdays", "Count working days from a date.", run_workdays, more=_COUNTING)
    workdays.add_argument("date", metavar="DATE", help="the day counted from, day 0")
    workdays.add_argument("days", metavar="N", help="how many working days, 1 or more")
    takes_json(workdays)
    clock = commands.add("clock", "The Code's dates for a complaint.", run_clock, more=_CLOCK_HELP)
    clock.add_argument("--received", metavar="DATE", required=True, help="the day it was received")
    clock.add_argument("--acknowledged", metavar="DATE", help="the day it was acknowledged, if it was")
    clock.add_argument("--stage", choices=("1", "2"), default="1", help="the stage (1 unless told otherwise)")
    clock.add_argument(
        "--targets",
        metavar="A,R1,R2",
        help="your own targets in working days beside the Code's: acknowledge, respond at stage 1, at stage 2",
    )
    takes_json(clock)


def run_workdays(args: argparse.Namespace) -> int:
    """Prints where a count of working days ends, and every day that was passed over."""
    calendar = WorkingDays()
    count = calendar.count(parse_day(args.date), whole_days(args.days))
    if args.json:
        say_json(
            {
                "from": count.start,
                "days": count.days,
                "to": count.end,
                "skipped": [{"date": s.date, "why": s.why} for s in count.skipped],
                "projected": count.projected,
                "known_to": calendar.known_to,
            }
        )
    else:
        _say_count(count, calendar)
    return 0


def _say_count(count: Count, calendar: WorkingDays) -> None:
    days = "1 working day" if count.days == 1 else f"{count.days} working days"
    say(f"{days} after {weekday_date(count.start)}: {weekday_date(count.end)}")
    if count.skipped:
        say()
        say_table(("Not counted", "Why"), [(day_words(s.date), s.why) for s in count.skipped])
    if count.projected:
        say()
        say(projection_words(Rules((), calendar)))


def whole_days(text: str, *, least: int = 1, code: str = "workdays.days") -> int:
    """A whole number of days, `least` or more; raises UserError `code` for anything else."""
    digits = text.strip().removeprefix("+")
    if re.fullmatch(r"[0-9]+", digits) is None or (least and not digits.strip("0")):
        raise UserError(code)
    # Beyond nine figures the calendar ends all the same, and so does its patience with int().
    return int(digits) if len(digits.lstrip("0")) <= 9 else 10**9


def run_clock(args: argparse.Namespace) -> int:
    """Prints the dates of one stage."""
    received = parse_day(args.received)
    acknowledged = parse_day(args.acknowledged) if args.acknowledged is not None else None
    if acknowledged is not None and acknowledged < received:
        since = f"{long_date(received)}, the day of receipt"
        raise UserError("date.too_early", day=long_date(acknowledged), since=since)
    record = StageRecord(int(args.stage), received, "", acknowledged)
    rules = Rules(editions(), WorkingDays(), targets_of(args.targets))
    clock = stage_clock(record, rules)
    found = (*_code_deadlines(clock, record, rules), *clock.own)
    if args.json:
        say_json(
            {
                "deadlines": [deadline_plain(d, rules) for d in found],
                "resident_expects": clock.resident_expects,
                "outer": clock.outer,
            }
        )
    else:
        _say_clock(found, clock, rules)
    return 0


def _code_deadlines(clock: StageClock, record: StageRecord, rules: Rules) -> tuple[Deadline, Deadline, Deadline]:
    """The Code's three dates of a stage; the third is the furthest an extension may go without a further reason."""
    edition = edition_on(rules.editions, record.opened_on)
    cap = edition.limit(LimitKind.EXTEND, record.stage)
    extended = Deadline(
        DeadlineKind.RESPOND_EXTENDED, record.stage, clock.furthest, cap.provision, Source.CODE,
        clock.respond.due, cap.days, clock.respond.provisional,
        projected=rules.calendar.is_projected(clock.furthest), edition=edition.title,
    )  # fmt: skip
    return clock.acknowledge, clock.respond, extended


_WHAT = {
    DeadlineKind.ACKNOWLEDGE: "Acknowledge",
    DeadlineKind.RESPOND: "Respond",
    DeadlineKind.RESPOND_EXTENDED: "Furthest extension",
}


def _say_clock(found: tuple[Deadline, ...], clock: StageClock, rules: Rules) -> None:
    rows = [
        (
            _WHAT[d.kind],
            day_words(d.due) + (" *" if d.provisional else ""),
            f"{d.days} working days from {day_words(d.counted_from)}",
            set_by(replace(d, provisional=False)),
        )
        for d in found
    ]
    say_table(("Stage " + str(clock.acknowledge.stage), "Due", "Counted", "Set by"), rows)
    for line in _remarks(found, clock, rules):
        say()
        say(line)


def _remarks(found: tuple[Deadline, ...], clock: StageClock, rules: Rules) -> Iterator[str]:
    if clock.respond.provisional:
        yield "* Provisional: counted from the last day for acknowledging, until the acknowledgement is known."
    if clock.respond.due > clock.outer:
        yield (
            f"The acknowledgement was late. Counting both limits from receipt, the resident may expect "
            f"the response by {weekday_date(clock.outer)}."
        )
    if clock.resident_expects < clock.respond.due:
        yield f"A resident who counts from receipt would expect the response by {weekday_date(clock.resident_expects)}."
    if not clock.respond.provisional and expectation_words(clock):
        yield f"A sentence for a letter: {expectation_words(clock)}"
    if any(d.projected for d in found):
        yield projection_words(rules)
