"""An email written by the rules of Internet mail: ASCII headers, short lines, the same input the same bytes."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode, encodebytes
from collections.abc import Sequence
from urllib.parse import quote

from complaintdesk.domain.incoming import MailPart

_ENDS = "\r\n"
_PLAIN = re.compile(r"[ -~]{0,60}")
_QUOTED = re.compile(r'(["\\])')
_BYTES_A_WORD = 42
"""With what stands around it, an encoded word of so many bytes is shorter than the 75 letters allowed."""

_LETTERS_A_PIECE = 60
_UNDECLARED = ("message/", "multipart/")
"""Kinds that may not be packed as other files are; such a file goes as bytes, under its own name."""

_KIND = re.compile(r"[A-Za-z0-9.+_-]{1,80}/[A-Za-z0-9.+_-]{1,80}")
_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"{_LOCAL}(?:\.{_LOCAL})*@{_LABEL}(?:\.{_LABEL})+")
_LONGEST_ADDRESS = 254


def usable_address(text: str) -> str | None:
    """An address as mail programs take it, a domain with accents in its ASCII form; None for what is no address."""
    local, at, domain = text.strip().rpartition("@")
    try:
        plain = f"{local}{at}{domain if domain.isascii() else domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return None
    return plain if len(plain) <= _LONGEST_ADDRESS and _ADDRESS.fullmatch(plain) else None


def words_header(text: str) -> str:
    """The value of a header that is words, such as a subject; `text` is one line."""
    return text if _PLAIN.fullmatch(text) and "=?" not in text and text == text.strip() else _encoded(text)


def person_header(name: str, address: str) -> str:
    """Somebody in a header: a name of one line and a usable address, either of which may be ""."""
    if not name:
        return address
    words = _encoded(name)
    if _PLAIN.fullmatch(name) and "=?" not in name:
        words = _in_quotes(name)
    return f"{words}{_ENDS} <{address}>" if address else words


def write_mail(headers: Sequence[tuple[str, str]], text: str, parts: Sequence[MailPart]) -> bytes:
    """An email with headers in their order, plain text and attachments.

    Header values are taken as `words_header` and `person_header` made them. What parts the
    attachments from each other comes from the content, not from chance.
    """
    top = [f"{name}: {value}" for name, value in headers]
    top.append("MIME-Version: 1.0")
    words = _ENDS.join(text.splitlines()).encode("utf-8", "replace") + b"\r\n"
    body = [*_section(("Content-Type: text/plain; charset=utf-8",), words)]
    if not parts:
        return _joined([*top, *body])
    sections = [body, *(_attachment(part) for part in parts)]
    between = _boundary(sections)
    lines = [*top, f'Content-Type: multipart/mixed;{_ENDS} boundary="{between}"', ""]
    for section in sections:
        lines += [f"--{between}", *section]
    return _joined([*lines, f"--{between}--"])


def _joined(lines: Sequence[str]) -> bytes:
    return _ENDS.join([*lines, ""]).encode("ascii")


def _section(heads: Sequence[str], data: bytes) -> tuple[str, ...]:
    packed = encodebytes(data).decode("ascii").replace("\n", _ENDS).rstrip(_ENDS)
    return (*heads, "Content-Transfer-Encoding: base64", "", packed)


def _attachment(part: MailPart) -> tuple[str, ...]:
    kind = part.media_type if _KIND.fullmatch(part.media_type) else "application/octet-stream"
    if kind.lower().startswith(_UNDECLARED):
        kind = "application/octet-stream"
    name = words_header(part.name)
    # Outlook goes by the first name, newer programs by the second.
    named = _in_quotes(name) if name == part.name else f'"{name}"'
    heads = (f"Content-Type: {kind};{_ENDS} name={named}", f"Content-Disposition: attachment;{_file_name(part.name)}")
    return _section(heads, part.data)


def _file_name(name: str) -> str:
    """The parameter of a file name, in pieces where it is long or not ASCII (RFC 2231)."""
    if words_header(name) == name:
        return f"{_ENDS} filename={_in_quotes(name)}"
    pieces = [""]
    for letter in name:
        spelt = quote(letter.encode("utf-8", "replace"), safe="")
        if len(pieces[-1]) + len(spelt) > _LETTERS_A_PIECE:
            pieces.append("")
        pieces[-1] += spelt
    if len(pieces) == 1:
        return f"{_ENDS} filename*=utf-8''{pieces[0]}"
    first, *others = pieces
    named = [f" filename*0*=utf-8''{first}", *(f" filename*{at}*={piece}" for at, piece in enumerate(others, 1))]
    return _ENDS + f";{_ENDS}".join(named)


def _in_quotes(text: str) -> str:
    return '"' + _QUOTED.sub(r"\\\1", text) + '"'


def _encoded(text: str) -> str:
    """Words in any letters (RFC 2047), never cut through a letter."""
    pieces = [b""]
    for letter in text:
        spelt = letter.encode("utf-8", "replace")
        if len(pieces[-1]) + len(spelt) > _BYTES_A_WORD:
            pieces.append(b"")
        pieces[-1] += spelt
    return f"{_ENDS} ".join(f"=?utf-8?B?{b64encode(piece).decode('ascii')}?=" for piece in pieces)


def _boundary(sections: Sequence[Sequence[str]]) -> str:
    """A line that no section holds: it has letters that packed bytes never have."""
    seen = hashlib.sha256()
    for section in sections:
        for line in section:
            seen.update(line.encode("ascii") + b"\n")
    return f"=_{seen.hexdigest()[:40]}"
