"""What the Code demands of each kind of letter, worked out from the Code alone, and how each thing is left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

import pytest

from complaintdesk.domain.casefile import LetterKind, Responsibility
from complaintdesk.domain.letters import LetterFacts, LetterWords
from tests.builders import landlord
from tests.documents.letter_kinds import with_stage

K = LetterKind
Change = Callable[[LetterFacts], LetterFacts]


@dataclass(frozen=True)
class LeftOut:
    """Something the Code wants in letters of some kinds: how it is left out, and how it must then be named.

    `named` is looked for in the finding's words, capitals or not; the provision must begin with one of `provisions`.
    """

    what: str
    kinds: tuple[LetterKind, ...]
    change: Change
    named: str
    provisions: tuple[str, ...]
    follows: tuple[str, ...] = ()
    """Provisions of what cannot be said without it, and so is missing too."""


def with_case(**changes: object) -> Change:
    return lambda of: replace(of, case=replace(of.case, **changes))  # type: ignore[arg-type]


def with_record(**changes: object) -> Change:
    return lambda of: with_stage(of, **changes)


def with_extension(**changes: object) -> Change:
    def change(of: LetterFacts) -> LetterFacts:
        assert of.extension is not None
        return with_stage(of, extensions=(replace(of.extension, **changes),))  # type: ignore[arg-type]

    return change


def with_point(number: int, **changes: object) -> Change:
    def change(of: LetterFacts) -> LetterFacts:
        points = tuple(replace(p, **changes) if p.number == number else p for p in of.case.points)  # type: ignore[arg-type]
        return replace(of, case=replace(of.case, points=points))

    return change


def with_finding(number: int, **changes: object) -> Change:
    def change(of: LetterFacts) -> LetterFacts:
        (point,) = (p for p in of.case.points if p.number == number)
        stage = of.kind.stage
        kept = tuple(replace(f, **changes) if f.stage == stage else f for f in point.findings)  # type: ignore[arg-type]
        return with_point(number, findings=kept)(of)

    return change


def unanswered(number: int) -> Change:
    def change(of: LetterFacts) -> LetterFacts:
        (point,) = (p for p in of.case.points if p.number == number)
        return with_point(number, findings=tuple(f for f in point.findings if f.stage != of.kind.stage))(of)

    return change


def with_remedy(**changes: object) -> Change:
    def change(of: LetterFacts) -> LetterFacts:
        first = next(r for r in of.case.remedies if r.stage == (of.kind.stage or r.stage))
        kept = tuple(replace(r, **changes) if r is first else r for r in of.case.remedies)  # type: ignore[arg-type]
        return replace(of, case=replace(of.case, remedies=kept))

    return change


def with_refusal(**changes: object) -> Change:
    def change(of: LetterFacts) -> LetterFacts:
        assert of.refusal is not None
        return with_case(refusals=(replace(of.refusal, **changes),))(of)  # type: ignore[arg-type]

    return change


def with_issue(**changes: object) -> Change:
    def change(of: LetterFacts) -> LetterFacts:
        assert of.further_issue is not None
        return with_case(further_issues=(replace(of.further_issue, **changes),))(of)  # type: ignore[arg-type]

    return change


def with_closure(**changes: object) -> Change:
    def change(of: LetterFacts) -> LetterFacts:
        assert of.case.closure is not None
        return with_case(closure=replace(of.case.closure, **changes))(of)  # type: ignore[arg-type]

    return change


def without_words(key: str) -> Change:
    def change(of: LetterFacts) -> LetterFacts:
        return replace(of, words=LetterWords(own=tuple(pair for pair in of.words.own if pair[0] != key)))

    return change


def no_ombudsman(of: LetterFacts) -> LetterFacts:
    contact = replace(of.landlord.ombudsman, phone="", website="", how="", address_lines=())
    return replace(of, landlord=replace(of.landlord, ombudsman=contact))


def only_a_phone(of: LetterFacts) -> LetterFacts:
    return replace(of, landlord=landlord(email="", website="", address_lines=()))


def no_way_to_reach_us(of: LetterFacts) -> LetterFacts:
    return replace(of, landlord=landlord(phone="", email="", website="", address_lines=(), people=()))


ACKS, CLARS, UPDATES, EXTENSIONS = (
    (K.ACKNOWLEDGEMENT_1, K.ACKNOWLEDGEMENT_2), (K.CLARIFICATION_1, K.CLARIFICATION_2), (K.UPDATE_1, K.UPDATE_2),
    (K.EXTENSION_1, K.EXTENSION_2),
)  # fmt: skip
RESPONSES, REFUSALS = (K.RESPONSE_1, K.RESPONSE_2), (K.REFUSAL_1, K.REFUSAL_2)
BEYOND = {K.EXTENSION_1: date(2026, 12, 18), K.EXTENSION_2: date(2027, 2, 12)}
"""New dates further away than another 10 or 20 working days."""

ANSWERED = ("6.7", "6.9", "6.18", "6.19")
"""Where the Code asks for an answer to each point, at stage 1 and 2."""

WISHES = "outcome|would like|want"

TABLE = (
    # The definition: our understanding and the outcomes sought (5.6), and whose each part is (5.7).
    LeftOut("the points", ACKS, with_case(points=()), "point|complaint", ("5.6",), ("5.7",)),
    LeftOut("the outcomes sought", ACKS, with_case(outcomes_sought=""), WISHES, ("5.6",)),
    LeftOut("whose point 2 is", ACKS, with_point(2, responsibility=Responsibility.UNCLEAR), "point 2", ("5.6", "5.7")),
    LeftOut("which part of point 3 is not ours", ACKS, with_point(3, responsibility=Responsibility.SHARED,
            responsibility_note=""), "point 3", ("5.7",)),
    LeftOut("the question", CLARS, with_case(clarification_needed=""), "question|ask|clear", ("5.6",)),
    # Updates at agreed times (5.9).
    LeftOut("what was done", UPDATES, without_words("progress"), "done", ("5.9",)),
    # An extension: reason, new date, the Ombudsman's details.
    LeftOut("the reason", (K.EXTENSION_1,), with_extension(reason=" "), "reason|why", ("6.4", "6.5")),
    LeftOut("the reason", (K.EXTENSION_2,), with_extension(reason=" "), "reason|why", ("6.15", "6.16")),
    LeftOut("the Ombudsman’s details", (K.EXTENSION_1,), no_ombudsman, "Ombudsman", ("6.5",)),
    LeftOut("the Ombudsman’s details", (K.EXTENSION_2,), no_ombudsman, "Ombudsman", ("6.16",)),
    # A response, a to g.
    LeftOut("the points", (K.RESPONSE_1,), with_case(points=()), "point|complaint", ("6.9b",), ("6.7", "6.9d")),
    LeftOut("the points", (K.RESPONSE_2,), with_case(points=()), "point|complaint", ("6.19b",), ("6.18", "6.19d")),
    LeftOut("the outcomes sought", (K.RESPONSE_1,), with_case(outcomes_sought=" "), WISHES, ("6.9b",)),
    LeftOut("the outcomes sought", (K.RESPONSE_2,), with_case(outcomes_sought=" "), WISHES, ("6.19b",)),
    LeftOut("the decision", (K.RESPONSE_1,), with_record(outcome=None), "decision|outcome", ("6.9",)),
    LeftOut("the decision", (K.RESPONSE_2,), with_record(outcome=None), "decision|outcome", ("6.19",)),
    LeftOut("the answer to point 1", RESPONSES, unanswered(1), "point 1", ANSWERED),
    LeftOut("the answer to point 3", RESPONSES, unanswered(3), "point 3", ANSWERED),
    LeftOut("the finding on point 2", RESPONSES, with_finding(2, outcome=None), "point 2", ANSWERED),
    LeftOut("the reasons for point 2", (K.RESPONSE_1,), with_finding(2, reasons=""), "point 2", ("6.7", "6.9d")),
    LeftOut("the reasons for point 2", (K.RESPONSE_2,), with_finding(2, reasons=""), "point 2", ("6.18", "6.19d")),
    LeftOut("the remedy", (K.RESPONSE_1,), with_case(remedies=()), "put|remed|offer", ("6.9", "7.")),
    LeftOut("the remedy", (K.RESPONSE_2,), with_case(remedies=()), "put|remed|offer", ("6.19", "7.")),
    LeftOut("the remedy’s day", RESPONSES, with_remedy(due_on=None), "date|when", ("7.3", "6.9", "6.19")),
    LeftOut("how to go on", (K.RESPONSE_1,), no_way_to_reach_us, "stage 2|reach|phone|address", ("6.9",)),
    LeftOut("the Ombudsman’s details", (K.RESPONSE_2,), no_ombudsman, "Ombudsman", ("6.19",)),
    # A refusal: why it is not for the process, and the right to take that to the Ombudsman.
    LeftOut("the reasons", (K.REFUSAL_1,), with_refusal(reasons="  "), "reason|why", ("2.4",)),
    LeftOut("the reasons", (K.REFUSAL_2,), with_refusal(reasons="  "), "reason|why", ("5.11", "2.4")),
    LeftOut("the Ombudsman’s details", (K.REFUSAL_1,), no_ombudsman, "Ombudsman", ("2.4",)),
    LeftOut("the Ombudsman’s details", (K.REFUSAL_2,), no_ombudsman, "Ombudsman", ("5.11", "2.4")),
    LeftOut("both days of the twelve months", REFUSALS, with_refusal(event_on=None, aware_on=None), "twelve|happened",
            ("2.2", "2.3")),
    LeftOut("what was considered", REFUSALS, with_refusal(discretion=""), "consider|discretion|exception",
            ("2.2", "2.3", "2.5")),
    # The rest.
    LeftOut("how to complain", (K.SERVICE_REQUEST,), no_way_to_reach_us, "complain|reach|phone", ("1.", "3.")),
    LeftOut("the issue", (K.FURTHER_ISSUE,), with_issue(what=""), "issue|raised", ("6.8",)),
    LeftOut("why", (K.FURTHER_ISSUE,), with_issue(reason=""), "why|reason", ("6.8",)),
    LeftOut("why it was closed", (K.CLOSURE,), with_closure(reason=""), "why|reason", ("",)),
    LeftOut("the Ombudsman’s details", (K.CLOSURE,), no_ombudsman, "Ombudsman", ("",)),
    LeftOut("what went wrong", (K.APOLOGY,), without_words("what_went_wrong"), "wrong", ("7.",)),
)  # fmt: skip

ROWS = [pytest.param(row, kind, id=f"{kind}: {row.what}") for row in TABLE for kind in row.kinds]
"""Each row with each of its kinds."""
