"""What was typed and is not saved yet; nothing of it is let go before the desk has taken it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from complaintdesk.domain.assessment.record import AnsweredProvision, Review
from complaintdesk.ui.screens.assessment.state.undo import changed_fields

SAVED = "Saved"
SAVING = "Saving…"
WRITING = "Not saved yet"
REFUSED = "Not saved: what you wrote is still here"


class Working:
    """The provisions of one self-assessment: as last heard from the desk, and as they are on the screen."""

    def __init__(self, provisions: Iterable[AnsweredProvision]) -> None:
        self._kept = {p.number: p for p in provisions}
        self._typed: dict[str, AnsweredProvision] = {}
        self._under_way: dict[str, AnsweredProvision] = {}
        self._refused: set[str] = set()

    @property
    def numbers(self) -> tuple[str, ...]:
        """Every provision, in the Code's order."""
        return tuple(self._kept)

    def kept(self, number: str) -> AnsweredProvision:
        """A provision as the desk last said that it is."""
        return self._kept[number]

    def current(self, number: str) -> AnsweredProvision:
        """A provision as it is on the screen."""
        return self._typed.get(number) or self._under_way.get(number) or self._kept[number]

    def all(self) -> tuple[AnsweredProvision, ...]:
        """Every provision as it is on the screen."""
        return tuple(self.current(number) for number in self._kept)

    def write(self, provision: AnsweredProvision) -> None:
        """Takes a provision as it now is on the screen."""
        number = provision.number
        if provision == (self._under_way.get(number) or self._kept[number]):
            self._typed.pop(number, None)
        else:
            self._typed[number] = provision

    def hand_over(self) -> tuple[tuple[AnsweredProvision, AnsweredProvision], ...]:
        """What is to be saved now, each after what it was built on; it is under way until `saved` or `refused`."""
        going = tuple((self._under_way.get(n) or self._kept[n], typed) for n, typed in self._typed.items())
        self._under_way |= self._typed
        self._typed.clear()
        return going

    def saved(self, sent: AnsweredProvision, stored: AnsweredProvision) -> None:
        """The desk took a provision, and now has it like this."""
        self._kept[stored.number] = stored
        self._refused.discard(stored.number)
        if self._under_way.get(stored.number) == sent:
            del self._under_way[stored.number]

    def refused(self, sent: AnsweredProvision) -> None:
        """The desk did not take a provision; its words stay on the screen, to be tried again."""
        self._refused.add(sent.number)
        if self._under_way.get(sent.number) == sent:
            del self._under_way[sent.number]
            self._typed.setdefault(sent.number, sent)

    def replace_kept(self, provisions: Iterable[AnsweredProvision]) -> None:
        """The desk was read anew; the fields that are typed and not saved stay, over what it now has."""
        before, self._kept = self._kept, {p.number: p for p in provisions}
        for number, mine in list(self._typed.items()):
            own = {name: getattr(mine, name) for name in changed_fields(before[number], mine)}
            self.write(replace(self._kept[number], **own))

    @property
    def unsaved(self) -> tuple[str, ...]:
        """The provisions with something that is not in the desk yet."""
        return tuple(n for n in self._kept if n in self._typed or n in self._under_way)

    @property
    def lost(self) -> tuple[str, ...]:
        """The provisions whose last save was refused and that have not been saved since."""
        return tuple(n for n in self._kept if n in self._refused)

    @property
    def words(self) -> str:
        """The quiet word beside the title."""
        if self._refused:
            return REFUSED
        if self._under_way:
            return SAVING
        return WRITING if self._typed else SAVED


def reviewed(before: AnsweredProvision, after: AnsweredProvision) -> AnsweredProvision:
    """A provision that was read from a file counts as corrected once something of it is changed by hand."""
    touched = changed_fields(before, after) - {"review", "note"}
    if before.review is None or not touched:
        return after
    return replace(after, review=Review.CORRECTED)
