"""What screens ask the window to show."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from complaintdesk.ui.navigator import CasePlace, Destination
from tests.ui.driver import Driver


@pytest.fixture
def asked(window: Driver) -> Callable[[], list[int]]:
    """The ids of the cases the window was asked to show since the test began."""
    destinations: list[Destination] = []
    window.context.navigate.go_requested.connect(destinations.append)

    def cases() -> list[int]:
        window.rest()
        return [d.argument.case_id for d in destinations if isinstance(d.argument, CasePlace)]

    return cases
