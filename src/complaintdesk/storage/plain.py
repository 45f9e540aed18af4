"""Frozen dataclasses as plain JSON values and back: for the journal, the landlord's record and exports."""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_plain(value: object) -> Any:
    """`value` as JSON can hold it: days in ISO form, choices as their words, parts as objects."""
    if dataclasses.is_dataclass(value):
        return {f.name: to_plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [to_plain(v) for v in value]
    if isinstance(value, Mapping):
        return {str(k): to_plain(v) for k, v in value.items()}
    return value


def canonical(value: object) -> str:
    """`value` as JSON, always written in the same way, so that it can be hashed."""
    return json.dumps(to_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


_HINTS: dict[type, Mapping[str, Any]] = {}


def hints(cls: type) -> Mapping[str, Any]:
    """The types of a dataclass's fields, by name."""
    if cls not in _HINTS:
        _HINTS[cls] = get_type_hints(cls)
    return _HINTS[cls]


def from_plain(cls: type[T], values: Mapping[str, Any]) -> T:
    """The dataclass that `to_plain` made `values` from; a field that is absent keeps its default."""
    known = {f.name for f in dataclasses.fields(cls)}  # type: ignore[arg-type]
    return cls(**{k: _typed(hints(cls)[k], v) for k, v in values.items() if k in known})


def without_none(kind: Any) -> Any:
    """The type inside `X | None`; any other type as it is."""
    if get_origin(kind) is types.UnionType:
        return next(k for k in get_args(kind) if k is not type(None))
    return kind


def _typed(kind: Any, value: Any) -> Any:
    kind = without_none(kind)
    if value is None:
        return None
    if get_origin(kind) is tuple:
        return tuple(_typed(get_args(kind)[0], v) for v in value)
    if dataclasses.is_dataclass(kind):
        return from_plain(kind, value)  # type: ignore[arg-type]
    if kind is date:
        return date.fromisoformat(value)
    return kind(value)
