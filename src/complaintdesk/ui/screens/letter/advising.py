"""The panel with advice on the wording: folded until it is asked for, and advice only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.plain_words import jobs as word_jobs
from complaintdesk.ui.forms.ui_letter_screen import Ui_LetterScreen
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.screens.letter.advice_list import AdviceRow
from complaintdesk.ui.screens.letter.jobs import Draft
from complaintdesk.ui.screens.letter.words import WordFields

if TYPE_CHECKING:
    from complaintdesk.domain.plain_english import Advice

_MOST = 25
"""So many remarks are shown at a time."""


class Advising(QObject):
    """Shows what a draft brought, and puts other words in place where the officer wants them."""

    def __init__(self, ui: Ui_LetterScreen, fields: WordFields, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._fields = fields
        self._context = context
        self._theme = context.theme
        ui.advice_list.attach(context.theme)
        ui.advice_list.place_asked.connect(self._go_to)
        ui.advice_list.instead_asked.connect(self._put)
        ui.advice_list.quiet_asked.connect(self._leave_alone)
        ui.words_button.clicked.connect(self._edit_list)
        ui.advice_button.toggled.connect(self._fold)
        self._fold(False)

    def show(self, draft: Draft | None) -> None:
        """Shows the advice on a draft; None for a letter that is not looked at yet."""
        rows = advice_rows(draft, read_only=self._context.desk.read_only) if draft is not None else ()
        had_focus = any(button.hasFocus() for button in self._ui.advice_list.buttons())
        self._ui.advice_list.show_rows(rows[:_MOST])
        if had_focus and not rows:
            self._ui.words_button.setFocus()
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

    @Slot()
    def _edit_list(self) -> None:
        from complaintdesk.ui.dialogs.plain_words.dialog import PlainWordsDialog

        PlainWordsDialog(self._context, self._ui.advice_panel.window()).open()

    @Slot(object)
    def _leave_alone(self, row: AdviceRow) -> None:
        leave_alone(self._context, row)


def leave_alone(context: UiContext, row: AdviceRow) -> None:
    """Changes the list, says so, and offers to take it back; what is advised on is looked at anew by itself."""
    entry = row.entry
    if row.is_spelling:
        leave, back = word_jobs.add_spelling_job(entry), word_jobs.remove_spelling_job(entry)
        said = f"“{entry}” is right as it is spelt, in every letter."
    else:
        leave, back = word_jobs.switch_job(entry, on=False), word_jobs.switch_job(entry, on=True)
        said = f"“{entry}” is left alone from now on, in every letter."
    operations, messages = context.operations, context.messages

    def take_back() -> None:
        operations.change(messages, back, said=f"“{entry}” draws advice again.")

    def tell(_: word_jobs.Saved) -> None:
        how = "You can change that at any time with “Edit the list…”."
        messages.show(Message(Tone.SUCCESS, f"{said} {how}", "Take it back", take_back, here=True))

    operations.change(messages, leave, tell)


def advice_rows(draft: Draft, *, read_only: bool = False) -> tuple[AdviceRow, ...]:
    """The advice on a draft in the order of the letter; where nothing can be changed, nothing can be left alone."""
    return tuple(advice_row(words.key, words.advice, read_only=read_only) for words in draft.advice)


def advice_row(key: str, advice: Advice, *, read_only: bool) -> AdviceRow:
    """One piece of advice on the words under a key."""
    # A draft brings its advice: by then what makes it is loaded, away from the window's thread.
    from complaintdesk.domain.plain_english.advice import AdviceKind

    is_spelling = advice.kind is AdviceKind.SPELLING
    entry = "" if read_only else advice.found if is_spelling else advice.entry
    return AdviceRow(key, advice.found, advice.start, advice.say, advice.instead, advice.why, entry, is_spelling)
