"""What the board pack screen shows, decided without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from complaintdesk.domain.landlord import Landlord, Quarter, quarter_period
from complaintdesk.domain.measures import Figure, FigureGroup, PackFigures, PeriodFigures, Unit
from complaintdesk.domain.privacy import NameFound
from complaintdesk.domain.queries import CaseSummary, PackSnapshot
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.widgets.dates import day_words

CALM = "Every figure opens into its cases: choose it and press Enter."
EMPTY = "Nothing was received in this quarter. A quiet quarter is worth reporting too, so a pack can still be made."


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure of one quarter as the table shows it."""

    quarter: str
    figure: Figure | None

    @property
    def text(self) -> str:
        """The figure as printed; a dash where the quarter has none."""
        return self.figure.text if self.figure is not None else "–"


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A line of the table: a heading (no cells), or a figure over the quarters with the newest last."""

    label: str
    cells: tuple[Cell, ...] = ()
    provision: str = ""
    note: str = ""

    @property
    def is_heading(self) -> bool:
        """True for the title of a group."""
        return not self.cells


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case behind a figure; `counted` is False for one that is only part of what it is a share of."""

    id: int
    reference: str
    about: str
    received: str
    counted: bool


def figure_rows(pack: PackFigures) -> tuple[FigureRow, ...]:
    """The whole table, group by group; a theme nobody named in the four quarters is left out."""
    rows: list[FigureRow] = []
    for group in pack.figures.groups:
        lines = [_row(pack.trend, group, f) for f in group.figures]
        if group.key == "themes":
            lines = [line for line in lines if any(c.figure and c.figure.value for c in line.cells)]
        if lines:
            rows += [FigureRow(group.title), *lines]
    return tuple(rows)


def _row(trend: Sequence[PeriodFigures], group: FigureGroup, figure: Figure) -> FigureRow:
    cells = tuple(Cell(p.period.name, _find(p, group.key, figure.key)) for p in trend)
    return FigureRow(figure.label, cells, figure.provision, figure.note)


def _find(figures: PeriodFigures, group: str, key: str) -> Figure | None:
    found = (f for g in figures.groups if g.key == group for f in g.figures if f.key == key)
    return next(found, None)


def working(figure: Figure) -> str:
    """How many of how many, for a share."""
    return f"{len(figure.cases)} of {len(figure.base)}" if figure.unit is Unit.PERCENT and figure.base else ""


def behind(cell: Cell, label: str) -> str:
    """The heading above the cases of a figure."""
    figure = cell.figure
    if figure is None:
        return f"{label}, {cell.quarter}: not measured"
    share = working(figure)
    return f"{label}, {cell.quarter}: {figure.text}{f' ({share})' if share else ''}"


def no_cases(cell: Cell) -> str:
    """What is said where no case lies behind a figure."""
    if cell.figure is not None and cell.figure.unit is Unit.PERCENT:
        return "There was nothing to take a share of."
    return "No case lies behind this figure."


def case_ids(figure: Figure) -> tuple[int, ...]:
    """The cases to list for a figure, each once: those counted, then the others it is a share of."""
    return tuple(dict.fromkeys((*figure.cases, *figure.base)))


def case_rows(figure: Figure, summaries: Iterable[CaseSummary]) -> tuple[CaseRow, ...]:
    """The lines of the list, those counted first."""
    counted = set(figure.cases)
    rows = [CaseRow(s.id, s.reference, s.theme, short_date(s.received_on), s.id in counted) for s in summaries]
    return tuple(sorted(rows, key=lambda row: not row.counted))


def short_date(day: date) -> str:
    """A date in a narrow column: 4 Jan 2027."""
    return f"{day.day} {day:%b %Y}"


def shows_counted(figure: Figure) -> bool:
    """True where the list holds cases that are not counted in the figure."""
    return bool(set(figure.base) - set(figure.cases))


def quarter_label(landlord: Landlord, quarter: Quarter) -> str:
    """A quarter in the chooser, with its days."""
    period = quarter_period(landlord, quarter)
    return f"{quarter}, {short_date(period.first)} to {short_date(period.last)}"


def known_words(pack: PackFigures) -> str:
    """Up to which day the figures run."""
    period = pack.period
    if pack.known_to < period.last:
        return f"The quarter ends on {long_date(period.last)}; the figures run to {long_date(pack.known_to)}."
    return f"{long_date(period.first)} to {long_date(period.last)}, both days included."


def is_empty(pack: PackFigures) -> bool:
    """True when nothing at all came in during the quarter."""
    keys = ("received_1", "received_2", "service_requests", "compliments", "feedback")
    return not any(pack.figures.figure(key).value for key in keys)


@dataclass(frozen=True, slots=True)
class NameLine:
    """A case whose words would print a name, and how the link to it reads."""

    case_id: int
    text: str


NAMES = "The pack would print what seems to be a resident’s name or address. Look at these words before you make it:"


def name_lines(pack: PackFigures, names: Sequence[NameFound]) -> tuple[NameLine, ...]:
    """One line for each place where a name would be printed, with what was found there."""
    ids = {reference: case_id for case_id, reference in pack.references.items()}
    found: dict[tuple[str, str], list[str]] = {}
    for name in names:
        found.setdefault((name.reference, name.where), []).append(f"“{name.found}”")
    return tuple(
        NameLine(ids[reference], f"{reference}, {where}: {', '.join(dict.fromkeys(words))}")
        for (reference, where), words in found.items()
    )


def more_names(hidden: int) -> str:
    """What is said of lines for which there is no room."""
    return f"and {hidden} more: they are shown here once these are mended." if hidden else ""


def made_words(snapshot: PackSnapshot) -> tuple[str, str, str]:
    """A pack that was made: its quarter, when, and by whom."""
    at = datetime.fromisoformat(snapshot.made_at).astimezone()
    return snapshot.quarter, f"{day_words(at.date())}, {at:%H:%M}", snapshot.made_by


def pack_file(snapshot: PackSnapshot) -> str:
    """The name of a pack's files, without their endings."""
    return f"Board pack {snapshot.quarter}"
