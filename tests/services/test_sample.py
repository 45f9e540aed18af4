"""The sample landlord: believable, sound, and the same every time."""

from __future__ import annotations

import contextlib
import io
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.__main__ import main
from complaintdesk.domain.assessment import Answer
from complaintdesk.domain.assessment.record import AssessmentState
from complaintdesk.domain.assessment.work import ToDoKind
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    ClosureKind,
    LetterKind,
    OmbudsmanDutyKind,
    PromiseKind,
)
from complaintdesk.domain.clocks import DeadlineKind, stage_clock
from complaintdesk.domain.queries import CaseScope
from complaintdesk.domain.working_days import DayKind
from complaintdesk.services import assessments
from complaintdesk.services.cases import load_cases
from complaintdesk.services.clocks import due_items
from complaintdesk.services.desk import Desk, open_desk
from complaintdesk.services.maintenance import check_desk
from complaintdesk.services.reports import past_packs
from complaintdesk.services.sample import ANCHOR, make_sample
from complaintdesk.services.sample.making import play
from complaintdesk.services.sample.plan import Plan, make_plan
from complaintdesk.services.sample.world import load_world
from complaintdesk.services.settings import landlord
from complaintdesk.services.today import Today, today_list
from complaintdesk.system.clock import Clock
from tests.services.agreement import disagreements

pytestmark = pytest.mark.timeout(300)

ON_THE_DAY = Clock(datetime(2026, 11, 20, 17, tzinfo=UTC))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as the command line makes it, with what it printed in `said.txt` beside it."""
    place = tmp_path_factory.mktemp("sample")
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        assert main(["sample", str(place / "out")]) == 0
    (place / "said.txt").write_text(said.getvalue(), encoding="utf-8")
    return place / "out"


@pytest.fixture(scope="module")
def desk(folder: Path) -> Iterator[Desk]:
    with open_desk(folder / "sample.desk", ON_THE_DAY, read_only=True) as opened:
        yield opened


@pytest.fixture(scope="module")
def cases(desk: Desk) -> tuple[CaseFile, ...]:
    return load_cases(desk, CaseScope())


@pytest.fixture(scope="module")
def complaints(cases: tuple[CaseFile, ...]) -> list[CaseFile]:
    return [c for c in cases if c.kind is CaseKind.COMPLAINT]


@pytest.fixture(scope="module")
def today(desk: Desk) -> Today:
    return today_list(desk)


def test_it_says_what_it_made(folder: Path) -> None:
    lines = (folder.parent / "said.txt").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "85 complaints among 165 cases, up to Friday 20 November 2026"
    made = {str(p) for p in folder.rglob("*") if p.is_file() and p.name[0] != "." and "backups" not in str(p)}
    assert set(lines[1:]) == made


def test_every_kind_of_letter_lies_beside_it_in_both_forms(folder: Path) -> None:
    for ending in ("pdf", "docx"):
        names = [p.name.split()[1] for p in (folder / "letters").glob(f"*.{ending}")]
        assert set(names) == {kind.value for kind in LetterKind}
    assert not list((folder / "letters").glob("*draft*"))
    assert sorted(p.name for p in (folder / "packs").iterdir()) == ["Board pack 2026-Q2.pdf", "Board pack 2026-Q2.xlsx"]


def test_it_is_the_landlord_promised(desk: Desk) -> None:
    made = landlord(desk)
    assert (made.homes, made.year_end_day, made.year_end_month, made.is_sample) == (640, 31, 3, True)
    targets = made.targets
    assert (targets.acknowledge, targets.respond_1, targets.respond_2) == (3, 10, 15)


def test_two_years_with_about_forty_complaints_in_each(cases: tuple[CaseFile, ...], complaints: list[CaseFile]) -> None:
    lately = [c for c in complaints if c.received_on > date(2025, 11, 20)]
    earlier = [c for c in complaints if date(2024, 11, 20) < c.received_on <= date(2025, 11, 20)]
    assert all(35 <= len(year) <= 48 for year in (lately, earlier))
    assert {c.kind for c in cases} == set(CaseKind)
    assert len({c.theme for c in complaints}) == 10
    assert len({c.words for c in complaints}) == len(complaints)
    assert max(c.received_on for c in cases) == ANCHOR


def test_what_can_happen_to_a_complaint_happened_to_some(desk: Desk, complaints: list[CaseFile]) -> None:
    rules = desk.rules()
    stages = [(s, stage_clock(s, rules)) for c in complaints for s in c.stages]
    for stage in (1, 2):
        kept = Counter(k.respond.is_met for s, k in stages if s.stage == stage)
        assert kept[True] > 2 * kept[False] > 0
    assert any(k.acknowledged_late for _, k in stages)
    assert any(k.valid_extensions for _, k in stages)
    assert any(k.late_extensions for _, k in stages)
    assert 12 <= sum(c.stage(2) is not None for c in complaints) <= 25
    assert {c.closure.kind for c in complaints if c.closure} == set(ClosureKind) - {ClosureKind.DONE}
    assert {s.outcome.value for s, _ in stages if s.outcome} == {"upheld", "partly upheld", "not upheld"}
    assert any(c.reopenings for c in complaints)
    assert any(c.complaint_from for c in complaints)
    assert any(s.same_person_reason for s, _ in stages)
    consents = {c.representative.may_act(c.received_on) for c in complaints if c.representative}
    assert consents == {True, False}
    assert any(c.resident.large_print and c.letters for c in complaints)
    assert sum(len(c.determinations) for c in complaints) == 5


def test_at_least_five_went_to_the_end_with_their_letters(complaints: list[CaseFile]) -> None:
    way = {"acknowledgement-1", "response-1", "acknowledgement-2", "response-2"}
    whole = [c for c in complaints if way <= {letter.kind.value for letter in c.letters}]
    assert len(whole) >= 5
    names = {c.resident.name for c in complaints if c.letters}
    assert "Zoë O'Neill & Sons <Ltd>" in names


def test_today_has_something_of_everything(today: Today) -> None:
    assert min(len(today.overdue), len(today.due_today), len(today.coming)) >= 3
    assert 10 <= len(today.open_cases) <= 25
    assert any(i.deadline.source.value == "code" for i in today.overdue)
    # Nothing lies about for years: a desk like that would not be believed.
    assert min(i.days_left for i in today.overdue) > -60


def test_what_goes_on_beside_complaints_is_there_once_each(desk: Desk, cases: tuple[CaseFile, ...]) -> None:
    promised = Counter(p.kind for c in cases for p in c.promises)
    assert min(promised[k] for k in (PromiseKind.CALL, PromiseKind.LETTER, PromiseKind.UPDATE)) >= 3
    assert promised[PromiseKind.OTHER] >= 1
    assert any(s.checked_on for c in cases for s in c.stages)
    restricted = [r for c in cases for r in c.restrictions]
    assert [(r.ended_on, r.review_on > ANCHOR) for r in restricted] == [(None, True)]
    asked = [d for c in cases for d in c.ombudsman_duties]
    assert all(d.done_on is not None and d.done_on <= d.due_on for d in asked if d.kind is OmbudsmanDutyKind.ORDER)
    assert [d.due_on > ANCHOR for d in asked if d.kind is OmbudsmanDutyKind.EVIDENCE] == [True]
    clocks = {k.kind: k for c in cases for k in c.neighbours}
    assert set(clocks) == {"awaab-significant", "subject-access"}
    assert {s.duty for s in clocks["awaab-significant"].steps} == {"investigate", "summary", "safe", "begin"}
    hazard = next(c for c in cases if clocks["awaab-significant"] in c.neighbours)
    assert (hazard.theme, hazard.is_open) == ("Damp and mould", True)
    kinds = {i.deadline.kind for i in due_items(desk)}
    # Orders are done, and the one date that was told too late has been answered.
    assert set(DeadlineKind) - {DeadlineKind.OMBUDSMAN_ORDER, DeadlineKind.TOLD_DATE} == kinds


def test_the_office_shuts_at_christmas_and_the_submissions_were_sent(desk: Desk) -> None:
    assert [s.year_end for s in landlord(desk).submissions] == [date(2025, 3, 31), date(2026, 3, 31)]
    shut = desk.rules().calendar.extra
    assert [(d.date.day, d.kind, d.counts_as_working) for d in shut] == [
        (day, DayKind.CLOSURE, True) for day in (29, 30, 31)
    ]
    due = [i for i in due_items(desk) if i.deadline.kind is DeadlineKind.SUBMISSION]
    assert [(i.deadline.due, i.deadline.kind) for i in due] == [(date(2027, 9, 30), DeadlineKind.SUBMISSION)]


def test_the_last_full_years_self_assessment_is_published_with_what_the_figures_do_not_bear_out(desk: Desk) -> None:
    (head,) = assessments.overview(desk).heads
    assert (head.state, head.year_end) == (AssessmentState.PUBLISHED, date(2026, 3, 31))
    assert head.approved_on is not None
    assert head.published_on is not None
    assert head.approved_on < head.published_on < date(2026, 9, 1)
    assert head.response
    shown = assessments.load(desk, head.id)
    assert [p.number for p in shown.assessment.provisions if p.answer is Answer.NO] == ["6.2", "9.3"]
    assert {p.answer for p in shown.assessment.provisions} == {Answer.YES, Answer.NO}
    assert not any(t.is_needed for t in shown.work)
    assert {t.kind for t in shown.work} == {ToDoKind.DRIFT, ToDoKind.ACTION_OVERDUE}
    assert [a.name.rpartition(".")[2] for a in assessments.files(desk, head.id)] == ["html", "pdf", "docx", "xlsx"]


def test_the_journal_tells_it_in_its_order(desk: Desk, cases: tuple[CaseFile, ...]) -> None:
    with desk.reading() as unit:
        journal = unit.journal()
    moments = [entry.at for entry in journal]
    assert moments == sorted(moments)
    assert moments[-1][:10] == ANCHOR.isoformat()
    logged = {e.case_id: e.at[:10] for e in journal if e.act == "case logged"}
    assert all(logged[c.id] == c.logged_on.isoformat() for c in cases)
    assert len({e.who for e in journal}) >= 5


def test_it_checks_sound(desk: Desk) -> None:
    with open_desk(desk.path, Clock(), read_only=True) as now:
        assert [f.text for f in check_desk(now).findings if not f.ok] == []
    assert [p.quarter for p in past_packs(desk)] == ["2026-Q2", "2026-Q1"]


def test_a_second_one_is_refused(folder: Path) -> None:
    before = (folder / "sample.desk").read_bytes()
    said = io.StringIO()
    with contextlib.redirect_stderr(said):
        assert main(["sample", str(folder)]) == 2
    assert "is there already" in said.getvalue()
    assert (folder / "sample.desk").read_bytes() == before


def test_the_same_plan_gives_the_same_desk(tmp_path: Path) -> None:
    world = load_world()
    plan = make_plan(world, ANCHOR)
    assert plan == make_plan(world, ANCHOR)
    part = Plan(plan.complaints[-6:], plan.small[-4:])
    hashes = []
    for name in ("one", "two"):
        with play(tmp_path / f"{name}.desk", part, ANCHOR) as desk, desk.reading() as unit:
            hashes.append(unit.journal()[-1].hash)
    assert hashes[0] == hashes[1]


@pytest.mark.parametrize("day", [date(2026, 12, 25), date(2027, 2, 28), date(2028, 1, 3)])
def test_the_two_years_can_end_on_any_day(day: date) -> None:
    plan = make_plan(load_world(), day)
    received = [c.received for c in plan.complaints]
    assert max(received) == day
    assert 700 < (day - min(received)).days < 780


def test_the_next_step_today_and_the_letters_that_wait_agree(desk: Desk, cases: tuple[CaseFile, ...]) -> None:
    assert any(case.refusals for case in cases)
    assert disagreements(desk) == []


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(Exception, match="Nothing can be written"):
        make_sample(tmp_path / "file" / "out")
