"""Somebody else's PDF as pictures: a page as wide as asked for, never too many, and nothing of a damaged file."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from complaintdesk.documents.pdf.looking_at import first_pages


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
