"""Writes many letters: single files, and all in one for the printer. Whoever watches may stop it between two."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk.documents.letter_scene import addressed_to
from complaintdesk.domain.casefile import CaseFile, IssuedLetter, same_person
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters import LetterWords
from complaintdesk.domain.queries import CaseScope
from complaintdesk.services.desk import Desk
from complaintdesk.services.files import write_files
from complaintdesk.services.letters.batch.deeds import reference_of, why_not_ready
from complaintdesk.services.letters.batch.items import BatchItem, BatchOutput, BatchReport, Progress
from complaintdesk.services.letters.drafts import read_words
from complaintdesk.services.letters.enclosures import enclosed_pdfs
from complaintdesk.services.letters.files import LetterFormat, issued_file, kept_content, kept_document, letter_file
from complaintdesk.services.letters.looking import LetterPreview, office_of, preview

if TYPE_CHECKING:
    from complaintdesk.documents.pdf.apart import Apart, Drawn

_READ_TOGETHER = 50
"""How many cases are read at once."""

_AHEAD = 6
"""How many letters are begun before the first of them is finished."""

_Found = tuple[CaseFile, LetterWords]


def write_batch(
    desk: Desk, items: Sequence[BatchItem], output: BatchOutput, progress: Progress, cancelled: Callable[[], bool]
) -> BatchReport:
    """Writes letters as files, and as PDF all in one for the printer, each with its enclosures after it.

    Issued letters are the exact bytes kept; a draft is marked as one, and left out unless it is
    ready. Nothing is recorded. Raises UserError "folder.not_writable" and "disk.full"; the files
    written by then stay. Without a folder only for PDF (else a bug).
    """
    if output.folder is None and output.form is not LetterFormat.PDF:
        raise ValueError(output.form)
    from complaintdesk.documents.pdf.apart import Apart
    from complaintdesk.documents.pdf.joined import Joined

    done: list[BatchItem] = []
    left_out: list[tuple[str, str]] = []
    written: list[Path] = []
    to_draw = sum(item.letter_id is None for item in items) if output.form is LetterFormat.PDF else 0
    with Joined("Letters", right_hand=output.right_hand) as joined, Apart(to_draw) as apart:
        for number, (item, made) in enumerate(_begun(_Sitting(desk, output.form, apart), items), start=1):
            if cancelled():
                return BatchReport(tuple(done), tuple(left_out), tuple(written), stopped=True)
            if isinstance(made, str):
                left_out.append((reference_of(desk, item), made))
            else:
                data = made.data()
                if output.folder is not None:
                    written += write_files(output.folder, {f"{made.name}.{output.form.value}": data})
                if output.form is LetterFormat.PDF:
                    joined.add(data, made.name)
                    for enclosure in made.enclosed:
                        joined.add(enclosure, following=True)
                done.append(item)
            progress(number, len(items))
        pages = joined.finish() if joined.pages else b""
    path = None
    if pages and output.folder is not None:
        (path,) = write_files(output.folder, {f"Letters to print {desk.clock.today().isoformat()}.pdf": pages})
    return BatchReport(tuple(done), tuple(left_out), tuple(written), path, pages)


@dataclass(frozen=True, slots=True)
class _Made:
    """A letter as a file: its name without the ending, its bytes when they are wanted, the PDFs enclosed with it."""

    name: str
    data: Drawn
    enclosed: tuple[bytes, ...]


class _Sitting:
    """What all letters of a batch have in common."""

    def __init__(self, desk: Desk, form: LetterFormat, apart: Apart) -> None:
        self.desk = desk
        self.form = form
        self.apart = apart
        self.office = office_of(desk)


def _begun(sitting: _Sitting, items: Sequence[BatchItem]) -> Iterator[tuple[BatchItem, _Made | str]]:
    """The letters in order, or why one is left out; some are begun before the one that is handed out is drawn."""
    begun: deque[tuple[BatchItem, _Made | str]] = deque()
    for item, found in _with_cases(sitting.desk, items):
        begun.append((item, _made(sitting, item, found)))
        if len(begun) > _AHEAD:
            yield begun.popleft()
    yield from begun


def _with_cases(desk: Desk, items: Sequence[BatchItem]) -> Iterator[tuple[BatchItem, _Found | None]]:
    """The letters with their cases and words, many read at once; None for a case that is not there."""
    for first in range(0, len(items), _READ_TOGETHER):
        few = items[first : first + _READ_TOGETHER]
        with desk.reading() as unit:
            cases = {c.id: c for c in unit.cases(CaseScope(ids=tuple({item.case_id for item in few})))}
            words = [read_words(unit, item.case_id, item.kind) for item in few]
        for item, said in zip(few, words, strict=True):
            yield item, (cases[item.case_id], said) if item.case_id in cases else None


def _made(sitting: _Sitting, item: BatchItem, found: _Found | None) -> _Made | str:
    """A letter as a file, or why it is left out."""
    try:
        if found is None:
            raise UserError("changed.elsewhere")
        case, words = found
        if item.letter_id is not None:
            return _issued(sitting.desk, case, item.letter_id, sitting.form)
        shown = preview(sitting.desk, case, item.kind, words, sitting.office)
        return _draft(sitting, case, shown) if shown.ready else why_not_ready(shown)
    except UserError as error:
        return str(error)


def _issued(desk: Desk, case: CaseFile, letter_id: int, form: LetterFormat) -> _Made:
    from complaintdesk.services.letters.emailing import issued_email

    letter = letter_to_send(desk, case, letter_id)
    mail = form is LetterFormat.EMAIL
    data = issued_email(desk, case, letter) if mail else issued_file(desk, letter, form)
    name = f"{case.reference} {letter.kind.value} {letter.dated.isoformat()}"
    return _Made(name, lambda: data, enclosed_pdfs(desk, kept_content(desk, letter).get("enclosed", ())))


def letter_to_send(desk: Desk, case: CaseFile, letter_id: int) -> IssuedLetter:
    """The issued letter of that id, where it may still go to whom it is addressed.

    One to the resident always may, whatever was corrected in their name since. Raises UserError
    "changed.elsewhere" for none, and for a letter to somebody who acted for the resident
    "letter.addressee_gone" where nobody does any more, "letter.addressee_other" where somebody else does.
    """
    letter = next((x for x in case.letters if x.id == letter_id), None)
    if letter is None:
        raise UserError("changed.elsewhere")
    try:
        to, acts = addressed_to(kept_document(desk, letter))
    except UserError:
        return letter
    if not to or not acts:
        return letter
    person = case.representative
    if person is None or not person.may_act(desk.clock.today()):
        raise UserError("letter.addressee_gone", name=to, resident=case.resident.name)
    if not same_person(to, person.name):
        raise UserError("letter.addressee_other", name=to, now=person.name, resident=case.resident.name)
    return letter


def _draft(sitting: _Sitting, case: CaseFile, shown: LetterPreview) -> _Made:
    from complaintdesk.services.letters.emailing import draft_email

    enclosed = enclosed_pdfs(sitting.desk, [(e.name, e.attachment) for e in shown.facts.enclosures])
    name = f"{case.reference} {shown.kind.value} draft"
    if sitting.form is LetterFormat.PDF:
        return _Made(name, sitting.apart.begin(shown.document), enclosed)
    mail = sitting.form is LetterFormat.EMAIL
    data = draft_email(sitting.desk, shown) if mail else letter_file(sitting.desk, shown.document, sitting.form)
    return _Made(name, lambda: data, enclosed)
