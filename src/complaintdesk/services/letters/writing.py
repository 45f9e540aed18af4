"""Writes a letter into a folder: the exact bytes of one issued, or a marked draft, in any format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from complaintdesk.domain.casefile import CaseFile, IssuedLetter, LetterKind
from complaintdesk.domain.letters import LetterWords, why_unfit
from complaintdesk.domain.letters.waiting import is_waiting
from complaintdesk.services.desk import Desk
from complaintdesk.services.files import write_files
from complaintdesk.services.letters.drafts import load_words
from complaintdesk.services.letters.emailing import draft_email, issued_email
from complaintdesk.services.letters.files import LetterFormat, issued_file, issued_letter, letter_file
from complaintdesk.services.letters.looking import LetterPreview, preview


def write_letter(
    desk: Desk,
    case: CaseFile,
    kind: LetterKind,
    folder: Path,
    formats: tuple[LetterFormat, ...] = (LetterFormat.PDF, LetterFormat.WORD),
    *,
    large_print: bool = False,
) -> tuple[Path, ...]:
    """Writes a letter into a folder in some formats, and returns the files.

    Where it was issued, PDF and Word are the exact bytes kept; a letter that is due again, or begun
    anew, and one not issued yet is a draft, named and marked as one. Other files
    already there are left alone. Raises UserError "letter.kind_unfit", "letter.only_as_issued",
    "mail.address", "folder.not_writable" and "disk.full".
    """
    sent = issued_letter(case, kind) if not _is_being_written(desk, case, kind) else None
    if sent is not None:
        return write_issued(desk, case, (sent,), folder, formats, large_print=large_print)
    shown = preview(desk, case, kind, load_words(desk, case.id, kind))
    name = f"{case.reference} {kind.value} draft{' large print' if large_print else ''}"
    made = {form: _draft(desk, shown, form, large_print=large_print) for form in formats}
    return write_files(folder, {f"{name}.{form.value}": data for form, data in made.items()})


def write_issued(
    desk: Desk,
    case: CaseFile,
    letters: Sequence[IssuedLetter],
    folder: Path,
    formats: tuple[LetterFormat, ...],
    *,
    large_print: bool = False,
) -> tuple[Path, ...]:
    """Writes issued letters of a case into a folder again, PDF and Word byte for byte as they were issued.

    A second one of the same kind and day gets a number. Raises UserError "letter.only_as_issued",
    "mail.address", "folder.not_writable" and "disk.full".
    """
    size = " large print" if large_print else ""
    files: dict[str, bytes] = {}
    for letter in letters:
        for form in formats:
            name = _unused(f"{case.reference} {letter.kind.value} {letter.dated.isoformat()}{size}", form, files)
            files[name] = _issued(desk, case, letter, form, large_print=large_print)
    return write_files(folder, files)


def _unused(stem: str, form: LetterFormat, files: Mapping[str, bytes]) -> str:
    numbers = ("", *(f" ({number})" for number in range(2, len(files) + 2)))
    return next(name for number in numbers if (name := f"{stem}{number}.{form.value}") not in files)


def _is_being_written(desk: Desk, case: CaseFile, kind: LetterKind) -> bool:
    """True where the case waits for a letter of this kind, or words for one are kept."""
    if why_unfit(case, kind):
        return False
    return is_waiting(case, kind) or load_words(desk, case.id, kind) != LetterWords()


def _issued(desk: Desk, case: CaseFile, letter: IssuedLetter, form: LetterFormat, *, large_print: bool) -> bytes:
    if form is LetterFormat.EMAIL:
        return issued_email(desk, case, letter, large_print=large_print)
    return issued_file(desk, letter, form, large_print=large_print)


def _draft(desk: Desk, shown: LetterPreview, form: LetterFormat, *, large_print: bool) -> bytes:
    if form is LetterFormat.EMAIL:
        return draft_email(desk, shown, large_print=large_print)
    return letter_file(desk, shown.document, form, large_print=large_print)
