"""The papers that a submission asks for: the data file, and how it stands with each of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.assessment.record import AssessmentHead, AssessmentState
from complaintdesk.domain.landlord import SubmissionPaper
from complaintdesk.domain.remedies import Confidence
from complaintdesk.domain.submission import (
    Paper,
    PaperList,
    PaperState,
    missing_count,
    missing_words,
    paper_list_for,
    papers,
    parse_paper_list,
)
from tests.builders import landlord

YEAR_END = date(2026, 3, 31)
READY, STARTED, MISSING, NOT_NEEDED = PaperState.READY, PaperState.STARTED, PaperState.MISSING, PaperState.NOT_NEEDED

DATA = """
form = "2026-27"
from = 2026-04-01
source = "A page"
checked = 2026-11-21
confidence = "A"
[[paper]]
key = "assessment"
title = "Self-assessment"
what = "All of it."
provision = "8.1"
told_by = "assessment"
has_place = true
[[paper]]
key = "response"
title = "Response"
what = "Theirs."
told_by = "response"
has_place = true
[[paper]]
key = "places"
title = "Places"
what = "Where."
told_by = "places"
[[paper]]
key = "data"
title = "Key data"
what = "Figures."
told_by = "officer"
source = "Another page"
confidence = "D"
unsure = "Which ones."
"""


@pytest.fixture(scope="module")
def listing() -> PaperList:
    return parse_paper_list(DATA, "list")


def head(state: AssessmentState, **changes: object) -> AssessmentHead:
    base = AssessmentHead(1, YEAR_END, "code-2024-04", state, date(2026, 4, 2))
    return replace(base, **changes)  # type: ignore[arg-type]


PUBLISHED = head(
    AssessmentState.PUBLISHED, approved_by="The Board", approved_on=date(2026, 6, 3), published_on=date(2026, 6, 10)
)


def found(
    listing: PaperList, heads: tuple[AssessmentHead, ...] = (), recorded: tuple[SubmissionPaper, ...] = ()
) -> dict[str, Paper]:
    return {p.rule.key: p for p in papers(landlord(submission_papers=recorded), YEAR_END, heads, listing)}


def test_a_paper_without_its_own_origin_has_the_files(listing: PaperList) -> None:
    own, other = listing.papers[0].origin, listing.papers[-1].origin
    assert (own.source, own.confidence) == ("A page", Confidence.PRIMARY)
    assert own.words == "Source: A page, looked at on 21 November 2026: read at its source."
    assert (other.source, other.checked, other.confidence) == ("Another page", own.checked, Confidence.UNVERIFIED)
    assert other.words.endswith("not verified.")


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ('form = "2026-27"', "", "list: no form"),
        ("from = 2026-04-01", 'from = "soon"', "list: from is not a date"),
        ('told_by = "officer"', 'told_by = "somebody"', "list, data: told_by cannot be 'somebody'"),
        ('key = "data"', 'key = "places"', "list: a paper is there twice"),
        ('what = "Theirs."', "", "list, response: no what"),
        ('told_by = "places"', 'told_by = "places"\nhas_place = true', "list, places: the paper that tells"),
        ('unsure = "Which ones."', 'unsuer = "Which ones."', "list, data: unknown unsuer"),
        ('confidence = "D"', 'confidence = "E"', "list, data: confidence cannot be 'E'"),
        ('form = "2026-27"', "form = ", "list: "),
    ],
)
def test_what_is_wrong_in_the_data_is_named(old: str, new: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=f"^{wrong}"):
        parse_paper_list(DATA.replace(old, new, 1), "list")


def test_the_list_goes_by_the_day_on_which_the_submission_is_due(listing: PaperList) -> None:
    later = replace(listing, form="2027-28", since=date(2027, 4, 1))
    lists = (later, listing)
    days = (date(2025, 9, 30), date(2026, 4, 1), date(2027, 3, 31), date(2027, 4, 1), date(2040, 1, 1))
    assert [paper_list_for(lists, day).form for day in days] == ["2026-27"] * 3 + ["2027-28"] * 2
    with pytest.raises(ValueError, match="no list"):
        paper_list_for((), YEAR_END)


@pytest.mark.parametrize(
    ("heads", "state", "on", "remark"),
    [
        ((), MISSING, None, "Not begun in the desk."),
        ((head(AssessmentState.READ),), STARTED, None, "Being written."),
        ((head(AssessmentState.DRAFT),), STARTED, None, "Being written."),
        (
            (head(AssessmentState.APPROVED, approved_on=date(2026, 6, 3)),),
            STARTED, None, "Approved on 3 June 2026, not yet published.",
        ),
        ((PUBLISHED,), READY, date(2026, 6, 10), "Published on 10 June 2026."),
        ((replace(PUBLISHED, published_on=None),), READY, None, "Published; on which day is not recorded."),
        (
            (PUBLISHED, head(AssessmentState.DRAFT, id=2)),
            READY, date(2026, 6, 10), "Published on 10 June 2026. A newer version is being written.",
        ),
        (
            (replace(PUBLISHED, state=AssessmentState.SUPERSEDED),),
            READY, date(2026, 6, 10), "Published on 10 June 2026.",
        ),
        (
            (replace(PUBLISHED, state=AssessmentState.SUPERSEDED, published_on=None),),
            STARTED, None, "Approved on 3 June 2026, not yet published.",
        ),
        ((replace(PUBLISHED, landlord="Another"),), MISSING, None, "Not begun in the desk."),
        ((replace(PUBLISHED, year_end=date(2025, 3, 31)),), MISSING, None, "Not begun in the desk."),
    ],
)  # fmt: skip
def test_the_self_assessment_is_told_from_its_versions(
    listing: PaperList, heads: tuple[AssessmentHead, ...], state: PaperState, on: date | None, remark: str
) -> None:
    paper = found(listing, heads)["assessment"]
    assert (paper.state, paper.on, paper.remark) == (state, on, remark)


def test_the_response_is_told_from_the_version_it_is_kept_with(listing: PaperList) -> None:
    assert found(listing, (PUBLISHED,))["response"].state is MISSING
    answered = replace(PUBLISHED, response="The Board is content.", response_on=date(2026, 6, 5))
    paper = found(listing, (head(AssessmentState.DRAFT, id=9), answered))["response"]
    assert (paper.state, paper.on) == (READY, date(2026, 6, 5))


@pytest.mark.parametrize(
    ("record", "heads", "state", "on", "remark"),
    [
        ({"ready_on": date(2026, 5, 1)}, (), READY, date(2026, 5, 1), "You recorded this by hand."),
        ({"ready_on": date(2026, 5, 1)}, (PUBLISHED,), READY, date(2026, 6, 10), "Published on 10 June 2026."),
        ({"needed": False, "note": "The group sends one"}, (), NOT_NEEDED, None, ""),
        ({"note": "Ask Bea"}, (), MISSING, None, "Not begun in the desk."),
    ],
)
def test_what_was_recorded_adds_to_what_the_desk_knows(
    listing: PaperList,
    record: dict[str, object],
    heads: tuple[AssessmentHead, ...],
    state: PaperState,
    on: date | None,
    remark: str,
) -> None:
    recorded = SubmissionPaper(YEAR_END, "assessment", **record)  # type: ignore[arg-type]
    paper = found(listing, heads, (recorded,))["assessment"]
    assert (paper.state, paper.on, paper.remark, paper.note) == (state, on, remark, recorded.note)
    assert paper.recorded == recorded


def test_an_officers_paper_is_ready_once_recorded_for_that_year(listing: PaperList) -> None:
    ready = SubmissionPaper(YEAR_END, "data", date(2026, 5, 1))
    assert found(listing)["data"].state is MISSING
    paper = found(listing, (), (ready,))["data"]
    assert (paper.state, paper.on, paper.remark) == (READY, date(2026, 5, 1), "")
    assert found(listing, (), (replace(ready, year_end=date(2025, 3, 31)),))["data"].state is MISSING


def test_the_places_are_told_from_the_other_papers(listing: PaperList) -> None:
    one = SubmissionPaper(YEAR_END, "assessment", where="https://a.example")
    other = SubmissionPaper(YEAR_END, "response", where="The front desk")
    none, some, both = (found(listing, (), kept)["places"] for kept in ((), (one,), (one, other)))
    assert (none.state, none.remark) == (MISSING, "Still without a place: Self-assessment; Response.")
    assert (some.state, some.remark) == (STARTED, "Still without a place: Response.")
    assert both.state is READY
    left_out = SubmissionPaper(YEAR_END, "response", note="None this year", needed=False)
    assert found(listing, (), (one, left_out))["places"].state is READY
    by_hand = SubmissionPaper(YEAR_END, "places", date(2026, 5, 1))
    assert found(listing, (), (by_hand,))["places"].on == date(2026, 5, 1)


def test_the_place_of_the_last_year_before_is_offered_and_does_not_count(listing: PaperList) -> None:
    kept = tuple(
        SubmissionPaper(date(year, 3, 31), "assessment", where=where)
        for year, where in ((2025, "new"), (2024, "old"), (2027, "later"))
    )
    every = found(listing, (), kept)
    assert (every["assessment"].where, every["assessment"].where_before) == ("", "new")
    assert every["places"].state is MISSING


def test_how_many_are_missing_leaves_out_what_is_not_needed(listing: PaperList) -> None:
    every = tuple(found(listing, (head(AssessmentState.DRAFT),)).values())
    assert (missing_count(every), missing_words(every)) == (4, "4 of 4 documents still missing")
    unneeded = SubmissionPaper(YEAR_END, "data", note="Asked for nothing", needed=False)
    ready = SubmissionPaper(YEAR_END, "response", date(2026, 5, 1), "https://a.example")
    some = tuple(found(listing, (PUBLISHED,), (unneeded, ready)).values())
    assert (missing_count(some), missing_words(some)) == (1, "1 of 3 documents still missing")
    place = SubmissionPaper(YEAR_END, "assessment", where="https://a.example")
    assert missing_words(tuple(found(listing, (PUBLISHED,), (unneeded, ready, place)).values())) == (
        "every document is ready"
    )
