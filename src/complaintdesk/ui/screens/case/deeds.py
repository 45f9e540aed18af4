"""Does what the screen's buttons and menu ask for: opens an act's dialog, or runs an errand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.acts import NameNewComplaint, RemoveRepresentative
from complaintdesk.domain.casefile import Attachment, CaseFile, IssueHandling
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.acts.catalogue import open_act
from complaintdesk.ui.dialogs.acts.dialog import ActDialog
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.issues import FurtherIssueForm
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.dialogs.why import show_why
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.case.loading import view_loader
from complaintdesk.ui.screens.case.state.parts import CaseView, Deed, Errand
from complaintdesk.ui.tasks import LatestOnly

if TYPE_CHECKING:
    from complaintdesk.services.complaints import Done
    from complaintdesk.services.desk import Desk

_CHANGING = (Errand.REMOVE_REPRESENTATIVE, Errand.LOG_ISSUE)
_ANY_FILE = "All files (*)"


class DeedRunner(QObject):
    """Knows the case as it is shown; one dialog is open at a time."""

    def __init__(self, context: UiContext, screen: QWidget) -> None:
        super().__init__(screen)
        self._context = context
        self._screen = screen
        self._reads = LatestOnly()
        self._raising: ActDialog | None = None
        self._logging = (0, 0)
        self.view: CaseView | None = None

    @Slot(object)
    def do(self, deed: Deed) -> None:
        """Does one deed on the case that is shown.

        What changes the case begins from the case as it is stored now: what is shown may be
        older, while a letter is being issued or the screen is being read anew.
        """
        view = self.view
        if view is None:
            return
        if isinstance(deed.does, ActKey) or deed.does in _CHANGING:
            task = self._context.operations.read(self, view_loader(view.case.id), partial(self._begin, deed))
            self._reads.replace(task)
            return
        errands: dict[Errand, Callable[[CaseView, Deed], None]] = {
            Errand.WRITE_LETTER: self._write_letter,
            Errand.SAVE_FILE: self._save_file,
            Errand.OPEN_FILE: self._open_file,
            Errand.ATTACH: self._attach,
            Errand.INCOMING: self._choose_incoming,
            Errand.WHY: self._why,
            Errand.CALENDAR: self._export_dates,
        }
        errands[deed.does](view, deed)

    def _begin(self, deed: Deed, stored: CaseView) -> None:
        """Begins an act, unless another case is shown by now."""
        if self.view is None or self.view.case.id != stored.case.id:
            return
        if isinstance(deed.does, ActKey):
            self._open(stored, deed.does, deed)
        elif deed.does is Errand.LOG_ISSUE:
            self._log_issue(stored.case, deed.item)
        else:
            self._remove_representative(stored)

    def _open(self, view: CaseView, key: ActKey, deed: Deed) -> None:
        if any(d.isVisible() for d in self._screen.findChildren(ActDialog)):
            return
        facts = ActFacts(view.case, view.landlord, view.rules, view.today, deed.stage, deed.item, deed.duty)
        dialog = open_act(self._context, key, facts, self._screen)
        if key is ActKey.FURTHER_ISSUE:
            self._raising = dialog
            dialog.accepted.connect(self._issue_raised)

    @Slot()
    def _issue_raised(self) -> None:
        """Goes on to logging the new complaint, where the officer wants that at once."""
        dialog, self._raising = self._raising, None
        form = dialog.form if dialog is not None else None
        if isinstance(form, FurtherIssueForm) and form.wants_log:
            job = view_loader(form.facts.case.id)
            self._reads.replace(self._context.operations.read(self, job, self._log_latest))

    def _log_latest(self, stored: CaseView) -> None:
        waiting = [i for i in stored.case.further_issues if i.handling is IssueHandling.ANEW and not i.new_reference]
        if waiting:
            self._log_issue(stored.case, waiting[-1].id)

    def _log_issue(self, case: CaseFile, issue_id: int) -> None:
        """Opens the log form, filled in from a further issue; what is logged is named beside the issue."""
        from complaintdesk.ui.dialogs.log_case.dialog import LogCaseDialog
        from complaintdesk.ui.dialogs.log_case.state import Known, Start

        issue = next((i for i in case.further_issues if i.id == issue_id), None)
        if issue is None or issue.new_reference:
            return
        opened = self._screen.window().findChild(LogCaseDialog)
        if isinstance(opened, LogCaseDialog):
            opened.activateWindow()
            self._context.messages.info("A case is being logged already. Save or close that form, then log this one.")
            return
        start = Start(
            Known(case.resident, case.home), issue.raised_on, issue.what, case.handler, case.reference,
            draft=f"log-{case.id}-{issue.id}",
        )  # fmt: skip
        dialog = LogCaseDialog(self._context, self._screen, start)
        self._logging = (case.id, issue.id)
        dialog.logged.connect(self._name_complaint)
        dialog.show()

    @Slot(object)
    def _name_complaint(self, done: Done) -> None:
        case_id, issue_id = self._logging
        self._context.operations.change(self, _namer(case_id, issue_id, done.case.reference))

    def _write_letter(self, view: CaseView, deed: Deed) -> None:
        if deed.letter is not None:
            self._context.navigate.show_letter(view.case.id, deed.letter)

    def _save_file(self, view: CaseView, deed: Deed) -> None:
        from complaintdesk.ui.dialogs.incoming.saving import save_kept

        file = _file(view.case, deed.item)
        if file is not None:
            save_kept(self._context, self._screen, file)

    def _open_file(self, view: CaseView, deed: Deed) -> None:
        from complaintdesk.ui.dialogs.incoming.reader import FileReader

        file = _file(view.case, deed.item)
        if file is not None:
            FileReader(self._context, file, self._screen).open()

    def _choose_incoming(self, view: CaseView, _: Deed) -> None:
        from complaintdesk.ui.dialogs.incoming import state
        from complaintdesk.ui.dialogs.incoming.unsaved import Unsaved

        # What a crash left unsaved is shown first; more can be added there.
        left = Unsaved(self._context.session.current, view.case.id).files
        chosen = self._context.prompts.open_files
        self.take_in(left or chosen(self._screen, state.CHOOSE, paths.documents_folder(), state.PATTERN))

    def take_in(self, files: list[Path]) -> None:
        """Opens the dialog that puts files on the case that is shown; does nothing for none."""
        from complaintdesk.ui.dialogs.incoming.dialog import IncomingDialog

        view = self.view
        if view is None or view.read_only or not files:
            return
        if not any(d.isVisible() for d in self._screen.findChildren(IncomingDialog)):
            IncomingDialog(self._context, view.case, files, self._screen).open()

    def _attach(self, view: CaseView, _: Deed) -> None:
        path = self._context.prompts.open_file(self._screen, "Attach a file", paths.documents_folder(), _ANY_FILE)
        if path is not None:
            self._context.operations.change(self, _attacher(view.case.id, path), said=f"{path.name} is on the file.")

    def _remove_representative(self, view: CaseView) -> None:
        person = view.case.representative
        if person is None:
            return
        question = Question(
            "Remove the representative",
            f"{person.name} no longer acts for {view.case.resident.name}?",
            yes="Remove",
            details="Letters go to the resident from now on. The history keeps who it was.",
        )
        if self._context.prompts.confirm(self._screen, question):
            job = _remover(view.case.id, view.case.version)
            self._context.operations.change(self, job, said="The representative was removed.")

    def _why(self, view: CaseView, deed: Deed) -> None:
        if deed.why is not None:
            show_why(self._context, self._screen, view.case.id, deed.why)

    def _export_dates(self, view: CaseView, _: Deed) -> None:
        from complaintdesk.ui.dialogs.calendar_export import CalendarExportDialog

        case = view.case
        name = f"{case.reference} {case.resident.name}"
        CalendarExportDialog(self._context, [(case.id, name)], case.id, self._screen).open()


def _file(case: CaseFile, attachment: int) -> Attachment | None:
    return next((a for a in case.attachments if a.id == attachment), None)


def _attacher(case_id: int, path: Path) -> Callable[[Desk], Done]:
    def job(desk: Desk) -> Done:
        from complaintdesk.services import complaints

        return complaints.attach_file(desk, case_id, path)

    return job


def _namer(case_id: int, issue_id: int, reference: str) -> Callable[[Desk], Done]:
    def job(desk: Desk) -> Done:
        from complaintdesk.services import complaints

        return complaints.perform(desk, case_id, NameNewComplaint(issue_id, reference))

    return job


def _remover(case_id: int, version: int) -> Callable[[Desk], Done]:
    def job(desk: Desk) -> Done:
        from complaintdesk.services import complaints

        return complaints.perform(desk, case_id, RemoveRepresentative(), version)

    return job
