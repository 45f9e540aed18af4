"""What is looked for in the letters besides acknowledgement, extension and response."""

from __future__ import annotations

from complaintdesk.domain.casefile import ClosureKind, IssueHandling, RefusalGround
from complaintdesk.domain.letters.facts import LetterFacts
from complaintdesk.domain.letters.fields import own_words
from complaintdesk.domain.letters.gaps import Check, Found, Lack, Place, ombudsman_lacks, updates_lacks


def _question(facts: LetterFacts) -> Found:
    if not facts.case.clarification_needed.strip():
        yield Lack("There is no question yet: write down what to ask the resident", Place.DEFINITION)


def _own(key: str) -> Check:
    """Looks for words that the officer writes for this letter."""

    def look(facts: LetterFacts) -> Found:
        if not facts.words.of(key):
            label = next(own.label for own in own_words(facts.kind) if own.key == key)
            yield Lack(f"“{label}” is empty: write it for this letter", Place.OWN_WORDS)

    return look


def _ground(facts: LetterFacts) -> Found:
    if facts.refusal is None:
        yield Lack("No decision is recorded", Place.REFUSAL)


def _refusal_reasons(facts: LetterFacts) -> Found:
    if facts.refusal is None or not facts.refusal.reasons.strip():
        yield Lack("The reasons are missing: say why this complaint in particular is not suitable", Place.REFUSAL)


def _twelve_months(facts: LetterFacts) -> Found:
    refusal = facts.refusal
    if refusal is not None and refusal.event_on is None and refusal.aware_on is None:
        yield Lack("The day on which it happened, or on which the resident came to know, is missing", Place.REFUSAL)


def _discretion(facts: LetterFacts) -> Found:
    if facts.refusal is None or not facts.refusal.discretion.strip():
        yield Lack("What you considered before deciding against an exception is missing", Place.REFUSAL)


def _other_route(facts: LetterFacts) -> Found:
    refusal = facts.refusal
    if refusal is not None and not refusal.other_route.strip() and refusal.ground is not RefusalGround.TOO_OLD:
        yield Lack("Nothing is recorded on where else the resident may turn", Place.REFUSAL)


def _issue(facts: LetterFacts) -> Found:
    if facts.further_issue is None or not facts.further_issue.what.strip():
        yield Lack("No further issue is written down", Place.FURTHER_ISSUE)


def _handling(facts: LetterFacts) -> Found:
    issue = facts.further_issue
    if issue is None or not issue.reason.strip():
        yield Lack("The reason for joining it, or for opening a new complaint, is missing", Place.FURTHER_ISSUE)


def _new_reference(facts: LetterFacts) -> Found:
    issue = facts.further_issue
    if issue is not None and issue.handling is IssueHandling.ANEW and not issue.new_reference.strip():
        yield Lack("The new complaint’s reference is missing: log it, then write its reference down",
                   Place.FURTHER_ISSUE, issue.id)  # fmt: skip


def _action(facts: LetterFacts) -> Found:
    if facts.action is None:
        yield Lack("The action it was to be about is not recorded as done any more: choose another", Place.REMEDIES)


def _closed(facts: LetterFacts) -> Found:
    closure = facts.case.closure
    if closure is not None and closure.kind is ClosureKind.WITHDRAWN:
        return  # They said so themselves; what stands there is for the file.
    if closure is None or not closure.reason.strip():
        yield Lack("The reason for closing is missing", Place.CLOSURE)


def _remedy(facts: LetterFacts) -> Found:
    for remedy in facts.remedies:
        if remedy.due_on is None and remedy.done_on is None:
            yield Lack(f"“{remedy.what}” has no date", Place.REMEDIES, remedy.id)


def _how_to_complain(facts: LetterFacts) -> Found:
    if not facts.ways_to_reach:
        yield Lack(
            "How to complain is missing: give a phone number, an email address or an address of yours", Place.SETTINGS
        )


def _return_to(facts: LetterFacts) -> Found:
    if not (facts.landlord.address_lines or facts.landlord.email.strip()):
        yield Lack("Where to send it back is missing: give an address or an email address of yours", Place.SETTINGS)


_OMBUDSMAN: dict[str, Check] = {"ombudsman": ombudsman_lacks}

OTHER_CHECKS: dict[str, dict[str, Check]] = {
    "clarification": {"clarification": _question, **_OMBUDSMAN},
    "update": {
        "progress": _own("progress"), "next_steps": _own("next_steps"), "updates": updates_lacks, **_OMBUDSMAN,
    },
    "refusal": {
        "ground": _ground, "reasons": _refusal_reasons, "twelve_months": _twelve_months, "discretion": _discretion,
        "other_route": _other_route, **_OMBUDSMAN,
    },
    "service-request": {"plan": _own("plan"), "how_to_complain": _how_to_complain, **_OMBUDSMAN},
    "further-issue": {"issue": _issue, "handling": _handling, "new_reference": _new_reference, **_OMBUDSMAN},
    "action-done": {"action": _action, **_OMBUDSMAN},
    "closure": {"closed": _closed, **_OMBUDSMAN},
    "authority-form": {"return_to": _return_to},
    "survey": {"how_to_complain": _how_to_complain, "return_to": _return_to, **_OMBUDSMAN},
    "apology": {
        "what_went_wrong": _own("what_went_wrong"), "change": _own("change"), "remedy": _remedy, **_OMBUDSMAN,
    },
}  # fmt: skip
"""By the letter's subject, what an element of its rule rests on; other elements are words of the letter alone."""

OTHER_PLACES = {
    "progress": Place.OWN_WORDS,
    "next_steps": Place.OWN_WORDS,
    "plan": Place.OWN_WORDS,
    "what_went_wrong": Place.OWN_WORDS,
    "change": Place.OWN_WORDS,
    "ground": Place.REFUSAL,
    "twelve_months": Place.REFUSAL,
    "discretion": Place.REFUSAL,
    "issue": Place.FURTHER_ISSUE,
    "handling": Place.FURTHER_ISSUE,
    "closed": Place.CLOSURE,
    "how_to_complain": Place.SETTINGS,
    "return_to": Place.SETTINGS,
}
"""Where what these elements say comes from."""
