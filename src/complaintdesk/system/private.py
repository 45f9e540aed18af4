"""Makes files and folders that only their owner can look into.

On Windows nothing is done: the folders of a person are private there by themselves.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

_FILE, _FOLDER = 0o600, 0o700
_OTHERS_WRITE = 0o022


def new_file(path: Path, *, like: Path | None = None) -> None:
    """Makes an empty file of the owner's own; FileExistsError where there is one.

    `like` is a file whose sharing is followed: where others may write that, they may work
    with the new one too.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _FILE))
    _share(path, like, 0)


def new_folder(folder: Path, *, like: Path | None = None) -> None:
    """Makes a folder of the owner's own, and those above it; one that is there stays as it is.

    `like`: see `new_file`.
    """
    if not folder.is_dir():
        folder.mkdir(mode=_FOLDER, parents=True, exist_ok=True)
        _share(folder, like, 0o111)


def close_off(folder: Path) -> None:
    """Takes a folder away from everybody else, with all that is in it."""
    if os.name == "posix":
        for path in (folder, *folder.rglob("*")):
            path.chmod(_FOLDER if path.is_dir() else _FILE)


def _share(path: Path, like: Path | None, enter: int) -> None:
    """Opens `path` to whoever may write `like`; `enter` are the bits that let a folder be entered."""
    mode = stat.S_IMODE(like.stat().st_mode) if like is not None and os.name == "posix" else 0
    if mode & _OTHERS_WRITE:
        path.chmod(mode | _FILE | ((mode & 0o444) >> 2 & enter))
