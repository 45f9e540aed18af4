"""The handover sheet from a real desk: what is in it, in which order, and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import (
    Acknowledge,
    AddOmbudsmanDuty,
    AddPromise,
    AddRemedy,
    Define,
    Extend,
    LogCase,
    PointWording,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Home,
    LetterKind,
    OmbudsmanDutyKind,
    RemedyKind,
    Resident,
    Responsibility,
)
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.handover import Handover
from complaintdesk.domain.landlord import Person
from complaintdesk.domain.letters import LetterWords
from complaintdesk.services import complaints
from complaintdesk.services.desk import Desk
from complaintdesk.services.handover import handover, write_handover
from complaintdesk.services.letters import issue, save_words
from complaintdesk.system.clock import Clock
from tests.builders import answered, landlord
from tests.desks import new_desk

FIRST, LAST = date(2026, 12, 21), date(2027, 1, 4)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    home = landlord(people=(Person("Ann Officer", "Complaints officer", phone="01632 960002"),))
    with new_desk(tmp_path / "a.desk", home, Clock(datetime(2026, 12, 18, 10, tzinfo=UTC))) as made:
        yield made


def logged(desk: Desk, received: date, name: str = "Rosa Tenant") -> CaseFile:
    request = LogCase(
        CaseKind.COMPLAINT, received, Channel.PHONE, Resident(0, name), Home(0, f"1 {name} Road"), "It leaks",
        "Repairs", "Ann Officer",
    )  # fmt: skip
    return complaints.log_case(desk, request).case


def found(sheet: Handover) -> list[tuple[str, list[str]]]:
    return [(c.case.resident.name, [d.what for d in c.dates]) for c in sheet.cases]


def test_it_holds_what_is_due_on_these_days_and_what_is_overdue(desk: Desk) -> None:
    on_time = logged(desk, date(2026, 12, 17), "On Time")  # acknowledge by 24 December
    late = logged(desk, date(2026, 12, 9), "Late")  # acknowledge by 16 December
    quiet = logged(desk, date(2026, 12, 18), "Quiet")
    for case in (quiet, late):
        complaints.perform(desk, case.id, Acknowledge(1, date(2026, 12, 18)))
    for day, what in ((FIRST, "first"), (LAST, "last"), (date(2027, 1, 5), "after")):
        complaints.perform(desk, on_time.id, AddPromise(what, day))
    complaints.perform(desk, late.id, AddPromise("overdue soon", date(2026, 12, 18)))
    sheet = handover(desk, FIRST, LAST)
    assert found(sheet) == [
        ("Late", ["Promised: overdue soon"]),
        ("On Time", ["Promised: first", "Acknowledge stage 1", "Promised: last"]),
    ]
    assert [case.resident.name for case, _ in sheet.quiet] == ["Quiet"]
    assert [(d.date, d.why) for d in sheet.days_off] == [
        (date(2026, 12, 25), "Christmas Day"),
        (date(2026, 12, 28), "Boxing Day (substitute day)"),
        (date(2027, 1, 1), "New Year's Day"),
    ]
    due = [d.deadline.due for _, d in sheet.dates]
    assert due == sorted(due)


def test_who_to_ring_is_named_once_with_a_number(desk: Desk) -> None:
    case = logged(desk, date(2026, 12, 17))
    complaints.perform(desk, case.id, AddRemedy(1, RemedyKind.ACTION, "mend it", "Dev Contractor", LAST))
    complaints.perform(desk, case.id, AddRemedy(1, RemedyKind.ACTION, "look at it", "ANN OFFICER", LAST))
    complaints.perform(desk, case.id, AddOmbudsmanDuty(OmbudsmanDutyKind.EVIDENCE, "the file", LAST))
    contacts = handover(desk, FIRST, LAST).cases[0].contacts
    assert [(c.name, c.why, bool(c.phone)) for c in contacts] == [
        ("Ann Officer", "is to answer stage 1", True),
        ("Dev Contractor", "is to do: mend it", False),
        (landlord().ombudsman.name, "set a date", True),
    ]


def test_letters_that_are_ready_or_begun_are_told(desk: Desk) -> None:
    with desk.writing() as unit:
        ready = unit.add_case(_answerable(), "brought in")
    begun = logged(desk, date(2026, 12, 17), "Begun")
    logged(desk, date(2026, 12, 17), "Neither")
    save_words(desk, begun.id, LetterKind.ACKNOWLEDGEMENT_1, LetterWords("Thank you", ""))
    letters = {c.case.id: [(letter.ready, letter.begun) for letter in c.letters]
               for c in handover(desk, FIRST, LAST).cases}  # fmt: skip
    assert letters[ready.id] == [(True, False)]
    assert letters[begun.id] == [(False, True)]
    assert sorted(len(found) for found in letters.values()) == [0, 1, 1]


def _answerable() -> CaseFile:
    """The builder's complaint, which lacks nothing for its response, as a new one."""
    case = answered()
    return replace(
        case,
        id=0,
        version=0,
        reference="",
        resident=replace(case.resident, id=0),
        home=replace(case.home, id=0),
        points=tuple(replace(p, id=0) for p in case.points),
        remedies=tuple(replace(r, id=0) for r in case.remedies),
    )


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (LAST, FIRST, "handover.reversed"),
        (FIRST, date(2027, 3, 23), "handover.too_long"),
        (date(2050, 1, 3), date(2050, 1, 4), "workdays.range"),
    ],
)
def test_days_that_make_no_sheet_are_refused(desk: Desk, first: date, last: date, code: str) -> None:
    with pytest.raises(UserError) as refused:
        handover(desk, first, last)
    assert refused.value.code == code
    assert str(refused.value)


def test_ninety_two_days_and_one_day_are_sheets(desk: Desk, tmp_path: Path) -> None:
    assert handover(desk, FIRST, date(2027, 3, 22)).cases == ()
    paths = write_handover(desk, FIRST, FIRST, tmp_path / "out")
    assert [p.name for p in paths] == [
        "Handover sheet 2026-12-21 to 2026-12-21.pdf",
        "Handover sheet 2026-12-21 to 2026-12-21.docx",
    ]
    assert paths[0].read_bytes().startswith(b"%PDF-")
    assert paths[1].read_bytes().startswith(b"PK")


def test_the_letter_of_an_extension_that_was_told_is_not_to_be_sent(desk: Desk) -> None:
    case = logged(desk, date(2026, 12, 14))
    on = date(2026, 12, 18)
    complaints.perform(desk, case.id, Acknowledge(1, on))
    extend = Extend(1, on, "The surveyor is ill", date(2027, 1, 12), on, ombudsman_details_given=True)
    complaints.perform(desk, case.id, extend)
    assert letters_of(desk, date(2027, 1, 12)) == []
    save_words(desk, case.id, LetterKind.EXTENSION_1, LetterWords("Sorry", ""))
    assert letters_of(desk, date(2027, 1, 12)) == []
    complaints.perform(desk, case.id, Extend(1, on, "She is still ill", date(2027, 1, 14)))
    assert letters_of(desk, date(2027, 1, 14)) == [True]


def letters_of(desk: Desk, last: date) -> list[bool]:
    """Whether each letter of the only case was begun."""
    return [letter.begun for letter in handover(desk, FIRST, last).cases[0].letters]


def test_the_letter_of_a_second_extension_is_still_to_be_sent(desk: Desk) -> None:
    case = logged(desk, date(2026, 12, 14))
    on = date(2026, 12, 18)
    complaints.perform(desk, case.id, Define((PointWording(0, "It leaks", Responsibility.OURS),), "A dry home"))
    complaints.perform(desk, case.id, Acknowledge(1, on))
    complaints.perform(desk, case.id, Extend(1, on, "The surveyor is ill", date(2027, 1, 12)))
    issue(desk, case.id, LetterKind.EXTENSION_1, LetterWords())
    complaints.perform(desk, case.id, Extend(1, on, "She is still ill", date(2027, 1, 14)))
    (found,) = handover(desk, FIRST, date(2027, 1, 14)).cases
    assert [(letter.ready, letter.begun) for letter in found.letters] == [(True, False)]
