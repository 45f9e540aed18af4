"""Letters on the command line."""

from __future__ import annotations

import json
import re
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
    assert "This letter is not ready. It needs:" in answer.out
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


@pytest.mark.parametrize("kind", ["thanks", "", "acknowledgement-3", "response 1 2"])
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


def test_a_letter_is_checked_without_being_written(run: Run, desk_file: Path) -> None:
    answer = run("letter", "check", desk_file, "C-2026-0001", "response", "--json")
    assert answer.code == 0
    told = json.loads(answer.out)
    assert told["ready"] is False
    assert {"what": "Point 1 has no answer", "provision": "6.7"} in told["missing"]
    assert all(set(gap) == {"what", "provision"} for gap in told["missing"] + told["advice"])
    ready = json.loads(run("letter", "check", desk_file, "C-2026-0001", "acknowledgement", "--json").out)
    assert (ready["ready"], ready["missing"]) == (True, [])
    assert "We have received your complaint (stage 1): ready." in run(
        "letter", "check", desk_file, "C-2026-0001", "acknowledgement"
    ).out  # fmt: skip


def test_a_letter_in_every_format_and_in_large_print(run: Run, desk_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    forms = "pdf,docx,html,txt,eml"
    answer = run("letter", desk_file, "C-2026-0001", "ack", "--out", out, "--format", forms, "--large-print")
    assert answer.code == 0, answer.err
    stem = "C-2026-0001 acknowledgement-1 draft large print"
    assert sorted(p.name for p in out.iterdir()) == sorted(f"{stem}.{form}" for form in forms.split(","))
    assert "We have received your complaint (stage 1)" in (out / f"{stem}.txt").read_text(encoding="utf-8")
    assert b"X-Unsent: 1" in (out / f"{stem}.eml").read_bytes()


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (("--format", "odt"), "“odt” is not a format. The formats are: pdf, docx, html, txt, eml."),
        (("--format", ","), "“,” is not a format."),
    ],
)
def test_a_format_that_is_none(run: Run, desk_file: Path, tmp_path: Path, more: tuple[str, str], words: str) -> None:
    answer = run("letter", desk_file, "C-2026-0001", "ack", "--out", tmp_path / "out", *more)
    assert (answer.code, answer.out) == (2, "")
    assert words in answer.err
    assert "Say where the letters go" in run("letter", desk_file, "C-2026-0001", "ack").err


def test_several_letters_in_one_go(run: Run, desk_file: Path, tmp_path: Path) -> None:
    with open_small_desk(desk_file) as desk:
        case = case_by_reference(desk, "C-2026-0001")
        pdf = issue(desk, case.id, LetterKind.ACKNOWLEDGEMENT_1, LetterWords()).pdf
    listed = run("letters", desk_file)
    assert listed.code == 0
    assert re.search(r"^unsent +issued and not recorded as sent +1$", listed.out, re.MULTILINE)
    answer = run("letters", desk_file, "--batch", "unsent", "--out", tmp_path / "out", "--json")
    assert answer.code == 0, answer.err
    told = json.loads(answer.out)
    assert [Path(f).read_bytes() for f in told["files"]] == [pdf]
    assert told["left_out"] == []
    assert Path(told["joined"]).read_bytes().startswith(b"%PDF-")
    none = run("letters", desk_file, "--batch", "surveys", "--out", tmp_path / "out")
    assert none.code == 2
    assert "“surveys” is not something to print together" in none.err
