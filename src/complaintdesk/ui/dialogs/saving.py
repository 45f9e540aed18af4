"""Saves a copy of something kept in the desk as a file of the officer's choice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from complaintdesk.system import atomic, paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.messages import Message, Tone

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

PATTERNS = {
    ".pdf": "PDF (*.pdf)",
    ".docx": "Word document (*.docx)",
    ".xlsx": "Workbook (*.xlsx)",
    ".txt": "Text (*.txt)",
    ".html": "Web page (*.html)",
}


@dataclass(frozen=True, slots=True)
class Copy:
    """What to save: the suggested file name with its ending, and a job that gives the bytes.

    `note` is said once it is saved, after where it is.
    """

    name: str
    content: Callable[[Desk], bytes]
    note: str = ""


def save_copy(context: UiContext, owner: QWidget, title: str, copy: Copy) -> None:
    """Asks where to, and writes the file whole; tells where it is."""
    from complaintdesk.services.files import safe_name

    suggested = paths.documents_folder() / safe_name(copy.name)
    chosen = context.prompts.save_file(owner, title, suggested, PATTERNS[suggested.suffix])
    if chosen is None:
        return
    path = chosen if chosen.suffix else chosen.with_suffix(suggested.suffix)

    def job(desk: Desk) -> Path:
        write_whole(path, copy.content(desk))
        return path

    context.operations.read(owner, job, partial(_tell, context, copy.note))


def save_together(
    context: UiContext, owner: QWidget, title: str, content: Callable[[Desk], Mapping[str, bytes]]
) -> None:
    """Asks for a folder and writes several files there; a file of the same name is never replaced."""
    folder = context.prompts.choose_folder(owner, title, paths.documents_folder())
    if folder is None:
        return

    def job(desk: Desk) -> tuple[Path, ...]:
        from complaintdesk.services.files import write_files

        return write_files(folder, content(desk))

    context.operations.read(owner, job, partial(tell_saved, context))


def write_whole(path: Path, data: bytes) -> None:
    """Writes one file; raises UserError "folder.not_writable" and "disk.full"."""
    from complaintdesk.services.files import explained

    try:
        atomic.write_bytes(path, data)
    except OSError as error:
        raise explained(error, path.parent) from error


def _tell(context: UiContext, note: str, path: Path) -> None:
    tell_saved(context, (path,), note)


def tell_saved(context: UiContext, written: tuple[Path, ...], note: str = "") -> None:
    """Says in the message bar where files were saved, and offers to open their folder."""
    names = " and ".join(path.name for path in written)
    folder = written[0].parent
    show = partial(_open_folder, folder)
    text = f"Saved {names} in {folder}. {note}".strip()
    context.messages.show(Message(Tone.SUCCESS, text, "Open the folder", show))


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
