"""What stops each act of the two stages: each rule beside its field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.acts import (
    Acknowledge,
    Act,
    Escalate,
    PointWording,
    RecordFindings,
    Respond,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    Closure,
    ClosureKind,
    Outcome,
)
from tests.builders import (
    complaint,
    defined,
    extension,
    finding,
    stage,
)
from tests.domain.acts.situations import (
    ACKNOWLEDGED,
    ANSWERED,
    CLOSED,
    DAY,
    EARLY,
    FUTURE,
    NOT_OURS,
    OLD_REQUEST,
    ONE,
    OPEN,
    REQUEST,
    STAGE_TWO,
    TODAY,
    WITHDRAWN,
    Found,
    correct_stage,
    define,
    extend,
    problems,
)

EXTENDED = defined(stages=(stage(acknowledged_on=date(2026, 11, 4), extensions=(extension(reason="No report yet"),)),))

STOPPED: list[tuple[str, Act, CaseFile, Found]] = [
    ("define", define(ONE), OPEN, []),
    ("define nothing", define(), OPEN, [("points", "definition.empty")]),
    ("define blanks", define(PointWording(0, " ")), OPEN, [("points", "definition.empty")]),
    ("define one blank", define(ONE, PointWording(0, " ")), OPEN, [("points", "definition.blank_point")]),
    ("define no outcome", define(ONE, sought=" "), OPEN, [("outcomes_sought", "definition.outcomes_missing")]),
    ("define a request", define(ONE), REQUEST, [("points", "stage.not_complaint")]),
    (
        "define asked early", define(ONE, clarification_asked_on=EARLY), OPEN,
        [("clarification_asked_on", "date.too_early")],
    ),
    ("define away an answer", define(ONE), ANSWERED, [("points", "definition.answered_point_lost")]),
    (
        "define away an answer that it is not ours", define(ONE), defined(points=(NOT_OURS,)),
        [("points", "definition.answered_point_lost")],
    ),
    ("define away what was not answered", define(ONE), defined(), []),
    ("acknowledge", Acknowledge(1, DAY), OPEN, []),
    ("acknowledge on the day", Acknowledge(1, date(2026, 11, 2)), OPEN, []),
    ("acknowledge early", Acknowledge(1, EARLY), OPEN, [("on", "date.too_early")]),
    ("acknowledge later", Acknowledge(1, FUTURE), OPEN, [("on", "date.future")]),
    ("acknowledge without day", Acknowledge(1, None), OPEN, [("on", "date.missing")]),
    ("acknowledge twice", Acknowledge(1, DAY), ACKNOWLEDGED, [("on", "stage.already_acknowledged")]),
    (
        "acknowledge after the answer", Acknowledge(1, date(2026, 11, 13)),
        complaint(stages=(stage(responded_on=DAY),)), [("on", "stage.acknowledged_after_response")],
    ),
    (
        "acknowledge on the day of the answer", Acknowledge(1, DAY), complaint(stages=(stage(responded_on=DAY),)), [],
    ),
    (
        "acknowledge when closed", Acknowledge(1, DAY),
        complaint(closure=Closure(date(2026, 11, 10), ClosureKind.WITHDRAWN, "")), [("on", "case.closed")],
    ),
    ("extend", extend(), ACKNOWLEDGED, []),
    ("extend untold", extend(told_on=None), ACKNOWLEDGED, []),
    ("extend without reason", extend(reason=" "), ACKNOWLEDGED, [("reason", "extension.reason_missing")]),
    ("extend without day", extend(decided_on=None), ACKNOWLEDGED, [("decided_on", "date.missing")]),
    ("extend in the future", extend(decided_on=FUTURE, told_on=None), ACKNOWLEDGED, [("decided_on", "date.future")]),
    (
        "extend before receipt", extend(decided_on=EARLY, told_on=None), ACKNOWLEDGED,
        [("decided_on", "date.too_early")],
    ),
    (
        "told before it was decided", extend(told_on=date(2026, 11, 16)), ACKNOWLEDGED,
        [("told_on", "date.too_early")],
    ),
    ("told in the future", extend(told_on=FUTURE), ACKNOWLEDGED, [("told_on", "date.future")]),
    ("extend to nothing", extend(new_date=None), ACKNOWLEDGED, [("new_date", "date.missing")]),
    (
        "extend to the date itself", extend(new_date=date(2026, 11, 18)), ACKNOWLEDGED,
        [("new_date", "extension.not_later")],
    ),
    ("extend to the cap", extend(new_date=date(2026, 12, 2)), ACKNOWLEDGED, []),
    (
        "extend past the cap", extend(new_date=date(2026, 12, 3)), ACKNOWLEDGED,
        [("beyond_reason", "extension.beyond_cap")],
    ),
    (
        "extend past it with a reason", extend(new_date=date(2026, 12, 3), beyond_reason="A specialist"), ACKNOWLEDGED,
        [],
    ),
    (
        "extend by a year", extend(new_date=date(2027, 12, 2), beyond_reason="A court case"), ACKNOWLEDGED, [],
    ),
    (
        "extend by more, in a slip", extend(new_date=date(2027, 12, 3), beyond_reason="A slip"), ACKNOWLEDGED,
        [("new_date", "extension.too_far")],
    ),
    (
        "extend past the calendar", extend(new_date=date(2126, 12, 3), beyond_reason="A slip"), ACKNOWLEDGED,
        [("new_date", "extension.too_far")],
    ),
    (
        "extend what is answered", extend(decided_on=DAY, told_on=None), ANSWERED,
        [("stage", "extension.already_answered")],
    ),
    ("extend what is closed", extend(), WITHDRAWN, [("decided_on", "case.closed")]),
    (
        "extend again for the same reason", extend(reason=" no  REPORT yet", new_date=date(2026, 12, 2)), EXTENDED,
        [("reason", "extension.reason_repeated")],
    ),
    ("extend again for another", extend(reason="The surveyor is ill", new_date=date(2026, 12, 2)), EXTENDED, []),
    (
        "extend again for that of one nobody was told of", extend(new_date=date(2026, 12, 2)),
        defined(stages=(stage(acknowledged_on=date(2026, 11, 4), extensions=(
            extension(reason="No report yet", told_on=None),)),)), [],
    ),
    ("find", RecordFindings(1, ((1, finding()),)), ACKNOWLEDGED, []),
    ("find after the answer", RecordFindings(1, ()), ANSWERED, [("findings", "stage.already_answered")]),
    ("find on a lost point", RecordFindings(1, ((9, finding()),)), ACKNOWLEDGED, [("findings", "changed.elsewhere")]),
    ("respond", Respond(1, DAY, Outcome.UPHELD), ACKNOWLEDGED, []),
    ("respond without outcome", Respond(1, DAY, None), ACKNOWLEDGED, [("outcome", "response.outcome_missing")]),
    ("respond twice", Respond(1, DAY, Outcome.UPHELD), ANSWERED, [("on", "stage.already_answered")]),
    (
        "respond before acknowledging", Respond(1, date(2026, 11, 3), Outcome.UPHELD), ACKNOWLEDGED,
        [("on", "date.too_early")],
    ),
    ("respond in the future", Respond(1, FUTURE, Outcome.UPHELD), ACKNOWLEDGED, [("on", "date.future")]),
    ("respond without day", Respond(1, None, Outcome.UPHELD), ACKNOWLEDGED, [("on", "date.missing")]),
    ("respond when closed", Respond(1, DAY, Outcome.UPHELD), WITHDRAWN, [("on", "case.closed")]),
    ("escalate", Escalate(DAY, "Bea Chief"), ANSWERED, []),
    ("escalate what is closed", Escalate(DAY, "Bea Chief"), CLOSED, []),
    ("escalate unanswered", Escalate(DAY, "Bea Chief"), ACKNOWLEDGED, [("requested_on", "stage.one_unanswered")]),
    ("a third stage", Escalate(TODAY, "Bea Chief"), STAGE_TWO, [("requested_on", "stage.already_two")]),
    ("escalate early", Escalate(date(2026, 11, 11), "Bea Chief"), ANSWERED, [("requested_on", "date.too_early")]),
    ("escalate in the future", Escalate(FUTURE, "Bea Chief"), ANSWERED, [("requested_on", "date.future")]),
    ("escalate without day", Escalate(None, "Bea Chief"), ANSWERED, [("requested_on", "date.missing")]),
    ("escalate to nobody", Escalate(DAY, ""), ANSWERED, [("handler", "case.handler_missing")]),
    ("escalate to the same", Escalate(DAY, "ann  OFFICER "), ANSWERED, [("same_person_reason", "stage.same_person")]),
    ("escalate to the same with a reason", Escalate(DAY, "Ann Officer", "We are two people"), ANSWERED, []),
    ("correct a stage", correct_stage(ANSWERED), ANSWERED, []),
    ("without a reason", correct_stage(ANSWERED, reason=""), ANSWERED, [("reason", "correction.reason_missing")]),
    (
        "acknowledged before receipt", correct_stage(ANSWERED, acknowledged_on=EARLY), ANSWERED,
        [("acknowledged_on", "date.too_early")],
    ),
    (
        "answered before acknowledged", correct_stage(ANSWERED, responded_on=date(2026, 11, 3)), ANSWERED,
        [("responded_on", "date.too_early")],
    ),
    (
        "answered in the future", correct_stage(ANSWERED, responded_on=FUTURE), ANSWERED,
        [("responded_on", "date.future")],
    ),
    (
        "answered without a decision", correct_stage(ACKNOWLEDGED, responded_on=DAY), ACKNOWLEDGED,
        [("responded_on", "correction.no_outcome")],
    ),
    ("taken back", correct_stage(ANSWERED, responded_on=None), ANSWERED, []),
    (
        "taken back though closed as answered", correct_stage(CLOSED, responded_on=None), CLOSED,
        [("responded_on", "correction.closed_as_answered")],
    ),
    (
        "answered after closing", correct_stage(CLOSED, responded_on=date(2026, 11, 17)), CLOSED,
        [("responded_on", "correction.after_closure")],
    ),
    (
        "acknowledged after closing", correct_stage(WITHDRAWN, acknowledged_on=date(2026, 11, 11)), WITHDRAWN,
        [("acknowledged_on", "correction.after_closure")],
    ),
    (
        "taken back at stage 2", correct_stage(STAGE_TWO, responded_on=None), STAGE_TWO,
        [("responded_on", "stage.one_unanswered")],
    ),
    (
        "stage 1 answered after stage 2 was asked for", correct_stage(STAGE_TWO, responded_on=date(2026, 11, 17)),
        STAGE_TWO, [("responded_on", "correction.after_next_stage")],
    ),
    (
        "stage 1 answered on the day stage 2 was asked for",
        correct_stage(STAGE_TWO, responded_on=date(2026, 11, 16)),
        STAGE_TWO,
        [],
    ),
    (
        "stage 2 before the answer to stage 1", correct_stage(STAGE_TWO, 2, opened_on=date(2026, 11, 11)), STAGE_TWO,
        [("opened_on", "date.too_early")],
    ),
    (
        "stage opened after its extension", correct_stage(STAGE_TWO, 2, opened_on=date(2026, 11, 17)),
        replace(STAGE_TWO, stages=(STAGE_TWO.stages[0], replace(STAGE_TWO.stages[1], extensions=(
            extension(2, decided_on=date(2026, 11, 16), told_on=None),)))),
        [("opened_on", "correction.after_acknowledged")],
    ),
    (
        "stage opened between its extensions", correct_stage(STAGE_TWO, 2, opened_on=date(2026, 11, 17)),
        replace(STAGE_TWO, stages=(STAGE_TWO.stages[0], replace(STAGE_TWO.stages[1], extensions=(
            extension(2, decided_on=date(2026, 11, 16), told_on=date(2026, 11, 16)),
            extension(2, id=2, decided_on=date(2026, 11, 18), told_on=None))))),
        [("opened_on", "correction.after_acknowledged")],
    ),
    (
        "answered on the day of closing", correct_stage(CLOSED, responded_on=date(2026, 11, 16)), CLOSED, [],
    ),
    (
        "a complaint from before the Code", correct_stage(OLD_REQUEST, opened_on=date(2024, 3, 20)), OLD_REQUEST,
        [("opened_on", "case.before_code")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("act", "case", "expected"), [row[1:] for row in STOPPED], ids=[row[0] for row in STOPPED])
def test_what_stops_an_act(act: Act, case: CaseFile, expected: Found) -> None:
    assert problems(act, case) == expected
