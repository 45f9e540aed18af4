"""What kind of file a document is, by its content and, where that does not tell, by its name."""

from __future__ import annotations

import io
import zipfile

import pytest

from complaintdesk.exchange.media import UNKNOWN, media_type, usual_ending
from tests.exchange.mail.emails import JPEG, PDF, email, outlook_message
from tests.exchange.mail.outlook_writer import compound_file, outlook_file

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def packed(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as held:
        for name in names:
            held.writestr(name, "words")
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("scan.jpg", PDF, "application/pdf"),
        ("scan", JPEG, "image/jpeg"),
        ("scan.pdf", b"\x89PNG\r\n\x1a\nrest", "image/png"),
        ("IMG_1.HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1", "image/heic"),
        ("film", b"\0\0\0\x18ftypmp42", "video/mp4"),
        ("fax", b"II*\0rest", "image/tiff"),
        ("fax", b"MM\0*rest", "image/tiff"),
        ("x", b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        ("x", b"XXXX\0\0\0\0WEBPVP8 ", UNKNOWN),
        ("letter.zip", packed("[Content_Types].xml", "word/document.xml"), WORD),
        ("photos.docx", packed("a.jpg", "b.jpg"), "application/zip"),
        ("letter.odt", packed("mimetype"), "application/vnd.oasis.opendocument.text"),
        ("damp", email(), "message/rfc822"),
        ("damp", outlook_file(outlook_message()), "application/vnd.ms-outlook"),
        ("letter.doc", compound_file({"WordDocument": b"x" * 5000}), "application/msword"),
        ("letter.msg", compound_file({"WordDocument": b"x" * 5000}), UNKNOWN),
        ("notes.TXT", b"From: nobody in particular", "text/plain"),
        ("scan.heic", b"", "image/heic"),
        ("words", b"words", UNKNOWN),
        ("", b"", UNKNOWN),
    ],
)
def test_the_content_tells_and_the_name_only_where_it_cannot(name: str, data: bytes, kind: str) -> None:
    assert media_type(name, data) == kind


@pytest.mark.parametrize(
    ("kind", "ending"),
    [
        ("image/jpeg", "jpg"),
        ("image/tiff", "tif"),
        ("message/rfc822", "eml"),
        ("Text/HTML; charset=x", "htm"),
        (UNKNOWN, ""),
        ("x", ""),
    ],
)
def test_the_usual_ending_of_a_kind(kind: str, ending: str) -> None:
    assert usual_ending(kind) == ending
