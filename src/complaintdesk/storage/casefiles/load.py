"""Rows to case files: one query for each table, however many cases are asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, select

from complaintdesk.domain.casefile import CaseFile, Extension, Finding, Point, StageRecord
from complaintdesk.storage import tables as t
from complaintdesk.storage.casefiles import shapes
from complaintdesk.storage.engine import among
from complaintdesk.storage.fields import Shape

T = TypeVar("T")

Chosen = Callable[[Column[int]], ColumnElement[bool]]
"""Given the column that holds a case's id, the condition for the cases that are wanted."""

_NO_PARTS: Mapping[int, list[Any]] = {}


def load_cases(connection: Connection, chosen: Chosen | None) -> tuple[CaseFile, ...]:
    """The chosen cases with everything that belongs to them, by id; None chooses all."""
    query = select(*shapes.CASE.columns, *shapes.RESIDENT.columns, *shapes.HOME.columns)
    query = query.join_from(t.cases, t.residents).join(t.homes, t.homes.c.id == t.cases.c.home_id)
    if chosen is not None:
        query = query.where(chosen(t.cases.c.id))
    rows = connection.execute(query.order_by(t.cases.c.id)).fetchall()
    if not rows:
        return ()
    parts = _Parts.load(connection, None if chosen is None else _these([row[0] for row in rows]))
    return tuple(_case(row, parts) for row in rows)


def _these(ids: list[int]) -> Chosen:
    if len(ids) == 1:
        return lambda column: column == ids[0]
    return lambda column: among(column, ids)


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of all chosen cases, by the field of CaseFile and the case's id."""

    by_field: dict[str, Mapping[int, list[Any]]]

    @staticmethod
    def load(connection: Connection, chosen: Chosen | None) -> _Parts:
        simple: dict[str, Shape[Any]] = {
            "representative": shapes.REPRESENTATIVE, "remedies": shapes.REMEDY, "promises": shapes.PROMISE,
            "contacts": shapes.CONTACT, "letters": shapes.LETTER, "attachments": shapes.ATTACHMENT,
            "determinations": shapes.DETERMINATION, "closure": shapes.CLOSURE, "reopenings": shapes.REOPENING,
        }  # fmt: skip
        found: dict[str, Mapping[int, list[Any]]] = {
            name: _children(connection, shape, chosen) for name, shape in simple.items()
        }
        found["stages"] = _stages(connection, chosen)
        found["points"] = _points(connection, chosen)
        return _Parts(found)

    def all(self, name: str, case_id: int) -> tuple[Any, ...]:
        return tuple(self.by_field[name].get(case_id, ()))

    def one(self, name: str, case_id: int) -> Any:
        return next(iter(self.by_field[name].get(case_id, ())), None)


def _rows(connection: Connection, shape: Shape[Any], chosen: Chosen | None, *more: Column[Any]) -> list[Any]:
    table = shape.table
    query = select(table.c.case_id, *more, *shape.columns)
    if chosen is not None:
        query = query.where(chosen(table.c.case_id))
    order = [c for c in table.primary_key if c.name != "case_id"]
    return list(connection.execute(query.order_by(table.c.case_id, *order)).fetchall())


def _children(connection: Connection, shape: Shape[T], chosen: Chosen | None) -> dict[int, list[T]]:
    found: dict[int, list[T]] = defaultdict(list)
    for row in _rows(connection, shape, chosen):
        found[row[0]].append(shape.read(row, 1))
    return found


def _stages(connection: Connection, chosen: Chosen | None) -> dict[int, list[StageRecord]]:
    extensions: dict[tuple[int, int], list[Extension]] = defaultdict(list)
    for case_id, found in _children(connection, shapes.EXTENSION, chosen).items():
        for extension in found:
            extensions[case_id, extension.stage].append(extension)
    stages = _children(connection, shapes.STAGE, chosen)
    for case_id, stage in {(c, s) for c, s in extensions}:
        stages[case_id] = [
            replace(s, extensions=tuple(extensions[case_id, stage])) if s.stage == stage else s for s in stages[case_id]
        ]
    return stages


def _points(connection: Connection, chosen: Chosen | None) -> dict[int, list[Point]]:
    findings: dict[int, list[Finding]] = defaultdict(list)
    for row in _rows(connection, shapes.FINDING, chosen, t.findings.c.point_id):
        findings[row[1]].append(shapes.FINDING.read(row, 2))
    points: dict[int, list[Point]] = defaultdict(list)
    for row in _rows(connection, shapes.POINT, chosen):
        values = shapes.POINT.values(row, 1)
        values.append(tuple(findings.get(values[0], ())))
        points[row[0]].append(Point(*values))
    for found in points.values():
        found.sort(key=lambda p: (p.number, p.id))
    return points


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
    )
