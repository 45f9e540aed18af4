"""What a service changed, told once to every screen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Which things changed: cases by id, and whether settings, the calendar, findings, packs,
    drafts, self-assessments or backups did.
    """

    cases: frozenset[int] = frozenset()
    landlord: bool = False
    calendar: bool = False
    determinations: bool = False
    packs: bool = False
    drafts: bool = False
    assessments: bool = False
    backup: bool = False

    @staticmethod
    def of_case(case_id: int) -> Changes:
        """One case changed."""
        return Changes(cases=frozenset({case_id}))
