"""Whose rows are whose: rows that begin a provision before its number is printed, or without a number at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from complaintdesk.domain.assessment import FlagKind
from complaintdesk.exchange.assessments.matching.cells import ends_open, first_letter, runs_on
from complaintdesk.exchange.assessments.matching.columns import Role
from complaintdesk.exchange.assessments.matching.draft import joined, places
from complaintdesk.exchange.assessments.matching.rows import in_columns, starts_anew
from complaintdesk.exchange.assessments.matching.scan import Item, Scanned, Segment


@dataclass(slots=True)
class Group:
    """All rows of one provision: those printed above its number, its own, and those after it."""

    number: str
    own: Item | None
    above: list[Item] = field(default_factory=list)
    after: list[Item] = field(default_factory=list)
    flags: list[tuple[FlagKind, str]] = field(default_factory=list)


@dataclass(slots=True)
class _State:
    """What has been settled so far, and the rows that wait for the next number."""

    groups: list[Group] = field(default_factory=list)
    waiting: list[Item] = field(default_factory=list)


def resolve(scanned: Scanned, numbers: Sequence[str]) -> list[Group]:
    """The provisions' rows in the source's order; rows that no provision can claim go to `scanned.aside`."""
    state = _State()
    for n, segment in enumerate(scanned.segments):
        following = scanned.segments[n + 1] if n + 1 < len(scanned.segments) else None
        starts = _starts(segment, following)
        cuts = [*starts, len(segment.items)]
        pieces = [segment.items[a:b] for a, b in pairwise(cuts)]
        _own(segment, segment.items[: cuts[0]], state)
        if pieces and _takes_over(segment, following):
            state.waiting = pieces.pop()
        _nameless(pieces, (segment, following), (state, scanned), numbers)
        if segment.closed or following is None:
            # Nobody's: no number came in their section.
            _aside(state.waiting, scanned)
            state.waiting = []
    return state.groups


def _own(segment: Segment, items: list[Item], state: _State) -> None:
    if segment.number is None or segment.own is None:
        # Rows at the top of a section that begin nothing: they wait for its first number.
        state.waiting = items
        return
    group = Group(segment.restored or segment.number.number, segment.own, state.waiting, items)
    if state.waiting:
        where, began = segment.own.row.place, places([item.row for item in state.waiting])
        words = f"The number is printed at {where}; the words above it, at {began}, were taken to be its beginning."
        group.flags.append((FlagKind.NUMBER_ELSEWHERE, words))
    if segment.restored:
        words = f"The number reads {segment.number.number}, but stands where {segment.restored} belongs."
        group.flags.append((FlagKind.NUMBER_ELSEWHERE, words))
    state.waiting = []
    state.groups.append(group)


def _starts(segment: Segment, following: Segment | None) -> list[int]:
    """Where, among a provision's further rows, another one begins without its number."""
    answered = segment.answered or segment.own is None
    found: list[int] = []
    for n, item in enumerate(segment.items):
        if starts_anew(item.row, item.layout):
            if answered:
                found.append(n)
            answered = True
    if not found and following is not None and not segment.closed:
        pulled = _pulled(segment, following)
        return [] if pulled is None else [pulled]
    return found


def _pulled(segment: Segment, following: Segment) -> int | None:
    """Where the requirement begins that the next number's row continues in mid-sentence, None where it begins there."""
    if following.own is None or not runs_on(following.own.layout.cell(following.own.row.cells, Role.REQUIREMENT)):
        return None
    if segment.own is None:
        return None
    so_far = segment.own.layout.cell(segment.own.row.cells, Role.REQUIREMENT)
    begins: int | None = None
    for n, item in enumerate(segment.items):
        words = item.layout.cell(item.row.cells, Role.REQUIREMENT) if in_columns(item.row, item.layout) else ""
        if words and so_far and not ends_open(so_far) and not runs_on(words) and not first_letter(words):
            begins = n
        so_far = joined(so_far, words)
    return begins if begins is not None and ends_open(so_far) else None


def _takes_over(segment: Segment, following: Segment | None) -> bool:
    """True where the next number's row continues what began above it: without an answer, or in mid-sentence."""
    if following is None or following.own is None or segment.closed:
        return False
    requirement = following.own.layout.cell(following.own.row.cells, Role.REQUIREMENT)
    return not following.answered or runs_on(requirement)


def _nameless(
    pieces: list[list[Item]],
    around: tuple[Segment, Segment | None],
    into: tuple[_State, Scanned],
    numbers: Sequence[str],
) -> None:
    """Rows that answer and have no number: theirs are the numbers left out just here, if there are as many."""
    if not pieces:
        return
    (before, after), (state, scanned) = around, into
    first = before.number.number if before.number else ""
    last = after.number.number if after is not None and after.number else ""
    if first not in numbers or (last and last not in numbers):
        free: list[str] = []
    else:
        end = numbers.index(last) if last else len(numbers)
        free = [n for n in numbers[numbers.index(first) + 1 : end] if n.partition(".")[0] == first.partition(".")[0]]
    for n, piece in enumerate(pieces):
        where = places([item.row for item in piece])
        if len(free) == len(pieces):
            words = f"No number stands at {where}. It lies where {free[n]} belongs, and was taken for that."
            state.groups.append(Group(free[n], None, piece, [], [(FlagKind.NUMBER_ELSEWHERE, words)]))
            continue
        _aside(piece, scanned)
        if state.groups:
            words = f"What follows it, at {where}, holds an answer and no number; it was left aside."
            state.groups[-1].flags.append((FlagKind.PLACE_UNSURE, words))


def _aside(items: list[Item], scanned: Scanned) -> None:
    scanned.aside.update({item.index: item.row for item in items})
