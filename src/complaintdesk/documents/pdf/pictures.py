"""Pages of a PDF as pictures, and where words stand on them, through pypdfium2."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium_raw


def pictures(pdf: bytes, scale: float) -> Iterator[tuple[int, int, bytes]]:
    """See `complaintdesk.documents.pdf.page_pictures`; a bad file is refused at the call."""
    try:
        opened = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError("these bytes are not a PDF that can be shown") from error
    return _pages(opened, scale)


def _pages(opened: pypdfium2.PdfDocument, scale: float) -> Iterator[tuple[int, int, bytes]]:
    with opened:
        for number in range(len(opened)):
            page = opened[number]
            bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=pdfium_raw.FPDFBitmap_BGRA)
            row = bitmap.width * 4
            pixels = bytes(bitmap.buffer)
            if bitmap.stride != row:
                starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
                pixels = b"".join(pixels[at : at + row] for at in starts)
            yield bitmap.width, bitmap.height, pixels
            bitmap.close()
            page.close()


def place_of(pdf: bytes, words: str) -> tuple[int, float] | None:
    """See `complaintdesk.documents.pdf.place_of`."""
    with pypdfium2.PdfDocument(pdf) as opened:
        for number in range(len(opened)):
            text = opened[number].get_textpage()
            found = text.search(words).get_next() if words.strip() else None
            if found is not None:
                top = text.get_charbox(found[0])[3]
                return number + 1, min(1.0, max(0.0, 1 - top / opened[number].get_height()))
    return None
