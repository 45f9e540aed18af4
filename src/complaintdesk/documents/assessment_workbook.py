"""Composes a self-assessment as a workbook: the official form on one sheet."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from complaintdesk.documents.assessment import DRAFT, RESPONSE
from complaintdesk.documents.assessment_form import Form, FormFacts, facts_of, form_of, summary_note
from complaintdesk.documents.blocks import Column, Sheet, Workbook
from complaintdesk.documents.xlsx_cells import TALLEST, lines_of
from complaintdesk.domain.assessment.continuing import CONTINUED, cut
from complaintdesk.domain.assessment.printed import plain
from complaintdesk.domain.assessment.record import Assessment
from complaintdesk.domain.spelling import long_date

_NOTE_WIDTH = 150


def compose_assessment_workbook(assessment: Assessment, form: FormFacts) -> Workbook:
    """The self-assessment as a workbook; a provision with more words than a row can show goes on in the next one."""
    laid = form_of(assessment, form)
    rows: list[tuple[str, ...]] = []
    bands = []
    for section, provisions in laid.sections():
        bands.append(len(rows))
        rows.append((f"Section {section.number}: {section.title}", *[""] * (len(laid.columns) - 1)))
        for cells in provisions:
            rows.extend(_rows(cells, [column.characters for column in laid.columns]))
    sheet = Sheet(
        f"Self-assessment {assessment.head.year_end.year}",
        tuple(Column(column.heading, width=column.characters) for column in laid.columns),
        tuple(rows),
        f"{DRAFT}. {laid.title}" if laid.is_draft else laid.title,
        tuple(line for text in _notes(laid) for line in textwrap.wrap(text, _NOTE_WIDTH)),
        bands=tuple(bands),
    )
    return Workbook(laid.title, form.landlord, laid.dated, (sheet, *_response(laid)))


def _response(form: Form) -> Iterator[Sheet]:
    """A sheet of its own for what may be long: what stands above the form stays in sight all the time."""
    head = form.assessment.head
    if head.response.strip():
        given = long_date(head.response_on) if head.response_on is not None else ""
        words = plain(head.response).split("\n")
        rows = tuple((given if n == 0 else "", line) for n, line in enumerate(words))
        yield Sheet("Response", (Column("Date", width=20), Column(RESPONSE, width=110)), rows)


def _notes(form: Form) -> Iterator[str]:
    yield from (f"{label}: {words}" for label, words in facts_of(form))
    if note := summary_note(form):
        yield note


def _rows(cells: Sequence[str], widths: Sequence[float]) -> Iterator[tuple[str, ...]]:
    """A provision's row, and those in which it goes on."""
    number, *texts = cells
    label = number
    while True:
        parts = [_parted(text, width) for text, width in zip(texts, widths[1:], strict=True)]
        yield (label, *(first for first, _ in parts))
        texts = [rest for _, rest in parts]
        if not any(texts):
            return
        label = f"{number} {CONTINUED}"


def _parted(text: str, width: float) -> tuple[str, str]:
    """What a row can show of a text, and the rest."""
    if lines_of(text, width) <= TALLEST:
        return text, ""
    first, rest = cut(text, lambda part: lines_of(part, width) <= TALLEST)
    return (first, rest) if first else (text, "")
