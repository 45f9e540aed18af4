"""A letter as it would be now: which kinds fit a case, the letter composed, and what it lacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from complaintdesk.documents.blocks import Document
from complaintdesk.documents.letter import ComposedLetter, compose_letter, letter_title
from complaintdesk.documents.text import running_text
from complaintdesk.documents.wording import Wording, shipped_wording
from complaintdesk.domain.casefile import CaseFile, LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.letters import (
    PRINTABLE,
    Gap,
    LetterChoice,
    LetterFacts,
    LetterWords,
    Place,
    gaps,
    gaps_of_composed,
    why_unfit,
)
from complaintdesk.domain.letters.slips import forget_lines, slips
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.drafts import sound
from complaintdesk.services.letters.other_people import OtherPeople
from complaintdesk.services.letters.pictures import with_pictures
from complaintdesk.services.letters.wording import desk_wording


@dataclass(frozen=True, slots=True)
class LetterPreview:
    """A letter as it would be now: its blocks, and what it lacks. `ready` means that nothing demanded is missing.

    `told_due` is the Code's date by which it tells the resident to expect the response, None where it tells none.
    `expectation` is a sentence about the date to expect that the officer may add, "" where there is none to add.
    `template_version` is kept with the letter when it is issued.
    """

    kind: LetterKind
    title: str
    case_version: int
    document: Document
    gaps: tuple[Gap, ...]
    facts: LetterFacts
    template_version: str

    @property
    def ready(self) -> bool:
        """True when the letter holds everything demanded, or a reason is written down where one may be given."""
        return not any(gap.demanded for gap in self.gaps)

    @property
    def told_due(self) -> date | None:
        """The Code's date by which the letter tells the resident to expect the response, None where it tells none."""
        return self.facts.told_due

    @property
    def expectation(self) -> str:
        """A sentence about the date to expect that the officer may add, "" where there is none to add."""
        return self.facts.expectation


def parse_kind(text: str, case: CaseFile) -> LetterKind:
    """The kind of letter that `text` names for this case.

    A name without a stage ("acknowledgement", "refusal") means the latest stage; a stage may be named
    before or after ("stage-2-response", "response-2"). Raises UserError "letter.kind_unknown".
    """
    words = [w for w in text.strip().lower().replace("_", "-").replace(" ", "-").split("-") if w]
    plain = "-".join(words)
    if plain in {kind.value for kind in LetterKind}:
        return LetterKind(plain)
    words = [w for w in words if w != "stage"]
    numbers = [w.removeprefix("stage") for w in words if w.removeprefix("stage") in {"1", "2"}]
    names = {"ack": "acknowledgement", "acknowledgment": "acknowledgement", "final": ""}
    subjects = [names.get(w, w) for w in words if w.removeprefix("stage") not in {"1", "2"}]
    subjects = [s for s in subjects if s]
    if "final" in words and not numbers:
        numbers = ["2"]
    record = case.current_stage
    number = numbers[0] if numbers else str(record.stage if record else 1)
    if len(subjects) == 1 and subjects[0] == "refusal" and not numbers and case.refusal(2) is not None:
        number = "2"
    try:
        if len(numbers) > 1 or len(subjects) != 1:
            raise ValueError(text)
        return LetterKind(f"{subjects[0]}-{number}")
    except ValueError:
        kinds = ", ".join(dict.fromkeys((*(k.subject for k in LetterKind), *(k.value for k in LetterKind))))
        raise UserError("letter.kind_unknown", kind=text, kinds=kinds) from None


def letter_choices(case: CaseFile) -> tuple[LetterChoice, ...]:
    """Every kind of letter, and whether it fits this case now."""
    return tuple(
        LetterChoice(kind, kind.plain[0].upper() + kind.plain[1:], not (why := why_unfit(case, kind)), why)
        for kind in LetterKind
    )


@dataclass(frozen=True, slots=True)
class Office:
    """What all letters of a desk are written with, read once for many: settings, words, and whom they may not name."""

    landlord: Landlord
    wording: Wording
    others: OtherPeople


def office_of(desk: Desk) -> Office:
    """The landlord's settings and words as they are now."""
    desk.at_close(forget_lines)
    with desk.reading() as unit:
        landlord = unit.landlord()
    return Office(landlord, desk_wording(desk), OtherPeople(desk))


def preview(
    desk: Desk, case: CaseFile, kind: LetterKind, words: LetterWords, office: Office | None = None
) -> LetterPreview:
    """The letter as it would be if it were issued today; without an `office` it is read from the desk.

    Raises UserError "letter.kind_unfit", and "template.…" where the landlord's own template cannot be filled.
    """
    why = why_unfit(case, kind)
    if why:
        raise UserError("letter.kind_unfit", reference=case.reference, why=why)
    office, words = office or office_of(desk), sound(words)
    wording = office.wording
    facts = LetterFacts(case, kind, office.landlord, desk.rules(), desk.clock.today(), words)
    composed = compose_letter(facts, wording, draft=True)
    found = _gaps(office.others, facts, composed)
    document = with_pictures(desk, composed.document, facts.landlord)
    return LetterPreview(
        kind, letter_title(wording, facts), case.version, document, found, facts, wording.version_of(kind)
    )


def _gaps(others: OtherPeople, facts: LetterFacts, composed: ComposedLetter) -> tuple[Gap, ...]:
    """What the letter lacks by its facts, by its words, and what slipped into it."""
    text = running_text(composed.document)
    found = tuple(gaps(facts))
    found += tuple(_of_words(facts, tuple(gaps_of_composed(facts, composed.elements, found))))
    found += tuple(slips(facts, text, others.in_letter(facts, text)))
    return found + tuple(_unprintable(text))


def _of_words(facts: LetterFacts, found: tuple[Gap, ...]) -> Iterator[Gap]:
    """What a composed letter does not say; mended in its template where the supplied words would say it."""
    said = compose_letter(facts, shipped_wording(), draft=True).elements if found else frozenset()
    for gap in found:
        yield replace(gap, place=Place.TEMPLATE) if gap.element in said else gap


def _unprintable(text: str) -> Iterator[Gap]:
    """What the PDF would print as a code in brackets, such as a name in a script that the desk has no font for."""
    from complaintdesk.documents.fonts import unshown

    missing = unshown(text)
    if missing:
        what = (
            f"The PDF cannot show {', '.join(missing)} and prints a code in brackets there. Send the Word copy "
            "instead, or ask the resident how to write it in Latin letters."
        )
        yield Gap(PRINTABLE.id, what, PRINTABLE.provision, False, Place.LETTER)
