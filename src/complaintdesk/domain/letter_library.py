"""What a landlord keeps for writing letters: its own versions of the templates, and reasons and policy clauses."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """One version of a template as the landlord worded it; never changed, only followed by another.

    `name` is the letter's kind, or "phrases". `version` counts from 1 for each name.
    `based_on` is the version of the supplied words it was made from. `text` is None where
    the supplied words were taken up again.
    """

    id: int
    name: str
    version: int
    made_at: str
    made_by: str
    note: str
    based_on: str
    text: str | None


@dataclass(frozen=True, slots=True)
class TemplateDraft:
    """Words of a template or of the phrases that are typed and not saved as a version yet.

    `newest` was the newest version of that name when they were begun, 0 where there was none; `saved_at`
    says when they were kept, and tells no two apart.
    """

    name: str
    text: str
    note: str
    newest: int
    saved_at: str = field(default="", compare=False)


class ClauseKind(StrEnum):
    """What a clause is for in an answer to a point (6.7, 6.18)."""

    REASON = "reason"
    POLICY = "policy or law"


@dataclass(frozen=True, slots=True)
class Clause:
    """A reason, or a clause of a policy or law, worded once and used in many letters.

    `source` says where it stands ("Repairs policy, 4.2"). A policy holds from `in_force_from`
    to `in_force_until`, both included; None is without a beginning or an end. `theme` is
    one of the landlord's own, "" for all. One put away is offered no more.
    """

    id: int
    kind: ClauseKind
    title: str
    text: str
    source: str = ""
    in_force_from: date | None = None
    in_force_until: date | None = None
    theme: str = ""
    put_away: bool = False

    def holds_on(self, day: date) -> bool:
        """True when the clause is in force on `day`."""
        begun = self.in_force_from is None or self.in_force_from <= day
        return begun and (self.in_force_until is None or day <= self.in_force_until)
