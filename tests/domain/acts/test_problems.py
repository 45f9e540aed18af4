"""What stops each act and what each act warns of: one row for every rule, beside its field."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date

import pytest

from complaintdesk.domain import acts
from complaintdesk.domain.acts import (
    Acknowledge,
    Act,
    AddContact,
    AddPromise,
    AddRemedy,
    CloseCase,
    CompleteRemedy,
    CorrectCase,
    CorrectStage,
    Define,
    Escalate,
    Extend,
    KeepPromise,
    LogCase,
    PointWording,
    RecordFindings,
    RemoveRepresentative,
    ReopenCase,
    Respond,
    SetRepresentative,
    TellRemedyDone,
    TurnIntoComplaint,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Closure,
    ClosureKind,
    Home,
    Outcome,
    Promise,
    RemedyKind,
    Reopening,
    Representative,
    Resident,
    Responsibility,
    StageRecord,
)
from complaintdesk.domain.errors import Problem, UserError
from tests.builders import (
    answered,
    at_stage_two,
    complaint,
    context,
    defined,
    extension,
    finding,
    point,
    remedy,
    stage,
)

Found = list[tuple[str, str]]

TODAY = date(2026, 11, 20)
FUTURE = date(2026, 11, 21)
EARLY = date(2026, 11, 1)
DAY = date(2026, 11, 12)

OPEN = complaint()
ACKNOWLEDGED = defined(stages=(stage(acknowledged_on=date(2026, 11, 4)),))
ANSWERED = answered(stages=(stage(acknowledged_on=date(2026, 11, 4), responded_on=DAY, outcome=Outcome.UPHELD),))
CLOSED = replace(ANSWERED, closure=Closure(date(2026, 11, 16), ClosureKind.ANSWERED, ""))
WITHDRAWN = replace(ACKNOWLEDGED, closure=Closure(date(2026, 11, 10), ClosureKind.WITHDRAWN, "Settled"))
REQUEST = complaint(kind=CaseKind.SERVICE_REQUEST, stages=())
GROWN = complaint(complaint_from=date(2026, 11, 9), stages=(stage(1, date(2026, 11, 9)),))
STAGE_TWO = at_stage_two()
OLD_REQUEST = complaint(
    kind=CaseKind.COMPLAINT,
    received_on=date(2024, 3, 1),
    complaint_from=date(2024, 5, 1),
    stages=(stage(1, date(2024, 5, 1)),),
)


def listed(problems: Iterable[Problem]) -> Found:
    found = list(problems)
    assert all(p.text and "{" not in p.text for p in found)
    return [(p.field, p.code) for p in found]


def problems(act: Act, case: CaseFile) -> Found:
    return listed(act.problems(case, context(TODAY)))


def log(**changes: object) -> LogCase:
    base = LogCase(
        CaseKind.COMPLAINT, date(2026, 11, 2), Channel.PHONE, Resident(0, "Rosa Tenant"),
        Home(0, "1 Some Road", "AN1 2BB"), "It leaks", "Repairs", "Ann Officer",
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (log(), []),
        (log(received_on=None), [("received_on", "date.missing")]),
        (log(received_on=FUTURE), [("received_on", "date.future")]),
        (log(received_on=date(2024, 3, 31)), [("received_on", "case.before_code")]),
        (log(received_on=date(2024, 4, 1)), []),
        (log(received_on=date(2024, 3, 31), kind=CaseKind.SERVICE_REQUEST), []),
        (
            log(received_on=date(2011, 12, 31)),
            [("received_on", "date.too_early"), ("received_on", "case.before_code")],
        ),
        (log(resident=Resident(0, " ")), [("resident_name", "case.resident_missing")]),
        (log(words="\n "), [("words", "case.words_missing")]),
        (log(handler=""), [("handler", "case.handler_missing")]),
        (log(home=Home(0, "")), [("home_address", "case.home_missing")]),
        (log(home=Home(0, ""), kind=CaseKind.SERVICE_REQUEST), [("home_address", "case.home_missing")]),
        (log(home=Home(0, ""), kind=CaseKind.COMPLIMENT), []),
        (log(home=Home(0, ""), kind=CaseKind.FEEDBACK), []),
        (
            log(words="", handler="", received_on=None),
            [("received_on", "date.missing"), ("words", "case.words_missing"), ("handler", "case.handler_missing")],
        ),
    ],
)
def test_what_stops_logging(request_: LogCase, expected: Found) -> None:
    assert listed(request_.problems(context(TODAY))) == expected


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (log(), []),
        (log(channel=Channel.SURVEY), [("told_how_to_complain", "case.survey_not_told")]),
        (log(channel=Channel.SURVEY, told_how_to_complain=True), []),
    ],
)
def test_what_logging_warns_of(request_: LogCase, expected: Found) -> None:
    assert listed(request_.warnings(context(TODAY))) == expected


def correct(case: CaseFile = OPEN, **changes: object) -> CorrectCase:
    base = CorrectCase(
        "A slip", case.received_on, case.channel, case.resident, case.home, case.words, case.theme, case.handler
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def correct_stage(case: CaseFile, number: int = 1, **changes: object) -> CorrectStage:
    record = case.stage(number)
    assert record is not None
    base = CorrectStage(number, "A slip", record.opened_on, record.acknowledged_on, record.responded_on)
    return replace(base, **changes)  # type: ignore[arg-type]


def define(*points: PointWording, sought: str = "A dry home", **changes: object) -> Define:
    return replace(Define(points, sought), **changes)  # type: ignore[arg-type]


def extend(**changes: object) -> Extend:
    base = Extend(1, date(2026, 11, 17), "No report yet", date(2026, 11, 30), date(2026, 11, 17), "", True)
    return replace(base, **changes)  # type: ignore[arg-type]


def pay(**changes: object) -> AddRemedy:
    base = AddRemedy(1, RemedyKind.PAYMENT, "Compensation", "Ann Officer", date(2026, 12, 4), 5_000)
    return replace(base, **changes)  # type: ignore[arg-type]


def acting(**changes: object) -> SetRepresentative:
    base = Representative("Rae Speaker", "daughter", "2 Other Road", consent_on=date(2026, 11, 3))
    return SetRepresentative(replace(base, **changes))  # type: ignore[arg-type]


ONE = PointWording(0, "The roof leaks", Responsibility.OURS)
DONE = remedy(done_on=date(2026, 11, 16), proof="Seen")
PROMISED = complaint(promises=(Promise(1, "Call", date(2026, 11, 10)),))
NOT_OURS = point(
    1, responsibility=Responsibility.NOT_OURS, responsibility_note="The council’s",
    findings=(finding(1, None, reasons="The council’s"),),
)  # fmt: skip

STOPPED: list[tuple[str, Act, CaseFile, Found]] = [
    ("turn", TurnIntoComplaint(DAY, "Ann"), REQUEST, []),
    ("turn twice", TurnIntoComplaint(DAY, "Ann"), OPEN, [("on", "case.already_complaint")]),
    ("turn before receipt", TurnIntoComplaint(EARLY, "Ann"), REQUEST, [("on", "date.too_early")]),
    ("turn later", TurnIntoComplaint(FUTURE, "Ann"), REQUEST, [("on", "date.future")]),
    ("turn without day", TurnIntoComplaint(None, "Ann"), REQUEST, [("on", "date.missing")]),
    ("turn without handler", TurnIntoComplaint(DAY, " "), REQUEST, [("handler", "case.handler_missing")]),
    (
        "turn before the Code", TurnIntoComplaint(date(2024, 3, 20), "Ann"),
        replace(REQUEST, received_on=date(2024, 3, 1)), [("on", "case.before_code")],
    ),
    ("correct", correct(), OPEN, []),
    ("correct without reason", correct(reason=" "), OPEN, [("reason", "correction.reason_missing")]),
    ("correct words away", correct(words=""), OPEN, [("words", "case.words_missing")]),
    ("correct home away", correct(home=Home(1, "")), OPEN, [("home_address", "case.home_missing")]),
    ("correct to no day", correct(received_on=None), OPEN, [("received_on", "date.missing")]),
    ("correct to the future", correct(received_on=FUTURE), OPEN, [("received_on", "date.future")]),
    (
        "receipt after acknowledgement", correct(ACKNOWLEDGED, received_on=date(2026, 11, 5)), ACKNOWLEDGED,
        [("received_on", "correction.after_acknowledged")],
    ),
    ("receipt on the day of acknowledgement", correct(received_on=date(2026, 11, 4)), ACKNOWLEDGED, []),
    (
        "receipt after becoming a complaint", correct(GROWN, received_on=date(2026, 11, 10)), GROWN,
        [("received_on", "correction.after_acknowledged")],
    ),
    (
        "receipt after closing", correct(received_on=date(2026, 11, 11)),
        complaint(closure=Closure(date(2026, 11, 10), ClosureKind.WITHDRAWN, "")),
        [("received_on", "correction.after_acknowledged")],
    ),
    (
        "receipt after an extension", correct(received_on=date(2026, 11, 11)),
        complaint(stages=(stage(extensions=(extension(),)),)), [("received_on", "correction.after_acknowledged")],
    ),
    (
        "receipt after a remedy was done", correct(received_on=date(2026, 11, 17)), complaint(remedies=(DONE,)),
        [("received_on", "correction.after_acknowledged")],
    ),
    ("a complaint grown from a request before the Code", correct(OLD_REQUEST), OLD_REQUEST, []),
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
    ("extend to the date itself", extend(new_date=date(2026, 11, 18)), ACKNOWLEDGED, [("new_date", "extension.not_later")]),
    ("extend to the cap", extend(new_date=date(2026, 12, 2)), ACKNOWLEDGED, []),
    ("extend past the cap", extend(new_date=date(2026, 12, 3)), ACKNOWLEDGED, [("beyond_reason", "extension.beyond_cap")]),
    ("extend past it with a reason", extend(new_date=date(2026, 12, 3), beyond_reason="A specialist"), ACKNOWLEDGED, []),
    (
        "extend past the calendar", extend(new_date=date(2126, 12, 3), beyond_reason="A slip"), ACKNOWLEDGED,
        [("new_date", "workdays.range")],
    ),
    (
        "extend what is answered", extend(decided_on=DAY, told_on=None), ANSWERED,
        [("stage", "extension.already_answered")],
    ),
    ("extend what is closed", extend(), WITHDRAWN, [("decided_on", "case.closed")]),
    ("find", RecordFindings(1, ((1, finding()),)), ACKNOWLEDGED, []),
    ("find after the answer", RecordFindings(1, ()), ANSWERED, [("findings", "stage.already_answered")]),
    ("find on a lost point", RecordFindings(1, ((9, finding()),)), ACKNOWLEDGED, [("findings", "changed.elsewhere")]),
    ("respond", Respond(1, DAY, Outcome.UPHELD), ACKNOWLEDGED, []),
    ("respond without outcome", Respond(1, DAY, None), ACKNOWLEDGED, [("outcome", "response.outcome_missing")]),
    ("respond twice", Respond(1, DAY, Outcome.UPHELD), ANSWERED, [("on", "stage.already_answered")]),
    ("respond before acknowledging", Respond(1, date(2026, 11, 3), Outcome.UPHELD), ACKNOWLEDGED, [("on", "date.too_early")]),
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
    ("answered in the future", correct_stage(ANSWERED, responded_on=FUTURE), ANSWERED, [("responded_on", "date.future")]),
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
        "a complaint from before the Code", correct_stage(OLD_REQUEST, opened_on=date(2024, 3, 20)), OLD_REQUEST,
        [("opened_on", "case.before_code")],
    ),
    ("close", CloseCase(ClosureKind.ANSWERED, DAY, ""), ANSWERED, []),
    ("close early", CloseCase(ClosureKind.ANSWERED, date(2026, 11, 11), ""), ANSWERED, [("on", "date.too_early")]),
    ("close in the future", CloseCase(ClosureKind.ANSWERED, FUTURE, ""), ANSWERED, [("on", "date.future")]),
    ("close without day", CloseCase(ClosureKind.ANSWERED, None, ""), ANSWERED, [("on", "date.missing")]),
    ("close twice", CloseCase(ClosureKind.ANSWERED, TODAY, ""), CLOSED, [("on", "case.already_closed")]),
    ("close unanswered", CloseCase(ClosureKind.ANSWERED, DAY, ""), ACKNOWLEDGED, [("kind", "closure.not_answered")]),
    ("done unanswered", CloseCase(ClosureKind.DONE, DAY, "x"), ACKNOWLEDGED, [("kind", "closure.not_answered")]),
    ("done answered", CloseCase(ClosureKind.DONE, DAY, "x"), ANSWERED, [("kind", "closure.complaint_done")]),
    ("withdrawn", CloseCase(ClosureKind.WITHDRAWN, DAY, "Settled"), ACKNOWLEDGED, []),
    ("withdrawn without reason", CloseCase(ClosureKind.WITHDRAWN, DAY, ""), OPEN, [("reason", "closure.reason_missing")]),
    (
        "withdrawn before it was acknowledged", CloseCase(ClosureKind.WITHDRAWN, date(2026, 11, 3), "x"),
        ACKNOWLEDGED, [("on", "date.too_early")],
    ),
    (
        "closed again before it was reopened", CloseCase(ClosureKind.WITHDRAWN, date(2026, 11, 12), "x"),
        replace(ACKNOWLEDGED, reopenings=(Reopening(date(2026, 11, 13), "More"),)), [("on", "date.too_early")],
    ),
    ("request done", CloseCase(ClosureKind.DONE, DAY, "Mended"), REQUEST, []),
    ("reopen", ReopenCase(DAY, "More to say"), WITHDRAWN, []),
    ("reopen what is open", ReopenCase(DAY, "x"), OPEN, [("on", "case.not_closed")]),
    ("reopen early", ReopenCase(date(2026, 11, 9), "x"), WITHDRAWN, [("on", "date.too_early")]),
    ("reopen without reason", ReopenCase(DAY, " "), WITHDRAWN, [("reason", "closure.reopen_reason_missing")]),
    ("represent", acting(), OPEN, []),
    ("represent without name", acting(name=""), OPEN, [("name", "representative.name_missing")]),
    ("represent without address", acting(address=" "), OPEN, [("address", "representative.address_missing")]),
    ("letters stay with the resident", acting(address="", letters_go_here=False), OPEN, []),
    ("consent in the future", acting(consent_on=FUTURE), OPEN, [("consent_on", "date.future")]),
    ("consent reversed", acting(consent_until=EARLY), OPEN, [("consent_until", "representative.dates_reversed")]),
    (
        "consent without beginning", acting(consent_on=None, consent_until=TODAY), OPEN,
        [("consent_on", "representative.consent_start_missing")],
    ),
    ("nobody to remove", RemoveRepresentative(), OPEN, [("representative", "representative.none")]),
    ("contact", AddContact(EARLY, Channel.PHONE, "in", "Rosa", "Called"), OPEN, []),
    ("contact in the future", AddContact(FUTURE, Channel.PHONE, "in", "R", "x"), OPEN, [("day", "date.future")]),
    ("contact without words", AddContact(DAY, Channel.PHONE, "in", "R", " "), OPEN, [("words", "contact.words_missing")]),
    ("pay", pay(), OPEN, []),
    ("remedy at a stage not reached", pay(stage=2), OPEN, [("stage", "stage.none")]),
    ("remedy of what", pay(what=" "), OPEN, [("what", "remedy.what_missing")]),
    ("remedy by whom", pay(owner=""), OPEN, [("owner", "remedy.owner_missing")]),
    ("remedy by when", pay(due_on=None), OPEN, [("due_on", "remedy.date_missing")]),
    ("remedy before receipt", pay(due_on=EARLY), OPEN, [("due_on", "remedy.before_receipt")]),
    ("pay how much", pay(amount=None), OPEN, [("amount", "remedy.amount_missing")]),
    ("pay nothing", pay(amount=0), OPEN, [("amount", "remedy.amount_range")]),
    ("pay a penny", pay(amount=1), OPEN, []),
    ("pay all there is", pay(amount=100_000_00), OPEN, []),
    ("pay too much", pay(amount=100_000_01), OPEN, [("amount", "remedy.amount_range")]),
    ("complete", CompleteRemedy(1, DAY, "Seen", DAY), complaint(remedies=(remedy(),)), []),
    ("complete twice", CompleteRemedy(1, DAY, "Seen"), complaint(remedies=(DONE,)), [("on", "remedy.already_done")]),
    ("complete unproved", CompleteRemedy(1, DAY, " "), complaint(remedies=(remedy(),)), [("proof", "remedy.proof_missing")]),
    ("complete early", CompleteRemedy(1, EARLY, "x"), complaint(remedies=(remedy(),)), [("on", "date.too_early")]),
    ("complete later", CompleteRemedy(1, FUTURE, "x"), complaint(remedies=(remedy(),)), [("on", "date.future")]),
    (
        "told before it was done", CompleteRemedy(1, DAY, "x", date(2026, 11, 11)), complaint(remedies=(remedy(),)),
        [("told_on", "date.too_early")],
    ),
    ("tell", TellRemedyDone(1, TODAY), complaint(remedies=(DONE,)), []),
    ("tell too soon", TellRemedyDone(1, DAY), complaint(remedies=(remedy(),)), [("on", "remedy.not_done")]),
    ("tell before it was done", TellRemedyDone(1, DAY), complaint(remedies=(DONE,)), [("on", "date.too_early")]),
    ("promise", AddPromise("Call", date(2026, 12, 1)), OPEN, []),
    ("promise nothing", AddPromise(" ", date(2026, 12, 1)), OPEN, [("what", "promise.what_missing")]),
    ("promise no day", AddPromise("Call", None), OPEN, [("due_on", "date.missing")]),
    ("promise the past", AddPromise("Call", EARLY), OPEN, [("due_on", "remedy.before_receipt")]),
    ("keep", KeepPromise(1, DAY), PROMISED, []),
    ("keep what is gone", KeepPromise(2, DAY), PROMISED, [("on", "changed.elsewhere")]),
    (
        "keep twice", KeepPromise(1, DAY), complaint(promises=(Promise(1, "Call", DAY, DAY),)),
        [("on", "promise.already_kept")],
    ),
    ("keep in the future", KeepPromise(1, FUTURE), PROMISED, [("on", "date.future")]),
]  # fmt: skip


@pytest.mark.parametrize(("act", "case", "expected"), [row[1:] for row in STOPPED], ids=[row[0] for row in STOPPED])
def test_what_stops_an_act(act: Act, case: CaseFile, expected: Found) -> None:
    assert problems(act, case) == expected


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
    ("beyond without updates", extend(new_date=date(2026, 12, 9), beyond_reason="x"), ACKNOWLEDGED, [("updates", "extension.no_updates")]),
    ("beyond with updates", extend(new_date=date(2026, 12, 9), beyond_reason="x", updates="Fridays"), ACKNOWLEDGED, []),
    ("on a Sunday", extend(new_date=date(2026, 11, 29)), ACKNOWLEDGED, [("new_date", "extension.not_working_day")]),
    ("all answered", Respond(1, DAY, Outcome.UPHELD), answered(), []),
    ("never acknowledged", Respond(1, DAY, Outcome.UPHELD), OPEN, [("on", "response.not_acknowledged")]),
    ("points left", Respond(1, DAY, Outcome.UPHELD), ACKNOWLEDGED, [("outcome", "response.points_unanswered")]),
    ("the same person", Escalate(DAY, "Ann Officer", "Two of us"), ANSWERED, [("handler", "stage.same_person_warning")]),
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
