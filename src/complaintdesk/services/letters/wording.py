"""The words of this desk's letters: those supplied, with the landlord's own templates and phrases in their place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from complaintdesk.documents.wording import PHRASES, Wording, shipped_wording
from complaintdesk.domain.errors import UserError
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.phrases import phrases_faults, read_phrases, with_own


def desk_wording(desk: Desk) -> Wording:
    """The words that letters of this desk are written with.

    Raises UserError "template.phrases" for own phrases that no longer fit the program.
    """
    with desk.reading() as unit:
        newest = unit.newest_templates()
    shipped = shipped_wording()
    own = {t.name: t for t in newest if t.text is not None}
    if not own:
        return shipped
    templates = {name: own[name].text or "" if name in own else text for name, text in shipped.templates.items()}
    groups, lists = _with_own(own[PHRASES].text or "") if PHRASES in own else (shipped.groups, shipped.lists)
    versions = {name: template.version for name, template in own.items()}
    return replace(shipped, templates=templates, groups=groups, lists=lists, own=versions)


@lru_cache(maxsize=4)
def _with_own(text: str) -> tuple[Mapping[str, Mapping[str, str]], Mapping[str, Mapping[str, tuple[str, ...]]]]:
    """The supplied phrases and lists with the landlord's own among them."""
    fault = next((fault for fault in phrases_faults(text) if fault.stops), None)
    if fault is not None:
        raise UserError("template.phrases", what=fault.what)
    return with_own(read_phrases(text)[0])
