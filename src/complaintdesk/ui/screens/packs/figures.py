"""The figures of a quarter with the cases behind the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem

from complaintdesk.domain.measures import PackFigures
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_packs_screen import Ui_PacksScreen
from complaintdesk.ui.screens.packs import jobs, state
from complaintdesk.ui.screens.packs.models import CasesModel, FiguresModel
from complaintdesk.ui.screens.packs.state import CaseRow, Cell, FigureRow
from complaintdesk.ui.tasks import LatestOnly
from complaintdesk.ui.widgets.column_room import ColumnRoom
from complaintdesk.ui.widgets.fitted_columns import FittedColumns
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.ui.screens.base import Screen

_COUNTED = 3
_CASE_COLUMNS = (ColumnRoom(80, 160), ColumnRoom(90, 280), ColumnRoom(80, 120), ColumnRoom(70, 100))
_LABEL_WIDTH = 150
_PADDING = 28


class _Labels(QStyledItemDelegate):
    """Gives a label the height of its lines: Qt forgets the cell's padding when it counts them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The size of a label that is wrapped inside the padding."""
        inside = QStyleOptionViewItem(option)
        inside.rect = option.rect.adjusted(0, 0, -_PADDING, 0)
        return super().sizeHint(inside, index)


class FiguresPage(QObject):
    """Wires the figures and their cases: choosing shows the cases, Enter goes to them, Enter again opens one."""

    def __init__(self, screen: Screen, ui: Ui_PacksScreen) -> None:
        super().__init__(screen)
        self._context: UiContext = screen.context
        self._ui = ui
        self._figures = FiguresModel(self)
        self._cases = CasesModel(self)
        self._loads = LatestOnly()
        self._narrow = False
        self._looking = False
        ui.figures_table.setModel(self._figures)
        ui.cases_table.setModel(self._cases)
        table_look(ui.figures_table, self._context.theme)
        table_look(ui.cases_table, self._context.theme)
        self._columns = FittedColumns(ui.cases_table, self._context.theme, "pack cases", _CASE_COLUMNS, 1)
        ui.figures_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        ui.figures_splitter.setSizes([580, 440])
        ui.figures_table.setWordWrap(True)
        ui.cases_note_label.hide()
        ui.no_cases_label.hide()
        ui.open_case_button.setEnabled(False)
        ui.figures_table.selectionModel().currentChanged.connect(self._choose)
        ui.figures_table.activated.connect(self._go_to_cases)
        ui.cases_table.activated.connect(self._open)
        ui.cases_table.selectionModel().currentChanged.connect(self._choose_case)
        ui.open_case_button.clicked.connect(self._open_chosen)
        ui.figures_button.clicked.connect(self._back_to_figures)
        ui.figures_table.setItemDelegateForColumn(0, _Labels(ui.figures_table))
        ui.figures_table.horizontalHeader().sectionResized.connect(ui.figures_table.resizeRowsToContents)

    def show(self, pack: PackFigures) -> None:
        """Shows a quarter's figures; the place in the table is kept."""
        table = self._ui.figures_table
        kept = table.currentIndex()
        place = (kept.row(), kept.column()) if kept.isValid() else (1, len(pack.trend))
        table.clearSpans()
        self._figures.set_rows(state.figure_rows(pack))
        for row in self._figures.headings():
            table.setSpan(row, 0, 1, self._figures.columnCount())
        self._fit_columns()
        table.setCurrentIndex(self._figures.index(min(place[0], self._figures.rowCount() - 1), place[1]))

    def arrange(self, narrow: bool) -> None:
        """Shows figures and cases beside each other, or in turn where there is little room."""
        ui = self._ui
        self._narrow = narrow
        ui.figures_table.setVisible(not narrow or not self._looking)
        ui.cases_card.setVisible(not narrow or self._looking)
        ui.figures_button.setVisible(narrow)
        self._fit_columns()

    def _fit_columns(self) -> None:
        table = self._ui.figures_table
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if self._narrow:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(0, self._context.theme.scaled(_LABEL_WIDTH))
        else:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.resizeRowsToContents()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        cell = self._figures.cell_at(index)
        if cell is None:
            return
        row = self._figures.row(index.row())
        self._tell(row, cell)
        figure = cell.figure
        if figure is None or not figure.base:
            self._loads.drop()
            self._show_cases(())
            return

        def job(desk: Desk) -> tuple[CaseRow, ...]:
            return jobs.load_cases(desk, figure)

        self._loads.replace(self._context.operations.read(self, job, self._show_cases))

    def _tell(self, row: FigureRow, cell: Cell) -> None:
        ui = self._ui
        ui.cases_heading.setText(state.behind(cell, row.label))
        ui.cases_note_label.setText(row.note)
        ui.cases_note_label.setVisible(bool(row.note))
        ui.no_cases_label.setText(state.no_cases(cell))
        ui.cases_table.setColumnHidden(_COUNTED, cell.figure is None or not state.shows_counted(cell.figure))

    def _show_cases(self, rows: tuple[CaseRow, ...]) -> None:
        ui = self._ui
        self._cases.set_rows(rows)
        ui.no_cases_label.setVisible(not rows)
        ui.cases_table.setVisible(bool(rows))
        self._columns.measure()
        ui.open_case_button.setEnabled(False)

    @Slot()
    def _go_to_cases(self) -> None:
        self._looking = True
        self.arrange(self._narrow)
        if self._cases.rowCount():
            self._ui.cases_table.setCurrentIndex(self._cases.index(0, 0))
            self._ui.cases_table.setFocus()

    @Slot()
    def _back_to_figures(self) -> None:
        self._looking = False
        self.arrange(self._narrow)
        self._ui.figures_table.setFocus()

    @Slot(QModelIndex)
    def _choose_case(self, index: QModelIndex) -> None:
        self._ui.open_case_button.setEnabled(index.isValid())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        case_id = self._cases.id_at(index)
        if case_id is not None:
            self._context.navigate.show_case(case_id)

    @Slot()
    def _open_chosen(self) -> None:
        self._open(self._ui.cases_table.currentIndex())
