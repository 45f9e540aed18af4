"""Self-assessments from the command line: what a landlord's own copy says, and what the case file shows."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk.cli import versions
from complaintdesk.cli.commands import Commands, takes_desk, takes_json
from complaintdesk.cli.inputs import desk_to_read
from complaintdesk.cli.output import one_line, say, say_json, say_table
from complaintdesk.domain.assessment import Answer, ReadAction, ReadAssessment, ReadProvision
from complaintdesk.domain.measures import Figure, Unit
from complaintdesk.domain.spelling import counted, long_date
from complaintdesk.exchange.days import parse_day

if TYPE_CHECKING:
    from complaintdesk.services.evidence import LiveEvidence, ProvisionEvidence

_HELP = """Reads Word (.docx), PDF, Excel (.xlsx), CSV, web pages and text. The file is left as it is, and
nothing is kept. What is doubtful is said beside each provision, and a blank answer stays blank.

In JSON, "answer" is "yes", "no" or null, "missing" are the provisions that were not found, "aside" is what
stands in the file and belongs to no provision, and "places" say where in the file the words stood."""


_EVIDENCE_HELP = """For each of the Code's provisions: what the desk itself does about it, and the figures of the
landlord's year that bear on it, each with the cases behind it. "enforced" means that the desk does not let it be
done otherwise, "measured" that figures show how far it was done, "prompted" that the desk asks or reminds, "kept"
that only a document of yours can show it. Nothing is recorded."""


def add(commands: Commands) -> None:
    """Adds `assessment`, with `read`, `evidence` and what is done with the versions in a desk below it."""
    parser = commands.add(
        "assessment", "The self-assessment against the Code: read, check, compare, make documents.", run_read
    )
    below = parser.add_subparsers(metavar="WHAT", required=True)
    evidence = below.add_parser(
        "evidence",
        help="say what the desk shows for each provision",
        description="What stands for each provision in a year of the landlord's.",
        epilog=_EVIDENCE_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    takes_desk(evidence)
    evidence.add_argument("--year-end", metavar="DATE", help="the last day of the year; the last full year without it")
    takes_json(evidence)
    evidence.set_defaults(run=run_evidence)
    versions.add_to(below)
    read = below.add_parser(
        "read",
        help="say what a self-assessment in a file holds",
        description="What a self-assessment in a file holds, and what is doubtful about it.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    read.add_argument("source", metavar="SOURCE", help="the file: Word, PDF, Excel, CSV, a web page or a text")
    takes_json(read)


def run_evidence(args: argparse.Namespace) -> int:
    """Prints what stands for each provision."""
    from complaintdesk.services.evidence import live_evidence

    year_end = parse_day(args.year_end) if args.year_end is not None else None
    with desk_to_read(args) as desk:
        found = live_evidence(desk, year_end)
    if args.json:
        say_json(_evidence_json(found))
    else:
        say(f"{found.period.name}, as known on {long_date(found.as_of)}.")
        say()
        say_table(("Provision", "The desk", "What it shows"), [row for p in found.provisions for row in _rows(p)])
    return 0


def _rows(provision: ProvisionEvidence) -> Iterator[tuple[str, str, str]]:
    """A line for each figure, or one with what to do where there is none."""
    words = [f"{f.label}: {f.text}{_of(f)}" for f in provision.figures] or [provision.how]
    for place, text in enumerate(words):
        yield (provision.number, provision.bearing, text) if place == 0 else ("", "", text)


def _of(figure: Figure) -> str:
    return f" ({len(figure.cases)} of {len(figure.base)})" if figure.unit is Unit.PERCENT and figure.base else ""


def _evidence_json(found: LiveEvidence) -> dict[str, object]:
    def figure(one: Figure) -> dict[str, object]:
        names = {kind: [found.references[i] for i in ids] for kind, ids in (("cases", one.cases), ("of", one.base))}
        return {"key": one.key, "label": one.label, "value": one.value, "unit": one.unit, "text": one.text, **names}

    return {
        "edition": found.edition,
        "from": found.period.first,
        "to": found.period.last,
        "as_of": found.as_of,
        "provisions": [
            {"number": p.number, "bearing": p.bearing, "how": p.how, "figures": [figure(f) for f in p.figures]}
            for p in found.provisions
        ],
    }


def run_read(args: argparse.Namespace) -> int:
    """Prints what was read."""
    # The readers and what they rest on are loaded by this command only.
    from complaintdesk.services.assessments import read_assessment

    read = read_assessment(Path(args.source))
    if args.json:
        say_json(_as_json(read))
    else:
        _say(read)
    return 0


def _as_json(read: ReadAssessment) -> dict[str, object]:
    return {
        "provisions": [_provision(p) for p in read.provisions],
        "missing": read.missing,
        "source": {"kind": read.source.kind, "name": read.source.name},
        "columns": read.columns,
        "aside": read.aside,
    }


def _provision(provision: ReadProvision) -> dict[str, object]:
    return {
        "number": provision.number,
        "requirement": provision.requirement,
        "answer": provision.answer,
        "evidence": provision.evidence,
        "commentary": provision.commentary,
        "rag": provision.rag,
        "flags": [flag.words for flag in provision.flags],
        "comply_by": provision.comply_by,
        "actions": [
            {"text": a.text, "owner": a.owner, "by_words": a.by_words, "by": a.by, "done_on": a.done_on}
            for a in provision.actions
        ],
        "places": provision.places,
    }


def _say(read: ReadAssessment) -> None:
    answers = [p.answer for p in read.provisions]
    blank = [p.number for p in read.provisions if p.answer is None]
    refused = [p.number for p in read.provisions if p.answer is Answer.NO]
    say(f"{one_line(read.source.name)}: {counted(len(read.provisions), 'provision')} read.")
    say(f"Yes {answers.count(Answer.YES)}, No {len(refused)}, no plain answer {len(blank)}.")
    for what, numbers in (("No", refused), ("No plain answer", blank), ("Not found", read.missing)):
        if numbers:
            say(f"{what}: {', '.join(numbers)}.")
    if "rag" in read.columns and all(p.rag is None for p in read.provisions):
        say("The RAG column holds no words. Where its cells are only coloured, the colours are not read.")
    actions = [(p.number, _by(a), one_line(a.text)) for p in read.provisions for a in p.actions]
    if actions:
        say()
        say_table(("Provision", "By", "Action"), actions)
    doubts = [(p.number, flag.kind.value, one_line(flag.words)) for p in read.provisions for flag in p.flags]
    say()
    if doubts:
        say_table(("Provision", "Doubt", "What to check"), doubts)
    else:
        say("Nothing in it is doubtful.")


def _by(action: ReadAction) -> str:
    """The day where the words settle it, the words themselves where they do not."""
    return long_date(action.by) if action.by is not None else action.by_words or "-"
