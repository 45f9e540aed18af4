"""Issuing a letter: written once, those bytes kept with what they rest on, and what it does recorded."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date

from complaintdesk.documents.blocks import Document
from complaintdesk.documents.keeping import as_text, document_json
from complaintdesk.domain.casefile import IssuedLetter, LetterKind
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters import LetterWords
from complaintdesk.domain.letters.effects import recorded
from complaintdesk.domain.letters.relied_on import relied_on
from complaintdesk.services.complaints import Done
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.files import DOCX, PDF, letterhead
from complaintdesk.services.letters.looking import LetterPreview, preview


@dataclass(frozen=True, slots=True)
class Issued:
    """A letter just issued: the case with it, the letter's record, and the exact PDF."""

    done: Done
    letter: IssuedLetter
    pdf: bytes


def issue(
    desk: Desk, case_id: int, kind: LetterKind, words: LetterWords, version: int | None = None, seen: date | None = None
) -> Issued:
    """Issues a letter: renders it once, keeps those bytes with their hash, and records what it does.

    An acknowledgement not yet recorded is recorded as sent today, an extension as told
    today with the Ombudsman's details, a response as sent today; a refusal, a further issue and an
    action done as told today. Raises UserError "letter.not_ready" while something demanded is
    missing, "letter.kind_unfit", and "changed.elsewhere" when the case is not at `version` any more, or
    the day is not that of the letter which the officer has `seen`.
    """
    from complaintdesk.documents.docx import write_docx
    from complaintdesk.documents.pdf import write_pdf

    with desk.reading() as unit:
        case = unit.case(case_id)
    if (version is not None and case.version != version) or seen not in (None, desk.clock.today()):
        raise UserError("changed.elsewhere")
    shown = preview(desk, case, kind, words)
    missing = [gap for gap in shown.gaps if gap.demanded]
    if missing:
        raise UserError("letter.not_ready", missing="; ".join(f"{g.what} ({g.provision})" for g in missing))
    document = replace(shown.document, draft=False)
    pdf = write_pdf(document)
    docx = write_docx(document, letterhead(desk))
    name = f"{case.reference} {kind.value} {document.dated.isoformat()}"
    with desk.writing() as unit:
        before = unit.case(case_id)
        if before.version != case.version:
            raise UserError("changed.elsewhere")
        kept_pdf = unit.add_attachment(case_id, f"{name}.pdf", PDF, pdf)
        kept_docx = unit.add_attachment(case_id, f"{name}.docx", DOCX, docx)
        letter = IssuedLetter(
            id=0, kind=kind, dated=document.dated, issued_by=desk.who,
            template_version=shown.template_version, pdf_sha256=hashlib.sha256(pdf).hexdigest(),
            pdf_attachment=kept_pdf.id, docx_attachment=kept_docx.id, told_due=shown.told_due,
        )  # fmt: skip
        after = replace(
            recorded(replace(shown.facts, case=before)),
            letters=(*before.letters, letter),
            attachments=(*before.attachments, kept_pdf, kept_docx),
        )
        saved = unit.save_case(before, after, f"letter issued: {kind.value}", _content(shown, document))
        unit.delete_draft(case_id, kind.value)
    return Issued(Done(saved, Changes.of_case(case_id)), saved.letters[-1], pdf)


def _content(shown: LetterPreview, document: Document) -> str:
    """What the letter said, in blocks, and what it rested on."""
    words = shown.facts.words
    passed_over = {gap.reason_key: [gap.what, gap.reason] for gap in shown.gaps if gap.reason}
    return as_text(
        {
            "document": document_json(document),
            "relied_on": [list(fact) for fact in relied_on(shown.facts)],
            "case_version": shown.case_version,
            "passed_over": passed_over,
            "enclosed": [[e.name, e.attachment] for e in shown.facts.enclosures],
            "own_words": {"opening": words.opening, "closing": words.closing, **dict(words.own)},
            "item": words.item,
        }
    )
