"""Finding the files that ship with the program, and refusing to find any other."""

from __future__ import annotations

import pytest

from complaintdesk.system import resources


def test_a_resource_is_found_from_source() -> None:
    assert resources.path("fonts").is_dir()
    assert "Open Font License" in resources.text("fonts", "LICENCE-NotoEmoji.txt")
    assert resources.data("fonts", "NotoEmoji-Regular.ttf")[:4] == b"\x00\x01\x00\x00"


@pytest.mark.parametrize(
    "parts",
    [("",), ("..", "src"), ("fonts", ".."), ("fonts/../../src",), ("/etc/passwd",), ("C:\\x",), ("C:x",), ("..\\src",)],
)
def test_no_name_leads_out_of_the_folder(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="not a resource name"):
        resources.path(*parts)


def test_a_missing_resource_says_its_name() -> None:
    with pytest.raises(FileNotFoundError, match=r"fonts/none\.ttf"):
        resources.path("fonts", "none.ttf")
