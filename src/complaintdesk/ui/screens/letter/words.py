"""The officer's own words of one letter: an editor for each part of it, its reasons, and what it is about."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QWidget

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters import LetterFacts, LetterWords
from complaintdesk.domain.letters.fields import own_words
from complaintdesk.ui.forms.ui_letter_screen import Ui_LetterScreen
from complaintdesk.ui.screens.letter import state
from complaintdesk.ui.widgets.growing_edit import GrowingEdit

_LEAST_LINES = 3
_OPENING, _CLOSING = "opening", "closing"


class WordFields(QObject):
    """Reads and writes `LetterWords`; `changed` with every key, `settled` where a choice was made.

    An editor goes by its key: "opening", "closing", or that of one of `own_words`.
    """

    changed = Signal()
    settled = Signal()

    def __init__(self, ui: Ui_LetterScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._kind: LetterKind | None = None
        self._own: dict[str, GrowingEdit] = {}
        self._reasons: dict[str, str] = {}
        self._item = 0
        self._read_only = False
        for edit in (ui.opening_edit, ui.closing_edit):
            edit.textChanged.connect(self.changed)
            edit.cursor_moved.connect(self._follow)
        ui.item_box.activated.connect(self._choose_item)

    def fill(self, kind: LetterKind, words: LetterWords) -> None:
        """Shows the words of a letter; what was typed before can no longer be undone into it."""
        if kind is not self._kind:
            self._kind = kind
            self._make_own(kind)
        written = {_OPENING: words.opening, _CLOSING: words.closing, **dict(words.own)}
        for key, edit in self._edits():
            edit.blockSignals(True)
            edit.setPlainText(written.get(key, ""))
            edit.blockSignals(False)
        self._reasons = dict(words.reasons)
        self._item = words.item
        self._show_item_row(shown=False)
        self._ui.compose_scroll.verticalScrollBar().setValue(0)

    def words(self) -> LetterWords:
        """What is written now."""
        own = tuple((key, edit.text()) for key, edit in self._own.items() if edit.text())
        reasons = tuple((key, why) for key, why in self._reasons.items() if why)
        return LetterWords(self._ui.opening_edit.text(), self._ui.closing_edit.text(), own, reasons, self._item)

    def set_read_only(self, read_only: bool) -> None:
        """Nothing can be written in a desk that is open for reading."""
        self._read_only = read_only
        for _, edit in self._edits():
            edit.setReadOnly(read_only)
        self._ui.item_box.setEnabled(not read_only)

    def reason(self, key: str) -> str:
        """Why the letter goes out although something was found (`Gap.reason_key`), "" for no reason."""
        return self._reasons.get(key, "")

    def give_reason(self, key: str, reason: str) -> None:
        """Says why the letter goes out all the same; "" takes that back."""
        self._reasons[key] = reason.strip()
        self.settled.emit()

    def show_item(self, facts: LetterFacts) -> None:
        """Offers what the letter can be about, where there is more than one such thing."""
        choices = state.item_choices(facts.case, facts.kind)
        box = self._ui.item_box
        box.clear()
        for choice in choices:
            box.addItem(choice.words, choice.id)
        box.setCurrentIndex(box.findData(state.chosen_item(facts)))
        self._ui.item_label.setText(state.item_label(facts.kind))
        self._show_item_row(shown=len(choices) > 1)

    def go_to(self, key: str, found: str = "", at: int = -1) -> None:
        """Puts the cursor into an editor: on the words `found`, at character `at` where they stand there."""
        edit = self._edit(key)
        if edit is None:
            return
        self._ui.compose_scroll.ensureWidgetVisible(edit)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self._cursor(edit, found, at)
        if cursor is None:
            cursor = edit.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.End)
        edit.setTextCursor(cursor)

    def replace(self, key: str, found: str, instead: str, at: int) -> None:
        """Puts words in the place of others, where those are still there; one undo brings them back."""
        edit = self._edit(key)
        cursor = self._cursor(edit, found, at) if edit is not None and not self._read_only else None
        if edit is not None and cursor is not None:
            cursor.insertText(instead)
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
            edit.setTextCursor(cursor)

    def _cursor(self, edit: GrowingEdit, found: str, at: int) -> QTextCursor | None:
        """A cursor that selects the words `found`; None where they are not there."""
        text = edit.text()
        start = at if at >= 0 and text[at : at + len(found)] == found else text.find(found)
        if not found or start < 0:
            return None
        cursor = edit.textCursor()
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[: start + len(found)]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _edit(self, key: str) -> GrowingEdit | None:
        return dict(self._edits()).get(key)

    def _edits(self) -> Iterator[tuple[str, GrowingEdit]]:
        yield _OPENING, self._ui.opening_edit
        yield from self._own.items()
        yield _CLOSING, self._ui.closing_edit

    def _make_own(self, kind: LetterKind) -> None:
        """An editor with its label for each of the kind's own words, between the opening and the closing ones."""
        layout = self._ui.own_words_layout
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._own = {}
        before: QWidget = self._ui.expectation_button
        for own in own_words(kind):
            edit = GrowingEdit(self._ui.own_words_panel)
            edit.set_least_lines(_LEAST_LINES)
            edit.setPlaceholderText(own.hint)
            edit.setObjectName(f"{own.key}_edit")
            edit.textChanged.connect(self.changed)
            edit.cursor_moved.connect(self._follow)
            label = QLabel(own.label, self._ui.own_words_panel)
            label.setProperty("role", "strong")
            label.setWordWrap(True)
            label.setBuddy(edit)
            edit.setAccessibleName(own.label)
            layout.addWidget(label)
            layout.addWidget(edit)
            QWidget.setTabOrder(before, edit)
            self._own[own.key] = edit
            before = edit
        QWidget.setTabOrder(before, self._ui.closing_edit)
        self._ui.own_words_panel.setVisible(bool(self._own))

    def _show_item_row(self, *, shown: bool) -> None:
        self._ui.item_label.setVisible(shown)
        self._ui.item_box.setVisible(shown)

    @Slot(int)
    def _choose_item(self, index: int) -> None:
        self._item = int(self._ui.item_box.itemData(index))
        self.settled.emit()

    @Slot(QRect)
    def _follow(self, at: QRect) -> None:
        """Keeps the line that is being written in view."""
        edit = self.sender()
        if isinstance(edit, GrowingEdit):
            place = edit.mapTo(self._ui.compose_panel, at.center())
            self._ui.compose_scroll.ensureVisible(place.x(), place.y(), 0, 2 * at.height())


def _units(text: str) -> int:
    """How many of Qt's characters a text has: one beyond the first 65,536 counts as two."""
    return len(text.encode("utf-16-le")) // 2
