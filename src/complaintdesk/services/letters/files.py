"""Letters as files: drafts, the exact bytes of those issued, and other formats of the same words."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from complaintdesk.documents.blocks import Document
from complaintdesk.documents.keeping import document_of
from complaintdesk.documents.large_print import in_large_print
from complaintdesk.domain.casefile import CaseFile, IssuedLetter, LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.spelling import long_date
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.looking import LetterPreview

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class LetterFormat(StrEnum):
    """What a letter can be written as; the value is the end of the file's name."""

    PDF = "pdf"
    WORD = "docx"
    WEB = "html"
    TEXT = "txt"
    EMAIL = "eml"


def preview_pdf(shown: LetterPreview) -> bytes:
    """The true pages of a preview, marked as a draft."""
    from complaintdesk.documents.pdf import write_pdf

    return write_pdf(shown.document)


def preview_docx(desk: Desk, shown: LetterPreview) -> bytes:
    """A preview for Word, on the landlord's letterhead and marked as a draft."""
    from complaintdesk.documents.docx import write_docx

    return write_docx(shown.document, letterhead(desk))


def letterhead(desk: Desk) -> bytes | None:
    """The landlord's own .docx as the base of Word letters, None where there is none."""
    with desk.reading() as unit:
        attachment = unit.landlord().letterhead_attachment
        return unit.attachment(attachment) if attachment is not None else None


def issued_letter(case: CaseFile, kind: LetterKind) -> IssuedLetter | None:
    """The latest letter of a kind that was issued on this case."""
    return next((letter for letter in reversed(case.letters) if letter.kind is kind), None)


def issued_on(case: CaseFile, kinds: Sequence[LetterKind], day: date) -> tuple[IssuedLetter, ...]:
    """The letters of any of the kinds that bear that date, in the order of issuing.

    Raises UserError "letter.issued_none", which names the days there are.
    """
    ours = [letter for letter in case.letters if letter.kind in kinds]
    found = tuple(letter for letter in ours if letter.dated == day)
    if not found:
        days = ", ".join(dict.fromkeys(letter.dated.isoformat() for letter in ours))
        known = f"Those issued bear the dates {days}." if days else "None was issued on this case."
        what = " or ".join(kind.plain for kind in kinds)
        raise UserError("letter.issued_none", reference=case.reference, kind=what, day=long_date(day), known=known)
    return found


def kept_content(desk: Desk, letter: IssuedLetter) -> dict[str, Any]:
    """What an issued letter said and rested on; {} for one issued before that was kept."""
    with desk.reading() as unit:
        record = unit.letter_content(letter.id)
    try:
        content = json.loads(record) if record else {}
    except ValueError:
        return {}
    return content if isinstance(content, dict) else {}


def kept_document(desk: Desk, letter: IssuedLetter) -> Document:
    """The words of an issued letter in blocks.

    Raises UserError "letter.only_as_issued" where only its files are kept, or the words were damaged.
    """
    content = kept_content(desk, letter)
    try:
        return document_of(content["document"])
    except (KeyError, TypeError, ValueError, AttributeError):
        raise UserError("letter.only_as_issued") from None


def letter_file(desk: Desk, document: Document, form: LetterFormat, *, large_print: bool = False) -> bytes:
    """A letter's words in a format; large print is 18 point and has no wide tables. Not for EMAIL (a bug)."""
    if large_print and not document.large_print:
        document = in_large_print(document)
    match form:
        case LetterFormat.PDF:
            from complaintdesk.documents.pdf import write_pdf

            return write_pdf(document)
        case LetterFormat.WORD:
            from complaintdesk.documents.docx import write_docx

            return write_docx(document, letterhead(desk))
        case LetterFormat.WEB:
            from complaintdesk.documents.html import write_html

            return write_html(document)
        case LetterFormat.TEXT:
            from complaintdesk.documents.text import write_text

            return write_text(document).encode("utf-8")
    raise ValueError(form)


def issued_file(desk: Desk, letter: IssuedLetter, form: LetterFormat, *, large_print: bool = False) -> bytes:
    """An issued letter in a format: PDF and Word byte for byte as issued, all else from the words that were kept."""
    if not large_print:
        attachment = {LetterFormat.PDF: letter.pdf_attachment, LetterFormat.WORD: letter.docx_attachment}.get(form)
        if attachment is not None:
            with desk.reading() as unit:
                return unit.attachment(attachment)
    return letter_file(desk, kept_document(desk, letter), form, large_print=large_print)
