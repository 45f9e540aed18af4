"""Letters, emails and scans put on a case in the window: chosen or dropped, looked over, kept, read again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.services.complaints import attachment_bytes
from complaintdesk.system import paths
from complaintdesk.ui.dialogs.incoming.dialog import IncomingDialog
from complaintdesk.ui.dialogs.incoming.reader import FileReader
from complaintdesk.ui.screens.case.screen import CaseScreen
from tests.exchange.mail.emails import PDF, from_a_telephone
from tests.ui.driver import Driver
from tests.ui.screens.case.hands import SIAN, fill, kept, open_case, show

WORDS = "What it says, in full or in a line"


def files(folder: Path) -> tuple[Path, Path]:
    mail, scan = folder / "Damp again.eml", folder / "scan0001.pdf"
    mail.write_bytes(from_a_telephone())
    scan.write_bytes(PDF + b"a scan")
    return mail, scan


def drop(driver: Driver, data: QMimeData) -> bool:
    """Drags something over the case and lets go; tells whether the case would have it."""
    [screen] = driver.window.findChildren(CaseScreen)
    place, copy, left = QPointF(200, 200), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    over = QDragEnterEvent(place.toPoint(), copy, data, left, Qt.KeyboardModifier.NoModifier)
    over.ignore()
    QApplication.sendEvent(screen, over)
    if over.isAccepted():
        QApplication.sendEvent(screen, QDropEvent(place, copy, data, left, Qt.KeyboardModifier.NoModifier))
    driver.rest()
    return over.isAccepted()


def dropped(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def opened(driver: Driver) -> IncomingDialog | None:
    return next((d for d in driver.window.findChildren(IncomingDialog) if d.isVisible()), None)


def test_an_email_and_a_scan_dropped_on_the_case_are_kept_together(window: Driver, tmp_path: Path) -> None:
    mail, scan = files(tmp_path)
    open_case(window)
    assert drop(window, dropped(mail, scan, tmp_path))
    assert "is a folder" in window.texts()
    assert window.find_labelled(QWidget, "From whom").property("text") == "Zoe Hart"
    parts = window.find_labelled(QListWidget, "What came with it: tick what is kept as a file of its own")
    assert [parts.item(n).checkState() for n in range(2)] == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    window.click("Put all 2 on the case")
    assert "Write in a line what it says" in window.texts()
    assert kept(window).contacts == ()
    assert window.find_labelled(QWidget, "From whom").property("text") == "Siân Rees & Son"
    window.click("Look at it")
    assert "scan0001.pdf" in window.texts()
    assert "PDF cannot be shown here: it is damaged" in window.texts()
    window.click("Close")
    fill(window, WORDS, "A surveyor’s report")
    window.choose("Which way it went", "We sent it")
    window.set_date("Day on which it was sent", "19/11/2026")
    window.click("Put all 2 on the case")
    assert opened(window) is None
    case = kept(window)
    assert [(c.day, c.channel.value, c.direction, c.who) for c in case.contacts] == [
        (date(2026, 11, 2), "email", "in", "Zoe Hart"), (date(2026, 11, 19), "letter", "out", "Siân Rees & Son"),
    ]  # fmt: skip
    assert [a.name for a in case.attachments] == ["Damp again.eml", "Report.pdf", "scan0001.pdf"]
    assert attachment_bytes(window.context.desk, case.attachments[2].id) == scan.read_bytes()
    show(window, "Timeline")
    assert "Email from Zoe Hart\nDamp\nThe wall is wet." in window.texts()
    window.click("Open the email from Zoe Hart, Mon 2 Nov 2026")
    [reader] = [d for d in window.window.findChildren(FileReader) if d.isVisible()]
    assert window.find(QPlainTextEdit, "What it says").toPlainText().startswith("The wall is wet.")
    window.press_on(reader, Qt.Key.Key_Escape)
    assert not drop(window, QMimeData())


def test_nothing_is_kept_where_a_file_has_gone_and_leaving_it_out_saves_the_rest(
    window: Driver, tmp_path: Path
) -> None:
    mail, scan = files(tmp_path)
    open_case(window)
    window.prompts.several = [[mail], [scan, mail]]
    show(window, "Files")
    window.click("Add what came in…")
    window.click("Add files…")
    fill(window, WORDS, "A report")
    scan.unlink()
    window.click("Put all 2 on the case")
    assert "“scan0001.pdf” is not where it was any more" in window.texts()
    assert window.find_labelled(QPlainTextEdit, WORDS).toPlainText() == "A report"
    assert kept(window).attachments == ()
    window.click("Leave it out")
    window.click("Put it on the case")
    assert [c.who for c in kept(window).contacts] == ["Zoe Hart"]
    window.prompts.several = [[mail]]
    window.click("Add what came in…")
    assert "is on this case already: it came on 2 November 2026 from Zoe Hart" in window.texts()
    dialog = opened(window)
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert opened(window) is None


def test_what_was_corrected_is_not_thrown_away_unasked(window: Driver, tmp_path: Path) -> None:
    mail, _ = files(tmp_path)
    case = open_case(window, SIAN)
    assert drop(window, dropped(mail))
    window.choose("How", "Web form")
    assert window.find_labelled(QComboBox, "How").currentText() == "Web form"
    dialog = opened(window)
    assert dialog is not None
    window.prompts.confirmations = [False, True]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert opened(window) is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert opened(window) is None
    assert kept(window) == case


def test_an_email_that_is_no_file_yet_is_told_to_be_saved_first(window: Driver) -> None:
    open_case(window)
    data = QMimeData()
    data.setData('application/x-qt-windows-mime;value="FileGroupDescriptorW"', b"x")
    assert drop(window, data)
    assert opened(window) is None
    assert "Save the email or picture in a folder first" in window.texts()


def test_a_desk_that_cannot_be_changed_keeps_what_was_filled_in_and_takes_no_more(
    window: Driver, tmp_path: Path
) -> None:
    mail, scan = files(tmp_path)
    open_case(window)
    assert drop(window, dropped(scan))
    fill(window, WORDS, "A report")
    store = window.context.desk.store
    store.read_only, store.read_only_reason = True, "It is open elsewhere."
    window.click("Put it on the case")
    assert "open for reading only" in window.texts()
    assert window.find_labelled(QPlainTextEdit, WORDS).toPlainText() == "A report"
    window.prompts.confirmations = [True]
    window.click("Cancel")
    assert opened(window) is None
    window.context.hub.broadcast(Changes.of_case(SIAN))
    window.rest()
    assert not drop(window, dropped(mail))
    assert kept(window).attachments == ()
    store.read_only = False


def crash(driver: Driver, kept: Path) -> None:
    """The dialog is gone at once, without closing, after what is filled in was kept by itself."""
    driver.until(lambda: kept.is_dir() and any(kept.glob("*-incoming-*.json")))
    dialog = opened(driver)
    assert dialog is not None
    dialog.hide()
    shiboken6.delete(dialog)


def test_what_was_filled_in_survives_a_crash_and_is_offered_without_asking_for_files(
    window: Driver, tmp_path: Path
) -> None:
    mail, scan = files(tmp_path)
    gone = tmp_path / "gone.txt"
    gone.write_text("A note", encoding="utf-8")
    open_case(window)
    assert drop(window, dropped(mail, scan, gone))
    parts = window.find_labelled(QListWidget, "What came with it: tick what is kept as a file of its own")
    parts.item(1).setCheckState(Qt.CheckState.Unchecked)
    window.choose("How", "Web form")
    window.find_labelled(QListWidget, "Files").setCurrentRow(1)
    fill(window, WORDS, "A surveyor’s report")
    window.find_labelled(QListWidget, "Files").setCurrentRow(2)
    fill(window, WORDS, "From a memory stick")
    crash(window, paths.recovery_folder())
    gone.unlink()
    show(window, "Files")
    window.click("Add what came in…")
    assert "This is what you had filled in when the program stopped" in window.texts()
    assert "There is no file" in window.texts()
    window.click("Put all 2 on the case")
    case = kept(window)
    assert [c.channel.value for c in case.contacts] == ["web form", "letter"]
    assert case.contacts[1].words == "A surveyor’s report"
    assert [a.name for a in case.attachments] == ["Damp again.eml", "scan0001.pdf"]
    # The stick with the third file is back: what was filled in about it was not thrown away with the saving.
    gone.write_text("A note", encoding="utf-8")
    window.click("Add what came in…")
    assert window.find_labelled(QListWidget, "Files").count() == 1
    assert window.find_labelled(QPlainTextEdit, WORDS).toPlainText() == "From a memory stick"
    window.click("Put it on the case")
    assert not list(paths.recovery_folder().glob("*-incoming-*.json"))


def test_fields_can_be_undone_and_a_file_left_out_comes_back_with_its_words(window: Driver, tmp_path: Path) -> None:
    mail, scan = files(tmp_path)
    open_case(window)
    assert drop(window, dropped(scan, mail))
    fill(window, WORDS, "A report")
    window.find_labelled(QListWidget, "Files").setCurrentRow(1)
    for label, before in (("From whom", "Zoe Hart"), ("Day on which it came", "Mon 2 Nov 2026")):
        field = window.find_labelled(QLineEdit, label)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "3 Nov")
        window.find_labelled(QPlainTextEdit, WORDS).setFocus()
        field.setFocus()
        while field.isUndoAvailable():
            QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert field.text() == before
    window.find_labelled(QListWidget, "Files").setCurrentRow(0)
    window.click("Leave it out")
    window.prompts.several = [[scan]]
    window.click("Add files…")
    assert window.find_labelled(QPlainTextEdit, WORDS).toPlainText() == "A report"
