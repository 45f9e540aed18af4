"""Enclosures and pictures in Settings: added, refused plainly, chosen for kinds of letter, shown and taken away."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pikepdf
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QScrollArea, QTreeWidget, QWidget

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.landlord import Landlord
from complaintdesk.services.settings import landlord
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from tests.ui.driver import Driver
from tests.ui.screens.case import hands


def saved(window: Driver) -> Landlord:
    return landlord(window.context.desk)


def is_whole(widget: QWidget) -> bool:
    """True where all of it can be seen."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def leaflet(path: Path) -> Path:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path)
    return path


def test_a_leaflet_goes_with_the_letters_that_are_ticked(window: Driver, tmp_path: Path) -> None:
    window.context.navigate.show_settings("letterhead_page")
    window.rest()
    assert "Nothing is enclosed with letters." in window.texts()
    pdf, copy = leaflet(tmp_path / "How to complain.pdf"), tmp_path / "copy.pdf"
    window.prompts.files = [pdf, copy]
    window.click("Add a PDF…")
    assert window.rows("Enclosures") == ["How to complain | Stage 1 acknowledgement, Stage 2 acknowledgement"]
    window.click("Save PDF…")
    assert copy.read_bytes() == pdf.read_bytes()
    window.click("Goes with…")
    hands.fill(window, "What letters call it", " ")
    window.click("Save")
    assert "Say what letters call it" in window.texts()
    hands.fill(window, "What letters call it", "How to complain & appeal")
    kinds = window.find_labelled(QListWidget, "Letters it goes with")
    for number in range(kinds.count()):
        kind = LetterKind(kinds.item(number).data(Qt.ItemDataRole.UserRole))
        wanted = kind is LetterKind.RESPONSE_1
        kinds.item(number).setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    window.click("Save")
    (kept,) = saved(window).enclosures
    assert (kept.name, kept.kinds) == ("How to complain & appeal", (LetterKind.RESPONSE_1,))
    window.prompts.confirmations = [True]
    window.click("Take away")
    assert saved(window).enclosures == ()


def test_what_is_no_pdf_is_refused_beside_the_list(window: Driver, tmp_path: Path) -> None:
    window.context.navigate.show_settings("letterhead_page")
    window.rest()
    wrong = tmp_path / "leaflet.pdf"
    wrong.write_text("a leaflet", encoding="utf-8")
    window.prompts.files = [wrong]
    window.click("Add a PDF…")
    assert "leaflet.pdf is not a PDF that can be read." in window.texts()
    assert saved(window).enclosures == ()


def test_the_logo_and_a_signature_are_chosen_shown_and_removed(window: Driver, tmp_path: Path) -> None:
    window.context.navigate.show_settings("letterhead_page")
    window.rest()
    wrong, logo = tmp_path / "logo.svg", tmp_path / "logo.png"
    wrong.write_text("<svg/>", encoding="utf-8")
    Image.new("RGB", (300, 100), "navy").save(logo)
    window.prompts.files = [wrong, logo, logo]
    window.click("Choose a picture…")
    assert "logo.svg is not a picture that can be read." in window.texts()
    window.click("Choose a picture…")
    tree = window.find(QTreeWidget, "Logo and signatures")
    tree.setCurrentIndex(tree.model().index(1, 0))
    window.click("Choose a picture…")
    assert window.rows("Logo and signatures") == [
        "Logo | Kept", "Signature of Ann Officer | Kept", "Signature of Bea Chief | None"
    ]  # fmt: skip
    shown = window.find(QLabel, "Picture: Signature of Ann Officer")
    assert not shown.pixmap().isNull()
    assert [s.name for s in saved(window).signatures] == ["Ann Officer"]
    window.prompts.confirmations = [True]
    window.click("Remove the picture")
    assert saved(window).signatures == ()
    assert saved(window).logo is not None


def test_what_is_wrong_is_seen_in_a_small_window_with_the_focus_on_what_mends_it(
    window: Driver, tmp_path: Path
) -> None:
    window.context.navigate.show_settings("letterhead_page")
    window.rest()
    window.window.resize(1000, 560)
    (tmp_path / "wrong").write_text("nothing of the kind", encoding="utf-8")
    scroll = window.window.findChild(QScrollArea, "page_scroll")
    assert scroll is not None
    told: list[ProblemLabel] = []
    for button in ("Choose a Word document…", "Choose a picture…", "Add a PDF…"):
        scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum() - scroll.verticalScrollBar().value())
        window.prompts.files = [tmp_path / "wrong"]
        window.find(QPushButton, button).click()
        window.rest()
        (label,) = [w for w in scroll.findChildren(ProblemLabel) if w.isVisible() and w not in told]
        window.until(partial(is_whole, label))
        assert window.find(QPushButton, button).hasFocus()
        told.append(label)
