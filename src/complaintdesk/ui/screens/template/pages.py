"""The pages beside the words: the letter as it would be now, on a case of the desk or on the awkward resident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_template_screen import Ui_TemplateScreen
from complaintdesk.ui.screens.template import jobs, state
from complaintdesk.ui.screens.template.jobs import Pages
from complaintdesk.ui.tasks import Lane, LatestOnly

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters.template_preview import FittingCase
    from complaintdesk.ui.screens.base import Screen

AWKWARD = "The awkward resident (made up)"
_NOT_NOW = "The page is shown again once what is listed below the words is mended."


class PagesPanel(QObject):
    """Draws the pages anew whenever it is asked to."""

    def __init__(self, screen: Screen, ui: Ui_TemplateScreen) -> None:
        super().__init__(screen)
        self._context: UiContext = screen.context
        self._ui = ui
        self._kind: LetterKind | None = None
        self._text = ""
        self._chosen = False
        self._searches, self._draws = LatestOnly(), LatestOnly()
        ui.page_view.attach(self._context.tasks)
        ui.case_box.activated.connect(self._choose)
        typed = ui.case_box.lineEdit()
        assert typed is not None, "any case can be typed"
        typed.returnPressed.connect(self._look_up)
        ui.zoom_in_button.clicked.connect(ui.page_view.zoom_in)
        ui.zoom_out_button.clicked.connect(ui.page_view.zoom_out)
        ui.fit_button.clicked.connect(ui.page_view.fit_width)
        ui.page_view.looked_at.connect(self._show_page)
        ui.page_view.zoomed.connect(self._show_zoom)

    def begin(self, kind: LetterKind) -> None:
        """Offers the cases that a kind of letter fits, the latest of them chosen."""
        self._kind, self._text, self._chosen = kind, "", False
        self._draws.drop()
        self._ui.page_view.show_nothing()
        self._offer(())

        def job(desk: Desk) -> tuple[FittingCase, ...]:
            return jobs.cases(desk, kind)

        self._searches.replace(self._context.operations.read(self, job, self._found))

    def show(self, text: str, *, usable: bool) -> None:
        """Shows the pages that words would make; where they cannot be filled, the last ones stay."""
        self._text = text
        if not usable:
            self._draws.drop()
            self._tell(_NOT_NOW)
        elif self._chosen:
            self._draw()

    def _found(self, cases: tuple[FittingCase, ...]) -> None:
        self._offer(cases)
        self._ui.case_box.setCurrentIndex(1 if cases else 0)
        self._chosen = True
        if self._text:
            self._draw()

    def _offer(self, cases: tuple[FittingCase, ...]) -> None:
        box = self._ui.case_box
        box.clear()
        box.addItem(AWKWARD, None)
        for case in cases:
            box.addItem(case_words(case), case.id)

    @Slot()
    def _choose(self) -> None:
        self._chosen = True
        self._draw()

    @Slot()
    def _look_up(self) -> None:
        """Takes the reference of any case that was typed."""
        box, kind = self._ui.case_box, self._kind
        typed = box.currentText().strip()
        if kind is None or not typed or box.findText(typed) >= 0:
            return

        def job(desk: Desk) -> FittingCase:
            return jobs.case(desk, kind, typed)

        self._searches.replace(self._context.operations.read(self, job, self._take, self._not_found))

    def _take(self, case: FittingCase) -> None:
        box = self._ui.case_box
        at = box.findData(case.id)
        if at < 0:
            box.addItem(case_words(case), case.id)
            at = box.count() - 1
        box.setCurrentIndex(at)
        self._choose()

    def _not_found(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._tell(str(error))
        else:
            self._context.messages.error(error)

    def _draw(self) -> None:
        kind, text, case_id = self._kind, self._text, self._ui.case_box.currentData()
        if kind is None:
            return

        def job(desk: Desk) -> Pages:
            return jobs.draw(desk, kind, text, case_id)

        read = self._context.operations.read
        self._draws.replace(read(self, job, self._show, self._not_found, lane=Lane.RENDER))

    def _show(self, pages: Pages) -> None:
        missing = state.missing_words(pages.missing)
        self._tell(f"On this case: {missing}" if missing else "")
        self._ui.page_view.show_pdf(pages.pdf)
        self._ui.page_view.setAccessibleDescription(pages.text)

    def _tell(self, text: str) -> None:
        self._ui.pages_problem.setText(text)
        self._ui.pages_problem.setVisible(bool(text))

    @Slot(int, int)
    def _show_page(self, number: int, count: int) -> None:
        self._ui.page_label.setText(f"Page {number} of {count}" if count else "")

    @Slot(int)
    def _show_zoom(self, percent: int) -> None:
        self._ui.zoom_label.setText(f"{percent}%")


def case_words(case: FittingCase) -> str:
    """A case as it is offered."""
    return f"{case.reference}: {case.resident}"
