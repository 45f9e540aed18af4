"""What the Code demands of a letter that is not there yet, and where each thing is mended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from complaintdesk.domain.acts.stages import suggested_outcome
from complaintdesk.domain.casefile import Outcome, Responsibility, same_person
from complaintdesk.domain.letters.facts import LetterFacts
from complaintdesk.domain.letters.gaps import Check, Found, Gap, Lack, Place, gap_of, ombudsman_lacks, updates_lacks
from complaintdesk.domain.letters.other_kinds import OTHER_CHECKS, OTHER_PLACES
from complaintdesk.domain.letters.sentences import EXPECTATION
from complaintdesk.domain.rulebook import LetterElement, Need
from complaintdesk.domain.spelling import long_date

REACH = LetterElement("reach", "Says how to reach us", "3.1", Need.ADVICE)
"""No list of the Code's names it; but a letter that cannot be answered is of little use."""


PRINTABLE = LetterElement("printable", "Can be printed in full", "3.1", Need.ADVICE)
"""Looked for only where a letter holds a character that the bundled fonts lack."""


def elements_of(facts: LetterFacts) -> tuple[LetterElement, ...]:
    """What is looked for in the letter: how to reach us, and every element of the Code's list that applies."""
    return (REACH, *(element for element in facts.rule.elements if facts.applies(element)))


def gaps(facts: LetterFacts) -> Iterator[Gap]:
    """What the letter lacks, from the facts of the case, in the order of `elements_of`."""
    for element in elements_of(facts):
        for checks, may_hold_back in ((_checks(facts), True), (_ADVICE, False)):
            check = checks.get(element.id)
            for lack in check(facts) if check is not None else ():
                yield gap_of(facts, element, lack, advised=not may_hold_back)


def _checks(facts: LetterFacts) -> Mapping[str, Check]:
    """What is looked for in this kind of letter; some ids mean something else in a letter of no stage."""
    return OTHER_CHECKS.get(facts.kind.subject, _CHECKS)


def _reach(facts: LetterFacts) -> Found:
    if not facts.ways_to_reach:
        yield Lack(
            "How to reach us is missing: the letter gives no phone number, no email address and no address of ours",
            Place.SETTINGS,
        )


def _definition(facts: LetterFacts) -> Found:
    if not facts.case.points:
        yield Lack("The complaint is not defined: write down its points", Place.DEFINITION)


def _outcomes_sought(facts: LetterFacts) -> Found:
    if not facts.case.outcomes_sought.strip():
        yield Lack("What the resident would like to happen is missing", Place.DEFINITION)


def _responsibility(facts: LetterFacts) -> Found:
    for point in facts.case.points:
        needs_note = point.responsibility in (Responsibility.NOT_OURS, Responsibility.SHARED)
        if needs_note and not point.responsibility_note.strip():
            yield Lack(f"Point {point.number}: say which part is not ours, and whose it is", Place.DEFINITION, point.id)


def _clarification(facts: LetterFacts) -> Found:
    if not facts.case.clarification_needed.strip():
        numbers = [str(p.number) for p in facts.case.points if p.responsibility is Responsibility.UNCLEAR]
        whose = f"points {', '.join(numbers)} are" if len(numbers) > 1 else f"point {''.join(numbers)} is"
        yield Lack(
            f"It is not clear whose {whose}: say whose, or write what to ask the resident",
            Place.DEFINITION,
        )


def _handler(facts: LetterFacts) -> Found:
    first = facts.case.stage(1)
    if facts.kind.stage == 2 and first is not None and same_person(first.handler, facts.record.handler):
        yield Lack("The same person handled stage 1", Place.PEOPLE)


def _reason(facts: LetterFacts) -> Found:
    if facts.extension is None or not facts.extension.reason.strip():
        yield Lack("The reason for the extension is missing", Place.EXTENSION)
    elif facts.beyond_code_time and not facts.extension.beyond_reason.strip():
        yield Lack("The reason for going beyond the Code’s time is missing", Place.EXTENSION)


def _new_date(facts: LetterFacts) -> Found:
    extension = facts.extension
    if extension is None:
        yield Lack("The new date is missing", Place.EXTENSION)
    elif extension.told_on is None and extension.new_date < facts.dated:
        yield Lack(
            f"The new date, {long_date(extension.new_date)}, has passed already: choose a later one", Place.EXTENSION
        )


def _told_before(facts: LetterFacts) -> Found:
    if facts.told_late:
        yield Lack(
            f"The date it extends, {long_date(facts.extended_from)}, has passed. "
            "Send it all the same; the response will count as late",
            Place.LETTER,
        )


def _told_date(facts: LetterFacts) -> Found:
    due, calendar = facts.told_due, facts.rules.calendar
    if due is not None and calendar.is_projected(due):
        yield Lack(
            f"{long_date(due)} is projected: bank holidays are published to {long_date(calendar.known_to)} only. Look "
            "for a newer list and put it in under Settings; write to the resident again if the date moves",
            Place.LETTER,
        )
    if _has_stale_expectation(facts):
        yield Lack(
            "Your own words hold the sentence about the date to expect with dates of another day. "
            "Bring it up to date, or take it out",
            Place.LETTER,
        )


def _promised_date(facts: LetterFacts) -> Found:
    """A letter that names the day of the answer, when that day is over."""
    due = facts.told_due
    if due is not None and due < facts.dated:
        yield Lack(
            f"{long_date(due)}, the day on which the answer was due, has passed. The letter says that you are sorry; "
            "answer as soon as you can, or decide an extension and tell the resident",
            Place.EXTENSION,
        )
    yield from _told_date(facts)


def _has_stale_expectation(facts: LetterFacts) -> bool:
    return any(
        found != facts.expectation
        for text in (facts.words.opening, facts.words.closing)
        for found in EXPECTATION.findall(text)
    )


def _every_point(facts: LetterFacts) -> Found:
    for point in facts.case.points:
        if not point.is_answered(facts.kind.stage):
            yield Lack(f"Point {point.number} has no answer", Place.FINDINGS, point.id)


def _decision(facts: LetterFacts) -> Found:
    if facts.record.outcome is None:
        yield Lack("The decision on the complaint as a whole is missing", Place.FINDINGS)


def _reasons(facts: LetterFacts) -> Found:
    for point in facts.case.points:
        finding = point.finding(facts.kind.stage)
        if finding is not None and finding.outcome is not None and not finding.reasons.strip():
            yield Lack(f"Point {point.number}: the reasons are missing", Place.FINDINGS, point.id)


def _remedy(facts: LetterFacts) -> Found:
    if _offers_nothing(facts) and not facts.earlier_remedies:
        yield Lack(
            "The complaint is upheld, but nothing is recorded that puts it right: "
            "add what you offer, or say why nothing more is offered",
            Place.REMEDIES,
        )
    for remedy in (*facts.earlier_remedies, *facts.remedies):
        if remedy.due_on is None and remedy.done_on is None:
            yield Lack(f"“{remedy.what}” has no date", Place.REMEDIES, remedy.id)


def _offers_nothing(facts: LetterFacts) -> bool:
    """True where the stage upholds the complaint, offers nothing of its own and does not say why."""
    upheld = facts.record.outcome in (Outcome.UPHELD, Outcome.PARTLY_UPHELD)
    return upheld and not facts.remedies and not facts.nothing_more


def _nothing_new(facts: LetterFacts) -> Found:
    if _offers_nothing(facts) and facts.earlier_remedies:
        yield Lack(
            "The letter offers nothing beyond what was offered at stage 1: add what you offer, or say why it is enough",
            Place.REMEDIES,
        )


def _overdue(facts: LetterFacts) -> Found:
    for remedy in facts.case.open_remedies:
        if remedy.due_on is not None and remedy.due_on < facts.dated:
            yield Lack(
                f"“{remedy.what}” was to be done by {long_date(remedy.due_on)} and is not recorded as done",
                Place.REMEDIES,
                remedy.id,
            )


def _escalation(facts: LetterFacts) -> Found:
    if not facts.landlord.escalate_to.strip() and not facts.ways_to_reach:
        yield Lack(
            "How to ask for stage 2 is missing: give a phone number, an email address or an address of yours",
            Place.SETTINGS,
        )


def _as_a_whole(facts: LetterFacts) -> Found:
    """A decision on the whole that the decisions on the points do not bear out."""
    together = suggested_outcome(facts.case, facts.kind.stage)
    if facts.record.outcome is not None and together not in (None, facts.record.outcome):
        yield Lack(
            f"The complaint as a whole is “{facts.record.outcome}”, and its points together come to “{together}”: "
            "put one of them right, or say in the decision why",
            Place.FINDINGS,
        )


def _somebody_else(facts: LetterFacts) -> Found:
    others = [p for p in facts.landlord.people if not same_person(p.name, facts.record.handler)]
    if not others:
        yield Lack(
            "The letter says that somebody else will look at it at stage 2 (6.13), and nobody else is listed under "
            "Settings, People",
            Place.SETTINGS,
        )


_CHECKS: dict[str, Check] = {
    "definition": _definition,
    "outcomes_sought": _outcomes_sought,
    "responsibility": _responsibility,
    "clarification": _clarification,
    "handler": _handler,
    "ombudsman": ombudsman_lacks,
    "reason": _reason,
    "new_date": _new_date,
    "updates": updates_lacks,
    "every_point": _every_point,
    "decision": _decision,
    "reasons": _reasons,
    "remedy": _remedy,
    "escalation": _escalation,
}
"""What an element of the letter's rule rests on; what the Code demands holds the letter back."""

_ADVICE: dict[str, Check] = {
    "reach": _reach,
    "told_before": _told_before,
    "due_date": _promised_date,
    "new_date": _told_date,
    "remedy": _nothing_new,
    "outstanding_actions": _overdue,
    "decision": _as_a_whole,
    "escalation": _somebody_else,
}
"""What is to be known of an element, and never holds a letter back."""


_MENDED = {
    "definition": Place.DEFINITION,
    "outcomes_sought": Place.DEFINITION,
    "responsibility": Place.DEFINITION,
    "clarification": Place.DEFINITION,
    "every_point": Place.FINDINGS,
    "decision": Place.FINDINGS,
    "reasons": Place.FINDINGS,
    "remedy": Place.REMEDIES,
    "reason": Place.EXTENSION,
    "updates": Place.EXTENSION,
    "escalation": Place.SETTINGS,
    "ombudsman": Place.SETTINGS,
    **OTHER_PLACES,
}
"""Where what an element says comes from; the other elements are words of the letter alone."""


_TOLD_BY_ADVICE = {"told_before"}
"""Demanded, and told by advice alone where it cannot be mended any more."""


def _is_advice(facts: LetterFacts, element_id: str) -> bool:
    element = facts.rule.element(element_id)
    return element is None or element.need is Need.ADVICE


def gaps_of_composed(facts: LetterFacts, written: frozenset[str], found: tuple[Gap, ...]) -> Iterator[Gap]:
    """Elements that apply and are in neither the composed letter nor the gaps found: the second look.

    `written` are the elements whose words stand in the composed letter.
    """
    known = {gap.element for gap in found if gap.demanded or gap.reason or gap.element in _TOLD_BY_ADVICE}
    known |= {gap.element for gap in found if _is_advice(facts, gap.element)}
    for element in facts.rule.elements:
        if facts.applies(element) and element.id not in written and element.id not in known:
            place = _MENDED.get(element.id, Place.LETTER)
            yield gap_of(facts, element, Lack(f"Missing: {element.description}", place))
