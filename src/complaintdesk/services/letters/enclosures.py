"""What goes with letters, such as the complaints leaflet: kept in the desk, printed after the letter's own pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Enclosure, Landlord
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.files import PDF

LARGEST = 20 * 1024 * 1024
"""The largest enclosure, in bytes: every letter it goes with prints it."""

USUAL_KINDS = (LetterKind.ACKNOWLEDGEMENT_1, LetterKind.ACKNOWLEDGEMENT_2)
"""What a new enclosure goes with until somebody chooses otherwise."""


def add_enclosure(
    desk: Desk, path: Path, kinds: Sequence[LetterKind] = USUAL_KINDS, name: str = ""
) -> tuple[Landlord, Changes]:
    """Keeps a PDF that goes with letters of some kinds; letters call it `name`, else its file's name.

    Raises UserError "file.missing", "file.unreadable", "enclosure.too_large", "enclosure.not_pdf",
    "enclosure.locked" and "enclosure.twice" (one of that name is there); nothing changes then.
    """
    data = _read(path)
    called = " ".join((name or path.stem).split())
    with desk.writing() as unit:
        before = unit.landlord()
        if any(e.name.casefold() == called.casefold() for e in before.enclosures):
            raise UserError("enclosure.twice", name=called)
        kept = unit.add_attachment(None, path.name, PDF, data)
        added = Enclosure(called, kept.id, tuple(kinds))
        saved = unit.save_landlord(before, replace(before, enclosures=(*before.enclosures, added)))
    return saved, Changes(landlord=True)


def change_enclosures(desk: Desk, before: Landlord, after: Sequence[Enclosure]) -> tuple[Landlord, Changes]:
    """Takes enclosures away, or has them go with other kinds of letters; what was sent keeps its own.

    Raises UserError "changed.elsewhere".
    """
    with desk.writing() as unit:
        saved = unit.save_landlord(before, replace(before, enclosures=tuple(after)))
    return saved, Changes(landlord=True)


def enclosed_pdfs(desk: Desk, enclosed: Sequence[Sequence[object]]) -> tuple[bytes, ...]:
    """The exact bytes of enclosures, each given as [name, attachment id]."""
    if not enclosed:
        return ()
    with desk.reading() as unit:
        return tuple(unit.attachment(int(str(attachment))) for _, attachment in enclosed)


def printable(desk: Desk, pdf: bytes, enclosed: Sequence[Sequence[object]]) -> bytes:
    """A letter's pages and then those of its enclosures, each given as [name, attachment id].

    Each keeps its tags. Without an enclosure these are the letter's own bytes.
    """
    if not enclosed:
        return pdf
    from complaintdesk.documents.pdf.joined import Joined

    with Joined("Letter with its enclosures") as joined:
        joined.add(pdf)
        for enclosure in enclosed_pdfs(desk, enclosed):
            joined.add(enclosure, following=True)
        return joined.finish()


def _read(path: Path) -> bytes:
    """A PDF's bytes, after it was put behind another once: the surest proof that it can be printed with letters."""
    import pikepdf

    from complaintdesk.documents.pdf.joined import Joined

    if not path.is_file():
        raise UserError("file.missing", path=path)
    if path.stat().st_size > LARGEST:
        raise UserError("enclosure.too_large", name=path.name, most=LARGEST // 1024 // 1024)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError("file.unreadable", path=path) from error
    try:
        with pikepdf.open(BytesIO(data)) as opened:
            locked = opened.is_encrypted
        with Joined(path.stem) as joined:
            joined.add(data)
            joined.finish()
            is_empty = not joined.pages
    except pikepdf.PasswordError as error:
        raise UserError("enclosure.locked", name=path.name) from error
    except (pikepdf.PdfError, AttributeError, KeyError, ValueError, TypeError, RuntimeError) as error:
        raise UserError("enclosure.not_pdf", name=path.name) from error
    if locked:
        raise UserError("enclosure.locked", name=path.name)
    if is_empty:
        raise UserError("enclosure.not_pdf", name=path.name)
    return data
