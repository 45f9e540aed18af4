"""Composes the workbook of a board pack: every figure, the charts, and the cases behind each figure."""

from __future__ import annotations

from collections import Counter

from complaintdesk.documents.blocks import Cell, CellKind, Column, Sheet, SheetLink, Workbook
from complaintdesk.documents.board_pack import pack_charts, period_words
from complaintdesk.domain.measures import Figure, PackFigures, PeriodFigures, Unit
from complaintdesk.domain.spelling import counted, long_date

FIGURES, CASES_OF_FIGURES, STAGES = "Figures", "Cases behind figures", "Complaints"


def compose_board_workbook(pack: PackFigures) -> Workbook:
    """The workbook of a quarter; the same figures always give the same sheets."""
    behind, starts = _cases_of_figures(pack)
    return Workbook(
        title=f"Complaints report {pack.quarter}",
        author=pack.landlord.name,
        dated=pack.made_on,
        sheets=(
            _figures(pack, starts),
            _charts(pack),
            behind,
            _stages(pack),
            _extensions(pack),
            _actions(pack),
            _findings(pack),
        ),
    )


def _value(figure: Figure) -> Cell:
    """The figure as a number; the column beside it says its unit in words."""
    if figure.value is None:
        return None
    if figure.unit is Unit.COUNT:
        return round(figure.value)
    return round(figure.value / 100, 2) if figure.unit is Unit.POUNDS else round(figure.value, 1)


_UNITS = {Unit.COUNT: "number", Unit.PERCENT: "%", Unit.POUNDS: "£", Unit.DAYS: "working days"}


def _find(figures: PeriodFigures, key: str) -> Cell:
    for group in figures.groups:
        for figure in group.figures:
            if figure.key == key:
                return _value(figure)
    return 0


def _figures(pack: PackFigures, starts: dict[str, int]) -> Sheet:
    columns = (
        Column("Part", width=34), Column("Figure", width=44), Column("Unit", width=14),
        *(Column(p.period.name, CellKind.DECIMAL, 9) for p in pack.trend),
        Column("Cases counted", CellKind.WHOLE, 9), Column("Out of", CellKind.WHOLE, 8),
        Column("Provision", width=11), Column("Remark", width=30),
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    links: list[SheetLink] = []
    for group in pack.figures.groups:
        for figure in group.figures:
            if figure.key in starts:
                links.append(SheetLink(len(rows), 1, CASES_OF_FIGURES, starts[figure.key], len(figure.base)))
            rows.append(
                (
                    group.title, figure.label, _UNITS.get(figure.unit, figure.unit.value),
                    *(_find(p, figure.key) for p in pack.trend),
                    len(figure.cases), len(figure.base), figure.provision, figure.note,
                )
            )  # fmt: skip
    title = f"{pack.landlord.name}: complaints, {period_words(pack)}"
    notes = (
        "A figure that is underlined opens the list of its cases, with those cases selected.",
        f"Facts as known on {long_date(pack.made_on)}; homes owned: {pack.landlord.homes:,}.",
    )
    return Sheet(FIGURES, columns, tuple(rows), title, notes, links=tuple(links))


def _charts(pack: PackFigures) -> Sheet:
    columns = (
        Column("Quarter", width=26),
        Column("First day", CellKind.DATE, 16),
        Column("Last day", CellKind.DATE, 16),
    )
    rows = tuple((p.period.name, p.period.first, p.period.last) for p in pack.trend)
    return Sheet("Charts", columns, rows, "Four quarters", charts=pack_charts(pack))


def _cases_of_figures(pack: PackFigures) -> tuple[Sheet, dict[str, int]]:
    """One row for each case of each figure, and where each figure's rows begin."""
    columns = (
        Column("Part", width=34), Column("Figure", width=46), Column("Case", width=18), Column("Counted", width=24),
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    starts: dict[str, int] = {}
    for group in pack.figures.groups:
        for figure in group.figures:
            if figure.base:
                starts[figure.key] = len(rows)
            # A case can stand in a figure more than once: two extensions, of which one counts.
            left = Counter(figure.cases)
            for case in figure.base:
                mark = "counted" if left[case] else "in the base, not counted"
                left[case] -= 1 if left[case] else 0
                rows.append((group.title, figure.label, pack.references[case], mark))
    return Sheet(CASES_OF_FIGURES, columns, tuple(rows), "The cases behind every figure"), starts


def _stages(pack: PackFigures) -> Sheet:
    columns = (
        Column("Complaint", width=18), Column("Stage", CellKind.WHOLE, 8), Column("Theme", width=28),
        Column("Received", CellKind.DATE, 13), Column("Acknowledge by", CellKind.DATE, 15),
        Column("Acknowledged", CellKind.DATE, 14), Column("Respond by", CellKind.DATE, 13),
        Column("Extended", width=10), Column("Responded", CellKind.DATE, 13), Column("In time", width=14),
        Column("Outcome", width=16),
    )  # fmt: skip
    rows = tuple(
        (
            s.reference, s.stage, s.theme, s.opened_on, s.acknowledge_due, s.acknowledged_on, s.respond_due,
            "yes" if s.extended else "no", s.responded_on,
            "not answered" if s.in_time is None else "yes" if s.in_time else "no", s.outcome,
        )
        for s in pack.stages
    )  # fmt: skip
    return Sheet(STAGES, columns, rows, "Complaints with a date in the quarter")


def _extensions(pack: PackFigures) -> Sheet:
    columns = (
        Column("Complaint", width=18), Column("Stage", CellKind.WHOLE, 8), Column("Decided", CellKind.DATE, 13),
        Column("Told in writing", CellKind.DATE, 15), Column("New date", CellKind.DATE, 13),
        Column("Reason", width=60), Column("Told in time", width=14), Column("Ombudsman’s details", width=20),
    )  # fmt: skip
    rows = tuple(
        (
            e.reference, e.stage, e.decided_on, e.told_on, e.new_date, e.reason,
            "yes" if e.counts else "no", "yes" if e.ombudsman_details_given else "no",
        )
        for e in pack.extensions
    )  # fmt: skip
    return Sheet("Extensions", columns, rows, "Extensions of the quarter")


def _actions(pack: PackFigures) -> Sheet:
    columns = (
        Column("Complaint", width=18), Column("What", width=60), Column("Who", width=24),
        Column("By when", CellKind.DATE, 13), Column("Days past its date", CellKind.WHOLE, 18),
        *((Column("Done since", CellKind.DATE, 13),) if pack.looks_back else ()),
    )  # fmt: skip
    rows = tuple(
        (a.reference, a.what, a.owner, a.due_on, a.days_over, *((a.done_on,) if pack.looks_back else ()))
        for a in pack.actions
    )
    last = long_date(pack.known_to)
    notes = (f"Days past its date are counted to {last}.",)
    return Sheet("Actions", columns, rows, f"Remedies and actions still to be done on {last}", notes)


def _findings(pack: PackFigures) -> Sheet:
    columns = (
        Column("Ombudsman reference", width=20), Column("Decided", CellKind.DATE, 13), Column("About", width=28),
        Column("Finding", width=24), Column("Issue", width=80),
    )  # fmt: skip
    rows = tuple((d.ombudsman_ref, d.decided_on, d.category, d.finding, d.issue) for d in pack.determinations)
    totals = ", ".join(f"{name or 'not said'} {many:,}" for name, many in pack.finding_totals)
    notes = (f"{counted(len(rows), 'finding')}: {totals}.",) if rows else ("There were none.",)
    return Sheet("Ombudsman", columns, rows, "The Ombudsman’s findings in the quarter", notes)
