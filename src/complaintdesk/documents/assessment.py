"""Composes a self-assessment as a document in the layout of the official form (F55)."""

from __future__ import annotations

from collections.abc import Iterator

from complaintdesk.documents.assessment_form import Form, FormFacts, facts_of, form_of, summary_note
from complaintdesk.documents.blocks import Block, Document, FormTable, Heading, KeyValues, Note, Paragraph
from complaintdesk.domain.assessment.printed import plain
from complaintdesk.domain.assessment.record import Assessment
from complaintdesk.domain.spelling import long_date

DRAFT = "Draft, not approved"
RESPONSE = "The governing body’s response"


def compose_assessment(assessment: Assessment, form: FormFacts) -> Document:
    """The self-assessment as it may be published; the same facts always give the same blocks.

    The officer's notes, doubts and what was read from a file are not in it.
    """
    laid = form_of(assessment, form)
    return Document(
        title=laid.title,
        author=form.landlord,
        dated=laid.dated,
        blocks=tuple(_blocks(laid)),
        # A small letter at its start would look like a sentence that goes on from the page before.
        footer=f"Self-assessment {assessment.head.year_end.year} · {form.landlord}",
        draft=laid.is_draft,
        draft_words=DRAFT,
        landscape=True,
    )


def _blocks(form: Form) -> Iterator[Block]:
    yield Heading(form.title, 1)
    yield KeyValues(facts_of(form))
    if note := summary_note(form):
        yield Note(note)
    yield from _response(form)
    headings = tuple(column.heading for column in form.columns)
    shares = tuple(column.share for column in form.columns)
    for section, rows in form.sections():
        title = f"Section {section.number}: {section.title}"
        yield Heading(title)
        yield FormTable(title, headings, tuple(rows), shares)


def _response(form: Form) -> Iterator[Block]:
    head = form.assessment.head
    if not head.response.strip():
        return
    yield Heading(RESPONSE)
    if head.response_on is not None:
        yield Paragraph.of(f"Given on {long_date(head.response_on)}.")
    for line in plain(head.response).split("\n"):
        yield Paragraph.of(line)


__all__ = ["DRAFT", "RESPONSE", "FormFacts", "compose_assessment"]
