"""The roles that the window's models have beside Qt's own, and the index type their methods take."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

AnyIndex = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a cell gives beside its text.

    `STATUS` gives a `theme.status.Status`, `ROW` the row's own record, `HEADING` True for a group's heading,
    `LINK` True for what one presses.
    """

    STATUS = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2
    HEADING = Qt.ItemDataRole.UserRole + 3
    LINK = Qt.ItemDataRole.UserRole + 4
