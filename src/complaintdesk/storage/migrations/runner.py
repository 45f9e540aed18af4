"""Takes the steps: all of them or none, with foreign keys off, and checked before they are kept."""

from __future__ import annotations

import warnings
from collections.abc import Sequence

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SAWarning

from complaintdesk.storage.engine import WRITING
from complaintdesk.storage.migrations import Step


def schema_of(connection: Connection) -> int:
    """The schema of the file: the number of the last step it has been through."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def run_steps(engine: Engine, steps: Sequence[Step]) -> None:
    """Takes the steps the file has not been through, in one transaction.

    Raises whatever a step raises, and RuntimeError where rows, indexes or guards are lost or
    rows left without what they refer to; the file is then as it was.
    """
    with engine.connect() as plain:
        driver = plain.connection.driver_connection
        # Off, or rebuilding a table takes its children with it; within a transaction this is ignored.
        driver.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]
        try:
            connection = plain.execution_options(**{WRITING: True})
            with connection.begin():
                _run(connection, steps)
        finally:
            driver.execute("PRAGMA foreign_keys = ON")  # type: ignore[union-attr]


def _run(connection: Connection, steps: Sequence[Step]) -> None:
    operations = Operations(MigrationContext.configure(connection))
    for step in steps:
        if step.number <= schema_of(connection):
            continue
        before, kept = _row_counts(connection), _indexes_and_guards(connection)
        with warnings.catch_warnings():
            # Of a table rebuilt, Alembic leaves out indexes on expressions; the check below would find it.
            warnings.filterwarnings("ignore", "Skipped unsupported reflection", SAWarning)
            step.upgrade(operations)
        _check(connection, step, before)
        gone = kept - _indexes_and_guards(connection) - step.changes
        if gone:
            raise RuntimeError(f"step {step.number} took away {', '.join(sorted(gone))}")
        connection.exec_driver_sql(f"PRAGMA user_version = {step.number:d}")


def _check(connection: Connection, step: Step, before: dict[str, int]) -> None:
    after = _row_counts(connection)
    lost = [n for n, rows in before.items() if n not in step.changes and after.get(n) != rows]
    if lost:
        raise RuntimeError(f"step {step.number} changed the number of rows in {', '.join(lost)}")
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if orphans:
        raise RuntimeError(f"step {step.number} left {len(orphans)} rows without what they refer to")


def _indexes_and_guards(connection: Connection) -> set[str]:
    """The names of indexes and triggers: both go with a table that is rebuilt."""
    query = "SELECT name FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
    return set(connection.exec_driver_sql(query).scalars())


def _row_counts(connection: Connection) -> dict[str, int]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    names = connection.exec_driver_sql(query).scalars().all()
    own = [name for name in names if not name.startswith("case_search")]
    return {n: connection.exec_driver_sql(f'SELECT count(*) FROM "{n}"').scalar_one() for n in own}
