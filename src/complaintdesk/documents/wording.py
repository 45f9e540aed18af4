"""The letters' words: read once, filled strictly; a field that is not given is an error, never a blank."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from complaintdesk.system import resources


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of the letters by group and name; `version` is kept with every letter issued."""

    version: str
    groups: Mapping[str, Mapping[str, str]]

    def fill(self, group: str, name: str, /, **fields: object) -> str:
        """The words of that name with their fields filled; raises KeyError for a name or field that is not there."""
        return self.groups[group][name].format(**fields)


@cache
def shipped_wording() -> Wording:
    """The wording that ships with the program."""
    values = tomllib.loads(resources.text("letters", "wording.toml"))
    return Wording(values["version"], {k: v for k, v in values.items() if isinstance(v, dict)})
