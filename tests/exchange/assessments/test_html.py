"""Web pages: tables with merged cells, headings with paragraphs, lists, and what a page hides in its code."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaintdesk.domain.assessment import SourceKind, SourceName
from complaintdesk.exchange.assessments.grid import Grid, RowKind
from complaintdesk.exchange.assessments.source import read_grid
from tests.exchange.assessments import made


def read(tmp_path: Path, page: str | bytes) -> Grid:
    path = tmp_path / "form.html"
    path.write_bytes(page if isinstance(page, bytes) else page.encode())
    return read_grid(path)


def cells(grid: Grid) -> list[tuple[str, ...]]:
    return [row.cells for row in grid.rows]


def test_headings_and_tables_in_the_order_of_the_page(tmp_path: Path) -> None:
    grid = read(tmp_path, made.page())
    assert grid.source == SourceName(SourceKind.HTML, "form.html")
    assert [row.cells for row in grid.rows if row.kind is RowKind.TABLE] == made.rows_of()
    assert [row.cells for row in grid.rows if row.kind is RowKind.HEADING] == [
        ("Larkfield Homes",),
        (made.FORM[0].title,),
        (made.FORM[1].title,),
    ]
    assert grid.rows[3].place == "table 1, row 2"


def test_merged_cells_both_ways(tmp_path: Path) -> None:
    page = (
        "<table><tr><th>No<th colspan=2>Answer<th>Evidence<tr><td>5.1<td>Yes<td>a<td rowspan=3>Policy"
        "<tr><td rowspan=2>5.2<td>No<td>b<tr><td>more<td>c<tr><td>5.3<td>No<td>d<td>e</table>"
    )
    grid = read(tmp_path, page)
    assert cells(grid) == [
        ("No", "Answer", "", "Evidence"),
        ("5.1", "Yes", "a", "Policy"),
        ("5.2", "No", "b", ""),
        ("", "more", "c", ""),
        ("5.3", "No", "d", "e"),
    ]
    assert [set(row.merged) for row in grid.rows] == [set(), set(), {3}, {0, 3}, set()]


def test_headings_with_paragraphs_and_lists(tmp_path: Path) -> None:
    page = """<body><h3>1.2</h3><p>What we <b>mean</b>
        by it</p>Yes<br>and more<ul><li>Policy<li>Guide</ul>
        <ol type=a start=3><li>third<li><p>fourth</p></ol>
        <details><summary>Evidence</summary>Hidden till opened</details>"""
    grid = read(tmp_path, page)
    assert [(row.kind, row.cells[0]) for row in grid.rows] == [
        (RowKind.HEADING, "1.2"),
        (RowKind.PARAGRAPH, "What we mean by it"),
        (RowKind.PARAGRAPH, "Yes\nand more"),
        (RowKind.PARAGRAPH, "Policy"),
        (RowKind.PARAGRAPH, "Guide"),
        (RowKind.PARAGRAPH, "c. third"),
        (RowKind.PARAGRAPH, "d. fourth"),
        (RowKind.PARAGRAPH, "Evidence"),
        (RowKind.PARAGRAPH, "Hidden till opened"),
    ]


def test_paragraphs_lists_ticks_and_tables_inside_a_cell(tmp_path: Path) -> None:
    page = (
        "<table><tr><td>1.2<td><p>First<p>Second<ul><li>a<li>b</ul><td><img alt=Yes src=tick.png>"
        "<td><input type=checkbox checked> Yes <input type=checkbox> No"
        "<tr><td>1.3<td>x<table><tr><td>June<td>12</table>y<td>No<td></table>"
    )
    assert cells(read(tmp_path, page)) == [
        ("1.2", "First\nSecond\na\nb", "Yes", "☑ Yes ☐ No"),
        ("1.3", "x\nJune 12\ny", "No", ""),
    ]


def test_a_table_that_only_frames_the_page_is_looked_through(tmp_path: Path) -> None:
    form = "<table><tr><td>1.2<td>Yes<tr><td>1.3<td>No<tr><td>1.4<td>No</table>"
    grid = read(tmp_path, f"<table><tr><td>Menu<td><h2>Form</h2>{form}</table>")
    assert cells(grid) == [("Menu",), ("Form",), ("1.2", "Yes"), ("1.3", "No"), ("1.4", "No")]


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="iso-8859-15">', "iso-8859-15"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252"),
        ('<meta charset="nonsense">', "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
    ],
)
def test_the_encoding_that_a_page_names_or_shows(tmp_path: Path, head: str, encoding: str) -> None:
    page = f"<html><head>{head}</head><body><p>Zoë’s answer".replace("’", "'" if "8859" in encoding else "’")
    assert cells(read(tmp_path, page.encode(encoding)))[0][0].startswith("Zoë")


def test_a_page_under_another_name_is_told_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "form.txt"
    path.write_text(made.page(), encoding="utf-8")
    assert read_grid(path).source.kind is SourceKind.HTML
