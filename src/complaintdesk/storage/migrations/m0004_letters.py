"""The fourth schema: what letters said and how they went out, refusals, further issues, own templates and clauses.

This is what was true then, in its own words; today's tables are in `storage.tables`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Text

if TYPE_CHECKING:
    from alembic.operations import Operations


def _key() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _day(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _maybe(name: str) -> Column[str]:
    return Column(name, Text)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default="0")


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _refers(name: str, other: str, *, primary: bool = False) -> Column[int]:
    return Column(name, Integer, ForeignKey(f"{other}.id"), nullable=False, primary_key=primary)


def upgrade(op: Operations) -> None:
    """New tables and two new columns; no row is touched."""
    _letters(op)
    _cases(op)
    op.execute("ALTER TABLE contacts ADD COLUMN attachment INTEGER REFERENCES attachments (id)")
    op.add_column("drafts", _text("record"))


def _letters(op: Operations) -> None:
    op.create_table("letter_contents", _refers("letter_id", "letters", primary=True), _text("record"))
    op.create_table(
        "letter_sendings", _key(), _refers("case_id", "cases"), _refers("letter", "letters"), _day("sent_on"),
        _text("how"), _text("recorded_by"), _text("proof"), sqlite_autoincrement=True,
    )  # fmt: skip
    op.create_index("ix_letter_sendings_case_id", "letter_sendings", ["case_id"])
    op.create_index("ix_letter_sendings_letter", "letter_sendings", ["letter"])
    op.create_table(
        "letter_templates", _key(), _text("name"), _number("version"), _text("made_at"), _text("made_by"),
        _text("note"), _text("based_on"), _maybe("text"), sqlite_autoincrement=True,
    )  # fmt: skip
    op.create_index("letter_templates_version", "letter_templates", ["name", "version"], unique=True)
    op.create_table(
        "clauses", _key(), _text("kind"), _text("title"), _text("text"), _text("source"), _maybe("in_force_from"),
        _maybe("in_force_until"), _text("theme"), _flag("put_away"), sqlite_autoincrement=True,
    )  # fmt: skip


def _cases(op: Operations) -> None:
    op.create_table(
        "refusals", _key(), _refers("case_id", "cases"), _number("stage"), _day("asked_on"), _day("decided_on"),
        _text("ground"), _text("reasons"), _text("decided_by"), _maybe("event_on"), _maybe("aware_on"),
        _text("discretion"), _text("other_route"), _maybe("told_on"), _maybe("withdrawn_on"), _text("withdrawn_why"),
        sqlite_autoincrement=True,
    )  # fmt: skip
    op.create_index("ix_refusals_case_id", "refusals", ["case_id"])
    op.create_table(
        "further_issues", _key(), _refers("case_id", "cases"), _day("raised_on"), _text("what"), _flag("related"),
        _text("handling"), _text("reason"), _text("new_reference"), _maybe("told_on"), sqlite_autoincrement=True,
    )  # fmt: skip
    op.create_index("ix_further_issues_case_id", "further_issues", ["case_id"])
