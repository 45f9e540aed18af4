"""Cases: search as you type, filters, order, and Enter to open (F81 in its first form)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.queries import CaseOrder, CaseQuery, CaseSummary
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.delegates.status import StatusDelegate
from complaintdesk.ui.forms.ui_cases_screen import Ui_CasesScreen
from complaintdesk.ui.models.case_list_model import PAGE, CaseListModel
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.cases import state
from complaintdesk.ui.tasks import LatestOnly
from complaintdesk.ui.widgets.fitted_columns import FittedColumns
from complaintdesk.ui.widgets.flow_layout import FlowLayout
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.desk import Desk

_PAUSE_MS = 90
"""How long the typing must rest before a search begins."""


class CasesScreen(Screen):
    """Keeps what is searched for and its filters for as long as the desk is open."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_CasesScreen()
        self._ui.setupUi(self)
        self._query = CaseQuery()
        self._is_measured = False
        self._latest = LatestOnly()
        self._model = CaseListModel(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out_filters()
        self._fill()
        self._dress()
        self._connect()

    def show_place(self, argument: object) -> None:
        """Takes a CaseQuery, whose filters are then set; None leaves them as they are."""
        if isinstance(argument, CaseQuery):
            self._query = argument
            self._show_query()
            self.mark_stale()

    def refresh(self) -> None:
        """Searches anew."""
        self._is_measured = False
        self._fill_people()
        self._search()

    def concerns(self, changes: Changes) -> bool:
        """Cases and the landlord's people and themes."""
        return bool(changes.cases) or changes.landlord

    def first_focus(self) -> QWidget:
        """The search, with what is in it selected."""
        self._ui.search_edit.selectAll()
        return self._ui.search_edit

    def search(self) -> bool:
        """Ctrl+F."""
        self.first_focus().setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search into the list, Enter opens its first case, Esc empties the search."""
        if self._ui.search_edit.hasFocus():
            if event.key() == Qt.Key.Key_Down:
                self._ui.cases_table.setFocus()
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._model.rowCount():
                self._enter_in_search()
                return
            if event.key() == Qt.Key.Key_Escape and self._ui.search_edit.text():
                self._ui.search_edit.clear()
                self._ask()
                return
        super().keyPressEvent(event)

    def _enter_in_search(self) -> None:
        """Opens the chosen case, unless what was typed is still to be searched for."""
        if self._pause.isActive():
            self._ask()
        else:
            self._open_line(max(0, self._ui.cases_table.currentIndex().row()))

    def _fill(self) -> None:
        self._ui.kind_combo.addItems([words for words, _ in state.KINDS])
        self._ui.open_combo.addItems([words for words, _ in state.SHOWN])
        self._ui.stage_combo.addItems([words for words, _ in state.STAGES])

    def _fill_people(self) -> None:
        landlord = self.context.landlord
        _refill(self._ui.handler_combo, state.ANYBODY, state.handlers(landlord), self._query.handler)
        _refill(self._ui.theme_combo, state.ANY_THEME, list(landlord.themes), self._query.theme)

    def _lay_out_filters(self) -> None:
        ui = self._ui
        flow = FlowLayout(ui.filters_page, 14)
        for page in (ui.kind_page, ui.open_page, ui.stage_page, ui.handler_page, ui.theme_page):
            flow.addWidget(page)

    def _dress(self) -> None:
        theme = self.context.theme
        table = self._ui.cases_table
        table.setModel(self._model)
        table_look(table, theme)
        table.setItemDelegateForColumn(0, StatusDelegate(theme, self))
        header = table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        self._show_order()
        theme.set_icon(self._ui.clear_button, "close", "muted")
        # The list must not move while one types.
        keeps = self._ui.clear_button.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._ui.clear_button.setSizePolicy(keeps)
        self._columns = FittedColumns(table, theme, "cases", [c.room for c in state.COLUMNS], state.FILLER)

    def _connect(self) -> None:
        self._ui.search_edit.textEdited.connect(self._typed)
        self._pause.timeout.connect(self._ask)
        for combo in self._combos():
            combo.activated.connect(self._ask)
        self._ui.clear_button.clicked.connect(self._clear)
        self._ui.empty_button.clicked.connect(self._on_empty_button)
        self._ui.cases_table.activated.connect(self._open)
        self._ui.cases_table.horizontalHeader().sectionClicked.connect(self._order_by)
        self._model.rows_wanted.connect(self._fetch)

    def _combos(self) -> tuple[QComboBox, ...]:
        ui = self._ui
        return ui.kind_combo, ui.open_combo, ui.stage_combo, ui.handler_combo, ui.theme_combo

    @Slot()
    def _typed(self) -> None:
        self._pause.start()

    @Slot()
    def _ask(self) -> None:
        """Takes the search and the filters off the form and searches."""
        self._pause.stop()
        ui = self._ui
        self._query = replace(
            self._query,
            text=ui.search_edit.text().strip(),
            kind=state.KINDS[ui.kind_combo.currentIndex()][1],
            open_only=state.SHOWN[ui.open_combo.currentIndex()][1],
            stage=state.STAGES[ui.stage_combo.currentIndex()][1],
            handler=_chosen(ui.handler_combo),
            theme=_chosen(ui.theme_combo),
        )
        self._search()

    def _search(self) -> None:
        self._latest.replace(self.context.operations.read(self, _find(self._query), self._found))

    def _found(self, found: tuple[list[int], list[CaseSummary]]) -> None:
        ids, rows = found
        chosen = self._model.id_at(self._ui.cases_table.currentIndex().row())
        self._model.set_ids(ids, rows)
        self._ui.count_label.setText(state.count_words(len(ids), self._query))
        self._ui.clear_button.setVisible(state.is_filtered(self._query))
        self._ui.pages_stack.setCurrentWidget(self._ui.list_page if ids else self._ui.empty_page)
        if ids:
            # Not at each letter of a search: the columns must not move while one types.
            if not self._is_measured:
                self._is_measured = True
                self._columns.measure()
            line = self._model.line_of(chosen) if chosen is not None else None
            self._ui.cases_table.setCurrentIndex(self._model.index(line or 0, 0))
        else:
            self._say_nothing()

    def _say_nothing(self) -> None:
        words = state.nothing(self._query)
        self._ui.empty_heading_label.setText(words.heading)
        self._ui.empty_words_label.setText(words.words)
        self._ui.empty_button.setText(words.button)

    @Slot(object)
    def _fetch(self, ids: tuple[int, ...]) -> None:
        self.context.operations.read(self, _rows(ids), self._model.add_rows)

    @Slot()
    def _clear(self) -> None:
        self._query = CaseQuery(order=self._query.order, descending=self._query.descending)
        self._show_query()
        self._search()
        self._ui.search_edit.setFocus()

    def _show_query(self) -> None:
        query, ui = self._query, self._ui
        ui.search_edit.setText(query.text)
        ui.kind_combo.setCurrentIndex([kind for _, kind in state.KINDS].index(query.kind))
        ui.open_combo.setCurrentIndex([shown for _, shown in state.SHOWN].index(query.open_only))
        ui.stage_combo.setCurrentIndex([stage for _, stage in state.STAGES].index(query.stage))
        self._fill_people()
        self._show_order()

    @Slot()
    def _on_empty_button(self) -> None:
        if state.nothing(self._query).clears:
            self._clear()
        else:
            self.context.navigate.log_case()

    @Slot(int)
    def _order_by(self, column: int) -> None:
        order = state.COLUMNS[column].order
        if order is not None:
            again = order is self._query.order
            descending = not self._query.descending if again else order is CaseOrder.RECEIVED
            self._query = replace(self._query, order=order, descending=descending)
            self._search()
        self._show_order()

    def _show_order(self) -> None:
        column = next(n for n, c in enumerate(state.COLUMNS) if c.order is self._query.order)
        order = Qt.SortOrder.DescendingOrder if self._query.descending else Qt.SortOrder.AscendingOrder
        self._ui.cases_table.horizontalHeader().setSortIndicator(column, order)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self._open_line(index.row())

    def _open_line(self, line: int) -> None:
        case_id = self._model.id_at(line)
        if case_id is not None:
            self.context.navigate.show_case(case_id)


def _refill(combo: QComboBox, first: str, names: list[str], chosen: str | None) -> None:
    """Offers these names, keeping the one that is chosen even where it is not listed any more."""
    every = names if chosen is None or chosen in names else [*names, chosen]
    combo.clear()
    combo.addItems([first, *every])
    combo.setCurrentIndex(0 if chosen is None else every.index(chosen) + 1)


def _chosen(combo: QComboBox) -> str | None:
    """The name that is chosen, None for the first line, which takes everybody."""
    return combo.currentText() if combo.currentIndex() > 0 else None


def _find(query: CaseQuery) -> Callable[[Desk], tuple[list[int], list[CaseSummary]]]:
    def job(desk: Desk) -> tuple[list[int], list[CaseSummary]]:
        from complaintdesk.services import cases

        ids = cases.find_case_ids(desk, query)
        return ids, cases.case_rows(desk, ids[:PAGE])

    return job


def _rows(ids: tuple[int, ...]) -> Callable[[Desk], list[CaseSummary]]:
    def job(desk: Desk) -> list[CaseSummary]:
        from complaintdesk.services import cases

        return cases.case_rows(desk, ids)

    return job
