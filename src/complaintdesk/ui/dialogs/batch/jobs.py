"""What the dialog for several letters asks of the services; jobs run away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import UserError
from complaintdesk.ui.dialogs.batch.state import Made, Offer, choice_name, line

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters.batch import BatchDeed, BatchItem, LetterPages
    from complaintdesk.ui.tasks import TaskContext


def look(stop: Event) -> Callable[[Desk], Offer]:
    """What could be printed together, and which of it is ready."""

    def job(desk: Desk) -> Offer:
        from complaintdesk.services.letters.batch import batch_choices, readiness

        names, lines = [], []
        for choice in batch_choices(desk):
            whys = readiness(desk, [row.item for row in choice.rows], stop.is_set)
            names.append(choice_name(choice))
            lines.append(tuple(line(row, why) for row, why in zip(choice.rows, whys, strict=False)))
        return Offer(tuple(names), tuple(lines))

    return job


def pages(item: BatchItem) -> Callable[[Desk], LetterPages]:
    """The pages of one letter as they will be printed."""

    def job(desk: Desk) -> LetterPages:
        from complaintdesk.services.letters.batch import letter_pages

        return letter_pages(desk, item)

    return job


def make(
    items: tuple[BatchItem, ...], folder: Path | None, stop: Event, *, right_hand: bool
) -> Callable[[Desk, TaskContext], Made]:
    """Issues what is not issued yet, and writes everything that is issued then."""

    def job(desk: Desk, context: TaskContext) -> Made:
        from complaintdesk.services.letters.batch import BatchOutput, issue_batch, write_batch

        deed = issue_batch(desk, items, lambda n, of: context.progress(n, 2 * of, "Issuing letters"), stop.is_set)

        def written(number: int, of: int) -> None:
            context.progress(of + number, 2 * of, "Writing letters")

        try:
            report = write_batch(desk, deed.done, BatchOutput(folder, right_hand=right_hand), written, stop.is_set)
        except UserError as error:
            return Made(deed, None, str(error), in_folder=folder is not None)
        return Made(deed, report, in_folder=folder is not None)

    return job


def record(items: tuple[BatchItem, ...], stop: Event) -> Callable[[Desk, TaskContext], BatchDeed]:
    """Records letters as sent by post today."""

    def job(desk: Desk, context: TaskContext) -> BatchDeed:
        from complaintdesk.domain.casefile import SentBy
        from complaintdesk.services.letters.batch import record_sent

        def told(number: int, of: int) -> None:
            context.progress(number, of, "Recording letters as sent")

        return record_sent(desk, items, SentBy.POST, told, stop.is_set)

    return job
