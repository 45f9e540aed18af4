"""A self-assessment from its beginning to its end: begun or brought in, reviewed, answered, approved, discarded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import Acknowledge, LogCase
from complaintdesk.domain.assessment import Answer, Rag, ReadAssessment
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    Assessment,
    AssessmentState,
    EvidenceItem,
    EvidenceKind,
    Occasion,
    ProvisionAction,
    Purpose,
    Review,
)
from complaintdesk.domain.assessment.steps import ApproveRequest, BeginRequest, ImportRequest
from complaintdesk.domain.assessment.work import ToDoKind
from complaintdesk.domain.casefile import CaseKind, Channel, Home, Resident
from complaintdesk.domain.clocks import DeadlineKind
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.services import assessments, complaints
from complaintdesk.services.clocks import due_items
from complaintdesk.services.desk import Desk, open_desk
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk
from tests.exchange.assessments import larkfield

YEAR = date(2026, 3, 31)
TODAY = date(2026, 11, 20)
CLOCK = Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))
DRAFT = ImportRequest(Purpose.DRAFT, YEAR)
BOARD = ApproveRequest("The Board", TODAY, "7.1", "The rest follows in January")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Harbour.desk"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    with new_desk(path, landlord(), CLOCK) as opened:
        yield opened


def copy() -> ReadAssessment:
    """A landlord's own copy: 5.13 blank, 9.2 not there, all else in order."""
    rows = [row for row in larkfield.form_rows() if row[0] != "9.2"]
    return larkfield.read(*(((*row[:2], "", *row[3:]) if row[0] == "5.13" else row) for row in rows))


def begun(desk: Desk, **values: object) -> Assessment:
    return assessments.begin(desk, BeginRequest(YEAR, **values))[0]  # type: ignore[arg-type]


def brought_in(desk: Desk, request: ImportRequest = DRAFT) -> Assessment:
    return assessments.take_in(desk, copy(), request)[0]


def save(desk: Desk, whole: Assessment, number: str, **values: object) -> AnsweredProvision:
    before = assessments.load(desk, whole.head.id).assessment.provision(number)
    saved, changes = assessments.save_provision(desk, whole.head.id, before, replace(before, **values))  # type: ignore[arg-type]
    assert changes.assessments
    return saved


def reviewed(desk: Desk, request: ImportRequest = DRAFT) -> Assessment:
    whole = brought_in(desk, request)
    clean, _ = assessments.accept_clean(desk, whole.head.id)
    for provision in clean.provisions:
        if provision.review is Review.PENDING:
            save(desk, whole, provision.number, review=Review.ACCEPTED)
    return assessments.finish_review(desk, whole.head.id)[0]


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as raised:
        act()
    return raised.value.code


def problems_of(act: Callable[[], object]) -> set[tuple[str, str]]:
    with pytest.raises(RequestRefused) as raised:
        act()
    return {(p.field, p.code) for p in raised.value.problems}


def test_a_blank_one_holds_every_provision_once(desk: Desk) -> None:
    whole = begun(desk)
    assert [p.number for p in whole.provisions] == [p.number for p in larkfield.code().provisions]
    assert {replace(p, number="") for p in whole.provisions} == {AnsweredProvision("")}
    assert (whole.head.state, whole.head.begun_on) == (AssessmentState.DRAFT, TODAY)


@pytest.mark.parametrize("occasion", [Occasion.RESTRUCTURE, Occasion.PROCEDURES, Occasion.ORDERED])
def test_out_of_turn_needs_its_reason(desk: Desk, occasion: Occasion) -> None:
    assert problems_of(lambda: begun(desk, occasion=occasion, why="  ")) == {("why", "assessment.why")}
    assert begun(desk, occasion=occasion, why=" We merged ").head.why == "We merged"
    assert occasion.provision == ("8.4" if occasion is Occasion.ORDERED else "8.3")


def test_what_was_read_waits_to_be_looked_at(desk: Desk) -> None:
    whole = brought_in(desk)
    assert whole.head.state is AssessmentState.READ
    assert {p.review for p in whole.provisions} == {Review.PENDING}
    assert [p.number for p in whole.provisions if p.doubts] == ["5.13", "9.2"]
    assert whole.provision("9.2").requirement == ""
    assert whole.provision("5.13").answer is None
    row = larkfield.form_row("6.2")
    read = whole.provision("6.2")
    assert (read.requirement, read.commentary, "\n".join(i.text for i in read.evidence)) == (row[1], row[4], row[3])


def test_only_what_is_not_doubtful_is_accepted_in_one_go(desk: Desk) -> None:
    whole, _ = assessments.accept_clean(desk, brought_in(desk).head.id)
    assert [p.number for p in whole.provisions if p.review is Review.PENDING] == ["5.13", "9.2"]
    assert code_of(lambda: assessments.finish_review(desk, whole.head.id)) == "assessment.pending"


def test_what_is_rejected_is_left_blank_and_its_words_kept(desk: Desk) -> None:
    whole = brought_in(desk)
    assessments.accept_clean(desk, whole.head.id)
    save(desk, whole, "6.2", review=Review.REJECTED)
    save(desk, whole, "5.13", review=Review.CORRECTED, answer=Answer.NO, commentary="Not yet", comply_by=TODAY)
    save(desk, whole, "9.2", review=Review.ACCEPTED)
    done, _ = assessments.finish_review(desk, whole.head.id)
    assert done.head.state is AssessmentState.DRAFT
    rejected = done.provision("6.2")
    assert (rejected.answer, rejected.evidence, rejected.commentary, rejected.requirement) == (None, (), "", "")
    assert larkfield.form_row("6.2")[4] in larkfield.flat(rejected.source_text)
    assert done.provision("5.13").answer is Answer.NO
    assert code_of(lambda: assessments.finish_review(desk, whole.head.id)) == "assessment.reviewed"


@pytest.mark.parametrize(
    ("request_", "state"),
    [
        (DRAFT, AssessmentState.DRAFT),
        (ImportRequest(Purpose.PAST, YEAR), AssessmentState.PUBLISHED),
        (ImportRequest(Purpose.OTHER, YEAR, "Larkfield Homes"), AssessmentState.COMPARED),
    ],
)
def test_what_it_was_brought_in_for_says_what_it_becomes(
    desk: Desk, request_: ImportRequest, state: AssessmentState
) -> None:
    assert reviewed(desk, request_).head.state is state


def test_an_older_one_of_ours_does_not_take_the_place_of_a_later_one(desk: Desk) -> None:
    reviewed(desk, ImportRequest(Purpose.PAST, YEAR))
    older = reviewed(desk, ImportRequest(Purpose.PAST, date(2025, 3, 31)))
    assert older.head.state is AssessmentState.SUPERSEDED


def test_one_of_ours_brought_in_as_published_takes_the_place_of_the_year_before(desk: Desk) -> None:
    before = reviewed(desk, ImportRequest(Purpose.PAST, date(2025, 3, 31)))
    after = reviewed(desk, ImportRequest(Purpose.PAST, YEAR))
    states = {h.id: h.state for h in assessments.overview(desk).heads}
    assert states == {before.head.id: AssessmentState.SUPERSEDED, after.head.id: AssessmentState.PUBLISHED}


def test_another_landlords_needs_its_name_and_it_is_not_ours(desk: Desk) -> None:
    def bring(name: str) -> Assessment:
        return brought_in(desk, ImportRequest(Purpose.OTHER, YEAR, name))

    assert problems_of(lambda: bring(" ")) == {("landlord", "assessment.whose")}
    assert problems_of(lambda: bring(landlord().name.upper())) == {("landlord", "assessment.ours")}


def test_this_year_begins_from_last_years(desk: Desk) -> None:
    last = begun(desk)
    done = ProvisionAction("Train", "Ann", TODAY, done_on=TODAY)
    owed = ProvisionAction("Write", "Ann", TODAY)
    figure = EvidenceItem(EvidenceKind.FIGURE, "91% last year", figure="answered_in_time_1")
    save(
        desk, last, "6.3", answer=Answer.YES, rag=Rag.GREEN, actions=(done, owed), evidence=(figure,),
        requirement="Their words", review=Review.ACCEPTED, source_text="6.3 …",
    )  # fmt: skip
    new, _ = assessments.begin(desk, BeginRequest(date(2027, 3, 31), begun_from=last.head.id))
    taken = new.provision("6.3")
    assert (taken.answer, taken.rag, taken.actions, taken.requirement) == (
        Answer.YES,
        Rag.GREEN,
        (owed,),
        "Their words",
    )
    assert taken.evidence == (replace(figure, text=""),)
    assert (taken.review, taken.source_text) == (None, "")
    assert new.head.begun_from == last.head.id


def test_a_no_needs_its_reason_and_a_date_and_a_yes_its_evidence(desk: Desk) -> None:
    whole = begun(desk)
    save(desk, whole, "6.2", answer=Answer.NO)
    save(desk, whole, "6.3", answer=Answer.YES)
    save(desk, whole, "6.4", answer=Answer.NO, commentary="Soon", actions=(ProvisionAction("Do it", by=TODAY),))
    late = ProvisionAction("Train", by=date(2026, 11, 19))
    save(desk, whole, "6.5", answer=Answer.YES, actions=(late, ProvisionAction("Think"), replace(late, done_on=TODAY)))
    found = {(t.number, t.kind) for t in assessments.work_of(desk, whole.head.id) if t.number in "6.2 6.3 6.4 6.5"}
    assert found == {
        ("6.2", ToDoKind.REASON_MISSING), ("6.2", ToDoKind.DATE_MISSING), ("6.3", ToDoKind.EVIDENCE_MISSING),
        ("6.5", ToDoKind.EVIDENCE_MISSING), ("6.5", ToDoKind.ACTION_OVERDUE), ("6.5", ToDoKind.ACTION_UNDATED),
    }  # fmt: skip


def test_the_same_provision_is_not_written_over(desk: Desk) -> None:
    whole = begun(desk)
    before = whole.provision("6.2")
    assessments.save_provision(desk, whole.head.id, before, replace(before, commentary="Ann's"))
    theirs = replace(before, commentary="Bea's")
    assert code_of(lambda: assessments.save_provision(desk, whole.head.id, before, theirs)) == "changed.elsewhere"


def test_approval_asks_who_and_when_and_why_something_is_missing(desk: Desk) -> None:
    whole = begun(desk)
    blank = ApproveRequest(" ", None)
    assert problems_of(lambda: assessments.approve(desk, whole.head.id, blank)) == {
        ("by", "assessment.approved_by"), ("on", "date.missing"), ("despite", "assessment.despite"),
    }  # fmt: skip
    slips = {date(2026, 11, 21): "date.future", date(2024, 3, 31): "date.too_early"}
    for day, code in slips.items():
        with pytest.raises(RequestRefused) as raised:
            assessments.approve(desk, whole.head.id, replace(BOARD, on=day))
        assert [(p.field, p.code) for p in raised.value.problems] == [("on", code)]


def test_nothing_missing_needs_no_reason(desk: Desk) -> None:
    whole = reviewed(desk)
    for number in ("5.13", "9.2"):
        save(desk, whole, number, answer=Answer.YES)
    approved, _ = assessments.approve(desk, whole.head.id, replace(BOARD, despite="left over"))
    assert approved.head.despite == ""


def test_an_approved_version_keeps_its_figures_and_no_longer_changes(desk: Desk) -> None:
    whole = begun(desk)
    item = EvidenceItem(EvidenceKind.FIGURE, "", figure="acknowledged_in_time_1")
    save(desk, whole, "6.2", answer=Answer.YES, evidence=(item,))
    approved, _ = assessments.approve(desk, whole.head.id, BOARD)
    head = approved.head
    assert (head.state, head.approved_by, head.approved_on, head.minute) == (
        AssessmentState.APPROVED, "The Board", TODAY, "7.1",
    )  # fmt: skip
    assert approved.frozen is not None
    assert (approved.frozen.first, approved.frozen.last, approved.frozen.as_of) == (date(2025, 4, 1), YEAR, TODAY)
    assert {f.number for f in approved.frozen.figures} > {"6.2", "6.3"}
    words = "Stage 1 acknowledged within the Code’s time: nothing to count, year to 31 March 2026"
    assert [i.text for i in approved.provision("6.2").evidence] == [words]
    assert code_of(lambda: save(desk, whole, "6.2", note="?")) == "assessment.closed"
    assert code_of(lambda: assessments.approve(desk, whole.head.id, BOARD)) == "assessment.not_draft"
    assert code_of(lambda: assessments.discard(desk, whole.head.id)) == "assessment.kept"


def test_the_next_approval_takes_the_place_of_an_unpublished_one(desk: Desk) -> None:
    first, second = begun(desk), begun(desk)
    for whole in (first, second):
        assessments.approve(desk, whole.head.id, BOARD)
    states = {h.id: h.state for h in assessments.overview(desk).heads}
    assert states == {first.head.id: AssessmentState.SUPERSEDED, second.head.id: AssessmentState.APPROVED}


def test_the_governing_body_answers_what_it_approved(desk: Desk) -> None:
    whole = begun(desk)
    respond = assessments.record_response
    assert code_of(lambda: respond(desk, whole.head.id, "Good", TODAY)) == "assessment.not_approved"
    assessments.approve(desk, whole.head.id, BOARD)
    assert problems_of(lambda: respond(desk, whole.head.id, " ", date(2026, 11, 19))) == {
        ("words", "assessment.response"), ("on", "date.too_early"),
    }  # fmt: skip
    answered, _ = respond(desk, whole.head.id, " We thank the team. ", TODAY)
    assert (answered.head.response, answered.head.response_on) == ("We thank the team.", TODAY)


def test_a_draft_may_be_given_up(desk: Desk) -> None:
    whole = begun(desk)
    assert assessments.discard(desk, whole.head.id).assessments
    assert assessments.overview(desk).heads == ()
    assert code_of(lambda: assessments.load(desk, whole.head.id)) == "assessment.gone"


def test_the_history_says_who_changed_what(desk: Desk) -> None:
    whole = begun(desk)
    save(desk, whole, "6.2", answer=Answer.YES, commentary="We do")
    save(desk, whole, "6.3", note="Ask Bea")
    whole_history = [(line.number, line.what) for line in assessments.history(desk, whole.head.id)]
    assert whole_history == [
        ("6.3", "notes to self"), ("6.2", "answer: none → yes, commentary"), ("", "Self-assessment begun"),
    ]  # fmt: skip
    assert [line.number for line in assessments.history(desk, whole.head.id, "6.2")] == ["6.2", ""]
    assert {line.who for line in assessments.history(desk, whole.head.id)} == {desk.who}


def test_the_overview_has_the_newest_first_and_counts_answers(desk: Desk) -> None:
    older = begun(desk)
    save(desk, older, "6.2", answer=Answer.NO)
    newer, _ = assessments.begin(desk, BeginRequest(date(2027, 3, 31)))
    found = assessments.overview(desk)
    assert [h.id for h in found.heads] == [newer.head.id, older.head.id]
    assert found.answers[older.head.id] == {"no": 1, None: 71}
    assert found.default_year_end == YEAR


def test_figures_stand_beside_our_own_only(desk: Desk) -> None:
    ours = assessments.load(desk, begun(desk).head.id)
    assert ours.evidence is not None
    assert ours.evidence.period.last == YEAR
    other = assessments.load(desk, reviewed(desk, ImportRequest(Purpose.OTHER, YEAR, "Quay Homes")).head.id)
    assert (other.evidence, other.work) == (None, ())
    assert assessments.load(desk, ours.assessment.head.id).others == ("Quay Homes",)
    odd = reviewed(desk, ImportRequest(Purpose.PAST, date(2026, 6, 30)))
    shown = assessments.load(desk, odd.head.id)
    assert shown.evidence is None
    assert "31 March 2026" in shown.no_evidence


def test_a_desk_that_is_only_looked_at_changes_nothing(desk: Desk, path: Path) -> None:
    whole = begun(desk)
    with open_desk(path, CLOCK, read_only=True) as look:
        assert assessments.load(look, whole.head.id).assessment == whole
        assert code_of(lambda: assessments.begin(look, BeginRequest(YEAR))) == "desk.read_only"


def test_what_the_figures_do_not_bear_out_and_what_was_left_over_is_pointed_out(desk: Desk) -> None:
    resident, home = Resident(0, "Zoë Tenant"), Home(0, "1 Some Road")
    request = LogCase(CaseKind.COMPLAINT, date(2026, 3, 2), Channel.PHONE, resident, home, "It leaks", "Repairs", "Ann")
    case = complaints.log_case(desk, request).case
    complaints.perform(desk, case.id, Acknowledge(1, date(2026, 3, 10)))
    whole = begun(desk)
    save(desk, whole, "6.2", answer=Answer.YES, commentary="We answer at once. TBC: ask the board.")
    work = {t.kind: t for t in assessments.work_of(desk, whole.head.id) if t.number == "6.2"}
    assert work[ToDoKind.DRIFT].words.startswith("“Yes”, but 0 of 1 ")
    left = work[ToDoKind.LEFTOVER]
    assert "TBC" in "We answer at once. TBC: ask the board."[left.start : left.start + left.length]


def test_an_action_is_done_after_the_approval_too_and_leaves_the_list_of_what_is_due(desk: Desk) -> None:
    whole = begun(desk)
    act = ProvisionAction("Train", "Ann", date(2026, 12, 1))
    before = save(desk, whole, "6.3", answer=Answer.NO, commentary="Soon", comply_by=date(2027, 1, 4), actions=(act,))
    assessments.approve(desk, whole.head.id, BOARD)

    def due() -> list[tuple[str, str]]:
        return [(i.what, i.person) for i in due_items(desk) if i.deadline.kind is DeadlineKind.SELF_ASSESSMENT]

    both = [("Self-assessment: Train", "Ann"), ("Self-assessment: Comply with 6.3", landlord().officer)]
    assert due() == both
    done, _ = assessments.complete_action(desk, whole.head.id, before, 0, TODAY)
    assert due() == both[1:]
    assert problems_of(lambda: assessments.complete_action(desk, whole.head.id, done, 0, date(2026, 11, 21))) == {
        ("done_on", "date.future")
    }
    assert code_of(lambda: assessments.complete_action(desk, whole.head.id, before, 0, None)) == "changed.elsewhere"
    assessments.complete_action(desk, whole.head.id, done, 0, None)
    assert due() == both
    other = reviewed(desk, ImportRequest(Purpose.OTHER, YEAR, "Quay Homes"))
    theirs = other.provision("6.3")
    assert code_of(lambda: assessments.complete_action(desk, other.head.id, theirs, 0, TODAY)) == "assessment.closed"


def test_what_is_published_is_kept_byte_for_byte_and_takes_the_place_of_the_last(desk: Desk) -> None:
    def published() -> tuple[int, dict[str, bytes]]:
        whole = begun(desk)
        save(desk, whole, "6.2", answer=Answer.YES, commentary="We do", note="Ask Bea in secret")
        assert code_of(lambda: assessments.publish(desk, whole.head.id, TODAY)) == "assessment.not_published"
        assessments.approve(desk, whole.head.id, BOARD)
        made, _ = assessments.publish(desk, whole.head.id, TODAY)
        with desk.reading() as unit:
            return whole.head.id, {a.name: unit.attachment(a.id) for a in made.files}

    first, files = published()
    assert [name.rpartition(".")[2] for name in files] == ["html", "pdf", "docx", "xlsx"]
    page = next(data for name, data in files.items() if name.endswith(".html")).decode()
    assert "We do" in page
    assert "The Board" in page
    assert "secret" not in page
    second, _ = published()
    states = {h.id: h.state for h in assessments.overview(desk).heads}
    assert states == {first: AssessmentState.SUPERSEDED, second: AssessmentState.PUBLISHED}
    with desk.reading() as unit:
        assert {a.name: unit.attachment(a.id) for a in assessments.files(desk, first)} == files


def test_a_draft_is_looked_at_with_the_figures_of_today(desk: Desk) -> None:
    whole = begun(desk)
    item = EvidenceItem(EvidenceKind.FIGURE, "", figure="acknowledged_in_time_1")
    save(desk, whole, "6.2", answer=Answer.YES, evidence=(item,))
    page = next(d for n, d in assessments.preview_files(desk, whole.head.id).items() if n.endswith(".html")).decode()
    assert "nothing to count, year to 31 March 2026" in page
    assert "draft" in page.lower()
    assert assessments.load(desk, whole.head.id).assessment.provision("6.2").evidence == (item,)
