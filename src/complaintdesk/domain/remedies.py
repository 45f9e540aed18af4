"""Compensation: the tariff of named sums, each with its source, date and how sure it is.

Amounts are whole pence. A tariff is guidance and never a ceiling: it holds only sums
that were confirmed, and the landlord may edit its own copy.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from complaintdesk.domain.datafile import Entry, parse_file


class Per(StrEnum):
    """What a sum is paid for one of."""

    DAY = "day"
    WEEK = "week"
    OCCASION = "occasion"


class Confidence(StrEnum):
    """How sure a fact from outside is: read at its source, well reported, weakly reported, or not verified."""

    PRIMARY = "A"
    GOOD = "B"
    WEAK = "C"
    UNVERIFIED = "D"

    @property
    def words(self) -> str:
        """The same in plain words, to stand beside a source."""
        return _CONFIDENCE_WORDS[self]


_CONFIDENCE_WORDS = {
    Confidence.PRIMARY: "read at its source",
    Confidence.GOOD: "well reported, not read at its source",
    Confidence.WEAK: "weakly reported",
    Confidence.UNVERIFIED: "not verified",
}


@dataclass(frozen=True, slots=True)
class TariffRow:
    """One named sum: `pence` for each `per`; `checked` is the day on which `source` was last looked at."""

    id: str
    label: str
    pence: int
    per: Per
    source: str
    checked: date
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Tariff:
    """Named sums that apply from `in_force_from`, that day included."""

    id: str
    title: str
    in_force_from: date
    rows: tuple[TariffRow, ...]

    def row(self, row_id: str) -> TariffRow:
        """The row of that id; raises KeyError where there is none."""
        for row in self.rows:
            if row.id == row_id:
                return row
        raise KeyError(f"{self.id} has no row {row_id}")


def parse_tariff(text: str) -> Tariff:
    """The tariff written in `text` (TOML, laid out as in resources/tariff).

    A row without its own source, date or confidence takes the file's. Raises
    ValueError, naming the place, for anything missing, doubled or misspelt.
    """
    whole = parse_file(text, "tariff").only("id", "title", "from", "source", "checked", "confidence", "rows")
    whole = whole.called(whole.text("id"))
    rows = tuple(_row(entry, whole) for entry in whole.entries("rows", "row"))
    ids = [row.id for row in rows]
    doubled = next((i for n, i in enumerate(ids) if i in ids[:n]), None)
    if doubled is not None:
        raise whole.wrong(f"row {doubled} is there twice")
    return Tariff(whole.text("id"), whole.text("title"), whole.day("from"), rows)


def _row(entry: Entry, whole: Entry) -> TariffRow:
    entry.only("id", "label", "pence", "per", "source", "checked", "confidence")
    return TariffRow(
        id=entry.text("id"),
        label=entry.text("label"),
        pence=entry.number("pence"),
        per=entry.choice("per", Per),
        source=entry.text("source", whole.text("source")),
        checked=entry.day("checked", whole.day("checked")),
        confidence=entry.choice("confidence", Confidence, whole.choice("confidence", Confidence)),
    )
