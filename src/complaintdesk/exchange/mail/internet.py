"""Internet mail (.eml): what Outlook, Apple Mail, Gmail and telephones save, and what is broken on its way."""

from __future__ import annotations

from datetime import datetime
from email import errors

from complaintdesk.domain.incoming import MailPart, ReadMail
from complaintdesk.exchange.mail.collected import Collected
from complaintdesk.exchange.mail.day import english_day, moment_of
from complaintdesk.exchange.mail.kinds import without_first_lines
from complaintdesk.exchange.mail.letters import codec, decoded, one_line, without_encoded_words
from complaintdesk.exchange.mail.limits import LONGEST_BODY, LONGEST_SUBJECT
from complaintdesk.exchange.mail.mime import Part, taken_apart
from complaintdesk.exchange.mail.page import page_charset, page_words
from complaintdesk.exchange.mail.people import listed, people, sender

ENCRYPTED = "This email is encrypted, so its words cannot be read here. Open it in the program it came in."
SIGNED_WHOLE = (
    "This email is wrapped into its digital signature, so its words cannot be read here. "
    "Open it in the program it came in."
)
SIGNED = "This email has a digital signature, which the desk has not checked."
UNSENT = "This is a draft that was never sent, as far as the file tells."
NO_DAY = "It does not say when it was sent. Give the date yourself."
OUTLOOK_BUNDLE = (
    "Outlook packed what came with this email into “winmail.dat”, which the desk keeps and cannot open. "
    "Ask the sender for the files by themselves."
)

_ENCRYPTED_KINDS = {"multipart/encrypted", "application/pgp-encrypted"}
_SMIME = {"application/pkcs7-mime", "application/x-pkcs7-mime"}
_CUT = (errors.CloseBoundaryNotFoundDefect, errors.StartBoundaryNotFoundDefect)
_DAMAGED = (
    errors.InvalidBase64PaddingDefect, errors.InvalidBase64CharactersDefect, errors.InvalidBase64LengthDefect,
)  # fmt: skip
_NAMELESS = {
    "message/delivery-status": "delivery report.txt", "text/rfc822-headers": "headers.txt", "text/plain": "text.txt",
    "text/html": "page.html", "text/calendar": "invitation.ics", "application/ms-tnef": "winmail.dat",
    "application/pkcs7-mime": "smime.p7m", "application/pkcs7-signature": "smime.p7s",
    "application/pgp-signature": "signature.asc",
}  # fmt: skip


def read_internet_mail(data: bytes, name: str) -> ReadMail:
    """The email in a file that looks like one. Raises UserError "mail.swollen" or "mail.not_read"."""
    mail = taken_apart(without_first_lines(data), name)
    found = Collected()
    gather(mail, found)
    moment = _moment(mail, found)
    if mail.header("x-unsent").strip() == "1":
        found.doubt(UNSENT)
    who = next((one for one in map(sender, _senders(mail)) if any(one)), ("", ""))
    return ReadMail(
        sender_name=who[0],
        sender_address=who[1],
        to=listed(one for header in ("to", "cc") for line in mail.headers(header) for one in people(line)),
        subject=header_words(mail.header("subject")),
        day=english_day(moment) if moment else None,
        body=found.body(),
        parts=tuple(found.parts),
        doubts=tuple(found.doubts),
    )


def header_words(header: str) -> str:
    """A header's words on one line."""
    return one_line(without_encoded_words(header))[:LONGEST_SUBJECT]


def _senders(mail: Part) -> list[str]:
    return [mail.header(name) for name in ("from", "sender", "reply-to", "return-path")]


def _moment(mail: Part, found: Collected) -> datetime | None:
    """When it was sent: its date, or where that is missing the first mail server's stamp, which stands last."""
    moment = moment_of(mail.header("date"))
    if moment is not None:
        return moment
    for line in reversed(mail.headers("received")):
        moment = moment_of(line.rpartition(";")[2])
        if moment is not None:
            found.doubt("It has no readable date of its own; the day is when the first mail server took it.")
            return moment
    found.doubt(NO_DAY)
    return None


def gather(part: Part, found: Collected, *, is_read: bool = True) -> None:
    """Takes a part and all inside it; its words only where `is_read`, its files in any case."""
    kind = part.kind
    if any(isinstance(defect, _CUT) for defect in part.defects):
        found.doubt("It seems to be cut off or damaged, so something may be missing. Look at it in a mail program.")
    if kind in _ENCRYPTED_KINDS:
        found.locked(ENCRYPTED)
    pieces = part.pieces
    if not pieces:
        _leaf(part, found, is_read=is_read)
        return
    if kind == "multipart/signed":
        found.doubt(SIGNED)
    chosen = _best(pieces) if kind == "multipart/alternative" else None
    for piece in pieces:
        gather(piece, found, is_read=is_read and (chosen is None or piece is chosen))


def _best(pieces: list[Part]) -> Part:
    """Of several forms of the same words: plain text that is not empty, else a page, else the last."""
    plain = (one for one in pieces if one.kind == "text/plain" and one.data.strip())
    page = (one for one in pieces if _holds_page(one))
    return next(plain, None) or next(page, None) or pieces[-1]


def _holds_page(part: Part) -> bool:
    return part.kind == "text/html" or any(_holds_page(piece) for piece in part.pieces)


def _leaf(part: Part, found: Collected, *, is_read: bool) -> None:
    kind = part.kind
    is_words = kind in {"text/plain", "text/html"} and (part.level == 0 or not part.is_attached)
    if is_words or kind.startswith("multipart/"):
        # A container in which the parser found nothing is words at best.
        if is_read:
            found.words.append(_words(part, found))
        return
    data = part.data
    name = part.file_name or _nameless(part, kind, data)
    if kind == "message/rfc822" and not name.lower().endswith(".eml"):
        name += ".eml"
    _tell(part, found.add(name, kind, data, inline=part.is_inline), found)


def _tell(part: Part, kept: MailPart, found: Collected) -> None:
    """The doubts about a file in the email."""
    if part.kind in _SMIME and part.parameter("smime-type") == "signed-data":
        found.locked(SIGNED_WHOLE)
    elif part.kind in _SMIME:
        found.locked(ENCRYPTED)
    elif kept.media_type == "application/ms-tnef":
        found.doubt(OUTLOOK_BUNDLE)
    elif part.kind == "message/external-body":
        found.doubt(f"“{kept.name}” was only a pointer to a file elsewhere, and did not come with the email.")
    if any(isinstance(defect, _DAMAGED) for defect in part.defects):
        found.doubt(f"“{kept.name}” was damaged on its way and may not open. Ask the sender for it again.")


def _nameless(part: Part, kind: str, data: bytes) -> str:
    """A name for a file that came without one; an attached email is called by its subject."""
    if kind == "message/rfc822":
        top = data[:20_000].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
        subject = header_words(taken_apart(top + b"\n\n", "").header("subject"))
        return f"{subject or 'attached email'}.eml".replace("/", "-").replace("\\", "-")
    described = header_words(part.header("content-description"))
    return _NAMELESS.get(kind) or described or f"{'picture' if kind.startswith('image/') else 'attachment'}"


def _words(part: Part, found: Collected) -> str:
    """The words of a part in letters."""
    data = part.data
    is_page = part.kind == "text/html"
    name = part.parameter("charset") or (page_charset(data) if is_page else "")
    text, is_sure = decoded(data, name)
    if name and codec(name) is None and not is_sure:
        found.doubt(f"Its words are in letters called “{one_line(name)[:40]}”, which the desk does not know.")
    elif not is_sure or "\ufffd" in text:
        found.doubt("Some of its letters were damaged and may show wrongly. Compare the email itself.")
    if any(isinstance(defect, _DAMAGED) for defect in part.defects):
        found.doubt("Some of its words were damaged on their way. Compare the email itself.")
    if "-----BEGIN PGP MESSAGE-----" in text:
        found.locked(ENCRYPTED)
    if is_page:
        text, is_whole = page_words(text)
        if not is_whole:
            found.doubt("It is laid out in so tangled a way that only its bare words are shown.")
        return text
    text = text[: LONGEST_BODY + 1]  # one letter more than is shown, so that it is told
    return _flowing(text, is_spaced=part.parameter("delsp") != "yes") if part.parameter("format") == "flowed" else text


def _flowing(text: str, *, is_spaced: bool) -> str:
    """Lines that a mail program broke only to fit joined again (RFC 3676)."""
    out: list[str] = []
    open_depth = -1
    for line in text.replace("\r\n", "\n").split("\n"):
        words = line.lstrip(">")
        depth = len(line) - len(words)
        words = words.removeprefix(" ")
        is_open = words.endswith(" ") and words != "-- "
        if open_depth != depth or words == "-- ":
            out.append("\n" * bool(out) + ">" * depth + " " * bool(depth))
        out.append(words[:-1] if is_open and not is_spaced else words)
        open_depth = depth if is_open else -1
    return "".join(out)
