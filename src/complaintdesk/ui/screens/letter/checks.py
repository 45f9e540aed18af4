"""The checklist of a letter: what it must hold, how each thing stands, and what is done about it. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from complaintdesk.domain.casefile import CaseFile, LetterKind
from complaintdesk.domain.letters import Gap, LetterFacts, Place
from complaintdesk.domain.letters.slips import ADJUSTMENT
from complaintdesk.domain.rulebook import LetterElement, Need
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.letter.jobs import Draft

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
    "discretion": "discretion_words",
    "other_route": "other_route_words",
}
"""The field of the act's form that an element is about, where it is not the first."""
_SETTINGS_PAGES = {"ombudsman": "ombudsman_page"}
_SHOW = "Show it on the case"
_QUOTED = re.compile("“([^”]+?)…?”|It names (.+), who is")


class Mark(Enum):
    """How an element of the rule stands; `PASSED` is missing with the officer's reason, `ADVISED` never a must."""

    THERE = "There"
    MISSING = "Missing"
    PASSED = "Passed over"
    ADVISED = "Would help"


@dataclass(frozen=True, slots=True)
class Mend:
    """A way to put something right: the words of its button, the gaps it is for, and what it opens.

    `act` is None where it leads to another screen, or to words of the letter: `own` is the key of
    those words and `found` what to select in them. `item` is the point or remedy it begins with,
    `field` the object name of the field to begin in. `explains` begins the sentence that says why
    nothing more is offered; `excuses` asks why the letter goes out all the same.
    """

    button: str
    gaps: tuple[Gap, ...]
    act: ActKey | None = None
    item: int = 0
    field: str = ""
    explains: bool = False
    own: str = ""
    found: str = ""
    excuses: bool = False

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
    `passed` is what was found and passed over, each with the officer's reason in a sentence.
    """

    description: str
    provision: str
    summary: str
    mark: Mark
    missing: tuple[str, ...] = ()
    mends: tuple[Mend, ...] = ()
    passed: tuple[tuple[str, str], ...] = ()


_FIRST = (Mark.MISSING, Mark.PASSED, Mark.ADVISED, Mark.THERE)
_NOT_THERE = "Not in the letter yet"
_NOT_IN_WORDS = "The words that this letter is made with leave it out"


def check_rows(draft: Draft, *, read_only: bool = False) -> tuple[CheckRow, ...]:
    """What is looked for in this letter: what is missing first, what was passed over or would help, then the rest."""
    rows = []
    for element in draft.elements:
        gaps = tuple(g for g in draft.preview.gaps if g.element == element.rule.id)
        rule = element.rule
        missing = tuple(_missing_words(g, rule) for g in gaps if not g.reason)
        mends = _mends(gaps, draft.preview.facts, read_only=read_only)
        passed = tuple((g.what, _reason_words(g)) for g in gaps if g.reason)
        row = CheckRow(rule.description, rule.provision, element.summary, _mark(gaps), missing, mends, passed)
        rows.append(row)
    return tuple(sorted(rows, key=lambda row: _FIRST.index(row.mark)))


def _missing_words(gap: Gap, rule: LetterElement) -> str:
    if gap.place is Place.TEMPLATE:
        return _NOT_IN_WORDS
    return _NOT_THERE if rule.description in gap.what else gap.what


def _reason_words(gap: Gap) -> str:
    return f"{'How it is followed' if gap.element == ADJUSTMENT.id else 'Passed over, because'}: {gap.reason}"


def _mark(gaps: tuple[Gap, ...]) -> Mark:
    if any(gap.demanded for gap in gaps):
        return Mark.MISSING
    if any(gap.reason for gap in gaps):
        return Mark.PASSED
    return Mark.ADVISED if gaps else Mark.THERE


def _mends(gaps: tuple[Gap, ...], facts: LetterFacts, *, read_only: bool) -> tuple[Mend, ...]:
    """One button for each thing to do, however many gaps it is for."""
    found: dict[tuple[object, ...], Mend] = {}
    for gap in gaps:
        for mend in _ways(gap, facts, read_only=read_only):
            its_own = gap.reason_key if mend.excuses else ""
            key = mend.button, mend.item if mend.act is ActKey.COMPLETE_REMEDY else 0, mend.own, mend.found, its_own
            known = found.get(key)
            found[key] = replace(known, gaps=(*known.gaps, gap)) if known is not None else mend
    return tuple(sorted(found.values(), key=lambda mend: mend.excuses))


def _ways(gap: Gap, facts: LetterFacts, *, read_only: bool) -> Iterator[Mend]:
    """What may be done about one gap: mend it where it comes from, or say why the letter goes out all the same."""
    yield from _mending(gap, facts, read_only=read_only)
    if gap.excusable and not read_only:
        yield Mend(_excuse_button(gap), (gap,), excuses=True)


def _excuse_button(gap: Gap) -> str:
    if gap.element == ADJUSTMENT.id:
        return "Change how you follow it…" if gap.reason else "Say how you follow it…"
    return "Change the reason…" if gap.reason else "Send it all the same, because…"


def _mending(gap: Gap, facts: LetterFacts, *, read_only: bool) -> Iterator[Mend]:
    match gap.place:
        case Place.LETTER:
            yield from _where_it_stands(gap, facts, read_only=read_only)
        case Place.SETTINGS:
            yield Mend("Go to Settings", (gap,))
        case Place.TEMPLATE:
            yield Mend("Open the words of this letter…", (gap,))
        case Place.OWN_WORDS:
            yield Mend("Write it", (gap,), own=gap.element)
        case _ if read_only:
            yield Mend(_SHOW, (gap,))
        case Place.FURTHER_ISSUE if gap.item:
            yield Mend("Write down the new reference…", (gap,), ActKey.NAME_COMPLAINT, gap.item)
        case Place.REFUSAL if facts.refusal is not None and facts.refusal.told_on is None:
            field = _FIELDS.get(gap.element, "")
            yield Mend("Correct the refusal…", (gap,), ActKey.CORRECT_REFUSAL, facts.refusal.id, field)
        case Place.REFUSAL | Place.FURTHER_ISSUE | Place.CLOSURE:
            # What was told of these is not changed afterwards: the case says what can be done.
            yield Mend(_SHOW, (gap,))
        case Place.EXTENSION if facts.extension is None or gap.element == "due_date":
            yield Mend("Record an extension…", (gap,), ActKey.EXTEND)
        case Place.REMEDIES if gap.item:
            yield Mend("Record it as done…", (gap,), ActKey.COMPLETE_REMEDY, gap.item)
        case _:
            button, act = _ACTS[gap.place]
            yield Mend(button, (gap,), act, gap.item, _FIELDS.get(gap.element, ""))
            if gap.place is Place.REMEDIES:
                words = "Say why nothing more is offered…"
                yield Mend(words, (gap,), ActKey.FINDINGS, field="decision_words", explains=True)


def _where_it_stands(gap: Gap, facts: LetterFacts, *, read_only: bool) -> Iterator[Mend]:
    """Where something found in the letter comes from: the officer's own words, else what is recorded on the case."""
    from complaintdesk.services.letters.advising import words_by_key

    named = _QUOTED.search(gap.what)
    found = (named[1] or named[2]) if named is not None else ""
    keys = (key for key, text in words_by_key(facts.kind, facts.words) if found and found in text)
    key = next(keys, "")
    if key:
        yield Mend("Show it in your words", (gap,), own=key, found=found)
        return
    place = next((p for p, texts in _recorded(facts) if found and any(found in text for text in texts)), None)
    if place is not None and not read_only:
        yield Mend(_CORRECT[place], (gap,), _ACTS[place][1])


def _recorded(facts: LetterFacts) -> Iterator[tuple[Place, tuple[str, ...]]]:
    """The words on the case that letters repeat, by where they are written."""
    case, extension = facts.case, facts.extension
    points = tuple(text for p in case.points for text in (p.text, p.responsibility_note))
    yield Place.DEFINITION, (*points, case.outcomes_sought, case.clarification_needed)
    findings = [finding for p in case.points if (finding := p.finding(facts.kind.stage)) is not None]
    said = tuple(text for f in findings for text in (f.evidence, f.reasons, f.relied_on))
    yield Place.FINDINGS, (*said, facts.record.decision)
    yield Place.EXTENSION, (extension.reason, extension.updates) if extension is not None else ()


_CORRECT = {
    Place.DEFINITION: "Correct the definition…",
    Place.FINDINGS: "Correct the findings…",
    Place.EXTENSION: "Correct the extension…",
}


def check_summary(draft: Draft) -> str:
    """The checklist in one sentence that adds up with its lines."""
    rows = check_rows(draft)
    missing = count_of(rows, Mark.MISSING)
    if missing and any(gap.demanded and gap.excusable for gap in draft.preview.gaps):
        holds = "1 thing holds" if missing == 1 else f"{missing} things hold"
        return f"{holds} the letter back. Put right what is wrong; where it is right, write down why."
    if missing:
        things = "1 thing that the Code demands is" if missing == 1 else f"{missing} things that the Code demands are"
        there = "it is" if missing == 1 else "they are"
        return f"{things} missing. The letter can be issued once {there} there."
    look, passed = count_of(rows, Mark.ADVISED) + count_of(rows, Mark.PASSED), sum(len(row.passed) for row in rows)
    told = f" {passed_over_words(passed)}" if passed else ""
    if look:
        lines = "The first line below is" if look == 1 else f"The first {look} lines below are"
        return f"Ready, and nothing holds the letter back.{told} {lines} worth a look before it goes."
    demanded = sum(e.rule.need is not Need.ADVICE for e in draft.elements)
    return (
        f"Ready: all {len(rows)} things are in the letter, the {demanded} that the Code demands "
        f"and the {len(rows) - demanded} that are good practice."
    )


def count_of(rows: tuple[CheckRow, ...], mark: Mark) -> int:
    """How many rows have a mark."""
    return sum(row.mark is mark for row in rows)


def passed_over_words(passed: int) -> str:
    """How many things are passed over with a reason."""
    return (
        "1 thing is passed over with your reason." if passed == 1 else f"{passed} things are passed over with reasons."
    )


def settings_page(gap: Gap) -> str:
    """The page of the settings on which a gap is mended."""
    return _SETTINGS_PAGES.get(gap.element, "landlord_page")


@dataclass(frozen=True, slots=True)
class Beginning:
    """What must be recorded before a kind of letter fits a case: the words of the button, and the act."""

    button: str
    act: ActKey
    item: int = 0


def beginning(case: CaseFile, kind: LetterKind) -> Beginning | None:
    """The act that makes an unfit kind of letter fit, None where the case is the place to look."""
    from complaintdesk.domain.acts.refusing import may_refuse

    match kind.subject:
        case "refusal" if case.refusal(kind.stage) is None and may_refuse(case) == kind.stage:
            return Beginning("Record the &refusal…", ActKey.REFUSE)
        case "extension" if _runs(case, kind.stage):
            return Beginning("Record the e&xtension…", ActKey.EXTEND)
        case "further-issue" if case.is_open and case.stages and not case.further_issues:
            return Beginning("Record what they &raised…", ActKey.FURTHER_ISSUE)
        case "closure" if case.is_open:
            return Beginning("&Close the case…", ActKey.CLOSE)
        case "action-done" if len(case.open_remedies) == 1:
            return Beginning("Record the action as &done…", ActKey.COMPLETE_REMEDY, case.open_remedies[0].id)
    return None


def _runs(case: CaseFile, stage: int) -> bool:
    record = case.stage(stage)
    return case.is_open and record is not None and record.responded_on is None and record is case.current_stage
