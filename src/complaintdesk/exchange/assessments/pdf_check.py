"""A PDF is looked over before its words are read: locked, too long or swelling ones are refused, the rest put in order.

qpdf reads the file, which mends what is out of order in it; only what it writes anew, in
memory and without pictures, goes on to be read. Nothing of it is written to the disk.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Name
from pikepdf.settings import get_qpdf_limits, set_qpdf_limits

from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.limits import (
    LARGEST_LZW,
    LARGEST_PDF,
    LARGEST_STREAM,
    MEGABYTE,
    MOST_OBJECTS,
    MOST_PAGES,
)

_FILTERS = 3
_PICTURE = Name("/Image")
_UNNEEDED = ("/PageLabels", "/Outlines", "/Names", "/OpenAction", "/AA", "/Metadata", "/StructTreeRoot")
_INNER = (Name("/ObjStm"), Name("/XRef"))
_LZW = Name("/LZWDecode")
_UNREADABLE = -1
_limiting = threading.Lock()


def in_order(data: bytes, path: Path) -> BytesIO:
    """The PDF anew, without pictures, bookmarks, scripts and other things that hold no words of its pages.

    What was filled into a form's fields is put onto its pages. Raises UserError
    "assessment.protected", "assessment.pages", "assessment.swollen" or
    "assessment.damaged".
    """
    with _bounded_qpdf():
        try:
            with pikepdf.open(BytesIO(data)) as pdf:
                return _looked_over(pdf, path)
        except pikepdf.PasswordError as error:
            raise UserError("assessment.protected", path=path) from error
        except (pikepdf.PdfError, ValueError, TypeError, LookupError, AttributeError, RuntimeError) as error:
            swollen = "memory limit" in str(error)
            code = "assessment.swollen" if swollen else "assessment.damaged"
            raise UserError(code, path=path, most=LARGEST_STREAM // MEGABYTE) from error


@contextmanager
def _bounded_qpdf() -> Iterator[None]:
    """qpdf unpacks no stream beyond the limit in here; its limits hold for the whole program, so they are put back."""
    with _limiting:
        before = get_qpdf_limits()
        _limit_qpdf(LARGEST_STREAM, _FILTERS)
        try:
            yield
        finally:
            _limit_qpdf(int(before["flate_max_memory"]), int(before["max_stream_filters"]))


def _limit_qpdf(size: int, filters: int) -> None:
    set_qpdf_limits(
        flate_max_memory=size,
        run_length_max_memory=size,
        png_max_memory=size,
        tiff_max_memory=size,
        max_stream_filters=filters,
    )


def _looked_over(pdf: pikepdf.Pdf, path: Path) -> BytesIO:
    pages = len(pdf.pages)
    if pages > MOST_PAGES:
        raise UserError("assessment.pages", path=path, pages=pages, most=MOST_PAGES)
    if len(pdf.objects) > MOST_OBJECTS:
        raise UserError("assessment.swollen", path=path, most=LARGEST_PDF // MEGABYTE)
    if "/AcroForm" in pdf.Root:
        pdf.generate_appearance_streams()
        pdf.flatten_annotations("print")
    for name in _UNNEEDED:
        if name in pdf.Root:
            del pdf.Root[name]
    sizes = _Streams(path).put_in_order(pdf)
    for page in pdf.pages:
        if any(sizes.get(part.objgen) == _UNREADABLE for part in _contents(page)):
            raise UserError("assessment.damaged", path=path)
    out = BytesIO()
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    out.seek(0)
    return out


def _contents(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    """The streams that draw a page."""
    held = page.obj.get("/Contents")
    if isinstance(held, pikepdf.Array):
        yield from (part for part in held if isinstance(part, pikepdf.Stream))
    elif isinstance(held, pikepdf.Stream):
        yield held


class _Streams:
    """Unpacks the streams of a PDF, one by one, and keeps count of what comes out."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._total = 0

    def put_in_order(self, pdf: pikepdf.Pdf) -> dict[tuple[int, int], int]:
        """Unpacks every stream and empties the pictures; how large each is, by its number, or _UNREADABLE."""
        sizes = {}
        for part in pdf.objects:
            if isinstance(part, pikepdf.Stream) and part.get("/Type") not in _INNER:
                sizes[part.objgen] = self._size(part)
        return sizes

    def _size(self, part: pikepdf.Stream) -> int:
        if part.get("/Subtype") == _PICTURE:
            part.write(b"")
            return 0
        if _LZW in _filters(part) and len(part.read_raw_bytes()) > LARGEST_LZW:
            raise self._swollen()
        try:
            data = part.read_bytes()
        except pikepdf.PdfError as error:
            if "memory limit" in str(error):
                raise
            # What qpdf cannot unpack shows no words either; pdfminer would unpack it without bounds.
            part.write(b"")
            return _UNREADABLE
        self._total += len(data)
        if len(data) > LARGEST_STREAM or self._total > LARGEST_PDF:
            raise self._swollen()
        part.write(data)
        return len(data)

    def _swollen(self) -> UserError:
        return UserError("assessment.swollen", path=self._path, most=LARGEST_PDF // MEGABYTE)


def _filters(part: pikepdf.Stream) -> list[Any]:
    held = part.get("/Filter")
    return list(held) if isinstance(held, pikepdf.Array) else [held]
