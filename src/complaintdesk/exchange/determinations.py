"""The Ombudsman's findings as a CSV file: read row by row, bad rows named and left out.

Columns: case_id, landlord, decision_date, category, complaint, finding; more are ignored.
A comma, semicolon or tab may stand between the cells.
"""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from complaintdesk.domain.casefile import Determination
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.days import parse_day

COLUMNS = ("case_id", "landlord", "decision_date", "category", "complaint", "finding")

_NEEDED = tuple(column for column in COLUMNS if column != "complaint")
"""The complaint itself may be left empty, as it is in some public lists: the category still says what it is about."""

FINDINGS: Mapping[str, str] = {
    "severe maladministration": "Severe maladministration",
    "maladministration": "Maladministration",
    "partial maladministration": "Partial maladministration",
    "service failure": "Service failure",
    "no maladministration": "No maladministration",
    "redress": "Reasonable redress",
    "reasonable redress": "Reasonable redress",
    "mediation": "Mediation",
    "resolved with intervention": "Mediation",
    "outside jurisdiction": "Outside jurisdiction",
    "withdrawn": "Withdrawn",
}
"""The Ombudsman's findings by the labels in use, small letters, and the name the desk gives each."""

LARGEST_FILE = 50 * 1024 * 1024
"""The largest file that is read, in bytes."""


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row left out: the line of the file it begins on, from 1, and why in plain words."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ReadDeterminations:
    """What a file held: the good rows in order (id 0), and the rows refused."""

    rows: tuple[Determination, ...]
    refused: tuple[RefusedRow, ...]


def read_determinations(path: Path, today: date) -> ReadDeterminations:
    """The findings in a CSV file; decisions dated after `today` are refused.

    Raises UserError where the file as a whole is of no use: "file.missing",
    "csv.not_text", "csv.too_large", "csv.columns".
    """
    table = _Table(_text(path), path)
    rows: list[Determination] = []
    refused: list[RefusedRow] = []
    for line, cells in table.rows():
        try:
            rows.append(_determination(cells, table.places, today))
        except UserError as error:
            refused.append(RefusedRow(line, str(error)))
    return ReadDeterminations(tuple(rows), tuple(refused))


def _text(path: Path) -> str:
    if not path.is_file():
        raise UserError("file.missing", path=path)
    if path.stat().st_size > LARGEST_FILE:
        raise UserError("csv.too_large", path=path, most=LARGEST_FILE // 1024 // 1024)
    data = path.read_bytes()
    if b"\0" in data:
        raise UserError("csv.not_text", path=path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What Excel on Windows writes unless told otherwise.
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError as error:
            raise UserError("csv.not_text", path=path) from error


class _Table:
    """A CSV file's rows and where its columns stand."""

    def __init__(self, text: str, path: Path) -> None:
        self._lines = list(io.StringIO(text, newline=""))
        first = self._lines[0] if self._lines else ""
        self._separator = max(",;\t", key=first.count)
        header, self._first = self._row(0)
        names = [cell.strip().lower() for cell in header or ()]
        missing = [column for column in COLUMNS if column not in names]
        if missing:
            raise UserError("csv.columns", path=path, missing=", ".join(missing), expected=", ".join(COLUMNS))
        self.places = {column: names.index(column) for column in COLUMNS}

    def rows(self) -> Iterator[tuple[int, list[str] | None]]:
        """Each row that is not empty with the line it begins on, from 1; None for one that cannot be taken apart."""
        at = self._first
        while at < len(self._lines):
            cells, after = self._row(at)
            if cells is None or any(cell.strip() for cell in cells):
                yield at + 1, cells
            at = after

    def _row(self, at: int) -> tuple[list[str] | None, int]:
        """The row that begins on line `at`, from 0, and where the next begins.

        A quotation mark that is never closed must not swallow the good rows after it, so
        each row is read by itself and a bad one is taken to end with its line.
        """
        reader = csv.reader(itertools.islice(self._lines, at, None), delimiter=self._separator, strict=True)
        try:
            cells = next(reader, [])
        except csv.Error:
            return None, at + 1
        return cells, at + max(reader.line_num, 1)


def _determination(cells: list[str] | None, places: Mapping[str, int], today: date) -> Determination:
    """One row's finding; raises UserError with the reason where it is no good."""
    if cells is None:
        raise UserError("csv.row_quotes")
    if len(cells) <= max(places.values()):
        raise UserError("csv.row_short", found=len(cells), expected=max(places.values()) + 1)
    values = {column: " ".join(cells[place].split()) for column, place in places.items()}
    for column in _NEEDED:
        if not values[column]:
            raise UserError("csv.field_empty", column=column)
    decided = parse_day(values["decision_date"])
    if decided > today:
        raise UserError("csv.decision_future", day=values["decision_date"])
    finding = FINDINGS.get(values["finding"].lower())
    if finding is None:
        known = ", ".join(dict.fromkeys(FINDINGS.values()))
        raise UserError("csv.finding_unknown", finding=values["finding"], known=known)
    return Determination(
        0, values["case_id"], decided, values["category"], values["complaint"], finding, values["landlord"]
    )
