"""The third schema: self-assessments with their files, and cases in the order of residents' surnames.

This is what was true then, in its own words; today's tables are in `storage.tables`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, Integer, Text

from complaintdesk.domain.names import sort_key

if TYPE_CHECKING:
    from alembic.operations import Operations


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _day(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _maybe(name: str) -> Column[str]:
    return Column(name, Text)


def _assessment() -> Column[int]:
    return Column("assessment_id", Integer, ForeignKey("assessments.id"), primary_key=True, nullable=False)


def upgrade(op: Operations) -> None:
    """New tables, and one column in the place of another; no row is touched but to say where its resident sorts."""
    op.create_table(
        "assessments", Column("id", Integer, primary_key=True), _day("year_end"), _text("edition"), _text("state"),
        _day("begun_on"), _text("begun_by"), Column("begun_from", Integer, ForeignKey("assessments.id")),
        _text("landlord"), _text("occasion"), _text("why"), _maybe("source_kind"), _text("source_name"),
        _maybe("purpose"), _text("aside"), _text("approved_by"), _maybe("approved_on"), _text("minute"),
        _text("despite"), _maybe("published_on"), _text("response"), _maybe("response_on"), _maybe("frozen"),
        sqlite_autoincrement=True,
    )  # fmt: skip
    op.create_table(
        "assessment_provisions", _assessment(), Column("number", Text, primary_key=True, nullable=False),
        Column("position", Integer, nullable=False), _maybe("answer"), _maybe("review"), _text("record"),
    )  # fmt: skip
    op.create_table(
        "assessment_files", _assessment(),
        Column("attachment_id", Integer, ForeignKey("attachments.id"), primary_key=True, nullable=False),
    )  # fmt: skip
    _surnames(op)


def _surnames(op: Operations) -> None:
    """Cases sorted by what residents are called by, not by Mr or Mrs; the name itself stays with the resident."""
    op.execute("DROP INDEX cases_resident")
    op.add_column("cases", _text("resident_key"))
    connection = op.get_bind()
    names = connection.exec_driver_sql("SELECT id, name FROM residents").fetchall()
    if names:
        keys = [(sort_key(name), number) for number, name in names]
        connection.exec_driver_sql("UPDATE cases SET resident_key = ? WHERE resident_id = ?", keys)
    op.execute("ALTER TABLE cases DROP COLUMN resident_name")
    op.execute("CREATE INDEX cases_resident ON cases (resident_key, received_on, id)")
