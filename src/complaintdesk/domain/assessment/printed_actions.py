"""The actions of a provision in one cell of a printed form: written here, and read again.

An action's words are followed by a line each for its owner, its date and when it was done.
Several are numbered. An action that evidence or commentary already tell stands there, and
the cell only names it where it has something to add.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from complaintdesk.domain.assessment.actions import actions_in
from complaintdesk.domain.assessment.printed import DAY, day_in, plain
from complaintdesk.domain.assessment.reading import ReadAction
from complaintdesk.domain.assessment.record import ProvisionAction
from complaintdesk.domain.spelling import long_date

HEADING = "Actions (what, owner, by when, done)"
"""The heading of the column; a column with another heading is read as some landlord's own."""

_OWNER = re.compile(r"Owner: (?P<owner>.+)")
_BY = re.compile(rf"By: (?:(?P<only>{DAY.replace('?P<', '?P<o')})|(?P<words>.+?)(?: \({DAY}\))?)")
_DONE = re.compile(rf"Done: {DAY}")


def actions_words(actions: Sequence[ProvisionAction], evidence: str, commentary: str) -> str:
    """The cell for a provision's actions, empty where its evidence and commentary tell them all."""
    actions = [action for action in actions if action.what.strip()]
    named = _named(evidence, commentary)
    told = 0
    while told < min(len(named), len(actions)) and _is_told(actions[told], named[told][1]):
        told += 1
    free = named[told:]
    parts = []
    for action in actions[told:]:
        place = next((n for n, (_, read) in enumerate(free) if plain(action.what) == read.text), None)
        if place is None:
            parts.append("\n".join([plain(action.what), *_details(action)]))
        else:
            name, read = free.pop(place)
            parts.append("\n".join([name, *_details(action, read)]))
    if len(parts) > 1 or (parts and parts[0].startswith("1. ")):
        parts = [f"{n}. {part}" for n, part in enumerate(parts, 1)]
    return "\n".join(parts)


def actions_read(cell: str, evidence: str, commentary: str) -> tuple[ReadAction, ...]:
    """All actions of a provision: those its evidence and commentary tell, with what the cell adds, and the cell's."""
    named = dict(_named(evidence, commentary))
    read = [_action(part, named) for part in _parts(plain(cell))]
    return (*named.values(), *read)


def _named(evidence: str, commentary: str) -> list[tuple[str, ReadAction]]:
    """The actions that a provision's own words tell, each under the name by which the cell speaks of it."""
    return [
        (f"Action {n} in the {where}", action)
        for where, text in (("evidence", evidence), ("commentary", commentary))
        for n, action in enumerate(actions_in(text), 1)
    ]


def _is_told(action: ProvisionAction, read: ReadAction) -> bool:
    known = ProvisionAction(read.text, by=read.by, by_words=read.by_words)
    return (plain(action.what), action.owner, action.by, action.by_words, action.done_on) == (
        known.what, known.owner, known.by, known.by_words, known.done_on,
    )  # fmt: skip


def _details(action: ProvisionAction, told: ReadAction | None = None) -> list[str]:
    """The lines below an action; its date is left out where it is the one that was `told`."""
    lines = [f"Owner: {owner}"] if (owner := " ".join(action.owner.split())) else []
    words = " ".join(action.by_words.split())
    if told is None or (action.by, words) != (told.by, told.by_words):
        day = long_date(action.by) if action.by is not None else ""
        when = f"{words} ({day})" if words and day and words != day else words or day
        lines += [f"By: {when}"] if when else []
    return [*lines, f"Done: {long_date(action.done_on)}"] if action.done_on is not None else lines


def _parts(cell: str) -> list[str]:
    """The cell's actions, by their numbers if they have any."""
    if not cell.startswith("1. "):
        return [cell] if cell else []
    parts: list[list[str]] = []
    for line in cell.split("\n"):
        number = f"{len(parts) + 1}. "
        if line.startswith(number):
            parts.append([line.removeprefix(number)])
        else:
            parts[-1].append(line)
    return ["\n".join(lines) for lines in parts]


def _action(part: str, named: dict[str, ReadAction]) -> ReadAction:
    lines = part.split("\n")
    done = _last(lines, _DONE)
    by = _last(lines, _BY)
    owner = _last(lines, _OWNER)
    text = "\n".join(lines)
    told = named.pop(text, None)
    words, day = _when(by) if by is not None else (told.by_words, told.by) if told is not None else ("", None)
    return ReadAction(
        told.text if told is not None else text,
        by_words=words,
        by=day,
        owner=owner["owner"] if owner is not None else "",
        done_on=day_in(done) if done is not None else None,
    )


def _last(lines: list[str], pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The last line, taken away, where it is of that pattern and not the only one."""
    found = pattern.fullmatch(lines[-1]) if len(lines) > 1 else None
    if found is not None:
        lines.pop()
    return found


def _when(found: re.Match[str]) -> tuple[str, date | None]:
    """The words of a date, and the day; words that are only the day are left out."""
    if found["only"]:
        only = re.fullmatch(DAY, found["only"])
        day = day_in(only) if only is not None else None
        return ("", day) if day is not None else (found["only"], None)
    day = day_in(found) if found["day"] else None
    return (found["words"], day) if day is not None or not found["day"] else (found[0].removeprefix("By: "), None)
