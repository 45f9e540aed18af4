"""Two versions side by side, and what of a provision is marked as changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QListWidget, QTextBrowser

from complaintdesk.domain.assessment.reading import Answer
from complaintdesk.domain.assessment.record import AnsweredProvision, Purpose
from tests.ui.driver import Driver
from tests.ui.screens.assessment.hands import (
    LAST_YEAR,
    Change,
    act,
    approved,
    draft,
    no,
    open_version,
    show,
    under_review,
    yes,
)

LIST = "Provisions that are compared"


def saying(words: str) -> Change:
    def change(provision: AnsweredProvision) -> AnsweredProvision:
        return replace(provision, answer=Answer.YES, commentary=words)

    return change


def lines(window: Driver) -> list[str]:
    found = window.find(QListWidget, LIST)
    return [found.item(n).text() for n in range(found.count())]


def compare_the_newest(window: Driver) -> None:
    show(window)
    window.click("Compare with…")
    window.click("Compare")


def test_what_differs_is_listed_and_the_older_stands_first(window: Driver) -> None:
    desk = window.context.desk
    approved(desk, ("1.2", yes), ("1.3", saying("Staff are trained each spring.")), ("6.2", yes), year_end=LAST_YEAR)
    draft(desk, ("1.2", yes), ("1.3", saying("Staff are trained each autumn.")), ("6.2", no))
    compare_the_newest(window)
    assert lines(window) == ["1.3  commentary", "6.2  Yes, then No; evidence, commentary, actions"]
    assert "Year to 31 March 2026 (approved)" in window.texts()
    first, second = (window.find(QTextBrowser, name) for name in ("The first version", "The second version"))
    assert "<s " not in second.toHtml()
    assert "spring" in first.toPlainText()
    assert "line-through" in first.toHtml()
    assert "autumn" in second.toPlainText()
    assert "underline" in second.toHtml()
    window.click("Only what differs")
    assert "1.2  alike" in lines(window)
    window.click("Back")
    assert "Your versions, newest first" in window.texts().replace("&", "")


def test_words_are_never_taken_for_markup(window: Driver) -> None:
    desk = window.context.desk
    approved(desk, ("1.3", saying("5 < 10 & <b>bold</b>")), year_end=LAST_YEAR)
    draft(desk, ("1.3", saying("5 < 10 & <i>other</i>")))
    compare_the_newest(window)
    assert "5 < 10 & <b>bold</b>" in window.find(QTextBrowser, "The first version").toPlainText()


def test_ours_stands_before_another_landlords(window: Driver, tmp_path: Path) -> None:
    desk = window.context.desk
    under_review(desk, tmp_path, Purpose.OTHER, "Lighthouse Homes")
    draft(desk, ("6.2", yes), year_end=LAST_YEAR)
    open_version(window)
    act(window, "Compare with…").trigger()
    window.rest()
    window.click("Compare")
    assert "6.2  Yes, then No; official wording, evidence, commentary" in lines(window)
    labels = window.texts()
    assert labels.index("Year to 31 March 2026 (draft)") < labels.index("Lighthouse Homes, year to 31 March 2026")


def test_with_nothing_to_compare_it_says_so(window: Driver) -> None:
    draft(window.context.desk)
    open_version(window)
    act(window, "Compare with…").trigger()
    window.rest()
    assert "There is no other version to compare it with yet." in window.texts()
