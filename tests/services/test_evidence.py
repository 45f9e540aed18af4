"""Live evidence for the self-assessment on real desks, and the sample's figures counted again by plain loops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import Acknowledge, LogCase
from complaintdesk.domain.assessment.steps import BeginRequest
from complaintdesk.domain.casefile import CaseFile, CaseKind, Channel, Determination, Home, Resident, StageRecord
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord, Period
from complaintdesk.domain.measures import Figure
from complaintdesk.domain.queries import CaseScope
from complaintdesk.services import assessments, complaints
from complaintdesk.services.cases import load_cases
from complaintdesk.services.desk import Desk, open_desk
from complaintdesk.services.evidence import LiveEvidence, assessment_year, bearings, live_evidence
from complaintdesk.services.ombudsman import determinations, record_determination
from complaintdesk.services.rules import editions
from complaintdesk.services.sample import ANCHOR
from complaintdesk.services.sample.making import play
from complaintdesk.services.sample.plan import Plan, make_plan
from complaintdesk.services.sample.world import load_world
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk

MARCH = landlord()
DECEMBER = landlord(year_end_month=12, year_end_day=31)
RUNNING = date(2027, 3, 31)
"""The end of the year in which the small desk stands."""


def on(year: int, month: int, day: int) -> Clock:
    return Clock(datetime(year, month, day, 10, tzinfo=UTC))


def february(day: int) -> Landlord:
    return landlord(year_end_month=2, year_end_day=day)


@pytest.mark.parametrize(
    ("of", "today", "year_end", "first", "last"),
    [
        (MARCH, date(2026, 11, 20), None, date(2025, 4, 1), date(2026, 3, 31)),
        (MARCH, date(2026, 3, 31), None, date(2024, 4, 1), date(2025, 3, 31)),
        (MARCH, date(2026, 4, 1), None, date(2025, 4, 1), date(2026, 3, 31)),
        (MARCH, date(2026, 11, 20), date(2024, 3, 31), date(2023, 4, 1), date(2024, 3, 31)),
        (MARCH, date(2026, 11, 20), date(2027, 3, 31), date(2026, 4, 1), date(2027, 3, 31)),
        (DECEMBER, date(2026, 11, 20), None, date(2025, 1, 1), date(2025, 12, 31)),
        (DECEMBER, date(2026, 12, 31), None, date(2025, 1, 1), date(2025, 12, 31)),
        (DECEMBER, date(2027, 1, 1), None, date(2026, 1, 1), date(2026, 12, 31)),
        (DECEMBER, date(2026, 11, 20), date(2026, 12, 31), date(2026, 1, 1), date(2026, 12, 31)),
        *(
            (february(day), *case)
            for day in (28, 29)
            for case in (
                (date(2026, 11, 20), None, date(2025, 3, 1), date(2026, 2, 28)),
                (date(2024, 2, 29), None, date(2022, 3, 1), date(2023, 2, 28)),
                (date(2024, 3, 1), None, date(2023, 3, 1), date(2024, 2, 29)),
                (date(2026, 11, 20), date(2025, 2, 28), date(2024, 3, 1), date(2025, 2, 28)),
            )
        ),
    ],
)
def test_a_year_is_the_landlords_own(of: Landlord, today: date, year_end: date | None, first: date, last: date) -> None:
    period = assessment_year(of, today, year_end)
    assert (period.first, period.last) == (first, last)
    assert period.name == f"Year to {last.day} {last:%B %Y}"


@pytest.mark.parametrize(
    ("of", "year_end", "usual"),
    [
        (MARCH, date(2026, 3, 30), "31 March 2026"),
        (MARCH, date(2026, 4, 1), "31 March 2026"),
        (MARCH, date(2025, 12, 31), "31 March 2026"),
        (DECEMBER, date(2025, 12, 30), "31 December 2025"),
        (february(28), date(2024, 2, 28), "28 February 2026"),
        (february(29), date(2025, 3, 1), "28 February 2026"),
    ],
)
def test_a_day_that_ends_no_year_is_refused_with_the_one_that_did(of: Landlord, year_end: date, usual: str) -> None:
    with pytest.raises(UserError) as refused:
        assessment_year(of, date(2026, 11, 20), year_end)
    assert refused.value.code == "assessment.year_end"
    assert refused.value.params["usual"] == usual


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.desk"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    """An acknowledged complaint with the Ombudsman's finding on it, a compliment, and a survey's answer."""
    with new_desk(path, MARCH, on(2026, 11, 12)) as made:
        log(made, CaseKind.COMPLAINT, Channel.PHONE)
        log(made, CaseKind.COMPLIMENT, Channel.EMAIL)
        log(made, CaseKind.FEEDBACK, Channel.SURVEY)
        complaints.perform(made, 1, Acknowledge(1, date(2026, 11, 4)))
        found = Determination(0, "202600001", date(2026, 11, 5), "Repairs", "Leak", "Service failure")
        record_determination(made, 1, found)
        yield made


def log(desk: Desk, kind: CaseKind, channel: Channel, received: date = date(2026, 11, 2)) -> None:
    resident, home = Resident(0, "Zebedee Quillfeather"), Home(0, "77 Odd Row")
    complaints.log_case(desk, LogCase(kind, received, channel, resident, home, "It leaks", "Repairs", "Ann Officer"))


def shown(evidence: LiveEvidence) -> dict[str, Figure]:
    return {figure.key: figure for provision in evidence.provisions for figure in provision.figures}


def test_every_provision_stands_in_its_order_with_what_the_desk_does(desk: Desk) -> None:
    evidence = live_evidence(desk)
    assert len(evidence.provisions) == 72
    edition = editions()[0]
    assert evidence.edition == edition.id
    assert [(p.number, p.summary) for p in evidence.provisions] == [(p.number, p.summary) for p in edition.provisions]
    does = [(b.number, b.bearing, b.how, b.figures) for b in bearings(edition.id)]
    assert [(p.number, p.bearing, p.how, tuple(f.key for f in p.figures)) for p in evidence.provisions] == does


def test_the_year_that_is_running_is_shown_up_to_today(desk: Desk) -> None:
    evidence = live_evidence(desk, RUNNING)
    assert evidence.period == Period("Year to 31 March 2027", date(2026, 4, 1), RUNNING)
    assert evidence.as_of == date(2026, 11, 12)
    figures = shown(evidence)
    assert (figures["received_1"].value, figures["received_1"].cases) == (1, (1,))
    assert (figures["acknowledged_in_time_1"].value, figures["defined_1"].value) == (100, 0)
    assert (figures["survey_told"].value, figures["survey_told"].base) == (0, (3,))
    assert (figures["ombudsman_findings"].value, figures["ombudsman_findings"].cases) == (1, (1,))
    assert figures["answered_in_time_1"].value is None
    assert figures["per_thousand_1"].value == 1000 / 640


def test_every_case_behind_a_figure_is_named_and_no_other(desk: Desk) -> None:
    evidence = live_evidence(desk, RUNNING)
    behind = {case for figure in shown(evidence).values() for case in (*figure.cases, *figure.base)}
    assert set(evidence.references) == behind == {1, 3}
    assert evidence.references == {c.id: c.reference for c in load_cases(desk, CaseScope()) if c.id in behind}
    assert live_evidence(desk).references == {}


def test_a_finding_tied_to_no_case_counts(desk: Desk) -> None:
    with desk.writing() as unit:
        unit.add_determinations([Determination(0, "2", date(2026, 6, 1), "Repairs", "Damp", "Redress")])
    found = shown(live_evidence(desk, RUNNING))["ombudsman_findings"]
    assert (found.value, found.cases) == (2, (1,))


def test_figures_follow_the_cases_and_not_the_answers(desk: Desk) -> None:
    whole = live_evidence(desk, RUNNING)
    begun, _ = assessments.begin(desk, BeginRequest(RUNNING))
    before = begun.provision("6.2")
    assessments.save_provision(desk, begun.head.id, before, replace(before, note="Ask"))
    assert live_evidence(desk, RUNNING) is whole
    log(desk, CaseKind.COMPLAINT, Channel.PHONE)
    assert shown(live_evidence(desk, RUNNING))["received_1"].value == 2
    assert live_evidence(desk) != live_evidence(desk, RUNNING)


def test_an_empty_desk_has_figures_without_a_base(path: Path) -> None:
    with new_desk(path, MARCH, on(2026, 11, 12)) as desk:
        evidence = live_evidence(desk)
    figures = shown(evidence)
    assert (evidence.references, len(evidence.provisions)) == ({}, 72)
    assert all(figure.value in (None, 0) and figure.base == () for figure in figures.values())
    for key in ("answered_in_time_1", "defined_2", "survey_told", "updates_kept", "quick_1", "remedies_dated"):
        assert (key, figures[key].value, figures[key].text) == (key, None, "–")


def test_a_desk_that_cannot_be_saved_shows_the_same(desk: Desk, path: Path) -> None:
    whole = live_evidence(desk, RUNNING)
    with open_desk(path, on(2026, 11, 12), read_only=True) as look:
        assert look.read_only
        assert live_evidence(look, RUNNING) == whole


def test_a_desk_of_before_the_first_edition_is_held_against_that_one(path: Path) -> None:
    with new_desk(path, MARCH, on(2023, 6, 12)) as desk:
        log(desk, CaseKind.SERVICE_REQUEST, Channel.PHONE, date(2023, 3, 1))
        evidence = live_evidence(desk)
    assert evidence.period.last == date(2023, 3, 31)
    assert (evidence.edition, len(evidence.provisions)) == (editions()[0].id, 72)
    assert shown(evidence)["service_requests"].cases == (1,)


@pytest.mark.parametrize(
    ("of", "today", "year_end", "code"),
    [
        (MARCH, (2026, 11, 12), date(2026, 3, 30), "assessment.year_end"),
        (MARCH, (2026, 3, 12), date(2027, 3, 31), "assessment.year_future"),
        (MARCH, (2026, 3, 31), date(2027, 3, 31), "assessment.year_future"),
        (MARCH, (2026, 11, 12), date(2028, 3, 31), "assessment.year_future"),
        (DECEMBER, (2026, 12, 31), date(2027, 12, 31), "assessment.year_future"),
        (february(28), (2026, 11, 12), date(2028, 2, 29), "assessment.year_future"),
    ],
)
def test_a_year_that_cannot_be_shown_is_refused(
    path: Path, of: Landlord, today: tuple[int, int, int], year_end: date, code: str
) -> None:
    with new_desk(path, of, on(*today)) as desk:
        with pytest.raises(UserError) as refused:
            live_evidence(desk, year_end)
        assert refused.value.code == code


def test_a_year_is_shown_from_its_first_day_on(path: Path) -> None:
    with new_desk(path, MARCH, on(2026, 4, 1)) as desk:
        assert live_evidence(desk, RUNNING).period.first == date(2026, 4, 1)


# The sample counted a second time


TWO_YEARS = (
    Period("Year to 31 March 2026", date(2025, 4, 1), date(2026, 3, 31)),
    Period("Year to 31 March 2027", date(2026, 4, 1), RUNNING),
)
Counted = tuple[list[int], list[int]]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A part of the sample's plan, played: who is represented, was ruled on or met one person twice, and others."""
    plan = make_plan(load_world(), ANCHOR)
    told = [c for c in plan.complaints if c.representative or c.same_person or c.rulings][:2]
    lettered = [c for c in plan.complaints if c.issues][:1]
    chosen = {id(c): c for c in (*told, *lettered, *plan.complaints[::16])}
    quick = [c if c in lettered else replace(c, issues=False) for c in chosen.values()]
    surveys = [c for c in plan.small if "survey" in c.matter.words]
    part = Plan(tuple(quick), (*surveys, *plan.small[:1]))
    with play(tmp_path_factory.mktemp("sample") / "part.desk", part, ANCHOR) as desk:
        yield desk


class Recount:
    """One year of the sample by plain loops, as known on the sample's last day."""

    def __init__(self, cases: tuple[CaseFile, ...], period: Period) -> None:
        self.cases = cases
        self.first, self.last = period.first, min(period.last, ANCHOR)

    def within(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last

    def stages(self, number: int, wanted: str) -> list[tuple[CaseFile, StageRecord]]:
        """The stages of which the day `wanted` lies in the year."""
        every = [(case, record) for case in self.cases for record in case.stages if record.stage == number]
        return [(case, record) for case, record in every if self.within(getattr(record, wanted))]

    def of(self, number: int, wanted: str, good: Callable[[CaseFile, StageRecord], object]) -> Counted:
        found = self.stages(number, wanted)
        return [c.id for c, s in found if good(c, s)], [c.id for c, _ in found]

    def with_representative(self) -> Counted:
        ids = [c.id for c, _ in self.stages(1, "opened_on") if c.representative is not None]
        return ids, ids

    def survey_told(self) -> Counted:
        asked = [c for c in self.cases if c.kind.value == "feedback" and c.channel.value == "survey"]
        asked = [c for c in asked if self.within(c.received_on)]
        return [c.id for c in asked if c.told_how_to_complain], [c.id for c in asked]

    def defined(self, number: int) -> Counted:
        return self.of(number, "acknowledged_on", lambda c, _: len(c.points) > 0 and c.outcomes_sought != "")

    def updates_agreed(self) -> Counted:
        made = [(c.id, e) for c in self.cases for s in c.stages for e in s.extensions if self.within(e.decided_on)]
        return [case for case, e in made if e.updates != ""], [case for case, _ in made]

    def conflicts(self, number: int) -> Counted:
        return self.of(number, "responded_on", lambda _, s: s.conflicts != "")

    def points_answered(self, number: int) -> Counted:
        def whole(case: CaseFile, record: StageRecord) -> bool:
            for asked in case.points:
                made = [f for f in asked.findings if f.stage == record.stage]
                decided = [f for f in made if f.outcome is not None]
                passed_on = [f for f in made if f.reasons and asked.responsibility.value == "not ours"]
                if not decided and not passed_on:
                    return False
            return case.points != ()

        return self.of(number, "responded_on", whole)

    def letters_kept(self, number: int) -> Counted:
        wanted = f"response-{number}"
        return self.of(number, "responded_on", lambda c, _: wanted in [letter.kind.value for letter in c.letters])

    def sent_before_done(self, number: int) -> Counted:
        part, base = [], []
        for case, record in self.stages(number, "responded_on"):
            promised = [r for r in case.remedies if r.stage == number]
            if promised:
                base.append(case.id)
            if any(r.done_on is None or str(r.done_on) > str(record.responded_on) for r in promised):
                part.append(case.id)
        return part, base

    def other_person(self) -> Counted:
        return self.of(2, "responded_on", lambda c, s: c.stages[0].handler != s.handler)

    def remedies_offered(self) -> Counted:
        answered = {(c.id, n) for n in (1, 2) for c, _ in self.stages(n, "responded_on")}
        ids = [c.id for c in self.cases for r in c.remedies if (c.id, r.stage) in answered]
        return ids, ids

    def remedied(self) -> Counted:
        agreed = ("upheld", "partly upheld")
        upheld = [c for c, s in self.stages(1, "responded_on") if s.outcome is not None and s.outcome.value in agreed]
        return [c.id for c in upheld if any(r.stage == 1 for r in c.remedies)], [c.id for c in upheld]

    def all(self) -> dict[str, Counted]:
        both: dict[str, Callable[[int], Counted]] = {
            "defined": self.defined,
            "conflicts": self.conflicts,
            "points_answered": self.points_answered,
            "letters_kept": self.letters_kept,
            "sent_before_done": self.sent_before_done,
        }
        return {
            "with_representative": self.with_representative(),
            "survey_told": self.survey_told(),
            "updates_agreed": self.updates_agreed(),
            "other_person_2": self.other_person(),
            "remedies_offered": self.remedies_offered(),
            "remedied_1": self.remedied(),
            **{f"{key}_{number}": counted(number) for key, counted in both.items() for number in (1, 2)},
        }


def test_the_sample_counted_a_second_time(sample: Desk) -> None:
    cases, findings = load_cases(sample, CaseScope()), determinations(sample)
    met: set[str] = set()
    for period in TWO_YEARS:
        found = shown(live_evidence(sample, period.last))
        counted = Recount(cases, period).all()
        for key, (part, base) in counted.items():
            assert (key, sorted(found[key].cases), sorted(found[key].base)) == (key, sorted(part), sorted(base))
            met |= {key} if part else set()
        decided = [d for d in findings if period.first <= d.decided_on <= period.last]
        assert found["ombudsman_findings"].value == len(decided)
    # A recount that met nothing would agree with anything.
    assert met == set(counted)
    assert findings
