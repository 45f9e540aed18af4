"""Board packs in the window: figures, their cases, making a pack, and exact copies of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTableView, QTabWidget

from complaintdesk.domain.acts import CloseCase, Extend
from complaintdesk.domain.casefile import ClosureKind
from complaintdesk.services.complaints import attachment_bytes, perform
from complaintdesk.services.reports import past_packs
from complaintdesk.ui.navigator import CasePlace, Destination
from complaintdesk.ui.screens.packs.charts_view import ChartPaper
from complaintdesk.ui.screens.packs.models import PacksModel
from complaintdesk.ui.widgets.page_view import PageView
from tests.documents.pdf_reading import texts
from tests.ui.driver import Driver

FIGURES, CASES, PACKS = "Figures of four quarters", "Cases behind the figure", "Packs made so far"


def show(window: Driver) -> None:
    window.context.navigate.show_reports()
    window.rest()


def tab(window: Driver, number: int) -> None:
    window.window.findChildren(QTabWidget)[0].setCurrentIndex(number)
    window.rest()


def choose(window: Driver, label: str) -> None:
    table = window.find(QTableView, FIGURES)
    model = table.model()
    row = next(r for r in range(model.rowCount()) if model.index(r, 0).data() == label)
    table.setFocus()
    table.setCurrentIndex(model.index(row, model.columnCount() - 1))
    window.rest()


def test_it_opens_on_a_quarter_with_its_figures(window: Driver) -> None:
    show(window)
    box = window.find_labelled(QComboBox, "Quarter")
    assert box.currentText() == "2026-Q3, 1 Oct 2026 to 31 Dec 2026"
    assert "the figures run to 20 November 2026" in window.texts()
    assert "Complaints received at stage 1 | 0 | 0 | 0 | 4" in window.rows(FIGURES)


def test_a_figure_opens_into_its_cases_and_a_case_is_opened(window: Driver) -> None:
    went: list[Destination] = []
    show(window)
    choose(window, "Complaints received at stage 1")
    assert "Complaints received at stage 1, 2026-Q3: 4" in window.texts()
    assert [line.split(" | ")[0] for line in window.rows(CASES)] == [f"C-2026-000{n}" for n in (1, 2, 3, 4)]
    window.context.navigate.go_requested.connect(went.append)
    window.press(Qt.Key.Key_Return)
    assert window.find(QTableView, CASES).hasFocus()
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    assert went == [Destination("case", CasePlace(2, None))]


def test_a_name_that_would_be_printed_is_warned_of_and_leads_to_its_case(window: Driver) -> None:
    show(window)
    assert "seems to be a resident" not in window.texts()
    today, new = date(2026, 11, 20), date(2026, 12, 8)
    act = Extend(1, today, "Mr Beckett & son are away", new, today, "", True, "Weekly")
    window.context.operations.change(window.window, lambda desk: perform(desk, 4, act))
    window.rest()
    assert "The pack would print what seems to be a resident’s name or address" in window.texts()
    assert window.find(QPushButton, "Make the pack").isEnabled()
    window.click("C-2026-0004, the reason for an extension: “Beckett”")
    assert window.window.windowTitle() == "C-2026-0004 – Harbour Homes"


def test_a_figure_of_nothing_says_so(window: Driver) -> None:
    show(window)
    choose(window, "Complaints withdrawn")
    assert "No case lies behind this figure." in window.texts()


def test_figures_follow_the_cases(window: Driver) -> None:
    show(window)
    act = CloseCase(ClosureKind.WITHDRAWN, window.context.clock.today(), "They moved away", True)
    window.context.operations.change(window.window, lambda desk: perform(desk, 1, act))
    window.rest()
    assert "Complaints withdrawn | 0 | 0 | 0 | 1" in window.rows(FIGURES)


def test_charts_say_in_words_what_they_show(window: Driver) -> None:
    show(window)
    tab(window, 1)
    charts = window.window.findChildren(ChartPaper)
    assert charts[0].accessibleName() == "Complaints received"
    assert "2026-Q3 4" in charts[0].accessibleDescription()


def test_before_any_pack_the_list_is_kind(window: Driver) -> None:
    show(window)
    tab(window, 2)
    assert "No pack has been made yet" in window.texts()


def test_a_pack_is_made_kept_and_saved_exactly(window: Driver, tmp_path: Path) -> None:
    show(window)
    window.click("Make the pack")
    made = past_packs(window.context.desk)
    assert [p.quarter for p in made] == ["2026-Q3"]
    assert "The pack of 2026-Q3 is made and kept" in window.texts()
    assert window.rows(PACKS)[0].endswith("Ann Officer")
    assert window.find(PageView, "Pages of the pack").page_count > 1
    window.prompts.files = [tmp_path]
    window.click("Save in a folder…")
    kept = attachment_bytes(window.context.desk, made[0].pdf_attachment)
    assert (tmp_path / "Board pack 2026-Q3.pdf").read_bytes() == kept
    assert (tmp_path / "Board pack 2026-Q3.xlsx").read_bytes()[:2] == b"PK"
    assert "Complaints report to the board" in " ".join(texts(kept))


def test_a_pack_stays_as_it_was_when_the_cases_change(window: Driver, tmp_path: Path) -> None:
    show(window)
    window.click("Make the pack")
    kept = attachment_bytes(window.context.desk, past_packs(window.context.desk)[0].pdf_attachment)
    act = CloseCase(ClosureKind.WITHDRAWN, window.context.clock.today(), "They moved away", True)
    window.context.operations.change(window.window, lambda desk: perform(desk, 1, act))
    window.rest()
    window.prompts.files = [tmp_path / "again.pdf"]
    window.click("Save the PDF")
    assert (tmp_path / "again.pdf").read_bytes() == kept


def test_the_newest_pack_is_chosen(window: Driver) -> None:
    show(window)
    window.click("Make the pack")
    window.click("Make the pack")
    assert len(window.rows(PACKS)) == 2
    table = window.find(QTableView, PACKS)
    model = table.model()
    assert isinstance(model, PacksModel)
    chosen = model.pack_at(table.currentIndex())
    assert chosen is not None
    assert chosen.id == max(p.id for p in past_packs(window.context.desk))
    assert window.find(QPushButton, "Make the pack").isEnabled()


def test_a_folder_that_is_not_chosen_writes_nothing(window: Driver, tmp_path: Path) -> None:
    show(window)
    window.click("Make the pack")
    window.prompts.files = [None]
    window.click("Save both files in a folder…")
    assert list(tmp_path.glob("Board pack*")) == []
