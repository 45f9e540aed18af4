"""The one door: each kind of file told by its content, and what is said of those that are not read."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from complaintdesk.domain.assessment import SourceKind
from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments import limits
from complaintdesk.exchange.assessments.source import read_grid
from tests.exchange.assessments import made

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as held:
        for name, data in parts.items():
            held.writestr(name, data)
    return out.getvalue()


def code_of(path: Path) -> str:
    with pytest.raises(UserError) as refused:
        read_grid(path)
    assert str(path) in str(refused.value)
    return refused.value.code


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (SourceKind.WORD, made.word()),
        (SourceKind.EXCEL, made.excel()),
        (SourceKind.PDF, made.pdf()),
        (SourceKind.HTML, made.page().encode()),
    ],
)
@pytest.mark.parametrize("name", ["form.txt", "form", "form.csv", "form.docx"])
def test_the_content_tells_the_kind_whatever_the_name(tmp_path: Path, name: str, kind: SourceKind, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    grid = read_grid(path)
    assert grid.source.kind is kind
    assert grid.source.name == name
    assert made.FORM[0].rows[0] in [row.cells for row in grid.rows]


def test_a_text_is_read_as_text(tmp_path: Path) -> None:
    path = tmp_path / "form.txt"
    path.write_text("Section 1\n\n1.2\tWords\tYes\n", encoding="utf-8")
    assert read_grid(path).source.kind is SourceKind.TEXT


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"", "empty", "nothing in"),
        (b"\xef\xbb\xbf \r\n", "empty", "nothing in"),
        (b"\xff\xd8\xff\xe0" + bytes(99), "picture", "is a picture"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "picture", "is a picture"),
        (b"\0\0\0\x18ftypheic" + bytes(99), "picture", "is a picture"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "picture", "is a picture"),
        (OLD + "WordDocument".encode("utf-16-le"), "save_as", "save it as a Word document (.docx)"),
        (OLD + "Workbook".encode("utf-16-le"), "save_as", "save it as an Excel workbook (.xlsx)"),
        (OLD + "EncryptedPackage".encode("utf-16-le"), "protected", "locked with a password"),
        (OLD, "kind_unknown", "no kind of file"),
        (b"{\\rtf1 Words}", "save_as", "rich text"),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>', "save_as", "in one piece (.xml)"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related;", "save_as", "in one piece (.mht)"),
        (packed(mimetype=b"application/vnd.oasis.opendocument.text"), "save_as", "OpenDocument text"),
        (packed(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "save_as", "OpenDocument workbook"),
        (packed(letter=b"Words"), "archive", "compressed folder"),
        (b"PK\x03\x04 and no more", "damaged", "damaged"),
        (b"%PDF-1.7 and no more", "damaged", "damaged"),
        (b"SQLite format 3\0" + bytes(99), "kind_unknown", "no kind of file"),
    ],
)
def test_what_is_not_read_is_told_apart_and_says_what_to_do(tmp_path: Path, data: bytes, code: str, words: str) -> None:
    path = tmp_path / "form.docx"
    path.write_bytes(data)
    assert code_of(path) == f"assessment.{code}"
    with pytest.raises(UserError) as refused:
        read_grid(path)
    assert words in str(refused.value)


def test_a_file_that_is_not_there_and_one_that_is_a_folder(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.docx") == "file.missing"
    assert code_of(tmp_path) == "file.missing"


def test_a_file_too_large_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "form.docx"
    with path.open("wb") as file:
        file.truncate(limits.LARGEST_FILE + 1)
    assert code_of(path) == "assessment.too_large"


def test_a_text_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "form.csv"
    path.write_bytes(b"1.2,Yes\n" * (limits.LARGEST_TEXT // 8 + 1))
    assert code_of(path) == "assessment.too_large"
