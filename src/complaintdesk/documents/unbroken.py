"""Keeps on one line what is read in one go: a date, a phone number, "stage 1"."""

from __future__ import annotations

import re
from dataclasses import replace

from complaintdesk.documents.blocks import Block, BulletList, Note, Paragraph, Table
from complaintdesk.domain.spelling import MONTHS

_NO_BREAK = "\u00a0"
_MONTH = "|".join(MONTHS)
_HELD = re.compile(
    rf"\b(?:\d{{1,2}} (?:{_MONTH})(?: \d{{4}})?|(?:{_MONTH}) \d{{4}}"
    r"|(?:\+44 \d{2,4}|0\d{2,4}) \d{3,4} \d{3,4}|[Ss]tage [12])\b"
)


def unbroken(text: str) -> str:
    """`text` with every date (the year too where there is one), phone number and stage in it held together."""
    return _HELD.sub(lambda found: found[0].replace(" ", _NO_BREAK), text)


def with_unbroken(block: Block, *, in_tables: bool) -> Block:
    """The block with its running text held together as `unbroken` does.

    `in_tables` is False where a column may be narrower than a date, as in large print.
    """
    match block:
        case Paragraph():
            return Paragraph(tuple(replace(run, text=unbroken(run.text)) for run in block.runs))
        case BulletList():
            return replace(block, items=tuple(unbroken(item) for item in block.items))
        case Note():
            return replace(block, text=unbroken(block.text))
        case Table() if in_tables:
            return replace(block, rows=tuple(tuple(unbroken(cell) for cell in row) for row in block.rows))
    return block
