"""What the Cases screen asks for and says, worked out without Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from complaintdesk.domain.casefile import CaseKind
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.queries import CaseOrder, CaseQuery, CaseSummary
from complaintdesk.ui.theme.status import Status
from complaintdesk.ui.widgets.column_room import ColumnRoom
from complaintdesk.ui.widgets.dates import day_words

KINDS: tuple[tuple[str, CaseKind | None], ...] = (
    ("Every kind", None),
    ("Complaints", CaseKind.COMPLAINT),
    ("Service requests", CaseKind.SERVICE_REQUEST),
    ("Compliments", CaseKind.COMPLIMENT),
    ("Feedback", CaseKind.FEEDBACK),
)
SHOWN: tuple[tuple[str, bool], ...] = (("Open and closed", False), ("Open only", True))
STAGES: tuple[tuple[str, int | None], ...] = (("Any stage", None), ("Stage 1", 1), ("Stage 2", 2))
ANYBODY, ANY_THEME = "Anybody", "Every theme"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list: its name, its order (None: it cannot be sorted), its room and its text."""

    header: str
    order: CaseOrder | None
    room: ColumnRoom
    text: Callable[[CaseSummary], str]


def state_words(row: CaseSummary) -> str:
    """Where a case stands: "Stage 2", "Stage 1 answered", "Not accepted", "Closed"; "Open" for what has no stages."""
    if not row.is_open:
        return "Not accepted" if row.refused == 1 else "Closed"
    if row.refused == 2:
        return "Stage 2 refused"
    if row.kind is not CaseKind.COMPLAINT:
        return "Open"
    return f"Stage {row.stage} answered" if row.responded_on else f"Stage {row.stage}"


def state_status(row: CaseSummary) -> Status:
    """The look of where a case stands."""
    if not row.is_open:
        return Status.CLOSED
    return Status.ANSWERED if row.responded_on else Status.OPEN


COLUMNS = (
    Column("State", CaseOrder.STATE, ColumnRoom(90, 190), state_words),
    Column("Case", CaseOrder.REFERENCE, ColumnRoom(90, 170), lambda row: row.reference),
    Column("Received", CaseOrder.RECEIVED, ColumnRoom(90, 150), lambda row: day_words(row.received_on)),
    Column("Resident", CaseOrder.RESIDENT, ColumnRoom(100, 240), lambda row: row.resident),
    Column("Home", CaseOrder.HOME, ColumnRoom(110, 400), lambda row: row.home),
    Column("Kind", None, ColumnRoom(80, 140), lambda row: row.kind.value.capitalize()),
    Column("Theme", CaseOrder.THEME, ColumnRoom(100, 280), lambda row: row.theme),
    Column("Handler", CaseOrder.HANDLER, ColumnRoom(90, 220), lambda row: row.handler),
)
FILLER = 4


def row_sentence(row: CaseSummary) -> str:
    """A row as a screen reader says it."""
    return ", ".join(column.text(row) for column in (COLUMNS[1], COLUMNS[0], *COLUMNS[2:]) if column.text(row))


def handlers(landlord: Landlord) -> list[str]:
    """Who may be chosen as a handler: the officer first, then everybody listed."""
    names = [landlord.officer, *(p.name for p in landlord.people)]
    return list(dict.fromkeys(name for name in names if name))


def is_filtered(query: CaseQuery) -> bool:
    """True when the query leaves any case out."""
    return replace(query, order=CaseOrder.RECEIVED, descending=True) != CaseQuery()


def count_words(count: int, query: CaseQuery) -> str:
    """How many there are: "1,204 cases", "3 cases found"."""
    noun = "case" if count == 1 else "cases"
    return f"{count:,} {noun} found" if is_filtered(query) else f"{count:,} {noun}"


@dataclass(frozen=True, slots=True)
class Nothing:
    """What is said in place of an empty list, and whether its button clears the filters or logs a case."""

    heading: str
    words: str
    button: str
    clears: bool


def nothing(query: CaseQuery) -> Nothing:
    """What an empty list says."""
    if is_filtered(query):
        return Nothing(
            "No case matches",
            "Every word has to occur somewhere in the case. Try fewer words, or take the filters away.",
            "Show every case",
            True,
        )
    return Nothing(
        "There are no cases yet",
        "Log the first one when somebody tells you that they are unhappy.",
        "Log a complaint",
        False,
    )
