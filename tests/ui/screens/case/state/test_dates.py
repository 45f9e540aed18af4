"""The dates panel: the Code's beside our own, provisional, extended in time or late, and why."""

from __future__ import annotations

from datetime import date

from complaintdesk.domain.casefile import CaseFile, Closure, ClosureKind
from complaintdesk.domain.clocks import Targets
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.dates import stage_dates
from complaintdesk.ui.screens.case.state.parts import Deed
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
    assert [c.mark.text for c in respond.cells] == ["Provisional", "Provisional"]


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
    assert "Acknowledged late" not in lines(defined(stages=(stage(1, acknowledged_on=date(2026, 11, 9)),)))


def test_why_names_each_bank_holiday_that_is_skipped() -> None:
    record = stage(1, date(2026, 12, 21), acknowledged_on=date(2026, 12, 22))
    case = defined(received_on=date(2026, 12, 21), stages=(record,))
    why = stage_dates(view(case, date(2026, 12, 23)))[0].rows[1].cells[0].why
    assert why is not None
    assert "Fri 25 Dec 2026 does not count: Christmas Day." in why.deed.text
    assert "Mon 28 Dec 2026 does not count: Boxing Day (substitute day)." in why.deed.text
    assert "Working day 10 is Fri 8 Jan 2027." in why.deed.text


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
