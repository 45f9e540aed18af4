"""The phrases as the table shows them, decided without a window."""

from __future__ import annotations

from complaintdesk.services.letters.phrases import phrases, supplied_phrases
from complaintdesk.ui.screens.phrases import state
from complaintdesk.ui.screens.phrases.titles import phrase_title
from complaintdesk.ui.screens.template.state import Gravity

DUE, UPHELD = ("text", "due_1"), ("text", "upheld")


def test_every_phrase_has_a_name_of_its_own_and_can_be_shown_filled() -> None:
    supplied = supplied_phrases()
    assert len({phrase_title(*key) for key in supplied}) == len(supplied)
    assert phrase_title("text", "point_upheld") == "Answer to a point: upheld"
    for text in supplied.values():
        assert "{" not in state.sample_words(text, text)


def test_rows_are_found_by_their_words_and_the_one_that_is_written_stays() -> None:
    all_phrases = phrases({DUE: "Soon, {dat}.", UPHELD: "You were right."})
    rows = state.rows_of(all_phrases, "", own_only=True)
    assert [(r.title, r.phrase.text, r.fields, r.gravity) for r in rows] == [
        ("When we will answer: stage 1", "Soon, {dat}.", "{due}", Gravity.MEND),
        ("Decision: upheld", "You were right.", "", None),
    ]
    assert [r.phrase.key for r in state.rows_of(all_phrases, "WERE right", own_only=True)] == [UPHELD]
    assert [r.phrase.key for r in state.rows_of(all_phrases, "were right", own_only=True, keep=DUE)] == [DUE, UPHELD]
    assert state.check_words(all_phrases)[0] == "1 phrase keeps them from being saved."
    assert state.check_words(phrases({("text", "handler_reach"): "Ask."}))[0] == "1 phrase says less than before."
    assert state.sample_words("{due}", "{dat}") == ""
