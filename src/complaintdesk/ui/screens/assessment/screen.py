"""The self-assessment: its versions, the editor and the review, and two versions side by side (F50 to F55)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.assessment.record import AssessmentHead
from complaintdesk.domain.changes import Changes
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_assessment_screen import Ui_AssessmentScreen
from complaintdesk.ui.navigator import AssessmentPlace
from complaintdesk.ui.screens.assessment.acts import VersionActs
from complaintdesk.ui.screens.assessment.compare_page import ComparePage
from complaintdesk.ui.screens.assessment.editor_page import EditorPage
from complaintdesk.ui.screens.assessment.overview_page import OverviewPage
from complaintdesk.ui.screens.assessment.panes import Panes
from complaintdesk.ui.screens.base import Screen

_LEAST_HEIGHT = 260


class AssessmentScreen(Screen):
    """First the versions; one of them, or two side by side, when they are opened."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = ui = Ui_AssessmentScreen()
        ui.setupUi(self)
        self._going = False
        self._overview = OverviewPage(self, ui)
        self._editor = EditorPage(self, ui)
        self._acts = VersionActs(self, ui, self._editor)
        self._compare = ComparePage(self, ui)
        self._panes = Panes(self, context, ui)
        ui.pages_stack.setCurrentWidget(ui.overview_page)
        self._overview.open_asked.connect(self._open)
        self._overview.compare_asked.connect(self._ask_to_compare)
        self._editor.shown.connect(self._shown)
        self._editor.moved.connect(self._tell_undo)
        self._editor.saver.stored.connect(self._tell_undo)
        self._editor.side.work_pressed.connect(self._show_form)
        self._acts.renew_asked.connect(self._overview.begin_from)
        ui.back_button.clicked.connect(self.show_versions)
        ui.compare_back_button.clicked.connect(self.show_versions)
        context.theme.changed.connect(self._arrange)
        self._actions = self._make_actions()
        self._arrange()
        self._enable()

    def _make_actions(self) -> dict[str, QAction]:
        editor, acts = self._editor, self._acts
        lines = (
            ("next", "&Next provision", ("Ctrl+Down", "Alt+PgDown"), editor.next),
            ("previous", "&Previous provision", ("Ctrl+Up", "Alt+PgUp"), editor.previous),
            ("todo", "Next thing to &do", ("Ctrl+J",), self._next_todo),
            (
                "accept",
                "&Accept and go to the next to be reviewed",
                ("Ctrl+Return", "Ctrl+Enter"),
                editor.accept_and_go_on,
            ),
            ("reject", "Re&ject what was read", ("Ctrl+Shift+J",), editor.reject),
            ("undo", "&Undo", ("Ctrl+Shift+U",), self._undo),
            ("redo", "&Redo", ("Ctrl+Shift+R",), self._redo),
            ("pane", "&Go to the next part", ("F6",), self._panes.focus_next),
            ("save", "&Save now", ("Ctrl+S",), editor.keep),
            ("copy", "Save a draft &copy…", ("Ctrl+Shift+S",), acts.save_preview),
            ("compare", "Co&mpare with…", ("Ctrl+M",), self._compare_open),
            ("submission", "Ann&ual submission…", ("Ctrl+U",), self._overview.show_submission),
            ("read", "&Bring one in…", ("Ctrl+I",), self._overview.bring_in),
            ("begin", "S&tart one…", ("Ctrl+T",), self._overview.begin),
            ("back", "Back to the &versions", ("Ctrl+Shift+V",), self.show_versions),
        )
        made = {}
        for key, text, keys, slot in lines:
            made[key] = QAction(text, self)
            made[key].setShortcuts([QKeySequence(k) for k in keys])
            made[key].triggered.connect(slot)
        return made

    def refresh(self) -> None:
        """Loads the versions, and the one that is open."""
        self._overview.load()
        if self._ui.pages_stack.currentWidget() is self._ui.editor_page:
            self._editor.load()

    def concerns(self, changes: Changes) -> bool:
        """Self-assessments, what their figures count, and the people. What it saved itself it knows already."""
        own = self._editor.saver.is_saving and changes == Changes(assessments=True)
        return not own and bool(
            changes.assessments or changes.cases or changes.landlord or changes.calendar or changes.determinations
        )

    def show_place(self, argument: object) -> None:
        """Takes the AssessmentPlace to open; without one it stays where it was."""
        if isinstance(argument, AssessmentPlace):
            self._going = True
            self._editor.open(argument.assessment_id, argument.number)

    def title(self) -> str:
        """The screen's name."""
        return "Self-assessment"

    def first_focus(self) -> QWidget | None:
        """The list of what is shown."""
        ui = self._ui
        return ui.outline_tree if ui.pages_stack.currentWidget() is ui.editor_page else ui.versions_table

    def menu(self) -> tuple[str, Sequence[QAction]]:
        """What can be done with self-assessments."""
        return "&Assessment", tuple(self._actions.values())

    def may_leave(self) -> bool:
        """What was typed is saved; it is asked only where the desk did not take it."""
        return self._ui.pages_stack.currentWidget() is not self._ui.editor_page or self._editor.may_leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as many parts as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        self._panes.arrange()
        self._ui.pages_stack.setMinimumHeight(self.context.theme.scaled(_LEAST_HEIGHT))

    @Slot(object)
    def _open(self, head: AssessmentHead) -> None:
        self._going = True
        self._editor.open(head.id)

    @Slot()
    def _shown(self) -> None:
        self._acts.show()
        if self._going:
            self._going = False
            self._ui.pages_stack.setCurrentWidget(self._ui.editor_page)
            self._panes.arrange()
            self._editor.focus_form()
        self._enable()
        self._tell_undo()

    @Slot()
    def show_versions(self) -> None:
        """Goes back to the list of versions."""
        if self.may_leave():
            self._editor.close()
            self._going = False
            self._ui.pages_stack.setCurrentWidget(self._ui.overview_page)
            self._enable()
            self._overview.load()
            self._ui.versions_table.setFocus()

    def _enable(self) -> None:
        ui, editor = self._ui, self._editor
        editing = ui.pages_stack.currentWidget() is ui.editor_page
        writable = editing and not editor.locked
        for keys, enabled in (
            (("next", "previous", "pane", "copy", "compare"), editing),
            (("todo",), editing),
            (("save", "undo", "redo"), writable),
            (("accept", "reject"), writable and editor.reviewing),
            (("read", "begin"), not editing and not self.context.desk.read_only),
            (("back",), ui.pages_stack.currentWidget() is not ui.overview_page),
        ):
            for key in keys:
                self._actions[key].setEnabled(enabled)

    @Slot()
    def _tell_undo(self) -> None:
        history = self._editor.saver.history
        for key, word, step in (("undo", "&Undo", history.to_undo), ("redo", "&Redo", history.to_redo)):
            self._actions[key].setText(f"{word} change to {step.number}" if step is not None else word)

    @Slot()
    def _undo(self) -> None:
        self._show_form()
        self._editor.step_back(True)

    @Slot()
    def _redo(self) -> None:
        self._show_form()
        self._editor.step_back(False)

    @Slot()
    def _show_form(self) -> None:
        self._panes.show_pane(1)

    @Slot()
    def _next_todo(self) -> None:
        self._show_form()
        self._editor.next_todo()

    @Slot()
    def _compare_open(self) -> None:
        self._ask_to_compare(self._editor.head)

    @Slot(object)
    def _ask_to_compare(self, head: AssessmentHead | None) -> None:
        from complaintdesk.ui.screens.assessment.dialogs.compare_with import CompareWithDialog

        shown = self._overview.shown
        others = [h for h in shown.heads if head is not None and h.id != head.id] if shown is not None else []
        if head is None or not others:
            self.context.messages.info("There is no other version to compare it with yet.")
            return
        dialog = CompareWithDialog(self.context, head, others, self)
        dialog.chosen.connect(self._show_compared)
        dialog.open()

    @Slot(object, object)
    def _show_compared(self, first: AssessmentHead, second: AssessmentHead) -> None:
        if self.may_leave():
            self._compare.show(first, second)
            self._ui.pages_stack.setCurrentWidget(self._ui.compare_page)
            self._enable()
