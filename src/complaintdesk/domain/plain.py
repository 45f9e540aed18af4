"""Our frozen dataclasses as plain data: for the journal, exports and answers in JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import PurePath
from typing import Any


def as_plain(value: object) -> Any:
    """Dictionaries, lists, numbers and texts that say the same as `value`.

    A dataclass becomes a dictionary of its fields, a day its ISO form, an enumeration its
    value. Money stays in pence, as the field's own docstring says. Raises TypeError for
    anything that has no plain form.
    """
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: as_plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): as_plain(entry) for key, entry in value.items()}
    if isinstance(value, tuple | list | set | frozenset):
        entries = sorted(value) if isinstance(value, set | frozenset) else value
        return [as_plain(entry) for entry in entries]
    if isinstance(value, PurePath):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no plain form")


def json_text(value: object) -> str:
    """`value` in plain form as indented JSON, with every letter as it is written."""
    return json.dumps(as_plain(value), ensure_ascii=False, indent=2)
