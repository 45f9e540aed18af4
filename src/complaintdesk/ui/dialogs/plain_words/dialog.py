"""The list of plain words: searched, switched off and on, added to, changed, brought in and taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from complaintdesk.domain.errors import UserError
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.acts.form import fill_choices
from complaintdesk.ui.dialogs.plain_words import jobs, state
from complaintdesk.ui.dialogs.plain_words.entry import PlainWordDialog
from complaintdesk.ui.dialogs.plain_words.model import FILLER, ROOMS, WordsModel
from complaintdesk.ui.dialogs.saving import Copy, save_copy
from complaintdesk.ui.forms.ui_plain_words_dialog import Ui_PlainWordsDialog
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.fitted_columns import FittedColumns
from complaintdesk.ui.widgets.message_bar import DialogMessageBar
from complaintdesk.ui.widgets.screen_room import room_on_screen
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.plain_words import Imported, ListedWord

_WIDTH, _HEIGHT, _DETAIL_HEIGHT, _ICON_SIDE = 1040, 680, 62, 16
_PATTERN = "Text files (*.txt);;All files (*)"
_FILE_NAME = "Plain words.txt"


class PlainWordsDialog(QDialog):
    """Everything is saved at once, and told to the screens as a change of the landlord."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._lines: tuple[state.Line, ...] = ()
        self._wanted, self._place = "", 0
        self._ui = ui = Ui_PlainWordsDialog()
        ui.setupUi(self)
        theme, room = context.theme, room_on_screen(self)
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(theme.scaled(_HEIGHT), room.height()))
        table_look(ui.words_table, theme)
        ui.words_table.setIconSize(QSize(theme.scaled(_ICON_SIDE), theme.scaled(_ICON_SIDE)))
        self._model = WordsModel(theme, self)
        ui.words_table.setModel(self._model)
        self._columns = FittedColumns(ui.words_table, theme, "plain words", ROOMS, FILLER)
        ui.detail_view.setFixedHeight(min(theme.scaled(_DETAIL_HEIGHT), room.height() // 7))
        theme.set_icon(ui.add_button, "add")
        fill_choices(ui.show_combo, [(words, shown.value) for words, shown in state.SHOWN], state.Shown.ALL.value)
        self._menu = QMenu(ui.more_button)
        self._bring = self._menu.addAction("&Bring in a list…", self._bring_in)
        self._menu.addAction("&Take out your own list…", self._take_out)
        self._restored = self._menu.addAction("&Restore the supplied list…", self._restore)
        ui.more_button.setMenu(self._menu)
        self._connect()
        DialogMessageBar(self, context.messages, theme)
        ui.add_button.setEnabled(not context.desk.read_only)
        self._bring.setEnabled(not context.desk.read_only)
        self._enable()
        self._load()

    def _connect(self) -> None:
        ui = self._ui
        ui.search_edit.textChanged.connect(self._show)
        ui.show_combo.currentIndexChanged.connect(self._show)
        ui.words_table.selectionModel().currentRowChanged.connect(self._enable)
        # Once the press of Enter is over: Qt would have it press the default button of the dialog that it opens.
        ui.words_table.activated.connect(self._change, Qt.ConnectionType.QueuedConnection)
        ui.add_button.clicked.connect(self._add)
        ui.change_button.clicked.connect(self._change)
        ui.switch_button.clicked.connect(self._switch)
        ui.remove_button.clicked.connect(self._remove)
        ui.close_button.clicked.connect(self.accept)

    def _load(self) -> None:
        self._context.operations.read(self, jobs.load, self._loaded)

    def _loaded(self, words: tuple[ListedWord, ...]) -> None:
        is_first = not self._lines
        self._lines = tuple(state.line_of(word) for word in words)
        self._show()
        if is_first:
            self._columns.measure()

    @Slot()
    def _show(self) -> None:
        ui = self._ui
        current, shown = self._current(), state.Shown(str(ui.show_combo.currentData()))
        wanted = self._wanted or (current.word.name if current is not None else "")
        self._model.set_lines(state.lines_shown(self._lines, shown, ui.search_edit.text()))
        row = self._model.place_of(wanted)
        there = row if row is not None else min(self._place, self._model.rowCount() - 1)
        if there >= 0:
            ui.words_table.setCurrentIndex(self._model.index(there, 0))
        self._wanted, self._place = "", 0
        self._enable()

    def _current(self) -> state.Line | None:
        row = self._ui.words_table.currentIndex().row()
        return self._model.lines[row] if 0 <= row < len(self._model.lines) else None

    @Slot()
    def _enable(self) -> None:
        ui, line, may = self._ui, self._current(), not self._context.desk.read_only
        word = line.word if line is not None else None
        ui.change_button.setEnabled(may and word is not None and not word.is_spelling)
        ui.switch_button.setEnabled(may and word is not None and not word.is_spelling)
        ui.switch_button.setText("Switch o&ff" if word is None or word.is_on else "Switch o&n")
        ui.remove_button.setEnabled(may and word is not None and not word.is_supplied)
        self._restored.setEnabled(may and bool(state.restore_question(self._lines)[0]))
        if line is not None:
            ui.detail_view.setPlainText(state.detail_words(line))
        else:
            shown = state.Shown(str(ui.show_combo.currentData()))
            ui.detail_view.setPlainText(state.empty_words(shown, ui.search_edit.text()) if self._lines else "")

    @Slot()
    def _add(self) -> None:
        self._open(None)

    @Slot()
    def _change(self) -> None:
        line = self._current()
        if line is not None and self._ui.change_button.isEnabled():
            self._open(line.word)

    def _open(self, word: ListedWord | None) -> None:
        dialog = PlainWordDialog(self._context, word, self)
        dialog.kept.connect(self._kept)
        dialog.open()

    @Slot(str, str)
    def _kept(self, name: str, said: str) -> None:
        """Shows what was kept, whatever was searched for before."""
        self._ui.search_edit.clear()
        self._ui.show_combo.setCurrentIndex(0)
        self._wanted = name
        self._context.messages.success(said)
        self._changed()

    def _changed(self, _: object = None) -> None:
        self._problem.tell("")
        self._place = max(0, self._ui.words_table.currentIndex().row())
        self._load()

    @property
    def _problem(self) -> ProblemLabel:
        return self._ui.rest_problem

    @Slot()
    def _switch(self) -> None:
        line = self._current()
        if line is not None:
            self._do(jobs.switch_job(line.word.name, on=not line.word.is_on))

    @Slot()
    def _remove(self) -> None:
        line = self._current()
        if line is None:
            return
        back = "The supplied entry is in use again." if line.word.replaces else ""
        text = f"Take “{line.word.name}” out of the list?"
        question = Question("Take it out", text, yes="Take it out", no="Keep it", details=back)
        if self._context.prompts.confirm(self, question):
            self._do(jobs.remove_job(line.word))

    @Slot()
    def _restore(self) -> None:
        does, stays = state.restore_question(self._lines)
        question = Question("Restore the supplied list", does, yes="Restore it", no="Leave it", details=stays)
        if self._context.prompts.confirm(self, question):
            self._do(jobs.restore, "The supplied list is as it came.")

    def _do(self, job: jobs.SaveJob, said: str = "") -> None:
        self._context.operations.change(self, job, self._changed, said=said, failed=self._failed)

    @Slot()
    def _bring_in(self) -> None:
        title, folder = "Bring in a list of plain words", paths.documents_folder()
        path = self._context.prompts.open_file(self, title, folder, _PATTERN)
        if path is not None:
            job = jobs.bring_in_job(path)
            self._context.operations.change(self, job, self._brought, failed=self._failed)

    def _brought(self, answer: tuple[Imported, object]) -> None:
        done, _ = answer
        self._changed()
        self._context.messages.success(state.imported_words(done))
        self._problem.tell(state.refused_words(done))

    @Slot()
    def _take_out(self) -> None:
        save_copy(self._context, self, "Take out your own list", Copy(_FILE_NAME, jobs.take_out))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._problem.tell(str(error))
        else:
            self._context.messages.error(error)
