"""Word files: the order of the page, merged and split cells, tracked changes, lists and boxes."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from complaintdesk.domain.assessment import SourceKind, SourceName
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.grid import Grid, RowKind
from complaintdesk.exchange.assessments.source import read_grid
from tests.exchange.assessments import made


def read(tmp_path: Path, data: bytes) -> Grid:
    path = tmp_path / "form.docx"
    path.write_bytes(data)
    return read_grid(path)


def read_made(tmp_path: Path, make: Callable[[Document], object]) -> Grid:
    document = docx.Document()
    make(document)
    out = io.BytesIO()
    document.save(out)
    return read(tmp_path, out.getvalue())


def cells(grid: Grid) -> list[tuple[str, ...]]:
    return [row.cells for row in grid.rows]


def put(table: object, *rows: tuple[str, ...]) -> None:
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cell(at, column).text = text  # type: ignore[attr-defined]


def test_headings_paragraphs_and_tables_come_in_the_order_of_the_page(tmp_path: Path) -> None:
    grid = read(tmp_path, made.word())
    assert grid.source == SourceName(SourceKind.WORD, "form.docx")
    tables = [row for row in grid.rows if row.kind is RowKind.TABLE]
    assert [row.cells for row in tables] == made.rows_of()
    assert [(row.table, row.place) for row in tables][3:5] == [(1, "table 1, row 4"), (2, "table 2, row 1")]
    others = [(row.kind, row.cells) for row in grid.rows if row.kind is not RowKind.TABLE]
    assert others == [
        (RowKind.HEADING, ("Larkfield Homes: our self-assessment",)),
        (RowKind.PARAGRAPH, ("Agreed by the board in June.",)),
        (RowKind.HEADING, (made.FORM[0].title,)),
        (RowKind.HEADING, (made.FORM[1].title,)),
    ]
    assert grid.rows[2].cells == (made.FORM[0].title,)
    assert grid.rows[3].kind is RowKind.TABLE


def test_cells_merged_downwards_stand_once_and_the_others_say_so(tmp_path: Path) -> None:
    def make(document: Document) -> None:
        table = document.add_table(3, 3)
        put(table, ("5.1", "Yes", "Policy"), ("5.2", "Yes", ""), ("5.3", "No", "None"))
        table.cell(0, 2).merge(table.cell(1, 2))

    grid = read_made(tmp_path, make)
    assert cells(grid) == [("5.1", "Yes", "Policy"), ("5.2", "Yes", ""), ("5.3", "No", "None")]
    assert [set(row.merged) for row in grid.rows] == [set(), {2}, set()]


def test_cells_merged_sideways_stand_under_their_first_column(tmp_path: Path) -> None:
    def make(document: Document) -> None:
        table = document.add_table(3, 4)
        put(table, ("a", "b", "c", "d"), ("Section 1", "", "", ""), ("e", "f", "", "h"))
        table.cell(1, 0).merge(table.cell(1, 3))
        table.cell(2, 1).merge(table.cell(2, 2))

    assert cells(read_made(tmp_path, make)) == [("a", "b", "c", "d"), ("Section 1", "", "", ""), ("e", "f", "", "h")]


def test_a_border_that_was_moved_in_one_row_does_not_move_its_cells(tmp_path: Path) -> None:
    row = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="{}"/></w:tcPr><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>' + (
        '<w:tc><w:tcPr><w:gridSpan w:val="{}"/></w:tcPr><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>'
    )
    grid_columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in (1000, 80, 3000))
    rows = row.format(1, "7.1", 2, "Yes") + row.format(2, "7.2", 1, "No")
    table = f"<w:tbl {nsdecls('w')}><w:tblGrid>{grid_columns}</w:tblGrid>{rows}</w:tbl>"
    grid = read_made(tmp_path, lambda document: document.element.body.insert(0, parse_xml(table)))
    assert cells(grid) == [("7.1", "Yes"), ("7.2", "No")]


def test_a_table_inside_a_cell_keeps_its_words_in_that_cell(tmp_path: Path) -> None:
    def make(document: Document) -> None:
        table = document.add_table(2, 2)
        put(table, ("8.1", "See below"), ("8.2", "Nothing"))
        inner = table.cell(0, 1).add_table(2, 2)
        put(inner, ("June", "12"), ("July", "9"))

    assert cells(read_made(tmp_path, make)) == [("8.1", "See below\nJune 12\nJuly 9"), ("8.2", "Nothing")]


def test_a_table_that_only_frames_another_is_looked_through(tmp_path: Path) -> None:
    def make(document: Document) -> None:
        frame = document.add_table(1, 1)
        inner = frame.cell(0, 0).add_table(2, 2)
        put(inner, ("1.2", "Yes"), ("1.3", "No"))

    assert cells(read_made(tmp_path, make)) == [("1.2", "Yes"), ("1.3", "No")]


def test_what_was_deleted_with_changes_tracked_is_out_and_what_was_added_is_in(tmp_path: Path) -> None:
    def make(document: Document) -> None:
        table = document.add_table(2, 1)
        put(table, ("kept ",), ("gone row",))
        paragraph = table.cell(0, 0).paragraphs[0]._p
        paragraph.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText>gone</w:delText></w:r></w:del>"))
        paragraph.append(parse_xml(f"<w:ins {nsdecls('w')}><w:r><w:t>added</w:t></w:r></w:ins>"))
        paragraph.append(parse_xml(f"<w:moveFrom {nsdecls('w')}><w:r><w:t>moved</w:t></w:r></w:moveFrom>"))
        table.rows[1]._tr.get_or_add_trPr().append(parse_xml(f"<w:del {nsdecls('w')}/>"))

    assert cells(read_made(tmp_path, make)) == [("kept added",)]


def test_words_in_controls_links_and_boxes_are_not_lost(tmp_path: Path) -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    box = f"<w:txbxContent><w:p>{run.format('boxed')}</w:p></w:txbxContent>"
    parts = (
        f"<w:sdt><w:sdtContent>{run.format('chosen ')}</w:sdtContent></w:sdt><w:hyperlink>{run.format('linked')}"
        f"</w:hyperlink><w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><w:r><w:br/><w:t>below</w:t></w:r>'
    )
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    wrapped = f"<w:sdt {nsdecls('w')} {mc}><w:sdtContent><w:p>{parts}</w:p></w:sdtContent></w:sdt>"
    grid = read_made(tmp_path, lambda document: document.element.body.insert(0, parse_xml(wrapped)))
    assert cells(grid) == [("chosen linked☑\nbelow",), ("boxed",)]


def test_numbers_that_word_counts_are_written_out(tmp_path: Path) -> None:
    def make(document: Document) -> None:
        for text in ("first", "second"):
            document.add_paragraph(text, "List Number")
        document.add_paragraph("a point", "List Bullet")
        document.add_paragraph("third", "List Number")

    assert cells(read_made(tmp_path, make)) == [("1. first",), ("2. second",), ("a point",), ("3. third",)]


def test_provision_numbers_that_word_counts_by_levels(tmp_path: Path) -> None:
    def make(document: Document) -> None:
        numbering = document.part.numbering_part.element
        levels = "".join(
            f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{figures}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>'
            for at, start, figures, text in (
                (0, 6, "decimal", "%1"),
                (1, 2, "decimal", "%1.%2"),
                (2, 1, "lowerRoman", "%3)"),
            )
        )
        abstract = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{levels}</w:abstractNum>'
        numbering.insert(0, parse_xml(abstract))
        numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
        table = document.add_table(4, 2)
        put(table, ("Section", ""), ("", "Yes"), ("", "No"), ("part", ""))
        for row, depth in enumerate((0, 1, 1, 2)):
            numbered = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="77"/></w:numPr>'
            table.cell(row, 0).paragraphs[0]._p.get_or_add_pPr().append(parse_xml(numbered))

    assert cells(read_made(tmp_path, make)) == [("6 Section", ""), ("6.2", "Yes"), ("6.3", "No"), ("i) part", "")]


def test_a_paragraph_in_a_style_of_the_landlords_own_is_a_heading_by_its_base(tmp_path: Path) -> None:
    def make(document: Document) -> None:
        style = document.styles.add_style("Larkfield title", 1)
        style.base_style = document.styles["Heading 2"]
        style.font.size = Pt(20)
        document.add_paragraph("Ours", style)

    assert [row.kind for row in read_made(tmp_path, make).rows] == [RowKind.HEADING]


def test_a_file_of_the_strict_kind_is_read_as_well(tmp_path: Path) -> None:
    from tests.exchange.assessments.hostile import WORD_MAIN, with_part

    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = f'<w:document xmlns:w="{strict}"><w:body><w:p><w:r><w:t>Words</w:t></w:r></w:p></w:body></w:document>'
    assert cells(read(tmp_path, with_part(made.word(), WORD_MAIN, body.encode()))) == [("Words",)]


def test_progress_is_told_and_may_stop_the_reading(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise Stopped

    path = tmp_path / "form.docx"
    path.write_bytes(made.word())
    seen: list[tuple[int, int]] = []
    read_grid(path, lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1] == len(seen)
    with pytest.raises(Stopped):
        read_grid(path, stop)


def test_a_word_file_cut_short_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        read(tmp_path, made.word()[:-2000])
    assert refused.value.code == "assessment.damaged"
