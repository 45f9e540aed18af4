"""The cases behind a figure; one of them can be opened."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_assessment_cases_dialog import Ui_AssessmentCasesDialog
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.screens.assessment.state.figures import FigureLine, cases_note
from complaintdesk.ui.screens.packs.models import CasesModel
from complaintdesk.ui.screens.packs.state import CaseRow
from complaintdesk.ui.widgets.column_room import ColumnRoom
from complaintdesk.ui.widgets.fitted_columns import FittedColumns
from complaintdesk.ui.widgets.table_look import table_look

_COUNTED = 3
_COLUMNS = (ColumnRoom(80, 160), ColumnRoom(90, 280), ColumnRoom(80, 120), ColumnRoom(70, 100))
_WIDTH, _HEIGHT = 520, 420


class CasesDialog(QDialog):
    """Opened with `open()`; it goes when a case is opened from it."""

    def __init__(self, context: UiContext, line: FigureLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._ui = ui = Ui_AssessmentCasesDialog()
        ui.setupUi(self)
        ui.heading_label.setText(line.words)
        ui.note_label.setText(cases_note(line))
        ui.note_label.setVisible(bool(ui.note_label.text()))
        self._model = CasesModel(self)
        ui.cases_table.setModel(self._model)
        table_look(ui.cases_table, context.theme)
        ui.cases_table.setColumnHidden(_COUNTED, not set(line.base) - set(line.counted))
        self._columns = FittedColumns(ui.cases_table, context.theme, "assessment cases", _COLUMNS, 1)
        ui.cases_table.hide()
        ui.open_button.setEnabled(False)
        ui.open_button.clicked.connect(self._open)
        ui.close_button.clicked.connect(self.reject)
        ui.cases_table.activated.connect(self._open_row)
        self.resize(context.theme.scaled(_WIDTH), context.theme.scaled(_HEIGHT))
        context.operations.read(self, jobs.cases(line.counted, line.base), self._show)

    def _show(self, rows: tuple[CaseRow, ...]) -> None:
        ui = self._ui
        self._model.set_rows(rows)
        ui.cases_table.setVisible(bool(rows))
        ui.open_button.setEnabled(bool(rows))
        self._columns.measure()
        if rows:
            ui.cases_table.setCurrentIndex(self._model.index(0, 0))
            ui.cases_table.setFocus()

    @Slot()
    def _open(self) -> None:
        self._open_row(self._ui.cases_table.currentIndex())

    @Slot(QModelIndex)
    def _open_row(self, index: QModelIndex) -> None:
        case_id = self._model.id_at(index)
        if case_id is not None:
            self.accept()
            self._context.navigate.show_case(case_id)
