"""What the letter composer asks of the services. Jobs run away from the window's thread and hold no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from complaintdesk.domain.casefile import CaseFile, IssuedLetter, LetterKind
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.letters import (
    PRINTABLE,
    LetterChoice,
    LetterFacts,
    LetterWords,
    elements_of,
    why_unfit,
    with_nothing_more,
)
from complaintdesk.domain.letters.slips import SLIPS
from complaintdesk.domain.rulebook import LetterElement
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.keys import ActKey

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters import Issued, LetterPreview
    from complaintdesk.services.letters.advising import WordsAdvice
    from complaintdesk.ui.screens.letter.checks import Mend


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
    """A letter as it would be now: its check, its true pages, its text for screen readers, and advice on its words.

    `pages` are those of the letter and of what goes with it. `expectation` is a sentence about the date to
    expect that the officer may add, "" where there is none to add.
    """

    preview: LetterPreview
    elements: tuple[Element, ...]
    pdf: bytes
    pages: bytes
    text: str
    advice: tuple[WordsAdvice, ...] = ()
    ease: str = ""
    expectation: str = ""

    @property
    def large_already(self) -> bool:
        """True where the resident asked for large print."""
        return self.preview.document.large_print

    @property
    def enclosed(self) -> int:
        """How many things go with the letter."""
        return len(self.preview.facts.enclosures)


@dataclass(frozen=True, slots=True)
class Sent:
    """The exact bytes of a letter that was issued, or its words set in large print.

    `text` is for screen readers, "" where the words were not kept; `large_already` is True for a letter that
    was issued in large print. `pages` are those of the letter and of what goes with it, `enclosed` how many things.
    """

    letter: IssuedLetter
    pdf: bytes
    pages: bytes
    text: str = ""
    large_already: bool = False
    enclosed: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """What an issued letter rested on: facts, what was passed over and why, what was enclosed."""

    letter: IssuedLetter
    relied_on: tuple[tuple[str, str], ...] = ()
    passed_over: tuple[tuple[str, str], ...] = ()
    enclosed: tuple[str, ...] = ()


def load_letter(desk: Desk, case_id: int, kind: LetterKind) -> LetterCase:
    """The case, the officer's words so far, and the letters of the kind that went out, the latest first."""
    from complaintdesk.services.cases import load_case
    from complaintdesk.services.letters import letter_choices, load_words

    case = load_case(desk, case_id)
    sent = tuple(letter for letter in reversed(case.letters) if letter.kind is kind)
    words = load_words(desk, case_id, kind)
    return LetterCase(case, kind, why_unfit(case, kind), letter_choices(case), words, sent)


def make_draft(desk: Desk, case: CaseFile, kind: LetterKind, words: LetterWords, *, large_print: bool = False) -> Draft:
    """Composes, checks, advises on and lays out the letter as it would be if it were issued today."""
    from complaintdesk.documents.text import write_text
    from complaintdesk.services.letters import LetterFormat, letter_file, preview
    from complaintdesk.services.letters.advising import advice_on, ease_of
    from complaintdesk.services.letters.enclosures import printable

    shown = preview(desk, case, kind, words)
    pdf = letter_file(desk, shown.document, LetterFormat.PDF, large_print=large_print)
    pages = printable(desk, pdf, [(e.name, e.attachment) for e in shown.facts.enclosures])
    ease = ease_of(shown.document)
    return Draft(
        shown, _elements(shown), pdf, pages, write_text(shown.document), advice_on(shown.facts),
        f"{ease.judgement} (reading ease {ease.score} of 100)." if ease is not None else "",
        shown.expectation if shown.told_due is not None else "",
    )  # fmt: skip


def _elements(shown: LetterPreview) -> tuple[Element, ...]:
    """What the Code's list asks of the letter, and what else was found in it."""
    facts = shown.facts
    edition, found = facts.edition, {gap.element for gap in shown.gaps}
    asked = tuple(Element(e, edition.provision(e.provision).summary) for e in elements_of(facts))
    also = tuple(Element(e, _WHY_LOOKED_FOR[e.id]) for e in (*SLIPS, PRINTABLE) if e.id in found)
    return asked + also


_WHY_LOOKED_FOR = {
    "unfilled": "A letter with something left to fill in is not finished.",
    "superseded": "What no longer holds sends the resident to the wrong place, or gives them the wrong time.",
    "adjustment": "What was agreed with the resident is followed in every letter.",
    "other_people": "A letter tells one resident nothing about another.",
    "notes": "Notes for the file are not meant for the resident.",
    "address": "A letter without an address reaches nobody by post.",
    "addressee": "Nobody should find a letter to somebody they have lost.",
    PRINTABLE.id: "Letters are of use only to those who can read them.",
}


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


def draft_file(desk: Desk, draft: Draft, form: str, *, large_print: bool) -> bytes:
    """A draft in a format (the end of a file's name), marked as one; an email has it attached."""
    from complaintdesk.services.letters import LetterFormat, letter_file
    from complaintdesk.services.letters.emailing import draft_email

    if form == LetterFormat.EMAIL:
        return draft_email(desk, draft.preview, large_print=large_print)
    return letter_file(desk, draft.preview.document, LetterFormat(form), large_print=large_print)


def sent_file(desk: Desk, case: CaseFile, letter: IssuedLetter, form: str, *, large_print: bool) -> bytes:
    """An issued letter in a format, PDF and Word exactly as they were issued; an email has the PDF attached.

    `form` is the end of the file's name.
    """
    from complaintdesk.services.letters import LetterFormat
    from complaintdesk.services.letters.emailing import issued_email
    from complaintdesk.services.letters.files import issued_file

    if form == LetterFormat.EMAIL:
        return issued_email(desk, case, letter, large_print=large_print)
    return issued_file(desk, letter, LetterFormat(form), large_print=large_print)


def nobody_to_write_to(email: bytes) -> str:
    """What is said of a draft email without an address; "" where there is one."""
    headers = email.partition(b"\r\n\r\n")[0].splitlines()
    if any(line.lower().startswith(b"to:") for line in headers):
        return ""
    return "No email address of whoever the letter is addressed to is recorded: put one in yourself."


def keep_words(desk: Desk, case_id: int, kind: LetterKind, words: LetterWords) -> Changes:
    """Keeps the officer's paragraphs in the desk."""
    from complaintdesk.services.letters import save_words

    save_words(desk, case_id, kind, words)
    return Changes(drafts=True)


def send(desk: Desk, case: CaseFile, draft: Draft, words: LetterWords) -> Issued:
    """Issues the letter as the officer saw it; UserError "changed.elsewhere" where the case or the day has moved on."""
    from complaintdesk.services.letters import issue

    shown = draft.preview
    return issue(desk, case.id, shown.kind, words, case.version, shown.facts.dated)


def load_sent(desk: Desk, letter: IssuedLetter, *, large_print: bool = False) -> Sent:
    """The pages of a letter exactly as they were issued, or its words in large print."""
    from complaintdesk.documents.keeping import document_of
    from complaintdesk.documents.text import write_text
    from complaintdesk.services.letters import LetterFormat
    from complaintdesk.services.letters.enclosures import printable
    from complaintdesk.services.letters.files import issued_file, kept_content

    content = kept_content(desk, letter)
    large_already = bool(content) and bool(content["document"].get("large_print"))
    pdf = issued_file(desk, letter, LetterFormat.PDF, large_print=large_print and not large_already)
    enclosed = tuple((str(name), int(attachment)) for name, attachment in content.get("enclosed", []))
    text = write_text(document_of(content["document"])) if content else ""
    return Sent(letter, pdf, printable(desk, pdf, enclosed), text, large_already, len(enclosed))


def load_record(desk: Desk, letter: IssuedLetter) -> Record:
    """What an issued letter rested on."""
    from complaintdesk.services.letters.files import kept_content

    content = kept_content(desk, letter)
    return Record(
        letter,
        tuple((str(label), str(value)) for label, value in content.get("relied_on", [])),
        tuple((str(what), str(reason)) for what, reason in content.get("passed_over", {}).values()),
        tuple(str(name) for name, _ in content.get("enclosed", [])),
    )
