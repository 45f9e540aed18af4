"""Self-assessments in a desk, from the command line: listed, brought in, checked, made into documents, compared."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from complaintdesk.cli.commands import takes_desk, takes_json, takes_out
from complaintdesk.cli.inputs import desk_to_change, desk_to_read
from complaintdesk.cli.output import one_line, say, say_json, say_table
from complaintdesk.domain.assessment.record import AnsweredProvision, AssessmentHead, Purpose
from complaintdesk.domain.assessment.steps import ImportRequest
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.spelling import counted, long_date
from complaintdesk.exchange.days import parse_day

if TYPE_CHECKING:
    from complaintdesk.domain.assessment.comparing import ProvisionPair
    from complaintdesk.services.desk import Desk

_PURPOSES = {"draft": Purpose.DRAFT, "past": Purpose.PAST, "other": Purpose.OTHER}

_IMPORT_HELP = """What was read waits to be reviewed in the window: each provision is accepted, corrected or rejected
there. With --accept everything is accepted as it was read, and what was doubtful is printed: look at it all the same.

--as draft   what you go on from for the year; so it is where --as is not given
--as past    it is our own of an earlier year, as it was published
--as other   it is another landlord's, to compare with; --landlord says whose"""


def add_to(below: Any) -> None:
    """Adds `list`, `import`, `check`, `export` and `compare` below `assessment`."""
    _add_import(below)
    listing = _command(below, "list", "list the self-assessments in a desk", run_list)
    takes_json(listing)
    checking = _command(below, "check", "say what is left to do on a self-assessment", run_check)
    _takes_version(checking)
    takes_json(checking)
    export = _command(below, "export", "write a self-assessment as HTML, PDF, Word and Excel", run_export)
    _takes_version(export)
    takes_out(export, "the documents")
    comparing = _command(below, "compare", "say in what two self-assessments differ", run_compare)
    comparing.add_argument("first", type=int, metavar="FIRST", help="the number of one version, as `list` has it")
    comparing.add_argument("second", type=int, metavar="SECOND", help="the number of the other")
    takes_json(comparing)


def _command(below: Any, name: str, what: str, run: object, more: str = "") -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = below.add_parser(
        name,
        help=what,
        description=f"{what[0].upper()}{what[1:]}.",
        epilog=more,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    takes_desk(parser)
    parser.set_defaults(run=run)
    return parser


def _add_import(below: Any) -> None:
    parser = _command(below, "import", "bring a self-assessment from a file into a desk", run_import, _IMPORT_HELP)
    parser.add_argument("source", metavar="SOURCE", help="the file: Word, PDF, Excel, CSV, a web page or a text")
    parser.add_argument("--as", dest="purpose", choices=tuple(_PURPOSES), default="draft", help="what it is")
    parser.add_argument("--year-end", metavar="DATE", help="the last day of its year; the last full year without it")
    parser.add_argument("--landlord", metavar="NAME", default="", help="whose it is, with --as other")
    parser.add_argument("--accept", action="store_true", help="accept everything as it was read")
    takes_json(parser)


def _takes_version(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--version", type=int, metavar="NUMBER", help="which one, as `list` has it; our newest without it"
    )


def run_list(args: argparse.Namespace) -> int:
    """Prints a line for each."""
    from complaintdesk.services import assessments

    with desk_to_read(args) as desk:
        found = assessments.overview(desk)
    if args.json:
        say_json([_head_json(h, found.answers.get(h.id, {})) for h in found.heads])
        return 0
    if not found.heads:
        say("There is no self-assessment in this desk yet.")
        return 0
    rows = []
    for head in found.heads:
        answers = found.answers.get(head.id, {})
        counts = f"{answers.get('yes', 0)} / {answers.get('no', 0)} / {answers.get(None, 0)}"
        rows.append((str(head.id), long_date(head.year_end), head.state.value, counts, _whose(head)))
    say_table(("Number", "Year to", "State", "Yes / No / blank", "Whose, and approved by"), rows)
    return 0


def _whose(head: AssessmentHead) -> str:
    if not head.is_ours:
        return one_line(head.landlord)
    if head.approved_on is None:
        return "ours"
    return f"ours, {one_line(head.approved_by)} on {long_date(head.approved_on)}"


def _head_json(head: AssessmentHead, answers: Any) -> dict[str, object]:
    counts = {"yes": answers.get("yes", 0), "no": answers.get("no", 0), "blank": answers.get(None, 0)}
    return {
        "number": head.id, "year_end": head.year_end, "state": head.state, "landlord": head.landlord or None,
        "occasion": head.occasion, "why": head.why, "answers": counts, "source": head.source_name or None,
        "approved_by": head.approved_by or None, "approved_on": head.approved_on, "minute": head.minute or None,
        "published_on": head.published_on,
    }  # fmt: skip


def run_import(args: argparse.Namespace) -> int:
    """Reads a file into the desk."""
    from complaintdesk.services import assessments

    year_end = parse_day(args.year_end) if args.year_end is not None else None
    with desk_to_change(args) as desk:
        read = assessments.read_assessment(Path(args.source))
        year_end = year_end or assessments.overview(desk).default_year_end
        request = ImportRequest(_PURPOSES[args.purpose], year_end, args.landlord)
        stored, _ = assessments.take_in(desk, read, request)
        if args.accept:
            assessments.accept_clean(desk, stored.head.id, doubtful=True)
            stored, _ = assessments.finish_review(desk, stored.head.id)
    doubts = [(p.number, flag.kind.value, one_line(flag.words)) for p in stored.provisions for flag in p.doubts]
    if args.json:
        say_json({"number": stored.head.id, "state": stored.head.state, "doubts": [list(doubt) for doubt in doubts]})
        return 0
    say(f"Number {stored.head.id}, {stored.head.state.value}: {one_line(read.source.name)}.")
    if doubts:
        say_table(("Provision", "Doubt", "What to check"), doubts)
    return 0


def _chosen(desk: Desk, version: int | None) -> int:
    """The version asked for, or our newest; raises UserError "assessment.none_yet"."""
    from complaintdesk.services import assessments

    if version is not None:
        return version
    ours = [h for h in assessments.overview(desk).heads if h.is_ours]
    if not ours:
        raise UserError("assessment.none_yet")
    return ours[0].id


def run_check(args: argparse.Namespace) -> int:
    """Prints what is left to do."""
    from complaintdesk.services import assessments

    with desk_to_read(args) as desk:
        opened = assessments.load(desk, _chosen(desk, args.version))
    if args.json:
        work = [
            {"number": t.number, "kind": t.kind, "field": t.field, "what": t.words, "needed": t.is_needed}
            for t in opened.work
        ]
        say_json({"number": opened.assessment.head.id, "state": opened.assessment.head.state, "work": work})
        return 0
    needed = sum(todo.is_needed for todo in opened.work)
    head = opened.assessment.head
    say(f"Year to {long_date(head.year_end)}, {head.state.value}.")
    say(f"{counted(needed, 'thing')} the form asks for, {len(opened.work) - needed} to look at.")
    if opened.work:
        say_table(("Provision", "What", "Why"), [(t.number, t.kind.value, one_line(t.words)) for t in opened.work])
    return 0


def run_export(args: argparse.Namespace) -> int:
    """Writes the files of a published version exactly as they were kept, and of any other as it stands now."""
    from complaintdesk.services import assessments
    from complaintdesk.services.complaints import attachment_bytes
    from complaintdesk.services.files import write_files

    with desk_to_read(args) as desk:
        number = _chosen(desk, args.version)
        kept = assessments.files(desk, number)
        made = {a.name: attachment_bytes(desk, a.id) for a in kept} or assessments.preview_files(desk, number)
    for path in write_files(Path(args.out), made):
        say(str(path))
    return 0


def run_compare(args: argparse.Namespace) -> int:
    """Prints a line for each provision in which two versions differ."""
    from complaintdesk.domain.assessment.comparing import compare
    from complaintdesk.services import assessments

    with desk_to_read(args) as desk:
        found = compare(assessments.in_words(desk, args.first), assessments.in_words(desk, args.second))
    differing = [pair for pair in found.pairs if not pair.is_alike]
    if args.json:
        say_json({"provisions": len(found.pairs), "alike": found.alike, "differing": [_pair(p) for p in differing]})
        return 0
    say(found.summary)
    if differing:
        say()
        say_table(("Provision", "First", "Second", "Differing"), [_row(pair) for pair in differing])
    return 0


def _answer(provision: AnsweredProvision | None) -> str:
    if provision is None:
        return "nothing"
    return provision.answer.value if provision.answer is not None else "blank"


def _row(pair: ProvisionPair) -> tuple[str, str, str, str]:
    fields = ", ".join(field.replace("_", " ") for field in pair.fields) or "only one of them says anything"
    return pair.number, _answer(pair.first), _answer(pair.second), fields


def _pair(pair: ProvisionPair) -> dict[str, object]:
    answers = [p.answer if p is not None else None for p in (pair.first, pair.second)]
    return {"number": pair.number, "answers": answers, "fields": pair.fields, "in_both": bool(pair.fields)}
