"""Grids of a form for the invented Larkfield Homes, with the desk's own summaries where the Code's words stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from complaintdesk.domain.assessment import FlagKind, ReadAssessment, ReadProvision, SourceKind, SourceName
from complaintdesk.domain.rulebook import Edition
from complaintdesk.exchange.assessments.grid import Grid, Row, RowKind
from complaintdesk.exchange.assessments.matching import match
from complaintdesk.services.rules import editions

HEAD = ("Code provision", "Code requirement", "Comply: Yes / No", "Evidence", "Commentary / explanation")

_PAPERS = (
    "Complaints policy, part {n}",
    "Team handbook, page {n}",
    "Record of training in module {n}",
    "Sample of {n} letters",
    "Minutes of panel meeting {n}",
)
_REMARKS = (
    "Our team looks at this every month and tells the panel of tenants what it found.",
    "New colleagues are shown how we do it in their first week with us.",
    "Anyone who rings, writes or calls in is asked what they would like to happen.",
    "Last year we changed the letters because readers told us that they were too long.",
    "Where it goes wrong, the manager of that service speaks to the resident the same day.",
    "A check of ten files each quarter shows whether this was done.",
)


def code() -> Edition:
    """The edition of the Code that the forms are for."""
    return next(edition for edition in editions() if edition.id == "code-2024-04")


def form_rows() -> list[tuple[str, str, str, str, str]]:
    """One full row for each provision: its number, what it asks, Yes, some evidence and some commentary."""
    rows = []
    for n, provision in enumerate(code().provisions):
        papers = [_PAPERS[(n + k) % len(_PAPERS)].format(n=2 + (n * 7 + k) % 40) for k in range(1 + n % 3)]
        evidence = "\n".join(f"{letter}. {paper}" for letter, paper in zip("abc", papers, strict=False))
        remarks = " ".join(_REMARKS[(n + k) % len(_REMARKS)] for k in range(1 + n % 2))
        rows.append((provision.number, provision.summary, "Yes", evidence, remarks))
    return rows


def form_row(number: str) -> tuple[str, str, str, str, str]:
    """The full row of one provision."""
    return next(row for row in form_rows() if row[0] == number)


def grid(
    *rows: Sequence[str] | str | Row,
    kind: SourceKind = SourceKind.TEXT,
    merged: Mapping[int, Iterable[int]] | None = None,
) -> Grid:
    """A grid of rows of cells; a text is a paragraph, and with # before it a heading. `merged` is by row, from 0."""
    made: list[Row] = []
    for n, row in enumerate(rows):
        place = f"line {n + 1}"
        if isinstance(row, Row):
            made.append(row)
        elif isinstance(row, str):
            sort = RowKind.HEADING if row.startswith("# ") else RowKind.PARAGRAPH
            made.append(Row((row.removeprefix("# "),), place, sort))
        else:
            made.append(Row(tuple(row), place, table=1, merged=frozenset((merged or {}).get(n, ()))))
    return Grid(SourceName(kind, "form"), tuple(made))


def read(
    *rows: Sequence[str] | str | Row,
    kind: SourceKind = SourceKind.TEXT,
    merged: Mapping[int, Iterable[int]] | None = None,
) -> ReadAssessment:
    """What the matcher makes of such a grid."""
    return match(grid(*rows, kind=kind, merged=merged), code())


def by_number(assessment: ReadAssessment) -> dict[str, ReadProvision]:
    """The provisions by number."""
    return {provision.number: provision for provision in assessment.provisions}


def as_cells(provision: ReadProvision) -> tuple[str, ...]:
    """A provision as its row in the form."""
    answer = provision.answer.value.capitalize() if provision.answer else ""
    return provision.number, provision.requirement, answer, provision.evidence, provision.commentary


def kinds(provision: ReadProvision) -> set[FlagKind]:
    """The kinds of doubt beside a provision."""
    return {flag.kind for flag in provision.flags}


def doubts(provision: ReadProvision) -> str:
    """Every doubt beside a provision, in words."""
    return " ".join(flag.words for flag in provision.flags)


def words(*texts: str) -> Counter[str]:
    """How often each word stands in some texts, whatever stands between the words."""
    return Counter(word for text in texts for word in re.findall(r"[^\W_]+", text))


def flat(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())
