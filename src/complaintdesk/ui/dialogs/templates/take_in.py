"""Letter templates from a file: what each would change is shown first, and only what is ticked is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QListWidgetItem, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.delegates.wrapped import WrappedLines
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_take_templates_dialog import Ui_TakeTemplatesDialog
from complaintdesk.ui.screens.template.state import Gravity, fault_rows

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters.template_files import Incoming, TemplateFile

_WIDTH, _LIST_HEIGHT, _MOST_TOLD = 640, 320, 4


class TakeTemplatesDialog(FormDialog):
    """Every letter of a file with what it would change; those that are sound and differ are ticked."""

    def __init__(self, context: UiContext, file: TemplateFile, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._file = file
        self._ui = ui = Ui_TakeTemplatesDialog()
        ui.setupUi(self)
        self.setMinimumWidth(context.theme.scaled(_WIDTH))
        ui.items_list.setMinimumHeight(context.theme.scaled(_LIST_HEIGHT))
        ui.items_list.setItemDelegate(WrappedLines(ui.items_list, context.theme))
        side = context.theme.scaled(18)
        ui.items_list.setIconSize(QSize(side, side))
        ui.heading_label.setText(f"Letter templates in {file.path.name.replace('&', '&&')}")
        ui.from_label.setText(from_words(file))
        ui.left_out_label.setText(" ".join(file.left_out))
        ui.left_out_label.setVisible(bool(file.left_out))
        for item in sorted(file.items, key=lambda found: not found.differs):
            self._add(item)
        ui.items_list.itemChanged.connect(self._count)
        ui.items_list.setCurrentRow(0)
        self.ready(ui.save_button, ui.cancel_button)
        self._count()

    def _add(self, item: Incoming) -> None:
        words, icon, colour = item_words(item)
        line = QListWidgetItem(self.context.theme.icon(icon, colour), words)
        line.setData(Qt.ItemDataRole.UserRole, item.name)
        if item.can_be_taken:
            sound = all(row.gravity is Gravity.ADVICE for row in fault_rows(item.faults))
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(Qt.CheckState.Checked if sound else Qt.CheckState.Unchecked)
        else:
            line.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        self._ui.items_list.addItem(line)

    def _names(self) -> list[str]:
        view = self._ui.items_list
        lines = [view.item(row) for row in range(view.count())]
        ticked = [line for line in lines if line.flags() & Qt.ItemFlag.ItemIsUserCheckable]
        return [
            str(line.data(Qt.ItemDataRole.UserRole)) for line in ticked if line.checkState() == Qt.CheckState.Checked
        ]

    @Slot()
    def _count(self) -> None:
        count = len(self._names())
        self._ui.save_button.setText(f"&Take {f'{count} of them' if count > 1 else 'it'}" if count else "&Take")
        self._ui.save_button.setEnabled(count > 0)

    def is_touched(self) -> bool:
        """Only a note that was typed could be lost."""
        return bool(self._ui.note_edit.text().strip())

    def save(self) -> None:
        """Takes what is ticked."""
        file, names, note = self._file, self._names(), self._ui.note_edit.text()

        def job(desk: Desk) -> Changes:
            from complaintdesk.services.letters import template_files

            return template_files.import_(desk, file, names, note)

        self.perform(job, self._taken, said="The words are taken. Letters are made with them from now on.")

    def _taken(self, _: Changes) -> None:
        self.finish()

    def failed(self, error: Exception) -> None:
        """Says below the list why they could not be taken."""
        self.working(False)
        if isinstance(error, UserError):
            self._ui.rest_problem.tell(str(error))
            if error.code == "template.note_missing":
                self._ui.note_edit.setFocus()
        else:
            self.context.messages.error(error)


def from_words(file: TemplateFile) -> str:
    """Whose words they are, and how many of them differ."""
    whose = f"They come from {file.landlord}. " if file.landlord else ""
    differing = sum(bool(item.differs) for item in file.items)
    if not differing:
        return f"{whose}All of them are the words in use already."
    if not any(item.can_be_taken for item in file.items):
        return f"{whose}{differing} of {len(file.items)} would change, but cannot be taken: below stands why."
    return f"{whose}{differing} of {len(file.items)} would change. Tick what you want to take."


def item_words(item: Incoming) -> tuple[str, str, str]:
    """One letter of a file: what it would change and what is wrong with it, with the name and colour of an icon."""
    if not item.differs:
        return f"{item.title}: the same words as now.", "met", "muted"
    rows = fault_rows(item.faults)
    worst = next((g for g in Gravity if any(row.gravity is g for row in rows)), None)
    words = f"{item.title}: {item.differs[0].lower()}{item.differs[1:]}."
    if worst is None:
        return words, "edit", "accent"
    cannot = " It cannot be taken." if worst is Gravity.MEND else ""
    told = " ".join(row.text if row.text.endswith(("?", ".")) else f"{row.text}." for row in rows[:_MOST_TOLD])
    return f"{words}{cannot} {told}", worst.value[1], worst.value[2]
