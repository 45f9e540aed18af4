"""The first pages of somebody else's PDF as pictures, to be looked at; however large they are, they stay small here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

_TALLEST = 3
"""The height of a picture is at most so many times its width; a longer page is drawn narrower."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as a picture; four bytes a pixel, red, green, blue and one that counts for nothing."""

    width: int
    height: int
    pixels: bytes


def first_pages(pdf: bytes, width: int, most: int) -> tuple[tuple[PagePicture, ...], int]:
    """The first `most` pages, `width` pixels wide, and how many pages there are.

    Raises ValueError for what is damaged, empty or protected with a password. One caller at
    a time: the library behind it takes no two.
    """
    import pypdfium2

    try:
        opened = pypdfium2.PdfDocument(pdf)
        with opened:
            count = len(opened)
            pages = tuple(_drawn(opened[number], width) for number in range(min(count, most)))
    except (pypdfium2.PdfiumError, OSError, MemoryError) as error:
        raise ValueError("this PDF cannot be shown") from error
    if not pages:
        raise ValueError("this PDF has no pages")
    return pages, count


def _drawn(page: pypdfium2.PdfPage, width: int) -> PagePicture:
    import pypdfium2.raw as pdfium_raw

    across, down = max(page.get_width(), 1.0), max(page.get_height(), 1.0)
    scale = min(width / across, width * _TALLEST / down)
    bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=pdfium_raw.FPDFBitmap_BGRA)
    row = bitmap.width * 4
    pixels = bytes(bitmap.buffer)
    if bitmap.stride != row:
        starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
        pixels = b"".join(pixels[at : at + row] for at in starts)
    drawn = PagePicture(bitmap.width, bitmap.height, pixels)
    bitmap.close()
    page.close()
    return drawn
