"""The kinds of letter in the order in which the composer offers them: those that fit first, under headings. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import fill

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters import LetterChoice

_COLUMNS = 64


@dataclass(frozen=True, slots=True)
class KindLine:
    """A line of the list of kinds: a kind of letter, or a heading where `kind` is None.

    `why` says why the kind does not fit, "" where it does.
    """

    text: str
    kind: LetterKind | None = None
    why: str = ""

    @property
    def shown(self) -> str:
        """The line as the list shows it: below the name, why it does not fit."""
        return f"{self.text}\n{fill(self.why, _COLUMNS)}" if self.why else self.text

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return f"{self.text}. Does not fit now: {self.why}" if self.why else self.text


def kind_lines(choices: Iterable[LetterChoice]) -> tuple[KindLine, ...]:
    """The kinds that fit, in the order of a case's life and under its headings; then the others, with the reason."""
    choices = tuple(choices)
    lines = list(_under_headings(choice for choice in choices if choice.fits))
    unfit = [KindLine(c.title, c.kind, c.why[:1].upper() + c.why[1:]) for c in choices if not c.fits]
    if unfit:
        lines.append(KindLine("Not now, and why"))
    return (*lines, *unfit)


def _under_headings(choices: Iterable[LetterChoice]) -> Iterator[KindLine]:
    last = ""
    for choice in choices:
        heading = _heading(choice.kind)
        if heading != last:
            yield KindLine(heading)
            last = heading
        yield KindLine(choice.title, choice.kind)


def _heading(kind: LetterKind) -> str:
    if kind.subject == "refusal":
        return "Refusals"
    return f"Stage {kind.stage}" if kind.stage else "Other letters"
