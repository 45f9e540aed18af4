"""Acts that are only a day: acknowledged another way, investigation checked, remedy told, promise kept."""

from __future__ import annotations

from typing import ClassVar

from complaintdesk.domain.acts import Acknowledge, Act, KeepPromise, RecordCheck, TellRemedyDone
from complaintdesk.domain.spelling import weekday_date
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields
from complaintdesk.ui.forms.ui_day_form import Ui_DayForm


class DayForm(ActForm):
    """One date, today to begin with, and what it is about."""

    label: ClassVar[str] = "&Date"

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self.ui = Ui_DayForm()
        self.ui.setupUi(self)
        self.ui.day_label.setText(self.label)
        self.ui.day_date.set_value(facts.today)
        self.ui.subject_label.setText(self.subject())

    def subject(self) -> str:
        """What the day is about, in words of the case."""
        return ""

    def fields(self) -> Fields:
        return {"on": (self.ui.day_date, self.ui.day_problem)}


class AcknowledgeForm(DayForm):
    """Records an acknowledgement that went out another way (6.2, 6.11)."""

    title = "Record an acknowledgement"
    label = "&Acknowledgement sent on"
    said = "The acknowledgement is recorded; the response is counted from it."

    def subject(self) -> str:
        return "For one that went out another way. To write it here, use the letter: issuing it records it."

    def heading(self) -> str:
        return f"Record the stage {self.facts.record.stage} acknowledgement"

    def asks(self) -> str:
        return self.facts.clock.acknowledge.provision

    def act(self) -> Act:
        return Acknowledge(self.facts.record.stage, self.ui.day_date.value())


class CheckForm(DayForm):
    """The landlord's own check halfway through an investigation was made."""

    title = "Record the check"
    label = "&Looked over on"
    said = "The check is recorded."

    def subject(self) -> str:
        return (
            "Halfway through: is the evidence there, are all points being answered, and will the response be ready "
            f"by {weekday_date(self.facts.clock.respond.due)}? If not, extend it before then."
        )

    def heading(self) -> str:
        return f"Record the check of the stage {self.facts.record.stage} investigation"

    def act(self) -> Act:
        return RecordCheck(self.facts.record.stage, self.ui.day_date.value())


class TellRemedyForm(DayForm):
    """The resident was told that a remedy is done (6.6, 6.17)."""

    title = "The resident was told that it is done"
    label = "Resident &told on"
    said = "The resident’s being told is recorded."

    def subject(self) -> str:
        return self.facts.remedy.what if self.facts.remedy else ""

    def asks(self) -> str:
        return "6.6" if self.facts.remedy is None or self.facts.remedy.stage == 1 else "6.17"

    def act(self) -> Act:
        return TellRemedyDone(self.facts.item, self.ui.day_date.value())


class KeepPromiseForm(DayForm):
    """A promise was kept (5.9)."""

    title = "A promise was kept"
    label = "&Kept on"
    said = "The promise is recorded as kept."
    provision = "5.9"

    def subject(self) -> str:
        return self.facts.promise.what if self.facts.promise else ""

    def act(self) -> Act:
        return KeepPromise(self.facts.item, self.ui.day_date.value())
