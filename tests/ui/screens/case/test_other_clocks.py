"""Restrictions, promises and clocks of other laws in the window: recorded from the menu, shown at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from icalendar import Calendar
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QWidget

from complaintdesk.domain.acts import AddPromise, AddRestriction
from complaintdesk.domain.casefile import LetterKind, NeighbouringClock, PromiseKind
from complaintdesk.services.complaints import perform
from complaintdesk.system.preferences import Appearance
from complaintdesk.ui.dialogs.why import WhyDialog
from tests.ui.driver import Driver
from tests.ui.screens.case import hands

TOM = 4
BANNER = "Contact restricted: Letters only"


def from_menu(window: Driver, entry: str) -> None:
    """Chooses an entry of the menu of promises, reviews and other clocks."""
    actions = [a for menu in window.window.findChildren(QMenu) for a in menu.actions()]
    found = next(a for a in actions if a.text().replace("&", "").startswith(entry))
    assert found.isEnabled(), found.text()
    found.trigger()
    window.rest()


def test_a_clock_of_another_law_is_started_and_a_part_of_it_recorded(window: Driver) -> None:
    hands.open_case(window, TOM)
    from_menu(window, "Start a clock of another law")
    assert "It decides nothing" in window.texts()
    window.choose("Which clock", "Awaab’s Law: significant hazard")
    assert "well reported, not read at its source" in window.texts()
    window.find_labelled(QComboBox, "The hazard").setCurrentText("Damp and mould")
    window.set_date("Became aware of the hazard", "6/11/2026")
    hands.save(window)
    clock = NeighbouringClock(1, "awaab-significant", date(2026, 11, 6), "Damp and mould")
    assert hands.kept(window, TOM).neighbours == (clock,)
    hands.show(window, "Other clocks")
    assert "Investigate the significant hazard" in window.texts()
    assert "By Fri 20 Nov 2026: 10 working days from Fri 6 Nov 2026" in window.texts()
    window.click("Why Fri 20 Nov 2026 for Investigate the significant hazard?")
    why = next(d for d in window.window.findChildren(WhyDialog) if d.isVisible())
    why.accept()
    window.click("Record a part as done: Awaab’s Law: significant hazard – Damp and mould")
    hands.save(window)
    assert [s.duty for s in hands.kept(window, TOM).neighbours[0].steps] == ["investigate"]
    assert "Done in time, Fri 20 Nov 2026" in window.texts()


def test_a_restriction_is_shown_where_the_resident_is_called_or_written_to(window: Driver) -> None:
    hands.open_case(window, TOM)
    assert "Contact restricted" not in window.texts()
    restrict = AddRestriction("Letters only", "Forty calls", "Asked about", date(2026, 11, 12), date(2027, 2, 12))
    done = perform(window.context.desk, TOM, restrict)
    window.context.operations.broadcast(done.changes)
    window.rest()
    assert BANNER in window.texts()
    hands.show(window, "Timeline")
    window.click("Add a call or note")
    opened = hands.dialog(window)
    assert opened is not None
    assert opened.findChild(QWidget, "restricted_label").isVisible()  # type: ignore[union-attr]
    opened.reject()
    window.context.navigate.show_letter(TOM, LetterKind.ACKNOWLEDGEMENT_1)
    window.rest()
    assert BANNER in window.texts()


def test_many_long_buttons_of_a_narrow_screen_stand_below_each_other(window: Driver) -> None:
    for what in ("Ring about the scaffolding", "Write about the plasterer’s day"):
        perform(window.context.desk, TOM, AddPromise(what, date(2026, 11, 20)))
    window.context.theme.apply(Appearance.LIGHT, 200)
    hands.open_case(window, TOM)
    page = window.find(QWidget, "Next step")
    screen = window.window.places.screen
    assert screen is not None
    buttons = [b for b in page.findChildren(QPushButton) if b.isVisible() and b.property("role") != "link"]
    assert len(buttons) >= 3
    assert sum(b.sizeHint().width() for b in buttons) > screen.width()
    assert page.minimumSizeHint().width() <= screen.width()


def test_a_promise_is_taken_back_with_its_reason(window: Driver) -> None:
    perform(window.context.desk, TOM, AddPromise("Ring on Friday", date(2026, 11, 27), PromiseKind.CALL))
    hands.open_case(window, TOM)
    from_menu(window, "Change or take back a promise")
    window.choose("What changes", "It is taken back")
    hands.save(window)
    assert "Say why the promise is changed or taken back" in window.texts()
    hands.fill(window, "The reason", "The roofer came today")
    hands.save(window)
    assert hands.kept(window, TOM).promises == ()
    hands.show(window, "History")
    assert "Promise changed: The roofer came today, Ann Officer" in window.texts()
    assert "Promise taken out: Ring on Friday, call, due Fri 27 Nov 2026" in window.texts()


def test_the_dates_of_the_case_alone_are_kept_for_another_calendar(window: Driver, tmp_path: Path) -> None:
    hands.open_case(window, TOM)
    from_menu(window, "Its dates for Outlook")
    window.prompts.files = [tmp_path / "tom.ics"]
    window.click("Save the file…")
    window.rest()
    assert "Saved tom.ics" in window.texts()
    events = Calendar.from_ical((tmp_path / "tom.ics").read_bytes()).walk("VEVENT")
    assert events
    assert all("C-2026-0004" in str(event["SUMMARY"]) for event in events)
