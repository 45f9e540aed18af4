"""SQLAlchemy's engine on a desk file, with the transactions we ask for.

Whatever is peculiar to SQLite about numbering and sets of ids lies here, about connecting in `driver`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, MutableMapping
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Select,
    Table,
    create_engine,
    event,
    func,
    select,
    text,
)
from sqlalchemy.pool import QueuePool
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

from complaintdesk.storage.driver import FileKey, Mode, connect

# A statement is put into SQL once, not anew for each file that is opened, which takes as long as all of its queries.
_COMPILED: MutableMapping[Any, Any] = LRUCache(500)

WRITING = "writing"
"""The execution option that makes a unit begin as a writer."""


def make_engine(path: Path, key: FileKey | None, mode: Mode = Mode.WRITE) -> Engine:
    """An engine whose units begin as readers, or as writers with the option `WRITING`."""
    common = _common()
    pool = QueuePool(lambda: connect(path, key, mode), pool_size=4, max_overflow=20, dialect=common.dialect)
    engine = Engine(pool, common.dialect, common.url, execution_options={"compiled_cache": _COMPILED})
    event.listen(engine, "begin", _begin)
    return engine


@cache
def _common() -> Engine:
    """What all files have in common: how SQL is written for SQLite. Knows no file; it looked at one in memory."""
    engine = create_engine("sqlite://", module=dbapi2)
    engine.connect().close()
    engine.dispose()
    return engine


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def among(column: ColumnElement[Any], values: Iterable[int | str]) -> ColumnElement[bool]:
    """True where `column` is one of `values`, however many there are."""
    some = text("SELECT value FROM json_each(:ids)").bindparams(ids=json.dumps(list(values)))
    return column.in_(some)


def ids_of(connection: Connection, query: Select[int]) -> list[int]:
    """The ids that a query selects, in its order; a hundred thousand come over as one text, five times as fast."""
    rows = query.subquery()
    found = connection.execute(select(func.json_group_array(next(iter(rows.columns)))).select_from(rows))
    return list(json.loads(found.scalar_one()))


def next_id(connection: Connection, table: Table) -> int:
    """The id for a new row of `table`, never one that was used before; only within a writing unit."""
    query = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
    last: Any = connection.execute(query, {"name": table.name}).scalar()
    return int(last or 0) + 1
