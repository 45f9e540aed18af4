"""A draft email (.eml) with a letter attached: it opens unsent in the officer's own mail program, and she sends it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime

from complaintdesk.documents.characters import clean, one_line
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.incoming import MailPart
from complaintdesk.domain.internet_mail import person_header, usable_address, words_header, write_mail

_MIDDAY = time(12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class EmailDraft:
    """What a draft email says.

    `to` is the resident's address and `sender` the landlord's, either of which may be "".
    `attachments` are names, media types and contents. `dated` is the day on the letter; the
    mail program puts its own time when the email is sent.
    """

    to: str
    to_name: str
    sender: str
    subject: str
    text: str
    attachments: tuple[tuple[str, str, bytes], ...]
    dated: date


def write_email(draft: EmailDraft) -> bytes:
    """The draft as a file that opens as an unsent message; identical for identical input.

    Without an address there is no To line, and the officer fills it in; line breaks in names
    and subjects become spaces. Raises UserError "mail.address" for an address that no mail
    program takes.
    """
    headers = [("X-Unsent", "1")]
    if draft.to.strip():
        headers.append(("To", person_header(one_line(draft.to_name), _address(draft.to))))
    if draft.sender.strip():
        headers.append(("From", _address(draft.sender)))
    headers.append(("Subject", words_header(one_line(draft.subject))))
    headers.append(("Date", format_datetime(datetime.combine(draft.dated, _MIDDAY))))
    parts = [MailPart(one_line(name), kind, data) for name, kind, data in draft.attachments]
    return write_mail(headers, clean(draft.text), parts)


def _address(text: str) -> str:
    usable = usable_address(text)
    if usable is None:
        raise UserError("mail.address", address=one_line(text))
    return usable
