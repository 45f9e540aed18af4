"""Keeps a date on one line: the spaces inside "25 September 2026" become no-break spaces."""

from __future__ import annotations

import re
from dataclasses import replace

from complaintdesk.documents.blocks import Block, BulletList, Note, Paragraph, Table
from complaintdesk.domain.spelling import MONTHS

_NO_BREAK = "\u00a0"
_MONTH = "|".join(MONTHS)
_DATE = re.compile(rf"\b(?:\d{{1,2}} (?:{_MONTH})(?: \d{{4}})?|(?:{_MONTH}) \d{{4}})\b")


def unbroken_dates(text: str) -> str:
    """`text` with every date in it held together, the year too where there is one."""
    return _DATE.sub(lambda found: found[0].replace(" ", _NO_BREAK), text)


def with_unbroken_dates(block: Block, *, in_tables: bool) -> Block:
    """The block with its running text's dates held together.

    `in_tables` is False where a column may be narrower than a date, as in large print.
    """
    match block:
        case Paragraph():
            return Paragraph(tuple(replace(run, text=unbroken_dates(run.text)) for run in block.runs))
        case BulletList():
            return replace(block, items=tuple(unbroken_dates(item) for item in block.items))
        case Note():
            return replace(block, text=unbroken_dates(block.text))
        case Table() if in_tables:
            return replace(block, rows=tuple(tuple(unbroken_dates(cell) for cell in row) for row in block.rows))
    return block
