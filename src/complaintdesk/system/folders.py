"""Folders in which a database file is not safe: synchronised ones, and those on another computer."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

_SYNCHRONISED = (
    (re.compile(r"onedrive([ -].*)?|skydrive", re.IGNORECASE), "OneDrive"),
    (re.compile(r"dropbox([ -].*| \(.*\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"google ?drive([ -].*)?|my drive|drivefs", re.IGNORECASE), "Google Drive"),
    (re.compile(r"icloud ?drive|com~apple~clouddocs|icloud~.*", re.IGNORECASE), "iCloud"),
)
"""The names such folders have, whole, on Windows, macOS and Linux."""

_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_MOUNTS = Path("/proc/mounts")
_NETWORK_KINDS = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "davfs", "fuse.sshfs", "fuse.rclone",
    "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.google-drive-ocamlfuse",
}  # fmt: skip
_REMOTE_DRIVE = 4


@dataclass(frozen=True, slots=True)
class UnsafeFolder:
    """Why a folder is not safe for a desk: the service that synchronises it, "" for one on a network."""

    service: str = ""


def unsafe_folder(path: Path) -> UnsafeFolder | None:
    """What is unsafe about the folder of a file on this computer; None for a folder that is sound, or not known."""
    whole = path.resolve()
    service = synchroniser(whole, os.environ)
    if service:
        return UnsafeFolder(service)
    shared = is_share(str(path)) or is_share(str(whole)) or _is_remote_drive(whole)
    if shared or is_mounted_from_afar(str(whole), _mounts()):
        return UnsafeFolder()
    return None


def synchroniser(path: PurePath, environment: Mapping[str, str]) -> str:
    """The service that synchronises the folder in which a file lies, told by the folder's name; "" for none."""
    for part in path.parts[:-1]:
        for pattern, service in _SYNCHRONISED:
            if pattern.fullmatch(part):
                return service
    roots = (environment.get(name) for name in _ONEDRIVE_VARIABLES)
    return "OneDrive" if any(root and type(path)(root) in path.parents for root in roots) else ""


def is_share(path: str) -> bool:
    r"""True for a path such as \\server\share\file; `\\?\C:\file` is this computer's own."""
    return re.match(r"[\\/]{2}(?![?.][\\/])[^\\/]", path) is not None or path.startswith("\\\\?\\UNC\\")


def is_mounted_from_afar(path: str, mounts: str) -> bool:
    """True when `path` lies below a network file system of `mounts`, which is written as in /proc/mounts."""
    found, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        at = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[1])
        below = path == at or path.startswith(at.rstrip("/") + "/")
        if below and len(at) >= len(found):
            found, kind = at, fields[2]
    return kind in _NETWORK_KINDS


def _mounts() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _is_remote_drive(path: Path) -> bool:
    """True for a drive letter of Windows that stands for a folder on another computer."""
    if sys.platform != "win32":
        return False
    import ctypes

    return bool(path.drive) and ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == _REMOTE_DRIVE
