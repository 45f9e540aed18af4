"""The one place that knows what time it is, so that tests and the sample can set it."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

TODAY_VARIABLE = "COMPLAINTDESK_TODAY"
"""An ISO date in this environment variable stands in for today's date (for trying things out)."""


class Clock:
    """Today's date and the present instant; `fixed` replaces both."""

    def __init__(self, fixed: datetime | None = None) -> None:
        self._fixed = fixed

    def today(self) -> date:
        """Today's date where the desk stands."""
        if self._fixed is not None:
            return self._fixed.date()
        stated = os.environ.get(TODAY_VARIABLE)
        return date.fromisoformat(stated) if stated else datetime.now().date()

    def now(self) -> datetime:
        """The present instant in UTC."""
        return self._fixed.astimezone(UTC) if self._fixed is not None else datetime.now(UTC)
