"""A made-up case for every kind of letter that is as awkward as life, to see how a template stands it.

Nobody in it exists. It is built for a day, so that its dates are sound whenever it is looked at, and it is
never kept in a desk.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Closure,
    ClosureKind,
    Extension,
    Finding,
    FurtherIssue,
    Home,
    IssueHandling,
    LetterKind,
    Outcome,
    Point,
    Refusal,
    RefusalGround,
    Remedy,
    RemedyKind,
    Representative,
    Resident,
    Responsibility,
    StageRecord,
)
from complaintdesk.domain.clocks import Rules
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.letters import LetterFacts, LetterWords
from complaintdesk.domain.letters.fields import own_words

NAME = "the awkward resident"
"""What an officer calls it."""

POINTS, REMEDIES = 40, 12

_RESIDENT = (
    'Dr Zoë-Łucja O’Connor-D\'Árcy & Sons <née "Smith"> Featherstonehaugh-Cholmondeley-Wriothesley '
    "\N{HOUSE WITH GARDEN}"
)
_HELPER = "Anneliese “Annie” Mac Giolla Phádraig-Ó Súilleabháin"
_ADDRESS = (
    "Flat 12½ (rear), Stair C\nThe Old Maltings & Granary\nc/o Mrs. O'Shaughnessy\nBehind the <Blue> Gate\n"
    "Llanfair Road Without-the-Walls\nUpper Lower Middleton\nNear Anytown-under-Wychwood\nThe County of Exampleshire"
)
_WORDS = (
    "Water comes in above the window whenever it rains.",
    "The letter said \N{HEBREW LETTER SHIN}\N{HEBREW LETTER LAMED}\N{HEBREW LETTER VAV}\N{HEBREW LETTER FINAL MEM} "
    "and \N{ARABIC LETTER SEEN}\N{ARABIC LETTER LAM}\N{ARABIC LETTER ALEF}\N{ARABIC LETTER MEEM}, and nobody read it.",
    '=HYPERLINK("https://example.invalid","Click here") was in the email that the contractor sent',
    "The rent & service charge is < what was agreed, and > what was paid: £1,204.50 or £1,024.50?",
    'Somebody wrote {resident} and {if something} on the card, and "50% off" under it',
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft was to come and did not",
    "Thank you for nothing \N{WHITE FROWNING FACE}\N{VARIATION SELECTOR-16} \N{PILE OF POO}",
)
_LONG = (
    "We looked at every visit from the first to the last. On three of them nobody came, on two the wrong part was "
    "brought, and once the note left at the door named another street. That is not how it should have been."
)


def awkward_facts(kind: LetterKind, landlord: Landlord, rules: Rules, dated: date) -> LetterFacts:
    """Everything a letter of a kind rests on, dated `dated`: names, addresses, words and numbers that try a page.

    The stage 1 response has twelve remedies; at stage 2 nothing more is offered. Letters go to a
    representative, except refusals, and in large print.
    """
    words = LetterWords(
        "I am writing with what I could find out so far. Some of it was hard to find, & some is still <open>.",
        "With kind regards from all of us.",
        tuple((own.key, _LONG) for own in own_words(kind)),
    )
    return LetterFacts(_case(kind, dated), kind, landlord, rules, dated, words)


def _case(kind: LetterKind, dated: date) -> CaseFile:
    received = _back(dated, 9)
    case = CaseFile(
        id=0, version=0, reference="C-2026-AWKWARD-000001", kind=CaseKind.COMPLAINT, received_on=received,
        channel=Channel.OTHER, resident=Resident(0, _RESIDENT, large_print=True), home=Home(0, _ADDRESS, "ZZ99 9ZZ"),
        words=_LONG, theme="", handler="Siân Ní Bhriain-Nuñez", logged_on=received,
        outcomes_sought="An apology, a dry home & somebody who answers the telephone",
        representative=_representative(dated) if kind.subject != "refusal" else None, points=_points(),
        remedies=_remedies(dated), stages=_stages(kind, dated),
    )  # fmt: skip
    return _for_kind(case, kind, dated)


def _representative(dated: date) -> Representative:
    return Representative(
        _HELPER, "sister-in-law", "“Tŷ Mawr”\n1–3 Quay Street\nAnytown\nAN1 1AN", consent_on=_back(dated, 30)
    )


def _points() -> tuple[Point, ...]:
    kinds = (Responsibility.OURS, Responsibility.SHARED, Responsibility.NOT_OURS)
    outcomes = (Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD)
    found = []
    for number in range(1, POINTS + 1):
        text, turn = _WORDS[(number - 1) % len(_WORDS)], number % 3
        findings = tuple(
            Finding(stage, outcomes[turn], "Photographs, the repairs log & a visit", _LONG, "Repairs policy, 4.2")
            for stage in (1, 2)
        )
        found.append(Point(number, number, text, kinds[turn], "The council & we share it." if turn else "", findings))
    return tuple(found)


def _remedies(dated: date) -> tuple[Remedy, ...]:
    found = []
    for number in range(1, REMEDIES + 1):
        paid = number % 4 == 0
        kind = RemedyKind.PAYMENT if paid else RemedyKind.ACTION
        what = (
            f"Payment {number} for the time & trouble" if paid else f"Repair {number}: {_WORDS[number % len(_WORDS)]}"
        )
        due = dated + timedelta(days=7 * number)
        found.append(Remedy(number, 1, kind, what, "Siân Ní Bhriain-Nuñez", due, 123_456 if paid else None))
    return tuple(found)


def _stages(kind: LetterKind, dated: date) -> tuple[StageRecord, ...]:
    """The stages as far as the letter's own; one that was answered before is answered in time."""
    second = kind.stage == 2
    opened = _back(dated, 40 if second else 9)
    first = StageRecord(
        1, opened, "Siân Ní Bhriain-Nuñez", None if kind is LetterKind.ACKNOWLEDGEMENT_1 else opened,
        outcome=Outcome.PARTLY_UPHELD, decision=_LONG, extensions=_extension(kind, 1, dated),
    )  # fmt: skip
    if not second:
        return (first,)
    first = replace(first, responded_on=_back(dated, 30))
    if kind is LetterKind.REFUSAL_2:
        return (first,)
    opened = _back(dated, 9)
    acknowledged = None if kind is LetterKind.ACKNOWLEDGEMENT_2 else opened
    decision = f"{_LONG}\n\nWe are not offering anything more, because all of it was put right."
    return (first, StageRecord(
        2, opened, "José María Ångström", acknowledged, outcome=Outcome.PARTLY_UPHELD, decision=decision,
        extensions=_extension(kind, 2, dated),
    ))  # fmt: skip


def _extension(kind: LetterKind, stage: int, dated: date) -> tuple[Extension, ...]:
    if kind.subject not in ("extension", "update") or kind.stage != stage:
        return ()
    reason = "The surveyor’s report on “the damp & the draught” is not here yet, and without it we would only guess"
    told = None if kind.subject == "extension" else _back(dated, 1)
    return (Extension(
        1, stage, _back(dated, 1), told, reason, dated + timedelta(days=75),
        "The wall can only be opened when it is dry", ombudsman_details_given=True,
        updates="Every Friday, by telephone & then in writing",
    ),)  # fmt: skip


def _for_kind(case: CaseFile, kind: LetterKind, dated: date) -> CaseFile:
    """The case with what one kind of letter tells of."""
    match kind.subject:
        case "acknowledgement" | "clarification":
            return replace(case, clarification_needed="Since when has it leaked, & does it leak <every> time it rains?")
        case "refusal":
            return _refused(case, kind.stage, dated)
        case "service-request":
            return replace(case, kind=CaseKind.SERVICE_REQUEST, stages=(), remedies=())
        case "further-issue":
            return replace(case, further_issues=(FurtherIssue(
                1, _back(dated, 2), _WORDS[3], False, IssueHandling.ANEW, "It is about another matter & another year",
                "C-2026-AWKWARD-000002",
            ),))  # fmt: skip
        case "action-done":
            done = replace(case.remedies[0], done_on=_back(dated, 1), proof="Photograph")
            return replace(case, remedies=(done, *case.remedies[1:]))
        case "survey":
            answered = replace(case.stages[0], responded_on=_back(dated, 1))
            return replace(case, stages=(answered,))
        case "closure":
            reason = "You told us that “all is well now” & that you do not want us to go on"
            return replace(case, closure=Closure(_back(dated, 1), ClosureKind.WITHDRAWN, reason))
    return case


def _refused(case: CaseFile, stage: int, dated: date) -> CaseFile:
    refusal = Refusal(
        1, stage, _back(dated, 9), _back(dated, 1), RefusalGround.TOO_OLD, _LONG, "José María Ångström",
        _back(dated, 900), _back(dated, 800), "We asked ourselves whether anything kept you from telling us sooner.",
        "The council’s housing team & the Citizens Advice office",
    )  # fmt: skip
    closure = Closure(_back(dated, 1), ClosureKind.REFUSED, "More than twelve months ago") if stage == 1 else None
    return replace(case, refusals=(refusal,), closure=closure, remedies=())


def _back(dated: date, days: int) -> date:
    return dated - timedelta(days=days)
