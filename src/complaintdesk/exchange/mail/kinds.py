"""Which files are emails, told by what is in them."""

from __future__ import annotations

import re
import struct
from io import BytesIO

OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How every file begins that Outlook, old Word and old Excel write."""

MESSAGE_STREAM = "__properties_version1.0"
"""What lies at the top of an Outlook message and of no other such file."""

_LOOKED_AT = 64 * 1024
_UTF_8_MARK = b"\xef\xbb\xbf"
_HEADER = re.compile(rb"([!-9;-~]{1,76})[ \t]*:")
_FROM_LINE = re.compile(rb"From [^\n]{0,1000}\n")
_COUNT_LINE = re.compile(rb"([0-9]{1,9})[ \t]*\r?\n(?=[!-9;-~]{1,76}:)")
_WHO = {b"from", b"sender", b"return-path", b"received", b"to", b"subject", b"delivered-to"}
_HOW = {b"message-id", b"mime-version", b"received", b"return-path", b"content-type", b"x-unsent"}
_SAVED_PAGE = {b"snapshot-content-location", b"content-location"}


def looks_like_outlook(data: bytes) -> bool:
    """Whether this is an Outlook message (.msg); Word and Excel files with a message inside them are not."""
    if not data.startswith(OLE_MARK) or MESSAGE_STREAM.encode("utf-16-le") not in data:
        return False
    import olefile

    try:
        with olefile.OleFileIO(BytesIO(data)) as ole:
            return bool(ole.exists(MESSAGE_STREAM))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError, struct.error):
        # Its directory is damaged; what it was is still plain, and reading it says what is wrong.
        return True


def looks_like_internet_mail(data: bytes, name: str) -> bool:
    """Whether this begins as an email does: with lines that tell who and how, and is no saved web page.

    A memo tells who, and so does a text into which the top of an email was copied, but
    neither tells how it went; they count as emails only where their name ends in .eml.
    """
    found = _header_names(data)
    if found & _SAVED_PAGE and not found & {b"to", b"received"}:
        return False
    known = found & (_WHO | _HOW | {b"date"})
    if name.lower().endswith((".eml", ".emlx")):
        return bool(known)
    return len(known) > 1 and bool(found & _WHO) and bool(found & _HOW)


def without_first_lines(data: bytes) -> bytes:
    """The email itself, without what some programs put above it.

    That is a mark, empty lines, a mailbox's "From " line, or Apple Mail's count of bytes,
    after which its own notes follow the email.
    """
    start = len(data) - len(data.removeprefix(_UTF_8_MARK).lstrip(b"\r\n\t "))
    counted = _COUNT_LINE.match(data, start)
    if counted:
        return data[counted.end() : counted.end() + int(counted[1])]
    line = _FROM_LINE.match(data, start)
    return data[line.end() if line else start :]


def _header_names(data: bytes) -> set[bytes]:
    """The names of the headers at the top, in small letters; none where the top is anything else."""
    head = without_first_lines(data[:_LOOKED_AT])
    found: set[bytes] = set()
    for line in head.splitlines():
        if not line.strip():
            break
        if line[:1] in (b" ", b"\t"):
            continue
        header = _HEADER.match(line)
        if header is None:
            break
        found.add(header[1].lower())
    return found
