"""A letter as it would be with phrases that are not saved yet, on the awkward resident."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_phrase_pages_dialog import Ui_PhrasePagesDialog
from complaintdesk.ui.tasks import Lane, LatestOnly

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

_WIDTH, _HEIGHT, _LEAST = 720, 620, 320
_MADE_UP = "The resident, the points and the numbers are made up, and as awkward as life."
_ELSEWHERE = "This phrase does not stand in this made-up letter."


@dataclass(frozen=True, slots=True)
class _Pages:
    """The pages of a letter, its text, and the place of the phrase: the page from 1, and how far down it."""

    pdf: bytes
    text: str
    place: tuple[int, float] | None


class PhrasePagesDialog(QDialog):
    """Shows one kind of letter at a time, at the phrase `key`; those in which it stands come first."""

    def __init__(
        self, context: UiContext, own: Mapping[tuple[str, str], str], key: tuple[str, str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._own = dict(own)
        self._key = key
        self._first: tuple[LetterKind, ...] = ()
        self._draws = LatestOnly()
        self._ui = ui = Ui_PhrasePagesDialog()
        ui.setupUi(self)
        ui.page_view.attach(context.tasks)
        ui.page_view.setMinimumHeight(_LEAST)
        self.resize(context.theme.scaled(_WIDTH), context.theme.scaled(_HEIGHT))
        ui.kind_box.activated.connect(self._draw)
        ui.close_button.clicked.connect(self.accept)

        def job(desk: Desk) -> tuple[LetterKind, ...]:
            from complaintdesk.services.letters.template_preview import kinds_with

            return kinds_with(desk, key)

        context.operations.read(self, job, self._offer, lane=Lane.RENDER)

    def _offer(self, first: tuple[LetterKind, ...]) -> None:
        self._first = first
        box = self._ui.kind_box
        for kind in (*first, *(kind for kind in LetterKind if kind not in first)):
            box.addItem(kind.plain[0].upper() + kind.plain[1:], kind)
        if first and len(first) < len(LetterKind):
            box.insertSeparator(len(first))
        self._draw()

    @Slot()
    def _draw(self) -> None:
        kind, own, key = LetterKind(self._ui.kind_box.currentData()), self._own, self._key

        def job(desk: Desk) -> _Pages:
            from complaintdesk.documents.pdf import place_of, write_pdf
            from complaintdesk.documents.text import write_text
            from complaintdesk.services.letters.phrases import supplied_phrases, told_words
            from complaintdesk.services.letters.template_preview import preview_phrases

            document = preview_phrases(desk, own, kind).document
            pdf = write_pdf(document)
            words = told_words(key, own.get(key, supplied_phrases()[key]))
            return _Pages(pdf, write_text(document), place_of(pdf, words))

        read = self._context.operations.read
        self._draws.replace(read(self, job, self._show, self._failed, lane=Lane.RENDER))

    def _show(self, pages: _Pages) -> None:
        # A phrase that is nothing but fields has no place to be found, and stands there all the same.
        stands = pages.place is not None or self._ui.kind_box.currentData() in self._first
        self._ui.says_label.setText(_MADE_UP if stands else f"{_ELSEWHERE} {_MADE_UP}")
        self._ui.page_view.show_pdf(pages.pdf, pages.place)
        self._ui.page_view.setAccessibleDescription(pages.text)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._ui.says_label.setText(str(error))
            self._ui.page_view.show_nothing()
        else:
            self._context.messages.error(error)
