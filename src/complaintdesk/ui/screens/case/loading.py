"""Reads everything the case screen shows, away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from complaintdesk.ui.screens.case.state.parts import CaseView

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk


def view_loader(case_id: int) -> Callable[[Desk], CaseView]:
    """The job that reads one case; it raises UserError "case.none" where there is none."""

    def job(desk: Desk) -> CaseView:
        from complaintdesk.services import cases, clocks, letters, settings

        case = cases.load_case(desk, case_id)
        return CaseView(
            case=case,
            clock=clocks.case_clock(desk, case),
            rules=desk.rules(),
            landlord=settings.landlord(desk),
            journal=cases.case_journal(desk, case_id),
            today=desk.clock.today(),
            read_only=desk.read_only,
            begun=letters.begun_letters(desk, case_id),
        )

    return job
