"""What the desk itself does about each provision: enforces, measures, prompts, or keeps a document (F52).

Dated data like the edition it belongs to; nothing here knows a provision.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.datafile import Entry, parse_file
from complaintdesk.domain.rulebook import Edition


class Bearing(StrEnum):
    """How far the desk bears a provision out."""

    ENFORCED = "enforced"
    MEASURED = "measured"
    PROMPTED = "prompted"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class ProvisionBearing:
    """One provision: `how` says in plain words what the desk does, `figures` are keys of `assessment_figures`."""

    number: str
    bearing: Bearing
    how: str
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AskedOfAll:
    """A share (PERCENT) of which `provisions` ask the whole; `words` go on after “33 of 36”."""

    figure: str
    provisions: tuple[str, ...]
    words: str


def parse_bearings(text: str, edition: Edition) -> tuple[ProvisionBearing, ...]:
    """The bearings of an edition, in its order.

    Raises ValueError where something is wrong or missing in the data, which must hold
    every provision of the edition once, and figures for whatever is measured.
    """
    file = parse_file(text, "evidence").only("edition", "provision", "asked_of_all")
    if file.text("edition") != edition.id:
        raise file.wrong(f"this is about {file.text('edition')}, not {edition.id}")
    found = {b.number: b for b in map(_bearing, file.entries("provision", "provision"))}
    numbers = [p.number for p in edition.provisions]
    if sorted(found) != sorted(numbers) or len(file.entries("provision", "provision")) != len(numbers):
        wrong = sorted(set(found) ^ set(numbers))
        raise file.wrong(f"not every provision once: {', '.join(wrong) or 'one is there twice'}")
    return tuple(found[number] for number in numbers)


def parse_asked_of_all(text: str, edition: Edition) -> tuple[AskedOfAll, ...]:
    """The shares of which the Code asks the whole, from the same data as `parse_bearings`.

    Raises ValueError as that does, and for a figure that is there twice or that is not
    shown beside the provision that is to ask for it.
    """
    shown = {b.number: b.figures for b in parse_bearings(text, edition)}
    entries = parse_file(text, "evidence").entries("asked_of_all", "asked_of_all")
    figures = [entry.text("figure") for entry in entries]
    if twice := sorted({key for key in figures if figures.count(key) > 1}):
        raise entries[0].wrong(f"there twice: {', '.join(twice)}")
    return tuple(_asked(entry, shown) for entry in entries)


def _asked(entry: Entry, shown: Mapping[str, tuple[str, ...]]) -> AskedOfAll:
    entry = entry.called(entry.text("figure")).only("figure", "provisions", "words")
    made = AskedOfAll(entry.text("figure"), entry.texts("provisions"), entry.text("words"))
    if not made.provisions:
        raise entry.wrong("no provisions")
    if wrong := [n for n in made.provisions if made.figure not in shown.get(n, ())]:
        raise entry.wrong(f"not shown beside {', '.join(wrong)}")
    return made


def _bearing(entry: Entry) -> ProvisionBearing:
    entry = entry.called(entry.text("number")).only("number", "bearing", "how", "figures")
    made = ProvisionBearing(
        entry.text("number"), entry.choice("bearing", Bearing), entry.text("how"), entry.texts("figures")
    )
    if made.bearing is Bearing.MEASURED and not made.figures:
        raise entry.wrong("measured, but without a figure")
    return made
