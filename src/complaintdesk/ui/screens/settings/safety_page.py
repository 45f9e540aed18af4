"""Backups and the passphrase of the desk file; each act takes effect at once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_safety_page import Ui_SafetyPage
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.settings import state
from complaintdesk.ui.screens.settings.page import Page
from complaintdesk.ui.screens.settings.recovery_dialog import RecoveryCodeDialog
from complaintdesk.ui.screens.settings.set_passphrase_dialog import Change, SetPassphraseDialog

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.passphrase import Protection


@dataclass(frozen=True, slots=True)
class Safety:
    """The last good backup, where backups are, and those that anybody can read."""

    last: state.Backup | None
    folder: Path
    open_backups: tuple[Path, ...]


def load_safety(desk: Desk) -> Safety:
    """How the desk's backups stand."""
    from complaintdesk.services.desk import last_backup
    from complaintdesk.services.passphrase import open_backups

    return Safety(last_backup(desk), desk.backup_folder, open_backups(desk))


class SafetyPage(Page):
    """Tells how the records are kept safe, and lets it be changed."""

    def __init__(self, context: UiContext, key: str) -> None:
        super().__init__(context, key)
        self._ui = Ui_SafetyPage()
        self._ui.setupUi(self)
        self._safety: Safety | None = None
        ui = self._ui
        ui.backup_button.clicked.connect(self._back_up)
        ui.folder_button.clicked.connect(self._open_folder)
        ui.restore_button.clicked.connect(context.navigate.restore_backup)
        ui.set_button.clicked.connect(self._set_passphrase)
        ui.remove_button.clicked.connect(self._remove_passphrase)
        ui.delete_button.clicked.connect(self._delete_open)
        context.theme.set_icon(ui.backup_button, "backup")
        context.theme.set_icon(ui.folder_button, "folder")
        context.theme.changed.connect(self._dress)
        ui.open_card.hide()

    def load(self) -> None:
        """Looks at the backups and the protection."""
        protected = self.context.session.current.protected
        words, hint = state.passphrase_words(protected)
        self._ui.passphrase_label.setText(words)
        self._ui.passphrase_hint.setText(hint)
        self._ui.set_button.setText("Change the &passphrase…" if protected else "Set a &passphrase…")
        self._ui.remove_button.setVisible(protected)
        self._dress()
        self.context.operations.read(self, load_safety, self._show)

    def _show(self, safety: Safety) -> None:
        ui = self._ui
        self._safety = safety
        ui.backup_label.setText(state.backup_words(safety.last))
        ui.folder_label.setText(f"Backups are in {safety.folder}")
        ui.folder_button.setEnabled(safety.last is not None)
        ui.restore_button.setEnabled(safety.last is not None)
        ui.open_card.setVisible(bool(safety.open_backups))
        ui.open_label.setText(state.open_backup_words(len(safety.open_backups)))
        self._dress()

    @Slot()
    def _dress(self) -> None:
        ui = self._ui
        good = self._safety is not None and self._safety.last is not None
        protected = self.context.session.is_open and self.context.session.current.protected
        self._icon(ui.backup_icon, "met" if good else "warning", "good" if good else "caution")
        self._icon(ui.passphrase_icon, "lock", "good" if protected else "muted")
        self._icon(ui.open_icon, "warning", "caution")

    def _icon(self, label: QLabel, name: str, colour: str) -> None:
        side = self.context.theme.scaled(20)
        label.setPixmap(self.context.theme.icon(name, colour).pixmap(side, side))

    @Slot()
    def _back_up(self) -> None:
        def job(desk: Desk) -> None:
            from complaintdesk.services.desk import back_up

            back_up(desk)

        self._ui.backup_button.setEnabled(False)
        said = "A backup was taken, opened and counted."
        self.context.operations.change(self, job, self._backed_up, said=said, failed=self._not_backed_up)

    def _backed_up(self, _: None) -> None:
        self._ui.backup_button.setEnabled(True)
        self.context.session.set_protected(self.context.session.current.protected)
        self.load()

    def _not_backed_up(self, error: Exception) -> None:
        self._ui.backup_button.setEnabled(True)
        self.context.messages.error(error)

    @Slot()
    def _open_folder(self) -> None:
        if self._safety is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._safety.folder)))

    @Slot()
    def _set_passphrase(self) -> None:
        protected = self.context.session.current.protected
        self._ask(Change.CHANGE if protected else Change.SET)

    @Slot()
    def _remove_passphrase(self) -> None:
        self._ask(Change.REMOVE)

    def _ask(self, change: Change) -> None:
        dialog = SetPassphraseDialog(self.context, change, self)
        dialog.changed.connect(self._changed)
        dialog.open()

    @Slot(object)
    def _changed(self, protection: Protection) -> None:
        self.context.session.set_protected(protection.protected)
        self.load()
        if protection.recovery_code is not None:
            RecoveryCodeDialog(self.context, protection.recovery_code, self).open()
        else:
            self.context.messages.success("The passphrase is removed. Older backups still need it.")
        if protection.backup_problem is not None:
            self.context.messages.error(protection.backup_problem)

    @Slot()
    def _delete_open(self) -> None:
        if self._safety is None:
            return
        unwanted = self._safety.open_backups
        question = Question(
            "Delete unprotected backups",
            state.open_backup_words(len(unwanted)),
            yes="Delete them",
            no="Keep them",
            details="The protected backup taken with the passphrase stays. What is deleted cannot be brought back.",
            risky=True,
        )
        if not self.context.prompts.confirm(self, question):
            return

        def job(desk: Desk) -> int:
            from complaintdesk.services.passphrase import delete_backups

            return delete_backups(desk, unwanted)

        self.context.operations.change(self, job, self._deleted)

    def _deleted(self, count: int) -> None:
        if count:
            words = "1 unprotected backup was" if count == 1 else f"{count} unprotected backups were"
            self.context.messages.success(f"{words} deleted.")
        else:
            self.context.messages.warning("Nothing was deleted: take a backup first, so that a protected one is there.")
        self.load()
