"""What the form of one act is: it is filled from the case and gives the act."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from complaintdesk.domain.acts import Act
from complaintdesk.domain.errors import Problem
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.form_values import put_values, read_values

Fields = Mapping[str, tuple[QWidget, ProblemLabel]]


class ActForm(QWidget):
    """The inputs of one act. A subclass sets up its form in `__init__` and fills it from `facts`.

    `title` heads the dialog, `save_text` names its button, `provision` is the one that
    asks for the act. `tell_at_once` are the problems shown while the officer still types
    elsewhere, because what they typed there is the cause. `is_wide` forms hold long texts.
    `reaches_out` forms are about being in touch: a restriction of contact is shown in them.
    """

    title: ClassVar[str]
    save_text: ClassVar[str] = "&Save"
    provision: ClassVar[str] = ""
    said: ClassVar[str] = "Saved."
    tell_at_once: ClassVar[frozenset[str]] = frozenset()
    is_wide: ClassVar[bool] = False
    reaches_out: ClassVar[bool] = False

    reshaped = Signal()

    def __init__(self, facts: ActFacts) -> None:
        super().__init__()
        self.facts = facts
        self.setProperty("role", "page")

    def act(self) -> Act:
        """The act as it is filled in now."""
        raise NotImplementedError

    def fields(self) -> Fields:
        """The act's fields, each with its input and the place for its problems."""
        raise NotImplementedError

    def heading(self) -> str:
        """What the dialog is headed with; the title unless the case gives it a stage."""
        return self.title

    def asks(self) -> str:
        """The provision that asks for the act, which may depend on the stage."""
        return self.provision

    def done_words(self) -> str:
        """What is said once the act is done; `said` unless it depends on what was filled in."""
        return self.said

    def own_problems(self) -> Iterable[Problem]:
        """Problems of what was typed that the act itself cannot show, such as an amount that is none."""
        return ()

    def draft(self) -> dict[str, Any]:
        """What is filled in, to be kept against a crash; plain enough for JSON."""
        return dict(read_values(self))

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Fills the form with a draft; what does not fit any more is passed over."""
        put_values(self, {name: value for name, value in draft.items() if isinstance(value, str | int | bool)})

    def edited(self) -> None:
        """Called when something was changed, to show or hide what depends on it."""


def fill_choices(combo: QComboBox, choices: Iterable[tuple[str, object]], chosen: object) -> None:
    """Fills a combo box with words and what they stand for; `chosen` is selected."""
    for words, value in choices:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))


def fill_names(combo: QComboBox, names: Iterable[str], chosen: str) -> None:
    """Fills an editable combo box with names; any other may be typed."""
    combo.addItems(list(names))
    combo.setCurrentText(chosen)


def capital(words: str) -> str:
    """The words with a capital at the beginning and nothing else changed."""
    return words[:1].upper() + words[1:]
