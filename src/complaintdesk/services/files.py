"""Files that leave the desk: written whole, never over somebody else's, and plain words when they cannot be."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from pathlib import Path

from complaintdesk.domain.errors import UserError
from complaintdesk.system.atomic import write_bytes

_MOST_COPIES = 1000


def write_files(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Writes files into a folder, which is made if it is not there, and returns their paths.

    A file of the same name with other contents is left alone and the new one gets a
    number, because an officer may have changed hers. Raises UserError
    "folder.not_writable" and "disk.full".
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return tuple(_write(folder, safe_name(name), data) for name, data in files.items())
    except OSError as error:
        raise explained(error, folder) from error


def _write(folder: Path, name: str, data: bytes) -> Path:
    for number in range(1, _MOST_COPIES):
        path = folder / name if number == 1 else folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        if not path.exists():
            write_bytes(path, data)
            return path
        if path.is_file() and path.read_bytes() == data:
            return path
    raise UserError("folder.not_writable", path=folder)


def explained(error: OSError, folder: Path) -> UserError:
    """The plain message for a failed write in a folder."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        return UserError("disk.full", path=folder)
    return UserError("folder.not_writable", path=folder)


def safe_name(name: str) -> str:
    """A file name that Windows, macOS and Linux all accept."""
    return "".join("-" if c in '<>:"/\\|?*' or ord(c) < 32 else c for c in name).strip(" .")
