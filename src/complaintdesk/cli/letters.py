"""Letters from the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

from complaintdesk.cli.commands import Commands, takes_desk, takes_out
from complaintdesk.cli.inputs import desk_to_read
from complaintdesk.cli.output import say
from complaintdesk.services.cases import case_by_reference
from complaintdesk.services.letters import issued_letter, load_words, parse_kind, preview, write_letter

_HELP = """KIND is acknowledgement, extension or response, which mean the case's latest stage, or names the
stage: acknowledgement-1, response-2. A letter that was issued comes out exactly as it was sent; any
other is a draft, marked as one, and what it still lacks is listed with the provisions that ask for it.
Nothing is sent or recorded."""


def add(commands: Commands) -> None:
    """Adds `letter`."""
    letter = commands.add("letter", "Write a case's letter as PDF and Word.", run_letter, more=_HELP)
    takes_desk(letter)
    letter.add_argument("reference", metavar="REF", help="the case's reference, such as C-2026-0001")
    letter.add_argument("kind", metavar="KIND", help="the kind of letter")
    takes_out(letter, "the letter")


def run_letter(args: argparse.Namespace) -> int:
    """Writes one letter and tells what it lacks."""
    with desk_to_read(args) as desk:
        case = case_by_reference(desk, args.reference)
        kind = parse_kind(args.kind, case)
        paths = write_letter(desk, case, kind, Path(args.out))
        sent = issued_letter(case, kind)
        lacks = () if sent is not None else preview(desk, case, kind, load_words(desk, case.id, kind)).gaps
    for path in paths:
        say(str(path))
    missing = [gap for gap in lacks if gap.demanded]
    if missing:
        say("\nThis draft is not ready. The Code asks for:")
    for gap in missing:
        say(f"  {gap.what} ({gap.provision})")
    advice = [gap for gap in lacks if not gap.demanded]
    if advice:
        say("\nIt would be better with:")
    for gap in advice:
        say(f"  {gap.what} ({gap.provision})")
    return 0
