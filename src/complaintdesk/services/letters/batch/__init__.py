"""Several letters in one go: what could go out together, issued, written as files and joined for the printer.

Every letter stands for itself: what is not ready, or cannot be written, is left out with the reason, and
the others go on. Between two letters the whole may be stopped; what was done by then stays done.
"""

from __future__ import annotations

from complaintdesk.services.letters.batch.deeds import issue_batch, readiness, record_sent
from complaintdesk.services.letters.batch.due import ALIKE, SURVEY_DAYS, UNSENT_DAYS, batch_choices, is_due
from complaintdesk.services.letters.batch.items import (
    BatchChoice,
    BatchDeed,
    BatchItem,
    BatchOutput,
    BatchReport,
    BatchRow,
    Progress,
)
from complaintdesk.services.letters.batch.pages import LetterPages, letter_pages
from complaintdesk.services.letters.batch.writing import write_batch

__all__ = [
    "ALIKE",
    "SURVEY_DAYS",
    "UNSENT_DAYS",
    "BatchChoice",
    "BatchDeed",
    "BatchItem",
    "BatchOutput",
    "BatchReport",
    "BatchRow",
    "LetterPages",
    "Progress",
    "batch_choices",
    "is_due",
    "issue_batch",
    "letter_pages",
    "readiness",
    "record_sent",
    "write_batch",
]
