"""How a desk file of one schema becomes one of the next; the first step makes a new file's tables.

A step never imports today's tables: it says in its own words what it did then. Alembic's
operations do the work; it is imported only when there is something to do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations


@dataclass(frozen=True, slots=True)
class Step:
    """One step, to schema `number`.

    `changes` names the tables whose number of rows may change, and the indexes and guards
    that may go.
    """

    number: int
    upgrade: Callable[[Operations], None]
    changes: frozenset[str] = frozenset()


def all_steps() -> tuple[Step, ...]:
    """Every step there is, in order; the number of the last is today's schema."""
    from complaintdesk.storage.migrations import (
        m0001_first,
        m0002_dates,
        m0003_assessments,
        m0004_letters,
        m0005_template_drafts,
    )

    return (
        Step(1, m0001_first.upgrade),
        Step(2, m0002_dates.upgrade),
        Step(3, m0003_assessments.upgrade),
        Step(4, m0004_letters.upgrade),
        Step(5, m0005_template_drafts.upgrade),
    )
