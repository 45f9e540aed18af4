"""The panel with advice on the wording: folded until it is asked for, and advice only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from complaintdesk.ui.forms.ui_letter_screen import Ui_LetterScreen
from complaintdesk.ui.screens.letter.advice_list import AdviceRow
from complaintdesk.ui.screens.letter.jobs import Draft
from complaintdesk.ui.screens.letter.words import WordFields
from complaintdesk.ui.theme import Theme

_MOST = 25
"""So many remarks are shown at a time."""


class Advising(QObject):
    """Shows what a draft brought, and puts other words in place where the officer wants them."""

    def __init__(self, ui: Ui_LetterScreen, fields: WordFields, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._fields = fields
        self._theme = theme
        ui.advice_list.attach(theme)
        ui.advice_list.place_asked.connect(self._go_to)
        ui.advice_list.instead_asked.connect(self._put)
        ui.advice_button.toggled.connect(self._fold)
        self._fold(False)

    def show(self, draft: Draft | None) -> None:
        """Shows the advice on a draft; None for a letter that is not looked at yet."""
        rows = advice_rows(draft) if draft is not None else ()
        self._ui.advice_list.show_rows(rows[:_MOST])
        more = f" The first {_MOST} are shown; the others follow as these are dealt with." if len(rows) > _MOST else ""
        self._ui.advice_note_label.setText(f"Advice only: nothing here holds the letter back.{more}")
        self._ui.advice_list.setVisible(bool(rows))
        self._ui.advice_button.setText(f"A&dvice on the wording: {len(rows) or 'none'}")
        ease = draft.ease if draft is not None else ""
        self._ui.ease_label.setText(f"The whole letter: {ease}")
        self._ui.ease_label.setVisible(bool(ease))

    @Slot(bool)
    def _fold(self, open_: bool) -> None:
        self._ui.advice_panel.setVisible(open_)
        self._theme.set_icon(self._ui.advice_button, "down" if open_ else "right")

    @Slot(object)
    def _go_to(self, row: AdviceRow) -> None:
        self._fields.go_to(row.key, row.found, row.at)

    @Slot(object, str)
    def _put(self, row: AdviceRow, words: str) -> None:
        self._fields.replace(row.key, row.found, words, row.at)


def advice_rows(draft: Draft) -> tuple[AdviceRow, ...]:
    """The advice on a draft in the order of the letter."""
    return tuple(
        AdviceRow(one.key, one.advice.found, one.advice.start, one.advice.say, one.advice.instead, one.advice.why)
        for one in draft.advice
    )
