"""What the log dialog asks for and says, worked out without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from complaintdesk.domain.acts.logging import LogCase
from complaintdesk.domain.casefile import CaseKind, Channel, Home, Resident, StageRecord, Tenure
from complaintdesk.domain.clocks import Rules, stage_clock
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.queries import CaseSummary
from complaintdesk.ui.screens.cases.state import state_words
from complaintdesk.ui.widgets.dates import day_words

KINDS: tuple[tuple[str, CaseKind, str], ...] = (
    (
        "Complaint",
        CaseKind.COMPLAINT,
        "They are unhappy with something we did or did not do, whether or not they use the word “complaint” (1.2).",
    ),
    (
        "Service request",
        CaseKind.SERVICE_REQUEST,
        "They ask us to put something right. If they become unhappy with how it goes, it turns into a complaint "
        "and the work goes on (1.4, 1.5).",
    ),
    ("Compliment", CaseKind.COMPLIMENT, "They are pleased with something we did."),
    ("Feedback", CaseKind.FEEDBACK, "They tell us what they think, and do not ask for anything."),
)

CHANNELS = tuple((channel.value.capitalize(), channel) for channel in Channel)
TENURES = tuple(
    (tenure.value.capitalize(), tenure) for tenure in (Tenure.UNKNOWN, *(t for t in Tenure if t is not Tenure.UNKNOWN))
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written in the form."""

    kind: CaseKind
    received_on: date | None
    channel: Channel
    name: str
    tenure: Tenure
    phone: str
    email: str
    address: str
    postcode: str
    words: str
    theme: str
    handler: str
    told: bool


@dataclass(frozen=True, slots=True)
class Known:
    """A person and a home that the desk knows already."""

    resident: Resident
    home: Home

    @property
    def line(self) -> str:
        """How it stands in the list of suggestions."""
        return f"{self.resident.name} · {self.home.address}" if self.home.address else self.resident.name


def matching(entry: Entry, known: Sequence[Known]) -> Known | None:
    """The known person whose name and home were written out in full, if there is exactly one."""
    found = [k for k in known if _same(k.resident.name, entry.name) and _same(k.home.address, entry.address)]
    return found[0] if len(found) == 1 else None


def request(entry: Entry, chosen: Known | None) -> LogCase:
    """The request: with a person or home that was chosen and not altered, theirs; otherwise new ones."""
    resident = Resident(0, entry.name.strip())
    home = Home(0, entry.address.strip())
    if chosen is not None and _same(chosen.resident.name, entry.name):
        resident = chosen.resident
        if _same(chosen.home.address, entry.address):
            home = chosen.home
    told = entry.told and entry.channel is Channel.SURVEY
    return LogCase(
        kind=entry.kind,
        received_on=entry.received_on,
        channel=entry.channel,
        resident=replace(
            resident,
            name=entry.name.strip(),
            phone=entry.phone.strip(),
            email=entry.email.strip(),
            tenure=entry.tenure,
        ),
        home=replace(home, address=entry.address.strip(), postcode=entry.postcode.strip().upper()),
        words=entry.words,
        theme=entry.theme,
        handler=entry.handler,
        told_how_to_complain=told,
    )


def on_one_line(address: str) -> str:
    """An address written on several lines, with commas between what stood on each."""
    lines = (line.strip(" ,\t") for line in address.splitlines())
    return ", ".join(line for line in lines if line)


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def clock_words(kind: CaseKind, received_on: date | None, rules: Rules) -> str:
    """By when a complaint received on that day must be acknowledged and answered."""
    if kind is not CaseKind.COMPLAINT or received_on is None:
        return "The Code sets no days for this. It is kept on the register all the same."
    try:
        clock = stage_clock(StageRecord(1, received_on, ""), rules)
    except UserError as error:
        return str(error)
    lines = [
        f"Acknowledge by {day_words(clock.acknowledge.due)} ({clock.acknowledge.provision})",
        f"Respond by {day_words(clock.respond.due)} ({clock.respond.provision}), counted anew from the day "
        "you acknowledge",
    ]
    return "\n".join(lines)


def earlier_line(row: CaseSummary) -> str:
    """An earlier case in the list beside the form."""
    parts = [row.reference, day_words(row.received_on), row.theme, state_words(row)]
    head = " · ".join(part for part in parts if part)
    return f"{head}\n{row.resident}, {row.home}" if row.home else f"{head}\n{row.resident}"
