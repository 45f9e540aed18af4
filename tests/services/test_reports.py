"""Board packs on a real desk: made, kept as they were, made again to the byte."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import Acknowledge, AddRemedy, Extend, LogCase
from complaintdesk.domain.casefile import CaseKind, Channel, Determination, Home, RemedyKind, Resident
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Quarter
from complaintdesk.domain.privacy import NameFound
from complaintdesk.services import complaints, reports
from complaintdesk.services.desk import Desk, open_desk
from complaintdesk.services.ombudsman import import_determinations
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk
from tests.documents.pdf_reading import texts

NOW = Quarter(2026, 3)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with new_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 12, 10, tzinfo=UTC))) as made:
        log(made, date(2026, 11, 2))
        yield made


def log(desk: Desk, received: date) -> None:
    request = LogCase(
        CaseKind.COMPLAINT, received, Channel.PHONE, Resident(0, "Zebedee Quillfeather"), Home(0, "77 Odd Row"),
        "It leaks", "Repairs", "Ann Officer",
    )  # fmt: skip
    complaints.log_case(desk, request)


def test_a_pack_is_kept_exactly_as_it_was_made(desk: Desk) -> None:
    made = reports.make_pack(desk, NOW)
    assert made.changes.packs
    complaints.perform(desk, 1, Acknowledge(1, date(2026, 11, 12)))
    log(desk, date(2026, 11, 3))
    (kept,) = reports.past_packs(desk)
    assert kept == made.snapshot
    assert (kept.quarter, kept.made_by) == ("2026-Q3", "Ann Officer")
    assert complaints.attachment_bytes(desk, kept.pdf_attachment) == made.pdf
    assert complaints.attachment_bytes(desk, kept.xlsx_attachment) == made.xlsx
    figures = json.loads(kept.figures)
    assert list(figures) == ["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"]
    assert figures["2026-Q3"]["received_1"] == {"value": 1.0, "unit": "count", "cases": [1], "base": [1]}
    assert "Zebedee" not in kept.figures


def test_the_same_state_makes_the_same_pack_to_the_byte(desk: Desk) -> None:
    first, second = reports.make_pack(desk, NOW), reports.make_pack(desk, NOW)
    assert (first.pdf, first.xlsx) == (second.pdf, second.xlsx)
    assert first.snapshot.figures == second.snapshot.figures
    assert [s.id for s in reports.past_packs(desk)] != []
    log(desk, date(2026, 11, 3))
    assert reports.make_pack(desk, NOW).pdf != first.pdf


def test_the_newest_pack_comes_first(desk: Desk) -> None:
    reports.make_pack(desk, NOW)
    desk.clock = Clock(datetime(2026, 11, 13, 10, tzinfo=UTC))
    later = reports.make_pack(desk, NOW.before)
    assert reports.past_packs(desk)[0] == later.snapshot


def test_the_pack_on_paper_has_the_desks_figures_and_no_name(desk: Desk) -> None:
    text = " ".join(texts(reports.make_pack(desk, NOW).pdf))
    assert "We received 1 complaint at stage 1 (1.6 per 1,000 homes)" in text
    assert "Zebedee" not in text
    assert "Odd Row" not in text


def test_a_residents_name_in_words_that_would_be_printed_is_found(desk: Desk) -> None:
    assert reports.names_in_pack(desk, reports.quarter_figures(desk, NOW)) == ()
    log(desk, date(2026, 11, 3))
    complaints.perform(desk, 1, Acknowledge(1, date(2026, 11, 4)))
    late = "We wait for Quillfeather & Sons to answer"
    complaints.perform(desk, 1, Extend(1, date(2026, 11, 12), late, date(2026, 12, 1), date(2026, 11, 12)))
    what = "Mend the roof of 77 Odd Row"
    complaints.perform(desk, 2, AddRemedy(1, RemedyKind.ACTION, what, "Zebedee Quillfeather", date(2026, 12, 1)))
    pack = reports.quarter_figures(desk, NOW)
    assert reports.names_in_pack(desk, pack) == (
        NameFound("C-2026-0001", "the reason for an extension", "Quillfeather"),
        NameFound("C-2026-0002", "an action", "77 Odd Row"),
        NameFound("C-2026-0002", "who sees to an action", "Zebedee Quillfeather"),
    )
    assert reports.make_pack(desk, NOW).pdf.startswith(b"%PDF")


def test_a_quarter_to_come_has_nothing_to_report(desk: Desk) -> None:
    for make in (reports.quarter_figures, reports.make_pack):
        with pytest.raises(UserError, match="2026-Q4") as refused:
            make(desk, Quarter(2026, 4))
        assert refused.value.code == "quarter.future"
    assert reports.past_packs(desk) == ()


def test_the_quarters_run_from_the_first_case_to_today(desk: Desk) -> None:
    assert reports.quarters(desk) == (NOW,)
    log(desk, date(2026, 4, 1))
    assert reports.quarters(desk) == (NOW, Quarter(2026, 2), Quarter(2026, 1))
    log(desk, date(2025, 3, 31))
    assert reports.quarters(desk)[-1] == Quarter(2024, 4)


def test_an_empty_desk_has_this_quarter(tmp_path: Path) -> None:
    with new_desk(tmp_path / "b.desk", landlord(), Clock(datetime(2026, 11, 12, 10, tzinfo=UTC))) as empty:
        assert reports.quarters(empty) == (NOW,)
        assert reports.make_pack(empty, NOW).pdf.startswith(b"%PDF")


def test_a_pack_is_written_out_without_being_kept(desk: Desk, tmp_path: Path) -> None:
    pdf, word, xlsx = written = reports.write_figures(reports.quarter_figures(desk, NOW), tmp_path / "out")
    assert [path.name for path in written] == [f"Board pack 2026-Q3.{end}" for end in ("pdf", "docx", "xlsx")]
    assert pdf.read_bytes() == reports.make_pack(desk, NOW).pdf
    assert word.read_bytes() == reports.pack_word(reports.quarter_figures(desk, NOW))
    with open_desk(desk.path, desk.clock, read_only=True) as look:
        assert reports.write_figures(reports.quarter_figures(look, NOW), tmp_path / "out") == (pdf, word, xlsx)
        with pytest.raises(UserError, match="reading only"):
            reports.make_pack(look, NOW)
    assert len(reports.past_packs(desk)) == 1


@pytest.mark.parametrize("quarter", [Quarter(2000, 1), Quarter(2013, 2), Quarter(2024, 1)])
def test_a_quarter_long_ago_is_reported_as_empty(desk: Desk, quarter: Quarter) -> None:
    assert reports.quarter_figures(desk, quarter).figures.figure("received_1").value == 0


def test_the_quarters_reach_back_to_the_first_finding_of_the_ombudsman(desk: Desk, tmp_path: Path) -> None:
    assert reports.quarters(desk) == (NOW,)
    rows = tmp_path / "findings.csv"
    head = "case_id,landlord,decision_date,category,complaint,finding\n"
    rows.write_text(
        f"{head}T-1,Us,2026-01-04,Repairs,The roof,Maladministration\n"
        "T-1,Us,2026-01-04,Repairs,The tap,Service failure\n"
        "T-2,Us,2026-03-31,Repairs,The door,Service failure\n",
        encoding="utf-8",
    )
    import_determinations(desk, rows)
    found = reports.quarters(desk)
    assert found == (NOW, NOW.before, NOW.before.before, NOW.before.before.before)
    pack = reports.quarter_figures(desk, found[-1])
    assert pack.finding_totals == (("Service failure", 2), ("Maladministration", 1))
    assert reports.quarter_figures(desk, NOW).finding_totals == ()


def test_a_pack_can_be_made_from_the_first_day_of_its_quarter(desk: Desk) -> None:
    desk.clock = Clock(datetime(2027, 1, 1, 10, tzinfo=UTC))
    assert reports.quarter_figures(desk, Quarter(2026, 4)).known_to == date(2027, 1, 1)
    with pytest.raises(UserError) as refused:
        reports.quarter_figures(desk, Quarter(2027, 1))
    assert refused.value.code == "quarter.future"


def test_quarters_reach_back_no_further_than_a_quarter_can_be_written(desk: Desk) -> None:
    with desk.writing() as unit:
        unit.add_determinations([Determination(0, "199901", date(1999, 5, 4), "Repairs", "", "Redress", "Quay")])
    assert reports.quarters(desk)[-1] == Quarter(2000, 1)
