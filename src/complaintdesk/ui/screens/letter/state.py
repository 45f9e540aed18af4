"""What the letter composer shows and allows. No Qt: decided here, drawn by `screen.py`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from complaintdesk.domain.addresses import on_one_line
from complaintdesk.domain.casefile import CaseFile, IssuedLetter, LetterKind
from complaintdesk.domain.letters import Gap, LetterChoice, LetterWords, Place, has_expectation
from complaintdesk.domain.rulebook import Need
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.dialogs.acts.clock_words import restricted_words
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.letter.jobs import Draft, LetterCase

_ACTS = {
    Place.DEFINITION: ("Define the complaint…", ActKey.DEFINE),
    Place.FINDINGS: ("Record the findings…", ActKey.FINDINGS),
    Place.REMEDIES: ("Add a remedy or action…", ActKey.ADD_REMEDY),
    Place.EXTENSION: ("Correct the extension…", ActKey.CORRECT_EXTENSION),
    Place.PEOPLE: ("Change who deals with it…", ActKey.CORRECT_CASE),
}
"""What is done about a gap without leaving the letter, under the names that the case screen uses."""
_FIELDS = {
    "outcomes_sought": "outcomes_sought_words",
    "clarification": "clarification_needed_words",
    "decision": "decision_outcome_combo",
    "reasons": "reasons_words",
    "handler": "handler_combo",
}
"""The field of the act's form that an element is about, where it is not the first."""
_SETTINGS_PAGES = {"ombudsman": "ombudsman_page"}


class Mode(Enum):
    """What the screen is doing."""

    COMPOSING = "composing"
    LOOKING = "looking at what was issued"
    UNFIT = "the kind does not fit"


class Mark(Enum):
    """How an element of the rule stands: there, demanded and missing, or missing but only advised."""

    THERE = "There"
    MISSING = "Missing"
    ADVISED = "Would help"


@dataclass(frozen=True, slots=True)
class Mend:
    """A way to put something right: the words of its button, the gaps it is for, and what it opens.

    `act` is None where it leads to another screen; `item` is the point or remedy it begins
    with, `field` the object name of the field to begin in. `explains` begins the sentence
    that says why nothing more is offered.
    """

    button: str
    gaps: tuple[Gap, ...]
    act: ActKey | None = None
    item: int = 0
    field: str = ""
    explains: bool = False

    @property
    def gap(self) -> Gap:
        """The first of its gaps."""
        return self.gaps[0]

    @property
    def spoken(self) -> str:
        """The button read aloud: what it does, and about what."""
        return f"{self.button}: {'. '.join(gap.what for gap in self.gaps)}"


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One line of the checklist: what the letter must hold, which provision asks for it, and how it stands.

    `summary` is the provision in plain words, `missing` what is lacking, `mends` what to do about it.
    """

    description: str
    provision: str
    summary: str
    mark: Mark
    missing: tuple[str, ...] = ()
    mends: tuple[Mend, ...] = ()


_FIRST = (Mark.MISSING, Mark.ADVISED, Mark.THERE)


def check_rows(draft: Draft, *, read_only: bool = False) -> tuple[CheckRow, ...]:
    """What is looked for in this letter: what is missing first, what would help next, then the rest in its order."""
    rows = []
    for element in draft.elements:
        gaps = tuple(g for g in draft.preview.gaps if g.element == element.rule.id)
        demanded = any(g.demanded for g in gaps)
        mark = Mark.MISSING if demanded else Mark.ADVISED if gaps else Mark.THERE
        rule = element.rule
        missing = tuple(_NOT_THERE if rule.description in g.what else g.what for g in gaps)
        mends = _mends(gaps, read_only=read_only)
        rows.append(CheckRow(rule.description, rule.provision, element.summary, mark, missing, mends))
    return tuple(sorted(rows, key=lambda row: _FIRST.index(row.mark)))


_NOT_THERE = "Not in the letter yet"


def _mends(gaps: tuple[Gap, ...], *, read_only: bool) -> tuple[Mend, ...]:
    """One button for each thing to do, however many gaps it is for."""
    found: dict[tuple[str, int], Mend] = {}
    for gap in gaps:
        for mend in _ways(gap, read_only=read_only):
            key = mend.button, mend.item if mend.act is ActKey.COMPLETE_REMEDY else 0
            known = found.get(key)
            found[key] = replace(known, gaps=(*known.gaps, gap)) if known is not None else mend
    return tuple(found.values())


def _ways(gap: Gap, *, read_only: bool) -> Iterator[Mend]:
    """What may be done about one gap; nothing about words that only the letter itself has."""
    if gap.place is Place.LETTER:
        return
    if gap.place is Place.SETTINGS:
        yield Mend("Go to Settings", (gap,))
    elif read_only:
        yield Mend("Show it on the case", (gap,))
    elif gap.place is Place.REMEDIES and gap.item:
        yield Mend("Record it as done…", (gap,), ActKey.COMPLETE_REMEDY, gap.item)
    else:
        button, act = _ACTS[gap.place]
        yield Mend(button, (gap,), act, gap.item, _FIELDS.get(gap.element, ""))
        if gap.place is Place.REMEDIES:
            words = "Say why nothing more is offered…"
            yield Mend(words, (gap,), ActKey.FINDINGS, field="decision_words", explains=True)


def check_summary(draft: Draft) -> str:
    """The checklist in one sentence that adds up with its lines."""
    rows = check_rows(draft)
    missing = sum(row.mark is Mark.MISSING for row in rows)
    if missing:
        things = "1 thing that the Code demands is" if missing == 1 else f"{missing} things that the Code demands are"
        there = "it is" if missing == 1 else "they are"
        return f"{things} missing. The letter can be issued once {there} there."
    look = sum(row.mark is Mark.ADVISED for row in rows)
    if look:
        lines = "The first line below is" if look == 1 else f"The first {look} lines below are"
        return f"Ready, and nothing holds the letter back. {lines} worth a look before it goes."
    demanded = sum(e.rule.need is Need.DEMAND for e in draft.elements)
    return (
        f"Ready: all {len(rows)} things are in the letter, the {demanded} that the Code demands "
        f"and the {len(rows) - demanded} that are good practice."
    )


def expectation_offer(sentence: str, words: LetterWords) -> str:
    """The words of the button that adds the sentence about the date to expect; "" where it adds nothing."""
    whole = f"{words.opening}\n{words.closing}"
    if not sentence or sentence in whole:
        return ""
    if has_expectation(whole):
        return "Bring the sentence about the date up to date"
    return "Add a sentence: the date you may expect"


def settings_page(gap: Gap) -> str:
    """The page of the settings on which a gap is mended."""
    return _SETTINGS_PAGES.get(gap.element, "landlord_page")


def mode_of(loaded: LetterCase, *, further: bool) -> Mode:
    """What to show first: what was issued, unless a further letter was asked for and fits."""
    if loaded.sent and not (further and not loaded.why):
        return Mode.LOOKING
    return Mode.UNFIT if loaded.why else Mode.COMPOSING


def heading(case: CaseFile) -> str:
    """Whose case it is, in one line."""
    address = ", ".join(part for part in (on_one_line(case.home.address), case.home.postcode) if part)
    return " · ".join(part for part in (case.reference, case.resident.name, address) if part)


def letters_go_to(case: CaseFile, today: date) -> str:
    """Who the letter will be addressed to, where that is not the resident, or could have been somebody else."""
    person = case.representative
    if person is None or not person.letters_go_here:
        return ""
    if person.may_act(today):
        return f"Goes to {person.name}, who acts for {case.resident.name} with written consent."
    return f"Goes to {case.resident.name}: no written consent for {person.name} covers today."


def adjustments(case: CaseFile) -> str:
    """What to keep in mind for every letter: a restriction of contact (5.14), adjustments agreed (5.10)."""
    parts = [case.resident.adjustments.strip(), "large print" if case.resident.large_print else ""]
    agreed = "; ".join(part for part in parts if part)
    lines = [restricted_words(case), f"Adjustments agreed: {agreed}" if agreed else ""]
    return "\n".join(line for line in lines if line)


def records(case: CaseFile, kind: LetterKind, today: date) -> str:
    """What issuing a letter writes on the case, in one sentence."""
    record = case.stage(kind.stage)
    day = long_date(today)
    if kind.subject == "acknowledgement":
        if record is not None and record.acknowledged_on is not None:
            return f"The stage stays acknowledged on {long_date(record.acknowledged_on)}; this letter goes on the file."
        return (
            f"It records {day} as the day on which stage {kind.stage} was acknowledged, and the answer's clock starts."
        )
    if kind.subject == "extension":
        if record is not None and any(e.told_on is None for e in record.extensions):
            return f"It records that the resident was told of the extension, with the Ombudsman's details, on {day}."
        return "The extension was told already; this letter goes on the file."
    if record is not None and record.responded_on is not None:
        return f"The stage stays answered on {long_date(record.responded_on)}; this letter goes on the file."
    return f"It records {day} as the day on which stage {kind.stage} was answered."


def lasting(reference: str) -> str:
    """What cannot be undone about issuing a letter."""
    return f"The exact letter is kept with {reference} and cannot be changed or deleted afterwards."


def issued_facts(letter: IssuedLetter) -> tuple[str, str, str, str]:
    """What is told of a letter that was issued: its date, by whom, the wording's version, the hash shortened."""
    return (
        long_date(letter.dated),
        letter.issued_by or "not recorded",
        f"version {letter.template_version}",
        f"{letter.pdf_sha256[:12]}… (SHA-256)",
    )


def further_words(loaded: LetterCase) -> str:
    """What is said above the button for a further letter."""
    if loaded.why:
        return f"A further letter of this kind does not fit now: {loaded.why}"
    return "If something in it was wrong, write to the resident again: a further letter is kept beside this one."


def kind_name(kind: LetterKind) -> str:
    """A kind of letter as the officer calls it."""
    return f"Stage {kind.stage} {kind.subject}"


def choice_label(choice: LetterChoice) -> str:
    """A kind of letter in the list of kinds."""
    name = kind_name(choice.kind)
    return name if choice.fits else f"{name} – does not fit now"


def sent_label(letter: IssuedLetter, all_sent: Sequence[IssuedLetter]) -> str:
    """One letter in the list of those issued, the latest first in `all_sent`."""
    number = len(all_sent) - all_sent.index(letter)
    return f"Letter {number} of {len(all_sent)}, {long_date(letter.dated)}"


DRAFT_NOTE = "It is marked as a draft on every page; nothing is sent or recorded until the letter is issued."
"""What is said when a draft was saved as a file."""


def file_name(case: CaseFile, kind: LetterKind, dated: date | None) -> str:
    """The name suggested for a saved copy, without its ending; `dated` is None for a draft."""
    return f"{case.reference} {kind.value} {dated.isoformat() if dated else 'draft'}"
