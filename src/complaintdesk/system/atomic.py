"""Writes a small file so that it is either the old one or the new one, never half of either."""

from __future__ import annotations

import contextlib
import os
import tempfile
from datetime import datetime
from pathlib import Path


def write_bytes(path: Path, data: bytes) -> None:
    """Replaces `path` with `data` in one step; the folder must be there. Raises OSError, the old file untouched."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def write_text(path: Path, text: str) -> None:
    """`write_bytes` of UTF-8 text."""
    write_bytes(path, text.encode("utf-8"))


def move_aside(path: Path, now: datetime) -> Path:
    """Renames a file that could not be read to `<name>.broken-<day>-<time>`; returns where it is now."""
    aside = path.with_name(f"{path.name}.broken-{now:%Y%m%d-%H%M%S}")
    path.replace(aside)
    return aside
