"""Texts taken from a PDF: how lines become rows, and what converters leave in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaintdesk.domain.assessment import SourceKind, SourceName
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.grid import Grid, RowKind
from complaintdesk.exchange.assessments.tags import plain_words
from complaintdesk.exchange.assessments.text import read_text


def _grid(tmp_path: Path, text: str | bytes) -> Grid:
    path = tmp_path / "form.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_text(path)


def test_lines_become_rows_with_their_places(tmp_path: Path) -> None:
    grid = _grid(
        tmp_path, "Title\r\n\r\n## Section 1\n1.2\t Words \tYes\n---\t---\t---\n| a | b |\n|---|---|\n\t\tmore\n \t \n"
    )
    assert grid.source == SourceName(SourceKind.TEXT, "form.txt")
    assert [(row.cells, row.place, row.kind, row.table) for row in grid.rows] == [
        (("Title",), "line 1", RowKind.PARAGRAPH, 0),
        (("Section 1",), "line 3", RowKind.HEADING, 0),
        (("1.2", "Words", "Yes"), "line 4", RowKind.TABLE, 1),
        (("a", "b"), "line 6", RowKind.TABLE, 1),
        (("", "", "more"), "line 8", RowKind.TABLE, 1),
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("<i>We ask</i> <u>every</u> one", "We ask every one"),
        ("<p>One.</p> <p><b>ACTION:</b> two.</p>", "One.\nACTION: two."),
        ("one<br>two<BR/>three", "one\ntwo\nthree"),
        ('These: <ul style="x"><li>a. one</li> <li>two</li></ul> after', "These:\na. one\n• two\nafter"),
        ("**Bold** words", "Bold words"),
        ("see [our page](https://larkfield.example/c) now", "see our page (https://larkfield.example/c) now"),
        ("see [larkfield.example](https://larkfield.example/)", "see larkfield.example"),
        ('<a href="https://larkfield.example/c">here</a>', "here (https://larkfield.example/c)"),
        ('<a href="#"><u>Policy</u></a>', "Policy"),
        ("![a tick](tick.png) done", "a tick done"),
        ("Homes &amp; gardens &lt;b&gt;", "Homes & gardens <b>"),
        ("answered in <5 days, a < b > c", "answered in <5 days, a < b > c"),
        ("Policy (3.1)  Handbook  and more", "Policy (3.1)\nHandbook and more"),
        ("\uf0b7 one\xad\u200b \x07two", "• one two"),
        ("<script>x</script>", "<script>x</script>"),
    ],
)
def test_the_marks_of_converters_become_plain_words(written: str, meant: str) -> None:
    assert plain_words(written) == meant


@pytest.mark.parametrize("mark", ['<a href="x">', "<b ", "**a ", "[", "<", "![x](", "<li>", "&", "  A"])
def test_a_cell_full_of_half_open_marks_is_read_in_one_go(mark: str) -> None:
    """Each of these took minutes where a mark looked for its end through the whole text again."""
    assert plain_words(mark * 30_000) is not None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_encoding_that_windows_writes(tmp_path: Path, encoding: str) -> None:
    grid = _grid(tmp_path, "1.2\t£5 – “fair”\tYes".encode(encoding))
    assert grid.rows[0].cells == ("1.2", "£5 – “fair”", "Yes")


def test_what_is_no_text(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        _grid(tmp_path, b"\x00\x01\x02")
    assert caught.value.code == "assessment.kind_unknown"
    with pytest.raises(UserError) as caught:
        read_text(tmp_path / "none.txt")
    assert caught.value.code == "file.missing"
