"""Case files to rows: what is new is numbered, then whatever rows differ are written."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, and_, delete, insert, select, update

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.names import sort_key
from complaintdesk.storage import tables as t
from complaintdesk.storage.casefiles import shapes
from complaintdesk.storage.engine import next_id
from complaintdesk.storage.fields import Shape

Part = TypeVar("Part")
Rows = dict[tuple[Any, ...], dict[str, Any]]
"""Rows by primary key."""

_WRITTEN_IN_ORDER = (
    t.cases, t.representatives, t.stages, t.extensions, t.points, t.findings, t.remedies, t.promises,
    t.attachments, t.contacts, t.letters, t.letter_sendings, t.refusals, t.further_issues, t.determinations,
    t.closures, t.reopenings, t.ombudsman_duties,
    t.restrictions, t.neighbouring_clocks, t.neighbour_steps,
)  # fmt: skip
"""What others refer to comes first; rows are deleted in the opposite order."""

_MAY_BE_TIED = (t.attachments, t.determinations)
"""Tables whose rows can be there before they belong to a case."""


class _Numbers:
    """Gives out ids, table by table, within one writing unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._free: dict[str, int] = {}

    def fill(self, table: Table, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        """The parts with an id for each that has none (id 0)."""
        return tuple(p if p.id else replace(p, id=self._next(table)) for p in parts)  # type: ignore[attr-defined, type-var]

    def _next(self, table: Table) -> int:
        free = self._free.get(table.name) or next_id(self._connection, table)
        self._free[table.name] = free + 1
        return free


def as_new(case: CaseFile) -> CaseFile:
    """The case with its own parts as new ones (id 0), whatever they were copied from."""

    def new(parts: tuple[Part, ...]) -> tuple[Part, ...]:
        return tuple(replace(p, id=0) for p in parts)  # type: ignore[type-var]

    return replace(
        case,
        stages=tuple(replace(s, extensions=new(s.extensions)) for s in case.stages),
        points=new(case.points),
        remedies=new(case.remedies),
        promises=new(case.promises),
        contacts=new(case.contacts),
        letters=new(case.letters),
        ombudsman_duties=new(case.ombudsman_duties),
        restrictions=new(case.restrictions),
        neighbours=new(case.neighbours),
        sendings=new(case.sendings),
        refusals=new(case.refusals),
        further_issues=new(case.further_issues),
    )


def number_parts(connection: Connection, case: CaseFile) -> CaseFile:
    """The case with an id for every part that is new (id 0)."""
    fill = _Numbers(connection).fill
    return replace(
        case,
        stages=tuple(replace(s, extensions=fill(t.extensions, s.extensions)) for s in case.stages),
        points=fill(t.points, case.points),
        remedies=fill(t.remedies, case.remedies),
        promises=fill(t.promises, case.promises),
        contacts=fill(t.contacts, case.contacts),
        letters=fill(t.letters, case.letters),
        determinations=fill(t.determinations, case.determinations),
        ombudsman_duties=fill(t.ombudsman_duties, case.ombudsman_duties),
        restrictions=fill(t.restrictions, case.restrictions),
        neighbours=fill(t.neighbouring_clocks, case.neighbours),
        sendings=fill(t.letter_sendings, case.sendings),
        refusals=fill(t.refusals, case.refusals),
        further_issues=fill(t.further_issues, case.further_issues),
    )


def save_shared(connection: Connection, shape: Shape[Part], part: Part) -> Part:
    """Writes a resident or a home, new (id 0) or changed; returns it with its id."""
    table = shape.table
    if part.id == 0:  # type: ignore[attr-defined]
        part = replace(part, id=next_id(connection, table))  # type: ignore[type-var]
        connection.execute(insert(table).values(shape.row(part)))
    else:
        connection.execute(update(table).where(table.c.id == part.id).values(shape.row(part)))  # type: ignore[attr-defined]
    return part


def stored_part(connection: Connection, shape: Shape[Part], part_id: int) -> Part:
    """The resident or home with this id; raises ValueError where there is none (a bug)."""
    row = connection.execute(select(*shape.columns).where(shape.table.c.id == part_id)).first()
    if row is None:
        raise ValueError(f"no row {part_id} in {shape.table.name}")
    return shape.read(row)


def write_rows(connection: Connection, before: CaseFile | None, after: CaseFile) -> None:
    """Writes the rows of `after` that differ from those of `before` (None for a new case)."""
    old = rows_of(before) if before else {}
    new = rows_of(after)
    for table in reversed(_WRITTEN_IN_ORDER):
        for key in old.get(table, {}).keys() - new[table].keys():
            connection.execute(delete(table).where(_is(table, key)))
    for table in _WRITTEN_IN_ORDER:
        stored = old.get(table, {})
        for key, row in new[table].items():
            if key not in stored:
                _add(connection, table, key, row)
            elif row != stored[key]:
                connection.execute(update(table).where(_is(table, key)).values(row))


def _add(connection: Connection, table: Table, key: tuple[Any, ...], row: dict[str, Any]) -> None:
    if table in _MAY_BE_TIED:
        loose = and_(_is(table, key), table.c.case_id.is_(None))
        if connection.execute(update(table).where(loose).values(row)).rowcount:
            return
    connection.execute(insert(table).values(row))


def _is(table: Table, key: tuple[Any, ...]) -> Any:
    return and_(*(column == value for column, value in zip(table.primary_key, key, strict=True)))


def rows_of(case: CaseFile) -> dict[Table, Rows]:
    """Every row of a case that has been numbered, but for the resident and the home."""
    rows: dict[Table, Rows] = {table: {} for table in _WRITTEN_IN_ORDER}

    def put(shape: Shape[Any], part: object, **more: object) -> None:
        row = {**shape.row(part), **more}
        key = tuple(row[column.name] for column in shape.table.primary_key)
        rows[shape.table][key] = row

    put(shapes.CASE, case, resident_id=case.resident.id, home_id=case.home.id, **_for_lists(case))
    owned = {"case_id": case.id}
    if case.representative:
        put(shapes.REPRESENTATIVE, case.representative, **owned)
    for stage in case.stages:
        put(shapes.STAGE, stage, **owned)
        for extension in stage.extensions:
            put(shapes.EXTENSION, extension, **owned)
    for point in case.points:
        put(shapes.POINT, point, **owned)
        for finding in point.findings:
            put(shapes.FINDING, finding, point_id=point.id, **owned)
    many: tuple[tuple[Shape[Any], tuple[object, ...]], ...] = (
        (shapes.REMEDY, case.remedies), (shapes.PROMISE, case.promises), (shapes.CONTACT, case.contacts),
        (shapes.ATTACHMENT, case.attachments), (shapes.LETTER, case.letters),
        (shapes.DETERMINATION, case.determinations), (shapes.OMBUDSMAN_DUTY, case.ombudsman_duties),
        (shapes.RESTRICTION, case.restrictions), (shapes.SENDING, case.sendings),
        (shapes.REFUSAL, case.refusals), (shapes.FURTHER_ISSUE, case.further_issues),
    )  # fmt: skip
    for shape, parts in many:
        for part in parts:
            put(shape, part, **owned)
    for clock in case.neighbours:
        put(shapes.NEIGHBOUR, clock, **owned)
        for step in clock.steps:
            put(shapes.NEIGHBOUR_STEP, step, clock_id=clock.id, **owned)
    if case.closure:
        put(shapes.CLOSURE, case.closure, **owned)
    for position, reopening in enumerate(case.reopenings, start=1):
        put(shapes.REOPENING, reopening, position=position, **owned)
    return rows


_OPEN, _ANSWERED, _CLOSED = 0, 3, 4


def stage_reached(case: CaseFile) -> int:
    """The stage a case has reached, 0 for what is not a complaint."""
    return case.current_stage.stage if case.current_stage else 0


def _for_lists(case: CaseFile) -> dict[str, Any]:
    """What lists show and sort by, taken out of the case's parts.

    `state_rank` orders: open without a stage 0, at stage 1 or 2, answered 3, closed 4.
    """
    record = case.current_stage
    responded = record.responded_on if record else None
    if not case.is_open:
        rank = _CLOSED
    elif responded:
        rank = _ANSWERED
    else:
        rank = record.stage if record else _OPEN
    return {
        "stage": stage_reached(case),
        "is_open": case.is_open,
        "responded_on": responded.isoformat() if responded else None,
        "resident_key": sort_key(case.resident.name),
        "state_rank": rank,
        **_reference_parts(case.reference),
    }


_REFERENCE = re.compile(r"^.*-(\d{4})-(\d{1,6})$")


def _reference_parts(reference: str) -> dict[str, int | None]:
    match = _REFERENCE.match(reference)
    year, number = (int(match[1]), int(match[2])) if match else (None, None)
    return {"reference_year": year, "reference_number": number}
