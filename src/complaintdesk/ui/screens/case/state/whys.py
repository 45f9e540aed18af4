"""The button beside a date that tells why it is what it is."""

from __future__ import annotations

from complaintdesk.domain.clocks import Deadline, DeadlineKind, deadline_words
from complaintdesk.ui.screens.case.state.parts import Button, CaseView, Deed, Errand
from complaintdesk.ui.screens.case.state.words import short_date


def deadline_of(view: CaseView, kind: DeadlineKind, item: int = 0, duty: str = "", stage: int = 0) -> Deadline | None:
    """A date of the case by what it belongs to; None where the case has no such date."""
    wanted = (kind, stage, item, duty)
    return next((d for d in view.clock.deadlines if (d.kind, d.stage, d.item, d.duty) == wanted), None)


def why_button(deadline: Deadline | None) -> tuple[Button, ...]:
    """The button that explains a date; none where there is no date."""
    if deadline is None:
        return ()
    name = f"Why {short_date(deadline.due)} for {deadline_words(deadline)}?"
    return (Button("Why this date?", Deed(Errand.WHY, why=deadline.identity), name, "link"),)
