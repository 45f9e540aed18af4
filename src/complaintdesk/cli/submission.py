"""The annual submission from the command line: by when, and which documents are ready."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from complaintdesk.cli.commands import Commands, takes_desk, takes_json
from complaintdesk.cli.inputs import desk_to_read
from complaintdesk.cli.output import one_line, say, say_json, say_table
from complaintdesk.domain.spelling import long_date
from complaintdesk.exchange.days import parse_day

if TYPE_CHECKING:
    from complaintdesk.domain.submission import Paper
    from complaintdesk.services.submissions import SubmissionView

_HELP = """The date comes from the landlord's year end and number of homes. What the desk can tell from the
self-assessments in it, it tells; the rest is what was recorded in the window. Nothing is recorded here."""


def add(commands: Commands) -> None:
    """Adds `submission`."""
    summary = "Say when the annual submission is due and which documents are missing."
    parser = commands.add("submission", summary, run, more=_HELP)
    takes_desk(parser)
    parser.add_argument("--year-end", metavar="DATE", help="the last day of the year it is about; the next without it")
    takes_json(parser)


def run(args: argparse.Namespace) -> int:
    """Prints the date and the documents."""
    from complaintdesk.services.submissions import submission

    year_end = parse_day(args.year_end) if args.year_end is not None else None
    with desk_to_read(args) as desk:
        found = submission(desk, year_end)
    if args.json:
        say_json(_as_json(found))
        return 0
    say(f"About the year to {long_date(found.year_end)}. {found.why}")
    if found.made_on is not None:
        say(f"Due on {long_date(found.due)}; sent on {long_date(found.made_on)}.")
    else:
        say(f"Due on {long_date(found.due)}; {found.missing_words}.")
    say()
    say_table(("Document", "State", "Remark"), [_row(paper) for paper in found.papers])
    return 0


def _row(paper: Paper) -> tuple[str, str, str]:
    said = (paper.remark, paper.where, paper.note)
    return one_line(paper.rule.title), paper.state.value, one_line(" ".join(words for words in said if words)) or "-"


def _as_json(found: SubmissionView) -> dict[str, object]:
    papers = [
        {
            "key": p.rule.key, "title": p.rule.title, "provision": p.rule.provision or None, "state": p.state,
            "on": p.on, "where": p.where, "note": p.note, "remark": p.remark, "source": p.rule.origin.words,
        }
        for p in found.papers
    ]  # fmt: skip
    return {
        "year_end": found.year_end, "homes": found.homes, "due": found.due, "why": found.why, "source": found.source,
        "made_on": found.made_on, "missing": found.missing, "papers": papers,
    }  # fmt: skip
