"""The shipped rules: what a new desk starts with."""

from __future__ import annotations

from datetime import date

from complaintdesk.domain.remedies import Per
from complaintdesk.services import rules
from complaintdesk.system import resources


def test_every_file_of_the_rule_book_is_an_edition_and_read_once() -> None:
    files = list(resources.path("rulebook").iterdir())
    assert len(rules.editions()) == len(files)
    assert len({e.id for e in rules.editions()}) == len(files)
    assert {f.stem for f in files} == {e.id for e in rules.editions()}
    assert rules.editions() is rules.editions()


def test_the_ombudsman_is_reached_by_form_phone_and_post_but_not_by_email() -> None:
    contact = rules.default_ombudsman()
    assert contact.address_lines == ("PO Box 1484", "Unit D", "Preston", "PR2 0ET")
    assert contact.phone == "0300 111 3000"
    assert contact.website == "www.housing-ombudsman.org.uk"
    assert "/residents/make-a-complaint/" in contact.how
    printed = (contact.name, *contact.address_lines, contact.phone, contact.website, contact.how)
    assert not any("@" in line for line in printed)
    assert contact.source_date == date(2026, 11, 21)
    assert contact.source.endswith("(well reported, not read at its source)")


def test_the_tariff_holds_only_the_confirmed_sums() -> None:
    tariff = rules.default_tariff()
    assert tariff.in_force_from == date(2026, 4, 1)
    assert {row.id: (row.pence, row.per) for row in tariff.rows} == {
        "heating_and_hot_water": (1500, Per.DAY),
        "heating_or_hot_water": (800, Per.DAY),
        "power": (1000, Per.DAY),
        "lighting": (1000, Per.WEEK),
        "missed_appointment": (1500, Per.OCCASION),
    }
    assert all("law firm" in row.source for row in tariff.rows)
    assert {(row.checked, row.confidence.value) for row in tariff.rows} == {(date(2026, 11, 21), "B")}
