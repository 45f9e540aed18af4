"""The marks that a converter leaves in a text taken from a PDF, turned into plain words: tags, links, bullets."""

from __future__ import annotations

import html
import re

from complaintdesk.exchange.assessments.cells import tidy

_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "code",
        "del",
        "em",
        "font",
        "i",
        "ins",
        "mark",
        "o:p",
        "s",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "u",
    ]
)
_BLOCK = frozenset(
    [
        "br",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9:]*)(?P<rest>\s[^<>]*|/)?>")
_ADDRESS = re.compile(r"\shref\s*=\s*[\"']?(?P<to>[^\"'\s<>]*)", re.IGNORECASE)
_PICTURE = re.compile(r"!\[(?P<words>[^\[\]]*)\]\([^()\s]*\)")
_LINK = re.compile(r"\[(?P<words>[^\[\]]*)\]\((?P<to>[^()\s]*)\)")
_GAP = re.compile(r"(?<=\S) {2,}(?=[A-Z•])")
_BULLET = re.compile(r"^[•·▪●◦‣∙*-]\s+|^[a-z][.)]\s|^\(?[ivx]+\)\s|^\d{1,2}[.)]\s")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
"""Signs of fonts of their own, which in these texts are bullets."""


def plain_words(text: str) -> str:
    """`text` without tags and links, its paragraphs and list items each on a line of their own.

    Only tags that converters write are taken for tags, so "<5 days" stays. A link keeps
    its address where its words do not say it. Two spaces before a capital letter part
    paragraphs: that is how these texts keep the paragraphs of a cell.
    """
    text = _GAP.sub("\n", text)
    text = _PICTURE.sub(lambda found: found["words"], text)
    text = _LINK.sub(lambda found: _link(found["words"], found["to"]), text)
    words = tidy(html.unescape(_without_tags(text).replace("**", "")))
    return "\n".join(line for line in _PRIVATE.sub("•", words).split("\n") if line != "•")


def _link(words: str, to: str) -> str:
    to = html.unescape(to)
    bare = re.sub(r"^(https?://|mailto:|tel:)", "", to).rstrip("/")
    return words if not bare or bare.startswith("#") or bare in words else f"{words} ({to})"


def _without_tags(text: str) -> str:
    """One walk through the tags, so that a text full of half-open ones takes no longer than any other."""
    done: list[str] = []
    opened: tuple[int, str] | None = None
    at = 0
    for tag in _TAG.finditer(text):
        name, closing = tag["name"].lower(), bool(tag["close"])
        if name not in _INLINE | _BLOCK:
            continue
        done.append(text[at : tag.start()])
        at = tag.end()
        if name in _BLOCK:
            done.append("\n• " if name == "li" and not closing and not _labelled(text, at) else "\n")
        elif name == "a" and closing and opened is not None:
            words = "".join(done[opened[0] :])
            done[opened[0] :] = [_link(words, opened[1])]
            opened = None
        elif name == "a" and not closing:
            address = _ADDRESS.search(tag["rest"] or "")
            opened = (len(done), address["to"]) if address else None
    return "".join([*done, text[at:]])


def _labelled(text: str, at: int) -> bool:
    """True where a list item carries its own bullet or letter."""
    return _BULLET.match(text[at : at + 12].lstrip()) is not None
