"""The landlord's logo and people's signatures: pictures checked, made small, kept in the desk and put into letters."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from complaintdesk.documents.blocks import Block, Document, Picture, Signature
from complaintdesk.domain.casefile import same_person
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord, SignedAs
from complaintdesk.services.desk import Desk

LARGEST_FILE = 10 * 1024 * 1024
"""The largest picture that is read, in bytes."""

_MOST_PIXELS = 50_000_000
_ROOM = (900, 300)
"""How wide and high a kept picture is at most, in pixels: sharp in print, and small in every letter."""

_PNG = "image/png"


def set_logo(desk: Desk, path: Path | None) -> tuple[Landlord, Changes]:
    """Keeps a picture for the top of letters, or takes it away (None); letters already issued stay as they are.

    Raises UserError "file.missing", "file.unreadable", "picture.too_large" and "picture.not_picture".
    """
    data = small_png(path) if path is not None else None
    with desk.writing() as unit:
        before = unit.landlord()
        logo = unit.add_attachment(None, "Logo.png", _PNG, data).id if data is not None else None
        saved = unit.save_landlord(before, replace(before, logo=logo))
    return saved, Changes(landlord=True)


def set_signature(desk: Desk, name: str, path: Path | None) -> tuple[Landlord, Changes]:
    """Keeps the picture of somebody's signature for the letters they sign, or takes it away (None).

    It belongs to the name: somebody of another name never signs with it. Raises what `set_logo` raises.
    """
    data = small_png(path) if path is not None else None
    with desk.writing() as unit:
        before = unit.landlord()
        others = tuple(s for s in before.signatures if not same_person(s.name, name))
        if data is not None:
            kept = unit.add_attachment(None, f"Signature of {name}.png", _PNG, data)
            others = (*others, SignedAs(name, kept.id))
        saved = unit.save_landlord(before, replace(before, signatures=others))
    return saved, Changes(landlord=True)


def small_png(path: Path) -> bytes:
    """A picture (PNG, JPEG, GIF, BMP, TIFF) as a small PNG on white, without anything else that the file held.

    Raises UserError "file.missing", "file.unreadable", "picture.too_large" and "picture.not_picture".
    """
    from PIL import Image, ImageOps

    if not path.is_file():
        raise UserError("file.missing", path=path)
    too_large = UserError("picture.too_large", name=path.name, most=LARGEST_FILE // 1024 // 1024)
    if path.stat().st_size > LARGEST_FILE:
        raise too_large
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError("file.unreadable", path=path) from error
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG", "GIF", "BMP", "TIFF")) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise too_large
            upright = ImageOps.exif_transpose(opened).convert("RGBA")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise too_large from error
    except (OSError, ValueError, SyntaxError) as error:
        raise UserError("picture.not_picture", name=path.name) from error
    upright.thumbnail(_ROOM)
    white = Image.new("RGB", upright.size, "white")
    white.paste(upright, mask=upright)
    out = BytesIO()
    white.save(out, "PNG", optimize=True)
    return out.getvalue()


def with_pictures(desk: Desk, document: Document, landlord: Landlord) -> Document:
    """The letter with the logo in its letterhead, and the picture of the signature of whoever signs it."""
    if landlord.logo is None and not landlord.signatures:
        return document

    def picture(attachment: int, alternative: str) -> Picture:
        with desk.reading() as unit:
            return _picture(unit.attachment(attachment), alternative)

    head = document.letterhead
    if head is not None and landlord.logo is not None:
        head = replace(head, logo=picture(landlord.logo, f"Logo of {landlord.name}"))
    blocks = tuple(_signed(block, landlord, picture) for block in document.blocks)
    return replace(document, letterhead=head, blocks=blocks)


def _signed(block: Block, landlord: Landlord, picture: Callable[[int, str], Picture]) -> Block:
    if not isinstance(block, Signature):
        return block
    known = next((s for s in landlord.signatures if same_person(s.name, block.name)), None)
    return block if known is None else replace(block, picture=picture(known.attachment, f"Signature of {block.name}"))


@lru_cache(maxsize=16)
def _picture(png: bytes, alternative: str) -> Picture:
    from PIL import Image

    with Image.open(BytesIO(png)) as opened:
        return Picture(b64encode(png).decode("ascii"), opened.width, opened.height, alternative)
