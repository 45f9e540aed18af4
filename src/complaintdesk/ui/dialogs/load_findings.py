"""Loads a file of the Ombudsman's findings: what it would add and what it cannot use is shown first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.errors import UserError
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_load_findings_dialog import Ui_LoadFindingsDialog
from complaintdesk.ui.messages import Message, Tone

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.ombudsman import DeterminationsPreview, DeterminationsReport

_PATTERN = "Files of findings (*.csv *.txt);;All files (*)"
_WIDTH, _LIST_HEIGHT = 560, 130
_MOST_NAMES = 3


def load_findings(context: UiContext, window: QWidget) -> None:
    """Asks for a file, and opens the dialog with what is in it; one that is of no use is told in the message bar."""
    if context.desk.read_only:
        context.messages.error(UserError("desk.read_only", why=context.desk.read_only_reason))
        return
    path = context.prompts.open_file(window, "Load the Ombudsman’s findings", paths.documents_folder(), _PATTERN)
    if path is None:
        return

    def show(preview: DeterminationsPreview) -> None:
        LoadFindingsDialog(context, preview, window).open()

    context.operations.read(window, _preview_job(path), show)


class LoadFindingsDialog(FormDialog):
    """Shows what a file would add; asks whose findings to take where it names another landlord."""

    def __init__(self, context: UiContext, preview: DeterminationsPreview, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._preview = preview
        self._ui = ui = Ui_LoadFindingsDialog()
        ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(_WIDTH))
        ui.heading_label.setText(f"The Ombudsman’s findings in {preview.path.name}")
        ui.others_frame.setVisible(bool(preview.others))
        ui.others_label.setText(others_words(preview))
        ui.ours_button.setText(f"&Only those about {preview.landlord.replace('&', '&&')}")
        ui.every_button.setText("A&ll of them, for example because it is a former name of ours")
        ui.refused_label.setVisible(bool(preview.refused))
        ui.refused_list.setVisible(bool(preview.refused))
        ui.refused_list.setMinimumHeight(context.theme.scaled(_LIST_HEIGHT) if preview.refused else 0)
        ui.refused_list.addItems([f"Line {row.line}: {row.reason}" for row in preview.refused])
        ui.ours_button.toggled.connect(self._count)
        self.ready(ui.save_button, ui.cancel_button)
        self._count()

    @property
    def _only_ours(self) -> bool:
        return bool(self._preview.others) and self._ui.ours_button.isChecked()

    def is_touched(self) -> bool:
        """Nothing is typed here that could be lost."""
        return False

    @Slot()
    def _count(self) -> None:
        new = (self._preview.ours if self._only_ours else self._preview.every).new
        self._ui.counts_label.setText(counts_words(self._preview, self._only_ours))
        self._ui.save_button.setText(f"&Add {_findings(new)}" if new else "&Add")
        self._ui.save_button.setEnabled(new > 0)

    def save(self) -> None:
        """Adds the findings."""
        self.perform(_import_job(self._preview.path, self._only_ours), self._added)

    def _added(self, report: DeterminationsReport) -> None:
        self.finish()
        added = "1 finding was added." if report.added == 1 else f"{report.added} findings were added."
        words = f"{added} The board pack of a quarter lists the findings made in it."
        show = self.context.navigate.show_reports
        self.context.messages.show(Message(Tone.SUCCESS, words, "Show the board packs", show))

    def failed(self, error: Exception) -> None:
        """Says below the list why they could not be added."""
        self.working(False)
        if isinstance(error, UserError):
            self._ui.rest_problem.tell(str(error))
        else:
            self.context.messages.error(error)


def counts_words(preview: DeterminationsPreview, only_ours: bool) -> str:
    """How many findings would be added, are there already, and cannot be used."""
    tally = preview.ours if only_ours else preview.every
    there = "is in the desk already" if tally.already == 1 else "are in the desk already"
    lines = [f"{_findings(tally.new)} would be added." if tally.new else "Nothing in it would be added."]
    if tally.already:
        lines.append(f"{tally.already} {there}.")
    if preview.refused:
        count = len(preview.refused)
        lines.append("1 row cannot be used." if count == 1 else f"{count} rows cannot be used.")
    return " ".join(lines)


def others_words(preview: DeterminationsPreview) -> str:
    """Whose findings are in the file besides ours."""
    count = sum(number for _, number in preview.others)
    names = [f"“{name}” ({number})" for name, number in preview.others[:_MOST_NAMES]]
    if len(preview.others) > _MOST_NAMES:
        names.append(f"{len(preview.others) - _MOST_NAMES} more")
    verb = "names" if count == 1 else "name"
    return f"{_findings(count)} {verb} another landlord: {', '.join(names)}. Which are to be added?"


def _findings(count: int) -> str:
    return "1 finding" if count == 1 else f"{count} findings"


def _preview_job(path: Path) -> Callable[[Desk], DeterminationsPreview]:
    def job(desk: Desk) -> DeterminationsPreview:
        from complaintdesk.services.ombudsman import preview_determinations

        return preview_determinations(desk, path)

    return job


def _import_job(path: Path, only_ours: bool) -> Callable[[Desk], DeterminationsReport]:
    def job(desk: Desk) -> DeterminationsReport:
        from complaintdesk.services.ombudsman import import_determinations

        return import_determinations(desk, path, only_ours=only_ours)

    return job
