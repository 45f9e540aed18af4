"""What an email holds, put together as it is found: its words, its files and what is in doubt about them."""

from __future__ import annotations

from dataclasses import dataclass, field

from complaintdesk.domain.incoming import MailPart
from complaintdesk.exchange.mail.letters import tidy
from complaintdesk.exchange.mail.limits import LARGEST_PARTS, LONGEST_BODY, MEGABYTE
from complaintdesk.exchange.mail.names import each_once, safe_name
from complaintdesk.exchange.media import PROGRAM, UNKNOWN, media_type

NO_WORDS = "There are no words in this email itself."

_AS_SENT = {"text/calendar", "application/pkcs7-mime", "application/pkcs7-signature", "application/pgp-signature"}


@dataclass(slots=True)
class Collected:
    """The parts and doubts so far, and the pieces of the body."""

    words: list[str] = field(default_factory=list)
    parts: list[MailPart] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    is_locked: bool = False  # its words are there and cannot be read
    size: int = 0
    names: set[str] = field(default_factory=set)

    def doubt(self, words: str) -> None:
        """A plain sentence, said once."""
        if words not in self.doubts:
            self.doubts.append(words)

    def locked(self, words: str) -> None:
        """A plain sentence about why the words that are there cannot be read."""
        self.is_locked = True
        self.doubt(words)

    def add(self, raw: str, kind: str, data: bytes, *, inline: bool = False) -> MailPart:
        """A file that came with the email; past the limit it is only told of, and not among the parts."""
        plain = kind.partition(";")[0].strip().lower()
        name = safe_name(raw, plain, "attachment")
        seen = media_type(name, data)
        is_said = plain in _AS_SENT or (seen in {UNKNOWN, "text/plain"} and "/" in plain)
        part = MailPart(each_once(name, self.names), plain if is_said else seen, data, inline)
        if self.size + len(data) > LARGEST_PARTS:
            self.doubt(
                f"“{part.name}” was left inside the email, because its attachments together are larger than "
                f"{LARGEST_PARTS // MEGABYTE} MB. Open the email to see it."
            )
        else:
            self.size += len(data)
            self.parts.append(part)
        if seen == PROGRAM:
            self.doubt(
                f"“{part.name}” is a program, whatever its name says. Do not open it; "
                "show it to whoever looks after your computers."
            )
        return part

    def body(self) -> str:
        """The words as plain text, those of several pieces parted by an empty line."""
        text = "\n\n".join(piece.strip("\r\n") for piece in self.words if piece.strip())
        if not text and not self.is_locked:
            self.doubt(NO_WORDS)
        if len(text) > LONGEST_BODY:
            self.doubt("This email is longer than the desk shows. Open it to read the rest.")
        return tidy(text[:LONGEST_BODY])
