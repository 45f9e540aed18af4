"""What several letters leave on record: only what was written was sent, and what is said of the rest is true."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest

from complaintdesk.domain.acts import RemoveRepresentative, SetRepresentative
from complaintdesk.domain.casefile import LetterKind, Representative
from complaintdesk.services import cases, complaints
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.services.letters.batch import BatchItem
from complaintdesk.system.clock import Clock
from complaintdesk.ui.dialogs.batch import jobs, state
from complaintdesk.ui.dialogs.batch.state import Made
from complaintdesk.ui.tasks import Progress, TaskContext
from tests.builders import landlord
from tests.services.test_letter_batch import logged

ACK = LetterKind.ACKNOWLEDGEMENT_1


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return create_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 2, 10, tzinfo=UTC))).desk


def made(
    desk: Desk,
    items: tuple[BatchItem, ...],
    folder: Path | None = None,
    stop_when: Callable[[Progress], bool] = lambda _: False,
) -> Made:
    stop = Event()

    def told(progress: Progress) -> None:
        if stop_when(progress):
            stop.set()

    return jobs.make(items, folder, stop, right_hand=False)(desk, TaskContext(told))


def test_a_letter_left_out_of_printing_is_not_recorded_as_sent(desk: Desk) -> None:
    gone, other = (BatchItem(logged(desk, name).id, ACK) for name in ("Rosa Tenant", "Zoe Else"))
    person = Representative("Ray Helper", "son", "2 Some Road", consent_on=desk.clock.today())
    complaints.perform(desk, gone.case_id, SetRepresentative(person))
    (issued,) = made(desk, (gone,)).done
    complaints.perform(desk, gone.case_id, RemoveRepresentative())
    came = made(desk, (issued, other))
    assert [item.case_id for item in came.done] == [other.case_id]
    assert came.changes.cases == {gone.case_id, other.case_id}
    assert state.done_words(came) == "1 letter is done. 1 was left out:"
    jobs.record(came.done, Event())(desk, TaskContext(lambda _: None))
    assert [len(cases.load_case(desk, item.case_id).sendings) for item in (gone, other)] == [0, 1]
    assert state.done_words(made(desk, (issued,))) == "1 letter is issued; nothing was printed. 1 was left out:"


def test_what_is_said_after_a_stop_or_a_failure_is_what_happened(desk: Desk, tmp_path: Path) -> None:
    items = tuple(BatchItem(logged(desk, f"Resident {n}").id, ACK) for n in range(3))
    at_once = made(desk, items, stop_when=lambda _: True)
    assert state.done_words(at_once) == "Stopped. 1 letter is issued; nothing was printed."
    assert (len(cases.load_case(desk, items[0].case_id).letters), at_once.done) == (1, ())
    writing = made(desk, items, tmp_path / "out", lambda progress: progress.text == "Writing letters")
    assert state.done_words(writing).startswith("Stopped. 3 letters are issued; 1 of them is saved.")
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    failed = made(desk, items, tmp_path / "file")
    assert not failed.is_whole
    assert failed.failure
    assert state.done_words(failed).partition(";")[2] == " saving was not finished."
