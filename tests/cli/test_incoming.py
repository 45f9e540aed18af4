"""Letters, emails and scans put on a case from the command line."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from complaintdesk.services.cases import case_by_reference
from tests.cli.conftest import Run
from tests.cli.small_desk import make_small_desk, open_small_desk
from tests.exchange.mail.emails import PDF, email, from_a_telephone

REF = "C-2026-0001"


def test_an_email_and_a_scan_are_kept_and_told(run: Run, desk_file: Path, tmp_path: Path) -> None:
    mail, scan = tmp_path / "Damp.eml", tmp_path / "scan.pdf"
    mail.write_bytes(from_a_telephone())
    scan.write_bytes(PDF + b"a scan")
    answer = run("add", desk_file, REF, mail)
    assert answer.code == 0
    assert "Damp.eml: email from Zoe Hart, 2 November 2026" in answer.out
    assert "left inside it: wall.jpg (small picture" in answer.out
    assert hashlib.sha256(mail.read_bytes()).hexdigest() in answer.out
    assert "zoe@post.example" in answer.err
    told = run("add", desk_file, REF, scan, "--to", "Zoe", "--day", "18/11/2026", "--how", "in-person", "--json").json
    assert told["contacts"] == [{"day": "2026-11-18", "how": "in person", "direction": "out", "who": "Zoe"}]
    assert [a["name"] for a in told["kept"]] == ["scan.pdf"]
    with open_small_desk(desk_file) as desk:
        case = case_by_reference(desk, REF)
    assert [c.day for c in case.contacts] == [date(2026, 11, 2), date(2026, 11, 18)]
    assert case.contacts[1].words == "See the file “scan.pdf”."
    assert [a.name for a in case.attachments[1:]] == ["Damp.eml", "Report.pdf", "scan.pdf"]
    again = run("add", desk_file, REF, mail)
    assert (again.code, again.out) == (2, "")
    assert "it came on 2 November 2026 from Zoe Hart" in again.err


WRONG = [
    (("DESK", REF), "Missing: PATH."),
    (("none.desk", REF, "NOTE"), "There is no file none.desk."),
    (("NOTE", REF, "NOTE"), "is not a desk file"),
    (("LOCKED", REF, "NOTE"), "is protected"),
    (("DESK", "C-1", "NOTE"), "There is no case C-1 in this desk. Check the reference."),
    (("DESK", REF, "FOLDER"), "is a folder"),
    (("DESK", REF, "none.pdf"), "There is no file none.pdf."),
    (("DESK", REF, "EMPTY"), "is empty"),
    (("DESK", REF, "NOTE", "--day", "31/02/2026"), "“31/02/2026” is not a date. Write it as"),
    (("DESK", REF, "NOTE", "--day", "2027-01-01"), "note.txt: 1 January 2027 has not come yet"),
    (("DESK", REF, "NOTE", "--how", "pigeon"), "The ways are: phone, email,"),
    (("DESK", REF, "NOTE", "--from", "A", "--to", "B"), "not allowed with argument --from"),
    (("DESK", REF, "NOTE", "--from", " "), "note.txt: Say who it is from."),
    (("DESK", REF, "UNDATED"), "undated.eml: Give a date."),
]


@pytest.mark.parametrize(("command", "words"), WRONG)
@pytest.mark.parametrize("as_json", [False, True])
def test_what_is_wrong_is_told_plainly_and_nothing_is_kept(
    run: Run, desk_file: Path, tmp_path: Path, command: tuple[str, ...], words: str, as_json: bool
) -> None:
    if "LOCKED" in command:
        make_small_desk(tmp_path / "Locked.desk", "four unrelated quiet words")
    places = {
        "DESK": desk_file, "LOCKED": tmp_path / "Locked.desk", "FOLDER": tmp_path, "NOTE": tmp_path / "note.txt",
        "EMPTY": tmp_path / "empty.txt", "UNDATED": tmp_path / "undated.eml",
    }  # fmt: skip
    for name, data in (("NOTE", b"mine"), ("EMPTY", b""), ("UNDATED", email("Date: some day"))):
        places[name].write_bytes(data)
    answer = run("add", *(places.get(word, word) for word in command), *(("--json",) if as_json else ()))
    assert (answer.code, answer.out) == (2, "")
    assert words in answer.err
    with open_small_desk(desk_file) as desk:
        assert case_by_reference(desk, REF).contacts == ()


def test_what_cannot_be_kept_is_told_and_the_rest_is_kept(run: Run, desk_file: Path, tmp_path: Path) -> None:
    undated = tmp_path / "undated.eml"
    undated.write_bytes(email("Date: some day"))
    more = (undated, tmp_path / "none.pdf", "--day", "2026-11-19", "--from", "Bram")
    answer = run("add", desk_file, REF, *more)
    assert answer.code == 2
    assert "There is no file" in answer.err
    assert "undated.eml: email from Bram, 19 November 2026" in answer.out
    note = tmp_path / "note.txt"
    note.write_text("mine", encoding="utf-8")
    again = run("add", desk_file, REF, note, *more, "--json")
    assert again.code == 2
    assert [Path(left["path"]).name for left in again.json["left_out"]] == ["undated.eml", "none.pdf"]
    assert [kept["name"] for kept in again.json["kept"]] == ["note.txt"]


def test_a_desk_that_is_open_elsewhere_is_not_changed(run: Run, desk_file: Path, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("mine", encoding="utf-8")
    with open_small_desk(desk_file) as desk:
        answer = run("add", desk_file, REF, note)
        assert (answer.code, answer.out) == (2, "")
        assert "open" in answer.err
        assert case_by_reference(desk, REF).contacts == ()
