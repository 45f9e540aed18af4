"""The handover sheet as a document: what must stand on it, and what must not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.documents.blocks import Heading, KeyValues, Note, Table
from complaintdesk.documents.handover import compose_handover, span_words
from complaintdesk.documents.text import write_text
from complaintdesk.domain.casefile import CaseFile, Representative, Resident, Restriction
from complaintdesk.domain.clocks import Deadline, DeadlineKind, NextStep, Source
from complaintdesk.domain.handover import Handover, HandoverCase, HandoverContact, HandoverDate, HandoverLetter
from complaintdesk.domain.working_days import SkippedDay
from tests.builders import complaint, landlord

TODAY, FIRST, LAST = date(2026, 12, 18), date(2026, 12, 21), date(2027, 1, 4)


def due(day: date, what: str, source: Source = Source.CODE, **changes: object) -> HandoverDate:
    base = Deadline(DeadlineKind.ACKNOWLEDGE, 1, day, "6.2", source, day, 5)
    return HandoverDate(replace(base, **changes), what, "Ann Officer")  # type: ignore[arg-type]


def handed(case: CaseFile, *dates: HandoverDate) -> HandoverCase:
    return HandoverCase(
        case, "Stage 1, received.", dates, NextStep("Acknowledge stage 1", date(2026, 12, 24), "6.2"),
        (HandoverLetter("Our answer", ready=True, begun=False), HandoverLetter("Our thanks", ready=False, begun=True)),
        (HandoverContact("Dev Contractor", "is to do: mend it", "01632 960003"),),
    )  # fmt: skip


def sheet(**changes: object) -> Handover:
    base = Handover(landlord(), FIRST, LAST, TODAY, date(2028, 12, 31))
    return replace(base, **changes)  # type: ignore[arg-type]


def text_of(found: Handover) -> str:
    return " ".join(write_text(compose_handover(found)).split())


@pytest.fixture
def case() -> CaseFile:
    resident = Resident(
        1, "Rosa Tenant", "rosa@post.example", "07700 900001", adjustments="Rings through a relay", large_print=True
    )
    held = Restriction(1, "One call a week", "Forty calls", "Considered", date(2026, 11, 3), date(2027, 2, 1))
    ended = replace(held, id=2, what="No visits", ended_on=date(2026, 11, 30))
    return complaint(
        resident=resident, restrictions=(held, ended),
        representative=Representative("Councillor Lee", "ward councillor", "Town Hall", phone="01632 960009"),
    )  # fmt: skip


def test_the_first_words_say_whose_details_it_holds_and_when_to_destroy_it() -> None:
    words = text_of(sheet())
    assert words.index("residents’ personal details") < words.index("What falls due")
    assert "Tuesday 5 January 2027 at the latest" in words
    assert "Passphrase arrangements are never written down here: agree them in person." in words
    assert "Destroy after 4 January 2027" in compose_handover(sheet()).footer


def test_a_case_has_all_that_a_stand_in_needs(case: CaseFile) -> None:
    found = sheet(cases=(handed(case, due(date(2026, 12, 24), "Acknowledge stage 1")),))
    words = text_of(found)
    for wanted in (
        "07700 900001, rosa@post.example", "Rings through a relay Letters in large print.", "One call a week",
        "Councillor Lee, ward councillor: 01632 960009, Town Hall. There is no written consent on file",
        "Our answer: ready", "Our thanks: begun", "Dev Contractor, 01632 960003: is to do: mend it",
        "Acknowledge stage 1, by Thursday 24 December 2026 (6.2)", "the Code, 6.2", "Stage 1, received.",
    ):  # fmt: skip
        assert wanted in words
    assert "No visits" not in words
    assert case.words not in words


def test_overdue_comes_first_then_before_the_absence_then_within(case: CaseFile) -> None:
    dates = (
        due(date(2026, 12, 16), "late", provisional=True), due(TODAY, "now"), due(FIRST, "then", Source.POLICY),
        due(LAST, "beyond", projected=True),
    )  # fmt: skip
    found = compose_handover(sheet(cases=(handed(case, *dates),)))
    tables = [b for b in found.blocks if isinstance(b, Table) and b.header[0] == "By" and len(b.header) == 5]
    assert [[row[2] for row in table.rows] for table in tables] == [
        ["late (provisional)"], ["now"], ["then", "beyond (projected)"],
    ]  # fmt: skip
    headings = [b.text for b in found.blocks if isinstance(b, Heading)]
    assert "Overdue already (1)" in headings
    assert "Due before Monday 21 December 2026, to be done by then (1)" in headings
    assert any("2 days overdue" in row[0] for b in found.blocks if isinstance(b, Table) for row in b.rows)
    assert tables[2].rows[0][3] == "our own target"


def test_an_empty_time_says_so_and_names_the_days_that_do_not_count() -> None:
    found = compose_handover(sheet(days_off=(SkippedDay(date(2026, 12, 25), "Christmas Day"),)))
    words = " ".join(write_text(found).split())
    assert "Nothing is overdue, and nothing falls due in this time." in words
    assert "Case by case" not in words
    pairs = dict(pair for b in found.blocks if isinstance(b, KeyValues) for pair in b.pairs)
    assert pairs["Days that do not count"].splitlines() == [
        "Saturdays and Sundays", "Friday 25 December 2026 (Christmas Day)",
    ]  # fmt: skip


def test_beyond_the_published_holidays_dates_are_said_to_be_projected() -> None:
    notes = [b.text for b in compose_handover(sheet(known_to=date(2026, 12, 31))).blocks if isinstance(b, Note)]
    assert notes == ["Bank holidays are published to 31 December 2026. Dates after that are projected and may move."]


def test_other_open_cases_are_listed_for_when_somebody_rings(case: CaseFile) -> None:
    found = sheet(quiet=((case, NextStep("Close the case when nothing more is asked", None, "5.12")),))
    words = text_of(found)
    assert "Rosa Tenant" in words
    assert "Close the case when nothing more is asked (5.12)" in words
    assert "07700 900001" not in words


def test_a_resident_who_can_only_be_written_to(case: CaseFile) -> None:
    silent = replace(case, resident=replace(case.resident, phone="", email=""))
    assert "By post, or in person" in text_of(sheet(cases=(handed(silent, due(LAST, "x")),)))


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 12, 21), date(2027, 1, 4), "21 December 2026 to 4 January 2027"),
        (date(2027, 3, 1), date(2027, 4, 4), "1 March to 4 April 2027"),
        (date(2027, 3, 1), date(2027, 3, 1), "1 March 2027"),
    ],
)
def test_a_span_in_words(first: date, last: date, words: str) -> None:
    assert span_words(first, last) == words


def test_made_during_the_absence_each_date_stands_in_one_table() -> None:
    dates = (due(date(2026, 12, 22), "Missed since"), due(date(2026, 12, 23), "On the day"), due(LAST, "To come"))
    made = compose_handover(sheet(made_on=date(2026, 12, 23), cases=(handed(complaint(), *dates),)))
    tables = {b.caption: [row[2] for row in b.rows] for b in made.blocks if isinstance(b, Table)}
    assert {t: rows for t, rows in tables.items() if rows and "(" in t} == {
        "Overdue already (1)": ["Missed since"],
        "Due in this time (2)": ["On the day", "To come"],
    }
