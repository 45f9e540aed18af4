"""What is doubtful in a form is said beside the provision: garbled words, shared cells, sentences cut off."""

from __future__ import annotations

import pytest

from complaintdesk.domain.assessment import Answer, FlagKind, SourceKind
from tests.exchange.assessments.larkfield import HEAD, as_cells, by_number, doubts, form_row, kinds, read

R12, R13, R14 = form_row("1.2"), form_row("1.3"), form_row("1.4")


class TestGarbled:
    """What a scanner misread is said, not mended."""

    def test_a_number_printed_over_and_over(self) -> None:
        found = read(HEAD, ("1.2 1.2 1.2", *R12[1:]), R13).provisions[0]
        assert as_cells(found) == R12
        assert kinds(found) == {FlagKind.GARBLED}

    def test_words_cut_off_into_the_number_cell(self) -> None:
        found = read(HEAD, ("1.2 Use the wi", "de definition of it.", *R12[2:]), R13).provisions[0]
        assert found.requirement == "de definition of it."
        assert FlagKind.GARBLED in kinds(found)
        assert "“Use the wi”" in doubts(found)

    def test_a_line_of_figures_for_words(self) -> None:
        found = read(HEAD, R12, ("", "141 1 641", "", "", "")).provisions[0]
        assert kinds(found) == {FlagKind.GARBLED}
        assert "“141 1 641” at line 3" in doubts(found)

    def test_a_line_of_signs_for_words(self) -> None:
        found = read(HEAD, R12, ("", "• •", "", "", "")).provisions[0]
        assert kinds(found) == {FlagKind.CUT_OFF}
        assert as_cells(found) == R12

    def test_words_that_lost_their_beginnings(self) -> None:
        rows = [form_row(n) for n in ("2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "5.1")]
        cut = ("5.2", "ettle matters early, as omplaints need it, and every esident is equal.", *form_row("5.2")[2:])
        other = form_row("5.3")
        settle = (
            "5.4",
            "Settle complaints with the resident. Settle them well, resident by resident.",
            *form_row("5.4")[2:],
        )
        found = by_number(read(HEAD, *rows, cut, other, settle))
        assert FlagKind.GARBLED in kinds(found["5.2"])
        assert "“ettle”, “omplaints” and “esident”" in doubts(found["5.2"])
        assert FlagKind.GARBLED not in kinds(found["5.4"])

    @pytest.mark.parametrize(
        ("cell", "said"), [("X/S", True), (".", True), ("N/A", False), ("-", False), ("IT", False)]
    )
    def test_a_cell_with_hardly_anything_in_it(self, cell: str, said: bool) -> None:
        found = read(HEAD, (*R12[:4], cell), R13).provisions[0]
        assert (FlagKind.GARBLED in kinds(found)) is said
        assert found.commentary == cell


class TestSharedCells:
    """Evidence merged over several provisions stands in the first; the others say so."""

    ROWS = (HEAD, form_row("2.1"), *((*form_row(n)[:3], "", form_row(n)[4]) for n in ("2.2", "2.3")), form_row("2.4"))

    def test_where_the_source_does_not_tell_what_is_merged(self) -> None:
        found = by_number(read(*self.ROWS))
        for number in ("2.2", "2.3"):
            assert found[number].evidence == ""
            assert kinds(found[number]) == {FlagKind.EVIDENCE_SHARED}
            assert "may share a cell with 2.1" in doubts(found[number])
        assert found["2.4"].flags == ()

    def test_where_the_source_tells_it(self) -> None:
        found = by_number(read(*self.ROWS, kind=SourceKind.WORD, merged={2: (3,)}))
        assert "in one cell with that of 2.1" in doubts(found["2.2"])
        assert kinds(found["2.3"]) == {FlagKind.EVIDENCE_MISSING}

    def test_where_nothing_above_in_the_section_has_any(self) -> None:
        rows = [(*row[:3], "", row[4]) for row in (R12, R13)]
        assert all(kinds(p) == {FlagKind.EVIDENCE_MISSING} for p in read(HEAD, *rows, form_row("2.1")).provisions[:2])

    def test_a_no_without_a_reason(self) -> None:
        alone = (*form_row("2.2")[:2], "No", "Policy", "")
        shared = by_number(read(HEAD, form_row("2.1"), alone))["2.2"]
        assert kinds(shared) == {FlagKind.COMMENTARY_SHARED}
        told = by_number(read(HEAD, form_row("2.1"), alone, kind=SourceKind.WORD))["2.2"]
        assert kinds(told) == {FlagKind.COMMENTARY_MISSING}
        merged = by_number(read(HEAD, form_row("2.1"), alone, kind=SourceKind.WORD, merged={2: (4,)}))["2.2"]
        assert "in one cell with that of 2.1" in doubts(merged)

    def test_an_answer_in_one_cell_for_two(self) -> None:
        rows = (HEAD, form_row("2.1"), (*form_row("2.2")[:2], "", *form_row("2.2")[3:]))
        found = by_number(read(*rows, kind=SourceKind.WORD, merged={2: (2,)}))["2.2"]
        assert found.answer is Answer.YES
        assert kinds(found) == {FlagKind.ANSWER_UNCLEAR}

    def test_a_sentence_that_runs_into_the_next_provision_stays_where_it_stood(self) -> None:
        found = read(HEAD, (*R12[:4], "We tell tenants in the"), (*R13[:4], "newsletter and at meetings."), R14)
        first, second, third = found.provisions
        assert (first.commentary, second.commentary) == ("We tell tenants in the", "newsletter and at meetings.")
        assert kinds(first) == kinds(second) == {FlagKind.PLACE_UNSURE}
        assert "1.3" in doubts(first)
        assert "1.2" in doubts(second)
        assert third.flags == ()


def test_words_that_are_about_another_provision_are_said() -> None:
    found = read(HEAD, R12, ("6.3", form_row("5.14")[1], *R13[2:]), form_row("6.4"))
    assert kinds(found.provisions[1]) == {FlagKind.REQUIREMENT_DIFFERS}
    assert "reads like provision 5.14" in doubts(found.provisions[1])
