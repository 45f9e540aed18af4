"""The case screen in the window: sections, places, keys, errands, and a case that changes behind it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from complaintdesk.domain.acts import AddPromise, SetRepresentative
from complaintdesk.domain.casefile import Representative
from complaintdesk.domain.letters import Place
from complaintdesk.services.complaints import attachment_bytes, perform
from complaintdesk.ui.dialogs.why import WhyDialog
from complaintdesk.ui.screens.case.dates_panel import DateCellFrame
from complaintdesk.ui.screens.case.screen import CaseScreen
from complaintdesk.ui.screens.case.state.parts import Section
from tests.ui.conftest import OpenWindow
from tests.ui.driver import Driver, accessible_name
from tests.ui.screens.case import hands

TOM = 4
GRACE = Representative("Grace Tenant", "daughter", "2 Other Road", consent_on=date(2026, 11, 1))


def screen(window: Driver) -> CaseScreen:
    shown = window.window.places.screen
    assert isinstance(shown, CaseScreen)
    return shown


def alt(window: Driver, key: Qt.Key) -> None:
    window.window.activateWindow()
    QTest.keyPress(window.window, key, Qt.KeyboardModifier.AltModifier)
    window.rest()


def test_the_head_the_next_step_and_the_dates_are_shown_at_once(window: Driver) -> None:
    hands.open_case(window)
    for words in (
        "C-2026-0003",
        "Siân Rees & Son  ·  3 Quay Street, AN1 2BC",
        "Define the complaint: its points and the outcomes sought",
        "By Wednesday 25 November 2026, in 5 days",
        "Stage 1 dates",
        "Siân Rees & Son says that the roof leaks",
    ):
        assert words in window.texts()
    assert window.window.windowTitle() == "C-2026-0003 – Harbour Homes"


def test_the_button_of_the_next_step_has_the_focus(window: Driver) -> None:
    hands.open_case(window)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert accessible_name(focus) == "Next step: Define the complaint"


def test_every_section_is_one_key_away(window: Driver) -> None:
    hands.open_case(window, TOM)
    for number, section in enumerate(Section):
        alt(window, Qt.Key(Qt.Key.Key_1 + number))
        assert screen(window).section is section


def test_tab_goes_from_the_sections_to_what_they_show(window: Driver) -> None:
    hands.open_case(window, TOM)
    alt(window, Qt.Key.Key_3)
    stops = []
    for _ in range(3):
        focus = QApplication.focusWidget()
        assert focus is not None
        stops.append(accessible_name(focus) or type(focus).__name__)
        window.press(Qt.Key.Key_Tab)
    assert stops[1:] == ["Write it: Stage 1 response", "Write a letter: Stage 1 acknowledgement"]
    alt(window, Qt.Key.Key_3)
    window.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    before = QApplication.focusWidget()
    assert before is not None
    assert screen(window)._ui.step_frame.isAncestorOf(before)


def test_a_place_asked_for_is_shown(window: Driver) -> None:
    for place, section in (
        (Place.DEFINITION, Section.COMPLAINT),
        (Place.FINDINGS, Section.FINDINGS),
        (Place.REMEDIES, Section.ACTIONS),
        (Place.PEOPLE, Section.PEOPLE),
    ):
        window.context.navigate.show_case(TOM, place)
        window.rest()
        assert screen(window).section is section


def test_another_case_begins_at_its_beginning(window: Driver) -> None:
    hands.open_case(window, TOM)
    hands.show(window, "History")
    hands.open_case(window)
    assert screen(window).section is Section.COMPLAINT
    assert "Tom Beckett" not in window.texts()


def test_a_change_made_elsewhere_is_shown_without_being_asked_for(window: Driver) -> None:
    hands.open_case(window, TOM)
    done = perform(window.context.desk, TOM, AddPromise("Ring about the roofer", date(2026, 11, 21)))
    window.context.operations.broadcast(done.changes)
    window.rest()
    assert "Promised: Ring about the roofer" in window.texts()


def test_the_keys_of_a_case_do_nothing_on_another_screen(window: Driver) -> None:
    hands.open_case(window, TOM)
    window.context.navigate.show_today()
    window.rest()
    hands.keys(window, Qt.Key.Key_E)
    assert hands.dialog(window) is None


def test_no_two_buttons_in_view_share_a_name(window: Driver) -> None:
    hands.open_case(window, TOM)
    for section in Section:
        hands.show(window, section.value)
        buttons = screen(window).findChildren(QAbstractButton)
        names = [accessible_name(b) for b in buttons if b.isVisible() and b.objectName()]
        assert sorted(set(names)) == sorted(names), section
        assert all(names)


def test_a_representative_is_removed_only_after_asking(window: Driver) -> None:
    perform(window.context.desk, TOM, SetRepresentative(GRACE))
    hands.open_case(window, TOM)
    hands.show(window, "People")
    window.prompts.confirmations = [False, True]
    window.click("Remove the representative")
    assert hands.kept(window, TOM).representative == GRACE
    window.click("Remove the representative")
    assert hands.kept(window, TOM).representative is None
    assert "Grace Tenant no longer acts for Tom Beckett?" in window.prompts.asked


def test_a_file_is_attached_and_a_copy_saved(window: Driver, tmp_path: Path) -> None:
    original = tmp_path / "the mould’s spread.txt"
    original.write_bytes(b"black spots")
    copy = tmp_path / "copy.txt"
    hands.open_case(window, TOM)
    hands.show(window, "Files")
    window.prompts.files = [original, copy]
    window.click("Attach a file…")
    window.click("Save a copy of the mould’s spread.txt")
    assert copy.read_bytes() == original.read_bytes()
    kept = hands.kept(window, TOM).attachments[0]
    assert attachment_bytes(window.context.desk, kept.id) == b"black spots"
    assert f"A copy was saved: {copy}" in window.texts()


def test_a_copy_that_cannot_be_written_is_told(window: Driver, tmp_path: Path) -> None:
    original = tmp_path / "note.txt"
    original.write_bytes(b"x")
    hands.open_case(window, TOM)
    hands.show(window, "Files")
    window.prompts.files = [original, tmp_path / "gone" / "copy.txt"]
    window.click("Attach a file…")
    window.click("Save a copy of note.txt")
    assert f"Nothing can be written in {tmp_path / 'gone'}" in window.texts()


def test_nothing_happens_where_no_file_is_chosen(window: Driver) -> None:
    hands.open_case(window, TOM)
    hands.show(window, "Files")
    window.prompts.files = [None]
    window.click("Attach a file…")
    assert hands.kept(window, TOM).attachments == ()


def test_a_date_tells_how_it_was_counted(window: Driver) -> None:
    hands.open_case(window, TOM)
    window.click("Why Tue 24 Nov 2026 for respond, the code, 6.3?")
    (dialog,) = [d for d in window.window.findChildren(WhyDialog) if d.isVisible()]
    assert "Stage 1 was acknowledged on Tuesday 10 November 2026." in [w.text() for w in dialog.findChildren(QLabel)]
    dialog.close()
    hands.keys(window, Qt.Key.Key_Y)
    assert "Why Tuesday 24 November 2026?" in [
        w.text() for d in window.window.findChildren(WhyDialog) if d.isVisible() for w in d.findChildren(QLabel)
    ]


def test_a_date_has_a_menu_of_its_own(window: Driver) -> None:
    hands.open_case(window, TOM)
    (cell,) = [c for c in screen(window).findChildren(DateCellFrame) if "Tue 24 Nov 2026" in words_of(c)]
    assert cell.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    why, copy = cell.actions()
    copy.trigger()
    assert QApplication.clipboard().text() == "Tue 24 Nov 2026"
    why.trigger()
    window.rest()
    assert [d.isVisible() for d in window.window.findChildren(WhyDialog)] == [True]


def words_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_a_case_that_is_not_there_is_told_and_nothing_is_shown(window: Driver) -> None:
    window.context.navigate.show_case(999)
    window.rest()
    assert "There is no case" in window.texts()
    assert "Next step" not in window.texts()


def test_a_narrow_window_folds_and_nothing_is_lost(window: Driver) -> None:
    hands.open_case(window, TOM)
    window.window.resize(760, 560)
    window.rest()
    assert "Stage 1 dates" in window.texts()
    assert "Next step" in window.texts()
    assert screen(window).width() <= 760


def test_a_desk_open_for_reading_shows_the_case_and_offers_nothing_to_save(
    open_window: OpenWindow, desk_path: Path
) -> None:
    driver = open_window(None)
    driver.context.session.open(desk_path, driver.context.messages.error, read_only=True)
    driver.until(lambda: driver.context.session.is_open)
    hands.open_case(driver, TOM)
    assert "Send the stage 1 response" in driver.texts()
    buttons = [accessible_name(b) for b in screen(driver).findChildren(QAbstractButton) if b.isVisible()]
    assert [b for b in buttons if not b.startswith(("Why", "Act on"))] == []
    hands.keys(driver, Qt.Key.Key_E)
    assert hands.dialog(driver) is None


def test_the_focus_goes_on_to_the_button_of_the_new_step(window: Driver) -> None:
    hands.open_case(window, TOM)
    first = QApplication.focusWidget()
    assert first is not None
    before = accessible_name(first)
    hands.keys(window, Qt.Key.Key_E)
    hands.fill(window, "The reason, as the resident will be told it", "The report is late")
    hands.save(window)
    focus = window.window.focusWidget()
    assert focus is not None
    assert before == "Next step: Record findings"
    assert accessible_name(focus) == "Next step: Write the extension letter"
