"""An email that came in, as it was read: who sent it, when, its words and what was attached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MailPart:
    """A file that came with an email.

    `name` is safe on Windows, macOS and Linux, never empty, and no two parts of one email
    share it. `media_type` is what the content shows where it can be told, else what the
    sender said; never empty. `inline` tells that it stands among the words, as the pictures
    of a signature do.
    """

    name: str
    media_type: str
    data: bytes
    inline: bool = False


@dataclass(frozen=True, slots=True)
class ReadMail:
    """One email in plain form; what stands in it is a stranger's word and proves nothing.

    `sender_name` and `sender_address` are "" where the email does not tell them. `to` holds
    everybody it went to, copies (Cc) among them, as "Name <address>" or what there is of it.
    `day` is the day on which it was sent by the clock in England, GMT or summer time, because
    that is the day an officer in England would write down; None where the email does not
    tell. `body` is plain text with "\\n" between lines, earlier messages quoted in it among
    them. `parts` are its attachments and pictures in order; an email attached to it is a
    part whose name ends in .eml. `doubts` are plain sentences about what could not be read
    or should be known before it is relied on.
    """

    sender_name: str
    sender_address: str
    to: tuple[str, ...]
    subject: str
    day: date | None
    body: str
    parts: tuple[MailPart, ...]
    doubts: tuple[str, ...]
