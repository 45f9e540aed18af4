"""What letters call an enclosure, and which kinds of letter it goes with."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Enclosure
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_enclosure_dialog import Ui_EnclosureDialog
from complaintdesk.ui.screens.settings import state
from complaintdesk.ui.widgets.screen_room import room_on_screen

_WIDTH, _HEIGHT = 460, 560


class EnclosureDialog(FormDialog):
    """Payload of `enclosure_given`: domain.landlord.Enclosure. `others` are those it must not share a name with."""

    enclosure_given = Signal(object)

    def __init__(
        self, context: UiContext, enclosure: Enclosure, others: tuple[Enclosure, ...], parent: QWidget
    ) -> None:
        super().__init__(context, parent)
        self._enclosure = enclosure
        self._others = others
        self._ui = ui = Ui_EnclosureDialog()
        ui.setupUi(self)
        theme, room = context.theme, room_on_screen(self)
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(theme.scaled(_HEIGHT), room.height()))
        ui.name_edit.setText(enclosure.name)
        for kind in LetterKind:
            row = QListWidgetItem(state.kind_name(kind))
            row.setData(Qt.ItemDataRole.UserRole, kind)
            row.setCheckState(Qt.CheckState.Checked if kind in enclosure.kinds else Qt.CheckState.Unchecked)
            ui.kinds_list.addItem(row)
        self.ready(ui.save_button, ui.cancel_button)

    def is_touched(self) -> bool:
        """True when the name or a tick is another one now."""
        return self._given() != self._enclosure

    def _given(self) -> Enclosure:
        rows = [self._ui.kinds_list.item(n) for n in range(self._ui.kinds_list.count())]
        ticked = tuple(LetterKind(r.data(Qt.ItemDataRole.UserRole)) for r in rows if _is_ticked(r))
        return replace(self._enclosure, name=" ".join(self._ui.name_edit.text().split()), kinds=ticked)

    def save(self) -> None:
        """Hands it over."""
        given = self._given()
        problem = ""
        if not given.name:
            problem = str(UserError("enclosure.no_name"))
        elif any(other.name.casefold() == given.name.casefold() for other in self._others):
            problem = str(UserError("enclosure.twice", name=given.name))
        self._ui.name_problem.tell(problem)
        if problem:
            self._ui.name_edit.setFocus()
            return
        self.enclosure_given.emit(given)
        self._enclosure = given
        self.finish()


def _is_ticked(row: QListWidgetItem) -> bool:
    return row.checkState() is Qt.CheckState.Checked
