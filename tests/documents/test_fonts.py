"""Which font shows which character, and right-to-left order."""

from __future__ import annotations

import pytest

from complaintdesk.documents import bidi, fonts
from complaintdesk.documents.characters import clean, one_line


def test_every_font_file_is_there_with_its_licence() -> None:
    files = fonts.files()
    assert [file.stem for file in files[:4]] == [fonts.REGULAR, fonts.BOLD, fonts.ITALIC, fonts.BOLD_ITALIC]
    folder = files[0].parent
    assert {file.name for file in folder.iterdir() if file.suffix == ".ttf"} == {file.name for file in files}
    assert len(list(folder.glob("LICENCE-*.txt"))) == 3
    assert sum(file.stat().st_size for file in files) < 4_000_000


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Plain £5 – ‘quoted’ Łódź ș", [(fonts.REGULAR, "Plain £5 – ‘quoted’ Łódź ș")]),
        ("to Nguyễn ok", [(fonts.REGULAR, "to "), ("DejaVuSans", "Nguyễn"), (fonts.REGULAR, " ok")]),
        ("ok 👍🏽\ufe0f", [(fonts.REGULAR, "ok "), ("NotoEmoji-Regular", "👍🏽")]),
        ("中x", [(fonts.REGULAR, "[U+4E2D]x")]),
        ("a\u200bb", [(fonts.REGULAR, "ab")]),
    ],
)
def test_words_are_set_in_a_font_that_has_them(text: str, found: list[tuple[str, str]]) -> None:
    assert fonts.pieces(text) == found


def test_bold_falls_back_to_bold() -> None:
    assert fonts.pieces("Привет", strong=True) == [("DejaVuSans-Bold", "Привет")]


def test_a_label_that_cannot_mix_fonts_gets_one() -> None:
    assert fonts.one_font("a Привет") == ("DejaVuSans", "a Привет")
    assert fonts.one_font("a 中 Привет") == ("DejaVuSans", "a [U+4E2D] Привет")
    assert fonts.one_font("a 中 👍") == (fonts.REGULAR, "a [U+4E2D] [U+1F44D]")


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Plain (text)", "Plain (text)"),
        ("שלום", "םולש"),
        ("Ms שלום כהן of 4", "Ms ןהכ םולש of 4"),
        ("דירה 12 (א)", "(א) 12 הריד"),
        ("(see שלום) no", "(see םולש) no"),
        ("بيت", "\ufe96\ufef4\ufe91"),
    ],
)
def test_right_to_left_words_come_in_drawing_order(text: str, drawn: str) -> None:
    assert bidi.visual(text) == drawn


def test_text_is_cleaned_of_what_no_file_can_hold() -> None:
    assert clean("a\x00\x07b\r\nc\rd\u2028e\tf\ud83d\ufffe") == "ab\nc\nd\ne f\ufffd"
    assert clean("Zoe\u0308") == "Zoë"
    assert clean("plain – text £") == "plain – text £"
    assert one_line("  a\n b\x07 ") == "a b"
