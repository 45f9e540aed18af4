"""The evidence and the actions of a provision: tables that are written in, with their buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QPushButton, QTableView

from complaintdesk.domain.assessment.record import EvidenceItem, EvidenceKind, ProvisionAction
from complaintdesk.domain.assessment.work import ToDo
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_assessment_screen import Ui_AssessmentScreen
from complaintdesk.ui.screens.assessment.cells import CellEditor, ChoiceCell, DayCell, SentenceCell
from complaintdesk.ui.screens.assessment.state.figures import FigureLine
from complaintdesk.ui.screens.assessment.tables import ActionsModel, EditableTable, EvidenceModel, kind_words
from complaintdesk.ui.widgets.flow_layout import FlowLayout
from complaintdesk.ui.widgets.table_look import table_look

_WRITTEN_KINDS = tuple(k for k in EvidenceKind if k is not EvidenceKind.FIGURE)
_NO_FIGURES = "No figure of the desk’s bears on this provision"


class _List(QObject):
    """What both tables have in common. `typed` follows every key, `settled` what was written whole."""

    typed = Signal()
    settled = Signal()

    def __init__(self, owner: QObject, context: UiContext, table: QTableView, model: EditableTable) -> None:
        super().__init__(owner)
        self._context = context
        self._table = table
        self._model = model
        self._locked = True
        self._cells: dict[int, CellEditor] = {}
        table.setModel(model)
        table_look(table, context.theme)
        table.setWordWrap(True)
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.SelectedClicked
        )
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().geometriesChanged.connect(self.fit)
        table.selectionModel().currentChanged.connect(self._chosen)
        table.activated.connect(self._write)
        model.edited.connect(self._edited)
        model.rowsInserted.connect(self.fit)
        model.rowsRemoved.connect(self.fit)
        model.modelReset.connect(self.fit)
        model.dataChanged.connect(self.fit)
        context.theme.changed.connect(self.fit)

    def _use(self, cells: dict[int, CellEditor]) -> None:
        self._cells = cells
        for column, cell in cells.items():
            self._table.setItemDelegateForColumn(column, cell)
            cell.typing.connect(self._typing)
            if isinstance(cell, DayCell):
                cell.refused.connect(self._tell_no_date)

    def commit(self, *, dates: bool) -> None:
        """Takes what is being written in a cell; a date only with `dates`."""
        for cell in self._cells.values():
            if dates or not isinstance(cell, DayCell):
                cell.commit()

    def show_items(self, items: Sequence[object]) -> None:
        """Shows other records; leaves everything alone where nothing changed."""
        if tuple(items) != self._model.items:
            for cell in self._cells.values():
                cell.close()
            self._model.set_items(items)

    def row(self) -> int:
        """The row that is chosen, -1 where none is."""
        index = self._table.currentIndex()
        return index.row() if index.isValid() else -1

    def write_in(self, row: int, column: int) -> None:
        """Opens a cell to be written in."""
        index = self._model.index(row, column)
        self._table.setFocus()
        self._table.setCurrentIndex(index)
        if self._model.can_edit(index):
            self._table.edit(index)

    def choose_row(self, row: int) -> None:
        """Chooses a row, and puts the focus on the table."""
        if self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(min(max(row, 0), self._model.rowCount() - 1), 1))
        self._table.setFocus()

    @Slot()
    def fit(self) -> None:
        """Gives the table the height of its rows, and hides it while it has none."""
        table, count = self._table, self._model.rowCount()
        table.setVisible(count > 0)
        if not count:
            return
        self._share(table.viewport().width())
        table.resizeRowsToContents()
        header = table.horizontalHeader().height()
        least = self._context.theme.scaled(120)
        table.setFixedHeight(max(least, header + table.verticalHeader().length() + 2 * table.frameWidth() + 4))

    def _share(self, width: int) -> None:
        raise NotImplementedError

    @Slot()
    def _typing(self) -> None:
        self.typed.emit()

    @Slot(str)
    def _tell_no_date(self, text: str) -> None:
        self._context.messages.warning(f"“{text}” is no date the calendar has, so the date there is as it was before.")

    @Slot()
    def _edited(self) -> None:
        self.settled.emit()
        self._chosen()

    @Slot(QModelIndex)
    def _write(self, index: QModelIndex) -> None:
        if self._model.can_edit(index):
            self._table.edit(index)

    @Slot()
    def _chosen(self) -> None:
        raise NotImplementedError


class EvidenceList(_List):
    """The evidence."""

    def __init__(self, owner: QObject, context: UiContext, ui: Ui_AssessmentScreen) -> None:
        self._evidence = EvidenceModel(owner)
        super().__init__(owner, context, ui.evidence_table, self._evidence)
        self._ui = ui
        self._use(
            {
                EvidenceModel.KIND: ChoiceCell("Kind of evidence", ui.evidence_table, self._kinds),
                EvidenceModel.TEXT: SentenceCell("What the evidence is", ui.evidence_table),
                EvidenceModel.LINK: CellEditor("Web address of the evidence", ui.evidence_table),
            }
        )
        self._menu = QMenu(ui.add_evidence_button)
        self._menu.triggered.connect(self._add)
        ui.add_evidence_button.setMenu(self._menu)
        ui.up_button.clicked.connect(self._up)
        ui.down_button.clicked.connect(self._down)
        ui.remove_evidence_button.clicked.connect(self._remove)
        for button, icon in (
            (ui.add_evidence_button, "add"),
            (ui.up_button, "up"),
            (ui.down_button, "down"),
            (ui.remove_evidence_button, "remove"),
        ):
            context.theme.set_icon(button, icon)
        _flow(ui.evidence_buttons, (ui.add_evidence_button, ui.up_button, ui.down_button, ui.remove_evidence_button))

    def _kinds(self) -> Sequence[str]:
        return [kind_words(kind) for kind in _WRITTEN_KINDS]

    def show(self, items: tuple[EvidenceItem, ...], figures: tuple[FigureLine, ...], *, locked: bool) -> None:
        """Shows a provision's evidence, and offers its figures."""
        self._locked = self._evidence.locked = locked
        self.show_items(items)
        self._ui.evidence_buttons.setVisible(not locked)
        self._ui.evidence_label.setText("Evidence" if items or not locked else "Evidence: none named")
        self._chosen()
        self.offer(figures)

    def offer(self, figures: tuple[FigureLine, ...]) -> None:
        """Takes the figures as they read now."""
        self._evidence.figure_words = {f.key: f.words for f in figures}
        self._fill_menu(figures)
        self.fit()

    def items(self) -> tuple[EvidenceItem, ...]:
        """The evidence as it is on the screen; a row without words is none."""
        return tuple(item for item in self._evidence.items if item.text or item.link or item.figure)

    def go_to(self, todo: ToDo) -> None:
        """Chooses the item in which the meant words stand, or the button that adds one."""
        if not self._evidence.rowCount():
            self._ui.add_evidence_button.setFocus()
            return
        row, left = 0, todo.start
        for place, item in enumerate(self._evidence.items):
            row = place
            if left <= len(item.text):
                break
            left -= len(item.text) + 1
        self.choose_row(row if todo.start >= 0 else 0)

    def _fill_menu(self, figures: tuple[FigureLine, ...]) -> None:
        self._menu.clear()
        for kind in _WRITTEN_KINDS:
            self._menu.addAction(kind_words(kind)).setData((kind, ""))
        self._menu.addSeparator()
        for figure in figures:
            self._menu.addAction(f"Live figure: {figure.words.replace('&', '&&')}").setData(
                (EvidenceKind.FIGURE, figure.key)
            )
        if not figures:
            self._menu.addAction(_NO_FIGURES).setEnabled(False)

    @Slot(object)
    def _add(self, action: object) -> None:
        kind, figure = action.data()  # type: ignore[attr-defined]
        row = self._evidence.add(EvidenceItem(EvidenceKind(kind), "", "", figure))
        if figure:
            self.choose_row(row)
        else:
            self.write_in(row, EvidenceModel.TEXT)

    @Slot()
    def _up(self) -> None:
        self._move(-1)

    @Slot()
    def _down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        self.commit(dates=True)
        if self.row() >= 0:
            row = self._evidence.move(self.row(), step)
            self._table.setCurrentIndex(self._evidence.index(row, 1))
            self.fit()

    @Slot()
    def _remove(self) -> None:
        row = self.row()
        if row >= 0:
            self._evidence.remove(row)
            self.choose_row(row)

    @Slot()
    def _chosen(self) -> None:
        row, count = self.row(), self._evidence.rowCount()
        self._ui.up_button.setEnabled(row > 0)
        self._ui.down_button.setEnabled(0 <= row < count - 1)
        self._ui.remove_evidence_button.setEnabled(row >= 0)
        for button in (self._ui.up_button, self._ui.down_button, self._ui.remove_evidence_button):
            button.setVisible(count > 0)

    def _share(self, width: int) -> None:
        kind, link = min(self._context.theme.scaled(126), width // 4), min(self._context.theme.scaled(150), width // 4)
        for column, room in enumerate((kind, width - kind - link, link)):
            self._table.setColumnWidth(column, room)


class ActionsList(_List):
    """The actions. `done_asked` gives the place of one of an approved version, and the day it is done on, or None."""

    done_asked = Signal(int, object)

    def __init__(self, owner: QObject, context: UiContext, ui: Ui_AssessmentScreen) -> None:
        self._actions = ActionsModel(owner)
        self._actions.today = context.clock.today()
        super().__init__(owner, context, ui.actions_table, self._actions)
        self._ui = ui
        today = context.clock.today()
        self._use(
            {
                ActionsModel.WHAT: SentenceCell("What will be done", ui.actions_table),
                ActionsModel.OWNER: ChoiceCell("By whom", ui.actions_table, self._people, free=True),
                ActionsModel.BY: DayCell("By when", ui.actions_table, today),
                ActionsModel.DONE: DayCell("Done on", ui.actions_table, today),
            }
        )
        ui.add_action_button.clicked.connect(self._add)
        ui.done_button.clicked.connect(self._done)
        ui.remove_action_button.clicked.connect(self._remove)
        for button, icon in (
            (ui.add_action_button, "add"),
            (ui.done_button, "met"),
            (ui.remove_action_button, "remove"),
        ):
            context.theme.set_icon(button, icon)
        _flow(ui.actions_buttons, (ui.add_action_button, ui.done_button, ui.remove_action_button))

    def _people(self) -> Sequence[str]:
        return ["", *(person.name for person in self._context.landlord.people)]

    def show(self, items: tuple[ProvisionAction, ...], *, locked: bool, goes_on: bool) -> None:
        """Shows a provision's actions; with `goes_on` they can be marked as done although they are locked."""
        self._locked = self._actions.locked = locked
        self.show_items(items)
        self._ui.actions_buttons.setVisible(not locked or (goes_on and bool(items)))
        self._ui.actions_label.setText("Actions" if items or not locked else "Actions: none")
        self._chosen()
        self.fit()

    def items(self) -> tuple[ProvisionAction, ...]:
        """The actions as they are on the screen; one without words is none."""
        return tuple(a for a in self._actions.items if a.what or a.owner or a.by or a.by_words or a.done_on)

    def go_to(self, todo: ToDo) -> None:
        """Chooses the action that is meant: its words end what is to be done."""
        row = next((n for n, a in enumerate(self._actions.items) if a.what and todo.words.endswith(a.what)), 0)
        self.choose_row(row)
        if self._actions.rowCount():
            self._table.setCurrentIndex(self._actions.index(row, ActionsModel.BY))

    @Slot()
    def _add(self) -> None:
        self.write_in(self._actions.add(ProvisionAction("")), ActionsModel.WHAT)

    @Slot()
    def _done(self) -> None:
        row = self.row()
        if row < 0:
            return
        action: ProvisionAction = self._actions.items[row]
        day = self._context.clock.today() if action.done_on is None else None
        if self._locked:
            self.done_asked.emit(row, day)
        else:
            self._actions.setData(self._actions.index(row, ActionsModel.DONE), day)

    @Slot()
    def _remove(self) -> None:
        row = self.row()
        if row >= 0:
            self._actions.remove(row)
            self.choose_row(row)

    @Slot()
    def _chosen(self) -> None:
        ui, row, count = self._ui, self.row(), self._actions.rowCount()
        for button in (ui.done_button, ui.remove_action_button):
            button.setEnabled(row >= 0)
        ui.add_action_button.setVisible(not self._locked)
        ui.done_button.setVisible(count > 0)
        ui.remove_action_button.setVisible(count > 0 and not self._locked)
        is_done = 0 <= row < count and self._actions.items[row].done_on is not None
        ui.done_button.setText("Not done after all" if is_done else "Done today")

    def _share(self, width: int) -> None:
        day = min(self._context.theme.scaled(118), width // 4)
        owner = min(self._context.theme.scaled(100), width // 5)
        for column, room in enumerate((width - 2 * day - owner, owner, day, day)):
            self._table.setColumnWidth(column, room)


def _flow(place: QObject, buttons: tuple[QPushButton, ...]) -> None:
    flow = FlowLayout(place, 8)  # type: ignore[arg-type]
    for button in buttons:
        flow.addWidget(button)
