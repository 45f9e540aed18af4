"""The fields of a letter that bring words, and the conditions that a template may ask."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from complaintdesk.documents.letter_answers import remedy_words
from complaintdesk.documents.letter_scene import Scene, sentence, ways_of
from complaintdesk.domain.casefile import ClosureKind, IssueHandling, RefusalGround, RemedyKind, same_person
from complaintdesk.domain.months import months_on
from complaintdesk.domain.spelling import long_date


def _day(day: date | None) -> str:
    return long_date(day) if day is not None else ""


def _received(scene: Scene) -> str:
    return long_date(scene.facts.record.opened_on)


def _home(scene: Scene) -> str:
    home = scene.facts.case.home
    return ", ".join(part.strip() for part in (*home.address.splitlines(), home.postcode) if part.strip())


def _handler(scene: Scene) -> str:
    facts = scene.facts
    first = facts.case.stage(1)
    name = "handler"
    if not facts.case.stages:
        name = "handler_request"
    elif facts.record.stage == 2 and first is not None:
        name = "handler_2" if same_person(first.handler, facts.record.handler) else "handler_2_new"
    if facts.case.stages and facts.record.responded_on is not None:
        name = "handler_done"
    words = [scene.say(name)]
    ways = [f"at {way}" if "@" in way else f"on {way}" for way in facts.reach]
    if ways:
        words.append(scene.say("handler_reach", reach=" or ".join(ways)))
    return " ".join(words)


def _when_answered(scene: Scene) -> str:
    facts = scene.facts
    due = facts.clock_as_told.respond.due
    if due < facts.dated:
        return scene.say(f"due_over_{facts.record.stage}", due=long_date(due))
    name, dates = f"due_{facts.record.stage}", {"due": long_date(due)}
    if facts.aim is not None:
        name, dates = f"aim_{facts.record.stage}", {"aim": long_date(facts.aim), **dates}
    return scene.say(name, **dates)


def _reason(scene: Scene) -> str:
    extension = scene.facts.extension
    return sentence(extension.reason) if extension is not None else ""


def _beyond(scene: Scene) -> str:
    extension = scene.facts.extension
    return sentence(extension.beyond_reason) if extension is not None else ""


def _new_date(scene: Scene) -> str:
    extension = scene.facts.extension
    return _day(extension.new_date) if extension is not None else ""


def _updates(scene: Scene) -> str:
    extension = scene.facts.extension
    return sentence(extension.updates) if extension is not None else ""


_GROUNDS = {
    RefusalGround.TOO_OLD: "ground_too_old",
    RefusalGround.COURT: "ground_court",
    RefusalGround.CONSIDERED: "ground_considered",
    RefusalGround.POLICY: "ground_policy",
}


def _months(scene: Scene) -> int:
    return scene.facts.edition.limit("accept").months


def _ground(scene: Scene) -> str:
    refusal = scene.facts.refusal
    if refusal is None:
        return ""
    fields = {"months": _months(scene)} if refusal.ground is RefusalGround.TOO_OLD else {}
    return scene.say(_GROUNDS[refusal.ground], **fields)


def _twelve_months(scene: Scene) -> str:
    """The dates from which the twelve months of 2.3 were counted, and the last day of them."""
    refusal = scene.facts.refusal
    if refusal is None or refusal.ground is not RefusalGround.TOO_OLD:
        return ""
    known = [day for day in (refusal.event_on, refusal.aware_on) if day is not None]
    if not known:
        return ""
    months = _months(scene)
    if refusal.event_on is not None and refusal.event_on == refusal.aware_on:
        words = [scene.say("happened_known", event=_day(refusal.event_on))]
    else:
        words = [scene.say("happened", event=_day(refusal.event_on))] if refusal.event_on is not None else []
        words += [scene.say("came_to_know", aware=_day(refusal.aware_on))] if refusal.aware_on is not None else []
    last = months_on(max(known), months)
    # Counted to the complaint itself at either stage: how long stage 1 took is not the resident's.
    first = scene.facts.case.stage(1)
    complained = first.opened_on if first is not None else refusal.asked_on
    words.append(scene.say("twelve_months", asked=_day(complained), months=months, last=_day(last)))
    return " ".join(words)


def _other_route(scene: Scene) -> str:
    refusal = scene.facts.refusal
    return sentence(refusal.other_route) if refusal is not None else ""


def _refused(scene: Scene) -> str:
    return scene.say(f"refused_{scene.facts.kind.stage}")


def _ways(scene: Scene) -> str:
    return "; ".join(scene.facts.ways_to_reach)


def _reach(scene: Scene, name: str) -> str:
    ways = _ways(scene)
    return scene.say(name, reach=ways) if ways else ""


def _how_to_complain(scene: Scene) -> str:
    ways = ways_of(scene.facts.landlord)
    return scene.say("complain_any_time", ways=ways) if ways else ""


def _becomes(scene: Scene) -> str:
    issue = scene.facts.further_issue
    if issue is None or not issue.reason.strip():
        return ""
    name = "joined" if issue.handling is IssueHandling.JOINED else "anew"
    return scene.say(name, reason=sentence(issue.reason)).strip()


def _new_reference(scene: Scene) -> str:
    issue = scene.facts.further_issue
    return issue.new_reference.strip() if issue is not None else ""


def _action(scene: Scene) -> str:
    action = scene.facts.action
    return sentence(remedy_words(action)) if action is not None else ""


def _done_or_paid(scene: Scene) -> str:
    action = scene.facts.action
    return "paid" if action is not None and action.kind is RemedyKind.PAYMENT else "done"


_LONGEST_WORDS = 600
"""Characters; more of the resident's own words would bury what the letter says."""


def _their_words(scene: Scene) -> str:
    words = " ".join(scene.facts.case.words.split())
    return words if len(words) <= _LONGEST_WORDS else ""


def _adjustments(scene: Scene) -> str:
    """Asks what would help; what was agreed is not repeated, because others may read the letter too."""
    resident = scene.facts.case.resident
    return scene.say("adjustments_known" if resident.adjustments.strip() or resident.large_print else "adjustments")


def _representative(scene: Scene) -> str:
    resident = scene.facts.case.resident.name
    if scene.facts.acting is not None:
        return scene.say("representative_known", resident=resident)
    return scene.say("representative")


def _raised(scene: Scene) -> str:
    issue = scene.facts.further_issue
    return _day(issue.raised_on) if issue is not None else ""


def _done(scene: Scene) -> str:
    action = scene.facts.action
    return _day(action.done_on) if action is not None else ""


def _closed_on(scene: Scene) -> str:
    closure = scene.facts.case.closure
    return long_date(closure.day) if closure is not None else ""


def _closed_why(scene: Scene) -> str:
    closure = scene.facts.case.closure
    return sentence(closure.reason) if closure is not None else ""


def _return_to(scene: Scene) -> str:
    landlord = scene.facts.landlord
    words = []
    if landlord.address_lines:
        words.append(scene.say("return_to", address=", ".join((landlord.name, *landlord.address_lines))))
    if landlord.email:
        words.append(scene.say("return_by_email", email=landlord.email))
    return " ".join(words)


WORDS: dict[str, Callable[[Scene], str]] = {
    "resident": lambda scene: scene.facts.case.resident.name,
    "reference": lambda scene: scene.facts.case.reference,
    "home": _home,
    "landlord": lambda scene: scene.facts.landlord.name,
    "date received": _received,
    "outcomes sought": lambda scene: sentence(scene.facts.case.outcomes_sought),
    "question": lambda scene: scene.facts.case.clarification_needed.strip(),
    "who is dealing with it": _handler,
    "when we will answer": _when_answered,
    "date of the answer": lambda scene: _day(scene.facts.answer_due),
    "their words": _their_words,
    "ask about adjustments": _adjustments,
    "offer a representative": _representative,
    "old date": lambda scene: long_date(scene.facts.extended_from),
    "reason for more time": _reason,
    "reason beyond the Code’s time": _beyond,
    "new date": _new_date,
    "how we keep in touch": _updates,
    "we do not accept it": _refused,
    "ground": _ground,
    "twelve months": _twelve_months,
    "other route": _other_route,
    "what a service request is": lambda scene: scene.say("service_request", reference=scene.facts.case.reference),
    "how to complain": _how_to_complain,
    "what becomes of it": _becomes,
    "new reference": _new_reference,
    "date raised": _raised,
    "action": _action,
    "done or paid": _done_or_paid,
    "day it was done": _done,
    "how to reach us": lambda scene: _reach(scene, "reach"),
    "day it was closed": _closed_on,
    "reason for closing": _closed_why,
    "how to come back": lambda scene: _reach(scene, "come_back"),
    "how to end it": lambda scene: scene.say("end_authority"),
    "return address": _return_to,
    "answering is up to you": lambda scene: scene.say("voluntary"),
    "we are sorry": lambda scene: scene.say("sorry"),
}
"""What each field of words says; "" where its facts are missing."""


def _is_late(scene: Scene) -> bool:
    """True when the letter does what its stage was to have done on an earlier day."""
    facts = scene.facts
    if facts.kind.subject == "extension":
        return facts.told_late
    if facts.kind.subject == "acknowledgement":
        return (facts.record.acknowledged_on or facts.dated) > facts.clock.acknowledge.due
    if facts.kind.subject == "response":
        return (facts.record.responded_on or facts.dated) > facts.clock.respond.due
    return False


def _is_too_old(scene: Scene) -> bool:
    refusal = scene.facts.refusal
    return refusal is not None and refusal.ground is RefusalGround.TOO_OLD


def _is_withdrawn(scene: Scene) -> bool:
    closure = scene.facts.case.closure
    return closure is not None and closure.kind is ClosureKind.WITHDRAWN


def _is_joined(scene: Scene) -> bool:
    issue = scene.facts.further_issue
    return issue is not None and issue.handling is IssueHandling.JOINED


def _is_over(scene: Scene) -> bool:
    due = scene.facts.answer_due
    return due is not None and due < scene.facts.dated


CONDITIONS: dict[str, Callable[[Scene], bool]] = {
    "a date was given before": lambda scene: scene.facts.record.acknowledged_on is not None,
    "the answer is still to come": lambda scene: scene.facts.record.responded_on is None,
    "the date of the answer has passed": _is_over,
    "the letter is late": _is_late,
    "the complaint is defined": lambda scene: bool(scene.facts.case.points),
    "something is not clear": lambda scene: bool(scene.facts.case.clarification_needed.strip()),
    "it goes beyond the Code’s time": lambda scene: scene.facts.beyond_code_time and bool(_beyond(scene)),
    "updates are agreed": lambda scene: bool(_updates(scene)),
    "it is more than twelve months old": _is_too_old,
    "there is another route": lambda scene: bool(_other_route(scene)),
    "it was withdrawn": _is_withdrawn,
    "it is joined": _is_joined,
    "something is offered": lambda scene: bool(scene.facts.remedies),
}
"""Whether each condition holds."""
