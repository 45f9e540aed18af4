"""The form compiler: what it writes, what it calls drift, and what it says of a form that is none."""

from __future__ import annotations

from pathlib import Path

import pytest

import build_forms

FORM = """<?xml version="1.0" encoding="UTF-8"?><ui version="4.0"><class>Note</class>
<widget class="QWidget" name="Note">
<property name="windowTitle"><string>Note – “call”</string></property><layout class="QVBoxLayout" name="note_layout">
<item><widget class="QPushButton" name="save_button"/></item></layout></widget></ui>"""


@pytest.fixture
def folders(tmp_path: Path) -> list[str]:
    sources = tmp_path / "forms"
    sources.mkdir()
    (sources / "note.ui").write_text(FORM, encoding="utf-8")
    return ["--sources", str(sources), "--outputs", str(tmp_path / "made")]


def test_a_form_becomes_python_without_a_version_or_connections_by_name(folders: list[str], tmp_path: Path) -> None:
    assert build_forms.main(folders) == 0
    text = (tmp_path / "made" / "ui_note.py").read_text(encoding="utf-8")
    assert "class Ui_Note" in text
    assert "version 6" not in text
    assert "connectSlotsByName" not in text
    assert (tmp_path / "made" / "__init__.py").read_text(encoding="utf-8").startswith('"""')


def test_what_was_just_made_has_not_drifted(folders: list[str]) -> None:
    assert build_forms.main([*folders, "--check"]) == 1
    assert build_forms.main(folders) == 0
    assert build_forms.main([*folders, "--check"]) == 0


@pytest.mark.parametrize("harm", ["edited", "deleted", "orphaned", "form changed"])
def test_drift_is_found_and_mended(folders: list[str], tmp_path: Path, harm: str) -> None:
    build_forms.main(folders)
    made = tmp_path / "made" / "ui_note.py"
    if harm == "edited":
        made.write_text(made.read_text(encoding="utf-8") + "x = 1\n", encoding="utf-8")
    elif harm == "deleted":
        made.unlink()
    elif harm == "orphaned":
        (tmp_path / "made" / "ui_gone.py").write_text("x = 1\n", encoding="utf-8")
    else:
        (tmp_path / "forms" / "note.ui").write_text(FORM.replace("save_button", "keep_button"), encoding="utf-8")
    assert build_forms.main([*folders, "--check"]) == 1
    assert build_forms.main(folders) == 0
    assert build_forms.main([*folders, "--check"]) == 0
    assert not (tmp_path / "made" / "ui_gone.py").exists()


def test_a_broken_form_is_named(folders: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "forms" / "broken.ui").write_text("<ui", encoding="utf-8")
    assert build_forms.main(folders) == 2
    assert "broken.ui" in capsys.readouterr().err
    assert not (tmp_path / "made").exists()
