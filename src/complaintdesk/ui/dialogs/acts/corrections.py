"""Putting right what was logged, and the dates of a stage; the journal keeps the old values."""

from __future__ import annotations

from dataclasses import replace

from complaintdesk.domain.acts import Act, CorrectCase, CorrectStage
from complaintdesk.domain.addresses import on_one_line
from complaintdesk.domain.casefile import Channel, Tenure
from complaintdesk.ui.dialogs.acts.facts import ActFacts, people_names
from complaintdesk.ui.dialogs.acts.form import ActForm, Fields, capital, fill_choices, fill_names
from complaintdesk.ui.forms.ui_correct_case_form import Ui_CorrectCaseForm
from complaintdesk.ui.forms.ui_correct_stage_form import Ui_CorrectStageForm


class CorrectCaseForm(ActForm):
    """Everything that was written down when the case was logged, and why it is changed now."""

    title = "Change what was logged"
    save_text = "&Save the changes"
    said = "The changes are saved; the old values stay in the history."
    provision = "5.12"
    is_wide = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_CorrectCaseForm()
        ui.setupUi(self)
        case, resident = facts.case, facts.case.resident
        ui.received_on_date.set_value(case.received_on)
        fill_choices(ui.channel_combo, ((capital(c.value), c) for c in Channel), case.channel)
        ui.words_words.setPlainText(case.words)
        fill_names(ui.theme_combo, facts.landlord.themes, case.theme)
        fill_names(ui.handler_combo, people_names(facts), case.handler)
        ui.resident_name_edit.setText(resident.name)
        ui.email_edit.setText(resident.email)
        ui.phone_edit.setText(resident.phone)
        fill_choices(ui.tenure_combo, ((capital(t.value), t) for t in Tenure), resident.tenure)
        ui.adjustments_words.setPlainText(resident.adjustments)
        ui.adjustments_review_on_date.allow_none(facts.today)
        ui.adjustments_review_on_date.set_value(resident.adjustments_review_on)
        ui.large_print_box.setChecked(resident.large_print)
        ui.home_address_edit.setText(on_one_line(case.home.address))
        ui.postcode_edit.setText(case.home.postcode)

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "received_on": (ui.received_on_date, ui.received_on_problem),
            "words": (ui.words_words, ui.words_problem),
            "handler": (ui.handler_combo, ui.handler_problem),
            "resident_name": (ui.resident_name_edit, ui.resident_name_problem),
            "home_address": (ui.home_address_edit, ui.home_address_problem),
            "reason": (ui.reason_words, ui.reason_problem),
        }

    def act(self) -> Act:
        ui, case = self._ui, self.facts.case
        resident = replace(
            case.resident,
            name=ui.resident_name_edit.text().strip(),
            email=ui.email_edit.text().strip(),
            phone=ui.phone_edit.text().strip(),
            tenure=Tenure(ui.tenure_combo.currentData()),
            adjustments=ui.adjustments_words.text().strip(),
            adjustments_review_on=ui.adjustments_review_on_date.value(),
            large_print=ui.large_print_box.isChecked(),
        )
        home = replace(case.home, address=ui.home_address_edit.text().strip(), postcode=ui.postcode_edit.text().strip())
        return CorrectCase(
            reason=ui.reason_words.text(),
            received_on=ui.received_on_date.value(),
            channel=Channel(ui.channel_combo.currentData()),
            resident=resident,
            home=home,
            words=ui.words_words.text(),
            theme=ui.theme_combo.currentText().strip(),
            handler=ui.handler_combo.currentText().strip(),
        )


class CorrectStageForm(ActForm):
    """The three dates of one stage, and why they are changed."""

    title = "Correct the dates of a stage"
    save_text = "&Save the dates"
    said = "The dates are corrected; the old ones stay in the history."
    is_wide = True

    def __init__(self, facts: ActFacts) -> None:
        super().__init__(facts)
        self._ui = ui = Ui_CorrectStageForm()
        ui.setupUi(self)
        record = facts.record
        ui.opened_on_date.set_value(record.opened_on)
        ui.acknowledged_on_date.allow_none(facts.today)
        ui.acknowledged_on_date.set_value(record.acknowledged_on)
        ui.responded_on_date.allow_none(facts.today)
        ui.responded_on_date.set_value(record.responded_on)
        receipt_is_logged = record.stage == 1 and facts.case.complaint_from is None
        ui.opened_on_date.setEnabled(not receipt_is_logged)
        if receipt_is_logged:
            ui.advice_label.setText(
                ui.advice_label.text() + " The day of receipt is changed with what was logged, not here."
            )

    def heading(self) -> str:
        return f"Correct the dates of stage {self.facts.record.stage}"

    def fields(self) -> Fields:
        ui = self._ui
        return {
            "reason": (ui.reason_words, ui.reason_problem),
            "opened_on": (ui.opened_on_date, ui.opened_on_problem),
            "acknowledged_on": (ui.acknowledged_on_date, ui.acknowledged_on_problem),
            "responded_on": (ui.responded_on_date, ui.responded_on_problem),
        }

    def act(self) -> Act:
        ui = self._ui
        return CorrectStage(
            stage=self.facts.record.stage,
            reason=ui.reason_words.text(),
            opened_on=ui.opened_on_date.value(),
            acknowledged_on=ui.acknowledged_on_date.value(),
            responded_on=ui.responded_on_date.value(),
        )
