"""Puts letters, emails and scans on a case in one go: read first, looked over, then kept together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.errors import Problem, RequestRefused, UserError
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.dialogs.incoming import jobs, state
from complaintdesk.ui.dialogs.incoming.dropping import dropped_files, may_drop
from complaintdesk.ui.dialogs.incoming.item import IncomingItem
from complaintdesk.ui.dialogs.incoming.reader import FileReader
from complaintdesk.ui.dialogs.incoming.unsaved import Unsaved
from complaintdesk.ui.forms.ui_incoming_dialog import Ui_IncomingDialog
from complaintdesk.ui.tasks import Progress, Task
from complaintdesk.ui.widgets.field_problems import FieldProblems
from complaintdesk.ui.widgets.screen_room import room_on_screen

if TYPE_CHECKING:
    from complaintdesk.services.incoming import FoundFile, Kept, Look, Wanted

_WIDTH, _HEIGHT, _LIST = 980, 660, 250
_KEEP_AFTER_MS = 250


class IncomingDialog(FormDialog):
    """Reads the files it is given when it is opened; more can be added, and each left out again."""

    def __init__(self, context: UiContext, case: CaseFile, files: list[Path], parent: QWidget) -> None:
        super().__init__(context, parent)
        self._case = case
        self._stop = Event()
        self._task: Task | None = None
        self._begun: dict[IncomingItem, Wanted] = {}
        self._unsaved = Unsaved(context.session.current, case.id)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_KEEP_AFTER_MS)
        self._pause.timeout.connect(self._keep_draft)
        self._ui = ui = Ui_IncomingDialog()
        ui.setupUi(self)
        self.setWindowTitle(f"{state.CHOOSE} – {case.reference}")
        self.setAcceptDrops(True)
        self._fields = FieldProblems({}, ui.rest_problem)
        room, theme = room_on_screen(self), context.theme
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(theme.scaled(_HEIGHT), room.height()))
        ui.files_list.setFixedWidth(theme.scaled(_LIST))
        ui.files_list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        ui.files_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.set_icon(ui.add_button, "add")
        ui.left_out_label.hide()
        ui.files_list.currentRowChanged.connect(self._show_item)
        ui.add_button.clicked.connect(self._choose)
        ui.leave_button.clicked.connect(self._leave_out)
        ui.stop_button.clicked.connect(self._stop.set)
        context.operations.progressed.connect(self._progress)
        self.ready(ui.save_button, ui.cancel_button)
        self._busy(working=False)
        left = self._unsaved.files
        ui.draft_label.setText(state.RESTORED)
        ui.draft_label.setVisible(bool(left))
        # They have read it before, and at twice the text there is no room for both.
        ui.intro_label.setVisible(not left)
        self.take([*left, *files])

    def take(self, files: list[Path]) -> None:
        """Reads more files and adds them."""
        new = state.new_paths(files, self._files())
        if not new or self._task is not None:
            return
        self._ui.rest_problem.tell("")
        self._stop.clear()
        job = jobs.look(self._case.id, new, self._stop)
        self._task = self.context.operations.make(
            self, job, self._looked, text="Reading what came in", failed=self.failed
        )
        self._busy(working=True)

    def is_touched(self) -> bool:
        """True when something was written or ticked that would be lost."""
        return bool(self._unsaved.files) or any(item.wanted() != begun for item, begun in self._begun.items())

    def save_draft(self) -> bool:
        """Keeps what is filled in against a crash; False where there is nothing to keep, or it could not be kept."""
        return self.is_touched() and self._unsaved.save(self._items())

    def given_up(self) -> None:
        """What the officer does not want to keep is kept nowhere."""
        self._pause.stop()
        self._unsaved.forget()

    def reject(self) -> None:
        """Closes; while files are being kept it stops that, and nothing is kept."""
        if self._is_working:
            self._stop.set()
            return
        # What is being read is stopped too: where the dialog stays open after all, nothing of it is added.
        self._stop.set()
        super().reject()

    def working(self, working: bool) -> None:
        """While files are kept only Stop can be pressed."""
        super().working(working)
        self.setEnabled(True)
        self._busy(working=working)

    def save(self) -> None:
        """Keeps every file in the list, or shows what must be mended first."""
        self._ui.rest_problem.tell("")
        items = self._items()
        own = tuple(replace(p, field=f"{n}.{p.field}") for n, item in enumerate(items) for p in item.own_problems())
        if own:
            self.refused(own)
            return
        self._stop.clear()
        wanted = tuple(item.wanted() for item in items)
        self._task = self.context.operations.make(
            self, jobs.keep(self._case.id, wanted, self._stop), self._saved, text="Putting it on the case",
            said=state.said_words(len(wanted)), failed=self.failed,
        )  # fmt: skip
        self.working(True)

    def refused(self, problems: tuple[Problem, ...]) -> None:
        """Shows each problem in the form of its file, and the first file that has one."""
        self.working(False)
        first = int(problems[0].field.partition(".")[0])
        self._ui.files_list.setCurrentRow(first)
        for number, item in enumerate(self._items()):
            theirs = [p for p in problems if p.field.startswith(f"{number}.")]
            inside = tuple(replace(p, field=p.field.partition(".")[2]) for p in theirs)
            item.show_problems(inside, focus=number == first)
            self._mark(number, lacks=bool(inside))
        wrong = self.focusWidget()
        if wrong is not None:
            self._ui.items_area.ensureWidgetVisible(wrong)
        others = len({p.field.partition(".")[0] for p in problems}) > 1
        self._ui.rest_problem.tell("Some files still need something: they are marked in the list." if others else "")

    def failed(self, error: Exception) -> None:
        """Says why nothing could be kept or read; everything stays as it is filled in."""
        self.working(False)
        if isinstance(error, RequestRefused):
            self.refused(error.problems)
        elif isinstance(error, UserError):
            self._ui.rest_problem.tell(str(error))
        else:
            self.context.messages.error(error)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """More files can be dropped here."""
        if self._task is None and may_drop(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Adds what is dropped."""
        event.acceptProposedAction()
        files = dropped_files(event)
        self._ui.rest_problem.tell("" if files else state.NO_FILES)
        self.take(files)

    def _saved(self, kept: Kept) -> None:
        self.working(False)
        self._begun.clear()
        self._pause.stop()
        # What was filled in about a file that could not be read this time (a memory stick that is out) stays.
        self._unsaved.save(())
        self.finish()

    def _looked(self, found: Look) -> None:
        self._busy(working=False)
        first_new = len(self._items())
        for file in found.files:
            self._add(file)
        left = state.left_out_words(found.left_out)
        self._ui.left_out_label.setText(left)
        self._ui.left_out_label.setVisible(bool(left))
        self._count()
        self._pause.start()
        if found.files:
            self._ui.files_list.setCurrentRow(first_new)
            self._items()[first_new].begin()
        elif not self._items():
            self._ui.add_button.setFocus()

    def _add(self, file: FoundFile) -> None:
        row = QListWidgetItem(self.context.theme.icon(state.icon_of(file.media_type)), file.name)
        row.setToolTip(f"{file.name}\n{state.kind_words(file.media_type, file.size)}")
        item = IncomingItem(file, self._ui.rest_problem, self._ui.items_stack)
        self._ui.items_stack.addWidget(item)
        self._ui.files_list.addItem(row)
        self._begun[item] = item.wanted()
        self._unsaved.put_back(item)
        item.edited.connect(self._pause.start)
        item.mended.connect(self._mended)
        item.asked_to_open.connect(self._open)

    def _items(self) -> list[IncomingItem]:
        stack = self._ui.items_stack
        found = (stack.widget(n) for n in range(stack.count()))
        return [item for item in found if isinstance(item, IncomingItem)]

    def _files(self) -> tuple[FoundFile, ...]:
        return tuple(item.file for item in self._items())

    def _mark(self, number: int, *, lacks: bool) -> None:
        """Marks a file in the list where it still lacks something."""
        theme, kind = self.context.theme, self._items()[number].file.media_type
        icon = theme.icon("error", "danger") if lacks else theme.icon(state.icon_of(kind))
        self._ui.files_list.item(number).setIcon(icon)

    @Slot()
    def _mended(self) -> None:
        """Takes the mark off a file that is being mended; saving looks at it again."""
        sender = self.sender()
        if isinstance(sender, IncomingItem):
            self._mark(self._items().index(sender), lacks=False)

    @Slot(object)
    def _open(self, file: FoundFile) -> None:
        """Shows the file itself, so that it can be told what it says."""
        FileReader(self.context, file, self).open()

    @Slot(int)
    def _show_item(self, row: int) -> None:
        if row >= 0:
            self._ui.items_stack.setCurrentIndex(row)
            self._ui.items_area.verticalScrollBar().setValue(0)

    @Slot()
    def _choose(self) -> None:
        chosen = self.context.prompts.open_files(self, state.CHOOSE, paths.documents_folder(), state.PATTERN)
        self.take(chosen)

    @Slot()
    def _leave_out(self) -> None:
        """Takes the file that is shown out of the list; the file itself stays where it is."""
        row = self._ui.files_list.currentRow()
        if row < 0:
            return
        item = self._items()[row]
        self._unsaved.leave_out(item)
        self._begun.pop(item, None)
        self._ui.items_stack.removeWidget(item)
        item.deleteLater()
        self._ui.files_list.takeItem(row)
        self._show_item(self._ui.files_list.currentRow())
        self._ui.rest_problem.tell("")
        self._count()
        self._pause.start()

    @Slot()
    def _keep_draft(self) -> None:
        """Keeps the files in the list and what is filled in about them, while nothing is being read or saved."""
        if self._task is None:
            self._unsaved.save(self._items())

    def _count(self) -> None:
        files = self._files()
        self._ui.save_button.setText(state.save_words(files))
        self._ui.save_button.setEnabled(bool(files))
        self._ui.leave_button.setEnabled(bool(files))

    def _busy(self, *, working: bool) -> None:
        """While something is read or kept only Stop and Cancel can be pressed."""
        ui = self._ui
        for widget in (ui.files_list, ui.items_stack, ui.add_button, ui.leave_button, ui.save_button):
            widget.setEnabled(not working)
        ui.progress_frame.setVisible(working)
        if working:
            ui.progress_bar.setRange(0, 0)
            ui.progress_label.setText("")
        else:
            self._task = None
            self._count()

    @Slot(object)
    def _progress(self, progress: Progress) -> None:
        if self._task is not None:
            # Of one file there is no telling how far it is: the bar only shows that something is done.
            self._ui.progress_bar.setRange(0, progress.total if progress.total > 1 else 0)
            self._ui.progress_bar.setValue(progress.done)
            self._ui.progress_label.setText(progress.text)
