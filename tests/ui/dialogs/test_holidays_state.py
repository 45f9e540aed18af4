"""What the preview of a calendar change says line by line, and which old dates can be kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from complaintdesk.domain.calendar_change import CalendarChange
from complaintdesk.domain.casefile import IssuedLetter, LetterKind
from complaintdesk.domain.clocks import DeadlineKind, Source
from complaintdesk.domain.clocks.changes import Move
from complaintdesk.services.calendar import CalendarPreview
from complaintdesk.ui.dialogs.holidays import state

MOVE = Move(
    7, "C-2026-0007", "Olga O’Neill", "Ann Officer", "Send the stage 1 response", DeadlineKind.RESPOND, 1, Source.CODE,
    date(2027, 1, 8), date(2027, 1, 11), None,
)  # fmt: skip
TOLD = IssuedLetter(1, LetterKind.ACKNOWLEDGEMENT_1, date(2026, 12, 22), "Ann", "1", "", 1)


def row(move: Move) -> state.Row:
    (found,) = state.rows(CalendarPreview(CalendarChange(), (), 2028, moves=(move,)))
    return found


def test_an_old_date_can_be_kept_on_an_open_case_only() -> None:
    assert row(MOVE).key == MOVE.key
    closed = row(replace(MOVE, is_open=False))
    assert closed.key is None
    assert closed.cells[-1] == "Send the stage 1 response (the case is closed)"


def test_what_the_resident_was_told_is_said_of_each_date() -> None:
    assert row(MOVE).cells[-2] == "In no letter"
    assert row(replace(MOVE, provisional=True)).cells[-2] == "Not acknowledged yet"
    told = row(replace(MOVE, told=TOLD))
    assert (told.told, told.cells[-2]) == (True, "Acknowledgement, 22 Dec 2026")
    assert row(replace(MOVE, told=TOLD, back_to_promise=True)).cells[-2] == "Back to what we promised"
