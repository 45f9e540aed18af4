"""A self-assessment without columns: numbered headings, below each "Comply: Yes", "Evidence: ..." and so on.

Forms that give every provision a small table of its own, with the labels on the left, are
read in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from complaintdesk.exchange.assessments.grid import Row, RowKind
from complaintdesk.exchange.assessments.matching.cells import NumberCell, answer_in, number_in
from complaintdesk.exchange.assessments.matching.columns import Layout, Role
from complaintdesk.exchange.assessments.matching.draft import Draft
from complaintdesk.exchange.assessments.matching.rows import title_of

_LABELS = (
    (Role.NUMBER, r"(?:code )?provision(?: (?:number|no\.?|ref))?|code(?: (?:number|ref|reference))?|ref(?:erence)?"),
    (Role.REQUIREMENT, r"(?:the )?(?:code )?requirements?|what the code says|provision (?:text|wording)"),
    (Role.ANSWER, r"(?:do|does) (?:we|it|\w+) (?:fully )?comply|compl(?:y|ies|iant|iance|ied)(?: with the code)?|met"),
    (Role.EVIDENCE, r"(?:our |the )?evidence(?: (?:of|for) (?:this|compliance))?|evidence ?(?:/|and|or) ?commentary"),
    (Role.COMMENTARY, r"(?:our )?(?:commentary|comments?|explanations?)"
                      r"(?: ?(?:/|and|or|,) ?(?:any )?(?:comments?|explanations?))?"),
    (Role.RAG, r"rag(?: rating| status)?"),
)  # fmt: skip
_CHOICE = r"(?:\s*[:(]?\s*\(?y(?:es)?\s*/\s*no?\)?)?"
_LABELLED = tuple(
    (role, re.compile(rf"(?:{label}){_CHOICE if role is Role.ANSWER else ''}\s*(?:[:?]+(?P<rest>.*))?", re.I | re.S))
    for role, label in _LABELS
)
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the source: what it begins, if anything, and its words without that label or number.

    `whole` are its words with the number, for a line that turns out to begin nothing.
    """

    index: int
    row: Row
    words: str
    role: Role | None = None
    number: NumberCell | None = None
    whole: str = ""


def read_prose(rows: Sequence[Row], numbers: Sequence[str]) -> tuple[list[Draft], dict[int, Row]]:
    """The provisions in running text, and by index the rows that belong to none; no provisions where it is no form."""
    lines = list(_lines(rows, frozenset(numbers)))
    starts = _starts(lines)
    if len(starts) < _FEWEST:
        return [], dict(enumerate(rows))
    used = {line.role for line in lines if line.role is not None} | {Role.NUMBER, Role.REQUIREMENT, Role.ANSWER}
    roles = tuple(role for role in Role if role in used)
    layout = Layout(roles, ("",) * len(roles))
    drafts: list[Draft] = []
    aside = {line.index: line.row for line in lines[: starts[0]]}
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        drafts.append(_draft([lines[start], *map(_plain, lines[start + 1 : end])], layout, aside))
    return drafts, aside


def _lines(rows: Sequence[Row], numbers: frozenset[str]) -> Iterator[_Line]:
    for index, row in enumerate(rows):
        cells = [cell for cell in row.cells if cell]
        if row.kind is RowKind.TABLE and len(cells) == 2 and (role := _role(cells[0])) is not None:
            yield _line(index, row, role, cells[1], numbers)
            continue
        for words in "\n".join(cells).split("\n"):
            role, rest = _label(words)
            found = number_in(words) if role is None else None
            if role is not None:
                yield _line(index, row, role, rest, numbers)
            elif found is not None and found.number in numbers and not found.part:
                yield _Line(index, row, found.rest, Role.REQUIREMENT, found, words)
            else:
                yield _Line(index, row, words)


def _line(index: int, row: Row, role: Role, words: str, numbers: frozenset[str]) -> _Line:
    """A labelled line; one labelled as a number begins a provision."""
    found = number_in(words) if role is Role.NUMBER else None
    if found is not None and found.number in numbers:
        return _Line(index, row, found.rest, Role.REQUIREMENT, found, words)
    return _Line(index, row, words, None if role is Role.NUMBER else role)


def _plain(line: _Line) -> _Line:
    """A line within a provision: a number in front of it is only part of its words."""
    return line if line.number is None else _Line(line.index, line.row, line.whole)


def _role(words: str) -> Role | None:
    role, rest = _label(words)
    return role if not rest else None


def _label(words: str) -> tuple[Role | None, str]:
    """The kind of label a line begins with, and the words after it."""
    for role, pattern in _LABELLED:
        found = pattern.fullmatch(words)
        if found is not None:
            return role, (found["rest"] or "").strip()
    return None, words


def _starts(lines: Sequence[_Line]) -> list[int]:
    """Where provisions begin: numbers that are followed by an answer before the next number.

    A heading with a number begins a provision even if its answer was forgotten, where
    others have theirs; a paragraph may be a clause of a policy that happens to have a number.
    """
    numbered = [n for n, line in enumerate(lines) if line.number is not None]
    if len(numbered) < _FEWEST:
        return []
    answered = [
        start
        for start, end in zip(numbered, [*numbered[1:], len(lines)], strict=True)
        if any(line.role is Role.ANSWER or _is_answer(line) for line in lines[start + 1 : end])
    ]
    if len(answered) < _FEWEST:
        return []
    headings = [n for n in numbered if lines[n].row.kind is RowKind.HEADING]
    return sorted({*answered, *headings})


def _is_answer(line: _Line) -> bool:
    return line.role is None and len(line.words) <= 4 and answer_in(line.words) is not None


def _draft(lines: Sequence[_Line], layout: Layout, aside: dict[int, Row]) -> Draft:
    """One provision from its lines; after a heading that is no label, nothing more belongs to it."""
    first = lines[0]
    draft = Draft(first.number.number if first.number else "", layout)
    role = Role.REQUIREMENT
    for n, line in enumerate(lines):
        heading = line.row.kind is RowKind.HEADING and line.role is None
        if n and (heading or title_of(line.row)):
            aside.update({rest.index: rest.row for rest in lines[n:]})
            break
        if line.role is not None:
            role = line.role
        elif role is Role.REQUIREMENT and _is_answer(line):
            role = Role.ANSWER
        elif role is Role.ANSWER and draft.answered:
            # What follows the answer without a label explains it.
            role = Role.COMMENTARY
        if line.words:
            _add(draft, role, line)
        if line.row not in draft.rows:
            draft.rows.append(line.row)
    return draft


def _add(draft: Draft, role: Role, line: _Line) -> None:
    before = draft.text(role)
    if role in {Role.ANSWER, Role.RAG} or not before:
        draft.add(role, line.words)
    else:
        draft.texts[role] = f"{before}\n{line.words}"
