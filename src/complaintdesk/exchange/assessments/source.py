"""The one door for self-assessments from outside: what kind a file is, by what is in it, and who reads it."""

from __future__ import annotations

import re
from pathlib import Path

from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.grid import Grid, Progress
from complaintdesk.exchange.assessments.limits import LARGEST_FILE, LARGEST_TEXT, MEGABYTE

_LOOKED_AT = 4096

_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*")

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_OLD_KINDS = (
    ("WordDocument", "an old Word document (.doc)", "a Word document (.docx)"),
    ("Workbook", "an old Excel workbook (.xls)", "an Excel workbook (.xlsx)"),
    ("Book", "an old Excel workbook (.xls)", "an Excel workbook (.xlsx)"),
    ("PowerPoint Document", "an old PowerPoint presentation (.ppt)", "a PDF"),
)
"""What an old Office file holds, what it is called, and what it should be saved as."""

_TEXT_KINDS = (
    (b"{\\rtf", "a rich text file (.rtf)", "a Word document (.docx)"),
    (b"<?mso-application", "a Word or Excel file in one piece (.xml)", "a Word document (.docx)"),
    (b"multipart/related", "a web page in one piece (.mht)", "a web page (.html)"),
)

_OPEN_KINDS = (
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)", "a Word document (.docx)"),
    (b"application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument workbook (.ods)", "an Excel workbook (.xlsx)"),
    (b"application/vnd.oasis.opendocument.", "an OpenDocument file", "a PDF"),
)

_PAGE_ENDINGS = {".html", ".htm", ".xhtml"}
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_UTF_8_MARK = b"\xef\xbb\xbf"
_PAGE_MARKS = (b"<!doctype html", b"<html", b"<table", b"<body")


def read_grid(path: Path, progress: Progress | None = None) -> Grid:
    """The rows of a self-assessment from a Word, PDF, Excel or CSV file, a web page or a text.

    What kind a file is, is told by its content; the name only tells CSV and web pages from
    other texts. `progress` is told how much of how much is read, and may raise to stop the
    reading. Nothing in the file is run, nothing is fetched, nothing is written.

    Raises UserError "file.missing", "file.unreadable", or an "assessment." one that says
    why the file cannot be read and what to do.
    """
    data = _bytes(path)
    head = data[:_LOOKED_AT]
    if b"%PDF-" in head[:1024]:
        from complaintdesk.exchange.assessments.pdf import read_pdf

        return read_pdf(data, path, progress)
    if data.startswith(b"PK"):
        return _office(data, path, progress)
    _refuse(data, path)
    return _text(data, path, progress)


def _bytes(path: Path) -> bytes:
    if not path.is_file():
        raise UserError("file.missing", path=path)
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UserError("assessment.too_large", path=path, most=LARGEST_FILE // MEGABYTE)
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UserError("file.unreadable", path=path) from error
    if len(data) > LARGEST_FILE:
        raise UserError("assessment.too_large", path=path, most=LARGEST_FILE // MEGABYTE)
    if not data.strip(b"\0\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise UserError("assessment.empty", path=path)
    return data


def _office(data: bytes, path: Path, progress: Progress | None) -> Grid:
    """A file that is a zip: Word, Excel, or something else packed in the same way."""
    from complaintdesk.exchange.assessments.office import OfficeFile

    office = OfficeFile(data, path)
    part, content = office.main()
    if "wordprocessingml" in content or "ms-word" in content or (not content and part.startswith("word/")):
        from complaintdesk.exchange.assessments.word import read_word

        return read_word(data, path, progress)
    if "binary" in content:
        raise UserError(
            "assessment.save_as", path=path, what="a binary Excel workbook", wanted="an Excel workbook (.xlsx)"
        )
    if "spreadsheetml" in content or "ms-excel" in content or (not content and part.startswith("xl/")):
        from complaintdesk.exchange.assessments.excel import read_excel

        return read_excel(data, path, progress)
    if "presentationml" in content:
        raise UserError("assessment.save_as", path=path, what="a PowerPoint presentation", wanted="a PDF")
    kind = office.starts("mimetype")
    for mark, what, wanted in _OPEN_KINDS:
        if kind.startswith(mark):
            raise UserError("assessment.save_as", path=path, what=what, wanted=wanted)
    raise UserError("assessment.damaged" if "[content_types].xml" in office else "assessment.archive", path=path)


def _refuse(data: bytes, path: Path) -> None:
    """Kinds that are known and not read, each with what to do."""
    if data.startswith(_PICTURES) or data[4:8] == b"ftyp" or (data.startswith(b"RIFF") and data[8:12] == b"WEBP"):
        raise UserError("assessment.picture", path=path)
    if data.startswith(_OLD_OFFICE):
        _refuse_old_office(data, path)
    for mark, what, wanted in _TEXT_KINDS:
        if mark in data[:_LOOKED_AT]:
            raise UserError("assessment.save_as", path=path, what=what, wanted=wanted)


def _refuse_old_office(data: bytes, path: Path) -> None:
    if _named(data, "EncryptedPackage"):
        raise UserError("assessment.protected", path=path)
    for name, what, wanted in _OLD_KINDS:
        if _named(data, name):
            raise UserError("assessment.save_as", path=path, what=what, wanted=wanted)
    raise UserError("assessment.kind_unknown", path=path)


def _named(data: bytes, name: str) -> bool:
    """Whether an old Office file holds something of that name: they are kept in two-byte letters."""
    return name.encode("utf-16-le") in data


def _text(data: bytes, path: Path, progress: Progress | None) -> Grid:
    """A file of letters: a CSV file, a web page, or a text."""
    from complaintdesk.exchange.assessments.csv_file import looks_like_csv, read_csv
    from complaintdesk.exchange.assessments.html import read_html
    from complaintdesk.exchange.assessments.text import read_text

    if len(data) > LARGEST_TEXT:
        raise UserError("assessment.too_large", path=path, most=LARGEST_TEXT // MEGABYTE)
    is_page = path.suffix.lower() in _PAGE_ENDINGS or _is_page(data)
    words = _in_its_encoding(data, is_page=is_page)
    if words is None:
        raise UserError("assessment.kind_unknown", path=path)
    if is_page:
        return read_html(words, path, progress)
    if path.suffix.lower() == ".csv" or looks_like_csv(words):
        return read_csv(words, path, progress)
    if progress is not None:
        progress(0, 1)
    return read_text(path)


def _is_page(data: bytes) -> bool:
    head = data[:_LOOKED_AT].lower()
    return any(mark in head for mark in _PAGE_MARKS)


def _in_its_encoding(data: bytes, *, is_page: bool) -> str | None:
    """The letters of a file; a web page may say in which encoding they are. None for what is no text."""
    from complaintdesk.exchange.assessments.text import decoded

    named = _CHARSET.search(data[:_LOOKED_AT]) if is_page else None
    if named and b"\0" not in data and not data.startswith(_UTF_8_MARK):
        try:
            return data.decode(named[1].decode("ascii"))
        except (LookupError, ValueError):
            # It says one thing and is another.
            return decoded(data)
    return decoded(data)
