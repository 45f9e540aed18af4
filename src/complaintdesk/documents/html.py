"""The web page writer: one page that holds all it needs, for every screen, printer and screen reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from complaintdesk.documents import blocks
from complaintdesk.documents.characters import clean, one_line
from complaintdesk.documents.html_style import style

_FETCHES_NOTHING = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_ADDRESS = re.compile(r"https?://[^\s<>\"“”]+[^\s<>\"“”.,;:!?'’)\]]", re.IGNORECASE)
_FEWEST_PARTS = 4
"""A page with so many sections begins with a list of them."""
_BOX = f'<span class="box" role="img" aria-label="box to tick">{blocks.BOX}</span>'


def write_html(document: blocks.Document) -> bytes:
    """The document as one web page in UTF-8; the same document always gives the same bytes.

    It runs nothing and fetches nothing. All text is escaped; line breaks within a paragraph
    are kept. There is one heading of level 1: the document's first, or else its title.
    """
    writer = _Writer(document)
    body = "\n".join(writer.body())
    wide = ' class="wide"' if document.landscape else ""
    sheet = style(landscape=document.landscape, large_print=document.large_print)
    page = (
        f'<!DOCTYPE html>\n<html lang="{_words(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_FETCHES_NOTHING}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_words(document.title)}</title>\n"
        f'<meta name="author" content="{_words(document.author)}">\n'
        f'<meta name="dcterms.date" content="{document.dated.isoformat()}">\n'
        f"<style>\n{sheet}\n</style>\n</head>\n<body{wide}>\n{body}\n</body>\n</html>\n"
    )
    return page.encode("utf-8")


def _picture(picture: blocks.Picture, height: int) -> str:
    """A picture that is part of the page itself, at most that many pixels high."""
    wide, high = picture.fitted(6 * height, height)
    source = f"data:image/png;base64,{picture.png}"
    return f'<img src="{source}" alt="{_words(one_line(picture.alternative))}" width="{wide:.0f}" height="{high:.0f}">'


def _words(text: str) -> str:
    """Text of one line, escaped."""
    return escape(one_line(text))


def _columns(block: blocks.Table) -> str:
    """The widths of columns that would else be as narrow as what is not written in them yet."""
    if not isinstance(block, blocks.WritingTable) or not block.widths:
        return ""
    shares = (width / sum(block.widths) for width in block.widths)
    return "<colgroup>" + "".join(f'<col style="width: {share:.0%}">' for share in shares) + "</colgroup>\n"


def _cell(text: str) -> str:
    return _BOX if text.strip() == blocks.BOX else _lines(text)


def _lines(text: str) -> str:
    """Text escaped, with its line breaks."""
    return "<br>".join(escape(line) for line in clean(text).split("\n"))


class _Writer:
    """Writes the blocks one after another; knows the headings so far."""

    def __init__(self, document: blocks.Document) -> None:
        self._document = document
        self._level = 0
        self._parts = 0
        self._last_heading = ""

    def body(self) -> Iterator[str]:
        """What stands on the page."""
        document = self._document
        if document.draft or document.letterhead is not None:
            yield "<header>"
            if document.draft:
                yield f'<p class="draft">{_words(document.draft_words)}</p>'
            if document.letterhead is not None:
                yield self._sender(document.letterhead)
            yield "</header>"
        yield "<main>"
        titled = any(isinstance(block, blocks.Heading) and block.level <= 1 for block in document.blocks)
        if not titled:
            yield self._heading(blocks.Heading(document.title, 1))
        listed = self._contents()
        for block in document.blocks:
            if listed and isinstance(block, blocks.Heading) and block.level == 2:
                yield listed
                listed = ""
            yield self._block(block)
        yield "</main>"
        if document.footer.strip():
            yield f"<footer>{_words(document.footer)}</footer>"

    def _sender(self, head: blocks.Letterhead) -> str:
        lines = [line for line in (*head.address_lines, *head.contact_lines) if line.strip()]
        others = "".join(f"<br>{_words(line)}" for line in lines)
        logo = f"{_picture(head.logo, 64)}<br>" if head.logo is not None else ""
        return f'<p class="sender">{logo}<strong>{_words(head.name)}</strong>{others}</p>'

    def _contents(self) -> str:
        """A list of the sections with links to them, where there are many; a letter is read from its beginning."""
        if self._document.letterhead is not None:
            return ""
        titles = [b.text for b in self._document.blocks if isinstance(b, blocks.Heading) and b.level == 2]
        if len(titles) < _FEWEST_PARTS:
            return ""
        items = "".join(f'<li><a href="#part-{n}">{_words(title)}</a></li>' for n, title in enumerate(titles, 1))
        return f'<nav aria-label="On this page">\n<ul>{items}</ul>\n</nav>'

    def _block(self, block: blocks.Block) -> str:
        match block:
            case blocks.Heading():
                return self._heading(block)
            case blocks.Paragraph():
                runs = "".join(_run(run) for run in block.runs)
                return f"<p>{runs}</p>" if any(run.text.strip() for run in block.runs) else ""
            case blocks.BulletList() if block.boxed:
                items = "".join(f"<li>{_BOX} {_lines(item)}</li>" for item in block.boxed)
                return f'<ul class="boxes" style="list-style-type: none">{items}</ul>'
            case blocks.BulletList():
                kind = "ol" if block.numbered else "ul"
                items = "".join(f"<li>{_lines(item)}</li>" for item in block.items if item.strip())
                return f"<{kind}>{items}</{kind}>" if items else ""
            case blocks.KeyValues():
                pairs = "".join(f"<dt>{_words(label)}</dt><dd>{_lines(value)}</dd>" for label, value in block.pairs)
                return f"<dl>{pairs}</dl>" if pairs else ""
            case blocks.FormTable():
                return self._form(block)
            case blocks.Table():
                return self._table(block)
            case blocks.Chart():
                from complaintdesk.documents.charts import chart_svg

                return f"<figure>{chart_svg(block)}</figure>"
            case blocks.Note():
                return f'<p class="note">{_lines(block.text)}</p>'
            case blocks.Signature():
                role = f"<br>{_words(block.role)}" if block.role.strip() else ""
                if block.picture is not None:
                    signed = f"<p>{_words(block.closing)}<br>{_picture(block.picture, 60)}</p>"
                    return f"{signed}<p><strong>{_words(block.name)}</strong>{role}</p>"
                return f'<p class="sign">{_words(block.closing)}<strong>{_words(block.name)}</strong>{role}</p>'
            case blocks.AddressBlock():
                return f"<p>{'<br>'.join(_words(line) for line in block.lines)}</p>"
            case blocks.PageBreak():
                return '<hr class="break">'

    def _heading(self, block: blocks.Heading) -> str:
        """A heading; there is one of level 1, and levels never skip on the way down."""
        wanted = max(1, min(block.level, 3))
        if wanted == 1 and self._level:
            wanted = 2
        self._level = min(wanted, self._level + 1) if self._level else 1
        self._last_heading = one_line(block.text)
        place = ""
        if block.level == 2:
            self._parts += 1
            place = f' id="part-{self._parts}"'
        return f"<h{self._level}{place}>{_words(block.text)}</h{self._level}>"

    def _caption(self, block: blocks.Table) -> str:
        """The table's name: for screen readers only where the heading above says the same."""
        caption = one_line(block.caption)
        unseen = ' class="unseen"' if caption == self._last_heading else ""
        return f"<caption><span{unseen}>{escape(caption)}</span></caption>" if caption else ""

    def _table(self, block: blocks.Table) -> str:
        number = [' class="number"' if at in block.numeric else "" for at in range(len(block.header))]
        head = "".join(f'<th scope="col"{number[at]}>{_lines(name)}</th>' for at, name in enumerate(block.header))
        room = f' style="height: {block.room:g}mm"' if isinstance(block, blocks.WritingTable) else ""
        rows = "\n".join(
            f"<tr{room}>" + "".join(f"<td{number[at]}>{_cell(text)}</td>" for at, text in enumerate(row)) + "</tr>"
            for row in block.rows
        )
        name = _words(block.caption or self._last_heading or "Table")
        return (
            f'<div class="scroll" role="region" aria-label="{name}" tabindex="0">\n<table>{self._caption(block)}\n'
            f"{_columns(block)}<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</div>"
        )

    def _form(self, block: blocks.FormTable) -> str:
        """A form; on a phone its rows are laid out as cards, so the roles say that it is a table all the same."""
        shares = block.widths if len(block.widths) == len(block.header) else (1.0,) * len(block.header)
        whole = sum(shares)
        columns = "<col>" + "".join(f'<col style="width: {100 * share / whole:.2f}%">' for share in shares[1:])
        head = "".join(f'<th scope="col" role="columnheader">{_words(name)}</th>' for name in block.header)
        rows = "\n".join(_form_row(row, block.header) for row in block.rows)
        return (
            f'<table class="form" role="table">{self._caption(block)}<colgroup>{columns}</colgroup>\n'
            f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n<tbody role="rowgroup">\n{rows}\n</tbody>\n'
            "</table>"
        )


def _form_row(row: tuple[str, ...], header: tuple[str, ...]) -> str:
    first, *others = row
    cells = "".join(
        f'<td role="cell" data-label="{_words(name)}">{_paragraphs(text)}</td>'
        for name, text in zip(header[1:], others, strict=True)
    )
    return f'<tr role="row"><th scope="row" role="rowheader">{_words(first)}</th>{cells}</tr>'


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{_linked(line)}</p>" for line in clean(text).split("\n") if line.strip())


def _linked(line: str) -> str:
    """A line with its web addresses as links; only those of http and https are."""
    done, at = [], 0
    for found in _ADDRESS.finditer(line):
        address = escape(found[0])
        done += [escape(line[at : found.start()]), f'<a href="{address}" rel="noopener noreferrer">{address}</a>']
        at = found.end()
    return "".join([*done, escape(line[at:])])


def _run(run: blocks.Run) -> str:
    words = _lines(run.text)
    return f"<strong>{words}</strong>" if run.emphasis is blocks.Emphasis.STRONG and words else words
