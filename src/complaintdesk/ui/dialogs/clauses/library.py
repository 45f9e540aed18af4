"""The library itself: everything in it, searched, changed, put away, brought in from a file and taken out to one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letter_library import Clause, ClauseKind
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.clauses import state
from complaintdesk.ui.dialogs.clauses.clause import ClauseDialog
from complaintdesk.ui.dialogs.saving import Copy, save_copy
from complaintdesk.ui.forms.ui_clause_library_dialog import Ui_ClauseLibraryDialog
from complaintdesk.ui.widgets.message_bar import DialogMessageBar
from complaintdesk.ui.widgets.screen_room import room_on_screen
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.clauses import Imported
    from complaintdesk.services.desk import Desk

_WIDTH, _HEIGHT = 860, 640
_PATTERN = "Lists (*.xlsx *.csv *.txt);;All files (*)"


class ClauseLibraryDialog(QDialog):
    """Everything is saved at once. `changed` tells whoever opened it that the library is another one now."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._clauses: tuple[Clause, ...] = ()
        self._wanted = 0
        self._ui = ui = Ui_ClauseLibraryDialog()
        ui.setupUi(self)
        theme, room = context.theme, room_on_screen(self)
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(theme.scaled(_HEIGHT), room.height()))
        table_look(ui.clauses_tree, theme)
        header = ui.clauses_tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        theme.set_icon(ui.add_button, "add")
        ui.words_view.setFixedHeight(min(theme.scaled(_HEIGHT // 6), room.height() // 7))
        ui.search_edit.textChanged.connect(self._show)
        ui.away_check.toggled.connect(self._show)
        ui.clauses_tree.currentItemChanged.connect(self._enable)
        # Queued: the same Enter would press the default button of the dialog that it opens.
        ui.clauses_tree.itemActivated.connect(self._change, Qt.ConnectionType.QueuedConnection)
        ui.add_button.clicked.connect(self._add)
        ui.change_button.clicked.connect(self._change)
        ui.away_button.clicked.connect(self._away)
        ui.bring_button.clicked.connect(self._bring_in)
        ui.take_button.clicked.connect(self._take_out)
        ui.close_button.clicked.connect(self.accept)
        DialogMessageBar(self, context.messages, theme)
        for button in (ui.add_button, ui.bring_button):
            button.setEnabled(not context.desk.read_only)
        self._load()

    def _load(self) -> None:
        self._context.operations.read(self, _list, self._loaded)

    def _loaded(self, clauses: tuple[Clause, ...]) -> None:
        self._clauses = clauses
        self._show()

    @Slot()
    def _show(self) -> None:
        ui, text = self._ui, self._ui.search_edit.text()
        wanted = self._wanted or getattr(self._current(), "id", 0)
        found = [c for c in self._clauses if ui.away_check.isChecked() or not c.put_away]
        found = [c for c in found if state.holds_words(c, text)]
        ui.clauses_tree.clear()
        for clause in found:
            cells = [state.name_words(clause), state.kind_words(clause), state.in_force_words(clause)]
            row = QTreeWidgetItem([*cells, clause.theme or state.ALL_THEMES])
            row.setData(0, Qt.ItemDataRole.UserRole, clause)
            row.setToolTip(0, clause.title)
            ui.clauses_tree.addTopLevelItem(row)
            if clause.id == wanted or ui.clauses_tree.topLevelItemCount() == 1:
                ui.clauses_tree.setCurrentItem(row)
        self._wanted = 0
        ui.empty_label.setVisible(not found)
        ui.empty_label.setText(state.NOTHING_FOUND if self._clauses and text.strip() else state.EMPTY)
        self._enable()

    def _current(self) -> Clause | None:
        row = self._ui.clauses_tree.currentItem()
        return row.data(0, Qt.ItemDataRole.UserRole) if row is not None else None

    @Slot()
    def _enable(self) -> None:
        ui, clause = self._ui, self._current()
        may = clause is not None and not self._context.desk.read_only
        ui.change_button.setEnabled(may)
        ui.away_button.setEnabled(may)
        ui.away_button.setText("&Bring back" if clause is not None and clause.put_away else "&Put away")
        ui.take_button.setEnabled(bool(self._clauses))
        where = f"{clause.source}\n" if clause is not None and clause.source else ""
        ui.words_view.setPlainText(f"{where}{clause.text}" if clause is not None else "")

    @Slot()
    def _add(self) -> None:
        self._open(Clause(0, ClauseKind.REASON, "", ""))

    @Slot()
    def _change(self) -> None:
        clause = self._current()
        if clause is not None and self._ui.change_button.isEnabled():
            self._open(clause)

    def _open(self, clause: Clause) -> None:
        dialog = ClauseDialog(self._context, clause, self)
        dialog.kept.connect(self._kept)
        dialog.open()

    @Slot(object)
    def _kept(self, clause: Clause) -> None:
        self._wanted = clause.id
        self._ui.rest_problem.tell("")
        self._load()
        self.changed.emit()

    @Slot()
    def _away(self) -> None:
        clause = self._current()
        if clause is not None:
            job = _away_job(clause)
            self._context.operations.change(self, job, self._kept, failed=self._failed)

    @Slot()
    def _bring_in(self) -> None:
        title, folder = "Bring in a list of reasons and clauses", paths.documents_folder()
        path = self._context.prompts.open_file(self, title, folder, _PATTERN)
        if path is None:
            return

        def job(desk: Desk) -> Imported:
            from complaintdesk.services.clauses import import_clauses

            return import_clauses(desk, path)

        self._context.operations.change(self, job, self._brought, failed=self._failed)

    def _brought(self, done: Imported) -> None:
        self._context.messages.success(state.imported_words(done))
        self._ui.rest_problem.tell(state.refused_words(done))
        self._load()
        self.changed.emit()

    @Slot()
    def _take_out(self) -> None:
        def content(desk: Desk) -> bytes:
            from complaintdesk.services.clauses import export_clauses

            return export_clauses(desk)

        save_copy(self._context, self, "Take out the library", Copy("Reasons and clauses.xlsx", content))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._ui.rest_problem.tell(str(error))
        else:
            self._context.messages.error(error)


def _list(desk: Desk) -> tuple[Clause, ...]:
    from complaintdesk.services.clauses import list_clauses

    return list_clauses(desk, put_away=True)


def _away_job(clause: Clause) -> Callable[[Desk], Clause]:
    def job(desk: Desk) -> Clause:
        from complaintdesk.services.clauses import bring_back, put_away

        return bring_back(desk, clause) if clause.put_away else put_away(desk, clause)

    return job
