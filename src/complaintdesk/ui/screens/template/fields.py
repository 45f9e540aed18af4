"""The list of fields beside the words: found by typing, put in where the cursor stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters.fields import FIELDS, FieldKind
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_template_screen import Ui_TemplateScreen
from complaintdesk.ui.screens.template import state
from complaintdesk.ui.screens.template.state import FieldRow
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.ui.screens.base import Screen

_NAME = Qt.ItemDataRole.UserRole
_COLUMN = 190


class FieldsPanel(QObject):
    """Shows the fields of one kind of letter."""

    def __init__(self, screen: Screen, ui: Ui_TemplateScreen) -> None:
        super().__init__(screen)
        self._context: UiContext = screen.context
        self._ui = ui
        self._kind: LetterKind | None = None
        self._text = ""
        self._wanted: frozenset[str] = frozenset()
        self._shown: tuple[tuple[str, tuple[FieldRow, ...]], ...] = ()
        self._model = QStandardItemModel(self)
        view = ui.fields_view
        view.setModel(self._model)
        table_look(view, self._context.theme)
        view.setHeaderHidden(True)
        view.setItemsExpandable(False)
        view.selectionModel().currentChanged.connect(self._look)
        view.activated.connect(self.put_in)
        ui.search_edit.textChanged.connect(self._fill)
        ui.search_edit.returnPressed.connect(self.put_in)
        ui.put_button.clicked.connect(self.put_in)
        self._context.theme.changed.connect(self._redraw)
        self._look()

    def show(self, kind: LetterKind, text: str, wanted: frozenset[str]) -> None:
        """Shows the fields of a kind, which of them words hold, and which are wanted because something is missing."""
        if kind is not self._kind:
            self._ui.search_edit.clear()
        self._kind, self._text, self._wanted = kind, text, wanted
        self._fill()

    @Slot()
    def _redraw(self) -> None:
        self._shown = ()
        self._fill()

    @Slot()
    def _fill(self) -> None:
        if self._kind is None:
            return
        groups = state.field_groups(self._kind, self._text, self._wanted, self._ui.search_edit.text())
        if groups == self._shown:
            return
        chosen, bar = self._name(), self._ui.fields_view.verticalScrollBar()
        place = bar.value()
        self._shown = groups
        self._model.clear()
        self._model.setColumnCount(2)
        for title, rows in groups:
            self._model.appendRow(self._heading(title))
            for row in rows:
                self._model.appendRow(self._line(row))
        self._arrange()
        self._choose(chosen)
        bar.setValue(place)

    def _heading(self, title: str) -> QStandardItem:
        item = QStandardItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setForeground(self._context.theme.colour("muted"))
        return item

    def _line(self, row: FieldRow) -> list[QStandardItem]:
        theme = self._context.theme
        name, says = QStandardItem(row.field.name), QStandardItem(state.field_words(row.field))
        name.setData(row.field.name, _NAME)
        name.setData(row.spoken, Qt.ItemDataRole.AccessibleTextRole)
        name.setIcon(
            theme.icon("met", "good") if row.there else theme.icon("missing", "danger") if row.wanted
            else theme.icon("add", "muted")
        )  # fmt: skip
        says.setForeground(theme.colour("muted"))
        for item in (name, says):
            item.setToolTip(row.spoken)
            item.setEditable(False)
        return [name, says]

    def _arrange(self) -> None:
        view = self._ui.fields_view
        side = self._context.theme.scaled(16)
        view.setIconSize(QSize(side, side))
        view.header().setStretchLastSection(True)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        view.setColumnWidth(0, self._context.theme.scaled(_COLUMN))
        for row in range(self._model.rowCount()):
            heading = self._model.item(row).flags() == Qt.ItemFlag.NoItemFlags
            view.setFirstColumnSpanned(row, QModelIndex(), heading)

    def _choose(self, name: str) -> None:
        """Keeps the field that was chosen, or takes the first one."""
        rows = [row for row in range(self._model.rowCount()) if self._model.item(row).data(_NAME)]
        at = next((row for row in rows if self._model.item(row).data(_NAME) == name), rows[0] if rows else None)
        if at is not None:
            self._ui.fields_view.setCurrentIndex(self._model.index(at, 0))
        self._look()

    def _name(self) -> str:
        index = self._ui.fields_view.currentIndex()
        return str(index.siblingAtColumn(0).data(_NAME) or "") if index.isValid() else ""

    @Slot()
    def _look(self) -> None:
        field = FIELDS.get(self._name())
        self._ui.says_label.setText(f"{{{field.name}}}: {state.field_words(field)}" if field else "")
        self._ui.place_label.setText(state.place_words(field) if field else "No field has these words.")
        self._ui.put_button.setEnabled(field is not None and not self._ui.template_edit.isReadOnly())

    @Slot()
    def put_in(self) -> None:
        """Puts the chosen field in, and goes back to the words."""
        field, edit = FIELDS.get(self._name()), self._ui.template_edit
        if field is None or edit.isReadOnly():
            return
        if field.kind is FieldKind.BLOCKS:
            edit.put_in_line(field.name)
        elif field.kind is FieldKind.CONDITION:
            edit.put_condition(field.name)
        else:
            edit.put_in(field.name)
        edit.setFocus()
