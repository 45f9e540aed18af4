"""A day added to the calendar: what it moves, what is kept as a promise, and what the journal says of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import (
    Acknowledge,
    AddPromise,
    AddRemedy,
    CloseCase,
    Define,
    Extend,
    KeepPromise,
    LogCase,
    PointWording,
    Respond,
    StartNeighbour,
)
from complaintdesk.domain.calendar_change import AskedDays, CalendarChange
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    ClosureKind,
    Home,
    IssuedLetter,
    LetterKind,
    Outcome,
    PromiseKind,
    RemedyKind,
    Resident,
    Responsibility,
)
from complaintdesk.domain.clocks import DeadlineKind, Source, Targets
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.domain.working_days import DayKind, ExtraDay
from complaintdesk.services import calendar, cases, clocks, complaints
from complaintdesk.services.desk import Desk
from complaintdesk.services.settings import landlord as settings_of
from complaintdesk.services.settings import save_landlord
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk

MOURNING = ExtraDay(date(2027, 1, 4), "Day of mourning")
HOLIDAY = CalendarChange(add=(MOURNING,))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = Clock(datetime(2026, 12, 22, 10, tzinfo=UTC))
    with new_desk(tmp_path / "a.desk", landlord(), clock) as made:
        yield made


def logged(desk: Desk, received: date = date(2026, 12, 19)) -> CaseFile:
    request = LogCase(
        CaseKind.COMPLAINT, received, Channel.PHONE, Resident(0, "Rosa Tenant"), Home(0, "1 Road"), "It leaks",
        "Repairs", "Ann Officer",
    )  # fmt: skip
    return complaints.log_case(desk, request).case


def acknowledged(desk: Desk, on: date = date(2026, 12, 22), *, letter: bool = True) -> CaseFile:
    """A complaint acknowledged, with the letter that told the date for the response."""
    case = complaints.perform(desk, logged(desk).id, Acknowledge(1, on)).case
    if not letter:
        return case
    with desk.writing() as unit:
        pdf = unit.add_attachment(case.id, "letter.pdf", "application/pdf", b"%PDF")
        due = clocks.case_clock(desk, case).stages[0].respond.due
        told = IssuedLetter(0, LetterKind.ACKNOWLEDGEMENT_1, on, "Ann", "1", pdf.sha256, pdf.id, told_due=due)
        before = unit.case(case.id)
        return unit.save_case(before, replace(before, letters=(told,)), "letter issued")


def moved(preview: calendar.CalendarPreview) -> list[tuple[DeadlineKind, date, date]]:
    return [(m.kind, m.old, m.new) for m in preview.moves]


def test_a_holiday_moves_what_is_counted_across_it(desk: Desk) -> None:
    case = logged(desk)
    logged(desk, date(2026, 12, 7))
    preview = calendar.preview_days(desk, HOLIDAY)
    assert {m.case_id for m in preview.moves} == {case.id}
    assert moved(preview) == [(DeadlineKind.RESPOND, date(2027, 1, 13), date(2027, 1, 14))]
    move = preview.moves[0]
    assert (move.provisional, move.told, move.by_words) == (True, None, "1 day later")
    assert clocks.case_clock(desk, case).stages[0].respond.due == date(2027, 1, 13), "a preview changes nothing"
    assert calendar.calendar_days(desk).own == ()


def test_the_letter_that_told_the_old_date_is_named(desk: Desk) -> None:
    acknowledged(desk)
    acknowledged(desk, letter=False)
    told, untold = calendar.preview_days(desk, HOLIDAY).moves
    assert told.old == date(2027, 1, 8)
    assert told.told_words == "acknowledgement of Tuesday 22 December 2026"
    assert untold.told_words == ""


def test_accepting_moves_the_date_and_tells_the_journal(desk: Desk) -> None:
    case = acknowledged(desk)
    done = calendar.accept_days(desk, calendar.preview_days(desk, HOLIDAY))
    assert (done.moved, done.cases, done.kept) == (1, 1, 0)
    assert done.changes.calendar
    assert done.changes.cases == {case.id}
    assert clocks.case_clock(desk, case).stages[0].respond.due == date(2027, 1, 11)
    assert cases.load_case(desk, case.id).promises == ()
    entry = cases.case_journal(desk, case.id)[-1]
    assert entry.act == "dates moved by the calendar: Day of mourning, 4 January 2027"
    assert json.loads(entry.diff) == {"Send the stage 1 response": ["2027-01-08", "2027-01-11"]}
    with desk.reading() as unit:
        whole = unit.journal()
    of_the_desk = [e for e in whole if e.act.startswith("calendar changed")]
    assert [json.loads(e.diff)["moved"][1][0]["case"] for e in of_the_desk] == [case.reference]


def test_a_kept_date_becomes_a_promise_and_the_clock_moves_all_the_same(desk: Desk) -> None:
    kept_case, other = acknowledged(desk), acknowledged(desk)
    preview = calendar.preview_days(desk, HOLIDAY)
    kept = frozenset(m.key for m in preview.moves if m.case_id == kept_case.id)
    assert calendar.accept_days(desk, preview, kept).kept == 1
    promise = cases.load_case(desk, kept_case.id).promises[0]
    assert (promise.kind, promise.due_on) == (PromiseKind.KEPT_DATE, date(2027, 1, 8))
    assert promise.what == "We told the resident to expect our stage 1 response by Friday 8 January 2027"
    assert cases.load_case(desk, other.id).promises == ()
    due = {(i.deadline.kind, i.deadline.due) for i in clocks.things_due(desk, clocks.DueFilter(case_id=kept_case.id))}
    assert (DeadlineKind.PROMISE, date(2027, 1, 8)) in due
    assert (DeadlineKind.RESPOND, date(2027, 1, 11)) in due


def test_taking_it_away_again_puts_everything_back(desk: Desk) -> None:
    case = acknowledged(desk)
    preview = calendar.preview_days(desk, HOLIDAY)
    calendar.accept_days(desk, preview, frozenset(m.key for m in preview.moves))
    back = calendar.preview_days(desk, preview.reverse)
    assert back.change.remove == (MOURNING.date,)
    assert moved(back) == [(DeadlineKind.RESPOND, date(2027, 1, 11), date(2027, 1, 8))]
    calendar.accept_days(desk, back)
    assert clocks.case_clock(desk, case).stages[0].respond.due == date(2027, 1, 8)
    assert cases.load_case(desk, case.id).promises == (), "the clock itself keeps the date again"
    assert calendar.calendar_days(desk).own == ()
    assert "taken away" in cases.case_journal(desk, case.id)[-2].act


def test_a_promise_of_another_kind_stays_when_a_date_comes_back_to_its_day(desk: Desk) -> None:
    case = acknowledged(desk)
    calendar.accept_days(desk, calendar.preview_days(desk, HOLIDAY))
    complaints.perform(desk, case.id, AddPromise("Ring Rosa", date(2027, 1, 8), PromiseKind.CALL))
    calendar.accept_days(desk, calendar.preview_days(desk, CalendarChange(remove=(MOURNING.date,))))
    assert [p.what for p in cases.load_case(desk, case.id).promises] == ["Ring Rosa"]


def answered(desk: Desk, on: date) -> CaseFile:
    case = acknowledged(desk)
    complaints.perform(desk, case.id, Define((PointWording(0, "It leaks", Responsibility.OURS),), "A dry home"))
    desk.clock = Clock(datetime(on.year, on.month, on.day, 12, tzinfo=UTC))
    return complaints.perform(desk, case.id, Respond(1, on, Outcome.UPHELD)).case


def test_a_closed_case_is_left_alone_and_what_is_judged_anew_is_told(desk: Desk) -> None:
    case = answered(desk, date(2027, 1, 11))
    complaints.perform(desk, case.id, CloseCase(ClosureKind.ANSWERED, date(2027, 1, 11), "Answered"))
    before, entries = cases.load_case(desk, case.id), cases.case_journal(desk, case.id)
    preview = calendar.preview_days(desk, HOLIDAY)
    assert preview.moves == ()
    assert [(r.reference, r.old, r.new, r.in_time) for r in preview.rejudged] == [
        (case.reference, date(2027, 1, 8), date(2027, 1, 11), True)
    ]
    assert [w.code for w in preview.warnings] == ["day.passed"]
    assert calendar.accept_days(desk, preview).changes.cases == frozenset()
    assert cases.load_case(desk, case.id) == before
    assert cases.case_journal(desk, case.id) == entries


def test_a_service_request_that_is_done_is_judged_anew_too(desk: Desk) -> None:
    before = settings_of(desk)
    save_landlord(desk, before, replace(before, targets=Targets(service_request=5)))
    request = LogCase(
        CaseKind.SERVICE_REQUEST, date(2026, 12, 29), Channel.PHONE, Resident(0, "Rosa Tenant"), Home(0, "1 Road"),
        "A lamp is out", "Repairs", "Ann Officer",
    )  # fmt: skip
    desk.clock = Clock(datetime(2027, 1, 7, 12, tzinfo=UTC))
    case = complaints.log_case(desk, request).case
    complaints.perform(desk, case.id, CloseCase(ClosureKind.DONE, date(2027, 1, 7), "Mended"))
    preview = calendar.preview_days(desk, HOLIDAY)
    assert [(r.reference, r.old, r.new, r.in_time) for r in preview.rejudged] == [
        (case.reference, date(2027, 1, 6), date(2027, 1, 7), True)
    ]


def test_another_laws_clock_on_a_closed_case_is_shown_and_cannot_be_kept(desk: Desk) -> None:
    case = acknowledged(desk)
    complaints.perform(desk, case.id, StartNeighbour("awaab-significant", date(2026, 12, 21), "Mould in the hall"))
    complaints.perform(desk, case.id, CloseCase(ClosureKind.WITHDRAWN, date(2026, 12, 22), "Withdrawn"))
    before = cases.case_journal(desk, case.id)
    preview = calendar.preview_days(desk, HOLIDAY)
    assert [(m.kind, m.is_open, m.old, m.new) for m in preview.moves] == [
        (DeadlineKind.NEIGHBOUR, False, date(2027, 1, 7), date(2027, 1, 8))
    ]
    with pytest.raises(ValueError, match="do not move"):
        calendar.accept_days(desk, preview, frozenset(m.key for m in preview.moves))
    assert calendar.accept_days(desk, preview).changes.cases == {case.id}
    assert cases.case_journal(desk, case.id) == before


def test_what_changed_since_the_preview_stops_it_whole(desk: Desk) -> None:
    case = logged(desk)
    preview = calendar.preview_days(desk, HOLIDAY)
    complaints.perform(desk, case.id, Acknowledge(1, date(2026, 12, 21)))
    with pytest.raises(UserError) as refused:
        calendar.accept_days(desk, preview)
    assert refused.value.code == "changed.elsewhere"
    assert calendar.calendar_days(desk).own == ()
    again = calendar.preview_days(desk, HOLIDAY)
    calendar.accept_days(desk, again)
    with pytest.raises(UserError, match="in the meantime"):
        calendar.accept_days(desk, again)


def test_a_fixed_date_stays_and_is_named_where_its_day_is_a_holiday_now(desk: Desk) -> None:
    case = acknowledged(desk)
    complaints.perform(desk, case.id, AddPromise("Ring Rosa", MOURNING.date))
    complaints.perform(desk, case.id, AddRemedy(1, RemedyKind.ACTION, "Mend it", "Ann", date(2027, 1, 5)))
    preview = calendar.preview_days(desk, HOLIDAY)
    assert [(s.what, s.day, s.why) for s in preview.standing] == [
        ("Promised: Ring Rosa", MOURNING.date, "Day of mourning")
    ]


def test_an_extension_that_is_in_time_only_with_the_holiday_moves_the_response(desk: Desk) -> None:
    case = acknowledged(desk)  # due on 8 January
    desk.clock = Clock(datetime(2027, 1, 12, 9, tzinfo=UTC))
    told = date(2027, 1, 11)
    later = Extend(1, told, "The surveyor is ill", date(2027, 1, 20), told, ombudsman_details_given=True)
    complaints.perform(desk, case.id, later)
    preview = calendar.preview_days(desk, HOLIDAY)
    assert moved(preview) == [(DeadlineKind.RESPOND, date(2027, 1, 8), date(2027, 1, 20))]


def test_own_targets_move_beside_the_codes_dates_and_are_told_apart(tmp_path: Path) -> None:
    clock = Clock(datetime(2026, 12, 22, 10, tzinfo=UTC))
    with new_desk(tmp_path / "b.desk", landlord(targets=Targets(respond_1=8)), clock) as desk:
        acknowledged(desk)
        found = calendar.preview_days(desk, HOLIDAY).moves
    assert {(m.source, m.what, m.told is not None) for m in found} == {
        (Source.CODE, "Send the stage 1 response", True),
        (Source.POLICY, "Send the stage 1 response (our own target)", False),
    }
    assert len({m.key for m in found}) == 2


def test_a_closure_counts_unless_it_is_left_out(desk: Desk) -> None:
    acknowledged(desk)
    asked = AskedDays(DayKind.CLOSURE, date(2026, 12, 24), "Office shut", date(2026, 12, 31))
    counted = calendar.preview_asked(desk, asked)
    assert counted.moves == ()
    assert counted.warnings == ()
    left_out = calendar.preview_asked(desk, replace(asked, counts_as_working=False))
    assert moved(left_out) == [(DeadlineKind.RESPOND, date(2027, 1, 8), date(2027, 1, 14))]
    assert [w.code for w in left_out.warnings] == ["day.closure_left_out"]
    calendar.accept_days(desk, left_out)
    days = calendar.calendar_days(desk)
    assert [(s.first, s.last, len(s.days), s.counts) for s in days.own] == [
        (date(2026, 12, 24), date(2026, 12, 31), 4, False)
    ]
    assert "Office shut" not in {h.name for h in days.coming}


def test_what_stops_a_change_is_told_and_accepting_it_is_refused(desk: Desk) -> None:
    boxing = AskedDays(DayKind.HOLIDAY, date(2026, 12, 28), "Another day")
    preview = calendar.preview_asked(desk, boxing)
    assert [(p.field, p.code) for p in preview.problems] == [("first", "day.is_holiday")]
    assert "Boxing Day (substitute day)" in preview.problems[0].text
    with pytest.raises(RequestRefused):
        calendar.accept_days(desk, preview)
    with pytest.raises(ValueError, match="do not move"):
        calendar.accept_days(
            desk, calendar.preview_days(desk, HOLIDAY), frozenset({(9, (DeadlineKind.RESPOND, 1, Source.CODE, 0, ""))})
        )


def test_a_list_of_the_government_reaches_further_and_is_taken_back_whole(desk: Desk, tmp_path: Path) -> None:
    events = [
        {"title": "Good Friday", "date": "2029-03-30"},
        {"title": "Easter Monday", "date": "2029-04-02"},
        {"title": "Coronation", "date": "2029-06-11", "notes": ""},
    ]
    path = tmp_path / "bank-holidays.json"
    path.write_text(json.dumps({"england-and-wales": {"division": "england-and-wales", "events": events}}))
    proposal = calendar.read_holidays(desk, path)
    assert (proposal.first_year, proposal.last_year, proposal.published_to) == (2029, 2029, 2029)
    assert "Add: Monday 11 June 2029, Coronation" in {d.words for d in proposal.days}
    assert "Take away: Tuesday 25 December 2029, Christmas Day" in {d.words for d in proposal.days}
    preview = calendar.preview_days(desk, proposal.change([date(2029, 6, 11)]))
    done = calendar.accept_days(desk, preview)
    assert done.changes.landlord
    assert settings_of(desk).published_to == 2029
    assert calendar.calendar_days(desk).known_to == date(2029, 12, 31)
    assert not desk.rules().calendar.is_working(date(2029, 6, 11))
    assert desk.rules().calendar.holiday(date(2029, 12, 25)) == "Christmas Day"
    calendar.accept_days(desk, calendar.preview_days(desk, preview.reverse))
    assert settings_of(desk).published_to == 2028
    assert calendar.calendar_days(desk).own == ()


def letter_told(desk: Desk, case: CaseFile, *letters: IssuedLetter) -> CaseFile:
    """The case with these letters beside those it has."""
    with desk.writing() as unit:
        before = unit.case(case.id)
        kept = tuple(replace(letter, pdf_attachment=before.letters[0].pdf_attachment) for letter in letters)
        return unit.save_case(before, replace(before, letters=(*before.letters, *kept)), "letter issued")


def test_only_the_latest_letter_tells_and_only_where_it_told_this_date(desk: Desk) -> None:
    again, other = acknowledged(desk), acknowledged(desk)
    later = IssuedLetter(0, LetterKind.ACKNOWLEDGEMENT_1, date(2026, 12, 23), "Ann", "1", "", 0)
    letter_told(desk, again, replace(later, told_due=date(2027, 1, 8)))
    letter_told(desk, other, replace(later, told_due=date(2027, 1, 7)))
    told = {m.case_id: m.told_words for m in calendar.preview_days(desk, HOLIDAY).moves}
    assert told == {again.id: "acknowledgement of Wednesday 23 December 2026", other.id: ""}


def test_a_letter_that_kept_no_date_told_the_codes_and_no_target_of_ours(tmp_path: Path) -> None:
    clock = Clock(datetime(2026, 12, 22, 10, tzinfo=UTC))
    with new_desk(tmp_path / "b.desk", landlord(targets=Targets(respond_1=8)), clock) as desk:
        letter_told(
            desk, acknowledged(desk),
            IssuedLetter(0, LetterKind.ACKNOWLEDGEMENT_1, date(2026, 12, 22), "Ann", "1", "", 0, told_due=None),
        )  # fmt: skip
        found = calendar.preview_days(desk, HOLIDAY).moves
    assert {m.source: m.told is not None for m in found} == {Source.CODE: True, Source.POLICY: False}


def test_a_kept_date_that_was_met_stays_on_the_record_when_the_clock_comes_back_to_it(desk: Desk) -> None:
    case = acknowledged(desk)
    preview = calendar.preview_days(desk, HOLIDAY)
    calendar.accept_days(desk, preview, frozenset(m.key for m in preview.moves))
    kept = cases.load_case(desk, case.id).promises[0]
    complaints.perform(desk, case.id, KeepPromise(kept.id, date(2026, 12, 22)))
    back = calendar.preview_days(desk, preview.reverse)
    assert [m.back_to_promise for m in back.moves] == [False]
    calendar.accept_days(desk, back)
    assert [p.kept_on for p in cases.load_case(desk, case.id).promises] == [date(2026, 12, 22)]


def test_a_fixed_date_that_was_on_no_working_day_before_is_not_named(desk: Desk) -> None:
    case = acknowledged(desk)
    complaints.perform(desk, case.id, AddPromise("Ring Rosa", date(2027, 1, 2)))  # a Saturday
    complaints.perform(desk, case.id, AddPromise("Write to Rosa", date(2027, 1, 1)))  # New Year's Day
    saturday = ExtraDay(date(2027, 1, 2), "Day of mourning")
    assert calendar.preview_days(desk, CalendarChange(add=(saturday,))).standing == ()
    assert calendar.preview_days(desk, HOLIDAY).standing == ()


def test_the_holidays_to_come_begin_with_today_and_end_with_the_last_published(desk: Desk) -> None:
    desk.clock = Clock(datetime(2026, 12, 25, 10, tzinfo=UTC))
    coming = calendar.calendar_days(desk).coming
    assert (coming[0].day, coming[0].name) == (date(2026, 12, 25), "Christmas Day")
    assert coming[-1].day == date(2028, 12, 26)


@pytest.mark.parametrize(("met", "promises"), [(False, 1), (True, 2)])
def test_an_old_date_that_is_promised_already_is_not_promised_twice(desk: Desk, met: bool, promises: int) -> None:
    case = acknowledged(desk)
    preview = calendar.preview_days(desk, HOLIDAY)
    words = preview.moves[0].promise.what
    there = complaints.perform(desk, case.id, AddPromise(words, date(2027, 1, 8), PromiseKind.KEPT_DATE)).case
    if met:
        complaints.perform(desk, case.id, KeepPromise(there.promises[0].id, date(2026, 12, 22)))
    preview = calendar.preview_days(desk, HOLIDAY)
    calendar.accept_days(desk, preview, frozenset(m.key for m in preview.moves))
    assert [p.what for p in cases.load_case(desk, case.id).promises] == [words] * promises
