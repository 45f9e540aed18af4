"""CSV files: comma, semicolon or tab between the cells, in any encoding that Excel writes."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Iterator
from pathlib import Path

from complaintdesk.domain.assessment import SourceKind, SourceName
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.cells import Rows
from complaintdesk.exchange.assessments.grid import Grid, Progress
from complaintdesk.exchange.assessments.limits import MOST_COLUMNS

SEPARATORS = ",;\t"
_LOOKED_AT = 100
_STEP = 200


def read_csv(text: str, path: Path, progress: Progress | None = None) -> Grid:
    """The rows of a CSV file whose words are `text`; `progress` is told of its lines.

    Raises UserError "assessment.quotes" where the file cannot be taken apart, or
    "assessment.rows".
    """
    rows = Rows(path)
    lines = text.count("\n") + 1
    for number, (line, cells) in enumerate(_records(text, path)):
        rows.table_row(cells[:MOST_COLUMNS], 1, f"line {line}")
        if progress is not None and number % _STEP == 0:
            progress(min(line, lines), lines)
    if progress is not None:
        progress(lines, lines)
    return Grid(SourceName(SourceKind.CSV, path.name), rows.done())


def looks_like_csv(text: str) -> bool:
    """Whether a text with another name is a CSV file all the same: three cells or more in nearly every row.

    A text with tabs is left to the reader of texts, which knows what goes wrong in those.
    """
    separator = separator_of(text)
    counts = _counts(text, separator)
    usual = max(set(counts), key=counts.count, default=0)
    return separator != "\t" and len(counts) >= 3 and usual >= 3 and counts.count(usual) >= 0.9 * len(counts)


def separator_of(text: str) -> str:
    """What stands between the cells: that by which most of the first rows come out with one number of cells."""
    return max(SEPARATORS, key=lambda separator: _evenness(_counts(text, separator)))


def _evenness(counts: list[int]) -> tuple[int, int]:
    split = [count for count in counts if count > 1]
    usual = max(set(split), key=split.count, default=0)
    return split.count(usual), usual


def _counts(text: str, separator: str) -> list[int]:
    """How many cells each of the first rows has; none where a quotation mark is never closed."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        return [len(cells) for cells in itertools.islice(reader, _LOOKED_AT) if any(cells)]
    except csv.Error:
        return []


def _records(text: str, path: Path) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line it begins on, from 1."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator_of(text), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise UserError("assessment.quotes", path=path, line=line) from error
        yield line, cells
