"""How service requests, compliments and feedback are played."""

from __future__ import annotations

from complaintdesk.domain.acts import CloseCase, LogCase
from complaintdesk.domain.casefile import CaseKind, Channel, ClosureKind, LetterKind
from complaintdesk.services.sample.plan import SmallCourse
from complaintdesk.services.sample.playing import Player
from complaintdesk.services.sample.running import Script

_LONG = 8
"""Whoever waits for so many working days is written to."""
THANKED = "Thanked, and passed on to those it is about"


def small_matter(player: Player, course: SmallCourse) -> Script:
    """Logged on its day and done some days later; who was unhappy in a survey is told how to complain (1.6)."""
    yield course.received
    survey = course.kind is CaseKind.FEEDBACK and "survey" in course.matter.words
    request = LogCase(
        course.kind, course.received, Channel.SURVEY if survey else course.channel, course.resident, course.home,
        course.matter.words, course.matter.theme, player.name("officer"), told_how_to_complain=survey,
    )  # fmt: skip
    case = player.log(request)
    if course.kind is CaseKind.SERVICE_REQUEST and course.days >= _LONG and course.received > player.before_last(60):
        player.send(case.id, LetterKind.SERVICE_REQUEST, plan=player.world.words.reasons.text("plan"))
    if course.days:
        yield player.after(course.received, course.days)
    player.do(case.id, CloseCase(ClosureKind.DONE, player.today, course.matter.done or THANKED))
