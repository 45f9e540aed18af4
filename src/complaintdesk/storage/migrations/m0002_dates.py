"""The second schema: kinds of promise, checks, the Ombudsman's dates, restrictions, neighbouring clocks.

This is what was true then, in its own words; today's tables are in `storage.tables`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Text

if TYPE_CHECKING:
    from alembic.operations import Operations


def _text(name: str, default: str = "") -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _day(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _maybe(name: str) -> Column[str]:
    return Column(name, Text)


def _case() -> Column[int]:
    return Column("case_id", Integer, ForeignKey("cases.id"), nullable=False, index=True)


def _table(op: Operations, name: str, *columns: Column[Any]) -> None:
    op.create_table(name, Column("id", Integer, primary_key=True), _case(), *columns, sqlite_autoincrement=True)


def upgrade(op: Operations) -> None:
    """Columns are added, never tables rebuilt: nothing that refers to a row can be lost."""
    op.add_column("promises", _text("kind", "other"))
    op.add_column("stages", _maybe("checked_on"))
    op.add_column("letters", _maybe("told_due"))
    op.add_column("extra_days", _text("kind", "bank holiday"))
    op.execute("UPDATE extra_days SET kind = 'closure' WHERE counts_as_working")
    op.add_column("cases", _text("resident_name"))
    op.execute("UPDATE cases SET resident_name = (SELECT name FROM residents WHERE residents.id = cases.resident_id)")
    _table(op, "ombudsman_duties", _text("kind"), _text("what"), _day("due_on"), _maybe("done_on"), _text("proof"))
    _table(op, "restrictions", _text("what"), _text("evidence"), _text("equality"), _day("since"),
        _day("review_on"), _maybe("ended_on"),
    )  # fmt: skip
    _table(op, "neighbouring_clocks", _text("kind"), _day("started_on"), _text("subject"), _text("note"),
        _maybe("concluded_on"), Column("extended", Boolean, nullable=False, server_default="0"), _maybe("ended_on"),
    )  # fmt: skip
    op.create_table(
        "neighbour_steps", _case(), Column("clock_id", Integer, ForeignKey("neighbouring_clocks.id"), primary_key=True),
        Column("duty", Text, primary_key=True), _day("done_on"), _text("note"),
    )  # fmt: skip
    op.create_table(
        "first_look", Column("id", Integer, primary_key=True), _text("journal_hash"), _text("program"),
        _text("lines"),
    )  # fmt: skip
    op.execute("CREATE INDEX cases_resident ON cases (lower(resident_name), received_on, id)")
    for name, table, open_while in _OPEN:
        op.execute(f"CREATE INDEX {name} ON {table} (case_id) WHERE {open_while} IS NULL")
    op.execute(
        "CREATE INDEX residents_review ON residents (adjustments_review_on) WHERE adjustments_review_on IS NOT NULL"
    )


_OPEN = (
    ("ombudsman_duties_open", "ombudsman_duties", "done_on"),
    ("restrictions_open", "restrictions", "ended_on"),
    ("neighbouring_open", "neighbouring_clocks", "ended_on"),
)
