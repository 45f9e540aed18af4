"""The logo and signatures: checked, kept small, and in the letter in every format with a description."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from complaintdesk.documents.blocks import AddressBlock, Document, Heading, Letterhead, Paragraph, Signature
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.html import write_html
from complaintdesk.documents.keeping import document_json, document_of
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.domain.errors import UserError
from complaintdesk.services import complaints, settings
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.services.letters.pictures import set_logo, set_signature, with_pictures
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.documents.pdf_reading import marks, opened, structure

LETTER = Document(
    "Letter", "Harbour Homes", date(2026, 11, 12),
    (
        AddressBlock(("Zoë & Sons", "1 Some Road")), Heading("Our answer", 1), Paragraph.of("Words."),
        Signature("Ann Officer", "Complaints officer"),
    ),
    letterhead=Letterhead("Harbour Homes", ("1 Quay Street",), ("01632 960001",)),
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 12, 10, tzinfo=UTC))).desk as made:
        yield made


def picture(path: Path, size: tuple[int, int] = (3000, 1200), mode: str = "RGBA") -> Path:
    Image.new(mode, size, "red").save(path)
    return path


def test_logo_and_signature_stand_in_the_letter_in_every_format(desk: Desk, tmp_path: Path) -> None:
    set_logo(desk, picture(tmp_path / "logo.png"))
    saved, _ = set_signature(desk, "ann  officer", picture(tmp_path / "ann.jpg", (400, 200), "RGB"))
    letter = with_pictures(desk, LETTER, saved)
    assert document_of(document_json(letter)) == letter
    head = letter.letterhead
    assert head is not None
    assert head.logo is not None
    assert (head.logo.width, head.logo.height) == (750, 300)

    pdf = write_pdf(letter)
    assert pdf == write_pdf(letter)
    with opened(pdf) as read:
        figures = [str(node.source.Alt) for node in structure(read).all("Figure") if node.source is not None]
        assert figures == ["Logo of Harbour Homes", "Signature of Ann Officer"]
        assert all(not marks(read, page)[1] for page in range(len(read.pages)))
        roles = [node.role for node in structure(read).walk()]
        assert roles.index("Figure") < roles.index("P")

    with zipfile.ZipFile(BytesIO(write_docx(letter))) as word:
        text = word.read("word/document.xml").decode()
    assert text.index('descr="Logo of Harbour Homes"') < text.index('descr="Signature of Ann Officer"')
    html = write_html(letter).decode()
    assert html.count('<img src="data:image/png;base64,') == 2
    assert 'alt="Logo of Harbour Homes"' in html

    without, _ = set_logo(desk, None)
    assert with_pictures(desk, LETTER, without).letterhead == LETTER.letterhead
    without, _ = set_signature(desk, "Ann Officer", None)
    assert with_pictures(desk, LETTER, without) == LETTER


def test_nobody_signs_with_the_signature_of_another(desk: Desk, tmp_path: Path) -> None:
    saved, _ = set_signature(desk, "Bea Chief", picture(tmp_path / "bea.png"))
    assert with_pictures(desk, LETTER, saved).blocks == LETTER.blocks


def huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(40 * 1024 * 1024)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (huge, "picture.too_large"),
        (lambda p: Image.new("1", (10_000, 10_000)).save(p, "PNG"), "picture.too_large"),
        (lambda p: p.write_text("a logo"), "picture.not_picture"),
        (lambda p: p.write_bytes(b""), "picture.not_picture"),
        (lambda p: picture(p).write_bytes(p.read_bytes()[:200]), "picture.not_picture"),
        (lambda p: p.write_bytes(b"%PDF-1.7"), "picture.not_picture"),
    ],
)
def test_what_is_no_picture_is_refused_plainly(
    desk: Desk, tmp_path: Path, make: Callable[[Path], object], code: str
) -> None:
    path = tmp_path / "logo.png"
    make(path)
    with pytest.raises(UserError) as refused:
        set_logo(desk, path)
    assert (refused.value.code, "logo.png" in str(refused.value)) == (code, True)
    assert settings.landlord(desk).logo is None


def test_what_is_kept_holds_nothing_of_the_file_but_the_picture(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[0x010E] = "Taken at 1 Some Road"
    Image.new("RGB", (40, 20), "red").save(source, exif=exif)
    saved, _ = set_logo(desk, source)
    assert saved.logo is not None
    assert b"Some Road" not in complaints.attachment_bytes(desk, saved.logo)
