"""A TrueType face that is quick about what layout asks for again and again."""

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray
from reportlab.pdfbase.ttfonts import TTFont

_MOST_WORDS = 20_000
_MOST_SUBSETS = 32


class _PackedOnce:
    """The filter that packs a stream; what many files hold alike is packed the first time only."""

    pdfname = "FlateDecode"

    def __init__(self) -> None:
        self.encode = lru_cache(maxsize=2 * _MOST_SUBSETS)(_packed)


class Typeface(TTFont):
    """A font for reportlab; its widths are exactly the face's own."""

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename, asciiReadable=1)
        self._units: dict[str, float] = {}
        subset = lru_cache(maxsize=_MOST_SUBSETS)(self.face.makeSubset)
        # Letters use the same letters: most files hold a subset that an earlier one held.
        self.face.makeSubset = lambda codes: subset(tuple(codes))
        self._filters = [_PackedOnce()]
        self._widths = lru_cache(maxsize=_MOST_SUBSETS)(self._formatted_widths)

    def addObjects(self, doc: Any) -> None:
        """Puts the face's subsets into a file; their widths, maps and outlines are worked out once for many files."""
        subsets = [tuple(codes) for codes in self.state[doc].subsets]
        names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(subsets))]
        super().addObjects(doc)
        for name, codes in zip(names, subsets, strict=True):
            font = doc.idToObject["BasicFonts"].dict[name]
            font.Widths = self._widths(codes)
            descriptor = doc.idToObject[font.FontDescriptor.name]
            for stream in (font.ToUnicode, descriptor.dict["FontFile2"]):
                doc.idToObject[stream.name].filters = self._filters

    def _formatted_widths(self, codes: tuple[int, ...]) -> bytes:
        return bytes(PDFArray([self.face.getCharWidth(code) for code in codes]).format(None))

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf8") -> float:
        """The width of `text` in points at `size` points."""
        if isinstance(text, bytes):
            text = text.decode(encoding)
        units = self._units.get(text)
        if units is None:
            widths, other = self.face.charWidths, self.face.defaultWidth
            units = sum([widths.get(ord(character), other) for character in text])
            if len(self._units) > _MOST_WORDS:
                self._units.clear()
            self._units[text] = units
        return 0.001 * units * size

    def splitString(self, text: str | bytes, doc: object, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        """`text` as (subset number, codes); plain ASCII is subset 0 under its own codes."""
        plain = text.decode(encoding) if isinstance(text, bytes) else text
        if plain and plain.isascii() and plain.isprintable():
            self._assignState(doc)
            return [(0, plain.encode("ascii"))]
        return list(super().splitString(plain, doc, encoding))


def _packed(content: str | bytes) -> bytes:
    return zlib.compress(content.encode("utf-8") if isinstance(content, str) else content)
