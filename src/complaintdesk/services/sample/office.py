"""What the landlord does as a whole: the office is shut at Christmas, and the Ombudsman gets its submissions."""

from __future__ import annotations

from datetime import date, timedelta

from complaintdesk.domain.annual import submission_due, submissions
from complaintdesk.domain.calendar_change import CalendarChange
from complaintdesk.domain.working_days import DayKind, ExtraDay
from complaintdesk.services.calendar import accept_days, preview_days
from complaintdesk.services.sample.playing import Player
from complaintdesk.services.sample.running import Script
from complaintdesk.services.submissions import PaperRequest, record_paper, record_submission

_TOLD_BEFORE = 60
"""The closure is put into the calendar so many calendar days before the sample's last day."""
_PAPERS = ("assessment", "report", "response", "policy", "key-data")
_SENT_BEFORE = 13
"""A submission is sent so many calendar days before it is due."""


def office_shut(player: Player, last: date) -> Script:
    """The closure between Christmas and the New Year of the last year; its days count as working days."""
    yield last - timedelta(days=_TOLD_BEFORE)
    name = player.world.words.beside.text("closure")
    days = (date(last.year, 12, day) for day in (29, 30, 31))
    closed = tuple(
        ExtraDay(d, name, DayKind.CLOSURE, counts_as_working=True) for d in days if player.calendar.is_working(d)
    )
    player.desk.who = player.name("officer")
    accept_days(player.desk, preview_days(player.desk, CalendarChange(closed)))


def send_submissions(player: Player, last: date) -> Script:
    """Each submission that fell due while there was a desk, sent some days before."""
    landlord, begun = player.world.landlord, player.today
    ends = sorted({date.fromordinal(d.item) for year in range(begun.year, last.year + 1)
                   for d in submissions(landlord, date(year, 12, 31))})  # fmt: skip
    for end in ends:
        day = player.after(submission_due(landlord, end) - timedelta(days=_SENT_BEFORE), 0)
        if day < begun:
            continue
        yield day
        player.desk.who = player.name("officer")
        place = player.world.words.beside.text("published_at")
        for key in _PAPERS:
            record_paper(player.desk, end, key, PaperRequest(player.today, place))
        record_submission(player.desk, end, player.today)
