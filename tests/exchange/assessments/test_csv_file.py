"""CSV files: each way of parting cells and of writing letters."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from complaintdesk.domain.assessment import SourceKind
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.csv_file import separator_of
from complaintdesk.exchange.assessments.source import read_grid
from tests.exchange.assessments import made

ROWS = [*made.rows_of(), ("9.1", "Zoë’s café; 5, 6", "Yes", 'a "quoted" word', "")]


def written(separator: str, *, quoting: int = csv.QUOTE_MINIMAL) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=separator, quoting=quoting).writerows(ROWS)  # type: ignore[arg-type]
    return out.getvalue()


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_separator_in_every_encoding(tmp_path: Path, separator: str, encoding: str) -> None:
    path = tmp_path / "form.csv"
    path.write_bytes(written(separator).encode(encoding))
    grid = read_grid(path)
    assert grid.source.kind is SourceKind.CSV
    assert [row.cells for row in grid.rows] == ROWS
    assert {row.table for row in grid.rows} == {1}


def test_a_row_is_placed_by_the_line_it_begins_on(tmp_path: Path) -> None:
    path = tmp_path / "form.csv"
    path.write_bytes(written(",").encode())
    assert [row.place for row in read_grid(path).rows][:3] == ["line 1", "line 2", "line 4"]


def test_commas_in_the_words_do_not_pass_for_separators() -> None:
    assert separator_of("1.2;One, two, three, four;Yes\n1.3;Five, six, seven;No\n1.4;Eight;No\n") == ";"


def test_a_csv_file_under_another_name_is_told_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "form.txt"
    path.write_bytes(written(",", quoting=csv.QUOTE_ALL).encode())
    assert read_grid(path).source.kind is SourceKind.CSV


def test_a_quotation_mark_that_is_never_closed_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "form.csv"
    path.write_text('1.2,Yes\n1.3,"No\n1.4,Yes\n', encoding="utf-8")
    with pytest.raises(UserError, match="line 2") as refused:
        read_grid(path)
    assert refused.value.code == "assessment.quotes"
