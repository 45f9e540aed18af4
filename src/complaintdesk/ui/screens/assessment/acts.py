"""What is done with a whole version: the review finished, approved, published, answered, saved as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from complaintdesk.domain.assessment.record import AssessmentState, Purpose, Review
from complaintdesk.domain.spelling import counted
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_assessment_screen import Ui_AssessmentScreen
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.screens.assessment.editor_page import EditorPage
from complaintdesk.ui.screens.assessment.jobs import Taken
from complaintdesk.ui.screens.assessment.state import versions
from complaintdesk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from complaintdesk.ui.screens.base import Screen

_SIGNED = (AssessmentState.APPROVED, AssessmentState.PUBLISHED)


class VersionActs(QObject):
    """The buttons at the head of the editor. Payload of `renew_asked`: the AssessmentHead to begin from."""

    renew_asked = Signal(object)

    def __init__(self, screen: Screen, ui: Ui_AssessmentScreen, editor: EditorPage) -> None:
        super().__init__(screen)
        self._screen = screen
        self._context: UiContext = screen.context
        self._ui = ui
        self._editor = editor
        self._lay_out()
        ui.accept_clean_button.clicked.connect(self.accept_clean)
        ui.finish_button.clicked.connect(self.finish)
        ui.approve_button.clicked.connect(self.approve)
        ui.publish_button.clicked.connect(self.publish)
        ui.files_button.clicked.connect(self.save_files)
        ui.response_button.clicked.connect(self.respond)
        ui.renew_button.clicked.connect(self.renew)

    def _lay_out(self) -> None:
        ui, theme = self._ui, self._context.theme
        flow = FlowLayout(ui.editor_head, 10)
        for part in (
            ui.back_button, ui.title_label, ui.panes_page, ui.accept_clean_button, ui.finish_button,
            ui.approve_button, ui.publish_button, ui.files_button, ui.response_button, ui.renew_button,
        ):  # fmt: skip
            flow.addWidget(part)
        theme.changed.connect(self._dress)
        self._dress()
        theme.set_icon(ui.back_button, "back")
        theme.set_icon(ui.accept_clean_button, "met")
        theme.set_icon(ui.files_button, "save", "on_accent")

    @Slot()
    def _dress(self) -> None:
        """The titles stand in the middle of the line that the buttons make."""
        for title, button in (
            (self._ui.title_label, self._ui.back_button),
            (self._ui.compare_title, self._ui.compare_back_button),
            (self._ui.differs_check, self._ui.compare_back_button),
        ):
            title.setMinimumHeight(button.sizeHint().height())

    def show(self) -> None:
        """Offers what can be done with the version that is open."""
        head = self._editor.head
        state = head.state if head is not None else None
        writable = not self._context.desk.read_only
        ours = head is not None and head.is_ours
        made_here = head is not None and head.purpose is not Purpose.PAST
        done = state in (*_SIGNED, AssessmentState.SUPERSEDED)
        for button, offered in (
            (self._ui.accept_clean_button, state is AssessmentState.READ and writable),
            (self._ui.finish_button, state is AssessmentState.READ and writable),
            (self._ui.approve_button, state is AssessmentState.DRAFT and writable),
            (self._ui.publish_button, state is AssessmentState.APPROVED and writable),
            (self._ui.files_button, head is not None and head.published_on is not None and made_here),
            (self._ui.response_button, state in _SIGNED and writable),
            (self._ui.renew_button, done and ours and writable),
        ):
            button.setVisible(offered)

    def _is_saved(self) -> bool:
        """True once the desk has everything that is on the screen; says so where it has not."""
        editor = self._editor
        if editor.locked or editor.all_saved():
            return True
        if not editor.saver.working.lost:  # else the bar says already what was refused, and why
            numbers = ", ".join(editor.saver.working.unsaved)
            self._context.messages.warning(f"What you wrote at {numbers} is not saved yet. Try again in a moment.")
        return False

    @Slot()
    def accept_clean(self) -> None:
        """Accepts what has no doubts."""
        head = self._editor.head
        if head is not None and self._ui.accept_clean_button.isEnabled() and self._is_saved():
            change = self._context.operations.change
            change(self._screen, jobs.accept_clean(head.id), self._accepted)

    def _accepted(self, done: Taken) -> None:
        left = sum(p.review is Review.PENDING for p in done[0].provisions)
        more = f"{counted(left, 'provision')} still to be looked at." if left else "Every provision has been looked at."
        self._context.messages.success(f"Accepted. {more}")
        self._editor.load()

    @Slot()
    def finish(self) -> None:
        """Ends the review; what is still pending is shown instead."""
        head = self._editor.head
        if head is None or not self._ui.finish_button.isVisible() or not self._is_saved():
            return
        pending = [p.number for p in self._editor.saver.working.all() if p.review is Review.PENDING]
        if pending:
            text = f"{counted(len(pending), 'provision')} still to be looked at. The first is {pending[0]}."
            self._context.messages.warning(text)
            self._editor.show_provision(pending[0])
            return
        rejected = [p.number for p in self._editor.saver.working.all() if p.review is Review.REJECTED]
        if rejected:
            details = "What stood in your file is still shown beside each of them."
            text = f"Rejected, and left blank: {', '.join(rejected)}."
            question = Question("Finish the review", text, "Finish", "Go on looking", details)
            if not self._context.prompts.confirm(self._screen, question):
                return
        said = versions.purpose_choices(head)
        change = self._context.operations.change
        change(self._screen, jobs.finish_review(head.id), self._changed, said=said)

    def _changed(self, _: object) -> None:
        # What was undone now would be a review again, in a version that is none.
        self._editor.saver.history.forget()
        self._editor.focus_form()
        self._editor.load()

    @Slot()
    def reload(self) -> None:
        """Shows the version as it is now."""
        self._editor.load()

    @Slot()
    def approve(self) -> None:
        """Asks who approved it."""
        from complaintdesk.ui.screens.assessment.dialogs.approve import ApproveDialog

        head = self._editor.head
        if head is not None and self._ui.approve_button.isVisible() and self._is_saved():
            dialog = ApproveDialog(self._context, head, self._editor.work(), self._screen)
            dialog.approved.connect(self.reload)
            dialog.open()

    @Slot()
    def publish(self) -> None:
        """Asks when it is published."""
        from complaintdesk.ui.screens.assessment.dialogs.publish import PublishDialog

        head = self._editor.head
        if head is not None and self._ui.publish_button.isVisible():
            dialog = PublishDialog(self._context, head, self._screen)
            dialog.published.connect(self._published)
            dialog.open()

    @Slot()
    def _published(self) -> None:
        self._editor.load()
        text = "It is published, and its four files are kept as they are. Save the four files where you need them."
        self._context.messages.success(text)

    @Slot()
    def save_files(self) -> None:
        """Saves the four files of a published version."""
        from complaintdesk.ui.dialogs.saving import save_together

        head = self._editor.head
        if head is not None:
            save_together(self._context, self._screen, "Save the four files", jobs.published_files(head.id))

    @Slot()
    def save_preview(self) -> None:
        """Saves the four files as they would be now; a draft says that it is one."""
        from complaintdesk.ui.dialogs.saving import save_together

        head = self._editor.head
        if head is not None and self._is_saved():
            save_together(self._context, self._screen, "Save a draft copy", jobs.preview_files(head.id))

    @Slot()
    def respond(self) -> None:
        """Asks what the governing body said."""
        from complaintdesk.ui.screens.assessment.dialogs.response import ResponseDialog

        head = self._editor.head
        if head is not None and self._ui.response_button.isVisible():
            dialog = ResponseDialog(self._context, head, self._screen)
            dialog.accepted.connect(self.reload)
            dialog.open()

    @Slot()
    def renew(self) -> None:
        """Begins a new version from this one."""
        if self._editor.head is not None:
            self.renew_asked.emit(self._editor.head)
