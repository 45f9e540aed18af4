"""How answers look on the command line: neat tables, days with their weekday, and JSON."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Sequence
from datetime import date

from complaintdesk.domain.plain import json_text


def say(text: str = "") -> None:
    """A line of the answer."""
    print(text)


def warn(text: str) -> None:
    """A line beside the answer, on standard error."""
    print(text, file=sys.stderr)


def say_json(value: object) -> None:
    """The answer as JSON."""
    print(json_text(value))


def day_words(day: date | None) -> str:
    """A day with its weekday, Fri 27 Nov 2026, in a fixed width; a dash for none."""
    return f"{day:%a} {day.day:2} {day:%b %Y}" if day is not None else "-"


def say_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table with its columns lined up; the last column may run on."""
    table = [list(header), *([one_line(cell) for cell in row] for row in rows)]
    widths = [max(_width(row[n]) for row in table) for n in range(len(header))]
    for row in [table[0], ["-" * width for width in widths], *table[1:]]:
        cells = [cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)]
        print("  ".join(cells).rstrip())


def one_line(text: str) -> str:
    """`text` on one line, without control characters that would upset a terminal."""
    return "".join(c for c in " ".join(text.split()) if unicodedata.category(c) != "Cc")


def _width(text: str) -> int:
    """Columns a terminal needs: two for wide letters, none for marks put above others."""
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    marks = sum(unicodedata.combining(c) != 0 for c in text)
    return len(text) + wide - marks
