"""The packs made so far: who made them and when, their pages, and exact copies of their files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Slot
from PySide6.QtWidgets import QHeaderView

from complaintdesk.domain.queries import PackSnapshot
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.saving import Copy, save_copy, save_together
from complaintdesk.ui.forms.ui_packs_screen import Ui_PacksScreen
from complaintdesk.ui.screens.packs import jobs, state
from complaintdesk.ui.screens.packs.models import PacksModel
from complaintdesk.ui.tasks import LatestOnly
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.ui.screens.base import Screen


class MadePacks(QObject):
    """Wires the list of packs; `pdf` is the report that is shown, None while there is none."""

    def __init__(self, screen: Screen, ui: Ui_PacksScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._context: UiContext = screen.context
        self._ui = ui
        self._model = PacksModel(self)
        self._wanted: int | None = None
        self._loads = LatestOnly()
        self.pdf: bytes | None = None
        ui.pack_view.attach(self._context.tasks)
        ui.packs_table.setModel(self._model)
        table_look(ui.packs_table, self._context.theme)
        ui.packs_splitter.setSizes([380, 620])
        self._context.theme.set_icon(ui.save_both_button, "save", "on_accent")
        self._context.theme.set_icon(ui.print_button, "print")
        ui.packs_table.selectionModel().currentChanged.connect(self._choose)
        ui.save_both_button.clicked.connect(self.save_both)
        ui.save_pdf_button.clicked.connect(self.save_pdf)
        ui.save_workbook_button.clicked.connect(self.save_workbook)
        ui.print_button.clicked.connect(self.print)
        self.show(())

    def show(self, packs: tuple[PackSnapshot, ...]) -> None:
        """Shows these packs; the one that was chosen stays chosen."""
        ui = self._ui
        kept = self._chosen()
        wanted = self._wanted if self._wanted is not None else kept.id if kept else None
        self._model.set_rows(packs)
        ui.packs_empty_label.setVisible(not packs)
        ui.packs_splitter.setVisible(bool(packs))
        header = ui.packs_table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        if packs:
            line = self._model.line_of(wanted) if wanted is not None else 0
            ui.packs_table.setCurrentIndex(self._model.index(line, 0))
        else:
            self.pdf = None
            ui.pack_view.show_nothing()

    def choose(self, snapshot: PackSnapshot) -> None:
        """Chooses a pack, now or as soon as it is in the list."""
        self._wanted = snapshot.id
        line = self._model.line_of(snapshot.id)
        self._ui.packs_table.setCurrentIndex(self._model.index(line, 0))

    @Slot()
    def save_both(self) -> None:
        """Saves report and workbook in a folder."""
        pack = self._chosen()
        if pack is None:
            self._tell_none()
            return

        def content(desk: Desk) -> Mapping[str, bytes]:
            return jobs.load_files(desk, pack)

        save_together(self._context, self._screen, "Where to save the pack", content)

    @Slot()
    def save_pdf(self) -> None:
        """Saves the report."""
        pack = self._chosen()
        if pack is not None:
            self._save(pack, ".pdf", pack.pdf_attachment)
        else:
            self._tell_none()

    @Slot()
    def save_workbook(self) -> None:
        """Saves the workbook."""
        pack = self._chosen()
        if pack is not None:
            self._save(pack, ".xlsx", pack.xlsx_attachment)
        else:
            self._tell_none()

    @Slot()
    def print(self) -> None:
        """Prints the report."""
        from complaintdesk.ui.dialogs.printing import print_pdf

        pack = self._chosen()
        if self.pdf is not None and pack is not None:
            print_pdf(self._context, self._screen, state.pack_file(pack), self.pdf)

    def _save(self, pack: PackSnapshot, suffix: str, attachment: int) -> None:
        def content(desk: Desk) -> bytes:
            return jobs.load_file(desk, attachment)

        save_copy(self._context, self._screen, "Save a copy", Copy(state.pack_file(pack) + suffix, content))

    def _chosen(self) -> PackSnapshot | None:
        return self._model.pack_at(self._ui.packs_table.currentIndex())

    def _tell_none(self) -> None:
        self._context.messages.info("No pack has been made yet. Make one first.")

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        pack = self._model.pack_at(index)
        if pack is None:
            return
        if pack.id == self._wanted:
            self._wanted = None

        def job(desk: Desk) -> bytes:
            return jobs.load_file(desk, pack.pdf_attachment)

        self._loads.replace(self._context.operations.read(self, job, self._show_pdf))

    def _show_pdf(self, pdf: bytes) -> None:
        self.pdf = pdf
        self._ui.pack_view.show_pdf(pdf)
