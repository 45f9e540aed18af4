"""The self-assessment as a workbook."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import openpyxl
import pytest

from complaintdesk.documents.assessment_workbook import compose_assessment_workbook
from complaintdesk.documents.xlsx import write_xlsx
from complaintdesk.documents.xlsx_cells import TALLEST, lines_of
from tests.documents import assessments as forms


def _book(provisions: Any = None, head: Any = forms.APPROVED) -> Any:
    form = forms.assessment(provisions or forms.awkward_form(), head)
    return openpyxl.load_workbook(BytesIO(write_xlsx(compose_assessment_workbook(form, forms.FACTS))))


@pytest.fixture(scope="module")
def sheet() -> Any:
    return _book().worksheets[0]


def _head_row(sheet: Any) -> int:
    return next(int(row[0].row) for row in sheet.iter_rows() if row[0].value == "Code provision")


def test_the_form_is_one_sheet_and_the_response_another() -> None:
    assert _book().sheetnames == ["Self-assessment 2026", "Response"]
    assert _book(forms.plain_form(), forms.DRAFT).sheetnames == ["Self-assessment 2026"]


def test_header_and_page_are_set_up_for_print_and_for_scrolling(sheet: Any) -> None:
    head = _head_row(sheet)
    assert sheet.freeze_panes == f"A{head + 1}"
    assert sheet.print_title_rows == f"${head}:${head}"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (
        "landscape",
        1,
        0,
    )
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_every_cell_is_wrapped_text_and_none_a_formula(sheet: Any) -> None:
    cells = [cell for row in sheet.iter_rows(min_row=_head_row(sheet) + 1) for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} <= {"s", "inlineStr"}
    titles = [cell for cell in cells if str(cell.value or "").startswith("Section ")]
    assert len(titles) == 9
    banded = {cell.row for cell in titles}
    assert all(cell.alignment.wrap_text for cell in cells if cell.row not in banded)
    assert any(cell.value == "6.10" for cell in cells)


def test_no_row_is_taller_than_excel_shows(sheet: Any) -> None:
    widths = {letter: sheet.column_dimensions[letter].width for letter in "ABCDEFG"}
    continued = 0
    for row in sheet.iter_rows(min_row=_head_row(sheet) + 1):
        if str(row[0].value).startswith("Section "):
            continue
        lines = max(lines_of(str(cell.value or ""), widths[cell.column_letter]) for cell in row)
        assert lines <= TALLEST
        assert lines * 12 <= sheet.row_dimensions[row[0].row].height <= 409
        continued += "(continued)" in str(row[0].value)
    assert continued >= 2


def test_a_draft_says_so_at_the_top() -> None:
    assert str(_book(forms.plain_form(), forms.DRAFT).worksheets[0]["A1"].value).startswith("Draft, not approved.")
    assert "Draft" not in str(_book().worksheets[0]["A1"].value)
