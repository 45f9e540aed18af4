"""A self-assessment as a text taken from a PDF: rows of cells parted by tabs, headings and paragraphs between them."""

from __future__ import annotations

import re
from pathlib import Path

from complaintdesk.domain.assessment import SourceKind, SourceName
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.cells import Rows
from complaintdesk.exchange.assessments.grid import Grid
from complaintdesk.exchange.assessments.tags import plain_words

_HEADING = re.compile(r"\s{0,3}#{1,6}\s+")
_LINE_ENDS = re.compile(r"\r\n|\r")


def read_text(path: Path) -> Grid:
    """The lines of a text file as rows; lines with nothing in them, and lines that only draw, are left out.

    Raises UserError "file.missing", "file.unreadable", "assessment.kind_unknown" or
    "assessment.rows".
    """
    rows = Rows(path)
    for number, line in enumerate(_LINE_ENDS.sub("\n", _text(path)).split("\n"), 1):
        _add(line, f"line {number}", rows)
    return Grid(SourceName(SourceKind.TEXT, path.name), rows.done())


def _text(path: Path) -> str:
    if not path.is_file():
        raise UserError("file.missing", path=path)
    try:
        text = decoded(path.read_bytes())
    except OSError as error:
        raise UserError("file.unreadable", path=path) from error
    if text is None:
        raise UserError("assessment.kind_unknown", path=path)
    return text


def decoded(data: bytes) -> str | None:
    """The text of `data` as UTF-8, UTF-16 with its mark, or what Windows writes; None for what is no text."""
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if b"\0" in data and not marked:
        return None
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _add(line: str, place: str, rows: Rows) -> None:
    if _only_draws(line):
        return
    piped = line.strip()
    if len(piped) > 1 and piped.startswith("|") and piped.endswith("|"):
        rows.table_row([plain_words(cell) for cell in piped[1:-1].split("|")], 1, place)
    elif "\t" in line:
        rows.table_row([plain_words(cell) for cell in line.split("\t")], 1, place)
    else:
        heading = _HEADING.match(line)
        rows.words(plain_words(line[heading.end() :] if heading else line), place, heading=heading is not None)


def _only_draws(line: str) -> bool:
    """True for what a converter puts under a heading row: dashes, with or without cells."""
    return set(line) <= set(" \t|:=_-") and any(pair in line for pair in ("--", "==", "__"))
