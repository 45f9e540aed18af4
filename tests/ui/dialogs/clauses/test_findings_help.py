"""Beside a finding: words from the library at the cursor, words kept there, and evidence from the case's documents."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QWidget

from complaintdesk.domain.acts import AddContact
from complaintdesk.domain.casefile import Channel
from complaintdesk.domain.letter_library import Clause, ClauseKind
from complaintdesk.services.clauses import list_clauses, save_clause
from complaintdesk.services.complaints import attach_file, perform
from complaintdesk.ui.dialogs.clauses.clause import ClauseDialog
from complaintdesk.ui.dialogs.clauses.library import ClauseLibraryDialog
from tests.ui.driver import Driver
from tests.ui.screens.case import hands

TOM = 4
LATE = Clause(0, ClauseKind.REASON, "We were late", "We took longer than our policy allows.", theme="Repairs")
STAFF = Clause(0, ClauseKind.REASON, "We were rude", "We were rude.", theme="Staff")
ENDED = Clause(0, ClauseKind.REASON, "Old", "We took longer in 2024.", "", None, date(2025, 3, 31))


def findings(window: Driver) -> QPlainTextEdit:
    for clause in (STAFF, ENDED, LATE):
        save_clause(window.context.desk, None, clause)
    hands.open_case(window, TOM)
    hands.keys(window, Qt.Key.Key_G)
    return window.find_labelled(QPlainTextEdit, "Reasons, as the resident will read them")


def button(window: Driver, name: str) -> QPushButton:
    found = hands.dialog(window)
    assert found is not None
    child = found.findChild(QPushButton, name)
    assert child is not None
    return child


def test_words_from_the_library_are_put_in_at_the_cursor(window: Driver) -> None:
    reasons = findings(window)
    hands.fill(window, "Reasons, as the resident will read them", "We are sorry. Thank you.")
    cursor = reasons.textCursor()
    cursor.setPosition(len("We are sorry."))
    reasons.setTextCursor(cursor)
    button(window, "reasons_library_button").click()
    window.rest()
    assert window.rows("Reasons and clauses") == [
        "We were late", "We were rude | For Staff",
        "Old | Not in force on 6 November 2026: it ended on 31 March 2025",
    ]  # fmt: skip
    hands.fill(window, "Search", "took LONGER")
    assert [row.partition(" |")[0] for row in window.rows("Reasons and clauses")] == ["We were late", "Old"]
    QTest.keyClick(window.find_labelled(QWidget, "Search"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.rest()
    assert reasons.toPlainText() == f"We are sorry. {LATE.text} Thank you."
    assert reasons.window().focusWidget() is reasons


def test_selected_words_are_kept_in_the_library(window: Driver) -> None:
    reasons = findings(window)
    keep = button(window, "reasons_keep_button")
    assert not keep.isEnabled()
    hands.fill(window, "Reasons, as the resident will read them", "We are sorry. Nobody rang back.")
    cursor = reasons.textCursor()
    cursor.setPosition(len("We are sorry. "))
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    reasons.setTextCursor(cursor)
    keep.click()
    window.rest()
    window.click("Save")
    assert "Give it a short name" in window.texts()
    hands.fill(window, "Short name, for finding it again", "Nobody rang")
    (dialog,) = window.window.findChildren(ClauseDialog)
    QTest.keyPress(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.until(lambda: not window.window.findChildren(ClauseDialog))
    kept = next(c for c in list_clauses(window.context.desk) if c.title == "Nobody rang")
    assert (kept.text, kept.kind, kept.theme) == ("Nobody rang back.", ClauseKind.REASON, "Repairs")


def test_evidence_is_picked_from_the_documents_and_contacts(window: Driver, tmp_path: Path) -> None:
    report = tmp_path / "Surveyor's report.pdf"
    report.write_bytes(b"%PDF-1.7")
    attach_file(window.context.desk, TOM, report)
    perform(window.context.desk, TOM, AddContact(date(2026, 11, 19), Channel.PHONE, "in", "Tom Beckett", "It leaks"))
    findings(window)
    hands.fill(window, "Evidence looked at", "The job log.")
    button(window, "evidence_case_button").click()
    window.rest()
    rows = window.find(QListWidget, "Files and contacts of the case")
    for number in range(rows.count()):
        rows.item(number).setCheckState(Qt.CheckState.Checked)
    window.click("Put these in")
    field = window.find_labelled(QPlainTextEdit, "Evidence looked at")
    day = window.context.clock.today()
    assert field.toPlainText().splitlines() == [
        "The job log.", f"Surveyor's report.pdf ({day.day} November {day.year})",
        "Phone, Tom Beckett (19 November 2026)",
    ]  # fmt: skip


def test_the_library_is_kept_in_its_own_dialog(window: Driver, tmp_path: Path) -> None:
    findings(window)
    dialog = ClauseLibraryDialog(window.context, window.window)
    dialog.open()
    window.rest()
    assert [row.partition(" |")[0] for row in window.rows("Reasons and clauses")] == [
        "Old",
        "We were late",
        "We were rude",
    ]
    search = window.find(QLineEdit, "Search the library")
    hands.type_into(window, search, "2024")
    window.click("Put away")
    window.until(lambda: window.rows("Reasons and clauses") == [])
    assert "Nothing in the library" in window.texts()
    window.click("Show those put away")
    window.click("Bring back")
    window.until(lambda: "Old | Reason" in window.rows("Reasons and clauses")[0])
    path = tmp_path / "more.csv"
    path.write_text("Title,Words\nA new one,Words\nBad,\n", "utf-8")
    window.prompts.files = [path]
    window.click("Bring in…")
    assert "1 was added." in window.texts()
    assert "Row 3: Write the words" in window.texts()
    hands.type_into(window, search, "")
    assert len(window.rows("Reasons and clauses")) == 4
    dialog.close()
