"""The fifth schema: the words of templates and phrases that are typed and not saved yet.

This is what was true then, in its own words; today's tables are in `storage.tables`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, Integer, Text

if TYPE_CHECKING:
    from alembic.operations import Operations


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def upgrade(op: Operations) -> None:
    """One new table; no row is touched."""
    op.create_table(
        "template_drafts", Column("name", Text, primary_key=True), _text("text"), _text("note"),
        Column("newest", Integer, nullable=False), _text("saved_at"),
    )  # fmt: skip
