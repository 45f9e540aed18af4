"""The first look: kept as Today stood, and gone as soon as it may no longer be true."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import Acknowledge, AddPromise
from complaintdesk.services import complaints
from complaintdesk.services.desk import Desk, create_desk, open_desk
from complaintdesk.services.first_look import keep_first_look, read_first_look
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk
from tests.services.test_clocks import logged

FRIDAY = datetime(2026, 11, 20, 10, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = new_desk(tmp_path / "a.desk", landlord(), Clock(FRIDAY))
    logged(made, FRIDAY.date())
    yield made
    made.close(take_backup=False)


def test_what_is_due_is_kept_with_its_dates(desk: Desk) -> None:
    keep_first_look(desk)
    kept = read_first_look(desk.path)
    assert kept is not None
    assert kept["landlord"] == landlord().name
    due = {(line["reference"], line["what"], line["due"]) for line in kept["dated"]}
    assert ("C-2026-0001", "Acknowledge stage 1", date(2026, 11, 27).toordinal()) in due
    assert kept["open"]["count"] == 1


def test_the_submission_that_is_to_be_sent_is_kept_too(tmp_path: Path) -> None:
    own = landlord(year_end_month=9, year_end_day=30)
    with new_desk(tmp_path / "y.desk", own, Clock(FRIDAY)) as desk:
        keep_first_look(desk)
        kept = read_first_look(desk.path)
    assert kept is not None
    assert (kept["yearly"]["count"], kept["yearly"]["lines"][0]["due"]) == (1, date(2027, 3, 31).toordinal())


def test_a_change_makes_it_untrue(desk: Desk) -> None:
    keep_first_look(desk)
    complaints.perform(desk, 1, AddPromise("Ring", FRIDAY.date()))
    assert read_first_look(desk.path) is None
    keep_first_look(desk)
    kept = read_first_look(desk.path)
    assert kept is not None
    assert any(line["what"] == "Promised: Ring" for line in kept["dated"])


def test_nothing_is_kept_for_a_desk_under_a_passphrase(tmp_path: Path) -> None:
    with create_desk(tmp_path / "b.desk", landlord(), Clock(FRIDAY), "correct horse battery").desk as desk:
        keep_first_look(desk)
        with desk.reading() as unit:
            assert unit.connection.exec_driver_sql("SELECT count(*) FROM first_look").scalar() == 0
    assert read_first_look(tmp_path / "b.desk") is None


def test_looking_keeps_nothing(desk: Desk) -> None:
    before = desk.path.read_bytes()
    with open_desk(desk.path, Clock(FRIDAY), read_only=True) as look:
        keep_first_look(look)
    assert desk.path.read_bytes() == before


@pytest.mark.parametrize("spoilt", [b"", b"Dear Sir", b"SQLite format 3\0" + bytes(4080)])
def test_whatever_is_no_desk_gives_no_first_look(tmp_path: Path, spoilt: bytes) -> None:
    path = tmp_path / "c.desk"
    path.write_bytes(spoilt)
    assert read_first_look(path) is None
    assert read_first_look(tmp_path / "none.desk") is None
    assert path.read_bytes() == spoilt


def test_what_another_version_of_the_program_kept_is_not_shown(desk: Desk) -> None:
    keep_first_look(desk)
    assert read_first_look(desk.path) is not None
    with desk.writing() as unit:
        unit.connection.exec_driver_sql("UPDATE first_look SET program = '0.0.1'")
    assert read_first_look(desk.path) is None


def test_what_lay_further_ahead_is_there_when_it_has_come_due(desk: Desk) -> None:
    """The response of a complaint acknowledged on 20 November is due on 4 December, ten working days on."""
    complaints.perform(desk, 1, Acknowledge(1, FRIDAY.date()))
    keep_first_look(desk)
    kept = read_first_look(desk.path)
    assert kept is not None
    assert date(2026, 12, 4).toordinal() in kept["dues"]
    assert "Send the stage 1 response" in [line["what"] for line in kept["dated"]]
