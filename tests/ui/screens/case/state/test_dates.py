"""The dates panel: the Code's beside our own, provisional, extended in time or late, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from complaintdesk.domain.casefile import CaseFile, CaseKind, Closure, ClosureKind, Promise
from complaintdesk.domain.clocks import DeadlineKind, Source, Targets, deadlines, next_step, stage_clock
from complaintdesk.domain.working_days import DayKind, ExtraDay, WorkingDays
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.dates import all_dates, stage_dates
from complaintdesk.ui.screens.case.state.parts import Deed
from complaintdesk.ui.screens.case.state.step import step_card
from complaintdesk.ui.theme.status import Status
from tests.builders import at_stage_two, complaint, defined, extension, stage
from tests.ui.screens.case.views import view

OWN = Targets(3, 8, 15)


def lines(case: CaseFile, today: date = date(2026, 11, 12)) -> dict[str, tuple[str, str]]:
    found = stage_dates(view(case, today))[0].lines
    return {line.label: (line.value, line.tone) for line in found}


def test_the_codes_date_and_our_own_stand_side_by_side() -> None:
    acknowledge, respond = stage_dates(view(complaint(), targets=OWN))[0].rows
    assert [(c.whose, c.date) for c in acknowledge.cells] == [
        ("The Code, 6.2", "Mon 9 Nov 2026"),
        ("Our own target", "Thu 5 Nov 2026"),
    ]
    assert [c.cautions[0].split(":")[0] for c in respond.cells] == ["Provisional", "Provisional"]
    assert acknowledge.cells[0].cautions == ()


def test_it_says_what_each_date_is_counted_from() -> None:
    acknowledge, respond = stage_dates(view(complaint()))[0].rows
    assert acknowledge.cells[0].counted == "5 working days from Mon 2 Nov 2026, when it was received"
    assert respond.cells[0].counted == "10 working days from Mon 9 Nov 2026, the last day for acknowledging"
    sent = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4)),))
    acknowledge, respond = stage_dates(view(sent))[0].rows
    assert acknowledge.done == "sent Wed 4 Nov 2026"
    assert acknowledge.cells[0].mark.status is Status.MET
    assert respond.cells[0].counted == "10 working days from Wed 4 Nov 2026, the day of the acknowledgement"


def test_the_latest_stage_comes_first() -> None:
    assert [s.title for s in stage_dates(view(at_stage_two()))] == ["Stage 2", "Stage 1"]


def test_an_extension_told_in_time_moves_the_date_and_keeps_the_old_one() -> None:
    record = stage(1, acknowledged_on=date(2026, 11, 4), extensions=(extension(new_date=date(2026, 12, 2)),))
    shown = stage_dates(view(defined(stages=(record,))))[0]
    assert shown.rows[1].cells[0].date == "Wed 2 Dec 2026"
    assert shown.rows[1].cells[0].counted == "Extended by 10 working days from Wed 18 Nov 2026"
    told = {line.label: line.value for line in shown.lines}
    assert told["Extension"] == "To Wed 2 Dec 2026. Told in time, on Tue 10 Nov 2026."
    assert told["Before the extension"] == "Wed 18 Nov 2026"


def test_an_extension_told_late_is_kept_on_record_and_counts_as_late() -> None:
    record = stage(1, acknowledged_on=date(2026, 11, 4), extensions=(extension(told_on=date(2026, 11, 19)),))
    words, tone = lines(defined(stages=(record,)))["Extension"]
    assert words.endswith("Told late, on Thu 19 Nov 2026: kept on record, the response counts as late.")
    assert tone == "problem"


def test_an_extension_not_told_does_not_count_yet() -> None:
    record = stage(1, acknowledged_on=date(2026, 11, 4), extensions=(extension(told_on=None),))
    words, tone = lines(defined(stages=(record,)))["Extension"]
    assert "has not been told yet" in words
    assert tone == "warning"


def test_a_late_acknowledgement_shows_the_outer_marker() -> None:
    record = stage(1, acknowledged_on=date(2026, 11, 11))
    words, _ = lines(defined(stages=(record,)))["Acknowledged late"]
    assert words.startswith("The response should go by Mon 23 Nov 2026")
    assert "5 + 10 working days" in words
    assert "Acknowledged late" not in lines(defined(stages=(stage(1, acknowledged_on=date(2026, 11, 9)),)))


def test_the_codes_own_date_stands_beside_one_that_leaves_a_closure_out() -> None:
    shut = ExtraDay(date(2026, 11, 11), "Staff day", DayKind.CLOSURE, counts_as_working=False)
    shown = view(defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4)),)))
    loose = replace(shown.rules, calendar=WorkingDays((shut,)))
    clocks = tuple(stage_clock(s, loose) for s in shown.case.stages)
    found = stage_dates(replace(shown, rules=loose, clock=replace(shown.clock, stages=clocks)))[0].lines
    said = {line.label: line.value for line in found}
    assert said["Respond, closure counted"].startswith("By Wed 18 Nov 2026 under the Code")
    assert "Acknowledge, closure counted" not in said
    whole = [d for d in deadlines(shown.case, loose) if d.kind is DeadlineKind.RESPOND]
    step = next_step(shown.case, loose)
    stands = replace(shown, rules=loose, clock=replace(shown.clock, stages=clocks, deadlines=tuple(whole), step=step))
    assert step_card(stands).notes[0] == "Our own closure is left out. By the Code alone: Wed 18 Nov 2026."


def test_an_extension_in_time_leaves_no_earlier_date_to_aim_for() -> None:
    one = extension(told_on=date(2026, 11, 25), new_date=date(2026, 12, 7))
    words, _ = lines(defined(stages=(stage(1, acknowledged_on=date(2026, 11, 11), extensions=(one,)),)))[
        "Acknowledged late"
    ]
    assert words.startswith("Before the extension the response should have gone by Mon 23 Nov 2026")


def test_why_asks_for_the_very_date_it_stands_beside() -> None:
    code, own = stage_dates(view(complaint(), targets=OWN))[0].rows[1].cells
    asked = [c.why.deed.why for c in (code, own) if c.why is not None]
    assert asked == [
        (DeadlineKind.RESPOND, 1, Source.CODE, 0, ""),
        (DeadlineKind.RESPOND, 1, Source.POLICY, 0, ""),
    ]


def test_a_date_beyond_the_published_holidays_is_called_projected() -> None:
    record = stage(1, date(2028, 12, 19), acknowledged_on=date(2028, 12, 20))
    case = defined(received_on=date(2028, 12, 19), stages=(record,))
    acknowledge, respond = stage_dates(view(case, date(2028, 12, 21)))[0].rows
    assert acknowledge.cells[0].cautions == ()
    assert respond.cells[0].cautions[0].startswith("Projected")


def test_what_the_resident_may_expect_is_shown_where_it_is_another_date() -> None:
    sent = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4)),))
    assert lines(sent)["Counted from receipt"] == ("A resident may expect it by Mon 16 Nov 2026", "")
    same = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 2)),))
    assert "Counted from receipt" not in lines(same)


def test_every_other_date_still_to_be_met_has_a_card_with_its_reason() -> None:
    record = stage(1, acknowledged_on=date(2026, 11, 4))
    call = Promise(7, "Ring about the roof", date(2026, 11, 20))
    kept = Promise(8, "Ring again", date(2026, 11, 10), kept_on=date(2026, 11, 9))
    shown = all_dates(view(defined(stages=(record,), promises=(call, kept)), targets=Targets(check=8)))
    assert [s.title for s in shown] == ["Stage 1", "Other"]
    assert [r.title for r in shown[-1].rows] == [
        "Look over the stage 1 investigation",
        "Promised: Ring about the roof",
    ]
    assert [r.cells[0].whose for r in shown[-1].rows] == ["Our own target", "Given on this case"]
    assert [r.cells[0].why is not None for r in shown[-1].rows] == [True, True]
    assert all_dates(view(complaint(kind=CaseKind.FEEDBACK, stages=()))) == ()
    answered = replace(record, responded_on=date(2026, 11, 16))
    assert [s.title for s in all_dates(view(defined(stages=(answered,)), targets=Targets(check=8)))] == ["Stage 1"]


def test_every_why_button_has_a_name_of_its_own() -> None:
    stages = stage_dates(view(at_stage_two(), targets=OWN))
    names = [c.why.spoken for s in stages for r in s.rows for c in r.cells if c.why is not None]
    assert len(names) == len(set(names)) == 8


def test_each_extension_can_be_put_right_from_its_stage() -> None:
    later = extension(id=2, decided_on=date(2026, 11, 18), new_date=date(2026, 12, 1))
    one = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(extension(),)),))
    two = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(extension(), later)),))
    assert [b.text for b in stage_dates(view(one))[0].buttons] == ["Correct the extension"]
    buttons = stage_dates(view(two))[0].buttons
    assert [b.deed for b in buttons] == [Deed(ActKey.CORRECT_EXTENSION, stage=1, item=n) for n in (1, 2)]
    assert len({b.text for b in buttons}) == 2
    assert stage_dates(view(one, read_only=True))[0].buttons == ()


def test_a_date_still_to_come_when_the_case_was_closed_is_not_overdue() -> None:
    withdrawn = complaint(closure=Closure(date(2026, 11, 6), ClosureKind.WITHDRAWN, "Mended"))
    acknowledge = stage_dates(view(withdrawn, date(2027, 1, 5), targets=OWN))[0].rows[0]
    assert [(c.mark.status, c.mark.text) for c in acknowledge.cells] == [
        (Status.CLOSED, "Closed before"),
        (Status.OVERDUE, "Missed"),
    ]
