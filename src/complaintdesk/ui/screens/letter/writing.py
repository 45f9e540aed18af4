"""The writing side of the composer: the officer's own words, the draft's pages, the checklist, issuing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters import LetterWords, has_expectation, with_expectation
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_letter_screen import Ui_LetterScreen
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.letter import checks, jobs, state
from complaintdesk.ui.screens.letter.advising import Advising
from complaintdesk.ui.screens.letter.jobs import Draft, LetterCase
from complaintdesk.ui.screens.letter.state_line import StateLine
from complaintdesk.ui.screens.letter.words import WordFields
from complaintdesk.ui.tasks import Lane, LatestOnly

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters import Issued
    from complaintdesk.ui.screens.base import Screen

_PAUSE_MS = 350
_SAVED = "Saved in the desk as you type."
_LOST = "Not saved yet. What you typed is still here; it is tried again as you go on."
_WAITING = "Looking at what the letter must hold…"
_ISSUED = "The letter is issued and kept. Print it now, or save a copy to send by email."


@dataclass(frozen=True, slots=True)
class _Kept:
    """Of which letter the words are, and the words last handed over to be kept (None: that failed)."""

    case_id: int
    kind: LetterKind
    words: LetterWords | None


class Writing(QObject):
    """Writes one letter at a time. Payload of `issued`: services.letters.Issued; `drafted` once a draft is shown."""

    issued = Signal(object)
    drafted = Signal()
    outdated = Signal()

    def __init__(self, screen: Screen, ui: Ui_LetterScreen, line: StateLine) -> None:
        super().__init__(screen)
        self._screen = screen
        self._context: UiContext = screen.context
        self._ui = ui
        self._line = line
        self._loaded: LetterCase | None = None
        self._kept: _Kept | None = None
        self._composing = False
        self._large_print = False
        self.draft: Draft | None = None
        self._drafts = LatestOnly()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self.fields = WordFields(ui, self)
        self.fields.changed.connect(self._pause.start)
        self.fields.settled.connect(self._paused)
        self._advising = Advising(ui, self.fields, self._context, self)
        ui.issue_button.clicked.connect(self.issue)
        ui.expectation_button.clicked.connect(self._add_expectation)
        self._context.theme.changed.connect(self._dress)
        self._dress()

    def take(self, loaded: LetterCase) -> None:
        """Takes a letter as loaded; the words on the screen stay where the letter is the same one."""
        known = self._loaded
        self._loaded = loaded
        if known is None or (known.case.id, known.kind) != (loaded.case.id, loaded.kind):
            self._fill(loaded.words)

    def compose(self) -> None:
        """Shows the draft, and keeps it up to date from now on."""
        self._composing = True
        self.fields.set_read_only(self._context.desk.read_only)
        if self.draft is None:
            self._say_waiting()
        else:
            self._tell_state()
        self._ask_for_draft()

    def set_large_print(self, large_print: bool) -> None:
        """Shows the draft in large print, or as it would be issued."""
        self._large_print = large_print
        if self._composing and self._loaded is not None:
            self._ask_for_draft()

    def _say_waiting(self) -> None:
        """Says nothing of a letter until it is known what it lacks: no other letter's list, and no red sign."""
        self._ui.check_summary_label.setText(_WAITING)
        self._ui.checklist.show_rows(())
        self._advising.show(None)
        self._ui.issue_button.setEnabled(False)
        self._dress()
        self._tell_state()

    def rest(self) -> None:
        """The composer shows something else."""
        self._composing = False
        self._drafts.drop()
        self.draft = None

    def forget(self) -> None:
        """Keeps the words and lets the letter go."""
        self.keep_words()
        self.rest()
        self._large_print = False
        self._loaded = self._kept = None

    def keep_words(self) -> None:
        """Hands over what was typed since the last time, to be kept in the desk."""
        self._pause.stop()
        kept, words = self._kept, self.fields.words()
        if kept is None or kept.words == words or self._context.desk.read_only:
            return

        def job(desk: Desk) -> Changes:
            return jobs.keep_words(desk, kept.case_id, kept.kind, words)

        self._kept = _Kept(kept.case_id, kept.kind, words)
        self._ui.saved_label.setText("Saving…")
        self._context.operations.change(self, job, self._words_kept, failed=self._words_lost)

    @Slot()
    def issue(self) -> None:
        """Asks, then issues the letter that is shown."""
        loaded, draft = self._loaded, self.draft
        if loaded is None or draft is None or not self._composing or not self._ui.issue_button.isEnabled():
            return
        case, words = loaded.case, self.fields.words()
        question = Question(
            "Issue the letter",
            state.confirmation(draft, self._context.clock.today()),
            yes="Issue the letter",
            no="Not yet",
            details=state.lasting(case.reference),
        )
        if not self._context.prompts.confirm(self._screen, question):
            return
        self.keep_words()

        def job(desk: Desk) -> Issued:
            return jobs.send(desk, case, draft, words)

        self._ui.issue_button.setEnabled(False)
        self._context.operations.change(self, job, self._was_issued, said=_ISSUED, failed=self._was_not_issued)

    def _was_issued(self, issued: Issued) -> None:
        self._fill(LetterWords())
        self.issued.emit(issued)

    def _was_not_issued(self, error: Exception) -> None:
        self._context.messages.error(error)
        self.outdated.emit()

    def _fill(self, words: LetterWords) -> None:
        assert self._loaded is not None
        self.fields.fill(self._loaded.kind, words)
        self._kept = _Kept(self._loaded.case.id, self._loaded.kind, self.fields.words())

    @Slot()
    def _paused(self) -> None:
        self.keep_words()
        if self._composing:
            self._ask_for_draft()

    def _words_kept(self, _: Changes) -> None:
        self._ui.saved_label.setText(_SAVED)

    def _words_lost(self, error: Exception) -> None:
        self._ui.saved_label.setText(_LOST)
        if self._kept is not None:
            self._kept = _Kept(self._kept.case_id, self._kept.kind, None)
        self._context.messages.error(error)

    def _ask_for_draft(self) -> None:
        loaded = self._loaded
        assert loaded is not None
        words, large = self.fields.words(), self._large_print

        def job(desk: Desk) -> Draft:
            return jobs.make_draft(desk, loaded.case, loaded.kind, words, large_print=large)

        read = self._context.operations.read
        self._drafts.replace(read(self, job, self._show_draft, self._no_draft, lane=Lane.RENDER))

    def _show_draft(self, draft: Draft) -> None:
        ui, read_only = self._ui, self._context.desk.read_only
        self.draft = draft
        ui.page_view.show_pdf(draft.pages)
        ui.page_view.setAccessibleDescription(draft.text)
        ui.checklist.show_rows(checks.check_rows(draft, read_only=read_only))
        ui.check_summary_label.setText(checks.check_summary(draft))
        self.fields.show_item(draft.preview.facts)
        self._advising.show(draft)
        self._chain()
        self._dress()
        self._tell_state()
        offer = "" if read_only else state.expectation_offer(draft.expectation, self.fields.words())
        ui.expectation_button.setText(offer)
        ui.expectation_button.setToolTip(draft.expectation)
        ui.expectation_button.setVisible(bool(offer))
        ui.issue_button.setEnabled(draft.preview.ready and not read_only)
        why = "This desk is open for reading only." if read_only else checks.check_summary(draft)
        ui.issue_button.setToolTip("Issue the letter (Ctrl+Enter)" if ui.issue_button.isEnabled() else why)
        self.drafted.emit()

    def _chain(self) -> None:
        """Tab goes through what can be pressed in its order on the page: it was made after all the rest."""
        ui = self._ui
        chain = [ui.advice_button, ui.words_button, *ui.advice_list.buttons(), *ui.checklist.buttons()]
        for before, after in pairwise([*chain, ui.print_draft_button]):
            QWidget.setTabOrder(before, after)

    def _tell_state(self) -> None:
        text = state.draft_state(self.draft)
        if self.draft is not None and self.draft.preview.ready:
            self._line.tell(text, "met", "good")
        else:
            self._line.tell(text, "missing", "danger")

    @Slot()
    def _add_expectation(self) -> None:
        if self.draft is None or not self.draft.expectation:
            return
        edit = self._ui.closing_edit if has_expectation(self._ui.closing_edit.text()) else self._ui.opening_edit
        cursor = edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(with_expectation(edit.text(), self.draft.expectation))
        edit.setFocus()

    def _no_draft(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.code == "letter.kind_unfit":
            self.outdated.emit()
            return
        self._context.messages.error(error)
        self.draft = None
        self._say_waiting()
        if isinstance(error, UserError):
            self._ui.page_view.show_nothing()
            self._ui.check_summary_label.setText(str(error))
            self._line.tell("This letter cannot be made as things stand", "missing", "danger")

    @Slot()
    def _dress(self) -> None:
        theme = self._context.theme
        icon = theme.icon("info", "muted")
        if self.draft is not None:
            icon = theme.icon("met", "good") if self.draft.preview.ready else theme.icon("missing", "danger")
        side = theme.scaled(20)
        self._ui.check_summary_icon.setPixmap(icon.pixmap(side, side))
