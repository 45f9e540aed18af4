"""Emails that came in, as files: Internet mail (.eml) and Outlook's own (.msg), told apart by what is in them.

Nothing in them is run and nothing is fetched. The file itself is the record; what is read
out of it here is for the officer's convenience.
"""

from __future__ import annotations

from complaintdesk.domain.errors import UserError
from complaintdesk.domain.incoming import ReadMail


def read_mail(data: bytes, name: str) -> ReadMail:
    """The email in a file with the contents `data`; `name` is the file's name, for messages.

    What can be read is read, and what cannot is told in `doubts`. Raises UserError
    "mail.not_read" where the file holds no email or a damaged one, "mail.too_large" and
    "mail.swollen" (more parts, or deeper inside one another, than the desk takes apart).
    """
    from complaintdesk.exchange.mail.kinds import looks_like_internet_mail, looks_like_outlook
    from complaintdesk.exchange.mail.limits import LARGEST_FILE, MEGABYTE

    if len(data) > LARGEST_FILE:
        raise UserError("mail.too_large", name=name, most=LARGEST_FILE // MEGABYTE)
    if looks_like_outlook(data):
        from complaintdesk.exchange.mail.outlook import read_outlook

        return read_outlook(data, name)
    if looks_like_internet_mail(data, name):
        from complaintdesk.exchange.mail.internet import read_internet_mail

        return read_internet_mail(data, name)
    raise UserError("mail.not_read", name=name)


def is_mail(data: bytes, name: str) -> bool:
    """Whether a file is an email, by its content; its name counts only where the content leaves it open."""
    from complaintdesk.exchange.mail.kinds import looks_like_internet_mail, looks_like_outlook

    return looks_like_outlook(data) or looks_like_internet_mail(data, name)
