"""Promises by kind, changed or taken back; and the updates that an extension promises (5.9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.acts import AddPromise, ChangePromise, Extend
from complaintdesk.domain.casefile import Promise, PromiseKind
from complaintdesk.domain.clocks import DeadlineKind, outstanding
from tests.builders import RULES, complaint, context
from tests.domain.acts.situations import ACKNOWLEDGED, ANSWERED, DAY, EARLY, OPEN, TODAY, extend, listed, problems

RING = Promise(4, "Ring", date(2026, 11, 24), kind=PromiseKind.CALL)
WRITE = Promise(5, "Write", date(2026, 11, 25))
PROMISED = complaint(promises=(RING, WRITE))


def test_a_promise_keeps_its_kind_and_an_update_is_listed_as_one() -> None:
    case = AddPromise(" News ", DAY, PromiseKind.UPDATE).apply(OPEN, context(TODAY))
    assert case.promises == (Promise(0, "News", DAY, kind=PromiseKind.UPDATE),)
    assert DeadlineKind.UPDATE in {d.kind for d in outstanding(case, RULES)}
    answered = replace(ANSWERED, promises=case.promises)
    assert DeadlineKind.UPDATE not in {d.kind for d in outstanding(answered, RULES)}


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (ChangePromise(9, "Ring", TODAY, "Ill"), [("what", "promise.gone")]),
        (ChangePromise(4, "Ring", TODAY, " "), [("reason", "promise.reason_missing")]),
        (ChangePromise(4, " ", TODAY, "Ill"), [("what", "promise.what_missing")]),
        (ChangePromise(4, "Ring", EARLY, "Ill"), [("due_on", "remedy.before_receipt")]),
        (ChangePromise(4, "", None, "Ill"), []),
        (ChangePromise(4, "Ring later", date(2026, 12, 1), "Ill"), []),
    ],
)
def test_what_stops_a_change(act: ChangePromise, expected: list[tuple[str, str]]) -> None:
    assert problems(act, PROMISED) == expected


def test_a_promise_is_changed_or_taken_back_and_the_others_stay() -> None:
    moved = ChangePromise(4, " Ring later ", date(2026, 12, 1), "Ill").apply(PROMISED, context(TODAY))
    assert moved.promises == (replace(RING, what="Ring later", due_on=date(2026, 12, 1)), WRITE)
    assert ChangePromise(4, "", None, "Ill").apply(PROMISED, context(TODAY)).promises == (WRITE,)


def updates(act: Extend, *there: Promise) -> list[date]:
    case = replace(ACKNOWLEDGED, promises=there)
    assert problems(act, case) == []
    return [p.due_on for p in act.apply(case, context(TODAY)).promises if p.kind is PromiseKind.UPDATE]


def test_updates_are_promised_every_so_many_working_days_until_the_new_date() -> None:
    act = extend(new_date=date(2026, 11, 30), update_every=3)
    assert updates(act) == [date(2026, 11, 20), date(2026, 11, 25)]
    assert updates(replace(act, told_on=date(2026, 11, 18))) == [date(2026, 11, 23), date(2026, 11, 26)]
    assert updates(replace(act, told_on=None)) == [date(2026, 11, 20), date(2026, 11, 25)]
    assert updates(replace(act, update_every=20)) == []
    assert updates(replace(act, update_every=None)) == []
    assert updates(replace(act, new_date=date(2026, 11, 25))) == [date(2026, 11, 20)]


def test_a_day_with_an_update_already_gets_no_second_one() -> None:
    there = Promise(8, "News", date(2026, 11, 20), kind=PromiseKind.UPDATE)
    call = Promise(9, "Ring", date(2026, 11, 25), kind=PromiseKind.CALL)
    act = extend(new_date=date(2026, 11, 30), update_every=3)
    assert updates(act, there, call) == [date(2026, 11, 20), date(2026, 11, 25)]


def test_the_agreement_is_put_in_words_unless_the_officer_wrote_it() -> None:
    def words(**changes: object) -> str:
        return extend(**changes).apply(ACKNOWLEDGED, context(TODAY)).stages[0].extensions[0].updates

    assert words(update_every=1) == "Every working day"
    assert words(update_every=5) == "Every 5 working days"
    assert words(update_every=5, updates="On Fridays") == "On Fridays"
    assert words() == ""


@pytest.mark.parametrize("every", [0, 21, -1])
def test_intervals_that_nobody_could_mean_are_refused(every: int) -> None:
    assert problems(extend(update_every=every), ACKNOWLEDGED) == [("update_every", "extension.update_range")]


def test_beyond_the_codes_time_an_interval_is_an_agreement() -> None:
    beyond = extend(new_date=date(2027, 1, 29), beyond_reason="The surveyor is ill")
    assert ("updates", "extension.no_updates") in listed(beyond.warnings(ACKNOWLEDGED, context(TODAY)))
    every = replace(beyond, update_every=5)
    assert ("updates", "extension.no_updates") not in listed(every.warnings(ACKNOWLEDGED, context(TODAY)))
