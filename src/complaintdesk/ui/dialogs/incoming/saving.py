"""Saves a copy of a file of the case where the officer wants it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from complaintdesk.domain.casefile import Attachment
from complaintdesk.system import paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.saving import write_whole

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

_ANY_FILE = "All files (*)"


def save_kept(context: UiContext, owner: QWidget, file: Attachment) -> None:
    """Asks where to, and writes the exact bytes."""
    suggested = paths.documents_folder() / file.name
    path = context.prompts.save_file(owner, "Save a copy", suggested, _ANY_FILE)
    if path is not None:
        context.operations.read(owner, _copier(file.id, path), partial(_copied, context))


def _copied(context: UiContext, path: Path) -> None:
    context.messages.success(f"A copy was saved: {path}")


def _copier(attachment: int, path: Path) -> Callable[[Desk], Path]:
    def job(desk: Desk) -> Path:
        from complaintdesk.services import complaints

        write_whole(path, complaints.attachment_bytes(desk, attachment))
        return path

    return job
