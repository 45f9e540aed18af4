"""Letters, emails and scans put on a case from the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from complaintdesk.cli.commands import Commands, takes_desk, takes_json
from complaintdesk.cli.inputs import desk_to_change
from complaintdesk.cli.output import one_line, say, say_json, warn
from complaintdesk.domain.casefile import CaseFile, Channel
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.spelling import long_date
from complaintdesk.exchange.days import parse_day
from complaintdesk.services.cases import case_by_reference
from complaintdesk.services.desk import Desk
from complaintdesk.services.incoming import FoundFile, Kept, Look, Wanted, check, keep, look

_MORE = """The files are copied into the desk as they are, with their hashes; the originals stay where they are. All of
them are kept, or none. Of an email (.eml, .msg) the day, the sender, the words and the attachments are
taken from it; of any other file the day is today and the sender the resident, unless you say otherwise.
What you say holds for every file of the command. A file that is on the case already is not kept twice.
Small pictures among an email's words, such as logos, stay inside the email."""

_HOW = ", ".join(c.value.replace(" ", "-") for c in Channel)


def add(commands: Commands) -> None:
    """Adds `add`."""
    parser = commands.add("add", "Put letters, emails or scans on a case.", run_add, more=_MORE)
    takes_desk(parser)
    parser.add_argument("reference", metavar="REF", help="the case's reference, such as C-2026-0001")
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a letter, email or scan that came in")
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--from", dest="sender", metavar="WHO", help="who sent it")
    who.add_argument("--to", dest="receiver", metavar="WHO", help="it is ours, sent outside the desk, to this person")
    parser.add_argument("--day", metavar="DATE", help="the day on which it came, or was sent: 2026-11-21")
    parser.add_argument("--how", metavar="HOW", help=f"how it came: {_HOW}")
    parser.add_argument("--words", metavar="TEXT", help="what it says, in a line")
    takes_json(parser)


def run_add(args: argparse.Namespace) -> int:
    """Keeps the files and prints what was kept; 2 where one of them was left out."""
    channel = _channel(args.how)
    day = parse_day(args.day) if args.day is not None else None
    with desk_to_change(args) as desk:
        case = case_by_reference(desk, args.reference)
        found = look(desk, case.id, [Path(p) for p in args.paths])
        for left in found.left_out:
            warn(left.why)
        if not found.files:
            raise UserError("incoming.nothing")
        wanted = [_wanted(file, args, day, channel) for file in found.files]
        _check(desk, case, wanted)
        kept = keep(desk, case.id, wanted)
    _tell(args, found, kept)
    return 2 if found.left_out else 0


def _channel(how: str | None) -> Channel | None:
    if how is None:
        return None
    found = next((c for c in Channel if c.value == how.strip().lower().replace("-", " ")), None)
    if found is None:
        raise UserError("incoming.how_unknown", how=how, known=_HOW)
    return found


def _wanted(file: FoundFile, args: argparse.Namespace, day: date | None, channel: Channel | None) -> Wanted:
    """A file with what the command says of it in the place of what was read from it."""
    read = Wanted.suggested(file)
    given = args.receiver if args.receiver is not None else args.sender
    ours, theirs = args.receiver is not None, args.sender is not None
    return replace(
        read,
        day=day or read.day,
        channel=channel or read.channel,
        direction="out" if ours else "in" if theirs else read.direction,
        who=given if given is not None else read.who,
        words=args.words or read.words or f"See the file “{file.name}”.",
    )


def _check(desk: Desk, case: CaseFile, wanted: Sequence[Wanted]) -> None:
    """Refuses what lacks something, naming the file."""
    problems = [
        f"{wanted[int(problem.field.partition('.')[0])].file.name}: {problem.text}"
        for problem in check(desk, case, wanted)
    ]
    if problems:
        raise UserError("request.refused", problems="\n".join(problems))


def _tell(args: argparse.Namespace, found: Look, kept: Kept) -> None:
    new = kept.case.contacts[-len(found.files) :]
    if args.json:
        say_json(
            {
                "reference": kept.case.reference,
                "kept": [
                    {"name": a.name, "media_type": a.media_type, "size": a.size, "sha256": a.sha256} for a in kept.added
                ],
                "contacts": [
                    {"day": c.day, "how": c.channel.value, "direction": c.direction, "who": c.who} for c in new
                ],
                "left_out": [{"path": str(left.path), "why": left.why} for left in found.left_out],
            }
        )
        return
    for file, contact in zip(found.files, new, strict=True):
        towards = "to" if contact.direction == "out" else "from"
        say(f"{file.name}: {contact.channel.value} {towards} {one_line(contact.who)}, {long_date(contact.day)}")
        for part in _left_inside(file):
            say(f"  left inside it: {part}")
        for note in file.notes:
            warn(f"{file.name}: {note}")
    for added in kept.added:
        say(f"Kept: {added.name} ({added.size:,} bytes, SHA-256 {added.sha256})")


def _left_inside(file: FoundFile) -> list[str]:
    return [f"{part.name} ({part.note})" for part in file.parts if not part.suggested]
