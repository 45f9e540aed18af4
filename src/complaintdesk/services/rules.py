"""The rules that ship with the program: editions of the Code, the tariff, the Ombudsman's details.

Each is read once. What is wrong in a shipped file is a bug and raises ValueError.
"""

from __future__ import annotations

from functools import cache

from complaintdesk.domain.clocks import NeighbourRule, parse_neighbours
from complaintdesk.domain.datafile import parse_file
from complaintdesk.domain.landlord import OmbudsmanContact
from complaintdesk.domain.remedies import Confidence, Tariff, parse_tariff
from complaintdesk.domain.rulebook import Edition, parse_edition
from complaintdesk.system import resources


@cache
def editions() -> tuple[Edition, ...]:
    """Every edition of the Code that ships with the program, the earliest first."""
    files = sorted(resources.path("rulebook").glob("*.toml"))
    read = [parse_edition(resources.text("rulebook", file.name)) for file in files]
    return tuple(sorted(read, key=lambda edition: edition.in_force_from))


@cache
def neighbours() -> tuple[NeighbourRule, ...]:
    """The clocks of other laws that may run beside a complaint."""
    return parse_neighbours(resources.text("clocks", "neighbours.toml"))


@cache
def default_tariff() -> Tariff:
    """The sums a new desk starts with: only those of the Ombudsman's guidance that were confirmed."""
    return parse_tariff(resources.text("tariff", "compensation.toml"))


@cache
def default_ombudsman() -> OmbudsmanContact:
    """The Ombudsman's details a new desk starts with; `source` ends with how sure they are.

    They hold no email address: see resources/code/ombudsman.toml for the reason.
    """
    entry = parse_file(resources.text("code", "ombudsman.toml"), "ombudsman").only(
        "name", "address_lines", "phone", "website", "how", "source", "checked", "confidence"
    )
    return OmbudsmanContact(
        name=entry.text("name"),
        address_lines=entry.texts("address_lines"),
        phone=entry.text("phone"),
        website=entry.text("website"),
        how=entry.text("how"),
        source=f"{entry.text('source')} ({entry.choice('confidence', Confidence).words})",
        source_date=entry.day("checked"),
    )
