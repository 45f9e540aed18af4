"""The end of a letter: its last lines stay with the signature, and a few lines too many are fitted onto one page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable, KeepTogether

from complaintdesk.documents.pdf import styles
from complaintdesk.documents.pdf.flow import Grid, Text
from complaintdesk.documents.pdf.lettertop import LetterTop

LAST_LINES = 2
"""How many lines of text stand above the signature on its page, at the least."""


class Ending(KeepTogether):
    """The last text and the signature after it; where the page ends, the text gives up no more than its last lines."""

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits into `height`, and the rest, which has the signature and some text before it."""
        self.wrap(width, height)
        text, *rest = self._content
        spare = line_count(text, width) - LAST_LINES
        if height < self._H and spare >= LAST_LINES:
            cut = text.split(width, min(height, spare * text.style.leading + 0.01))
            if len(cut) > 1:
                return [cut[0], Ending([cut[1], *rest])]
        return list(super().split(width, height))


def line_count(text: Text, width: float) -> int:
    """How many lines a text has at that width."""
    text.wrap(width, 10_000)
    return len(text.blPara.lines)


def start_of(piece: Flowable, width: float, height: float) -> float:
    """The height of what stays together at the top of a piece, on pages `height` points high."""
    if isinstance(piece, Grid):
        return piece.start(height)
    if isinstance(piece, Ending):
        first = piece._content[0]
        if isinstance(first, Text) and line_count(first, width) >= 2 * LAST_LINES:
            return start_of(first, width, height)
    if isinstance(piece, Text):
        lines = line_count(piece, width)
        return float(piece.style.leading * (lines if lines < 2 * LAST_LINES else LAST_LINES))
    return stacked_height((piece,), width)


def stacked_height(flow: Sequence[Flowable], width: float) -> float:
    """The height of all pieces one under another on one page, in points; spaces between them run into one another."""
    height = before = 0.0
    for piece in _opened(flow):
        deep = piece.depth(width, styles.TOP) if isinstance(piece, LetterTop) else piece.wrap(width, 10_000)[1]
        if deep:
            height += deep + max(piece.getSpaceBefore() - before, 0.0) + piece.getSpaceAfter()
            before = piece.getSpaceAfter()
    return height - before


def _opened(flow: Sequence[Any]) -> list[Any]:
    """The pieces, with what is kept together one by one."""
    return [inner for piece in flow for inner in (piece._content if isinstance(piece, KeepTogether) else (piece,))]
