"""One annual submission: by when and why, its documents, and recorded as sent.

    open_submission(context, self, year_end)

With `year_end` None it is the first submission that is not sent yet.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QPushButton, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.landlord import Landlord
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.delegates.status import StatusDelegate
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.dialogs.submission import words
from complaintdesk.ui.dialogs.submission.paper_dialog import PaperDialog
from complaintdesk.ui.dialogs.submission.papers_model import SINCE, STATE, TITLE, PapersModel
from complaintdesk.ui.forms.ui_submission_dialog import Ui_SubmissionDialog
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.widgets.field_problems import FieldProblems
from complaintdesk.ui.widgets.screen_room import room_on_screen
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.desk import Desk
    from complaintdesk.services.submissions import SubmissionView

_WIDTH, _HEIGHT, _NARROW = 1180, 690, 900
_WIDTHS = {STATE: 124, SINCE: 138}


def open_submission(context: UiContext, parent: QWidget, year_end: date | None = None) -> None:
    """Opens a submission over `parent`, unless one is open there already."""

    def show(view: SubmissionView) -> None:
        if not any(dialog.isVisible() for dialog in parent.findChildren(SubmissionDialog)):
            SubmissionDialog(context, view, parent).open()

    context.operations.read(parent, _reader(year_end), show)


def _reader(year_end: date | None) -> Callable[[Desk], SubmissionView]:
    def job(desk: Desk) -> SubmissionView:
        from complaintdesk.services.submissions import submission

        return submission(desk, year_end)

    return job


class SubmissionDialog(FormDialog):
    """Shows one submission; what is recorded of a document is saved at once."""

    def __init__(self, context: UiContext, view: SubmissionView, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._view = view
        self._ui = ui = Ui_SubmissionDialog()
        ui.setupUi(self)
        self._papers = PapersModel(self)
        self._dress()
        self._fields = FieldProblems({"made_on": (ui.made_date, ui.made_problem)}, ui.rest_problem)
        today = context.clock.today()
        ui.made_date.limit(view.open_from, today)
        ui.made_date.set_value(today)
        ui.papers_table.selectionModel().currentChanged.connect(self._tell_chosen)
        ui.papers_table.activated.connect(self._record_at)
        ui.record_button.clicked.connect(self._record)
        ui.take_back_button.clicked.connect(self._take_back)
        self._show(view)
        self._choose(self._papers.first_missing())
        self.ready(ui.save_button, ui.cancel_button)
        ui.save_button.setDefault(False)
        ui.papers_table.setFocus()

    def _dress(self) -> None:
        ui, theme = self._ui, self.context.theme
        # A scroll area dresses what is put into it at once, before the form has given it its roles.
        for widget in ui.body_scroll.findChildren(QWidget):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        table = ui.papers_table
        table.setModel(self._papers)
        table_look(table, theme)
        table.setItemDelegateForColumn(STATE, StatusDelegate(theme, table))
        table.horizontalHeader().setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, theme.scaled(width))
        theme.set_icon(ui.record_button, "edit")
        room = room_on_screen(self)
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(theme.scaled(_HEIGHT), room.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts what is told of the chosen document below the list where it does not fit beside it."""
        super().resizeEvent(event)
        beside = self.width() >= self.context.theme.scaled(_NARROW)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._ui.body_layout.setDirection(way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is left to what has the focus: it must neither record the submission nor press a button elsewhere."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()

    def _show(self, view: SubmissionView) -> None:
        """Shows how it stands now; the day that is typed and the chosen document stay."""
        ui, self._view = self._ui, view
        writable = not self.context.desk.read_only
        ui.due_label.setText(words.due_words(view))
        ui.why_label.setText(f"{view.why}\nSource: {view.source}")
        ui.missing_label.setText(words.missing_heading(view))
        self._papers.set_papers(view.papers)
        table = ui.papers_table
        rows = len(view.papers) * table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(rows + table.horizontalHeader().sizeHint().height() + 2 * table.frameWidth())
        ui.notes_label.setText(words.notes(view))
        ui.notes_heading.setVisible(bool(view.notes))
        ui.record_button.setVisible(writable)
        ui.sent_page.setVisible(writable and view.can_be_sent)
        ui.save_button.setEnabled(writable and view.can_be_sent)
        ui.take_back_button.setVisible(writable and view.made_on is not None)
        ui.lacking_label.setText(words.lacking(view))
        ui.lacking_label.setVisible(bool(words.lacking(view)))
        ui.later_label.setText(words.later(view))
        ui.later_label.setVisible(bool(words.later(view)))

    def _choose(self, row: int) -> None:
        self._ui.papers_table.setCurrentIndex(self._papers.index(row, 0))

    @Slot(QModelIndex)
    def _tell_chosen(self, index: QModelIndex) -> None:
        ui, paper = self._ui, self._papers.paper_at(index)
        if paper is not None:
            ui.detail_heading.setText(paper.rule.title)
            ui.detail_label.setText(words.detail(paper))
            ui.unsure_label.setText(paper.rule.unsure)
            ui.unsure_label.setVisible(bool(paper.rule.unsure))
            ui.origin_label.setText(words.origin_words(paper))

    @Slot(QModelIndex)
    def _record_at(self, index: QModelIndex) -> None:
        paper = self._papers.paper_at(index)
        if paper is not None and not self.context.desk.read_only:
            dialog = PaperDialog(self.context, self._view.year_end, paper, self)
            dialog.recorded.connect(self._look_again)
            dialog.open()

    @Slot()
    def _record(self) -> None:
        self._record_at(self._ui.papers_table.currentIndex())

    @Slot()
    def _look_again(self) -> None:
        self.context.operations.read(self, _reader(self._view.year_end), self._show_again)

    def _show_again(self, view: SubmissionView) -> None:
        paper = self._papers.paper_at(self._ui.papers_table.currentIndex())
        self._show(view)
        self._choose(self._papers.row_of(paper.rule.key) if paper is not None else 0)
        self._ui.papers_table.setFocus()

    def save(self) -> None:
        """Records the day on which it was sent."""
        year_end, made_on = self._view.year_end, self._ui.made_date.value()

        def job(desk: Desk) -> tuple[Landlord, Changes]:
            from complaintdesk.services.submissions import record_submission

            return record_submission(desk, year_end, made_on)

        self.perform(job, self._saved)

    def _saved(self, _: object) -> None:
        undo = partial(_take_back, self.context, self._view.year_end)
        self.context.messages.show(Message(Tone.SUCCESS, words.sent(self._view), "Undo", undo))
        self.finish()

    @Slot()
    def _take_back(self) -> None:
        _take_back(self.context, self._view.year_end)
        self.finish()


def _take_back(context: UiContext, year_end: date) -> None:
    def job(desk: Desk) -> tuple[Landlord, Changes]:
        from complaintdesk.services.submissions import take_back_submission

        return take_back_submission(desk, year_end)

    context.operations.change(context.tasks, job, said="The annual submission is due again.")
