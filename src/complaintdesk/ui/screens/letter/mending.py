"""Mends what a letter lacks without leaving it: opens the act's dialog over the composer, or asks for a reason."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters import Gap
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.acts.dialog import ActDialog
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.letter import jobs
from complaintdesk.ui.screens.letter.checks import Mend
from complaintdesk.ui.screens.letter.words import WordFields
from complaintdesk.ui.tasks import LatestOnly

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.ui.screens.base import Screen


class Mending(QObject):
    """Opens one dialog at a time; what it saves comes back to the letter as any change of the case does."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._context: UiContext = screen.context
        self._reads = LatestOnly()

    def begin(self, mend: Mend, case_id: int, kind: LetterKind) -> None:
        """Opens the dialog that mends something on the case as it is stored now."""

        def job(desk: Desk) -> ActFacts:
            return jobs.act_facts(desk, case_id, kind, mend)

        self._reads.replace(self._context.operations.read(self, job, partial(self._open, mend)))

    def ask_reason(self, gap: Gap, fields: WordFields) -> None:
        """Asks why the letter goes out all the same; the reason goes into the officer's words."""
        from complaintdesk.ui.dialogs.letters.reason import ReasonDialog

        dialog = ReasonDialog(self._context, gap, fields.reason(gap.reason_key), self._screen)
        dialog.given.connect(fields.give_reason)
        dialog.open()

    def _open(self, mend: Mend, facts: ActFacts) -> None:
        from complaintdesk.ui.dialogs.acts.catalogue import open_act

        if any(dialog.isVisible() for dialog in self._screen.findChildren(ActDialog)):
            return
        act = mend.act or ActKey.DEFINE
        if act is ActKey.FINDINGS and not facts.case.points:
            act = ActKey.DEFINE
        dialog = open_act(self._context, act, facts, self._screen)
        field = dialog.findChild(QWidget, mend.field) if mend.field else None
        if isinstance(field, QWidget):
            field.setFocus()
        if isinstance(field, QPlainTextEdit):
            field.moveCursor(QTextCursor.MoveOperation.End)
