"""Clocks of other laws: started, met, put right and ended by the officer alone."""

from __future__ import annotations

from datetime import date

import pytest

from complaintdesk.domain.acts import Act, MeetNeighbourDuty, StartNeighbour, UpdateNeighbour
from complaintdesk.domain.casefile import CaseFile, NeighbouringClock, NeighbourStep
from complaintdesk.domain.clocks import DeadlineKind, deadlines, outstanding
from complaintdesk.domain.errors import UserError
from tests.builders import RULES, complaint, context, neighbour
from tests.domain.acts.situations import CLOSED, DAY, FUTURE, OPEN, TODAY, Found, listed, problems

AWARE = date(2026, 11, 3)
RUNNING = complaint(neighbours=(neighbour(),))
MET = complaint(neighbours=(neighbour(steps=(NeighbourStep("investigate", DAY),)),))


@pytest.mark.parametrize(
    ("act", "case", "expected"),
    [
        (
            StartNeighbour("", None),
            OPEN,
            [("kind", "neighbour.unknown"), ("started_on", "date.missing"), ("subject", "neighbour.subject_missing")],
        ),
        (StartNeighbour("awaab-significant", FUTURE, "Damp"), OPEN, [("started_on", "date.future")]),
        (StartNeighbour("awaab-significant", TODAY, "Damp"), CLOSED, []),
        (MeetNeighbourDuty(1, "investigate", None), RUNNING, [("on", "date.missing")]),
        (MeetNeighbourDuty(1, "investigate", date(2026, 11, 2)), RUNNING, [("on", "date.too_early")]),
        (MeetNeighbourDuty(1, "investigate", TODAY), MET, [("on", "remedy.already_done")]),
        (MeetNeighbourDuty(1, "summary", TODAY), MET, []),
        (UpdateNeighbour(1, None), RUNNING, [("started_on", "date.missing")]),
        (UpdateNeighbour(1, AWARE, date(2026, 11, 2)), RUNNING, [("concluded_on", "date.too_early")]),
        (UpdateNeighbour(1, AWARE, TODAY, ended_on=DAY), RUNNING, [("ended_on", "date.too_early")]),
        (UpdateNeighbour(1, date(2026, 11, 13)), MET, [("started_on", "neighbour.after_a_step")]),
        (UpdateNeighbour(1, DAY, DAY, ended_on=TODAY), MET, []),
    ],
)
def test_what_stops_an_act(act: Act, case: CaseFile, expected: Found) -> None:
    assert problems(act, case) == expected


@pytest.mark.parametrize("act", [MeetNeighbourDuty(9, "safe", TODAY), UpdateNeighbour(9, TODAY)])
def test_a_clock_that_has_gone_meanwhile_is_told(act: Act) -> None:
    with pytest.raises(UserError) as raised:
        problems(act, RUNNING)
    assert raised.value.code == "changed.elsewhere"


@pytest.mark.parametrize(
    ("subject", "day", "codes"),
    [
        ("Damp and mould", date(2025, 10, 26), ["neighbour.not_in_force"]),
        ("Damp and mould", date(2025, 10, 27), []),
        (" Excess cold ", date(2026, 11, 19), ["neighbour.not_in_force"]),
        ("Something of its own", date(2026, 11, 19), []),
    ],
)
def test_a_day_before_the_law_covers_it_is_warned_of_and_no_more(subject: str, day: date, codes: list[str]) -> None:
    act = StartNeighbour("awaab-significant", day, subject)
    assert problems(act, OPEN) == []
    assert [code for _, code in listed(act.warnings(OPEN, context(TODAY)))] == codes


def after(act: Act, case: CaseFile) -> CaseFile:
    return act.apply(case, context(TODAY))


def waiting(case: CaseFile) -> dict[str, date]:
    return {d.duty: d.due for d in outstanding(case, RULES) if d.kind is DeadlineKind.NEIGHBOUR}


def test_a_clock_runs_from_the_day_it_is_given_beside_the_codes() -> None:
    case = after(StartNeighbour("awaab-significant", AWARE, " Damp and mould ", " By phone "), OPEN)
    assert case.neighbours == (NeighbouringClock(0, "awaab-significant", AWARE, "Damp and mould", "By phone"),)
    assert case.stages == OPEN.stages
    assert waiting(case) == {"investigate": date(2026, 11, 17)}


def test_what_counts_from_the_end_waits_until_that_is_put_down() -> None:
    met = after(MeetNeighbourDuty(1, "investigate", date(2026, 11, 16), " Surveyor "), RUNNING)
    assert met.neighbours[0].steps == (NeighbourStep("investigate", date(2026, 11, 16), "Surveyor"),)
    assert waiting(met) == {}
    concluded = after(UpdateNeighbour(1, AWARE, date(2026, 11, 16)), met)
    assert waiting(concluded) == {
        "summary": date(2026, 11, 19),
        "safe": date(2026, 11, 23),
        "begin": date(2026, 11, 23),
        "start": date(2027, 2, 8),
    }
    investigated = next(d for d in deadlines(concluded, RULES) if d.duty == "investigate")
    assert (investigated.is_met, investigated.met_on) == (True, date(2026, 11, 16))


def test_an_ended_clock_asks_for_nothing_more_and_keeps_what_was_done() -> None:
    ended = after(UpdateNeighbour(1, AWARE, DAY, ended_on=TODAY, note=" Not ours after all "), MET)
    assert ended.neighbours[0].note == "Not ours after all"
    assert waiting(ended) == {}
    assert [d.duty for d in deadlines(ended, RULES) if d.kind is DeadlineKind.NEIGHBOUR] == ["investigate"]


def test_the_longer_time_moves_the_date_of_a_request() -> None:
    asked = complaint(neighbours=(neighbour(kind="subject-access", subject="The file"),))
    assert waiting(asked) == {"reply": date(2026, 12, 3)}
    assert waiting(after(UpdateNeighbour(1, AWARE, extended=True), asked)) == {"reply": date(2027, 2, 3)}


def test_a_law_that_is_not_known_here_has_no_dates_and_stops_nothing() -> None:
    other = complaint(neighbours=(neighbour(kind="law-of-2031"),))
    assert waiting(other) == {}
    assert problems(UpdateNeighbour(1, AWARE, ended_on=TODAY), other) == []
