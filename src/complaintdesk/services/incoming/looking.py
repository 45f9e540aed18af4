"""What files that came in hold, and what of it would be put on the case; nothing is kept yet."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from complaintdesk.domain.casefile import Attachment, CaseFile, Channel
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.incoming import MailPart, ReadMail
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.spelling import long_date
from complaintdesk.services.complaints import LARGEST_FILE
from complaintdesk.services.desk import Desk

Told = Callable[[int, int, str], None]
"""Takes how many files are done, of how many, and the name of the next."""

LONGEST_WORDS = 20_000
"""The most characters of an email that are filled in; the whole of it is in the file."""

_SMALL_PICTURE = 20 * 1024
"""Below so many bytes a picture among the words of an email is a logo or an icon, and no photograph."""


@dataclass(frozen=True, slots=True)
class FoundPart:
    """A file inside an email, by its number there; `note` says why it is not suggested to be kept by itself."""

    number: int
    name: str
    media_type: str
    size: int
    sha256: str
    suggested: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that can be put on the case, with what can be filled in from it.

    `kept_as` is the attachment of the case that is the same file and lies at no place of the
    timeline yet. `notes` are plain sentences to be read before saving.
    """

    path: Path
    name: str
    media_type: str
    size: int
    sha256: str
    channel: Channel
    direction: str
    day: date | None
    who: str
    words: str
    is_mail: bool = False
    parts: tuple[FoundPart, ...] = ()
    notes: tuple[str, ...] = ()
    kept_as: int | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that cannot or need not be kept, with the plain reason."""

    path: Path
    why: str


@dataclass(frozen=True, slots=True)
class Look:
    """What was found in the files chosen, in their order."""

    files: tuple[FoundFile, ...]
    left_out: tuple[LeftOut, ...]


def no_progress(_done: int, _of: int, _name: str) -> None:
    """For callers that do not show how far the work is."""


def never() -> bool:
    """For callers that cannot stop the work."""
    return False


def look(
    desk: Desk,
    case_id: int,
    paths: Sequence[Path],
    told: Told = no_progress,
    stopped: Callable[[], bool] = never,
) -> Look:
    """Reads the files; the desk is not changed. What cannot be kept is told in `left_out`.

    Raises UserError "case.none" and, where `stopped` says so, "incoming.stopped".
    """
    with desk.reading() as unit:
        case, landlord = unit.case(case_id), unit.landlord()
    files: list[FoundFile] = []
    left_out: list[LeftOut] = []
    for number, path in enumerate(paths):
        if stopped():
            raise UserError("incoming.stopped")
        told(number, len(paths), path.name)
        try:
            found = _found(path, case, landlord, desk.clock.today())
            _check_twice(found, files)
            files.append(found)
        except UserError as error:
            left_out.append(LeftOut(path, str(error)))
    return Look(tuple(files), tuple(left_out))


def contents(path: Path) -> bytes:
    """The bytes of a file that can be kept.

    Raises UserError "file.missing", "incoming.folder", "incoming.empty",
    "attachment.too_large" and "file.unreadable".
    """
    try:
        if path.is_dir():
            raise UserError("incoming.folder", name=path.name or path)
        if not path.exists():
            raise UserError("file.missing", path=path)
        if not path.is_file():
            raise UserError("file.unreadable", path=path)
        if path.stat().st_size > LARGEST_FILE:
            raise UserError("attachment.too_large", name=path.name, most=LARGEST_FILE // 1024 // 1024)
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise UserError("file.unreadable", path=path) from error
    if not data:
        raise UserError("incoming.empty", name=path.name)
    return data


def on_timeline(case: CaseFile) -> Mapping[str, str]:
    """By the hash of each file of the case that lies on its timeline: where it lies, in words."""
    places = {c.attachment: _place(c.day, c.direction, c.who) for c in case.contacts if c.attachment is not None}
    for letter in case.letters:
        for attachment in (letter.pdf_attachment, letter.docx_attachment):
            if attachment is not None:
                places[attachment] = f"it is a letter of ours, issued on {long_date(letter.dated)}"
    return {a.sha256: places[a.id] for a in case.attachments if a.id in places}


def _place(day: date, direction: str, who: str) -> str:
    way, towards = ("went out", "to") if direction == "out" else ("came", "from")
    return f"it {way} on {long_date(day)}" + (f" {towards} {who}" if who else "")


def _found(path: Path, case: CaseFile, landlord: Landlord, today: date) -> FoundFile:
    from complaintdesk.exchange.mail.names import safe_name
    from complaintdesk.exchange.media import media_type

    data = contents(path)
    sha256 = hashlib.sha256(data).hexdigest()
    where = on_timeline(case).get(sha256)
    if where is not None:
        raise UserError("incoming.known", name=path.name, where=where)
    kind = media_type(path.name, data)
    name = safe_name(path.name, kind, "file")
    known = next((a for a in case.attachments if a.sha256 == sha256), None)
    mail, notes = _mail(data, path.name, known)
    whole = FoundFile(
        path, name, kind, len(data), sha256, Channel.LETTER, "in", today, case.resident.name, "",
        notes=notes, kept_as=known.id if known is not None else None,
    )  # fmt: skip
    return whole if mail is None else _as_mail(whole, mail, case, landlord)


def _mail(data: bytes, name: str, known: Attachment | None) -> tuple[ReadMail | None, tuple[str, ...]]:
    """The email in a file, if it holds one, and what is to be said of the file."""
    from complaintdesk.exchange.mail import is_mail, read_mail

    notes = []
    if known is not None:
        notes.append(
            f"This file was put on the case on {long_date(known.added_on)} as “{known.name}”. It is not kept twice: "
            "it only gets its place on the timeline."
        )
    if not is_mail(data, name) and not name.lower().endswith((".eml", ".msg")):
        return None, tuple(notes)
    try:
        return read_mail(data, name), tuple(notes)
    except UserError as error:
        return None, (*notes, str(error))


def _as_mail(whole: FoundFile, mail: ReadMail, case: CaseFile, landlord: Landlord) -> FoundFile:
    ours = bool(landlord.email) and mail.sender_address.casefold() == landlord.email.strip().casefold()
    receiver = mail.to[0].partition(" <")[0] if mail.to else ""
    who = receiver if ours else mail.sender_name or mail.sender_address
    words, notes = _words(mail)
    return FoundFile(
        whole.path, whole.name, whole.media_type, whole.size, whole.sha256, Channel.EMAIL, "out" if ours else "in",
        mail.day, who, words, True, tuple(_parts(mail.parts, case)),
        (*whole.notes, *mail.doubts, *notes, *(() if ours else _other_address(mail, case))), whole.kept_as,
    )  # fmt: skip


def _words(mail: ReadMail) -> tuple[str, tuple[str, ...]]:
    """The subject and the words, and what is to be said where they are too long."""
    text = "\n\n".join(part for part in (mail.subject, mail.body.strip()) if part)
    if len(text) <= LONGEST_WORDS:
        return text, ()
    note = f"It is long: its first {LONGEST_WORDS:,} letters are filled in. All of it is in the file."
    return text[:LONGEST_WORDS], (note,)


def _other_address(mail: ReadMail, case: CaseFile) -> Iterator[str]:
    """Where the sender's address is none that the case knows: anybody can write any name into an email."""
    person = case.representative
    known = {case.resident.email.strip().casefold(), person.email.strip().casefold() if person is not None else ""}
    if mail.sender_address and case.resident.email.strip() and mail.sender_address.casefold() not in known:
        yield f"It came from {mail.sender_address}. The address kept for {case.resident.name} is {case.resident.email}."


def _parts(parts: Sequence[MailPart], case: CaseFile) -> Iterator[FoundPart]:
    from complaintdesk.exchange.media import PROGRAM

    known = {a.sha256: a for a in case.attachments}
    for number, part in enumerate(parts):
        sha256 = hashlib.sha256(part.data).hexdigest()
        note = ""
        if sha256 in known:
            note = f"on the case already, since {long_date(known[sha256].added_on)}"
        elif not part.data:
            note = "empty"
        elif part.media_type == PROGRAM:
            note = "a program, not to be opened"
        elif part.inline and part.media_type.startswith("image/") and len(part.data) < _SMALL_PICTURE:
            note = "small picture, such as those of a signature"
        yield FoundPart(number, part.name, part.media_type, len(part.data), sha256, not note, note)


def _check_twice(found: FoundFile, before: Sequence[FoundFile]) -> None:
    same = next((f for f in before if f.sha256 == found.sha256), None)
    if same is not None:
        raise UserError("incoming.twice", name=found.path.name, other=same.path.name)
