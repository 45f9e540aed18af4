"""A library of reasons and clauses as a file: the cells of a workbook (.xlsx) or of a CSV file, exactly as they stand.

A cell's empty lines part paragraphs and are kept, which a reader of forms need not do.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from complaintdesk.domain.errors import UserError

LARGEST_FILE = 5 * 1024 * 1024
"""The largest file that is read, in bytes."""

_LARGEST_UNPACKED = 100 * 1024 * 1024


def read_rows(path: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each row in which something is written with its line, from 1; dates as 30/06/2026.

    Raises UserError "file.missing", and "clauses.not_readable" for any other kind of file.
    """
    if not path.is_file():
        raise UserError("file.missing", path=path)
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ValueError("too large")
        data = path.read_bytes()
        rows = list(_workbook(data) if data.startswith(b"PK") else _csv(data))
    except (OSError, ValueError, KeyError, TypeError, csv.Error, zipfile.BadZipFile) as error:
        raise UserError("clauses.not_readable", name=path.name) from error
    for line, cells in enumerate(rows, start=1):
        if any(cell.strip() for cell in cells):
            yield line, cells


def _workbook(data: bytes) -> Iterator[tuple[str, ...]]:
    import openpyxl

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > _LARGEST_UNPACKED:
            raise ValueError("too large")
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    for row in book.worksheets[0].iter_rows(values_only=True):
        yield tuple(_shown(value) for value in row)


def _shown(value: object) -> str:
    if isinstance(value, datetime):
        return value.strftime("%d/%m/%Y")
    return "" if value is None else str(value).replace("\r\n", "\n").replace("_x000D_", "")


def _csv(data: bytes) -> Iterable[tuple[str, ...]]:
    if b"\0" in data or data.startswith(b"%PDF"):
        raise ValueError("no text")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
    return (tuple(cell.replace("\r\n", "\n") for cell in row) for row in reader)
