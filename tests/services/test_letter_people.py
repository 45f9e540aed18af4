"""Whom letters are written to and whom they may name: other residents, those who died, those who act for others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.documents.text import running_text
from complaintdesk.domain.casefile import (
    Home,
    LetterKind,
    Representative,
    Resident,
)
from complaintdesk.domain.letters import LetterWords, slips
from complaintdesk.services import letters
from complaintdesk.services.desk import Desk
from complaintdesk.system.clock import Clock
from tests.builders import (
    complaint,
    defined,
    landlord,
)
from tests.desks import new_desk, stored
from tests.services.letter_checks import held_back_by

K = LetterKind
NONE = LetterWords()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with new_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 17, 10, tzinfo=UTC))) as made:
        yield made


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Åsa Öberg", "We rang Åsa Öberg."), ("Éva Nagy", "ÉVA NAGY was out."),
        ("Zoë Brown", "Zoë Brown’s flat leaks."),
        ("Pat O'Neill", "Pat O’Neill says so."), ("Mr J. Smith", "We saw J Smith there."),
        ("Maria de Souza", "We asked Maria de Souza."), ("Brown, Zoë", "Zoë Brown’s flat leaks."),
    ],
)  # fmt: skip
def test_another_residents_name_is_known_however_it_is_written(desk: Desk, name: str, typed: str) -> None:
    stored(desk, complaint(resident=Resident(0, name), home=Home(0, "2 Far Road")))
    case = stored(desk, defined())
    assert held_back_by(desk, case, K.ACKNOWLEDGEMENT_1, LetterWords(typed)) == {
        ("other_people", "data protection law")
    }


def test_a_closed_desk_leaves_no_line_of_a_letter_in_memory(desk: Desk) -> None:
    case = stored(desk, defined())
    assert held_back_by(desk, case, K.ACKNOWLEDGEMENT_1, LetterWords("We rang about [room]."))
    assert slips._kept.cache_info().currsize
    desk.close(take_backup=False)
    assert slips._kept.cache_info().currsize == 0


@pytest.mark.parametrize(
    "name", ["John and Mary Smith", "Mr John Smith, Mrs Mary Smith", "Mrs Joy Bell (daughter of Mrs Mary Smith)",
             "The Executors of Mrs Mary Smith", "Mr Sam Bell c/o Mary Smith"]
)  # fmt: skip
def test_everybody_in_the_residents_own_name_may_be_named(desk: Desk, name: str) -> None:
    stored(desk, complaint(resident=Resident(0, "Mrs Mary Smith"), home=Home(0, "2 Far Road")))
    case = stored(desk, defined(resident=Resident(0, name)))
    assert not held_back_by(desk, case, K.ACKNOWLEDGEMENT_1, LetterWords("We spoke to Mary Smith."))
    assert held_back_by(desk, stored(desk, defined()), K.ACKNOWLEDGEMENT_1, LetterWords("We spoke to Mary Smith."))


@pytest.mark.parametrize(
    ("name", "advised"),
    [
        ("Mr John Smith (deceased)", "Find out who looks after the estate"),
        ("The late Mr John and Mrs Mary Smith", "Find out who looks after the estate"),
        ("Mr John Smith (deceased) and Mrs Mary Smith", "Take the person who has died out of the name"),
        ("The Personal Representatives of the late Mr John Smith", ""),
        ("Mr John Smith RIP", "Find out who looks after the estate"),
        ("Mrs Mary Smith (husband deceased)", ""),
        ("Mr John Smith (executor of Mrs Mary Jones, deceased)", ""),
        ("Mr John Smith", ""),
    ],
)
def test_a_letter_to_somebody_who_died_is_advised_against(desk: Desk, name: str, advised: str) -> None:
    case = stored(desk, defined(resident=Resident(0, name)))
    shown = letters.preview(desk, case, K.ACKNOWLEDGEMENT_1, NONE)
    found = [gap.what for gap in shown.gaps if gap.element == "addressee"]
    assert shown.ready
    assert [advised in what for what in found] == ([True] if advised else [])
    assert all(name in what for what in found)
    person = Representative("Mrs Joy Bell", "executor", "2 Road", consent_on=date(2026, 11, 1))
    acted = letters.preview(desk, replace(case, representative=person), K.ACKNOWLEDGEMENT_1, NONE)
    assert "addressee" not in {gap.element for gap in acted.gaps}


def test_a_representative_of_the_same_name_is_addressed_as_one(desk: Desk) -> None:
    person = Representative("Rosa Tenant", "daughter", "2 Road", consent_on=date(2026, 11, 1))
    case = stored(desk, defined(representative=person))
    text = running_text(letters.preview(desk, case, K.ACKNOWLEDGEMENT_1, NONE).document)
    assert "On behalf of: Rosa Tenant" in text
    assert "2 Road" in text


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("We spoke to Mr Smith next door.", "It names John Smith, who is another resident of yours"),
        (
            "It is at 5 High Street, Anytown.",
            "It gives the address 5 High Street, Anytown, which is another home of yours",
        ),
        ("Mrs Tenant of 1 Some Road told us. Mr Jones is the plumber of 5 High Streetway.", ""),
    ],
)
def test_a_neighbour_is_known_by_surname_and_by_address(desk: Desk, words: str, named: str) -> None:
    stored(desk, complaint(resident=Resident(0, "John Smith"), home=Home(0, "5 High Street, Anytown", "AN1 4LC")))
    case = stored(desk, defined())
    shown = letters.preview(desk, case, K.ACKNOWLEDGEMENT_1, LetterWords(words))
    assert [gap.what for gap in shown.gaps if gap.element == "other_people"] == ([named] if named else [])


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("John and Mary Smith", "We spoke to Mary Smith."), ("John and Mary Smith", "Mr John Smith rang."),
        ("Mr Paul and Mrs Jane Hook", "Jane Hook says so."), ("Mr J Smith (deceased)", "Mr J Smith had a key."),
        ("The late Mr Bob Jones", "We knew Bob Jones."), ("Mrs Olu Ade c/o Mr Femi Bakare", "Femi Bakare rang."),
        ("Mrs Olu Ade c/o Mr Femi Bakare", "Olu Ade rang."), ("The Executors of Mrs Ada Lowe", "Ada Lowe lived here."),
    ],
)  # fmt: skip
def test_each_person_in_another_residents_name_is_known(desk: Desk, name: str, typed: str) -> None:
    stored(desk, complaint(resident=Resident(0, name), home=Home(0, "2 Far Road")))
    shown = letters.preview(desk, stored(desk, defined()), K.ACKNOWLEDGEMENT_1, LetterWords(typed))
    assert [gap.what for gap in shown.gaps if gap.demanded] == [f"It names {name}, who is another resident of yours"]


def test_a_name_that_holds_another_residents_is_no_leak(desk: Desk) -> None:
    stored(desk, complaint(resident=Resident(0, "Mrs Zoë Lee"), home=Home(0, "2 Far Road")))
    firm = stored(desk, defined(resident=Resident(0, "Zoë Lee & Sons <Ltd>")))
    assert not held_back_by(desk, firm, K.ACKNOWLEDGEMENT_1)
    assert held_back_by(desk, firm, K.ACKNOWLEDGEMENT_1, LetterWords("We rang Zoë Lee at home."))
