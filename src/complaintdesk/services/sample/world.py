"""The made-up landlord and its stories, read from resources/sample."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from complaintdesk.domain.casefile import Outcome, PromiseKind, RemedyKind, Representative, Resident, Responsibility
from complaintdesk.domain.clocks import Targets
from complaintdesk.domain.datafile import Entry, parse_file
from complaintdesk.domain.landlord import Landlord, Person
from complaintdesk.services.rules import default_ombudsman
from complaintdesk.services.settings import THEMES
from complaintdesk.system import resources


@dataclass(frozen=True, slots=True)
class Answer:
    """What a stage finds about a point; `outcome` is None where it is not the landlord's business."""

    outcome: Outcome | None
    evidence: str
    reasons: str
    relied: str


@dataclass(frozen=True, slots=True)
class StoryPoint:
    """One point of a story with its answer at each stage."""

    text: str
    whose: Responsibility
    note: str
    first: Answer
    again: Answer


@dataclass(frozen=True, slots=True)
class StoryRemedy:
    """What is promised; `owner` is a person's key, `days` working days from the answer, `pence` 0 for no payment."""

    kind: RemedyKind
    what: str
    owner: str
    days: int
    pence: int


@dataclass(frozen=True, slots=True)
class SecondPart:
    """How a story goes on at stage 2."""

    words: str
    decision: str
    remedies: tuple[StoryRemedy, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """One matter that goes wrong, told by different residents in different words."""

    theme: str
    sought: str
    tellings: tuple[str, ...]
    decision: str
    extension: str
    points: tuple[StoryPoint, ...]
    remedies: tuple[StoryRemedy, ...]
    second: SecondPart | None


@dataclass(frozen=True, slots=True)
class SmallMatter:
    """A service request (with what was done), a compliment or a piece of feedback."""

    theme: str
    words: str
    done: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """One of the Ombudsman's findings."""

    reference: str
    category: str
    issue: str
    finding: str


@dataclass(frozen=True, slots=True)
class StoryPromise:
    """Something that is promised for a day."""

    kind: PromiseKind
    what: str


@dataclass(frozen=True, slots=True)
class Words:
    """Turns of phrase for what runs through every case; `beside` is for what goes on beside a complaint."""

    notes: Entry
    promises: tuple[StoryPromise, ...]
    proofs: tuple[str, ...]
    reasons: Entry
    beside: Entry


@dataclass(frozen=True, slots=True)
class Cast:
    """Residents and places to draw from; `streets` and `blocks` end with their post code."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    awkward: tuple[str, ...]
    streets: tuple[str, ...]
    blocks: tuple[str, ...]
    adjustments: tuple[Resident, ...]
    representatives: tuple[Representative, ...]


@dataclass(frozen=True, slots=True)
class World:
    """Everything the sample is made of. `people` are the landlord's, by key."""

    landlord: Landlord
    people: dict[str, Person]
    cast: Cast
    stories: tuple[Story, ...]
    requests: tuple[SmallMatter, ...]
    compliments: tuple[SmallMatter, ...]
    feedback: tuple[SmallMatter, ...]
    rulings: tuple[Ruling, ...]
    words: Words


@cache
def load_world() -> World:
    """The sample's world; raises ValueError, naming the place, for whatever is wrong in its files."""
    base, small = _file("landlord"), _file("small-matters")
    stories = [_story(e) for name in ("repairs", "homes", "people") for e in _stories(name)]
    people = {e.text("key"): _person(e) for e in base.entries("people", "person")}
    words = Words(
        small.entry("notes"), tuple(_promise(e) for e in small.entries("promises", "promise")),
        small.entry("proofs").texts("list"), small.entry("reasons"), small.entry("beside"),
    )  # fmt: skip
    return World(
        landlord=_landlord(base, people),
        people=people,
        cast=_cast(base),
        stories=tuple(stories),
        requests=_small(small, "requests"),
        compliments=_small(small, "compliments"),
        feedback=_small(small, "feedback"),
        rulings=tuple(_ruling(e) for e in small.entries("determinations", "determination")),
        words=words,
    )


def _file(name: str) -> Entry:
    return parse_file(resources.text("sample", f"{name}.toml"), name)


def _stories(name: str) -> tuple[Entry, ...]:
    return _file(f"stories-{name}").entries("stories", "story")


_TARGETS = ("acknowledge", "respond_1", "respond_2", "service_request", "update", "check")


def _landlord(base: Entry, people: dict[str, Person]) -> Landlord:
    targets = base.entry("targets")
    return Landlord(
        name=base.text("name"),
        homes=base.number("homes"),
        ombudsman=default_ombudsman(),
        targets=Targets(*(targets.number(k) for k in _TARGETS)),
        address_lines=base.texts("address_lines"),
        phone=base.text("phone"),
        email=base.text("email"),
        website=base.text("website"),
        escalate_to=base.text("escalate_to"),
        officer=people["officer"].name,
        people=tuple(people.values()),
        themes=THEMES,
        reference_prefix=base.text("reference_prefix"),
        is_sample=True,
    )


def _person(entry: Entry) -> Person:
    return Person(
        entry.text("name"), entry.text("role"), entry.text("email"), entry.text("phone"), entry.flag("senior")
    )


def _cast(base: Entry) -> Cast:
    places, residents = base.entry("places"), base.entry("residents")
    return Cast(
        given=residents.texts("given"),
        family=residents.texts("family"),
        awkward=residents.texts("awkward"),
        streets=places.texts("streets"),
        blocks=places.texts("blocks"),
        adjustments=tuple(
            Resident(0, "", adjustments=e.text("note"), large_print=e.flag("large_print"))
            for e in base.entries("adjustments", "adjustment")
        ),
        representatives=tuple(
            Representative(
                e.text("name"), e.text("relation"), e.text("address"), e.text("email", ""), e.text("phone", "")
            )
            for e in base.entries("representatives", "representative")
        ),
    )


def _story(entry: Entry) -> Story:
    entry.only("theme", "sought", "tellings", "decision", "extension", "points", "remedies", "second")
    return Story(
        theme=entry.text("theme"),
        sought=entry.text("sought"),
        tellings=entry.texts("tellings"),
        decision=entry.text("decision"),
        extension=entry.text("extension", ""),
        points=tuple(_point(e) for e in entry.entries("points", "point")),
        remedies=tuple(_remedy(e) for e in entry.entries("remedies", "remedy")),
        second=_second(entry),
    )


def _second(entry: Entry) -> SecondPart | None:
    part = entry.optional_entry("second")
    if part is None:
        return None
    part.only("words", "decision", "remedies")
    remedies = tuple(_remedy(e) for e in part.entries("remedies", "remedy"))
    return SecondPart(part.text("words"), part.text("decision"), remedies)


def _point(entry: Entry) -> StoryPoint:
    entry.only("text", "whose", "note", "evidence", "reasons", "relied", "outcome", "again")
    first = Answer(_outcome(entry), entry.text("evidence"), entry.text("reasons"), entry.text("relied", ""))
    again = entry.optional_entry("again")
    second = first
    if again is not None:
        again.only("outcome", "evidence", "reasons")
        second = Answer(_outcome(again), again.text("evidence"), again.text("reasons"), first.relied)
    whose = Responsibility[entry.text("whose", "ours").upper()]
    return StoryPoint(entry.text("text"), whose, entry.text("note", ""), first, second)


def _outcome(entry: Entry) -> Outcome | None:
    word = entry.text("outcome", "none")
    return None if word == "none" else Outcome[word.upper()]


def _remedy(entry: Entry) -> StoryRemedy:
    entry.only("kind", "what", "owner", "days", "pence")
    return StoryRemedy(
        RemedyKind[entry.text("kind").upper()],
        entry.text("what"),
        entry.text("owner"),
        entry.number("days"),
        entry.optional_number("pence") or 0,
    )


def _promise(entry: Entry) -> StoryPromise:
    return StoryPromise(PromiseKind[entry.text("kind").upper()], entry.text("what"))


def _small(entry: Entry, key: str) -> tuple[SmallMatter, ...]:
    return tuple(SmallMatter(e.text("theme"), e.text("words"), e.text("done", "")) for e in entry.entries(key, key))


def _ruling(entry: Entry) -> Ruling:
    return Ruling(entry.text("reference"), entry.text("category"), entry.text("issue"), entry.text("finding"))
