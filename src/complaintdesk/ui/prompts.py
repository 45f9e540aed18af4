"""The only place that opens message and file dialogs; tests put their own in its stead.

Use the message bar first: a prompt is for a choice that cannot wait. Qt's dialogs are
brought in when one is opened, and not when the program starts.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Question:
    """A yes-or-no question: `yes` and `no` are the words on the buttons, verbs rather than "Yes".

    `no` is what Esc and Enter choose where `risky`; otherwise Enter chooses `yes`.
    """

    title: str
    text: str
    yes: str
    no: str = "Cancel"
    details: str = ""
    risky: bool = False


class Prompts:
    """Message and file dialogs, each waiting for its answer."""

    def confirm(self, parent: QWidget, question: Question) -> bool:
        """True when the officer chose `question.yes`."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.NoIcon, question.title, question.text, parent=parent)
        box.setInformativeText(question.details)
        yes = box.addButton(question.yes, QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(question.no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no if question.risky else yes)
        box.setEscapeButton(no)
        box.exec()
        chosen = box.clickedButton() is yes
        box.deleteLater()
        return chosen

    def tell(self, parent: QWidget | None, title: str, text: str, details: str = "") -> None:
        """Says something that must be read before going on."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Ok, parent)
        box.setInformativeText(details)
        box.exec()
        box.deleteLater()

    def open_file(self, parent: QWidget, title: str, folder: Path, pattern: str) -> Path | None:
        """A file that is there, or None; `pattern` is Qt's, such as "Desks (*.desk)"."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), pattern)
        return Path(name) if name else None

    def open_files(self, parent: QWidget, title: str, folder: Path, pattern: str) -> list[Path]:
        """One or several files that are there, or none."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), pattern)
        return [Path(name) for name in names]

    def save_file(self, parent: QWidget, title: str, suggested: Path, pattern: str) -> Path | None:
        """Where to write a file, or None; the dialog has asked before an existing one is replaced."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), pattern)
        return Path(name) if name else None

    def choose_folder(self, parent: QWidget, title: str, folder: Path) -> Path | None:
        """A folder, or None."""
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(parent, title, str(folder))
        return Path(name) if name else None

    def has_printer(self) -> bool:
        """True where this computer knows of a printer."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return bool(QPrinterInfo.availablePrinterNames())

    def choose_printer(self, parent: QWidget, title: str) -> QPrinter | None:
        """A printer set up for A4 by the officer, or None."""
        from PySide6.QtGui import QPageSize
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setDocName(title)
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        accepted = dialog.exec() == int(QPrintDialog.DialogCode.Accepted)
        dialog.deleteLater()
        return printer if accepted else None
