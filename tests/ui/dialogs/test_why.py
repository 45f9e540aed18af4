"""Why this date, in the window: the weeks, the way back to what it counts from, the sentence, paper and PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView

from complaintdesk.domain.clocks import (
    DeadlineIdentity,
    DeadlineKind,
    Rules,
    Source,
    counting_weeks,
    deadlines,
    explain,
)
from complaintdesk.domain.working_days import DayKind, ExtraDay, WorkingDays
from complaintdesk.ui.dialogs.why import WhyDialog, show_why
from complaintdesk.ui.dialogs.why_weeks import WeeksModel
from tests.builders import RULES, complaint, stage
from tests.documents.pdf_reading import texts
from tests.ui.driver import Driver

SIAN = 3
RESPOND: DeadlineIdentity = (DeadlineKind.RESPOND, 1, Source.CODE, 0, "")


def cells(model: QAbstractItemModel, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[list[object]]:
    columns = range(model.columnCount())
    return [[model.index(row, column).data(role) for column in columns] for row in range(model.rowCount())]


def weeks(received: date, rules: Rules = RULES) -> list[list[object]]:
    case = complaint(received_on=received, stages=(stage(1, received),))
    acknowledge = next(d for d in deadlines(case, rules) if d.kind is DeadlineKind.ACKNOWLEDGE)
    model = WeeksModel(QApplication.instance() or QApplication([]))
    model.set_weeks(counting_weeks(explain(acknowledge, case, rules)))
    return cells(model) + cells(model, Qt.ItemDataRole.AccessibleTextRole)


def test_the_weeks_show_each_day_with_its_number_or_its_name(qapp: QApplication) -> None:
    assert qapp is not None
    first, second, third, *_ = weeks(date(2026, 12, 24))
    assert first == [
        None,
        None,
        None,
        "24 Dec, 0, start",
        "25 Dec, Christmas Day",
        "26 Dec, Boxing Day",
        "27 Dec, weekend",
    ]
    assert second[:2] == ["28 Dec, Boxing Day (substitute day)", "29 Dec, 1"]
    assert third == ["4 Jan, 4", "5 Jan, 5, last day", None, None, None, None, None]


def test_a_screen_reader_hears_the_whole_of_a_day(qapp: QApplication) -> None:
    assert qapp is not None
    shut = ExtraDay(date(2026, 11, 4), "Stocktaking", DayKind.CLOSURE, counts_as_working=True)
    found = [day for week in weeks(date(2026, 11, 2), Rules(RULES.editions, WorkingDays((shut,)))) for day in week]
    assert "Monday 2 November 2026: the day counted from, day 0" in found
    assert "4 Nov, 2, Stocktaking: counts" in found
    assert (
        "Wednesday 4 November 2026: working day 2. Stocktaking: only our own offices are shut, so the day counts"
        in found
    )
    assert "Saturday 7 November 2026: not counted" in found
    assert "Monday 9 November 2026: working day 5, the last day in time" in found


@pytest.fixture
def dialog(window: Driver) -> WhyDialog:
    """The provisional response date of the complaint received on Wednesday 18 November 2026, explained."""
    show_why(window.context, window.window, SIAN, RESPOND)
    window.rest()
    (shown,) = [d for d in window.window.findChildren(WhyDialog) if d.isVisible()]
    return shown


def said(dialog: WhyDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def press(window: Driver, dialog: WhyDialog, text: str) -> None:
    (button,) = [
        b for b in dialog.findChildren(QAbstractButton) if b.isVisible() and b.text().replace("&", "").startswith(text)
    ]
    button.click()
    window.rest()


def test_it_explains_a_date_and_goes_on_to_the_one_before_and_back(window: Driver, dialog: WhyDialog) -> None:
    assert "Why Wednesday 9 December 2026?" in said(dialog)
    press(window, dialog, "What 6.3 asks for")
    assert any("10 working days after the acknowledgement" in text for text in said(dialog))
    press(window, dialog, "Why Wednesday 25 November 2026?")
    assert "Why Wednesday 25 November 2026?" in said(dialog)
    assert "The complaint was received on Wednesday 18 November 2026." in said(dialog)
    press(window, dialog, "Back to")
    assert "Why Wednesday 9 December 2026?" in said(dialog)


def test_the_table_is_as_high_as_its_weeks(dialog: WhyDialog) -> None:
    (table,) = dialog.findChildren(QTableView)
    last = table.visualRect(table.model().index(table.model().rowCount() - 1, 0))
    assert last.bottom() <= table.viewport().height()
    assert table.accessibleName() == "The days, counted"
    assert table.currentIndex().data() == "9 Dec, 10, last day"


def test_the_sentence_and_the_whole_are_copied(window: Driver, dialog: WhyDialog) -> None:
    press(window, dialog, "Copy the sentence")
    sentence = QGuiApplication.clipboard().text()
    assert "you may have expected our reply by Wednesday 2 December 2026" in sentence
    (whole,) = [b for b in dialog.findChildren(QAbstractButton) if b.text() == "&Copy"]
    whole.click()
    assert "Wed 9 Dec: day 10" in QGuiApplication.clipboard().text()


def test_it_is_saved_as_a_pdf_and_printed(window: Driver, dialog: WhyDialog, tmp_path: Path) -> None:
    window.prompts.files.append(tmp_path / "why.pdf")
    press(window, dialog, "Save as PDF")
    (page,) = texts((tmp_path / "why.pdf").read_bytes())
    assert "Why Wednesday 9 December 2026?" in page
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    window.prompts.printers.append(printer)
    press(window, dialog, "Print")
    assert "Saved out.pdf" in window.texts()
    assert texts((tmp_path / "out.pdf").read_bytes()) == [page]


def test_a_date_that_is_gone_is_told_in_the_message_bar(window: Driver) -> None:
    show_why(window.context, window.window, SIAN, (DeadlineKind.PROMISE, 0, Source.CASE, 99, ""))
    window.rest()
    assert "not on the case any more" in window.texts()
    assert not window.window.findChildren(WhyDialog)
