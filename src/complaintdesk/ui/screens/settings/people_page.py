"""The people who handle complaints or own actions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Slot
from PySide6.QtWidgets import QHeaderView

from complaintdesk.domain.landlord import Landlord, Person
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_people_page import Ui_PeoplePage
from complaintdesk.ui.models.roles import AnyIndex
from complaintdesk.ui.screens.settings import state
from complaintdesk.ui.screens.settings.page import Page
from complaintdesk.ui.screens.settings.person_dialog import PersonDialog
from complaintdesk.ui.widgets.table_look import table_look

_HEADERS = ("Name", "Role", "Phone", "Email", "Senior")
_DISPLAY = Qt.ItemDataRole.DisplayRole


class PeopleModel(QAbstractTableModel):
    """The list of people."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: tuple[Person, ...] = ()

    def set_people(self, people: tuple[Person, ...]) -> None:
        """Shows these people."""
        self.beginResetModel()
        self.people = people
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many people there are."""
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """What is told of each."""
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The columns' names."""
        return _HEADERS[section] if orientation == Qt.Orientation.Horizontal and role == _DISPLAY else None

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The columns as text."""
        if not index.isValid() or role != _DISPLAY:
            return None
        return state.person_cells(self.people[index.row()])[index.column()]


class PeoplePage(Page):
    """Adds, edits and removes; saved with the rest of the settings."""

    def __init__(self, context: UiContext, key: str) -> None:
        super().__init__(context, key)
        self._ui = Ui_PeoplePage()
        self._ui.setupUi(self)
        ui = self._ui
        self._model = PeopleModel(self)
        self._editing: int | None = None
        ui.people_table.setModel(self._model)
        table_look(ui.people_table, context.theme)
        ui.people_table.selectionModel().currentChanged.connect(self._enable)
        ui.people_table.activated.connect(self._edit)
        ui.add_button.clicked.connect(self._add)
        ui.edit_button.clicked.connect(self._edit)
        ui.remove_button.clicked.connect(self._remove)
        context.theme.set_icon(ui.add_button, "add")

    def fill(self, landlord: Landlord) -> None:
        """Shows the settings."""
        self._show(landlord.people)

    def read(self, landlord: Landlord) -> Landlord:
        """`landlord` with the people listed here."""
        return replace(landlord, people=self._model.people)

    def _show(self, people: tuple[Person, ...], row: int = 0) -> None:
        ui = self._ui
        self._model.set_people(people)
        ui.people_empty_label.setVisible(not people)
        header = ui.people_table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        if people:
            ui.people_table.setCurrentIndex(self._model.index(min(row, len(people) - 1), 0))
        self._enable()

    @Slot()
    def _enable(self) -> None:
        chosen = self._ui.people_table.currentIndex().isValid()
        self._ui.edit_button.setEnabled(chosen)
        self._ui.remove_button.setEnabled(chosen)

    @Slot()
    def _add(self) -> None:
        self._open(None)

    @Slot()
    def _edit(self) -> None:
        index = self._ui.people_table.currentIndex()
        if index.isValid():
            self._open(index.row())

    def _open(self, row: int | None) -> None:
        self._editing = row
        people = self._model.people
        others = tuple(p for i, p in enumerate(people) if i != row)
        dialog = PersonDialog(self.context, people[row] if row is not None else None, others, self)
        dialog.person_given.connect(self._take)
        dialog.open()

    @Slot(object)
    def _take(self, person: Person) -> None:
        people = state.with_person(self._model.people, self._editing, person)
        self._show(people, len(people) if self._editing is None else self._editing)
        self.touched.emit()

    @Slot()
    def _remove(self) -> None:
        index = self._ui.people_table.currentIndex()
        if index.isValid():
            people = self._model.people
            self._show((*people[: index.row()], *people[index.row() + 1 :]), index.row())
            self.touched.emit()
