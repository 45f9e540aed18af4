"""Readers and chance: whatever stands in a file, there comes a grid or a refusal in plain words, and nothing else.

The same with far more examples: HYPOTHESIS_PROFILE=wide.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.source import read_grid
from tests.exchange.assessments import hostile, made

MAGICS = (
    b"%PDF-1.7\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<html>", b"<table><tr><td>", b"\xff\xd8\xff",
    b"{\\rtf", b"\xff\xfe", b"\xef\xbb\xbf", b"1.2,Yes,", b"",
)  # fmt: skip
NAMES = ("form.docx", "form.csv", "form.html", "form.txt")

FILES = {
    "word": made.word(),
    "excel": made.excel(),
    "shared": hostile.with_shared(b"<sst><si><t>Yes</t></si></sst>"),
    "pdf": made.pdf(),
    "page": made.page().encode(),
}

COMMANDS = (
    "BT", "ET", "/F 9 Tf", "(1.2) Tj", "[(a) -900 (b)] TJ", "0 0 300 200 re S", "q", "Q", "1 0 0 1 9 9 cm", "'", "T*",
    "10 10 m 400 10 l S", "10 10 m 10 400 l S", "/X Do", "BI ID EI", "0 0 0 0 0 0 cm", "<</A 1>>", "Tf", "/F Tf",
    "1e99 0 0 1e99 0 0 Tm", "/Cs cs 1 scn", "0 Tz", "3 Tr", "W n", "(\\377\\000) Tj",
)  # fmt: skip
NUMBERS = st.floats(-1e6, 1e6).map(str)
NOISE = st.binary(max_size=6).map(lambda some: some.decode("latin-1"))

Edits = list[tuple[float, int, bytes]]
edits: st.SearchStrategy[Edits] = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=12)), min_size=1, max_size=12
)
"""Places in a file, how many bytes go there, and what comes instead."""


def edited(data: bytes, changes: Edits) -> bytes:
    for share, length, instead in changes:
        at = int(share * len(data))
        data = data[:at] + instead + data[at + length :]
    return data


def is_sound(data: bytes, name: str) -> bool:
    """Reads a file; False where what comes breaks what a grid promises. Anything else but a UserError comes through."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        try:
            grid = read_grid(path)
        except UserError as error:
            return bool(str(error))
    for row in grid.rows:
        whole = "".join(row.cells)
        whole.encode("utf-8")
        if not whole or not row.place or "\0" in whole or any(at >= 1000 for at in row.merged):
            return False
    return True


@given(magic=st.sampled_from(MAGICS), rest=st.binary(max_size=600), name=st.sampled_from(NAMES))
def test_any_bytes_behind_any_beginning(magic: bytes, rest: bytes, name: str) -> None:
    assert is_sound(magic + rest, name)


@pytest.mark.parametrize("kind", ["word", "excel", "pdf", "page"])
@given(changes=edits)
def test_good_files_damaged_anywhere(kind: str, changes: Edits) -> None:
    assert is_sound(edited(FILES[kind], changes), "form")


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        ("word", hostile.WORD_MAIN), ("word", "word/styles.xml"), ("word", "word/numbering.xml"),
        ("word", "word/_rels/document.xml.rels"), ("word", "[Content_Types].xml"), ("excel", hostile.EXCEL_MAIN),
        ("excel", "xl/workbook.xml"), ("excel", "xl/styles.xml"), ("shared", "xl/sharedStrings.xml"),
    ],
)  # fmt: skip
@settings(max_examples=20 if settings().max_examples < 1000 else settings().max_examples)
@example(changes=[(0.826171875, 1, b"")], words="val", instead="")
@given(
    changes=edits,
    words=st.sampled_from(["val", "w:", "r=", "0", "1", '"', ">", "<", "/"]),
    instead=st.text(max_size=4),
)
def test_parts_of_office_files_damaged_before_they_are_packed(
    kind: str, part: str, changes: Edits, words: str, instead: str
) -> None:
    office = FILES[kind]
    with zipfile.ZipFile(io.BytesIO(office)) as held:
        data = held.read(part)
    assert is_sound(hostile.with_part(office, part, edited(data, changes)), "form.docx")
    swapped = data.replace(words.encode(), instead.encode("utf-8", "surrogatepass"), 3)
    assert is_sound(hostile.with_part(office, part, swapped), "form.docx")


@settings(max_examples=40 if settings().max_examples < 1000 else settings().max_examples)
@given(content=st.lists(st.one_of(st.sampled_from(COMMANDS), NUMBERS, NOISE), max_size=40))
def test_pages_of_a_pdf_drawn_by_chance(content: list[str]) -> None:
    assert is_sound(hostile.drawn_by("\n".join(content).encode("latin-1")), "form.pdf")


def build(rows: list[list[tuple[str, int, int]]]) -> bytes:
    cells = ("".join(f"<td colspan={wide} rowspan={high}>{text}</td>" for text, wide, high in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>".encode()


@given(
    rows=st.lists(
        st.lists(st.tuples(st.sampled_from(["", "a", "1.2"]), st.integers(0, 5), st.integers(0, 5)), max_size=5)
    )
)
def test_cells_merged_by_chance_keep_every_word_once(rows: list[list[tuple[str, int, int]]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "form.html"
        path.write_bytes(build(rows))
        grid = read_grid(path)
    found = sorted(cell for row in grid.rows for cell in row.cells if cell)
    assert found == sorted(text for row in rows for text, _, _ in row if text)
    assert all(not row.cells[at] for row in grid.rows for at in row.merged)
