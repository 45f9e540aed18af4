"""The middle of the editor: one provision with its answer, its evidence, its words and its actions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QButtonGroup, QPlainTextEdit, QWidget

from complaintdesk.domain.assessment.reading import Answer, Rag
from complaintdesk.domain.assessment.record import AnsweredProvision
from complaintdesk.domain.assessment.work import ToDo
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_assessment_screen import Ui_AssessmentScreen
from complaintdesk.ui.screens.assessment.lists import ActionsList, EvidenceList
from complaintdesk.ui.screens.assessment.state.figures import FigureLine
from complaintdesk.ui.screens.assessment.state.outline import Standing
from complaintdesk.ui.widgets.quiet_wheel import quieten

_RAGS = (
    (None, "None", "open", "muted"),
    (Rag.GREEN, "Green", "met", "good"),
    (Rag.AMBER, "Amber", "warning", "caution"),
    (Rag.RED, "Red", "missing", "danger"),
)
_RING = 4
"""How much wider a round button is while it has the focus."""
_WORDING = "Show the official wor&ding", "Hide the official wor&ding"
_NO_WORDING = "Not in your copy. You can paste the official words here.", "Not in the copy."


class ProvisionForm(QObject):
    """`typed` follows every key, in a cell of a table `cell_typed`; `settled` a choice, or a field that was left."""

    typed = Signal()
    cell_typed = Signal()
    settled = Signal()

    def __init__(self, owner: QWidget, context: UiContext, ui: Ui_AssessmentScreen) -> None:
        super().__init__(owner)
        self._context = context
        self._ui = ui
        self._base = AnsweredProvision("")
        self._filling = False
        self._locked, self._goes_on = True, False
        self._answers = QButtonGroup(self)
        self.evidence = EvidenceList(self, context, ui)
        self.actions = ActionsList(self, context, ui)
        self._edits = {"requirement": ui.wording_edit, "commentary": ui.commentary_edit, "note": ui.note_edit}
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        ui = self._ui
        self._answers.addButton(ui.yes_radio)
        self._answers.addButton(ui.no_radio)
        ui.rag_combo.addItems([words for _, words, _, _ in _RAGS])
        ui.wording_edit.set_least_lines(1)
        ui.wording_edit.hide()
        ui.commentary_edit.set_least_lines(4)
        ui.note_edit.set_least_lines(2)
        quieten(ui.form_page)
        theme = self._context.theme
        theme.set_icon(ui.previous_button, "up")
        theme.set_icon(ui.next_button, "down")
        theme.changed.connect(self._dress)
        self._dress()

    def _connect(self) -> None:
        ui = self._ui
        for edit in self._edits.values():
            edit.textChanged.connect(self._key)
            edit.cursor_moved.connect(self._follow)
            edit.installEventFilter(self)
        ui.comply_date.textChanged.connect(self._key)
        ui.comply_date.installEventFilter(self)
        self._answers.idClicked.connect(self._choice)
        ui.clear_button.clicked.connect(self._clear)
        ui.rag_combo.currentIndexChanged.connect(self._choice)
        ui.wording_button.clicked.connect(self._change_wording)
        for part in (self.evidence, self.actions):
            part.typed.connect(self.cell_typed)
            part.settled.connect(self._choice)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._bring_into_view)

    def show(
        self,
        provision: AnsweredProvision,
        summary: str,
        figures: tuple[FigureLine, ...],
        *,
        locked: bool,
        goes_on: bool,
    ) -> None:
        """Shows a provision in place of the one before; where it is there already, the cursor stays where it is.

        With `goes_on` its actions can be marked as done although it is locked.
        """
        ui = self._ui
        if provision == self._base and (locked, goes_on) == (self._locked, self._goes_on):
            self.evidence.offer(figures)
            return
        self._filling = True
        try:
            self._base = provision
            self._locked, self._goes_on = locked, goes_on
            ui.number_label.setText(provision.number)
            ui.summary_label.setText(summary)
            self._fill(provision, figures)
        finally:
            self._filling = False
        self._arrange()

    def _fill(self, provision: AnsweredProvision, figures: tuple[FigureLine, ...]) -> None:
        ui, locked = self._ui, self._locked
        ui.wording_edit.setPlaceholderText(_NO_WORDING[1 if locked else 0])
        for name, edit in self._edits.items():
            edit.setPlainText(getattr(provision, name))
            if edit.isReadOnly() is not locked:
                edit.setReadOnly(locked)
                edit.style().unpolish(edit)
                edit.style().polish(edit)
        self._show_answer(provision.answer)
        # A day typed without its year is looked for around today, not around the provision before.
        ui.comply_date.allow_none(self._context.clock.today())
        ui.comply_date.set_value(provision.comply_by)
        ui.comply_date.setReadOnly(locked)
        ui.rag_combo.setCurrentIndex([rag for rag, *_ in _RAGS].index(provision.rag))
        for widget in (ui.yes_radio, ui.no_radio, ui.rag_combo):
            widget.setEnabled(not locked)
        self.evidence.show(provision.evidence, figures, locked=locked)
        self.actions.show(provision.actions, locked=locked, goes_on=self._goes_on)
        ui.comply_problem.tell("")

    @property
    def wrong_date(self) -> str:
        """What was written as a date to comply by and is none; "" where there is no such thing."""
        field = self._ui.comply_date
        return "" if field.is_sound() else field.text().strip()

    def rebase(self, provision: AnsweredProvision) -> None:
        """The desk has taken the provision; what is being written stays as it is."""
        self._base = provision

    def show_standing(self, standing: Standing) -> None:
        """The sign beside the number."""
        sign, side = standing.sign, self._context.theme.scaled(18)
        self._ui.status_label.setText(sign.word)
        icon = self._context.theme.icon(sign.icon, sign.colour)
        self._ui.status_icon.setPixmap(icon.pixmap(QSize(side, side)))

    def read(self, *, dates: bool = True) -> AnsweredProvision:
        """The provision as it is on the screen; a field that nobody wrote in is as it was, to the letter.

        Without `dates` a date that is still being written in a table is left alone: half of it may be another day.
        """
        ui = self._ui
        self.evidence.commit(dates=dates)
        self.actions.commit(dates=dates)
        day = ui.comply_date.value() if ui.comply_date.is_sound() else self._base.comply_by
        answer = Answer.YES if ui.yes_radio.isChecked() else Answer.NO if ui.no_radio.isChecked() else None
        return replace(
            self._base,
            answer=answer,
            comply_by=day,
            rag=_RAGS[ui.rag_combo.currentIndex()][0],
            evidence=self.evidence.items(),
            actions=self.actions.items(),
            requirement=self._words("requirement"),
            commentary=self._words("commentary"),
            note=self._words("note"),
        )

    def _words(self, name: str) -> str:
        """The words of a field; Qt would turn some spaces into others, so what nobody touched is not read back."""
        edit = self._edits[name]
        return edit.toPlainText() if edit.document().isModified() else str(getattr(self._base, name))

    def go_to(self, todo: ToDo) -> None:
        """Puts the focus on the field that is meant, and chooses the words that are meant."""
        ui = self._ui
        places: dict[str, QWidget] = {
            "answer": ui.yes_radio, "comply_by": ui.comply_date, "rag": ui.rag_combo, "review": ui.accept_button,
        }  # fmt: skip
        if todo.field == "requirement":
            self._show_wording(True)
        if todo.field in self._edits:
            edit = self._edits[todo.field]
            edit.setFocus()
            select(edit, todo.start, todo.length)
        elif todo.field == "evidence":
            self.evidence.go_to(todo)
        elif todo.field == "actions":
            self.actions.go_to(todo)
        else:
            places.get(todo.field, ui.yes_radio).setFocus()
        self._bring_into_view(None, QApplication.focusWidget())

    @Slot(QWidget, QWidget)
    def _bring_into_view(self, _: QWidget | None, focus: QWidget | None) -> None:
        """The page scrolls to where the focus goes, by whatever key it goes there."""
        if focus is not None and self._ui.form_page.isAncestorOf(focus):
            self._ui.form_scroll.ensureWidgetVisible(focus, 0, self._context.theme.scaled(40))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field that is left is saved."""
        if event.type() == QEvent.Type.FocusOut and not self._filling:
            self._tell_date()
            self.settled.emit()
        return super().eventFilter(watched, event)

    def _show_answer(self, answer: Answer | None) -> None:
        self._answers.setExclusive(False)
        self._ui.yes_radio.setChecked(answer is Answer.YES)
        self._ui.no_radio.setChecked(answer is Answer.NO)
        self._answers.setExclusive(True)

    @Slot()
    def _key(self) -> None:
        if not self._filling:
            self.typed.emit()

    @Slot()
    def _choice(self) -> None:
        if not self._filling:
            self._arrange()
            self.settled.emit()

    @Slot()
    def _clear(self) -> None:
        self._show_answer(None)
        self._ui.yes_radio.setFocus()
        self._choice()

    def _arrange(self) -> None:
        ui = self._ui
        ui.comply_page.setVisible(ui.no_radio.isChecked() or bool(ui.comply_date.text()))
        ui.clear_button.setVisible(not self._locked and (ui.yes_radio.isChecked() or ui.no_radio.isChecked()))
        ui.commentary_problem.tell("")

    def _tell_date(self) -> None:
        field = self._ui.comply_date
        wrong = "" if field.is_sound() else "This is no date the calendar has. Type one such as 31/10/2027."
        self._ui.comply_problem.tell(wrong)

    @Slot()
    def _change_wording(self) -> None:
        self._show_wording(self._ui.wording_edit.isHidden())

    def _show_wording(self, shown: bool) -> None:
        self._ui.wording_edit.setVisible(shown)
        self._ui.wording_button.setText(_WORDING[1 if shown else 0])

    @Slot(QRect)
    def _follow(self, place: QRect) -> None:
        """The page scrolls with the cursor: the fields do not scroll themselves."""
        edit = self.sender()
        if isinstance(edit, QWidget):
            at = edit.mapTo(self._ui.form_page, QPoint(place.center()))
            self._ui.form_scroll.ensureVisible(at.x(), at.y(), 0, self._context.theme.scaled(30))

    @Slot()
    def _dress(self) -> None:
        theme = self._context.theme
        for place, (_, _, icon, colour) in enumerate(_RAGS):
            self._ui.rag_combo.setItemIcon(place, theme.icon(icon, colour))
        for radio in (self._ui.yes_radio, self._ui.no_radio):
            radio.setMinimumWidth(radio.sizeHint().width() + theme.scaled(_RING))
        side = theme.scaled(16)
        self._ui.rag_combo.setIconSize(QSize(side, side))


def select(edit: QPlainTextEdit, start: int, length: int) -> None:
    """Chooses some letters of a field; the end of it where none are named."""
    cursor = edit.textCursor()
    if start < 0:
        cursor.movePosition(QTextCursor.MoveOperation.End)
    else:
        last = edit.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(start + length, last), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
