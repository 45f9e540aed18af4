"""The tariff: sums keep their source, and what is wrong in its file is named."""

from __future__ import annotations

import re
from datetime import date

import pytest

from complaintdesk.domain.remedies import Confidence, Per, TariffRow, parse_tariff

TEXT = """
id = "ours"
title = "Our sums"
from = 2027-04-01
source = "our policy"
checked = 2027-03-01
confidence = "A"
[[rows]]
id = "noise"
label = "Works on a Sunday"
pence = 250
per = "day"
[[rows]]
id = "lift"
label = "Lift out of order"
pence = 4000
per = "week"
source = "the board, 3 May 2027"
checked = 2027-05-03
confidence = "D"
"""


def test_a_row_takes_the_source_of_the_file_unless_it_has_its_own() -> None:
    tariff = parse_tariff(TEXT)
    assert (tariff.id, tariff.title, tariff.in_force_from) == ("ours", "Our sums", date(2027, 4, 1))
    assert tariff.rows == (
        TariffRow("noise", "Works on a Sunday", 250, Per.DAY, "our policy", date(2027, 3, 1), Confidence.PRIMARY),
        TariffRow(
            "lift", "Lift out of order", 4000, Per.WEEK, "the board, 3 May 2027", date(2027, 5, 3),
            Confidence.UNVERIFIED,
        ),
    )  # fmt: skip
    assert tariff.row("lift") is tariff.rows[1]
    with pytest.raises(KeyError):
        tariff.row("stairs")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("pence = 250", "pence = 2.5", "ours, row 1: pence is not a whole number above 0"),
        ('per = "week"', 'per = "month"', "ours, row 2: per cannot be 'month'"),
        ('id = "lift"', 'id = "noise"', "ours: row noise is there twice"),
        ('source = "our policy"', "", "ours: no source"),
        ('confidence = "A"', 'confidence = "sure"', "ours: confidence cannot be 'sure'"),
        ("pence = 250", "pounds = 2", "ours, row 1: unknown pounds"),
    ],
)
def test_bad_data_is_named(old: str, new: str, said: str) -> None:
    assert old in TEXT
    with pytest.raises(ValueError, match=re.escape(said)):
        parse_tariff(TEXT.replace(old, new, 1))


def test_every_confidence_has_its_words() -> None:
    assert len({c.words for c in Confidence}) == len(Confidence)
