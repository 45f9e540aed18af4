"""Builders of case files, rules and landlords for tests: sound by default, changed where a test says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from complaintdesk.domain.acts import ActContext
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
    NeighbouringClock,
    OmbudsmanDuty,
    OmbudsmanDutyKind,
    Outcome,
    Point,
    Refusal,
    RefusalGround,
    Remedy,
    RemedyKind,
    Resident,
    Responsibility,
    Restriction,
    StageRecord,
)
from complaintdesk.domain.clocks import Rules, Targets
from complaintdesk.domain.landlord import Landlord, Person
from complaintdesk.domain.letters import LetterWords
from complaintdesk.domain.working_days import WorkingDays
from complaintdesk.services.rules import default_ombudsman, editions, neighbours

RULES = Rules(editions(), WorkingDays(), neighbours=neighbours())
RECEIVED = date(2026, 11, 2)
"""A Monday with no bank holiday in the weeks after it."""


def rules(targets: Targets | None = None) -> Rules:
    """The rules, with the landlord's own targets if given."""
    return replace(RULES, targets=targets or Targets())


def context(today: date = date(2026, 11, 20), targets: Targets | None = None) -> ActContext:
    """What acts rely on."""
    return ActContext(rules(targets), today, "Ann Officer")


def landlord(**changes: object) -> Landlord:
    """A landlord whose letters lack nothing."""
    base = Landlord(
        name="Harbour Homes",
        homes=640,
        ombudsman=default_ombudsman(),
        address_lines=("1 Quay Street", "Anytown", "AN1 1AN"),
        phone="01632 960001",
        email="complaints@harbour.example",
        officer="Ann Officer",
        people=(Person("Ann Officer", "Complaints officer"), Person("Bea Chief", "Chief executive", senior=True)),
        themes=("Repairs", "Other"),
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def point(number: int = 1, **changes: object) -> Point:
    """A point that is the landlord's, not yet answered."""
    base = Point(number, number, f"Point number {number}", Responsibility.OURS)
    return replace(base, **changes)  # type: ignore[arg-type]


def finding(stage: int = 1, outcome: Outcome | None = Outcome.UPHELD, **changes: object) -> Finding:
    """A finding with everything a response needs."""
    base = Finding(stage, outcome, "The job sheets", "We took too long", "Our repairs policy")
    return replace(base, **changes)  # type: ignore[arg-type]


def extension(stage: int = 1, **changes: object) -> Extension:
    """An extension decided and told on 10 November 2026, to 20 November."""
    base = Extension(
        1, stage, date(2026, 11, 10), date(2026, 11, 10), "The surveyor’s report is not here yet",
        date(2026, 11, 20), ombudsman_details_given=True,
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


def remedy(stage: int = 1, **changes: object) -> Remedy:
    """An action with a date, not done."""
    base = Remedy(1, stage, RemedyKind.ACTION, "Mend the roof", "Ann Officer", date(2026, 12, 4))
    return replace(base, **changes)  # type: ignore[arg-type]


def ombudsman_duty(**changes: object) -> OmbudsmanDuty:
    """An order of the Ombudsman's due on 4 December 2026, not done."""
    base = OmbudsmanDuty(1, OmbudsmanDutyKind.ORDER, "Apologise and pay £200", date(2026, 12, 4))
    return replace(base, **changes)  # type: ignore[arg-type]


def restriction(**changes: object) -> Restriction:
    """A restriction that holds since 5 November 2026, to be reviewed on 5 February 2027."""
    base = Restriction(
        1, "Letters only", "Forty calls in a week", "Asked about on 4 November", date(2026, 11, 5), date(2027, 2, 5)
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def neighbour(**changes: object) -> NeighbouringClock:
    """Awaab's Law for a significant hazard, aware on 3 November 2026, with nothing done yet."""
    base = NeighbouringClock(1, "awaab-significant", date(2026, 11, 3), "Damp and mould")
    return replace(base, **changes)  # type: ignore[arg-type]


def stage(number: int = 1, opened: date = RECEIVED, **changes: object) -> StageRecord:
    """A stage just opened."""
    handler = "Ann Officer" if number == 1 else "Bea Chief"
    return replace(StageRecord(number, opened, handler), **changes)  # type: ignore[arg-type]


def complaint(**changes: object) -> CaseFile:
    """A complaint received on Monday 2 November 2026, logged and nothing more."""
    received = changes.get("received_on", RECEIVED)
    assert isinstance(received, date)
    base = CaseFile(
        id=1,
        version=1,
        reference="C-2026-0001",
        kind=CaseKind.COMPLAINT,
        received_on=received,
        channel=Channel.PHONE,
        resident=Resident(1, "Rosa Tenant"),
        home=Home(1, "1 Some Road, Anytown", "AN1 2BB"),
        words="The roof leaks and nobody comes.",
        theme="Repairs",
        handler="Ann Officer",
        logged_on=received,
        stages=(stage(1, received),),
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def defined(**changes: object) -> CaseFile:
    """A complaint with two points, both the landlord's."""
    return complaint(
        **{"points": (point(1), point(2)), "outcomes_sought": "A dry home", **changes},
    )


def answered(**changes: object) -> CaseFile:
    """A complaint whose stage 1 response lacks nothing and is not sent yet."""
    points = tuple(point(n, findings=(finding(1),)) for n in (1, 2))
    record = stage(1, acknowledged_on=date(2026, 11, 4), outcome=Outcome.UPHELD)
    return defined(**{"points": points, "stages": (record,), "remedies": (remedy(),), **changes})


def at_stage_two(**changes: object) -> CaseFile:
    """A complaint at stage 2 whose final response lacks nothing and is not sent yet."""
    points = tuple(point(n, findings=(finding(1), finding(2))) for n in (1, 2))
    first = stage(1, acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 12), outcome=Outcome.UPHELD)
    second = stage(2, date(2026, 11, 16), acknowledged_on=date(2026, 11, 17), outcome=Outcome.UPHELD)
    return defined(**{"points": points, "stages": (first, second), "remedies": (remedy(), remedy(2, id=2)), **changes})


def refusal(stage: int = 1, **changes: object) -> Refusal:
    """A refusal of 4 November 2026 because of age, with everything its letter needs, not told yet."""
    base = Refusal(
        1, stage, RECEIVED, date(2026, 11, 4), RefusalGround.TOO_OLD, "The fence was taken down in 2024.", "Bea Chief",
        date(2024, 5, 7), date(2024, 6, 3), "Nothing kept you from telling us sooner.", "The council can help.",
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


def further_issue(**changes: object) -> FurtherIssue:
    """A further issue of 5 November 2026 joined to the complaint, not told yet."""
    base = FurtherIssue(
        1, date(2026, 11, 5), "The gutter drips", True, IssueHandling.JOINED, "It is about the same roof."
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def closed(kind: ClosureKind, **changes: object) -> CaseFile:
    """A defined complaint that was closed on 10 November 2026 without an answer."""
    return defined(closure=Closure(date(2026, 11, 10), kind, "You told us that all is well now"), **changes)


def letter_case(kind: LetterKind) -> CaseFile:
    """A case whose letter of a kind lacks nothing, with `letter_words`."""
    second = kind.stage == 2
    match kind.subject:
        case "acknowledgement":
            return at_stage_two() if second else defined()
        case "clarification":
            base = at_stage_two() if second else defined()
            return replace(base, clarification_needed="Since when has it leaked?")
        case "update" | "extension":
            told = extension(kind.stage, told_on=None, new_date=date(2026, 12, 30 if second else 1))
            told = replace(told, updates="every Friday by phone")
            if not second:
                return defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(told,)),))
            case = at_stage_two()
            return replace(case, stages=(case.stages[0], replace(case.stages[1], extensions=(told,))))
        case "response":
            return at_stage_two() if second else answered()
        case "refusal":
            given = refusal(kind.stage)
            if not second:
                shut = Closure(date(2026, 11, 4), ClosureKind.REFUSED, "More than twelve months ago")
                return complaint(refusals=(given,), closure=shut)
            record = stage(1, acknowledged_on=RECEIVED, responded_on=RECEIVED, outcome=Outcome.NOT_UPHELD)
            return complaint(refusals=(given,), stages=(record,))
        case "service-request":
            return complaint(kind=CaseKind.SERVICE_REQUEST, stages=())
        case "further-issue":
            return defined(further_issues=(further_issue(),))
        case "action-done":
            done = remedy(done_on=date(2026, 11, 10), proof="Photograph")
            return defined(remedies=(done, remedy(id=2, what="Paint the ceiling")))
        case "closure":
            return closed(ClosureKind.WITHDRAWN)
        case "apology":
            return answered()
    case = answered()
    if kind is LetterKind.SURVEY:
        return replace(case, stages=(replace(case.stages[0], responded_on=date(2026, 11, 12)),))
    return case


def letter_words(kind: LetterKind) -> LetterWords:
    """The officer's own words without which a letter of a kind lacks something."""
    from complaintdesk.domain.letters.fields import own_words

    return LetterWords(own=tuple((own.key, f"Words on {own.key}.") for own in own_words(kind)))
