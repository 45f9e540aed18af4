"""The Case menu: every act, with its keys; what does not fit now cannot be chosen.

What puts a record right, and promises, reviews and other clocks, have menus of their own within it,
which say why an entry does not fit. So the whole fits a small screen.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from complaintdesk.ui.screens.case.state.offers import LINE, Offer, corrections, offers
from complaintdesk.ui.screens.case.state.other_offers import other_offers
from complaintdesk.ui.screens.case.state.parts import CaseView


class CaseMenu(QObject):
    """Keeps one action for each entry of the menu. Payload of `asked`: Deed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._ask)
        self._first = [self._action(offer) for offer in offers(None)]
        self._corrections = [self._action(offer) for offer in corrections(None)]
        self._others = [self._action(offer) for offer in other_offers(None)]
        self._menus = (QMenu("Put somethin&g right", parent), QMenu("Promises, re&views and other clocks", parent))
        for menu, actions in zip(self._menus, (self._corrections, self._others), strict=True):
            menu.addActions(actions)
        self.actions = [*self._first, self._action(LINE), *(menu.menuAction() for menu in self._menus)]
        self.show_offers(None)

    def show_offers(self, view: CaseView | None) -> None:
        """Enables what fits the case now; nothing while there is none."""
        _tell(self._first, offers(view))
        _tell(self._corrections, corrections(view))
        _tell(self._others, other_offers(view))

    def _action(self, offer: Offer) -> QAction:
        action = QAction(self.parent())
        if offer.deed is None:
            action.setSeparator(True)
            return action
        if offer.keys:
            action.setShortcut(QKeySequence(offer.keys))
        self._group.addAction(action)
        return action

    @Slot(QAction)
    def _ask(self, action: QAction) -> None:
        self.asked.emit(action.data())


def _tell(actions: Iterable[QAction], found: Iterable[Offer]) -> None:
    for action, offer in zip(actions, found, strict=True):
        if offer.deed is None:
            continue
        action.setText(offer.text if offer.fits or not offer.why else f"{offer.text} ({offer.why})")
        action.setData(offer.deed)
        action.setEnabled(offer.fits)
