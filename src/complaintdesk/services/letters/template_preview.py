"""How a letter would look with words that are not saved yet: on a case of the desk, or on the awkward resident."""

from __future__ import annotations

from dataclasses import dataclass, replace

from complaintdesk.documents.blocks import Document
from complaintdesk.documents.letter import compose_letter
from complaintdesk.documents.text import write_text
from complaintdesk.documents.wording import PHRASES, Wording, shipped_wording
from complaintdesk.domain.casefile import CaseFile, LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters import Gap, LetterFacts, LetterWords, gaps, gaps_of_composed, why_unfit
from complaintdesk.domain.letters.fields import own_words
from complaintdesk.domain.queries import CaseQuery, CaseScope
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.awkward import awkward_facts
from complaintdesk.services.letters.drafts import load_words
from complaintdesk.services.letters.phrases import Key, Own, phrase_text, phrases_faults, with_own
from complaintdesk.services.letters.pictures import with_pictures
from complaintdesk.services.letters.templates import fault_words, faults, tidy, title_of, unusable
from complaintdesk.services.letters.wording import desk_wording

_OPENING = "What you write at the beginning of a letter stands here."
_CLOSING = "What you write at the end of a letter stands here."
_LOOKED_THROUGH, _AT_ONCE = 600, 50
_MARK = "PHRASE-LOOKED-FOR"


@dataclass(frozen=True, slots=True)
class FittingCase:
    """A case that can have a kind of letter now."""

    id: int
    reference: str
    resident: str


@dataclass(frozen=True, slots=True)
class TemplatePreview:
    """A letter with words that are not saved yet; `missing` is what it lacks because of them,
    and would not lack with the supplied words.

    `case` is None for the awkward resident.
    """

    kind: LetterKind
    document: Document
    missing: tuple[Gap, ...]
    case: FittingCase | None


def fitting_cases(desk: Desk, kind: LetterKind, most: int = 12) -> tuple[FittingCase, ...]:
    """The cases received last that can have this letter now, among the last 600."""
    with desk.reading() as unit:
        ids = unit.find_ids(CaseQuery(), _LOOKED_THROUGH)
    found: list[FittingCase] = []
    for at in range(0, len(ids), _AT_ONCE):
        chosen = ids[at : at + _AT_ONCE]
        with desk.reading() as unit:
            cases = {case.id: case for case in unit.cases(CaseScope(ids=tuple(chosen)))}
        found += [_fitting(cases[i]) for i in chosen if i in cases and not why_unfit(cases[i], kind)]
        if len(found) >= most:
            break
    return tuple(found[:most])


def fitting_case(desk: Desk, kind: LetterKind, reference: str) -> FittingCase:
    """The case of that reference; raises UserError "case.none" and "letter.kind_unfit"."""
    with desk.reading() as unit:
        case = unit.case_by_reference(reference.strip())
    return _fitting(_must_fit(case, kind))


def _fitting(case: CaseFile) -> FittingCase:
    return FittingCase(case.id, case.reference, case.resident.name)


def _must_fit(case: CaseFile, kind: LetterKind) -> CaseFile:
    why = why_unfit(case, kind)
    if why:
        raise UserError("letter.kind_unfit", reference=case.reference, why=why)
    return case


def preview(desk: Desk, kind: LetterKind, text: str, case_id: int | None = None) -> TemplatePreview:
    """The letter as these words would make it, on a case or (None) on the awkward resident.

    Where the case's draft has no words of the officer's own, others stand in to show their places. Raises
    UserError "template.unusable" for words that cannot be filled, and "letter.kind_unfit".
    """
    text = tidy(text)
    bad = unusable(faults(desk, kind.value, text))
    if bad:
        raise UserError("template.unusable", letter=title_of(kind.value), faults=fault_words(bad))
    wording = desk_wording(desk)
    return _composed(desk, kind, replace(wording, templates={**wording.templates, kind.value: text}), case_id)


def preview_phrases(desk: Desk, own: Own, kind: LetterKind, case_id: int | None = None) -> TemplatePreview:
    """A letter as it would be with these phrases; see `preview`. Raises UserError "template.unusable"."""
    bad = unusable(phrases_faults(phrase_text(own)))
    if bad:
        raise UserError("template.preview", letter=title_of(PHRASES), faults=fault_words(bad))
    groups, lists = with_own(own)
    return _composed(desk, kind, replace(_templates_of(desk), groups=groups, lists=lists), case_id)


def kinds_with(desk: Desk, key: Key) -> tuple[LetterKind, ...]:
    """The kinds of letter in which a phrase or list stands, as far as the awkward resident's letters show it."""
    groups, lists = with_own({key: _MARK})
    wording = replace(_templates_of(desk), groups=groups, lists=lists)

    def says(kind: LetterKind) -> bool:
        return _MARK in write_text(compose_letter(_facts(desk, kind, None), wording, draft=True).document)

    return tuple(kind for kind in LetterKind if says(kind))


def _templates_of(desk: Desk) -> Wording:
    """The words in use; the supplied ones where the phrases in use are broken, so that they can be mended."""
    try:
        return desk_wording(desk)
    except UserError:
        return shipped_wording()


def _composed(desk: Desk, kind: LetterKind, wording: Wording, case_id: int | None) -> TemplatePreview:
    facts = _facts(desk, kind, case_id)
    composed = compose_letter(facts, wording, draft=True)
    with_supplied = compose_letter(facts, shipped_wording(), draft=True)
    known = tuple(gaps(facts))
    lacking = {gap.element for gap in gaps_of_composed(facts, with_supplied.elements, known)}
    found = gaps_of_composed(facts, composed.elements, known)
    missing = tuple(gap for gap in found if gap.element not in lacking)
    case = _fitting(facts.case) if case_id is not None else None
    return TemplatePreview(kind, with_pictures(desk, composed.document, facts.landlord), missing, case)


def _facts(desk: Desk, kind: LetterKind, case_id: int | None) -> LetterFacts:
    with desk.reading() as unit:
        landlord = unit.landlord()
        case = unit.case(case_id) if case_id is not None else None
    if case is None or case_id is None:
        return awkward_facts(kind, landlord, desk.rules(), desk.clock.today())
    words = with_stand_ins(kind, load_words(desk, case_id, kind))
    return LetterFacts(_must_fit(case, kind), kind, landlord, desk.rules(), desk.clock.today(), words)


def with_stand_ins(kind: LetterKind, words: LetterWords) -> LetterWords:
    """The officer's words, with others in the places that are still empty."""
    own = tuple((word.key, words.of(word.key) or f"{word.hint}") for word in own_words(kind))
    return replace(words, opening=words.opening or _OPENING, closing=words.closing or _CLOSING, own=own)
