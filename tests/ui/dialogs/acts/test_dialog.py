"""The dialog of an act: problems beside their fields, warnings before saving, and words that are never lost."""

from __future__ import annotations

from datetime import date

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QWidget

from complaintdesk.domain.acts import Act, AddContact
from complaintdesk.domain.casefile import Channel, Outcome
from complaintdesk.services.complaints import perform
from tests.ui.driver import Driver
from tests.ui.screens.case import hands

OLGA, TOM = 1, 4
"""Received on 2 November and not acknowledged; defined, and acknowledged on 10 November."""
REASON = "The reason, as the resident will be told it"
NOTE = AddContact(date(2026, 11, 19), Channel.PHONE, "in", "Tom Beckett", "Rang to ask")


def escape(driver: Driver) -> None:
    found = hands.dialog(driver)
    assert found is not None
    QTest.keyPress(found, Qt.Key.Key_Escape)
    driver.rest()


def extending(driver: Driver) -> None:
    hands.open_case(driver, TOM)
    hands.keys(driver, Qt.Key.Key_E)


def settled(driver: Driver, words: str) -> None:
    """Waits for the check that follows what was typed."""
    driver.until(lambda: words in driver.texts())


def elsewhere(driver: Driver, case_id: int, act: Act) -> None:
    """Somebody else changes the case, and this window has not heard of it."""
    perform(driver.context.desk, case_id, act)


def test_esc_closes_at_once_where_nothing_was_typed(window: Driver) -> None:
    extending(window)
    escape(window)
    assert hands.dialog(window) is None
    assert window.prompts.asked == []


def test_esc_asks_where_something_was_typed(window: Driver) -> None:
    extending(window)
    hands.fill(window, REASON, "The report is late")
    window.prompts.confirmations = [False, True]
    escape(window)
    assert hands.dialog(window) is not None
    assert "not saved yet" in window.prompts.asked[0]
    escape(window)
    assert hands.dialog(window) is None
    assert hands.kept(window, TOM).stages[0].extensions == ()


def test_words_on_a_point_that_is_not_shown_count_as_typed(window: Driver) -> None:
    hands.open_case(window, OLGA)
    hands.keys(window, Qt.Key.Key_D)
    hands.point(window, 1, "The roof leaks")
    window.click("Add a point")
    hands.point(window, 2, "Nobody came")
    hands.fill(window, "What the resident would like to happen", "A dry home")
    hands.save(window)
    hands.keys(window, Qt.Key.Key_G)
    hands.fill(window, "Evidence looked at", "The job log")
    window.click("Next point")
    window.prompts.confirmations = [False]
    escape(window)
    assert window.prompts.asked
    window.click("Previous point")
    field = window.find_labelled(QWidget, "Evidence looked at")
    assert field.property("plainText") == "The job log"


def test_a_refused_act_shows_each_problem_and_keeps_the_words(window: Driver) -> None:
    extending(window)
    hands.fill(window, "What you agreed with the resident about hearing from you", "Every Friday")
    assert "Give the reason for the extension" not in window.texts()
    hands.save(window)
    assert hands.dialog(window) is not None
    assert "Give the reason for the extension" in window.texts()
    field = window.find_labelled(QWidget, REASON)
    assert field.hasFocus()
    assert "Give the reason" in field.accessibleDescription()
    hands.fill(window, REASON, "The report is late")
    hands.save(window)
    assert hands.kept(window, TOM).stages[0].extensions[0].updates == "Every Friday"


def test_a_date_beyond_the_code_asks_for_a_reason_as_soon_as_it_is_chosen(window: Driver) -> None:
    extending(window)
    assert "time than the Code allows is needed" not in window.texts()
    window.set_date("New date for the response", "29/1/2027")
    settled(window, "The Code allows an extension up to 8 December 2026")
    assert window.find_labelled(QWidget, "Why more time than the Code allows is needed").isVisible()


def test_a_warning_stands_in_the_dialog_before_it_is_saved(window: Driver) -> None:
    hands.open_case(window, OLGA)
    hands.keys(window, Qt.Key.Key_D)
    hands.point(window, 1, "The roof leaks")
    hands.fill(window, "What the resident would like to happen", "A dry home")
    settled(window, "it is not clear yet whether they are ours")
    assert hands.kept(window, OLGA).points == ()


def test_a_case_changed_elsewhere_keeps_the_words_and_saves_only_when_asked_again(window: Driver) -> None:
    extending(window)
    hands.fill(window, REASON, "The report is late")
    elsewhere(window, TOM, NOTE)
    hands.save(window)
    assert "Your words are all still here" in window.texts()
    assert hands.kept(window, TOM).stages[0].extensions == ()
    hands.save(window)
    assert hands.dialog(window) is None
    case = hands.kept(window, TOM)
    assert case.stages[0].extensions[0].reason == "The report is late"
    assert [c.words for c in case.contacts] == ["Rang to ask"]


def test_why_saving_failed_stays_while_one_types_on_and_the_focus_comes_back(window: Driver) -> None:
    extending(window)
    store = window.context.desk.store
    hands.fill(window, REASON, "The report is late")
    store.read_only, store.read_only_reason = True, "The disk is full."
    found = hands.dialog(window)
    assert found is not None
    found.try_save()
    window.rest()
    assert "The disk is full." in window.texts()
    assert window.find_labelled(QWidget, REASON).hasFocus()
    hands.fill(window, REASON, "The surveyor's report is late")
    window.until(lambda: not found._timer.isActive())
    window.rest()
    assert "The disk is full." in window.texts()


def test_an_act_begins_from_the_case_as_it_is_stored_and_not_as_it_is_shown(window: Driver) -> None:
    hands.open_case(window, TOM)
    elsewhere(window, TOM, NOTE)
    hands.keys(window, Qt.Key.Key_E)
    hands.fill(window, REASON, "The report is late")
    hands.save(window)
    assert hands.dialog(window) is None
    assert [e.reason for e in hands.kept(window, TOM).stages[0].extensions] == ["The report is late"]


def test_the_screen_behind_may_change_and_the_words_stay(window: Driver) -> None:
    extending(window)
    hands.fill(window, REASON, "The report is late")
    elsewhere(window, TOM, NOTE)
    window.context.navigate.show_case(TOM)
    window.rest()
    window.window.places.screen.refresh_now()  # type: ignore[union-attr]
    window.rest()
    assert window.find_labelled(QWidget, REASON).property("plainText") == "The report is late"


def test_the_same_person_at_stage_two_needs_a_reason_and_is_warned_of(window: Driver) -> None:
    hands.open_case(window, TOM)
    hands.keys(window, Qt.Key.Key_R)
    window.choose("Outcome", "Not upheld")
    hands.save(window)
    hands.keys(window, Qt.Key.Key_U)
    hands.fill(window, "Handled by", "Ann Officer")
    settled(window, "Choose another person, or say why this cannot be done")
    hands.fill(window, "Why nobody else can handle it", "There are only two of us & Bea is ill")
    settled(window, "6.13 asks for somebody else. Your reason is kept")
    hands.save(window)
    assert hands.kept(window, TOM).stages[1].same_person_reason == "There are only two of us & Bea is ill"


def test_an_amount_that_is_none_is_told_before_anything_is_sent(window: Driver) -> None:
    hands.open_case(window, TOM)
    hands.keys(window, Qt.Key.Key_T)
    window.choose("Kind", "Payment")
    hands.fill(window, "What will be done", "Pay for the decorating")
    hands.fill(window, "Amount in pounds", "a hundred")
    hands.save(window)
    assert "“a hundred” is not an amount" in window.texts()
    hands.fill(window, "Amount in pounds", "£149.50")
    hands.save(window)
    assert hands.kept(window, TOM).remedies[0].amount == 14_950


def test_a_date_that_no_month_has_is_told_and_nothing_is_saved(window: Driver) -> None:
    extending(window)
    hands.fill(window, REASON, "The report is late")
    window.set_date("Resident told in writing on", "31/11/2026")
    hands.save(window)
    assert "“31/11/2026” is not a date" in window.texts()
    assert hands.kept(window, TOM).stages[0].extensions == ()
    window.set_date("Resident told in writing on", "20/11/2026")
    hands.save(window)
    assert hands.kept(window, TOM).stages[0].extensions[0].told_on == date(2026, 11, 20)


def test_a_day_that_has_not_come_is_told_while_it_is_typed(window: Driver) -> None:
    extending(window)
    window.set_date("Decided on", "21/11/2026")
    settled(window, "21 November 2026 has not come yet")
    assert hands.dialog(window) is not None


def test_what_was_typed_survives_a_crash_and_is_offered_again(window: Driver) -> None:
    hands.open_case(window, OLGA)
    hands.keys(window, Qt.Key.Key_D)
    hands.point(window, 1, "The roof leaks")
    window.click("Add a point")
    hands.point(window, 2, "Nobody came – “ever”")
    opened = hands.dialog(window)
    assert opened is not None
    opened.save_draft()
    opened.hide()
    shiboken6.delete(opened)  # as a crash would: at once, without closing, so that it keeps no further draft
    hands.keys(window, Qt.Key.Key_D)
    assert "This is what you had typed when the program stopped" in window.texts()
    hands.fill(window, "What the resident would like to happen", "A dry home")
    hands.save(window)
    assert [p.text for p in hands.kept(window, OLGA).points] == ["The roof leaks", "Nobody came – “ever”"]
    hands.keys(window, Qt.Key.Key_D)
    assert "This is what you had typed" not in window.texts()


def test_findings_on_every_point_survive_a_crash(window: Driver) -> None:
    hands.open_case(window, TOM)
    hands.keys(window, Qt.Key.Key_G)
    hands.fill(window, "Reasons, as the resident will read them", "We lost the job sheet")
    window.choose("Finding on this point", "Partly upheld")
    opened = hands.dialog(window)
    assert opened is not None
    opened.save_draft()
    opened.hide()
    hands.keys(window, Qt.Key.Key_G)
    hands.save(window)
    found = hands.kept(window, TOM).points[0].finding(1)
    assert found is not None
    assert (found.outcome, found.reasons) == (Outcome.PARTLY_UPHELD, "We lost the job sheet")


def test_what_was_given_up_is_not_offered_again(window: Driver) -> None:
    extending(window)
    hands.fill(window, REASON, "The report is late")
    window.prompts.confirmations = [True]
    escape(window)
    hands.keys(window, Qt.Key.Key_E)
    assert "when the program stopped" not in window.texts()
    assert window.find_labelled(QWidget, REASON).property("plainText") == ""


def test_the_dialog_grows_with_what_is_asked_for(window: Driver) -> None:
    hands.open_case(window, TOM)
    hands.keys(window, Qt.Key.Key_T)
    found = hands.dialog(window)
    assert found is not None
    field = window.find_labelled(QWidget, "What will be done")
    height, before = field.height(), found.height()
    window.find_labelled(QComboBox, "Kind").setCurrentText("Payment")
    window.rest()
    assert found.height() > before
    assert field.height() == height


def test_the_first_field_comes_with_what_stands_above_it(window: Driver) -> None:
    hands.open_case(window, TOM)
    hands.keys(window, Qt.Key.Key_G)
    found = hands.dialog(window)
    assert found is not None
    area = found.findChild(QScrollArea, "form_area")
    assert area is not None
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    window.find_labelled(QWidget, "The decision in a few words").setFocus()
    window.find_labelled(QWidget, "Evidence looked at").setFocus()
    assert bar.value() == 0


def test_tab_leads_through_the_points_on_to_the_rest_and_to_saving(window: Driver) -> None:
    hands.open_case(window, OLGA)
    hands.keys(window, Qt.Key.Key_D)
    window.press(Qt.Key.Key_Return)
    stops = []
    for _ in range(10):
        focus = QApplication.focusWidget()
        assert focus is not None
        stops.append(focus.objectName())
        window.press(Qt.Key.Key_Tab)
    assert stops == [
        "point_2_words", "point_2_responsibility_combo", "point_2_up_button", "point_2_remove_button",
        "add_point_button", "outcomes_sought_words", "clarification_needed_words", "clarification_asked_on_date",
        "save_button", "cancel_button",
    ]  # fmt: skip
