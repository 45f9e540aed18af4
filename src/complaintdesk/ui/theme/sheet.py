"""The one style sheet of the program, made from the colours and the size of the text.

Widgets choose a look by a dynamic property set in their form, never by a style of their own:

    role = "title" | "heading" | "muted" | "problem" | "warning" | "big"   on a QLabel
    role = "primary" | "danger" | "link" | "quiet" | "tile" | "navigation" on a button
    role = "card" | "sunken"                                               on a QFrame
    problem = true                                                         on an input with something wrong
"""

from __future__ import annotations

from string import Template

from complaintdesk.ui.theme.colours import Colours

_SHEET = Template(
    """
QMainWindow, QDialog, QWidget[role="page"], QStackedWidget { background: $window; }
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: $window; border: none; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: ${p4}px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${f20}px; font-weight: bold; }
QLabel[role="heading"] { font-size: ${f15}px; font-weight: bold; }
QLabel[role="big"] { font-size: ${f28}px; font-weight: bold; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="link"] { color: $accent; text-decoration: underline; }
QLabel[role="problem"] { color: $danger; }
QLabel[role="warning"] { color: $caution; }
QLabel[role="banner"] {
    color: $danger; background: $danger_soft; border: 1px solid $danger; border-radius: ${p4}px;
    padding: ${p6}px ${p8}px; font-weight: bold;
}
QLabel[role="code"], QLineEdit[role="code"] { font-size: ${f18}px; font-weight: bold; letter-spacing: 1px; }

QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: ${p8}px; }
QFrame[role="sunken"] { background: $sunken; border: none; }
QFrame[role="rule"] { background: $border; border: none; max-height: 1px; min-height: 1px; }

QPushButton, QToolButton {
  background: $surface; color: $text; border: 1px solid $border_strong; border-radius: ${p6}px;
  padding: ${p6}px ${p14}px; min-height: ${p20}px;
}
QToolButton { padding: ${p6}px ${p8}px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $accent_soft; }
QPushButton:disabled, QToolButton:disabled { color: $muted; border-color: $border; background: $window; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: ${q6}px ${q14}px; }
QToolButton:focus { padding: ${q6}px ${q8}px; }
QPushButton:default { border-color: $accent; }
QPushButton::menu-indicator, QToolButton::menu-indicator { width: ${p10}px; subcontrol-position: right center;
  subcontrol-origin: padding; right: ${p6}px; }

QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: bold; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled { background: $border; color: $muted; border-color: $border; }
QPushButton[role="danger"] { color: $danger; border-color: $danger; }
QPushButton[role="danger"]:disabled { color: $muted; border-color: $border; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $hover; border-color: $border; }
PageView { border: 2px solid $border; }
PageView:focus { border-color: $accent; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: 2px solid $accent; }
QPushButton[role="link"] {
  background: transparent; border: 1px solid transparent; color: $accent; text-align: left;
  padding: ${p2}px ${p2}px; text-decoration: underline; min-height: 0;
}
QPushButton[role="link"]:hover { color: $accent_hover; }
QPushButton[role="link"]:disabled { color: $muted; text-decoration: none; }
QPushButton[role="link"]:focus { border: 1px solid $accent; border-radius: ${p4}px; padding: ${p2}px ${p2}px; }
QPushButton[role="tile"] {
  background: $surface; border: 1px solid $border; border-radius: ${p8}px; text-align: left;
  padding: ${p14}px ${p16}px;
}
QPushButton[role="tile"]:hover { background: $hover; border-color: $accent; }
QPushButton { outline: 0; }
QPushButton[role="tile"]:focus { border: 2px solid $accent; padding: ${q14}px ${q16}px; }
QPushButton[role="navigation"] {
  background: transparent; border: 1px solid transparent; text-align: left; padding: ${p8}px ${p12}px; color: $text;
}
QPushButton[role="navigation"]:hover { background: $hover; }
QPushButton[role="navigation"]:checked { background: $accent_soft; color: $accent; font-weight: bold; }
QPushButton[role="navigation"]:focus { border: 2px solid $accent; padding: ${q8}px ${q12}px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: $surface; color: $text; border: 1px solid $border_strong; border-radius: ${p6}px;
  padding: ${p4}px ${p8}px; min-height: ${p22}px; selection-background-color: $accent;
  selection-color: $on_accent;
}
QAbstractSpinBox { max-height: ${p22}px; }
QPlainTextEdit, QTextEdit { padding: ${p6}px ${p6}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $accent; padding: ${q4}px ${q8}px;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: ${q6}px ${q6}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: $window; color: $muted; border-color: $border;
}
QLineEdit:read-only, QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] { background: $window; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"], QAbstractSpinBox[problem="true"] {
  border: 2px solid $danger; padding: ${q4}px ${q8}px;
}
QLineEdit QToolButton { padding: 0; min-height: 0; border: none; background: transparent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${p24}px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($arrow); width: ${p12}px; height: ${p12}px; }
QComboBox { combobox-popup: 0; qproperty-maxVisibleItems: 14; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { background: $surface; color: $text;
  border: 1px solid $border_strong; border-radius: 0; padding: 0; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: ${p16}px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url($arrow_up); width: ${p8}px; height: ${p8}px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url($arrow); width: ${p8}px; height: ${p8}px; }

QCheckBox, QRadioButton { spacing: ${p8}px; background: transparent; padding: ${p2}px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator, QRadioButton::indicator {
  width: ${p16}px; height: ${p16}px; border: 1px solid $border_strong; background: $surface;
}
QCheckBox::indicator { border-radius: ${p4}px; }
QRadioButton::indicator { border-radius: ${q9}px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($tick); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url($dot); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; background: $window; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {
  background: $muted; border-color: $muted;
}

QTableView, QTreeView, QListView {
  background: $surface; color: $text; border: 1px solid $border; border-radius: ${p8}px; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; gridline-color: $border;
}
QTableView::item, QTreeView::item, QListView::item { padding: ${p4}px ${p8}px; border: none; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: $hover; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
  background: $accent_soft; color: $text;
}
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid $accent; }
QTableView::indicator, QTreeView::indicator, QListView::indicator {
  width: ${p16}px; height: ${p16}px; border: 1px solid $border_strong; border-radius: ${p4}px; background: $surface;
}
QTableView::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {
  background: $accent; border-color: $accent; image: url($tick);
}
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
  background: $surface; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: ${p8}px ${p12}px; font-weight: bold; text-align: left;
}
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::down-arrow { image: url($arrow); width: ${p10}px; height: ${p10}px; }
QHeaderView::up-arrow { image: url($arrow_up); width: ${p10}px; height: ${p10}px; }
QTableCornerButton::section { background: $surface; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $muted; padding: ${p8}px ${p14}px; border: none;
  border-bottom: 3px solid transparent; margin-right: ${p4}px;
}
QTabBar::tab:selected { color: $accent; border-bottom: 3px solid $accent; font-weight: bold; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: ${p4}px; }
QTabBar::scroller { width: ${p28}px; }
QTabBar QToolButton { padding: 0; min-height: 0; }

QGroupBox { font-weight: bold; border: none; margin-top: ${p22}px; padding: 0; background: transparent; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 0; }

QMenuBar { background: $window; color: $text; padding: ${p2}px ${p6}px; }
QMenuBar::item { padding: ${p4}px ${p8}px; border-radius: ${p4}px; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $surface; color: $text; border: 1px solid $border; padding: ${p6}px; }
QMenu::item { padding: ${p6}px ${p28}px ${p6}px ${p24}px; border-radius: ${p4}px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: ${p6}px ${p4}px; }

QStatusBar { background: $window; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: ${p2}px ${p6}px; }
QProgressBar { background: $sunken; border: none; border-radius: ${p4}px; text-align: center; color: $text;
  min-height: ${p8}px; max-height: ${p8}px; }
QProgressBar::chunk { background: $accent; border-radius: ${p4}px; }

QFrame[role="message"] { border: 1px solid $border_strong; border-radius: ${p6}px; background: $surface; }
QFrame[tone="info"] { background: $accent_soft; border-color: $accent; }
QFrame[tone="success"] { background: $good_soft; border-color: $good; }
QFrame[tone="warning"] { background: $caution_soft; border-color: $caution; }
QFrame[tone="error"] { background: $danger_soft; border-color: $danger; }

QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: ${p10}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: ${p3}px; margin: ${p2}px; }
QScrollBar::handle:vertical { min-height: ${p28}px; }
QScrollBar::handle:horizontal { min-width: ${p28}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { alternate-background-color: $sunken; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; border: none; }
QCalendarWidget QToolButton { border: none; background: transparent; padding: ${p4}px; }
"""
)


def style_sheet(colours: Colours, pixels: float, pictures: dict[str, str]) -> str:
    """The sheet for text `pixels` high; `pictures` are the files of the small arrows and ticks.

    `pN` is N pixels where the text is 14 pixels high, `qN` one less (for borders of two
    pixels), `fN` a text size.
    """
    scale = pixels / 14
    sizes = {f"p{n}": max(1, round(n * scale)) for n in range(2, 30)}
    thinner = {f"q{n}": max(0, sizes[f"p{n}"] - 1) for n in range(2, 30)}
    texts = {f"f{n}": round(n * scale) for n in range(12, 34)}
    names = {field: getattr(colours, field) for field in colours.__slots__}
    return _SHEET.substitute(names | {k: str(v) for k, v in (sizes | thinner | texts).items()} | pictures)
