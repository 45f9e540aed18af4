"""What every page of the settings is."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QWidget

from complaintdesk.domain.errors import Problem
from complaintdesk.domain.landlord import Landlord
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.focus_in_view import bring_into_view
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

_FEW_LINES = 96


def keep_low(words: WordsEdit, context: UiContext) -> None:
    """Keeps a field for a few lines from taking the room of the rest."""
    words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    words.setFixedHeight(context.theme.scaled(_FEW_LINES))


def indent_numbers(form: QWidget, context: UiContext) -> None:
    """Sets numbers as far from the edge as other text; Qt leaves a style sheet's padding out of spin boxes."""
    for spin in form.findChildren(QAbstractSpinBox):
        spin.lineEdit().setTextMargins(context.theme.scaled(6), 0, 0, 0)


def say_beside(label: ProblemLabel, field: QWidget, text: str) -> None:
    """Says what is wrong below a field where it can be seen, with the focus on what mends it."""
    label.tell(text)
    field.setFocus()
    # The label takes its room first, and so does whatever scrolls to the field.
    QTimer.singleShot(0, label, partial(bring_into_view, label))


class Page(QWidget):
    """One page. A page of the landlord's record overrides `fill` and `read`; the others do what they do at once."""

    touched = Signal()

    def __init__(self, context: UiContext, key: str) -> None:
        super().__init__()
        self.context = context
        self._key = key

    @property
    def key(self) -> str:
        """The page's key in the list of sections."""
        return self._key

    def fill(self, landlord: Landlord) -> None:
        """Shows the settings."""

    def read(self, landlord: Landlord) -> Landlord:
        """`landlord` with what is filled in here."""
        return landlord

    def set_read_only(self, read_only: bool) -> None:
        """Where the desk is open for reading only, nothing here can be changed."""
        self.setEnabled(not read_only)

    def show_problems(self, problems: Iterable[Problem], *, focus: bool) -> None:
        """Shows the problems that belong here beside their fields."""

    def load(self) -> None:
        """Looks up what is not in the landlord's record; called when the page is shown."""
