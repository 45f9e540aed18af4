"""A date that is too early is told with the date it comes before, and with what that date is."""

from __future__ import annotations

from datetime import date

import pytest

from complaintdesk.domain.acts import Acknowledge, Act, CloseCase, CompleteRemedy, Escalate, ReopenCase, Respond
from complaintdesk.domain.acts.promises import TellRemedyDone
from complaintdesk.domain.casefile import CaseFile, ClosureKind, Outcome
from tests.builders import complaint, context, remedy
from tests.domain.acts.situations import (
    ACKNOWLEDGED,
    ANSWERED,
    DAY,
    DONE,
    EARLY,
    GROWN,
    OPEN,
    STAGE_TWO,
    TODAY,
    WITHDRAWN,
    correct_stage,
    extend,
)

REST = "Check which of the two dates is right."
SPOKEN: list[tuple[Act, CaseFile, str]] = [
    (Acknowledge(1, EARLY), OPEN, "1 November 2026 is before 2 November 2026, the day of receipt."),
    (
        Acknowledge(1, date(2026, 11, 6)), GROWN,
        "6 November 2026 is before 9 November 2026, the day on which stage 1 began.",
    ),
    (Acknowledge(2, DAY), STAGE_TWO, "12 November 2026 is before 16 November 2026, the day on which stage 2 was asked"),
    (
        Respond(1, date(2026, 11, 3), Outcome.UPHELD), ACKNOWLEDGED,
        "3 November 2026 is before 4 November 2026, the day of the acknowledgement.",
    ),
    (
        extend(told_on=date(2026, 11, 16)), ACKNOWLEDGED,
        "16 November 2026 is before 17 November 2026, the day of the decision.",
    ),
    (Escalate(date(2026, 11, 11), "Bea Chief"), ANSWERED, "12 November 2026, the day of the answer."),
    (
        CloseCase(ClosureKind.ANSWERED, date(2026, 11, 11), ""), ANSWERED,
        "12 November 2026, when something was last done at stage 1.",
    ),
    (ReopenCase(date(2026, 11, 9), "x"), WITHDRAWN, "10 November 2026, the day of closing."),
    (CompleteRemedy(1, EARLY, "x"), complaint(remedies=(remedy(),)), "2 November 2026, the day of receipt."),
    (TellRemedyDone(1, DAY), complaint(remedies=(DONE,)), "16 November 2026, the day on which it was done."),
    (
        correct_stage(STAGE_TWO, 2, opened_on=date(2026, 11, 11)), STAGE_TWO,
        "12 November 2026, the day of the stage 1 answer.",
    ),
    (
        correct_stage(ANSWERED, responded_on=date(2026, 11, 3)), ANSWERED,
        "4 November 2026, the day of the acknowledgement.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("act", "case", "words"), SPOKEN)
def test_the_other_date_is_told_with_what_it_is(act: Act, case: CaseFile, words: str) -> None:
    (found,) = [p for p in act.problems(case, context(TODAY)) if p.code == "date.too_early"]
    assert words in found.text
    assert found.text.endswith(REST)
