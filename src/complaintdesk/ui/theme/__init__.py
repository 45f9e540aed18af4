"""How the window looks: scheme, text size, icons. The only place that knows a colour or a style.

    theme.colours                       the colours now in use
    theme.icon("print")                 an icon tinted to them
    theme.status_icon(Status.OVERDUE)   an icon in its status colour
    theme.changed                       emitted after the scheme or the text size changed

Icons set on buttons are tinted anew by `theme.set_icon(button, "print")`, which remembers them.
"""

from __future__ import annotations

import weakref
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication

from complaintdesk.system import resources
from complaintdesk.system.preferences import Appearance
from complaintdesk.ui.theme.colours import DARK, LIGHT, Colours
from complaintdesk.ui.theme.icons import tinted_icon, tinted_svg
from complaintdesk.ui.theme.sheet import style_sheet
from complaintdesk.ui.theme.status import Status, status_of

__all__ = ["Colours", "Status", "Theme", "register_fonts", "status_of"]

FAMILY = "Atkinson Hyperlegible"
_LEAST_POINTS = 10.5
_PICTURES = {"arrow": "muted", "arrow_up": "muted", "tick": "on_accent", "dot": "on_accent"}


def register_fonts() -> None:
    """Makes the bundled fonts known to Qt, without the italics, which the window never shows.

    Offscreen and bare systems have no fonts of their own.
    """
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resources.path("fonts", f"AtkinsonHyperlegible-{weight}.ttf")))


class Theme(QObject):
    """The look of the whole program. Make one, after `register_fonts`, and `apply` it."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = TemporaryDirectory(prefix="complaintdesk-")
        self._system_points = max(_LEAST_POINTS, _own_points())
        self._appearance = Appearance.SYSTEM
        self._percent = 100
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._set_on: weakref.WeakKeyDictionary[QObject, tuple[str, str]] = weakref.WeakKeyDictionary()
        self.colours = LIGHT
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def apply(self, appearance: Appearance, percent: int) -> None:
        """Puts on a scheme and a size of text (100 is the computer's own)."""
        self._appearance = appearance
        self._percent = percent
        schemes = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}
        hints = QGuiApplication.styleHints()
        hints.setColorScheme(schemes.get(appearance, Qt.ColorScheme.Unknown))
        self._dress()

    def put_away(self) -> None:
        """Removes the files of the small pictures; nothing is drawn after this."""
        self._folder.cleanup()

    @property
    def is_dark(self) -> bool:
        """True while the dark scheme is on."""
        return self.colours is DARK

    @property
    def text_pixels(self) -> float:
        """The height of ordinary text in logical pixels; spacing is measured against it."""
        return self._system_points * self._percent / 100 * 96 / 72

    def scaled(self, pixels: int) -> int:
        """A length that is `pixels` where text has its usual 14 pixels."""
        return round(pixels * self.text_pixels / 14)

    def colour(self, name: str) -> QColor:
        """A colour of the scheme by its field in `Colours`."""
        return QColor(getattr(self.colours, name))

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """The icon resources/icons/<name>.svg, tinted to a colour of the scheme."""
        key = (name, colour)
        if key not in self._icons:
            self._icons[key] = tinted_icon(name, getattr(self.colours, colour), self.colours.border_strong)
        return self._icons[key]

    def status_icon(self, status: Status) -> QIcon:
        """The icon of a status in its colour."""
        return self.icon(status.look.icon, status.look.colour)

    def set_icon(self, target: QAbstractButton | QAction, name: str, colour: str = "text") -> None:
        """Gives a button or action an icon that follows the scheme."""
        self._set_on[target] = (name, colour)
        target.setIcon(self.icon(name, colour))
        if isinstance(target, QAbstractButton):
            side = self.scaled(18)
            target.setIconSize(QSize(side, side))

    @Slot()
    def _on_system_changed(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self._appearance is not Appearance.SYSTEM:
            dark = self._appearance is Appearance.DARK
        self.colours = DARK if dark else LIGHT
        self._icons.clear()
        font = QFont(FAMILY)
        font.setPixelSize(round(self.text_pixels))
        QApplication.setFont(font)
        QApplication.setPalette(palette(self.colours))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyleSheet(style_sheet(self.colours, self.text_pixels, self._pictures()))
        for target, (name, colour) in list(self._set_on.items()):
            if shiboken6.isValid(target):
                self.set_icon(target, name, colour)  # type: ignore[arg-type]
        self.changed.emit()

    def _pictures(self) -> dict[str, str]:
        write = partial(_write_picture, Path(self._folder.name), "dark" if self.is_dark else "light")
        return {name: write(name, getattr(self.colours, colour)) for name, colour in _PICTURES.items()}


def _own_points() -> float:
    """The computer's own size of text, in points."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()


def _write_picture(folder: Path, scheme: str, name: str, colour: str) -> str:
    path = folder / f"{name}-{scheme}.svg"
    if not path.exists():
        path.write_bytes(tinted_svg(name.replace("_", "-"), colour))
    return path.as_posix()


def palette(colours: Colours) -> QPalette:
    """Qt's palette from the scheme, for what the style sheet does not reach."""
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.danger,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Dark: colours.border_strong,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Shadow: colours.border_strong,
        QPalette.ColorRole.Accent: colours.accent,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made
