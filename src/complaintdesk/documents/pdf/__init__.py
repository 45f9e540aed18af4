"""The PDF writer: tagged A4 pages with embedded fonts, and pictures of pages for previews.

The libraries are loaded when first used, so importing this package costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from complaintdesk.documents.blocks import Document


def write_pdf(document: Document) -> bytes:
    """The document as a tagged PDF; the same document always gives the same bytes.

    Text of any length flows over pages. No text makes it fail: a character that no bundled
    font holds is printed as its code in brackets.
    """
    from complaintdesk.documents.pdf.writer import write

    return write(document)


def page_pictures(pdf: bytes, scale: float = 1.0) -> Iterator[tuple[int, int, bytes]]:
    """Each page as (width, height, pixels), drawn when it is asked for.

    `scale` is pixels to the point: 1.0 is 72 dots an inch, 2.0 is 144. Pixels are RGBA, four
    bytes each, opaque, row by row from the top with no padding (QImage.Format_RGBA8888 with
    width * 4 bytes a line). Raises ValueError, at the call, for bytes that
    are no PDF or one that needs a password.
    """
    from complaintdesk.documents.pdf.pictures import pictures

    return pictures(pdf, scale)


def place_of(pdf: bytes, words: str) -> tuple[int, float] | None:
    """Where words stand first: the page, from 1, and how far down it, from 0 at its top to 1; None if nowhere.

    They may go on in another line, but not on another page.
    """
    from complaintdesk.documents.pdf.pictures import place_of

    return place_of(pdf, words)
