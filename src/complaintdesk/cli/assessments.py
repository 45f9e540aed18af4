"""Self-assessments from the command line: what a landlord's own copy says, and what is doubtful about it."""

from __future__ import annotations

import argparse
from pathlib import Path

from complaintdesk.cli.commands import Commands, takes_json
from complaintdesk.cli.output import one_line, say, say_json, say_table
from complaintdesk.domain.assessment import Answer, ReadAction, ReadAssessment, ReadProvision
from complaintdesk.domain.spelling import counted, long_date

_HELP = """Reads Word (.docx), PDF, Excel (.xlsx), CSV, web pages and text. The file is left as it is, and
nothing is kept. What is doubtful is said beside each provision, and a blank answer stays blank.

In JSON, "answer" is "yes", "no" or null, "missing" are the provisions that were not found, "aside" is what
stands in the file and belongs to no provision, and "places" say where in the file the words stood."""


def add(commands: Commands) -> None:
    """Adds `assessment`, with `read` below it."""
    parser = commands.add("assessment", "The self-assessment against the Code: read one from a file.", run_read)
    below = parser.add_subparsers(metavar="WHAT", required=True)
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
        "actions": [{"text": a.text, "by_words": a.by_words, "by": a.by} for a in provision.actions],
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
