"""Somebody else's PDF or scan as pictures: as wide as asked for, never too many, and nothing of a damaged file."""

from __future__ import annotations

import struct
from io import BytesIO

import pikepdf
import pytest
from PIL import ExifTags, Image, _imaging

from complaintdesk.documents.pdf.looking_at import first_pages
from complaintdesk.documents.scans import MOST_COUNTED, scan_pages


def pdf(*sizes: tuple[int, int], password: str = "") -> bytes:
    made = pikepdf.Pdf.new()
    for size in sizes:
        made.add_blank_page(page_size=size)
    out = BytesIO()
    made.save(out, encryption=pikepdf.Encryption(user=password, owner=password) if password else False)
    return out.getvalue()


def test_pages_are_as_wide_as_asked_and_endless_ones_stay_small() -> None:
    pages, count = first_pages(pdf((595, 842), (14_400, 14_400), (100, 14_400), *[(10, 10)] * 3), 90, 4)
    assert count == 6
    assert [(p.width, p.height) for p in pages[:2]] == [(90, 128), (90, 90)]
    assert pages[2].height <= 271
    assert all(len(p.pixels) == p.width * p.height * 4 for p in pages)


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\nnothing", b"", pdf((10, 10), password="secret")], ids=("damaged", "empty", "locked")
)
def test_what_cannot_be_shown_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="this PDF"):
        first_pages(data, 90, 4)


def scan(mode: str, compression: str | None, pages: int = 2, size: tuple[int, int] = (300, 400)) -> bytes:
    """A scan whose upper half is dark and whose lower half is white."""
    dark, white = {"I;16": (10_000, 65_535)}.get(mode, (40, 255))
    sheets = [Image.new("L" if mode != "I;16" else mode, size, white) for _ in range(pages)]
    for sheet in sheets:
        sheet.paste(dark, (0, 0, size[0], size[1] // 2))
    made = [sheet if sheet.mode == mode else sheet.convert(mode) for sheet in sheets]
    out = BytesIO()
    made[0].save(out, "TIFF", save_all=True, append_images=made[1:], compression=compression)
    return out.getvalue()


@pytest.mark.parametrize(
    ("mode", "compression"),
    [("1", "group4"), ("L", None), ("RGB", "jpeg"), ("CMYK", "tiff_lzw"), ("P", "tiff_adobe_deflate"), ("I;16", None)],
)
def test_the_pages_of_a_scan_are_shown_whatever_the_scanner_packed_them_with(
    mode: str, compression: str | None
) -> None:
    pages, count = scan_pages(scan(mode, compression, 3), 90, 2)
    assert (count, [(p.width, p.height) for p in pages]) == (3, [(90, 120)] * 2)
    for page in pages:
        assert page.pixels[0] < 80
        assert page.pixels[-4] > 240
        assert len(page.pixels) == page.width * page.height * 4


def chained(pages: int, tags: int) -> bytes:
    """A scan of so many pages without dots of their own; all but the first have so many tags."""
    data = bytearray(scan("1", None, 1, (8, 8)))
    [first] = struct.unpack_from("<I", data, 4)
    [known] = struct.unpack_from("<H", data, first)
    entries = bytes(data[first + 2 : first + 2 + 12 * known])
    entries += entries[-12:] * (tags - known)
    data += bytes(len(data) % 2)
    struct.pack_into("<I", data, first + 2 + 12 * known, len(data))
    for number in range(2, pages + 1):
        following = len(data) + 6 + len(entries) if number < pages else 0
        data += struct.pack("<H", tags) + entries + struct.pack("<I", following)
    return bytes(data)


def test_the_pages_of_an_endless_scan_are_not_counted_to_the_end() -> None:
    pages, count = scan_pages(chained(MOST_COUNTED, 20), 9, 2)
    assert (len(pages), count) == (2, MOST_COUNTED)
    assert scan_pages(chained(3 * MOST_COUNTED, 20), 9, 2)[1] == MOST_COUNTED + 1


def test_a_large_page_is_held_once() -> None:
    data = scan("RGB", "tiff_adobe_deflate", 1, (4000, 3000))
    _imaging.reset_stats()
    scan_pages(data, 90, 1)
    # Pillow takes memory in blocks of 16 MB: three for the page, one for each small picture.
    assert _imaging.get_stats()["allocated_blocks"] < 2 * 3 + 4


def test_a_page_that_lies_on_its_side_is_stood_up_and_the_next_is_not() -> None:
    lying, standing = Image.new("L", (400, 300), 255), Image.new("RGB", (300, 600), (40, 40, 40))
    lying.paste(40, (0, 0, 200, 300))
    out = BytesIO()
    turned = Image.Exif()
    turned[ExifTags.Base.Orientation] = 6
    standing.encoderinfo = {"exif": Image.Exif()}
    lying.save(out, "TIFF", save_all=True, append_images=[standing], exif=turned)
    (first, second), _ = scan_pages(out.getvalue(), 90, 2)
    assert [(p.width, p.height) for p in (first, second)] == [(90, 120), (90, 180)]
    assert (first.pixels[0], first.pixels[-4]) == (40, 255)


@pytest.mark.parametrize(
    "data",
    [b"II*\0nothing", scan("RGB", None)[:5000], scan("1", "group4", 1, (90_000, 1000)), chained(2, 60_000)],
    ids=("damaged", "cut off", "huge", "crowded"),
)
def test_a_scan_that_cannot_be_shown_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"this (scan|page)"):
        scan_pages(data, 90, 4)
