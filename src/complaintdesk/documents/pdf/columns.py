"""How wide a table's columns are."""

from __future__ import annotations

from complaintdesk.documents import fonts
from complaintdesk.documents.blocks import Table

PADDING = 4.0
_SAMPLE = 200
_MOST_FOR_A_WORD = 0.22


def column_widths(table: Table, width: float, size: float) -> list[float]:
    """Widths in points that sum to `width`: the table's own shares, or shares by its text.

    A column is widened to its longest word where the others have room to give.
    """
    shares = list(table.widths) if len(table.widths) == len(table.header) else _shares(table)
    total = sum(shares) or 1.0
    wanted = [width * share / total for share in shares]
    least = [
        max(_longest_word(name, size), min(_longest_word(_longest_in(table, at), size), width * _MOST_FOR_A_WORD))
        for at, name in enumerate(table.header)
    ]
    if sum(least) >= width:
        return wanted
    short = [max(need - have, 0.0) for need, have in zip(least, wanted, strict=True)]
    spare = [max(have - need, 0.0) for need, have in zip(least, wanted, strict=True)]
    rate = sum(short) / sum(spare) if sum(spare) else 0.0
    return [have + lack - extra * rate for have, lack, extra in zip(wanted, short, spare, strict=True)]


def _shares(table: Table) -> list[float]:
    rows = (table.header, *table.rows[:_SAMPLE])
    return [float(min(max(6, *(len(row[at]) for row in rows)), 40)) for at in range(len(table.header))]


def _longest_in(table: Table, at: int) -> str:
    """The longest word in a column's cells."""
    return max((word for row in table.rows[:_SAMPLE] for word in row[at].split()), key=len, default="")


def _longest_word(text: str, size: float) -> float:
    words = text.split()
    return max((fonts.width(word, size, strong=True) for word in words), default=0.0) + 2 * PADDING + 1
