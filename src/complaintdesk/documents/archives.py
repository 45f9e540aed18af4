"""Rewrites a zip file (.docx, .xlsx) so that the same content always gives the same bytes."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from datetime import date
from io import BytesIO
from xml.sax.saxutils import escape

_EPOCH = (1980, 1, 1, 0, 0, 0)


def repacked(archive: bytes, replaced: Mapping[str, bytes]) -> bytes:
    """`archive` with no times of its own, and with the parts named in `replaced` as given."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(archive)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            name = zipfile.ZipInfo(entry.filename, _EPOCH)
            name.compress_type = zipfile.ZIP_DEFLATED
            name.external_attr = 0o600 << 16
            target.writestr(name, replaced.get(entry.filename, source.read(entry.filename)))
    return out.getvalue()


def core_properties(title: str, author: str, dated: date, language: str = "en-GB") -> bytes:
    """An Office file's properties part, bearing the document's own date and no other."""
    day = f"{dated.isoformat()}T00:00:00Z"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>{escape(author)}</dc:creator>"
        f"<cp:lastModifiedBy>{escape(author)}</cp:lastModifiedBy><dc:language>{escape(language)}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified>'
        "</cp:coreProperties>"
    ).encode()
