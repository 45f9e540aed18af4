"""Where to go in the window: screens ask here and never know each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from complaintdesk.domain import letters
    from complaintdesk.domain.casefile import LetterKind
    from complaintdesk.domain.queries import CaseQuery


@dataclass(frozen=True, slots=True)
class CasePlace:
    """A case, and the part of it to show first (None: its beginning)."""

    case_id: int
    place: letters.Place | None = None


@dataclass(frozen=True, slots=True)
class LetterPlace:
    """The composer on one kind of letter of a case."""

    case_id: int
    kind: LetterKind


@dataclass(frozen=True, slots=True)
class AssessmentPlace:
    """One provision of a self-assessment."""

    assessment_id: int
    number: str


@dataclass(frozen=True, slots=True)
class Destination:
    """A screen of the registry and what to show there; `argument` is what that screen's `show_place` takes."""

    screen: str
    argument: object = None


class Navigator(QObject):
    """Asks the main window to show something."""

    go_requested = Signal(object)  # Destination
    back_requested = Signal()
    log_requested = Signal()
    restore_requested = Signal()

    def show_today(self) -> None:
        """The Today screen."""
        self._go("today")

    def show_cases(self, query: CaseQuery | None = None) -> None:
        """The Cases screen; with a query, its filters are set to it."""
        self._go("cases", query)

    def show_case(self, case_id: int, place: letters.Place | None = None) -> None:
        """One case, at one of its parts where `place` names it."""
        self._go("case", CasePlace(case_id, place))

    def show_letter(self, case_id: int, kind: LetterKind) -> None:
        """The letter composer."""
        self._go("letters", LetterPlace(case_id, kind))

    def show_calendar(self) -> None:
        """The calendar."""
        self._go("calendar")

    def show_assessments(self) -> None:
        """The self-assessments, as they were left."""
        self._go("assessment")

    def show_assessment(self, assessment_id: int, number: str) -> None:
        """One provision of a self-assessment."""
        self._go("assessment", AssessmentPlace(assessment_id, number))

    def show_reports(self) -> None:
        """The board packs."""
        self._go("reports")

    def show_settings(self, place: str | None = None) -> None:
        """The settings; `place` is the object name of the settings page to show."""
        self._go("settings", place)

    def show_template(self, name: str) -> None:
        """The words of a kind of letter, by its value or, for the phrases, their name."""
        self._go("phrases" if name == "phrases" else "template", name)

    @Slot()
    def log_case(self) -> None:
        """The log dialog."""
        self.log_requested.emit()

    @Slot()
    def restore_backup(self) -> None:
        """The list of backups, to restore one."""
        self.restore_requested.emit()

    @Slot()
    def back(self) -> None:
        """Where the officer was before."""
        self.back_requested.emit()

    def _go(self, screen: str, argument: object = None) -> None:
        self.go_requested.emit(Destination(screen, argument))
