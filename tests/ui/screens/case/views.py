"""Views of cases for the case screen's tests, as the service would give them."""

from __future__ import annotations

from datetime import date

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.clocks import Targets, deadlines, next_step, stage_clock
from complaintdesk.domain.queries import JournalEntry
from complaintdesk.services.clocks import CaseClock
from complaintdesk.ui.screens.case.state.parts import Card, CaseView
from tests import builders

TODAY = date(2026, 11, 5)
"""The Thursday after the builders' complaint was received on Monday 2 November 2026."""


def view(
    case: CaseFile,
    today: date = TODAY,
    targets: Targets | None = None,
    journal: tuple[JournalEntry, ...] = (),
    *,
    read_only: bool = False,
) -> CaseView:
    """What the screen is drawn from."""
    rules = builders.rules(targets)
    clocks = tuple(stage_clock(s, rules) for s in case.stages)
    clock = CaseClock(next_step(case, rules), deadlines(case, rules), clocks)
    return CaseView(case, clock, rules, builders.landlord(), journal, today, read_only)


def texts(cards: tuple[Card, ...]) -> list[str]:
    """Every word on some cards, a line each."""
    found: list[str] = []
    for card in cards:
        found += [card.title, card.note, card.mark.text if card.mark else ""]
        found += [f"{line.label}: {line.value}" for line in card.lines]
    return [text for text in found if text]


def buttons(cards: tuple[Card, ...]) -> list[str]:
    """The names of the buttons on some cards."""
    return [b.spoken for card in cards for b in card.buttons]
