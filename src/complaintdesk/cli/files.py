"""Desk files themselves: made, checked, backed up, and taken out in open formats."""

from __future__ import annotations

import argparse
import re
from dataclasses import replace
from pathlib import Path

from complaintdesk.cli.commands import Commands, takes_desk, takes_json, takes_out
from complaintdesk.cli.inputs import desk_to_read, given_secret, targets_of
from complaintdesk.cli.output import say, say_json
from complaintdesk.domain.errors import RequestRefused
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.spelling import counted
from complaintdesk.services.desk import back_up, create_desk
from complaintdesk.services.maintenance import check_desk, export_desk
from complaintdesk.services.settings import landlord_problems, landlord_warnings, new_landlord
from complaintdesk.system.clock import Clock

_NEW_HELP = """With --protect the file is encrypted whole under the passphrase, and its recovery code is printed:
keep that on paper, away from the computer. Without the passphrase and the code nobody can open it."""

_EXPORT_HELP = """Into FOLDER go tables (every table as CSV), cases (a folder for each case with its JSON and its
files), files (what belongs to no case) and READ ME.txt, which says how to read them. In the CSV files a
text that a spreadsheet would take for a formula has an apostrophe before it; the JSON files hold the
exact text. Nothing is overwritten: an export that is there already is left alone.

An export is not protected, whether or not the desk is. Take care where it lies."""

_CHECK_HELP = """Every page of the file, the journal's chain, every attachment and letter, the search and the last
backup. The exit code is 0 where all is in order and 2 where something is not."""


def add(commands: Commands) -> None:
    """Adds `new`, `check`, `backup` and `export`."""
    new = commands.add("new", "Make a new desk file.", run_new, more=_NEW_HELP)
    takes_desk(new)
    new.add_argument("--name", required=True, help="your organisation's name")
    new.add_argument("--homes", required=True, help="the number of homes it owns")
    new.add_argument("--officer", required=True, help="the complaints officer's name")
    new.add_argument("--year-end", metavar="DAY/MONTH", default="31/3", help="the end of your year (31/3 if not given)")
    new.add_argument("--targets", metavar="A,R1,R2", help="your own targets in working days, such as 3,10,15")
    new.add_argument("--protect", action="store_true", help="encrypt the file under a passphrase")
    check = commands.add("check", "Check that a desk file is sound.", run_check, more=_CHECK_HELP)
    takes_desk(check)
    takes_json(check)
    takes_desk(commands.add("backup", "Take a backup, which is opened and counted.", run_backup))
    export = commands.add("export", "Write everything out in open formats.", run_export, more=_EXPORT_HELP)
    takes_desk(export)
    takes_out(export, "the export")


def run_new(args: argparse.Namespace) -> int:
    """Makes a desk file."""
    landlord = _landlord(args)
    problems = tuple(landlord_problems(landlord))
    if problems:
        raise RequestRefused(problems)
    for warning in landlord_warnings(landlord):
        say(warning.text)
    secret = given_secret(args.passphrase_file, "New passphrase: ") if args.protect else None
    made = create_desk(Path(args.file), landlord, Clock(), secret)
    made.desk.close(take_backup=False)
    say(f"Made {args.file}")
    if made.recovery_code is not None:
        say(f"Recovery code, to be kept on paper: {made.recovery_code}")
    return 0


def _landlord(args: argparse.Namespace) -> Landlord:
    homes = int(args.homes) if re.fullmatch(r"[0-9]{1,9}", args.homes) else 0
    ends = re.fullmatch(r"([0-9]{1,2})/([0-9]{1,2})", args.year_end)
    day, month = (int(ends[1]), int(ends[2])) if ends else (0, 0)
    landlord = new_landlord(args.name, homes, args.officer)
    return replace(landlord, year_end_day=day, year_end_month=month, targets=targets_of(args.targets))


def run_check(args: argparse.Namespace) -> int:
    """Checks a desk file and prints each finding."""
    with desk_to_read(args) as desk:
        report = check_desk(desk)
    if args.json:
        say_json({"sound": report.ok, "findings": report.findings})
    else:
        for finding in report.findings:
            say(f"{'ok' if finding.ok else 'NOT OK':6}  {finding.name}: {finding.text}")
    return 0 if report.ok else 2


def run_backup(args: argparse.Namespace) -> int:
    """Takes a backup; the desk may be open in the window meanwhile."""
    with desk_to_read(args) as desk:
        report = back_up(desk)
    say(f"{report.path}")
    say(f"{counted(report.cases, 'case')}, journal entries: {report.journal_entries:,}, {report.size:,} bytes")
    return 0


def run_export(args: argparse.Namespace) -> int:
    """Writes everything out."""
    with desk_to_read(args) as desk:
        report = export_desk(desk, Path(args.out))
    say(
        f"{report.folder}: {counted(report.tables, 'table')} with {counted(report.rows, 'row')}, "
        f"{counted(report.cases, 'case')}, {counted(report.files, 'file')}"
    )
    return 0
