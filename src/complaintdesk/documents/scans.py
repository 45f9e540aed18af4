"""The pages of a scan in TIFF as pictures, to be looked at: every compression that scanners and fax machines use."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from complaintdesk.documents.pdf.looking_at import PagePicture

if TYPE_CHECKING:
    from PIL import Image

_MOST_PIXELS = 80_000_000
"""A page of A3 at 600 dots an inch is smaller."""

_SIXTEEN_BITS = 1 / 256
"""What makes a shade of 16 bits one of 8."""

_TALLEST = 3
"""The height of a picture is at most so many times its width."""


def scan_pages(tiff: bytes, width: int, most: int) -> tuple[tuple[PagePicture, ...], int]:
    """The first `most` pages, at most `width` pixels wide, and how many pages there are.

    Raises ValueError for what is damaged or has a page larger than a sheet of A3.
    """
    import struct
    import warnings

    from PIL import Image

    try:
        with warnings.catch_warnings():
            # Of what is odd inside a file nobody is told by way of the console.
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(tiff), formats=("TIFF",)) as opened:
                count = int(getattr(opened, "n_frames", 1))
                pages = tuple(_page(opened, number, width) for number in range(min(count, most)))
    except (OSError, SyntaxError, EOFError, TypeError, KeyError, struct.error, MemoryError) as error:
        raise ValueError("this scan cannot be shown") from error
    except Image.DecompressionBombError as error:
        raise ValueError("this scan is too large to be shown") from error
    return pages, count


def _page(opened: Image.Image, number: int, width: int) -> PagePicture:
    from PIL import Image, ImageOps

    opened.seek(number)
    if opened.width * opened.height > _MOST_PIXELS:
        raise ValueError("this page is too large to be shown")
    page = opened.copy()
    if page.mode.startswith("I"):
        page = page.convert("I").point(lambda shade: shade * _SIXTEEN_BITS).convert("L")
    page = ImageOps.exif_transpose(page).convert("L" if page.mode in ("1", "L") else "RGB")
    page.thumbnail((width, width * _TALLEST), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return PagePicture(page.width, page.height, page.convert("RGBA").tobytes())
