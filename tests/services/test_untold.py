"""What the resident was not told of: the next step, Today and the letters due together say one thing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from complaintdesk.domain.acts import AddRemedy, CloseCase, CompleteRemedy, LogCase, TellResident
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Closure,
    ClosureKind,
    Home,
    IssueHandling,
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
from tests.builders import complaint, defined, landlord, letter_case, remedy
from tests.desks import new_desk, stored
from tests.services.agreement import disagreements, to_be_told

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


K = LetterKind
LONG_AGO, LATELY = TODAY - timedelta(days=REMIND_DAYS + 1), TODAY - timedelta(days=REMIND_DAYS)
WITHDRAWN = Closure(LATELY, ClosureKind.WITHDRAWN, "All is well")
SHUT = Closure(LONG_AGO, ClosureKind.ANSWERED, "")
REFUSED_1, REFUSED_2 = letter_case(K.REFUSAL_1), letter_case(K.REFUSAL_2)
RAISED, ANSWERED, REQUEST = letter_case(K.FURTHER_ISSUE), letter_case(K.SURVEY), letter_case(K.SERVICE_REQUEST)
JOINED, ANEW = (replace(RAISED.further_issues[0], handling=how) for how in (IssueHandling.JOINED, IssueHandling.ANEW))
DONE = remedy(done_on=LATELY, proof="Seen")


def told(case: CaseFile) -> CaseFile:
    return replace(case, refusals=tuple(replace(r, told_on=TODAY) for r in case.refusals))


def given_up(case: CaseFile) -> CaseFile:
    gone = tuple(replace(r, withdrawn_on=TODAY, withdrawn_why="The Ombudsman asked") for r in case.refusals)
    return replace(case, refusals=gone, closure=None)


HAND_MADE: list[tuple[CaseFile, list[LetterKind]]] = [
    (REFUSED_1, [K.REFUSAL_1]),
    (told(REFUSED_1), []),
    (given_up(REFUSED_1), []),
    (REFUSED_2, [K.REFUSAL_2]),
    (told(REFUSED_2), []),
    (given_up(REFUSED_2), []),
    (replace(REFUSED_2, closure=SHUT), [K.REFUSAL_2]),
    (replace(REFUSED_1, further_issues=(JOINED,)), [K.REFUSAL_1, K.FURTHER_ISSUE]),
    (replace(defined(), further_issues=(JOINED, ANEW)), [K.FURTHER_ISSUE, K.FURTHER_ISSUE]),
    (replace(ANSWERED, further_issues=(JOINED,)), []),
    (replace(ANSWERED, further_issues=(ANEW,)), [K.FURTHER_ISSUE]),
    (replace(ANSWERED, further_issues=(ANEW,), closure=SHUT), [K.FURTHER_ISSUE]),
    (replace(ANSWERED, further_issues=(replace(ANEW, new_reference="C-2026-0099"),), closure=SHUT), [K.FURTHER_ISSUE]),
    (replace(ANSWERED, further_issues=(replace(ANEW, told_on=TODAY),)), []),
    (complaint(closure=WITHDRAWN), [K.CLOSURE]),
    (complaint(closure=replace(WITHDRAWN, kind=ClosureKind.NO_COOPERATION)), [K.CLOSURE]),
    (complaint(closure=replace(WITHDRAWN, day=LONG_AGO)), []),
    (complaint(closure=replace(WITHDRAWN, ombudsman_details_given=True)), []),
    (replace(ANSWERED, closure=Closure(TODAY, ClosureKind.ANSWERED, "")), []),
    (replace(ANSWERED, closure=WITHDRAWN, remedies=(DONE,)), [K.CLOSURE, K.ACTION_DONE]),
    (REQUEST, [K.SERVICE_REQUEST]),
    (replace(REQUEST, told_how_to_complain=True), []),
    (replace(REQUEST, closure=replace(WITHDRAWN, kind=ClosureKind.DONE)), []),
    (replace(REQUEST, closure=WITHDRAWN), []),
    (complaint(kind=CaseKind.FEEDBACK, stages=()), []),
    (replace(defined(), remedies=(DONE, replace(DONE, id=2))), [K.ACTION_DONE, K.ACTION_DONE]),
    (replace(ANSWERED, remedies=(replace(DONE, done_on=LONG_AGO), replace(DONE, id=2))), [K.ACTION_DONE]),
    (replace(ANSWERED, remedies=(replace(DONE, told_on=TODAY),)), []),
    (letter_case(K.EXTENSION_1), []),
    (letter_case(K.EXTENSION_2), []),
    (letter_case(K.RESPONSE_2), []),
]


def test_every_place_tells_the_same_of_cases_in_every_state(desk: Desk) -> None:
    for case, owed in HAND_MADE:
        assert to_be_told(stored(desk, case), LATELY) == owed
    assert disagreements(desk) == []


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


def test_a_refusal_is_told_in_writing_and_a_further_issue_anyhow_without_a_letter_of_the_desk(desk: Desk) -> None:
    case = stored(desk, replace(ANSWERED, refusals=REFUSED_2.refusals, further_issues=(ANEW, replace(ANEW, id=2))))
    refused, _, second = case.refusals[0].id, *(issue.id for issue in case.further_issues)
    for stage, item, channel, codes in (
        (2, refused, Channel.PHONE, ["telling.in_writing"]),
        (2, second, Channel.LETTER, ["telling.told"]),
        (0, 99, Channel.LETTER, ["telling.told"]),
        (0, 0, Channel.LETTER, ["telling.told"]),
    ):
        found, _ = complaints.check_act(desk, case, TellResident(TODAY, channel, "Rosa", "Told", stage, item))
        assert [p.code for p in found] == codes
    after = complaints.perform(desk, case.id, TellResident(TODAY, Channel.LETTER, "Rosa", "Told", 2, refused)).case
    assert after.refusals[0].told_on == TODAY
    after = complaints.perform(desk, case.id, TellResident(TODAY, Channel.PHONE, "Rosa", "Told", 0, second)).case
    assert [issue.told_on for issue in after.further_issues] == [None, TODAY]
    assert to_be_told(after) == [K.FURTHER_ISSUE]
    assert disagreements(desk) == []


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
