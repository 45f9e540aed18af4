"""Asks what goes into a calendar file, then where to, and writes it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from complaintdesk.domain.spelling import counted
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_calendar_export_dialog import Ui_CalendarExportDialog

if TYPE_CHECKING:
    from complaintdesk.services.calendar_files import CalendarExport
    from complaintdesk.services.desk import Desk

PATTERN = "Calendar file (*.ics)"
EVERY_CASE = "Every case"
_WIDTH = 560
_HOW = "In Outlook, choose File, Open & Export, Import/Export to take it in."


class CalendarExportDialog(FormDialog):
    """`cases` are the ids and names of the cases to choose from; `chosen` is chosen at first, None being all."""

    def __init__(
        self, context: UiContext, cases: Sequence[tuple[int, str]], chosen: int | None, parent: QWidget
    ) -> None:
        super().__init__(context, parent)
        self._ui = Ui_CalendarExportDialog()
        self._ui.setupUi(self)
        self._path = Path()
        self._ui.case_combo.addItem(EVERY_CASE, None)
        for case_id, name in cases:
            self._ui.case_combo.addItem(name, case_id)
        self._ui.case_combo.setCurrentIndex(max(0, self._ui.case_combo.findData(chosen)))
        width = context.theme.scaled(_WIDTH)
        self.resize(width, self.heightForWidth(width))
        self.ready(self._ui.save_button, self._ui.cancel_button)

    def is_touched(self) -> bool:
        """Nothing is lost by closing it."""
        return False

    def save(self) -> None:
        """Asks where to, and writes the file whole."""
        case_id: int | None = self._ui.case_combo.currentData()
        name = "Complaints" if case_id is None else self._ui.case_combo.currentText().partition(" ")[0]
        suggested = paths.documents_folder() / f"{name}.ics"
        chosen = self.context.prompts.save_file(self, "Where to save", suggested, PATTERN)
        if chosen is None:
            return
        path = self._path = chosen if chosen.suffix else chosen.with_suffix(".ics")
        asked, names = path == chosen, self._ui.names_check.isChecked()

        def job(desk: Desk) -> CalendarExport:
            from complaintdesk.services.calendar_files import CalendarWish, export_calendar

            # The file dialog asks about the very name that was typed, and about no other.
            return export_calendar(desk, path, CalendarWish(case_id, names), replace_any=asked)

        self.working(True)
        self.context.operations.read(self, job, self._saved, self.failed)

    def _saved(self, made: CalendarExport) -> None:
        inside = f"{counted(made.due, 'date')} due, {made.done:,} done"
        self.context.messages.success(f"Saved {self._path.name} in {self._path.parent}: {inside}. {_HOW}")
        self.finish()
