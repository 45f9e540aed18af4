"""Brings a self-assessment in from a file: chosen, read with its progress shown, and kept to be reviewed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from complaintdesk.domain.assessment.reading import ReadAssessment
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_assessment_screen import Ui_AssessmentScreen
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.tasks import Progress, Task

if TYPE_CHECKING:
    from complaintdesk.services.assessments import Overview
    from complaintdesk.ui.screens.base import Screen

_PATTERN = "Self-assessments (*.docx *.pdf *.xlsx *.xlsm *.csv *.html *.htm *.txt);;All files (*)"


class BringingIn(QObject):
    """Payload of `taken`: the AssessmentHead of what is to be reviewed."""

    taken = Signal(object)

    def __init__(self, screen: Screen, ui: Ui_AssessmentScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._context: UiContext = screen.context
        self._ui = ui
        self._task: Task | None = None
        self._read: ReadAssessment | None = None
        ui.reading_frame.hide()
        ui.stop_button.clicked.connect(self._stop)
        self._context.operations.progressed.connect(self._progress)

    @Slot()
    def ask(self) -> None:
        """Asks for a file and reads it."""
        if self._task is not None or self._context.desk.read_only:
            return
        title = "Bring a self-assessment in"
        path = self._context.prompts.open_file(self._screen, title, paths.documents_folder(), _PATTERN)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Reads a file; what is read is shown before anything is kept."""
        self._ui.reading_label.setText(f"Reading {path.name}…")
        self._ui.reading_bar.setRange(0, 0)
        self._ui.reading_frame.show()
        self._enable(False)
        text = f"Reading {path.name}"
        make = self._context.operations.make
        self._task = make(self._screen, jobs.read_file(path), self._was_read, text=text, failed=self._was_not_read)

    @Slot(object)
    def _progress(self, progress: Progress) -> None:
        if self._task is not None and progress.total:
            self._ui.reading_bar.setRange(0, progress.total)
            self._ui.reading_bar.setValue(progress.done)
            self._ui.reading_label.setText(f"{progress.text}: {progress.done} of {progress.total}")

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._end()
            self._context.operations.ended.emit()
            self._context.messages.info("The reading was stopped. Nothing was kept.")

    def _end(self) -> None:
        self._task = None
        self._ui.reading_frame.hide()
        self._enable(True)

    def _enable(self, enabled: bool) -> None:
        for button in (self._ui.read_button, self._ui.first_read_button):
            button.setEnabled(enabled)

    def _was_read(self, read: ReadAssessment) -> None:
        self._end()
        self._read = read
        self._context.operations.read(self._screen, jobs.overview, self._ask_what_it_is)

    def _was_not_read(self, error: Exception) -> None:
        self._end()
        self._context.messages.error(error)

    def _ask_what_it_is(self, overview: Overview) -> None:
        from complaintdesk.ui.screens.assessment.dialogs.take_in import TakeInDialog

        if self._read is not None:
            dialog = TakeInDialog(self._context, self._read, overview, self._screen)
            dialog.taken.connect(self.taken)
            dialog.open()
