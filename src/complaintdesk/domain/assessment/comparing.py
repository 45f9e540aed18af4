"""Two self-assessments beside each other: last year's and this one, or ours and another landlord's (F53)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from complaintdesk.domain.assessment.reading import Answer
from complaintdesk.domain.assessment.record import AnsweredProvision, Assessment
from complaintdesk.domain.spelling import counted

_QUOTES = "\"'“”‘’„‚‟‛«»‹›`´′″"
_PLAIN = str.maketrans(dict.fromkeys(_QUOTES, "'"))
_MARK = re.compile(r"(?<![^\W_])'|'(?![^\W_])")
"""A quotation mark, and not the apostrophe within a word."""

_WORD = re.compile(r"\S+\s*")


class Turn(StrEnum):
    """How the answer of a provision differs from the first to the second."""

    SAME = "same"
    YES_TO_NO = "yes to no"
    NO_TO_YES = "no to yes"
    ANSWERED = "answered now"
    BLANK = "blank now"


class ChangeKind(StrEnum):
    """What became of a stretch of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of words, with the white space after them.

    `text` is as it stands in the second text, of REMOVED as in the first. What is SAME may
    have had other quotation marks or white space in the first: `was` is how it stood there,
    and None wherever that says nothing new.
    """

    kind: ChangeKind
    text: str
    was: str | None = None

    @property
    def before(self) -> str:
        """What the first text has of it; all of them one after another are the first text."""
        if self.kind is ChangeKind.SAME:
            return self.text if self.was is None else self.was
        return self.text if self.kind is ChangeKind.REMOVED else ""

    @property
    def after(self) -> str:
        """What the second text has of it; all of them one after another are the second text."""
        return "" if self.kind is ChangeKind.REMOVED else self.text


@dataclass(frozen=True, slots=True)
class ProvisionPair:
    """One provision as the two have it; None where one of them has nothing about it.

    `fields` are those fields of AnsweredProvision in which they differ, in the form's order,
    and `turn` is what became of the answer; both only where neither of the two is None.
    """

    number: str
    first: AnsweredProvision | None
    second: AnsweredProvision | None
    fields: tuple[str, ...] = ()
    turn: Turn = Turn.SAME

    @property
    def is_alike(self) -> bool:
        """True where both say the same, or neither says anything."""
        return not self.fields and (self.first is None) == (self.second is None)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every provision of either, in the Code's order."""

    pairs: tuple[ProvisionPair, ...]

    @property
    def alike(self) -> int:
        """How many provisions say the same in both."""
        return sum(pair.is_alike for pair in self.pairs)

    @property
    def differing(self) -> int:
        """How many provisions both have, and not alike."""
        return sum(bool(pair.fields) for pair in self.pairs)

    @property
    def only_first(self) -> tuple[str, ...]:
        """The numbers of the provisions of which the second says nothing."""
        return tuple(p.number for p in self.pairs if p.first is not None and p.second is None)

    @property
    def only_second(self) -> tuple[str, ...]:
        """The numbers of the provisions of which the first says nothing."""
        return tuple(p.number for p in self.pairs if p.first is None and p.second is not None)

    def turned(self, turn: Turn) -> tuple[str, ...]:
        """The numbers of the provisions whose answer turned so."""
        return tuple(p.number for p in self.pairs if p.turn is turn)

    @property
    def answers_changed(self) -> int:
        """How many answers are not the same in both."""
        return sum(pair.turn is not Turn.SAME for pair in self.pairs)

    @property
    def summary(self) -> str:
        """The counts in plain words: “Of 72 provisions, 60 alike and 11 not; 3 answers changed. Only …”"""
        said = f"Of {counted(len(self.pairs), 'provision')}, {self.alike:,} alike and {self.differing:,} not"
        if self.answers_changed:
            said += f"; {counted(self.answers_changed, 'answer')} changed"
        lacking = [
            f" Only the {name} has {', '.join(numbers)}."
            for name, numbers in (("first", self.only_first), ("second", self.only_second))
            if numbers
        ]
        return said + "." + "".join(lacking)


def compare(first: Assessment, second: Assessment) -> Comparison:
    """Every provision of two self-assessments side by side.

    White space and the kind of quotation marks make no difference, nor how evidence is cut
    into items. Notes to self and what a reader doubted are not compared. A live figure is
    compared by its words: put those of the day into drafts before (`EvidenceItem.text`).
    """
    left, right = _said(first), _said(second)
    numbers = {p.number for a in (first, second) for p in a.provisions}
    return Comparison(tuple(_pair(n, left.get(n), right.get(n)) for n in sorted(numbers, key=_in_order)))


def _said(assessment: Assessment) -> dict[str, AnsweredProvision]:
    """The provisions that say anything at all."""
    return {p.number: p for p in assessment.provisions if any(read(p) for read in _FIELDS.values())}


def _in_order(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", number))


def _pair(number: str, first: AnsweredProvision | None, second: AnsweredProvision | None) -> ProvisionPair:
    if first is None or second is None:
        return ProvisionPair(number, first, second)
    fields = tuple(field for field, read in _FIELDS.items() if read(first) != read(second))
    return ProvisionPair(number, first, second, fields, _turn(first.answer, second.answer))


def _turn(before: Answer | None, after: Answer | None) -> Turn:
    if before is after:
        return Turn.SAME
    if before is None:
        return Turn.ANSWERED
    if after is None:
        return Turn.BLANK
    return Turn.YES_TO_NO if after is Answer.NO else Turn.NO_TO_YES


def _keys(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared."""
    return tuple(key for word in text.split() if (key := _key(word)))


def _key(word: str) -> str:
    return _MARK.sub("", word.strip().translate(_PLAIN))


def _evidence(provision: AnsweredProvision) -> object:
    words = _keys("\n".join(item.text for item in provision.evidence))
    links = tuple(item.link for item in provision.evidence if item.link)
    return (words, links) if words or links else ()


def _actions(provision: AnsweredProvision) -> object:
    return tuple(
        (_keys(a.what), _keys(a.owner), a.by if a.by is not None else _keys(a.by_words), a.done_on)
        for a in provision.actions
    )


_FIELDS: dict[str, Callable[[AnsweredProvision], object]] = {
    "requirement": lambda p: _keys(p.requirement),
    "answer": lambda p: p.answer,
    "evidence": _evidence,
    "commentary": lambda p: _keys(p.commentary),
    "rag": lambda p: p.rag,
    "comply_by": lambda p: p.comply_by,
    "actions": _actions,
}
"""What is compared of a provision, in the form's order; what is empty is false."""


def word_changes(before: str, after: str) -> tuple[Change, ...]:
    """What became of the words of a text, in order, stretch by stretch.

    Words count as the same whatever the white space and quotation marks around them. Put
    together, `Change.before` gives `before` exactly and `Change.after` gives `after`. Very
    long texts take a second or two at the worst: in those, words that stand everywhere are
    no ground for taking two stretches as the same.
    """
    left, right = _words(before), _words(after)
    if all(not key for _, key in (*left, *right)):
        return (_change(ChangeKind.SAME, after, before),) if before or after else ()
    return tuple(_joined(_steps(left, right)))


def _words(text: str) -> list[tuple[str, str]]:
    """The words of a text with the white space around them and their keys; marks alone go with a word beside them."""
    lead = text[: len(text) - len(text.lstrip())]
    found: list[tuple[str, str]] = [(lead, "")] if lead else []
    for match in _WORD.finditer(text, len(lead)):
        key = _key(match[0])
        if found and (not key or not found[-1][1]):
            said, known = found.pop()
            found.append((said + match[0], known or key))
        else:
            found.append((match[0], key))
    return found


def _steps(left: Sequence[tuple[str, str]], right: Sequence[tuple[str, str]]) -> Iterator[Change]:
    for tag, i, j, k, m in _opcodes([key for _, key in left], [key for _, key in right]):
        if tag == "equal":
            for (was, _), (now, _) in zip(left[i:j], right[k:m], strict=True):
                yield Change(ChangeKind.SAME, now, was)
            continue
        if i < j:
            yield Change(ChangeKind.REMOVED, "".join(said for said, _ in left[i:j]))
        if k < m:
            yield Change(ChangeKind.ADDED, "".join(said for said, _ in right[k:m]))


def _opcodes(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """As difflib's, with what both begin and end with taken off first: that is most of it, and costs nothing."""
    shorter = min(len(left), len(right))
    head = next((n for n in range(shorter) if left[n] != right[n]), shorter)
    tail = next((n for n in range(shorter - head) if left[-1 - n] != right[-1 - n]), shorter - head)
    if head:
        yield "equal", 0, head, 0, head
    middle = SequenceMatcher(None, left[head : len(left) - tail], right[head : len(right) - tail])
    for tag, i, j, k, m in middle.get_opcodes():
        yield tag, i + head, j + head, k + head, m + head
    if tail:
        yield "equal", len(left) - tail, len(left), len(right) - tail, len(right)


def _joined(changes: Iterator[Change]) -> Iterator[Change]:
    """Neighbours of one kind as one."""
    kind: ChangeKind | None = None
    text: list[str] = []
    was: list[str] = []
    for change in changes:
        if change.kind is not kind and kind is not None:
            yield _change(kind, "".join(text), "".join(was))
            text, was = [], []
        kind = change.kind
        text.append(change.text)
        was.append(change.before)
    if kind is not None:
        yield _change(kind, "".join(text), "".join(was))


def _change(kind: ChangeKind, text: str, was: str) -> Change:
    return Change(kind, text, was if kind is ChangeKind.SAME and was != text else None)
