"""The editor: one version, its provisions in turn, what stands beside them; also the review of what was read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot

from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    Assessment,
    AssessmentHead,
    AssessmentState,
    Review,
)
from complaintdesk.domain.assessment.work import ToDo, ToDoKind
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_assessment_screen import Ui_AssessmentScreen
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.screens.assessment.outline_view import OutlineView
from complaintdesk.ui.screens.assessment.provision_form import ProvisionForm
from complaintdesk.ui.screens.assessment.saver import Saver
from complaintdesk.ui.screens.assessment.side_panel import SidePanel
from complaintdesk.ui.screens.assessment.state import figures, outline, saving, versions
from complaintdesk.ui.screens.assessment.state.figures import FigureLine
from complaintdesk.ui.tasks import LatestOnly

if TYPE_CHECKING:
    from complaintdesk.services.assessments import OpenAssessment
    from complaintdesk.ui.screens.base import Screen

_SIGNED = (AssessmentState.APPROVED, AssessmentState.PUBLISHED)


class EditorPage(QObject):
    """`shown` follows every version that is loaded; `moved` every other provision."""

    shown = Signal()
    moved = Signal()

    def __init__(self, screen: Screen, ui: Ui_AssessmentScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._context: UiContext = screen.context
        self._ui = ui
        self.opened: OpenAssessment | None = None
        self.number = ""
        self._id, self._asked = 0, ""
        self._passed: ToDo | None = None
        self._desk_work: tuple[ToDo, ...] = ()
        self._loads, self._works = LatestOnly(), LatestOnly()
        self.saver = Saver(screen, self._context)
        self._outline = OutlineView(screen, self._context, ui)
        self.form = ProvisionForm(screen, self._context, ui)
        self.side = SidePanel(screen, self._context, ui)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        self._outline.chosen.connect(self.show_provision)
        self.form.typed.connect(self._written)
        self.form.settled.connect(self._settled)
        self.form.cell_typed.connect(self.saver.wait)
        self.form.actions.done_asked.connect(self._complete)
        self.side.work_pressed.connect(self.go_to)
        self.saver.stored.connect(self._stored)
        self.saver.told.connect(ui.saved_label.setText)
        self.saver.outdated.connect(self.load)
        self.saver.due.connect(self._autosave)
        self.saver.may_step_back.connect(self.step_back)
        ui.previous_button.clicked.connect(self.previous)
        ui.next_button.clicked.connect(self.next)
        ui.accept_button.clicked.connect(self.accept)
        ui.reject_button.clicked.connect(self.reject)
        ui.leave_button.clicked.connect(self.leave)
        ui.again_button.clicked.connect(self.show_again)
        self._context.theme.changed.connect(self._dress)

    @property
    def head(self) -> AssessmentHead | None:
        """The version that is open."""
        return self.opened.assessment.head if self.opened is not None else None

    @property
    def locked(self) -> bool:
        """True where nothing can be changed; also once the desk is closed, when the last field is left."""
        head, session = self.head, self._context.session
        return head is None or not head.can_be_changed or not session.is_open or session.current.desk.read_only

    @property
    def _goes_on(self) -> bool:
        """True where actions can be marked as done although the version is locked."""
        head = self.head
        return head is not None and head.state in _SIGNED and not self._context.desk.read_only

    @property
    def reviewing(self) -> bool:
        """True while what was read of a file is looked at."""
        head = self.head
        return head is not None and head.state is AssessmentState.READ

    def open(self, assessment_id: int, number: str = "") -> None:
        """Opens a version at a provision; without one, that which was shown of it last is shown again."""
        self.keep()
        self._asked = number
        if self.head is None or self.head.id != assessment_id:
            self.saver.begin(assessment_id)
            self.opened, self.number, self._desk_work = None, "", ()
        self._id = assessment_id
        self.load()

    @Slot()
    def load(self) -> None:
        """Reads the version anew; what is being written stays."""
        self.keep()
        job = jobs.load(self._id)
        self._loads.replace(self._context.operations.read(self._screen, job, self._loaded))

    def close(self) -> None:
        """Saves what is typed and lets the version go."""
        self.keep()
        self._loads.drop()
        self._works.drop()

    def keep(self) -> None:
        """Hands over what is typed, to be saved."""
        if self.opened is not None and not self.locked:
            self._written()
            self.saver.flush()

    def all_saved(self) -> bool:
        """Saves what is typed, and waits for the answer; False where the desk did not take something."""
        self.keep()
        self.saver.settle()
        return not self.saver.working.unsaved

    def may_leave(self) -> bool:
        """Saves what is typed; asks only where the desk did not take something."""
        if self.opened is None or self.locked or self.all_saved():
            return True
        return self._context.prompts.confirm(self._screen, self.saver.not_saved)

    def _loaded(self, opened: OpenAssessment) -> None:
        if opened.assessment.head.id != self._id:
            return
        self._written()
        self.opened = opened
        self._desk_work = opened.work
        self.saver.take(opened.assessment.provisions)
        if self.saver.working.lost:
            self.saver.flush()
        self._show_head(opened)
        self._show_outline()
        asked, self._asked = self._asked, ""
        known = asked in self.saver.working.numbers
        self._show(asked if known else self.number or self._first(opened))
        self.shown.emit()
        if overdue := [t for t in self.work() if t.number == asked and t.kind is ToDoKind.ACTION_OVERDUE]:
            self.form.go_to(overdue[0])

    def _first(self, opened: OpenAssessment) -> str:
        provisions = opened.assessment.provisions
        if self.reviewing:
            return outline.next_pending(provisions, "") or provisions[0].number
        needed = (t.number for t in opened.work if t.is_needed)
        return provisions[0].number if self.locked else next(needed, provisions[0].number)

    def _show_head(self, opened: OpenAssessment) -> None:
        ui, head = self._ui, opened.assessment.head
        ui.title_label.setText(versions.title(head))
        sign = versions.SIGNS[head.state]
        ui.state_label.setText(sign.word)
        words = versions.locked_words(head)
        ui.locked_label.setText(words)
        ui.locked_frame.setVisible(bool(words))
        ui.saved_label.setVisible(not self.locked)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        head, theme = self.head, self._context.theme
        side = QSize(theme.scaled(18), theme.scaled(18))
        self._ui.locked_icon.setPixmap(theme.icon("lock", "accent").pixmap(side))
        if head is not None:
            sign = versions.SIGNS[head.state]
            self._ui.state_icon.setPixmap(theme.icon(sign.icon, sign.colour).pixmap(side))
        if self.opened is not None and self.number:
            self._show_standing()

    def work(self) -> tuple[ToDo, ...]:
        """What is to do, from what is on the screen now; what only the desk sees is as it was last seen."""
        if self.opened is None:
            return ()
        today = self._context.clock.today()
        return outline.shown_work(self.assessment(), self._desk_work, today)

    def assessment(self) -> Assessment:
        """The version as it is on the screen."""
        assert self.opened is not None
        return replace(self.opened.assessment, provisions=self.saver.working.all())

    def _show_outline(self) -> None:
        assert self.opened is not None
        work = self.work()
        by_number = outline.work_by_number(work)
        provisions = self.saver.working.all()
        self._outline.show(outline.groups(self.opened.edition, provisions, by_number))
        self._ui.progress_label.setText(outline.head_words(provisions, work, self.head, locked=self.locked))
        clean = sum(p.review is Review.PENDING and not p.doubts for p in provisions)
        self._ui.accept_clean_button.setText(f"Accept all without doubts ({clean})")
        self._ui.accept_clean_button.setEnabled(clean > 0)
        if self.number:
            self._show_standing(work)

    def _show_standing(self, work: tuple[ToDo, ...] | None = None) -> None:
        here = tuple(t for t in (self.work() if work is None else work) if t.number == self.number)
        provision = self.saver.working.current(self.number)
        self.form.show_standing(outline.standing_of(provision, here))
        self.side.show_work(here, provision, locked=self.locked)

    @Slot(str)
    def show_provision(self, number: str) -> None:
        """Shows another provision; what is typed in this one is saved."""
        if self.opened is not None and number != self.number:
            wrong, left = self.form.wrong_date, self.number
            self.keep()
            self._show(number)
            if wrong and not self.locked:
                text = f"“{wrong}” at {left} is no date the calendar has, so the date there is as it was before."
                self._context.messages.warning(text)

    def _show(self, number: str) -> None:
        assert self.opened is not None
        other = number != self.number
        self.number = number
        provision = self.saver.working.current(number)
        summary = self.opened.edition.provision(number).summary
        lines = self._figures()
        self.form.show(provision, summary, lines, locked=self.locked, goes_on=self._goes_on)
        self.side.show(self.opened, provision, lines)
        self._show_outline()
        self._outline.choose(number)
        if other:
            self._passed = None
            self._ui.form_scroll.verticalScrollBar().setValue(0)
            self._ui.side_scroll.verticalScrollBar().setValue(0)
            self.moved.emit()

    def _figures(self) -> tuple[FigureLine, ...]:
        assert self.opened is not None
        return figures.figure_lines(self.opened.evidence, self.opened.assessment.frozen, self.number)

    @Slot()
    def _written(self, dates: bool = True) -> None:
        if self.opened is None or self.locked or not self.number:
            return
        before, now = self.saver.working.current(self.number), self.form.read(dates=dates)
        if now != before:
            self.saver.write(saving.reviewed(before, now) if self.reviewing else now)
            self.form.rebase(self.saver.working.current(self.number))
            self._show_outline()
            self.side.show_review(self.opened, self.saver.working.current(self.number))

    @Slot()
    def _settled(self) -> None:
        self._written()
        self.saver.flush()

    @Slot()
    def _autosave(self) -> None:
        self._written(dates=False)
        self.saver.flush()

    @Slot(str)
    def _stored(self, number: str) -> None:
        if self.opened is None:
            return
        if number == self.number:
            self.form.rebase(self.saver.working.current(number))
            self.side.load_history()
        self._show_outline()
        if not self.saver.is_saving:
            job = jobs.work_of(self._id)
            self._works.replace(self._context.operations.read(self._screen, job, self._show_desk_work))

    def _show_desk_work(self, work: tuple[ToDo, ...]) -> None:
        self._desk_work = work
        self._show_outline()

    @Slot()
    def next(self) -> None:
        """The next provision of those that are listed."""
        self.show_provision(outline.next_number(self._outline.listed(), self.number, 1))

    @Slot()
    def previous(self) -> None:
        """The one before."""
        self.show_provision(outline.next_number(self._outline.listed(), self.number, -1))

    @Slot()
    def next_todo(self) -> None:
        """The next thing to do, wherever it is."""
        self.keep()
        found = outline.next_todo(
            self.saver.working.numbers, outline.work_by_number(self.work()), self.number, self._passed
        )
        if found is None:
            self._context.messages.info("Nothing is left to do here.")
        else:
            self.go_to(found)

    @Slot(object)
    def go_to(self, todo: ToDo) -> None:
        """The field in which something is to do."""
        self.show_provision(todo.number)
        self._passed = todo
        self.form.go_to(todo)

    @Slot()
    def accept(self) -> None:
        """Accepts what was read of this provision, as it is on the screen."""
        self._decide(Review.ACCEPTED)

    @Slot()
    def accept_and_go_on(self) -> None:
        """Accepts what is still pending, and goes to the next that is; what was rejected stays so."""
        if self.reviewing and not self.locked:
            self._written()
            if self.saver.working.current(self.number).review is Review.PENDING:
                self._decide(Review.ACCEPTED)
            found = outline.next_pending(self.saver.working.all(), self.number)
            if found is not None:
                self.show_provision(found)
            else:
                self._ui.finish_button.setFocus()

    @Slot()
    def leave(self) -> None:
        """What is pointed out here is meant to stay as it is."""
        if self.opened is not None and not self.locked:
            self._written()
            provision = self.saver.working.current(self.number)
            words = (t.words for t in self.work() if t.number == self.number and t.may_stay)
            self._put(replace(provision, left=(*provision.left, *words)))

    @Slot()
    def show_again(self) -> None:
        """What was left here is pointed out again."""
        if self.opened is not None and not self.locked:
            self._written()
            self._put(replace(self.saver.working.current(self.number), left=()))

    @Slot()
    def reject(self) -> None:
        """Lets what was read of this provision go; it is blank after the review."""
        self._decide(Review.REJECTED)

    def _decide(self, review: Review) -> None:
        if self.opened is None or self.locked or not self.reviewing:
            return
        self._written()
        provision = self.saver.working.current(self.number)
        if review is Review.ACCEPTED and provision.review is Review.CORRECTED:
            return
        self._put(replace(provision, review=review))

    def _put(self, provision: AnsweredProvision) -> None:
        assert self.opened is not None
        self.saver.write(provision)
        self.form.rebase(provision)
        self.saver.flush()
        self.side.show_review(self.opened, provision)
        self._show_outline()

    @Slot(bool)
    def step_back(self, undo: bool) -> None:
        """Takes the last change back, or brings it back again, and shows where."""
        if self.locked:
            return
        self.keep()
        number = self.saver.step_back(undo=undo)
        if number:
            self._show(number)

    @Slot(int, object)
    def _complete(self, place: int, done_on: date | None) -> None:
        """Marks an action of an approved version as done: what was published stays as it was."""
        job = jobs.complete_action(self._id, self.saver.working.current(self.number), place, done_on)
        self._context.operations.change(self._screen, job, self._completed)

    def _completed(self, _: object) -> None:
        self.load()

    def focus_form(self) -> None:
        """Puts the focus where the writing begins."""
        first = self._ui.outline_tree if self.locked else self._ui.yes_radio
        first.setFocus(Qt.FocusReason.OtherFocusReason)
