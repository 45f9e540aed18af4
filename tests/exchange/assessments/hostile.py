"""Files that mean harm, or look as if they did, made small: each unfolds only in a reader that lets it."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name
from reportlab.lib import pdfencrypt
from reportlab.pdfgen import canvas

from tests.exchange.assessments import made

MEGABYTE = 1024 * 1024
WORD_MAIN = "word/document.xml"
EXCEL_MAIN = "xl/worksheets/sheet1.xml"
WORD = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>'
PARAGRAPH = b"<w:p><w:r><w:t>%s</w:t></w:r></w:p>"
LAUGHS = (
    b'<!DOCTYPE w [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]>"
)


def with_part(office: bytes, name: str, data: bytes | None, *, zeros: int = 0) -> bytes:
    """An Office file with one part put in place of its own, or added; without data, of so many megabytes of zeros."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(office)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info, old.read(info))
        with new.open(name, "w") as part:
            part.write(data or b"")
            for _ in range(zeros):
                part.write(bytes(MEGABYTE))
    return out.getvalue()


def understated(office: bytes, name: str) -> bytes:
    """The same file, which declares that a part unpacks to 1,000 bytes."""
    with zipfile.ZipFile(io.BytesIO(office)) as held:
        size = held.getinfo(name).file_size
    return office.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))


def many_parts() -> bytes:
    """A Word file with 60,000 empty parts."""
    out = io.BytesIO(made.word())
    with zipfile.ZipFile(out, "a") as held:
        for number in range(60_000):
            held.writestr(f"n/{number}", b"")
    return out.getvalue()


def nested_tables(depth: int) -> bytes:
    """A Word file of tables inside tables."""
    inside = PARAGRAPH % b"inmost"
    cell = (b"<w:tbl><w:tr><w:tc>", b"</w:tc></w:tr></w:tbl>")
    return with_part(made.word(), WORD_MAIN, WORD % (cell[0] * depth + inside + cell[1] * depth))


def filled_sheet(row: bytes, times: int) -> bytes:
    """A workbook whose sheet repeats one row."""
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
    return with_part(made.excel(), EXCEL_MAIN, sheet % (row * times))


def blank_pages(count: int) -> bytes:
    """A PDF of so many pages with a word on each."""
    with pikepdf.new() as pdf:
        font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        for number in range(count):
            page = pdf.add_blank_page()
            page.obj.Resources = Dictionary(Font=Dictionary(F=font))
            page.obj.Contents = pdf.make_stream(f"BT /F 9 Tf 72 400 Td (Page {number}) Tj ET".encode())
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def locked_pdf() -> bytes:
    """A PDF that opens with a password only."""
    out = io.BytesIO()
    drawn = canvas.Canvas(out, encrypt=pdfencrypt.StandardEncryption("secret", strength=128))
    drawn.drawString(72, 720, "Hidden")
    drawn.save()
    return out.getvalue()


def drawn_by(content: bytes, resources: Callable[[pikepdf.Pdf], Mapping[str, pikepdf.Object]] | None = None) -> bytes:
    """A PDF of one page drawn by these commands."""
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page()
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        page.obj.Resources = Dictionary({"/Font": Dictionary(F=font), **(resources(pdf) if resources else {})})
        page.obj.Contents = pdf.make_stream(content)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def swelling_pdf(times: int) -> bytes:
    """A PDF whose page unpacks to 100 MB, packed `times` times over."""
    packer, data = zlib.compressobj(9), b""
    for _ in range(100):
        data += packer.compress(b" " * MEGABYTE)
    data += packer.flush()
    for _ in range(times - 1):
        data = zlib.compress(data, 9)
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page()
        stream = pikepdf.Stream(pdf, b"")
        stream.write(data, filter=Array([Name.FlateDecode] * times))
        page.obj.Contents = pdf.make_indirect(stream)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def laughing_pdf() -> bytes:
    """A PDF whose page draws ten forms, each of which draws ten others, nine levels deep."""

    def forms(pdf: pikepdf.Pdf) -> Mapping[str, pikepdf.Object]:
        inner = pdf.make_stream(b"BT /F 9 Tf (ha) Tj ET")
        inner.update({"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": Array([0, 0, 9, 9])})
        for _ in range(9):
            outer = pdf.make_stream(b"/X Do " * 10)
            outer.update({"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": Array([0, 0, 9, 9])})
            outer.Resources = Dictionary(XObject=Dictionary(X=inner))
            inner = outer
        return {"/XObject": Dictionary(X=inner)}

    return drawn_by(b"/X Do", forms)


def idle_form(pdf: pikepdf.Pdf) -> Mapping[str, pikepdf.Object]:
    """A form of more than 1 MB that draws nothing."""
    form = pdf.make_stream(b" " * (MEGABYTE + 1))
    form.update({"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": Array([0, 0, 9, 9])})
    return {"/XObject": Dictionary(X=form)}


def endless_font(**parts: bytes | list[int]) -> bytes:
    """A PDF with a font that claims four thousand million letters."""

    def fonts(pdf: pikepdf.Pdf) -> Mapping[str, pikepdf.Object]:
        inner = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Endless, CIDSystemInfo=Dictionary(
            Registry=b"Adobe", Ordering=b"Identity", Supplement=0), FontDescriptor=Dictionary(
            Type=Name.FontDescriptor, FontName=Name.Endless, Flags=4))  # fmt: skip
        font = Dictionary(Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.Endless, Encoding=Name("/Identity-H"))
        for name, value in parts.items():
            if isinstance(value, bytes):
                font[f"/{name}"] = pdf.make_stream(value)
            else:
                inner[f"/{name}"] = Array(value)
        font.DescendantFonts = Array([inner])
        return {"/Font": Dictionary(F=font)}

    return drawn_by(b"BT /F 9 Tf <00410042> Tj ET", fonts)


def with_shared(words: bytes, office: bytes | None = None) -> bytes:
    """A workbook whose words stand in the table that its cells point to."""
    relations = "xl/_rels/workbook.xml.rels"
    made_of = office or made.excel()
    with zipfile.ZipFile(io.BytesIO(made_of)) as held:
        named = held.read(relations).replace(
            b"</Relationships>",
            b'<Relationship Id="words" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            b'sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>',
        )
    return with_part(with_part(made_of, relations, named), "xl/sharedStrings.xml", words)


HOSTILE: Mapping[str, tuple[str, Callable[[], bytes], str]] = {
    "a word file swelling to 200 MB": ("a.docx", lambda: with_part(made.word(), WORD_MAIN, None, zeros=200), "swollen"),
    "a picture in it swelling to 200 MB": (
        "a.docx", lambda: with_part(made.word(), "word/media/a.bmp", None, zeros=200), "swollen"),
    "a word file that denies it": (
        "a.docx", lambda: understated(with_part(made.word(), WORD_MAIN, None, zeros=200), WORD_MAIN), "damaged"),
    "a workbook swelling to 200 MB": (
        "a.xlsx", lambda: with_part(made.excel(), EXCEL_MAIN, None, zeros=200), "swollen"),
    "a workbook that denies it": (
        "a.xlsx", lambda: understated(with_part(made.excel(), EXCEL_MAIN, None, zeros=200), EXCEL_MAIN), "damaged"),
    "a word file of 60,000 parts": ("a.docx", many_parts, "swollen"),
    "a word file of marks only": ("a.docx", lambda: with_part(
        made.word(), WORD_MAIN, WORD % (b"<w:p/>" * 2_500_000)), "swollen"),
    "a workbook of a million rows": ("a.xlsx", lambda: filled_sheet(b"<row><c><v>1</v></c></row>", 60_000), "rows"),
    "a workbook with one long word everywhere": ("a.xlsx", lambda: with_shared(
        b"<sst><si><t>" + b"word " * 6_000 + b"</t></si></sst>",
        filled_sheet(b'<row><c t="s"><v>0</v></c></row>', 20_000)), "rows"),
    "a billion laughs in a word file": ("a.docx", lambda: with_part(
        made.word(), WORD_MAIN, LAUGHS + WORD % (PARAGRAPH % b"&j;")), "unsafe"),
    "a billion laughs in a workbook": ("a.xlsx", lambda: with_shared(
        LAUGHS + b"<sst><si><t>&j;</t></si></sst>"), "unsafe"),
    "a word file of two-byte letters that declares entities": ("a.docx", lambda: with_part(
        made.word(), WORD_MAIN, (LAUGHS + WORD % (PARAGRAPH % b"&j;")).decode().encode("utf-16")), "unsafe"),
    "an entity from elsewhere": ("a.docx", lambda: with_part(
        made.word(), WORD_MAIN, b'<!DOCTYPE w [<!ENTITY a SYSTEM "file:///a">]>' + WORD % (PARAGRAPH % b"&a;")),
        "unsafe"),
    "word tables nested without end": ("a.docx", lambda: nested_tables(20_000), "deep"),
    "a locked word file": ("a.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode(
        "utf-16-le"), "protected"),
    "100,000 divisions inside one another": ("a.html", lambda: b"<div>" * 100_000 + b"x", "deep"),
    "100,000 tables inside one another": ("a.html", lambda: b"<table><tr><td>" * 100_000 + b"x", "deep"),
    "a page of marks only": ("a.html", lambda: b"<p>" * 2_500_000, "swollen"),
    "a page of endless columns": ("a.html", lambda: b"<table>" + b"<tr><td colspan=1000>x" * 30_000, "rows"),
    "a pdf of 5,000 pages": ("a.pdf", lambda: blank_pages(5_000), "pages"),
    "a locked pdf": ("a.pdf", locked_pdf, "protected"),
    "a pdf page swelling to 100 MB": ("a.pdf", lambda: swelling_pdf(1), "swollen"),
    "a pdf page swelling twice over": ("a.pdf", lambda: swelling_pdf(2), "swollen"),
    "a pdf page of a million letters": ("a.pdf", lambda: drawn_by(
        b"BT /F 9 Tf (" + b"a" * MEGABYTE + b") Tj ET"), "page_full"),
    "a pdf page of boxes without end": ("a.pdf", lambda: drawn_by(b"0 0 9 9 re f " * 40_000), "scanned"),
    "a pdf page that draws nothing for ever": ("a.pdf", lambda: drawn_by(b"/X Do " * 1_000, idle_form), "page_full"),
    "a pdf page of forms in forms": ("a.pdf", laughing_pdf, "page_full"),
    "a pdf font of endless widths": ("a.pdf", lambda: endless_font(W=[0, 2_000_000_000, 500]), "page_full"),
    "a pdf font of endless letters": ("a.pdf", lambda: endless_font(
        ToUnicode=b"1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange"), "page_full"),
    "a picture under another name": ("a.docx", lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(500), "picture"),
    "a file of zeros": ("a.csv", lambda: bytes(1000), "empty"),
    "a csv file of one endless cell": ("a.csv", lambda: b'1.2,"' + b"word " * 100_000, "quotes"),
}  # fmt: skip
"""By what it is: a name for the file, how to make it, and the end of the code it must be refused with."""


def write(name: str, folder: Path) -> tuple[Path, str]:
    """Writes one of them into a folder; its path and the code expected."""
    file_name, make, code = HOSTILE[name]
    path = folder / file_name
    path.write_bytes(make())
    return path, f"assessment.{code}"
