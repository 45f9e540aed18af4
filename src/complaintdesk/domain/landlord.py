"""The landlord: what the desk must know about the organisation itself, and how its year runs."""

from __future__ import annotations

import calendar as _calendar
from dataclasses import dataclass
from datetime import date, timedelta

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.clocks import Targets
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.months import months_on
from complaintdesk.domain.working_days import LAST_PUBLISHED_YEAR

FIRST_YEAR, _LAST_YEAR = 2000, 2100
"""The years a quarter may be written with; any other is a slip of the keyboard."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at the landlord who handles complaints or owns actions."""

    name: str
    role: str = ""
    email: str = ""
    phone: str = ""
    senior: bool = False


@dataclass(frozen=True, slots=True)
class OmbudsmanContact:
    """The Ombudsman's details as letters print them; editable, with where they come from and when."""

    name: str
    address_lines: tuple[str, ...]
    phone: str
    website: str
    how: str
    source: str
    source_date: date


@dataclass(frozen=True, slots=True)
class Submission:
    """An annual submission to the Ombudsman about the year that ended on `year_end`."""

    year_end: date
    made_on: date


@dataclass(frozen=True, slots=True)
class SubmissionPaper:
    """What the officer recorded of one paper of a submission: `key` is its key in the list of papers.

    It is ready from `ready_on` on, and can be seen at `where`, a web address or another
    place. One that is not needed says why in `note`.
    """

    year_end: date
    key: str
    ready_on: date | None = None
    where: str = ""
    note: str = ""
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A PDF that goes with letters of some kinds, such as the complaints leaflet; `attachment` holds its bytes."""

    name: str
    attachment: int
    kinds: tuple[LetterKind, ...] = ()


@dataclass(frozen=True, slots=True)
class SignedAs:
    """The picture of somebody's signature; `attachment` holds its bytes, a PNG."""

    name: str
    attachment: int


@dataclass(frozen=True, slots=True)
class OwnPlainWord:
    """The landlord's own word or phrase to advise on, in all its forms, and what to write instead.

    `kind` is "jargon", "blame" or "cold" (the values of plain_english.AdviceKind). Each way of
    `instead` has as many forms as `find`, in the same order, or one for all; without any, `why`
    is the advice.
    """

    kind: str
    find: tuple[str, ...]
    instead: tuple[tuple[str, ...], ...] = ()
    why: str = ""

    @property
    def name(self) -> str:
        """The first form: what it goes by."""
        return self.find[0]


@dataclass(frozen=True, slots=True)
class Landlord:
    """The landlord's settings, kept in the desk file and journalled like a case.

    `homes` is the number owned at the last year end. The year ends on day
    `year_end_day` of month `year_end_month` (28 and 29 February are taken as the month's end).
    `escalate_to` tells a resident how to ask for stage 2. `version` guards against lost
    updates. `letterhead_attachment` is a .docx used as the base of Word letters.
    `published_to` is the last year whose bank holidays are published, as far as this desk
    was told; `submissions` are those made to the Ombudsman, and `submission_papers` what was
    recorded of the papers they ask for. `logo` is a PNG for the top of letters.
    Of the advice on the wording, `own_words` are added to the supplied list, `quiet_words` are
    the entries switched off, each by one of its forms, and `known_spellings` are right as they are spelt.
    """

    name: str
    homes: int
    ombudsman: OmbudsmanContact
    year_end_month: int = 3
    year_end_day: int = 31
    targets: Targets = Targets()
    address_lines: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""
    website: str = ""
    escalate_to: str = ""
    officer: str = ""
    people: tuple[Person, ...] = ()
    themes: tuple[str, ...] = ()
    reference_prefix: str = "C"
    letterhead_attachment: int | None = None
    submissions: tuple[Submission, ...] = ()
    submission_papers: tuple[SubmissionPaper, ...] = ()
    published_to: int = LAST_PUBLISHED_YEAR
    enclosures: tuple[Enclosure, ...] = ()
    logo: int | None = None
    signatures: tuple[SignedAs, ...] = ()
    own_words: tuple[OwnPlainWord, ...] = ()
    quiet_words: tuple[str, ...] = ()
    known_spellings: tuple[str, ...] = ()
    is_sample: bool = False
    version: int = 0

    def person(self, name: str) -> Person | None:
        """The person of that name, if they are listed."""
        return next((p for p in self.people if p.name == name), None)


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days, first and last included, under the name that reports print."""

    name: str
    first: date
    last: date

    def holds(self, day: date | None) -> bool:
        """True when `day` lies within the period."""
        return day is not None and self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of the landlord's own year, written 2026-Q2.

    The year is named by the calendar year in which it begins: with a year end of
    31 March, 2026-Q1 is 1 April to 30 June 2026; with 31 December it is January to
    March 2026.
    """

    year: int
    number: int

    @staticmethod
    def parse(text: str) -> Quarter:
        """The quarter written as YEAR-Qn, YEAR from 2000 to 2100; raises UserError "quarter.form" for anything else."""
        head, _, tail = text.strip().upper().partition("-Q")
        if not (head.isdecimal() and len(head) == 4 and tail in {"1", "2", "3", "4"}):
            raise UserError("quarter.form", text=text)
        if not FIRST_YEAR <= int(head) <= _LAST_YEAR:
            raise UserError("quarter.form", text=text)
        return Quarter(int(head), int(tail))

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}"

    @property
    def before(self) -> Quarter:
        """The quarter before this one."""
        return Quarter(self.year, self.number - 1) if self.number > 1 else Quarter(self.year - 1, 4)


def year_start(landlord: Landlord, year: int) -> date:
    """The first day of the landlord's year that begins in calendar year `year`."""
    if (landlord.year_end_month, landlord.year_end_day) == (12, 31):
        return date(year, 1, 1)
    return _year_end(landlord, year) + timedelta(days=1)


def _year_end(landlord: Landlord, year: int) -> date:
    last = _calendar.monthrange(year, landlord.year_end_month)[1]
    ends_february = landlord.year_end_month == 2 and landlord.year_end_day >= 28
    return date(year, landlord.year_end_month, last if ends_february else min(landlord.year_end_day, last))


def quarter_period(landlord: Landlord, quarter: Quarter) -> Period:
    """The days of a quarter of the landlord's year, three months each."""
    start = year_start(landlord, quarter.year)
    first = months_on(start, 3 * (quarter.number - 1))
    last = months_on(start, 3 * quarter.number) - timedelta(days=1)
    return Period(str(quarter), first, last)


def quarter_of(landlord: Landlord, day: date) -> Quarter:
    """The quarter of the landlord's year in which `day` lies."""
    year = day.year if day >= year_start(landlord, day.year) else day.year - 1
    for number in (1, 2, 3):
        if day <= quarter_period(landlord, Quarter(year, number)).last:
            return Quarter(year, number)
    return Quarter(year, 4)


def last_full_quarter(landlord: Landlord, today: date) -> Quarter:
    """The latest quarter that ended before `today`."""
    return quarter_of(landlord, today).before
