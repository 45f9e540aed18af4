"""The set-up script: what it finds missing, what it says, and the lock file it installs from."""

from __future__ import annotations

import errno
import re
import socket
import tomllib
from pathlib import Path

import pytest

import desk
import environment
import libraries

HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


def test_each_library_has_one_package_and_the_window_needs_more() -> None:
    drawing, window = libraries.wanted(window=False), libraries.wanted(window=True)
    assert drawing["libEGL.so.1"] == "libegl1"
    assert drawing.items() < window.items()
    assert window["libxcb-cursor.so.0"] == "libxcb-cursor0"


def test_a_library_that_is_nowhere_cannot_be_loaded() -> None:
    assert not libraries.can_load("libcomplaintdesk-nowhere.so.9")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("OSError: [Errno 28] No space left on device", environment.FULL_DISK),
        ("NewConnectionError('Temporary failure in name resolution')\nERROR: No matching distribution", "network"),
        ("SSLError(CERTIFICATE_VERIFY_FAILED)\nERROR: No matching distribution found for six", "certificate"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "is not the one"),
        ("ERROR: No matching distribution found for pyside6-essentials==6.11.3", "pyside6-essentials==6.11.3"),
        ("something else\nthe last line", "the last line"),
    ],
)
def test_what_pip_says_becomes_plain_words(said: str, words: str) -> None:
    plain = environment.explained(said, "The packages could not be installed.")
    assert words in plain
    assert "Error" not in plain


def test_trouble_with_the_disk_becomes_plain_words() -> None:
    assert environment.in_plain_words(OSError(errno.ENOSPC, "No space")) == environment.FULL_DISK
    assert "/x/y" in environment.in_plain_words(PermissionError(errno.EACCES, "Permission denied", "/x/y"))


def test_pip_keeps_its_own_settings_and_no_other_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "https://packages.example/simple")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    passed = environment.environment(QT_QPA_PLATFORM="offscreen")
    assert passed["PIP_INDEX_URL"] == "https://packages.example/simple"
    assert passed["QT_QPA_PLATFORM"] == "offscreen"
    assert "PYTHONPATH" not in passed
    assert "PYTHONDONTWRITEBYTECODE" not in passed


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="X servers listen on Unix sockets only")
def test_a_left_over_display_is_no_screen() -> None:
    assert not desk.x11_answers("")
    assert not desk.x11_answers(":not-a-number")
    assert not desk.x11_answers(":59971")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X59971")
        server.listen()
        assert desk.x11_answers(":59971.0")


def test_offscreen_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:fonts")
    assert not desk.has_screen()


def test_a_sample_never_goes_into_a_folder_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    made = [desk.new_folder() for _ in range(3)]
    assert [folder.name for folder in made] == ["sample", "sample-2", "sample-3"]
    assert all(folder.is_dir() for folder in made)


def test_an_unknown_command_shows_how_to_use_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.main(["open"]) == 2
    assert "desk.py run" in capsys.readouterr().out
    assert desk.main(["--help"]) == 0


def test_the_lock_names_every_package_with_hashes_and_no_address() -> None:
    text = environment.LOCK.read_text(encoding="utf-8")
    assert text.startswith(desk.LOCK_HEADER)
    assert "://" not in text
    blocks = re.split(r"\n(?=\S)", text.removeprefix(desk.LOCK_HEADER))
    for block in blocks:
        assert re.match(r"[a-z0-9-]+==\S+( ; [^\n]+)? \\\n", block), block[:80]
        assert any(HASH.match(line) for line in block.splitlines()), block[:80]


def test_the_lock_holds_what_the_project_asks_for() -> None:
    project = tomllib.loads((environment.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[<>=\[; ]", line)[0].lower() for line in asked}
    locked = set(re.findall(r"^([a-z0-9-]+)==", environment.LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    assert names <= locked
