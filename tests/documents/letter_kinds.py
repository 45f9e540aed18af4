"""A true-to-life case for each of the nineteen kinds of letter, built from what the Code asks of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from complaintdesk.documents.letter import ComposedLetter, compose_letter
from complaintdesk.documents.text import running_text, write_text
from complaintdesk.documents.wording import Wording, shipped_wording
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Closure,
    ClosureKind,
    Finding,
    FurtherIssue,
    IssueHandling,
    LetterKind,
    Outcome,
    Point,
    Refusal,
    RefusalGround,
    RemedyKind,
    Responsibility,
    StageRecord,
)
from complaintdesk.domain.letters import Gap, LetterFacts, LetterWords, gaps, gaps_of_composed
from complaintdesk.domain.letters.slips import LookedUp, slips
from complaintdesk.services.letters.other_people import superseded
from tests.builders import RULES, complaint, extension, finding, landlord, remedy, stage

K = LetterKind
WORDING: Wording = shipped_wording()

POINTS = (
    Point(1, 1, "Water has come through the bedroom ceiling since 3 August 2026", Responsibility.OURS),
    Point(2, 2, "Our contractor missed two appointments", Responsibility.OURS),
    Point(
        3, 3, "Noise from the building site next door", Responsibility.NOT_OURS,
        "The site is not ours. The council’s environmental health team deals with noise.",
    ),
)  # fmt: skip
SOUGHT = "A dry bedroom, and an apology for the appointments"
NOTE = "Two roofers came and went without a word to us"
"""A note for the file: never in a letter."""


def _answers(number: int) -> tuple[Point, ...]:
    leak = finding(
        number, Outcome.UPHELD, evidence="Job sheets of 4 August and 1 October 2026",
        reasons="We took three months over a repair that our policy says takes 28 days",
        relied_on="Our repairs policy, section 4",
    )  # fmt: skip
    missed = finding(
        number, Outcome.PARTLY_UPHELD, evidence="The contractor’s diary",
        reasons="One visit was missed; you were told of the other change the day before",
        relied_on="Our appointments standard",
    )  # fmt: skip
    noise = Finding(number, None, "The council’s map", "The site is not ours", "Our estate boundary plan")
    asked = (leak, missed, noise)
    return tuple(replace(p, findings=(*p.findings, f)) for p, f in zip(POINTS, asked, strict=True))


def _both(number: int) -> tuple[Point, ...]:
    first = _answers(1)
    if number == 1:
        return first
    return tuple(replace(p, findings=(*p.findings, *q.findings)) for p, q in zip(first, _answers(2), strict=True))


ROOF = remedy(1, what="Mend the roof over the bedroom", owner="Ann Officer", due_on=date(2026, 12, 4))
MONEY = remedy(
    1, id=2, kind=RemedyKind.PAYMENT, what="For the missed visit", owner="Ann Officer", due_on=date(2026, 11, 30),
    amount=1500,
)  # fmt: skip
CHECK = remedy(2, id=3, what="Inspect the ceiling after the first heavy rain", due_on=date(2027, 1, 15))
_ONE = stage(1, acknowledged_on=date(2026, 11, 4))
_ANSWERED = replace(_ONE, responded_on=date(2026, 11, 12), outcome=Outcome.PARTLY_UPHELD)
_TWO = stage(2, date(2026, 11, 16))
_LATER = date(2026, 12, 15)
"""The stage 2 response falls due then: 20 working days after 17 November 2026."""


def _case(*stages: StageRecord, **changes: object) -> CaseFile:
    return complaint(**{"points": POINTS, "outcomes_sought": SOUGHT, "stages": stages, **changes})


def _longer(number: int) -> CaseFile:
    told = extension(
        number, decided_on=date(2026, 11, 17), told_on=None, new_date=date(2026, 11, 27) if number == 1 else
        date(2027, 1, 8), reason="The surveyor can only look at the roof on Tuesday 24 November 2026",
        ombudsman_details_given=False,
    )  # fmt: skip
    if number == 1:
        return _case(replace(_ONE, extensions=(told,)))
    return _case(_ANSWERED, replace(_TWO, acknowledged_on=date(2026, 11, 17), extensions=(told,)))


def _refused(number: int) -> CaseFile:
    said = Refusal(
        1, number, date(2026, 11, 2), date(2026, 11, 5), RefusalGround.TOO_OLD,
        "The fence was taken down in June 2024 and you wrote to us about it then", "Ann Officer",
        event_on=date(2024, 6, 10), aware_on=date(2024, 6, 11),
        discretion="You were well and in touch with us all year",
        other_route="The council’s planning team can tell you about boundaries",
    )  # fmt: skip
    if number == 1:
        return _case(_ONE, refusals=(said,))
    said = replace(said, asked_on=date(2026, 11, 16), decided_on=date(2026, 11, 17), decided_by="Bea Chief")
    return _case(_ANSWERED, refusals=(said,))


def _further(handling: IssueHandling) -> CaseFile:
    anew = handling is IssueHandling.ANEW
    raised = FurtherIssue(
        1, date(2026, 11, 9), "The front door does not lock", not anew, handling,
        "The door has nothing to do with the roof" if anew else "The water has warped the door",
        "C-2026-0002" if anew else "",
    )  # fmt: skip
    return _case(_ONE, further_issues=(raised,))


def _request() -> CaseFile:
    return complaint(kind=CaseKind.SERVICE_REQUEST, stages=(), words="Please mend the kitchen tap.")


_FINAL = replace(_TWO, acknowledged_on=date(2026, 11, 17), outcome=Outcome.PARTLY_UPHELD)
_DONE = replace(ROOF, done_on=date(2026, 12, 2), proof="Photographs of 2 December 2026")
_GONE = Closure(date(2026, 11, 20), ClosureKind.NO_COOPERATION, "We wrote on 5 and 12 November and had no answer")

CASES: dict[LetterKind, CaseFile] = {
    K.ACKNOWLEDGEMENT_1: _case(stage(1)),
    K.CLARIFICATION_1: _case(_ONE, clarification_needed="Which of the two bedrooms does the water come into?"),
    K.UPDATE_1: _case(_ONE),
    K.EXTENSION_1: _longer(1),
    K.RESPONSE_1: _case(replace(_ONE, outcome=Outcome.PARTLY_UPHELD), points=_both(1), remedies=(ROOF, MONEY)),
    K.ACKNOWLEDGEMENT_2: _case(_ANSWERED, _TWO),
    K.CLARIFICATION_2: _case(
        _ANSWERED, replace(_TWO, acknowledged_on=date(2026, 11, 17)),
        clarification_needed="Which part of our answer should we look at again?",
    ),
    K.UPDATE_2: _case(_ANSWERED, replace(_TWO, acknowledged_on=date(2026, 11, 17))),
    K.EXTENSION_2: _longer(2),
    K.RESPONSE_2: _case(_ANSWERED, _FINAL, points=_both(2), remedies=(ROOF, MONEY, CHECK)),
    K.REFUSAL_1: _refused(1),
    K.REFUSAL_2: _refused(2),
    K.SERVICE_REQUEST: _request(),
    K.FURTHER_ISSUE: _further(IssueHandling.ANEW),
    K.ACTION_DONE: _case(_ANSWERED, points=_both(1), remedies=(_DONE, MONEY)),
    K.CLOSURE: _case(_ONE, closure=_GONE),
    K.AUTHORITY_FORM: _case(_ONE),
    K.SURVEY: _case(_ANSWERED, points=_both(1), remedies=(_DONE,)),
    K.APOLOGY: _case(_ANSWERED, points=_both(1), remedies=(ROOF, MONEY)),
}  # fmt: skip
"""One complete case for each kind, ready for its letter."""

JOINED = _further(IssueHandling.JOINED)
"""A further issue that is joined to the complaint instead of logged anew."""

_TOLD = (
    ("progress", "A roofer looked at the roof on 6 November 2026 and found three broken tiles"),
    ("next_steps", "The scaffolding goes up on Monday 16 November 2026"),
)
WORDS: dict[LetterKind, LetterWords] = {
    K.UPDATE_1: LetterWords(own=_TOLD),
    K.UPDATE_2: LetterWords(own=(_TOLD[0], ("next_steps", "The roofers come back on Monday 23 November 2026"))),
    K.SERVICE_REQUEST: LetterWords(own=(("plan", "A plumber comes on Thursday 5 November 2026 to change the tap"),)),
    K.APOLOGY: LetterWords(
        own=(
            ("what_went_wrong", "We let your bedroom stay wet for three months"),
            ("change", "Every leak that we hear of is now looked at within two days"),
        )
    ),
}
"""What the officer wrote for the kinds that need words of their own."""

DATED: dict[LetterKind, date] = {
    K.ACKNOWLEDGEMENT_1: date(2026, 11, 4),
    K.EXTENSION_1: date(2026, 11, 17),
    K.EXTENSION_2: date(2026, 11, 18),
    K.RESPONSE_1: date(2026, 11, 17),
    K.ACKNOWLEDGEMENT_2: date(2026, 11, 17),
    K.CLARIFICATION_2: date(2026, 11, 18),
    K.UPDATE_2: date(2026, 11, 18),
    K.RESPONSE_2: date(2026, 12, 10),
    K.REFUSAL_2: date(2026, 11, 17),
    K.SERVICE_REQUEST: date(2026, 11, 3),
    K.ACTION_DONE: date(2026, 12, 3),
    K.CLOSURE: date(2026, 11, 20),
    K.SURVEY: date(2026, 12, 10),
    K.APOLOGY: date(2026, 11, 18),
}
"""The day that each letter bears; 9 November 2026 where nothing else is said."""


def facts(kind: LetterKind, **changes: object) -> LetterFacts:
    """The facts of the complete letter of a kind, with the fields of `LetterFacts` changed as named."""
    whole = LetterFacts(
        CASES[kind], kind, landlord(), RULES, DATED.get(kind, date(2026, 11, 9)), WORDS.get(kind, LetterWords())
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def composed(of: LetterFacts) -> ComposedLetter:
    """The letter as it would go out."""
    return compose_letter(of, WORDING, draft=False)


def printed(of: LetterFacts) -> str:
    """The letter's plain text with its lines."""
    return write_text(composed(of).document)


def read(of: LetterFacts) -> str:
    """The letter's words on one line."""
    return " ".join(printed(of).split())


def looked_over(of: LetterFacts, *other_people: str) -> list[Gap]:
    """All that is found: in the facts, on the composed letter, and what slipped into it."""
    made = composed(of)
    found = tuple(gaps(of))
    found += tuple(gaps_of_composed(of, made.elements, found))
    return [*found, *slips(of, running_text(made.document), LookedUp(other_people, superseded=superseded()))]


def demanded(of: LetterFacts, *other_people: str) -> list[Gap]:
    """What holds the letter back."""
    return [gap for gap in looked_over(of, *other_people) if gap.demanded]


def with_stage(of: LetterFacts, **changes: object) -> LetterFacts:
    """The same facts with the letter's own stage changed."""
    record = of.record
    stages = tuple(replace(s, **changes) if s is record else s for s in of.case.stages)  # type: ignore[arg-type]
    return replace(of, case=replace(of.case, stages=stages))


def each_kind() -> Iterator[tuple[LetterKind, LetterFacts]]:
    """Every kind with the facts of its complete letter."""
    for kind in LetterKind:
        yield kind, facts(kind)
