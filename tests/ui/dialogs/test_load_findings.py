"""Loading the Ombudsman's findings in the window: looked at first, asked about where they are another landlord's."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListWidget

from complaintdesk.domain.landlord import Quarter
from complaintdesk.services.ombudsman import determinations
from complaintdesk.ui.dialogs.load_findings import LoadFindingsDialog
from tests.builders import landlord
from tests.ui.driver import Driver

OURS = landlord().name
CSV = f"""case_id,landlord,decision_date,category,complaint,finding
T-1,{OURS},2026-01-04,Repairs,The leaking roof,Maladministration
T-1,{OURS},2026-01-04,Complaint handling,The handling,Service failure
T-2,Otherfield Homes,2026-01-05,Repairs,The tap,Service failure
T-3,{OURS},soon,Repairs,The door,Service failure
"""


@pytest.fixture
def findings(tmp_path: Path) -> Path:
    path = tmp_path / "findings.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


def load(window: Driver, path: Path) -> None:
    """Chooses the action of the File menu, and the file."""
    window.prompts.files = [path]
    (action,) = [a for a in window.window.findChildren(QAction) if a.text() == "Load the Ombudsman’s &findings…"]
    action.trigger()
    window.rest()


def dialog(window: Driver) -> LoadFindingsDialog | None:
    return next((d for d in window.window.findChildren(LoadFindingsDialog) if d.isVisible()), None)


def test_only_our_findings_are_added_unless_all_are_chosen(window: Driver, findings: Path) -> None:
    load(window, findings)
    assert "2 findings would be added. 1 row cannot be used." in window.texts()
    assert "1 finding names another landlord: “Otherfield Homes” (1)" in window.texts()
    assert "Line 5: “soon” is not a date." in window.find(QListWidget, "Rows that cannot be used").item(0).text()
    window.click("All of them, for example because it is a former name of ours")
    assert "3 findings would be added." in window.texts()
    window.click(f"Only those about {OURS}")
    window.click("Add 2 findings")
    window.until(lambda: dialog(window) is None)
    assert {d.ombudsman_ref for d in determinations(window.context.desk)} == {"T-1"}
    assert "2 findings were added." in window.texts()


def test_a_file_that_was_loaded_is_told_to_be_there(window: Driver, findings: Path) -> None:
    load(window, findings)
    window.click("All of them, for example because it is a former name of ours")
    window.click("Add 3 findings")
    load(window, findings)
    assert "Nothing in it would be added. 2 are in the desk already." in window.texts()
    assert not window.find(QAbstractButton, "Add").isEnabled()


def test_the_packs_reach_back_to_the_first_finding(window: Driver, findings: Path) -> None:
    load(window, findings)
    window.click("Add 2 findings")
    window.click("Show the board packs")
    quarters = window.window.findChild(QComboBox, "quarter_box")
    assert quarters is not None
    window.until(lambda: quarters.count() > 0)
    assert quarters.itemData(quarters.count() - 1) == Quarter(2025, 4)


def test_a_file_of_something_else_is_refused_in_the_window(window: Driver, tmp_path: Path) -> None:
    path = tmp_path / "letter.csv"
    path.write_text("Dear Sir or Madam", encoding="utf-8")
    load(window, path)
    assert dialog(window) is None
    assert "letter.csv lacks the column(s)" in window.texts()


def test_a_desk_that_is_only_looked_at_takes_none(window: Driver, findings: Path) -> None:
    store = window.context.desk.store
    store.read_only, store.read_only_reason = True, "It is open elsewhere."
    load(window, findings)
    assert window.prompts.files == [findings]
    assert "This desk is open for reading only, so nothing was saved." in window.texts()
