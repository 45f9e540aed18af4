"""Letters from the command line: one as files, what one lacks, and many in one go."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from complaintdesk.cli.commands import Commands, takes_desk, takes_json, takes_secret
from complaintdesk.cli.inputs import desk_to_read
from complaintdesk.cli.output import say, say_json, say_table, warn
from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters import Gap
from complaintdesk.exchange.days import parse_day
from complaintdesk.services.cases import case_by_reference
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters import (
    LetterFormat,
    issued_letter,
    issued_on,
    load_words,
    parse_kind,
    preview,
    write_issued,
    write_letter,
)
from complaintdesk.services.letters.batch import (
    ALIKE,
    UNSENT_DAYS,
    BatchChoice,
    BatchOutput,
    BatchReport,
    batch_choices,
    write_batch,
)

_LETTER = """complaintdesk letter FILE REF KIND --out FOLDER       writes the letter
complaintdesk letter FILE REF KIND --issued 2026-03-04 --out FOLDER
                                                      writes one that was issued on that day again
complaintdesk letter check FILE REF KIND              tells what it lacks, and writes nothing

KIND is the name of a letter: acknowledgement, clarification, update, extension, response and refusal mean
the case's latest stage, or name the stage (acknowledgement-1, response-2); the others are service-request,
further-issue, action-done, closure, authority-form, survey and apology. A letter that was issued comes out
exactly as it was sent: the latest of its kind, or with --issued those that bear that date. Any other is a
draft, marked as one, and what it still lacks is listed with the provisions that ask for it. Nothing is sent or
recorded."""

_LETTERS = """Without --batch it lists what could be printed together. --batch unsent takes the letters that were issued
and are not recorded as sent; --batch with the name of a letter takes those of that kind that are due, at both
stages where the name has none. Letters that are not ready are left out and named with the reason; the exit code
is then 2. PDF letters are also joined into one file for the printer, each with its enclosures. Nothing is sent
or recorded."""

UNSENT = "unsent"


def add(commands: Commands) -> None:
    """Adds `letter` and `letters`."""
    letter = commands.add("letter", "Write a case's letter, or check it.", run_letter, more=_LETTER)
    letter.usage = "complaintdesk letter [check] FILE REF KIND [--issued DATE] [--out FOLDER] [options]"
    letter.add_argument(
        "words", metavar="FILE REF KIND", nargs="+", action=_Words, help="the desk file, the case, the kind of letter"
    )
    takes_secret(letter)
    letter.add_argument("--out", metavar="FOLDER", help="the folder for the letter; made if not there")
    letter.add_argument("--issued", metavar="DATE", help="the one issued on that day, exactly as issued: 2026-03-04")
    letter.add_argument(
        "--format", metavar="LIST", action="append",
        help="pdf, docx, html, txt, eml, several with commas between; pdf,docx unless you say otherwise",
    )  # fmt: skip
    letter.add_argument("--large-print", action="store_true", help="18 point, and lists in the place of wide tables")
    takes_json(letter)
    letters = commands.add("letters", "Write several letters in one go.", run_letters, more=_LETTERS)
    takes_desk(letters)
    letters.add_argument("--batch", metavar="WHICH", help="unsent, or the name of a letter such as survey")
    letters.add_argument("--out", metavar="FOLDER", help="the folder for the letters; made if not there")
    letters.add_argument(
        "--format", metavar="FORMAT", action="append", help="pdf, docx, html or txt; pdf unless you say otherwise"
    )
    letters.add_argument("--right-hand", action="store_true", help="begin each letter on the front of a sheet")
    takes_json(letters)


class _Words(argparse.Action):
    """The three words of the command, with or without “check” before them."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        words = list(values or ())
        # A desk file may be called “check” itself.
        namespace.checking = words[0] == "check" and (len(words) != _THREE or not Path("check").exists())
        words = words[1:] if namespace.checking else words
        if len(words) < _THREE:
            parser.error(f"the following arguments are required: {', '.join(('FILE', 'REF', 'KIND')[len(words) :])}")
        if len(words) > _THREE:
            parser.error(f"unrecognized arguments: {' '.join(words[_THREE:])}")
        namespace.words = words


_THREE = 3


def run_letter(args: argparse.Namespace) -> int:
    """Writes one letter and tells what it lacks; or only tells it."""
    args.file, reference, kind = args.words
    if not args.checking and not args.out:
        raise UserError("letter.no_folder")
    if args.checking and args.issued is not None:
        raise UserError("letter.issued_check")
    args.issued = parse_day(args.issued) if args.issued is not None else None
    with desk_to_read(args) as desk:
        return _check(desk, reference, kind, args) if args.checking else _write(desk, reference, kind, args)


def _check(desk: Desk, reference: str, kind: str, args: argparse.Namespace) -> int:
    case = case_by_reference(desk, reference)
    known = parse_kind(kind, case)
    shown = preview(desk, case, known, load_words(desk, case.id, known))
    missing, advice = _sorted(shown.gaps)
    if args.json:
        passed = [{"what": g.what, "provision": g.provision, "reason": g.reason} for g in shown.gaps if g.reason]
        say_json(
            {"ready": shown.ready, "missing": _plain(missing), "advice": _plain(advice), "passed_over": passed}
        )  # fmt: skip
        return 0
    say(f"{shown.title}: {'ready' if shown.ready else 'not ready'}.")
    _tell(missing, advice)
    return 0


def _plain(gaps: Sequence[Gap]) -> list[dict[str, str]]:
    return [{"what": gap.what, "provision": gap.provision} for gap in gaps]


def _sorted(gaps: Sequence[Gap]) -> tuple[list[Gap], list[Gap]]:
    """What is demanded, and what would only help; what was passed over with a reason is in neither."""
    return [g for g in gaps if g.demanded], [g for g in gaps if not g.demanded and not g.reason]


def _tell(missing: Sequence[Gap], advice: Sequence[Gap]) -> None:
    for heading, gaps in (("This letter is not ready. It needs:", missing), ("It would be better with:", advice)):
        if gaps:
            say(f"\n{heading}")
        for gap in gaps:
            say(f"  {gap.what} ({gap.provision})")


def _formats(given: Sequence[str] | None, usual: str) -> tuple[LetterFormat, ...]:
    """The formats named, each once, wherever --format was repeated; raises UserError "letter.format"."""
    text = ",".join(given) if given is not None else usual
    names = [name.strip().lower().lstrip(".") for name in text.split(",") if name.strip()]
    known = {form.value: form for form in LetterFormat} | {"word": LetterFormat.WORD, "text": LetterFormat.TEXT}
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        formats = ", ".join(form.value for form in LetterFormat)
        raise UserError("letter.format", given=", ".join(unknown) or text, formats=formats)
    return tuple(dict.fromkeys(known[name] for name in names))


def _write(desk: Desk, reference: str, kind: str, args: argparse.Namespace) -> int:
    formats = _formats(args.format, "pdf,docx")
    case = case_by_reference(desk, reference)
    known = parse_kind(kind, case)
    folder = Path(args.out)
    if args.issued is not None:
        issued = issued_on(case, _same_letter(kind, known), args.issued)
        paths = write_issued(desk, case, issued, folder, formats, large_print=args.large_print)
    else:
        paths = write_letter(desk, case, known, folder, formats, large_print=args.large_print)
    sent = args.issued is not None or issued_letter(case, known) is not None
    gaps = () if sent else preview(desk, case, known, load_words(desk, case.id, known)).gaps
    missing, advice = _sorted(gaps)
    if args.json:
        files = [str(path) for path in paths]
        say_json({"files": files, "issued": sent, "missing": _plain(missing), "advice": _plain(advice)})
        return 0
    for path in paths:
        say(str(path))
    _tell(missing, advice)
    return 0


def _same_letter(name: str, known: LetterKind) -> tuple[LetterKind, ...]:
    """The kinds that a name can mean of a letter long issued: those of both stages where it names none."""
    if any(stage in name.lower() for stage in ("1", "2", "final")):
        return (known,)
    return (known, *(kind for kind in LetterKind if kind.subject == known.subject and kind is not known))


def run_letters(args: argparse.Namespace) -> int:
    """Lists what could be printed together, or writes it."""
    form = _formats(args.format, "pdf")
    if len(form) > 1 or form[0] is LetterFormat.EMAIL:
        raise UserError("letter.batch_format")
    with desk_to_read(args) as desk:
        choices = batch_choices(desk)
        if args.batch is None:
            return _list(choices, args)
        kinds = _kinds(args.batch)
        items = tuple(row.item for choice in choices if choice.kind in kinds for row in choice.rows)
        if not items:
            return _nothing(kinds, args)
        if not args.out:
            raise UserError("letter.no_folder")
        output = BatchOutput(Path(args.out), form[0], args.right_hand)
        report = write_batch(desk, items, output, _progress, lambda: False)
    if args.json:
        left_out = [{"reference": reference, "why": why} for reference, why in report.left_out]
        joined = str(report.joined) if report.joined is not None else None
        say_json({"files": [str(p) for p in report.written], "joined": joined, "left_out": left_out})
        return _code(report)
    say(f"{len(report.written)} written to {args.out}, {len(report.left_out)} left out.")
    for reference, why in report.left_out:
        say(f"  {reference}: {why}")
    if report.joined is not None:
        say(f"All in one, for the printer: {report.joined}")
    return _code(report)


def _progress(done: int, total: int) -> None:
    """A word now and then beside the answer, for whoever waits for hundreds of letters."""
    if done % 100 == 0 and done < total:
        warn(f"{done} of {total}")


def _name(choice: BatchChoice) -> str:
    return choice.kind.value if choice.kind is not None else UNSENT


def _kinds(which: str) -> tuple[LetterKind | None, ...]:
    """What a batch is made of: kinds of letter, or (None) what is issued and not recorded as sent.

    Raises UserError "letter.batch_unknown", and "letter.batch_single" for a kind that is written for one case
    at a time.
    """
    name = which.strip().lower().replace("_", "-").replace(" ", "-")
    if name == UNSENT:
        return (None,)
    kinds = tuple(kind for kind in LetterKind if name in (kind.value, kind.subject))
    if not kinds:
        known = ", ".join(dict.fromkeys(kind.subject for kind in LetterKind if kind in ALIKE))
        raise UserError("letter.batch_unknown", which=which, kinds=known)
    if not ALIKE.issuperset(kinds):
        raise UserError("letter.batch_single", kind=kinds[0].plain, name=kinds[0].subject)
    return kinds


def _nothing(kinds: Sequence[LetterKind | None], args: argparse.Namespace) -> int:
    """That nothing waits is an answer and no mistake."""
    if args.json:
        say_json({"files": [], "joined": None, "left_out": []})
        return 0
    names = " or ".join(kind.plain for kind in kinds if kind is not None)
    if names:
        say(f"No letter of this kind is due now ({names}). Nothing was written.")
    else:
        say(f"No letter waits to be sent: each one issued in the last {UNSENT_DAYS} days is recorded as sent.")
    return 0


def _code(report: BatchReport) -> int:
    """2 where a letter was left out, which the officer can put right."""
    return 2 if report.left_out else 0


def _list(choices: Sequence[BatchChoice], args: argparse.Namespace) -> int:
    if args.json:
        say_json({_name(c): [row.reference for row in c.rows] for c in choices})
        return 0
    if not choices:
        say("There is nothing to print together now.")
        return 0
    rows = [
        (_name(c), c.kind.plain if c.kind is not None else "issued and not recorded as sent", str(len(c.rows)))
        for c in choices
    ]
    say_table(("--batch", "What", "Letters"), rows)
    return 0
