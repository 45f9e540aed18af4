"""What the letter composer shows and allows. No Qt: decided here, drawn by `screen.py`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from complaintdesk.domain.casefile import CaseFile, IssuedLetter, LetterKind
from complaintdesk.domain.letters import Gap, LetterChoice, Place
from complaintdesk.domain.rulebook import Need
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.screens.letter.jobs import Draft, LetterCase

_MEND = {
    Place.DEFINITION: "Go to the definition",
    Place.FINDINGS: "Go to the findings",
    Place.REMEDIES: "Go to the remedies",
    Place.EXTENSION: "Go to the extension",
    Place.PEOPLE: "Go to the people",
    Place.SETTINGS: "Go to Settings",
}
_SETTINGS_PAGES = {"ombudsman": "ombudsman_page", "escalation": "landlord_page"}


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
    """A place where something is put right: the words of its button, and the first gap that is mended there."""

    button: str
    gap: Gap


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One line of the checklist: what the letter must hold, which provision asks for it, and how it stands.

    `summary` is the provision in plain words, `missing` what is lacking, `mends` where to go.
    """

    description: str
    provision: str
    summary: str
    mark: Mark
    missing: tuple[str, ...] = ()
    mends: tuple[Mend, ...] = ()


_FIRST = (Mark.MISSING, Mark.ADVISED, Mark.THERE)


def check_rows(draft: Draft) -> tuple[CheckRow, ...]:
    """The Code's list for this letter: what is missing first, what would help next, then the rest in its order."""
    rows = []
    for element in draft.elements:
        gaps = tuple(g for g in draft.preview.gaps if g.element == element.rule.id)
        demanded = any(g.demanded for g in gaps)
        mark = Mark.MISSING if demanded else Mark.ADVISED if gaps else Mark.THERE
        rule = element.rule
        missing = tuple(g.what for g in gaps)
        rows.append(CheckRow(rule.description, rule.provision, element.summary, mark, missing, _mends(gaps)))
    return tuple(sorted(rows, key=lambda row: _FIRST.index(row.mark)))


def _mends(gaps: tuple[Gap, ...]) -> tuple[Mend, ...]:
    """One button for each place, however many gaps are mended there."""
    first = {g.place: g for g in reversed(gaps) if g.place in _MEND}
    return tuple(Mend(_MEND[place], gap) for place, gap in reversed(first.items()))


def check_summary(draft: Draft) -> str:
    """The checklist in one sentence."""
    missing = sum(row.mark is Mark.MISSING for row in check_rows(draft))
    if missing:
        things = "1 thing that the Code demands is" if missing == 1 else f"{missing} things that the Code demands are"
        there = "it is" if missing == 1 else "they are"
        return f"{things} missing. The letter can be issued once {there} there."
    demanded = sum(e.rule.need is Need.DEMAND for e in draft.elements)
    advised = sum(row.mark is Mark.ADVISED for row in check_rows(draft))
    ready = f"Ready: all {demanded} things that the Code demands are in the letter."
    return f"{ready} {advised} more would help." if advised else ready


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
    address = ", ".join(part for part in (case.home.address.replace("\n", ", "), case.home.postcode) if part)
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
    """The adjustments agreed with the resident, to be kept in mind for every letter (5.10)."""
    parts = [case.resident.adjustments.strip(), "large print" if case.resident.large_print else ""]
    agreed = "; ".join(part for part in parts if part)
    return f"Adjustments agreed: {agreed}" if agreed else ""


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


def file_name(case: CaseFile, kind: LetterKind, dated: date | None) -> str:
    """The name suggested for a saved copy, without its ending; `dated` is None for a draft."""
    return f"{case.reference} {kind.value} {dated.isoformat() if dated else 'draft'}"
