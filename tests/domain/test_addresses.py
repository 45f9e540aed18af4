"""Addresses on one line and on several."""

from __future__ import annotations

import pytest

from complaintdesk.domain.addresses import as_lines, on_one_line


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("1 Quay Street\nAnytown", "1 Quay Street, Anytown"),
        (" Flat 2, \r\n\n 1 Quay Street,\nAnytown ", "Flat 2, 1 Quay Street, Anytown"),
        ("1 Quay Street, Anytown", "1 Quay Street, Anytown"),
        ("", ""),
    ],
)
def test_an_address_on_one_line(address: str, expected: str) -> None:
    assert on_one_line(address) == expected


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        ("Harbour House, 1 Quay Street, Anytown, AN1 2BC", ("Harbour House", "1 Quay Street", "Anytown", "AN1 2BC")),
        ("12, Quay Street, Anytown", ("12 Quay Street", "Anytown")),
        ("Harbour House, Unit 4\nAnytown", ("Harbour House, Unit 4", "Anytown")),
        ("Harbour House,\n\n Anytown ", ("Harbour House", "Anytown")),
        ("Anytown", ("Anytown",)),
        ("Anytown, ,", ("Anytown",)),
        ("", ()),
    ],
)
def test_an_address_on_lines(address: str, lines: tuple[str, ...]) -> None:
    assert as_lines(address) == lines
