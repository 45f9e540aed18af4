"""The pages of a scan in TIFF as pictures, to be looked at: every compression that scanners and fax machines use."""

from __future__ import annotations

import struct
import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from complaintdesk.documents.pdf.looking_at import PagePicture

if TYPE_CHECKING:
    from PIL import Image
    from PIL.TiffImagePlugin import TiffImageFile

_MOST_PIXELS = 80_000_000
"""A page of A3 at 600 dots an inch is smaller."""

_SIXTEEN_BITS = 1 / 256
"""What makes a shade of 16 bits one of 8."""

_TALLEST = 3
"""The height of a picture is at most so many times its width."""

_SMOOTH = {"1": "L", "P": "RGB", "PA": "RGB"}
"""What pages without shades in between become before they are made small: their dots would be lost."""

_MOST_TAGS = 200
"""Scanners write some twenty of a page; each takes time to read."""

_BIG = 43
"""Where a file begins with "II+" its numbers are of eight bytes."""

MOST_COUNTED = 500
"""So many pages are counted and no more: a file made to do harm may have millions."""


def scan_pages(tiff: bytes, width: int, most: int) -> tuple[tuple[PagePicture, ...], int]:
    """The first `most` pages, at most `width` pixels wide, and how many pages there are.

    One more than `MOST_COUNTED` stands for any number beyond it. Raises ValueError for what
    is damaged or has a page larger than a sheet of A3.
    """
    from PIL import Image
    from PIL.TiffImagePlugin import TiffImageFile

    try:
        with warnings.catch_warnings():
            # Pillow's warnings are for programmers; what libtiff beneath it says still goes to the console.
            warnings.simplefilter("ignore")
            with TiffImageFile(BytesIO(tiff)) as opened:
                return _looked_through(opened, width, most, tiff)
    except (OSError, SyntaxError, EOFError, TypeError, KeyError, struct.error, MemoryError) as error:
        raise ValueError("this scan cannot be shown") from error
    except Image.DecompressionBombError as error:
        raise ValueError("this scan is too large to be shown") from error


def _looked_through(opened: TiffImageFile, width: int, most: int, tiff: bytes) -> tuple[tuple[PagePicture, ...], int]:
    pages: list[PagePicture] = []
    count = 0
    while count <= MOST_COUNTED and _turned_to(opened, count, tiff):
        if count < most:
            pages.append(_page(opened, width))
        count += 1
    return tuple(pages), count


def _turned_to(opened: TiffImageFile, number: int, tiff: bytes) -> bool:
    """False where there is no such page."""
    tags, at = opened.tag_v2, opened.tag_v2.next if number else 0
    if at:
        ends, size = "<" if tags.prefix == b"II" else ">", "Q" if tiff[2] == _BIG else "H"
        if struct.unpack_from(f"{ends}{size}", tiff, at)[0] > _MOST_TAGS:
            raise ValueError("this scan cannot be shown")
    try:
        opened.seek(number)
    except EOFError:
        return False
    return True


def _page(opened: Image.Image, width: int) -> PagePicture:
    """The page that is turned to, made small in its place: of a large page only one copy is held."""
    from PIL import Image

    if opened.width * opened.height > _MOST_PIXELS:
        raise ValueError("this page is too large to be shown")
    # Loading turns a page as the scanner said it lies.
    opened.load()
    page = opened.convert(_SMOOTH[opened.mode]) if opened.mode in _SMOOTH else opened
    gap = None if page.mode.startswith("I;") else 2.0
    page.thumbnail((width, width * _TALLEST), Image.Resampling.LANCZOS, reducing_gap=gap)
    if page.mode.startswith("I"):
        page = page.convert("I").point(lambda shade: shade * _SIXTEEN_BITS)
    shown = page.convert("L" if page.mode in ("I", "L") else "RGB")
    return PagePicture(shown.width, shown.height, shown.convert("RGBA").tobytes())
