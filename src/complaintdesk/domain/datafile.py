"""Reading our own data files (TOML): every value that is wrong or missing is named, with where it stands.

The files are part of the program, so what is wrong with them is a bug: ValueError, not UserError.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

Choice = TypeVar("Choice", bound=StrEnum)


class Entry:
    """One table of a data file. `where` names it in messages; all readers raise ValueError."""

    def __init__(self, values: Mapping[str, object], where: str) -> None:
        self._values = values
        self.where = where

    def wrong(self, what: str) -> ValueError:
        """The error to raise for `what`, with the place put before it."""
        return ValueError(f"{self.where}: {what}")

    def called(self, name: str) -> Entry:
        """The same entry under a plainer name than its place, once that is known."""
        around = self.where.rpartition(", ")[0]
        return Entry(self._values, f"{around}, {name}" if around else name)

    def only(self, *keys: str) -> Entry:
        """This entry, provided that it holds no other keys: a misspelt key must not pass unseen."""
        unknown = sorted(set(self._values) - set(keys))
        if unknown:
            raise self.wrong(f"unknown {', '.join(unknown)}")
        return self

    def has(self, key: str) -> bool:
        """True where something stands under `key`."""
        return key in self._values

    def text(self, key: str, default: str | None = None) -> str:
        """The non-empty text under `key`, or `default` where the key is absent."""
        value = self._values.get(key, default)
        if value == default and default is not None:
            return default
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(f"no {key}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts under `key`, empty where the key is absent."""
        values = self._values.get(key, [])
        if not isinstance(values, list) or not all(isinstance(v, str) and v.strip() for v in values):
            raise self.wrong(f"{key} is not a list of texts")
        return tuple(values)

    def number(self, key: str) -> int:
        """The whole number above 0 under `key`."""
        value = self._values.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.wrong(f"{key} is not a whole number above 0")
        return value

    def days(self, key: str) -> int:
        """The whole number of days under `key`, which may be nought or less."""
        value = self._values.get(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.wrong(f"{key} is not a whole number")
        return value

    def optional_number(self, key: str) -> int | None:
        """The whole number above 0 under `key`, None where the key is absent."""
        return self.number(key) if key in self._values else None

    def flag(self, key: str) -> bool:
        """The true or false under `key`, False where the key is absent."""
        value = self._values.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong(f"{key} is neither true nor false")
        return value

    def day(self, key: str, default: date | None = None) -> date:
        """The date under `key`, or `default` where the key is absent."""
        value = self._values.get(key, default)
        if type(value) is not date:
            raise self.wrong(f"{key} is not a date")
        return value

    def optional_day(self, key: str) -> date | None:
        """The date under `key`, None where the key is absent."""
        return self.day(key) if key in self._values else None

    def choice(self, key: str, kind: type[Choice], default: Choice | None = None) -> Choice:
        """The member of `kind` whose value stands under `key`, or `default` where the key is absent."""
        word = self.text(key, None if default is None else default.value)
        try:
            return kind(word)
        except ValueError:
            raise self.wrong(f"{key} cannot be {word!r}") from None

    def entry(self, key: str) -> Entry:
        """The table under `key`."""
        values = self._values.get(key)
        if not isinstance(values, dict):
            raise self.wrong(f"no {key}")
        return Entry(values, f"{self.where}, {key}")

    def optional_entry(self, key: str) -> Entry | None:
        """The table under `key`, None where the key is absent."""
        return self.entry(key) if key in self._values else None

    def entries(self, key: str, name: str) -> tuple[Entry, ...]:
        """The tables under `key`, at least one; each is called by `name` and its place, from 1."""
        values = self._values.get(key)
        if not isinstance(values, list) or not values or not all(isinstance(v, dict) for v in values):
            raise self.wrong(f"no {key}")
        return tuple(Entry(v, f"{self.where}, {name} {n}") for n, v in enumerate(values, start=1))


def parse_file(text: str, name: str) -> Entry:
    """The whole of a data file; raises ValueError with `name` where it is not TOML."""
    try:
        return Entry(tomllib.loads(text), name)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{name}: {error}") from None
