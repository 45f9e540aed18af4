"""Self-assessments without columns: headings with paragraphs, and a small table of labels for each provision."""

from __future__ import annotations

from complaintdesk.domain.assessment import Answer, FlagKind, SourceKind
from complaintdesk.exchange.assessments.grid import Row
from tests.exchange.assessments.larkfield import form_rows, kinds, read

ROWS = form_rows()[:6]


def test_headings_with_labelled_paragraphs() -> None:
    lines: list[str] = ["# How we measure up", "The numbers 1.2 to 9.8 are the Code's.", "# Section 1: Definitions"]
    for number, requirement, answer, evidence, commentary in ROWS:
        lines += [f"# {number} {requirement}", f"Comply: {answer}", f"Evidence: {evidence}", "# Commentary", commentary]
        lines += ["5.4 of our policy says more."]
    found = read(*lines, "# Contact us", "Write to us.", kind=SourceKind.HTML)
    assert [(p.number, p.requirement, p.evidence) for p in found.provisions] == [(r[0], r[1], r[3]) for r in ROWS]
    assert {p.answer for p in found.provisions} == {Answer.YES}
    assert [p.commentary for p in found.provisions] == [f"{r[4]}\n5.4 of our policy says more." for r in ROWS]
    assert not any(p.flags for p in found.provisions)
    assert found.aside[:3] == ("How we measure up", "The numbers 1.2 to 9.8 are the Code's.", "Section 1: Definitions")
    assert found.aside[3:] == ("Contact us", "Write to us.")
    assert found.columns == ("number", "requirement", "answer", "evidence", "commentary")


def test_numbered_paragraphs_with_the_answer_on_a_line_of_its_own() -> None:
    lines: list[str] = []
    for number, requirement, _, evidence, commentary in ROWS:
        lines += [
            f"{number} {requirement}",
            "Comply: Yes / No",
            "No",
            f"Evidence: {evidence}",
            f"Explanation: {commentary}",
        ]
    found = read(*lines, kind=SourceKind.WORD)
    assert [p.number for p in found.provisions] == [row[0] for row in ROWS]
    assert {p.answer for p in found.provisions} == {Answer.NO}
    assert [p.commentary for p in found.provisions] == [row[4] for row in ROWS]


def test_a_heading_whose_answer_was_forgotten() -> None:
    lines: list[str] = []
    for number, requirement, _, _, commentary in ROWS:
        lines += [f"# {number} {requirement}", *(["Yes"] if number != "1.4" else []), f"Comments: {commentary}"]
    found = {p.number: p for p in read(*lines, kind=SourceKind.HTML).provisions}
    assert len(found) == len(ROWS)
    assert found["1.4"].answer is None
    assert FlagKind.ANSWER_MISSING in kinds(found["1.4"])
    assert found["1.4"].commentary == ROWS[2][4]


def test_a_table_of_labels_for_each_provision() -> None:
    labels = ("Code provision", "Code requirement", "Comply: Yes / No", "Evidence", "Commentary / explanation")
    rows = [
        Row((label, cell), f"table {n}, row {k}", table=n)
        for n, row in enumerate(ROWS, 1)
        for k, (label, cell) in enumerate(zip(labels, row, strict=True), 1)
    ]
    found = read("Larkfield Homes", *rows, kind=SourceKind.WORD)
    read_back = [(p.number, p.requirement, "Yes", p.evidence, p.commentary) for p in found.provisions]
    assert read_back == ROWS
    assert found.aside == ("Larkfield Homes",)
    assert not any(p.flags for p in found.provisions)


def test_a_policy_with_numbered_clauses_is_no_self_assessment() -> None:
    clauses = [f"{row[0]} {row[4]}" for row in form_rows()]
    assert read("Our policy", *clauses).provisions == ()
