"""What the settings screen shows and saves, without a window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import pytest

from complaintdesk.domain.landlord import Person
from complaintdesk.services.rules import default_ombudsman, editions
from complaintdesk.ui.screens.settings import state
from tests.builders import landlord

TODAY = date(2026, 11, 20)
ANN, BEA = Person("Ann Officer"), Person("Bea Chief", "Chief executive", "bea@harbour.example", "01632 960002", True)


def test_spaces_and_empty_lines_are_no_change() -> None:
    saved = landlord()
    draft = replace(saved, name=" Harbour Homes ", address_lines=(*saved.address_lines, "", "  "))
    assert not state.is_changed(saved, draft)
    assert state.is_changed(saved, replace(saved, name="Harbour Home"))


def test_an_address_typed_on_one_line_with_commas_is_saved_as_the_lines_that_letters_print() -> None:
    draft = replace(landlord(), address_lines=("Harbour House, 1 Quay Street, Anytown, AN1 2BC",))
    saved = state.to_save(landlord(), draft, TODAY)
    assert saved.address_lines == ("Harbour House", "1 Quay Street", "Anytown", "AN1 2BC")
    assert not state.is_changed(saved, draft)


def test_a_theme_written_twice_is_kept_once() -> None:
    draft = replace(landlord(), themes=("Repairs", " Damp ", "Repairs", ""))
    assert state.to_save(landlord(), draft, TODAY).themes == ("Repairs", "Damp")


def test_details_of_the_ombudsman_typed_by_hand_say_by_whom_and_when() -> None:
    saved = landlord()
    typed = replace(saved, ombudsman=replace(saved.ombudsman, phone="0300 000 0000"))
    contact = state.to_save(saved, typed, TODAY).ombudsman
    assert (contact.source, contact.source_date) == ("typed by Ann Officer", TODAY)


def test_details_put_back_keep_the_source_they_were_supplied_with() -> None:
    supplied = default_ombudsman()
    saved = replace(landlord(), ombudsman=replace(supplied, phone="1", source="typed by Ann", source_date=TODAY))
    assert state.to_save(saved, replace(saved, ombudsman=supplied), TODAY).ombudsman == supplied
    assert state.to_save(saved, saved, TODAY).ombudsman.source == "typed by Ann"


@pytest.mark.parametrize(
    ("month", "day", "words"),
    [
        (3, 31, "Your year runs from 1 April to 31 March. Its first quarter, Q1, ends on 30 June."),
        (12, 31, "Your year runs from 1 January to 31 December. Its first quarter, Q1, ends on 31 March."),
        (2, 30, ""),
    ],
)
def test_the_year_is_told_in_words(month: int, day: int, words: str) -> None:
    assert state.year_words(replace(landlord(), year_end_month=month, year_end_day=day)) == words


def test_limits_stand_with_their_provision() -> None:
    code = editions()[-1]
    assert state.limit_words(code, "acknowledge", 1) == "5 working days (6.2)"
    assert state.limit_words(code, "respond", 2) == "20 working days (6.14)"


def test_people_are_added_and_changed_in_their_place() -> None:
    assert state.with_person((ANN,), None, BEA) == (ANN, BEA)
    changed = replace(ANN, role="Officer")
    assert state.with_person((ANN, BEA), 0, changed) == (changed, BEA)
    assert state.person_cells(BEA) == ("Bea Chief", "Chief executive", "01632 960002", "bea@harbour.example", "Yes")


def test_a_person_needs_a_name_of_their_own() -> None:
    assert state.person_problem(Person("  "), ()) == "Give a name."
    assert state.person_problem(Person("ann officer"), (ANN,)) == "Somebody of that name is on the list already."
    assert state.person_problem(ANN, (BEA,)) == ""


def test_every_field_with_problems_has_a_page() -> None:
    assert state.page_of_field("target_respond_1") == "targets_page"
    assert state.page_of_field("homes") == "landlord_page"
    assert state.section_index("ombudsman_page") == 5
    assert state.section_index(None) is None
    assert state.section_index("nowhere") is None


def test_what_the_ombudsmans_details_lack() -> None:
    whole = default_ombudsman()
    assert state.ombudsman_gap(whole) == ""
    part = replace(whole, phone=" ", address_lines=())
    assert state.ombudsman_gap(part) == "Letters need the address and the phone number before they can be issued."


def test_where_the_ombudsmans_details_come_from_is_said_in_plain_words() -> None:
    supplied = default_ombudsman()
    words = state.source_words(supplied)
    assert words.startswith("Where these details come from: The contact pages of three other landlords")
    assert "Looked at on 21 November 2026. The Ombudsman’s own contact page was not among them." in words
    assert words.endswith("before your first letter.")
    typed = replace(supplied, source="typed by Ann Officer", source_date=date(2026, 11, 20))
    assert state.source_words(typed) == "Typed by Ann Officer on 20 November 2026."
    other = replace(supplied, source="A letter")
    assert state.source_words(other) == "Where these details come from: A letter. Looked at on 21 November 2026."


@dataclass(frozen=True)
class Report:
    taken_at: datetime
    cases: int


def test_backups_and_protection_in_words() -> None:
    at = datetime(2026, 11, 19, 12, tzinfo=UTC)
    assert state.backup_words(None) == "There is no good backup yet."
    assert state.backup_words(Report(at, 1)).endswith("with 1 case.")
    assert state.backup_words(Report(at, 1200)).endswith("with 1,200 cases.")
    assert "no passphrase" in state.passphrase_words(False)[0]
    assert "protected" in state.passphrase_words(True)[0]
    assert state.open_backup_words(1) == "1 older backup is not protected."
    assert state.open_backup_words(3) == "3 older backups are not protected."
    assert state.letterhead_words(True) != state.letterhead_words(False)
    assert state.reference_words("HH", 2026).startswith("The next ones look like HH-2026-0001.")
