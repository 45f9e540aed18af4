"""What the letter composer asks of the services. Jobs run away from the window's thread and hold no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from complaintdesk.domain.casefile import CaseFile, IssuedLetter, LetterKind
from complaintdesk.domain.letters import (
    PRINTABLE,
    LetterChoice,
    LetterFacts,
    LetterWords,
    elements_of,
    why_unfit,
    with_nothing_more,
)
from complaintdesk.domain.rulebook import LetterElement
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.keys import ActKey

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters import Issued, LetterPreview
    from complaintdesk.ui.screens.letter.state import Mend


@dataclass(frozen=True, slots=True)
class LetterCase:
    """A case as the composer needs it for one kind of letter; `why` says why the kind does not fit, "" if it does."""

    case: CaseFile
    kind: LetterKind
    why: str
    choices: tuple[LetterChoice, ...]
    words: LetterWords
    sent: tuple[IssuedLetter, ...]


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the Code's rule that applies to this letter, with its provision in plain words."""

    rule: LetterElement
    summary: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter as it would be now: its check, its true pages, and its text for screen readers."""

    preview: LetterPreview
    elements: tuple[Element, ...]
    pdf: bytes
    text: str


@dataclass(frozen=True, slots=True)
class Sent:
    """The exact bytes of a letter that was issued."""

    letter: IssuedLetter
    pdf: bytes


def load_letter(desk: Desk, case_id: int, kind: LetterKind) -> LetterCase:
    """The case, the officer's words so far, and the letters of the kind that went out, the latest first."""
    from complaintdesk.services.cases import load_case
    from complaintdesk.services.letters import letter_choices, load_words

    case = load_case(desk, case_id)
    sent = tuple(letter for letter in reversed(case.letters) if letter.kind is kind)
    words = load_words(desk, case_id, kind)
    return LetterCase(case, kind, why_unfit(case, kind), letter_choices(case), words, sent)


def make_draft(desk: Desk, case: CaseFile, kind: LetterKind, words: LetterWords) -> Draft:
    """Composes, checks and lays out the letter as it would be if it were issued today."""
    from complaintdesk.documents.text import write_text
    from complaintdesk.services.letters import preview, preview_pdf

    shown = preview(desk, case, kind, words)
    elements = _elements(desk, case, kind, words)
    if any(gap.element == PRINTABLE.id for gap in shown.gaps):
        elements += (Element(PRINTABLE, "Letters are of use only to those who can read them."),)
    return Draft(shown, elements, preview_pdf(shown), write_text(shown.document))


def _elements(desk: Desk, case: CaseFile, kind: LetterKind, words: LetterWords) -> tuple[Element, ...]:
    from complaintdesk.services.settings import landlord

    facts = LetterFacts(case, kind, landlord(desk), desk.rules(), desk.clock.today(), words)
    edition = facts.edition
    return tuple(Element(e, edition.provision(e.provision).summary) for e in elements_of(facts))


def act_facts(desk: Desk, case_id: int, kind: LetterKind, mend: Mend) -> ActFacts:
    """What the dialog needs that puts something of the letter right, from the case as it is stored now."""
    from complaintdesk.services.cases import load_case
    from complaintdesk.services.settings import landlord

    facts = LetterFacts(load_case(desk, case_id), kind, landlord(desk), desk.rules(), desk.clock.today())
    case, item = facts.case, mend.item
    if mend.act is ActKey.CORRECT_EXTENSION and facts.extension is not None:
        item = facts.extension.id
    if mend.explains:
        begun = replace(facts.record, decision=with_nothing_more(facts.record.decision))
        case = replace(case, stages=tuple(begun if s.stage == begun.stage else s for s in case.stages))
    return ActFacts(case, facts.landlord, facts.rules, facts.dated, kind.stage, item)


def draft_word(desk: Desk, draft: Draft) -> bytes:
    """A draft for Word, marked as one."""
    from complaintdesk.services.letters import preview_docx

    return preview_docx(desk, draft.preview)


def keep_words(desk: Desk, case_id: int, kind: LetterKind, words: LetterWords) -> None:
    """Keeps the officer's paragraphs in the desk."""
    from complaintdesk.services.letters import save_words

    save_words(desk, case_id, kind, words)


def send(desk: Desk, case: CaseFile, kind: LetterKind, words: LetterWords) -> Issued:
    """Issues the letter as the officer saw it; UserError "changed.elsewhere" where the case has moved on."""
    from complaintdesk.services.letters import issue

    return issue(desk, case.id, kind, words, case.version)


def load_sent(desk: Desk, letter: IssuedLetter) -> Sent:
    """The pages of a letter exactly as they were issued."""
    return Sent(letter, load_file(desk, letter.pdf_attachment))


def load_file(desk: Desk, attachment: int) -> bytes:
    """A file kept in the desk."""
    from complaintdesk.services.complaints import attachment_bytes

    return attachment_bytes(desk, attachment)
