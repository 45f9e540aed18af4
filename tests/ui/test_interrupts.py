"""Ctrl+C closes the window in good order: nothing is lost, a backup is taken, no trace is shown."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from complaintdesk.services.desk import open_desk
from complaintdesk.system import paths
from complaintdesk.system.clock import Clock
from complaintdesk.ui.interrupts import Interrupts
from tests.ui.conftest import TODAY


def test_a_signal_is_told_on_the_windows_thread_and_given_back_afterwards(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGINT)
    interrupts = Interrupts()
    try:
        with qtbot.waitSignal(interrupts.asked, timeout=20_000):
            signal.raise_signal(signal.SIGINT)
        with qtbot.waitSignal(interrupts.asked, timeout=20_000):
            signal.raise_signal(signal.SIGTERM)
    finally:
        interrupts.put_away()
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send to another program")
def test_the_program_ends_in_good_order(desk_path: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    env = {**os.environ, paths.HOME_VARIABLE: str(home), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "complaintdesk", str(desk_path)]
    with subprocess.Popen(command, env=env, stderr=subprocess.PIPE, text=True) as process:
        log = home / "logs" / "complaintdesk.log"
        while process.poll() is None and not (log.is_file() and "desk opened" in log.read_text(encoding="utf-8")):
            os.sched_yield()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    assert process.returncode == 0
    assert "Traceback" not in said
    assert len(list(desk_path.with_name(f"{desk_path.stem} backups").glob("*.desk"))) == 1
    open_desk(desk_path, Clock(TODAY)).close(take_backup=False)
