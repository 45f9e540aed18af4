"""Every form: it opens untouched, each input has a name, and its act is checked without a fall."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from complaintdesk.domain.acts import ActContext, CorrectExtension
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Closure,
    ClosureKind,
    FurtherIssue,
    IssuedLetter,
    IssueHandling,
    LetterKind,
    Outcome,
    Promise,
    Refusal,
    RefusalGround,
    Representative,
    Responsibility,
)
from complaintdesk.ui.dialogs.acts.catalogue import FORMS
from complaintdesk.ui.dialogs.acts.closing import closures
from complaintdesk.ui.dialogs.acts.extension import ExtendForm
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.findings import FindingsForm, saved_words
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.widgets.date_field import DateField
from tests.builders import (
    RECEIVED,
    RULES,
    answered,
    complaint,
    defined,
    extension,
    landlord,
    neighbour,
    ombudsman_duty,
    point,
    remedy,
    restriction,
    stage,
)
from tests.house.forms_lint import alt_key
from tests.ui.driver import accessible_name

TODAY = date(2026, 11, 20)
RESPONDED = stage(1, acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 12), outcome=Outcome.UPHELD)
CLOSED = Closure(date(2026, 11, 19), ClosureKind.WITHDRAWN, "Moved away")
DONE = remedy(done_on=date(2026, 11, 19), proof="Seen")
FITTING = {
    ActKey.ESCALATE: answered(stages=(RESPONDED,)),
    ActKey.CLOSE: answered(stages=(RESPONDED,)),
    ActKey.TELL_REMEDY: answered(remedies=(DONE,)),
    ActKey.COMPLETE_REMEDY: answered(),
    ActKey.CORRECT_EXTENSION: defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(extension(),)),)),
    ActKey.KEEP_PROMISE: defined(promises=(Promise(1, "Call", TODAY),)),
    ActKey.REOPEN: defined(closure=CLOSED),
    ActKey.TURN_COMPLAINT: complaint(kind=CaseKind.SERVICE_REQUEST, stages=()),
    ActKey.REPRESENTATIVE: defined(representative=Representative("Grace", "daughter", "2 Other Road")),
    ActKey.CHANGE_PROMISE: defined(promises=(Promise(1, "Call", TODAY),)),
    ActKey.CHECK: defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4)),)),
    ActKey.REVIEW_RESTRICTION: defined(restrictions=(restriction(),)),
    ActKey.OMBUDSMAN_DONE: defined(ombudsman_duties=(ombudsman_duty(),)),
    ActKey.MEET_NEIGHBOUR: defined(neighbours=(neighbour(),)),
    ActKey.UPDATE_NEIGHBOUR: defined(neighbours=(neighbour(),)),
    ActKey.WITHDRAW_REFUSAL: defined(
        refusals=(Refusal(1, 1, RECEIVED, TODAY, RefusalGround.COURT, "It is before the court", "Ann Officer"),),
        closure=Closure(TODAY, ClosureKind.REFUSED, "Court claim made"),
    ),
    ActKey.NAME_COMPLAINT: defined(
        further_issues=(FurtherIssue(1, TODAY, "The gutter", False, IssueHandling.ANEW, "Another matter"),)
    ),
    ActKey.SENDING: defined(
        letters=(IssuedLetter(1, LetterKind.ACKNOWLEDGEMENT_1, date(2026, 11, 4), "Ann Officer", "1", "aa", 8),)
    ),
}
FITTING[ActKey.CORRECT_REFUSAL] = FITTING[ActKey.WITHDRAW_REFUSAL]
FITTING[ActKey.TELL_RESIDENT] = FITTING[ActKey.NAME_COMPLAINT]
NOTHING_TO_TYPE = {
    ActKey.ACKNOWLEDGE, ActKey.FINDINGS, ActKey.TELL_REMEDY, ActKey.KEEP_PROMISE, ActKey.TURN_COMPLAINT,
    ActKey.ESCALATE, ActKey.CLOSE, ActKey.DEFINE, ActKey.REPRESENTATIVE, ActKey.CHECK, ActKey.ADJUSTMENTS,
    ActKey.REVIEW_RESTRICTION, ActKey.MEET_NEIGHBOUR, ActKey.UPDATE_NEIGHBOUR, ActKey.SENDING, ActKey.TELL_RESIDENT,
}  # fmt: skip


def facts(key: ActKey) -> ActFacts:
    return ActFacts(FITTING.get(key, defined()), landlord(), RULES, TODAY, item=1)


@pytest.mark.parametrize("key", list(ActKey))
def test_a_form_begins_with_sensible_values(key: ActKey, qtbot: QtBot) -> None:
    form = FORMS[key](facts(key))
    qtbot.addWidget(form)
    form.edited()
    context = ActContext(RULES, TODAY, "Ann Officer")
    codes = {p.code for p in form.act().problems(form.facts.case, context)}
    left = {code for code in codes if "missing" not in code} - {"neighbour.unknown"}
    assert left == set()
    assert bool(codes) is (key not in NOTHING_TO_TYPE)


@pytest.mark.parametrize(
    ("case", "kind", "hint", "next_letter"),
    [
        (defined(), ClosureKind.NO_COOPERATION, "the closure letter gives it to them as it stands", True),
        (defined(), ClosureKind.WITHDRAWN, "says that they took the complaint back, and not why", True),
        (answered(stages=(RESPONDED,)), ClosureKind.ANSWERED, "For the file: no letter gives it", False),
        (complaint(kind=CaseKind.SERVICE_REQUEST, stages=()), ClosureKind.DONE, "For the file: no letter", False),
    ],
)
def test_closing_says_who_reads_the_reason_and_which_letter_comes_next(
    case: CaseFile, kind: ClosureKind, hint: str, next_letter: bool, qtbot: QtBot
) -> None:
    form = FORMS[ActKey.CLOSE](ActFacts(case, landlord(), RULES, TODAY))
    qtbot.addWidget(form)
    choice, told = form.findChild(QComboBox, "kind_combo"), form.findChild(QLabel, "reason_hint_label")
    given = form.findChild(QCheckBox, "ombudsman_details_given_box")
    assert choice is not None
    assert told is not None
    assert given is not None
    choice.setCurrentIndex(choice.findData(kind))
    form.edited()
    assert hint in told.text()
    assert ("closure letter next" in form.done_words()) is next_letter
    given.setChecked(True)
    assert "closure letter next" not in form.done_words()


@pytest.mark.parametrize("key", list(ActKey))
def test_opening_a_form_types_nothing(key: ActKey, qtbot: QtBot) -> None:
    form = FORMS[key](facts(key))
    qtbot.addWidget(form)
    before = form.act()
    form.edited()
    assert form.act() == before
    assert tuple(form.own_problems()) == ()


@pytest.mark.parametrize("key", list(ActKey))
def test_every_input_has_a_name_and_its_problems_a_place(key: ActKey, qtbot: QtBot) -> None:
    form = FORMS[key](facts(key))
    qtbot.addWidget(form)
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
    inputs = [w for w in form.findChildren(QWidget) if isinstance(w, kinds) and w.objectName()]
    unnamed = [w.objectName() for w in inputs if not accessible_name(w) and not w.objectName().startswith("qt_")]
    assert unnamed == []
    assert all(label is not None for _, label in form.fields().values())


@pytest.mark.parametrize("key", list(ActKey))
def test_alt_and_a_letter_mean_one_thing(key: ActKey, qtbot: QtBot) -> None:
    form = FORMS[key](facts(key))
    qtbot.addWidget(form)
    labels = [w.text() for w in form.findChildren(QLabel) if w.buddy() is not None]
    texts = [form.save_text, *labels, *(b.text() for b in form.findChildren(QAbstractButton))]
    letters = [letter for text in texts if (letter := alt_key(text))]
    assert sorted(letters) == sorted(set(letters)), texts


@pytest.mark.parametrize(
    ("case", "kinds"),
    [
        (defined(), [ClosureKind.WITHDRAWN, ClosureKind.NO_COOPERATION]),
        (
            answered(stages=(RESPONDED,)),
            [ClosureKind.ANSWERED, ClosureKind.WITHDRAWN, ClosureKind.NO_COOPERATION],
        ),
        (complaint(kind=CaseKind.COMPLIMENT, stages=()), [ClosureKind.DONE, ClosureKind.WITHDRAWN]),
    ],
)
def test_a_case_is_closed_only_in_ways_that_fit(case: CaseFile, kinds: list[ClosureKind]) -> None:
    assert [kind for _, kind in closures(case)] == kinds


def test_a_receipt_that_was_logged_is_corrected_where_it_was_logged(qtbot: QtBot) -> None:
    form = FORMS[ActKey.CORRECT_STAGE](facts(ActKey.CORRECT_STAGE))
    qtbot.addWidget(form)
    field, _ = form.fields()["opened_on"]
    assert not field.isEnabled()
    grown = replace(facts(ActKey.CORRECT_STAGE), case=defined(complaint_from=date(2026, 11, 2)))
    other = FORMS[ActKey.CORRECT_STAGE](grown)
    qtbot.addWidget(other)
    assert other.fields()["opened_on"][0].isEnabled()


def test_the_extension_letter_is_asked_for_only_while_the_resident_was_not_told(qtbot: QtBot) -> None:
    form = ExtendForm(facts(ActKey.EXTEND))
    qtbot.addWidget(form)
    assert "extension letter" in form.done_words()
    form.findChild(DateField, "told_on_date").set_value(TODAY)  # type: ignore[union-attr]
    assert form.done_words() == "The extension is recorded."


def test_a_correction_is_the_extension_again_with_what_it_held_and_why_it_is_changed(qtbot: QtBot) -> None:
    wrong = extension(told_on=date(2026, 11, 18), updates="Every Friday", ombudsman_details_given=True)
    case = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(wrong,)),))
    form = FORMS[ActKey.CORRECT_EXTENSION](ActFacts(case, landlord(), RULES, TODAY, item=wrong.id))
    qtbot.addWidget(form)
    form.edited()
    texts = [label.text().replace("&", "") for label in form.findChildren(QLabel)]
    assert "Why it is corrected" in texts
    assert not [text for text in texts if "as the resident will be told it" in text or "about to write" in text]
    assert any("It extends what was due on" in text for text in texts)
    expected = CorrectExtension(
        1, wrong.id, "", wrong.decided_on, wrong.told_on, wrong.new_date, wrong.beyond_reason, True, "Every Friday"
    )
    assert form.act() == expected


def test_a_point_that_is_not_ours_needs_no_finding(qtbot: QtBot) -> None:
    ours, theirs = point(1), point(2, responsibility=Responsibility.NOT_OURS, responsibility_note="The council’s")
    for item, words in ((1, "Not decided yet"), (2, "None needed: this point is not ours")):
        case = defined(points=(ours, theirs))
        form = FindingsForm(ActFacts(case, landlord(), RULES, TODAY, item=item))
        qtbot.addWidget(form)
        combo = form.findChild(QComboBox, "outcome_combo")
        assert combo is not None
        assert combo.currentText() == words


@pytest.mark.parametrize(
    ("undecided", "whole", "told"),
    [
        ((), True, "on the case. The resident"),
        ((), False, "Still to be decided: the complaint as a whole. The resident"),
        ((2,), True, "Still to be decided: point 2. The resident"),
        ((1, 2, 4), False, "Still to be decided: points 1, 2 and 4 and the complaint as a whole. The resident"),
    ],
)
def test_saved_findings_say_what_is_saved_what_is_open_and_who_knows(
    undecided: tuple[int, ...], whole: bool, told: str
) -> None:
    words = saved_words(1, undecided, whole=whole)
    assert words.startswith("The findings are saved on the case.")
    assert told in words
    assert words.endswith("told of them, and the stage is answered, only by the stage 1 response.")
