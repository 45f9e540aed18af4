"""What issuing a letter records on its case, beside the letter itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from complaintdesk.domain.acts.base import with_stage
from complaintdesk.domain.casefile import CaseFile, PromiseKind, RemedyKind
from complaintdesk.domain.letters.facts import LetterFacts
from complaintdesk.domain.spelling import long_date


def recorded(facts: LetterFacts) -> CaseFile:
    """The case after the letter went out on the day it bears; what is on record already stays as it is."""
    effect = _EFFECTS.get(facts.kind.subject)
    return effect(facts) if effect is not None else facts.case


def _acknowledged(facts: LetterFacts) -> CaseFile:
    record = facts.record
    return with_stage(facts.case, replace(record, acknowledged_on=record.acknowledged_on or facts.dated))


def _answered(facts: LetterFacts) -> CaseFile:
    """The response also tells what was done by then of the remedies that it lists (6.9, 6.19)."""
    record = facts.record
    listed = {r.id for r in (*facts.remedies, *facts.earlier_remedies)}
    remedies = tuple(
        replace(r, told_on=facts.dated) if r.id in listed and r.done_on is not None and r.told_on is None else r
        for r in facts.case.remedies
    )
    case = replace(facts.case, remedies=remedies)
    return with_stage(case, replace(record, responded_on=record.responded_on or facts.dated))


def _extended(facts: LetterFacts) -> CaseFile:
    this = facts.extension
    extensions = tuple(
        replace(e, told_on=e.told_on or facts.dated, ombudsman_details_given=True)
        if e.told_on is None or (this is not None and e.id == this.id)
        else e
        for e in facts.record.extensions
    )
    return with_stage(facts.case, replace(facts.record, extensions=extensions))


def _asked(facts: LetterFacts) -> CaseFile:
    return replace(facts.case, clarification_asked_on=facts.dated)


def _updated(facts: LetterFacts) -> CaseFile:
    """The update that was promised next is kept by this letter (5.9)."""
    case = facts.case
    waiting = [p for p in case.promises if p.kind is PromiseKind.UPDATE and p.kept_on is None]
    if not waiting:
        return case
    first = min(waiting, key=lambda p: (p.due_on, p.id))
    kept = replace(first, kept_on=facts.dated)
    return replace(case, promises=tuple(kept if p.id == first.id else p for p in case.promises))


def _refused(facts: LetterFacts) -> CaseFile:
    case, known = facts.case, facts.refusal
    assert known is not None
    told = replace(known, told_on=known.told_on or facts.dated)
    return replace(case, refusals=tuple(told if r.id == known.id else r for r in case.refusals))


def _issue_told(facts: LetterFacts) -> CaseFile:
    case, known = facts.case, facts.further_issue
    assert known is not None
    told = replace(known, told_on=known.told_on or facts.dated)
    return replace(case, further_issues=tuple(told if i.id == known.id else i for i in case.further_issues))


def _done_told(facts: LetterFacts) -> CaseFile:
    case, known = facts.case, facts.action
    assert known is not None
    told = replace(known, told_on=known.told_on or facts.dated)
    return replace(case, remedies=tuple(told if r.id == known.id else r for r in case.remedies))


def _apologised(facts: LetterFacts) -> CaseFile:
    """An apology that was promised is made by this letter; one that was made already is told by it."""
    case = facts.case
    promised = [r for r in case.remedies if r.kind is RemedyKind.APOLOGY and r.told_on is None]
    if not promised:
        return case
    first = promised[0]
    proof = first.proof or f"Our letter of {long_date(facts.dated)}"
    made = replace(first, done_on=first.done_on or facts.dated, proof=proof, told_on=facts.dated)
    return replace(case, remedies=tuple(made if r.id == first.id else r for r in case.remedies))


def _closed_told(facts: LetterFacts) -> CaseFile:
    case = facts.case
    assert case.closure is not None
    return replace(case, closure=replace(case.closure, ombudsman_details_given=True))


def _complaining_told(facts: LetterFacts) -> CaseFile:
    return replace(facts.case, told_how_to_complain=True)


_EFFECTS: dict[str, Callable[[LetterFacts], CaseFile]] = {
    "acknowledgement": _acknowledged,
    "response": _answered,
    "extension": _extended,
    "clarification": _asked,
    "update": _updated,
    "refusal": _refused,
    "further-issue": _issue_told,
    "action-done": _done_told,
    "closure": _closed_told,
    "apology": _apologised,
    "service-request": _complaining_told,
}
"""By the letter's subject; the others record that they were issued and nothing more."""
