"""What stands beside the fields of a finding: words from the library, words kept there, and the case's documents."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton

from complaintdesk.domain.letter_library import Clause, ClauseKind
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.widgets.words_edit import WordsEdit

_PARAGRAPH = "\u2029"


class WordHelp(QObject):
    """Puts words in at the cursor of a field; lives with the form, which stands in a FormDialog."""

    def __init__(self, facts: ActFacts, parent: QObject) -> None:
        super().__init__(parent)
        self._facts = facts
        self._keeping: list[tuple[QPushButton, WordsEdit]] = []

    def library(self, button: QPushButton, field: WordsEdit, kind: ClauseKind) -> None:
        """The button opens the library for a field."""
        button.clicked.connect(partial(self._pick, field, kind))

    def keeping(self, button: QPushButton, field: WordsEdit, kind: ClauseKind) -> None:
        """The button keeps what is selected in a field, or all of it; it is there for words only."""
        button.clicked.connect(partial(self._keep, field, kind))
        self._keeping.append((button, field))
        field.textChanged.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Enables what needs words; to be called where a field was filled without telling."""
        for button, field in self._keeping:
            button.setEnabled(bool(field.text().strip()))

    def documents(self, button: QPushButton, field: WordsEdit) -> None:
        """The button opens the files and contacts of the case for a field."""
        button.clicked.connect(partial(self._pick_evidence, field))

    def _pick(self, field: WordsEdit, kind: ClauseKind) -> None:
        from complaintdesk.ui.dialogs.clauses.picker import ClausePickerDialog, Wanted

        case = self._facts.case
        # What was promised, and what law held, when things went wrong: the officer may choose another day.
        wanted = Wanted(kind, case.theme, case.received_on)
        dialog = ClausePickerDialog(_context(field), wanted, field.window())
        dialog.chosen.connect(partial(_put_in, field, " "))
        dialog.open()

    def _pick_evidence(self, field: WordsEdit) -> None:
        from complaintdesk.ui.dialogs.clauses.evidence import EvidenceDialog

        dialog = EvidenceDialog(_context(field), self._facts.case, field.text(), field.window())
        dialog.chosen.connect(partial(_put_in, field, "\n"))
        dialog.open()

    def _keep(self, field: WordsEdit, kind: ClauseKind) -> None:
        from complaintdesk.ui.dialogs.clauses.clause import ClauseDialog

        selected = field.textCursor().selectedText().replace(_PARAGRAPH, "\n").strip()
        clause = Clause(0, kind, "", selected or field.text().strip(), theme=self._facts.case.theme)
        ClauseDialog(_context(field), clause, field.window()).open()


def _put_in(field: WordsEdit, between: str, words: str) -> None:
    """Puts words in at the cursor, in place of what is selected, parted from the word before and after."""
    cursor = field.textCursor()
    text = field.text()
    before, after = text[: cursor.selectionStart()], text[cursor.selectionEnd() :]
    head = between if before and not before[-1].isspace() else ""
    tail = between if after and not after[0].isspace() else ""
    cursor.insertText(f"{head}{words}{tail}")
    field.setTextCursor(cursor)
    field.setFocus()


def _context(field: WordsEdit) -> UiContext:
    dialog = field.window()
    assert isinstance(dialog, FormDialog)
    return dialog.context
