"""Bytes of an email made into text: by the encoding that they name, else by the one that they seem to have."""

from __future__ import annotations

import binascii
import codecs
import quopri
import re
import unicodedata

_NAMES = {
    "us-ascii": "cp1252", "ascii": "cp1252", "ansi_x3.4-1968": "cp1252", "iso-8859-1": "cp1252", "latin1": "cp1252",
    "latin-1": "cp1252", "iso8859-1": "cp1252", "ansi": "cp1252", "iso-8859-9": "cp1254", "gb2312": "gb18030",
    "gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "iso-8859-8-i": "iso-8859-8",
    "x-sjis": "cp932", "shift_jis": "cp932", "x-mac-roman": "mac-roman", "windows-874": "cp874", "utf8mb4": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
}  # fmt: skip
"""What mail programs say, and what they mean by it: Windows' letters where they say a narrower alphabet."""

_NO_ALPHABETS = {
    "idna",
    "punycode",
    "undefined",
    "unicode-escape",
    "raw-unicode-escape",
    "unicode_internal",
    "mbcs",
    "oem",
}
"""Python's own uses of the word encoding; none is an alphabet, and one takes the square of the length."""

_BREAKS = re.compile("\r\n?|[\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ufeff\u200b\u00ad]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_ENCODED = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_LOOSE = re.compile(r"[][()<>@,;:.\\\" ]")
_BETWEEN = re.compile(r"(?<=\?=)\s+(?==\?)")


def codec(name: str) -> str | None:
    """Python's name for an encoding that an email names; None for one that is unknown."""
    plain = name.strip().strip("\"'").split("*")[0].lower()
    try:
        found = codecs.lookup(_NAMES.get(plain.replace("_", "-"), _NAMES.get(plain, plain))).name
        "".encode(found)
        b"".decode(found)
    except (LookupError, ValueError):
        return None
    return None if found in _NO_ALPHABETS else found


def decoded(data: bytes, name: str) -> tuple[str, bool]:
    """The text of `data` in the encoding `name`, and whether every letter of it is sure.

    Without a name, or with one that is unknown or wrong, UTF-8 is tried and then what
    Windows writes in western Europe, which is sure where nothing was named.
    """
    known = codec(name) if name else None
    if known is not None:
        try:
            return data.decode(known), True
        except (UnicodeError, ValueError):
            # It says one alphabet and is in another.
            return _mostly(data, known), False
    text, is_whole = _guessed(data, "cp1252")
    return text, is_whole and (not name or text.isascii())


def _mostly(data: bytes, known: str) -> str:
    """Text with damage in it; what says it is UTF-8 and has not one letter of it is what Windows writes."""
    if known == "utf-8" and data.decode(known, "ignore").isascii():
        known = "cp1252"
    return _guessed(data, known)[0]


def _guessed(data: bytes, otherwise: str) -> tuple[str, bool]:
    try:
        return data.decode("utf-8-sig"), True
    except UnicodeDecodeError:
        text = data.decode(otherwise, "replace")
        return text, "\ufffd" not in text


def tidy(text: str) -> str:
    """Text with "\\n" between lines, no control characters and no half characters; no space ends a line."""
    text = _SURROGATES.sub("\ufffd", _CONTROLS.sub("", _BREAKS.sub("\n", text)).replace("\u00a0", " "))
    lines = (line.rstrip() for line in text.split("\n"))
    return unicodedata.normalize("NFC", re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n"))


def one_line(text: str) -> str:
    """Text on one line, every run of white space as one space."""
    return " ".join(tidy(text).split())


def header_letters(raw: str) -> str:
    """A header as the parser gives it, its bytes above ASCII read as UTF-8 or Windows' letters."""
    if raw.isascii():
        return raw
    return _guessed(raw.encode("utf-8", "surrogateescape"), "cp1252")[0]


def without_encoded_words(text: str) -> str:
    """A header's text with its encoded words (RFC 2047) put into letters, those cut through a letter joined first."""
    out: list[str] = []
    held, held_name = b"", ""
    at = 0
    text = _BETWEEN.sub("", text)
    for found in _ENCODED.finditer(text):
        data = _word(found[2], found[3])
        if data is None:
            continue
        name = found[1].lower()
        if held and (found.start() > at or name != held_name):
            out.append(decoded(held, held_name)[0])
            held = b""
        out.append(text[at : found.start()])
        held, held_name, at = held + data, name, found.end()
    out += [decoded(held, held_name)[0], text[at:]]
    return "".join(out)


def with_guarded_words(text: str) -> str:
    """A header's text in which no encoded word holds a letter that parts one person from the next."""
    return _ENCODED.sub(lambda found: _LOOSE.sub(lambda letter: f"={ord(letter[0]):02X}", found[0]), text)


def _word(kind: str, text: str) -> bytes | None:
    """The bytes of one encoded word; None where they are damaged beyond reading."""
    if kind in "qQ":
        return quopri.decodestring(text.replace("_", " ").encode("utf-8", "replace"), header=False)
    plain = text.strip().rstrip("=")
    try:
        return binascii.a2b_base64(plain + "=" * (-len(plain) % 4))
    except ValueError:
        return None
