"""Small pictures in a Word document: the logo and a signature, each on a line of its own with its description."""

from __future__ import annotations

from base64 import b64decode
from io import BytesIO

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from complaintdesk.documents.blocks import Picture
from complaintdesk.documents.characters import one_line
from complaintdesk.documents.docx_parts import xml_of
from complaintdesk.documents.docx_styles import dress

LOGO_ROOM = (60.0, 16.0)
SIGNATURE_ROOM = (70.0, 14.0)
"""The most width and height of each, in millimetres."""

AROUND_PICTURE = Pt(4)
"""The room below a picture."""


def add_small_picture(
    word: WordDocument, picture: Picture, style: ParagraphStyle, room: tuple[float, float]
) -> Paragraph:
    """The picture as a line at the end of the document, as large as fits into the room."""
    line = word.add_paragraph()
    dress(line, style)
    # A line of a fixed height would cut the picture off.
    line.paragraph_format.line_spacing = 1.0
    line.paragraph_format.space_after = AROUND_PICTURE
    width, height = picture.fitted(*room)
    line.add_run().add_picture(BytesIO(b64decode(picture.png)), width=Mm(width), height=Mm(height))
    next(xml_of(line).iter(qn("wp:docPr"))).set("descr", one_line(picture.alternative))
    return line
