"""One letter of a batch as it will be printed, to be looked at before; nothing is issued or written by looking."""

from __future__ import annotations

from dataclasses import dataclass, replace

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.errors import UserError
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.batch.deeds import why_not_ready
from complaintdesk.services.letters.batch.items import BatchItem
from complaintdesk.services.letters.batch.writing import letter_to_send
from complaintdesk.services.letters.drafts import load_words
from complaintdesk.services.letters.enclosures import printable
from complaintdesk.services.letters.files import LetterFormat, issued_file, kept_content, kept_document
from complaintdesk.services.letters.looking import preview


@dataclass(frozen=True, slots=True)
class LetterPages:
    """The pages that come out of the printer, those of enclosures last, and the letter's words for a screen reader.

    `text` is "" for a letter issued before its words were kept; `enclosed` names what follows the letter.
    """

    pdf: bytes
    text: str
    enclosed: tuple[str, ...]


def letter_pages(desk: Desk, item: BatchItem) -> LetterPages:
    """The pages of an issued letter, to the byte, or those that issuing it today would print.

    Raises UserError "case.none", "changed.elsewhere", "letter.kind_unfit", "letter.not_ready",
    "letter.addressee_gone" and "letter.addressee_other": what would be left out when it is printed is not
    shown either.
    """
    with desk.reading() as unit:
        case = unit.case(item.case_id)
    return _as_issued(desk, case, item.letter_id) if item.letter_id is not None else _as_it_would_be(desk, case, item)


def _as_issued(desk: Desk, case: CaseFile, letter_id: int) -> LetterPages:
    from complaintdesk.documents.text import write_text

    letter = letter_to_send(desk, case, letter_id)
    enclosed = kept_content(desk, letter).get("enclosed", ())
    pdf = printable(desk, issued_file(desk, letter, LetterFormat.PDF), enclosed)
    try:
        text = write_text(kept_document(desk, letter))
    except UserError:
        text = ""
    return LetterPages(pdf, text, tuple(str(name) for name, _ in enclosed))


def _as_it_would_be(desk: Desk, case: CaseFile, item: BatchItem) -> LetterPages:
    from complaintdesk.documents.pdf import write_pdf
    from complaintdesk.documents.text import write_text

    shown = preview(desk, case, item.kind, load_words(desk, case.id, item.kind))
    if not shown.ready:
        raise UserError("letter.not_ready", missing=why_not_ready(shown))
    document = replace(shown.document, draft=False)
    enclosures = shown.facts.enclosures
    pdf = printable(desk, write_pdf(document), [(e.name, e.attachment) for e in enclosures])
    return LetterPages(pdf, write_text(document), tuple(e.name for e in enclosures))
