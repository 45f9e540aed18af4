"""The look of every table and tree: no grid, whole rows, room to breathe, sound at every text size."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTreeView

from complaintdesk.ui.theme import Theme

_ROW_HEIGHT = 38


def table_look(view: QAbstractItemView, theme: Theme) -> None:
    """Dresses a table or tree view; its rows follow the size of the text."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    if isinstance(view, QTableView):
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setCornerButtonEnabled(False)
        view.verticalHeader().hide()
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    elif isinstance(view, QTreeView):
        view.setIndentation(0)
        view.setRootIsDecorated(False)
        view.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    _RowHeight(view, theme)


class _RowHeight(QObject):
    """Keeps the rows of a table as high as the text asks for."""

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        theme.changed.connect(self.fit)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Sets the height of the rows anew."""
        if isinstance(self._view, QTableView):
            self._view.verticalHeader().setMinimumSectionSize(self._theme.scaled(_ROW_HEIGHT))
            self._view.verticalHeader().setDefaultSectionSize(self._theme.scaled(_ROW_HEIGHT))
