"""An extension put right: the rules of extending still hold, and everything else of it stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.acts import CorrectExtension
from complaintdesk.domain.casefile import CaseFile, Closure, ClosureKind
from complaintdesk.domain.clocks import stage_clock
from complaintdesk.domain.errors import UserError
from tests.builders import RULES, context, defined, extension, stage
from tests.domain.acts.situations import EARLY, FUTURE, TODAY, Found, listed, problems

FIRST = extension(updates="A call on Fridays")
SECOND = extension(id=2, decided_on=date(2026, 11, 18), told_on=date(2026, 11, 18), new_date=date(2026, 12, 1))
LATE = extension(told_on=date(2026, 11, 19))


def case(*extensions: object, **changes: object) -> CaseFile:
    record = stage(acknowledged_on=date(2026, 11, 4), extensions=extensions)
    return defined(stages=(record,), **changes)


def correct(**changes: object) -> CorrectExtension:
    base = CorrectExtension(
        1, 1, "A slip", date(2026, 11, 10), date(2026, 11, 10), date(2026, 11, 20), "", True, "A call on Fridays"
    )
    return replace(base, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (correct(), []),
        (correct(told_on=None), []),
        (correct(reason=" "), [("reason", "correction.reason_missing")]),
        (correct(decided_on=None), [("decided_on", "date.missing")]),
        (correct(decided_on=EARLY), [("decided_on", "date.too_early")]),
        (correct(decided_on=FUTURE, told_on=None), [("decided_on", "date.future")]),
        (correct(told_on=FUTURE), [("told_on", "date.future")]),
        (correct(told_on=date(2026, 11, 9)), [("told_on", "date.too_early")]),
        (correct(new_date=None), [("new_date", "date.missing")]),
        (correct(new_date=date(2026, 11, 18)), [("new_date", "extension.not_later")]),
        (correct(new_date=date(2026, 12, 9)), [("beyond_reason", "extension.beyond_cap")]),
        (correct(new_date=date(2026, 12, 9), beyond_reason="A specialist"), []),
    ],
)
def test_the_dates_keep_the_rules_of_extending(act: CorrectExtension, expected: Found) -> None:
    assert problems(act, case(FIRST)) == expected


def test_several_extensions_stay_in_their_order() -> None:
    both = case(FIRST, SECOND)
    assert problems(correct(), both) == []
    assert problems(correct(new_date=date(2026, 12, 1)), both) == [("new_date", "correction.not_before_next_extension")]
    assert problems(correct(decided_on=date(2026, 11, 19), told_on=date(2026, 11, 19)), both) == [
        ("decided_on", "correction.after_next_extension")
    ]
    assert problems(correct(told_on=None), both) == [("told_on", "correction.untold_but_extended_again")]
    second = correct(extension=2, decided_on=date(2026, 11, 9), told_on=date(2026, 11, 18), new_date=date(2026, 12, 1))
    assert problems(second, both) == [("decided_on", "date.too_early")]
    later = replace(second, decided_on=date(2026, 11, 18), new_date=date(2026, 11, 20))
    assert problems(later, both) == [("new_date", "extension.not_later")]


def test_nothing_is_told_after_the_case_was_closed() -> None:
    closed = case(FIRST, closure=Closure(date(2026, 11, 12), ClosureKind.WITHDRAWN, "Moved"))
    assert problems(correct(told_on=date(2026, 11, 13)), closed) == [("told_on", "correction.after_closure")]


def test_an_extension_that_is_not_there_was_changed_elsewhere() -> None:
    with pytest.raises(UserError) as refused:
        problems(correct(extension=7), case(FIRST))
    assert refused.value.code == "changed.elsewhere"


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (correct(), []),
        (correct(told_on=date(2026, 11, 19)), [("told_on", "extension.told_late")]),
        (correct(ombudsman_details_given=False), [("ombudsman_details_given", "extension.no_ombudsman")]),
        (correct(new_date=date(2026, 12, 9), beyond_reason="x", updates=""), [("updates", "extension.no_updates")]),
        (correct(new_date=date(2026, 11, 22)), [("new_date", "extension.not_working_day")]),
    ],
)
def test_it_warns_of_what_extending_warns_of(act: CorrectExtension, expected: Found) -> None:
    assert listed(act.warnings(case(FIRST), context(TODAY))) == expected


def test_a_wrong_day_put_right_makes_the_extension_count() -> None:
    before = case(LATE)
    assert stage_clock(before.stages[0], RULES).respond.due == date(2026, 11, 18)
    after = correct().apply(before, context(TODAY))
    assert stage_clock(after.stages[0], RULES).respond.due == date(2026, 11, 20)


def test_only_that_extension_changes_and_its_reason_stays() -> None:
    act = correct(told_on=date(2026, 11, 11), new_date=date(2026, 11, 24))
    first, second = act.apply(case(FIRST, SECOND), context(TODAY)).stages[0].extensions
    assert first == replace(FIRST, told_on=date(2026, 11, 11), new_date=date(2026, 11, 24))
    assert second == SECOND


def test_what_was_agreed_about_keeping_in_touch_can_be_added_later() -> None:
    made = correct(updates=" A letter each week ").apply(case(FIRST), context(TODAY))
    assert made.stages[0].extensions[0].updates == "A letter each week"


def test_details_cannot_have_been_given_to_somebody_who_was_not_told() -> None:
    made = correct(told_on=None).apply(case(FIRST), context(TODAY)).stages[0].extensions[0]
    assert (made.told_on, made.ombudsman_details_given) == (None, False)
