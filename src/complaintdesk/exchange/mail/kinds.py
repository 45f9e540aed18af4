"""Which files are emails, told by what is in them."""

from __future__ import annotations

import re
from io import BytesIO

OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How every file begins that Outlook, old Word and old Excel write."""

MESSAGE_STREAM = "__properties_version1.0"
"""What lies at the top of an Outlook message and of no other such file."""

_LOOKED_AT = 64 * 1024
_UTF_8_MARK = b"\xef\xbb\xbf"
_HEADER = re.compile(rb"([!-9;-~]{1,76})[ \t]*:")
_FROM_LINE = re.compile(rb"(?:From |>From )[^\n]*\n")
_WHO = {b"from", b"sender", b"return-path", b"received", b"to", b"subject", b"delivered-to"}
_HOW = {b"date", b"message-id", b"mime-version", b"received", b"content-type", b"x-unsent"}
_SAVED_PAGE = {b"snapshot-content-location", b"content-location"}


def looks_like_outlook(data: bytes) -> bool:
    """Whether this is an Outlook message (.msg); Word and Excel files with a message inside them are not."""
    if not data.startswith(OLE_MARK) or MESSAGE_STREAM.encode("utf-16-le") not in data:
        return False
    import olefile

    try:
        with olefile.OleFileIO(BytesIO(data)) as ole:
            return bool(ole.exists(MESSAGE_STREAM))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError, MemoryError):
        # Its directory is damaged; what it was is still plain, and reading it says what is wrong.
        return True


def looks_like_internet_mail(data: bytes, name: str) -> bool:
    """Whether this begins as an email does: lines of headers that tell who and how, and no saved web page.

    A text into which the top of an email was copied tells who, and not how; it counts as
    an email only where its name ends in .eml.
    """
    found = _header_names(data)
    if found & _SAVED_PAGE and not found & {b"to", b"received"}:
        return False
    if name.lower().endswith((".eml", ".emlx", ".mbox")):
        return bool(found & (_WHO | _HOW))
    return bool(found & _WHO) and bool(found & _HOW - (found & _WHO if len(found & (_WHO | _HOW)) < 2 else set()))


def without_first_lines(data: bytes) -> bytes:
    """The email itself, without what some programs put above it: a mark, empty lines, a mailbox's "From " line."""
    start = 3 if data.startswith(_UTF_8_MARK) else 0
    while data[start : start + 1] in (b"\r", b"\n", b" ", b"\t") and data[start : start + 1]:
        start += 1
    line = _FROM_LINE.match(data, start, start + 1000)
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
