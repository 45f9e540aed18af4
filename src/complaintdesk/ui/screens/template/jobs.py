"""What the editor of templates asks of the services. Jobs run away from the window's thread and hold no widget."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letter_library import TemplateDraft, TemplateVersion
from complaintdesk.domain.letters import Gap
from complaintdesk.domain.letters.template_check import TemplateFault

if TYPE_CHECKING:
    from complaintdesk.domain.plain_english import Advice
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters.template_preview import FittingCase
    from complaintdesk.services.letters.templates import TemplateState


PieceAdvice = tuple[int, "Advice"]
"""A piece of advice with the number of the words it is about, from 0."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A template with its versions, the newest first, and words for it that are not saved yet, if there are any."""

    state: TemplateState
    versions: tuple[TemplateVersion, ...]
    unsaved: TemplateDraft | None = None


@dataclass(frozen=True, slots=True)
class Pages:
    """A letter as the words in the editor would make it: its pages, its text, and what it lacks because of them."""

    pdf: bytes
    text: str
    missing: tuple[Gap, ...]


def load(desk: Desk, name: str) -> Loaded:
    """A template as it is now."""
    from complaintdesk.services.letters import templates, unsaved

    return Loaded(templates.state(desk, name), templates.versions(desk, name), unsaved.unsaved_words(desk).get(name))


def check(desk: Desk, name: str, text: str) -> tuple[TemplateFault, ...]:
    """Everything to be mended in words."""
    from complaintdesk.services.letters import templates

    return templates.faults(desk, name, text)


def advise(desk: Desk, pieces: Iterable[str]) -> tuple[PieceAdvice, ...]:
    """What could be said more plainly in some words, piece by piece."""
    from complaintdesk.services.letters.advising import advice_on_words

    return tuple((number, one) for number, text in enumerate(pieces) for one in advice_on_words(desk, text))


def draw(desk: Desk, kind: LetterKind, text: str, case_id: int | None) -> Pages:
    """The pages of a letter with words that are not saved yet."""
    from complaintdesk.documents.pdf import write_pdf
    from complaintdesk.documents.text import write_text
    from complaintdesk.services.letters.template_preview import preview

    shown = preview(desk, kind, text, case_id)
    return Pages(write_pdf(shown.document), write_text(shown.document), shown.missing)


def cases(desk: Desk, kind: LetterKind) -> tuple[FittingCase, ...]:
    """The latest cases that can have a letter."""
    from complaintdesk.services.letters.template_preview import fitting_cases

    return fitting_cases(desk, kind)


def case(desk: Desk, kind: LetterKind, reference: str) -> FittingCase:
    """The case of a reference."""
    from complaintdesk.services.letters.template_preview import fitting_case

    return fitting_case(desk, kind, reference)
