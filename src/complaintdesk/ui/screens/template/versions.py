"""Every version of a letter's words, how one differs from what is in the editor, and the way back to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QListWidgetItem

from complaintdesk.domain.changes import Changes
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_template_screen import Ui_TemplateScreen
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.template import state
from complaintdesk.ui.screens.template.jobs import Loaded
from complaintdesk.ui.screens.template.state import DiffLine, VersionRow
from complaintdesk.ui.widgets.kept_focus import enable

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters.templates import TemplateState
    from complaintdesk.ui.screens.base import Screen

_BEFORE = 40
_AGAIN = "The words are in use again."
_GIVEN_UP = " The words that you have not saved are given up."


class VersionsPanel(QObject):
    """Shows the versions of one letter. Payload of `taken_up`, when one is in use again: TemplateState."""

    taken_up = Signal(object)

    def __init__(self, screen: Screen, ui: Ui_TemplateScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._context: UiContext = screen.context
        self._ui = ui
        self._name = ""
        self._rows: tuple[VersionRow, ...] = ()
        self._text = ""
        self._shown: tuple[DiffLine, ...] | None = None
        ui.versions_list.currentRowChanged.connect(self._compare)
        ui.take_words_button.clicked.connect(self._take_words)
        ui.use_again_button.clicked.connect(self._use_again)
        ui.side_tabs.currentChanged.connect(self._show_first)
        self._context.theme.changed.connect(self._redraw)

    def show(self, loaded: Loaded, *, outdated: bool = False) -> None:
        """Lists the versions, the supplied words chosen unless another one of this letter was.

        For words that are `outdated` it is the version in use, with which they are to be compared.
        """
        chosen = self._chosen() if loaded.state.name == self._name else None
        self._name = loaded.state.name
        self._rows = state.version_rows(loaded.state, loaded.versions)
        in_use = next((row for row in self._rows if row.in_use), self._rows[0])
        self._fill(in_use.id if outdated else chosen.id if chosen else 0)

    def compare_with(self, text: str) -> None:
        """Shows how the chosen version differs from words in the editor."""
        self._text = text
        self._compare()

    def _fill(self, chosen: int) -> None:
        view, theme = self._ui.versions_list, self._context.theme
        view.blockSignals(True)
        view.clear()
        side = theme.scaled(18)
        view.setIconSize(QSize(side, side))
        for row in self._rows:
            icon = ("met", "good") if row.in_use else ("edit" if row.id else "document", "muted")
            view.addItem(QListWidgetItem(theme.icon(*icon), row.title))
        at = next((n for n, row in enumerate(self._rows) if row.id == chosen), 0)
        view.setCurrentRow(at)
        view.blockSignals(False)
        self._compare()

    def _chosen(self) -> VersionRow | None:
        at = self._ui.versions_list.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    @Slot()
    def _redraw(self) -> None:
        chosen = self._chosen()
        self._shown = None
        self._fill(chosen.id if chosen else 0)

    @Slot()
    def _compare(self) -> None:
        row, ui = self._chosen(), self._ui
        if row is None:
            return
        lines = state.differences(row.text, self._text)
        same = all(line.mark == " " for line in lines)
        read_only = ui.template_edit.isReadOnly()
        ui.differs_label.setText(state.differs_words(lines, row.name))
        enable(ui.take_words_button, not same and not read_only, ui.template_edit)
        enable(ui.use_again_button, not row.in_use and not read_only, ui.versions_list)
        if lines != self._shown:
            self._shown = lines
            self._write(lines)

    def _write(self, lines: tuple[DiffLine, ...]) -> None:
        """Writes a comparison: gone in red and struck out, come in green and underlined, each with its sign."""
        edit, theme = self._ui.differences_edit, self._context.theme
        edit.clear()
        cursor = QTextCursor(edit.document())
        cursor.beginEditBlock()
        for number, line in enumerate(lines):
            plain = QTextCharFormat()
            colour = {"−": "danger", "+": "good"}.get(line.mark, "")
            plain.setForeground(theme.colour(colour or "muted"))
            if number:
                cursor.insertBlock()
            cursor.insertText(f"{line.mark} " if colour else "", plain)
            for text, differs in line.pieces:
                look = QTextCharFormat(plain)
                if differs and colour:
                    look.setBackground(theme.colour(f"{colour}_soft"))
                    look.setFontStrikeOut(colour == "danger")
                    look.setFontWeight(QFont.Weight.Bold if colour == "good" else QFont.Weight.Normal)
                cursor.insertText(text, look)
        cursor.endEditBlock()
        self._show_first()

    @Slot()
    def _show_first(self) -> None:
        """Scrolls to the first difference, with a little of what stands before it."""
        first = next((number for number, line in enumerate(self._shown or ()) if line.mark != " "), 0)
        edit = self._ui.differences_edit
        block = edit.document().findBlockByNumber(first)
        top = edit.document().documentLayout().blockBoundingRect(block).top()
        edit.verticalScrollBar().setValue(max(0, round(top) - self._context.theme.scaled(_BEFORE)))

    @Slot()
    def _take_words(self) -> None:
        row = self._chosen()
        if row is not None:
            self._ui.template_edit.put_words(row.text)
            self._ui.template_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _use_again(self) -> None:
        row = self._chosen()
        if row is None:
            return
        name, version = self._name, row.id
        question = Question(
            "Use these words again",
            f"Letters will be made with {row.name} from now on.{_GIVEN_UP if self._loses_words(row) else ''}",
            yes="Use them again",
            details="What is in use now is kept among the versions. Letters already issued stay as they are.",
        )
        if not self._context.prompts.confirm(self._screen, question):
            return

        def job(desk: Desk) -> tuple[TemplateState, Changes]:
            from complaintdesk.services.letters import templates

            return templates.take_up(desk, version) if version else templates.restore(desk, name)

        self._context.operations.change(self, job, partial(self._was_taken_up, row), said=_AGAIN)

    def _loses_words(self, row: VersionRow) -> bool:
        """True where what stands in the editor is neither in use, nor what is to be used again."""
        text = self._ui.template_edit.text()
        return not any(state.same_words(text, r.text) for r in self._rows if r.in_use or r is row)

    def _was_taken_up(self, row: VersionRow, done: tuple[TemplateState, Changes]) -> None:
        self._ui.template_edit.put_words(row.text)
        self.taken_up.emit(done[0])
