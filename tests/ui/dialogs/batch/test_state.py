"""What the dialog for several letters says, without a window."""

from __future__ import annotations

import pytest

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.services.letters.batch import BatchItem
from complaintdesk.ui.dialogs.batch.state import Line, Offer, chosen_words, pages_words, record_words

NEW, ISSUED = BatchItem(1, LetterKind.SURVEY), BatchItem(2, LetterKind.SURVEY, 7)


def line(*, may_go: bool, item: BatchItem = NEW) -> Line:
    return Line(item, "C-2026-0001", "Olga", "Issued 20 November 2026" if item.letter_id else "Ready", may_go)


@pytest.mark.parametrize(("ready", "first"), [((), -1), ((False, False), 0), ((False, True), 1), ((True, True), 0)])
def test_the_dialog_begins_with_letters_that_can_go(ready: tuple[bool, ...], first: int) -> None:
    names = tuple(f"Choice {n}" for n in range(len(ready)))
    lines = tuple((line(may_go=False), line(may_go=can)) for can in ready)
    assert Offer(names, lines).first == first


@pytest.mark.parametrize(("before", "after"), [("Second (9)", 1), ("First (1)", 0), ("Third (1)", 0), ("Gone (2)", 0)])
def test_the_choice_stays_while_something_of_it_can_go(before: str, after: int) -> None:
    lines = tuple((line(may_go=can),) for can in (True, True, False))
    assert Offer(("First (1)", "Second (8)", "Third (1)"), lines).after(before) == after


def test_what_was_made_is_found_where_it_is_listed() -> None:
    offer = Offer(("Issued (1)", "Survey (1)"), ((line(may_go=True, item=ISSUED),), (line(may_go=True),)))
    assert [offer.holding(items) for items in ((ISSUED,), (NEW,), (NEW, ISSUED))] == [0, 1, -1]
    assert [record_words(2, listed).replace("&", "") for listed in (2, 5)] == [
        "Record all as sent by post today", "Record the 2 done as sent by post today"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("items", "words"),
    [
        ((NEW,), "1 letter. It is issued first: dated today, and recorded on the case."),
        ((NEW, NEW), "2 letters. They are issued first:"),
        ((NEW, ISSUED), "2 letters. 1 of them is issued first:"),
        ((NEW, NEW, ISSUED), "3 letters. 2 of them are issued first:"),
        ((ISSUED,), "1 letter, exactly as issued. Nothing on the case is changed. “Print” sends them to a printer;"),
    ],
)
def test_what_is_done_with_the_ticked_letters_is_said_before(items: tuple[BatchItem, ...], words: str) -> None:
    assert chosen_words(items).startswith(words)


def test_the_pages_say_whether_they_are_issued_and_what_is_enclosed() -> None:
    assert pages_words(line(may_go=True), ()).startswith("These are the pages as they would be issued today.")
    assert pages_words(line(may_go=True, item=ISSUED), ("Leaflet", "Form")) == (
        "Issued 20 November 2026, and printed exactly so. Enclosed after the letter: Leaflet, Form."
    )
