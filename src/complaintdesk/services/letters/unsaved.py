"""Words of templates and phrases that are typed and not saved as a version, kept in the desk file as they are typed.

They lie where the drafts of letters lie: inside the desk, encrypted with it where it has a passphrase.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from complaintdesk.documents.characters import clean
from complaintdesk.domain.letter_library import TemplateDraft
from complaintdesk.services.desk import Desk


def unsaved_words(desk: Desk) -> Mapping[str, TemplateDraft]:
    """The words that are not saved yet, by the template's name."""
    with desk.reading() as unit:
        return {draft.name: draft for draft in unit.template_drafts()}


def keep_unsaved(desk: Desk, draft: TemplateDraft) -> None:
    """Keeps words as they are typed, in place of those kept before; letters do not use them."""
    saved_at = desk.clock.now().isoformat()
    with desk.writing() as unit:
        unit.save_template_draft(replace(draft, text=clean(draft.text), note=clean(draft.note), saved_at=saved_at))


def forget_unsaved(desk: Desk, name: str) -> None:
    """Lets go of words that were saved or given up."""
    with desk.writing() as unit:
        unit.delete_template_draft(name)
