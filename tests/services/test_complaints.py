"""Case work on a real desk file: every act is one entry in the journal, and a refused one leaves no trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import (
    Acknowledge,
    AddPromise,
    AddRemedy,
    CompleteRemedy,
    CorrectCase,
    CorrectStage,
    Define,
    Extend,
    LogCase,
    PointWording,
    Respond,
    SetRepresentative,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Home,
    Outcome,
    RemedyKind,
    Representative,
    Resident,
    Responsibility,
)
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.services import cases, complaints
from complaintdesk.services.desk import Desk, open_desk
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with new_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 12, 10, tzinfo=UTC))) as made:
        yield made


def request(**changes: object) -> LogCase:
    base = LogCase(
        CaseKind.COMPLAINT, date(2026, 11, 2), Channel.PHONE, Resident(0, "Rosa Tenant"),
        Home(0, "1 Some Road, Anytown", "AN1 2BB"), "It leaks", "Repairs", "Ann Officer",
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


def logged(desk: Desk, **changes: object) -> CaseFile:
    return complaints.log_case(desk, request(**changes)).case


def entries(desk: Desk, case: CaseFile) -> list[str]:
    return [e.act for e in cases.case_journal(desk, case.id)]


def test_a_case_is_logged_with_the_next_reference(desk: Desk) -> None:
    first = complaints.log_case(desk, request())
    second = logged(desk)
    assert (first.case.reference, second.reference) == ("C-2026-0001", "C-2026-0002")
    assert first.case.version == 1
    assert first.changes.cases == {first.case.id}
    assert first.warnings == ()
    assert cases.load_case(desk, first.case.id) == first.case
    assert entries(desk, first.case) == ["case logged"]
    assert [e.who for e in cases.case_journal(desk, first.case.id)] == ["Ann Officer"]


def test_logging_carries_every_problem_and_writes_nothing(desk: Desk) -> None:
    poor = request(words="", handler=" ", received_on=date(2026, 11, 13), resident=Resident(0, ""))
    with pytest.raises(RequestRefused) as refused:
        complaints.log_case(desk, poor)
    assert [p.field for p in refused.value.problems] == ["received_on", "resident_name", "words", "handler"]
    assert len(str(refused.value).splitlines()) == 4
    assert complaints.check_log(desk, poor) == (refused.value.problems, ())
    assert cases.case_by_reference(desk, logged(desk).reference).id == 1


def test_logging_passes_its_warnings_on(desk: Desk) -> None:
    done = complaints.log_case(desk, request(channel=Channel.SURVEY))
    assert [w.code for w in done.warnings] == ["case.survey_not_told"]
    assert complaints.check_log(desk, request(channel=Channel.SURVEY)) == ((), done.warnings)


def test_an_act_is_one_entry_and_one_version(desk: Desk) -> None:
    case = logged(desk)
    act = Define((PointWording(0, "The roof", Responsibility.OURS), PointWording(0, "The bins")), "A dry home")
    done = complaints.perform(desk, case.id, act, case.version)
    assert done.case.version == case.version + 1
    assert [p.id for p in done.case.points] == [1, 2]
    assert [w.code for w in done.warnings] == ["definition.responsibility_unclear"]
    assert entries(desk, case) == ["case logged", "complaint defined"]
    assert cases.load_case(desk, case.id) == done.case


def test_a_refused_act_carries_every_problem_and_writes_nothing(desk: Desk) -> None:
    case = logged(desk)
    with pytest.raises(RequestRefused) as refused:
        complaints.perform(desk, case.id, Extend(1, None, " ", None))
    assert [p.field for p in refused.value.problems] == ["decided_on", "reason", "new_date"]
    assert cases.load_case(desk, case.id) == case
    assert entries(desk, case) == ["case logged"]


def test_what_changed_meanwhile_is_not_written_over(desk: Desk) -> None:
    case = logged(desk)
    complaints.perform(desk, case.id, AddPromise("Call", date(2026, 11, 13)))
    with pytest.raises(UserError) as refused:
        complaints.perform(desk, case.id, Acknowledge(1, date(2026, 11, 4)), case.version)
    assert refused.value.code == "changed.elsewhere"
    assert entries(desk, case) == ["case logged", "promise made"]
    assert complaints.perform(desk, case.id, Acknowledge(1, date(2026, 11, 4))).case.version == 3


def test_checking_an_act_shows_problems_first_and_warnings_when_there_are_none(desk: Desk) -> None:
    case = logged(desk)
    problems, warnings = complaints.check_act(desk, case, Respond(1, date(2026, 11, 12), None))
    assert ([p.code for p in problems], warnings) == (["response.outcome_missing"], ())
    problems, warnings = complaints.check_act(desk, case, Respond(1, date(2026, 11, 12), Outcome.UPHELD))
    assert (problems, [w.code for w in warnings]) == ((), ["response.not_acknowledged"])
    assert entries(desk, case) == ["case logged"]


def test_a_correction_keeps_its_reason_and_the_old_value_in_the_journal(desk: Desk) -> None:
    case = logged(desk)
    act = CorrectCase(
        "Written down {wrong}",
        date(2026, 10, 30),
        case.channel,
        case.resident,
        case.home,
        case.words,
        case.theme,
        case.handler,
    )
    complaints.perform(desk, case.id, act)
    complaints.perform(desk, case.id, Acknowledge(1, date(2026, 11, 4)))
    complaints.perform(desk, case.id, CorrectStage(1, "It was the 5th", None, date(2026, 11, 5), None))
    journal = cases.case_journal(desk, case.id)
    assert [e.act for e in journal] == [
        "case logged", "case corrected: Written down {wrong}", "acknowledged", "stage corrected: It was the 5th",
    ]  # fmt: skip
    assert '"2026-11-02","2026-10-30"' in journal[1].diff.replace(" ", "")
    assert '"2026-11-04","2026-11-05"' in journal[3].diff.replace(" ", "")


def test_people_and_remedies_come_back_as_they_were_given(desk: Desk) -> None:
    case = logged(
        desk, resident=Resident(0, "Zoë O'Neill & Sons <Ltd> {x} 🙂", large_print=True), words='=HYPERLINK("x")'
    )
    person = Representative("Rae", "daughter", "2 Road\nAnytown", consent_on=date(2026, 11, 3))
    complaints.perform(desk, case.id, SetRepresentative(person))
    pay = AddRemedy(1, RemedyKind.PAYMENT, "Pay", "Ann", date(2026, 12, 4), 12_345)
    after = complaints.perform(desk, case.id, pay).case
    after = complaints.perform(desk, case.id, CompleteRemedy(after.remedies[0].id, date(2026, 11, 12), "Bank")).case
    assert after == cases.load_case(desk, case.id)
    assert after.representative == person
    assert after.resident.name == "Zoë O'Neill & Sons <Ltd> {x} 🙂"
    assert after.words == '=HYPERLINK("x")'
    assert (after.remedies[0].amount, after.remedies[0].done_on) == (12_345, date(2026, 11, 12))


def test_a_desk_open_for_reading_only_saves_nothing(desk: Desk) -> None:
    case = logged(desk)
    with open_desk(desk.path, desk.clock, read_only=True) as look:
        assert look.read_only
        for act in (
            lambda: logged(look),
            lambda: complaints.perform(look, case.id, AddPromise("x", date(2026, 11, 13))),
        ):
            with pytest.raises(UserError) as refused:
                act()
            assert refused.value.code == "desk.read_only"
            assert str(refused.value).endswith(".")
        assert cases.load_case(look, case.id) == case
    assert entries(desk, case) == ["case logged"]


def test_a_file_is_kept_with_the_case_exactly_and_stays_where_it_was(desk: Desk, tmp_path: Path) -> None:
    case = logged(desk)
    source = tmp_path / "Rosa’s photo {1}.jpg"
    source.write_bytes(b"\xff\xd8 not really a photo")
    done = complaints.attach_file(desk, case.id, source)
    kept = done.case.attachments[0]
    assert (kept.name, kept.media_type, kept.size, kept.added_on) == (
        source.name, "image/jpeg", 21, date(2026, 11, 12),
    )  # fmt: skip
    assert complaints.attachment_bytes(desk, kept.id) == source.read_bytes()
    assert entries(desk, case)[-1] == "file attached"


def test_a_file_that_is_not_there_or_too_large_is_refused(desk: Desk, tmp_path: Path) -> None:
    case = logged(desk)
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(complaints.LARGEST_FILE + 1)
    for path, code in (
        (tmp_path / "none.pdf", "file.missing"),
        (tmp_path, "file.missing"),
        (large, "attachment.too_large"),
    ):
        with pytest.raises(UserError) as refused:
            complaints.attach_file(desk, case.id, path)
        assert refused.value.code == code
    assert cases.load_case(desk, case.id).attachments == ()
