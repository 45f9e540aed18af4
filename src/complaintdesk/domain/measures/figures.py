"""What a figure is: a number, how it is read, and the cases it was counted from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.landlord import Period


class Unit(StrEnum):
    """How a figure is read."""

    COUNT = "count"
    PERCENT = "percent"
    DAYS = "working days"
    POUNDS = "pounds"
    PER_THOUSAND = "per 1,000 homes"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with its working.

    `value` is in `unit` (PERCENT from 0 to 100, POUNDS in pence) and None where there is
    nothing to divide by. `cases` are the ids of the cases counted; `base` the ids of
    those it is a share of (equal to `cases` for a plain count). `provision` is the one it bears on.
    """

    key: str
    label: str
    unit: Unit
    value: float | None
    cases: tuple[int, ...]
    base: tuple[int, ...]
    provision: str = ""
    note: str = ""

    @property
    def text(self) -> str:
        """The figure as it is printed: "12", "91.7 %", "6.5", "£1,250.00", or "–" without a base."""
        if self.value is None:
            return "–"
        if self.unit is Unit.COUNT:
            return f"{self.value:,.0f}"
        if self.unit is Unit.PERCENT:
            return f"{self.value:.1f}%"
        if self.unit is Unit.POUNDS:
            return f"£{self.value / 100:,.2f}"
        return f"{self.value:.1f}"


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures that belong together under one heading."""

    key: str
    title: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """All the figures of one period; `figure(key)` finds one."""

    period: Period
    groups: tuple[FigureGroup, ...]

    def figure(self, key: str) -> Figure:
        """The figure of that key; raises KeyError where there is none."""
        found = next((f for g in self.groups for f in g.figures if f.key == key), None)
        if found is None:
            raise KeyError(key)
        return found


def count(key: str, label: str, cases: Iterable[int], *, provision: str = "", note: str = "") -> Figure:
    """How many cases; a case that is counted twice (both its stages, say) stands twice in `cases`."""
    ids = tuple(cases)
    return Figure(key, label, Unit.COUNT, float(len(ids)), ids, ids, provision, note)


def share(
    key: str, label: str, part: Iterable[int], base: Iterable[int], *, provision: str = "", note: str = ""
) -> Figure:
    """What share of `base` lies in `part`, in per cent; no value without a base."""
    of, whole = tuple(part), tuple(base)
    value = 100 * len(of) / len(whole) if whole else None
    return Figure(key, label, Unit.PERCENT, value, of, whole, provision, note)


def mean(key: str, label: str, values: Mapping[int, float], *, provision: str = "", note: str = "") -> Figure:
    """The mean of a value a case has, in working days; no value without a case."""
    value = sum(values.values()) / len(values) if values else None
    ids = tuple(values)
    return Figure(key, label, Unit.DAYS, value, ids, ids, provision, note)
