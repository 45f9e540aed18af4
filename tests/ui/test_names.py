"""Every control has a name that a screen reader can say, on every screen and in every dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.ui.screens.registry import SCREENS
from complaintdesk.ui.screens.settings.state import SECTIONS
from tests.house.forms_lint import alt_key
from tests.ui.conftest import OpenWindow
from tests.ui.driver import Driver, accessible_name

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


def controls() -> list[QWidget]:
    """Every control that can be seen, without the parts that other controls are made of."""
    tops = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    found = dict.fromkeys(w for top in tops for w in top.findChildren(QWidget) if isinstance(w, CONTROLS))
    return [w for w in found if w.isVisible() and not is_part(w)]


def is_part(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(widget, QHeaderView) or isinstance(
        parent, QComboBox | QAbstractSpinBox | QAbstractItemView | QHeaderView | QLineEdit
    )


def labelled() -> set[QWidget]:
    """The widgets that a label with a text is the buddy of."""
    labels = [label for w in QApplication.topLevelWidgets() for label in w.findChildren(QLabel)]
    return {buddy for label in labels if label.text() and (buddy := label.buddy()) is not None}


def unnamed() -> list[str]:
    """The object names of controls without a name; on Linux a combo box calls itself by its current line."""
    known = labelled()
    found = []
    for widget in controls():
        own = widget.accessibleName() if isinstance(widget, QComboBox) else accessible_name(widget)
        if not own and widget not in known:
            found.append(f"{type(widget).__name__} {widget.objectName()!r} in {widget.window().windowTitle()!r}")
    return found


def clashes() -> list[str]:
    """Letters that Alt takes to more than one thing that can be seen in the active window, its menus among them."""
    window = QApplication.activeWindow()
    if window is None:
        return ["no window is active"]
    texts = [b.text() for b in window.findChildren(QAbstractButton) if b.isVisible()]
    texts += [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.buddy() is not None]
    bars = [bar for bar in window.findChildren(QTabBar) if bar.isVisible()]
    texts += [bar.tabText(n) for bar in bars for n in range(bar.count())]
    menus = [m for bar in window.findChildren(QMenuBar) for m in bar.actions() if m.isVisible()]
    texts += [m.text() for m in menus]
    letters: dict[str, list[str]] = {}
    for text in texts:
        letters.setdefault(alt_key(text), []).append(text)
    found = [f"Alt+{letter}: {found}" for letter, found in letters.items() if letter and len(found) > 1]
    return found + shared_keys([action for bar in window.findChildren(QMenuBar) for action in bar.actions()])


def shared_keys(actions: Sequence[QAction]) -> list[str]:
    """Keys that stand in the menus more than once: Qt then does neither."""
    keys: dict[str, list[str]] = {}
    waiting = list(actions)
    while waiting:
        action = waiting.pop()
        menu = action.menu()
        if isinstance(menu, QMenu):
            waiting += menu.actions()
        for key in action.shortcuts():
            keys.setdefault(key.toString(), []).append(action.text())
    return [f"{key}: {found}" for key, found in keys.items() if len(found) > 1]


def test_the_first_page_and_the_questions(open_window: OpenWindow) -> None:
    driver = open_window(None)
    assert len(controls()) >= 3
    assert unnamed() == []
    driver.click("Set up your desk")
    driver.click("Protect the desk with a passphrase (your choice)")
    assert len(controls()) >= 12
    assert unnamed() == []


def test_every_screen(window: Driver) -> None:
    navigate = window.context.navigate
    seen: set[str] = set()
    shows: dict[str, Callable[[], None]] = {
        "case": lambda: navigate.show_case(4),
        "letters": lambda: navigate.show_letter(4, LetterKind.RESPONSE_1),
        "today": navigate.show_today,
        "cases": navigate.show_cases,
        "calendar": navigate.show_calendar,
        "assessment": navigate.show_assessments,
        "reports": navigate.show_reports,
        "settings": navigate.show_settings,
        "template": lambda: navigate.show_template(LetterKind.RESPONSE_1.value),
        "phrases": lambda: navigate.show_template("phrases"),
    }
    for found in SCREENS:
        shows[found.key]()
        window.rest()
        seen.add(window.window.windowTitle())
        assert len(controls()) > 5
        assert unnamed() == [], found.key
        assert clashes() == [], found.key
    assert len(seen) >= len(SCREENS) - 1


def test_alt_and_a_letter_mean_one_thing_in_every_part_of_the_settings(window: Driver) -> None:
    for section in SECTIONS:
        window.context.navigate.show_settings(section.key)
        window.rest()
        window.window.activateWindow()
        assert clashes() == [], section.key
    button = QPushButton("&Save it twice", window.window)
    button.show()
    (found,) = clashes()
    assert "&Save it twice" in found


def test_the_log_dialog_and_the_help(window: Driver) -> None:
    window.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert len(controls()) >= 15
    assert unnamed() == []
    window.press(Qt.Key.Key_Escape)
    window.press(Qt.Key.Key_F1)
    assert unnamed() == []


def test_a_control_without_a_name_is_found(window: Driver) -> None:
    bare = QLineEdit(window.window)
    bare.setObjectName("bare_edit")
    bare.show()
    assert [line for line in unnamed() if "bare_edit" in line]
