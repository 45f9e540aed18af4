"""Pictures of every screen, made without touching the desk or anybody's preferences."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from complaintdesk.services.desk import open_desk
from complaintdesk.system import paths
from complaintdesk.system.clock import Clock
from complaintdesk.ui.screens.registry import SCREENS
from complaintdesk.ui.screenshots import HEIGHT, WIDTH, make_screenshots
from tests.ui.conftest import TODAY


@pytest.mark.usefixtures("qapp")
def test_every_screen_is_drawn_light_and_dark(desk_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv(paths.HOME_VARIABLE, str(home))
    before = desk_path.read_bytes()
    made = make_screenshots(tmp_path / "pictures", desk_path, Clock(TODAY))
    assert len(made) == 2 * (len(SCREENS) + 2)
    for path in made:
        picture = QImage(str(path))
        if not path.name.startswith("log-"):
            assert (picture.width(), picture.height()) == (WIDTH, HEIGHT)
    light, dark = (QImage(str(tmp_path / "pictures" / f"today-{scheme}.png")) for scheme in ("light", "dark"))
    assert light.pixelColor(700, 20).lightness() > 200 > 60 > dark.pixelColor(700, 20).lightness()
    assert not home.exists()
    assert desk_path.read_bytes() == before
    open_desk(desk_path, Clock(TODAY)).close(take_backup=False)
