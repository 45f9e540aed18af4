"""The words of an HTML email as plain text: paragraphs, lists, tables and quotations stay readable.

Scripts, styles and drawings are dropped unread; nothing is fetched.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import Any

from complaintdesk.exchange.assessments.office import is_too_deep
from complaintdesk.exchange.mail.limits import LARGEST_PAGE, MOST_MARKS

_DROPPED = {
    "script", "style", "head", "title", "template", "iframe", "frame", "object", "embed", "applet", "svg", "canvas",
    "math", "audio", "video", "map", "noscript",
}  # fmt: skip
_GAPS = {
    **dict.fromkeys((
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "figure", "fieldset",
        "hr",
    ), "\n\n"),
    **dict.fromkeys((
        "div", "section", "article", "main", "header", "footer", "nav", "aside", "li", "dt", "dd", "figcaption",
        "address", "center", "form", "caption", "tr", "body", "html", "details", "summary", "legend",
    ), "\n"),
}  # fmt: skip
"""What parts an element from what stands before and after it."""
_BESIDE = " | "
_DEEPEST_LEAD = 9
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_TAGS = re.compile(r"<[^<>]*>")
_CHARSET = re.compile(rb"<meta[^<>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_LONGEST_ADDRESS, _MOST_LINKED = 200, 50


def page_charset(data: bytes) -> str:
    """The encoding that a page says it is in; "" where it does not say."""
    found = _CHARSET.search(data[:4096])
    return found[1].decode("ascii") if found else ""


def page_words(text: str) -> tuple[str, bool]:
    """The words of a page, and whether it could be taken apart; of one that cannot, its bare words are left."""
    if len(text) <= LARGEST_PAGE and text.count("<") + text.count("=") <= MOST_MARKS:
        words = _read(text)
        if words is not None:
            return words, True
    return html.unescape(_TAGS.sub(" ", text)), False


def _read(text: str) -> str | None:
    """The words as they stand on the page; None where the parser gives up."""
    from lxml import etree

    if not text.strip():
        return ""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        tree = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if is_too_deep(parser):
        return None
    if tree is None:
        return ""
    sheet = _Sheet()
    _fill(sheet, tree, etree)
    return sheet.text()


def _fill(sheet: _Sheet, tree: Any, etree: Any) -> None:
    """Goes through the page without recursion, because quotations may lie hundreds deep."""
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        kind = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if kind in _DROPPED:
                walk.skip_subtree()
            else:
                sheet.begin(element, kind)
                sheet.write(element.text)
        else:
            if kind not in _DROPPED:
                sheet.end(kind)
            if element is not tree:
                sheet.write(element.tail)


@dataclass(slots=True)
class _Sheet:
    """The text so far.

    `gap` is what will part the next words from it. `is_fresh` is True at the very start of
    the page, of a cell and of an item, where a paragraph makes no gap.
    """

    out: list[str] = field(default_factory=list)
    gap: str = ""
    is_fresh: bool = True
    quotes: int = 0
    quotes_above: int = 0
    kept: int = 0  # inside how many <pre>
    rows: list[int] = field(default_factory=list)  # for each row around, how much was written before it
    numbers: list[int] = field(default_factory=list)  # for each list around, the next number, 0 for bullets
    links: list[tuple[str, int]] = field(default_factory=list)  # each link's address, and what was written before it

    def begin(self, element: Any, kind: str) -> None:
        """An element begins."""
        if kind in _GAPS:
            self._part(_GAPS[kind])
        match kind:
            case "td" | "th":
                self.is_fresh = True
            case "tr":
                self.rows.append(len(self.out))
            case "blockquote":
                self.quotes += 1
            case "pre":
                self.kept += 1
            case "ul" | "ol":
                self.numbers.append(1 if kind == "ol" else 0)
            case "li":
                self._item()
            case "a":
                self.links.append((element.get("href") or "", len(self.out)))
            case _:
                self._sign(element, kind)

    def end(self, kind: str) -> None:
        """An element ends."""
        match kind:
            case "td" | "th":
                # A paragraph that ends a cell makes no gap: the next cell stands beside it.
                if self.rows and len(self.out) > self.rows[-1]:
                    self.gap = _BESIDE
                self.is_fresh = False
            case "tr":
                self.rows.pop()
            case "blockquote":
                self.quotes -= 1
            case "pre":
                self.kept -= 1
            case "ul" | "ol":
                self.numbers.pop()
            case "li":
                self.is_fresh = False
            case "a":
                self._link(*self.links.pop())
        if kind in _GAPS:
            self._part(_GAPS[kind])

    def write(self, text: str | None) -> None:
        """Words; line ends among them are only spaces, but where the page keeps them."""
        if not text:
            return
        if not self.kept:
            words = _SPACES.sub(" ", text)
            if self.gap or not self.out or self.out[-1].endswith(("\n", " ")):
                words = words.lstrip(" ")
            self._put(words)
            return
        for at, line in enumerate(text.replace("\r\n", "\n").split("\n")):
            if at:
                self._break()
            self._put(line)

    def text(self) -> str:
        """All of it."""
        return "".join(self.out)

    def _put(self, words: str) -> None:
        if not words:
            return
        above, lead = ("> " * min(depth, _DEEPEST_LEAD) for depth in (self.quotes_above, self.quotes))
        if not self.out:
            self.out.append(lead)
        elif "\n" in self.gap:
            between = above if self.quotes_above < self.quotes else lead
            self.out.append(("\n" + between) * (self.gap.count("\n") - 1) + "\n" + lead)
        else:
            self.out.append(self.gap)
        self.out.append(words)
        self.gap, self.is_fresh, self.quotes_above = "", False, self.quotes

    def _part(self, gap: str) -> None:
        if not self.is_fresh and (self.gap == _BESIDE or len(gap) > len(self.gap)):
            self.gap = gap

    def _break(self) -> None:
        if not self.is_fresh:
            self.gap = "\n\n" if "\n" in self.gap else "\n"

    def _item(self) -> None:
        number = self.numbers[-1] if self.numbers else 0
        if number:
            self.numbers[-1] += 1
        self._put("  " * min(max(len(self.numbers) - 1, 0), _DEEPEST_LEAD) + (f"{number}. " if number else "- "))
        self.is_fresh = True

    def _link(self, address: str, since: int) -> None:
        """A link's address after its words, where the words are another thing."""
        words = "".join(self.out[since : since + _MOST_LINKED]).strip()
        address = _SPACES.sub("", address)
        is_told = not words or words.rstrip("/") in address or len(address) > _LONGEST_ADDRESS
        if address.lower().startswith(("http://", "https://")) and not is_told:
            self._put(f" <{address}>")

    def _sign(self, element: Any, kind: str) -> None:
        if kind == "br":
            self._break()
        elif kind == "hr":
            self._put("-" * 20)
        elif kind == "img":
            words = _SPACES.sub(" ", element.get("alt") or "").strip()
            self.write(f" [{words}] " if words else "")
        elif kind == "input" and (element.get("type") or "").lower() in {"checkbox", "radio"}:
            self._put("☑ " if element.get("checked") is not None else "☐ ")
