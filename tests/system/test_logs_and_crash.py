"""Logs and crash reports say where and what kind, never what a record holds."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from complaintdesk.system import crash, logs, paths
from complaintdesk.system.crash import CrashHooks, CrashReport

SECRET = "Mrs O’Neill of 1 Quay Street"


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    level = root.level
    handler = logs.start(tmp_path)
    assert handler is not None
    yield tmp_path / logs.FILE_NAME
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def broken() -> None:
    """Fails with a resident's name in the error."""
    raise ValueError(SECRET)


def caught() -> ValueError:
    try:
        broken()
    except ValueError as error:
        return error
    raise AssertionError("it did not fail")


def test_the_log_holds_the_place_of_an_error_and_not_its_words(log_file: Path) -> None:
    error = caught()
    logging.getLogger("tried").error("it failed for case %s", 7, exc_info=error)
    text = log_file.read_text(encoding="utf-8")
    assert "it failed for case 7" in text
    assert "in broken" in text
    assert "ValueError" in text
    assert "O’Neill" not in text


def test_no_log_is_kept_where_nothing_can_be_written(tmp_path: Path) -> None:
    assert logs.start(tmp_path / "gone") is None


class Shown:
    """Keeps what the hooks did, in order."""

    def __init__(self) -> None:
        self.steps: list[object] = []

    def save_drafts(self) -> None:
        self.steps.append("drafts")

    def show(self, report: CrashReport) -> None:
        self.steps.append(report)


@pytest.fixture
def shown(expected_logs: list[str]) -> Shown:
    expected_logs.append("an unforeseen error")
    return Shown()


def test_drafts_are_saved_before_the_report_is_shown(shown: Shown) -> None:
    CrashHooks("1.2.3", shown.save_drafts, shown.show).caught(caught())
    assert shown.steps[0] == "drafts"
    report = shown.steps[1]
    assert isinstance(report, CrashReport)
    assert report.kind == "ValueError"
    assert report.file is not None
    assert report.file.parent == paths.log_folder()
    text = report.file.read_text(encoding="utf-8")
    assert "in broken" in text
    assert "1.2.3" in text
    assert SECRET not in text


def test_a_report_holds_no_folder_of_the_computer(shown: Shown) -> None:
    CrashHooks("1", shown.save_drafts, shown.show).caught(caught())
    report = shown.steps[1]
    assert isinstance(report, CrashReport)
    assert report.file is not None
    text = report.file.read_text(encoding="utf-8")
    assert str(Path(__file__).parents[2]) not in text
    assert 'File "tests/system/test_logs_and_crash.py"' in text


def test_only_the_latest_reports_are_kept(tmp_path: Path) -> None:
    for day in range(1, 31):
        (tmp_path / f"crash report 2020-01-{day:02} 120000.txt").write_text("old", encoding="utf-8")
    (tmp_path / "complaintdesk.log").write_text("log", encoding="utf-8")
    written = crash.write_report(tmp_path, "new")
    assert written is not None
    kept = sorted(p.name for p in tmp_path.glob("crash report*"))
    assert len(kept) == 20
    assert kept[0] == "crash report 2020-01-12 120000.txt"
    assert kept[-1] == written.name
    assert (tmp_path / "complaintdesk.log").exists()


def test_a_report_that_cannot_be_written_is_no_second_error(tmp_path: Path) -> None:
    assert crash.write_report(tmp_path / "gone", "text") is None


def test_an_error_while_reporting_does_not_go_round_in_circles(shown: Shown, expected_logs: list[str]) -> None:
    expected_logs.append("the report of an error failed too")
    hooks = CrashHooks("1", shown.save_drafts, shown.show)

    def fail_again() -> None:
        hooks.caught(caught())
        raise KeyError(SECRET)

    hooks._save_drafts = fail_again
    hooks.caught(caught())
    assert shown.steps == []


def test_errors_of_every_thread_are_caught_and_the_hooks_given_back(shown: Shown) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    hooks = CrashHooks("1", shown.save_drafts, shown.show)
    hooks.install()
    try:
        thread = threading.Thread(target=broken)
        thread.start()
        thread.join()
    finally:
        hooks.remove()
    assert [type(step) for step in shown.steps] == [str, CrashReport]
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_request_to_stop_is_no_crash(shown: Shown) -> None:
    CrashHooks("1", shown.save_drafts, shown.show).caught(KeyboardInterrupt())
    assert shown.steps == []


def test_what_a_hard_fault_left_is_told_once(tmp_path: Path) -> None:
    import faulthandler

    (tmp_path / crash.FAULT_FILE).write_text("Fatal Python error: Aborted\n", encoding="utf-8")
    enabled = faulthandler.is_enabled()
    for expected in ("Fatal Python error: Aborted", ""):
        left, file = crash.watch_faults(tmp_path)
        assert left == expected
        assert file is not None
        faulthandler.disable()
        file.close()
    if enabled:
        faulthandler.enable()


def test_a_long_log_is_put_by_and_the_oldest_goes(tmp_path: Path) -> None:
    log = tmp_path / logs.FILE_NAME
    for day in range(5):
        log.write_text(f"{day}" * 600_000)
        handler = logs.start(tmp_path)
        assert handler is not None
        logging.getLogger().removeHandler(handler)
        handler.close()
    kept = {file.name.removeprefix(log.name): file.read_text()[:1] for file in tmp_path.iterdir()}
    assert kept == {"": "", ".1": "4", ".2": "3", ".3": "2"}
