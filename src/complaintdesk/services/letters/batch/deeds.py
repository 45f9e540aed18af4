"""What is done to many letters at once: whether they are ready, issuing them, recording them as sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from complaintdesk.domain.acts.letters_out import RecordSending
from complaintdesk.domain.casefile import CaseFile, SentBy
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.services.complaints import perform
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.batch.items import BatchDeed, BatchItem, Progress
from complaintdesk.services.letters.drafts import load_words
from complaintdesk.services.letters.issuing import issue
from complaintdesk.services.letters.looking import LetterPreview, preview


def readiness(desk: Desk, items: Sequence[BatchItem], cancelled: Callable[[], bool]) -> tuple[str, ...]:
    """Why each letter cannot go out yet, in plain words, "" for one that can; fewer than `items` where stopped."""
    found = []
    for item in items:
        if cancelled():
            break
        try:
            found.append(why_not_ready(_look(desk, item)[1]) if item.letter_id is None else "")
        except UserError as error:
            found.append(str(error))
    return tuple(found)


def issue_batch(desk: Desk, items: Sequence[BatchItem], progress: Progress, cancelled: Callable[[], bool]) -> BatchDeed:
    """Issues every letter that is ready and not issued yet; each one is a deed of its own.

    `done` holds all that are issued now, those issued before among them, in the order given.
    """

    def one(item: BatchItem) -> BatchItem:
        if item.letter_id is not None:
            return item
        case, shown = _look(desk, item)
        if not shown.ready:
            raise _LeftOutError(why_not_ready(shown))
        issued = issue(desk, case.id, item.kind, load_words(desk, case.id, item.kind), case.version)
        return replace(item, letter_id=issued.letter.id)

    return _deed(desk, items, one, progress, cancelled)


def record_sent(
    desk: Desk, items: Sequence[BatchItem], how: SentBy, progress: Progress, cancelled: Callable[[], bool]
) -> BatchDeed:
    """Records issued letters as sent today; one already recorded so is left out with the reason."""
    today = desk.clock.today()

    def one(item: BatchItem) -> BatchItem:
        if item.letter_id is None:
            raise ValueError("a letter that is not issued cannot have been sent")
        perform(desk, item.case_id, RecordSending(item.letter_id, today, how))
        return item

    return _deed(desk, items, one, progress, cancelled)


def _deed(
    desk: Desk,
    items: Sequence[BatchItem],
    one: Callable[[BatchItem], BatchItem],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> BatchDeed:
    done: list[BatchItem] = []
    left_out: list[tuple[str, str]] = []
    stopped = False
    for number, item in enumerate(items, start=1):
        stopped = cancelled()
        if stopped:
            break
        try:
            done.append(one(item))
        except (UserError, _LeftOutError) as error:
            left_out.append((reference_of(desk, item), str(error)))
        progress(number, len(items))
    changes = Changes(cases=frozenset(item.case_id for item in done))
    return BatchDeed(tuple(done), tuple(left_out), changes, stopped)


class _LeftOutError(Exception):
    """A letter of a batch that cannot go out yet, with the reason in plain words."""


def _look(desk: Desk, item: BatchItem) -> tuple[CaseFile, LetterPreview]:
    with desk.reading() as unit:
        case = unit.case(item.case_id)
    return case, preview(desk, case, item.kind, load_words(desk, case.id, item.kind))


def why_not_ready(shown: LetterPreview) -> str:
    """What the letter still lacks, in plain words with the provisions."""
    return "; ".join(f"{gap.what} ({gap.provision})" for gap in shown.gaps if gap.demanded)


def reference_of(desk: Desk, item: BatchItem) -> str:
    """The reference of a letter's case, "" for a case that is not there."""
    try:
        with desk.reading() as unit:
            return unit.case(item.case_id).reference
    except UserError:
        return ""
