"""The Case menu: every act, with its keys; what does not fit now cannot be chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from complaintdesk.ui.screens.case.state.offers import Offer, offers
from complaintdesk.ui.screens.case.state.parts import CaseView


class CaseMenu(QObject):
    """Keeps one action for each entry of the menu. Payload of `asked`: Deed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._ask)
        self.actions = [self._action(offer) for offer in offers(None)]
        self.show_offers(None)

    def show_offers(self, view: CaseView | None) -> None:
        """Enables what fits the case now; nothing while there is none."""
        for action, offer in zip(self.actions, offers(view), strict=True):
            if offer.deed is None:
                continue
            action.setText(offer.text)
            action.setData(offer.deed)
            action.setEnabled(offer.fits)

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
