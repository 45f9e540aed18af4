"""The words of every letter: which are in use, what is to be mended in them, and the way to their editor."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, Qt, Slot

from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_letters_page import Ui_LettersPage
from complaintdesk.ui.models.roles import AnyIndex
from complaintdesk.ui.screens.settings.page import Page
from complaintdesk.ui.screens.template import state
from complaintdesk.ui.theme import Theme
from complaintdesk.ui.widgets.column_room import ColumnRoom
from complaintdesk.ui.widgets.fitted_columns import FittedColumns
from complaintdesk.ui.widgets.flow_layout import FlowLayout
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters.template_files import TemplateFile
    from complaintdesk.services.letters.templates import TemplateState

_HEADER = ("Letter", "Words", "Check")
_CHECK = 2
_DISPLAY, _ICON = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole
_HEAD, _LINE, _LEAST, _ICON_SIDE = 44, 38, 8, 16
_FILES = "Letter templates (*.toml);;All files (*)"
_FILE_NAME = "Letter templates.toml"


class LettersModel(QAbstractTableModel):
    """One line a letter: its name, which words are in use, and what the check says of them."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: Sequence[TemplateState] = ()
        self._unsaved: frozenset[str] = frozenset()

    def set_rows(self, rows: Sequence[TemplateState], unsaved: frozenset[str]) -> None:
        """Shows these letters; of those in `unsaved` there are words that were not saved yet."""
        self.beginResetModel()
        self.rows, self._unsaved = rows, unsaved
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many letters there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(_HEADER)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The columns' names."""
        return _HEADER[section] if orientation == Qt.Orientation.Horizontal and role == _DISPLAY else None

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """The columns as text, two of them with an icon before it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        words, icon, colour = (
            (row.title, "", ""),
            state.in_use_words(row, unsaved=row.name in self._unsaved),
            state.check_words(row.faults),
        )[index.column()]
        if role == _DISPLAY and index.column() == _CHECK:
            return state.check_brief(row.faults)
        if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return words
        return self._theme.icon(icon, colour) if role == _ICON and icon else None


class LettersPage(Page):
    """Opens the editor; reads words in from a file and writes them to one. Nothing here waits for Save."""

    def __init__(self, context: UiContext, key: str) -> None:
        super().__init__(context, key)
        self._ui = ui = Ui_LettersPage()
        ui.setupUi(self)
        self._model = LettersModel(context.theme, self)
        ui.letters_table.setModel(self._model)
        table_look(ui.letters_table, context.theme)
        rooms = (ColumnRoom(140, 320), ColumnRoom(110, 330), ColumnRoom(90, 300))
        self._columns = FittedColumns(ui.letters_table, context.theme, "letters", rooms, _CHECK)
        flow = FlowLayout(ui.letters_buttons, 8)
        for button in (ui.open_button, ui.import_button, ui.export_button, ui.words_button):
            flow.addWidget(button)
        ui.letters_table.activated.connect(self._open)
        ui.open_button.clicked.connect(self._open)
        ui.import_button.clicked.connect(self._read_in)
        ui.export_button.clicked.connect(self._write_out)
        ui.words_button.clicked.connect(self._show_plain_words)
        ui.letterhead_button.clicked.connect(self._show_letterhead)
        context.theme.set_icon(ui.open_button, "edit")
        context.theme.changed.connect(self._fit)
        self._fit()

    def set_read_only(self, read_only: bool) -> None:
        """Words can be looked at and written out where nothing can be changed."""
        self._ui.import_button.setEnabled(not read_only)

    def load(self) -> None:
        """Looks up which words are in use."""
        self.context.operations.read(self, _load, self._show)

    def _show(self, found: tuple[tuple[TemplateState, ...], frozenset[str]]) -> None:
        row = max(0, self._ui.letters_table.currentIndex().row())
        self._model.set_rows(*found)
        self._columns.measure()
        self._ui.letters_table.setCurrentIndex(self._model.index(row, 0))
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Gives the table the height of its lines: the page scrolls, not the table in it."""
        lines = max(_LEAST, self._model.rowCount())
        theme, table = self.context.theme, self._ui.letters_table
        table.setFixedHeight(theme.scaled(_HEAD + _LINE * lines))
        table.setIconSize(QSize(theme.scaled(_ICON_SIDE), theme.scaled(_ICON_SIDE)))

    @Slot()
    def _open(self) -> None:
        index = self._ui.letters_table.currentIndex()
        if index.isValid():
            self.context.navigate.show_template(self._model.rows[index.row()].name)

    @Slot()
    def _show_plain_words(self) -> None:
        from complaintdesk.ui.dialogs.plain_words.dialog import PlainWordsDialog

        PlainWordsDialog(self.context, self.window()).open()

    @Slot()
    def _show_letterhead(self) -> None:
        self.context.navigate.show_settings("letterhead_page")

    @Slot()
    def _read_in(self) -> None:
        path = self.context.prompts.open_file(self, "Read in letter templates", paths.documents_folder(), _FILES)
        if path is None:
            return

        def job(desk: Desk) -> TemplateFile:
            from complaintdesk.services.letters import template_files

            return template_files.read_export(desk, path)

        self.context.operations.read(self, job, self._looked_at)

    def _looked_at(self, file: TemplateFile) -> None:
        from complaintdesk.ui.dialogs.templates.take_in import TakeTemplatesDialog

        TakeTemplatesDialog(self.context, file, self.window()).open()

    @Slot()
    def _write_out(self) -> None:
        suggested = paths.documents_folder() / _FILE_NAME
        chosen = self.context.prompts.save_file(self, "Save the letters’ words as a file", suggested, _FILES)
        if chosen is None:
            return
        path = chosen if chosen.suffix else chosen.with_suffix(".toml")

        def job(desk: Desk) -> Path:
            from complaintdesk.services.letters import template_files, templates

            return template_files.export(desk, templates.NAMES, path)

        self.context.operations.read(self, job, partial(_tell, self.context))


def _tell(context: UiContext, path: Path) -> None:
    from complaintdesk.ui.dialogs.saving import tell_saved

    tell_saved(context, (path,), "It holds no case and no resident.")


def _load(desk: Desk) -> tuple[tuple[TemplateState, ...], frozenset[str]]:
    """Every template, and the names of those for which there are words that are not saved yet."""
    from complaintdesk.services.letters import templates, unsaved

    return templates.states(desk), frozenset(unsaved.unsaved_words(desk))
