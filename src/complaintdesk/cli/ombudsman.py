"""The Ombudsman's findings from a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from complaintdesk.cli.commands import Commands, takes_desk, takes_json
from complaintdesk.cli.inputs import desk_to_change
from complaintdesk.cli.output import say, say_json, warn
from complaintdesk.exchange.determinations import COLUMNS, FINDINGS
from complaintdesk.services.ombudsman import import_determinations

_HELP = f"""The CSV has the columns {", ".join(COLUMNS)}.
Dates are 2026-11-21 or 21/11/2026. Findings: {", ".join(dict.fromkeys(FINDINGS.values()))}.

A row that is in the desk already is not added twice, so a file can safely be read again. A row that
cannot be used is named on standard error with its line and the reason, and the others still go in:
the exit code is 0. It is 2 only where nothing in the file could be used."""


def add(commands: Commands) -> None:
    """Adds `determinations`."""
    parser = commands.add(
        "determinations", "Add the Ombudsman's findings from a CSV file.", run_determinations, more=_HELP
    )
    takes_desk(parser)
    parser.add_argument("csv", metavar="CSV", help="the file of findings")
    parser.add_argument("--only-ours", action="store_true", help="leave out the rows that name another landlord")
    takes_json(parser)


def run_determinations(args: argparse.Namespace) -> int:
    """Adds the rows and names those that were refused."""
    with desk_to_change(args) as desk:
        report = import_determinations(desk, Path(args.csv), only_ours=args.only_ours)
    for row in report.refused:
        warn(f"line {row.line}: {row.reason}")
    if args.json:
        refused = [{"line": row.line, "reason": row.reason} for row in report.refused]
        left_out = {"left_out": report.left_out} if args.only_ours else {}
        say_json({"added": report.added, "already": report.already, "refused": refused, **left_out})
    else:
        left_out_words = f", about other landlords {report.left_out}" if args.only_ours else ""
        say(f"Added {report.added}, there already {report.already}, refused {len(report.refused)}{left_out_words}.")
    return 2 if report.refused and not report.added and not report.already else 0
