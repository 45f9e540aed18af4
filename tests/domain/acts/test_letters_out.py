"""How a letter went out: after the day it bears, not in the future, and never the same twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.acts import RecordSending
from complaintdesk.domain.casefile import IssuedLetter, LetterKind, LetterSending, Resident, SentBy
from complaintdesk.domain.errors import UserError
from tests.builders import context, defined
from tests.domain.acts.situations import DAY, FUTURE, TODAY, Found, problems

LETTER = IssuedLetter(3, LetterKind.ACKNOWLEDGEMENT_1, date(2026, 11, 4), "Ann Officer", "1", "aa", 8)
CASE = defined(letters=(LETTER,))
SENT = replace(CASE, sendings=(LetterSending(1, 3, DAY, SentBy.POST, "Ann Officer"),))


def test_the_sending_is_kept_with_who_recorded_it() -> None:
    after = RecordSending(3, DAY, SentBy.BY_HAND, " Signed for ").apply(CASE, context(TODAY))
    assert after.sendings == (LetterSending(0, 3, DAY, SentBy.BY_HAND, "Ann Officer", "Signed for"),)
    assert after.sendings_of(LETTER) == after.sendings
    assert replace(after, sendings=()) == CASE


@pytest.mark.parametrize(
    ("day", "how", "expected"),
    [
        (LETTER.dated, SentBy.POST, []),
        (date(2026, 11, 3), SentBy.POST, [("sent_on", "date.too_early")]),
        (FUTURE, SentBy.POST, [("sent_on", "date.future")]),
        (None, SentBy.POST, [("sent_on", "date.missing")]),
        (DAY, SentBy.POST, [("how", "sending.twice")]),
        (DAY, SentBy.EMAIL, []),
    ],
)
def test_what_stops_it(day: date | None, how: SentBy, expected: Found) -> None:
    assert problems(RecordSending(3, day, how), SENT) == expected


def test_a_letter_that_is_not_there_was_changed_elsewhere() -> None:
    with pytest.raises(UserError) as raised:
        list(RecordSending(9, DAY, SentBy.POST).problems(CASE, context(TODAY)))
    assert raised.value.code == "changed.elsewhere"


def test_a_later_day_is_told_where_the_clock_counts_the_letters_own() -> None:
    def warned(act: RecordSending, kind: LetterKind = LETTER.kind, email: str = "rosa@example.org") -> list[str]:
        resident = Resident(1, "Rosa Tenant", email=email)
        case = replace(CASE, letters=(replace(LETTER, kind=kind),), resident=resident)
        return [w.code for w in act.warnings(case, context(TODAY))]

    assert warned(RecordSending(3, DAY, SentBy.POST)) == ["sending.later"]
    assert warned(RecordSending(3, LETTER.dated, SentBy.POST)) == []
    assert warned(RecordSending(3, DAY, SentBy.POST), LetterKind.APOLOGY) == []
    assert warned(RecordSending(3, LETTER.dated, SentBy.EMAIL), email="") == ["sending.no_email"]


def test_every_way_reads_well_after_sent() -> None:
    words = [how.words for how in SentBy]
    assert words == ["by post", "by email", "by hand", "through their online account", "in another way"]
