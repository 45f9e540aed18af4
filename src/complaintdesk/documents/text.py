"""The plain text writer: for the body of an email, a screen reader's box or a comparison."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from complaintdesk.documents import blocks
from complaintdesk.documents.characters import clean, one_line

COLUMNS = 78


def running_text(document: blocks.Document) -> str:
    """The words of the document, a line for each paragraph, item or cell however long: for looking them over."""
    return "\n".join(line for block in document.blocks for line in _running(block) if line.strip())


def _running(block: blocks.Block) -> Iterator[str]:
    match block:
        case blocks.Heading() | blocks.Note():
            yield one_line(block.text)
        case blocks.Paragraph():
            yield one_line("".join(run.text for run in block.runs))
        case blocks.BulletList():
            yield from map(one_line, block.items)
        case blocks.KeyValues():
            yield from (one_line(f"{label}: {value}") for label, value in block.pairs)
        case blocks.Table():
            yield from (one_line(cell) for row in (block.header, *block.rows) for cell in row)
        case blocks.AddressBlock():
            yield from map(one_line, block.lines)
        case blocks.Signature():
            yield from (one_line(block.name), one_line(block.role))


def write_text(document: blocks.Document) -> str:
    """The document as text of at most 78 columns, except a longer word; ends with one line break.

    Headings of level 1 and 2 are underlined. A table is written row by row, each cell
    after its heading, so that it reads aloud and in any width.
    """
    parts: list[str] = []
    if document.draft:
        parts.append(f"*** {document.draft_words} ***")
    if document.letterhead is not None:
        head = document.letterhead
        parts.append(_lines((head.name, *head.address_lines, *head.contact_lines)))
    heading = ""
    for block in document.blocks:
        if isinstance(block, blocks.Heading):
            heading = one_line(block.text)
        parts.append(_block(block, heading))
    if document.footer.strip():
        parts.append("-" * COLUMNS + "\n" + _wrap(document.footer))
    return "\n\n".join(part for part in parts if part.strip()) + "\n"


def _block(block: blocks.Block, heading: str) -> str:
    """The block's text; `heading` is the last one above it, which a table's caption need not repeat."""
    match block:
        case blocks.Heading():
            return _heading(block)
        case blocks.Paragraph():
            return _wrap("".join(run.text for run in block.runs))
        case blocks.BulletList():
            if block.boxed:
                return "\n".join(_wrap(text, f"{blocks.BOX} ") for text in block.boxed)
            labels = (f"{n}. " if block.numbered else "- " for n in range(1, len(block.items) + 1))
            return "\n".join(_wrap(text, label) for label, text in zip(labels, block.items, strict=True))
        case blocks.KeyValues():
            return "\n".join(_wrap(value, f"{one_line(label)}: ", "    ") for label, value in block.pairs)
        case blocks.Table():
            return _table(block, heading)
        case blocks.Chart():
            return _wrap(f"{one_line(block.title)}. {one_line(block.alternative)}", "[Chart] ", "    ")
        case blocks.Note():
            return _wrap(block.text, "Note: ", "    ")
        case blocks.Signature():
            return _lines((block.closing, "", "", block.name, block.role))
        case blocks.AddressBlock():
            return _lines(block.lines)
        case blocks.PageBreak():
            return "-" * COLUMNS


def _heading(block: blocks.Heading) -> str:
    text = _wrap(one_line(block.text))
    if block.level > 2:
        return text
    widest = max(len(line) for line in text.split("\n"))
    return f"{text}\n{('=' if block.level == 1 else '-') * widest}"


def _table(block: blocks.Table, heading: str) -> str:
    caption = one_line(block.caption)
    parts = [_wrap(caption)] if caption and caption != heading else []
    if block.to_tick:
        boxes = "\n".join(_wrap(f"{blocks.BOX} {one_line(answer)}", "", "    ") for answer in block.header[1:])
        return "\n\n".join((*parts, _wrap(block.header[0]), *(f"{_wrap(row[0])}\n{boxes}" for row in block.rows)))
    if isinstance(block, blocks.WritingTable):
        lines = (_wrap(one_line(row[0]) + ":" if row[0].strip() else "") for row in block.rows)
        return "\n\n".join((*parts, *(f"{line}\n{'_' * COLUMNS}".lstrip() for line in lines)))
    for row in block.rows:
        cells = zip(block.header, row, strict=True)
        parts.append("\n".join(_wrap(value, f"  {one_line(name)}: ", "    ") for name, value in cells if value.strip()))
    return "\n\n".join(part for part in parts if part)


def _lines(lines: tuple[str, ...]) -> str:
    return "\n".join(_wrap(line) for line in lines).rstrip()


def _wrap(text: str, first: str = "", rest: str | None = None) -> str:
    """`text` wrapped, its own line breaks kept; `first` leads its first line, `rest` the others."""
    rest = " " * len(first) if rest is None else rest
    wrapped: list[str] = []
    for line in clean(text).split("\n"):
        wrapped += textwrap.wrap(
            line,
            COLUMNS,
            initial_indent=rest if wrapped else first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [(rest if wrapped else first).rstrip()]
    return "\n".join(wrapped)
