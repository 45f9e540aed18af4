"""Outlook's own messages (.msg): who, when, the words and the files, and messages inside messages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from complaintdesk.domain.incoming import ReadMail
from complaintdesk.domain.internet_mail import person_header, usable_address, words_header, write_mail
from complaintdesk.exchange.mail.collected import NO_WORDS, Collected
from complaintdesk.exchange.mail.compound import ATTACHED_MESSAGE, OTHER, TOP, Folder, Properties, unpacked
from complaintdesk.exchange.mail.day import english_day, moment_of, plausible
from complaintdesk.exchange.mail.internet import ENCRYPTED, NO_DAY, SIGNED, UNSENT, gather, header_words
from complaintdesk.exchange.mail.letters import decoded, one_line
from complaintdesk.exchange.mail.limits import LONGEST_SUBJECT, MOST_ATTACHED_LEVELS
from complaintdesk.exchange.mail.mime import Part, taken_apart
from complaintdesk.exchange.mail.page import page_charset, page_words
from complaintdesk.exchange.mail.people import Person, listed, person, sender

_CLASS, _SUBJECT, _SENT, _DELIVERED, _HEADERS, _FLAGS = 0x001A, 0x0037, 0x0039, 0x0E06, 0x007D, 0x0E07
_BODY, _PAGE, _RICH = 0x1000, 0x1013, 0x1009
_FROM_NAME, _FROM_ADDRESSES = 0x0042, (0x5D02, 0x0065)
_SENDER_NAME, _SENDER_ADDRESSES = 0x0C1A, (0x5D01, 0x0C1F)
_SHOWN_NAME, _ADDRESSES, _SHOWN_TO, _SHOWN_CC = 0x3001, (0x39FE, 0x3003), 0x0E04, 0x0E03
_DATA, _LONG_NAME, _SHORT_NAME, _KIND, _METHOD = 0x3701, 0x3707, 0x3704, 0x370E, 0x3705
_CONTENT_ID = 0x3712
_UNSENT_FLAG = 0x8
_NO_LOSS = {NO_DAY, UNSENT, NO_WORDS}
"""Doubts that matter for an email on the file, and not for one attached to it."""

_POINTERS = {2, 3, 4, 7}
"""Ways of attaching a file that only say where it lies."""

_NO_EMAILS = (
    ("IPM.Appointment", "an appointment in a calendar"),
    ("IPM.Contact", "a card of somebody’s address"),
    ("IPM.Task", "a task"),
    ("IPM.StickyNote", "a note"),
    ("IPM.Activity", "an entry in a journal"),
)


def read_outlook(data: bytes, name: str) -> ReadMail:
    """The message in a file that Outlook saved. Raises UserError "mail.not_read" or "mail.swollen"."""
    return _Message(unpacked(data, name), TOP, name).read()


@dataclass(slots=True)
class _Message:
    """A message's folder; `header` is TOP for the file's own message, `level` how deep it is attached."""

    folder: Folder
    header: int
    name: str
    code_page: int = 0
    level: int = 0

    def read(self) -> ReadMail:
        """The message in plain form."""
        own = self._own()
        top = self._top(own)
        found = Collected()
        kind = own.text(_CLASS)
        is_signed = kind.lower().endswith(".smime.multipartsigned")
        if not is_signed:
            _words(own, found)
        for held in self.folder.named("__attach_version1.0_#"):
            self._file(Properties(held, OTHER, own.code_page), found, is_signed=is_signed)
        if kind.lower().endswith(".smime"):
            found.locked(ENCRYPTED)
        for start, what in _NO_EMAILS:
            if kind.startswith(start):
                found.doubt(f"This is {what}, saved from Outlook, and not an email.")
        moment = _moment(own, top)
        if moment is None:
            found.doubt(NO_DAY)
        if own.number(_FLAGS) & _UNSENT_FLAG:
            found.doubt(UNSENT)
        who = _sender(own, top)
        return ReadMail(
            sender_name=who[0],
            sender_address=who[1],
            to=listed(self._people(own)),
            subject=one_line(own.text(_SUBJECT)[:LONGEST_SUBJECT]) or header_words(top.header("subject")),
            day=english_day(moment) if moment else None,
            body=found.body(),
            parts=tuple(found.parts),
            doubts=tuple(found.doubts),
        )

    def as_internet_mail(self, read: ReadMail) -> bytes:
        """An attached message as a file that every mail program opens."""
        own = self._own()
        moment = _moment(own, self._top(own))
        address = usable_address(read.sender_address) or ""
        who = person_header(read.sender_name, address)
        headers = [("From", who)] if who else []
        if read.to:
            headers.append(("To", ",\r\n ".join(map(_in_header, read.to))))
        headers.append(("Subject", words_header(read.subject)))
        if moment is not None:
            headers.append(("Date", format_datetime(moment)))
        return write_mail(headers, read.body, read.parts)

    def _own(self) -> Properties:
        return Properties(self.folder, self.header, self.code_page)

    def _top(self, own: Properties) -> Part:
        """The headers with which the message came over the Internet; empty for one that did not."""
        text = own.text(_HEADERS).lstrip()
        first, _, rest = text.partition("\n")
        # Exchange puts a line above them that says what they are.
        return taken_apart((text if ":" in first else rest).encode("utf-8", "replace") + b"\n\n", self.name)

    def _people(self, own: Properties) -> Iterator[Person]:
        held = self.folder.named("__recip_version1.0_#")
        for folder in held:
            one = Properties(folder, OTHER, own.code_page)
            yield person(one.text(_SHOWN_NAME), _address(one, _ADDRESSES))
        if not held:
            for number in (_SHOWN_TO, _SHOWN_CC):
                yield from (person(name, "") for name in own.text(number).split(";"))

    def _file(self, held: Properties, found: Collected, *, is_signed: bool) -> None:
        """One attachment."""
        shown = held.text(_LONG_NAME, _SHORT_NAME, _SHOWN_NAME)
        data, kind = held.data(_DATA), held.text(_KIND)
        inner = held.inner(_DATA)
        if data and is_signed:
            found.doubt(SIGNED)
            gather(taken_apart(data, self.name), found)
        elif data:
            found.add(shown, kind, data, inline=bool(held.text(_CONTENT_ID)))
        elif inner is not None and inner.streams.get("__properties_version1.0"):
            self._message(inner, shown, held.code_page, found)
        elif held.number(_METHOD) in _POINTERS:
            found.doubt(f"“{one_line(shown)}” was only a pointer to a file elsewhere, and is not in the email.")
        elif inner is not None:
            found.doubt("A drawing or table inside the email could not be taken out. Open the email to see it.")
        elif held.number(_METHOD) or shown:
            found.add(shown, kind, data)
            found.doubt(f"“{one_line(shown) or 'An attachment'}” is empty. Ask the sender for it again.")

    def _message(self, inner: Folder, shown: str, code_page: int, found: Collected) -> None:
        """A message attached to this one."""
        if self.level >= MOST_ATTACHED_LEVELS:
            found.doubt(f"“{one_line(shown)}” lies too deep inside other emails to be taken out. Open it in Outlook.")
            return
        made = _Message(inner, ATTACHED_MESSAGE, self.name, code_page, self.level + 1)
        read = made.read()
        name = (shown or read.subject).removesuffix(".msg").replace("/", "-").replace("\\", "-") or "attached email"
        kept = found.add(f"{name}.eml", "message/rfc822", made.as_internet_mail(read))
        for doubt in read.doubts:
            if doubt not in _NO_LOSS:
                found.doubt(f"Inside “{kept.name}”: {doubt}")


def _moment(own: Properties, top: Part) -> datetime | None:
    """When it was sent, else when it came."""
    moments = (own.moment(_SENT), moment_of(top.header("date")), own.moment(_DELIVERED))
    return next((moment for moment in moments if moment is not None and plausible(moment)), None)


def _sender(own: Properties, top: Part) -> Person:
    """Whom it is from: Exchange writes people of its own house without an Internet address, the headers have it."""
    held = (
        person(own.text(_FROM_NAME), _address(own, _FROM_ADDRESSES)),
        person(own.text(_SENDER_NAME), _address(own, _SENDER_ADDRESSES)),
        sender(top.header("from")),
    )
    named = next((one for one in held if any(one)), ("", ""))
    return named if named[1] else next((one for one in held[2:] if one[1]), named)


def _in_header(words: str) -> str:
    """Somebody as the words that a person reads, in the form that a header takes."""
    name, _, address = words.rpartition("<")
    usable = usable_address(address.removesuffix(">"))
    return person_header(name.strip() if usable else words, usable or "")


def _address(held: Properties, numbers: tuple[int, ...]) -> str:
    return next((text for text in (held.text(number) for number in numbers) if "@" in text), "")


def _words(own: Properties, found: Collected) -> None:
    """The words of the message: plain, else those of its page, else those of its rich text."""
    text = own.text(_BODY)
    if not text.strip():
        text = _page(own, found)
    if not text.strip() and own.data(_RICH):
        from complaintdesk.exchange.mail.rich import rich_words

        rich = rich_words(own.data(_RICH))
        text = rich or ""
        if rich is None:
            found.locked("Its words are kept in a form that the desk could not read. Open it in Outlook.")
    if "\ufffd" in text:
        found.doubt("Some of its letters were damaged and may show wrongly. Compare the email itself.")
    found.words.append(text)


def _page(own: Properties, found: Collected) -> str:
    data = own.data(_PAGE)
    text = decoded(data, page_charset(data) or own.page_encoding())[0] if data else own.text(_PAGE)
    words, is_whole = page_words(text)
    if not is_whole:
        found.doubt("It is laid out in so tangled a way that only its bare words are shown.")
    return words
