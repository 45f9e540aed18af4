"""A small desk for the command line, and the command line itself as a fixture."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from complaintdesk.__main__ import main
from tests.cli.small_desk import TODAY, Answer, make_small_desk

Run = Callable[..., Answer]


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small desk; tests take a copy of it."""
    return make_small_desk(tmp_path_factory.mktemp("small") / "Larkfield.desk")


@pytest.fixture
def desk_file(made_once: Path, tmp_path: Path) -> Path:
    """A copy of the small desk, closed and nobody's."""
    return Path(shutil.copy(made_once, tmp_path / "Larkfield.desk"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the program with arguments, on Friday 20 November 2026; no traceback may ever show."""
    monkeypatch.setenv("COMPLAINTDESK_TODAY", TODAY.isoformat())

    def run_it(*args: object) -> Answer:
        code = main([str(a) for a in args])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err + captured.out
        return Answer(code, captured.out, captured.err)

    return run_it
