"""Rows of what letters are made of and what they said: templates, clauses, and the contents of letters issued."""

from __future__ import annotations

import dataclasses

from sqlalchemy import Connection, func, insert, select, update

from complaintdesk.domain.letter_library import Clause, TemplateVersion
from complaintdesk.storage import tables as t
from complaintdesk.storage.engine import next_id
from complaintdesk.storage.fields import Shape

_TEMPLATE = Shape(TemplateVersion, t.letter_templates)
_CLAUSE = Shape(Clause, t.clauses)


def content(connection: Connection, letter_id: int) -> str:
    """The JSON of what an issued letter said, "" for one issued before that was kept."""
    query = select(t.letter_contents.c.record).where(t.letter_contents.c.letter_id == letter_id)
    return str(connection.execute(query).scalar() or "")


def add_content(connection: Connection, letter_id: int, record: str) -> None:
    """Keeps what a letter said, once."""
    connection.execute(insert(t.letter_contents).values(letter_id=letter_id, record=record))


def templates(connection: Connection, name: str | None = None) -> tuple[TemplateVersion, ...]:
    """The versions of one template, or of all, the oldest first."""
    query = select(*_TEMPLATE.columns).order_by(t.letter_templates.c.name, t.letter_templates.c.version)
    if name is not None:
        query = query.where(t.letter_templates.c.name == name)
    return tuple(_TEMPLATE.read(row) for row in connection.execute(query))


def newest_templates(connection: Connection) -> tuple[TemplateVersion, ...]:
    """The newest version of each template that the landlord ever changed."""
    newest = select(func.max(t.letter_templates.c.id)).group_by(t.letter_templates.c.name)
    query = select(*_TEMPLATE.columns).where(t.letter_templates.c.id.in_(newest)).order_by(t.letter_templates.c.name)
    return tuple(_TEMPLATE.read(row) for row in connection.execute(query))


def add_template(connection: Connection, template: TemplateVersion) -> TemplateVersion:
    """A new version (id and version 0) as stored."""
    column = t.letter_templates.c.version
    last = connection.execute(select(func.max(column)).where(t.letter_templates.c.name == template.name)).scalar()
    number = next_id(connection, t.letter_templates)
    stored = dataclasses.replace(template, id=number, version=(last or 0) + 1)
    connection.execute(insert(t.letter_templates).values(_TEMPLATE.row(stored)))
    return stored


def clauses(connection: Connection) -> tuple[Clause, ...]:
    """Every clause, those put away too, by title."""
    order = (t.clauses.c.kind, func.lower(t.clauses.c.title), t.clauses.c.id)
    return tuple(_CLAUSE.read(row) for row in connection.execute(select(*_CLAUSE.columns).order_by(*order)))


def save_clause(connection: Connection, clause: Clause) -> Clause:
    """Writes a clause, new (id 0) or changed; returns it with its id."""
    if clause.id == 0:
        clause = dataclasses.replace(clause, id=next_id(connection, t.clauses))
        connection.execute(insert(t.clauses).values(_CLAUSE.row(clause)))
    else:
        connection.execute(update(t.clauses).where(t.clauses.c.id == clause.id).values(_CLAUSE.row(clause)))
    return clause
