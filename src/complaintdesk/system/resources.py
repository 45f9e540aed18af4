"""Finds the files that ship with the program: rule sets, wording, fonts, icons and help."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path, PurePosixPath, PureWindowsPath


def path(*parts: str) -> Path:
    """The file or folder at `parts` below the resources folder.

    Raises ValueError for a part that is empty, absolute or climbs out of the folder,
    and FileNotFoundError when nothing is there.
    """
    for part in parts:
        _refuse_unsafe(part)
    found = _root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"no resource named {'/'.join(parts)}")
    return found


def text(*parts: str) -> str:
    """The UTF-8 text of a resource. Raises as `path` does."""
    return path(*parts).read_text(encoding="utf-8")


def data(*parts: str) -> bytes:
    """The bytes of a resource. Raises as `path` does."""
    return path(*parts).read_bytes()


def _refuse_unsafe(part: str) -> None:
    """Refuse what would leave the folder on any system, whichever one this is."""
    for flavour in (PurePosixPath(part), PureWindowsPath(part)):
        if not part or flavour.is_absolute() or flavour.drive or flavour.root or ".." in flavour.parts:
            raise ValueError(f"not a resource name: {part!r}")


@lru_cache(maxsize=1)
def _root() -> Path:
    """The resources folder: inside the installed package, a frozen bundle, or the checkout."""
    package = Path(__file__).resolve().parents[1]
    places = [package / "_resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        places += [Path(bundle) / "complaintdesk" / "_resources", Path(bundle) / "resources"]
    places.append(package.parents[1] / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError("the program's resources folder is missing; install the program again")
