"""Picks what a finding rests on from the files and contacts of the case, several at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem, QWidget

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.services.clauses import Evidence, evidence_of
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.forms.ui_evidence_dialog import Ui_EvidenceDialog
from complaintdesk.ui.widgets.screen_room import room_on_screen

_WIDTH, _HEIGHT, _LONGEST = 620, 460, 300
_NOTHING = (
    "Nothing is kept with this case yet. Attach the reports, photographs and emails under Documents, and record the "
    "calls and visits; then they can be picked here."
)


class EvidenceDialog(FormDialog):
    """Payload of `chosen`: the words to put in, one line for each. `written` is what the finding names already."""

    chosen = Signal(str)

    def __init__(self, context: UiContext, case: CaseFile, written: str, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = ui = Ui_EvidenceDialog()
        ui.setupUi(self)
        theme, room = context.theme, room_on_screen(self)
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(theme.scaled(_HEIGHT), room.height()))
        for evidence in evidence_of(case):
            ui.evidence_list.addItem(_row(evidence, named=evidence.words in written))
        if not ui.evidence_list.count():
            ui.intro_label.setText(_NOTHING)
        ui.evidence_list.itemChanged.connect(self._count)
        ui.evidence_list.currentItemChanged.connect(self._tell)
        self.ready(ui.save_button, ui.cancel_button)
        ui.evidence_list.setCurrentRow(0)
        self._count()

    def is_touched(self) -> bool:
        """Ticks are nothing that could be lost."""
        return False

    def _ticked(self) -> list[str]:
        rows = [self._ui.evidence_list.item(n) for n in range(self._ui.evidence_list.count())]
        ticked = [r for r in rows if r.checkState() is Qt.CheckState.Checked]
        return [r.data(Qt.ItemDataRole.UserRole).words for r in ticked]

    @Slot()
    def _count(self) -> None:
        self._ui.save_button.setEnabled(bool(self._ticked()))

    @Slot()
    def _tell(self) -> None:
        current = self._ui.evidence_list.currentItem()
        detail = current.data(Qt.ItemDataRole.UserRole).detail if self._ui.evidence_list.count() else ""
        self._ui.detail_label.setText(" ".join(detail.split())[:_LONGEST])

    def save(self) -> None:
        """Hands the words over."""
        self.chosen.emit("\n".join(self._ticked()))
        self.finish()


def _row(evidence: Evidence, *, named: bool) -> QListWidgetItem:
    row = QListWidgetItem(f"{evidence.words} (named already)" if named else evidence.words)
    row.setData(Qt.ItemDataRole.UserRole, evidence)
    row.setCheckState(Qt.CheckState.Unchecked)
    return row
