"""Rows to case files: one query for each table, however many cases are asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, Select, bindparam, select

from complaintdesk.domain.casefile import (
    CaseFile,
    Extension,
    Finding,
    NeighbouringClock,
    NeighbourStep,
    Point,
    StageRecord,
)
from complaintdesk.storage import tables as t
from complaintdesk.storage.casefiles import shapes
from complaintdesk.storage.engine import among
from complaintdesk.storage.fields import Shape

T = TypeVar("T")

Chosen = Callable[[Column[int]], ColumnElement[bool]]
"""Given the column that holds a case's id, the condition for the cases that are wanted."""


_NO_PARTS: Mapping[int, list[Any]] = {}


def load_case(connection: Connection, case_id: int) -> CaseFile | None:
    """One case with everything that belongs to it, None where there is none."""
    found = _load(connection, _kept_cases_statement(_this), {_ID: case_id})
    return found[0] if found else None


def load_cases(connection: Connection, chosen: Chosen | None) -> tuple[CaseFile, ...]:
    """The chosen cases with everything that belongs to them, by id; None chooses all."""
    return _load(connection, _cases_statement(chosen), {}, everything=chosen is None)


def _load(
    connection: Connection, query: Select[Any], values: Mapping[str, int], *, everything: bool = False
) -> tuple[CaseFile, ...]:
    rows = connection.execute(query, values).fetchall()
    if not rows:
        return ()
    parts = _Parts.load(_Source(connection, None if everything else [row[0] for row in rows]))
    return tuple(_case(row, parts) for row in rows)


_ID = "this_case"


def _this(column: Column[int]) -> ColumnElement[bool]:
    return column == bindparam(_ID)


def _cases_statement(chosen: Chosen | None) -> Select[Any]:
    query = select(*shapes.CASE.columns, *shapes.RESIDENT.columns, *shapes.HOME.columns)
    query = query.join_from(t.cases, t.residents).join(t.homes, t.homes.c.id == t.cases.c.home_id)
    if chosen is not None:
        query = query.where(chosen(t.cases.c.id))
    return query.order_by(t.cases.c.id)


def _statement(shape: Shape[Any], chosen: Chosen | None, *more: Column[Any]) -> Select[Any]:
    table = shape.table
    query = select(table.c.case_id, *more, *shape.columns)
    if chosen is not None:
        query = query.where(chosen(table.c.case_id))
    return query.order_by(table.c.case_id, *(c for c in table.primary_key if c.name != "case_id"))


# One case is loaded at every step an officer takes, and building its statements costs
# more than running them: they are kept.
_kept_cases_statement = cache(_cases_statement)
_kept_statement = cache(_statement)


@dataclass(frozen=True, slots=True)
class _Source:
    """Where the parts of cases are read from; `ids` are the cases wanted, None for all."""

    connection: Connection
    ids: list[int] | None

    def rows(self, shape: Shape[Any], *more: Column[Any]) -> list[Any]:
        """The part's rows with the case's id first, then `more`, then the part's own columns."""
        ids = self.ids
        if ids is not None and len(ids) == 1:
            kept = _kept_statement(shape, _this, *more)
            return list(self.connection.execute(kept, {_ID: ids[0]}).fetchall())
        chosen: Chosen | None = None if ids is None else lambda column: among(column, ids)
        return list(self.connection.execute(_statement(shape, chosen, *more)).fetchall())

    def children(self, shape: Shape[T]) -> dict[int, list[T]]:
        """The parts by their case's id."""
        found: dict[int, list[T]] = defaultdict(list)
        for row in self.rows(shape):
            found[row[0]].append(shape.read(row, 1))
        return found


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of all chosen cases, by the field of CaseFile and the case's id."""

    by_field: dict[str, Mapping[int, list[Any]]]

    @staticmethod
    def load(source: _Source) -> _Parts:
        simple: dict[str, Shape[Any]] = {
            "representative": shapes.REPRESENTATIVE, "remedies": shapes.REMEDY, "promises": shapes.PROMISE,
            "contacts": shapes.CONTACT, "letters": shapes.LETTER, "attachments": shapes.ATTACHMENT,
            "determinations": shapes.DETERMINATION, "closure": shapes.CLOSURE, "reopenings": shapes.REOPENING,
            "ombudsman_duties": shapes.OMBUDSMAN_DUTY, "restrictions": shapes.RESTRICTION,
            "sendings": shapes.SENDING, "refusals": shapes.REFUSAL, "further_issues": shapes.FURTHER_ISSUE,
        }  # fmt: skip
        found: dict[str, Mapping[int, list[Any]]] = {name: source.children(shape) for name, shape in simple.items()}
        found["stages"] = _stages(source)
        found["points"] = _points(source)
        found["neighbours"] = _neighbours(source)
        return _Parts(found)

    def all(self, name: str, case_id: int) -> tuple[Any, ...]:
        return tuple(self.by_field[name].get(case_id, ()))

    def one(self, name: str, case_id: int) -> Any:
        return next(iter(self.by_field[name].get(case_id, ())), None)


def _stages(source: _Source) -> dict[int, list[StageRecord]]:
    extensions: dict[tuple[int, int], list[Extension]] = defaultdict(list)
    for case_id, found in source.children(shapes.EXTENSION).items():
        for extension in found:
            extensions[case_id, extension.stage].append(extension)
    stages = source.children(shapes.STAGE)
    for case_id, stage in {(c, s) for c, s in extensions}:
        stages[case_id] = [
            replace(s, extensions=tuple(extensions[case_id, stage])) if s.stage == stage else s for s in stages[case_id]
        ]
    return stages


def _points(source: _Source) -> dict[int, list[Point]]:
    findings: dict[int, list[Finding]] = defaultdict(list)
    for row in source.rows(shapes.FINDING, t.findings.c.point_id):
        findings[row[1]].append(shapes.FINDING.read(row, 2))
    points: dict[int, list[Point]] = defaultdict(list)
    for row in source.rows(shapes.POINT):
        values = shapes.POINT.values(row, 1)
        values.append(tuple(findings.get(values[0], ())))
        points[row[0]].append(Point(*values))
    for found in points.values():
        found.sort(key=lambda p: (p.number, p.id))
    return points


def _neighbours(source: _Source) -> dict[int, list[NeighbouringClock]]:
    steps: dict[int, list[NeighbourStep]] = defaultdict(list)
    for row in source.rows(shapes.NEIGHBOUR_STEP, t.neighbour_steps.c.clock_id):
        steps[row[1]].append(shapes.NEIGHBOUR_STEP.read(row, 2))
    clocks: dict[int, list[NeighbouringClock]] = defaultdict(list)
    for row in source.rows(shapes.NEIGHBOUR):
        values = shapes.NEIGHBOUR.values(row, 1)
        values.append(tuple(steps.get(values[0], ())))
        clocks[row[0]].append(NeighbouringClock(*values))
    return clocks


_CASE_WIDTH = len(shapes.CASE.names)
_RESIDENT_WIDTH = len(shapes.RESIDENT.names)


def _case(row: Any, parts: _Parts) -> CaseFile:
    values = dict(zip(shapes.CASE.names, shapes.CASE.values(row), strict=True))
    case_id = row[0]
    return CaseFile(
        **values,
        resident=shapes.RESIDENT.read(row, _CASE_WIDTH),
        home=shapes.HOME.read(row, _CASE_WIDTH + _RESIDENT_WIDTH),
        representative=parts.one("representative", case_id),
        stages=parts.all("stages", case_id),
        points=parts.all("points", case_id),
        remedies=parts.all("remedies", case_id),
        promises=parts.all("promises", case_id),
        contacts=parts.all("contacts", case_id),
        letters=parts.all("letters", case_id),
        attachments=parts.all("attachments", case_id),
        determinations=parts.all("determinations", case_id),
        closure=parts.one("closure", case_id),
        reopenings=parts.all("reopenings", case_id),
        ombudsman_duties=parts.all("ombudsman_duties", case_id),
        restrictions=parts.all("restrictions", case_id),
        neighbours=parts.all("neighbours", case_id),
        sendings=parts.all("sendings", case_id),
        refusals=parts.all("refusals", case_id),
        further_issues=parts.all("further_issues", case_id),
    )
