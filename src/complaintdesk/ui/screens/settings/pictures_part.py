"""The part of the letterhead page that keeps the logo and people's signatures; it takes effect at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_letterhead_page import Ui_LetterheadPage
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.settings import state
from complaintdesk.ui.screens.settings.page import say_beside
from complaintdesk.ui.screens.settings.state import PictureRow
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

_HEIGHT, _SHOWN = 150, (300, 56)
_PATTERN = "Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.tif *.tiff);;All files (*)"


class PicturesPart(QObject):
    """Chooses and removes pictures. Payload of `saved`: the Landlord as stored."""

    saved = Signal(object)

    def __init__(self, context: UiContext, ui: Ui_LetterheadPage, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._ui = ui
        self._page = page
        self._rows: tuple[PictureRow, ...] = ()
        table_look(ui.pictures_tree, context.theme)
        ui.pictures_tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        ui.pictures_tree.setFixedHeight(context.theme.scaled(_HEIGHT))
        ui.pictures_tree.currentItemChanged.connect(self._tell)
        ui.choose_picture_button.clicked.connect(self._choose)
        ui.remove_picture_button.clicked.connect(self._remove)
        context.theme.set_icon(ui.choose_picture_button, "folder")

    def fill(self, landlord: Landlord) -> None:
        """Shows who has a picture."""
        tree = self._ui.pictures_tree
        chosen = max(0, tree.currentIndex().row())
        self._rows = state.picture_rows(landlord)
        tree.clear()
        tree.addTopLevelItems([QTreeWidgetItem([row.where, row.words]) for row in self._rows])
        tree.setCurrentItem(tree.topLevelItem(min(chosen, len(self._rows) - 1)))  # type: ignore[arg-type]
        self._tell()

    def _row(self) -> PictureRow:
        return self._rows[max(0, self._ui.pictures_tree.currentIndex().row())]

    @Slot()
    def _tell(self) -> None:
        self._ui.picture_label.clear()
        self._ui.picture_label.hide()
        attachment = self._row().attachment if self._rows else None
        self._ui.remove_picture_button.setEnabled(attachment is not None)
        if attachment is None:
            return

        def job(desk: Desk) -> tuple[int, bytes]:
            from complaintdesk.services.complaints import attachment_bytes

            return attachment, attachment_bytes(desk, attachment)

        self._context.operations.read(self, job, self._show)

    def _show(self, read: tuple[int, bytes]) -> None:
        row, theme = self._row(), self._context.theme
        pixmap = QPixmap()
        if row.attachment != read[0] or not pixmap.loadFromData(read[1]):
            return
        width, height = (theme.scaled(side) for side in _SHOWN)
        smooth = Qt.TransformationMode.SmoothTransformation
        self._ui.picture_label.setPixmap(pixmap.scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        self._ui.picture_label.setAccessibleName(f"Picture: {row.where}")
        self._ui.picture_label.show()

    @Slot()
    def _choose(self) -> None:
        title = "Choose a picture"
        path = self._context.prompts.open_file(self._page, title, paths.documents_folder(), _PATTERN)
        if path is not None:
            self._set(path, "Letters carry this picture from now on.")

    @Slot()
    def _remove(self) -> None:
        question = Question(
            "Remove a picture",
            f"Letters will go without this picture: {self._row().where}.",
            yes="Remove the picture",
            details="Letters already issued stay as they are.",
        )
        if self._context.prompts.confirm(self._page, question):
            self._set(None, "The picture is removed.")

    def _set(self, path: Path | None, said: str) -> None:
        name = self._row().name

        def job(desk: Desk) -> tuple[Landlord, Changes]:
            from complaintdesk.services.letters.pictures import set_logo, set_signature

            return set_signature(desk, name, path) if name else set_logo(desk, path)

        self._ui.picture_problem.tell("")
        self._context.operations.change(self, job, self._was_set, said=said, failed=self._failed)

    def _was_set(self, done: tuple[Landlord, Changes]) -> None:
        self.saved.emit(done[0])

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            say_beside(self._ui.picture_problem, self._ui.choose_picture_button, str(error))
        else:
            self._context.messages.error(error)
