"""What is kept as JSON in the file: written always in the same way, and read back into our dataclasses."""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from complaintdesk.domain.plain import as_plain

T = TypeVar("T")


def canonical(value: object) -> str:
    """`value` as JSON, always written in the same way, so that it can be hashed."""
    return json.dumps(as_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


_HINTS: dict[type, Mapping[str, Any]] = {}


def hints(cls: type) -> Mapping[str, Any]:
    """The types of a dataclass's fields, by name."""
    if cls not in _HINTS:
        _HINTS[cls] = get_type_hints(cls)
    return _HINTS[cls]


def from_plain(cls: type[T], values: Mapping[str, Any]) -> T:
    """The dataclass that `as_plain` made `values` from; a field that is absent keeps its default."""
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
