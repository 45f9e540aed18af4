"""Letters on the command line."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters import LetterWords
from complaintdesk.services.cases import case_by_reference
from complaintdesk.services.desk import open_desk
from complaintdesk.services.letters import issue
from complaintdesk.system.clock import Clock
from tests.cli.conftest import Run
from tests.cli.small_desk import make_small_desk, open_small_desk


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


REF = "C-2026-0001"
PASSPHRASE = "four unrelated quiet words"


WRONG = [
    (("letter", "DESK", REF), "Missing: KIND."),
    (("letter", "DESK", REF, "ack", "more", "--out", "OUT"), "Not understood: more."),
    (("letter", "none.desk", REF, "ack", "--out", "OUT"), "There is no file none.desk. Check the name"),
    (("letter", "NOTE", REF, "ack", "--out", "OUT"), "is not a desk file"),
    (("letter", "LOCKED", REF, "ack", "--out", "OUT"), "is protected"),
    (("letter", "DESK", "C-1", "ack", "--out", "OUT"), "There is no case C-1 in this desk. Check the reference."),
    *((("letter", "DESK", REF, kind, "--out", "OUT"), "The kinds are: acknowledgement,")
      for kind in ("thanks", "", "acknowledgement-3", "response 1 2")),
    (("letter", "DESK", REF, "ack"), "Say where the letters go: --out FOLDER."),
    (("letter", "DESK", REF, "ack", "--out", "NOTE"), "Nothing can be written in"),
    (("letter", "DESK", REF, "ack", "--out", "OUT", "--format", "odt"), "The formats are: pdf, docx, html, txt"),
    (("letter", "DESK", REF, "ack", "--out", "OUT", "--format", ","), "“,” is not a format."),
    (("letter", "DESK", REF, "ack", "--out", "OUT", "--issued", "soon"), "“soon” is not a date. Write it as"),
    (("letter", "DESK", REF, "ack", "--out", "OUT", "--issued", "2026-02-30"), "“2026-02-30” is not a date."),
    (("letter", "DESK", REF, "ack", "--out", "OUT", "--issued", "2026-11-04"), "None was issued on this case."),
    (("letter", "check", "DESK", REF), "Missing: KIND."),
    (("letter", "check", "DESK", REF, "thanks"), "“thanks” is not a letter the desk writes."),
    (("letter", "check", "DESK", "C-1", "ack"), "There is no case C-1"),
    (("letter", "check", "DESK", REF, "ack", "--issued", "2026-11-04"), "Leave --issued out"),
    (("letters", "LOCKED"), "is protected"),
    (("letters", "DESK", "--batch"), "--batch needs a value after it."),
    (("letters", "DESK", "--batch", "surveys", "--out", "OUT"), "Write unsent, or the name of a letter: ack"),
    (("letters", "DESK", "--batch", "apology", "--out", "OUT"), "complaintdesk letter FILE REF apology --out"),
    (("letters", "DESK", "--batch", "ack", "--out", "OUT"), "“ack” is not something to print together."),
    (("letters", "DESK", "--batch", "acknowledgement"), "Say where the letters go: --out FOLDER."),
    (("letters", "DESK", "--batch", "unsent", "--out", "OUT", "--format", "eml"), "in one format at a time"),
    (("letters", "DESK", "--batch", "unsent", "--format", "pdf", "--format", "txt"), "in one format at a time"),
]  # fmt: skip


@pytest.mark.parametrize(("command", "words"), WRONG)
@pytest.mark.parametrize("as_json", [False, True])
def test_what_is_wrong_is_told_plainly_and_nothing_is_written(
    run: Run, desk_file: Path, tmp_path: Path, command: tuple[str, ...], words: str, as_json: bool
) -> None:
    if "LOCKED" in command:
        make_small_desk(tmp_path / "Locked.desk", PASSPHRASE)
    note = tmp_path / "note.txt"
    note.write_text("mine", encoding="utf-8")
    places = {"DESK": desk_file, "NOTE": note, "LOCKED": tmp_path / "Locked.desk", "OUT": tmp_path / "out"}
    answer = run(*(places.get(word, word) for word in command), *(("--json",) if as_json else ()))
    assert (answer.code, answer.out) == (2, "")
    assert words in answer.err
    assert not (tmp_path / "out").exists()
    assert note.read_text(encoding="utf-8") == "mine"


def test_formats_that_are_repeated_are_all_written_once(run: Run, desk_file: Path, tmp_path: Path) -> None:
    more = ("--format", "pdf,PDF", "--format", ".txt", "--format", "text")
    told = run("letter", desk_file, REF, "ack", "--out", tmp_path / "out", *more, "--json").json
    assert [Path(file).suffix for file in told["files"]] == [".pdf", ".txt"]
    assert told["issued"] is False


def test_an_older_letter_is_written_as_it_was_issued_on_its_day(run: Run, desk_file: Path, tmp_path: Path) -> None:
    told: list[bytes] = []
    for day in (20, 23, 23):
        with open_desk(desk_file, Clock(datetime(2026, 11, day, 10, tzinfo=UTC))) as desk:
            case = case_by_reference(desk, REF)
            words = LetterWords(f"Letter {len(told) + 1}", own=(("progress", f"News {len(told) + 1}"),))
            told.append(issue(desk, case.id, LetterKind.UPDATE_1, words).pdf)
    out = tmp_path / "out"
    for on, numbers in (("20/11/2026", (0,)), ("2026-11-23", (1, 2))):
        files = run("letter", desk_file, REF, "update", "--issued", on, "--out", out, "--format", "pdf", "--json").json
        assert files["issued"] is True
        assert [Path(file).read_bytes() for file in files["files"]] == [told[n] for n in numbers]
    names = [f"{REF} update-1 2026-11-{more}.pdf" for more in ("20", "23 (2)", "23")]
    assert sorted(p.name for p in out.iterdir()) == sorted(names)
    missed = run("letter", desk_file, REF, "update", "--issued", "2026-11-21", "--out", out)
    assert missed.code == 2
    assert "issued on 21 November 2026. Those issued bear the dates 2026-11-20, 2026-11-23." in missed.err
    other = run("letter", desk_file, REF, "final-update", "--issued", "2026-11-23", "--out", out)
    assert other.code == 2, "a name with “final” means stage 2 and no letter of stage 1"
    assert "None was issued on this case." in other.err


def test_that_nothing_waits_is_an_answer_and_no_mistake(run: Run, desk_file: Path, tmp_path: Path) -> None:
    answer = run("letters", desk_file, "--batch", "unsent")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("No letter waits to be sent")
    answer = run("letters", desk_file, "--batch", "survey", "--out", tmp_path / "out")
    assert (answer.code, answer.out) == (
        0, "No letter of this kind is due now (satisfaction survey). Nothing was written.\n"
    )  # fmt: skip
    told = run("letters", desk_file, "--batch", "unsent", "--out", tmp_path / "out", "--json").json
    assert told == {"files": [], "joined": None, "left_out": []}
    assert not (tmp_path / "out").exists()


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


def test_a_letter_that_is_not_ready_is_left_out_with_the_reason(run: Run, desk_file: Path, tmp_path: Path) -> None:
    answer = run("letters", desk_file, "--batch", "acknowledgement", "--out", tmp_path / "out", "--json")
    assert answer.code == 2
    told = answer.json
    assert (told["files"], told["joined"]) == ([], None)
    ((reference, why),) = ((left["reference"], left["why"]) for left in told["left_out"])
    assert reference == "C-2026-0002"
    assert "The complaint is not defined: write down its points (5.6)" in why
    plain = run("letters", desk_file, "--batch", "acknowledgement", "--out", tmp_path / "out")
    assert (plain.code, "0 written to" in plain.out, why in plain.out) == (2, True, True)
