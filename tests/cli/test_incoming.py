"""Letters, emails and scans put on a case from the command line."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from complaintdesk.services.cases import case_by_reference
from tests.cli.conftest import Run
from tests.cli.small_desk import open_small_desk
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


def test_what_is_wrong_is_told_with_the_name_of_the_file(run: Run, desk_file: Path, tmp_path: Path) -> None:
    undated = tmp_path / "undated.eml"
    undated.write_bytes(email("Date: some day"))
    answer = run("add", desk_file, REF, undated)
    assert (answer.code, answer.out) == (2, "")
    assert "undated.eml: Give a date." in answer.err
    assert run("add", desk_file, REF, undated, "--how", "pigeon").code == 2
    assert run("add", desk_file, REF, tmp_path).code == 2
    answer = run("add", desk_file, REF, undated, tmp_path / "none.pdf", "--day", "2026-11-19", "--from", "Bram")
    assert answer.code == 2
    assert "There is no file" in answer.err
    assert "undated.eml: email from Bram, 19 November 2026" in answer.out
    with open_small_desk(desk_file) as desk:
        assert len(case_by_reference(desk, REF).contacts) == 1
