"""The landlord's settings: what is refused, what is warned of, and that nothing is lost between two windows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import docx
import pytest

from complaintdesk.domain.clocks import Targets
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.domain.landlord import Landlord, Person
from complaintdesk.services import complaints, settings
from complaintdesk.services.desk import Desk, open_desk
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with new_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 12, 10, tzinfo=UTC))) as made:
        yield made


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({}, []),
        ({"name": " "}, ["name"]),
        ({"homes": 0}, ["homes"]),
        ({"homes": 1}, []),
        ({"homes": 500_000}, []),
        ({"homes": 500_001}, ["homes"]),
        ({"officer": ""}, ["officer"]),
        ({"year_end_month": 2, "year_end_day": 29}, []),
        ({"year_end_month": 2, "year_end_day": 30}, ["year_end"]),
        ({"year_end_month": 4, "year_end_day": 31}, ["year_end"]),
        ({"year_end_month": 13}, ["year_end"]),
        ({"year_end_month": 0}, ["year_end"]),
        ({"year_end_day": 0}, ["year_end"]),
        ({"targets": Targets(0, 61, 1, 60)}, ["target_acknowledge", "target_respond_1"]),
        ({"targets": Targets(update=20, check=60)}, []),
        ({"targets": Targets(update=21, check=61)}, ["target_check", "target_update"]),
        ({"targets": Targets(update=0)}, ["target_update"]),
        ({"name": "", "homes": -1, "officer": " "}, ["name", "homes", "officer"]),
    ],
)
def test_what_stops_settings(changes: dict[str, object], fields: list[str]) -> None:
    found = list(settings.landlord_problems(landlord(**changes)))
    assert [p.field for p in found] == fields
    assert all(p.text.endswith(".") for p in found)


def test_targets_looser_than_the_code_are_warned_of_only() -> None:
    loose = landlord(targets=Targets(6, 10, 21, 60))
    assert list(settings.landlord_problems(loose)) == []
    warned = list(settings.landlord_warnings(loose))
    assert [p.field for p in warned] == ["target_acknowledge", "target_respond_2"]
    assert "5" in warned[0].text
    assert list(settings.landlord_warnings(landlord(targets=Targets(3, 10, 15)))) == []


@pytest.mark.parametrize(
    ("targets", "warned"),
    [
        (Targets(update=9, check=9), []),
        (Targets(check=10), ["target_check"]),
        (Targets(respond_1=7, check=7), ["target_check"]),
        (Targets(respond_1=12, check=11), ["target_respond_1", "target_check"]),
        (Targets(update=10), ["target_update"]),
    ],
)
def test_checks_and_updates_that_come_too_late_to_help_are_warned_of(targets: Targets, warned: list[str]) -> None:
    found = list(settings.landlord_warnings(landlord(targets=targets)))
    assert [w.field for w in found] == warned
    assert all(w.text.endswith(".") for w in found)


def test_a_new_landlord_lacks_nothing_that_settings_ask_for() -> None:
    made = settings.new_landlord("Test Homes", 640, "Ann Officer")
    assert list(settings.landlord_problems(made)) == []
    assert made.ombudsman.phone
    assert "Repairs" in made.themes


def test_the_officer_is_among_the_people_of_a_new_desk() -> None:
    people = settings.new_landlord("Test Homes", 640, "Ann Officer").people
    assert people == (Person("Ann Officer", "Complaints officer"),)
    assert settings.new_landlord("Test Homes", 640, "").people == ()


ANN = Person("Ann Officer", "Complaints officer", phone="01632 960001")
BEA = Person("Bea Chief", "Chief executive", senior=True)


@pytest.mark.parametrize(
    ("officer", "people", "expected"),
    [
        ("Ann Officer", (ANN, BEA), (ANN, BEA)),
        ("ann  officer", (ANN, BEA), (ANN, BEA)),
        ("Ann Smith", (ANN, BEA), (replace(ANN, name="Ann Smith"), BEA)),
        ("Bea Chief", (ANN, BEA), (ANN, BEA)),
        ("Cy Third", (ANN, BEA), (Person("Cy Third", "Complaints officer"), ANN, BEA)),
        ("Ann Smith", (BEA,), (Person("Ann Smith", "Complaints officer"), BEA)),
        ("Ann Officer", (BEA,), (BEA,)),
    ],
)
def test_another_officer_is_among_the_people_once(
    desk: Desk, officer: str, people: tuple[Person, ...], expected: tuple[Person, ...]
) -> None:
    before = settings.landlord(desk)
    assert before.officer == "Ann Officer"
    saved, _ = settings.save_landlord(desk, before, replace(before, officer=officer, people=people))
    assert saved.people == expected


def test_settings_are_saved_with_the_next_version(desk: Desk) -> None:
    before = settings.landlord(desk)
    saved, changes = settings.save_landlord(desk, before, replace(before, name="Zoë’s Homes", officer="Cy Third"))
    assert (saved.version, saved.name) == (before.version + 1, "Zoë’s Homes")
    assert settings.landlord(desk) == saved
    assert changes.landlord
    assert desk.who == "Cy Third"


def test_settings_that_changed_meanwhile_are_not_written_over(desk: Desk) -> None:
    before = settings.landlord(desk)
    saved, _ = settings.save_landlord(desk, before, replace(before, homes=641))
    with pytest.raises(UserError) as refused:
        settings.save_landlord(desk, before, replace(before, homes=999))
    assert refused.value.code == "changed.elsewhere"
    assert settings.landlord(desk) == saved


def test_refused_settings_carry_every_problem_and_write_nothing(desk: Desk) -> None:
    before = settings.landlord(desk)
    with pytest.raises(RequestRefused) as refused:
        settings.save_landlord(desk, before, replace(before, name="", homes=0))
    assert [p.field for p in refused.value.problems] == ["name", "homes"]
    assert settings.landlord(desk) == before
    with open_desk(desk.path, desk.clock, read_only=True) as look, pytest.raises(UserError, match="reading only"):
        settings.save_landlord(look, before, replace(before, homes=2))


def word_file(path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Harbour Homes")
    kept = BytesIO()
    document.save(kept)
    path.write_bytes(kept.getvalue())
    return path


def test_a_letterhead_is_kept_and_taken_away(desk: Desk, tmp_path: Path) -> None:
    path = word_file(tmp_path / "head.docx")
    saved, changes = settings.set_letterhead(desk, path)
    assert changes.landlord
    assert saved.letterhead_attachment is not None
    assert complaints.attachment_bytes(desk, saved.letterhead_attachment) == path.read_bytes()
    gone, _ = settings.set_letterhead(desk, None)
    assert gone.letterhead_attachment is None


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04 broken", b"%PDF-1.7"])
def test_a_letterhead_that_is_no_word_file_changes_nothing(desk: Desk, tmp_path: Path, content: bytes) -> None:
    before: Landlord = settings.landlord(desk)
    path = tmp_path / "head.docx"
    path.write_bytes(content)
    with pytest.raises(UserError) as refused:
        settings.set_letterhead(desk, path)
    assert refused.value.code == "letterhead.not_word"
    with pytest.raises(UserError) as missing:
        settings.set_letterhead(desk, tmp_path / "none.docx")
    assert missing.value.code == "file.missing"
    assert settings.landlord(desk) == before


def test_a_damaged_word_file_is_no_letterhead(desk: Desk, tmp_path: Path) -> None:
    whole = word_file(tmp_path / "head.docx").read_bytes()
    for cut in (len(whole) // 3, len(whole) - 30):
        path = tmp_path / "cut.docx"
        path.write_bytes(whole[:cut])
        with pytest.raises(UserError) as refused:
            settings.set_letterhead(desk, path)
        assert refused.value.code == "letterhead.not_word"
