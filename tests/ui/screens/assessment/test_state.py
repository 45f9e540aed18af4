"""What the self-assessment screen decides, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.assessment.bearing import Bearing
from complaintdesk.domain.assessment.comparing import ProvisionPair
from complaintdesk.domain.assessment.reading import Answer, Flag, FlagKind
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    AssessmentHead,
    AssessmentState,
    FrozenEvidence,
    FrozenFigure,
    Review,
)
from complaintdesk.domain.assessment.work import ToDo, ToDoKind
from complaintdesk.domain.landlord import Period
from complaintdesk.domain.measures import Figure, Unit
from complaintdesk.services.evidence import LiveEvidence, ProvisionEvidence
from complaintdesk.services.rules import editions
from complaintdesk.ui.screens.assessment.state import comparison, figures, outline, saving, versions
from complaintdesk.ui.screens.assessment.state.outline import Filter, Line, Standing
from complaintdesk.ui.screens.assessment.state.saving import Working
from complaintdesk.ui.screens.assessment.state.undo import Step, UndoHistory
from complaintdesk.ui.theme.colours import LIGHT
from tests.builders import landlord

BLANK = AnsweredProvision("1.2")
DOUBT = (Flag(FlagKind.ANSWER_MISSING, "Blank."),)
EVIDENCE = ToDo("1.2", ToDoKind.EVIDENCE_MISSING, "evidence", "No evidence.")
REASON = ToDo("1.2", ToDoKind.REASON_MISSING, "commentary", "No reason.")


@pytest.mark.parametrize(
    ("provision", "todos", "expected"),
    [
        (BLANK, (), Standing.UNANSWERED),
        (replace(BLANK, answer=Answer.YES), (), Standing.YES),
        (replace(BLANK, answer=Answer.YES), (EVIDENCE,), Standing.LOOK_YES),
        (replace(BLANK, answer=Answer.NO), (), Standing.NO),
        (replace(BLANK, answer=Answer.NO), (EVIDENCE,), Standing.LOOK_NO),
        (replace(BLANK, answer=Answer.NO), (REASON, EVIDENCE), Standing.NEEDS),
        (replace(BLANK, review=Review.PENDING), (), Standing.REVIEW),
        (replace(BLANK, review=Review.PENDING, doubts=DOUBT), (), Standing.DOUBT),
        (replace(BLANK, review=Review.REJECTED, source_text="1.2 Yes"), (), Standing.REJECTED),
    ],
)
def test_how_a_provision_stands(provision: AnsweredProvision, todos: tuple[ToDo, ...], expected: Standing) -> None:
    assert outline.standing_of(provision, todos) is expected


def test_the_list_holds_every_provision_of_the_edition() -> None:
    edition = editions()[0]
    found = outline.groups(edition, [AnsweredProvision(p.number) for p in edition.provisions], {"1.2": (EVIDENCE,)})
    assert (len(found), sum(len(g.lines) for g in found)) == (9, 72)
    assert found[0].lines[0].todo == 1
    assert found[0].lines[0].spoken.startswith("1.2, Not answered, 1 to do or to look at: ")


@pytest.mark.parametrize(
    ("chosen", "standings"),
    [
        (Filter.ALL, set(Standing)),
        (Filter.NO, {Standing.NO, Standing.LOOK_NO, Standing.NEEDS}),
        (Filter.UNANSWERED, {Standing.UNANSWERED}),
        (Filter.WORK, {Standing.REVIEW, Standing.DOUBT}),
    ],
)
def test_what_a_filter_lets_through(chosen: Filter, standings: set[Standing]) -> None:
    assert {s for s in Standing if outline.is_listed(Line("1.2", "", s, 0), chosen)} == standings


def test_what_is_to_do_is_listed_whatever_its_answer() -> None:
    assert outline.is_listed(Line("1.2", "", Standing.LOOK_YES, 2), Filter.WORK)


def test_how_far_it_is() -> None:
    provisions = [replace(BLANK, answer=Answer.YES), BLANK, replace(BLANK, answer=Answer.NO)]
    assert outline.progress_words(provisions, (EVIDENCE, REASON)) == "2 of 3 answered, 1 thing needed, 1 to look at"
    assert outline.answered_words(provisions) == "2 of 3 answered: 1 Yes, 1 No"
    pending = [replace(p, review=Review.PENDING) for p in provisions]
    pending[0] = replace(pending[0], doubts=DOUBT)
    assert outline.review_words(pending) == "2 of 3 answered, 3 to be reviewed, 1 of them doubtful"
    assert outline.review_words(provisions) == "2 of 3 answered, all reviewed"


def test_the_next_thing_to_do_goes_round() -> None:
    other = ToDo("1.4", ToDoKind.UNANSWERED, "answer", "Answer.")
    work = {"1.2": (EVIDENCE, REASON), "1.4": (other,)}
    order = ("1.2", "1.3", "1.4")
    assert outline.next_todo(order, work, "1.2", None) is EVIDENCE
    assert outline.next_todo(order, work, "1.2", EVIDENCE) is REASON
    assert outline.next_todo(order, work, "1.2", REASON) is other
    assert outline.next_todo(order, work, "1.4", other) is EVIDENCE
    assert outline.next_todo(order, {}, "1.2", None) is None


def test_the_next_to_be_reviewed_goes_round() -> None:
    found = [replace(AnsweredProvision(n), review=Review.PENDING) for n in ("1.2", "1.3", "1.4")]
    found[1] = replace(found[1], review=Review.ACCEPTED)
    assert outline.next_pending(found, "1.2") == "1.4"
    assert outline.next_pending(found, "1.4") == "1.2"
    assert outline.next_pending(found[1:2], "1.3") is None


def test_what_is_typed_while_a_save_is_under_way_is_kept() -> None:
    working = Working((BLANK, AnsweredProvision("1.3")))
    first = replace(BLANK, commentary="One")
    working.write(first)
    assert working.words == saving.WRITING
    assert working.hand_over() == ((BLANK, first),)
    assert working.words == saving.SAVING
    second = replace(BLANK, commentary="One two")
    working.write(second)
    assert working.hand_over() == ((first, second),)
    working.saved(first, first)
    assert working.current("1.2") == second
    assert working.unsaved == ("1.2",)
    working.saved(second, second)
    assert working.words == saving.SAVED
    assert not working.unsaved


def test_what_is_refused_is_tried_again_with_what_was_typed_since() -> None:
    working = Working((BLANK,))
    first = replace(BLANK, commentary="One")
    working.write(first)
    working.hand_over()
    working.refused(first)
    assert (working.words, working.lost) == (saving.REFUSED, ("1.2",))
    assert working.current("1.2") == first
    assert working.hand_over() == ((BLANK, first),)


def test_what_changed_elsewhere_is_taken_and_what_was_typed_stays_over_it() -> None:
    working = Working((BLANK,))
    working.write(replace(BLANK, commentary="Mine"))
    working.replace_kept((replace(BLANK, note="Theirs", commentary="Theirs"),))
    assert working.current("1.2") == replace(BLANK, note="Theirs", commentary="Mine")


def test_typing_back_what_was_there_leaves_nothing_to_save() -> None:
    working = Working((BLANK,))
    working.write(replace(BLANK, commentary="One"))
    working.write(BLANK)
    assert working.unsaved == ()


def test_only_what_is_changed_by_hand_counts_as_corrected() -> None:
    pending = replace(BLANK, review=Review.PENDING)
    assert saving.reviewed(pending, replace(pending, answer=Answer.YES)).review is Review.CORRECTED
    assert saving.reviewed(pending, replace(pending, note="Ask Bea")).review is Review.PENDING
    assert saving.reviewed(BLANK, replace(BLANK, answer=Answer.YES)).review is None


def test_words_typed_on_are_one_step_and_an_answer_is_another() -> None:
    history = UndoHistory()
    one, two = replace(BLANK, commentary="One"), replace(BLANK, commentary="One two")
    yes = replace(two, answer=Answer.YES)
    history.note(BLANK, one)
    history.note(one, two)
    history.note(two, yes)
    assert history.to_undo == Step(two, yes)
    history.undone()
    assert (history.to_undo, history.to_redo) == (Step(BLANK, two), Step(two, yes))
    history.redone()
    assert (history.to_undo, history.to_redo) == (Step(two, yes), None)
    history.undone()
    history.note(two, replace(two, note="New"))
    assert history.to_redo is None


def live(cases: tuple[int, ...]) -> LiveEvidence:
    found = Figure("in_time", "In time", Unit.PERCENT, 100.0 * len(cases) / 4, cases, (1, 2, 3, 4))
    provision = ProvisionEvidence("6.2", "", Bearing.MEASURED, "It is counted.", (found,))
    period = Period("Year to 31 March 2026", date(2025, 4, 1), date(2026, 3, 31))
    return LiveEvidence("code-2024-04", period, date(2026, 11, 20), (provision,), {n: f"C-{n}" for n in (1, 2, 3, 4)})


def frozen() -> FrozenEvidence:
    figure = FrozenFigure(
        "6.2", "in_time", "In time", Unit.PERCENT, 75.0, "75.0%", ("C-1", "C-2", "C-9"), ("C-1", "C-2", "C-9", "C-3")
    )
    return FrozenEvidence(date(2025, 4, 1), date(2026, 3, 31), date(2026, 6, 1), (figure,))


def test_a_live_figure_reads_with_its_counts() -> None:
    (line,) = figures.figure_lines(live((1, 2, 3)), None, "6.2")
    assert (line.words, line.now) == ("In time: 75.0% (3 of 4)", "")
    assert figures.figure_lines(live((1,)), None, "6.3") == ()


def test_a_frozen_figure_has_that_of_now_beside_it_only_where_it_moved() -> None:
    (moved,) = figures.figure_lines(live((1, 2)), frozen(), "6.2")
    assert (moved.text, moved.now) == ("75.0% (3 of 4)", "50.0% (2 of 4)")
    assert (moved.counted, moved.base, moved.lost) == ((1, 2), (1, 2, 3), ("C-9",))
    (same,) = figures.figure_lines(live((1, 2, 3)), frozen(), "6.2")
    assert same.now == ""


def test_of_which_days_the_figures_are() -> None:
    assert figures.period_words(live(()), None, "") == "Year to 31 March 2026."
    assert figures.period_words(live(()), frozen(), "") == "Year to 31 March 2026, as it stood on 1 June 2026."
    assert figures.period_words(None, None, "That year has not begun.") == "That year has not begun."


def test_the_years_to_choose_from() -> None:
    found = versions.year_ends(landlord(), date(2026, 11, 20))
    assert found[:3] == (date(2027, 3, 31), date(2026, 3, 31), date(2025, 3, 31))
    assert versions.year_ends(landlord(), date(2027, 3, 31))[0] == date(2027, 3, 31)


def head(**changes: object) -> AssessmentHead:
    base = AssessmentHead(1, date(2026, 3, 31), "code-2024-04", AssessmentState.APPROVED, date(2026, 4, 1))
    return replace(base, **changes)  # type: ignore[arg-type]


def test_why_a_version_is_locked() -> None:
    assert versions.locked_words(head(state=AssessmentState.DRAFT)) == ""
    words = versions.locked_words(head(approved_by="The board", approved_on=date(2026, 5, 1), minute="Item 7"))
    assert words.startswith("Approved by The board on 1 May 2026, minute Item 7. It is kept as it stands")
    theirs = versions.locked_words(head(state=AssessmentState.COMPARED, landlord="Lighthouse Homes"))
    assert theirs.startswith("This is Lighthouse Homes’s, kept to compare with.")


def test_which_of_two_stands_first() -> None:
    older, newer = head(id=1), head(id=2, year_end=date(2027, 3, 31))
    theirs = head(id=3, landlord="Lighthouse Homes", year_end=date(2025, 3, 31))
    assert comparison.sides(newer, older) == (older, newer)
    assert comparison.sides(theirs, newer) == (newer, theirs)


def test_words_that_share_next_to_nothing_are_shown_without_marks() -> None:
    def commentary(before: str, after: str) -> str:
        first, second = replace(BLANK, commentary=before), replace(BLANK, commentary=after)
        found = comparison.blocks(ProvisionPair("1.2", first, second, ("commentary",)))
        return comparison.as_html(found, LIGHT, first=True)

    ours = "Our team rings everybody who complains on the day, and writes to them within the week."
    assert "<s" not in commentary(ours, "The definition stands in the policy and in the leaflet for every home.")
    assert "wholly different" in commentary(ours, "The definition stands in the policy and in the leaflet of the home.")
    assert "<s" in commentary(ours, ours.replace("within the week", "within a month"))
