"""The third schema: self-assessments, their provisions, and the files they were published as.

This is what was true then, in its own words; today's tables are in `storage.tables`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, Integer, Text

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
    """New tables only; nothing that is there is touched."""
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
