"""The letters' words: the supplied templates and phrases, with the landlord's own in their place."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters.template import Template, parse_template
from complaintdesk.system import resources

PHRASES = "phrases"
"""The name under which a landlord's own phrases are kept beside its templates."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of the letters: phrases by group and name, and a template's text for each kind.

    `version` is that of the supplied words; `own` tells which templates are the landlord's own, by
    name, and their versions.
    """

    version: str
    groups: Mapping[str, Mapping[str, str]]
    templates: Mapping[str, str]
    lists: Mapping[str, Mapping[str, tuple[str, ...]]]
    own: Mapping[str, int] = field(default_factory=dict)

    def fill(self, group: str, name: str, /, **fields: object) -> str:
        """The words of that name with their fields filled; raises KeyError for a name or field that is not there."""
        return self.groups[group][name].format(**fields)

    def template(self, kind: LetterKind) -> Template:
        """The template of a kind; raises UserError "template.broken" where it cannot be understood."""
        read = read_template(self.templates[kind.value])
        if read.faults:
            fault = read.faults[0]
            raise UserError("template.broken", letter=kind.plain, line=fault.line, what=fault.what)
        return read

    def version_of(self, kind: LetterKind) -> str:
        """The version that is kept with a letter: "2026-11.5", or with the landlord's own "2026-11.4, own 3"."""
        own = [f"own {self.own[kind.value]}"] if kind.value in self.own else []
        own += [f"own phrases {self.own[PHRASES]}"] if PHRASES in self.own else []
        return ", ".join((self.version, *own))


read_template = lru_cache(maxsize=64)(parse_template)
"""A template's text as read; the same text is read once."""


@cache
def shipped_wording() -> Wording:
    """The wording that ships with the program."""
    values = tomllib.loads(resources.text("letters", "phrases.toml"))
    tables = {k: v for k, v in values.items() if isinstance(v, dict)}
    groups = {k: {n: w for n, w in v.items() if isinstance(w, str)} for k, v in tables.items()}
    lists = {k: {n: tuple(w) for n, w in v.items() if isinstance(w, list)} for k, v in tables.items()}
    templates = {kind.value: resources.text("letters", "templates", f"{kind.value}.txt") for kind in LetterKind}
    return Wording(values["version"], groups, templates, lists)
