"""Excel workbooks (.xlsx): the sheets that are not hidden, each as one table, with what was last worked out in a cell.

openpyxl either keeps a whole workbook in memory, many times its size, or does not know which
cells are merged, and fills up rows that a file only claims to have. So the sheets are read
here, and only its knowledge of number formats and dates is used.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from complaintdesk.domain.assessment import SourceKind, SourceName
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.cells import Rows
from complaintdesk.exchange.assessments.grid import Grid, Progress
from complaintdesk.exchange.assessments.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from complaintdesk.exchange.assessments.office import OfficeFile, attribute, child, kind_of

_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})", re.IGNORECASE)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DECIMALS = re.compile(r"0(?:\.(0+))?(%?)")


def read_excel(data: bytes, path: Path, progress: Progress | None = None) -> Grid:
    """The rows of a workbook whose bytes are `data`; `progress` is told of the sheets.

    Raises UserError "assessment.damaged", "assessment.swollen", "assessment.deep",
    "assessment.unsafe", "assessment.protected" or "assessment.rows".
    """
    office = OfficeFile(data, path)
    book = _Workbook.of(office, path)
    rows = Rows(path)
    for number, (name, part) in enumerate(book.sheets, 1):
        if progress is not None:
            progress(number - 1, len(book.sheets))
        _add(rows, book.sheet(office, part), name, number)
    if progress is not None:
        progress(len(book.sheets), len(book.sheets))
    return Grid(SourceName(SourceKind.EXCEL, path.name), rows.done())


def _add(rows: Rows, sheet: _Sheet, name: str, number: int) -> None:
    """Adds the rows of a sheet, without the empty columns to its left and right."""
    used = [column for filled in sheet.rows.values() for column in filled]
    if not used:
        return
    first, last = min(used), max(used)
    for line, filled in sorted(sheet.rows.items()):
        cells = [filled.get(column, "") for column in range(first, last + 1)]
        merged = {column - first for column in sheet.goes_on.get(line, ()) if first <= column <= last}
        rows.table_row(cells, number, f"sheet {name}, row {line}", merged)


@dataclass(slots=True)
class _Sheet:
    """Words by row, from 1, and column, from 0; and by row the columns whose cell goes on from above."""

    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    goes_on: dict[int, set[int]] = field(default_factory=dict)

    def merge(self, reference: str, lines: Sequence[int]) -> int:
        """Notes merged cells, such as B3:B7, in those of the used `lines` that they cover; how many places that are."""
        first, _, last = reference.partition(":")
        begin, end = _PLACE.fullmatch(first), _PLACE.fullmatch(last)
        if begin is None or end is None:
            return 0
        columns = range(_column(begin[1]), min(_column(end[1]) + 1, MOST_COLUMNS))
        covered = lines[bisect_right(lines, int(begin[2])) : bisect_right(lines, int(end[2]))]
        for line in covered:
            self.goes_on.setdefault(line, set()).update(columns)
        return len(covered) * len(columns)


@dataclass(frozen=True, slots=True)
class _Workbook:
    """What all sheets share: the words they point to, the formats of cells, the day that dates count from."""

    path: Path
    sheets: Sequence[tuple[str, str]]
    words: Sequence[str]
    formats: Sequence[str]
    epoch: datetime

    @classmethod
    def of(cls, office: OfficeFile, path: Path) -> _Workbook:
        from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH

        main, _ = office.main()
        if not main:
            raise UserError("assessment.damaged", path=path)
        book = office.xml(main)
        parts = office.related(main, "worksheet")
        listed = child(book, "sheets")
        shown = [
            (attribute(sheet, "name"), parts[attribute(sheet, "id")])
            for sheet in (() if listed is None else listed)
            if attribute(sheet, "state") in {"", "visible"} and attribute(sheet, "id") in parts
        ]
        settings = child(book, "workbookPr")
        old = settings is not None and attribute(settings, "date1904") in {"1", "true"}
        words = office.one_related(main, "sharedStrings")
        return cls(
            path,
            shown,
            [_text(item) for item in words if kind_of(item) == "si"] if words is not None else [],
            _formats(office.one_related(main, "styles")),
            MAC_EPOCH if old else WINDOWS_EPOCH,
        )

    def sheet(self, office: OfficeFile, part: str) -> _Sheet:
        """The cells of one sheet."""
        sheet, line, places = _Sheet(), 0, 0
        tree = office.xml(part)
        held = child(tree, "sheetData")
        for row in () if held is None else held:
            line = _whole(attribute(row, "r")) or line + 1
            filled = self._cells(row)
            if filled:
                sheet.rows.setdefault(line, {}).update(filled)
        merged = child(tree, "mergeCells")
        lines = sorted(sheet.rows)
        for merge in () if merged is None else merged:
            places += sheet.merge(attribute(merge, "ref"), lines)
            if places > MOST_CELLS:
                raise UserError("assessment.rows", path=self.path, most=MOST_ROWS)
        return sheet

    def _cells(self, row: Any) -> dict[int, str]:
        """The cells of a row in which something is written, by column; beyond MOST_COLUMNS nothing is looked at."""
        filled, column = {}, -1
        for cell in row:
            place = _PLACE.fullmatch(attribute(cell, "r"))
            column = _column(place[1]) if place else column + 1
            if column < MOST_COLUMNS and (words := self._shown(cell)):
                filled[column] = words
        return filled

    def _shown(self, cell: Any) -> str:
        """What a cell shows; "" for an error, and for a formula that was never worked out."""
        kind = attribute(cell, "t")
        if kind == "inlineStr":
            inline = child(cell, "is")
            return "" if inline is None else _text(inline)
        held = child(cell, "v")
        value = "" if held is None else (held.text or "").strip()
        if kind == "s":
            at = _whole(value) if value.isdigit() else -1
            return self.words[at] if 0 <= at < len(self.words) else ""
        if kind == "b":
            return "Yes" if value == "1" else "No"
        if kind == "e":
            return ""
        if kind in {"str", "d"}:
            return _unescaped(value)
        style = _whole(attribute(cell, "s"))
        return self._number(value, self.formats[style] if style < len(self.formats) else "General")

    def _number(self, value: str, layout: str) -> str:
        """A number as its format shows it, as far as a form needs: decimals kept, a date as 30/06/2026."""
        from openpyxl.styles.numbers import is_date_format
        from openpyxl.utils.datetime import from_excel

        try:
            number = float(value)
            moment = from_excel(number, self.epoch) if is_date_format(layout) else None
        except (ValueError, OverflowError):
            return value
        if isinstance(moment, datetime):
            return f"{moment:%d/%m/%Y}" if moment.time() == time() else f"{moment:%d/%m/%Y %H:%M}"
        if isinstance(moment, date | time | timedelta):
            return str(moment)
        fixed = _DECIMALS.fullmatch(layout)
        if fixed and abs(number) < 1e15:
            share = bool(fixed[2])
            return f"{number * 100 if share else number:.{len(fixed[1] or '')}f}{fixed[2]}"
        return f"{number:.15g}"


def _text(item: Any) -> str:
    """A text, of which parts may be set in other type; the readings beside Japanese words are left out."""
    parts = (t.text or "" for t in item.iter("{*}t") if kind_of(t.getparent()) != "rPh")
    return _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    """Excel writes a few characters by their numbers, as _x000D_ for a line end."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def _formats(styles: Any) -> list[str]:
    """The number format of each style of cell, in their order."""
    from openpyxl.styles.numbers import BUILTIN_FORMATS

    if styles is None:
        return []
    own, cells = child(styles, "numFmts"), child(styles, "cellXfs")
    named = {_whole(attribute(e, "numFmtId")): attribute(e, "formatCode") for e in (() if own is None else own)}
    ids = [_whole(attribute(e, "numFmtId")) for e in (() if cells is None else cells)]
    return [named.get(key) or BUILTIN_FORMATS.get(key, "General") for key in ids]


def _column(letters: str) -> int:
    """A column's number, from 0."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _whole(text: str) -> int:
    """A whole number from an attribute; 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
