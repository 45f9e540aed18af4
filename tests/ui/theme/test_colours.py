"""Every text can be read in light and in dark, and every icon that is named exists."""

from __future__ import annotations

import pytest

from complaintdesk.system import resources
from complaintdesk.ui.screens.registry import SCREENS
from complaintdesk.ui.theme.colours import DARK, LIGHT, Colours, contrast
from complaintdesk.ui.theme.status import Status, status_of

SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("window", "surface", "sunken", "hover", "accent_soft")
TEXTS = ("text", "muted", "accent", "danger", "caution", "good")


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@SCHEMES
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_reaches_aa_on_every_ground(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("status", list(Status), ids=lambda status: status.name)
def test_a_status_reaches_aa_on_its_own_ground(colours: Colours, status: Status) -> None:
    colour, ground = status.look.colours(colours)
    assert contrast(colour, ground) >= 4.5


@SCHEMES
def test_text_on_the_accent_and_the_edges_of_inputs_can_be_seen(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.on_accent, colours.accent_hover) >= 4.5
    for ground in (colours.window, colours.surface):
        assert contrast(colours.border_strong, ground) >= 3
        assert contrast(colours.accent, ground) >= 3


def test_every_status_has_its_own_icon_word_and_file() -> None:
    assert len({(s.look.icon, s.look.word) for s in Status}) == len(Status)
    for status in Status:
        assert resources.path("icons", f"{status.look.icon}.svg").is_file()


def test_every_screen_in_the_navigation_has_an_icon() -> None:
    icons = [s.icon for s in SCREENS if s.label]
    assert icons
    for icon in icons:
        assert resources.path("icons", f"{icon}.svg").is_file()


@pytest.mark.parametrize(
    ("days", "status"),
    [(-1, Status.OVERDUE), (0, Status.TODAY), (1, Status.SOON), (7, Status.SOON), (8, Status.LATER)],
)
def test_the_status_of_a_date(days: int, status: Status) -> None:
    assert status_of(days, 7) is status
