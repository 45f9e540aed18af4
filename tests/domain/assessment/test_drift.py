"""An answer and the figures beside it: pointed out where they do not say the same, and never rewritten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.assessment import Answer
from complaintdesk.domain.assessment.bearing import AskedOfAll, parse_asked_of_all
from complaintdesk.domain.assessment.drift import drift
from complaintdesk.domain.assessment.figures import assessment_figures
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    Assessment,
    AssessmentHead,
    AssessmentState,
    FrozenEvidence,
    FrozenFigure,
)
from complaintdesk.domain.assessment.work import ToDo, ToDoKind
from complaintdesk.domain.landlord import Period
from complaintdesk.domain.measures import MeasureContext, Unit
from complaintdesk.services.evidence import bearings
from complaintdesk.services.rules import editions
from complaintdesk.system import resources
from tests.builders import RULES

EDITION = editions()[0]
TEXT = resources.text("assessment", "evidence-2024-04.toml")
SHIPPED = parse_asked_of_all(TEXT, EDITION)
ASKED = (
    AskedOfAll("in_time", ("6.2", "6.3"), "complaints were dealt with in time"),
    AskedOfAll("defined", ("6.2",), "complaints were given a definition"),
)


def share(number: str, key: str, part: int, base: int, unit: Unit = Unit.PERCENT) -> FrozenFigure:
    names = tuple(f"C-{n:04}" for n in range(base))
    value = 100 * part / base if base else None
    return FrozenFigure(number, key, key, unit, value, "", names[:part], names)


def answered(
    answer: Answer | None, *, frozen: tuple[FrozenFigure, ...] | None = None, number: str = "6.2", landlord: str = ""
) -> Assessment:
    head = AssessmentHead(
        1, date(2026, 3, 31), "code-2024-04", AssessmentState.APPROVED, date(2026, 4, 1), landlord=landlord
    )
    kept = (
        FrozenEvidence(date(2025, 4, 1), date(2026, 3, 31), date(2026, 4, 20), frozen) if frozen is not None else None
    )
    return Assessment(head, (AnsweredProvision(number, answer=answer),), kept)


def words(assessment: Assessment, *live: FrozenFigure) -> list[str]:
    return [todo.words for todo in drift(assessment, live, ASKED)]


YES, NO = Answer.YES, Answer.NO


def test_a_yes_with_less_than_the_whole_is_pointed_out() -> None:
    (todo,) = drift(answered(YES), [share("6.2", "in_time", 33, 36)], ASKED)
    said = "“Yes”, but 33 of 36 complaints were dealt with in time."
    assert todo == ToDo("6.2", ToDoKind.DRIFT, "answer", said)
    assert not todo.is_needed


@pytest.mark.parametrize(
    ("answer", "figure"),
    [
        (YES, share("6.2", "in_time", 36, 36)),
        (YES, share("6.2", "in_time", 0, 0)),
        (YES, share("6.2", "quick", 3, 36)),
        (YES, share("6.4", "in_time", 3, 36)),
        (YES, share("6.3", "defined", 3, 36)),
        (YES, share("6.2", "in_time", 3, 36, Unit.COUNT)),
        (YES, replace(share("6.2", "in_time", 3, 36), value=None)),
        (YES, replace(share("6.2", "in_time", 3, 36), counted=(), base=())),
        (NO, share("6.2", "in_time", 33, 36)),
        (NO, share("6.2", "in_time", 0, 0)),
        (NO, share("6.2", "quick", 36, 36)),
        (None, share("6.2", "in_time", 33, 36)),
        (None, share("6.2", "in_time", 36, 36)),
    ],
)
def test_what_says_nothing_is_not_pointed_out(answer: Answer | None, figure: FrozenFigure) -> None:
    assert words(answered(answer), figure) == []


def test_a_figure_speaks_of_its_own_provision_only() -> None:
    whole = answered(YES)
    two = replace(whole, provisions=(*whole.provisions, AnsweredProvision("6.3", answer=YES)))
    found = drift(two, [share("6.3", "in_time", 3, 4), share("6.2", "in_time", 2, 4)], ASKED)
    assert [(todo.number, "2 of 4" in todo.words) for todo in found] == [("6.2", True), ("6.3", False)]


def test_each_figure_of_a_provision_is_said_by_itself() -> None:
    assert words(answered(YES), share("6.2", "in_time", 3, 4), share("6.2", "defined", 2, 4)) == [
        "“Yes”, but 3 of 4 complaints were dealt with in time.",
        "“Yes”, but 2 of 4 complaints were given a definition.",
    ]


@pytest.mark.parametrize(
    ("base", "said"), [(1, " There was only one to count."), (2, " There were only two to count."), (3, "")]
)
def test_few_cases_are_said_to_be_few(base: int, said: str) -> None:
    assert words(answered(YES), share("6.2", "in_time", 0, base)) == [
        f"“Yes”, but 0 of {base} complaints were dealt with in time.{said}"
    ]
    (kind,) = words(answered(NO), share("6.2", "in_time", base, base))
    assert kind.endswith(f"in time.{said}")


def test_a_figure_worse_than_when_it_was_approved_is_said_with_both() -> None:
    then, now = share("6.2", "in_time", 36, 36), share("6.2", "in_time", 35, 38)
    approved = " When this version was approved it was 36 of 36."
    assert words(answered(YES, frozen=(then,)), now) == [
        f"“Yes”, but 35 of 38 complaints were dealt with in time.{approved}"
    ]
    for answer in (NO, None):
        assert words(answered(answer, frozen=(then,)), now) == [
            f"By now 35 of 38 complaints were dealt with in time.{approved}"
        ]


@pytest.mark.parametrize(
    "then",
    [
        share("6.2", "in_time", 30, 36),
        share("6.2", "in_time", 66, 72),
        share("6.2", "in_time", 0, 0),
        share("6.3", "in_time", 36, 36),
        share("6.2", "defined", 36, 36),
    ],
)
def test_a_figure_no_worse_than_it_was_is_not_compared(then: FrozenFigure) -> None:
    now = share("6.2", "in_time", 33, 36)
    assert words(answered(NO, frozen=(then,)), now) == []
    assert words(answered(YES, frozen=(then,)), now) == ["“Yes”, but 33 of 36 complaints were dealt with in time."]


def test_a_no_whose_figures_are_whole_by_now_is_told_kindly() -> None:
    whole, part = share("6.2", "in_time", 36, 36), share("6.2", "defined", 35, 36)
    assert words(answered(NO), whole, part) == []
    assert words(answered(NO), whole, share("6.2", "defined", 0, 0)) == [
        "Perhaps you can answer Yes: 36 of 36 complaints were dealt with in time."
    ]
    assert words(answered(NO), whole, share("6.2", "defined", 2, 2)) == [
        "Perhaps you can answer Yes: 36 of 36 complaints were dealt with in time; 2 of 2 complaints were given a "
        "definition. There were only two to count."
    ]


def test_another_landlords_figures_are_not_ours() -> None:
    assert words(answered(YES, landlord="Elmbank"), share("6.2", "in_time", 3, 36)) == []


def test_without_figures_nothing_is_said() -> None:
    assert words(answered(YES, frozen=(share("6.2", "in_time", 36, 36),))) == []


@given(
    answer=st.sampled_from([YES, NO, None]),
    live=st.tuples(st.integers(0, 9), st.integers(0, 9)),
    kept=st.none() | st.tuples(st.integers(0, 9), st.integers(0, 9)),
)
def test_what_is_said_follows_from_the_numbers(
    answer: Answer | None, live: tuple[int, int], kept: tuple[int, int] | None
) -> None:
    (base, part), (old_base, old_part) = ((b, min(b, p)) for b, p in (live, kept or (0, 0)))
    frozen = (share("6.2", "in_time", old_part, old_base),) if kept is not None else None
    found = words(answered(answer, frozen=frozen), share("6.2", "in_time", part, base))
    # Whole numbers only, so that this does not lean on the same divisions.
    short = 0 <= part < base
    worse = base > 0 and old_base > 0 and part * old_base < old_part * base
    kind = answer is NO and base > 0 and part == base
    assert bool(found) == ((answer is YES and short) or worse or kind)
    assert all(f"{part} of {base}" in said for said in found)
    assert any(f"approved it was {old_part} of {old_base}" in said for said in found) == worse
    assert any("Perhaps" in said for said in found) == kind


def test_every_share_that_is_asked_for_is_a_share_shown_beside_its_provision() -> None:
    year = Period("Year to 31 March 2026", date(2025, 4, 1), date(2026, 3, 31))
    figures = assessment_figures([], [], year, MeasureContext(RULES, 500, date(2026, 11, 20)))
    shown = {b.number: b.figures for b in bearings(EDITION.id)}
    assert len(SHIPPED) == len({a.figure for a in SHIPPED}) >= 20
    for asked in SHIPPED:
        assert figures[asked.figure].unit is Unit.PERCENT
        assert all(asked.figure in shown[number] for number in asked.provisions)


@pytest.mark.parametrize(
    ("figure", "provisions"),
    [
        ("acknowledged_in_time_1", ("6.2",)),
        ("answered_in_time_1", ("6.3",)),
        ("defined_2", ("5.6", "6.11")),
        ("other_person_2", ("6.13",)),
        ("extensions_ombudsman_2", ("6.16",)),
    ],
)
def test_the_code_asks_for_the_whole_of_these(figure: str, provisions: tuple[str, ...]) -> None:
    assert next(a.provisions for a in SHIPPED if a.figure == figure) == provisions


@pytest.mark.parametrize("key", ["quick_1", "sent_before_done_1", "survey_told", "theme_noted", "letters_kept_1"])
def test_the_code_does_not_ask_for_the_whole_of_these(key: str) -> None:
    assert any(key in b.figures for b in bearings(EDITION.id))
    assert key not in {a.figure for a in SHIPPED}


BLOCK = TEXT[TEXT.index("[[asked_of_all]]") :]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (TEXT.replace('figure = "defined_1"', 'figure = "defned_1"'), "defned_1: not shown beside 5.6, 6.2"),
        (TEXT.replace('provisions = ["5.6", "6.2"]', 'provisions = ["5.6", "6.3"]'), "defined_1: not shown beside 6.3"),
        (TEXT.replace('provisions = ["5.6", "6.2"]', "provisions = []"), "defined_1: no provisions"),
        (TEXT.replace('figure = "defined_2"', 'figure = "defined_1"'), "there twice: defined_1"),
        (TEXT.replace('\nwords = "stage', '\nword = "stage', 1), "word"),
        (TEXT.replace(BLOCK, ""), "no asked_of_all"),
    ],
)
def test_what_is_wrong_in_the_data_is_named(wrong: str, said: str) -> None:
    assert wrong != TEXT
    with pytest.raises(ValueError, match=said):
        parse_asked_of_all(wrong, EDITION)
