"""Folders where a desk is not safe are known by their names and by what the system says of them."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from complaintdesk.system.folders import UnsafeFolder, is_mounted_from_afar, is_share, synchroniser, unsafe_folder

HOME = r"C:\Users\ann"


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (rf"{HOME}\OneDrive\Documents\a.desk", "OneDrive"),
        (rf"{HOME}\OneDrive - Harbour Homes\a.desk", "OneDrive"),
        (rf"{HOME}\Dropbox (Harbour)\x\a.desk", "Dropbox"),
        (rf"{HOME}\dropbox\a.desk", "Dropbox"),
        (r"G:\My Drive\a.desk", "Google Drive"),
        (rf"{HOME}\iCloudDrive\a.desk", "iCloud"),
        (rf"{HOME}\Documents\a.desk", ""),
        (rf"{HOME}\Documents\OneDrive.desk", ""),
        (rf"{HOME}\Documents\About OneDrive\a.desk", ""),
        (rf"{HOME}\Onedriver\a.desk", ""),
    ],
)
def test_a_synchronised_folder_of_windows(path: str, service: str) -> None:
    assert synchroniser(PureWindowsPath(path), {}) == service


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/Users/ann/Library/CloudStorage/OneDrive-Harbour/a.desk", "OneDrive"),
        ("/Users/ann/Library/CloudStorage/GoogleDrive-ann@harbour.example/My Drive/a.desk", "Google Drive"),
        ("/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/a.desk", "iCloud"),
        ("/home/ann/Dropbox/a.desk", "Dropbox"),
        ("/home/ann/Documents/a.desk", ""),
    ],
)
def test_a_synchronised_folder_of_macos_and_linux(path: str, service: str) -> None:
    assert synchroniser(PurePosixPath(path), {}) == service


def test_onedrive_is_known_under_another_name_by_what_it_tells_the_system() -> None:
    environment = {"OneDriveCommercial": rf"{HOME}\Harbour cloud", "OneDrive": ""}
    assert synchroniser(PureWindowsPath(rf"{HOME}\Harbour cloud\a.desk"), environment) == "OneDrive"
    assert synchroniser(PureWindowsPath(rf"{HOME}\Harbour clouds\a.desk"), environment) == ""


@pytest.mark.parametrize(
    ("path", "share"),
    [
        (r"\\server\homes\a.desk", True),
        ("//server/homes/a.desk", True),
        (r"\\?\UNC\server\homes\a.desk", True),
        (r"\\?\C:\Users\ann\a.desk", False),
        (r"\\.\C:\a.desk", False),
        (r"C:\a.desk", False),
        ("/home/ann/a.desk", False),
    ],
)
def test_a_path_on_another_computer(path: str, share: bool) -> None:
    assert is_share(path) is share


MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/homes /home nfs4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
//server/office /mnt/the\\040office cifs rw 0 0
tmpfs /run tmpfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "afar"),
    [
        ("/home/ann/a.desk", True),
        ("/home/local/a.desk", False),
        ("/homestead/a.desk", False),
        ("/mnt/the office/a.desk", True),
        ("/mnt/the/a.desk", False),
        ("/run/user/1000/gvfs/smb-share:server=s,share=x/a.desk", True),
        ("/srv/a.desk", False),
    ],
)
def test_what_is_mounted_from_another_computer(path: str, afar: bool) -> None:
    assert is_mounted_from_afar(path, MOUNTS) is afar
    assert not is_mounted_from_afar(path, "")


def test_a_file_on_this_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert unsafe_folder(tmp_path / "a.desk") is None
    assert unsafe_folder(tmp_path / "OneDrive" / "a.desk") == UnsafeFolder("OneDrive")
    monkeypatch.chdir(tmp_path)
    assert unsafe_folder(Path("Dropbox/a.desk")) == UnsafeFolder("Dropbox")
