"""The dialog every act is done in: its form, what the Code asks, problems and warnings as one types.

What was typed is never lost: a refusal, a change made elsewhere in the meantime and any
other failure leave the dialog as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from complaintdesk.domain.acts import Act
from complaintdesk.domain.acts.base import problem
from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.domain.rulebook import edition_on
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.acts.clock_words import restricted_words
from complaintdesk.ui.dialogs.acts.form import ActForm
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.drafts import FormDraft
from complaintdesk.ui.forms.ui_act_dialog import Ui_ActDialog
from complaintdesk.ui.tasks import LatestOnly
from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import FieldProblems
from complaintdesk.ui.widgets.form_values import read_values
from complaintdesk.ui.widgets.screen_room import keep_on_screen, room_on_screen
from complaintdesk.ui.widgets.words_edit import WordsEdit

if TYPE_CHECKING:
    from complaintdesk.services.complaints import Done
    from complaintdesk.services.desk import Desk

_CHECK_AFTER_MS = 250
_NARROW, _WIDE = 560, 780
_KEPT = (
    "This case was changed while you were writing, so nothing was saved. Your words are all still here. "
    "Close to look at the case as it is now, or save again to put yours in place."
)
_RESTORED = "This is what you had typed when the program stopped. It is not saved yet."

Checked = tuple[tuple[Problem, ...], tuple[Problem, ...]]


class ActDialog(FormDialog):
    """Shows one form, checks it as it is filled in, and does the act."""

    def __init__(self, context: UiContext, form: ActForm, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._form = form
        self._case = form.facts.case
        self._tried = False
        self._is_shown = False
        self._ui = Ui_ActDialog()
        self._ui.setupUi(self)
        self._ui.form_layout.insertWidget(0, form)
        self._dress()
        self._fields = FieldProblems(form.fields(), self._ui.rest_problem)
        self._checks = LatestOnly()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CHECK_AFTER_MS)
        self._timer.timeout.connect(self._check)
        form.edited()
        self._first = form.act()
        facts = form.facts
        name = f"{type(form).__name__}-{self._case.id}-{facts.stage}-{facts.item}"
        self._draft = FormDraft(context.session.current, name)
        self.ready(self._ui.save_button, self._ui.cancel_button)
        self._listen()
        form.reshaped.connect(self._reshaped)
        self._offer_draft()
        self._check()

    @property
    def form(self) -> ActForm:
        """The form of the act."""
        return self._form

    def _offer_draft(self) -> None:
        draft = self._draft.load()
        if draft:
            self._form.restore(draft)
            self._form.edited()
            self._ui.draft_label.setText(_RESTORED)
        self._ui.draft_label.setVisible(bool(draft))

    def save_draft(self) -> bool:
        """Keeps what is typed against a crash; False where there is nothing to keep, or it could not be kept."""
        return self.is_touched() and self._draft.save(self._form.draft())

    def given_up(self) -> None:
        """What the officer does not want to keep is kept nowhere."""
        self._timer.stop()
        self._draft.forget()

    def _dress(self) -> None:
        form, ui = self._form, self._ui
        case = self._case
        self.setWindowTitle(f"{form.heading()} – {case.reference}")
        ui.heading_label.setText(form.heading())
        ui.save_button.setText(form.save_text)
        ui.asks_label.setText(_asked(form))
        ui.asks_label.setVisible(bool(ui.asks_label.text()))
        ui.adjustments_label.setText(f"Adjustments: {case.resident.adjustments}")
        ui.adjustments_label.setVisible(bool(case.resident.adjustments.strip()))
        restricted = restricted_words(case) if form.reaches_out else ""
        ui.restricted_label.setText(restricted)
        ui.restricted_label.setVisible(bool(restricted))
        ui.warning_label.tell("")

    def showEvent(self, event: QShowEvent) -> None:
        """Makes the dialog as high as its form, within the screen."""
        super().showEvent(event)
        if event.spontaneous():
            return
        self._fit()
        self._is_shown = True
        first = next(iter(self._form.fields().values()), None)
        if first is not None:
            first[0].setFocus()

    def _fit(self) -> None:
        """The width of its kind, and at least as high as its form, within the screen."""
        width = self.context.theme.scaled(_WIDE if self._form.is_wide else _NARROW)
        room = room_on_screen(self)
        width = max(self.width() if self._is_shown else 0, min(width, room.width()))
        layout = self._form.layout()
        inside = layout.totalHeightForWidth(width - 60) if layout is not None else 0
        frame = self.sizeHint().height() - self._ui.form_area.sizeHint().height()
        wanted = frame + max(inside, self._form.sizeHint().height()) + 24
        height = min(wanted, room.height())
        self.resize(width, max(self.height() if self._is_shown else 0, height))
        keep_on_screen(self)

    def is_touched(self) -> bool:
        """True when saving would do something else than when the dialog was opened, or could not be done."""
        return self._form.act() != self._first or bool(self._own_problems())

    def save(self) -> None:
        """Does the act, or shows what must be mended first."""
        self._tried = True
        self._timer.stop()
        self._fields.tell("")
        own = self._own_problems()
        if own:
            self.refused(own)
            return
        act, case_id, version = self._form.act(), self._case.id, self._case.version

        def job(desk: Desk) -> Done:
            from complaintdesk.services import complaints

            return complaints.perform(desk, case_id, act, version)

        self.perform(job, self._saved, said=self._form.done_words())

    def _own_problems(self) -> tuple[Problem, ...]:
        """What was typed and is no date or no amount, which the act itself cannot tell from nothing."""
        dates = tuple(
            problem(name, "date.form", text=widget.text().strip())
            for name, (widget, _) in self._form.fields().items()
            if isinstance(widget, DateField) and not widget.is_sound()
        )
        return (*dates, *self._form.own_problems())

    def _saved(self, _: object) -> None:
        self._draft.forget()
        self.finish()

    def refused(self, problems: tuple[Problem, ...]) -> None:
        """Makes room for the problems, and shows the first."""
        super().refused(problems)
        self._fit()
        focused = next((widget for widget, _ in self._form.fields().values() if widget.hasFocus()), None)
        if focused is not None:
            self._ui.form_area.ensureWidgetVisible(focused)

    def failed(self, error: Exception) -> None:
        """Where the case was changed elsewhere, it is read anew."""
        self.working(False)
        if not isinstance(error, UserError):
            self.context.messages.error(error)
        elif error.code == "changed.elsewhere":
            self.context.operations.read(self, _loader(self._case.id), self._changed_elsewhere)
        else:
            self._fields.tell(str(error))

    def _changed_elsewhere(self, case: CaseFile) -> None:
        self._case = case
        self._fields.tell(_KEPT)

    def _listen(self) -> None:
        for widget in self._form.findChildren(QWidget):
            if not widget.property("listened"):
                widget.setProperty("listened", True)
                _set_lines(widget)
                self._listen_to(widget)

    def _listen_to(self, widget: QWidget) -> None:
        if isinstance(widget, QPlainTextEdit | QLineEdit):
            widget.textChanged.connect(self._edited)
        elif isinstance(widget, QComboBox):
            widget.currentTextChanged.connect(self._edited)
        elif isinstance(widget, QCheckBox):
            widget.toggled.connect(self._edited)
        elif isinstance(widget, QSpinBox):
            widget.valueChanged.connect(self._edited)
        if isinstance(widget, QPlainTextEdit | QLineEdit | QComboBox | QCheckBox | QSpinBox):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shows the field that has the focus, however it came there; with the first one, what stands above it."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            first = next(iter(self._form.fields().values()), None)
            if first is not None and watched is first[0]:
                self._ui.form_area.verticalScrollBar().setValue(0)
            self._ui.form_area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    @Slot()
    def _reshaped(self) -> None:
        self._listen()
        self._edited()

    @Slot()
    def _edited(self) -> None:
        self._form.edited()
        self._timer.start()
        if self._is_shown:
            self._fit()

    @Slot()
    def _check(self) -> None:
        if self.is_touched():
            self._draft.save(self._form.draft())
        own = self._own_problems()
        if own:
            self._checks.drop()
            self._show_checked((own, ()))
            return
        job = _checker(self._case, self._form.act())
        self._checks.replace(self.context.operations.read(self, job, self._show_checked))

    def _show_checked(self, checked: Checked) -> None:
        problems, warnings = checked
        shown = problems if self._tried else tuple(p for p in problems if self._is_due(p))
        self._fields.show(shown, focus=False)
        self._ui.warning_label.tell("\n".join(w.text for w in warnings))

    def _is_due(self, found_problem: Problem) -> bool:
        """True when a problem should be shown before the officer tries to save."""
        if found_problem.code in self._form.tell_at_once:
            return True
        found = self._form.fields().get(found_problem.field)
        return found is not None and bool(self._touched_names() & _names(found[0]))

    def _touched_names(self) -> set[str]:
        now = read_values(self)
        names = set(now) | set(self._untouched)
        return {name for name in names if now.get(name) != self._untouched.get(name)}


def _set_lines(words: QWidget) -> None:
    """Makes a text field as high as the number of lines its form gives it."""
    lines = words.property("lines")
    if isinstance(words, WordsEdit) and lines:
        words.setFixedHeight(round(words.fontMetrics().lineSpacing() * (float(lines) + 0.8)) + 12)


def _names(widget: QWidget) -> set[str]:
    return {widget.objectName(), *(child.objectName() for child in widget.findChildren(QWidget))}


def _asked(form: ActForm) -> str:
    """The provision that asks for the act, with its plain summary."""
    number = form.asks()
    if not number:
        return ""
    facts = form.facts
    record = facts.case.current_stage
    edition = edition_on(facts.rules.editions, record.opened_on if record else facts.today)
    return f"{number}  {edition.provision(number).summary}"


def _loader(case_id: int) -> Callable[[Desk], CaseFile]:
    def job(desk: Desk) -> CaseFile:
        from complaintdesk.services import cases

        return cases.load_case(desk, case_id)

    return job


def _checker(case: CaseFile, act: Act) -> Callable[[Desk], Checked]:
    def job(desk: Desk) -> Checked:
        from complaintdesk.services import complaints

        return complaints.check_act(desk, case, act)

    return job
