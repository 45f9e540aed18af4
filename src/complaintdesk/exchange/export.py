"""A desk in open formats: tables as CSV, cases as JSON, files as they came, and a page that explains them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from complaintdesk.domain.casefile import Attachment
from complaintdesk.domain.plain import json_text

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_LONGEST_NAME = 120

READ_ME = """This is a copy of everything in a ComplaintDesk file, in open formats. It was made to be read by
people and by other programs; the desk itself was not changed.

tables   Every table as CSV: UTF-8 with a byte order mark (so that Excel reads it rightly), commas,
         a header. Days are 2026-11-21, money is in pence, 1 is yes and 0 is no; an empty cell is
         nothing or an empty text. A text that a spreadsheet would take for a formula (it begins with
         = + - @, a tab or a return) has one apostrophe before it; a text that has apostrophes before
         such a sign has one more. Take that one away to have the exact text. Files are not in the
         tables, but where they lie is: by the number at the beginning of their names.

cases    A folder for each case. Its JSON file holds the whole case exactly as it was written down,
         and beside it lie its letters and other files.

files    Files that belong to no case: board packs and the letterhead.
"""


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    """Writes a table as CSV and tells how many rows it has. Raises OSError."""
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for row in rows:
            writer.writerow([cell(value) for value in row])
            count += 1
    return count


def cell(value: object) -> object:
    """A value as its cell holds it; a text that a spreadsheet would run gets an apostrophe before it."""
    if isinstance(value, str):
        return f"'{value}" if _FORMULA.match(value) else value
    if isinstance(value, bool):
        return int(value)
    return value


def text_of(cell: str) -> str:
    """The exact text of a cell that `cell` wrote."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def write_json(path: Path, value: object) -> None:
    """Writes a dataclass or plain data as JSON. Raises OSError."""
    path.write_text(json_text(value) + "\n", encoding="utf-8")


def file_name(attachment: Attachment, safe: str) -> str:
    """The name of an exported file: its number, which no other has, and as much of its `safe` name as fits."""
    stem, dot, ending = safe.rpartition(".")
    if not stem or len(ending) > 10:
        stem, dot, ending = safe, "", ""
    return f"{attachment.id} {stem[: _LONGEST_NAME - len(ending)].rstrip()}{dot}{ending}".strip()
