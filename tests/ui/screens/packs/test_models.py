"""The tables of the board pack screen behave as Qt's own tester asks, and say what they hold."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from complaintdesk.domain.landlord import Quarter
from complaintdesk.domain.measures import MeasureContext, pack_figures
from complaintdesk.domain.queries import PackSnapshot
from complaintdesk.ui.screens.packs.models import CasesModel, FiguresModel, PacksModel
from complaintdesk.ui.screens.packs.state import CaseRow, figure_rows
from tests.builders import answered, landlord, rules


@pytest.fixture
def figures() -> FiguresModel:
    context = MeasureContext(rules(), 640, date(2026, 11, 20), ("Repairs",))
    model = FiguresModel()
    model.set_rows(figure_rows(pack_figures((answered(),), (), landlord(), Quarter(2026, 3), context)))
    return model


def test_figures(figures: FiguresModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(figures)  # type: ignore[no-untyped-call]
    headers = [figures.headerData(c, Qt.Orientation.Horizontal) for c in range(figures.columnCount())]
    assert headers == ["Figure", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"]


def test_headings_cannot_be_chosen_and_have_no_figure(figures: FiguresModel) -> None:
    heading = figures.index(figures.headings()[0], 0)
    assert not figures.flags(heading) & Qt.ItemFlag.ItemIsSelectable
    assert figures.cell_at(heading) is None
    assert figures.cell_at(QModelIndex()) is None


def test_the_label_stands_for_the_newest_quarter(figures: FiguresModel) -> None:
    label, newest, oldest = (figures.cell_at(figures.index(1, column)) for column in (0, 4, 1))
    assert label == newest
    assert oldest != newest
    spoken = figures.data(figures.index(1, 4), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Complaints received at stage 1, 2026-Q3: 1"


def test_cases(qtmodeltester: ModelTester) -> None:
    model = CasesModel()
    model.set_rows((CaseRow(5, "C-2026-0005", "Repairs", "2 Nov 2026", False),))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.id_at(model.index(0, 0)) == 5
    assert model.id_at(QModelIndex()) is None
    assert model.index(0, 3).data() == "No"


def test_packs(qtmodeltester: ModelTester) -> None:
    model = PacksModel()
    packs = tuple(PackSnapshot(i, "2026-Q2", "2026-11-20T10:05:00+00:00", "Ann", "{}", 1, 2) for i in (9, 4))
    model.set_rows(packs)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.line_of(4) == 1
    assert model.pack_at(model.index(0, 0)) == packs[0]
