"""The table of what the desk does about each provision: whole, honest about its figures, and strict when wrong."""

from __future__ import annotations

import pytest

from complaintdesk.domain.assessment.bearing import Bearing, parse_bearings
from complaintdesk.services.evidence import bearings
from complaintdesk.services.rules import editions
from complaintdesk.system import resources

EDITION = editions()[0]
TEXT = resources.text("assessment", "evidence-2024-04.toml")


def test_every_provision_of_the_edition_is_there_once_in_its_order() -> None:
    assert [b.number for b in bearings(EDITION.id)] == [p.number for p in EDITION.provisions]
    assert len(bearings(EDITION.id)) == 72


def test_most_are_measured_or_enforced() -> None:
    shown = [b for b in bearings(EDITION.id) if b.bearing in (Bearing.MEASURED, Bearing.ENFORCED)]
    assert len(shown) >= 40
    assert all(b.figures for b in shown)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (TEXT.replace('number = "9.8"', 'number = "9.9"'), "9.8, 9.9"),
        (TEXT.replace('number = "9.8"', 'number = "9.7"'), "9.8"),
        (TEXT + '\n[[provision]]\nnumber = "9.8"\nbearing = "kept"\nhow = "Again."\n', "there twice"),
        (TEXT.replace('figures = ["service_requests"]\n', ""), "1.4: measured, but without a figure"),
        (TEXT.replace("code-2024-04", "code-2031-01"), "code-2031-01"),
        (TEXT.replace("how =", "why =", 1), "1.2"),
    ],
)
def test_what_is_wrong_in_the_table_is_named(wrong: str, said: str) -> None:
    assert wrong != TEXT
    with pytest.raises(ValueError, match=said):
        parse_bearings(wrong, EDITION)
