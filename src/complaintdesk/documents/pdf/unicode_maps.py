"""Mends the maps by which a reader's program turns a font's codes back into characters.

As drawn they name unused codes, hold more entries in a block than the format allows, and
cannot say a character beyond U+FFFF; copied text and read-aloud text depend on them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from pikepdf import Name, Object, Pdf

_ENTRY = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,6})>")
_MOST = 100
_JOINED_FORMS = range(0xFB50, 0xFEFD)


def mend(pdf: Pdf) -> None:
    """Rewrites the map of every font of the file."""
    done: set[tuple[int, int]] = set()
    for page in pdf.pages:
        for font in page.resources.get("/Font", {}).values():
            if font.objgen not in done and "/ToUnicode" in font:
                done.add(font.objgen)
                _mend_font(pdf, font)


def _mend_font(pdf: Pdf, font: Object) -> None:
    font.ToUnicode = pdf.make_stream(_mended(font.ToUnicode.read_bytes()))
    if Name.Encoding in font:
        del font[Name.Encoding]


@lru_cache(maxsize=32)
def _mended(drawn: bytes) -> bytes:
    """The map as it should be, from the map as drawn; letters after letters share theirs."""
    found = _ENTRY.findall(drawn)
    entries = [(code, _utf16(int(character, 16))) for code, character in found if int(character, 16)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(entries), _MOST):
        block = entries[start : start + _MOST]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{code.decode()}> <{character}>" for code, character in block]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")


def _utf16(code: int) -> str:
    """The character in UTF-16 digits; an Arabic letter's joined form as the letter itself."""
    character = chr(code)
    if code in _JOINED_FORMS:
        character = unicodedata.normalize("NFKC", character)
    return character.encode("utf-16-be").hex().upper()
