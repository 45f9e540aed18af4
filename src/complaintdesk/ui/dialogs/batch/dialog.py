"""Prints several letters in one go: chosen by kind, ticked one by one, issued where they are ready, and recorded."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from complaintdesk.domain.errors import UserError
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.batch import jobs, state
from complaintdesk.ui.dialogs.batch.pages import BatchPagesDialog
from complaintdesk.ui.dialogs.batch.state import Line, Made, Offer
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.dialogs.printing import print_pdf
from complaintdesk.ui.dialogs.saving import tell_saved
from complaintdesk.ui.forms.ui_batch_dialog import Ui_BatchDialog
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.tasks import Progress, Task
from complaintdesk.ui.widgets.screen_room import room_on_screen
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.letters.batch import BatchDeed, BatchItem

_WIDTH, _HEIGHT, _RESIDENT, _BOX = 860, 620, 190, 24
_LETTER, _NAME, _STATE = range(3)


def print_several(context: UiContext, window: QWidget) -> None:
    """Opens the dialog; where the desk is open for reading only, letters cannot be issued, so it is told instead."""
    if context.desk.read_only:
        context.messages.error(UserError("desk.read_only", why=context.desk.read_only_reason))
        return
    BatchDialog(context, window).open()


class BatchDialog(FormDialog):
    """Looks up what is due when it is opened, and again after every deed."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = ui = Ui_BatchDialog()
        ui.setupUi(self)
        self._offer = Offer((), ())
        self._stop = Event()
        self._task: Task | None = None
        self._done: Made | None = None
        room = room_on_screen(self)
        theme = context.theme
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(theme.scaled(_HEIGHT), room.height()))
        table_look(ui.letters_tree, theme)
        ui.letters_tree.header().resizeSection(_NAME, min(theme.scaled(_RESIDENT), self.width() // 4))
        ui.progress_frame.hide()
        ui.sent_button.hide()
        ui.sent_button.setToolTip(state.RECORD_TIP)
        # Enter on it presses it, and not Print.
        ui.sent_button.setAutoDefault(True)
        theme.set_icon(ui.folder_button, "folder")
        ui.choice_combo.currentIndexChanged.connect(self._choose)
        ui.letters_tree.itemChanged.connect(self._ticked)
        ui.letters_tree.currentItemChanged.connect(self._tell_state)
        ui.tick_button.clicked.connect(self._tick_all)
        ui.untick_button.clicked.connect(self._untick_all)
        ui.pages_button.clicked.connect(self._look_at_pages)
        ui.folder_button.clicked.connect(self._save_in_folder)
        ui.sent_button.clicked.connect(self._record)
        ui.stop_button.clicked.connect(self._stop.set)
        context.operations.progressed.connect(self._progress)
        self.ready(ui.save_button, ui.cancel_button)
        self._look()

    def is_touched(self) -> bool:
        """Ticks are nothing that could be lost."""
        return False

    def reject(self) -> None:
        """Closes; while letters are made it stops after the one under way."""
        if self._task is not None:
            self._stop.set()
        else:
            super().reject()

    def given_up(self) -> None:
        """Nobody waits any more for which letters are ready."""
        self._stop.set()

    def working(self, working: bool) -> None:
        """While letters are made only Stop can be pressed."""
        super().working(working)
        self.setEnabled(True)
        ui = self._ui
        for widget in (
            ui.choice_combo, ui.letters_tree, ui.tick_button, ui.untick_button, ui.pages_button, ui.right_hand_check,
            ui.sent_button, ui.cancel_button, ui.folder_button, ui.save_button,
        ):  # fmt: skip
            widget.setEnabled(not working)
        ui.progress_frame.setVisible(working)
        if working:
            ui.stop_button.setFocus()
        else:
            self._task = None
            self._count()

    def _look(self) -> None:
        self._stop.clear()
        self._ui.chosen_label.setText("Looking which letters are ready…")
        self._enable(())
        self.context.operations.read(self, jobs.look(self._stop), self._show)

    def _show(self, offer: Offer) -> None:
        # By its name: where a kind is no longer due, what was issued of it stands first and not another kind's letters.
        before = self._ui.choice_combo.currentText()
        self._offer = offer
        combo = self._ui.choice_combo
        combo.blockSignals(True)
        combo.clear()
        combo.addItems(list(offer.names))
        holding = offer.holding(self._done.done) if self._done is not None else -1
        combo.setCurrentIndex(holding if holding >= 0 else offer.after(before))
        combo.blockSignals(False)
        self._show_choice()

    @Slot()
    def _choose(self) -> None:
        self._ui.save_button.setDefault(True)
        self._show_choice()

    @Slot()
    def _ticked(self) -> None:
        self._ui.save_button.setDefault(True)
        self._count()

    def _offer_recording(self) -> None:
        """What was just made can be recorded while the letters of it are listed."""
        made = self._made_here()
        listed = len(self._rows())
        self._ui.sent_button.setText(state.record_words(len(made) or listed, listed))
        self._ui.sent_button.setVisible(bool(made))

    def _made_here(self) -> frozenset[BatchItem]:
        """The letters that were just made, while the choice is shown that lists them."""
        done = self._done.done if self._done is not None else ()
        here = bool(done) and self._offer.holding(done) == self._ui.choice_combo.currentIndex()
        return frozenset(done) if here else frozenset()

    def _show_choice(self) -> None:
        tree, index = self._ui.letters_tree, self._ui.choice_combo.currentIndex()
        tree.blockSignals(True)
        tree.clear()
        made = self._made_here()
        for line in self._offer.lines[index] if index >= 0 else ():
            tree.addTopLevelItem(_row(line, ticked=not made or line.item in made))
        tree.blockSignals(False)
        # Qt measures a cell without the style sheet's box to tick.
        tree.header().resizeSection(_LETTER, tree.sizeHintForColumn(_LETTER) + self.context.theme.scaled(_BOX))
        if self._rows():
            tree.setCurrentItem(self._rows()[0])
        self._count()
        self._tell_state()
        self._offer_recording()

    def _rows(self) -> list[QTreeWidgetItem]:
        tree = self._ui.letters_tree
        return [item for n in range(tree.topLevelItemCount()) if (item := tree.topLevelItem(n)) is not None]

    def _chosen(self) -> tuple[Line, ...]:
        ticked = [row for row in self._rows() if row.checkState(_LETTER) is Qt.CheckState.Checked]
        return tuple(row.data(_LETTER, Qt.ItemDataRole.UserRole) for row in ticked)

    @Slot()
    def _count(self) -> None:
        items = tuple(line.item for line in self._chosen())
        can_go = any(row.flags() & Qt.ItemFlag.ItemIsUserCheckable for row in self._rows())
        words = state.chosen_words(items) if items or can_go else state.NONE_READY
        self._ui.chosen_label.setText(words if self._offer.names else state.NOTHING)
        self._enable(items)

    def _enable(self, items: tuple[object, ...]) -> None:
        ui = self._ui
        for button in (ui.save_button, ui.folder_button, ui.pages_button):
            button.setEnabled(bool(items) and self._task is None)
        for button in (ui.tick_button, ui.untick_button):
            button.setEnabled(bool(self._rows()) and self._task is None)

    @Slot()
    def _tell_state(self) -> None:
        """The whole of why a letter is not ready, for which the last column may have no room."""
        current = self._ui.letters_tree.currentItem()
        line = current.data(_LETTER, Qt.ItemDataRole.UserRole) if current is not None else None
        words = line.state if line is not None and not line.may_go else ""
        self._ui.state_label.setText(words)
        self._ui.state_label.setVisible(bool(words))

    @Slot()
    def _tick_all(self) -> None:
        self._tick(Qt.CheckState.Checked)

    @Slot()
    def _untick_all(self) -> None:
        self._tick(Qt.CheckState.Unchecked)

    def _tick(self, mark: Qt.CheckState) -> None:
        for row in self._rows():
            if row.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                row.setCheckState(_LETTER, mark)

    def save(self) -> None:
        """Prints what is ticked."""
        if not self.context.prompts.has_printer():
            self._ui.rest_problem.tell(state.NO_PRINTER)
            return
        self._make(None)

    @Slot()
    def _look_at_pages(self) -> None:
        """Begins with the letter the officer is at, where that one is ticked."""
        lines, current = self._chosen(), self._ui.letters_tree.currentItem()
        at = current.data(_LETTER, Qt.ItemDataRole.UserRole) if current is not None else None
        BatchPagesDialog(self.context, lines, lines.index(at) if at in lines else 0, self).open()

    @Slot()
    def _save_in_folder(self) -> None:
        title = "Which folder the PDF files go into"
        folder = self.context.prompts.choose_folder(self, title, paths.documents_folder())
        if folder is not None:
            self._make(folder)

    def _make(self, folder: Path | None) -> None:
        items = tuple(line.item for line in self._chosen())
        new = state.to_issue(items)
        question = Question(
            "Issue letters",
            f"{state.letters(new)} will be issued now, dated today.",
            yes=f"Issue {state.letters(new)}",
            details="An issued letter is never changed: a mistake is put right by another letter.",
        )
        if new and not self.context.prompts.confirm(self, question):
            return
        self._ui.rest_problem.tell("")
        self._done = None
        self._ui.sent_button.hide()
        self._stop.clear()
        job = jobs.make(items, folder, self._stop, right_hand=self._ui.right_hand_check.isChecked())
        self._task = self.context.operations.make(self, job, self._made, text="Making letters", failed=self.failed)
        self.working(True)

    @Slot(object)
    def _progress(self, progress: Progress) -> None:
        if self._task is not None:
            self._ui.progress_bar.setRange(0, progress.total)
            self._ui.progress_bar.setValue(progress.done)
            self._ui.progress_label.setText(progress.text)

    def _made(self, made: Made) -> None:
        self.working(False)
        reasons = [f"{reference}: {why}" for reference, why in made.left_out]
        trouble = bool(reasons) or not made.is_whole
        said = [state.done_words(made), *reasons, made.failure]
        self._ui.rest_problem.tell("\n".join(said).strip() if trouble else "")
        if made.written:
            tell_saved(self.context, made.written[-1:], "" if trouble else state.saved_words(len(made.done)))
        is_out = made.is_whole
        if is_out and not made.in_folder and not self._print(made):
            is_out = False
            self._ui.rest_problem.tell("\n".join([state.NOT_PRINTED, *reasons]))
        self._done = made if is_out else None
        self._look()

    def _print(self, made: Made) -> bool:
        return print_pdf(self.context, self, state.letters(len(made.done)), made.pages)

    @Slot()
    def _record(self) -> None:
        if self._done is None:
            return
        self._stop.clear()
        job = jobs.record(self._done.done, self._stop)
        self._task = self.context.operations.make(
            self, job, self._recorded, text="Recording letters as sent", failed=self.failed
        )
        self.working(True)

    def _recorded(self, deed: BatchDeed) -> None:
        self.working(False)
        if deed.done:
            self.context.messages.success(f"{state.letters(len(deed.done))} recorded as sent by post today.")
        self._ui.rest_problem.tell("\n".join(f"{reference}: {why}" for reference, why in deed.left_out))
        self._done = None
        self._ui.sent_button.hide()
        # Another choice may be shown now: a second Enter must not print that one.
        self._ui.cancel_button.setDefault(True)
        self._ui.cancel_button.setFocus()
        self._look()


def _row(line: Line, *, ticked: bool) -> QTreeWidgetItem:
    row = QTreeWidgetItem([line.letter, line.resident, line.state])
    row.setData(_LETTER, Qt.ItemDataRole.UserRole, line)
    row.setToolTip(_STATE, line.state)
    if line.may_go:
        row.setCheckState(_LETTER, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    else:
        row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
    return row
