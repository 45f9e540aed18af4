"""A letter in large print: 18 point, and lists in the place of tables, whose columns would be cramped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from complaintdesk.documents.blocks import Block, BulletList, Document, Heading, Paragraph, Run, Table

_NARROW = 2
"""Tables of so few columns stay tables."""


def in_large_print(document: Document) -> Document:
    """The same document at 18 point, each row of a wide table as an item of a list with its headings."""
    blocks: list[Block] = []
    heading = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            heading = block.text
        blocks += _block(block, heading)
    return replace(document, blocks=tuple(blocks), large_print=True)


def _block(block: Block, heading: str) -> Iterator[Block]:
    if not isinstance(block, Table) or len(block.header) <= _NARROW:
        yield block
        return
    if block.caption != heading:
        yield Heading(block.caption, 3)
    for row in block.rows:
        yield Paragraph((Run(f"{block.header[0]}: {row[0]}"),))
        rest = tuple(f"{head}: {cell}" for head, cell in zip(block.header[1:], row[1:], strict=True) if cell.strip())
        if rest:
            yield BulletList(rest)
