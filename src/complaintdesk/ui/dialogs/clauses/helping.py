"""What stands beside the fields of a finding: words from the library, words kept there, and the case's documents."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton

from complaintdesk.domain.letter_library import Clause, ClauseKind
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.widgets.words_edit import WordsEdit

_PARAGRAPH = "\u2029"


class _Help(QObject):
    """Puts words in at the cursor of a field; lives with the field, whose form stands in a FormDialog."""

    def __init__(self, facts: ActFacts, field: WordsEdit) -> None:
        super().__init__(field)
        self.facts = facts
        self.field = field

    @property
    def context(self) -> UiContext:
        """That of the dialog around the form, which is there once a button can be pressed."""
        dialog = self.field.window()
        assert isinstance(dialog, FormDialog)
        return dialog.context

    def put_in(self, words: str, between: str) -> None:
        """Puts words in, in place of what is selected, parted from the word before and after."""
        cursor = self.field.textCursor()
        text = self.field.text()
        before, after = text[: cursor.selectionStart()], text[cursor.selectionEnd() :]
        head = between if before and not before[-1].isspace() else ""
        tail = between if after and not after[0].isspace() else ""
        cursor.insertText(f"{head}{words}{tail}")
        self.field.setTextCursor(cursor)
        self.field.setFocus()


class LibraryHelp(_Help):
    """Offers the library for a field, and keeps what is selected in the field, or all of it, in the library."""

    def __init__(self, facts: ActFacts, field: WordsEdit, kind: ClauseKind) -> None:
        super().__init__(facts, field)
        self._kind = kind
        self._keep_button: QPushButton | None = None

    def connect_buttons(self, library: QPushButton, keep: QPushButton) -> None:
        """The button that opens the library, and the one that keeps words; the latter is there for words only."""
        self._keep_button = keep
        library.clicked.connect(self._pick)
        keep.clicked.connect(self._keep)
        self.field.textChanged.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Enables what needs words; to be called where the field was filled without telling."""
        if self._keep_button is not None:
            self._keep_button.setEnabled(bool(self.field.text().strip()))

    @Slot()
    def _pick(self) -> None:
        from complaintdesk.ui.dialogs.clauses.picker import ClausePickerDialog, Wanted

        case = self.facts.case
        # What was promised, and what law held, when things went wrong: the officer may choose another day.
        wanted = Wanted(self._kind, case.theme, case.received_on)
        dialog = ClausePickerDialog(self.context, wanted, self.field.window())
        dialog.chosen.connect(self._picked)
        dialog.open()

    @Slot(str)
    def _picked(self, words: str) -> None:
        self.put_in(words, " ")

    @Slot()
    def _keep(self) -> None:
        from complaintdesk.ui.dialogs.clauses.clause import ClauseDialog

        selected = self.field.textCursor().selectedText().replace(_PARAGRAPH, "\n").strip()
        clause = Clause(0, self._kind, "", selected or self.field.text().strip(), theme=self.facts.case.theme)
        ClauseDialog(self.context, clause, self.field.window()).open()


class EvidenceHelp(_Help):
    """Offers the files and contacts of the case for a field."""

    def connect_button(self, button: QPushButton) -> None:
        """The button that opens them."""
        button.clicked.connect(self._pick)

    @Slot()
    def _pick(self) -> None:
        from complaintdesk.ui.dialogs.clauses.evidence import EvidenceDialog

        dialog = EvidenceDialog(self.context, self.facts.case, self.field.text(), self.field.window())
        dialog.chosen.connect(self._picked)
        dialog.open()

    @Slot(str)
    def _picked(self, words: str) -> None:
        self.put_in(words, "\n")
