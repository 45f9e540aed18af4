"""The annual submissions to the Ombudsman: recorded as sent, or taken back where that was a slip."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from complaintdesk.domain.acts.base import Milestone, happened
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.domain.landlord import Landlord, Submission
from complaintdesk.services.desk import Desk


def record_submission(desk: Desk, year_end: date, made_on: date | None) -> tuple[Landlord, Changes]:
    """Records that the submission about the year that ended on `year_end` was sent on `made_on`.

    Raises RequestRefused with the problems of `made_on`: missing, before the year was over,
    or in the future; and UserError "submission.already" where it is recorded already.
    """
    since = Milestone(year_end + timedelta(days=1), "the day after the year’s end")
    problems = tuple(happened("made_on", made_on, since, desk.clock.today()))
    if made_on is None or problems:
        raise RequestRefused(problems)
    with desk.writing() as unit:
        before = unit.landlord()
        if any(s.year_end == year_end for s in before.submissions):
            raise UserError("submission.already")
        made = tuple(sorted((*before.submissions, Submission(year_end, made_on)), key=lambda s: s.year_end))
        saved = unit.save_landlord(before, replace(before, submissions=made))
    return saved, Changes(landlord=True)


def take_back_submission(desk: Desk, year_end: date) -> tuple[Landlord, Changes]:
    """Has the submission about the year that ended on `year_end` due again; the journal keeps what was recorded."""
    with desk.writing() as unit:
        before = unit.landlord()
        made = tuple(s for s in before.submissions if s.year_end != year_end)
        saved = unit.save_landlord(before, replace(before, submissions=made))
    return saved, Changes(landlord=True)
