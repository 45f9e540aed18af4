"""Residents' names and addresses are found among words that are to be printed, and other words are left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from complaintdesk.domain.privacy import KnownPerson, NameFound, Printed, names_found

OWN, OTHER = "C-2026-0001", "C-2026-0002"
SIAN = KnownPerson(OWN, ("Siân O’Neill-Rees", "Mr Ivor Green"), ("Flat 2, 3 Quay Street, Anytown", "AN1 2BC"))
REASON = "the reason for an extension"


def found(text: str, reference: str = OWN) -> list[str]:
    return [f.found for f in names_found([Printed(reference, REASON, text)], [SIAN])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We wait for Siân to ring back", ["Siân"]),
        ("We wait for Ms O'Neill-Rees’s report", ["O'Neill-Rees"]),
        ("MR GREEN is in hospital", ["Green"]),
        ("A second visit to 3 Quay Street is needed", ["3 Quay Street"]),
        ("the leak comes from flat 2 above", ["Flat 2"]),
        ("Parts for an1 2bc are on order", ["AN1 2BC"]),
        ("The door is painted green", []),
        ("The surveyor’s report is late; the part comes on 3 December", []),
        ("Work on Quay Street, in Anytown", []),
        ("", []),
    ],
)
def test_in_the_words_of_the_own_case_any_part_of_the_name_counts(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As for Ivor Green, next door", ["Ivor Green"]),
        ("As at 3 QUAY STREET", ["3 Quay Street"]),
        ("Green the plumber", []),
        ("The tenant of Flat 2", []),
        ("Siân from Lettings is away", []),
    ],
)
def test_in_the_words_of_another_case_only_a_whole_name_or_street_counts(text: str, expected: list[str]) -> None:
    assert found(text, OTHER) == expected


def test_the_case_to_mend_is_the_one_whose_words_they_are_and_each_is_named_once() -> None:
    action = Printed(OTHER, "an action", "Call Ivor Green. Ivor Green has the key")
    words = [action, Printed(OWN, REASON, "Green is ill")]
    people = [SIAN, replace(SIAN, reference="C-2026-0009")]
    assert names_found(words, people) == (
        NameFound(OTHER, "an action", "Ivor Green"),
        NameFound(OWN, REASON, "Green"),
    )


@pytest.mark.parametrize(("name", "expected"), [("Not given", []), ("Mr and Mrs", []), ("A B", []), ("Mei Li", ["Li"])])
def test_what_is_no_name_is_not_looked_for(name: str, expected: list[str]) -> None:
    words = [Printed(OWN, REASON, "Not long: Mr Li and the Family of the tenant, a B-class repair, given time")]
    assert [f.found for f in names_found(words, [KnownPerson(OWN, (name,), ())])] == expected
