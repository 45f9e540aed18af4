"""What the dialogs for letters, emails and scans ask of the services; jobs run away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from complaintdesk.domain.casefile import Attachment
from complaintdesk.domain.errors import UserError

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.incoming import FoundFile, Kept, Look, OpenedFile, Wanted
    from complaintdesk.ui.tasks import TaskContext

_PICTURE = QSize(900, 1800)
_BAD_PICTURE = "This picture cannot be shown: it is damaged or very large."


def look(case_id: int, paths: list[Path], stop: Event) -> Callable[[Desk, TaskContext], Look]:
    """Reads the files; nothing is found where it was stopped."""

    def job(desk: Desk, context: TaskContext) -> Look:
        from complaintdesk.services import incoming

        def told(number: int, of: int, name: str) -> None:
            context.progress(number, of, f"Reading {name}")

        try:
            return incoming.look(desk, case_id, paths, told, stop.is_set)
        except UserError as error:
            if error.code == "incoming.stopped":
                return incoming.Look((), ())
            raise

    return job


def keep(case_id: int, wanted: tuple[Wanted, ...], stop: Event) -> Callable[[Desk, TaskContext], Kept]:
    """Keeps what was looked over: all of it or nothing."""

    def job(desk: Desk, context: TaskContext) -> Kept:
        from complaintdesk.services import incoming

        def told(number: int, of: int, name: str) -> None:
            context.progress(number, of, f"Keeping {name}")

        return incoming.keep(desk, case_id, wanted, told, stop.is_set)

    return job


@dataclass(frozen=True, slots=True)
class Opened:
    """A file and, where it shows something, its pictures; `why` is what is to be said of it."""

    held: OpenedFile
    pictures: tuple[QImage, ...]
    why: str


def open_kept(file: Attachment) -> Callable[[Desk], Opened]:
    """Reads a file of the case and draws what it shows."""

    def job(desk: Desk) -> Opened:
        from complaintdesk.services import incoming

        return _drawn(incoming.open_kept(desk, file))

    return job


def open_found(file: FoundFile) -> Callable[[Desk], Opened]:
    """The same for a file that is not kept yet."""

    def job(_: Desk) -> Opened:
        from complaintdesk.services import incoming

        return _drawn(incoming.open_found(file))

    return job


def _drawn(held: OpenedFile) -> Opened:
    if held.picture:
        image = _picture(held.picture)
        return Opened(held, () if image.isNull() else (image,), _BAD_PICTURE if image.isNull() else held.why)
    pictures = [
        QImage(p.pixels, p.width, p.height, p.width * 4, QImage.Format.Format_RGBA8888).copy() for p in held.pages
    ]
    return Opened(held, tuple(pictures), held.why)


def _picture(data: bytes) -> QImage:
    """The picture the right way up and no larger than the screen; a null image where it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.width() > _PICTURE.width() or image.height() > _PICTURE.height():
        image = image.scaled(_PICTURE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return image
