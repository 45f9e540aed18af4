"""What only shows when the program runs: no Qt outside ui, no network, and a sound PySide6."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.house.blocked_run import Blocker
from tests.house.source_tree import PACKAGE, ROOT, package_sources

PATIENCE = 240
"""Seconds: the sample is two years of work, done while other tests use the processor."""

HERE = Path(__file__).resolve().parent


def run(script: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), **variables}
    return subprocess.run(
        [sys.executable, str(HERE / script), *arguments],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=PATIENCE,
    )


def test_what_only_letters_need_waits_until_one_is_written() -> None:
    """Opening a desk and painting the window must not pay for the rules of letters and the list of plain words."""
    script = "import sys, complaintdesk.services.desk, complaintdesk.ui.main_window; print(*sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "complaintdesk.services.desk" in loaded
    late = ("complaintdesk.domain.letters", "complaintdesk.domain.plain_english", "complaintdesk.documents")
    assert [name for name in loaded if name.startswith(late)] == []


def test_everything_outside_ui_is_imported_without_qt() -> None:
    done = run("blocked_run.py")
    assert done.returncode == 0, done.stderr
    imported = set(json.loads(done.stdout))
    expected = {
        source.name
        for source in package_sources()
        if source.layer not in {"ui", "complaintdesk"} and source.name != "complaintdesk.storage.migrations.env"
    }
    assert expected <= imported | {source.name for source in package_sources() if _has_no_package(source.name)}


def test_the_block_on_qt_holds() -> None:
    with pytest.raises(ImportError, match="blocked"):
        Blocker().find_spec("PySide6.QtCore")
    assert Blocker().find_spec("json") is None


def _has_no_package(name: str) -> bool:
    """Files of migrations are found by Alembic in their folder and belong to no package."""
    return not (PACKAGE.parent / Path(*name.split("."))).parent.joinpath("__init__.py").exists()


@pytest.mark.timeout(PATIENCE + 30)
def test_sample_letters_and_packs_are_made_without_the_network(tmp_path: Path) -> None:
    done = run("offline_run.py", str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert list((tmp_path / "letter").glob("*.pdf"))
    assert list((tmp_path / "pack").glob("*.xlsx"))


def test_the_watch_on_the_network_sees_a_socket(tmp_path: Path) -> None:
    script = tmp_path / "opens.py"
    script.write_text(
        f"import sys; sys.path.insert(0, {str(HERE)!r})\n"
        "import offline_run, socket\n"
        "sys.addaudithook(offline_run.watch)\n"
        "try:\n    socket.socket()\n"
        "except offline_run.NetworkUsedError:\n    pass\n"
        "print(offline_run.TOUCHED)\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, encoding="utf-8", check=False)
    assert done.stdout.strip() == "['socket.__new__']", done.stderr


def test_qt_calls_give_back_what_they_borrow(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to None on every call and aborts after some thousands."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1_000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 200
