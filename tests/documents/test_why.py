"""The page "Why this date?": everything that fixes the date, on one page, and nothing of the resident."""

from __future__ import annotations

from datetime import date

from complaintdesk.documents.blocks import Table
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.text import write_text
from complaintdesk.documents.why import WhyFacts, compose_why
from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.clocks import DeadlineKind, Rules, deadlines, explain
from complaintdesk.domain.working_days import DayKind, ExtraDay, WorkingDays
from tests.builders import RULES, complaint, extension, stage
from tests.documents.pdf_reading import opened, structure, texts

LATE = complaint(
    received_on=date(2026, 12, 19),
    stages=(
        stage(
            1, date(2026, 12, 19), acknowledged_on=date(2027, 1, 6),
            extensions=(extension(told_on=date(2027, 1, 25), new_date=date(2027, 2, 3)),),
        ),
    ),
)  # fmt: skip
CHRISTMAS = complaint(
    received_on=date(2028, 12, 19), stages=(stage(2, date(2028, 12, 19), acknowledged_on=date(2028, 12, 20)),)
)


def facts(case: CaseFile, rules: Rules = RULES) -> WhyFacts:
    deadline = next(d for d in deadlines(case, rules) if d.kind is DeadlineKind.RESPOND)
    return WhyFacts(explain(deadline, case, rules), "In plain words.", "C-2026-0007", "Harbour Homes", case.received_on)


def test_the_days_stand_in_weeks_with_their_numbers_and_names() -> None:
    (table,) = [b for b in compose_why(facts(CHRISTMAS)).blocks if isinstance(b, Table)]
    assert table.header == ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    assert table.rows[0][:3] == ("", "", "20 Dec\nday 0")
    assert table.rows[1][:3] == ("25 Dec\nChristmas Day", "26 Dec\nBoxing Day", "27 Dec\nday 3")
    assert table.rows[1][5] == "30 Dec\nnot counted"
    assert table.rows[-1] == ("22 Jan\nday 20\nlast day", "", "", "", "", "", "")


def test_it_is_one_tagged_page_at_its_longest() -> None:
    pdf = write_pdf(compose_why(facts(CHRISTMAS)))
    (page,) = texts(pdf)
    for words in ("Monday 22 January 2029", "Projected", "6.14", "April 2024", "Friday 19 January 2029", "day 0"):
        assert words in page
    assert len(structure(opened(pdf)).all("TR")) == 7


def test_a_late_acknowledgement_and_a_late_extension_are_told() -> None:
    (page,) = texts(write_pdf(compose_why(facts(LATE))))
    assert "5 + 10 working days" in page
    assert "Wednesday 13 January 2027" in page
    assert "after the date it extends had passed" in page
    assert LATE.resident.name not in page


def test_a_closure_that_counts_is_named_with_its_reason() -> None:
    shut = ExtraDay(date(2027, 1, 11), "Stocktaking", DayKind.CLOSURE, counts_as_working=True)
    rules = Rules(RULES.editions, WorkingDays((shut,)))
    text = " ".join(write_text(compose_why(facts(LATE, rules), in_weeks=False)).split())
    assert "Mon 11 Jan: day 3" in text
    assert "Monday 11 January 2027, Stocktaking: only our own offices are shut, so the day counts." in text


def test_both_clocks_and_the_outer_marker_stand_on_the_page() -> None:
    (page,) = texts(write_pdf(compose_why(facts(LATE))))
    words = " ".join(page.split())
    assert "Outer marker Wednesday 13 January 2027, with both limits counted from receipt" in words
    assert "Outer marker" not in texts(write_pdf(compose_why(facts(CHRISTMAS))))[0]
