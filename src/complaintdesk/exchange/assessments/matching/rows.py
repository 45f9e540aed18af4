"""One row of a form against its columns: where its answer stands, and whether its cells are in their places."""

from __future__ import annotations

import re
from dataclasses import replace

from complaintdesk.exchange.assessments.grid import Row, RowKind
from complaintdesk.exchange.assessments.matching.cells import (
    NumberCell,
    answer_in,
    first_letter,
    looks_answered,
    number_in,
)  # fmt: skip
from complaintdesk.exchange.assessments.matching.columns import TEXT_ROLES, Layout, Role

_SECTION = re.compile(r"\W*section\s+(?P<number>\d{1,2})\b", re.IGNORECASE)
_STAGE = re.compile(r"\W*stage\s+(1|2|one|two)\b[^.]{0,40}", re.IGNORECASE)
_FOREIGN = re.compile(
    r"\b(date|version|changes?|approved|approval|author|reviewed|reviewer|document|title|name|target|outcome|owner"
    r"|completed|learning|determination|measure|quarter|total|amended|amendment)\b",
    re.IGNORECASE,
)
_LONGEST_TITLE = 120
_LONGEST_ANSWER = 60


def title_of(row: Row) -> str:
    """The words of a row that is a heading within the form ("Section 2: ...", "Stage 1"), empty for any other."""
    words = [cell for cell in row.cells if cell]
    if len(set(words)) != 1 or len(words[0]) > _LONGEST_TITLE:
        return ""
    return words[0] if _SECTION.match(words[0]) or _STAGE.fullmatch(words[0]) else ""


def section_of(title: str) -> str:
    """The number of the section that a heading names, empty where it names none."""
    found = _SECTION.match(title)
    return str(int(found["number"])) if found else ""


def trimmed(row: Row, layout: Layout) -> Row:
    """The row without empty cells beyond the form's columns."""
    cells = row.cells
    while len(cells) > layout.width and not cells[-1]:
        cells = cells[:-1]
    return replace(row, cells=cells)


def number_of(row: Row, layout: Layout) -> NumberCell | None:
    """The provision's number in the row's number column; of a shifted row, in its first cell."""
    for at, role in enumerate(layout.roles):
        if role is Role.NUMBER and at < len(row.cells) and (found := number_in(row.cells[at])) is not None:
            return found
    return None


def answer_at(row: Row, layout: Layout) -> int | None:
    """Where the row's answer stands: under its heading, else in the one cell that is plainly an answer."""
    at = layout.at(Role.ANSWER)
    if at is None:
        return None
    if at < len(row.cells) and answer_in(row.cells[at]) is not None:
        return at
    plain = [n for n, cell in enumerate(row.cells) if n > 0 and answer_in(cell) is not None]
    if len(plain) == 1:
        return plain[0]
    return at if at < len(row.cells) and looks_answered(row.cells[at]) else None


def in_columns(row: Row, layout: Layout) -> bool:
    """True where every cell may be taken to stand in its column: as many cells as columns, no words for a number."""
    if len(row.cells) != layout.width or row.kind is not RowKind.TABLE:
        return False
    number = layout.at(Role.NUMBER)
    at = layout.at(Role.ANSWER)
    answered = at is not None and looks_answered(row.cells[at])
    return number is None or not row.cells[number] or number_in(row.cells[number]) is not None or answered


def starts_anew(row: Row, layout: Layout) -> bool:
    """True for a row that answers without a number and is no lettered part of the provision above it."""
    at = layout.at(Role.ANSWER)
    if at is None or not in_columns(row, layout) or not looks_answered(row.cells[at]):
        return False
    number = layout.at(Role.NUMBER)
    if number is not None and (number in row.merged or ((part := number_in(row.cells[number])) and part.part)):
        return False
    requirement = layout.cell(row.cells, Role.REQUIREMENT)
    return bool(requirement) and not first_letter(requirement) and requirement[0] not in "•·▪●-"


def aligned(row: Row, layout: Layout) -> tuple[Row, bool]:
    """A numbered row with its cells moved under their columns, and whether anything had to be moved by judgement."""
    answer = answer_at(row, layout)
    at = layout.at(Role.ANSWER)
    if len(row.cells) == layout.width and (answer is None or answer == at):
        return row, False
    if at is None or (answer is None and len(row.cells) <= at):
        return _fitted(list(row.cells), row, layout)
    if answer is not None:
        before, after = list(row.cells[:answer]), list(row.cells[answer + 1 :])
        moved = answer != at
        cells = [*_squeezed(before, at), row.cells[answer], *after]
    else:
        cells, moved = list(row.cells), False
        if len(cells) < layout.width and len(cells[at]) > _LONGEST_ANSWER:
            cells, moved = [*cells[:at], "", *cells[at:]], True
    fitted, cut = _fitted(cells, row, layout)
    return fitted, moved or cut


def _squeezed(cells: list[str], width: int) -> list[str]:
    """`width` cells: too many are joined into the last one, too few filled up."""
    if len(cells) > width:
        return [*cells[: width - 1], " ".join(filter(None, cells[width - 1 :]))] if width else []
    return cells + [""] * (width - len(cells))


def _fitted(cells: list[str], row: Row, layout: Layout) -> tuple[Row, bool]:
    """The row with as many cells as columns; what is beyond them joins the last column of text."""
    extra = [cell for cell in cells[layout.width :] if cell]
    cells = _squeezed(cells[: layout.width], layout.width)
    if extra:
        last = max((n for n, role in enumerate(layout.roles) if role in TEXT_ROLES), default=layout.width - 1)
        cells[last] = "\n".join(filter(None, (cells[last], *extra)))
    return replace(row, cells=tuple(cells)), bool(extra)


def begins_other_table(row: Row, *, after_break: bool) -> bool:
    """True for the heading row of a table that is no part of the form, such as a table of versions."""
    filled = [n for n, cell in enumerate(row.cells) if cell]
    cells = row.cells[filled[0] : filled[-1] + 1] if filled and filled[0] <= 1 else ()
    if len(cells) < 2 or not all(cells):
        return False
    if any(len(cell) > 50 or cell.endswith((".", ",", ";")) or cell[0].islower() for cell in cells):
        return False
    hits = sum(_FOREIGN.search(cell) is not None for cell in cells)
    return hits >= (1 if after_break else 2) and not any(answer_in(cell) for cell in cells)
