"""Forms in columns: each difficulty of the published ones, in our own words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from complaintdesk.domain.assessment import Answer, FlagKind, Rag, SourceKind
from complaintdesk.exchange.assessments.grid import Row
from tests.exchange.assessments.larkfield import HEAD, as_cells, by_number, doubts, form_row, form_rows, kinds, read

R12, R13, R14 = form_row("1.2"), form_row("1.3"), form_row("1.4")


def test_a_whole_form_is_read_cell_by_cell_without_a_doubt() -> None:
    found = read("Larkfield Homes", HEAD, *form_rows())
    assert [as_cells(p) for p in found.provisions] == form_rows()
    assert {p.number: p.flags for p in found.provisions if p.flags} == {}
    assert found.missing == ()
    assert found.columns == ("number", "requirement", "answer", "evidence", "commentary")
    assert found.aside == ("Larkfield Homes",)
    assert found.provisions[0].places == ("line 3",)
    assert found.provisions[0].source_text == " | ".join(R12)


def test_a_provision_left_out_is_missing_and_the_next_keeps_its_own_words() -> None:
    found = read(HEAD, *(row for row in form_rows() if row[0] != "9.2"))
    assert found.missing == ("9.2",)
    assert as_cells(by_number(found)["9.3"]) == form_row("9.3")


def test_a_blank_answer_stays_blank_and_is_said() -> None:
    found = by_number(read(HEAD, R12, ("1.3", R13[1], "", *R13[3:]), R14))
    assert found["1.3"].answer is None
    assert kinds(found["1.3"]) == {FlagKind.ANSWER_MISSING}
    assert (found["1.2"].flags, found["1.4"].flags) == ((), ())


@pytest.mark.parametrize(
    ("heads", "order"),
    [
        (("Code", "Code requirement", "Comply?", "Evidence", "Commentary / explanation"), (0, 1, 2, 3, 4)),
        (("Ref", "Requirement", "Compliant (Y/N)", "Our evidence", "Comments"), (0, 1, 2, 3, 4)),
        (("", "Code requirement", "Complies", "Evidence", "Explanation"), (0, 1, 2, 3, 4)),
        (("Comply", "Provision", "Requirements", "Commentary", "Evidence of compliance"), (2, 0, 1, 4, 3)),
        (("No.", "Provision", "Compliance", "Evidence", "Narrative"), (0, 1, 2, 3, 4)),
    ],
)
def test_columns_are_found_by_their_headings(heads: Sequence[str], order: Sequence[int]) -> None:
    found = read(heads, *([row[n] for n in order] for row in (R12, R13, R14)))
    assert [as_cells(p) for p in found.provisions] == [R12, R13, R14]


def test_a_form_without_a_column_of_evidence_misses_none() -> None:
    found = read((*HEAD[:3], HEAD[4]), *((*row[:3], row[4]) for row in (R12, R13)))
    assert [p.evidence for p in found.provisions] == ["", ""]
    assert [p.commentary for p in found.provisions] == [R12[4], R13[4]]
    assert not any(p.flags for p in found.provisions)


def test_the_landlords_own_columns_stay_with_their_provision() -> None:
    found = read((*HEAD, "Owner", "RAG"), (*R12, "Head of homes", "Amber"), (*R13, "", "Green"), (*R14, "", "blue"))
    first, second, third = found.provisions
    assert first.commentary == f"{R12[4]}\nOwner: Head of homes"
    assert (first.rag, second.rag, third.rag) == (Rag.AMBER, Rag.GREEN, None)
    assert second.commentary == R13[4]
    assert kinds(third) == {FlagKind.RAG_UNCLEAR}
    assert "Rating as written: blue" in third.commentary
    assert found.columns == ("number", "requirement", "answer", "evidence", "commentary", "Owner", "rag")


def test_a_table_without_headings_is_told_by_its_contents() -> None:
    found = read(R12, R13, R14, form_row("1.5"))
    assert [as_cells(p) for p in found.provisions] == [R12, R13, R14, form_row("1.5")]


@pytest.mark.parametrize(
    ("cell", "answer"),
    [
        ("Yes", Answer.YES), ("Y", Answer.YES), ("YES.", Answer.YES), ("yes\nYes", Answer.YES), ("✓", Answer.YES),
        ("Fully compliant", Answer.YES), ("Complies", Answer.YES), ("☒ Yes ☐ No", Answer.YES), ("Yes*", Answer.YES),
        ("No", Answer.NO), ("n", Answer.NO), ("Not compliant", Answer.NO), ("Non-compliant", Answer.NO),
        ("We do not", None), ("☐ Yes ☑ No", Answer.NO), ("☐ Yes ☐ No", None), ("☒ Yes ☒ No", None),
        ("Yes / No", None), ("Partly", None), ("Yes, mostly", None), ("N/A", None), ("TBC", None), ("?", None),
        ("No longer", None), ("Yes but see below", None),
    ],
)  # fmt: skip
def test_an_answer_is_read_only_where_it_is_plain(cell: str, answer: Answer | None) -> None:
    found = read(HEAD, R12, ("1.3", R13[1], cell, *R13[3:])).provisions[1]
    assert found.answer is answer
    assert (FlagKind.ANSWER_UNCLEAR in kinds(found)) is (answer is None)
    if answer is None:
        assert f"“{cell}”" in doubts(found)
        assert found.commentary == f"{R13[4]}\nAnswer as written: {cell}"
    else:
        assert found.commentary == R13[4]


def test_a_row_over_the_page_goes_on_in_its_columns_and_heading_rows_between_are_passed_over() -> None:
    found = read(
        HEAD,
        ("1.2", "Use the wide definition, which", "Yes", "a. Policy\nb. Guide", "We say it on the"),
        HEAD,
        ("", "covers contractors.", "", "c. Training", "website. It is also"),
        ("", "", "", "", "on every poster."),
        R13,
    )
    first = found.provisions[0]
    assert first.requirement == "Use the wide definition, which covers contractors."
    assert first.evidence == "a. Policy\nb. Guide\nc. Training"
    assert first.commentary == "We say it on the website. It is also on every poster."
    assert first.places == ("line 2", "line 4", "line 5")
    assert first.flags == ()
    assert as_cells(found.provisions[1]) == R13


def test_rows_that_lost_their_columns_go_under_those_that_they_go_on() -> None:
    found = by_number(
        read(
            HEAD,
            *form_rows()[:20],
            (
                "5.7",
                "In each acknowledgement, say which parts of the",
                "Yes",
                "a. Letter check",
                "We tell people what is",
            ),
            ("complaint are", "b. Sample", "ours and what"),
            ("yours to answer for.", "", "is not."),
            ("", "", "We ask again if in doubt."),
            ("5.9", "If the answer will come later than the", "Yes", "Diary of dates", "Agreed by telephone."),
            ("Code allows, agree how often.", ""),
            ("5.10", "Write down each adjustment agreed.", "Yes", "Register", "We keep a register of all that"),
            ("", "was agreed with residents."),
        )
    )
    assert (
        found["5.7"].requirement == "In each acknowledgement, say which parts of the complaint are yours to answer for."
    )
    assert found["5.7"].evidence == "a. Letter check\nb. Sample"
    assert found["5.7"].commentary == "We tell people what is ours and what is not.\nWe ask again if in doubt."
    assert found["5.9"].requirement == "If the answer will come later than the Code allows, agree how often."
    assert found["5.10"].commentary == "We keep a register of all that was agreed with residents."
    assert found["5.10"].requirement == "Write down each adjustment agreed."
    for number in ("5.7", "5.9", "5.10"):
        assert kinds(found[number]) == {FlagKind.PLACE_UNSURE}
    assert "had lost their columns and were put under requirement, evidence and commentary" in doubts(found["5.7"])


def test_a_cell_goes_where_a_sentence_would_otherwise_break_off() -> None:
    found = read(
        HEAD, ("1.2", "One meaning.", "Yes", "Policy", "Every spring we go to the"), ("", "Forum of Larkfield.")
    )
    assert found.provisions[0].commentary == "Every spring we go to the Forum of Larkfield."
    assert found.provisions[0].evidence == "Policy"


def test_a_clause_of_a_policy_in_a_row_that_lost_its_columns_begins_no_provision() -> None:
    clause = ("5.4 of the policy and the", "every one of them.")
    found = read(HEAD, ("1.2", "One meaning.", "Yes", "Parts 5.3 and", "We ask"), clause, R13)
    assert [p.number for p in found.provisions] == ["1.2", "1.3"]
    assert found.provisions[0].evidence == "Parts 5.3 and 5.4 of the policy and the"
    assert found.provisions[0].commentary == "We ask every one of them."


def test_a_line_of_running_text_that_goes_on_a_sentence_belongs_to_it() -> None:
    found = read(
        HEAD, ("1.2", R12[1], "Yes", "Policy", "We ask the panel and"), "the tenants about it every year.", R13
    )
    assert found.provisions[0].commentary == "We ask the panel and the tenants about it every year."
    assert kinds(found.provisions[0]) == {FlagKind.PLACE_UNSURE}
    assert found.aside == ()


def test_other_text_between_the_rows_is_set_aside() -> None:
    found = read(HEAD, R12, "# Need this in large print?", "Ring us, or look at our website.", R13, "Page 3", R14)
    assert [as_cells(p) for p in found.provisions] == [R12, R13, R14]
    assert found.aside == ("Need this in large print?", "Ring us, or look at our website.", "Page 3")
    assert not any(p.flags for p in found.provisions)


def test_text_set_aside_after_a_sentence_that_breaks_off_is_said() -> None:
    found = read(HEAD, ("1.2", R12[1], "Yes", "Policy", "We ask the"), "Residents answer in writing.", R13)
    assert found.aside == ("Residents answer in writing.",)
    assert "line 3 may belong to it; they were left aside" in doubts(found.provisions[0])


def test_a_number_printed_below_the_beginning_of_its_row() -> None:
    """The first line answers and the number stands at a later one, as where a cell is centred."""
    found = read(
        HEAD,
        R12,
        ("", "Nobody needs a form of words:", "Yes", "Policy, part 4", "Said in training"),
        ("1.3", "• by telephone", "", "", "and on posters."),
        ("", "• or in person.", "", "", ""),
        R14,
    )
    second = found.provisions[1]
    assert second.requirement == "Nobody needs a form of words:\n• by telephone\n• or in person."
    assert (second.answer, second.evidence, second.commentary) == (
        Answer.YES, "Policy, part 4", "Said in training and on posters.",
    )  # fmt: skip
    assert kinds(second) == {FlagKind.NUMBER_ELSEWHERE}
    assert as_cells(found.provisions[0]) == R12
    assert second.places == ("line 3", "line 4", "line 5")


def test_a_number_printed_with_its_answer_in_the_middle_of_its_row() -> None:
    found = read(
        HEAD,
        ("1.2", "One meaning of complaint.", "Yes", "Policy.", "Yes, since May."),
        ("", "Nobody has to say the", "", "Guide for", "We say so"),
        ("1.3", "word for it to be", "Yes", "all staff.", "in all our"),
        ("", "one.", "", "", "letters."),
        R14,
    )
    first, second, _ = found.provisions
    assert as_cells(first) == ("1.2", "One meaning of complaint.", "Yes", "Policy.", "Yes, since May.")
    assert second.requirement == "Nobody has to say the word for it to be one."
    assert (second.evidence, second.commentary) == ("Guide for all staff.", "We say so in all our letters.")
    assert kinds(second) == {FlagKind.NUMBER_ELSEWHERE}


def test_a_row_without_a_number_takes_the_only_one_left_out() -> None:
    found = read(HEAD, R12, ("", *R13[1:]), R14)
    assert as_cells(found.provisions[1]) == R13
    assert kinds(found.provisions[1]) == {FlagKind.NUMBER_ELSEWHERE}
    unreadable = read(HEAD, R12, ("l.E", *R13[1:]), R14)
    assert as_cells(unreadable.provisions[1]) == R13


def test_a_row_without_a_number_and_none_left_out_is_nobodys() -> None:
    found = read(HEAD, R12, ("", "Something else is asked.", "No", "Nothing", "Why not"), R13)
    assert [as_cells(p) for p in found.provisions] == [R12, R13]
    assert found.aside == ("Something else is asked. | No | Nothing | Why not",)
    assert "holds an answer and no number" in doubts(found.provisions[0])


def test_rows_for_lettered_parts_belong_to_their_provision() -> None:
    parts = [
        ("5.8", "At both stages:", "", "", ""),
        ("", "a. judge independently", "Yes", "Policy", "We do."),
        ("5.8 (b)", "b. hear the resident", "Yes", "Guide", ""),
        ("5.8c", "c. mind conflicts", "Yes", "", "Asked each time."),
    ]
    found = read(HEAD, *form_rows()[:3], *parts, form_row("5.9"))
    whole = by_number(found)["5.8"]
    assert whole.requirement == "At both stages:\na. judge independently\nb. hear the resident\nc. mind conflicts"
    assert (whole.answer, whole.evidence, whole.commentary) == (Answer.YES, "Policy\nGuide", "We do.\nAsked each time.")
    parts[2] = ("5.8 (b)", "b. hear the resident", "No", "Guide", "")
    split = by_number(read(HEAD, *form_rows()[:3], *parts, form_row("5.9")))["5.8"]
    assert split.answer is None
    assert "“Yes” and “No”" in doubts(split)


def test_a_number_that_comes_twice_keeps_all_words_and_is_said() -> None:
    found = read(HEAD, R12, R13, ("1.2", R12[1], "No", "Another paper", "Another remark."))
    first = found.provisions[0]
    assert first.evidence == f"{R12[3]}\nAnother paper"
    assert first.commentary == f"{R12[4]}\nAnother remark."
    assert first.answer is None
    assert kinds(first) == {FlagKind.NUMBER_TWICE, FlagKind.ANSWER_UNCLEAR}


def test_a_number_repeated_on_the_next_page_only_goes_on() -> None:
    found = read(
        HEAD, ("1.2", "One meaning", "Yes", "Policy", "We say"), ("1.2 (cont)", "of complaint.", "", "", "so.")
    )
    assert as_cells(found.provisions[0]) == ("1.2", "One meaning of complaint.", "Yes", "Policy", "We say so.")
    assert found.provisions[0].flags == ()


def test_a_spreadsheet_that_lost_the_last_nought() -> None:
    rows = [("5.1" if row[0] == "5.10" else "6.2" if row[0] == "6.20" else row[0], *row[1:]) for row in form_rows()]
    found = by_number(read(HEAD, *rows, kind=SourceKind.CSV))
    assert len(found) == 72
    for number in ("5.10", "6.20"):
        assert as_cells(found[number]) == form_row(number)
        assert kinds(found[number]) == {FlagKind.NUMBER_ELSEWHERE}
    assert as_cells(found["5.1"]) == form_row("5.1")


class TestOtherTables:
    """What is no part of the form is left alone, before it and after it."""

    VERSIONS = (
        "# Version control",
        ("Version", "Date", "Changes made", "Approved by"),
        ("1.2", "5 June 2024", "First version.", "Board"),
        ("1.3", "9 June 2024", "Links mended", "Yes"),
    )

    @pytest.mark.parametrize("padded", [False, True])
    def test_a_table_of_versions_after_the_form(self, padded: bool) -> None:
        rows = [(*row, "") if padded and not isinstance(row, str) else row for row in self.VERSIONS]
        found = read(HEAD, R12, R13, R14, *rows)
        assert [as_cells(p) for p in found.provisions] == [R12, R13, R14]
        assert len(found.aside) == 4
        assert found.aside[2] == "1.2 | 5 June 2024 | First version. | Board"

    def test_tables_before_the_form(self) -> None:
        found = read(
            *self.VERSIONS,
            ("", "Target", "Q4", "Target", "Q4"),
            ("Complaints received", "95", "127", "98", "3.72 (88"),
            ("1.2", "95", "127", "98", "88"),
            "Section 1: Definitions",
            HEAD,
            R12,
            R13,
        )
        assert [as_cells(p) for p in found.provisions] == [R12, R13]
        assert len(found.aside) == 8

    def test_a_table_after_the_form_whose_headings_tell_nothing(self) -> None:
        found = read(
            HEAD, R12, R13, "# What tenants said", ("Kept informed", "61%", "58%"), ("Treated fairly", "70%", "66%")
        )
        assert [as_cells(p) for p in found.provisions] == [R12, R13]
        assert "Kept informed | 61% | 58%" in found.aside

    def test_a_table_after_the_form_with_as_many_columns(self) -> None:
        figures = [("", "Spring", "61%", "Autumn", "58%"), ("", "North", "70%", "South", "66%")]
        found = read(HEAD, R12, R13, "# What tenants said", *figures)
        assert [as_cells(p) for p in found.provisions] == [R12, R13]
        assert found.aside[1:] == ("Spring | 61% | Autumn | 58%", "North | 70% | South | 66%")

    def test_the_form_is_taken_up_again_after_another_table(self) -> None:
        found = read(HEAD, R12, *self.VERSIONS, "Section 1, continued", HEAD, R13, R14)
        assert [as_cells(p) for p in found.provisions] == [R12, R13, R14]

    def test_a_provision_that_is_not_in_the_edition_is_set_aside(self) -> None:
        found = read(HEAD, ("1.1", "About this Code", "Yes", "Policy", "More"), ("", "", "", "", "and more."), R12)
        assert [p.number for p in found.provisions] == ["1.2"]
        assert found.aside == ("1.1 | About this Code | Yes | Policy | More", "and more.")

    def test_a_source_without_any_provision_has_none(self) -> None:
        found = read("Our policy", "1.2 We listen.", "5.4 A clause.", ("Name", "Telephone"), ("Office", "01632 960001"))
        assert found.provisions == ()
        assert len(found.aside) == 5


def test_section_headings_end_a_provision_but_not_where_they_are_only_repeated() -> None:
    row = ("1.2", R12[1], "Yes", "Policy", "We ask the")
    repeated = read(HEAD, row, "Section 1: Definitions", ("", "", "", "", "tenants."), R13)
    assert repeated.provisions[0].commentary == "We ask the tenants."
    inside = read(HEAD, R12, ("Section 2: Exclusions", "", "", "", ""), form_row("2.1"))
    assert [as_cells(p) for p in inside.provisions] == [R12, form_row("2.1")]
    assert inside.aside == ("Section 2: Exclusions",)


def test_a_row_with_too_few_or_too_many_cells_is_put_under_its_columns() -> None:
    found = read(
        HEAD, ("1.2", "One meaning.", "Yes", "Policy"), ("1.3", "Any", "words do.", "Yes", "Guide", "Said."), R14
    )
    first, second, _ = found.provisions
    assert as_cells(first) == ("1.2", "One meaning.", "Yes", "Policy", "")
    assert first.flags == ()
    assert as_cells(second) == ("1.3", "Any words do.", "Yes", "Guide", "Said.")
    assert kinds(second) == {FlagKind.PLACE_UNSURE}
    blank = read(HEAD, R12, ("1.3", R13[1], R13[4] * 2), R14).provisions[1]
    assert blank.answer is None
    assert R13[4] in blank.evidence + blank.commentary
    assert FlagKind.PLACE_UNSURE in kinds(blank)


def test_actions_are_taken_up_and_stay_in_the_commentary() -> None:
    remark = "We are behind.\nACTION: Answer every letter by end Q2 2026/27. ACTION: Count them."
    found = read(HEAD, (*R12[:4], remark), R13).provisions[0]
    assert found.commentary == remark
    assert [(a.text, a.by_words, str(a.by)) for a in found.actions] == [
        ("Answer every letter by end Q2 2026/27.", "end Q2 2026/27", "2026-09-30"),
        ("Count them.", "", "None"),
    ]


def test_a_form_in_several_tables_with_pages_between() -> None:
    """A PDF gives each page's part as a table of its own, with or without its headings."""
    rows = [Row(HEAD, "page 1, row 1", table=1), Row(R12, "page 1, row 2", table=1)]
    rows += [Row(("1.3", "Nobody has to", "Yes", "Guide", "We say"), "page 1, row 3", table=1)]
    rows += [
        Row(("", "say the word.", "", "", "so often."), "page 2, row 1", table=2),
        Row(R14, "page 2, row 2", table=2),
    ]
    found = read(*rows, kind=SourceKind.PDF)
    assert [as_cells(p) for p in found.provisions] == [
        R12, ("1.3", "Nobody has to say the word.", "Yes", "Guide", "We say so often."), R14,
    ]  # fmt: skip


def test_a_heading_broken_within_its_words_is_still_that_heading() -> None:
    broken = ("Code p rovision", "Code req uirement", "Comply: Y es / No", "Evid ence", "Commentary / explan ation")
    whole = read(HEAD, *form_rows())
    found = read(broken, *form_rows()[:30], broken, *form_rows()[30:])
    assert [as_cells(p) for p in found.provisions] == [as_cells(p) for p in whole.provisions]
    assert not any(p.flags for p in found.provisions)
