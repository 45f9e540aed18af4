"""What the calendar asks of the services; runs away from the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.ui.screens.calendar.state.loaded import CalendarData

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.desk import Desk


def load(*, met: bool) -> Callable[[Desk], CalendarData]:
    """Everything that is due, and with `met` what is done as well, for every month at once."""

    def job(desk: Desk) -> CalendarData:
        from complaintdesk.services.clocks import DueFilter, things_due

        items = things_due(desk, DueFilter(met=met))
        return CalendarData(desk.clock.today(), desk.rules().calendar, items)

    return job
