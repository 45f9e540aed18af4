"""Other landlords' names: those that are known, and those that look like one."""

from __future__ import annotations

import pytest

from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    EvidenceItem,
    EvidenceKind,
    ProvisionAction,
)
from tests.domain.assessment.leftovers.provisions import (
    found,
    pointed_at,
    saying,
    text_of,
)


def test_a_known_landlord_is_found_in_evidence_commentary_and_actions() -> None:
    provision = AnsweredProvision(
        "4.1",
        evidence=(EvidenceItem(EvidenceKind.DOCUMENT, "Policy of Elmbank"), EvidenceItem(EvidenceKind.CLAUSE, "4.2")),
        commentary="Write to us at help@elmbank.org.uk.",
        actions=(ProvisionAction("Train them", owner="Elmbank Limited"),),
    )
    todos = found(provision, others=("Elmbank Limited", "Elsewhere"))
    assert [(t.field, text_of(provision, t) if t.start >= 0 else "") for t in todos] == [
        ("evidence", "Elmbank"), ("commentary", "elmbank"), ("actions", "")
    ]  # fmt: skip
    assert all("Another landlord’s name" in t.words for t in todos)


def test_a_name_within_a_word_or_in_our_own_name_is_not_it() -> None:
    text = "Elmbanks are trees. Harbour Homes has a quay. The harbour is ours."
    assert found(saying(text), others=("Elmbank", "Harbour", "Harbour Homes")) == ()


def test_a_known_landlord_is_not_asked_about_as_well() -> None:
    (todo,) = found(saying("Elm Tree Homes answers."), others=("Elm Tree Homes",))
    assert todo.words == "Another landlord’s name stands here: Elm Tree Homes."


def test_without_a_name_of_our_own_names_are_found_all_the_same() -> None:
    assert len(found(saying("Elm Tree Homes answers."), own="", others=("Elmbank",))) == 1


def test_a_known_landlord_whose_name_begins_like_ours_is_found() -> None:
    assert len(found(saying("Harbour Housing Trust answers."), others=("Harbour Housing Trust",))) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Elm Tree Homes answers within ten days.", "Elm Tree Homes"),
        ("The residents of Beacon Housing Association may write.", "Beacon Housing Association"),
        ("In Northfold Living all is well.", "Northfold Living"),
        ("We ask Hill & Vale Housing to help.", "Hill & Vale Housing"),
    ],
)
def test_what_looks_like_a_landlord_is_asked_about(text: str, name: str) -> None:
    provision = saying(text)
    (todo,) = found(provision)
    assert text_of(provision, todo) == name
    assert todo.words == f"Is “{name}” another landlord? The name stands here. If it is one of yours, leave it."


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Homes and Harbour Living are one.",
        "Harbour Living is one of ours.",
        "Ash Court Sheltered Housing has a warden.",
        "The Housing Ombudsman and the Housing Ombudsman Service have trained our Housing Officers.",
        "The Regulator of Social Housing and the National Housing Federation publish guidance.",
        "The Housing Act 1996 applies, and so do the Housing Acts before it.",
        "Our Decent Homes work and the Warm Homes grant are alike.",
        "Supported Living, Independent Living and Sheltered Housing have the same policy.",
        "The Director of Housing and the Chair of Housing read each answer.",
        "The Chartered Institute of Housing teaches it.",
        "Elm Homes Committee papers show it.",
    ],
)
def test_our_own_name_and_common_names_are_no_other_landlord(text: str) -> None:
    assert pointed_at(text) == []


def test_our_initials_and_the_name_behind_them_are_ours() -> None:
    assert found(saying("Upper Quay Homes answers."), own="UQH") == ()
    assert found(saying("UQH answers."), own="Upper Quay Homes", others=("UQH",)) == ()


def test_a_part_of_our_name_and_a_longer_one_are_ours() -> None:
    text = "Quay Homes answers. So does North Upper Quay Homes."
    assert found(saying(text), own="Upper Quay Homes Ltd") == ()
    assert len(found(saying(text), own="Lower Lane Homes")) == 2


def test_a_name_in_many_provisions_is_asked_about_once() -> None:
    todos = found(*(saying("Elm Tree Homes answers.", f"4.{n}") for n in (1, 2, 3)))
    assert [t.number for t in todos] == ["4.1"]
    assert "and in 2 other provisions" in todos[0].words
