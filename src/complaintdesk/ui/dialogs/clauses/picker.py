"""Picks a reason or a clause from the library: search as you type, what fits the case and the day first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from complaintdesk.domain.letter_library import Clause, ClauseKind
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.clauses import state
from complaintdesk.ui.dialogs.clauses.library import ClauseLibraryDialog
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_clause_picker_dialog import Ui_ClausePickerDialog
from complaintdesk.ui.widgets.screen_room import room_on_screen
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

_WIDTH, _HEIGHT, _NOTE = 760, 560, 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is picked for: the kind of clause, the theme of the case, and the day on which it should be in force."""

    kind: ClauseKind
    theme: str
    day: date


class ClausePickerDialog(FormDialog):
    """Payload of `chosen`: the words to put in."""

    chosen = Signal(str)

    def __init__(self, context: UiContext, wanted: Wanted, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._wanted = wanted
        self._clauses: tuple[Clause, ...] = ()
        self._ui = ui = Ui_ClausePickerDialog()
        ui.setupUi(self)
        theme, room = context.theme, room_on_screen(self)
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(theme.scaled(_HEIGHT), room.height()))
        table_look(ui.clauses_tree, theme)
        header = ui.clauses_tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, self.width() * 2 // 5)
        header.resizeSection(1, self.width() // 4)
        ui.words_view.setFixedHeight(min(theme.scaled(_HEIGHT // 5), room.height() // 6))
        ui.day_date.set_value(wanted.day)
        ui.search_edit.textChanged.connect(self._show)
        ui.day_date.textChanged.connect(self._show)
        ui.clauses_tree.currentItemChanged.connect(self._tell)
        ui.clauses_tree.itemDoubleClicked.connect(self.try_save)
        ui.keep_button.clicked.connect(self._keep)
        ui.search_edit.installEventFilter(self)
        self.ready(ui.save_button, ui.cancel_button)
        self._load()
        ui.search_edit.setFocus()

    def is_touched(self) -> bool:
        """What is typed in the search is nothing that could be lost."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys go through the list while one types in the search."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and watched is self._ui.search_edit:
                tree = self._ui.clauses_tree
                at = tree.currentIndex().row() + step
                row = tree.topLevelItem(at)
                if row is not None:
                    tree.setCurrentItem(row)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _load(self) -> None:
        self.context.operations.read(self, _list, self._loaded)

    def _loaded(self, clauses: tuple[Clause, ...]) -> None:
        self._clauses = tuple(c for c in clauses if c.kind is self._wanted.kind)
        self._show()

    @Slot()
    def _show(self) -> None:
        from complaintdesk.services.clauses import offered

        ui, text = self._ui, self._ui.search_edit.text()
        day = ui.day_date.value() or self._wanted.day
        ui.clauses_tree.clear()
        for offer in offered(self._clauses, day, self._wanted.theme, text):
            row = QTreeWidgetItem([offer.clause.title, offer.clause.source, offer.note])
            row.setData(0, Qt.ItemDataRole.UserRole, offer.clause)
            for column in range(3):
                row.setToolTip(column, row.text(column))
            ui.clauses_tree.addTopLevelItem(row)
        first = ui.clauses_tree.topLevelItem(0)
        if first is not None:
            ui.clauses_tree.setCurrentItem(first)
        ui.empty_label.setVisible(first is None)
        ui.empty_label.setText(state.NOTHING_FOUND if self._clauses else state.EMPTY)
        self._tell()

    def _current(self) -> Clause | None:
        row = self._ui.clauses_tree.currentItem()
        return row.data(0, Qt.ItemDataRole.UserRole) if row is not None else None

    @Slot()
    def _tell(self) -> None:
        from complaintdesk.services.clauses import words_of

        clause = self._current()
        self._ui.words_view.setPlainText(words_of(clause) if clause is not None else "")
        current = self._ui.clauses_tree.currentItem()
        note = current.text(_NOTE) if current is not None else ""
        self._ui.note_label.setText(note)
        self._ui.note_label.setVisible(bool(note))
        self._ui.save_button.setEnabled(clause is not None)

    def save(self) -> None:
        """Hands the words over."""
        self.chosen.emit(self._ui.words_view.toPlainText())
        self.finish()

    @Slot()
    def _keep(self) -> None:
        dialog = ClauseLibraryDialog(self.context, self)
        dialog.changed.connect(self._load)
        dialog.open()


def _list(desk: Desk) -> tuple[Clause, ...]:
    from complaintdesk.services.clauses import list_clauses

    return list_clauses(desk)
