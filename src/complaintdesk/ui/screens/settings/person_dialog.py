"""Adds somebody to the list of people, or changes what is told of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.landlord import Person
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_person_dialog import Ui_PersonDialog
from complaintdesk.ui.screens.settings import state


class PersonDialog(FormDialog):
    """Payload of `person_given`: domain.landlord.Person. `others` are the people it must not be confused with."""

    person_given = Signal(object)

    def __init__(self, context: UiContext, person: Person | None, others: tuple[Person, ...], parent: QWidget) -> None:
        super().__init__(context, parent)
        self._others = others
        self._ui = Ui_PersonDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(420))
        self._ui.heading_label.setText("Add somebody" if person is None else "What is known of them")
        if person is not None:
            self._ui.name_edit.setText(person.name)
            self._ui.role_edit.setText(person.role)
            self._ui.phone_edit.setText(person.phone)
            self._ui.email_edit.setText(person.email)
            self._ui.senior_box.setChecked(person.senior)
        self.ready(self._ui.save_button, self._ui.cancel_button)

    def save(self) -> None:
        """Hands the person over."""
        ui = self._ui
        person = Person(
            ui.name_edit.text().strip(),
            ui.role_edit.text().strip(),
            ui.email_edit.text().strip(),
            ui.phone_edit.text().strip(),
            ui.senior_box.isChecked(),
        )
        problem = state.person_problem(person, self._others)
        ui.name_problem.tell(problem)
        if problem:
            ui.name_edit.setFocus()
            return
        self.person_given.emit(person)
        self.finish()
