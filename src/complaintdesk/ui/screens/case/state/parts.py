"""What the screen is made of: cards of facts, with buttons that say what they do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from complaintdesk.domain.casefile import CaseFile, LetterKind
from complaintdesk.domain.clocks import DeadlineIdentity, Rules
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.queries import JournalEntry
from complaintdesk.domain.working_days import COMING_DAYS
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.theme.status import Status

if TYPE_CHECKING:
    from complaintdesk.services.clocks import CaseClock
    from complaintdesk.services.letters import Begun


class Section(StrEnum):
    """The parts of the case below its next step, in the order of their tabs."""

    COMPLAINT = "Complaint"
    FINDINGS = "Findings"
    LETTERS = "Letters"
    ACTIONS = "Actions"
    CLOCKS = "Other clocks"
    PEOPLE = "People"
    TIMELINE = "Timeline"
    FILES = "Files"
    HISTORY = "History"


class Errand(StrEnum):
    """What a button does that is no act with a form."""

    WRITE_LETTER = "write letter"
    SAVE_FILE = "save file"
    ATTACH = "attach"
    OPEN_FILE = "open file"
    INCOMING = "what came in"
    REMOVE_REPRESENTATIVE = "remove representative"
    WHY = "why this date"
    CALENDAR = "dates for a calendar"
    LOG_ISSUE = "log the new complaint"


@dataclass(frozen=True, slots=True)
class Deed:
    """What a button or menu entry does: an act with a form, or an errand.

    `stage` and `item` are what an act's form wants; `item` is an attachment's id for
    SAVE_FILE and OPEN_FILE and a further issue's for LOG_ISSUE; `duty` is the duty of another law's
    clock; `why` is the date that WHY explains.
    """

    does: ActKey | Errand
    stage: int = 0
    item: int = 0
    letter: LetterKind | None = None
    duty: str = ""
    why: DeadlineIdentity | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """A button: its text, what it does, and its name for screen readers where the text alone is not unique.

    `role` is its look, "" for the usual one.
    """

    text: str
    deed: Deed
    name: str = ""
    role: str = ""

    @property
    def spoken(self) -> str:
        """The name a screen reader says."""
        return self.name or self.text


@dataclass(frozen=True, slots=True)
class Mark:
    """A state as icon, word and colour; `words` stand in for the status's own."""

    status: Status
    words: str = ""

    @property
    def text(self) -> str:
        """The word beside the icon."""
        return self.words or self.status.look.word


@dataclass(frozen=True, slots=True)
class Line:
    """One fact of a card: `label` in muted text, `value` as it is. `tone` is a label's role, such as "problem".

    A fact that is a date may have a muted `detail`, its state and a button below it. `icon` is
    the name of one before the value, "" for none.
    """

    label: str
    value: str
    tone: str = ""
    detail: str = ""
    mark: Mark | None = None
    button: Button | None = None
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A titled group of facts. `buttons_first` puts the buttons above a list that may be long."""

    title: str
    lines: tuple[Line, ...] = ()
    mark: Mark | None = None
    buttons: tuple[Button, ...] = ()
    note: str = ""
    buttons_first: bool = False


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything the screen is drawn from, read at one time."""

    case: CaseFile
    clock: CaseClock
    rules: Rules
    landlord: Landlord
    journal: tuple[JournalEntry, ...]
    today: date
    read_only: bool = False
    begun: tuple[Begun, ...] = ()

    @property
    def coming_days(self) -> int:
        """So many calendar days ahead end the next five working days, which Today calls coming."""
        return (self.rules.calendar.add(self.today, COMING_DAYS) - self.today).days
