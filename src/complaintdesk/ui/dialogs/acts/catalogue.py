"""Which form belongs to which act, and opening it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.acts.closing import CloseForm, ReopenForm
from complaintdesk.ui.dialogs.acts.contact import ContactForm, ToldForm
from complaintdesk.ui.dialogs.acts.corrections import CorrectCaseForm, CorrectStageForm
from complaintdesk.ui.dialogs.acts.days import AcknowledgeForm, CheckForm, KeepPromiseForm, TellRemedyForm
from complaintdesk.ui.dialogs.acts.define import DefineForm
from complaintdesk.ui.dialogs.acts.dialog import ActDialog
from complaintdesk.ui.dialogs.acts.duties import (
    AdjustmentsForm,
    OmbudsmanDoneForm,
    OmbudsmanDutyForm,
    RestrictionForm,
    ReviewRestrictionForm,
)
from complaintdesk.ui.dialogs.acts.escalate import EscalateForm
from complaintdesk.ui.dialogs.acts.extension import CorrectExtensionForm, ExtendForm
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.findings import FindingsForm
from complaintdesk.ui.dialogs.acts.form import ActForm
from complaintdesk.ui.dialogs.acts.issues import FurtherIssueForm, NewComplaintForm
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.dialogs.acts.neighbours import NeighbourForm, NeighbourStepForm, NeighbourUpdateForm
from complaintdesk.ui.dialogs.acts.promises import ChangePromiseForm, PromiseForm
from complaintdesk.ui.dialogs.acts.refusing import CorrectRefusalForm, RefuseForm, WithdrawRefusalForm
from complaintdesk.ui.dialogs.acts.remedies import CompleteRemedyForm, RemedyForm
from complaintdesk.ui.dialogs.acts.representative import RepresentativeForm
from complaintdesk.ui.dialogs.acts.respond import RespondForm
from complaintdesk.ui.dialogs.acts.sending import SendingForm
from complaintdesk.ui.dialogs.acts.turn_complaint import TurnComplaintForm

FORMS: Mapping[ActKey, type[ActForm]] = {
    ActKey.DEFINE: DefineForm,
    ActKey.ACKNOWLEDGE: AcknowledgeForm,
    ActKey.EXTEND: ExtendForm,
    ActKey.FINDINGS: FindingsForm,
    ActKey.RESPOND: RespondForm,
    ActKey.ESCALATE: EscalateForm,
    ActKey.ADD_REMEDY: RemedyForm,
    ActKey.COMPLETE_REMEDY: CompleteRemedyForm,
    ActKey.TELL_REMEDY: TellRemedyForm,
    ActKey.ADD_PROMISE: PromiseForm,
    ActKey.KEEP_PROMISE: KeepPromiseForm,
    ActKey.REPRESENTATIVE: RepresentativeForm,
    ActKey.CONTACT: ContactForm,
    ActKey.CLOSE: CloseForm,
    ActKey.REOPEN: ReopenForm,
    ActKey.TURN_COMPLAINT: TurnComplaintForm,
    ActKey.CORRECT_CASE: CorrectCaseForm,
    ActKey.CORRECT_STAGE: CorrectStageForm,
    ActKey.CORRECT_EXTENSION: CorrectExtensionForm,
    ActKey.CHANGE_PROMISE: ChangePromiseForm,
    ActKey.CHECK: CheckForm,
    ActKey.ADJUSTMENTS: AdjustmentsForm,
    ActKey.RESTRICT: RestrictionForm,
    ActKey.REVIEW_RESTRICTION: ReviewRestrictionForm,
    ActKey.OMBUDSMAN_DUTY: OmbudsmanDutyForm,
    ActKey.OMBUDSMAN_DONE: OmbudsmanDoneForm,
    ActKey.REFUSE: RefuseForm,
    ActKey.CORRECT_REFUSAL: CorrectRefusalForm,
    ActKey.WITHDRAW_REFUSAL: WithdrawRefusalForm,
    ActKey.FURTHER_ISSUE: FurtherIssueForm,
    ActKey.NAME_COMPLAINT: NewComplaintForm,
    ActKey.TELL_RESIDENT: ToldForm,
    ActKey.SENDING: SendingForm,
    ActKey.START_NEIGHBOUR: NeighbourForm,
    ActKey.MEET_NEIGHBOUR: NeighbourStepForm,
    ActKey.UPDATE_NEIGHBOUR: NeighbourUpdateForm,
}


def open_act(context: UiContext, key: ActKey, facts: ActFacts, parent: QWidget) -> ActDialog:
    """Opens the dialog of an act on the case in `facts`."""
    dialog = ActDialog(context, FORMS[key](facts), parent)
    dialog.open()
    return dialog
