"""One reason or clause: written anew, changed, or kept from the words of a finding."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.domain.letter_library import Clause, ClauseKind
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.acts.form import fill_choices
from complaintdesk.ui.dialogs.clauses import state
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_clause_dialog import Ui_ClauseDialog
from complaintdesk.ui.widgets.field_problems import FieldProblems
from complaintdesk.ui.widgets.screen_room import room_on_screen

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

_WIDTH = 560


class ClauseDialog(FormDialog):
    """`clause` with id 0 is a new one, filled in as far as it is known. Payload of `kept`: the Clause as stored."""

    kept = Signal(object)

    def __init__(self, context: UiContext, clause: Clause, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._clause = clause
        self._ui = ui = Ui_ClauseDialog()
        ui.setupUi(self)
        self.resize(min(context.theme.scaled(_WIDTH), room_on_screen(self).width()), self.sizeHint().height())
        ui.heading_label.setText("Change a reason or clause" if clause.id else "New reason or clause")
        fill_choices(ui.kind_combo, [(words, kind) for kind, words in state.KINDS], clause.kind)
        ui.title_edit.setText(clause.title)
        ui.text_edit.setPlainText(clause.text)
        ui.source_edit.setText(clause.source)
        for field, day in ((ui.from_date, clause.in_force_from), (ui.until_date, clause.in_force_until)):
            field.allow_none(context.clock.today())
            field.set_value(day)
        themes = dict.fromkeys((*context.landlord.themes, *((clause.theme,) if clause.theme else ())))
        fill_choices(ui.theme_combo, [(state.ALL_THEMES, ""), *((theme, theme) for theme in themes)], clause.theme)
        self._fields = FieldProblems(
            {
                "title": (ui.title_edit, ui.title_problem),
                "text": (ui.text_edit, ui.text_problem),
                "in_force_from": (ui.from_date, ui.in_force_from_problem),
                "in_force_until": (ui.until_date, ui.in_force_until_problem),
            },
            ui.rest_problem,
        )
        self.ready(ui.save_button, ui.cancel_button)
        ui.title_edit.setFocus()

    def save(self) -> None:
        """Keeps it, or shows what must be mended."""
        ui = self._ui
        typed = {"in_force_from": ui.from_date, "in_force_until": ui.until_date}
        wrong = tuple(
            Problem(name, "date.form", (("text", field.text().strip()),))
            for name, field in typed.items()
            if not field.is_sound()
        )
        if wrong:
            self._fields.show(wrong)
            return
        after = Clause(
            self._clause.id,
            ClauseKind(str(ui.kind_combo.currentData())),
            ui.title_edit.text(),
            ui.text_edit.text(),
            ui.source_edit.text(),
            ui.from_date.value(),
            ui.until_date.value(),
            str(ui.theme_combo.currentData()),
            self._clause.put_away,
        )
        before = self._clause if self._clause.id else None
        self.perform(_save_job(before, after), self._saved, said=f"“{after.title.strip()}” is kept in your library.")

    def _saved(self, clause: Clause) -> None:
        self.kept.emit(clause)
        self.finish()

    def failed(self, error: Exception) -> None:
        """Says below the form why it could not be kept."""
        self.working(False)
        if isinstance(error, UserError):
            self._fields.tell(str(error))
        else:
            self.context.messages.error(error)


def _save_job(before: Clause | None, after: Clause) -> Callable[[Desk], Clause]:
    def job(desk: Desk) -> Clause:
        from complaintdesk.services.clauses import save_clause

        return save_clause(desk, before, after)

    return job
