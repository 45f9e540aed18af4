"""Letters: composed from the case, checked, previewed, issued and kept exactly as sent."""

from __future__ import annotations

from complaintdesk.services.letters.drafts import Begun, begun_letters, load_words, save_words
from complaintdesk.services.letters.files import (
    DOCX,
    PDF,
    LetterFormat,
    issued_letter,
    issued_on,
    kept_document,
    letter_file,
    preview_docx,
    preview_pdf,
)
from complaintdesk.services.letters.issuing import Issued, issue
from complaintdesk.services.letters.looking import LetterPreview, letter_choices, parse_kind, preview
from complaintdesk.services.letters.wording import desk_wording
from complaintdesk.services.letters.writing import write_issued, write_letter

__all__ = [
    "DOCX",
    "PDF",
    "Begun",
    "Issued",
    "LetterFormat",
    "LetterPreview",
    "begun_letters",
    "desk_wording",
    "issue",
    "issued_letter",
    "issued_on",
    "kept_document",
    "letter_choices",
    "letter_file",
    "load_words",
    "parse_kind",
    "preview",
    "preview_docx",
    "preview_pdf",
    "save_words",
    "write_issued",
    "write_letter",
]
