"""The handover sheet from the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

from complaintdesk.cli.commands import Commands, takes_desk, takes_json, takes_out
from complaintdesk.cli.inputs import desk_to_read
from complaintdesk.cli.output import say, say_json
from complaintdesk.domain.spelling import counted, long_date
from complaintdesk.exchange.days import parse_day
from complaintdesk.services.files import write_files
from complaintdesk.services.handover import handover, handover_files

_HELP = """For an absence: what is overdue, and what falls due from the first day to the last, both included,
case by case, with how to reach the residents and who to ring. Both dates may lie in the past or the
future; a sheet covers 92 days at most. Dates are written 2026-11-21 or 21/11/2026.

The files hold residents' details: give them only to whoever stands in, and have them destroyed
afterwards. How the desk is opened is not in them. Nothing is recorded in the desk."""


def add(commands: Commands) -> None:
    """Adds `handover`."""
    parser = commands.add("handover", "Write a handover sheet for an absence, as PDF and Word.", run, more=_HELP)
    takes_desk(parser)
    parser.add_argument("--from", dest="first", metavar="DATE", required=True, help="the first day of the absence")
    parser.add_argument("--to", dest="last", metavar="DATE", required=True, help="the last day of the absence")
    takes_out(parser, "the sheet")
    takes_json(parser)


def run(args: argparse.Namespace) -> int:
    """Writes the sheet."""
    first, last = parse_day(args.first), parse_day(args.last)
    with desk_to_read(args) as desk:
        sheet = handover(desk, first, last)
        paths = write_files(Path(args.out), handover_files(sheet))
    overdue = sum(1 for _, due in sheet.dates if due.deadline.due < sheet.made_on)
    if args.json:
        cases = [c.case.reference for c in sheet.cases]
        say_json({"from": first, "to": last, "files": paths, "due": len(sheet.dates), "overdue": overdue,
                  "cases": cases})  # fmt: skip
        return 0
    say(f"{long_date(first)} to {long_date(last)}: {counted(len(sheet.dates), 'date')} on "
        f"{counted(len(sheet.cases), 'case')}, {overdue} overdue already")  # fmt: skip
    for path in paths:
        say(str(path))
    return 0
