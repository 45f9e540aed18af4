"""The sample landlord, and pictures of every screen."""

from __future__ import annotations

import argparse
import tempfile
from datetime import UTC, datetime, time
from pathlib import Path

from complaintdesk import bootstrap
from complaintdesk.cli.commands import Commands
from complaintdesk.cli.output import say
from complaintdesk.domain.spelling import counted, weekday_date
from complaintdesk.services.sample import SampleReport, make_sample
from complaintdesk.system.clock import Clock

_SAMPLE_HELP = """A landlord of 640 homes that does not exist, with two years of made-up cases that end on Friday
20 November 2026: the same every time. Into FOLDER go sample.desk and its backup, letters (one of each
kind and more, as PDF and Word) and packs (the last full quarter's board pack, as PDF and Excel).
A sample that is there already is left alone.

To see the desk as it was on that day, set COMPLAINTDESK_TODAY=2026-11-20."""


def add(commands: Commands) -> None:
    """Adds `sample` and `screenshots`."""
    sample = commands.add("sample", "Make a sample landlord to explore.", run_sample, more=_SAMPLE_HELP)
    sample.add_argument("folder", metavar="FOLDER", help="where to put it; made if not there")
    pictures = commands.add("screenshots", "Make pictures of every screen.", run_screenshots)
    pictures.add_argument("folder", metavar="FOLDER", help="where to put them; made if not there")
    pictures.add_argument("file", metavar="FILE", nargs="?", help="the desk to show (a sample if not given)")


def run_sample(args: argparse.Namespace) -> int:
    """Makes the sample and prints what it made."""
    _say_sample(make_sample(Path(args.folder)))
    return 0


def _say_sample(report: SampleReport) -> None:
    complaints, cases = counted(report.complaints, "complaint"), counted(report.cases, "case")
    say(f"{complaints} among {cases}, up to {weekday_date(report.day)}")
    for path in (report.desk, *report.letters, *report.packs):
        say(str(path))


def run_screenshots(args: argparse.Namespace) -> int:
    """Makes the pictures; they need Qt but no screen."""
    bootstrap.check_qt()
    with tempfile.TemporaryDirectory() as spare:
        desk, clock = Path(args.file or ""), Clock()
        if args.file is None:
            report = make_sample(Path(spare))
            desk, clock = report.desk, Clock(datetime.combine(report.day, time(9, 30), UTC))
        for path in bootstrap.take_screenshots(Path(args.folder), desk, clock):
            say(str(path))
    return 0
