"""What each act makes of a case, and that the case before is left as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

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
from complaintdesk.domain.acts.stages import suggested_outcome
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Closure,
    ClosureKind,
    Extension,
    Home,
    Outcome,
    Promise,
    RemedyKind,
    Reopening,
    Representative,
    Resident,
    Responsibility,
    same_person,
)
from complaintdesk.domain.clocks import next_step, outstanding, stage_clock
from complaintdesk.domain.spelling import day_and_month, long_date, weekday_date
from tests.builders import (
    RULES,
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

DAY = date(2026, 11, 12)


def after(act: Act, case: CaseFile) -> CaseFile:
    """The case after an act that nothing stops; the case before is as it was."""
    before = hash(case)
    assert list(act.problems(case, context())) == []
    made = act.apply(case, context())
    assert hash(case) == before
    return made


def test_a_complaint_is_logged_at_stage_one_from_its_receipt() -> None:
    request = LogCase(
        CaseKind.COMPLAINT, date(2026, 11, 2), Channel.EMAIL, Resident(0, "Rosa"), Home(0, "1 Road"), "  It leaks\n",
        "Repairs", " Ann Officer ",
    )  # fmt: skip
    case = request.case(context())
    assert (case.id, case.version, case.reference, case.logged_on) == (0, 0, "", context().today)
    assert case.words == "It leaks"
    assert [(s.stage, s.opened_on, s.handler) for s in case.stages] == [(1, date(2026, 11, 2), "Ann Officer")]


@pytest.mark.parametrize("kind", [CaseKind.SERVICE_REQUEST, CaseKind.COMPLIMENT, CaseKind.FEEDBACK])
def test_what_is_no_complaint_has_no_stage(kind: CaseKind) -> None:
    request = LogCase(kind, DAY, Channel.EMAIL, Resident(0, "R"), Home(0, "1 Road"), "x", "", "Ann")
    assert request.case(context()).stages == ()


def test_a_service_request_becomes_a_complaint_whose_clock_runs_from_that_day() -> None:
    request = complaint(
        kind=CaseKind.SERVICE_REQUEST, stages=(), closure=Closure(date(2026, 11, 5), ClosureKind.DONE, "")
    )
    case = after(TurnIntoComplaint(DAY, "Cy"), request)
    assert case.kind is CaseKind.COMPLAINT
    assert case.received_on == date(2026, 11, 2)
    assert case.complaint_from == DAY
    assert case.is_open
    assert [(s.stage, s.opened_on, s.handler) for s in case.stages] == [(1, DAY, "Cy")]


def corrected(case: CaseFile, **changes: object) -> CorrectCase:
    base = CorrectCase(
        "A slip", case.received_on, case.channel, case.resident, case.home, case.words, case.theme, case.handler
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def test_a_corrected_receipt_moves_the_clock_with_it() -> None:
    case = after(corrected(complaint(), received_on=date(2026, 10, 30), words="Leaks"), complaint())
    assert case.received_on == case.stages[0].opened_on == date(2026, 10, 30)
    assert case.words == "Leaks"


def test_a_corrected_receipt_of_what_was_a_request_leaves_the_clock() -> None:
    grown = complaint(complaint_from=date(2026, 11, 9), stages=(stage(1, date(2026, 11, 9)),))
    case = after(corrected(grown, received_on=date(2026, 10, 30)), grown)
    assert case.received_on == date(2026, 10, 30)
    assert case.stages[0].opened_on == date(2026, 11, 9)


def test_a_corrected_handler_is_the_present_stages_only() -> None:
    case = after(corrected(at_stage_two(), handler="Cy Third "), at_stage_two())
    assert [s.handler for s in case.stages] == ["Ann Officer", "Cy Third"]
    assert case.handler == "Cy Third"
    assert case.stages[1].same_person_reason == ""


def test_a_handler_corrected_to_the_same_person_keeps_the_reason() -> None:
    case = after(corrected(at_stage_two(), handler="Ann Officer", reason="Bea is ill"), at_stage_two())
    assert case.stages[1].same_person_reason == "Bea is ill"
    again = after(corrected(case, handler="Bea Chief"), case)
    assert again.stages[1].same_person_reason == ""


def test_points_are_numbered_in_their_order_and_keep_their_findings() -> None:
    case = answered()
    first, second = case.points
    act = Define(
        (
            PointWording(second.id, " Second "), PointWording(0, "New", Responsibility.OURS),
            PointWording(first.id, "One"),
        ),
        " A dry home ", " When? ",
    )  # fmt: skip
    made = after(act, case)
    assert [(p.id, p.number, p.text) for p in made.points] == [(2, 1, "Second"), (0, 2, "New"), (1, 3, "One")]
    assert made.points[0].findings == second.findings
    assert made.points[1].findings == ()
    assert (made.outcomes_sought, made.clarification_needed) == ("A dry home", "When?")


def test_a_point_that_is_gone_comes_back_as_a_new_one() -> None:
    made = after(Define((PointWording(77, "Left over"),), "x"), complaint())
    assert [p.id for p in made.points] == [0]


def test_acknowledging_sets_its_day() -> None:
    assert after(Acknowledge(1, DAY), complaint()).stages[0].acknowledged_on == DAY


EXTEND = Extend(1, date(2026, 11, 17), " No report ", date(2026, 11, 30), None, "", False, " Fridays ")


def test_an_extension_is_kept_whole() -> None:
    case = defined(stages=(stage(acknowledged_on=date(2026, 11, 4)),))
    made = after(EXTEND, case).stages[0].extensions
    assert made == (Extension(0, 1, date(2026, 11, 17), None, "No report", date(2026, 11, 30), updates="Fridays"),)


def test_an_extension_told_late_is_kept_and_moves_nothing() -> None:
    case = defined(stages=(stage(acknowledged_on=date(2026, 11, 4)),))
    late = after(replace(EXTEND, decided_on=date(2026, 11, 19), told_on=date(2026, 11, 19)), case)
    clock = stage_clock(late.stages[0], RULES)
    assert clock.respond.due == date(2026, 11, 18)
    assert len(clock.late_extensions) == 1


def test_an_extension_nobody_was_told_of_is_replaced_by_the_next() -> None:
    told = extension(id=1)
    untold = extension(id=2, decided_on=date(2026, 11, 12), told_on=None, new_date=date(2026, 12, 1))
    case = defined(stages=(stage(acknowledged_on=date(2026, 11, 4), extensions=(told, untold)),))
    made = after(replace(EXTEND, new_date=date(2026, 11, 26)), case).stages[0].extensions
    assert [e.new_date for e in made] == [told.new_date, date(2026, 11, 26)]


def test_findings_are_put_in_and_others_stay() -> None:
    case = at_stage_two()
    act = RecordFindings(2, ((1, finding(1, Outcome.NOT_UPHELD)),), Outcome.PARTLY_UPHELD, " Decided ", " None ")
    made = after(act, case)
    assert [f.stage for f in made.points[0].findings] == [1, 2]
    second = made.points[0].finding(2)
    assert second is not None
    assert second.outcome is Outcome.NOT_UPHELD
    assert made.points[0].finding(1) == case.points[0].finding(1)
    assert made.points[1] == case.points[1]
    record = made.stages[1]
    assert (record.outcome, record.decision, record.conflicts) == (Outcome.PARTLY_UPHELD, "Decided", "None")


@pytest.mark.parametrize(
    ("outcomes", "suggested"),
    [
        ((Outcome.UPHELD, Outcome.UPHELD), Outcome.UPHELD),
        ((Outcome.NOT_UPHELD, Outcome.NOT_UPHELD), Outcome.NOT_UPHELD),
        ((Outcome.UPHELD, Outcome.NOT_UPHELD), Outcome.PARTLY_UPHELD),
        ((Outcome.PARTLY_UPHELD, Outcome.PARTLY_UPHELD), Outcome.PARTLY_UPHELD),
        ((Outcome.UPHELD, None), None),
        ((), None),
    ],
)
def test_the_outcome_its_points_suggest(outcomes: tuple[Outcome | None, ...], suggested: Outcome | None) -> None:
    points = tuple(point(n, findings=(finding(1, o),)) for n, o in enumerate(outcomes, start=1))
    assert suggested_outcome(defined(points=points), 1) is suggested


def test_a_point_that_is_not_ours_does_not_weigh() -> None:
    theirs = point(2, responsibility=Responsibility.NOT_OURS, findings=(finding(1, None),))
    case = defined(points=(point(1, findings=(finding(1, Outcome.UPHELD),)), theirs))
    assert suggested_outcome(case, 1) is Outcome.UPHELD
    assert suggested_outcome(defined(points=(theirs,)), 1) is None


def test_a_response_keeps_the_decision_written_before() -> None:
    case = answered(stages=(stage(acknowledged_on=date(2026, 11, 4), decision="As found"),))
    made = after(Respond(1, DAY, Outcome.UPHELD), case).stages[0]
    assert (made.responded_on, made.outcome, made.decision) == (DAY, Outcome.UPHELD, "As found")
    assert after(Respond(1, DAY, Outcome.UPHELD, "Anew"), case).stages[0].decision == "Anew"


def test_stage_two_opens_the_case_again_with_its_own_handler() -> None:
    record = stage(acknowledged_on=date(2026, 11, 4), responded_on=DAY, outcome=Outcome.UPHELD)
    case = answered(stages=(record,), closure=Closure(DAY, ClosureKind.ANSWERED, ""))
    made = after(Escalate(date(2026, 11, 16), " Bea Chief "), case)
    assert made.is_open
    assert (made.handler, made.stages[1].handler, made.stages[1].opened_on) == (
        "Bea Chief",
        "Bea Chief",
        date(2026, 11, 16),
    )
    assert made.stages[0] == record


def test_a_corrected_stage_has_the_new_dates() -> None:
    act = CorrectStage(2, "A slip", date(2026, 11, 13), date(2026, 11, 18), None)
    record = after(act, at_stage_two()).stages[1]
    assert (record.opened_on, record.acknowledged_on, record.responded_on) == (
        date(2026, 11, 13), date(2026, 11, 18), None,
    )  # fmt: skip


def test_stage_ones_opening_is_the_receipt_unless_it_was_a_request() -> None:
    act = CorrectStage(1, "A slip", date(2026, 11, 4), None, None)
    assert after(act, complaint()).stages[0].opened_on == date(2026, 11, 2)
    grown = complaint(complaint_from=date(2026, 11, 9), stages=(stage(1, date(2026, 11, 9)),))
    made = after(act, grown)
    assert (made.complaint_from, made.stages[0].opened_on) == (date(2026, 11, 4), date(2026, 11, 4))


def test_closing_and_reopening_leave_their_marks() -> None:
    closed = after(CloseCase(ClosureKind.WITHDRAWN, DAY, " Settled ", True), defined(remedies=(remedy(),)))
    assert closed.closure == Closure(DAY, ClosureKind.WITHDRAWN, "Settled", True)
    assert closed.open_remedies == (remedy(),)
    opened = after(ReopenCase(date(2026, 11, 13), " More "), closed)
    assert opened.is_open
    assert opened.reopenings == (Reopening(date(2026, 11, 13), "More"),)


def test_a_representative_takes_the_place_of_another_and_goes() -> None:
    person = Representative("Rae", "daughter", "2 Road", consent_on=DAY)
    case = after(SetRepresentative(person), complaint())
    assert case.representative == person
    assert after(RemoveRepresentative(), case).representative is None


def test_a_contact_is_kept_as_it_was_given() -> None:
    made = after(AddContact(DAY, Channel.PHONE, "in", " Rosa ", " Called {twice} "), complaint()).contacts[0]
    assert (made.day, made.direction, made.who, made.words) == (DAY, "in", "Rosa", "Called {twice}")


def test_a_remedy_is_made_finished_and_told() -> None:
    made = after(AddRemedy(1, RemedyKind.ACTION, " Mend ", " Ann ", date(2026, 12, 4), 5_000, True), complaint())
    assert [(r.what, r.owner, r.amount, r.agreed, r.done_on) for r in made.remedies] == [
        ("Mend", "Ann", None, True, None)
    ]
    paid = after(AddRemedy(1, RemedyKind.PAYMENT, "Pay", "Ann", date(2026, 12, 4), 5_000), complaint())
    assert paid.remedies[0].amount == 5_000
    case = complaint(remedies=(remedy(id=1), remedy(id=2)))
    done = after(CompleteRemedy(2, DAY, " Seen "), case)
    assert [(r.done_on, r.proof) for r in done.remedies] == [(None, ""), (DAY, "Seen")]
    assert after(TellRemedyDone(2, DAY), done).remedies[1].told_on == DAY


def test_a_promise_is_made_and_kept() -> None:
    made = after(AddPromise(" Call ", DAY), complaint())
    assert made.promises == (Promise(0, "Call", DAY),)
    case = complaint(promises=(Promise(1, "Call", DAY), Promise(2, "Write", DAY)))
    assert [p.kept_on for p in after(KeepPromise(2, DAY), case).promises] == [None, DAY]


def test_what_was_answered_without_an_acknowledgement_is_not_asked_for_for_ever() -> None:
    case = defined(stages=(stage(responded_on=DAY, outcome=Outcome.UPHELD),))
    assert outstanding(case, RULES) == ()
    step = next_step(case, RULES)
    assert step is not None
    assert step.what.startswith("Close the case")


def test_an_answered_complaint_is_not_asked_for_its_definition() -> None:
    step = next_step(complaint(stages=(stage(responded_on=DAY, outcome=Outcome.UPHELD),)), RULES)
    assert step is not None
    assert step.what.startswith("Close the case")


def test_dates_are_in_english_whatever_the_machine_speaks() -> None:
    assert long_date(date(2027, 1, 4)) == "4 January 2027"
    assert weekday_date(date(2027, 1, 4)) == "Monday 4 January 2027"
    assert day_and_month(date(2027, 12, 25)) == "25 December"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("Ann Officer", " ann  officer", True), ("Ann Officer", "Anna Officer", False), ("", "", True)],
)
def test_the_same_person_however_the_name_is_typed(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same
