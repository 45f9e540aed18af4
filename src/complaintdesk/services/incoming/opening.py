"""A file kept with a case, to be read in the desk: nothing is written to the disk, and nothing is run."""

from __future__ import annotations

from dataclasses import dataclass

from complaintdesk.domain.casefile import Attachment
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.incoming import ReadMail
from complaintdesk.services.desk import Desk

LONGEST_TEXT = 200_000
"""The most characters of a text file that are shown."""

_TEXTS = {"text/plain", "text/csv"}
_PICTURES = {"image/jpeg", "image/png", "image/gif", "image/bmp", "image/webp"}
_MAILS = {"message/rfc822", "application/vnd.ms-outlook"}


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """One of `mail`, `text`, `pdf` and `picture` holds what can be shown; none where the desk cannot show it.

    `why` then says so in plain words.
    """

    file: Attachment
    mail: ReadMail | None = None
    text: str = ""
    pdf: bytes = b""
    picture: bytes = b""
    why: str = ""


def open_kept(desk: Desk, file: Attachment) -> OpenedFile:
    """What is in a file of the desk. Raises UserError "attachment.none"."""
    with desk.reading() as unit:
        data = unit.attachment(file.id)
    from complaintdesk.exchange.media import media_type

    kind = media_type(file.name, data)
    if kind in _MAILS:
        return _opened_mail(file, data)
    if kind == "application/pdf":
        return OpenedFile(file, pdf=data)
    if kind in _PICTURES:
        return OpenedFile(file, picture=data)
    if kind in _TEXTS:
        return OpenedFile(file, text=_text(data))
    return OpenedFile(file, why="The desk cannot show this kind of file. Save a copy to open it in its own program.")


def _opened_mail(file: Attachment, data: bytes) -> OpenedFile:
    from complaintdesk.exchange.mail import read_mail

    try:
        return OpenedFile(file, mail=read_mail(data, file.name))
    except UserError as error:
        return OpenedFile(file, why=str(error))


def _text(data: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding).replace("\0", "")[:LONGEST_TEXT]
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1").replace("\0", "")[:LONGEST_TEXT]
