"""The rule book: editions of the Complaint Handling Code as dated data.

An edition holds the Code's provisions by official number, its limits, and what each
letter must hold. Nothing here knows a figure: they are all read from the edition's file,
so that another edition needs a file and no code.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.datafile import Entry, parse_file
from complaintdesk.domain.errors import UserError

SUMMARY_LENGTH = 300
"""The most characters a provision's summary may have."""

_NUMBER = re.compile(r"(\d+)\.(\d+)")
_REFERENCE = re.compile(r"(\d+\.\d+)([a-z]?)")


class LimitKind(StrEnum):
    """What a limit is set on; `ACCEPT` is how old an issue may be, and belongs to no stage."""

    ACKNOWLEDGE = "acknowledge"
    RESPOND = "respond"
    EXTEND = "extend"
    ACCEPT = "accept"


class LimitUnit(StrEnum):
    """What a limit is counted in."""

    WORKING_DAYS = "working days"
    MONTHS = "months"


class LimitStart(StrEnum):
    """What a limit counts from: that day is day 0."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    RESPONSE_DUE = "response due"
    EVENT = "event"


class Need(StrEnum):
    """Whether a letter must hold something by the Code, may leave it out for a reason, or only had better hold it."""

    DEMAND = "demand"
    REASON = "demand or reason"
    ADVICE = "advice"


class Condition(StrEnum):
    """When an element is called for at all."""

    ALWAYS = "always"
    SOMETHING_UNCLEAR = "something unclear"
    BEYOND_CODE_TIME = "beyond Code time"
    TOO_OLD = "more than twelve months"
    LOGGED_ANEW = "logged anew"


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the Code: its official number and our own short title."""

    number: str
    title: str


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision: official number ("6.10"), its section's number, and our own plain summary.

    `parts` holds the letters of its lettered parts ("abcdefg" for 6.9), empty where it has none.
    """

    number: str
    section: str
    summary: str
    parts: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit of the Code: `amount` of `unit` counted from `counted_from`, the last day included.

    `stage` is 1 or 2, None where the limit belongs to neither. `provision` sets it and
    `also` names others behind it. `flexible` is True where a good reason may go beyond.
    """

    kind: LimitKind
    stage: int | None
    amount: int
    unit: LimitUnit
    counted_from: LimitStart
    provision: str
    also: tuple[str, ...] = ()
    flexible: bool = False

    @property
    def days(self) -> int:
        """The limit in working days; raises ValueError for one in months."""
        return self._in(LimitUnit.WORKING_DAYS)

    @property
    def months(self) -> int:
        """The limit in calendar months; raises ValueError for one in working days."""
        return self._in(LimitUnit.MONTHS)

    def _in(self, unit: LimitUnit) -> int:
        if self.unit is not unit:
            raise ValueError(f"the limit {self.kind} is in {self.unit}, not in {unit}")
        return self.amount


@dataclass(frozen=True, slots=True)
class LetterElement:
    """Something a letter must hold (`need` DEMAND), or had better hold (ADVICE).

    One with `need` REASON may be passed over where the officer writes down why.

    `description` completes "The letter ..." in plain words. `provision` may carry the
    letter of a part ("6.9d"). `when` says in which cases it is called for at all.
    `note` says where the demand comes from when the provision's own words do not.
    """

    id: str
    description: str
    provision: str
    need: Need
    when: Condition = Condition.ALWAYS
    note: str = ""


@dataclass(frozen=True, slots=True)
class LetterRule:
    """What one kind of letter holds, in the order in which a reader meets it."""

    kind: LetterKind
    elements: tuple[LetterElement, ...]

    @property
    def demanded(self) -> tuple[LetterElement, ...]:
        """The elements that the Code demands, conditional ones included."""
        return tuple(e for e in self.elements if e.need is Need.DEMAND)

    def element(self, element_id: str) -> LetterElement | None:
        """The element of that id, None where this kind of letter has none."""
        return next((e for e in self.elements if e.id == element_id), None)


# No slots: the look-up tables below are cached on the instance.
@dataclass(frozen=True)
class Edition:
    """One edition of the Code, in force from `in_force_from` to `in_force_until`, both included.

    Without `in_force_until` it holds until a later edition begins. `checked` is the day
    on which the data was last compared with `source`.
    """

    id: str
    title: str
    in_force_from: date
    in_force_until: date | None
    source: str
    checked: date
    sections: tuple[Section, ...]
    provisions: tuple[Provision, ...]
    limits: tuple[Limit, ...]
    letters: tuple[LetterRule, ...]

    def covers(self, day: date) -> bool:
        """True when `day` lies within the edition's own dates."""
        return self.in_force_from <= day and (self.in_force_until is None or day <= self.in_force_until)

    def provision(self, reference: str) -> Provision:
        """The provision of a number, with or without a part's letter ("6.9", "6.9d").

        Raises KeyError where this edition has no such provision or part.
        """
        found = _REFERENCE.fullmatch(reference)
        provision = self._provisions.get(found[1]) if found else None
        if found is None or provision is None or found[2] not in provision.parts:
            raise KeyError(f"{self.id} has no provision {reference}")
        return provision

    def section_provisions(self, section: str) -> tuple[Provision, ...]:
        """The provisions of the section of that number, in official order."""
        return tuple(p for p in self.provisions if p.section == section)

    def limit(self, kind: str, stage: int | None = None) -> Limit:
        """The limit of a kind (`LimitKind`) at a stage; `accept` has no stage.

        Raises KeyError where this edition sets none.
        """
        return self._limits[kind, stage]

    def letter(self, kind: str) -> LetterRule:
        """What a kind of letter (`LetterKind`) must hold; raises KeyError for an unknown kind."""
        return self._letters[kind]

    @cached_property
    def _provisions(self) -> Mapping[str, Provision]:
        return {p.number: p for p in self.provisions}

    @cached_property
    def _limits(self) -> Mapping[tuple[str, int | None], Limit]:
        return {(limit.kind, limit.stage): limit for limit in self.limits}

    @cached_property
    def _letters(self) -> Mapping[str, LetterRule]:
        return {rule.kind: rule for rule in self.letters}


def edition_on(editions: Iterable[Edition], day: date) -> Edition:
    """The edition in force on `day`: of those that cover it, the one that began last.

    Raises UserError "rules.none_for_date" (field `day`, a date) where none covers it.
    """
    covering = [e for e in editions if e.covers(day)]
    if not covering:
        raise UserError("rules.none_for_date", day=day)
    return max(covering, key=lambda e: e.in_force_from)


def parse_edition(text: str) -> Edition:
    """The edition written in `text` (TOML, laid out as in resources/rulebook).

    Raises ValueError, naming the place, for anything missing, doubled, misspelt or
    pointing at a provision that the edition does not have.
    """
    whole = parse_file(text, "edition").only(
        "id", "title", "from", "until", "source", "checked", "sections", "provisions", "limits", "letters"
    )
    whole = whole.called(whole.text("id"))
    sections = tuple(_section(e) for e in whole.entries("sections", "section"))
    edition = Edition(
        id=whole.text("id"),
        title=whole.text("title"),
        in_force_from=whole.day("from"),
        in_force_until=whole.optional_day("until"),
        source=whole.text("source"),
        checked=whole.day("checked"),
        sections=sections,
        provisions=tuple(_provision(e) for e in whole.entries("provisions", "provision")),
        limits=tuple(_limit(e) for e in whole.entries("limits", "limit")),
        letters=tuple(_letter(e) for e in whole.entries("letters", "letter")),
    )
    _check(edition, whole)
    return edition


def _section(entry: Entry) -> Section:
    entry.only("number", "title")
    return Section(entry.text("number"), entry.text("title"))


def _provision(entry: Entry) -> Provision:
    entry.only("number", "summary", "parts")
    number = entry.text("number")
    found = _NUMBER.fullmatch(number)
    if found is None:
        raise entry.wrong(f"{number!r} is not a provision's number")
    entry = entry.called(f"provision {number}")
    summary = entry.text("summary")
    if len(summary) > SUMMARY_LENGTH:
        raise entry.wrong(f"the summary has more than {SUMMARY_LENGTH} characters")
    return Provision(number, found[1], summary, entry.text("parts", ""))


def _limit(entry: Entry) -> Limit:
    entry.only("kind", "stage", "amount", "unit", "from", "provision", "also", "flexible")
    return Limit(
        kind=entry.choice("kind", LimitKind),
        stage=entry.optional_number("stage"),
        amount=entry.number("amount"),
        unit=entry.choice("unit", LimitUnit),
        counted_from=entry.choice("from", LimitStart),
        provision=entry.text("provision"),
        also=entry.texts("also"),
        flexible=entry.flag("flexible"),
    )


def _letter(entry: Entry) -> LetterRule:
    entry.only("kind", "elements")
    kind = entry.choice("kind", LetterKind)
    elements = tuple(_element(e) for e in entry.called(f"letter {kind}").entries("elements", "element"))
    return LetterRule(kind, elements)


def _element(entry: Entry) -> LetterElement:
    entry.only("id", "description", "provision", "need", "when", "note")
    return LetterElement(
        id=entry.text("id"),
        description=entry.text("description"),
        provision=entry.text("provision"),
        need=entry.choice("need", Need),
        when=entry.choice("when", Condition, Condition.ALWAYS),
        note=entry.text("note", ""),
    )


def _check(edition: Edition, whole: Entry) -> None:
    """What no entry can tell by itself: dates, doubles, order, and references that lead nowhere."""
    if edition.in_force_until is not None and edition.in_force_until < edition.in_force_from:
        raise whole.wrong("until is before from")
    _once(whole, "section", (s.number for s in edition.sections))
    _once(whole, "provision", (p.number for p in edition.provisions))
    _once(whole, "limit", ((limit.kind.value, limit.stage) for limit in edition.limits))
    _once(whole, "letter", (rule.kind.value for rule in edition.letters))
    for rule in edition.letters:
        _once(whole, f"letter {rule.kind}, element", (e.id for e in rule.elements))
    _check_order(edition, whole)
    _check_complete(edition, whole)
    for place, reference in _references(edition):
        try:
            edition.provision(reference)
        except KeyError:
            raise whole.wrong(f"{place} names provision {reference}, which is not there") from None


def _once(place: Entry, what: str, keys: Iterable[Hashable]) -> None:
    seen: set[Hashable] = set()
    for key in keys:
        if key in seen:
            raise place.wrong(f"{what} {key} is there twice")
        seen.add(key)


def _check_order(edition: Edition, whole: Entry) -> None:
    sections = {s.number for s in edition.sections}
    last = (0, 0)
    for provision in edition.provisions:
        if provision.section not in sections:
            raise whole.wrong(f"provision {provision.number} belongs to no section")
        major, minor = provision.number.split(".")
        if (int(major), int(minor)) < last:
            raise whole.wrong(f"provision {provision.number} is out of order")
        last = (int(major), int(minor))


def _check_complete(edition: Edition, whole: Entry) -> None:
    """Both stages' limits, the age limit and every kind of letter must be there: the desk relies on them."""
    staged = (LimitKind.ACKNOWLEDGE, LimitKind.RESPOND, LimitKind.EXTEND)
    wanted: list[tuple[LimitKind, int | None, LimitUnit]] = [
        (kind, stage, LimitUnit.WORKING_DAYS) for stage in (1, 2) for kind in staged
    ]
    wanted.append((LimitKind.ACCEPT, None, LimitUnit.MONTHS))
    have = {(limit.kind, limit.stage, limit.unit) for limit in edition.limits}
    for kind, stage, unit in wanted:
        if (kind, stage, unit) not in have:
            at = f" for stage {stage}" if stage else ""
            raise whole.wrong(f"no limit {kind}{at} in {unit}")
    for letter in LetterKind:
        if letter not in {rule.kind for rule in edition.letters}:
            raise whole.wrong(f"no letter {letter}")


def _references(edition: Edition) -> Iterable[tuple[str, str]]:
    for limit in edition.limits:
        for reference in (limit.provision, *limit.also):
            yield f"limit {limit.kind}", reference
    for rule in edition.letters:
        for element in rule.elements:
            yield f"letter {rule.kind}, {element.id},", element.provision
