"""How the program starts and ends: exit codes, messages, pipes, and what happens where something is wrong."""

from __future__ import annotations

import argparse
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from complaintdesk import bootstrap
from complaintdesk.cli import dates
from complaintdesk.cli import main as cli_main
from complaintdesk.services.desk import open_desk
from complaintdesk.system import paths
from complaintdesk.system.clock import Clock
from tests.cli.conftest import Run

PROGRAM = [sys.executable, "-m", "complaintdesk"]


def _bare(**more: str) -> dict[str, str]:
    """The environment of a machine without a screen."""
    gone = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    return {k: v for k, v in os.environ.items() if k not in gone} | more


def commands_on(desk: Path, out: Path) -> list[tuple[object, ...]]:
    """One call of every command that opens a desk file."""
    return [
        ("due", desk),
        ("case", desk, "C-2026-0001"),
        ("letter", desk, "C-2026-0001", "acknowledgement", "--out", out),
        ("pack", desk, "--quarter", "2026-Q3", "--out", out),
        ("export", desk, "--out", out),
        ("check", desk),
        ("backup", desk),
        ("determinations", desk, out / "none.csv"),
    ]


def _unreadable(tmp_path: Path, desk: Path) -> dict[str, Path]:
    """Files that are no desk, by what is wrong with them."""
    wrong = {name: tmp_path / f"{name}.desk" for name in ("missing", "empty", "foreign", "damaged", "cut", "folder")}
    wrong["empty"].write_bytes(b"")
    wrong["foreign"].write_text("Dear Sir or Madam\n" * 200, encoding="utf-8")
    data = bytearray(desk.read_bytes())
    wrong["cut"].write_bytes(data[: len(data) // 3])
    data[4096 * 2 : 4096 * 6] = b"\x5a" * (4096 * 4)
    wrong["damaged"].write_bytes(data)
    wrong["folder"].mkdir()
    return wrong


def test_files_that_cannot_be_read_get_a_plain_answer_and_are_left_alone(
    run: Run, desk_file: Path, tmp_path: Path
) -> None:
    for name, path in _unreadable(tmp_path, desk_file).items():
        before = path.read_bytes() if path.is_file() else None
        for args in commands_on(path, tmp_path / "out"):
            answer = run(*args)
            assert answer.code == 2, (name, args, answer)
            assert answer.err.strip() or args[0] == "check", (name, args)
        assert (path.read_bytes() if path.is_file() else None) == before


def test_a_folder_that_cannot_be_written(run: Run, desk_file: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder", encoding="utf-8")
    for out in (in_the_way, in_the_way / "below"):
        for args in (
            ("letter", desk_file, "C-2026-0001", "acknowledgement", "--out", out),
            ("pack", desk_file, "--quarter", "2026-Q3", "--out", out),
            ("export", desk_file, "--out", out),
            ("sample", out),
        ):
            answer = run(*args)
            assert answer.code == 2, args
            assert "Nothing can be written in" in answer.err or "is there already" in answer.err, args
    assert in_the_way.read_text(encoding="utf-8") == "not a folder"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_behind_the_output(unbuffered: str) -> None:
    command, environment = [*PROGRAM, "workdays", "2026-11-20", "1"], _bare(PYTHONUNBUFFERED=unbuffered)
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, env=environment
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("The answer could not be written where you sent it")
    assert len(done.stderr.splitlines()) == 1


def test_a_desk_that_somebody_has_open_cannot_be_changed(run: Run, desk_file: Path, tmp_path: Path) -> None:
    findings = tmp_path / "findings.csv"
    findings.write_text("case_id,landlord,decision_date,category,complaint,finding\n", encoding="utf-8")
    with open_desk(desk_file, Clock()):
        answer = run("determinations", desk_file, findings)
    assert answer.code == 2
    assert "open" in answer.err
    assert run("determinations", desk_file, findings).code == 0


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ("dew", "There is no command “dew”."),
        ("--nonsense", "Say what to do: name one of the commands."),
        ("due", "Missing: FILE."),
        ("workdays", "Missing: DATE, N."),
        ("workdays 2026-11-20", "Missing: N."),
        ("workdays 2026-11-20 -x", "Missing: N."),
        ("workdays 2026-11-20 5 6", "Not understood: 6."),
        ("workdays 2026-11-20 5 --jsn", "Not understood: --jsn."),
        ("workdays 2026-11-20 5 --json=yes", "--json takes no value, so “yes” is one too many."),
        ("clock", "Missing: --received."),
        ("clock --received", "--received needs a value after it."),
        ("clock --received 2026-11-20 --stage 3", "“3” is not a choice for --stage. The choices are: 1, 2."),
    ],
)
def test_what_is_wrong_with_the_arguments_is_said_in_plain_words(run: Run, args: str, words: str) -> None:
    answer = run(*args.split())
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("usage: complaintdesk")
    assert answer.err.splitlines()[-2] == words
    assert re.fullmatch(r"For help: complaintdesk( \w+)? --help", answer.err.splitlines()[-1])


def subcommands() -> list[str]:
    answer = cli_main.build_parser().format_help()
    return re.findall(r"^ {4}(\w+)(?: |$)", answer, re.MULTILINE)


def test_every_command_answers_plainly_to_nothing_too_much_and_what_it_does_not_know(run: Run) -> None:
    assert len(subcommands()) >= 13
    for command in subcommands():
        for args in ([command], [command, "--nonsense"], [command, *"abcdefgh"]):
            answer = run(*args)
            assert (answer.code, answer.out) == (2, ""), args
            said = answer.err.splitlines()[-2:][0]  # below it stands where help is, but not of a file that is not there
            assert re.match(r"Missing: |Not understood: |“a” is not a choice|There is no file a\.", said), answer.err


def test_help_names_every_command_and_the_years_quarters(run: Run) -> None:
    answer = run("--help")
    assert answer.code == 0
    for command in ("sample", "workdays", "clock", "due", "case", "letter", "pack", "export", "check",
                    "determinations", "screenshots", "new", "backup"):  # fmt: skip
        assert re.search(rf"^ +{command}\b", answer.out, re.MULTILINE), command
    assert "2026-Q1 is 1 April to 30 June 2026" in run("pack", "--help").out


def test_the_version(run: Run) -> None:
    assert re.fullmatch(r"ComplaintDesk \d+\.\d+\.\d+\n", run("--version").out)


def test_a_bug_is_owned_up_to_without_a_traceback_and_without_a_residents_words(
    run: Run, monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    words = "Mrs Secret of 1 Hidden Lane"

    def broken(_args: argparse.Namespace) -> int:
        raise KeyError(words)

    monkeypatch.setattr(dates, "run_workdays", broken)
    expected_logs.append("an unforeseen error")
    answer = run("workdays", "2026-11-20", "1")
    assert (answer.code, answer.out) == (1, "")
    assert "went wrong in ComplaintDesk itself" in answer.err
    log = paths.log_folder() / "complaintdesk.log"
    assert str(log) in answer.err
    text = log.read_text(encoding="utf-8")
    assert "KeyError" in text
    assert "in broken" in text
    assert "Secret" not in text + answer.err


def test_ctrl_c(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_args: argparse.Namespace) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(dates, "run_workdays", stopped)
    answer = run("workdays", "2026-11-20", "1")
    assert answer.code == cli_main.STOPPED
    assert answer.err == "Stopped. What was finished before stays.\n"


def test_a_date_for_trying_out_that_is_none(run: Run, desk_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPLAINTDESK_TODAY", "yesterday")
    for args in (("due", desk_file), ()):
        answer = run(*args)
        assert answer.code == 2
        assert "“yesterday” in COMPLAINTDESK_TODAY" in answer.err


def test_names_come_out_whole_in_any_locale(desk_file: Path) -> None:
    env = _bare(PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    done = subprocess.run([*PROGRAM, "case", desk_file, "C-2026-0001"], capture_output=True, env=env, check=False)
    assert done.returncode == 0
    assert "Zoë O'Neill & Sons <Ltd>" in done.stdout.decode("utf-8")


def test_a_reader_that_has_had_enough(desk_file: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*PROGRAM, "case", desk_file, "C-2026-0001", "--json"], stdout=writing,
                          stderr=subprocess.PIPE, check=False)  # fmt: skip
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


HEARING = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("complaintdesk", run_name="__main__", alter_sys=False)
"""
"""The program as started by a shell that does not ignore interrupts: one in the background hands its deafness down."""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
def test_stopping_a_running_command_leaves_no_traceback(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HEARING, "sample", str(tmp_path / "out")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        desk = tmp_path / "out" / "sample.desk"
        while not desk.exists() and process.poll() is None:
            os.sched_yield()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    assert process.returncode == cli_main.STOPPED
    assert said == "Stopped. What was finished before stays.\n"


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen there")
@pytest.mark.parametrize("args", [[], ["Larkfield.desk"]])
def test_without_a_screen_the_window_says_so(desk_file: Path, args: list[str]) -> None:
    done = subprocess.run([*PROGRAM, *args], env=_bare(), cwd=desk_file.parent, capture_output=True, text=True,
                          check=False)  # fmt: skip
    assert done.returncode == 2
    assert "There is no screen" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_qt_the_window_says_so(run: Run, desk_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    for args in ((), (desk_file,)):
        answer = run(*args)
        assert answer.code == 2
        assert "python3 installer/desk.py run" in answer.err


def test_a_desk_file_that_is_not_there_is_not_taken_for_a_command(run: Run, tmp_path: Path) -> None:
    answer = run(tmp_path / "gone.desk")
    assert answer.code == 2
    assert f"There is no file {tmp_path / 'gone.desk'}" in answer.err


def test_a_log_that_cannot_be_written_keeps_nobody_from_work(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(in_the_way))
    with bootstrap.keeping_log() as log:
        assert log is None or in_the_way not in log.parents
    assert run("workdays", "2026-11-20", "1").code == 0
