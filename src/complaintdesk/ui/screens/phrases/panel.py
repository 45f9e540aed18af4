"""The chosen phrase beside the table: its words or lines, what is wrong with them, and how a letter says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.letters.list_check import LONGEST_ITEM, items_of
from complaintdesk.domain.letters.phrase_check import LONGEST_PHRASE
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_phrases_screen import Ui_PhrasesScreen
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.screens.letter.advice_list import AdviceRow
from complaintdesk.ui.screens.phrases import state
from complaintdesk.ui.screens.template.advising import WordsAdvising
from complaintdesk.ui.screens.template.editor import Judged, Token

if TYPE_CHECKING:
    from complaintdesk.services.letters.phrases import Phrase
    from complaintdesk.ui.screens.base import Screen

_EDIT_HEIGHT, _LEAST_ADVICE = 104, 72


class PhrasePanel(QObject):
    """Shows one phrase or list. Payload of `typed`: its words as they are now, a line for each item of a list."""

    typed = Signal(str)

    def __init__(self, screen: Screen, ui: Ui_PhrasesScreen) -> None:
        super().__init__(screen)
        self._context: UiContext = screen.context
        self._ui = ui
        self._phrase: Phrase | None = None
        theme = self._context.theme
        ui.phrase_edit.attach(theme, LONGEST_PHRASE, numbered=False)
        ui.phrase_edit.judge_by(self._judge)
        ui.lines_edit.attach(theme, LONGEST_ITEM)
        for label in (ui.phrase_label, ui.sample_label, ui.fields_label, ui.phrase_problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._advising = WordsAdvising(self._context, ui.advice_list, ui.plain_words_button, self)
        self._advising.place_asked.connect(self._go_to)
        self._advising.instead_asked.connect(self._put)
        self._advising.counted.connect(self._count)
        ui.phrase_edit.textChanged.connect(self._on_typed)
        ui.phrase_edit.refused.connect(self._tell)
        ui.lines_edit.changed.connect(self._on_typed)
        ui.supplied_button.clicked.connect(self._use_supplied)
        theme.changed.connect(self._dress)
        self._dress()
        self._count(0)

    def show(self, phrase: Phrase | None) -> None:
        """Shows a phrase; its words stay as they are written where they are these already."""
        ui, read_only = self._ui, self._context.desk.read_only
        is_other = phrase is None or self._phrase is None or phrase.key != self._phrase.key
        self._phrase = phrase
        for widget in (ui.phrase_edit, ui.supplied_button, ui.pages_button):
            widget.setEnabled(phrase is not None)
        if phrase is None:
            return
        ui.phrase_edit.setVisible(not phrase.is_list)
        ui.lines_edit.setVisible(phrase.is_list)
        ui.phrase_edit.setReadOnly(read_only)
        ui.lines_edit.set_read_only(read_only)
        ui.phrase_label.setText(state.title_of(phrase))
        ui.fields_label.setText(state.fields_words(phrase))
        ui.fields_label.setVisible(bool(phrase.fields))
        if phrase.is_list:
            show = ui.lines_edit.begin if is_other else ui.lines_edit.show_lines
            show(items_of(phrase.text))
        elif " ".join(ui.phrase_edit.text().split()) != " ".join(phrase.text.split()):
            with QSignalBlocker(ui.phrase_edit):
                ui.phrase_edit.show_words(phrase.text)
        ui.phrase_edit.judge_by(self._judge)
        self.follow(phrase)

    def follow(self, phrase: Phrase) -> None:
        """Looks over the words of the phrase that is shown, which were typed."""
        self._phrase = phrase
        self._tell_faults(phrase)
        self._advising.look_at(items_of(phrase.text) if phrase.is_list else (phrase.text,))

    @property
    def words(self) -> QWidget:
        """Where the phrase or list is written."""
        is_list = self._phrase is not None and self._phrase.is_list
        return self._ui.lines_edit if is_list else self._ui.phrase_edit

    @Slot()
    def begin(self) -> None:
        """Goes to the words."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_faults(self, phrase: Phrase) -> None:
        """What is wrong with the phrase, and how a letter would say it."""
        ui = self._ui
        ui.phrase_problem.setProperty("role", "problem" if any(f.stops for f in phrase.faults) else "warning")
        ui.phrase_problem.style().polish(ui.phrase_problem)
        ui.phrase_problem.tell(state.problem_words(phrase.faults, is_list=phrase.is_list))
        ui.lines_edit.mark(state.marks_of(phrase.faults) if phrase.is_list else {})
        sample = state.sample_words(phrase)
        ui.sample_label.setText(sample)
        ui.sample_label.setVisible(bool(sample))
        ui.supplied_button.setEnabled(phrase.is_own and not self._context.desk.read_only)

    @Slot()
    def _on_typed(self) -> None:
        if self._phrase is not None:
            lines, ui = self._phrase.is_list, self._ui
            self.typed.emit(
                "\n".join(ui.lines_edit.lines()) if lines else " ".join(ui.phrase_edit.text().split("\n")).strip()
            )

    @Slot()
    def _use_supplied(self) -> None:
        phrase, ui = self._phrase, self._ui
        if phrase is None:
            return
        if phrase.is_list:
            ui.lines_edit.show_lines(items_of(phrase.supplied))
            self._on_typed()
            ui.lines_edit.setFocus()
        else:
            ui.phrase_edit.put_words(phrase.supplied)
            ui.phrase_edit.setFocus()

    @Slot(object)
    def _go_to(self, row: AdviceRow) -> None:
        if self._phrase is not None and self._phrase.is_list:
            self._ui.lines_edit.select_words(int(row.key), row.found, row.at)
        else:
            self._ui.phrase_edit.select_words(row.found, row.at)

    @Slot(object, str)
    def _put(self, row: AdviceRow, words: str) -> None:
        if self._phrase is not None and self._phrase.is_list:
            self._ui.lines_edit.replace_words(int(row.key), row.found, row.at, words)
        else:
            self._ui.phrase_edit.replace_words(row.found, row.at, words)

    @Slot(int)
    def _count(self, count: int) -> None:
        ui = self._ui
        ui.advice_note_label.setText("Advice on the wording: you need not follow it.")
        ui.advice_note_label.setVisible(count > 0)
        ui.plain_words_button.setVisible(count > 0)
        ui.advice_scroll.setVisible(count > 0)

    def _judge(self, name: str) -> Judged:
        known = self._phrase is not None and name in self._phrase.fields
        return Judged(Token.FIELD) if known else Judged(Token.WRONG, "This is not known in this phrase.")

    @Slot(str)
    def _tell(self, text: str) -> None:
        self._context.messages.show(Message(Tone.WARNING, text, here=True))

    @Slot()
    def _dress(self) -> None:
        theme = self._context.theme
        self._ui.phrase_edit.setFixedHeight(theme.scaled(_EDIT_HEIGHT))
        self._ui.advice_scroll.setMinimumHeight(theme.scaled(_LEAST_ADVICE))
