"""The self-assessment's own figures against a second opinion: a table of small cases for every one of them.

What is expected was written from the provisions, the labels and the words of the case file. A year is
looked at twice: long after its end, and on a day within it, when nothing later than that day is known.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.assessment.figures import assessment_figures
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Determination,
    Extension,
    Finding,
    IssuedLetter,
    LetterKind,
    Outcome,
    Promise,
    PromiseKind,
    Remedy,
    Representative,
    Resident,
    Responsibility,
    Restriction,
)
from complaintdesk.domain.measures import MeasureContext, period_figures, stage_views
from tests.builders import RULES, complaint, extension, finding, point, remedy, restriction, stage
from tests.domain.assessment.small_cases import (
    AFTER,
    BEFORE,
    EARLIER,
    ENDS,
    FIRST,
    IN,
    LAST,
    LATER,
    MIDWAY,
    REQUEST,
    UNKNOWN,
    YEAR,
    Changes,
    Row,
    Rows,
    Seen,
    acked,
    at,
    closed,
    count,
    day,
    opened,
    refusals,
    sent,
)


def figures(*cases: CaseFile, as_of: date = LATER, findings: tuple[Determination, ...] = ()) -> dict[str, Seen]:
    found = assessment_figures(cases, findings, YEAR, MeasureContext(RULES, 640, as_of, ("Repairs",)))
    return {key: Seen(f.value, f.cases, f.base) for key, f in found.items()}


def reaching_us() -> Rows:
    friend = Representative("Sam Friend", "friend", "2 Some Road")
    helped: Changes = {"representative": replace(friend, consent_on=BEFORE)}
    cases = (
        *(opened(n, on, **helped) for n, on in ENDS), opened(7, IN), opened(8, IN, representative=friend),
        opened(9, IN, received_on=BEFORE, complaint_from=IN, **helped), opened(10, IN, **REQUEST, **helped),
        at(2, 11, IN, {}, **helped),
    )  # fmt: skip
    yield "with_representative", Row(cases, count(1, 2, 5, 6, 8, 9), count(1, 5, 8, 9))
    ways = (Channel.PHONE, Channel.WEB_FORM, Channel.OTHER, Channel.SURVEY, Channel.EMAIL, Channel.LETTER)
    cases = (
        *(opened(n, on, channel=ways[n - 1]) for n, on in ENDS), opened(7, IN),
        opened(8, IN, **REQUEST, channel=Channel.IN_PERSON), at(2, 9, IN, {}, channel=Channel.SOCIAL_MEDIA),
    )  # fmt: skip
    yield "channels", Row(cases, Seen(4, (1, 2, 5, 6, 7), (1, 2, 5, 6, 7)), Seen(2, (1, 5, 7), (1, 5, 7)))
    survey: Changes = {"kind": CaseKind.FEEDBACK, "channel": Channel.SURVEY, "stages": ()}
    told: Changes = {**survey, "told_how_to_complain": True}
    cases = (
        *(opened(n, on, **told) for n, on in ENDS), opened(7, IN, **survey),
        opened(8, IN, **{**survey, "kind": CaseKind.COMPLIMENT}),  # in a survey, and not unhappy
        opened(9, IN, **{**told, "channel": Channel.PHONE}),
        opened(10, IN, channel=Channel.SURVEY, told_how_to_complain=True),
    )  # fmt: skip
    yield "survey_told", Row(cases, Seen(80, (1, 2, 5, 6), (1, 2, 5, 6, 7)), Seen(200 / 3, (1, 5), (1, 5, 7)))
    cases = (
        *(opened(n, on) for n, on in ENDS), opened(7, IN, theme=""), opened(8, IN, theme=" "), opened(9, IN, **REQUEST),
        at(2, 10, IN, {}),
    )  # fmt: skip
    yield "theme_noted", Row(cases, Seen(200 / 3, (1, 2, 5, 6), (1, 2, 5, 6, 7, 8)), Seen(50, (1, 5), (1, 5, 7, 8)))
    # Findings are counted, tied to a case or not; the cases they are about are named once each.
    made = [Determination(n, f"2025{n}", on, "Repairs", "Leak", "Service failure") for n, on in ENDS]
    untied, second = replace(made[0], id=7), replace(made[0], id=8)
    held = [opened(d.id, date(2024, 6, 3), determinations=(d,)) for d in made]
    cases = (replace(held[0], determinations=(made[0], second)), *held[1:], opened(9, IN))
    over, midway = Seen(6, (1, 2, 5, 6), (1, 2, 5, 6)), Seen(4, (1, 5), (1, 5))
    yield "ombudsman_findings", Row(cases, over, midway, (*made, untied, second))


def acknowledged(s: int) -> Rows:
    whole: Changes = {"points": (point(1),), "outcomes_sought": "A dry home"}

    def cases(good: Changes, *bad: Changes) -> tuple[CaseFile, ...]:
        return (
            *(acked(s, n, on, **good) for n, on in ENDS),
            *(acked(s, n, IN, **less) for n, less in enumerate(bad, start=7)),
            at(s, 90, IN, {}, **good), at(s, 91, day(IN, -30), {"responded_on": IN}, **good),
            acked(1, 92, IN, **good) if s == 2 else at(2, 92, IN, {"acknowledged_on": IN}, **good),
        )  # fmt: skip

    over, midway = Seen(400 / 7, (1, 2, 5, 6), (1, 2, 5, 6, 7, 8, 9)), Seen(40, (1, 5), (1, 5, 7, 8, 9))
    without: Changes = {**whole, "points": ()}
    yield f"defined_{s}", Row(cases(whole, without, {**whole, "outcomes_sought": " "}, {}), over, midway)
    said = (Responsibility.OURS, Responsibility.NOT_OURS, Responsibility.SHARED)
    clear = tuple(point(n, responsibility=r) for n, r in enumerate(said, start=1))
    murky = (point(4, responsibility=Responsibility.UNCLEAR),)
    rows = cases({"points": clear}, {"points": clear + murky}, without, {"points": murky})
    yield f"responsible_{s}", Row(rows, over, midway)


def keeping_in_touch() -> Rows:
    def longer(on: date, updates: str = "Every Friday", s: int = 1) -> Extension:
        return extension(s, decided_on=on, told_on=on, new_date=day(on, 14), updates=updates)

    def extended(case: int, s: int, *made: Extension) -> CaseFile:
        return at(s, case, date(2025, 3, 3), {"acknowledged_on": date(2025, 3, 5), "extensions": made})

    cases = (
        *(extended(n, 1 + n % 2, longer(on, s=1 + n % 2)) for n, on in ENDS), extended(7, 1, longer(IN, "")),
        extended(8, 2, longer(IN, " ", 2)), extended(9, 1, longer(IN), longer(day(IN, 7), "")), opened(10, IN),
    )  # fmt: skip
    over = Seen(62.5, (1, 2, 5, 6, 9), (1, 2, 5, 6, 7, 8, 9, 9))
    yield "updates_agreed", Row(cases, over, Seen(50, (1, 5, 9), (1, 5, 7, 8, 9, 9)))

    def promised(case: int, due: date, kept: date | None, **changes: object) -> CaseFile:
        made = Promise(1, "Tell the resident how it is going", due, kept, PromiseKind.UPDATE)
        return opened(case, date(2025, 3, 3), **{"promises": (made,), **changes})

    call = Promise(1, "Call", IN, IN, PromiseKind.CALL)
    two = tuple(Promise(n, "News", IN, done, PromiseKind.UPDATE) for n, done in ((1, IN), (2, None)))
    answered = [stage(1, date(2025, 3, 3), responded_on=day(IN, n)) for n in (-1, 0, 1)]
    cases = (
        promised(1, FIRST, FIRST), promised(2, LAST, day(LAST, -1)), promised(3, BEFORE, IN), promised(4, AFTER, LAST),
        promised(5, IN, day(IN, 1)), promised(6, IN, None),
        promised(7, MIDWAY, None),  # midway its day is not over yet
        promised(8, MIDWAY, MIDWAY), promised(9, IN, UNKNOWN), promised(10, UNKNOWN, UNKNOWN),
        opened(11, FIRST, promises=(call,)), opened(12, FIRST, promises=two),
        # Updates on the way to a response end with it, and with the case; until then they are owed.
        *(promised(13 + n, IN, None, stages=(record,)) for n, record in enumerate(answered)),
        *(promised(17 + n, IN, None, closure=closed(day(IN, n))) for n in (-1, 0, 1)),
        promised(19, IN, day(IN, -2), closure=closed(day(IN, -1))),
        promised(20, IN, None, stages=(EARLIER, stage(2, BEFORE))),  # on the way to the final response
        promised(21, IN, None, stages=(answered[0], stage(2, day(IN, 1)))),  # between the two stages
        promised(22, day(UNKNOWN, 9), day(MIDWAY, -1)),  # given early
    )  # fmt: skip
    over = Seen(700 / 15, (1, 2, 8, 10, 12, 19, 22), (1, 2, 5, 6, 7, 8, 9, 10, 12, 12, 15, 18, 19, 20, 22))
    midway = Seen(500 / 12, (1, 8, 12, 19, 22), (1, 5, 6, 8, 9, 12, 12, 15, 18, 19, 20, 22))
    yield "updates_kept", Row(cases, over, midway)


def adjustments() -> Rows:
    long_ago = date(2025, 2, 3)

    def made(case: int, on: date, review: date | None = LATER, said: str = "Large print", **more: object) -> CaseFile:
        resident = Resident(1, "Rosa Tenant", adjustments=said, adjustments_review_on=review)
        return opened(case, on, resident=resident, **more)

    cases = (
        *(made(n, on) for n, on in ENDS), made(7, long_ago, closure=closed(FIRST)),
        made(8, long_ago, closure=closed(BEFORE)), made(9, IN, said=""), made(10, IN, said=" "),
        made(11, IN, kind=CaseKind.SERVICE_REQUEST, stages=()),
        made(12, AFTER, received_on=IN, complaint_from=AFTER),
        made(13, long_ago), made(14, IN, closure=closed(day(IN, 9))), made(15, BEFORE, closure=closed(AFTER)),
    )  # fmt: skip
    yield "adjustments", Row(cases, count(1, 2, 3, 5, 6, 7, 13, 14, 15), count(1, 3, 5, 7, 13, 14, 15))
    cases = (
        made(1, IN, LAST), made(2, IN, day(LAST, -1)), made(3, IN, MIDWAY), made(4, IN, day(MIDWAY, -1)),
        made(5, IN, None),  # no review to come is no review
        made(6, AFTER, AFTER), made(7, IN, AFTER), made(8, IN, AFTER, said=""),
    )  # fmt: skip
    base = (1, 2, 3, 4, 5, 7)
    yield "adjustments_reviewed", Row(cases, Seen(100 / 3, (1, 7), base), Seen(200 / 3, (1, 2, 3, 7), base))


def restrictions() -> Rows:
    past = date(2025, 2, 10)

    def held(since: date = IN, review: date = LATER, **changes: object) -> Restriction:
        return restriction(since=since, review_on=review, **changes)

    def on(case: int, *limits: Restriction, **changes: object) -> CaseFile:
        return opened(case, date(2025, 2, 3), restrictions=limits, **changes)

    cases = (
        *(on(n, held(since)) for n, since in ENDS), on(7, held(past, ended_on=FIRST)),
        on(8, held(past, ended_on=BEFORE)), on(9, held(), held(past, id=2)), on(10, held(), **REQUEST), on(11),
        on(12, held(past), closure=closed(BEFORE)),  # it outlives the complaint
    )  # fmt: skip
    yield "restrictions", Row(cases, count(1, 2, 3, 5, 6, 7, 9, 9, 10, 12), count(1, 3, 5, 7, 9, 9, 10, 12))
    for field in ("evidence", "equality"):
        none, blank = (restriction(since=IN, **{field: words}) for words in ("", " "))
        cases = (on(1, held()), on(2, none), on(3, blank, held(id=2)), on(4, held(AFTER)), on(5, held(UNKNOWN)))
        yield f"restrictions_{field}", Row(cases, Seen(60, (1, 3, 5), (1, 2, 3, 3, 5)), Seen(50, (1, 3), (1, 2, 3, 3)))
    cases = (
        on(1, held(IN, LAST)), on(2, held(IN, day(LAST, -1))), on(3, held(IN, MIDWAY)),
        on(4, held(IN, day(MIDWAY, -1))), on(5, held(IN, day(IN, 30), ended_on=day(IN, 20))),
        on(6, held(IN, day(MIDWAY, -1), ended_on=UNKNOWN)), on(7, held(IN, day(LAST, -1), ended_on=AFTER)),
        on(8, held(AFTER, LATER)),
    )  # fmt: skip
    seven = tuple(range(1, 8))
    yield "restrictions_reviewed", Row(cases, Seen(300 / 7, (1, 5, 6), seven), Seen(500 / 7, (1, 2, 3, 5, 7), seven))


def answers(s: int, records: bool, good: Changes, *bad: Changes) -> tuple[CaseFile, ...]:
    """Responses at each side of each end, those that fall short (7 on), none (90), one of the other stage (91)."""

    def answer(number: int, case: int, on: date, made: Changes) -> CaseFile:
        return sent(number, case, on, made) if records else replace(sent(number, case, on), **made)  # type: ignore[arg-type]

    return (
        *(answer(s, n, on, good) for n, on in ENDS),
        *(answer(s, n, IN, less) for n, less in enumerate(bad, start=7)),
        at(s, 90, IN, {"acknowledged_on": IN, **(good if records else {})}, **({} if records else good)),
        answer(2, 91, IN, good) if s == 1 else answer(1, 91, IN, {} if records else good),
    )


def responses(s: int) -> Rows:
    other = 3 - s
    cases = answers(s, True, {"conflicts": "None"}, {"conflicts": ""}, {"conflicts": " "})
    over, midway = Seen(200 / 3, (1, 2, 5, 6), (1, 2, 5, 6, 7, 8)), Seen(50, (1, 5), (1, 5, 7, 8))
    yield f"conflicts_{s}", Row(cases, over, midway)

    def found(*findings: tuple[Finding, ...], whose: Responsibility = Responsibility.OURS) -> Changes:
        return {"points": tuple(point(n, findings=f, responsibility=whose) for n, f in enumerate(findings, start=1))}

    mine, bare, theirs = (finding(s),), finding(s, None), Responsibility.NOT_OURS
    cases = answers(
        s, False, found(mine, mine), found(mine, ()), found((finding(other),)), found((bare,)),
        found((replace(bare, reasons=" "),), whose=theirs), {"points": ()}, found((bare,), whose=theirs),
    )  # fmt: skip
    over, midway = Seen(50, (1, 2, 5, 6, 12), (1, 2, *range(5, 13))), Seen(37.5, (1, 5, 12), (1, 5, *range(7, 13)))
    yield f"points_answered_{s}", Row(cases, over, midway)

    def kept(kind: str, on: date = BEFORE) -> Changes:
        return {"letters": (IssuedLetter(1, LetterKind(kind), on, "Ann Officer", "1", "0" * 64, 1),)}

    response = f"response-{s}"
    unlike = (kept(f"response-{other}"), kept(f"acknowledgement-{s}"))
    cases = answers(s, False, kept(response), {"letters": ()}, *unlike, kept(response, UNKNOWN))
    over, midway = Seen(62.5, (1, 2, 5, 6, 10), (1, 2, *range(5, 11))), Seen(100 / 3, (1, 5), (1, 5, *range(7, 11)))
    yield f"letters_kept_{s}", Row(cases, over, midway)

    def offered(*done: date | None, of: int = s, due: date | None = LATER) -> Changes:
        return {"remedies": tuple(remedy(of, id=n, done_on=on, due_on=due) for n, on in enumerate(done, start=1))}

    cases = answers(
        s, False, offered(None), {"remedies": (remedy(s, done_on=IN), remedy(other, id=2))}, offered(day(IN, -1)),
        offered(None, of=other), {"remedies": ()}, offered(day(IN, 1)), offered(day(IN, -1), day(IN, 1)),
        offered(None, due=None), offered(UNKNOWN),
    )  # fmt: skip
    over = Seen(80, (1, 2, 5, 6, 11, 12, 13, 14), (1, 2, 5, 6, 7, 8, 11, 12, 13, 14))
    midway = Seen(75, (1, 5, 11, 12, 13, 14), (1, 5, 7, 8, 11, 12, 13, 14))
    yield f"sent_before_done_{s}", Row(cases, over, midway)


def who_and_when() -> Rows:
    def quick(case: int, start: date, on: date) -> CaseFile:
        return at(1, case, start, {"acknowledged_on": start, "responded_on": on, "outcome": Outcome.NOT_UPHELD})

    maundy = date(2025, 4, 17)  # the fifth working day after it, Easter passed over, is 28 April
    cases = (
        *(quick(n, day(on, -1), on) for n, on in ENDS), quick(7, maundy, date(2025, 4, 28)),
        quick(8, maundy, date(2025, 4, 29)), quick(9, IN, IN), opened(10, IN),
        at(2, 11, IN, {"acknowledged_on": IN, "responded_on": IN}),
    )  # fmt: skip
    over, midway = Seen(600 / 7, (1, 2, 5, 6, 7, 9), (1, 2, 5, 6, 7, 8, 9)), Seen(80, (1, 5, 7, 9), (1, 5, 7, 8, 9))
    yield "quick_1", Row(cases, over, midway)
    same: Changes = {"handler": "Ann Officer"}
    reasoned: Changes = {**same, "same_person_reason": "Nobody else was there"}
    cases = answers(2, True, {"handler": "Bea Chief"}, same, {"handler": " ann  OFFICER"}, reasoned)
    over, midway = Seen(400 / 7, (1, 2, 5, 6), (1, 2, 5, 6, 7, 8, 9)), Seen(40, (1, 5), (1, 5, 7, 8, 9))
    yield "other_person_2", Row(cases, over, midway)


def remedies() -> Rows:
    def offers(*due: date | None, of: int = 1) -> tuple[Remedy, ...]:
        return tuple(remedy(of, id=n, due_on=on) for n, on in enumerate(due, start=1))

    cases = (
        *(sent(1, n, on, remedies=offers(LATER)) for n, on in ENDS), sent(1, 7, IN, remedies=offers(None, LATER)),
        sent(1, 8, IN, remedies=offers(LATER, of=2)),
        sent(2, 9, IN, remedies=offers(None, of=2) + offers(LATER)), opened(10, IN, remedies=offers(LATER)),
        sent(1, 11, IN),
    )  # fmt: skip
    yield "remedies_offered", Row(cases, count(1, 2, 5, 6, 7, 7, 9), count(1, 5, 7, 7, 9))
    over, midway = Seen(500 / 7, (1, 2, 5, 6, 7), (1, 2, 5, 6, 7, 7, 9)), Seen(60, (1, 5, 7), (1, 5, 7, 7, 9))
    yield "remedies_dated", Row(cases, over, midway)
    cases = (
        *(sent(1, n, on, remedies=offers(LATER)) for n, on in ENDS),
        sent(1, 7, IN, {"outcome": Outcome.PARTLY_UPHELD}, remedies=offers(None)),
        sent(1, 8, IN, {"outcome": Outcome.NOT_UPHELD}, remedies=offers(LATER)), sent(1, 9, IN),
        sent(1, 10, IN, remedies=offers(LATER, of=2)), sent(1, 11, IN, {"outcome": None}, remedies=offers(LATER)),
        sent(2, 12, IN, remedies=offers(LATER) + offers(LATER, of=2)),
        at(1, 13, IN, {"outcome": Outcome.UPHELD}, remedies=offers(LATER)),
    )  # fmt: skip
    over, midway = Seen(500 / 7, (1, 2, 5, 6, 7), (1, 2, 5, 6, 7, 9, 10)), Seen(60, (1, 5, 7), (1, 5, 7, 9, 10))
    yield "remedied_1", Row(cases, over, midway)


STAGES = (*acknowledged(1), *responses(1), *acknowledged(2), *responses(2), *who_and_when())
TABLE = dict((*reaching_us(), *refusals(), *STAGES, *keeping_in_touch(), *adjustments(), *restrictions(), *remedies()))


@pytest.mark.parametrize("key", TABLE)
@pytest.mark.parametrize("as_of", [LATER, MIDWAY])
def test_a_year_that_is_over_and_one_that_is_running(key: str, as_of: date) -> None:
    row = TABLE[key]
    found = figures(*row.cases, as_of=as_of, findings=row.findings)
    assert found[key] == (row.over if as_of == LATER else row.midway)


def test_without_a_case_there_is_no_share_and_no_case() -> None:
    counts = {
        "with_representative", "channels", "ombudsman_findings", "adjustments", "restrictions", "remedies_offered",
    }  # fmt: skip
    found = figures()
    assert {key: found[key] for key in TABLE} == {key: Seen(0 if key in counts else None, (), ()) for key in TABLE}


def test_every_figure_has_its_table_but_the_board_packs_which_are_taken_as_they_are() -> None:
    cases = (opened(1, IN), sent(2, 2, IN), opened(3, AFTER))
    context = MeasureContext(RULES, 640, LATER, ("Repairs",))
    groups = period_figures(cases, stage_views(cases, RULES), YEAR, context).groups
    packs = {f.key: Seen(f.value, f.cases, f.base) for group in groups for f in group.figures}
    found = figures(*cases)
    assert {key: found[key] for key in packs} == packs
    assert set(found) - set(packs) == set(TABLE)


def test_a_late_acknowledgement_makes_no_answer_quick_and_a_missing_one_no_answer_slow() -> None:
    june: list[tuple[int | None, int]] = [(27, 30), (None, 4), (None, 20)]
    dates = [(date(2025, 6, a) if a else None, date(2025, 6, r)) for a, r in june]
    records = [stage(1, date(2025, 6, 2), acknowledged_on=a, responded_on=r) for a, r in dates]
    cases = [complaint(id=n, stages=(record,)) for n, record in enumerate(records, start=1)]
    assert figures(*cases)["quick_1"] == Seen(100 / 3, (2,), (1, 2, 3))
