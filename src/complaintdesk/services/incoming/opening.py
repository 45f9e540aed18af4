"""A file kept with a case, or about to be, to be read in the desk: nothing is written and nothing is run."""

from __future__ import annotations

from dataclasses import dataclass

from complaintdesk.documents.pdf.looking_at import PagePicture, first_pages
from complaintdesk.domain.casefile import Attachment
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.incoming import ReadMail
from complaintdesk.services.desk import Desk
from complaintdesk.services.incoming.looking import FoundFile, contents

LONGEST_TEXT = 200_000
"""The most characters of a text file that are shown."""

PAGE_WIDTH, MOST_PAGES = 900, 20
"""The width in pixels at which pages are drawn, and how many of them."""

_TEXTS = {"text/plain", "text/csv"}
_PICTURES = {"image/jpeg", "image/png", "image/gif", "image/bmp", "image/webp"}
_PROGRAM_WORDS = (
    "This is a program, whatever its name says. Do not start it; show it to whoever looks after your computers."
)
_MAILS = {"message/rfc822", "application/vnd.ms-outlook"}


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """One of `mail`, `text`, `pages` and `picture` holds what can be shown; none where the desk cannot show it.

    `why` then says so in plain words; it also says what is left out of what is shown.
    """

    name: str
    mail: ReadMail | None = None
    text: str = ""
    pages: tuple[PagePicture, ...] = ()
    picture: bytes = b""
    why: str = ""


def open_kept(desk: Desk, file: Attachment) -> OpenedFile:
    """What is in a file of the desk. Raises UserError "attachment.none"."""
    with desk.reading() as unit:
        data = unit.attachment(file.id)
    return _opened(file.name, data)


def open_found(file: FoundFile) -> OpenedFile:
    """What is in a file before it is kept. Raises UserError where it can no longer be read."""
    return _opened(file.name, contents(file.path))


def _opened(name: str, data: bytes) -> OpenedFile:
    from complaintdesk.exchange.media import PROGRAM, media_type

    kind = media_type(name, data)
    if kind in _MAILS:
        return _opened_mail(name, data)
    if kind == "application/pdf":
        return _opened_pdf(name, data)
    if kind == "image/tiff":
        return _opened_scan(name, data)
    if kind in _PICTURES:
        return OpenedFile(name, picture=data)
    if kind in _TEXTS:
        return OpenedFile(name, text=_text(data))
    if kind == PROGRAM:
        return OpenedFile(name, why=_PROGRAM_WORDS)
    return OpenedFile(name, why="The desk cannot show this kind of file.")


def _opened_mail(name: str, data: bytes) -> OpenedFile:
    from complaintdesk.exchange.mail import read_mail

    try:
        return OpenedFile(name, mail=read_mail(data, name))
    except UserError as error:
        return OpenedFile(name, why=str(error))


def _opened_pdf(name: str, data: bytes) -> OpenedFile:
    try:
        pages, count = first_pages(data, PAGE_WIDTH, MOST_PAGES)
    except ValueError:
        why = "The pages of this PDF cannot be shown here: it is damaged, or protected with a password."
        return OpenedFile(name, why=why)
    return OpenedFile(name, pages=pages, why=_left_out(pages, count))


def _opened_scan(name: str, data: bytes) -> OpenedFile:
    from complaintdesk.documents.scans import MOST_COUNTED, scan_pages

    try:
        pages, count = scan_pages(data, PAGE_WIDTH, MOST_PAGES)
    except ValueError:
        return OpenedFile(name, why="The pages of this scan cannot be shown here: it is damaged or very large.")
    if count > MOST_COUNTED:
        why = f"Only the first {len(pages)} of its pages are shown; it has more than {MOST_COUNTED:,}."
        return OpenedFile(name, pages=pages, why=why)
    return OpenedFile(name, pages=pages, why=_left_out(pages, count))


def _left_out(pages: tuple[PagePicture, ...], count: int) -> str:
    return f"Only the first {len(pages)} of its {count:,} pages are shown." if count > len(pages) else ""


def _text(data: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding).replace("\0", "")[:LONGEST_TEXT]
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1").replace("\0", "")[:LONGEST_TEXT]
