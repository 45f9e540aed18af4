"""A picture on the page, such as a logo or a signature, as one figure element."""

from __future__ import annotations

from base64 import b64decode
from functools import lru_cache
from io import BytesIO

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from complaintdesk.documents.blocks import Picture
from complaintdesk.documents.characters import one_line
from complaintdesk.documents.pdf.tags import Element, TaggedCanvas


class PictureFlow(Flowable):
    """A picture as large as fits into a room of points; it keeps its shape."""

    def __init__(self, picture: Picture, root: Element, room: tuple[float, float]) -> None:
        super().__init__()
        self._png = picture.png
        self._element = root.add("Figure", alternative=one_line(picture.alternative))
        self.width, self.height = picture.fitted(*room)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its width and height, which no room changes."""
        return self.width, self.height

    def draw(self) -> None:
        """Draws it at the canvas's origin, marked."""
        canvas: TaggedCanvas = self.canv
        x, y = canvas.absolutePosition(0, 0)
        self._element.box = (x, y, x + self.width, y + self.height)
        canvas.begin(self._element)
        canvas.drawImage(_reader(self._png), 0, 0, self.width, self.height)
        canvas.end()


@lru_cache(maxsize=8)
def _reader(png: str) -> ImageReader:
    return ImageReader(BytesIO(b64decode(png)))
