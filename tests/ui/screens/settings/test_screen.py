"""Settings in the window: each part shown, changed, refused beside its field, and saved."""

from __future__ import annotations

from pathlib import Path

import docx
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSpinBox

from complaintdesk.domain.clocks import Targets
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.services.desk import open_desk
from complaintdesk.services.settings import THEMES, landlord
from complaintdesk.system.clock import Clock
from complaintdesk.system.preferences import Appearance
from tests.ui.conftest import TODAY
from tests.ui.driver import Driver

PASSPHRASE = "four quiet harbour lamps"
SAVE, BACK = "Save the changes", "Put back what was there"


def show(window: Driver, page: str = "landlord_page") -> None:
    window.context.navigate.show_settings(page)
    window.rest()


def saved(window: Driver) -> Landlord:
    return landlord(window.context.desk)


def edit(window: Driver, label: str, text: str) -> None:
    widget = window.find_labelled(QLineEdit, label)
    widget.setFocus()
    widget.selectAll()
    widget.insert(text)
    widget.textEdited.emit(text)
    window.rest()


def test_a_change_is_saved_and_reaches_the_window(window: Driver) -> None:
    show(window)
    assert not window.find(QPushButton, SAVE).isEnabled()
    edit(window, "Name", "Harbour & Quay Homes")
    assert "not saved yet" in window.texts()
    window.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved(window).name == "Harbour & Quay Homes"
    assert "The settings are saved." in window.texts()
    assert window.context.landlord.name == "Harbour & Quay Homes"
    assert not window.find(QPushButton, SAVE).isEnabled()


def test_what_is_wrong_is_told_beside_its_field_and_nothing_is_saved(window: Driver) -> None:
    show(window)
    edit(window, "Name", " ")
    window.click(SAVE)
    assert "Give your organisation’s name." in window.texts()
    assert window.find_labelled(QLineEdit, "Name").hasFocus()
    assert saved(window).name == "Harbour Homes"
    edit(window, "Name", "Harbour Homes")
    assert "Give your organisation’s name." not in window.texts()


def test_a_problem_on_another_page_brings_that_page(window: Driver) -> None:
    show(window)
    edit(window, "Complaints officer", "")
    window.window.resize(1000, 560)
    window.find(QListWidget, "Parts of the settings").setCurrentRow(3)
    window.click(SAVE)
    assert "Give the name of the complaints officer." in window.texts()
    field = window.find_labelled(QLineEdit, "Complaints officer")
    assert field.hasFocus()
    window.until(lambda: field.visibleRegion().boundingRect() == field.rect())


def test_changes_can_be_put_back(window: Driver) -> None:
    show(window)
    edit(window, "Phone", "1")
    window.click(BACK)
    assert window.find_labelled(QLineEdit, "Phone").text() == "01632 960001"
    assert "Everything is saved." in window.texts()


def test_leaving_asks_and_stays_or_saves(window: Driver) -> None:
    show(window)
    edit(window, "Phone", "01632 960999")
    window.prompts.confirmations = [False]
    window.context.navigate.show_today()
    assert window.window.windowTitle() == "Settings – Harbour Homes"
    window.prompts.confirmations = [True]
    window.context.navigate.show_today()
    window.rest()
    assert window.window.windowTitle() == "Today – Harbour Homes"
    assert saved(window).phone == "01632 960999"


def test_changes_that_cannot_be_saved_are_given_up_only_when_asked(window: Driver) -> None:
    show(window)
    edit(window, "Name", "")
    window.prompts.confirmations = [True]
    window.context.navigate.show_today()
    window.rest()
    assert "cannot be saved as they are" in window.prompts.asked[-1]
    assert saved(window).name == "Harbour Homes"


def test_the_year_end_is_told_as_it_is_chosen(window: Driver) -> None:
    show(window)
    box = next(b for b in window.window.findChildren(QComboBox) if b.objectName() == "month_box")
    box.setFocus()
    window.press(Qt.Key.Key_End)
    assert "Your year runs from 1 January to 31 December." in window.texts()
    window.click(SAVE)
    assert saved(window).year_end_month == 12


def test_a_looser_target_is_warned_of_and_none_is_none(window: Driver) -> None:
    show(window, "targets_page")
    spin = window.find_labelled(QSpinBox, "Answer at stage 1")
    spin.setValue(12)
    assert "looser than the Code’s limit of 10" in window.texts()
    assert "10 working days (6.3)" in window.texts()
    window.find_labelled(QSpinBox, "Acknowledge a complaint or a request for stage 2").setValue(3)
    check = window.find_labelled(QSpinBox, "Look over the investigation, counted from the acknowledgement")
    check.setValue(10)
    assert "so the check comes too late" in window.texts()
    check.setValue(8)
    assert "so the check comes too late" not in window.texts()
    window.find_labelled(QSpinBox, "Update the resident while an extension runs").setValue(5)
    window.click(SAVE)
    assert saved(window).targets == Targets(acknowledge=3, respond_1=12, update=5, check=8)


def test_people_are_added_changed_and_removed(window: Driver) -> None:
    show(window, "people_page")
    window.click("Add somebody…")
    window.click("Keep")
    assert "Give a name." in window.texts()
    edit(window, "Name", "Cy Deputy")
    box = window.find(QCheckBox, "Senior enough to answer stage 2")
    box.setChecked(True)
    window.click("Keep")
    assert window.rows("People")[-1] == "Cy Deputy | Yes"
    window.click("Remove")
    assert len(window.rows("People")) == 2
    window.click("Edit…")
    edit(window, "Role", "Chair")
    window.click("Keep")
    window.click(SAVE)
    assert [(p.name, p.role) for p in saved(window).people] == [
        ("Ann Officer", "Complaints officer"),
        ("Bea Chief", "Chair"),
    ]


def test_themes_are_written_one_a_line(window: Driver) -> None:
    show(window, "themes_page")
    window.find(QPlainTextEdit, "Themes, one a line").setPlainText("Damp\n\n Repairs \nDamp")
    window.click(SAVE)
    assert saved(window).themes == ("Damp", "Repairs")
    window.click("Put back the usual themes")
    window.click(SAVE)
    assert saved(window).themes == THEMES


def test_the_ombudsmans_details_show_their_source_and_can_be_put_back(window: Driver) -> None:
    show(window, "ombudsman_page")
    supplied = saved(window).ombudsman
    assert supplied.source.partition(" (well")[0] in window.texts()
    edit(window, "Phone", "")
    assert "Letters need the phone number" in window.texts()
    window.click(SAVE)
    assert saved(window).ombudsman.source == "typed by Ann Officer"
    window.click("Put back the details supplied")
    window.click(SAVE)
    assert saved(window).ombudsman == supplied


def test_a_letterhead_must_be_a_word_file(window: Driver, tmp_path: Path) -> None:
    show(window, "letterhead_page")
    wrong = tmp_path / "head.docx"
    wrong.write_bytes(b"no Word file")
    window.prompts.files = [wrong]
    window.click("Choose a Word document…")
    assert "head.docx is not a Word document" in window.texts()
    assert saved(window).letterhead_attachment is None


def test_a_letterhead_is_kept_saved_again_and_removed(window: Driver, tmp_path: Path) -> None:
    show(window, "letterhead_page")
    head = tmp_path / "head.docx"
    document = docx.Document()
    document.add_paragraph("Harbour Homes")
    document.save(str(head))
    window.prompts.files = [head, tmp_path / "copy.docx"]
    window.click("Choose a Word document…")
    assert saved(window).letterhead_attachment is not None
    window.click("Save a copy…")
    assert (tmp_path / "copy.docx").read_bytes() == head.read_bytes()
    window.prompts.confirmations = [True]
    window.click("Remove")
    assert saved(window).letterhead_attachment is None


def test_a_letterhead_chosen_while_typing_leaves_the_typing_alone(window: Driver, tmp_path: Path) -> None:
    show(window)
    edit(window, "Phone", "01632 960999")
    show(window, "letterhead_page")
    head = tmp_path / "head.docx"
    docx.Document().save(str(head))
    window.prompts.files = [head]
    window.click("Choose a Word document…")
    window.click(SAVE)
    assert saved(window).phone == "01632 960999"
    assert saved(window).letterhead_attachment is not None


def test_appearance_takes_effect_at_once_and_is_kept(window: Driver) -> None:
    show(window, "appearance_page")
    window.click("Dark")
    assert window.context.theme.is_dark
    window.find_labelled(QSpinBox, "Size of text").setValue(150)
    kept = window.context.preferences.value
    assert (kept.appearance, kept.text_percent) == (Appearance.DARK, 150)
    window.click("Light")
    assert not window.context.theme.is_dark


def test_a_backup_is_taken_now(window: Driver, desk_path: Path) -> None:
    show(window, "safety_page")
    assert "There is no good backup yet." in window.texts()
    window.click("Take a backup now")
    assert "with 5 cases." in window.texts()
    assert len(list((desk_path.parent / f"{desk_path.stem} backups").glob("*.desk"))) == 1


def opens(path: Path, secret: str | None) -> bool:
    try:
        open_desk(path, Clock(TODAY), secret, read_only=True).close(take_backup=False)
    except UserError:
        return False
    return True


def set_passphrase(window: Driver) -> str:
    """Sets the passphrase and closes the recovery code; returns the code."""
    window.click("Set a passphrase…")
    window.find_labelled(QLineEdit, "The new passphrase").setText(PASSPHRASE)
    window.find_labelled(QLineEdit, "The new passphrase again").setText(PASSPHRASE)
    window.click("Set the passphrase")
    code = window.find(QLineEdit, "The recovery code").text()
    assert not window.find(QPushButton, "Done").isEnabled()
    window.click("I have kept the code somewhere other than this computer")
    window.click("Done")
    return code


def test_a_passphrase_is_set_with_a_code_and_open_backups_are_deleted(window: Driver, desk_path: Path) -> None:
    show(window, "safety_page")
    window.click("Take a backup now")
    code = set_passphrase(window)
    assert "This desk is protected by a passphrase." in window.texts()
    assert "protected by a passphrase" in window.texts()
    assert opens(desk_path, PASSPHRASE)
    assert opens(desk_path, code)
    assert not opens(desk_path, None)
    assert "1 older backup is not protected." in window.texts()
    window.prompts.confirmations = [True]
    window.click("Delete them…")
    assert "1 older backup is not protected." not in window.texts()
    assert len(list((desk_path.parent / f"{desk_path.stem} backups").glob("*.desk"))) == 1


def test_two_different_passphrases_change_nothing(window: Driver, desk_path: Path) -> None:
    show(window, "safety_page")
    window.click("Set a passphrase…")
    window.find_labelled(QLineEdit, "The new passphrase").setText(PASSPHRASE)
    window.find_labelled(QLineEdit, "The new passphrase again").setText("something else")
    window.click("Set the passphrase")
    assert "The two are not the same." in window.texts()
    assert opens(desk_path, None)
    window.prompts.confirmations = [True]
    window.click("Cancel")


def test_removing_the_passphrase_asks_for_it(window: Driver, desk_path: Path) -> None:
    show(window, "safety_page")
    set_passphrase(window)
    window.click("Remove the passphrase…")
    window.find_labelled(QLineEdit, "The passphrase it has now, or the recovery code").setText("not this one")
    window.click("Remove the passphrase")
    assert opens(desk_path, PASSPHRASE)
    window.find_labelled(QLineEdit, "The passphrase it has now, or the recovery code").setText(PASSPHRASE)
    window.click("Remove the passphrase")
    assert "This desk has no passphrase." in window.texts()
    assert opens(desk_path, None)


def test_the_recovery_code_is_saved_as_text(window: Driver, tmp_path: Path) -> None:
    show(window, "safety_page")
    window.click("Set a passphrase…")
    window.find_labelled(QLineEdit, "The new passphrase").setText(PASSPHRASE)
    window.find_labelled(QLineEdit, "The new passphrase again").setText(PASSPHRASE)
    window.click("Set the passphrase")
    code = window.find(QLineEdit, "The recovery code").text()
    window.prompts.files = [tmp_path / "code.txt"]
    window.click("Save as text…")
    assert code in (tmp_path / "code.txt").read_text(encoding="utf-8")
    window.click("Print…")
    assert "No printer is set up" in window.texts()
    window.prompts.confirmations = [False, True]
    window.press(Qt.Key.Key_Escape)
    assert window.find(QLineEdit, "The recovery code").isVisible()
    window.press(Qt.Key.Key_Escape)
    assert "shown only now" in window.prompts.asked[-1]
