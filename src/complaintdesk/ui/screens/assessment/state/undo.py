"""Taking changes of provisions back, and bringing them back again."""

from __future__ import annotations

from dataclasses import dataclass, fields

from complaintdesk.domain.assessment.record import AnsweredProvision

_WRITTEN = {"requirement", "commentary", "note"}
_MOST = 200


@dataclass(frozen=True, slots=True)
class Step:
    """One change of a provision that was saved."""

    before: AnsweredProvision
    after: AnsweredProvision

    @property
    def number(self) -> str:
        """The provision's number."""
        return self.after.number


class UndoHistory:
    """What was changed since the self-assessment was opened, the last change last."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def note(self, before: AnsweredProvision, after: AnsweredProvision) -> None:
        """Keeps a change; words that are typed on in the same field are one change."""
        if before == after:
            return
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last is not None and last.after == before and _goes_on(last, after):
            self._done[-1] = Step(last.before, after)
        else:
            self._done = [*self._done, Step(before, after)][-_MOST:]

    def forget(self) -> None:
        """Another self-assessment is open."""
        self._done.clear()
        self._undone.clear()

    @property
    def to_undo(self) -> Step | None:
        """The change that is taken back next."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Step | None:
        """The change that is brought back next."""
        return self._undone[-1] if self._undone else None

    def undone(self) -> None:
        """The last change was taken back."""
        self._undone.append(self._done.pop())

    def redone(self) -> None:
        """The change taken back last was brought back."""
        self._done.append(self._undone.pop())


def changed_fields(before: AnsweredProvision, after: AnsweredProvision) -> set[str]:
    """The names of the fields in which two differ."""
    return {f.name for f in fields(before) if getattr(before, f.name) != getattr(after, f.name)}


def _goes_on(last: Step, after: AnsweredProvision) -> bool:
    """True where the same words were typed on; that they were corrected by it is part of the first change."""
    first = changed_fields(last.before, last.after) - {"review"}
    then = changed_fields(last.after, after) - {"review"}
    return len(first) == 1 and first == then and first <= _WRITTEN
