"""The plain text field in which a template or a phrase is written: fields in colour, numbered lines, marked faults."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from complaintdesk.ui.theme import Theme
from complaintdesk.ui.widgets.words_edit import WordsEdit

_TOKEN = re.compile(r"\{\{|\}\}|\{[^{}\n]*\}|[{}]")
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff]")
_SHORT = 0xFFFF
"""Characters up to here are one to Qt, those beyond are two."""

_LINE_BREAKS = re.compile("\r\n?|[\u2028\u2029]")


class Token(Enum):
    """What stands in braces."""

    FIELD = "field"
    CONDITION = "condition"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Judged:
    """What stands in braces, and what it brings in words."""

    token: Token
    says: str = ""


Judge = Callable[[str], Judged]
"""Tells of the name in a pair of braces what it is."""


class FieldHighlighter(QSyntaxHighlighter):
    """Colours fields and conditions, underlines what is not known, and makes headings bold."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._judge: Judge | None = None
        self._theme: Theme | None = None

    def dress(self, theme: Theme, judge: Judge | None) -> None:
        """Colours everything anew."""
        self._theme, self._judge = theme, judge
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colours one line."""
        if self._theme is None or self._judge is None:
            return
        bold = text.startswith(("#", "**"))
        if bold:
            self.setFormat(0, len(text), _format(weight=QFont.Weight.Bold))
        short = all(ord(c) <= _SHORT for c in text)
        for match in _TOKEN.finditer(text):
            if match[0] not in ("{{", "}}"):
                start = match.start() if short else utf16(text, match.start())
                self.setFormat(start, utf16(match[0], len(match[0])), self._look(match[0], bold=bold))

    def _look(self, token: str, *, bold: bool) -> QTextCharFormat:
        assert self._theme is not None
        assert self._judge is not None
        name = token[1:-1].strip()
        kind = self._judge(name).token if name else Token.WRONG
        colour = {Token.FIELD: "accent", Token.CONDITION: "caution", Token.WRONG: "danger"}[kind]
        look = _format(weight=QFont.Weight.Bold if bold or kind is Token.CONDITION else QFont.Weight.Normal)
        look.setForeground(self._theme.colour(colour))
        look.setBackground(self._theme.colour(f"{colour}_soft"))
        if kind is Token.WRONG:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(self._theme.colour("danger"))
        return look


def utf16(text: str, index: int) -> int:
    """A place in a Python text as Qt counts it, where an emoji is two."""
    return index + sum(ord(c) > _SHORT for c in text[:index])


def _format(weight: QFont.Weight) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(weight)
    return made


class TemplateEdit(WordsEdit):
    """Words with fields. `refused` says why something could not be pasted."""

    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._judge: Judge | None = None
        self._most = 0
        self._faulty: dict[int, bool] = {}
        self._highlighter = FieldHighlighter(self.document())
        self._numbers: LineNumbers | None = None

    def attach(self, theme: Theme, most: int, *, numbered: bool) -> None:
        """Follows the theme from now on; `most` is how many characters it takes."""
        self._theme, self._most = theme, most
        if numbered:
            self._numbers = LineNumbers(self, theme)
        theme.changed.connect(self._dress)

    def judge_by(self, judge: Judge) -> None:
        """Colours fields as `judge` tells."""
        self._judge = judge
        self._dress()

    @Slot()
    def _dress(self) -> None:
        if self._theme is not None:
            self._highlighter.dress(self._theme, self._judge)
            self._show_faulty()

    def show_words(self, text: str) -> None:
        """Begins anew with other words; nothing before can be undone."""
        self.setPlainText(text)

    def put_words(self, text: str) -> None:
        """Puts other words in place of all of these, so that it can be undone; the place stays."""
        place, at = self.verticalScrollBar().value(), self.textCursor().position()
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(place)

    def put_in(self, name: str) -> None:
        """Puts a field of words in where the cursor stands, after what is selected."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        cursor.insertText(f"{{{name}}}")
        self.setTextCursor(cursor)

    def put_in_line(self, name: str) -> None:
        """Puts a field of paragraphs in on a line of its own, below the line of the cursor where that is not empty."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.setPosition(cursor.selectionEnd())
        if cursor.block().text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertText("\n\n")
        cursor.insertText(f"{{{name}}}")
        if cursor.block().next().text().strip():
            cursor.insertText("\n")
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def put_condition(self, name: str) -> None:
        """Wraps what is selected in a condition; without a selection the cursor comes to stand inside it."""
        cursor = self.textCursor()
        selected = cursor.selectedText().replace("\u2029", "\n")
        apart = "\n" if "\n" in selected or not cursor.block().text().strip() else ""
        begin, end = f"{{if {name}}}{apart}", f"{apart}{{end}}"
        cursor.beginEditBlock()
        cursor.insertText(begin + selected)
        inside = cursor.position()
        cursor.insertText(end)
        cursor.endEditBlock()
        cursor.setPosition(inside)
        self.setTextCursor(cursor)

    def select_words(self, found: str, at: int) -> bool:
        """Selects words, at character `at` where they stand there, else where they first do; False where they do not.

        The focus goes to them.
        """
        text = self.text()
        start = at if text[at : at + len(found)] == found else text.find(found)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not found or start < 0:
            return False
        cursor = self.textCursor()
        cursor.setPosition(utf16(text, start))
        cursor.setPosition(utf16(text, start + len(found)), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    def replace_words(self, found: str, at: int, instead: str) -> None:
        """Puts words in the place of others, where those are still there; one undo brings them back."""
        if not self.isReadOnly() and self.select_words(found, at):
            self.textCursor().insertText(instead)

    def jump(self, line: int) -> None:
        """Goes to the beginning of a line, counted from 1; 0 stays where it is."""
        if line:
            block = self.document().findBlockByNumber(line - 1)
            if block.isValid():
                self.setTextCursor(QTextCursor(block))
                self.centerCursor()
        self.setFocus()

    def mark(self, faulty: Iterable[tuple[int, bool]]) -> None:
        """Marks lines in which something is to be mended, counted from 1; True for what must be."""
        self._faulty = {}
        for line, stops in faulty:
            self._faulty[line] = self._faulty.get(line, False) or stops
        self._show_faulty()

    def is_faulty(self, line: int) -> bool | None:
        """True where something in a line must be mended, False where it should be, None where nothing is wrong."""
        return self._faulty.get(line)

    def _show_faulty(self) -> None:
        if self._theme is None:
            return
        found = []
        for line, stops in self._faulty.items():
            block = self.document().findBlockByNumber(line - 1)
            if line and block.isValid():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(block)
                mark.format.setBackground(self._theme.colour("danger_soft" if stops else "caution_soft"))
                mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
                found.append(mark)
        self.setExtraSelections(found)
        if self._numbers is not None:
            self._numbers.update()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes plain words only, without characters that nobody can see, and no more of them than a letter holds."""
        text = _INVISIBLE.sub("", _LINE_BREAKS.sub("\n", source.text())).replace("\t", " ")
        room = self._most - self.document().characterCount() + len(self.textCursor().selectedText())
        if len(text) > room:
            self.refused.emit(f"That is too much to put in: there is room for {self._most:,} characters in all.")
        else:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def event(self, event: QEvent) -> bool:
        """Says what a field brings while the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._says_at(event), self)
            return True
        return super().event(event)

    def _says_at(self, event: QHelpEvent) -> str:
        cursor = self.cursorForPosition(self.viewport().mapFrom(self, event.pos()))
        text, at = cursor.block().text(), cursor.positionInBlock()
        for match in _TOKEN.finditer(text):
            name = match[0][1:-1].strip()
            if self._judge is not None and name and utf16(text, match.start()) <= at <= utf16(text, match.end()):
                return self._judge(name).says
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the numbers of the lines beside the words."""
        super().resizeEvent(event)
        if self._numbers is not None:
            self._numbers.fit()
        if self.hasFocus():
            # The list of faults has taken some room: the line that is written must not go out of sight.
            self.ensureCursorVisible()

    def numbered_lines(self) -> list[tuple[int, QRect]]:
        """The lines in view: their numbers from 1, and where they begin in the viewport."""
        found = []
        block = self.firstVisibleBlock()
        height = self.viewport().height()
        while block.isValid():
            rect = self.blockBoundingGeometry(block).translated(self.contentOffset()).toRect()
            if rect.top() > height:
                break
            found.append((block.blockNumber() + 1, rect))
            block = block.next()
        return found

    def make_room(self, width: int) -> None:
        """Leaves room at the left for the numbers of the lines."""
        self.setViewportMargins(width, 0, 0, 0)


class LineNumbers(QWidget):
    """The numbers of the lines, as the list of faults names them."""

    def __init__(self, edit: TemplateEdit, theme: Theme) -> None:
        super().__init__(edit)
        self._edit = edit
        self._theme = theme
        edit.blockCountChanged.connect(self.fit)
        edit.updateRequest.connect(self._follow)
        theme.changed.connect(self.fit)
        self.fit()

    def sizeHint(self) -> QSize:
        """Wide enough for the last number."""
        digits = max(2, len(str(self._edit.blockCount())))
        return QSize(self._edit.fontMetrics().horizontalAdvance("9" * digits) + self._theme.scaled(12), 0)

    @Slot()
    def fit(self) -> None:
        """Takes the room that the numbers need, beside the words."""
        width = self.sizeHint().width()
        self._edit.make_room(width)
        around = self._edit.viewport().geometry()
        self.setGeometry(QRect(around.left() - width, around.top(), width, around.height()))

    @Slot(QRect, int)
    def _follow(self, _: QRect, __: int) -> None:
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draws the numbers of the lines in view; those with faults in their colour and bold."""
        painter = QPainter(self)
        height = self._edit.fontMetrics().lineSpacing()
        for number, rect in self._edit.numbered_lines():
            faulty = self._edit.is_faulty(number)
            colour: QColor = self._theme.colour({None: "muted", True: "danger", False: "caution"}[faulty])
            font = painter.font()
            font.setBold(faulty is not None)
            painter.setFont(font)
            painter.setPen(colour)
            room = QRect(0, rect.top(), self.width() - self._theme.scaled(8), height)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(number))
        painter.end()
