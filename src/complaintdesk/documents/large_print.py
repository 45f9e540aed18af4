"""A letter in large print: 18 point, lists in the place of wide tables, and more room for handwriting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from complaintdesk.documents.blocks import (
    BOX,
    Block,
    BulletList,
    Document,
    Heading,
    Paragraph,
    Run,
    Table,
    WritingTable,
)

_NARROW = 2
"""Tables of so few columns stay tables."""

_MORE_ROOM = 1.4
"""Who reads large letters writes them too."""


def in_large_print(document: Document) -> Document:
    """The same document at 18 point, each row of a wide table as an item of a list with its headings."""
    blocks: list[Block] = []
    heading = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            heading = block.text
        blocks += _block(block, heading)
    footer = " \u00b7 ".join(part.replace(" ", "\u00a0") for part in document.footer.split(" \u00b7 "))
    return replace(document, blocks=tuple(blocks), footer=footer, large_print=True)


def _block(block: Block, heading: str) -> Iterator[Block]:
    if isinstance(block, WritingTable) and len(block.header) <= _NARROW:
        yield replace(block, room=block.room * _MORE_ROOM)
        return
    if not isinstance(block, Table) or len(block.header) <= _NARROW:
        yield block
        return
    if block.to_tick:
        yield from _questions(block, "" if block.caption == heading else block.caption)
        return
    if block.caption != heading:
        yield Heading(block.caption, 3)
    for row in block.rows:
        yield Paragraph((Run(f"{block.header[0]}: {row[0]}"),))
        rest = tuple(f"{head}: {cell}" for head, cell in zip(block.header[1:], row[1:], strict=True) if cell.strip())
        if rest:
            yield BulletList(rest)


def _questions(block: Table, caption: str) -> Iterator[Block]:
    """A table of boxes to tick as a list of boxes for each question, after what its first heading and caption say."""
    yield Paragraph.of(f"{block.header[0]}\n{caption}".strip())
    for row in block.rows:
        yield Heading(row[0], 3)
        yield BulletList(tuple(f"{BOX} {answer}" for answer in block.header[1:]))
