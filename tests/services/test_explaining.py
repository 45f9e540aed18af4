"""Explanations as the window and the command line ask for them: by identity, with what they are counted from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import Acknowledge, AddPromise, Extend, LogCase
from complaintdesk.domain.casefile import CaseFile, CaseKind, Channel, Home, Resident
from complaintdesk.domain.clocks import DeadlineKind, Source, Targets
from complaintdesk.domain.errors import UserError
from complaintdesk.services.clocks import DueFilter, things_due
from complaintdesk.services.complaints import log_case, perform
from complaintdesk.services.desk import Desk
from complaintdesk.services.explaining import case_dates, file_name, why_date, why_text
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.desks import new_desk

ACKNOWLEDGE = (DeadlineKind.ACKNOWLEDGE, 1, Source.CODE, 0, "")
RESPOND = (DeadlineKind.RESPOND, 1, Source.CODE, 0, "")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    settings = landlord(targets=Targets(3, 8, 15))
    with new_desk(tmp_path / "Harbour.desk", settings, Clock(datetime(2026, 11, 20, 9, tzinfo=UTC))) as made:
        yield made


@pytest.fixture
def case(desk: Desk) -> CaseFile:
    """A complaint received on Monday 16 November 2026, not acknowledged yet."""
    resident = Resident(0, "Zoë Tenant", adjustments="Deaf: text only")
    request = LogCase(
        CaseKind.COMPLAINT, date(2026, 11, 16), Channel.PHONE, resident, Home(0, "1 Quay Street"), "No heating",
        "Repairs", "Ann Officer",
    )  # fmt: skip
    return log_case(desk, request).case


def test_a_provisional_date_leads_to_the_one_it_is_counted_from(desk: Desk, case: CaseFile) -> None:
    respond = why_date(desk, case.id, RESPOND)
    assert respond.deadline.provisional
    assert respond.earlier == ACKNOWLEDGE
    acknowledge = why_date(desk, case.id, ACKNOWLEDGE)
    assert acknowledge.explanation.due == respond.explanation.counted_from == date(2026, 11, 23)
    assert acknowledge.earlier is None
    own = why_date(desk, case.id, (DeadlineKind.RESPOND, 1, Source.POLICY, 0, ""))
    assert own.earlier == (DeadlineKind.ACKNOWLEDGE, 1, Source.POLICY, 0, "")


def test_the_rule_books_own_words_come_with_the_provision(desk: Desk, case: CaseFile) -> None:
    assert "10 working days" in why_date(desk, case.id, RESPOND).facts.summary


def test_every_date_of_a_case_is_explained_and_none_tells_of_the_resident(desk: Desk, case: CaseFile) -> None:
    case = perform(desk, case.id, AddPromise("Ring on Friday", date(2026, 11, 27))).case
    whys = case_dates(desk, case)
    assert len({w.deadline.identity for w in whys}) == 5
    assert len({file_name(w) for w in whys}) == 5
    for why in whys:
        assert case.resident.name not in why_text(why)
        assert case.resident.adjustments not in why_text(why)


def test_what_the_landlord_owes_is_explained_from_its_year_and_its_homes(desk: Desk) -> None:
    (item,) = [i for i in things_due(desk, DueFilter()) if i.case_id is None][:1]
    why = why_date(desk, None, item.deadline.identity)
    assert "640 homes" in why.explanation.fact
    assert why.explanation.due == item.deadline.due


def test_a_date_that_is_gone_is_told_as_such(desk: Desk, case: CaseFile) -> None:
    for case_id, identity in ((case.id, (DeadlineKind.PROMISE, 0, Source.CASE, 9, "")), (None, RESPOND)):
        with pytest.raises(UserError, match="not on the case any more"):
            why_date(desk, case_id, identity)


def test_an_extended_date_leads_to_the_one_it_extends(desk: Desk, case: CaseFile) -> None:
    today = date(2026, 11, 20)
    perform(desk, case.id, Acknowledge(1, today))
    extend = Extend(1, today, "The surveyor is ill", date(2026, 12, 11), today, ombudsman_details_given=True)
    (number,) = [e.id for e in perform(desk, case.id, extend).case.stages[0].extensions]
    extended = why_date(desk, case.id, (DeadlineKind.RESPOND_EXTENDED, 1, Source.CODE, number, ""))
    assert extended.earlier == RESPOND
    before = why_date(desk, case.id, RESPOND)
    assert before.explanation.due == extended.explanation.counted_from == date(2026, 12, 4)
    assert before.explanation.title.endswith(", before the extension")
