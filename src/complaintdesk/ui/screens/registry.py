"""Every screen of the window: one entry each, and one function that makes it when it is first shown.

To add a screen: write the function and add its line to `SCREENS`. Screens with a `label`
stand in the navigation, in this order, with Ctrl+1, Ctrl+2 and so on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.screens.base import Screen


@dataclass(frozen=True, slots=True)
class ScreenSpec:
    """One screen: `key` as the navigator knows it, its name and icon in the navigation, and how it is made.

    It is made within the widget that holds it, and stays there. `under` is the key of the
    navigation entry that is lit while a screen without a `label` is shown.
    """

    key: str
    make: Callable[[UiContext, QWidget], Screen]
    label: str = ""
    icon: str = ""
    under: str = ""


def _today(context: UiContext, parent: QWidget) -> Screen:
    from complaintdesk.ui.screens.today.screen import TodayScreen

    return TodayScreen(context, parent)


def _cases(context: UiContext, parent: QWidget) -> Screen:
    from complaintdesk.ui.screens.cases.screen import CasesScreen

    return CasesScreen(context, parent)


def _calendar(context: UiContext, parent: QWidget) -> Screen:
    from complaintdesk.ui.screens.calendar.screen import CalendarScreen

    return CalendarScreen(context, parent)


def _case(context: UiContext, parent: QWidget) -> Screen:
    from complaintdesk.ui.screens.case.screen import CaseScreen

    return CaseScreen(context, parent)


def _letters(context: UiContext, parent: QWidget) -> Screen:
    from complaintdesk.ui.screens.letter.screen import LetterScreen

    return LetterScreen(context, parent)


def _assessment(context: UiContext, parent: QWidget) -> Screen:
    from complaintdesk.ui.screens.assessment.screen import AssessmentScreen

    return AssessmentScreen(context, parent)


def _reports(context: UiContext, parent: QWidget) -> Screen:
    from complaintdesk.ui.screens.packs.screen import PacksScreen

    return PacksScreen(context, parent)


def _settings(context: UiContext, parent: QWidget) -> Screen:
    from complaintdesk.ui.screens.settings.screen import SettingsScreen

    return SettingsScreen(context, parent)


def _template(context: UiContext, parent: QWidget) -> Screen:
    from complaintdesk.ui.screens.template.screen import TemplateScreen

    return TemplateScreen(context, parent)


def _phrases(context: UiContext, parent: QWidget) -> Screen:
    from complaintdesk.ui.screens.phrases.screen import PhrasesScreen

    return PhrasesScreen(context, parent)


SCREENS = (
    ScreenSpec("today", _today, "Today", "today"),
    ScreenSpec("cases", _cases, "Cases", "cases"),
    ScreenSpec("case", _case, under="cases"),
    ScreenSpec("calendar", _calendar, "Calendar", "calendar"),
    ScreenSpec("letters", _letters, under="cases"),
    ScreenSpec("assessment", _assessment, "Self-assessment", "assessment"),
    ScreenSpec("reports", _reports, "Board packs", "reports"),
    ScreenSpec("settings", _settings, "Settings", "settings"),
    ScreenSpec("template", _template, under="settings"),
    ScreenSpec("phrases", _phrases, under="settings"),
)


def spec(key: str) -> ScreenSpec | None:
    """The entry of that key, None where there is none."""
    return next((s for s in SCREENS if s.key == key), None)
