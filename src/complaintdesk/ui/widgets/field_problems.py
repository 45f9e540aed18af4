"""Problems of a request, each beside the field it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from complaintdesk.domain.errors import Problem
from complaintdesk.domain.messages import MESSAGES
from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.screen_room import keep_on_screen, room_on_screen


class ProblemLabel(QLabel):
    """The place below a field for what is wrong with it; takes no room while all is well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "problem")
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def tell(self, text: str) -> None:
        """Shows a text, or hides the label where there is none."""
        self.setText(text)
        self.setVisible(bool(text))
        if text:
            self._make_room()

    def _make_room(self) -> None:
        """A dialog grows with what it has to say: words cut off in the middle help nobody."""
        dialog = self.window()
        layout = dialog.layout()
        if not isinstance(dialog, QDialog) or layout is None:
            return
        layout.activate()
        wanted = layout.totalHeightForWidth(dialog.width())
        if dialog.height() < wanted <= room_on_screen(dialog).height():
            dialog.resize(dialog.width(), wanted)
            keep_on_screen(dialog)


class FieldProblems:
    """Shows problems beside the inputs of a form.

    `fields` maps a request's field to its input and its ProblemLabel. Problems of other
    fields go to `rest`, a label at the head or foot of the form, below what `tell` says there.
    """

    def __init__(self, fields: Mapping[str, tuple[QWidget, ProblemLabel]], rest: ProblemLabel) -> None:
        self._fields = fields
        self._rest = rest
        self._told = ""

    def tell(self, text: str) -> None:
        """Says why saving failed as a whole; it stays while one types on, until another text or "" takes its place."""
        self._told = text
        self._rest.tell(text)

    def show(self, problems: Iterable[Problem], *, focus: bool = True) -> None:
        """Shows these problems in place of those before; puts the focus on the first field that has one."""
        texts: dict[str, list[str]] = {}
        for problem in problems:
            field = problem.field if problem.field in self._fields else ""
            texts.setdefault(field, []).append(self._words(problem))
        for field, (widget, label) in self._fields.items():
            _mark(widget, label, "\n".join(texts.get(field, ())))
        self._rest.tell("\n".join(line for line in (self._told, *texts.get("", ())) if line))
        first = next((w for f, (w, _) in self._fields.items() if f in texts), None)
        if first is not None and focus:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, problem: Problem) -> str:
        """A date that was typed and is none does not count as missing."""
        widget, _ = self._fields.get(problem.field, (None, None))
        if problem.code == "date.missing" and isinstance(widget, DateField) and not widget.is_sound():
            return MESSAGES["date.form"].format(text=widget.text().strip())
        return problem.text

    def ease(self, widget: QWidget) -> None:
        """Takes away what was said of an input, because it is being changed."""
        for other, label in self._fields.values():
            if other is widget:
                _mark(other, label, "")

    def clear(self) -> None:
        """Takes every problem away."""
        self.show(())


def _mark(widget: QWidget, label: ProblemLabel, text: str) -> None:
    label.tell(text)
    if widget.property("problem") is bool(text):
        return
    widget.setProperty("problem", bool(text))
    widget.setAccessibleDescription(text)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
