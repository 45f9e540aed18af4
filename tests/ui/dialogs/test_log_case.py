"""Logging a case: what is asked, what is told while it is typed, and what comes of it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from complaintdesk.domain.casefile import CaseKind, Channel, Home, Resident, Tenure
from complaintdesk.domain.clocks import Targets
from complaintdesk.services.cases import load_case
from complaintdesk.services.desk import create_desk
from complaintdesk.system import paths
from complaintdesk.system.clock import Clock
from complaintdesk.ui.dialogs.log_case import state
from complaintdesk.ui.dialogs.log_case.dialog import LogCaseDialog
from complaintdesk.ui.dialogs.log_case.state import Entry, Known
from tests.builders import RULES, landlord
from tests.ui.conftest import TODAY, OpenWindow
from tests.ui.driver import Driver

CTRL = Qt.KeyboardModifier.ControlModifier
WORDS = "What they said, in their own words"
HOME = "Home it is about"

ENTRY = Entry(
    CaseKind.COMPLAINT, date(2026, 11, 20), Channel.PHONE, " Olga  o’neill ", Tenure.SOCIAL_RENT, "01632 1", "",
    "1 quay street", "an1 2bc", "The roof leaks", "Repairs", "Ann Officer", told=True,
)  # fmt: skip
KNOWN = Known(Resident(4, "Olga O’Neill", adjustments="Large print"), Home(9, "1 Quay Street", "AN1 2BC"))


def test_a_known_person_keeps_their_record() -> None:
    request = state.request(ENTRY, KNOWN)
    assert (request.resident.id, request.home.id) == (4, 9)
    assert request.resident.adjustments == "Large print"
    assert request.resident.phone == "01632 1"
    assert request.home.postcode == "AN1 2BC"


def test_another_name_makes_another_person_and_another_address_another_home() -> None:
    other = state.request(replace(ENTRY, name="Olga Smith"), KNOWN)
    assert (other.resident.id, other.home.id) == (0, 0)
    moved = state.request(replace(ENTRY, address="2 Quay Street"), KNOWN)
    assert (moved.resident.id, moved.home.id) == (4, 0)


def test_told_how_to_complain_counts_for_a_survey_only() -> None:
    assert not state.request(ENTRY, None).told_how_to_complain
    assert state.request(replace(ENTRY, channel=Channel.SURVEY), None).told_how_to_complain


def test_a_person_typed_out_in_full_is_recognised_unless_there_are_two() -> None:
    assert state.matching(ENTRY, [KNOWN]) is KNOWN
    assert state.matching(ENTRY, [KNOWN, Known(replace(KNOWN.resident, id=5), KNOWN.home)]) is None
    assert state.matching(replace(ENTRY, name="Olga"), [KNOWN]) is None


def test_the_days_are_told_before_it_is_saved() -> None:
    words = state.clock_words(CaseKind.COMPLAINT, date(2026, 11, 20), RULES)
    assert "Acknowledge by Fri 27 Nov 2026 (6.2)" in words
    assert "Respond by Fri 11 Dec 2026 (6.3)" in words
    assert "no days" in state.clock_words(CaseKind.COMPLIMENT, date(2026, 11, 20), RULES)
    assert "Give the day" in state.clock_words(CaseKind.COMPLAINT, None, RULES)


def test_our_own_targets_stand_beside_the_codes_dates() -> None:
    own = replace(RULES, targets=Targets(3, 8, 15, service_request=10))
    words = state.clock_words(CaseKind.COMPLAINT, date(2026, 11, 20), own)
    assert "Acknowledge by Fri 27 Nov 2026 (6.2); our own target is Wed 25 Nov 2026" in words
    assert "Respond by Fri 11 Dec 2026 (6.3); our own target is Mon 7 Dec 2026" in words
    assert "answer by Fri 4 Dec 2026" in state.clock_words(CaseKind.SERVICE_REQUEST, date(2026, 11, 20), own)
    assert "Projected" in state.clock_words(CaseKind.COMPLAINT, date(2028, 12, 20), own)


@pytest.fixture
def form(window: Driver) -> Driver:
    """The window with the log dialog open."""
    window.press(Qt.Key.Key_N, CTRL)
    window.until(lambda: dialog(window) is not None)
    window.rest()
    return window


def dialog(window: Driver) -> LogCaseDialog | None:
    found = window.window.findChildren(LogCaseDialog)
    return next((d for d in found if d.isVisible()), None)


def fill(form: Driver) -> None:
    form.write("Resident’s name", "Miss José Núñez")
    form.write(HOME, "7 Quay Street")
    form.write(WORDS, "It costs 40 € a week & nobody answers")


def test_a_complaint_is_logged_with_the_keyboard_and_opened(form: Driver) -> None:
    fill(form)
    form.choose("Theme", "Repairs")
    form.press(Qt.Key.Key_Return, CTRL)
    form.until(lambda: dialog(form) is None)
    form.rest()
    case = load_case(form.context.desk, 6)
    assert (case.resident.name, case.home.address) == ("Miss José Núñez", "7 Quay Street")
    assert case.words == "It costs 40 € a week & nobody answers"
    assert (case.kind, case.theme, case.handler, case.received_on) == (
        CaseKind.COMPLAINT, "Repairs", "Ann Officer", date(2026, 11, 20),
    )  # fmt: skip
    assert form.window.windowTitle().startswith(case.reference)
    assert f"{case.reference} is logged." in form.texts()


def test_what_is_missing_is_told_beside_its_field(form: Driver) -> None:
    form.click("Save")
    assert "Say who it is from" in form.texts()
    assert "Write down what they said" in form.texts()
    assert form.find(QLineEdit, "Resident’s name").hasFocus()
    fill(form)
    form.until(lambda: "Say who it is from" not in form.texts())


def test_a_complaint_without_a_theme_is_warned_of_and_logged_all_the_same(form: Driver) -> None:
    fill(form)
    form.until(lambda: "No theme is chosen" in form.texts())
    form.choose("Theme", "Repairs")
    form.until(lambda: "No theme is chosen" not in form.texts())
    form.choose("Theme", "")
    form.press(Qt.Key.Key_Return, CTRL)
    form.until(lambda: dialog(form) is None)
    form.rest()
    assert load_case(form.context.desk, 6).theme == ""
    assert "C-2026-0006 is logged.\nNo theme is chosen" in form.texts()


def test_a_day_in_the_future_is_refused_beside_its_field(form: Driver) -> None:
    fill(form)
    form.write("Received on", "21/11/2026")
    form.click("Save")
    assert "21 November 2026 has not come yet" in form.texts()
    form.write("Received on", "19/11/2026")
    form.click("Save")
    form.until(lambda: dialog(form) is None)
    assert load_case(form.context.desk, 6).received_on == date(2026, 11, 19)


def test_why_saving_failed_stays_and_the_focus_comes_back(form: Driver) -> None:
    fill(form)
    opened, store = dialog(form), form.context.desk.store
    assert opened is not None
    store.read_only, store.read_only_reason = True, "The disk is full."
    form.press(Qt.Key.Key_Return, CTRL)
    form.until(lambda: not opened._pause.isActive())
    assert "The disk is full." in form.texts()
    assert form.find_labelled(QWidget, WORDS).hasFocus()
    form.write(WORDS, "It still costs 40 €")
    form.until(lambda: not opened._pause.isActive())
    assert "The disk is full." in form.texts()
    store.read_only = False
    form.press(Qt.Key.Key_Return, CTRL)
    form.until(lambda: dialog(form) is None)
    assert load_case(form.context.desk, 6).words == "It still costs 40 €"


def test_an_address_that_was_pasted_shows_where_its_lines_ended(form: Driver) -> None:
    form.find_labelled(QLineEdit, HOME).setText("Flat 2\n1 Quay Street\nHarbour")
    assert form.find_labelled(QLineEdit, HOME).text() == "Flat 2, 1 Quay Street, Harbour"


def test_earlier_cases_appear_while_a_home_is_typed_and_open_with_a_click(form: Driver) -> None:
    form.write(HOME, "2 Quay Street")
    form.until(lambda: any("Tariq Hussain" in line for line in earlier(form)))
    form.find(QListWidget, "Earlier cases of this person or home").setFocus()
    form.press(Qt.Key.Key_Down)
    form.press(Qt.Key.Key_Return)
    form.until(lambda: form.window.windowTitle().startswith("C-2026-0002"))
    assert dialog(form) is not None


def earlier(form: Driver) -> list[str]:
    opened = dialog(form)
    assert opened is not None
    return [opened._ui.earlier_list.item(row).text() for row in range(opened._ui.earlier_list.count())]


def test_a_known_resident_is_completed_from_the_first_letters(form: Driver) -> None:
    form.write("Resident’s name", "Tariq")
    opened = dialog(form)
    assert opened is not None
    form.until(lambda: bool(opened._people.found))
    popup = opened._people._completer.popup()
    assert popup is not None
    form.until(popup.isVisible)
    form.press_on(popup, Qt.Key.Key_Down)
    form.press_on(popup, Qt.Key.Key_Return)
    assert form.find(QLineEdit, HOME).text() == "2 Quay Street"
    assert opened._chosen is not None
    assert opened._chosen.resident.id > 0


def test_a_survey_asks_whether_they_were_told_how_to_complain(form: Driver) -> None:
    form.choose("How it reached us", "Survey")
    fill(form)
    form.until(lambda: "should be told how to complain" in form.texts())
    form.click("We told them how to make a complaint (1.6)")
    form.until(lambda: "should be told how to complain" not in form.texts())
    form.click("Save")
    form.until(lambda: dialog(form) is None)
    case = load_case(form.context.desk, 6)
    assert (case.channel, case.told_how_to_complain) == (Channel.SURVEY, True)


def test_what_is_no_date_is_told_as_that_also_where_saving_follows_at_once(form: Driver) -> None:
    form.find(QLineEdit, "Received on").setText("31/02/2026")
    opened = dialog(form)
    assert opened is not None
    opened.try_save()
    form.until(lambda: "“31/02/2026” is not a date" in form.texts())
    form.until(lambda: "Give the day on which it was received" in form.texts())


def test_esc_closes_an_untouched_form_without_asking(form: Driver) -> None:
    form.press(Qt.Key.Key_Escape)
    assert dialog(form) is None
    assert form.prompts.asked == []


def test_esc_asks_once_something_was_typed(form: Driver) -> None:
    fill(form)
    form.prompts.confirmations = [False, True]
    form.press(Qt.Key.Key_Escape)
    assert dialog(form) is not None
    form.press(Qt.Key.Key_Escape)
    assert dialog(form) is None
    assert len(form.prompts.asked) == 2


def drafts() -> list[Path]:
    return list(paths.recovery_folder().glob("*-log.json"))


def test_an_unsaved_form_is_kept_and_offered_again(form: Driver) -> None:
    fill(form)
    form.until(lambda: bool(drafts()))
    kept = drafts()[0].read_text(encoding="utf-8")
    assert json.loads(kept)["name_edit"] == "Miss José Núñez"
    opened = dialog(form)
    assert opened is not None
    # The program is killed here: the form is gone without having been saved or given up.
    opened.hide()
    opened.setParent(None)
    opened.deleteLater()
    form.press(Qt.Key.Key_N, CTRL)
    form.rest()
    assert "This is what you were writing" in form.texts()
    assert form.find(QLineEdit, "Resident’s name").text() == "Miss José Núñez"
    form.click("Start afresh")
    assert form.find(QLineEdit, "Resident’s name").text() == ""
    assert drafts() == []


def test_what_was_saved_or_given_up_is_not_kept(form: Driver) -> None:
    fill(form)
    form.until(lambda: bool(drafts()))
    form.prompts.confirmations = [True]
    form.press(Qt.Key.Key_Escape)
    assert drafts() == []


def test_nothing_of_a_protected_desk_lies_on_the_disk(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "kept.desk"
    create_desk(path, landlord(), Clock(TODAY), "four quiet harbour lamps").desk.close(take_backup=False)
    driver = open_window(path)
    driver.write("Passphrase or recovery code", "four quiet harbour lamps")
    driver.click("Open")
    driver.until(lambda: driver.context.session.is_open)
    driver.press(Qt.Key.Key_N, CTRL)
    fill(driver)
    driver.until(lambda: not driver.context.tasks.is_busy)
    opened = dialog(driver)
    assert opened is not None
    opened.save_draft()
    assert "This desk is protected" in driver.texts()
    assert list(paths.recovery_folder().iterdir()) == []


def test_closing_the_window_asks_about_the_unsaved_form(form: Driver) -> None:
    fill(form)
    form.prompts.confirmations = [False]
    form.window.close()
    form.rest()
    assert form.window.isVisible()
    assert isinstance(dialog(form), QWidget)
