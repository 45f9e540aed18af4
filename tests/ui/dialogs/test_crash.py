"""What the crash window says: never a trace, and nothing that is not so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from complaintdesk.system.crash import CrashReport
from complaintdesk.ui.dialogs.crash import CrashDialog, saved_words

KEPT, NOT_KEPT = ("Extend the response", True), ("Log a case", False)


@pytest.mark.parametrize(
    ("typed", "paragraphs"),
    [
        ([], ["Everything you had saved is safe"]),
        ([KEPT], ["Everything you had saved is safe", "“Extend the response” is still on the screen, and a copy"]),
        ([NOT_KEPT], ["Everything you had saved is safe", "“Log a case” is still on the screen, and nowhere else"]),
        ([KEPT, NOT_KEPT], ["Everything", "and a copy was kept", "and nowhere else. Go back to it and save it."]),
    ],
)
def test_what_was_saved_is_told_of_each_form(typed: list[tuple[str, bool]], paragraphs: list[str]) -> None:
    found = saved_words(typed).split("\n\n")
    assert len(found) == len(paragraphs)
    assert all(words in paragraph for words, paragraph in zip(paragraphs, found, strict=True))


@pytest.mark.parametrize("file", [Path("/logs/crash report.txt"), None])
def test_the_report_is_named_only_where_there_is_one(qtbot: QtBot, file: Path | None) -> None:
    dialog = CrashDialog(CrashReport("KeyError", file), None)
    qtbot.addWidget(dialog)
    edit = dialog.findChild(QLineEdit, "report_edit")
    folder = dialog.findChild(QPushButton, "folder_button")
    assert edit is not None
    assert folder is not None
    assert edit.text() == ("" if file is None else str(file))
    assert edit.isVisibleTo(dialog) is (file is not None)
    assert folder.isVisibleTo(dialog) is (file is not None)
