"""The forms of promises, reviews, the Ombudsman's dates and clocks of other laws: what is filled in and shown."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QSpinBox
from pytestqt.qtbot import QtBot

from complaintdesk.domain.acts import (
    AddPromise,
    ChangePromise,
    MeetNeighbourDuty,
    ReviewAdjustments,
    ReviewRestriction,
    StartNeighbour,
    UpdateNeighbour,
)
from complaintdesk.domain.casefile import CaseFile, NeighbourStep, Promise, PromiseKind
from complaintdesk.domain.clocks import Targets
from complaintdesk.ui.dialogs.acts.catalogue import FORMS
from complaintdesk.ui.dialogs.acts.clock_words import restricted_words
from complaintdesk.ui.dialogs.acts.facts import ActFacts
from complaintdesk.ui.dialogs.acts.form import ActForm
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.widgets.date_field import DateField
from tests.builders import complaint, defined, landlord, neighbour, restriction, rules, stage

TODAY = date(2026, 11, 20)
PROMISE = Promise(4, "Ring about the roof", date(2026, 11, 24), kind=PromiseKind.CALL)


class Form:
    """A form with its inputs by name."""

    def __init__(self, qtbot: QtBot, key: ActKey, case: CaseFile, *, item: int = 1, duty: str = "") -> None:
        targets = Targets(update=5, check=8)
        self.form: ActForm = FORMS[key](ActFacts(case, landlord(), rules(targets), TODAY, 0, item, duty))
        qtbot.addWidget(self.form)
        self.form.edited()

    def words(self, name: str, text: str) -> None:
        found = self.form.findChild(QPlainTextEdit, name)
        assert found is not None
        found.setPlainText(text)

    def choose(self, name: str, line: str) -> None:
        found = self.form.findChild(QComboBox, name)
        assert found is not None
        assert found.isEditable() or found.findText(line) >= 0, line
        found.setCurrentText(line)
        self.form.edited()

    def offered(self, name: str) -> list[str]:
        found = self.form.findChild(QComboBox, name)
        assert found is not None
        return [found.itemText(n) for n in range(found.count())]

    def day(self, name: str, day: date | None) -> None:
        found = self.form.findChild(DateField, name)
        assert found is not None
        found.set_value(day)
        self.form.edited()

    def shows(self, name: str) -> str:
        found = self.form.findChild(QLabel, name)
        assert found is not None
        return found.text() if found.isVisibleTo(self.form) else ""

    def codes(self) -> list[str]:
        return [p.code for p in self.form.own_problems()]


def test_a_promise_has_its_kind_and_a_date_we_gave_is_not_promised_here(qtbot: QtBot) -> None:
    form = Form(qtbot, ActKey.ADD_PROMISE, defined())
    assert form.offered("kind_combo") == ["A call", "A letter", "An update", "Something else"]
    form.choose("kind_combo", "An update")
    form.words("what_words", "News of the roofer")
    assert form.form.act() == AddPromise("News of the roofer", date(2026, 11, 23), PromiseKind.UPDATE)


def test_a_promise_is_taken_back_only_where_that_was_chosen(qtbot: QtBot) -> None:
    form = Form(qtbot, ActKey.CHANGE_PROMISE, defined(promises=(PROMISE,)), item=4)
    assert form.shows("subject_label") == "Ring about the roof, promised for Tuesday 24 November 2026"
    form.words("reason_words", "The roofer is ill")
    form.day("due_on_date", None)
    assert form.codes() == ["date.missing"]
    form.choose("change_combo", "It is taken back")
    assert form.codes() == []
    assert form.form.act() == ChangePromise(4, "Ring about the roof", None, "The roofer is ill")
    assert form.form.done_words() == "The promise is taken back."


def test_beyond_the_codes_time_our_own_interval_of_updates_is_filled_in_once(qtbot: QtBot) -> None:
    case = defined(stages=(stage(1, acknowledged_on=date(2026, 11, 10)),))
    form = Form(qtbot, ActKey.EXTEND, case)
    spin = form.form.findChild(QSpinBox, "update_every_spin")
    assert spin is not None
    assert spin.value() == 0
    form.day("new_date_date", date(2026, 12, 14))
    assert spin.text() == "Every 5 working days"
    shown = form.shows("update_every_hint_label")
    assert shown == "Promised with it, 3 updates: Friday 27 November 2026, Friday 4 December 2026, " + (
        "Friday 11 December 2026."
    )
    spin.setValue(1)
    form.day("new_date_date", date(2026, 12, 15))
    assert spin.text() == "Every 1 working day"
    assert "and 12 more" in form.shows("update_every_hint_label")


@pytest.mark.parametrize(
    ("key", "combo", "ends", "ended"),
    [
        (ActKey.ADJUSTMENTS, "further_combo", "No further review is needed", ReviewAdjustments("", None)),
        (ActKey.REVIEW_RESTRICTION, "result_combo", "It ends", ReviewRestriction(1, TODAY, None)),
    ],
)
def test_a_review_without_a_next_one_is_chosen_and_not_left_out(
    key: ActKey, combo: str, ends: str, ended: object, qtbot: QtBot
) -> None:
    form = Form(qtbot, key, defined(restrictions=(restriction(),)))
    form.day("review_on_date", None)
    assert form.codes() == ["date.missing"]
    form.choose(combo, ends)
    assert form.codes() == []
    assert form.form.act() == ended


def test_a_clock_shows_law_source_and_the_dates_that_follow_and_says_that_it_decides_nothing(qtbot: QtBot) -> None:
    form = Form(qtbot, ActKey.START_NEIGHBOUR, complaint())
    assert "It decides nothing" in form.shows("informs_label")
    assert "whether a hazard is significant" in form.shows("informs_label")
    form.choose("kind_combo", "Awaab’s Law: significant hazard")
    assert form.shows("law_label").startswith("Hazards in Social Housing")
    assert "Looked at on 21 November 2026: well reported, not read at its source." in form.shows("source_label")
    assert form.shows("started_on_label") == "&Became aware of the hazard"
    assert form.offered("subject_combo")[:2] == ["Damp and mould", "Excess cold"]
    form.choose("subject_combo", "Excess cold")
    form.day("started_on_date", date(2026, 11, 10))
    lines = form.shows("dates_label").splitlines()
    assert lines[1] == "Investigate the significant hazard: by Tuesday 24 November 2026 (10 working days)"
    assert lines[2].endswith("3 working days from the day the investigation ended")
    assert form.form.act() == StartNeighbour("awaab-significant", date(2026, 11, 10), "Excess cold")
    form.choose("kind_combo", "Subject access request")
    assert form.offered("subject_combo") == []
    assert form.form.act() == StartNeighbour("subject-access", date(2026, 11, 10), "")


def test_a_weaker_source_of_one_duty_is_told_beside_the_others(qtbot: QtBot) -> None:
    form = Form(qtbot, ActKey.START_NEIGHBOUR, complaint())
    form.choose("kind_combo", "Awaab’s Law: emergency hazard")
    assert "Written summary of the investigation: weakly reported." in form.shows("source_label")


def test_only_duties_that_are_not_met_can_be_recorded(qtbot: QtBot) -> None:
    clock = neighbour(steps=(NeighbourStep("investigate", date(2026, 11, 16)),))
    form = Form(qtbot, ActKey.MEET_NEIGHBOUR, defined(neighbours=(clock,)), duty="safe")
    assert "Investigate the significant hazard" not in form.offered("duty_combo")
    assert form.shows("due_label") == (
        "No date yet: 5 working days from the day the investigation ended, which is not on record."
    )
    assert form.form.act() == MeetNeighbourDuty(1, "safe", TODAY)
    every = tuple(NeighbourStep(d, date(2026, 11, 16)) for d in ("investigate", "summary", "safe", "begin", "start"))
    done = Form(qtbot, ActKey.MEET_NEIGHBOUR, defined(neighbours=(neighbour(steps=every),)))
    assert done.codes() == ["neighbour.all_met"]


def test_an_update_asks_only_for_what_the_law_knows_and_shows_the_dates(qtbot: QtBot) -> None:
    hazard = Form(qtbot, ActKey.UPDATE_NEIGHBOUR, defined(neighbours=(neighbour(),)))
    assert hazard.form.findChild(DateField, "concluded_on_date").isVisibleTo(hazard.form)  # type: ignore[union-attr]
    assert hazard.shows("extended_hint_label") == ""
    hazard.day("concluded_on_date", date(2026, 11, 16))
    assert "Make the home safe, or offer somewhere else to stay: by Monday 23 November 2026" in hazard.shows(
        "dates_label"
    )
    assert hazard.form.act() == UpdateNeighbour(1, date(2026, 11, 3), date(2026, 11, 16))
    access = neighbour(kind="subject-access", subject="The whole file")
    form = Form(qtbot, ActKey.UPDATE_NEIGHBOUR, defined(neighbours=(access,)))
    assert not form.form.findChild(DateField, "concluded_on_date").isVisibleTo(form.form)  # type: ignore[union-attr]
    assert "1 month and 2 more" in form.shows("extended_hint_label")


def test_a_restriction_is_told_while_it_holds_and_where_somebody_is_called_or_written_to() -> None:
    held = complaint(restrictions=(restriction(), restriction(id=2, what="Not in person")))
    assert restricted_words(held) == "Contact restricted: Letters only; Not in person"
    assert restricted_words(complaint(restrictions=(restriction(ended_on=TODAY),))) == ""
    reaching = {key for key, form in FORMS.items() if form.reaches_out}
    assert reaching == {
        ActKey.CONTACT, ActKey.ADD_PROMISE, ActKey.CHANGE_PROMISE, ActKey.EXTEND, ActKey.RESPOND, ActKey.TELL_RESIDENT,
    }  # fmt: skip
