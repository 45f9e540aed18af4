"""The first start: five questions, or the sample, or a desk that is there already."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSpinBox

from complaintdesk.domain.landlord import Person
from complaintdesk.services.desk import LEAST_PASSPHRASE, is_protected, open_desk
from complaintdesk.services.settings import landlord
from complaintdesk.system import paths
from complaintdesk.system.clock import Clock
from complaintdesk.ui.screens.welcome import state
from tests.ui.conftest import TODAY, OpenWindow
from tests.ui.driver import Driver

NAME = "1.  What is your organisation called?"
HOMES = "2.  How many homes did you own at your last year end?"
OFFICER = "4.  Who is the complaints officer?"
PASSPHRASE = "four quiet harbour lamps"


@pytest.fixture
def welcome(open_window: OpenWindow) -> Driver:
    """The window with no desk, on the five questions."""
    driver = open_window(None)
    driver.click("Set up your desk")
    return driver


def fill(driver: Driver) -> None:
    driver.write(NAME, "Årøy & Søn: Homes")
    driver.find_labelled(QLineEdit, OFFICER).setFocus()
    driver.write(OFFICER, "Ann Cole")
    driver.set_number(HOMES, "640")


def made() -> Path:
    return paths.documents_folder() / "ComplaintDesk" / "Årøy & Søn Homes.desk"


def test_five_questions_make_a_working_desk(welcome: Driver) -> None:
    fill(welcome)
    welcome.choose_named("Month of the year end", "December")
    welcome.click("Make the desk")
    welcome.until(lambda: welcome.context.session.is_open)
    welcome.rest()
    assert welcome.context.desk.path == made()
    kept = landlord(welcome.context.desk)
    assert (kept.name, kept.homes, kept.officer) == ("Årøy & Søn: Homes", 640, "Ann Cole")
    assert (kept.year_end_day, kept.year_end_month) == (31, 12)
    assert kept.people == (Person("Ann Cole", "Complaints officer"),)
    assert "Nothing is open" in welcome.texts()
    welcome.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert "What they said, in their own words" in welcome.texts().replace("&", "")


def test_enter_presses_the_button_that_has_the_focus(open_window: OpenWindow) -> None:
    driver = open_window(None)
    assert NAME not in driver.texts().replace("&", "")
    driver.press(Qt.Key.Key_Return)
    assert NAME in driver.texts().replace("&", "")


def test_a_number_can_be_seen_and_its_problem_goes_when_it_is_changed(welcome: Driver) -> None:
    welcome.click("Make the desk")
    assert "Give the number of homes" in welcome.texts()
    welcome.set_number(HOMES, "640")
    assert "Give the number of homes" not in welcome.texts()
    # Qt gives the text of a number without buttons no room at all once there is a style sheet.
    assert welcome.find_labelled(QSpinBox, HOMES).lineEdit().width() > 30


def test_what_is_missing_is_told_beside_its_question(welcome: Driver) -> None:
    welcome.click("Make the desk")
    assert "Give your organisation’s name." in welcome.texts()
    assert "Give the number of homes" in welcome.texts()
    assert "Give the name of the complaints officer." in welcome.texts()
    assert not welcome.context.session.is_open


def test_a_file_that_is_there_is_left_alone_and_told_beside_its_question(welcome: Driver, tmp_path: Path) -> None:
    there = tmp_path / "mine.desk"
    there.write_text("precious", encoding="utf-8")
    fill(welcome)
    welcome.prompts.files = [there]
    welcome.click("Change where the file is kept")
    welcome.click("Make the desk")
    assert "is there already and was left as it is" in welcome.texts()
    assert there.read_text(encoding="utf-8") == "precious"


def test_a_folder_that_is_not_there_is_told(welcome: Driver, tmp_path: Path) -> None:
    fill(welcome)
    welcome.prompts.files = [tmp_path / "gone" / "mine"]
    welcome.click("Change where the file is kept")
    welcome.click("Make the desk")
    assert "There is no folder" in welcome.texts()


def test_a_passphrase_gives_a_recovery_code_that_opens_the_desk(welcome: Driver, tmp_path: Path) -> None:
    fill(welcome)
    welcome.click("Protect the desk with a passphrase (your choice)")
    welcome.write("Passphrase", "short")
    assert "Too short" in welcome.texts()
    welcome.click("Make the desk")
    assert f"Use at least {LEAST_PASSPHRASE} characters." in welcome.texts()
    welcome.write("Passphrase", PASSPHRASE)
    welcome.write("The same again", PASSPHRASE + "!")
    welcome.click("Make the desk")
    assert "The two are not the same" in welcome.texts()
    welcome.write("The same again", PASSPHRASE)
    assert "Strong." in welcome.texts()
    welcome.click("Make the desk")
    welcome.until(lambda: "Your recovery code" in welcome.texts())
    code = welcome.find(QLineEdit, "Recovery code").text()
    kept = tmp_path / "code.txt"
    welcome.prompts.files = [kept]
    welcome.click("Save as a text file…")
    assert code in kept.read_text(encoding="utf-8")
    assert not welcome.find(QAbstractButton, "Go to the desk").isEnabled()
    welcome.click("I have kept the code in a safe place")
    welcome.click("Go to the desk")
    welcome.until(lambda: welcome.context.session.is_open)
    welcome.window.close()
    welcome.until(lambda: not welcome.window.isVisible())
    assert is_protected(made())
    open_desk(made(), Clock(TODAY), code).close(take_backup=False)


def test_a_desk_that_is_there_is_opened(open_window: OpenWindow, desk_path: Path) -> None:
    driver = open_window(None)
    driver.prompts.files = [desk_path]
    driver.click("Open a desk that is there already")
    driver.until(lambda: driver.context.session.is_open)
    assert driver.window.windowTitle() == "Today – Harbour Homes"


def test_one_goes_back_to_the_first_page_from_an_open_desk(window: Driver) -> None:
    window.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    window.until(lambda: "Welcome to ComplaintDesk" in window.texts())
    assert not window.context.session.is_open
    window.click("Open Harbour Homes")
    window.until(lambda: window.context.session.is_open)
    assert window.window.windowTitle() == "Today – Harbour Homes"


@pytest.mark.parametrize(
    ("organisation", "name"),
    [
        ("Hillside Homes", "Hillside Homes.desk"),
        ("A/B: “C” <D>?*", "A B “C” D.desk"),
        ("...", "Complaints.desk"),
        ("", "Complaints.desk"),
        ("x" * 200, "x" * 60 + ".desk"),
    ],
)
def test_the_file_is_named_so_that_every_system_takes_it(organisation: str, name: str) -> None:
    assert state.file_name(organisation) == name


@pytest.mark.parametrize(
    ("passphrase", "advice"),
    [
        ("", "Three or four words"),
        ("ninechars", "Too short: 1 more character at least."),
        ("aaaaaaaaaaaa", "Easy to guess"),
        ("password1234", "Easy to guess"),
        ("tulip-wagon-7", "Fair"),
        (PASSPHRASE, "Strong."),
    ],
)
def test_the_advice_on_a_passphrase(passphrase: str, advice: str) -> None:
    assert state.strength_words(passphrase).startswith(advice)


def test_the_shortest_passphrase_is_the_services() -> None:
    assert state.LEAST_PASSPHRASE == LEAST_PASSPHRASE
    assert state.passphrase_problem("x" * LEAST_PASSPHRASE, "x" * LEAST_PASSPHRASE) == ""


def test_february_has_29_days() -> None:
    assert [state.days_in(month) for month in (1, 2, 4)] == [31, 29, 30]
    assert date(2024, 2, state.days_in(2)).month == 2
