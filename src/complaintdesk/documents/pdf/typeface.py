"""A TrueType face that is quick about what layout asks for again and again."""

from __future__ import annotations

from functools import lru_cache

from reportlab.pdfbase.ttfonts import TTFont

_MOST_WORDS = 20_000
_MOST_SUBSETS = 32


class Typeface(TTFont):
    """A font for reportlab; its widths are exactly the face's own."""

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename, asciiReadable=1)
        self._units: dict[str, float] = {}
        subset = lru_cache(maxsize=_MOST_SUBSETS)(self.face.makeSubset)
        # Letters use the same letters: most files hold a subset that an earlier one held.
        self.face.makeSubset = lambda codes: subset(tuple(codes))

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
