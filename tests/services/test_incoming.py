"""Letters, emails and scans put on a case: read from real files, kept whole with their hashes, all of them or none."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from complaintdesk.domain.acts import LogCase
from complaintdesk.domain.casefile import CaseFile, CaseKind, Channel, Home, Resident
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.services import complaints, incoming
from complaintdesk.services.cases import case_journal, load_case
from complaintdesk.services.desk import Desk, open_desk
from complaintdesk.services.incoming import Wanted
from complaintdesk.services.incoming.looking import LONGEST_WORDS
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk
from tests.exchange.mail.emails import JPEG, PDF, email, file, from_a_telephone, outlook_message, parts, section
from tests.exchange.mail.outlook_writer import Message, Value, outlook_file

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
_SCAN = BytesIO()
Image.new("1", (60, 80), 1).save(_SCAN, "TIFF", compression="group4")
TIFF = _SCAN.getvalue()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with new_desk(tmp_path / "Larkfield.desk", landlord(), Clock(NOW)) as made:
        yield made


@pytest.fixture
def case(desk: Desk) -> CaseFile:
    resident = Resident(0, "Zoe Hart", "zoe.hart@example.org")
    request = LogCase(
        CaseKind.COMPLAINT, date(2026, 11, 2), Channel.PHONE, resident, Home(0, "1 Elm Row"), "Damp", "Repairs", "Ann"
    )
    return complaints.log_case(desk, request).case


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def suggested(desk: Desk, case: CaseFile, *paths: Path) -> list[Wanted]:
    return [Wanted.suggested(file) for file in incoming.look(desk, case.id, paths).files]


def codes(desk: Desk, case: CaseFile, wanted: list[Wanted]) -> str:
    """The code with which keeping is refused; nothing of it may be on the case or in its history."""
    before, history = load_case(desk, case.id), case_journal(desk, case.id)
    with pytest.raises(UserError) as refused:
        incoming.keep(desk, case.id, wanted)
    assert load_case(desk, case.id) == before
    assert case_journal(desk, case.id) == history
    assert str(refused.value).endswith(".")
    return refused.value.code


def with_a_logo() -> bytes:
    """An email with a photograph and the logo of a signature among its words, and a small picture sent as a file."""
    whole = parts(
        "multipart/mixed",
        section("text/plain; charset=utf-8", "See the wall.\n-- \nZoe"),
        file("wall.jpg", "image/jpeg", JPEG * 60, "inline"),
        file("logo.png", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(900), "inline"),
        file("meter.png", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(800)),
    )
    return email(whole[0], body=whole[1])


def test_an_email_is_read_and_kept_with_what_came_with_it(desk: Desk, case: CaseFile, tmp_path: Path) -> None:
    data = from_a_telephone()
    path = written(tmp_path, "Damp.eml", data)
    [found] = incoming.look(desk, case.id, [path]).files
    assert (found.day, found.who, found.channel, found.direction) == (
        date(2026, 11, 2), "Zoe Hart", Channel.EMAIL, "in",
    )  # fmt: skip
    assert found.words.startswith("Damp\n\nThe wall is wet.")
    assert found.notes == ()
    kept = incoming.keep(desk, case.id, [replace(Wanted.suggested(found), parts=frozenset({0, 1}))])
    [contact] = kept.case.contacts
    assert (contact.day, contact.who) == (date(2026, 11, 2), "Zoe Hart")
    assert contact.words.endswith("\n\nKept with it: wall.jpg, Report.pdf")
    assert [(a.name, a.media_type) for a in kept.case.attachments] == [
        ("Damp.eml", "message/rfc822"), ("wall.jpg", "image/jpeg"), ("Report.pdf", "application/pdf"),
    ]  # fmt: skip
    whole = kept.case.attachments[0]
    assert contact.attachment == whole.id
    assert complaints.attachment_bytes(desk, whole.id) == data == path.read_bytes()
    assert whole.sha256 == hashlib.sha256(data).hexdigest()
    assert complaints.attachment_bytes(desk, kept.case.attachments[2].id) == PDF
    assert load_case(desk, case.id) == kept.case
    assert case_journal(desk, case.id)[-1].act == "put on file: Damp.eml"
    opened = incoming.open_kept(desk, whole)
    assert opened.mail is not None
    assert opened.mail.body.startswith("The wall is wet.")


def test_an_outlook_message_is_read_and_what_the_officer_says_is_kept(
    desk: Desk, case: CaseFile, tmp_path: Path
) -> None:
    path = written(tmp_path, "Damp – still there.msg", outlook_file(outlook_message()))
    [wanted] = suggested(desk, case, path)
    assert (wanted.day, wanted.who) == (date(2026, 7, 1), "Zoë & Sons <Ltd>")
    assert any("zoe@example.org" in note and "zoe.hart@example.org" in note for note in wanted.file.notes)
    mended = replace(wanted, day=date(2026, 7, 2), who="Zoe Hart’s agent", words="The wall is wet.", parts=frozenset())
    kept = incoming.keep(desk, case.id, [mended])
    [contact] = kept.case.contacts
    assert (contact.day, contact.who, contact.words) == (date(2026, 7, 2), "Zoe Hart’s agent", "The wall is wet.")
    assert [a.name for a in kept.case.attachments] == ["Damp – still there.msg"]


def test_pictures_of_a_signature_are_not_suggested(desk: Desk, case: CaseFile, tmp_path: Path) -> None:
    [found] = incoming.look(desk, case.id, [written(tmp_path, "a.eml", with_a_logo())]).files
    assert [(p.name, p.suggested) for p in found.parts] == [
        ("wall.jpg", True), ("logo.png", False), ("meter.png", True),
    ]  # fmt: skip
    assert "signature" in found.parts[1].note
    logo: dict[int, Value | Message] = {0x3701: b"\x89PNG\r\n\x1a\n" + bytes(900), 0x3707: "logo.png", 0x3705: 1}
    files = [{**logo, 0x3712: "logo@1"}, {**logo, 0x3707: "meter.png", 0x3701: b"\x89PNG\r\n\x1a\n" + bytes(800)}]
    message = Message({0x1A: "IPM.Note", 0x37: "Damp", 0x1000: "See above"}, files=files)
    [found] = incoming.look(desk, case.id, [written(tmp_path, "a.msg", outlook_file(message))]).files
    assert [(p.name, p.suggested) for p in found.parts] == [("logo.png", False), ("meter.png", True)]


def test_ours_goes_out_and_a_long_email_is_cut_only_in_what_is_filled_in(
    desk: Desk, case: CaseFile, tmp_path: Path
) -> None:
    with desk.writing() as unit:
        before = unit.landlord()
        unit.save_landlord(before, replace(before, email="Complaints@harbour.example"))
    data = email("From: Ann <complaints@harbour.example>", "To: Zoe Hart <zoe.hart@example.org>", body="word " * 9_000)
    [found] = incoming.look(desk, case.id, [written(tmp_path, "a.eml", data)]).files
    assert (found.direction, found.who) == ("out", "Zoe Hart")
    assert len(found.words) == LONGEST_WORDS
    assert any("20,000" in note for note in found.notes)


def test_a_file_is_kept_once_however_often_it_comes(desk: Desk, case: CaseFile, tmp_path: Path) -> None:
    scan = written(tmp_path, "scan.pdf", PDF)
    again = written(tmp_path, "scan again.pdf", PDF)
    found = incoming.look(desk, case.id, [scan, again])
    assert [f.name for f in found.files] == ["scan.pdf"]
    assert "“scan again.pdf” is the same file as “scan.pdf”" in found.left_out[0].why
    wanted = [replace(Wanted.suggested(found.files[0]), day=date(2026, 11, 9), words="A surveyor’s report")]
    first = incoming.keep(desk, case.id, wanted).case
    later = incoming.look(desk, case.id, [again])
    assert later.files == ()
    assert "it came on 9 November 2026 from Zoe Hart" in later.left_out[0].why
    assert codes(desk, case, wanted) == "incoming.known"
    [with_it] = incoming.look(desk, case.id, [written(tmp_path, "a.eml", from_a_telephone())]).files
    assert [p.note for p in with_it.parts if p.name == "Report.pdf"] == ["on the case already, since 20 November 2026"]
    assert load_case(desk, case.id) == first


def test_a_file_attached_before_gets_its_place_on_the_timeline(desk: Desk, case: CaseFile, tmp_path: Path) -> None:
    scan = written(tmp_path, "scan.pdf", PDF)
    attached = complaints.attach_file(desk, case.id, scan).case.attachments[0]
    [wanted] = suggested(desk, case, scan)
    assert "It is not kept twice" in wanted.file.notes[0]
    kept = incoming.keep(desk, case.id, [replace(wanted, words="A report")])
    assert kept.added == ()
    assert kept.case.attachments == (attached,)
    assert kept.case.contacts[0].attachment == attached.id


def test_hostile_and_equal_names_become_safe_and_different(desk: Desk, case: CaseFile, tmp_path: Path) -> None:
    whole = parts(
        "multipart/mixed",
        section("text/plain", "Hello"),
        file("..\\\\..\\\\Windows\\\\evil\u202efdp.exe", "application/octet-stream", b"MZ\x90\0 not run"),
        file("CON", "text/plain", b"a device"),
        file("note.txt", "text/plain", b"one"),
        file("note.txt", "text/plain", b"two"),
    )
    wanted = suggested(desk, case, written(tmp_path, "note.txt.eml", email(whole[0], body=whole[1])))
    assert [p.suggested for p in wanted[0].file.parts] == [False, True, True, True]
    everything = frozenset(p.number for p in wanted[0].file.parts)
    kept = incoming.keep(desk, case.id, [replace(wanted[0], parts=everything)])
    names = [a.name for a in kept.case.attachments]
    assert len({n.casefold() for n in names}) == len(names) == 5
    assert not any(mark in name for name in names for mark in "/\\:\u202e")
    assert "CON" not in names
    program = next(a for a in kept.case.attachments if a.name.endswith(".exe"))
    assert "Do not start it" in incoming.open_kept(desk, program).why


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.eml", b"", "“empty.eml” is empty"),
        ("large.pdf", b"%PDF-" + bytes(complaints.LARGEST_FILE), "larger than 50 MB"),
        ("folder", None, "“folder” is a folder"),
        ("gone.eml", None, "There is no file"),
    ],
)
def test_what_cannot_be_kept_is_told_and_the_rest_goes_on(
    desk: Desk, case: CaseFile, tmp_path: Path, name: str, data: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    elif name == "folder":
        path.mkdir()
    found = incoming.look(desk, case.id, [path, written(tmp_path, "scan.pdf", PDF)])
    assert [f.name for f in found.files] == ["scan.pdf"]
    assert said in found.left_out[0].why


def test_what_is_no_email_is_kept_as_a_file_with_the_reason(desk: Desk, case: CaseFile, tmp_path: Path) -> None:
    path = written(tmp_path, "broken.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 no message")
    [wanted] = suggested(desk, case, path)
    assert (wanted.day, wanted.who, wanted.words) == (date(2026, 11, 20), "Zoe Hart", "")
    assert "could not be read as an email" in wanted.file.notes[0]
    with pytest.raises(RequestRefused) as refused:
        incoming.keep(desk, case.id, [replace(wanted, day=date(2026, 11, 21), who=" ")])
    assert [p.field for p in refused.value.problems] == ["0.day", "0.who", "0.words"]
    kept = incoming.keep(desk, case.id, [replace(wanted, words="Says that the wall is wet")])
    assert complaints.attachment_bytes(desk, kept.added[0].id) == path.read_bytes()


def test_a_file_of_the_case_is_read_without_being_written_anywhere(desk: Desk, case: CaseFile, tmp_path: Path) -> None:
    made = (
        ("letter.pdf", PDF), ("note.txt", "Zoë rang\0".encode("cp1252")), ("wall.jpg", JPEG), ("plan.dwg", b"AC1027"),
        ("lost.eml", b"From: a@b.example\n" * 3), ("scan.tif", TIFF), ("cut.tiff", TIFF[:60]),
    )  # fmt: skip
    for name, data in made:
        complaints.attach_file(desk, case.id, written(tmp_path, name, data))
    opened = [incoming.open_kept(desk, a) for a in load_case(desk, case.id).attachments]
    assert "damaged, or protected" in opened[0].why
    assert opened[1].text == "Zoë rang"
    assert opened[2].picture == JPEG
    assert "cannot show this kind" in opened[3].why
    assert opened[4].mail is not None
    assert len(opened[5].pages) == 1
    assert "pages of this scan cannot be shown" in opened[6].why


def test_of_a_very_long_scan_the_first_pages_are_shown(desk: Desk, case: CaseFile, tmp_path: Path) -> None:
    made, page = BytesIO(), Image.new("1", (8, 8))
    page.save(made, "TIFF", save_all=True, append_images=[page] * 500)
    [found] = incoming.look(desk, case.id, [written(tmp_path, "long.tif", made.getvalue())]).files
    opened = incoming.open_found(found)
    assert len(opened.pages) == 20
    assert opened.why == "Only the first 20 of its pages are shown; it has more than 500."


def test_where_one_file_fails_none_is_kept(desk: Desk, case: CaseFile, tmp_path: Path) -> None:
    good = written(tmp_path, "good.eml", from_a_telephone())
    bad = written(tmp_path, "scan.pdf", PDF + b"another")
    wanted = [replace(w, words="x") for w in suggested(desk, case, good, bad)]
    bad.write_bytes(PDF + b"changed since")
    assert codes(desk, case, wanted) == "incoming.altered"
    bad.unlink()
    assert codes(desk, case, wanted) == "incoming.gone"
    bad.write_bytes(PDF + b"another")
    asked = iter((False, True))
    history = case_journal(desk, case.id)
    with pytest.raises(UserError) as stopped:
        incoming.keep(desk, case.id, wanted, stopped=lambda: next(asked))
    assert stopped.value.code == "incoming.stopped"
    assert case_journal(desk, case.id) == history
    assert len(incoming.keep(desk, case.id, wanted).case.contacts) == 2


def test_a_full_disk_and_a_desk_for_reading_only_leave_everything_as_it_was(
    desk: Desk, case: CaseFile, tmp_path: Path
) -> None:
    wanted = [
        replace(w, words="x") for w in suggested(desk, case, written(tmp_path, "scan.pdf", PDF + os.urandom(3_000_000)))
    ]
    with desk.store.write("test") as unit:
        connection = unit._connection
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {int(pages) + 20}")
    assert codes(desk, case, wanted) == "disk.full"
    with open_desk(desk.path, Clock(NOW), read_only=True) as look:
        assert codes(look, case, wanted) == "desk.read_only"
