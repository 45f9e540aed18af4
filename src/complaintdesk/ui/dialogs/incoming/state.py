"""What the dialog for letters, emails and scans says. No Qt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk.domain.casefile import Channel
from complaintdesk.ui.screens.case.state.files import size_words

if TYPE_CHECKING:
    from complaintdesk.services.incoming import FoundFile, FoundPart, LeftOut

DIRECTIONS = (("It came in", "in"), ("We sent it", "out"))
DAY_LABELS = {"in": "&Day on which it came", "out": "&Day on which it was sent"}
WHO_LABELS = {"in": "&From whom", "out": "&To whom"}
CHOOSE = "Add what came in"
PATTERN = (
    "Letters, emails and scans (*.eml *.msg *.pdf *.docx *.doc *.odt *.rtf *.txt *.jpg *.jpeg *.png *.heic *.tif "
    "*.tiff);;All files (*)"
)
NO_FILES = (
    "What you dropped is no file. Save the email or picture in a folder first, and drop it from there, or choose "
    "“Add what came in” in the Case menu."
)
RESTORED = "This is what you had filled in when the program stopped. Nothing of it is on the case yet."

_KINDS = {
    "application/pdf": "PDF", "message/rfc822": "Email", "application/vnd.ms-outlook": "Email from Outlook",
    "application/msword": "Word document", "text/plain": "Text", "application/zip": "Packed files (zip)",
    "image/tiff": "Scan",
}  # fmt: skip


def kind_words(media_type: str, size: int) -> str:
    """What kind of file it is and how large: "PDF, 1.2 MB"."""
    known = _KINDS.get(media_type)
    if known is None:
        known = "Picture" if media_type.startswith("image/") else ""
        known = "Word document" if "wordprocessing" in media_type else known
        known = "Spreadsheet" if "spreadsheet" in media_type or "excel" in media_type else known
    return f"{known or 'File'}, {size_words(size)}"


def icon_of(media_type: str) -> str:
    """The name of a file's icon."""
    if media_type in {"message/rfc822", "application/vnd.ms-outlook"}:
        return "letter"
    return "document" if media_type == "application/pdf" or "word" in media_type else "attachment"


def part_words(part: FoundPart) -> str:
    """A part's name, size, and why it is not ticked."""
    said = f"{part.name}  ({size_words(part.size)})"
    return f"{said}: {part.note}" if part.note else said


def left_out_words(left: tuple[LeftOut, ...]) -> str:
    """Why files were not taken, one to a line."""
    return "\n".join(one.why for one in left)


def save_words(files: tuple[FoundFile, ...]) -> str:
    """What the button says."""
    return "Put it on the &case" if len(files) < 2 else f"Put all {len(files)} on the &case"


def said_words(number: int) -> str:
    """What is said once they are kept."""
    return "It is on the case’s timeline." if number == 1 else f"All {number} are on the case’s timeline."


def new_paths(paths: list[Path], files: tuple[FoundFile, ...]) -> list[Path]:
    """Those of the paths that are not among the files yet, each once."""
    there = {f.path for f in files}
    return [p for p in dict.fromkeys(paths) if p not in there]


CHANNELS = tuple((c.value[:1].upper() + c.value[1:], c) for c in Channel)
