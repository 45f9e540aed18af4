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
from complaintdesk.storage.engine import next_id
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
    """The letters that are not what the journal says was issued, or are gone, as case, kind and date when issued.

    It looks at their words, at their PDF's hash and at everything else kept with them. Letters issued before the
    journal held the hash of their words have only the rest.
    """
    issued = _sealed(connection, "letters")
    wrong = {*_other_words(connection), *_other_rows(connection, issued)}
    named = {**dict.fromkeys(wrong, (0, {})), **issued}
    return tuple(_named(connection, *named[letter_id]) for letter_id in sorted(wrong))


def _named(connection: Connection, case_id: int, letter: dict[str, Any]) -> str:
    query = select(t.cases.c.reference).where(t.cases.c.id == case_id)
    reference = connection.execute(query).scalar() or "a case that is gone"
    try:
        return f"{reference}, {LetterKind(letter['kind']).plain} of {long_date(date.fromisoformat(letter['dated']))}"
    except (KeyError, TypeError, ValueError):
        return f"{reference}, a letter"


def _other_words(connection: Connection) -> Iterator[int]:
    column = t.letter_contents.c.record
    for letter_id, (_, sealed) in _sealed(connection, _SEALED).items():
        record = connection.execute(select(column).where(t.letter_contents.c.letter_id == letter_id)).scalar()
        if record is None or _sha256(str(record)) != sealed:
            yield letter_id


def _other_rows(connection: Connection, issued: dict[int, tuple[int, Any]]) -> Iterator[int]:
    rows = connection.execute(select(t.letters)).mappings()
    stored = {row["id"]: {**row} for row in rows}
    for letter_id, (case_id, letter) in issued.items():
        wanted = {"case_id": case_id, **(letter if isinstance(letter, dict) else {})}
        if {key: stored.get(letter_id, {}).get(key) for key in wanted} != wanted:
            yield letter_id


def _sealed(connection: Connection, what: str) -> dict[int, tuple[int, Any]]:
    """The case, and what the journal says under that name of each letter when it was issued, by the letter's id."""
    column = t.journal.c.diff
    found: dict[int, tuple[int, Any]] = {}
    # Residents' words in the same entry cannot pass for a path: their quotation marks are escaped.
    query = select(t.journal.c.case_id, column).where(column.contains(f'"{what}/', autoescape=True))
    for case_id, diff in connection.execute(query):
        for path, change in _changes(diff).items():
            name, _, rest = path.partition("/")
            letter_id = rest.partition("/")[0]
            if name == what and letter_id.isdigit() and isinstance(change, list) and change[:1] == [None]:
                found[int(letter_id)] = (case_id, change[-1])
    return found


def _changes(diff: str) -> dict[str, Any]:
    """What an entry of the journal changed; {} for one that was damaged, of which the journal's own check tells."""
    try:
        changes = json.loads(diff)
    except ValueError:
        return {}
    return changes if isinstance(changes, dict) else {}


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
