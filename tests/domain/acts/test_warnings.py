"""What each act warns of, and what no act offers at all."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from complaintdesk.domain import acts
from complaintdesk.domain.acts import (
    Acknowledge,
    Act,
    CloseCase,
    CompleteRemedy,
    CorrectStage,
    Escalate,
    Extend,
    PointWording,
    RecordFindings,
    Respond,
    TellRemedyDone,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    ClosureKind,
    Outcome,
    StageRecord,
)
from complaintdesk.domain.errors import UserError
from tests.builders import (
    answered,
    context,
)
from tests.domain.acts.situations import (
    ACKNOWLEDGED,
    ANSWERED,
    DAY,
    ONE,
    OPEN,
    STAGE_TWO,
    TODAY,
    Found,
    acting,
    correct,
    define,
    extend,
    listed,
    pay,
    problems,
)

WARNED: list[tuple[str, Act, CaseFile, Found]] = [
    ("all ours", define(ONE), OPEN, []),
    ("unclear", define(PointWording(0, "Bins")), OPEN, [("points", "definition.responsibility_unclear")]),
    ("told in time", extend(told_on=date(2026, 11, 18)), ACKNOWLEDGED, []),
    ("told late", extend(told_on=date(2026, 11, 19)), ACKNOWLEDGED, [("told_on", "extension.told_late")]),
    ("to be told late", extend(told_on=None), ACKNOWLEDGED, [("told_on", "extension.told_late")]),
    (
        "no Ombudsman", extend(ombudsman_details_given=False), ACKNOWLEDGED,
        [("ombudsman_details_given", "extension.no_ombudsman")],
    ),
    (
        "beyond without updates", extend(new_date=date(2026, 12, 9), beyond_reason="x"), ACKNOWLEDGED,
        [("updates", "extension.no_updates")],
    ),
    ("beyond with updates", extend(new_date=date(2026, 12, 9), beyond_reason="x", updates="Fridays"), ACKNOWLEDGED, []),
    ("on a Sunday", extend(new_date=date(2026, 11, 29)), ACKNOWLEDGED, [("new_date", "extension.not_working_day")]),
    ("all answered", Respond(1, DAY, Outcome.UPHELD), answered(), []),
    ("never acknowledged", Respond(1, DAY, Outcome.UPHELD), OPEN, [("on", "response.not_acknowledged")]),
    ("points left", Respond(1, DAY, Outcome.UPHELD), ACKNOWLEDGED, [("outcome", "response.points_unanswered")]),
    (
        "the same person", Escalate(DAY, "Ann Officer", "Two of us"), ANSWERED,
        [("handler", "stage.same_person_warning")],
    ),
    ("another person", Escalate(DAY, "Bea Chief"), ANSWERED, []),
    (
        "corrected to the same person", correct(STAGE_TWO, handler=" ann officer"), STAGE_TWO,
        [("handler", "stage.same_person_warning")],
    ),
    ("corrected to another", correct(STAGE_TWO, handler="Cy Third"), STAGE_TWO, []),
    ("actions left", CloseCase(ClosureKind.ANSWERED, DAY, ""), ANSWERED, [("kind", "closure.actions_open")]),
    (
        "without the Ombudsman", CloseCase(ClosureKind.NO_COOPERATION, DAY, "No reply"), ACKNOWLEDGED,
        [("ombudsman_details_given", "closure.no_ombudsman")],
    ),
    ("with the Ombudsman", CloseCase(ClosureKind.NO_COOPERATION, DAY, "x", True), ACKNOWLEDGED, []),
    ("with consent", acting(), OPEN, []),
    ("without consent", acting(consent_on=None), OPEN, [("consent_on", "representative.no_consent")]),
    ("consent over", acting(consent_until=date(2026, 11, 19)), OPEN, [("consent_on", "representative.no_consent")]),
    ("consent on its last day", acting(consent_until=TODAY), OPEN, []),
    ("remedy late already", pay(due_on=date(2026, 11, 19)), OPEN, [("due_on", "remedy.date_passed")]),
    ("remedy today", pay(due_on=TODAY), OPEN, []),
]  # fmt: skip


@pytest.mark.parametrize(("act", "case", "expected"), [row[1:] for row in WARNED], ids=[row[0] for row in WARNED])
def test_what_an_act_warns_of(act: Act, case: CaseFile, expected: Found) -> None:
    assert problems(act, case) == []
    assert listed(act.warnings(case, context(TODAY))) == expected


@pytest.mark.parametrize(
    "act",
    [
        Acknowledge(2, DAY), extend(stage=2), RecordFindings(2, ()), Respond(2, DAY, Outcome.UPHELD),
        CorrectStage(2, "x", DAY, None, None), Acknowledge(3, DAY),
    ],
)  # fmt: skip
def test_a_stage_that_was_not_reached_is_said_to_be_missing(act: Act) -> None:
    with pytest.raises(UserError) as refused:
        problems(act, OPEN)
    assert refused.value.code == "stage.none"


@pytest.mark.parametrize("act", [CompleteRemedy(9, DAY, "x"), TellRemedyDone(9, DAY)])
def test_a_remedy_that_is_gone_was_changed_elsewhere(act: Act) -> None:
    with pytest.raises(UserError) as refused:
        problems(act, OPEN)
    assert refused.value.code == "changed.elsewhere"


def test_nothing_asks_why_the_resident_wants_stage_two() -> None:
    assert {f.name for f in fields(Escalate)} == {"requested_on", "handler", "same_person_reason"}


def test_nothing_pauses_a_clock() -> None:
    names = {name.lower() for name in acts.__all__}
    for kind in (CaseFile, StageRecord, Extend, Acknowledge, Respond, CloseCase):
        names |= {f.name for f in fields(kind)}
    assert not [n for n in names if any(word in n for word in ("pause", "hold", "suspend", "stop"))]
