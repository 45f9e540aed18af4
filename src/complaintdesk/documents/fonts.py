"""The bundled fonts: which file holds which face, and which face can show a character.

Atkinson Hyperlegible sets all text. What it lacks is looked for in DejaVu Sans (Greek,
Cyrillic, Hebrew, Arabic, further Latin, symbols) and Noto Emoji. A character in none of
them is written as its code in brackets, such as [U+4E2D], so that nothing is lost unseen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from complaintdesk.documents import bidi
from complaintdesk.documents.characters import clean
from complaintdesk.system import resources

FAMILY = "Atkinson Hyperlegible"
REGULAR = "AtkinsonHyperlegible-Regular"
BOLD = "AtkinsonHyperlegible-Bold"
ITALIC = "AtkinsonHyperlegible-Italic"
BOLD_ITALIC = "AtkinsonHyperlegible-BoldItalic"
_SYMBOLS = "DejaVuSans"
_SYMBOLS_BOLD = "DejaVuSans-Bold"
_EMOJI = "NotoEmoji-Regular"
_ALL = (REGULAR, BOLD, ITALIC, BOLD_ITALIC, _SYMBOLS, _SYMBOLS_BOLD, _EMOJI)

_INVISIBLE = re.compile("[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]|[\U000e0020-\U000e007f]")
_SPACES = re.compile(r"(\s+)")


def files() -> tuple[Path, ...]:
    """Every bundled font file, for a screen toolkit to register; Atkinson Hyperlegible first."""
    return tuple(resources.path("fonts", f"{name}.ttf") for name in _ALL)


@lru_cache(maxsize=1)
def register() -> None:
    """Make the bundled fonts known to reportlab; after the first call it does nothing."""
    from reportlab.pdfbase import pdfmetrics

    from complaintdesk.documents.pdf.typeface import Typeface

    for name in _ALL:
        pdfmetrics.registerFont(Typeface(name, str(resources.path("fonts", f"{name}.ttf"))))
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, ITALIC, BOLD_ITALIC)
    pdfmetrics.registerFontFamily(BOLD, BOLD, BOLD, BOLD_ITALIC, BOLD_ITALIC)


def pieces(text: str, *, strong: bool = False) -> list[tuple[str, str]]:
    """`text` of one line cut into (font name, text) pieces that those fonts can show in full.

    A word with a letter that the main font lacks is set in one other font where one font
    has all of it. Right-to-left words come out in the order and shapes they are drawn in.
    """
    register()
    main = BOLD if strong else REGULAR
    if _covered(main).issuperset(text):
        return [(main, text)]
    text = _INVISIBLE.sub("", bidi.visual(clean(text)))
    chain = (main, _EMOJI, _SYMBOLS_BOLD if strong else _SYMBOLS)
    found = [piece for word in _SPACES.split(text) if word for piece in _word(word, chain)]
    return [(font, "".join(t for _, t in run)) for font, run in groupby(found, key=lambda piece: piece[0])]


def unshown(text: str) -> tuple[str, ...]:
    """The characters of `text` that no bundled font can show, each once, in their order."""
    register()
    if _everything().issuperset("".join(text.split())):
        return ()
    lines = (_INVISIBLE.sub("", bidi.visual(clean(line))) for line in text.splitlines())
    return tuple(dict.fromkeys(c for line in lines for c in line if c not in _everything() and not c.isspace()))


def one_font(text: str, *, strong: bool = False) -> tuple[str, str]:
    """One font and the text to set in it, for a label that cannot mix fonts."""
    found = pieces(text, strong=strong)
    names = {name for name, _ in found}
    if len(names) == 1:
        return found[0]
    whole = "".join(part for _, part in found)
    for name in (_SYMBOLS_BOLD if strong else _SYMBOLS, _EMOJI):
        if _covered(name).issuperset(whole):
            return name, whole
    main = BOLD if strong else REGULAR
    return main, "".join(c if c in _covered(main) else _code(c) for c in whole)


def width(text: str, size: float, *, strong: bool = False) -> float:
    """The width in points of one line of `text` at `size` points."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return float(sum(stringWidth(part, name, size) for name, part in pieces(text, strong=strong)))


def _word(word: str, chain: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for name in chain:
        if _covered(name).issuperset(word):
            yield name, word
            return
    for character in word:
        holder = next((name for name in chain if character in _covered(name)), None)
        yield (chain[0], _code(character)) if holder is None else (holder, character)


def _code(character: str) -> str:
    return f"[U+{ord(character):04X}]"


@lru_cache(maxsize=1)
def _everything() -> frozenset[str]:
    return frozenset().union(*(_covered(name) for name in _ALL))


@lru_cache(maxsize=len(_ALL))
def _covered(name: str) -> frozenset[str]:
    from reportlab.pdfbase import pdfmetrics

    register()
    # A line break is never drawn: the writers turn it into a new line before they get here.
    return frozenset(chr(code) for code in pdfmetrics.getFont(name).face.charToGlyph if code > 31)
