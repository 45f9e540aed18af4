"""Live evidence for the self-assessment: what the desk does about a provision, what the case file shows (F52)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from weakref import WeakKeyDictionary

from complaintdesk.domain.assessment.bearing import (
    AskedOfAll,
    Bearing,
    ProvisionBearing,
    parse_asked_of_all,
    parse_bearings,
)
from complaintdesk.domain.assessment.figures import assessment_figures
from complaintdesk.domain.assessment.leftovers import Related, parse_related
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord, Period, year_start
from complaintdesk.domain.measures import Figure, MeasureContext
from complaintdesk.domain.queries import CaseScope
from complaintdesk.domain.rulebook import Edition
from complaintdesk.domain.spelling import long_date
from complaintdesk.services.desk import Desk
from complaintdesk.services.rules import editions
from complaintdesk.system import resources


@dataclass(frozen=True, slots=True)
class ProvisionEvidence:
    """One provision with what the desk does about it, in plain words, and its figures."""

    number: str
    summary: str
    bearing: Bearing
    how: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class LiveEvidence:
    """Every provision of an edition in its order; figures are of `period`, as known on `as_of`.

    `references` name the cases that stand behind the figures, by their ids.
    """

    edition: str
    period: Period
    as_of: date
    provisions: tuple[ProvisionEvidence, ...]
    references: dict[int, str]


def assessment_year(landlord: Landlord, today: date, year_end: date | None = None) -> Period:
    """The landlord's year that ends on `year_end`, both ends included; the last full one where None.

    Raises UserError "assessment.year_end" where no year of the landlord's ends on that day.
    """
    last = max(today.year, year_end.year if year_end is not None else 0) + 2
    ends = [year_start(landlord, year) - timedelta(days=1) for year in range(today.year - 20, last)]
    wanted = year_end or max(end for end in ends if end < today)
    if wanted not in ends[1:]:
        raise UserError(
            "assessment.year_end", day=long_date(wanted), usual=long_date(max(e for e in ends if e < today))
        )
    first = ends[ends.index(wanted) - 1] + timedelta(days=1)
    return Period(f"Year to {long_date(wanted)}", first, wanted)


_Key = tuple[Period, date, int]
_kept: WeakKeyDictionary[Desk, tuple[_Key, LiveEvidence]] = WeakKeyDictionary()
"""The evidence that each open desk was asked for last, and what it was worked out from."""


def live_evidence(desk: Desk, year_end: date | None = None) -> LiveEvidence:
    """What stands for each provision in the year that ends on `year_end`, or in the last full year.

    The edition is the one in force on the last day of the year that is known. Raises
    UserError "assessment.year_end", and "assessment.year_future" for a year that has not begun.
    """
    today = desk.clock.today()
    with desk.reading() as unit:
        landlord = unit.landlord()
        period = assessment_year(landlord, today, year_end)
        if period.first > today:
            raise UserError("assessment.year_future", first=long_date(period.first))
        # Answering a self-assessment changes no figure, and is saved after every few words.
        key = (period, today, unit.last_entry_but("self-assessment"))
        known = _kept.get(desk)
        if known is not None and known[0] == key:
            return known[1]
        cases, determinations = unit.cases(CaseScope()), unit.determinations()
    context = MeasureContext(desk.rules(), landlord.homes, today, landlord.themes)
    figures = assessment_figures(cases, determinations, period, context)
    edition = edition_on(min(period.last, today))
    found = tuple(_evidence(edition, bearing, figures) for bearing in bearings(edition.id))
    behind = {case for provision in found for figure in provision.figures for case in (*figure.cases, *figure.base)}
    references = {case.id: case.reference for case in cases if case.id in behind}
    evidence = LiveEvidence(edition.id, period, today, found, references)
    _kept[desk] = (key, evidence)
    return evidence


@cache
def bearings(edition: str) -> tuple[ProvisionBearing, ...]:
    """What the desk does about each provision of an edition, as shipped."""
    return parse_bearings(_data("evidence", edition), _edition(edition))


@cache
def asked_of_all(edition: str) -> tuple[AskedOfAll, ...]:
    """The figures of which an edition asks the whole, as shipped."""
    return parse_asked_of_all(_data("evidence", edition), _edition(edition))


@cache
def related(edition: str) -> Related:
    """The groups of an edition's provisions that may well share their words, as shipped."""
    return parse_related(_data("related", edition), _edition(edition))


def _edition(name: str) -> Edition:
    return next(e for e in editions() if e.id == name)


def _data(kind: str, edition: str) -> str:
    return resources.text("assessment", f"{kind}-{edition.removeprefix('code-')}.toml")


def edition_on(day: date) -> Edition:
    """The edition in force on `day`; before the first one, that one: there is no other to assess against."""
    return next((e for e in reversed(editions()) if e.in_force_from <= day), editions()[0])


def _evidence(edition: Edition, bearing: ProvisionBearing, figures: dict[str, Figure]) -> ProvisionEvidence:
    own = tuple(figures[key] for key in bearing.figures)
    return ProvisionEvidence(
        bearing.number, edition.provision(bearing.number).summary, bearing.bearing, bearing.how, own
    )
