"""What the window tells the officer, in the one message bar: things done, things to mend, and bugs.

Anything may be called on the window's thread only. `UserError`s bring their own plain words;
whatever else goes to the crash path.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import Problem, UserError


class Tone(StrEnum):
    """How a message is meant."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Message:
    """One message; `action_text` names a button which calls `action` and closes the message.

    `here` says that it is about what is shown now, so that it goes when something else is
    shown; what was done successfully always is.
    """

    tone: Tone
    text: str
    action_text: str = ""
    action: Callable[[], None] | None = None
    here: bool = False


class Messages(QObject):
    """Shows one message at a time; the last one wins."""

    shown = Signal(object)  # Message
    cleared = Signal()
    sought = Signal()

    def __init__(self, report_bug: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report_bug = report_bug

    def show(self, message: Message) -> None:
        """Shows a message in place of the one before."""
        self.shown.emit(message)

    def info(self, text: str) -> None:
        """Something worth knowing."""
        self.show(Message(Tone.INFO, text))

    def success(self, text: str) -> None:
        """Something was done; it goes away by itself after a while."""
        self.show(Message(Tone.SUCCESS, text))

    def warning(self, text: str) -> None:
        """Something to look at; it stays until it is closed."""
        self.show(Message(Tone.WARNING, text))

    def problems(self, problems: Iterable[Problem], tone: Tone = Tone.WARNING) -> None:
        """Several problems or warnings, one line each; nothing for none."""
        text = "\n".join(p.text for p in problems)
        if text:
            self.show(Message(tone, text))

    def error(self, error: BaseException) -> None:
        """A UserError in its own words; anything else is a bug and takes the crash path."""
        if isinstance(error, UserError):
            self.show(Message(Tone.ERROR, str(error)))
        else:
            self._report_bug(error)

    def clear(self) -> None:
        """Takes the message away."""
        self.cleared.emit()

    def seek(self) -> None:
        """Leads the keys to the message, where there is one."""
        self.sought.emit()
