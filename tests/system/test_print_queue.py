"""The print queue: given the PDF itself with what was chosen, and left alone where there is none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from complaintdesk.system.print_queue import PrintOrder, send

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no such queue")
ORDER = PrintOrder("Office", "C-2026-0007 response-1", 2, "1-2", (("sides", "two-sided-long-edge"),))


def queue(folder: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    """Puts a print command into the path that keeps what it is given."""
    program = folder / "lp"
    program.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" > "{folder}/asked"\ncat > "{folder}/given"\nexit {code}\n', encoding="utf-8"
    )
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}:/bin:/usr/bin")


def test_the_queue_is_given_the_pdf_as_it_is_and_what_was_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue(tmp_path, monkeypatch, 0)
    assert send(b"%PDF-1.7 text", ORDER)
    assert (tmp_path / "given").read_bytes() == b"%PDF-1.7 text"
    assert (tmp_path / "asked").read_text(encoding="utf-8").splitlines() == [
        "-d", "Office", "-t", "C-2026-0007 response-1", "-n", "2", "-P", "1-2", "-o", "sides=two-sided-long-edge",
    ]  # fmt: skip


def test_a_queue_that_is_not_known_takes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    queue(tmp_path, monkeypatch, 1)
    assert not send(b"%PDF-1.7", ORDER)
    (tmp_path / "lp").unlink()
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not send(b"%PDF-1.7", ORDER)
