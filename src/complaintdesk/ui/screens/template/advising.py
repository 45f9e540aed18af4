"""Advice on words from which letters are made: looked for as they are typed, and followed with a press. Never a bar."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_template_screen import Ui_TemplateScreen
from complaintdesk.ui.screens.letter.advice_list import AdviceList, AdviceRow
from complaintdesk.ui.screens.letter.advising import advice_row, leave_alone
from complaintdesk.ui.screens.template import jobs, state
from complaintdesk.ui.screens.template.jobs import PieceAdvice
from complaintdesk.ui.tasks import Lane, LatestOnly

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.ui.screens.base import Screen

_MOST = 25
"""So many remarks are shown at a time."""


class WordsAdvising(QObject):
    """Looks words over and lists what could be said more plainly.

    Payload of `place_asked`: the AdviceRow that leads to its place; of `instead_asked`: the row, and what to
    write there. A row's key is the number of its piece, from 0. Payload of `counted`: how many remarks there are.
    """

    place_asked = Signal(object)
    instead_asked = Signal(object, str)
    counted = Signal(int)

    def __init__(self, context: UiContext, view: AdviceList, list_button: QPushButton, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._view = view
        self._list_button = list_button
        self._pieces: tuple[str, ...] = ()
        self._looks = LatestOnly()
        view.attach(context.theme)
        view.place_asked.connect(self.place_asked)
        view.instead_asked.connect(self.instead_asked)
        view.quiet_asked.connect(self._leave_alone)
        list_button.clicked.connect(self._edit_list)

    def look_at(self, pieces: tuple[str, ...]) -> None:
        """Looks these words over; of other words than before, what was said of those is taken away at once."""
        if not set(pieces) & set(self._pieces):
            self._show(())
        self._pieces = pieces

        def job(desk: Desk) -> tuple[PieceAdvice, ...]:
            return jobs.advise(desk, pieces)

        self._looks.replace(self._context.operations.read(self, job, self._show, lane=Lane.RENDER))

    def _show(self, found: tuple[PieceAdvice, ...]) -> None:
        read_only = self._context.desk.read_only
        rows = [advice_row(str(number), advice, read_only=read_only) for number, advice in found]
        if read_only:
            rows = [replace(row, instead=()) for row in rows]
        had_focus = any(button.hasFocus() for button in self._view.buttons())
        self._view.show_rows(rows[:_MOST])
        self._view.setVisible(bool(rows))
        for before, after in pairwise([self._list_button, *self._view.buttons()]):
            QWidget.setTabOrder(before, after)
        if had_focus and not rows:
            self._list_button.setFocus()
        self.counted.emit(len(rows))

    @Slot(object)
    def _leave_alone(self, row: AdviceRow) -> None:
        leave_alone(self._context, row)

    @Slot()
    def _edit_list(self) -> None:
        from complaintdesk.ui.dialogs.plain_words.dialog import PlainWordsDialog

        PlainWordsDialog(self._context, self._view.window()).open()


class AdvicePanel(QObject):
    """The advice on one letter's words, on a page of its own; `led_back` when the words are to be seen."""

    led_back = Signal()

    def __init__(self, screen: Screen, ui: Ui_TemplateScreen) -> None:
        super().__init__(screen)
        self._ui = ui
        self._advising = WordsAdvising(screen.context, ui.advice_list, ui.plain_words_button, self)
        self._advising.place_asked.connect(self._go_to)
        self._advising.instead_asked.connect(self._put)
        self._advising.counted.connect(self._count)

    def look_at(self, text: str) -> None:
        """Looks the words over."""
        self._advising.look_at((text,))

    @Slot(object)
    def _go_to(self, row: AdviceRow) -> None:
        self.led_back.emit()
        self._ui.template_edit.select_words(row.found, row.at)

    @Slot(object, str)
    def _put(self, row: AdviceRow, words: str) -> None:
        self._ui.template_edit.replace_words(row.found, row.at, words)

    @Slot(int)
    def _count(self, count: int) -> None:
        tabs = self._ui.side_tabs
        tabs.setTabText(tabs.indexOf(self._ui.advice_tab), f"A&dvice ({count})" if count else "A&dvice")
        self._ui.advice_note_label.setText(state.advice_words(count))
