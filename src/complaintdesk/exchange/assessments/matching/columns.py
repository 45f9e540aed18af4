"""Which column of a form holds what: read from its heading row, or from its contents where it has none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.assessment.printed_actions import HEADING
from complaintdesk.exchange.assessments.grid import Row
from complaintdesk.exchange.assessments.matching.cells import answer_in, number_in, rag_in


class Role(StrEnum):
    """What a column holds; ACTIONS is that of our own forms, OTHER a column of the landlord's own."""

    NUMBER = "number"
    REQUIREMENT = "requirement"
    ANSWER = "answer"
    EVIDENCE = "evidence"
    COMMENTARY = "commentary"
    RAG = "rag"
    ACTIONS = "actions"
    OWN_ACTION = "action"
    OWN_OWNER = "owner"
    OWN_DATE = "by when"
    OTHER = "other"


TEXT_ROLES = (Role.REQUIREMENT, Role.EVIDENCE, Role.COMMENTARY)
OWN_ROLES = (Role.OWN_ACTION, Role.OWN_OWNER, Role.OWN_DATE)
"""A landlord's own columns for what it will do; the last two mean that only beside the first."""

_HEADINGS = (
    (Role.ACTIONS, rf"^{' '.join(re.findall('[a-z]+', HEADING.lower()))}$"),
    (Role.OWN_ACTION, r"^((planned|agreed|further|key|improvement|improvements|required|our) )?actions?"
                      r"( (points?|plans?|required|needed|planned|agreed|to be taken|to take))?$"),
    (Role.OWN_OWNER, r"^((action|lead|responsible) )?(owner|officer|person|lead)( responsible)?$"
                     r"|^(who|by whom|responsible|responsibility)$"),
    (Role.OWN_DATE, r"^(by )?when$|^(due|target|completion)( date)?$|^deadline$|^date due$|^timescale$"
                    r"|^to be (done|completed) by$"),
    (Role.RAG, r"\brag\b"),
    (Role.ANSWER, r"^compl(y|ies|iant|iance|ied)\b"),
    (Role.EVIDENCE, r"\bevidence\b"),
    (Role.COMMENTARY, r"\bcommentary\b|\bcomments?\b|\bexplanations?\b|\bnarrative\b"),
    (Role.ANSWER, r"\bcompl(y|ies|iant|iance|ied)\b|\byes ?/ ?no\b|\by ?/ ?n\b|^met\b|^(our )?answer$"),
    (Role.REQUIREMENT, r"\brequirements?\b|^(the )?provision (text|wording)$|^what the code says$|^description$"),
    (Role.NUMBER, r"^(the )?(code )?(provision|paragraph|para|section|ref|reference|number|no|code|clause)"
                  r"( (number|no|ref|reference))?$|^#$"),
)  # fmt: skip
_BROKEN = {
    "codeprovision": Role.NUMBER, "provision": Role.NUMBER, "coderequirement": Role.REQUIREMENT,
    "requirement": Role.REQUIREMENT, "comply": Role.ANSWER, "complyyesno": Role.ANSWER,
    "evidence": Role.EVIDENCE, "commentary": Role.COMMENTARY, "commentaryexplanation": Role.COMMENTARY,
    "commentaryexplanations": Role.COMMENTARY, "commentaryanyexplanations": Role.COMMENTARY,
}  # fmt: skip
"""The official form's headings without their spaces: a narrow column breaks them within a word."""

_LONGEST_HEADING = 80
_MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a form in their order: what each holds, and its heading; `guessed` where there was no heading."""

    roles: tuple[Role, ...]
    headings: tuple[str, ...]
    guessed: bool = False

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.roles)

    def at(self, role: Role) -> int | None:
        """Where the first column of that kind stands, from 0; None where there is none."""
        return self.roles.index(role) if role in self.roles else None

    def cell(self, cells: Sequence[str], role: Role) -> str:
        """The words in a column of that kind, empty where it or its cell is missing."""
        at = self.at(role)
        return cells[at] if at is not None and at < len(cells) else ""

    def names(self) -> tuple[str, ...]:
        """The columns as the result names them: ours by kind, the landlord's own by heading, each once."""
        own = (Role.OTHER, *OWN_ROLES)
        named = (h if role in own else role.value for role, h in zip(self.roles, self.headings, strict=True))
        return tuple(dict.fromkeys(name for name in named if name))


def heading_row(cells: Sequence[str]) -> Layout | None:
    """The columns that a row of headings names, None where the row is not the heading row of a form.

    A form names its provisions or requirements, and an answer, evidence or commentary.
    """
    if any(len(cell) > _LONGEST_HEADING or len(cell.split()) > _MOST_WORDS for cell in cells):
        return None
    named = {_role(cell) for cell in cells if cell}
    asks = {Role.NUMBER, Role.REQUIREMENT} & named
    answers = {Role.ANSWER, Role.EVIDENCE, Role.COMMENTARY} & named
    if not asks or not answers:
        return None
    roles: list[Role] = []
    for cell in cells:
        role = _role(cell) if cell else _unnamed(roles)
        roles.append(Role.OTHER if cell and role in roles and role is not Role.NUMBER else role)
    if Role.OWN_ACTION not in roles:
        roles = [Role.OTHER if role in OWN_ROLES else role for role in roles]
    if Role.NUMBER not in roles and not cells[0]:
        roles[0] = Role.NUMBER
    if Role.REQUIREMENT not in roles and roles.count(Role.NUMBER) > 1:
        # "No." and "Provision": the second holds the wording.
        roles[len(roles) - 1 - roles[::-1].index(Role.NUMBER)] = Role.REQUIREMENT
    return Layout(tuple(roles), tuple(cells))


def _unnamed(before: list[Role]) -> Role:
    """A column without a heading belongs to the wide one on its left, as a merged heading leaves it."""
    return before[-1] if before and before[-1] in TEXT_ROLES else Role.OTHER


def _role(cell: str) -> Role:
    heading = " ".join(re.sub(r"[^\w/#]+", " ", cell.lower()).replace("/", " / ").split())
    found = next((role for role, pattern in _HEADINGS if re.search(pattern, heading)), None)
    return found or _BROKEN.get(re.sub("[^a-z]", "", heading), Role.OTHER)


def guessed_layout(rows: Iterable[Row], numbers: frozenset[str]) -> Layout | None:
    """The columns of a form without headings, told by what they hold; None where nothing looks like a form.

    There must be a column of provisions' numbers and, to its right, one of answers, in at
    least three rows.
    """
    tables: dict[int, list[tuple[str, ...]]] = {}
    for row in rows:
        tables.setdefault(len(row.cells), []).append(row.cells)
    for cells in sorted(tables.values(), key=len, reverse=True):
        found = _by_contents(cells, numbers)
        if found is not None:
            return found
    return None


def _by_contents(rows: list[tuple[str, ...]], numbers: frozenset[str]) -> Layout | None:
    width = len(rows[0])
    number_at = _fullest(rows, range(width), lambda cell: (n := number_in(cell)) is not None and n.number in numbers)
    if number_at is None:
        return None
    numbered = [cells for cells in rows if number_in(cells[number_at])]
    answer_at = _fullest(numbered, range(number_at + 1, width), lambda cell: answer_in(cell) is not None)
    if answer_at is None:
        return None
    roles = [Role.REQUIREMENT if number_at < n < answer_at else Role.OTHER for n in range(width)]
    roles[number_at], roles[answer_at] = Role.NUMBER, Role.ANSWER
    rag_at = _fullest(numbered, range(answer_at + 1, width), lambda cell: rag_in(cell) is not None)
    if rag_at is not None:
        roles[rag_at] = Role.RAG
    after = [n for n in range(answer_at + 1, width) if n != rag_at]
    for n, role in zip(after, (Role.EVIDENCE, Role.COMMENTARY), strict=False):
        roles[n] = role
    return Layout(tuple(roles), ("",) * width, guessed=True)


def _fullest(rows: list[tuple[str, ...]], places: Iterable[int], fits: Callable[[str], bool]) -> int | None:
    """The column in which most cells fit, if at least three do."""
    counts = Counter({n: sum(fits(cells[n]) for cells in rows) for n in places})
    best = max(counts, key=lambda n: counts[n], default=None)
    return best if best is not None and counts[best] >= 3 else None
