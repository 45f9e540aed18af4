"""The annual submission: recorded as sent once, on a day that can be right, with its entry in the journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.clocks import DeadlineKind
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.domain.landlord import Submission
from complaintdesk.services import settings
from complaintdesk.services.clocks import DueFilter, things_due
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.services.submissions import record_submission, take_back_submission
from complaintdesk.system.clock import Clock
from tests.builders import landlord

YEAR_END = date(2026, 3, 31)
ONLY = DueFilter(kinds=frozenset({DeadlineKind.SUBMISSION}))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 6, 12, 10, tzinfo=UTC))).desk as made:
        yield made


def test_what_was_sent_is_no_longer_due(desk: Desk) -> None:
    before = [i.deadline.due for i in things_due(desk, ONLY)]
    saved, changes = record_submission(desk, YEAR_END, date(2026, 6, 1))
    assert changes.landlord
    assert saved.submissions == settings.landlord(desk).submissions == (Submission(YEAR_END, date(2026, 6, 1)),)
    assert [i.deadline.due for i in things_due(desk, ONLY)] == before[1:]
    with desk.reading() as unit:
        assert unit.recent_journal(1)[0].act == "landlord changed"


@pytest.mark.parametrize(
    ("day", "code"),
    [(None, "date.missing"), (date(2026, 6, 13), "date.future"), (YEAR_END, "date.too_early")],
)
def test_a_day_that_cannot_be_right_is_refused(desk: Desk, day: date | None, code: str) -> None:
    with pytest.raises(RequestRefused) as refused:
        record_submission(desk, YEAR_END, day)
    assert [(p.field, p.code) for p in refused.value.problems] == [("made_on", code)]
    assert settings.landlord(desk).submissions == ()


def test_it_is_recorded_once(desk: Desk) -> None:
    record_submission(desk, YEAR_END, date(2026, 6, 1))
    with pytest.raises(UserError) as refused:
        record_submission(desk, YEAR_END, date(2026, 6, 2))
    assert refused.value.code == "submission.already"


def test_a_slip_is_taken_back_and_the_submission_is_due_again(desk: Desk) -> None:
    before = [i.deadline.due for i in things_due(desk, ONLY)]
    record_submission(desk, YEAR_END, date(2026, 6, 1))
    saved, changes = take_back_submission(desk, YEAR_END)
    assert changes.landlord
    assert saved.submissions == ()
    assert [i.deadline.due for i in things_due(desk, ONLY)] == before
    record_submission(desk, YEAR_END, date(2026, 6, 2))
