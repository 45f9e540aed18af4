"""How the room of a table is shared out among its columns, worked out without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ColumnRoom:
    """How narrow and how wide a column may become, in pixels where text is 14 pixels high."""

    least: int
    most: int


def shared_out(limits: Sequence[tuple[int, int]], room: int) -> list[int]:
    """The widths of columns in `room` pixels, from the least and the wanted width of each.

    Where there is not enough room the widest give way first; none goes below its least.
    """
    widths = [wanted for _, wanted in limits]
    while sum(widths) > room:
        able = [n for n, (least, _) in enumerate(limits) if widths[n] > least]
        if not able:
            break
        widths[max(able, key=widths.__getitem__)] -= 1
    return widths
