"""How service requests, compliments and feedback are played."""

from __future__ import annotations

from complaintdesk.domain.acts import CloseCase, LogCase
from complaintdesk.domain.casefile import CaseKind, Channel, ClosureKind
from complaintdesk.services.sample.plan import SmallCourse
from complaintdesk.services.sample.playing import Player
from complaintdesk.services.sample.running import Script

THANKED = "Thanked, and passed on to those it is about"


def small_matter(player: Player, course: SmallCourse, kind: CaseKind) -> Script:
    """Logged on its day, done some days later; every third piece of feedback came from a survey (1.6)."""
    yield course.received
    survey = kind is CaseKind.FEEDBACK and "survey" in course.matter.words
    request = LogCase(
        kind, course.received, Channel.SURVEY if survey else course.channel, course.resident, course.home,
        course.matter.words, course.matter.theme, player.name("officer"), told_how_to_complain=survey,
    )  # fmt: skip
    case = player.log(request)
    if course.days:
        yield player.after(course.received, course.days)
    player.do(case.id, CloseCase(ClosureKind.DONE, player.today, course.matter.done or THANKED))
