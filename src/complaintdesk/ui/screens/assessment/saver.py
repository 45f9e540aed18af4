"""Saves provisions as one goes: a while after the last key, when a field or a provision is left, and on leaving."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot

from complaintdesk.domain.assessment.record import AnsweredProvision
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.assessment import jobs
from complaintdesk.ui.screens.assessment.state import saving
from complaintdesk.ui.screens.assessment.state.saving import Working
from complaintdesk.ui.screens.assessment.state.undo import UndoHistory

_PAUSE_MS = 5_000
_MOST_WAIT_MS = 8_000
"""Longer than the desk waits for another program that is writing."""


class Saver(QObject):
    """Payload of `stored`: the number of the provision that the desk took; of `told`: the quiet word.

    `outdated` asks for the version to be read anew. `may_step_back` tells that the undoing (True) or
    redoing that was asked for while something was being saved can be done now. `idle` follows the
    last answer that was waited for, and `due` tells that it is time to save what is being written.
    """

    stored = Signal(str)
    told = Signal(str)
    outdated = Signal()
    may_step_back = Signal(bool)
    idle = Signal()
    due = Signal()

    def __init__(self, owner: QObject, context: UiContext) -> None:
        super().__init__(owner)
        self._context = context
        self._id = 0
        self.working = Working(())
        self.history = UndoHistory()
        self._under_way = 0
        self._back: dict[str, bool] = {}
        self._wanted: bool | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.due)

    @property
    def is_saving(self) -> bool:
        """True while a save is under way."""
        return self._under_way > 0

    @property
    def not_saved(self) -> Question:
        """What is asked before what the desk did not take is left."""
        text = f"What you wrote at {', '.join(self.working.unsaved)} could not be saved so far."
        return Question("Not saved", text, yes="Leave without it", no="Stay here", risky=True)

    def begin(self, assessment_id: int) -> None:
        """Another version is opened; what was typed in the one before is saved first."""
        self.flush()
        self._id = assessment_id
        self._wanted = None
        self.working = Working(())
        self.history.forget()
        self._back.clear()

    def take(self, provisions: tuple[AnsweredProvision, ...]) -> None:
        """The version as it was read."""
        if self.working.numbers:
            self.working.replace_kept(provisions)
        else:
            self.working = Working(provisions)
        self._tell()

    def write(self, provision: AnsweredProvision) -> None:
        """Takes a provision as it is on the screen now; it is saved after a while."""
        self.working.write(provision)
        if self.working.unsaved and not self._pause.isActive():
            self._pause.start()
        self._tell()

    @Slot()
    def wait(self) -> None:
        """Something is being written that is not handed over yet; it is `due` after a while."""
        if not self._pause.isActive():
            self._pause.start()
        self.told.emit(saving.WRITING)

    @Slot()
    def flush(self) -> None:
        """Hands over everything that is not saved yet."""
        self._pause.stop()
        if not self._context.session.is_open:
            return
        for base, sent in self.working.hand_over():
            self._send(base, sent)
        self._tell()

    def settle(self) -> None:
        """Saves everything and waits until the desk has answered; nothing can be pressed meanwhile."""
        self.flush()
        if self.is_saving:
            loop = QEventLoop(self)
            self.idle.connect(loop.quit)
            QTimer.singleShot(_MOST_WAIT_MS, loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _send(self, base: AnsweredProvision, sent: AnsweredProvision) -> None:
        self._under_way += 1
        working, change = self.working, self._context.operations.change
        job = jobs.save(self._id, base, sent)
        change(self, job, partial(self._taken, working, sent), failed=partial(self._refused, working, sent))

    def _taken(self, working: Working, sent: AnsweredProvision, done: tuple[AnsweredProvision, Changes]) -> None:
        before, stored = working.kept(sent.number), done[0]
        had_lost = bool(working.lost)
        working.saved(sent, stored)
        self._answered()
        if had_lost and not working.lost:
            self._context.messages.clear()
        if working is not self.working:
            return
        back = self._back.pop(sent.number, None)
        if back is None:
            self.history.note(before, stored)
        elif back:
            self.history.undone()
        else:
            self.history.redone()
        self._tell()
        self.stored.emit(sent.number)
        if self._wanted is not None and not self.is_saving:
            wanted, self._wanted = self._wanted, None
            self.may_step_back.emit(wanted)

    def _refused(self, working: Working, sent: AnsweredProvision, error: Exception) -> None:
        self._wanted = None
        working.refused(sent)
        self._answered()
        self._back.pop(sent.number, None)
        self._tell()
        if not isinstance(error, UserError):
            self._context.messages.error(error)
            return
        text = f"{sent.number} could not be saved. {error} What you wrote is still here."
        self._context.messages.show(Message(Tone.ERROR, text, "Try again", self._try_again))

    def _answered(self) -> None:
        self._under_way -= 1
        if not self.is_saving:
            self.idle.emit()

    def _try_again(self) -> None:
        """The version is read anew, so that what was written is put over what the desk has now."""
        self.outdated.emit()

    def step_back(self, *, undo: bool) -> str:
        """Takes the last change back, or brings it back again; returns the provision, "" where there is none."""
        self.flush()
        step = self.history.to_undo if undo else self.history.to_redo
        if self.is_saving:
            self._wanted = undo
            return ""
        if step is None:
            return ""
        then, now = (step.before, step.after) if undo else (step.after, step.before)
        if self.working.current(step.number) != now:
            self.history.forget()
            self._context.messages.info(f"{step.number} has been changed since, so this cannot be undone any more.")
            return ""
        self._back[step.number] = undo
        self.working.write(then)
        self.flush()
        return step.number

    def _tell(self) -> None:
        self.told.emit(self.working.words if self.working.numbers else saving.SAVED)
