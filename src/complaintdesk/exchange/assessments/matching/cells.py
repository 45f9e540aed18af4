"""What one cell says: a provision's number, an answer, a colour; and whether its words end or begin in mid-sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from complaintdesk.domain.assessment import Answer, Rag
from complaintdesk.domain.assessment.continuing import CONTINUED
from complaintdesk.domain.assessment.printed import without_comply_by

_NUMBER = re.compile(
    r"[\s§(]*(?:(?:code|provision|paragraph|para|section|requirement|ref|no)\.?:?\s+){0,3}"
    r"(?P<major>\d{1,2})\s?[.,]\s?(?P<minor>\d{1,2})(?![\d/%])(?!\.\d)"
    r"(?:\s?\(?(?P<part>[a-z])\)?(?![\w'’]))?[).:,–-]*(?:\s+(?P<rest>\S.*))?\s*",
    re.IGNORECASE | re.DOTALL,
)
_TICKS, _CROSSES = frozenset("✓✔☑✅"), frozenset("✗✘❌")
_AGREEING = frozenset({"comply", "complies", "compliant", "complied", "complying", "met"})
_YES = _TICKS | _AGREEING | {"yes", "y", "true", "full", "fully"}
_REFUSING = _CROSSES | {"no", "n", "not", "non", "false"}
_NO = _REFUSING | _AGREEING | {"does", "do"}
_TICKED = re.compile(r"(?P<box>[☐□☒☑✓✔✗✘■▢])\s?(?P<word>yes|no)\b", re.IGNORECASE)
_EMPTY_BOXES = frozenset("☐□▢")
_TOKEN = re.compile(r"[A-Za-z]+|[✓✔☑✅✗✘❌]|[^\s\w.,;:()\[\]\"'“”‘’*†–—-]|\d+")
_COLOURS = (
    dict.fromkeys(("green", "g", "🟢"), Rag.GREEN)
    | dict.fromkeys(("amber", "orange", "yellow", "a", "🟠", "🟡"), Rag.AMBER)
    | dict.fromkeys(("red", "r", "🔴"), Rag.RED)
)
_HANGING = {
    "a", "an", "and", "any", "as", "at", "but", "by", "for", "from", "has", "have", "if", "in", "includes",
    "including", "into", "is", "its", "may", "must", "of", "on", "or", "our", "should", "than", "the", "their",
    "to", "via", "was", "were", "where", "will", "with", "within", "would", "your",
}  # fmt: skip
"""Words with which no sentence ends."""

_PART = re.compile(r"(?:^|[\s(])\(?(?P<letter>[a-z])[.)]\s")
_ENDED = re.compile(r"[.!?…][\"'”’)\]]*$")


@dataclass(frozen=True, slots=True)
class NumberCell:
    """A provision's number as a cell gives it; `part` is the letter of a part, `rest` what else the cell holds."""

    number: str
    part: str = ""
    rest: str = ""
    repeats: int = 1


def number_in(cell: str) -> NumberCell | None:
    """The provision's number with which a cell begins, None where it begins with none."""
    found = _NUMBER.fullmatch(cell)
    if found is None:
        return None
    number = f"{int(found['major'])}.{int(found['minor'])}"
    words = (found["rest"] or "").split()
    left = [word for word in words if word.strip(".") != number]
    repeats = 1 + len(words) - len(left)
    rest = " ".join(left) if repeats > 1 else (found["rest"] or "").strip()
    if set(rest) <= set("-–—.:;,|•"):
        rest = ""
    return NumberCell(number, (found["part"] or "").lower(), rest, repeats)


def goes_on(cell: str) -> str:
    """The number of the provision that goes on where a cell of our own forms says so, empty for any other."""
    found = number_in(cell) if cell.endswith(CONTINUED) else None
    return found.number if found is not None and found.rest == CONTINUED else ""


def answer_in(cell: str) -> Answer | None:
    """Yes or no where the cell says one of them and nothing else; None for everything that is not quite that.

    The day until which a landlord will comply, as our own forms have it below a No, is no part of the answer.
    """
    cell, _ = without_comply_by(cell)
    boxes = {found["word"].lower() for found in _TICKED.finditer(cell) if found["box"] not in _EMPTY_BOXES}
    if _TICKED.search(cell):
        return Answer(next(iter(boxes))) if len(boxes) == 1 else None
    tokens = [token.lower() for token in _TOKEN.findall(cell)]
    if not tokens:
        return None
    if all(token in _YES for token in tokens):
        return Answer.YES
    if all(token in _NO for token in tokens) and any(token in _REFUSING for token in tokens):
        return Answer.NO
    return None


def looks_answered(cell: str) -> bool:
    """True for a short cell that means to answer, whether or not it is quite yes or no."""
    first = next(iter(_TOKEN.findall(cell)), "").lower()
    return answer_in(cell) is not None or (
        len(cell) <= 60 and (first in _YES | _REFUSING or first.startswith("part") or bool(_TICKED.search(cell)))
    )


def rag_in(cell: str) -> Rag | None:
    """The colour a cell names, None where it names none or several."""
    tokens = re.findall(r"[A-Za-z]+|[🟢🟠🟡🔴]", cell)
    colours = {_COLOURS.get(token.lower()) for token in tokens}
    return colours.pop() if len(colours) == 1 else None


def has_words(cell: str) -> bool:
    """True where a cell holds at least a letter or a figure."""
    return any(c.isalnum() for c in cell)


def ends_open(text: str) -> bool:
    """True where the text does not end as a sentence does."""
    return bool(text) and _ENDED.search(text) is None


def hangs(text: str) -> bool:
    """True where the text breaks off: it ends with a word that no sentence ends with, a comma or a hyphen."""
    last = text.rsplit(None, 1)[-1] if text else ""
    return last.lower() in _HANGING or text.endswith((",", "-", "–"))


def runs_on(text: str) -> bool:
    """True where the text begins in mid-sentence, with a small letter that is no list letter."""
    return bool(text) and text[0].islower() and not _PART.match(text)


def first_letter(text: str) -> str:
    """The list letter with which a text begins ("c" of "c. a quality check"), empty where it begins with none."""
    found = _PART.match(text)
    return found["letter"] if found else ""


def last_letter(text: str) -> str:
    """The last list letter in a text, empty where it has none."""
    return next((found["letter"] for found in reversed(list(_PART.finditer(text)))), "")
