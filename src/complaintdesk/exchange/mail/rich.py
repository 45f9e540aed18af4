"""The words of Outlook's rich text: unpacked ([MS-OXRTFCP]) and read without its looks.

Of a page that Outlook wrapped into rich text, the rich text's own rendering is read.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field

from complaintdesk.exchange.mail.compound import encoding
from complaintdesk.exchange.mail.letters import decoded
from complaintdesk.exchange.mail.limits import LARGEST_RICH

_KNOWN_BEFORE = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What the packed form takes as written already."""

_PACKED, _PLAIN = b"LZFu", b"MELA"
_WINDOW = 4096
_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<value>-?[0-9]{1,9})? ?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>.)"
    r"|(?P<brace>[{}])|[\r\n\0]+|(?P<text>[^\\{}\r\n\0]+)|.",
    re.DOTALL,
)
_UNSEEN = {
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "objdata", "header", "footer", "headerl", "headerr",
    "headerf", "footerl", "footerr", "footerf", "listtable", "listoverridetable", "filetbl", "revtbl", "fldinst",
}  # fmt: skip
_SIGNS = {
    "par": "\n", "line": "\n", "sect": "\n", "page": "\n", "row": "\n", "tab": "\t", "cell": " | ", "bullet": "•",
    "endash": "–", "emdash": "—", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": " ",
    "enspace": " ",
}  # fmt: skip
_ESCAPED = {"\\": "\\", "{": "{", "}": "}", "~": " ", "_": "-", "\n": "\n", "\r": "\n"}


def rich_words(data: bytes) -> str | None:
    """The words of packed rich text; None where it is damaged or larger than anybody writes."""
    plain = _unpacked(data)
    return None if plain is None or not plain.startswith(b"{\\rtf") else _read(plain.decode("latin-1"))


def _unpacked(data: bytes) -> bytes | None:
    if len(data) < 16:
        return None
    size, mark = struct.unpack("<4xI4s4x", data[:16])
    if size > LARGEST_RICH or mark not in (_PACKED, _PLAIN):
        return None
    return data[16 : 16 + size] if mark == _PLAIN else _unrolled(data, size)


def _unrolled(data: bytes, size: int) -> bytes | None:
    """Eight pieces after each byte of flags: a letter, or a place in what was written and a length."""
    out = bytearray(_KNOWN_BEFORE)
    known, at = len(out), 16
    while at < len(data):
        flags = data[at]
        at += 1
        for bit in range(8):
            if len(out) - known >= size or at >= len(data):
                return bytes(out[known : known + size])
            if not flags >> bit & 1:
                out.append(data[at])
                at += 1
                continue
            place, length = int.from_bytes(data[at : at + 2], "big") >> 4, (data[at + 1 : at + 2] or b"\0")[0] & 15
            at += 2
            back = (len(out) - place) % _WINDOW
            if back == 0:
                return bytes(out[known : known + size])
            if back > len(out):
                return None
            for _ in range(length + 2):
                out.append(out[-back])
    return bytes(out[known : known + size])


@dataclass(slots=True)
class _State:
    """What a brace opens and closes: whether words are seen, and how many letters stand in for one of Unicode's."""

    is_seen: bool = True
    stand_in: int = 1


@dataclass(slots=True)
class _Reader:
    out: list[str] = field(default_factory=list)
    held: bytearray = field(default_factory=bytearray)  # letters of the code page, of which two may make one
    code_page: int = 1252
    skip: int = 0
    states: list[_State] = field(default_factory=lambda: [_State()])

    def flush(self) -> None:
        """Puts the held bytes into letters."""
        if self.held:
            self.out.append(decoded(bytes(self.held), encoding(self.code_page))[0])
            self.held.clear()

    def put(self, words: str) -> None:
        """Words, without those that only stand in for a letter already written."""
        dropped = min(self.skip, len(words))
        self.skip -= dropped
        if self.states[-1].is_seen and words[dropped:]:
            self.flush()
            self.out.append(words[dropped:])

    def byte(self, value: int) -> None:
        """A letter of the code page."""
        if self.skip:
            self.skip -= 1
        elif self.states[-1].is_seen:
            self.held.append(value)

    def word(self, word: str, value: int | None) -> None:
        """A control word and its number."""
        state = self.states[-1]
        if word in _UNSEEN:
            state.is_seen = False
        elif word == "u" and value is not None:
            self.skip = 0
            self._letter(value & 0xFFFF)
            self.skip = state.stand_in
        elif word == "uc":
            state.stand_in = min(max(value or 0, 0), 9)
        elif word == "ansicpg" and value:
            self.code_page = value
        elif word in _SIGNS:
            self.skip = 0
            self.put(_SIGNS[word])

    def brace(self, sign: str) -> None:
        """A group begins or ends."""
        self.skip = 0
        if sign == "{":
            self.states.append(_State(self.states[-1].is_seen, self.states[-1].stand_in))
        elif len(self.states) > 1:
            self.states.pop()

    def _letter(self, code: int) -> None:
        """A letter by its number; those beyond 65,535 come as two halves."""
        if self.states[-1].is_seen:
            self.flush()
            self.out.append(chr(code))


def _read(text: str) -> str:
    reader = _Reader()
    for token in _TOKEN.finditer(text):
        if token["word"]:
            reader.word(token["word"], int(token["value"]) if token["value"] else None)
        elif token["byte"]:
            reader.byte(int(token["byte"], 16))
        elif token["sign"] == "*":
            reader.states[-1].is_seen = False
        elif token["sign"]:
            reader.put(_ESCAPED.get(token["sign"], ""))
        elif token["brace"]:
            reader.brace(token["brace"])
        elif token["text"]:
            for letter in token["text"] if not token["text"].isascii() else ():
                reader.byte(ord(letter))
            if token["text"].isascii():
                reader.put(token["text"])
    reader.flush()
    # Two halves of a letter become one; a half that stands alone becomes a mark of doubt.
    return "".join(reader.out).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
