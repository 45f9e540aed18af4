"""Rows of what letters are made of and what they said: templates, clauses, and the contents of letters issued."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letter_library import Clause, TemplateDraft, TemplateVersion
from complaintdesk.domain.spelling import long_date
from complaintdesk.storage import tables as t
from complaintdesk.storage.engine import among, next_id
from complaintdesk.storage.fields import Shape
from complaintdesk.storage.journal import Diff

_TEMPLATE = Shape(TemplateVersion, t.letter_templates)
_CLAUSE = Shape(Clause, t.clauses)
_SEALED = "letter_contents"
"""The path in the journal under which the hash of a letter's words stands."""
_DRAFT = Shape(TemplateDraft, t.template_drafts)


def content(connection: Connection, letter_id: int) -> str:
    """The JSON of what an issued letter said, "" for one issued before that was kept."""
    query = select(t.letter_contents.c.record).where(t.letter_contents.c.letter_id == letter_id)
    return str(connection.execute(query).scalar() or "")


def add_content(connection: Connection, letter_id: int, record: str) -> Diff:
    """Keeps what a letter said, once; returns what the journal is to hold of it."""
    connection.execute(insert(t.letter_contents).values(letter_id=letter_id, record=record))
    return {f"{_SEALED}/{letter_id}/sha256": [None, _sha256(record)]}


def altered(connection: Connection) -> tuple[str, ...]:
    """The letters that are not what the journal says was issued: their words, or their PDF's hash, as case and date.

    Letters issued before the journal held the hash of their words have only that of their PDF.
    """
    wrong = [*_other_words(connection), *_other_bytes(connection)]
    query = select(t.cases.c.reference, t.letters.c.kind, t.letters.c.dated).join_from(t.letters, t.cases)
    rows = connection.execute(query.where(among(t.letters.c.id, wrong)).order_by(t.letters.c.id))
    return tuple(
        f"{row.reference}, {LetterKind(row.kind).plain} of {long_date(date.fromisoformat(row.dated))}" for row in rows
    )


def _other_words(connection: Connection) -> Iterator[int]:
    column = t.letter_contents.c.record
    for letter_id, sealed in _sealed(connection, _SEALED).items():
        record = connection.execute(select(column).where(t.letter_contents.c.letter_id == letter_id)).scalar()
        if record is None or _sha256(str(record)) != sealed:
            yield letter_id


def _other_bytes(connection: Connection) -> Iterator[int]:
    stored = {row.id: row.pdf_sha256 for row in connection.execute(select(t.letters.c.id, t.letters.c.pdf_sha256))}
    for letter_id, issued in _sealed(connection, "letters").items():
        if letter_id in stored and isinstance(issued, dict) and stored[letter_id] != issued["pdf_sha256"]:
            yield letter_id


def _sealed(connection: Connection, what: str) -> dict[int, Any]:
    """What the journal says of each letter under that name when it was issued, by the letter's id."""
    column = t.journal.c.diff
    found: dict[int, Any] = {}
    # Residents' words in the same entry cannot pass for a path: their quotation marks are escaped.
    for diff in connection.execute(select(column).where(column.contains(f'"{what}/', autoescape=True))).scalars():
        for path, (before, after) in json.loads(diff).items():
            name, _, rest = path.partition("/")
            if name == what and before is None:
                found[int(rest.partition("/")[0])] = after
    return found


def _sha256(record: str) -> str:
    return hashlib.sha256(record.encode()).hexdigest()


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


def template_drafts(connection: Connection) -> tuple[TemplateDraft, ...]:
    """The words of templates that are not saved yet, by name."""
    rows = connection.execute(select(*_DRAFT.columns).order_by(t.template_drafts.c.name))
    return tuple(_DRAFT.read(row) for row in rows)


def save_template_draft(connection: Connection, draft: TemplateDraft) -> None:
    """Keeps words that are not saved yet in place of those kept before."""
    delete_template_draft(connection, draft.name)
    connection.execute(insert(t.template_drafts).values(_DRAFT.row(draft)))


def delete_template_draft(connection: Connection, name: str) -> None:
    """Forgets words that are not saved yet, if there are any."""
    connection.execute(delete(t.template_drafts).where(t.template_drafts.c.name == name))


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
