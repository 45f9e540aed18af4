"""The words of this desk's letters: those supplied, with the landlord's own templates and phrases in their place."""

from __future__ import annotations

import tomllib
from dataclasses import replace

from complaintdesk.documents.wording import PHRASES, Wording, shipped_wording
from complaintdesk.services.desk import Desk


def desk_wording(desk: Desk) -> Wording:
    """The words that letters of this desk are written with."""
    with desk.reading() as unit:
        newest = unit.newest_templates()
    shipped = shipped_wording()
    own = {t.name: t for t in newest if t.text is not None}
    if not own:
        return shipped
    templates = {name: own[name].text or "" if name in own else text for name, text in shipped.templates.items()}
    groups = dict(shipped.groups)
    if PHRASES in own:
        phrases = tomllib.loads(own[PHRASES].text or "")
        groups = {name: {**words, **phrases.get(name, {})} for name, words in shipped.groups.items()}
    versions = {name: template.version for name, template in own.items()}
    return replace(shipped, templates=templates, groups=groups, own=versions)
