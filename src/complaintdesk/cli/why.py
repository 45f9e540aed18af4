"""Why a date of a case is what it is, on the command line."""

from __future__ import annotations

import argparse
import textwrap
from pathlib import Path

from complaintdesk.cli.commands import Commands, takes_desk, takes_json
from complaintdesk.cli.deadlines import days_plain, deadline_plain
from complaintdesk.cli.inputs import desk_to_read
from complaintdesk.cli.output import say, say_json
from complaintdesk.domain.clocks import CONVENTION, DeadlineKind, Rules
from complaintdesk.domain.errors import UserError
from complaintdesk.services.cases import case_by_reference
from complaintdesk.services.explaining import WhyDate, case_dates, file_name, why_pdf, why_text
from complaintdesk.services.files import write_files

_OF_NO_CASE = (DeadlineKind.SUBMISSION, DeadlineKind.SELF_ASSESSMENT)
_KINDS = tuple(k.replace("_", "-") for k in DeadlineKind if k not in _OF_NO_CASE)

_HELP = f"""Without --kind, every date of the case is explained. KIND is one of:
{textwrap.fill(", ".join(_KINDS), 100, break_on_hyphens=False)}.
"respond" takes in an extended response. The Code's date and your own target for the same thing are two
dates, and both are explained. With --out each one is written as a page in PDF. Nothing is recorded."""


def add(commands: Commands) -> None:
    """Adds `why`."""
    why = commands.add("why", "Why a case's dates are what they are, day by day.", run_why, more=_HELP)
    takes_desk(why)
    why.add_argument("reference", metavar="REF", help="the case's reference, such as C-2026-0001")
    why.add_argument("--kind", metavar="KIND", help="which dates, such as acknowledge or respond")
    why.add_argument("--stage", choices=("1", "2"), help="only the dates of this stage")
    why.add_argument("--out", metavar="FOLDER", help="a folder for the pages as PDF; made if not there")
    takes_json(why)


def run_why(args: argparse.Namespace) -> int:
    """Explains dates, and writes their pages."""
    kinds = kinds_of(args.kind)
    with desk_to_read(args) as desk:
        case = case_by_reference(desk, args.reference)
        every = case_dates(desk, case)
        found = [w for w in every if w.deadline.kind in kinds and args.stage in (None, str(w.deadline.stage))]
        rules = desk.rules()
    if not found:
        known = ", ".join(dict.fromkeys(_name(w) for w in every)) or "none"
        raise UserError("deadline.none", reference=case.reference, known=known)
    paths = _write(found, Path(args.out)) if args.out is not None else ()
    if args.json:
        say_json([_plain(w, rules) for w in found])
    elif paths:
        for path in paths:
            say(str(path))
    else:
        say("\n".join(why_text(w) for w in found))
    return 0


def kinds_of(text: str | None) -> frozenset[DeadlineKind]:
    """The kinds of date a word stands for, every kind for None; raises UserError "deadline.kind_unknown"."""
    if text is None:
        return frozenset(DeadlineKind)
    try:
        kind = DeadlineKind(text.strip().lower().replace("-", "_"))
    except ValueError:
        raise UserError("deadline.kind_unknown", kind=text, known=", ".join(_KINDS)) from None
    return frozenset({kind, DeadlineKind.RESPOND_EXTENDED} if kind is DeadlineKind.RESPOND else {kind})


def _name(why: WhyDate) -> str:
    stage = f" at stage {why.deadline.stage}" if why.deadline.stage else ""
    return why.deadline.kind.replace("_", "-") + stage


def _write(found: list[WhyDate], folder: Path) -> tuple[Path, ...]:
    files: dict[str, bytes] = {}
    for why in found:
        name, number = file_name(why), 1
        while f"{name}.pdf" in files:
            number += 1
            name = f"{file_name(why)} {number}"
        files[f"{name}.pdf"] = why_pdf(why)
    return write_files(folder, files)


def _plain(why: WhyDate, rules: Rules) -> dict[str, object]:
    explanation = why.explanation
    return {
        "reference": why.facts.reference,
        "title": explanation.title,
        **deadline_plain(why.deadline, rules),
        "fact": explanation.fact,
        "days": days_plain(explanation.days),
        "rule": explanation.rule,
        "summary": why.facts.summary,
        "set_by": explanation.source,
        "changes": explanation.changes,
        "notes": explanation.notes,
        "resident_expects": explanation.expects,
        "sentence": explanation.expectation,
        "outer": explanation.outer,
        "convention": CONVENTION if explanation.days else "",
    }
