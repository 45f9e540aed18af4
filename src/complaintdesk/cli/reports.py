"""Board packs from the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

from complaintdesk.cli.commands import Commands, takes_desk, takes_json, takes_out
from complaintdesk.cli.inputs import desk_to_read
from complaintdesk.cli.output import say, say_json, warn
from complaintdesk.domain.landlord import Quarter, quarter_period
from complaintdesk.domain.spelling import long_date
from complaintdesk.services.reports import names_in_pack, quarter_figures, write_figures
from complaintdesk.services.settings import landlord

_HELP = """Quarters are those of the landlord's own year, which is named by the calendar year in which it
begins. With a year end of 31 March, 2026-Q1 is 1 April to 30 June 2026 and 2026-Q4 is 1 January to
31 March 2027. With a year end of 31 December, 2026-Q1 is January to March 2026.

The figures are as the cases stand now. Nothing is kept in the desk: a pack is kept when it is made in
the window. With --json the figures are printed as well, each with the numbers of its cases."""


def add(commands: Commands) -> None:
    """Adds `pack`."""
    pack = commands.add("pack", "Make the board pack of a quarter as PDF, Word and Excel.", run_pack, more=_HELP)
    takes_desk(pack)
    pack.add_argument("--quarter", metavar="YEAR-Qn", required=True, help="the quarter, such as 2026-Q2")
    takes_out(pack, "the pack")
    takes_json(pack)


def run_pack(args: argparse.Namespace) -> int:
    """Writes the pack."""
    quarter = Quarter.parse(args.quarter)
    with desk_to_read(args) as desk:
        period = quarter_period(landlord(desk), quarter)
        figures = quarter_figures(desk, quarter)
        names = names_in_pack(desk, figures)
        paths = write_figures(figures, Path(args.out))
    for name in names:
        warn(f"{name.reference}: {name.where} seems to name a resident (“{name.found}”). Look at it first.")
    if args.json:
        groups = figures.figures.groups
        say_json(
            {
                "quarter": str(quarter),
                "from": period.first,
                "to": period.last,
                "files": paths,
                "figures": {f.key: {"label": f.label, "value": f.value, "unit": f.unit, "cases": f.cases}
                            for group in groups for f in group.figures},
            }
        )  # fmt: skip
        return 0
    say(f"{quarter}: {long_date(period.first)} to {long_date(period.last)}")
    for path in paths:
        say(str(path))
    return 0
