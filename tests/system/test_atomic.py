"""A small file is either the old one or the new one."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from complaintdesk.system import atomic


def test_the_new_text_replaces_the_old(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    for text in ("first", "zweite – Zeile, 40 €"):
        atomic.write_text(path, text)
        assert path.read_text(encoding="utf-8") == text
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "draft.json"
    atomic.write_text(path, "old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        atomic.write_text(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_moved_aside_keeps_its_content(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text("{", encoding="utf-8")
    aside = atomic.move_aside(path, datetime(2026, 11, 20, 10, 30, tzinfo=UTC))
    assert not path.exists()
    assert aside.name == "preferences.json.broken-20261120-103000"
    assert aside.read_text(encoding="utf-8") == "{"
