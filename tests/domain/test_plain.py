"""Dataclasses as plain data."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from complaintdesk.domain.casefile import Channel, Extension, Resident, Tenure
from complaintdesk.domain.plain import as_plain, json_text

RESIDENT = Resident(3, "Łukasz Świątek", tenure=Tenure.SOCIAL_RENT, adjustments_review_on=date(2027, 1, 2))


def test_everything_a_case_holds_has_a_plain_form() -> None:
    extension = Extension(1, 1, date(2026, 11, 2), None, "a reason", date(2026, 12, 1))
    plain = as_plain({"who": RESIDENT, "all": (extension,), Channel.PHONE: frozenset({2, 1}), "at": Path("a")})
    assert plain == {
        "who": {
            "id": 3, "name": "Łukasz Świątek", "email": "", "phone": "", "tenure": "social rent", "adjustments": "",
            "adjustments_review_on": "2027-01-02", "large_print": False,
        },
        "all": [
            {
                "id": 1, "stage": 1, "decided_on": "2026-11-02", "told_on": None, "reason": "a reason",
                "new_date": "2026-12-01", "beyond_reason": "", "ombudsman_details_given": False, "updates": "",
            }
        ],
        "phone": [1, 2],
        "at": "a",
    }  # fmt: skip


def test_json_keeps_every_letter() -> None:
    text = json_text(replace(RESIDENT, adjustments="“£” \N{SNOWMAN}\n"))
    assert "Łukasz Świątek" in text
    assert json.loads(text)["adjustments"] == "“£” \N{SNOWMAN}\n"


def test_what_has_no_plain_form_is_a_bug() -> None:
    with pytest.raises(TypeError, match="bytes has no plain form"):
        as_plain([b"data"])
