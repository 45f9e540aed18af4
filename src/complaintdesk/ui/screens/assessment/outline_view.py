"""The list of provisions at the left of the editor."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_assessment_screen import Ui_AssessmentScreen
from complaintdesk.ui.models.roles import Role
from complaintdesk.ui.screens.assessment.cells import OutlineDelegate
from complaintdesk.ui.screens.assessment.state import outline
from complaintdesk.ui.screens.assessment.state.outline import Filter, Group, Line
from complaintdesk.ui.widgets.table_look import table_look

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_TIP = Qt.ItemDataRole.ToolTipRole


class OutlineView(QObject):
    """Payload of `chosen`: the number of the provision."""

    chosen = Signal(str)

    def __init__(self, owner: QWidget, context: UiContext, ui: Ui_AssessmentScreen) -> None:
        super().__init__(owner)
        self._context = context
        self._ui = ui
        self._items: dict[str, QStandardItem] = {}
        self._groups: tuple[Group, ...] = ()
        self._quiet = False
        self._model = QStandardItemModel(self)
        tree = ui.outline_tree
        tree.setModel(self._model)
        table_look(tree, context.theme)
        tree.setItemDelegate(OutlineDelegate(context.theme, tree))
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for kind in Filter:
            ui.filter_combo.addItem(kind.value, kind)
        ui.outline_empty_label.hide()
        ui.filter_combo.currentIndexChanged.connect(self._filter)
        tree.selectionModel().currentChanged.connect(self._on_current)
        context.theme.changed.connect(tree.doItemsLayout)

    def show(self, groups: tuple[Group, ...]) -> None:
        """Shows the list; where only the signs differ from before, everything else stays as it is."""
        numbers = [line.number for group in groups for line in group.lines]
        if numbers != list(self._items):
            self._build(groups)
        known = {line.number: line for group in self._groups for line in group.lines}
        for line in (line for group in groups for line in group.lines):
            if known.get(line.number) != line or self._items[line.number].data(Role.ROW) is None:
                self._write(self._items[line.number], line)
        self._groups = groups
        self._filter()

    def _build(self, groups: tuple[Group, ...]) -> None:
        self._quiet = True
        self._model.clear()
        self._items.clear()
        self._groups = ()
        for group in groups:
            heading = QStandardItem(group.title)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for line in group.lines:
                item = QStandardItem(f"{line.number}  {line.summary}")
                item.setEditable(False)
                item.setData(line.number)
                self._items[line.number] = item
                heading.appendRow(item)
            self._model.appendRow(heading)
        self._ui.outline_tree.expandAll()
        self._quiet = False

    def _write(self, item: QStandardItem, line: Line) -> None:
        item.setData(line.standing.sign, Role.ROW)
        item.setData(line.spoken, _SPOKEN)
        item.setData(line.spoken, _TIP)

    def choose(self, number: str) -> None:
        """Marks a provision without telling anybody."""
        item = self._items.get(number)
        if item is not None:
            self._quiet = True
            index = self._model.indexFromItem(item)
            self._ui.outline_tree.setCurrentIndex(index)
            if index.row() == 0:
                self._ui.outline_tree.scrollTo(index.parent())
            self._ui.outline_tree.scrollTo(index)
            self._quiet = False

    def listed(self) -> tuple[str, ...]:
        """The provisions that can be seen, in their order."""
        chosen = self._chosen_filter()
        return tuple(x.number for g in self._groups for x in g.lines if outline.is_listed(x, chosen))

    def _chosen_filter(self) -> Filter:
        return Filter(self._ui.filter_combo.currentData())

    @Slot()
    def _filter(self) -> None:
        chosen, tree = self._chosen_filter(), self._ui.outline_tree
        current = tree.currentIndex().data(Qt.ItemDataRole.UserRole + 1)
        count = 0
        for place, group in enumerate(self._groups):
            parent = self._model.index(place, 0)
            shown = [outline.is_listed(line, chosen) or line.number == current for line in group.lines]
            for row, is_shown in enumerate(shown):
                tree.setRowHidden(row, parent, not is_shown)
            tree.setRowHidden(place, QModelIndex(), not any(shown))
            count += sum(outline.is_listed(line, chosen) for line in group.lines)
        self._ui.outline_empty_label.setText(outline.NONE_LISTED[chosen])
        self._ui.outline_empty_label.setVisible(not count)

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        number = index.data(Qt.ItemDataRole.UserRole + 1)
        if not self._quiet and isinstance(number, str) and number in self._items:
            self.chosen.emit(number)
