"""What kind of file a document is, as a media type: by its content where that can be told, else by its name."""

from __future__ import annotations

UNKNOWN = "application/octet-stream"
"""The media type of a file of which nothing is known."""

PROGRAM = "application/vnd.microsoft.portable-executable"
"""The media type of a program for Windows."""

_MARKS = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"MZ\x90\0", PROGRAM),
    (0, b"\x78\x9f\x3e\x22", "application/ms-tnef"),
    (8, b"WEBP", "image/webp"),
    (8, b"AVI ", "video/x-msvideo"),
    (8, b"WAVE", "audio/wav"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"OggS", "audio/ogg"),
)
"""Where a mark stands, the mark, and what it tells."""

_BRANDS = {
    b"heic": "image/heic", b"heix": "image/heic", b"heim": "image/heic", b"heis": "image/heic", b"hevc": "image/heic",
    b"mif1": "image/heif", b"msf1": "image/heif", b"avif": "image/avif", b"qt  ": "video/quicktime",
    b"M4A ": "audio/mp4", b"3gp4": "video/3gpp", b"3gp5": "video/3gpp",
}  # fmt: skip
"""The brands of a film or of a telephone's photograph; any other is a film."""

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
_INSIDE_ZIP = ((b"word/document.xml", _WORD), (b"xl/workbook.", _EXCEL), (b"ppt/presentation.xml", _SLIDES))

_ENDINGS = {
    "pdf": "application/pdf", "jpg": "image/jpeg", "jpeg": "image/jpeg", "jfif": "image/jpeg", "png": "image/png",
    "gif": "image/gif", "tif": "image/tiff", "tiff": "image/tiff", "heic": "image/heic", "heif": "image/heif",
    "webp": "image/webp", "avif": "image/avif", "bmp": "image/bmp", "docx": _WORD, "xlsx": _EXCEL, "pptx": _SLIDES,
    "doc": "application/msword", "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint",
    "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "rtf": "application/rtf", "txt": "text/plain", "csv": "text/csv", "htm": "text/html", "html": "text/html",
    "ics": "text/calendar", "vcf": "text/vcard", "eml": "message/rfc822", "msg": "application/vnd.ms-outlook",
    "zip": "application/zip", "mp3": "audio/mpeg", "m4a": "audio/mp4", "wav": "audio/wav", "ogg": "audio/ogg",
    "mp4": "video/mp4", "mov": "video/quicktime", "3gp": "video/3gpp", "avi": "video/x-msvideo",
    "p7m": "application/pkcs7-mime", "p7s": "application/pkcs7-signature", "asc": "application/pgp-signature",
    "dat": "application/octet-stream", "xml": "application/xml", "json": "application/json",
}  # fmt: skip
"""Spelt out here, because what the computer itself knows of endings differs from one to the next."""

_OLD_OFFICE = {"application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"}
_USUAL = {kind: ending for ending, kind in reversed(_ENDINGS.items())} | {"image/jpg": "jpg"}


def media_type(name: str, data: bytes) -> str:
    """The media type of a file by its content, else by its name's ending; `UNKNOWN` where neither tells.

    A PDF that is called photo.jpg is a PDF. What is only text goes by its name.
    """
    from complaintdesk.exchange.mail import is_mail
    from complaintdesk.exchange.mail.kinds import OLE_MARK, looks_like_outlook

    said = _ENDINGS.get(name.rpartition(".")[2].strip().lower(), UNKNOWN) if "." in name else UNKNOWN
    seen = _seen(data)
    if seen:
        return seen
    if data.startswith(OLE_MARK):
        return _ENDINGS["msg"] if looks_like_outlook(data) else said if said in _OLD_OFFICE else UNKNOWN
    if data.startswith(b"PK\x03\x04"):
        return next((kind for mark, kind in _INSIDE_ZIP if mark in data), _packed(said))
    return _ENDINGS["eml"] if is_mail(data, name) else said


def usual_ending(kind: str) -> str:
    """The ending, without a dot, of a file's name for a media type; "" where none is known."""
    plain = kind.partition(";")[0].strip().lower()
    return "" if plain == UNKNOWN else _USUAL.get(plain, "")


def _seen(data: bytes) -> str:
    """What the first bytes tell; "" where they tell nothing."""
    if b"%PDF-" in data[:1024]:
        return "application/pdf"
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12], "video/mp4")
    return next((kind for at, mark, kind in _MARKS if data.startswith(mark, at) and _is_riff(at, data)), "")


def _is_riff(at: int, data: bytes) -> bool:
    return at == 0 or data.startswith(b"RIFF")


def _packed(said: str) -> str:
    """What a zip that is not Office's own is: what its name says where that is packed too."""
    return said if "opendocument" in said else "application/zip"
