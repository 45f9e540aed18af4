"""Which form belongs to which act, and opening it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.acts.closing import CloseForm, ReopenForm
from complaintdesk.ui.dialogs.acts.contact import ContactForm
from complaintdesk.ui.dialogs.acts.corrections import CorrectCaseForm, CorrectExtensionForm, CorrectStageForm
from complaintdesk.ui.dialogs.acts.days import AcknowledgeForm, KeepPromiseForm, TellRemedyForm
from complaintdesk.ui.dialogs.acts.define import DefineForm
from complaintdesk.ui.dialogs.acts.dialog import ActDialog
from complaintdesk.ui.dialogs.acts.escalate import EscalateForm
from complaintdesk.ui.dialogs.acts.extend import ExtendForm
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.findings import FindingsForm
from complaintdesk.ui.dialogs.acts.form import ActForm
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.dialogs.acts.promises import PromiseForm
from complaintdesk.ui.dialogs.acts.remedies import CompleteRemedyForm, RemedyForm
from complaintdesk.ui.dialogs.acts.representative import RepresentativeForm
from complaintdesk.ui.dialogs.acts.respond import RespondForm
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
}


def open_act(context: UiContext, key: ActKey, facts: ActFacts, parent: QWidget) -> ActDialog:
    """Opens the dialog of an act on the case in `facts`."""
    dialog = ActDialog(context, FORMS[key](facts), parent)
    dialog.open()
    return dialog
