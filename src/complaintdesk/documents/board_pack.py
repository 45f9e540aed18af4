"""Composes the quarterly board pack: what the governing body needs, without a resident's name (9.7)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from complaintdesk.documents.blocks import (
    Block,
    BulletList,
    Chart,
    ChartKind,
    Document,
    Heading,
    KeyValues,
    Note,
    Paragraph,
    Series,
    Table,
)
from complaintdesk.domain.casefile import Outcome
from complaintdesk.domain.measures import Figure, FigureGroup, PackFigures, PeriodFigures, Unit
from complaintdesk.domain.spelling import MONTHS, counted, day_and_month, long_date

_HOW_COUNTED = (
    "A complaint belongs to the quarter in which it, or the wish to take it to stage 2, was received.",
    "A complaint that was not accepted is counted with the refusals only, as long as that stands.",
    "An answer belongs to the quarter in which it fell due, so that one that was never sent counts as missed.",
    "An extension counts only where the resident was told in writing, with the reason, before the old date had passed.",
    "Working days are Monday to Friday without England's bank holidays; the day counted from is day 0.",
    "Actions and remedies are counted until they are done, whether or not the complaint is closed.",
    "The last column of a table says how many were counted in this quarter, and for a share out of how many.",
)

_MOST_ROWS = 60
"""The longest list a board is given on paper; the workbook has every row."""

_MANY_FINDINGS = 10
"""Above so many findings of the Ombudsman they are counted by what they were about as well."""


def compose_board_pack(pack: PackFigures) -> Document:
    """The pack of a quarter as a document; the same figures always give the same blocks."""
    landlord = pack.landlord.name
    title = f"Complaints report to the board: {period_words(pack)}"
    return Document(
        title=title,
        author=landlord,
        dated=pack.made_on,
        blocks=tuple(_blocks(pack, title)),
        footer=f"{landlord} · Complaints report {pack.quarter}",
    )


def period_words(pack: PackFigures) -> str:
    """The quarter in words: "1 July to 30 September 2026 (2026-Q2)"."""
    first, last = pack.period.first, pack.period.last
    start = day_and_month(first) if first.year == last.year else long_date(first)
    return f"{start} to {long_date(last)} ({pack.quarter})"


def records_words(pack: PackFigures) -> str:
    """That earlier figures say nothing, where the desk's records begin within the quarters shown; "" elsewhere."""
    first = pack.records_from
    if first is None:
        return "There is no case in the desk yet, so these figures say nothing about how many complaints there were."
    if first <= pack.trend[0].period.first:
        return ""
    return (
        f"The first case in the desk was received on {long_date(first)}. A nought for the time before that only "
        "means that nothing was recorded here."
    )


def _blocks(pack: PackFigures, title: str) -> Iterator[Block]:
    yield Heading(title, 1)
    yield KeyValues(
        (
            ("Landlord", pack.landlord.name),
            ("Homes", f"{pack.landlord.homes:,}"),
            ("Prepared by", pack.landlord.officer),
            ("Prepared on", long_date(pack.made_on)),
        )
    )
    if pack.known_to < pack.period.last:
        yield Note(f"The quarter is not over: figures run to {long_date(pack.known_to)}.")
    begins = records_words(pack)
    if begins:
        yield Note(begins)
    yield Heading("The quarter in short")
    yield BulletList(tuple(_in_short(pack)))
    for group in pack.figures.groups:
        yield Heading(group.title)
        yield _trend_table(pack, group)
        yield from _remarks(group)
        yield from _chart_of(pack, group)
        if group.key == "extensions":
            yield from _extension_list(pack)
        if group.key == "remedies":
            yield from _action_list(pack)
    yield from _ombudsman(pack)
    yield Heading("How these figures are counted")
    yield BulletList(_HOW_COUNTED)
    yield Note("Every figure can be opened into its cases in the workbook that belongs to this report.")


def _in_short(pack: PackFigures) -> Iterator[str]:
    figure = pack.figures.figure
    yield (
        f"We received {_number(figure('received_1'), 'complaint')} at stage 1 "
        f"({figure('per_thousand_1').text} per 1,000 homes), and {_none_or(figure('received_2'))} went to stage 2."
    )
    for stage in (1, 2):
        share = figure(f"answered_in_time_{stage}")
        if share.base:
            yield f"At stage {stage}, {_sent_in_time(share)}."
    upheld = figure("upheld_1")
    if len(upheld.base) == 1:
        in_part = bool(figure(f"outcome_1:{Outcome.PARTLY_UPHELD.value}").cases)
        done = ("upheld in part" if in_part else "upheld") if upheld.cases else "did not uphold"
        yield f"We {done} the one stage 1 complaint that we answered."
    elif upheld.base:
        yield f"We upheld {len(upheld.cases):,} of {len(upheld.base):,} stage 1 complaints in full or in part."
    yield _actions_in_short(pack)
    yield f"The Ombudsman made {_plural(len(pack.determinations), 'finding')} about us."


def _actions_in_short(pack: PackFigures) -> str:
    """What was promised and not done on the last day of the figures, and what is known of it since."""
    left = pack.figures.figure("actions_open")
    promised, one = _number(left, "action"), len(left.cases) == 1
    words = f"{promised[0].upper()}{promised[1:]} promised to residents"
    over = _none_or(pack.figures.figure("actions_overdue"))
    if pack.looks_back:
        words += f" {'was' if one else 'were'} still to be done on {long_date(pack.known_to)}"
    else:
        words += f" {'is' if one else 'are'} still to be done"
    if not left.cases:
        return f"{words}."
    if not pack.looks_back:
        return f"{words}; {over} past the date promised."
    done = sum(1 for a in pack.actions if a.done_on is not None)
    since = "none has" if not done else "it has" if one else f"{done:,} {'has' if done == 1 else 'have'}"
    return f"{words}, {over} past the date promised; {since} been done since."


def _sent_in_time(share: Figure) -> str:
    if len(share.base) == 1:
        return f"the one answer that fell due was {'' if share.cases else 'not '}sent within the Code’s time"
    return (
        f"{len(share.cases):,} of {len(share.base):,} answers that fell due were sent "
        f"within the Code’s time ({share.text})"
    )


def _none_or(figure: Figure) -> str:
    return figure.text if figure.value else "none"


def _plural(number: int, word: str) -> str:
    return counted(number, word) if number else f"no {word}s"


def _number(figure: Figure, word: str) -> str:
    return _plural(len(figure.cases), word)


def _trend_table(pack: PackFigures, group: FigureGroup) -> Table:
    explained = any(f.unit is not Unit.COUNT for f in group.figures)
    header = ("", *(p.period.name for p in pack.trend), *((f"Counted in {pack.quarter}",) if explained else ()))
    rows = tuple(
        (f.label, *(_value_of(p, group, f.key) for p in pack.trend), *((counted_in(f),) if explained else ()))
        for f in group.figures
        if group.key != "themes" or any(_value_of(p, group, f.key) != "0" for p in pack.trend)
    )
    widths = (4.2, *([1.0] * len(pack.trend)), *((1.3,) if explained else ()))
    return Table(group.title, header, rows, widths, tuple(range(1, len(header))))


def _value_of(figures: PeriodFigures, group: FigureGroup, key: str) -> str:
    for candidate in figures.groups:
        if candidate.key == group.key:
            return next((f.text for f in candidate.figures if f.key == key), "0")
    return "–"


def counted_in(figure: Figure) -> str:
    """What a figure was counted from: "2 of 3" for a share, else "3"; "none" for a share or mean of nothing."""
    if not figure.base and figure.unit in (Unit.PERCENT, Unit.DAYS):
        return "none"
    return f"{len(figure.cases):,} of {len(figure.base):,}" if figure.unit is Unit.PERCENT else f"{len(figure.cases):,}"


def _remarks(group: FigureGroup) -> Iterator[Block]:
    for note in dict.fromkeys(f.note for f in group.figures if f.note):
        yield Note(note)


def _chart_of(pack: PackFigures, group: FigureGroup) -> Iterator[Block]:
    charts = {c.title: c for c in pack_charts(pack)}
    wanted = {
        "volumes": "Complaints received",
        "themes": "Stage 1 complaints by theme",
        "outcomes": "Stage 1 outcomes",
        "timeliness_2": "Answered within the Code’s time",
    }
    if group.key in wanted:
        yield charts[wanted[group.key]]


def pack_charts(pack: PackFigures) -> tuple[Chart, ...]:
    """The charts of a pack; the workbook draws the same ones natively."""
    quarters = tuple(p.period.name for p in pack.trend)

    def series(name: str, key: str) -> Series:
        values = (p.figure(key).value for p in pack.trend)
        return Series(name, tuple(None if v is None else round(v, 1) for v in values))

    def chart(title: str, kind: ChartKind, unit: str, *lines: Series) -> Chart:
        return Chart(title, kind, quarters, lines, unit, _alternative(title, quarters, lines, unit))

    themes = next(g for g in pack.figures.groups if g.key == "themes").figures
    named = tuple(f for f in themes if f.value)
    theme_series = Series("Complaints", tuple(f.value for f in named))
    labels = tuple(f.label for f in named)
    outcomes = tuple(series(o.value.capitalize(), f"outcome_1:{o.value}") for o in Outcome)
    return (
        chart(
            "Complaints received", ChartKind.BARS, "complaints",
            series("Stage 1", "received_1"), series("Stage 2", "received_2"),
        ),
        Chart(
            "Stage 1 complaints by theme", ChartKind.BARS, labels, (theme_series,), "complaints",
            _alternative("Stage 1 complaints by theme", labels, (theme_series,), "complaints"),
        ),
        chart("Stage 1 outcomes", ChartKind.STACKED_BARS, "responses", *outcomes),
        chart(
            "Answered within the Code’s time", ChartKind.LINES, "%",
            series("Stage 1", "answered_in_time_1"), series("Stage 2", "answered_in_time_2"),
        ),
    )  # fmt: skip


def _alternative(title: str, categories: tuple[str, ...], lines: tuple[Series, ...], unit: str) -> str:
    """What the chart shows, in words, for people who cannot see it."""
    if not categories:
        return f"{title}: none in this period."
    parts = []
    for line in lines:
        values = (f"{category} {_spoken(value)}" for category, value in zip(categories, line.values, strict=True))
        parts.append(f"{line.name}: {', '.join(values)}")
    return f"{title}, in {unit}. {'. '.join(parts)}."


def _spoken(value: float | None) -> str:
    if value is None:
        return "no cases"
    return f"{value:g}" if value == round(value) else f"{value:.1f}"


def _extension_list(pack: PackFigures) -> Iterator[Block]:
    if not pack.extensions:
        yield Paragraph.of("No extensions were made in the quarter.")
        return
    rows = tuple(
        (
            e.reference, str(e.stage), e.reason, _short(e.told_on), _short(e.new_date),
            "Yes" if e.counts else "No, told too late" if e.told_on else "No, not told yet",
        )
        for e in pack.extensions[:_MOST_ROWS]
    )  # fmt: skip
    yield Table(
        "Extensions of the quarter", ("Complaint", "Stage", "Reason", "Told on", "New date", "Counts"),
        rows, (1.6, 0.9, 3.0, 1.5, 1.5, 1.4),
    )  # fmt: skip
    yield from _rest(len(pack.extensions))


def _action_list(pack: PackFigures) -> Iterator[Block]:
    back, last = pack.looks_back, long_date(pack.known_to)
    if not pack.actions:
        left = f"was left to do on {last}" if back else "is left to do"
        yield Paragraph.of(f"Nothing promised to residents {left}.")
        return
    rows = tuple(
        (
            a.reference, a.what, a.owner, _short(a.due_on),
            counted(a.days_over, "day") if a.days_over else "In time",
            *((_short(a.done_on) if a.done_on else "Not yet",) if back else ()),
        )
        for a in pack.actions[:_MOST_ROWS]
    )  # fmt: skip
    yield Table(
        f"Actions still to be done on {last}",
        ("Complaint", "What", "Who", "By when", "Past its date", *(("Done since",) if back else ())),
        rows, (1.6, 3.1, 1.6, 1.5, 1.1, *((1.5,) if back else ())),
    )  # fmt: skip
    if back:
        yield Note(f"How late an action was is counted to {last}; what was done since, to {long_date(pack.made_on)}.")
    yield from _rest(len(pack.actions))


def _ombudsman(pack: PackFigures) -> Iterator[Block]:
    yield Heading("What the Ombudsman found")
    if not pack.determinations:
        yield Paragraph.of("The Ombudsman made no findings about us in the quarter.")
        return
    yield from _finding_totals(pack)
    rows = tuple(
        (d.ombudsman_ref, _short(d.decided_on), d.category, d.finding) for d in pack.determinations[:_MOST_ROWS]
    )
    yield Table(
        "Every finding", ("Ombudsman reference", "Decided", "About", "Finding"),
        rows, (1.5, 1.2, 2.2, 2.0),
    )  # fmt: skip
    yield from _rest(len(pack.determinations))
    yield Note("The Ombudsman makes a finding on each issue, so one complaint can have several.")


def _finding_totals(pack: PackFigures) -> Iterator[Block]:
    """The findings in numbers: on how many complaints, by finding, and by what they were about where they are many."""
    number, complaints = len(pack.determinations), len({d.ombudsman_ref for d in pack.determinations})
    yield Paragraph.of(f"The Ombudsman made {counted(number, 'finding')} on {counted(complaints, 'complaint')}.")
    totals = [("Findings by result", "Finding", pack.finding_totals)]
    if number > _MANY_FINDINGS:
        totals.append(("Findings by what they were about", "About", pack.category_totals))
    for caption, first, counts in totals:
        rows = tuple((name or "Not said", f"{many:,}") for name, many in counts)
        yield Table(caption, (first, "Findings"), (*rows, ("All", f"{number:,}")), (3.0, 1.0), (1,))


def _rest(number: int) -> Iterator[Block]:
    if number > _MOST_ROWS:
        yield Note(f"The workbook lists the other {number - _MOST_ROWS:,} as well.")


def _short(day: date | None) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}" if day is not None else "–"
