"""What happens in the sample: which stories are told by whom, when, and how each of them goes.

Everything is drawn from one seeded source, so that the sample is the same every time.
Spans are working days unless said otherwise.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from complaintdesk.domain.casefile import CaseKind, Channel, ClosureKind, Home, Representative, Resident, Tenure
from complaintdesk.domain.landlord import Quarter, last_full_quarter
from complaintdesk.domain.working_days import WorkingDays
from complaintdesk.services.sample.world import Ruling, SmallMatter, Story, World

SEED = 640
SPAN = 505
"""How many working days before the anchor the earliest complaint comes: two years."""
LETTERS_SPAN = 45
"""Complaints of so many last working days have their letters in the desk; most earlier ones were written elsewhere."""
WHOLE = 5
"""So many earlier complaints have all their letters in the desk, from acknowledgement to final response."""
LONGEST = 75
"""No complaint goes on for more working days than this."""


class Timing(Enum):
    """How an extension goes."""

    IN_TIME = "told in time, answered in time"
    TOLD_LATE = "told after the date it extends"
    ANSWERED_LATE = "told in time, answered after the new date"


class Beside(Enum):
    """What goes on beside a complaint, once each."""

    HAZARD = "the clock of Awaab’s Law"
    ACCESS = "a subject access request"
    RESTRICTION = "contact restricted"
    EVIDENCE = "the Ombudsman asks for evidence"


@dataclass(frozen=True, slots=True)
class StageCourse:
    """One stage: days from opening to acknowledging, from there to the answer, and the person's key.

    `extension` gives the days by which the date is moved on, None for none.
    """

    handler: str
    acknowledge: int
    respond: int
    extension: int | None = None
    timing: Timing = Timing.IN_TIME


@dataclass(frozen=True, slots=True)
class Course:
    """One complaint from beginning to end; what lies beyond the sample's day has not happened yet.

    `request_before` is how many days it was a service request before it became a
    complaint. `ended` is how it ends where it is not answered. `issues` is True where
    letters are made and kept. `beside` is what else goes on while it lasts.
    """

    story: Story
    telling: int
    resident: Resident
    home: Home
    channel: Channel
    received: date
    first: StageCourse
    second: StageCourse | None = None
    escalate_after: int = 8
    issues: bool = False
    representative: Representative | None = None
    request_before: int = 0
    ended: ClosureKind = ClosureKind.ANSWERED
    reopened: bool = False
    same_person: bool = False
    rulings: tuple[Ruling, ...] = ()
    beside: Beside | None = None


@dataclass(frozen=True, slots=True)
class SmallCourse:
    """A service request, a compliment or feedback; `days` until it is done, 0 on the same day."""

    kind: CaseKind
    matter: SmallMatter
    resident: Resident
    home: Home
    channel: Channel
    received: date
    days: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that happens; `packs` are the quarters whose board packs are made and kept."""

    complaints: tuple[Course, ...]
    small: tuple[SmallCourse, ...]
    packs: tuple[Quarter, ...] = ()

    @property
    def first_day(self) -> date:
        """The day of the first thing that happens, service requests before complaints left aside."""
        return min([c.received for c in self.complaints] + [c.received for c in self.small])


def make_plan(world: World, anchor: date) -> Plan:
    """The plan of the two years that end on `anchor`."""
    return _Planner(world, anchor).plan()


# What is going on at the anchor: received so many working days before it, stage 1, stage 2 and when it
# was asked for. A span too long for the time there is leaves the case waiting.
_GOING_ON: tuple[tuple[int, StageCourse, StageCourse | None, int], ...] = (
    (0, StageCourse("officer", 3, 9), None, 8),
    (1, StageCourse("officer", 3, 9), None, 8),
    (2, StageCourse("officer", 4, 9), None, 8),
    (3, StageCourse("officer", 5, 9), None, 8),
    (5, StageCourse("neighbourhood", 6, 9), None, 8),
    (7, StageCourse("officer", 9, 9), None, 8),
    (8, StageCourse("officer", 2, 9), None, 8),
    (12, StageCourse("officer", 2, 11), None, 8),
    (15, StageCourse("repairs", 3, 14), None, 8),
    (17, StageCourse("officer", 2, 9, 7), None, 8),
    (18, StageCourse("officer", 3, 19, 10, Timing.ANSWERED_LATE), None, 8),
    (35, StageCourse("officer", 2, 9), StageCourse("manager", 3, 21), 5),
    (46, StageCourse("officer", 3, 9), StageCourse("manager", 4, 20, 8), 4),
    (24, StageCourse("officer", 3, 9), StageCourse("chief", 4, 20), 11),
)


class _Planner:
    """Draws the plan; one instance for one plan."""

    def __init__(self, world: World, anchor: date) -> None:
        self._world = world
        self._anchor = anchor
        self._random = random.Random(SEED)
        self._calendar = WorkingDays()
        self._names: set[str] = set()
        self._homes: set[str] = set()

    def plan(self) -> Plan:
        """The whole plan."""
        draw = self._random
        second = [s for s in self._world.stories if s.second is not None]
        plain = [s for s in self._world.stories if s.second is None]
        draw.shuffle(second)
        draw.shuffle(plain)
        now = self._going_on([*plain[:11], *second[:3]])
        told = {id(c.story): c.telling for c in now}
        earlier = [(s, 0) for s in [*plain, *second]]
        later = [(s, 1) for s in [*plain, *second] if id(s) not in told]
        draw.shuffle(earlier)
        draw.shuffle(later)
        past = self._past([*earlier, *later])
        complaints = self._with_beside(self._with_people(self._with_endings(self._with_rulings([*past, *now]))))
        small = (
            *self._small(CaseKind.SERVICE_REQUEST, self._world.requests, 58),
            *self._small(CaseKind.COMPLIMENT, self._world.compliments, 13),
            *self._small(CaseKind.FEEDBACK, self._world.feedback, 9),
        )
        latest = last_full_quarter(self._world.landlord, self._anchor)
        return Plan(tuple(complaints), small, (latest.before, latest))

    def _back(self, days: int) -> date:
        """The working day `days` before the anchor; the anchor itself for 0."""
        day = self._anchor
        while days:
            day -= timedelta(days=1)
            days -= self._calendar.is_working(day)
        return day

    def _going_on(self, stories: list[Story]) -> list[Course]:
        return [
            replace(
                self._course(story, 1, self._back(days), issues=True),
                first=first, second=second, escalate_after=after,
            )
            for story, (days, first, second, after) in zip(stories, _GOING_ON, strict=True)
        ]  # fmt: skip

    def _past(self, told: list[tuple[Story, int]]) -> list[Course]:
        """Earlier complaints, spread over the two years with some unevenness."""
        step = (SPAN - 22) / len(told)
        courses = []
        for place, (story, telling) in enumerate(told):
            days = max(22, round(SPAN - place * step + self._random.uniform(-step, step)))
            received = self._back(days)
            if self._random.random() < 0.1:
                received += timedelta(days=1 if received.weekday() == 4 else 0)
            course = self._course(story, telling, received, issues=days <= LETTERS_SPAN)
            course = replace(course, first=self._stage_one(story))
            if story.second is not None and (telling == 0 or self._random.random() < 0.4):
                after = self._random.choice((3, 6, 9, 14, 22))
                course = replace(course, second=self._stage_two(), escalate_after=after)
            courses.append(course)
        return self._with_letters(courses)

    def _with_letters(self, courses: list[Course]) -> list[Course]:
        """The latest complaints that went through both stages have all their letters, and one an extension."""
        ended = self._back(LONGEST)
        whole = [n for n, c in enumerate(courses) if c.second is not None and c.received < ended][-WHOLE:]
        for n in whole:
            courses[n] = replace(courses[n], issues=True)
        first = courses[whole[0]]
        assert first.second is not None
        courses[whole[0]] = replace(first, second=replace(first.second, extension=10, timing=Timing.IN_TIME))
        return courses

    def _stage_one(self, story: Story) -> StageCourse:
        draw = self._random
        handler = draw.choice(("officer", "officer", "officer", "officer", "neighbourhood", "repairs"))
        acknowledge = draw.choice((0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 5, 5, 6, 8))
        if story.extension and draw.random() < 0.6:
            timing = draw.choice((Timing.IN_TIME,) * 4 + (Timing.TOLD_LATE, Timing.ANSWERED_LATE))
            return StageCourse(handler, acknowledge, 9, draw.choice((4, 5, 8, 10)), timing)
        return StageCourse(handler, acknowledge, draw.choice((4, 6, 7, 8, 8, 9, 9, 9, 10, 10, 10, 12, 15)))

    def _stage_two(self) -> StageCourse:
        draw = self._random
        handler = draw.choice(("manager", "manager", "manager", "chief"))
        acknowledge = draw.choice((1, 2, 2, 3, 3, 4, 5, 7))
        extension = draw.choice((None, None, None, None, None, 10))
        return StageCourse(handler, acknowledge, draw.choice((9, 12, 13, 14, 15, 15, 18, 19, 20, 23)), extension)

    def _course(self, story: Story, telling: int, received: date, *, issues: bool) -> Course:
        draw = self._random
        channel = draw.choice(
            (Channel.PHONE, Channel.PHONE, Channel.EMAIL, Channel.EMAIL, Channel.WEB_FORM, Channel.LETTER,
             Channel.IN_PERSON, Channel.SOCIAL_MEDIA)
        )  # fmt: skip
        return Course(
            story, telling, self._resident(), self._home(), channel, received, StageCourse("officer", 2, 9),
            issues=issues,
        )  # fmt: skip

    def _resident(self) -> Resident:
        draw, cast = self._random, self._world.cast
        while True:
            given, family = draw.choice(cast.given), draw.choice(cast.family)
            if f"{given} {family}" not in self._names:
                break
        self._names.add(f"{given} {family}")
        tenure = draw.choice(
            (Tenure.SOCIAL_RENT,) * 7
            + (Tenure.AFFORDABLE_RENT, Tenure.AFFORDABLE_RENT, Tenure.SUPPORTED, Tenure.SHARED_OWNERSHIP)
        )
        email = f"{given}.{family}@post.example".lower() if draw.random() < 0.7 else ""
        # Telephone numbers kept free for stories: 07700 900000 to 900999.
        return Resident(0, f"{given} {family}", email, f"07700 900 {draw.randrange(1000):03}", tenure)

    def _home(self) -> Home:
        draw, cast = self._random, self._world.cast
        while True:
            if draw.random() < 0.3:
                place = f"Flat {draw.randrange(1, 33)}, {draw.choice(cast.blocks)}"
            else:
                place = f"{draw.randrange(1, 64)} {draw.choice(cast.streets)}"
            if place not in self._homes:
                break
        self._homes.add(place)
        address, _, postcode = place.rpartition(", ")
        return Home(0, address, postcode)

    def _with_rulings(self, courses: list[Course]) -> list[Course]:
        """The Ombudsman's findings, put on early complaints about the same theme that went to stage 2."""
        references: dict[str, list[Ruling]] = {}
        for ruling in self._world.rulings:
            references.setdefault(ruling.reference, []).append(ruling)
        for rulings in references.values():
            fit = [
                n for n, c in enumerate(courses)
                if c.second is not None and c.telling == 0 and not c.rulings and c.story.theme == rulings[0].category
            ]  # fmt: skip
            courses[fit[0]] = replace(courses[fit[0]], rulings=tuple(rulings))
        return courses

    def _with_endings(self, courses: list[Course]) -> list[Course]:
        """A few that are withdrawn, given up, reopened, or began as a service request."""
        single = [n for n, c in enumerate(courses) if c.second is None and c.received < self._back(40)]
        chosen = self._random.sample(single, 15)
        for n in chosen[:3]:
            courses[n] = replace(courses[n], ended=ClosureKind.WITHDRAWN)
        for n in chosen[3:5]:
            courses[n] = replace(courses[n], ended=ClosureKind.NO_COOPERATION)
        for n in chosen[5:7]:
            courses[n] = replace(courses[n], reopened=True)
        for n in chosen[7:]:
            courses[n] = replace(courses[n], request_before=self._random.choice((6, 9, 12)))
        twice = [n for n, c in enumerate(courses) if c.second is not None and not c.rulings]
        courses[twice[1]] = replace(courses[twice[1]], same_person=True)
        return courses

    def _with_beside(self, courses: list[Course]) -> list[Course]:
        """Other dates, on a complaint of their own each: three that go on, and one that both stages answered."""
        now = len(courses) - len(_GOING_ON)
        damp = [n for n, c in enumerate(courses) if n >= now and c.story.theme == "Damp and mould"]
        ended = [n for n, c in enumerate(courses) if c.second is not None and c.received < self._back(LONGEST)]
        free = [n for n in (now + 8, now + 10, now + 11) if n not in damp[:1]]
        chosen = {
            Beside.HAZARD: damp[0] if damp else free.pop(),
            Beside.ACCESS: free[0],
            Beside.RESTRICTION: free[1],
            Beside.EVIDENCE: ended[-1],
        }
        for beside, n in chosen.items():
            courses[n] = replace(courses[n], beside=beside)
        return courses

    def _with_people(self, courses: list[Course]) -> list[Course]:
        """Names that trip software up, needs, representatives, and people who complain again."""
        draw, cast = self._random, self._world.cast
        now = len(courses) - len(_GOING_ON)
        places = draw.sample(range(now), 24)
        for name, n in zip(cast.awkward, [*places[:4], now + 7, now + 11, now + 12, now + 13], strict=True):
            courses[n] = replace(courses[n], resident=replace(courses[n].resident, name=name, email=""))
        for n, needs in zip([now + 7, now + 9, now + 4, *places[4:9]], cast.adjustments, strict=True):
            resident = replace(
                courses[n].resident, adjustments=needs.adjustments, large_print=needs.large_print,
                adjustments_review_on=courses[n].received + timedelta(days=365),
            )  # fmt: skip
            courses[n] = replace(courses[n], resident=resident)
        for k, n in enumerate([*places[9:14], now + 6, now + 9]):
            person = cast.representatives[k % len(cast.representatives)]
            courses[n] = replace(courses[n], representative=self._with_consent(person, k, courses[n].received))
        for earlier, later in zip(places[14:19], places[19:24], strict=True):
            first, last = sorted((earlier, later))
            courses[last] = replace(courses[last], resident=courses[first].resident, home=courses[first].home)
        return courses

    def _with_consent(self, person: Representative, place: int, received: date) -> Representative:
        """Most with written consent; one without it yet, one whose consent has run out."""
        if place == 2:
            return person
        given = received - timedelta(days=20)
        until = received + timedelta(days=2) if place == 3 else given + timedelta(days=365)
        return replace(person, consent_on=given, consent_until=until)

    def _small(self, kind: CaseKind, matters: tuple[SmallMatter, ...], count: int) -> Iterator[SmallCourse]:
        draw = self._random
        spans = (1, 2, 3, 4, 5, 6, 8, 10, 12, 17) if kind is CaseKind.SERVICE_REQUEST else (0,)
        for place in range(count):
            days = round((SPAN - 1) * (count - 1 - place) / count) + draw.randrange(0, 4)
            channel = draw.choice((Channel.PHONE, Channel.EMAIL, Channel.WEB_FORM, Channel.IN_PERSON))
            yield SmallCourse(
                kind, matters[place % len(matters)], self._resident(), self._home(), channel, self._back(days),
                draw.choice(spans) if place < count - 3 else max(spans),
            )  # fmt: skip
