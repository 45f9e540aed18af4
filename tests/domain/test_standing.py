"""Where a case stands, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Closure,
    ClosureKind,
    Contact,
    FurtherIssue,
    IssueHandling,
    Refusal,
    RefusalGround,
)
from complaintdesk.domain.standing import standing_words, waits_for_the_resident
from tests.builders import RULES, answered, at_stage_two, complaint, extension, stage


def refusal(stage: int, **changes: object) -> Refusal:
    base = Refusal(
        1, stage, date(2026, 11, 2), date(2026, 11, 9), RefusalGround.COURT, "Before the court", "Ann Officer"
    )
    return replace(base, **changes)  # type: ignore[arg-type]


ASKED = {"clarification_needed": "Which roof?", "clarification_asked_on": date(2026, 11, 5)}


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (complaint(), "Stage 1, received on 2 November 2026. Not acknowledged; not answered yet."),
        (
            at_stage_two(),
            "Stage 2, received on 16 November 2026. Acknowledged on 17 November 2026; not answered yet.",
        ),
        (
            complaint(stages=(stage(acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 12)),)),
            "Stage 1, received on 2 November 2026. Acknowledged on 4 November 2026; answered on 12 November 2026.",
        ),
        (
            complaint(kind=CaseKind.SERVICE_REQUEST, stages=()),
            "Service request, received on 2 November 2026.",
        ),
        (
            complaint(closure=Closure(date(2026, 11, 9), ClosureKind.WITHDRAWN, "")),
            "Stage 1, received on 2 November 2026. Not acknowledged; not answered. Closed on 9 November 2026.",
        ),
        (
            complaint(closure=Closure(date(2026, 11, 9), ClosureKind.REFUSED, ""), refusals=(refusal(1),)),
            "Stage 1, received on 2 November 2026. Not accepted on 9 November 2026: court claim made; "
            "the resident has not been told in writing yet.",
        ),
        (
            complaint(
                stages=(stage(acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 6)),),
                refusals=(refusal(2, told_on=date(2026, 11, 9)),),
            ),
            "Stage 1, received on 2 November 2026. Acknowledged on 4 November 2026; answered on 6 November 2026. "
            "Stage 2 refused on 9 November 2026: court claim made.",
        ),
        (
            complaint(
                refusals=(refusal(1, withdrawn_on=date(2026, 11, 9)),),
                further_issues=(FurtherIssue(1, date(2026, 11, 5), "A path", False, IssueHandling.ANEW, "Other"),),
            ),
            "Stage 1, received on 2 November 2026. Not acknowledged; not answered yet. "
            "On 5 November 2026 they raised something more, which is still to be logged anew.",
        ),
        (
            complaint(**ASKED),
            "Stage 1, received on 2 November 2026. Not acknowledged; not answered yet. "
            "On 5 November 2026 the resident was asked, and has not answered yet: Which roof?",
        ),
    ],
)  # fmt: skip
def test_where_a_case_stands(case: CaseFile, words: str) -> None:
    assert standing_words(case, RULES) == words


@pytest.mark.parametrize(
    ("told_on", "words"),
    [
        (date(2026, 11, 10), "Extended to 20 November 2026."),
        (date(2026, 11, 19), "An extension was told too late and does not count."),
        (None, "The resident has not been told of an extension in writing yet: it does not count until then."),
    ],
)
def test_an_extension_counts_only_when_told_in_time(told_on: date | None, words: str) -> None:
    case = answered()
    extended = replace(case.stages[0], extensions=(extension(told_on=told_on),))
    assert words in standing_words(replace(case, stages=(extended,)), RULES)


@pytest.mark.parametrize(
    ("changes", "waits"),
    [
        ({}, True),
        ({"clarification_needed": " "}, False),
        ({"clarification_asked_on": None}, False),
        ({"closure": Closure(date(2026, 11, 9), ClosureKind.WITHDRAWN, "")}, False),
        ({"stages": (stage(responded_on=date(2026, 11, 9)),)}, False),
        ({"contacts": (Contact(1, date(2026, 11, 6), Channel.PHONE, "in", "Rosa", "The porch"),)}, False),
        ({"contacts": (Contact(1, date(2026, 11, 6), Channel.PHONE, "out", "Ann", "Asked again"),)}, True),
        ({"contacts": (Contact(1, date(2026, 11, 5), Channel.PHONE, "in", "Rosa", "Earlier"),)}, True),
    ],
)
def test_a_question_waits_until_it_is_answered_or_void(changes: dict[str, object], waits: bool) -> None:
    assert waits_for_the_resident(complaint(**{**ASKED, **changes})) is waits


def test_a_question_of_stage_one_does_not_wait_at_stage_two() -> None:
    assert not waits_for_the_resident(at_stage_two(**ASKED))
