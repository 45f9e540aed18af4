"""The phrases as the table shows them, decided without a window."""

from __future__ import annotations

from complaintdesk.services.letters.phrases import is_list, phrases, supplied_phrases
from complaintdesk.ui.screens.phrases import state
from complaintdesk.ui.screens.phrases.titles import phrase_title
from complaintdesk.ui.screens.template.state import Gravity

DUE, UPHELD, ANSWERS = ("text", "due_1"), ("text", "upheld"), ("survey", "answers")


def test_every_phrase_has_a_name_of_its_own_and_can_be_shown_filled() -> None:
    supplied = supplied_phrases()
    assert len({phrase_title(*key) for key in supplied}) == len(supplied)
    assert phrase_title("text", "point_upheld") == "Answer to a point: upheld"
    assert phrase_title("survey", "questions") == "Survey: the questions"
    shown = {phrase.key: state.sample_words(phrase) for phrase in phrases({})}
    assert [key for key, sample in shown.items() if "{" in sample] == []
    same = [key for key, text in supplied.items() if is_list(key) or "{" not in text]
    assert [key for key, sample in shown.items() if not sample] == same


def test_rows_are_found_by_their_words_and_the_one_that_is_written_stays() -> None:
    all_phrases = phrases({DUE: "Soon, {dat}.", UPHELD: "You were right."})
    rows = state.rows_of(all_phrases, "", own_only=True)
    assert [(r.title, r.phrase.text, r.gravity) for r in rows] == [
        ("When we will answer: stage 1", "Soon, {dat}.", Gravity.MEND),
        ("Decision: upheld", "You were right.", None),
    ]
    assert [r.phrase.key for r in state.rows_of(all_phrases, "WERE right", own_only=True)] == [UPHELD]
    assert [r.phrase.key for r in state.rows_of(all_phrases, "were right", own_only=True, keep=DUE)] == [DUE, UPHELD]
    assert state.check_words(all_phrases)[0] == "1 phrase keeps them from being saved."
    assert state.check_words(phrases({("text", "handler_reach"): "Ask."}))[0] == "1 phrase is worth a look."
    assert [state.sample_words(phrase) for phrase in all_phrases if phrase.key == DUE] == [""]


def test_a_list_is_shown_in_a_line_and_the_line_to_mend_is_marked() -> None:
    all_phrases = phrases({ANSWERS: "Good\n\nBad"})
    (row,) = state.rows_of(all_phrases, "", own_only=True)
    assert (row.words, row.gravity) == ("2 lines: Good; Bad", Gravity.MEND)
    assert state.marks_of(row.phrase.faults) == {2: ("error", "danger")}
    assert state.problem_words(row.phrase.faults, is_list=True).startswith("Line 2: It is empty")
