"""What is due as a calendar file for Outlook, from the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

from complaintdesk.cli.commands import Commands, takes_desk, takes_json
from complaintdesk.cli.inputs import desk_to_read
from complaintdesk.cli.output import say, say_json
from complaintdesk.domain.spelling import counted
from complaintdesk.services.calendar_files import CalendarWish, export_calendar
from complaintdesk.services.cases import case_by_reference

_HELP = """Every date is an all-day event without an alarm, and shows nobody as busy. Take the file into Outlook
(or another calendar) again whenever you like: dates that moved are updated and nothing is doubled.
What was done in the last year is marked “Done”, and what is asked for no longer is cancelled. A date
that was taken away altogether (a promise taken back, a target given up) stays in the other calendar
until you delete it there.

Without --names the file holds references and what kind of thing is due, and quotes nobody. With
--names it also holds residents' names and the wording of promises and actions, marked private. It is
not protected, whether or not the desk is.

OUT is replaced only where it is a calendar file that a desk made."""


def add(commands: Commands) -> None:
    """Adds `calendar`."""
    calendar = commands.add("calendar", "Write what is due as a calendar file for Outlook.", run_calendar, more=_HELP)
    takes_desk(calendar)
    calendar.add_argument("--ics", metavar="OUT", required=True, help="the calendar file to write (*.ics)")
    calendar.add_argument("--case", metavar="REF", help="only this case, such as C-2026-0001")
    calendar.add_argument("--names", action="store_true", help="put in residents' names and the wording of dates")
    takes_json(calendar)


def run_calendar(args: argparse.Namespace) -> int:
    """Writes the calendar file."""
    path = Path(args.ics)
    with desk_to_read(args) as desk:
        case_id = None if args.case is None else case_by_reference(desk, args.case).id
        made = export_calendar(desk, path, CalendarWish(case_id, args.names))
    if args.json:
        say_json({"file": path, "due": made.due, "done": made.done, "no_longer_due": made.dropped, "names": args.names})
    else:
        say(f"{path}: {counted(made.due, 'date')} due, {made.done:,} done, {made.dropped:,} no longer due")
    return 0
