"""What every screen and dialog is given: one object, made once by `app.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.system.clock import Clock
from complaintdesk.system.preferences import PreferencesFile
from complaintdesk.ui.changes_hub import ChangesHub
from complaintdesk.ui.messages import Messages
from complaintdesk.ui.navigator import Navigator
from complaintdesk.ui.operations import Operations
from complaintdesk.ui.prompts import Prompts
from complaintdesk.ui.session import DeskSession
from complaintdesk.ui.tasks import TaskRunner
from complaintdesk.ui.theme import Theme

if TYPE_CHECKING:
    from complaintdesk.domain.landlord import Landlord
    from complaintdesk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class UiContext:
    """The window's parts. `desk` and `landlord` are there while a desk is open, as it is whenever a screen is shown."""

    clock: Clock
    tasks: TaskRunner
    hub: ChangesHub
    messages: Messages
    session: DeskSession
    operations: Operations
    navigate: Navigator
    prompts: Prompts
    preferences: PreferencesFile
    theme: Theme

    @property
    def desk(self) -> Desk:
        """The open desk, to be handed to jobs; RuntimeError when none is open."""
        return self.session.current.desk

    @property
    def landlord(self) -> Landlord:
        """The landlord's settings as last read; RuntimeError when no desk is open."""
        return self.session.current.landlord
