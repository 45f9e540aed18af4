"""What the resident was not told of: the next step, Today and the letters due together say one thing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import AddRemedy, CloseCase, CompleteRemedy, LogCase, TellResident
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    ClosureKind,
    Home,
    LetterKind,
    RemedyKind,
    Resident,
)
from complaintdesk.domain.errors import RequestRefused
from complaintdesk.domain.letters import LetterWords
from complaintdesk.domain.letters.waiting import is_waiting
from complaintdesk.domain.untold import REMIND_DAYS
from complaintdesk.services import complaints
from complaintdesk.services.clocks import case_clock
from complaintdesk.services.desk import Desk, open_desk
from complaintdesk.services.letters import issue, save_words
from complaintdesk.services.letters.batch import batch_choices
from complaintdesk.services.today import Undated, today_list
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk

TODAY = date(2026, 11, 20)
Make = Callable[[Desk], CaseFile]


def at(day: date) -> Clock:
    return Clock(datetime(day.year, day.month, day.day, 10, tzinfo=UTC))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with new_desk(tmp_path / "a.desk", landlord(), at(TODAY)) as made:
        yield made


def logged(desk: Desk, kind: CaseKind = CaseKind.COMPLAINT) -> CaseFile:
    request = LogCase(
        kind, TODAY, Channel.PHONE, Resident(0, "Rosa Tenant"), Home(0, "1 Some Road", "AN1 2BB"), "It leaks",
        "Repairs", "Ann Officer",
    )  # fmt: skip
    return complaints.log_case(desk, request).case


def request(desk: Desk) -> CaseFile:
    return logged(desk, CaseKind.SERVICE_REQUEST)


def withdrawn(desk: Desk) -> CaseFile:
    case = logged(desk)
    return complaints.perform(desk, case.id, CloseCase(ClosureKind.WITHDRAWN, TODAY, "All is well")).case


def done(desk: Desk) -> CaseFile:
    case = withdrawn(desk)
    complaints.perform(desk, case.id, TellResident(TODAY, Channel.PHONE, "Rosa", "Told"))
    offered = AddRemedy(1, RemedyKind.ACTION, "Mend the roof", "Ann Officer", TODAY, None)
    case = complaints.perform(desk, case.id, offered).case
    return complaints.perform(desk, case.id, CompleteRemedy(case.remedies[0].id, TODAY, "Seen")).case


def reminded(desk: Desk) -> list[str]:
    return [item.what for item in today_list(desk).promised if isinstance(item, Undated)]


def due(desk: Desk) -> list[LetterKind | None]:
    return [choice.kind for choice in batch_choices(desk)]


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (request, LetterKind.SERVICE_REQUEST),
        (withdrawn, LetterKind.CLOSURE),
        (done, LetterKind.ACTION_DONE),
    ],
)
def test_the_step_today_and_the_letters_due_agree_until_the_letter_is_issued(
    desk: Desk, made: Make, kind: LetterKind
) -> None:
    case = made(desk)
    step = case_clock(desk, case).step
    assert step is not None
    assert (reminded(desk), due(desk), is_waiting(case, kind)) == ([step.what], [kind], True)
    words = LetterWords(own=(("plan", "We will come on Monday."),))
    save_words(desk, case.id, kind, words)
    after = issue(desk, case.id, kind, words, case.version).done.case
    assert (reminded(desk), due(desk), is_waiting(after, kind)) == ([], [None], False)
    step = case_clock(desk, after).step
    assert step is None or not step.what.startswith("Tell")


@pytest.mark.parametrize("made", [request, withdrawn])
def test_told_without_a_letter_is_recorded_once_and_stands_on_the_timeline(desk: Desk, made: Make) -> None:
    case = made(desk)
    act = TellResident(TODAY, Channel.PHONE, "Rosa Tenant", "Told how to complain")
    after = complaints.perform(desk, case.id, act).case
    assert (reminded(desk), due(desk)) == ([], [])
    assert [(c.channel, c.direction, c.words) for c in after.contacts] == [
        (Channel.PHONE, "out", "Told how to complain")
    ]
    with pytest.raises(RequestRefused):
        complaints.perform(desk, case.id, act)


@pytest.mark.parametrize("made", [withdrawn, done])
def test_lists_of_many_cases_end_reminding_and_the_case_itself_does_not(tmp_path: Path, desk: Desk, made: Make) -> None:
    case = made(desk)
    desk.close()
    for days, count in ((REMIND_DAYS, 1), (REMIND_DAYS + 1, 0)):
        with open_desk(tmp_path / "a.desk", at(date.fromordinal(TODAY.toordinal() + days))) as later:
            assert (len(reminded(later)), len(due(later))) == (count, count)
            step = case_clock(later, case).step
            assert step is not None
            assert step.what.startswith("Tell the resident")
