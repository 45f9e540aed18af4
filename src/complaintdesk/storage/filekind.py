"""What a file is, told from its first page without opening it as a database."""

from __future__ import annotations

import os
from enum import Enum
from pathlib import Path

from complaintdesk.domain.errors import UserError

PAGE = 4096
"""The size of a page of a desk file, in bytes."""

SUFFIX = ".desk"

_SQLITE = b"SQLite format 3\0"
_FOREIGN = (
    b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"RIFF",
    b"II*\0", b"MM\0*", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"MZ", b"\x7fELF",
)  # fmt: skip
_FEWEST_BYTES_OF_CIPHER = 230
"""A page of encrypted bytes holds nearly all 256 values; text and tables far fewer."""


class Kind(Enum):
    """A desk file without a passphrase, or what can only be an encrypted one."""

    PLAIN = "plain"
    KEYED = "keyed"


def kind_of(path: Path) -> Kind:
    """Whether a desk file is encrypted.

    Raises UserError "file.missing", "file.foreign" for what is no desk file, "file.unreadable",
    and "file.damaged" for a desk file that was cut short or wiped.
    """
    if not path.exists():
        raise UserError("file.missing", path=str(path))
    if path.is_dir():
        raise UserError("file.foreign", path=str(path))
    try:
        with path.open("rb") as file:
            first = file.read(PAGE)
        size = path.stat().st_size
    except OSError as error:
        raise UserError("file.unreadable", path=str(path)) from error
    return _judge(path, first, size)


def _judge(path: Path, first: bytes, size: int) -> Kind:
    if first.startswith(_SQLITE):
        return Kind.PLAIN
    if not first or first.startswith(_FOREIGN) or _is_text(first[:64]):
        raise UserError("file.foreign", path=str(path))
    enciphered = size % PAGE == 0 and len(set(first)) >= _FEWEST_BYTES_OF_CIPHER
    if enciphered:
        return Kind.KEYED
    if path.suffix.lower() == SUFFIX:
        from complaintdesk.storage.shelf import damaged, default_folder

        raise damaged(path, default_folder(path))
    raise UserError("file.foreign", path=str(path))


def _is_text(start: bytes) -> bool:
    try:
        words = start.decode("utf-8", errors="strict")
    except UnicodeDecodeError as error:
        if error.start < len(start) - 3:
            return False
        words = start[: error.start].decode()
    return all(c.isprintable() or c in "\r\n\t\ufeff" for c in words)


def sync_folder(folder: Path) -> None:
    """Makes a rename in `folder` last through a power cut, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
