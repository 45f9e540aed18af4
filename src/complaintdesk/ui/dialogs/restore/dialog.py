"""Lists the backups of a desk and restores one of them into a new file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from complaintdesk.domain.errors import UserError
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.restore import state
from complaintdesk.ui.forms.ui_restore_dialog import Ui_RestoreDialog
from complaintdesk.ui.models.roles import AnyIndex
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.tasks import Lane, TaskContext
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.restoring import KeptBackup

_DISPLAY = Qt.ItemDataRole.DisplayRole
_WIDTH, _HEIGHT = 640, 520


@dataclass(frozen=True, slots=True)
class _Shelf:
    """A folder and its backups, the latest first."""

    folder: Path
    backups: tuple[KeptBackup, ...]


class BackupsModel(QAbstractTableModel):
    """The list of backups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.backups: tuple[KeptBackup, ...] = ()

    def set_backups(self, backups: tuple[KeptBackup, ...]) -> None:
        """Shows these backups."""
        self.beginResetModel()
        self.backups = backups
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many backups there are."""
        return 0 if parent.isValid() else len(self.backups)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """What is told of each."""
        return 0 if parent.isValid() else len(state.HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The columns' names."""
        return state.HEADERS[section] if orientation == Qt.Orientation.Horizontal and role == _DISPLAY else None

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The columns as text."""
        if not index.isValid() or role != _DISPLAY:
            return None
        return state.cells(self.backups[index.row()])[index.column()]


class RestoreDialog(QDialog):
    """`restored` carries the new file once the officer wants it opened. Deleted when it is closed.

    `desks` are desk files whose backups are looked for; the first that has any is shown.
    """

    restored = Signal(object)

    def __init__(self, context: UiContext, desks: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._ui = ui = Ui_RestoreDialog()
        ui.setupUi(self)
        self._model = BackupsModel(self)
        ui.backups_table.setModel(self._model)
        table_look(ui.backups_table, context.theme)
        context.theme.set_icon(ui.folder_button, "folder")
        ui.backups_table.selectionModel().currentChanged.connect(self._choose)
        ui.backups_table.activated.connect(self._restore)
        ui.restore_button.clicked.connect(self._restore)
        ui.close_button.clicked.connect(self.reject)
        ui.folder_button.clicked.connect(self._look_elsewhere)
        scaled = context.theme.scaled
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        self._show(_Shelf(Path(), ()))
        ui.empty_label.hide()
        context.tasks.submit(self, _looking_beside(tuple(desks)), self._show, self._failed)

    def _show(self, shelf: _Shelf) -> None:
        ui, found = self._ui, bool(shelf.backups)
        self._model.set_backups(shelf.backups)
        ui.folder_label.setText(f"Backups in {shelf.folder}" if shelf.folder.name else "")
        for widget, visible in ((ui.backups_table, found), (ui.empty_label, not found)):
            widget.setVisible(visible)
        header = ui.backups_table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        if found:
            ui.backups_table.setCurrentIndex(self._model.index(0, 0))
            ui.backups_table.setFocus()
        self._choose()

    def _chosen(self) -> KeptBackup | None:
        index = self._ui.backups_table.currentIndex()
        return self._model.backups[index.row()] if index.isValid() else None

    @Slot()
    def _choose(self) -> None:
        chosen, ui = self._chosen(), self._ui
        ui.restore_button.setEnabled(chosen is not None)
        ui.protected_label.setVisible(chosen is not None and chosen.protected)
        ui.restore_problem.tell("")
        ui.target_label.clear()
        if chosen is not None:
            self._context.tasks.submit(self, _naming(chosen), self._show_target, self._failed)

    def _show_target(self, target: Path) -> None:
        self._ui.target_label.setText(f"The new file: {target}")

    @Slot()
    def _look_elsewhere(self) -> None:
        folder = self._context.prompts.choose_folder(self, "A folder with backups", self._start_folder())
        if folder is not None:
            self._context.tasks.submit(self, _looking_in(folder), self._show, self._failed)

    def _start_folder(self) -> Path:
        chosen = self._chosen()
        return chosen.path.parent if chosen is not None else Path.home()

    @Slot()
    def _restore(self) -> None:
        chosen = self._chosen()
        if chosen is None or not self.isEnabled():
            return
        desk = self._context.desk if self._context.session.is_open else None
        self.setEnabled(False)
        self._context.tasks.submit(self, _restoring(chosen, desk), self._restored, self._failed, lane=Lane.RENDER)

    def _restored(self, path: Path) -> None:
        self.setEnabled(True)
        question = Question(
            "Restore a backup",
            f"The backup is restored: {path.name}. Open it now?",
            yes="Open it",
            no="Stay here",
            details=f"It lies in {path.parent}. The desk you had stays as it is.",
        )
        wanted = self._context.prompts.confirm(self, question)
        self.accept()
        if wanted:
            self.restored.emit(path)
        else:
            self._context.messages.success(f"The backup is restored in a new file: {path}")

    def _failed(self, error: Exception) -> None:
        self.setEnabled(True)
        if isinstance(error, UserError):
            self._ui.restore_problem.tell(str(error))
        else:
            self._context.messages.error(error)


def _looking_beside(desks: tuple[Path, ...]) -> Callable[[TaskContext], _Shelf]:
    def job(_: TaskContext) -> _Shelf:
        from complaintdesk.services.restoring import backup_folder, backups_in

        shelves = [_Shelf(backup_folder(path), backups_in(backup_folder(path))) for path in desks]
        first = shelves[0] if shelves else _Shelf(Path(), ())
        return next((shelf for shelf in shelves if shelf.backups), first)

    return job


def _looking_in(folder: Path) -> Callable[[TaskContext], _Shelf]:
    def job(_: TaskContext) -> _Shelf:
        from complaintdesk.services.restoring import backups_in

        return _Shelf(folder, backups_in(folder))

    return job


def _naming(backup: KeptBackup) -> Callable[[TaskContext], Path]:
    def job(_: TaskContext) -> Path:
        from complaintdesk.services.restoring import restored_path

        return restored_path(backup)

    return job


def _restoring(backup: KeptBackup, desk: Desk | None) -> Callable[[TaskContext], Path]:
    def job(_: TaskContext) -> Path:
        from complaintdesk.services.restoring import restore

        return restore(backup, desk)

    return job
