"""Tables and files in open formats."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from complaintdesk.domain.casefile import Attachment
from complaintdesk.exchange.export import cell, file_name, text_of, write_table


@given(st.text())
@example("=1+1")
@example("'=1+1")
@example("''")
@example("'")
def test_a_cell_is_never_a_formula_and_loses_nothing(text: str) -> None:
    written = cell(text)
    assert isinstance(written, str)
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert text_of(written) == text


def test_a_table_reads_back_as_it_was(tmp_path: Path) -> None:
    rows = [(1, 'a, "b"\r\nc', None, True), (-2, "-2", "", False)]
    path = tmp_path / "t.csv"
    assert write_table(path, ("id", "text", "maybe", "flag"), rows) == 2
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["id", "text", "maybe", "flag"],
            ["1", 'a, "b"\r\nc', "", "1"],
            ["-2", "'-2", "", "0"],
        ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("photo.jpg", "7 photo.jpg"),
        ("con.txt", "7 con.txt"),
        ("no ending", "7 no ending"),
        ("x" * 300 + ".docx", "7 " + "x" * 116 + ".docx"),
        ("a." + "b" * 300, "7 a." + "b" * 118),
        ("", "7"),
    ],
)
def test_names_of_files_are_safe_and_unmistakable(name: str, expected: str) -> None:
    attachment = Attachment(7, name, "", 1, "", date(2026, 11, 20))
    assert file_name(attachment, name) == expected
