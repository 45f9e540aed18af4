"""One dataclass and the columns that hold it, paired by name: rows to parts and parts to rows."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, Table

from complaintdesk.storage.plain import hints, without_none

T = TypeVar("T")

_day = lru_cache(maxsize=20_000)(date.fromisoformat)


class Shape(Generic[T]):
    """How a dataclass lies in a table: each field in the column of its name, those `without` apart."""

    def __init__(self, cls: type[T], table: Table, without: tuple[str, ...] = ()) -> None:
        self.cls = cls
        self.table = table
        self.names = [f.name for f in dataclasses.fields(cls) if f.name not in without]  # type: ignore[arg-type]
        self.columns: list[Column[Any]] = [table.c[name] for name in self.names]
        kinds = [without_none(hints(cls)[name]) for name in self.names]
        self._readers = [(i, r) for i, r in enumerate(map(_reader, kinds)) if r is not None]

    def values(self, row: Sequence[Any], start: int = 0) -> list[Any]:
        """The fields' values, in their order, from the columns of `row` that begin at `start`."""
        values = list(row[start : start + len(self.names)])
        for i, read in self._readers:
            if values[i] is not None:
                values[i] = read(values[i])
        return values

    def read(self, row: Sequence[Any], start: int = 0) -> T:
        """The dataclass from the columns of `row` that begin at `start`."""
        return self.cls(*self.values(row, start))

    def row(self, part: T) -> dict[str, Any]:
        """The columns' values for `part`."""
        return {name: column_value(getattr(part, name)) for name in self.names}


def column_value(value: object) -> Any:
    """A field's value as its column holds it."""
    if isinstance(value, StrEnum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _reader(kind: Any) -> Callable[[Any], Any] | None:
    if kind is date:
        return _day
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return {member.value: member for member in kind}.__getitem__
    return None
