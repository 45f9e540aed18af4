"""Letters: composed from the case, checked, previewed, issued and kept exactly as sent."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from complaintdesk.documents.blocks import Document
from complaintdesk.documents.letter import compose_letter, letter_title
from complaintdesk.documents.wording import shipped_wording
from complaintdesk.domain.acts import Acknowledge, ActContext, Respond
from complaintdesk.domain.acts.base import with_stage
from complaintdesk.domain.casefile import CaseFile, Extension, IssuedLetter, LetterKind
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters import (
    PRINTABLE,
    Gap,
    LetterChoice,
    LetterFacts,
    LetterWords,
    Place,
    gaps,
    gaps_of_composed,
    why_unfit,
)
from complaintdesk.domain.queries import LetterDraft
from complaintdesk.services.complaints import Done, act_context
from complaintdesk.services.desk import Desk

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class LetterPreview:
    """A letter as it would be now: its blocks, and what it lacks. `ready` means that nothing demanded is missing.

    `told_due` is the Code's date by which it tells the resident to expect the response, None where it tells none.
    `expectation` is a sentence about the date to expect that the officer may add, "" where there is none to add.
    """

    kind: LetterKind
    title: str
    case_version: int
    document: Document
    gaps: tuple[Gap, ...]
    told_due: date | None = None
    expectation: str = ""

    @property
    def ready(self) -> bool:
        """True when the letter holds everything that the Code demands."""
        return not any(gap.demanded for gap in self.gaps)


@dataclass(frozen=True, slots=True)
class Issued:
    """A letter just issued: the case with it, the letter's record, and the exact PDF."""

    done: Done
    letter: IssuedLetter
    pdf: bytes


def parse_kind(text: str, case: CaseFile) -> LetterKind:
    """The kind of letter that `text` names for this case.

    "acknowledgement", "extension" and "response" mean the latest stage; a stage may be
    named before or after ("stage-2-response", "response-2"). Raises UserError
    "letter.kind_unknown".
    """
    words = text.strip().lower().replace("_", "-").replace(" ", "-").split("-")
    words = [w for w in words if w not in {"stage", ""}]
    numbers = [w.removeprefix("stage") for w in words if w.removeprefix("stage") in {"1", "2"}]
    names = {"ack": "acknowledgement", "acknowledgment": "acknowledgement", "final": ""}
    subjects = [names.get(w, w) for w in words if w.removeprefix("stage") not in {"1", "2"}]
    subjects = [s for s in subjects if s]
    if "final" in words and not numbers:
        numbers = ["2"]
    record = case.current_stage
    number = numbers[0] if numbers else str(record.stage if record else 1)
    try:
        if len(numbers) > 1 or len(subjects) != 1:
            raise ValueError(text)
        return LetterKind(f"{subjects[0]}-{number}")
    except ValueError:
        kinds = ", ".join(sorted({k.subject for k in LetterKind}) + [k.value for k in LetterKind])
        raise UserError("letter.kind_unknown", kind=text, kinds=kinds) from None


def letter_choices(case: CaseFile) -> tuple[LetterChoice, ...]:
    """Every kind of letter, and whether it fits this case now."""
    wording = shipped_wording()
    return tuple(
        LetterChoice(kind, wording.fill("titles", kind.value), not (why := why_unfit(case, kind)), why)
        for kind in LetterKind
    )


def load_words(desk: Desk, case_id: int, kind: LetterKind) -> LetterWords:
    """The officer's own paragraphs of a letter not yet issued, empty where there are none."""
    with desk.reading() as unit:
        draft = unit.draft(case_id, kind.value)
    return LetterWords(draft.opening, draft.closing) if draft else LetterWords()


def save_words(desk: Desk, case_id: int, kind: LetterKind, words: LetterWords) -> None:
    """Keeps the officer's paragraphs in the desk file as they are typed, so that nothing is lost."""
    draft = LetterDraft(case_id, kind.value, words.opening, words.closing, desk.clock.now().isoformat())
    with desk.writing() as unit:
        unit.save_draft(draft)


def preview(desk: Desk, case: CaseFile, kind: LetterKind, words: LetterWords) -> LetterPreview:
    """The letter as it would be if it were issued today; raises UserError "letter.kind_unfit"."""
    facts = _facts(desk, case, kind, words)
    wording = shipped_wording()
    found = tuple(gaps(facts))
    composed = compose_letter(facts, wording, draft=True)
    found += tuple(gaps_of_composed(facts, composed.elements, found))
    found += tuple(_unprintable(composed.document))
    return LetterPreview(
        kind, letter_title(wording, facts), case.version, composed.document, found, facts.told_due, facts.expectation
    )


def _unprintable(document: Document) -> Iterator[Gap]:
    """What the PDF would print as a code in brackets, such as a name in a script that the desk has no font for."""
    from complaintdesk.documents.fonts import unshown
    from complaintdesk.documents.text import write_text

    missing = unshown(write_text(document))
    if missing:
        what = (
            f"The PDF cannot show {', '.join(missing)} and prints a code in brackets there. Send the Word copy "
            "instead, or ask the resident how to write it in Latin letters."
        )
        yield Gap(PRINTABLE.id, what, PRINTABLE.provision, False, Place.LETTER)


def _facts(desk: Desk, case: CaseFile, kind: LetterKind, words: LetterWords) -> LetterFacts:
    why = why_unfit(case, kind)
    if why:
        raise UserError("letter.kind_unfit", reference=case.reference, why=why)
    with desk.reading() as unit:
        landlord = unit.landlord()
    return LetterFacts(case, kind, landlord, desk.rules(), desk.clock.today(), words)


def preview_pdf(shown: LetterPreview) -> bytes:
    """The true pages of a preview, marked as a draft."""
    from complaintdesk.documents.pdf import write_pdf

    return write_pdf(shown.document)


def preview_docx(desk: Desk, shown: LetterPreview) -> bytes:
    """A preview for Word, on the landlord's letterhead and marked as a draft."""
    from complaintdesk.documents.docx import write_docx

    return write_docx(shown.document, _letterhead(desk))


def issue(desk: Desk, case_id: int, kind: LetterKind, words: LetterWords, version: int | None = None) -> Issued:
    """Issues a letter: renders it once, keeps those bytes with their hash, and records what it does.

    An acknowledgement not yet recorded is recorded as sent today, an extension as told
    today with the Ombudsman's details, a response as sent today. Raises UserError
    "letter.not_ready" while something demanded is missing, "letter.kind_unfit", and
    "changed.elsewhere" when the case is not at `version` any more.
    """
    from complaintdesk.documents.docx import write_docx
    from complaintdesk.documents.pdf import write_pdf

    with desk.reading() as unit:
        case = unit.case(case_id)
    if version is not None and case.version != version:
        raise UserError("changed.elsewhere")
    shown = preview(desk, case, kind, words)
    missing = [gap for gap in shown.gaps if gap.demanded]
    if missing:
        raise UserError("letter.not_ready", missing="; ".join(f"{g.what} ({g.provision})" for g in missing))
    document = replace(shown.document, draft=False)
    pdf = write_pdf(document)
    docx = write_docx(document, _letterhead(desk))
    name = f"{case.reference} {kind.value} {document.dated.isoformat()}"
    with desk.writing() as unit:
        before = unit.case(case_id)
        if before.version != case.version:
            raise UserError("changed.elsewhere")
        kept_pdf = unit.add_attachment(case_id, f"{name}.pdf", PDF, pdf)
        kept_docx = unit.add_attachment(case_id, f"{name}.docx", DOCX, docx)
        letter = IssuedLetter(
            id=0, kind=kind, dated=document.dated, issued_by=desk.who,
            template_version=shipped_wording().version, pdf_sha256=hashlib.sha256(pdf).hexdigest(),
            pdf_attachment=kept_pdf.id, docx_attachment=kept_docx.id, told_due=shown.told_due,
        )  # fmt: skip
        after = replace(
            _recorded(before, kind, replace(act_context(desk), today=document.dated)),
            letters=(*before.letters, letter),
            attachments=(*before.attachments, kept_pdf, kept_docx),
        )
        saved = unit.save_case(before, after, f"letter issued: {kind.value}")
        unit.delete_draft(case_id, kind.value)
    return Issued(Done(saved, Changes.of_case(case_id)), saved.letters[-1], pdf)


def _recorded(case: CaseFile, kind: LetterKind, context: ActContext) -> CaseFile:
    """The case with what issuing the letter does: acknowledged, told or answered today."""
    record = case.stage(kind.stage)
    assert record is not None
    if kind.subject == "acknowledgement":
        if record.acknowledged_on is not None:
            return case
        return Acknowledge(kind.stage, context.today).apply(case, context)
    if kind.subject == "extension":
        extensions = tuple(_told(e, context) for e in record.extensions)
        return with_stage(case, replace(record, extensions=extensions))
    if record.responded_on is not None:
        return case
    return Respond(kind.stage, context.today, record.outcome).apply(case, context)


def _told(extension: Extension, context: ActContext) -> Extension:
    if extension.told_on is not None:
        return extension
    return replace(extension, told_on=context.today, ombudsman_details_given=True)


def _letterhead(desk: Desk) -> bytes | None:
    with desk.reading() as unit:
        attachment = unit.landlord().letterhead_attachment
        return unit.attachment(attachment) if attachment is not None else None


def issued_letter(case: CaseFile, kind: LetterKind) -> IssuedLetter | None:
    """The latest letter of a kind that was issued on this case."""
    return next((letter for letter in reversed(case.letters) if letter.kind is kind), None)


def write_letter(desk: Desk, case: CaseFile, kind: LetterKind, folder: Path) -> tuple[Path, ...]:
    """Writes a letter into a folder as PDF and Word, and returns the files.

    Where it was issued these are the exact bytes kept; otherwise it is a draft, named
    and marked as one. Other files already there are left alone. Raises UserError
    "letter.kind_unfit", "folder.not_writable" and "disk.full".
    """
    from complaintdesk.services.files import write_files

    sent = issued_letter(case, kind)
    if sent is not None and sent.docx_attachment is not None:
        with desk.reading() as unit:
            pdf, docx = unit.attachment(sent.pdf_attachment), unit.attachment(sent.docx_attachment)
        name = f"{case.reference} {kind.value} {sent.dated.isoformat()}"
    else:
        shown = preview(desk, case, kind, load_words(desk, case.id, kind))
        pdf, docx = preview_pdf(shown), preview_docx(desk, shown)
        name = f"{case.reference} {kind.value} draft"
    return write_files(folder, {f"{name}.pdf": pdf, f"{name}.docx": docx})
