"""Letters on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters import LetterWords
from complaintdesk.services.cases import case_by_reference
from complaintdesk.services.letters import issue
from tests.cli.conftest import Run
from tests.cli.small_desk import open_small_desk


def test_a_draft_lists_what_the_code_still_asks_for(run: Run, desk_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "letters"
    answer = run("letter", desk_file, "C-2026-0001", "response", "--out", folder)
    assert answer.code == 0
    names = sorted(p.name for p in folder.iterdir())
    assert names == ["C-2026-0001 response-1 draft.docx", "C-2026-0001 response-1 draft.pdf"]
    assert all(str(folder / name) in answer.out for name in names)
    assert "The Code asks for" in answer.out
    assert "Point 1 has no answer (6.7)" in answer.out
    assert (folder / names[1]).read_bytes().startswith(b"%PDF-")


def test_a_letter_that_was_issued_comes_out_as_it_was_sent(run: Run, desk_file: Path, tmp_path: Path) -> None:
    with open_small_desk(desk_file) as desk:
        case = case_by_reference(desk, "C-2026-0001")
        pdf = issue(desk, case.id, LetterKind.ACKNOWLEDGEMENT_1, LetterWords()).pdf
    answer = run("letter", desk_file, "C-2026-0001", "acknowledgement", "--out", tmp_path / "out")
    assert answer.code == 0
    assert "not ready" not in answer.out
    written = tmp_path / "out" / "C-2026-0001 acknowledgement-1 2026-11-20.pdf"
    assert written.read_bytes() == pdf


def test_a_changed_letter_is_not_overwritten(run: Run, desk_file: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert run("letter", desk_file, "C-2026-0001", "acknowledgement-1", "--out", tmp_path / "out").code == 0
    draft = tmp_path / "out" / "C-2026-0001 acknowledgement-1 draft.docx"
    draft.write_text("mine now", encoding="utf-8")
    assert run("letter", desk_file, "C-2026-0001", "acknowledgement-1", "--out", tmp_path / "out").code == 0
    assert draft.read_text(encoding="utf-8") == "mine now"


@pytest.mark.parametrize("kind", ["apology", "", "acknowledgement-3", "response 1 2"])
def test_a_kind_of_letter_that_does_not_exist(run: Run, desk_file: Path, tmp_path: Path, kind: str) -> None:
    answer = run("letter", desk_file, "C-2026-0001", kind, "--out", tmp_path / "out")
    assert (answer.code, answer.out) == (2, "")
    assert "acknowledgement" in answer.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("reference", "kind", "why"),
    [
        ("C-2026-0001", "response-2", "has not reached stage 2"),
        ("C-2026-0001", "extension", "no extension is recorded"),
        ("C-2026-0003", "acknowledgement", "service request"),
    ],
)
def test_a_letter_that_does_not_fit_the_case(
    run: Run, desk_file: Path, tmp_path: Path, reference: str, kind: str, why: str
) -> None:
    answer = run("letter", desk_file, reference, kind, "--out", tmp_path / "out")
    assert (answer.code, answer.out) == (2, "")
    assert why in answer.err
