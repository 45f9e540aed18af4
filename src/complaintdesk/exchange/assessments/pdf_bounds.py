"""pdfplumber's page and what draws it, with bounds: a page stops being read before it fills the memory.

A few bytes of a PDF can draw a million letters, or a drawing of drawings of drawings; and a
font's table can name four thousand million letters in one line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from pdfminer.cmapdb import CMapParser, FileUnicodeMap
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTItem, LTPage
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdftypes import PDFStream, list_value, resolve1
from pdfminer.utils import nunpack
from pdfplumber.page import Page

from complaintdesk.exchange.assessments.limits import (
    LARGEST_CODES,
    LARGEST_PAGE,
    LARGEST_PAGES,
    MOST_CHARACTERS_ON_A_PAGE,
    MOST_CODES,
    MOST_FORMS_ON_A_PAGE,
    MOST_SHAPES_ON_A_PAGE,
)

_HIGHEST_CODE = 0xFFFF
_SLANT = 0.2
_NAMELESS = re.compile(r"\(cid:(\d+)\)")

_BULLETS = {127, 129, 141, 143, 144, 157}
"""Codes that the Windows alphabet does not use, and that show a bullet in a PDF (ISO 32000-1, table D.2)."""


class TooMuch(Exception):
    """A page holds more than any that is meant to be read."""


class BoundedPage(Page):
    """A page that raises TooMuch where its own library would go on."""

    @property
    def layout(self) -> LTPage:
        """Everything drawn on the page; pdfplumber asks for it once and keeps what it makes of it."""
        device = _BoundedDevice(self.pdf.rsrcmgr, pageno=self.page_number)
        _BoundedInterpreter(self.pdf.rsrcmgr, device).process_page(self.page_obj)
        return device.get_result()

    def process_object(self, obj: LTItem) -> dict[str, Any]:
        """A character with what is asked of it here and no more, which halves the time a page takes."""
        if not isinstance(obj, LTChar):
            return super().process_object(obj)
        left, top = obj.x0 + self.mediabox[0], self.height - obj.y1 + self.mediabox[1]
        return {
            "object_type": "char", "text": _text(obj.get_text()), "fontname": obj.fontname, "size": obj.size,
            "upright": obj.upright, "x0": left, "x1": left + obj.width, "width": obj.width,
            "slanted": _is_slanted(obj.matrix),
            "top": top, "bottom": top + obj.height, "height": obj.height, "doctop": top,
        }  # fmt: skip


def _text(text: str) -> str:
    """A character's letter; pdfminer writes one that its font does not name as (cid:127)."""
    named = _NAMELESS.fullmatch(text)
    if named is None:
        return text
    return "•" if int(named[1]) in _BULLETS else "\ufffd"


def _is_slanted(matrix: Sequence[float]) -> bool:
    """True for a character that is turned, but not by a quarter."""
    across, up = abs(matrix[0]), abs(matrix[1])
    return min(across, up) > _SLANT * max(across, up)


class _BoundedInterpreter(PDFPageInterpreter):
    """Counts what it is given to draw with, before it takes it apart: each form as often as it is drawn."""

    device: _BoundedDevice
    rsrcmgr: BoundedResources

    def render_contents(self, resources: Any, streams: Sequence[object], *args: Any, **kwargs: Any) -> None:
        length = sum(len(part.get_data()) for part in map(resolve1, streams) if isinstance(part, PDFStream))
        self.device.length += length
        self.rsrcmgr.length += length
        if self.device.length > LARGEST_PAGE or self.rsrcmgr.length > LARGEST_PAGES:
            raise TooMuch
        super().render_contents(resources, streams, *args, **kwargs)


class _BoundedDevice(PDFPageAggregator):
    """Counts what is drawn."""

    characters = shapes = forms = length = 0

    def render_char(self, *args: Any, **kwargs: Any) -> float:
        self.characters += 1
        if self.characters > MOST_CHARACTERS_ON_A_PAGE:
            raise TooMuch
        return super().render_char(*args, **kwargs)

    def paint_path(self, *args: Any, **kwargs: Any) -> None:
        if self._has_room():
            super().paint_path(*args, **kwargs)

    def render_image(self, *args: Any, **kwargs: Any) -> None:
        if self._has_room():
            super().render_image(*args, **kwargs)

    def begin_figure(self, *args: Any, **kwargs: Any) -> None:
        self.forms += 1
        if self.forms > MOST_FORMS_ON_A_PAGE:
            raise TooMuch
        super().begin_figure(*args, **kwargs)

    def _has_room(self) -> bool:
        """Counts a shape; past the limit they are left away, because the words of such a page can still be read."""
        self.shapes += 1
        return self.shapes <= MOST_SHAPES_ON_A_PAGE


class BoundedResources(PDFResourceManager):
    """Looks at the tables of a font before they are spread out in memory; keeps count of what draws all pages."""

    length = 0

    def get_font(self, objid: object, spec: Mapping[str, object]) -> PDFFont:
        """The font of that number, which stays in memory for all pages."""
        for name in ("W", "W2"):
            for item in list_value(spec.get(name) or []):
                code = resolve1(item)
                if isinstance(code, int | float) and abs(code) > _HIGHEST_CODE:
                    raise TooMuch
        for name in ("ToUnicode", "Encoding"):
            table = resolve1(spec.get(name))
            if isinstance(table, PDFStream):
                _check_codes(table)
        return super().get_font(objid, spec)


def _check_codes(table: PDFStream) -> None:
    data = table.get_data()
    if len(data) > LARGEST_CODES:
        raise TooMuch
    _CodeCounter(FileUnicodeMap(), BytesIO(data)).run()


class _CodeCounter(CMapParser):
    """Reads a table of letters as its parent does, and only counts those that its ranges name."""

    count = 0

    def do_keyword(self, pos: int, token: Any) -> None:
        if token in {self.KEYWORD_ENDBFRANGE, self.KEYWORD_ENDCIDRANGE}:
            held = [value for _, value in self.popall()]
            for first, last in zip(held[::3], held[1::3], strict=False):
                if isinstance(first, bytes) and isinstance(last, bytes):
                    self.count += max(0, nunpack(last[-4:]) - nunpack(first[-4:]) + 1)
            if self.count > MOST_CODES:
                raise TooMuch
        elif token.name.startswith((b"begin", b"end")):
            self.popall()
        else:
            self.push((pos, token))
