"""What the log dialog asks for and says, worked out without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from complaintdesk.domain.acts.logging import LogCase
from complaintdesk.domain.addresses import on_one_line
from complaintdesk.domain.casefile import CaseKind, Channel, Home, Resident, StageRecord, Tenure
from complaintdesk.domain.clocks import DeadlineKind, Rules, projection_words, stage_clock
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
        return f"{self.resident.name} · {on_one_line(self.home.address)}" if self.home.address else self.resident.name


@dataclass(frozen=True, slots=True)
class Start:
    """What the form is filled with before it is opened: an issue raised on the case `raised_on`, to be logged anew.

    `draft` names the form among those kept against a crash, so that it is not taken for another.
    """

    known: Known
    received_on: date
    words: str
    handler: str
    raised_on: str
    draft: str


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


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def clock_words(kind: CaseKind, received_on: date | None, rules: Rules) -> str:
    """By when a complaint received on that day must be acknowledged and answered, and our own targets for it."""
    if kind not in (CaseKind.COMPLAINT, CaseKind.SERVICE_REQUEST):
        return _NO_DAYS
    if received_on is None:
        return "Give the day on which it was received: the dates follow from that."
    try:
        if kind is CaseKind.SERVICE_REQUEST:
            return _service_words(received_on, rules)
        clock = stage_clock(StageRecord(1, received_on, ""), rules)
    except UserError as error:
        return str(error)
    own = {d.kind: f"; our own target is {day_words(d.due)}" for d in clock.own}
    code = (clock.acknowledge, clock.respond)
    lines = [
        f"Acknowledge by {day_words(clock.acknowledge.due)} ({clock.acknowledge.provision})"
        f"{own.get(DeadlineKind.ACKNOWLEDGE, '')}",
        f"Respond by {day_words(clock.respond.due)} ({clock.respond.provision})"
        f"{own.get(DeadlineKind.RESPOND, '')}. Counted anew from the day you acknowledge",
    ]
    return "\n".join([*lines, projection_words(rules)] if any(d.projected for d in code) else lines)


_NO_DAYS = "The Code sets no days for this. It is kept on the register all the same."


def _service_words(received_on: date, rules: Rules) -> str:
    days = rules.targets.service_request
    if days is None:
        return _NO_DAYS
    due = day_words(rules.calendar.add(received_on, days))
    return f"The Code sets no days for this. Our own target: answer by {due}."


def earlier_line(row: CaseSummary) -> str:
    """An earlier case in the list beside the form."""
    parts = [row.reference, day_words(row.received_on), row.theme, state_words(row)]
    head = " · ".join(part for part in parts if part)
    return f"{head}\n{row.resident}, {row.home}" if row.home else f"{head}\n{row.resident}"
