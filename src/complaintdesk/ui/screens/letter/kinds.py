"""The kinds of letter in the order in which the composer offers them: those that fit first, under headings. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import fill

from complaintdesk.domain.casefile import IssuedLetter, LetterKind
from complaintdesk.domain.letters import LetterChoice
from complaintdesk.domain.spelling import long_date

_COLUMNS = 64


@dataclass(frozen=True, slots=True)
class KindLine:
    """A line of the list of kinds: a kind of letter, or a heading where `kind` is None.

    `why` says why the kind does not fit, "" where it does; `issued` when a letter of the kind was last issued.
    """

    text: str
    kind: LetterKind | None = None
    why: str = ""
    issued: str = ""

    @property
    def shown(self) -> str:
        """The line as the list shows it: when it was issued, and below that why it does not fit now."""
        named = f"{self.text} – {self.issued}" if self.issued else self.text
        return f"{named}\n{fill(self.why, _COLUMNS)}" if self.why else named

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        named = f"{self.text}, {self.issued}" if self.issued else self.text
        return f"{named}. Does not fit now: {self.why}" if self.why else named


def kind_lines(choices: Iterable[LetterChoice], letters: Iterable[IssuedLetter] = ()) -> tuple[KindLine, ...]:
    """The kinds that fit, in the order of a case's life and under its headings; then the others, with the reason.

    `letters` are those issued on the case.
    """
    issued = {letter.kind: f"issued {long_date(letter.dated)}" for letter in letters}
    lines = [KindLine(c.title, c.kind, c.why[:1].upper() + c.why[1:], issued.get(c.kind, "")) for c in choices]
    unfit = [line for line in lines if line.why]
    heading = [KindLine("Not now, and why")] if unfit else []
    return (*_under_headings(line for line in lines if not line.why), *heading, *unfit)


def _under_headings(lines: Iterable[KindLine]) -> Iterator[KindLine]:
    last = ""
    for line in lines:
        heading = _heading(line.kind) if line.kind is not None else ""
        if heading != last:
            yield KindLine(heading)
            last = heading
        yield line


def _heading(kind: LetterKind) -> str:
    if kind.subject == "refusal":
        return "Refusals"
    return f"Stage {kind.stage}" if kind.stage else "Other letters"
