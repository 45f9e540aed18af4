"""One word of the list: added, changed, or a supplied one put the landlord's own way."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.domain.plain_english.advice import AdviceKind
from complaintdesk.services.plain_words import ListedWord, own_word
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.acts.form import fill_choices
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.dialogs.plain_words import jobs, state
from complaintdesk.ui.forms.ui_plain_word_dialog import Ui_PlainWordDialog
from complaintdesk.ui.widgets.field_problems import FieldProblems
from complaintdesk.ui.widgets.screen_room import keep_on_screen, room_on_screen

_WIDTH, _WAYS_HEIGHT = 560, 74
_BESIDE, _SLACK = 60, 16
"""What lies beside the fields, in pixels: margins, and room for a scroll bar; and a little more room below them."""
_WORD_HINT = "For example: customer, customers"
_SPELLING_HINT = "For example: the name of a block, a street or a contractor"


class PlainWordDialog(FormDialog):
    """`word` None is a new one. Payload of `kept`: the name it goes by, and what is said of it."""

    kept = Signal(str, str)

    def __init__(self, context: UiContext, word: ListedWord | None, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._word = word
        self._name = self._said = ""
        self._ui = ui = Ui_PlainWordDialog()
        ui.setupUi(self)
        supplied = word is not None and word.is_supplied
        titles = {True: "Put a supplied word your way", False: "Change your own word"}
        ui.heading_label.setText(titles[supplied] if word is not None else "New word")
        kinds = state.KINDS if word is None else state.KINDS[:-1]
        fill_choices(ui.kind_combo, [(words, kind.value) for kind, words in kinds], AdviceKind.JARGON.value)
        if word is not None:
            ui.kind_combo.setCurrentIndex(ui.kind_combo.findData(word.entry.kind.value))
            ui.find_edit.setText(", ".join(word.entry.find))
            ui.instead_edit.setPlainText(state.ways_text(word.entry.instead))
            ui.why_edit.setText(word.entry.why if word.entry.instead else word.entry.say or word.entry.why)
        fields = {
            "find": (ui.find_edit, ui.find_problem),
            "instead": (ui.instead_edit, ui.instead_problem),
            "why": (ui.why_edit, ui.why_problem),
        }
        self._fields = FieldProblems(fields, ui.rest_problem)
        ui.kind_combo.currentIndexChanged.connect(self._reshape)
        ui.instead_edit.setFixedHeight(context.theme.scaled(_WAYS_HEIGHT))
        self._reshape()
        self.ready(ui.save_button, ui.cancel_button)
        ui.find_edit.setFocus()

    @property
    def _is_spelling(self) -> bool:
        return bool(self._ui.kind_combo.currentData() == AdviceKind.SPELLING.value)

    @Slot()
    def _reshape(self) -> None:
        """A spelling has nothing to write instead, and no forms."""
        ui, spelling = self._ui, self._is_spelling
        for widget in (ui.instead_label, ui.instead_edit, ui.instead_hint_label, ui.why_label, ui.why_edit):
            widget.setVisible(not spelling)
        ui.find_label.setText("Word or &name" if spelling else "&Instead of")
        ui.find_hint_label.setVisible(not spelling)
        ui.find_edit.setPlaceholderText(_SPELLING_HINT if spelling else _WORD_HINT)
        self._fields.clear()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is it known how high the fields are."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the fields ask for and the screen has room; what does not fit is scrolled to."""
        if not self.isVisible():
            return
        ui, room = self._ui, room_on_screen(self)
        width = min(self.context.theme.scaled(_WIDTH), room.width())
        inside = ui.fields_layout.totalHeightForWidth(width - _BESIDE)
        frame = self.sizeHint().height() - ui.fields_area.sizeHint().height()
        self.resize(width, min(frame + inside + _SLACK, room.height()))
        keep_on_screen(self)

    def refused(self, problems: tuple[Problem, ...]) -> None:
        """Shows what must be mended, the first of it in view."""
        super().refused(problems)
        self._fit()
        QTimer.singleShot(0, self, self._show_problem)

    @Slot()
    def _show_problem(self) -> None:
        """Scrolls to what is wrong and to where it is, once there is room made for the words."""
        ui = self._ui
        for label in (ui.why_problem, ui.instead_problem, ui.find_problem):
            if label.isVisible():
                ui.fields_area.ensureWidgetVisible(label)

    def save(self) -> None:
        """Keeps it, or shows what must be mended."""
        ui = self._ui
        if self._is_spelling:
            self._name = " ".join(ui.find_edit.text().split())
            self._said = f"“{self._name}” is right as it is spelt, in every letter."
            self.perform(jobs.add_spelling_job(self._name), self._saved)
            return
        own = own_word(
            str(ui.kind_combo.currentData()), ui.find_edit.text(), ui.instead_edit.text(), ui.why_edit.text()
        )
        self._name = own.name if own.find else ""
        before = self._word.own if self._word is not None else None
        self._said = f"“{self._name}” is in your list."
        self.perform(jobs.save_job(before, own), self._saved)

    def _saved(self, _: jobs.Saved) -> None:
        self.finish()
        self.kept.emit(self._name, self._said)

    def failed(self, error: Exception) -> None:
        """Says below the form why it could not be kept."""
        self.working(False)
        if isinstance(error, UserError):
            self._fields.tell(str(error))
        else:
            self.context.messages.error(error)
