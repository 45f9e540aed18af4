"""Bank holidays and closures from the command line: listed, added, taken away, read from a file, with the preview."""

from __future__ import annotations

import argparse
from pathlib import Path

from complaintdesk.cli.commands import Commands, takes_desk, takes_json
from complaintdesk.cli.inputs import desk_to_change, desk_to_read
from complaintdesk.cli.output import day_words, say, say_json, say_table, warn
from complaintdesk.domain.calendar_change import AskedDays, DaySpan
from complaintdesk.domain.clocks.changes import Move, MoveKey
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.domain.spelling import counted, long_date
from complaintdesk.domain.working_days import DayKind
from complaintdesk.exchange.days import parse_day
from complaintdesk.services import calendar
from complaintdesk.services.calendar import CalendarDays, CalendarPreview
from complaintdesk.services.desk import Desk

_HELP = """Without --add, --take-away or --read the command lists what is known of working days: how far England's
bank holidays are known, those to come, and the landlord's own days.

A holiday that is added, taken away or read from a file (bank-holidays.json from GOV.UK, or .ics) moves
every date that is counted across it. The answer names each open case that moves, and the letter that told
the resident the old date, if one did. With --dry-run nothing is changed. --keep REF keeps the old dates of
a case as promises; its clock moves all the same.

A closure counts as working days unless --not-counted is given: nothing in the Code lets a landlord leave
out days on which only its own offices are shut."""


def add(commands: Commands) -> None:
    """Adds `holidays`."""
    holidays = commands.add(
        "holidays", "List bank holidays and closures, or change them with a preview.", run_holidays, more=_HELP
    )
    takes_desk(holidays)
    what = holidays.add_mutually_exclusive_group()
    what.add_argument("--add", metavar="DATE", help="add a bank holiday, or with --closure a day the office is shut")
    what.add_argument("--take-away", metavar="DATE", help="take away an own day, or a bank holiday that is none")
    what.add_argument("--read", metavar="PATH", help="compare with a list of bank holidays and take over what differs")
    holidays.add_argument("--name", metavar="NAME", default="", help="the holiday's name, or the reason")
    holidays.add_argument("--closure", action="store_true", help="only the landlord's own offices are shut")
    holidays.add_argument("--to", metavar="DATE", help="the last day of a closure of several days")
    holidays.add_argument("--not-counted", action="store_true", help="leave the closure out of the count")
    holidays.add_argument("--keep", metavar="REF", nargs="+", default=[], help="keep old dates of these cases")
    holidays.add_argument("--dry-run", action="store_true", help="show what would move and change nothing")
    takes_json(holidays)


def run_holidays(args: argparse.Namespace) -> int:
    """Lists the calendar, or previews and makes a change of it."""
    if args.add is None and args.take_away is None and args.read is None:
        with desk_to_read(args) as desk:
            _list(calendar.calendar_days(desk), as_json=args.json)
        return 0
    with desk_to_read(args) if args.dry_run else desk_to_change(args) as desk:
        preview = _preview(desk, args)
        if preview is None:
            _say_agreed(args)
            return 0
        if preview.problems:
            raise RequestRefused(preview.problems)
        kept = _kept(preview, args.keep)
        if not args.dry_run:
            calendar.accept_days(desk, preview, kept)
    for warning in preview.warnings:
        warn(warning.text)
    if args.json:
        say_json(_as_json(preview, kept, done=not args.dry_run))
    else:
        _say_preview(preview, kept, done=not args.dry_run)
    return 0


def _list(days: CalendarDays, *, as_json: bool) -> None:
    if as_json:
        own = [{"date": d.date, "name": d.name, "kind": d.kind, "counts_as_working": d.counts}
               for span in reversed(days.own) for d in span.days]  # fmt: skip
        coming = [{"date": h.day, "name": h.name} for h in days.coming]
        say_json({"known_from": days.known_from, "known_to": days.known_to, "own_days": own, "coming": coming})
        return
    say(f"Bank holidays of England are known from {long_date(days.known_from)} to {long_date(days.known_to)}.")
    say()
    say_table(("Bank holidays to come", "Name"), [(day_words(h.day), h.name) for h in days.coming])
    say()
    if days.own:
        rows = [(span.day_words, _kind(span), "yes" if span.counts else "no", span.name) for span in days.own]
        say_table(("Own days", "What", "Counts", "Name or reason"), rows)
    else:
        say("No days of your own are in the calendar.")


def _kind(span: DaySpan) -> str:
    return span.kind.value


def _preview(desk: Desk, args: argparse.Namespace) -> CalendarPreview | None:
    """What the change asked for would move; None where a list agrees with the calendar."""
    if args.take_away is not None:
        return calendar.preview_taking_away(desk, parse_day(args.take_away), args.name)
    if args.read is not None:
        proposal = calendar.read_holidays(desk, Path(args.read))
        return None if proposal.is_empty else calendar.preview_days(desk, proposal.change())
    kind = DayKind.CLOSURE if args.closure or args.to or args.not_counted else DayKind.HOLIDAY
    last = parse_day(args.to) if args.to is not None else None
    asked = AskedDays(kind, parse_day(args.add), args.name, last, counts_as_working=not args.not_counted)
    return calendar.preview_asked(desk, asked)


def _kept(preview: CalendarPreview, references: list[str]) -> frozenset[MoveKey]:
    """The dates of these cases; raises UserError "day.not_moved" for a case without any."""
    kept: set[MoveKey] = set()
    for reference in references:
        found = {m.key for m in preview.moves if m.is_open and m.reference.casefold() == reference.strip().casefold()}
        if not found:
            raise UserError("day.not_moved", reference=reference)
        kept |= found
    return frozenset(kept)


def _say_agreed(args: argparse.Namespace) -> None:
    if args.json:
        say_json({"changed": False, "add": [], "take_away": [], "moves": []})
    else:
        say(f"{args.read} agrees with the calendar. There is nothing to change.")


def _say_preview(preview: CalendarPreview, kept: frozenset[MoveKey], *, done: bool) -> None:
    say(preview.words)
    if preview.moves:
        say()
        header = ("Case", "Old date", "New date", "", "Told in", "What")
        say_table(header, [_row(m, kept) for m in preview.moves])
        if any(m.provisional for m in preview.moves):
            say("* Provisional: not acknowledged yet.")
    for standing in preview.standing:
        say(f"{standing.reference}: {standing.what} stays on {long_date(standing.day)}, now {standing.why}.")
    for judged in preview.rejudged:
        verdict = "in time" if judged.in_time else "late"
        say(f"{judged.reference}: {judged.what}, done on {long_date(judged.met_on)}, is {verdict} now.")
    say()
    cases = counted(len({m.case_id for m in preview.moves}), "case")
    verb = ("moved" if done else "would move") if preview.moves else ("moved" if done else "moves")
    moving = f"{counted(len(preview.moves), 'date')} of {cases} {verb}." if preview.moves else f"No date {verb}."
    say(f"{moving} Nothing was changed." if not done else moving)


def _row(move: Move, kept: frozenset[MoveKey]) -> tuple[str, ...]:
    old = day_words(move.old) + (" *" if move.provisional else "")
    by = "kept as a promise" if move.key in kept else move.by_words
    return move.reference, old, day_words(move.new), by, move.told_words or "-", move.what


def _as_json(preview: CalendarPreview, kept: frozenset[MoveKey], *, done: bool) -> dict[str, object]:
    return {
        "changed": done,
        "add": [{"date": d.date, "name": d.name, "kind": d.kind, "counts_as_working": d.counts}
                for d in preview.change.add],
        "take_away": list(preview.change.remove),
        "published_to": preview.change.published_to,
        "moves": [_move(m, kept) for m in preview.moves],
        "standing": [{"case": s.reference, "what": s.what, "date": s.day, "why": s.why} for s in preview.standing],
        "judged_anew": [
            {"case": r.reference, "what": r.what, "done": r.met_on, "old": r.old, "new": r.new, "in_time": r.in_time}
            for r in preview.rejudged
        ],
        "warnings": [w.text for w in preview.warnings],
    }  # fmt: skip


def _move(move: Move, kept: frozenset[MoveKey]) -> dict[str, object]:
    return {
        "case": move.reference,
        "what": move.what,
        "kind": move.kind,
        "stage": move.stage,
        "source": move.source,
        "old": move.old,
        "new": move.new,
        "provisional": move.provisional,
        "told_on": move.told.dated if move.told else None,
        "kept": move.key in kept,
    }
