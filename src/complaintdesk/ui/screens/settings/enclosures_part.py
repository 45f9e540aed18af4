"""The part of the letterhead page that keeps what goes with letters; it takes effect at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Enclosure, Landlord
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.saving import Copy, save_copy
from complaintdesk.ui.forms.ui_letterhead_page import Ui_LetterheadPage
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.settings import state
from complaintdesk.ui.screens.settings.enclosure_dialog import EnclosureDialog
from complaintdesk.ui.screens.settings.page import say_beside
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

_HEIGHT = 140
Job = Callable[["Desk"], tuple[Landlord, Changes]]


class EnclosuresPart(QObject):
    """Adds, changes, saves copies of and takes away enclosures. Payload of `saved`: the Landlord as stored."""

    saved = Signal(object)

    def __init__(self, context: UiContext, ui: Ui_LetterheadPage, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._ui = ui
        self._page = page
        self._landlord: Landlord | None = None
        self._editing: Enclosure | None = None
        tree = ui.enclosures_tree
        table_look(tree, context.theme)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        tree.setFixedHeight(context.theme.scaled(_HEIGHT))
        tree.currentItemChanged.connect(self._enable)
        tree.itemActivated.connect(self._change)
        ui.add_enclosure_button.clicked.connect(self._add)
        ui.change_enclosure_button.clicked.connect(self._change)
        ui.save_enclosure_button.clicked.connect(self._save_copy)
        ui.remove_enclosure_button.clicked.connect(self._remove)
        context.theme.set_icon(ui.add_enclosure_button, "add")

    def fill(self, landlord: Landlord) -> None:
        """Shows what is enclosed."""
        self._landlord = landlord
        tree = self._ui.enclosures_tree
        row = max(0, tree.currentIndex().row())
        tree.clear()
        for enclosure in landlord.enclosures:
            item = QTreeWidgetItem([enclosure.name, state.kinds_words(enclosure.kinds)])
            item.setToolTip(1, item.text(1))
            tree.addTopLevelItem(item)
        tree.setVisible(bool(landlord.enclosures))
        self._ui.enclosures_empty_label.setVisible(not landlord.enclosures)
        if landlord.enclosures:
            tree.setCurrentItem(tree.topLevelItem(min(row, len(landlord.enclosures) - 1)))  # type: ignore[arg-type]
        self._enable()

    @Slot()
    def _enable(self) -> None:
        chosen = self._current() is not None
        ui = self._ui
        for button in (ui.change_enclosure_button, ui.save_enclosure_button, ui.remove_enclosure_button):
            button.setEnabled(chosen)

    def _current(self) -> Enclosure | None:
        row = self._ui.enclosures_tree.currentIndex().row()
        known = self._landlord.enclosures if self._landlord is not None else ()
        return known[row] if 0 <= row < len(known) else None

    @Slot()
    def _add(self) -> None:
        title, folder = "Choose an enclosure", paths.documents_folder()
        path = self._context.prompts.open_file(self._page, title, folder, "PDF (*.pdf);;All files (*)")
        if path is None:
            return

        def job(desk: Desk) -> tuple[Landlord, Changes]:
            from complaintdesk.services.letters.enclosures import add_enclosure

            return add_enclosure(desk, path)

        self._do(job, "It goes with acknowledgements from now on. Choose “Goes with” for other letters.")

    @Slot()
    def _change(self) -> None:
        enclosure, landlord = self._current(), self._landlord
        if enclosure is None or landlord is None:
            return
        self._editing = enclosure
        others = tuple(e for e in landlord.enclosures if e != enclosure)
        dialog = EnclosureDialog(self._context, enclosure, others, self._page)
        dialog.enclosure_given.connect(self._given)
        dialog.open()

    @Slot(object)
    def _given(self, changed: Enclosure) -> None:
        if self._landlord is not None:
            after = tuple(changed if e == self._editing else e for e in self._landlord.enclosures)
            self._do(_job(self._landlord, after), f"“{changed.name}” is changed.")

    @Slot()
    def _remove(self) -> None:
        enclosure, landlord = self._current(), self._landlord
        if enclosure is None or landlord is None:
            return
        question = Question(
            "Take away an enclosure",
            f"“{enclosure.name}” will go with no letter from now on.",
            yes="Take it away",
            details="Letters already issued keep what was enclosed with them.",
        )
        if self._context.prompts.confirm(self._page, question):
            rest = tuple(e for e in landlord.enclosures if e != enclosure)
            self._do(_job(landlord, rest), f"“{enclosure.name}” is taken away.")

    @Slot()
    def _save_copy(self) -> None:
        enclosure = self._current()
        if enclosure is None:
            return
        attachment = enclosure.attachment

        def content(desk: Desk) -> bytes:
            from complaintdesk.services.complaints import attachment_bytes

            return attachment_bytes(desk, attachment)

        save_copy(self._context, self._page, "Save a copy of the enclosure", Copy(f"{enclosure.name}.pdf", content))

    def _do(self, job: Job, said: str) -> None:
        self._ui.enclosure_problem.tell("")
        self._context.operations.change(self, job, self._was_saved, said=said, failed=self._failed)

    def _was_saved(self, done: tuple[Landlord, Changes]) -> None:
        self.saved.emit(done[0])

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            say_beside(self._ui.enclosure_problem, self._ui.add_enclosure_button, str(error))
        else:
            self._context.messages.error(error)


def _job(before: Landlord, after: tuple[Enclosure, ...]) -> Job:
    def job(desk: Desk) -> tuple[Landlord, Changes]:
        from complaintdesk.services.letters.enclosures import change_enclosures

        return change_enclosures(desk, before, after)

    return job
