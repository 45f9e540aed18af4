"""Letters, emails and scans that came in, or went out outside the desk, put on the case in one go (5.12)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import ActContext, WithoutWarnings, happened, needed
from complaintdesk.domain.casefile import CaseFile, Channel, Contact
from complaintdesk.domain.errors import Problem

KEPT_WITH = "Kept with it: "
"""What stands in the words of an email before the names of the files that came with it."""

_EARLIEST = date(1990, 1, 1)


@dataclass(frozen=True, slots=True)
class Correspondence:
    """One letter, email or scan: `direction` is "in" or "out", `words` what it says, in full or in a line.

    `day` is the day on which it came, or for ours the day on which it was sent. `attachment` is
    the id of the file itself.
    """

    day: date | None
    channel: Channel
    direction: str
    who: str
    words: str
    attachment: int | None = None


@dataclass(frozen=True, slots=True)
class AddCorrespondence(WithoutWarnings):
    """Several letters, emails or scans at once; a problem's field is their number from 0 and a name: "0.day"."""

    name: ClassVar[str] = "put on file"
    items: tuple[Correspondence, ...]

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        for number, item in enumerate(self.items):
            who = "incoming.to_missing" if item.direction == "out" else "incoming.from_missing"
            yield from happened(f"{number}.day", item.day, _EARLIEST, context.today)
            yield from needed(f"{number}.who", item.who, who)
            yield from needed(f"{number}.words", item.words, "incoming.words_missing")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with a contact for each of them."""
        return replace(case, contacts=(*case.contacts, *(_contact(item) for item in self.items)))


def _contact(item: Correspondence) -> Contact:
    assert item.day is not None
    return Contact(0, item.day, item.channel, item.direction, item.who.strip(), item.words.strip(), item.attachment)
