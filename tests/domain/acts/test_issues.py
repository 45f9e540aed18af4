"""What is raised further: the rule of 6.8, what stops going against it, and what becomes of the issue."""

from __future__ import annotations

from dataclasses import replace

import pytest

from complaintdesk.domain.acts import NameNewComplaint, RaiseFurtherIssue
from complaintdesk.domain.acts.issues import may_join, suggested_handling
from complaintdesk.domain.casefile import CaseFile, IssueHandling, Responsibility
from complaintdesk.domain.clocks import next_step
from tests.builders import RULES, context
from tests.domain.acts.situations import (
    ACKNOWLEDGED,
    ANSWERED,
    CLOSED,
    DAY,
    EARLY,
    FUTURE,
    OPEN,
    STAGE_TWO,
    TODAY,
    WITHDRAWN,
    Found,
    problems,
)

JOINED, ANEW = IssueHandling.JOINED, IssueHandling.ANEW


def raised(**changes: object) -> RaiseFurtherIssue:
    return replace(RaiseFurtherIssue(DAY, " The gutter leaks too ", True, JOINED), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("case", "related", "delays", "expected"),
    [
        (OPEN, True, False, JOINED),
        (ACKNOWLEDGED, True, False, JOINED),
        (ACKNOWLEDGED, False, False, ANEW),
        (ACKNOWLEDGED, True, True, ANEW),
        (ANSWERED, True, False, ANEW),
        (CLOSED, True, False, ANEW),
        (STAGE_TWO, True, False, ANEW),
        (WITHDRAWN, True, False, ANEW),
    ],
)
def test_only_what_is_related_and_holds_up_no_answer_is_joined_before_the_answer(
    case: CaseFile, related: bool, delays: bool, expected: IssueHandling
) -> None:
    handling, why = suggested_handling(case, related, delays)
    assert handling is expected
    assert why
    assert handling is ANEW or may_join(case)


REASON = [("reason", "issue.anew_reason")]
STOPPED: list[tuple[str, RaiseFurtherIssue, CaseFile, Found]] = [
    ("joined", raised(), ACKNOWLEDGED, []),
    ("anew, as the rule has it", raised(handling=ANEW, related=False), ACKNOWLEDGED, []),
    ("anew against the rule", raised(handling=ANEW), ACKNOWLEDGED, [("reason", "issue.join_reason")]),
    ("anew against the rule, with a reason", raised(handling=ANEW, reason="They asked for it"), ACKNOWLEDGED, []),
    ("joined though not related", raised(related=False), ACKNOWLEDGED, REASON),
    ("joined though it holds up the answer", raised(delays=True), ACKNOWLEDGED, REASON),
    ("joined against the rule, with a reason", raised(delays=True, reason="One visit does both"), ACKNOWLEDGED, []),
    ("joined after the answer", raised(reason="Please"), ANSWERED, [("handling", "issue.answered")]),
    ("joined at stage 2", raised(reason="Please"), STAGE_TWO, [("handling", "issue.answered")]),
    ("joined to a closed case", raised(reason="Please"), WITHDRAWN, [("handling", "case.closed")]),
    ("anew beside a closed case", raised(handling=ANEW), CLOSED, []),
    ("no words", raised(what=" "), ACKNOWLEDGED, [("what", "issue.what_missing")]),
    ("too early", raised(raised_on=EARLY), ACKNOWLEDGED, [("raised_on", "date.too_early")]),
    ("in the future", raised(raised_on=FUTURE), ACKNOWLEDGED, [("raised_on", "date.future")]),
    ("no day", raised(raised_on=None), ACKNOWLEDGED, [("raised_on", "date.missing")]),
]


@pytest.mark.parametrize(("what", "act", "case", "expected"), STOPPED)
def test_what_stops_a_further_issue(what: str, act: RaiseFurtherIssue, case: CaseFile, expected: Found) -> None:
    assert problems(act, case) == expected, what


def test_a_joined_issue_is_the_last_point_and_its_reason_the_rules_own() -> None:
    after = raised().apply(ACKNOWLEDGED, context(TODAY))
    assert after.points[:-1] == ACKNOWLEDGED.points
    point = after.points[-1]
    assert (point.id, point.number, point.text, point.responsibility) == (
        0, len(ACKNOWLEDGED.points) + 1, "The gutter leaks too", Responsibility.UNCLEAR,
    )  # fmt: skip
    (issue,) = after.further_issues
    assert (issue.what, issue.related, issue.handling, issue.raised_on) == ("The gutter leaks too", True, JOINED, DAY)
    assert "can be answered together with it" in issue.reason
    assert after.stages == ACKNOWLEDGED.stages


def test_joining_before_the_definition_leaves_the_definition_to_be_written() -> None:
    after = raised().apply(OPEN, context(TODAY))
    step = next_step(after, RULES)
    assert step is not None
    assert step.provision == "5.6"


def test_what_is_logged_anew_leaves_the_points_and_takes_the_new_reference_later() -> None:
    after = raised(handling=ANEW, reason=" Another matter ", related=False).apply(ACKNOWLEDGED, context(TODAY))
    assert after.points == ACKNOWLEDGED.points
    stored = replace(after, further_issues=(replace(after.further_issues[0], id=4),))
    name = NameNewComplaint(4, " C-2026-0009 ")
    assert problems(name, stored) == []
    (issue,) = name.apply(stored, context(TODAY)).further_issues
    assert (issue.new_reference, issue.reason) == ("C-2026-0009", "Another matter")
    assert problems(NameNewComplaint(4, " "), stored) == [("reference", "issue.reference_missing")]
    assert problems(NameNewComplaint(4, stored.reference), stored) == [("reference", "issue.own_reference")]
    joined = replace(stored, further_issues=(replace(stored.further_issues[0], handling=JOINED),))
    assert problems(name, joined) == [("reference", "issue.joined_already")]


def test_the_officer_is_told_what_to_do_next() -> None:
    def told(act: RaiseFurtherIssue) -> list[str]:
        return [w.code for w in act.warnings(ACKNOWLEDGED, context(TODAY))]

    assert told(raised()) == ["issue.joined"]
    assert told(raised(handling=ANEW)) == ["issue.anew"]
    assert told(raised(handling=ANEW, new_reference="C-2026-0009")) == []
