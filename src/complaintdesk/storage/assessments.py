"""Self-assessments in the desk file: their heads, their provisions, and the files they were published as."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from complaintdesk.domain.assessment.record import AnsweredProvision, Assessment, AssessmentHead, FrozenEvidence
from complaintdesk.domain.casefile import Attachment
from complaintdesk.domain.errors import UserError
from complaintdesk.storage import tables as t
from complaintdesk.storage.casefiles import shapes
from complaintdesk.storage.engine import next_id
from complaintdesk.storage.fields import Shape, column_value
from complaintdesk.storage.plain import canonical, from_plain

_HEAD = Shape(AssessmentHead, t.assessments)
_OF_PROVISION = t.assessment_provisions.c


def heads(connection: Connection) -> tuple[AssessmentHead, ...]:
    """Every self-assessment's head, in the order in which they were begun."""
    rows = connection.execute(select(*_HEAD.columns).order_by(t.assessments.c.id))
    return tuple(_HEAD.read(row) for row in rows)


def load(connection: Connection, assessment_id: int) -> Assessment:
    """A whole self-assessment. Raises UserError "assessment.gone" where there is none."""
    chosen = t.assessments.c.id == assessment_id
    row = connection.execute(select(*_HEAD.columns, t.assessments.c.frozen).where(chosen)).first()
    if row is None:
        raise UserError("assessment.gone")
    of = select(_OF_PROVISION.record).where(_OF_PROVISION.assessment_id == assessment_id)
    records = connection.execute(of.order_by(_OF_PROVISION.position)).scalars()
    provisions = tuple(from_plain(AnsweredProvision, json.loads(record)) for record in records)
    frozen = from_plain(FrozenEvidence, json.loads(row[-1])) if row[-1] else None
    return Assessment(_HEAD.read(row), provisions, frozen)


def files(connection: Connection, assessment_id: int) -> tuple[Attachment, ...]:
    """The files a self-assessment was published as, in the order in which they were kept."""
    query = select(*shapes.ATTACHMENT.columns).join(t.assessment_files).order_by(t.attachments.c.id)
    rows = connection.execute(query.where(t.assessment_files.c.assessment_id == assessment_id))
    return tuple(shapes.ATTACHMENT.read(row) for row in rows)


def answers(connection: Connection) -> dict[int, dict[str | None, int]]:
    """How often each self-assessment answers yes, no and nothing (None), by its id."""
    found: dict[int, dict[str | None, int]] = {}
    for assessment_id, answer in connection.execute(select(_OF_PROVISION.assessment_id, _OF_PROVISION.answer)):
        of = found.setdefault(assessment_id, {})
        of[answer] = of.get(answer, 0) + 1
    return found


def add(connection: Connection, head: AssessmentHead, provisions: Iterable[AnsweredProvision]) -> int:
    """Writes a new self-assessment (its head has id 0), and tells the id it has been given."""
    number = next_id(connection, t.assessments)
    connection.execute(insert(t.assessments).values({**_HEAD.row(head), "id": number}))
    rows = [
        {"assessment_id": number, "number": p.number, "position": position, **_row(p)}
        for position, p in enumerate(provisions)
    ]
    connection.execute(insert(t.assessment_provisions), rows)
    return number


def write_head(connection: Connection, head: AssessmentHead, frozen: FrozenEvidence | None) -> None:
    """Writes a changed head with the evidence that was frozen with it."""
    values = {**_HEAD.row(head), "frozen": canonical(frozen) if frozen is not None else None}
    connection.execute(update(t.assessments).where(t.assessments.c.id == head.id).values(values))


def write_provision(connection: Connection, assessment_id: int, provision: AnsweredProvision) -> None:
    """Writes a changed provision."""
    chosen = (_OF_PROVISION.assessment_id == assessment_id) & (_OF_PROVISION.number == provision.number)
    connection.execute(update(t.assessment_provisions).where(chosen).values(_row(provision)))


def add_file(connection: Connection, assessment_id: int, attachment_id: int) -> None:
    """Says that an attachment is what a self-assessment was published as."""
    connection.execute(insert(t.assessment_files).values(assessment_id=assessment_id, attachment_id=attachment_id))


def remove(connection: Connection, assessment_id: int) -> None:
    """Takes a self-assessment away; versions that were begun from it no longer say so."""
    begun = update(t.assessments).where(t.assessments.c.begun_from == assessment_id)
    connection.execute(begun.values(begun_from=None))
    connection.execute(delete(t.assessment_provisions).where(_OF_PROVISION.assessment_id == assessment_id))
    connection.execute(delete(t.assessments).where(t.assessments.c.id == assessment_id))


def _row(provision: AnsweredProvision) -> dict[str, Any]:
    return {
        "answer": column_value(provision.answer),
        "review": column_value(provision.review),
        "record": canonical(provision),
    }
