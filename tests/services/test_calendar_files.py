"""Calendar files of a real desk: the right days, nobody's words, and a second file that updates the first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from complaintdesk.domain.acts import (
    Acknowledge,
    AddPromise,
    AddRestriction,
    CloseCase,
    CompleteRemedy,
    Extend,
    LogCase,
    ReviewAdjustments,
    ReviewRestriction,
    StartNeighbour,
    TurnIntoComplaint,
    UpdateNeighbour,
)
from complaintdesk.domain.casefile import ClosureKind, PromiseKind
from complaintdesk.domain.clocks import DeadlineKind
from complaintdesk.domain.errors import UserError
from complaintdesk.services.calendar_files import CalendarWish, calendar_file, export_calendar
from complaintdesk.services.cases import case_by_reference
from complaintdesk.services.clocks import DueFilter, things_due
from complaintdesk.services.complaints import log_case, perform
from complaintdesk.services.desk import Desk
from complaintdesk.services.settings import new_landlord
from tests.cli.small_desk import NAME, make_small_desk, open_small_desk
from tests.desks import new_desk

TODAY = date(2026, 11, 20)
WORDS = "ring about her asthma"
EVERY = CalendarWish()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_small_desk(make_small_desk(tmp_path / "Larkfield.desk")) as opened:
        case = case_by_reference(opened, "C-2026-0001")
        perform(opened, case.id, AddPromise(WORDS, date(2026, 11, 24), PromiseKind.CALL))
        yield opened


def events(desk: Desk, wish: CalendarWish = EVERY) -> dict[str, Any]:
    read = Calendar.from_ical(calendar_file(desk, wish).data).walk("VEVENT")
    found = {str(event["UID"]): event for event in read}
    assert len(found) == len(read), "a UID stands for two events"
    return found


def of(found: dict[str, Any], reference: str, words: str) -> Any:
    matching = [e for e in found.values() if reference in e["SUMMARY"] and e["SUMMARY"].endswith(words)]
    assert len(matching) == 1, [str(e["SUMMARY"]) for e in found.values()]
    return matching[0]


def test_every_date_that_is_due_is_in_the_file_on_its_day(desk: Desk) -> None:
    due = sorted(i.deadline.due for i in things_due(desk, DueFilter()))
    waiting = [e for e in events(desk).values() if not str(e["SUMMARY"]).startswith(("Done", "No longer"))]
    assert sorted(e["DTSTART"].dt for e in waiting) == due
    assert calendar_file(desk, EVERY).due == len(due) > 5


def test_nobody_is_named_or_quoted_unless_it_is_asked_for(desk: Desk) -> None:
    plain = calendar_file(desk, EVERY).data.decode()
    assert "asthma" not in plain
    assert "Mend the tap" not in plain
    assert "Neill" not in plain
    assert "CLASS:PRIVATE" not in plain
    named = of(events(desk, CalendarWish(names=True)), "C-2026-0001", WORDS)
    assert NAME in str(named["SUMMARY"])
    assert str(named["CLASS"]) == "PRIVATE"


def test_reviews_do_not_tell_of_adjustments_or_restrictions(desk: Desk) -> None:
    case = case_by_reference(desk, "C-2026-0001")
    perform(desk, case.id, AddRestriction("Letters only", "Notes", "Had regard to it", TODAY, date(2027, 1, 20)))
    review = of(events(desk), "C-2026-0001", "Review due")
    assert [str(c) for c in review["CATEGORIES"].cats] == ["Reviews"]
    assert "estriction" not in review.to_ical().decode()


def test_an_extension_moves_the_event_and_makes_no_other(desk: Desk) -> None:
    before = events(desk, CalendarWish(case_by_reference(desk, "C-2026-0002").id))
    case = case_by_reference(desk, "C-2026-0002")
    perform(desk, case.id, Acknowledge(1, date(2026, 11, 18)))
    middle = events(desk, CalendarWish(case.id))
    later = date(2026, 12, 9)
    perform(desk, case.id, Extend(1, TODAY, "The surveyor is ill", later, told_on=TODAY, ombudsman_details_given=True))
    after = events(desk, CalendarWish(case.id))
    old, new = of(middle, case.reference, "Send the stage 1 response"), of(after, case.reference, "response (extended)")
    assert str(old["UID"]) == str(new["UID"])
    assert (old["DTSTART"].dt, new["DTSTART"].dt) == (date(2026, 12, 2), later)
    assert new["SEQUENCE"] > old["SEQUENCE"] > next(iter(before.values()))["SEQUENCE"]
    assert before.keys() <= after.keys()
    done = of(after, case.reference, "Done: C-2026-0002: Acknowledge stage 1")
    assert "Done on 18 November 2026" in str(done["DESCRIPTION"])


def test_the_same_desk_gives_the_same_file(desk: Desk) -> None:
    assert calendar_file(desk, EVERY).data == calendar_file(desk, EVERY).data


def test_two_desks_never_share_a_uid(desk: Desk, tmp_path: Path) -> None:
    with new_desk(tmp_path / "Other.desk", new_landlord("Other Homes", 90, "Sam Hale"), desk.clock) as other:
        case = case_by_reference(desk, "C-2026-0001")
        home, resident = replace(case.home, id=0), replace(case.resident, id=0)
        log_case(other, LogCase(case.kind, TODAY, case.channel, resident, home, case.words, "Repairs", "Sam Hale"))
        assert events(other)
        assert not events(other).keys() & events(desk).keys()


def test_what_is_asked_for_no_longer_is_cancelled_and_not_left_standing(desk: Desk) -> None:
    case = case_by_reference(desk, "C-2026-0001")
    perform(desk, case.id, AddRestriction("Letters only", "Notes", "Had regard to it", TODAY, date(2027, 1, 20)))
    number = case_by_reference(desk, case.reference).restrictions[0].id
    before = events(desk)
    perform(desk, case.id, ReviewRestriction(number, TODAY, None))
    perform(desk, case.id, CloseCase(ClosureKind.WITHDRAWN, TODAY, "She moved away"))
    after = events(desk)
    assert before.keys() <= after.keys()
    assert str(of(after, case.reference, "Review due")["STATUS"]) == "CANCELLED"
    assert (
        str(of(after, case.reference, "No longer due: C-2026-0001: Send the stage 1 response")["STATUS"]) == "CANCELLED"
    )
    assert str(of(after, case.reference, "Action due")["STATUS"]) == "CONFIRMED"


def test_what_was_done_long_ago_is_left_out(desk: Desk) -> None:
    case = case_by_reference(desk, "C-2026-0001")
    perform(desk, case.id, CompleteRemedy(case.remedies[0].id, TODAY, "Photograph"))
    assert of(events(desk), case.reference, "Done: C-2026-0001: Action due")
    due = case.remedies[0].due_on
    assert due is not None
    desk.clock._fixed = desk.clock.now() + timedelta(days=400)
    assert not [e for e in events(desk).values() if "Done: " in str(e["SUMMARY"]) and e["DTSTART"].dt == due]


def test_one_case_holds_only_its_own(desk: Desk) -> None:
    found = events(desk, CalendarWish(case_by_reference(desk, "C-2026-0002").id))
    assert {str(e["SUMMARY"]).partition("C-2026-")[2][:4] for e in found.values()} == {"0002"}
    kinds = {i.deadline.kind for i in things_due(desk, DueFilter())}
    assert DeadlineKind.ACTION in kinds


def test_a_file_of_ours_is_replaced_and_any_other_left_alone(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "Complaints.ics"
    export_calendar(desk, path, EVERY)
    first = path.read_bytes()
    export_calendar(desk, path, CalendarWish(names=True))
    assert path.read_bytes() != first
    path.write_bytes(b"BEGIN:VCALENDAR\r\nPRODID:-//Somebody else//EN\r\nEND:VCALENDAR\r\n")
    kept = path.read_bytes()
    with pytest.raises(UserError, match="is there already"):
        export_calendar(desk, path, EVERY)
    assert path.read_bytes() == kept
    export_calendar(desk, path, EVERY, replace_any=True)
    assert path.read_bytes() == first
    with pytest.raises(UserError, match="There is no folder"):
        export_calendar(desk, tmp_path / "nowhere" / "x.ics", EVERY)


def test_another_laws_clock_that_was_ended_is_cancelled_and_not_left_standing(desk: Desk) -> None:
    case = case_by_reference(desk, "C-2026-0001")
    perform(desk, case.id, StartNeighbour("subject-access", TODAY, "Her file"))
    clock = case_by_reference(desk, case.reference).neighbours[0].id
    before = events(desk)
    perform(desk, case.id, UpdateNeighbour(clock, TODAY, ended_on=TODAY))
    after = events(desk)
    assert before.keys() <= after.keys()
    assert str(of(after, case.reference, "Answer the subject access request")["STATUS"]) == "CANCELLED"


def test_a_review_stands_on_the_open_case_before_a_later_one_that_is_closed(desk: Desk) -> None:
    first = case_by_reference(desk, "C-2026-0001")
    request = LogCase(first.kind, TODAY, first.channel, first.resident, first.home, "Again", "Repairs", "Rosa Linden")
    later = log_case(desk, request).case
    assert later.resident.id == first.resident.id
    perform(desk, first.id, ReviewAdjustments("Large print", date(2027, 2, 1)))
    perform(desk, later.id, CloseCase(ClosureKind.WITHDRAWN, TODAY, "The same as before"))
    reviews = [str(e["SUMMARY"]) for e in events(desk).values() if "Review due" in e["SUMMARY"]]
    assert reviews == [f"{first.reference}: Review due"]


def test_a_request_that_became_a_complaint_is_not_done_when_the_complaint_is_closed(desk: Desk) -> None:
    request = case_by_reference(desk, "C-2026-0003")
    with desk.writing() as unit:
        before = unit.landlord()
        unit.save_landlord(before, replace(before, targets=replace(before.targets, service_request=5)))
    desk.forget_rules()
    perform(desk, request.id, TurnIntoComplaint(TODAY, "Rosa Linden"))
    perform(desk, request.id, CloseCase(ClosureKind.WITHDRAWN, TODAY, "She moved away"))
    assert (
        str(of(events(desk), request.reference, "Answer the service request (your own target)")["STATUS"])
        == "CANCELLED"
    )
