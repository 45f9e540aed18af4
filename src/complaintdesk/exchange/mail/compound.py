"""Outlook's own files taken apart: a compound file (OLE) whose folders hold the properties of messages ([MS-OXMSG]).

Nothing is unpacked unmeasured: a file may name one piece of itself a thousand times.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.mail.kinds import MESSAGE_STREAM
from complaintdesk.exchange.mail.letters import decoded
from complaintdesk.exchange.mail.limits import LARGEST_FILE, MOST_FOLDERS

TOP, ATTACHED_MESSAGE, OTHER = 32, 24, 8
"""How many bytes stand before the properties: of the message itself, of one attached to it, of people and files."""

_TEXT, _TEXT_8, _BYTES, _OBJECT, _LONG, _TIME = 0x001F, 0x001E, 0x0102, 0x000D, 0x0003, 0x0040
_MESSAGE_PAGE, _INTERNET_PAGE = 0x3FFD, 0x3FDE
_CODE_PAGES = {
    65001: "utf-8", 65000: "utf-7", 20127: "cp1252", 28591: "cp1252", 28592: "iso-8859-2", 28595: "iso-8859-5",
    28597: "iso-8859-7", 28599: "cp1254", 28605: "iso-8859-15", 20866: "koi8-r", 21866: "koi8-u", 50220: "iso-2022-jp",
    50221: "iso-2022-jp", 51932: "euc-jp", 51949: "cp949", 54936: "gb18030", 936: "gb18030", 10000: "mac-roman",
    1200: "utf-16-le",
}  # fmt: skip
"""Windows' numbers for encodings that Python does not call by "cp" and the number."""

_ODD = (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError, struct.error)
"""What the library raises over damaged files."""


@dataclass(slots=True)
class Folder:
    """A folder of the file and all in it."""

    name: str
    streams: dict[str, bytes] = field(default_factory=dict)
    folders: list[Folder] = field(default_factory=list)

    def named(self, start: str) -> list[Folder]:
        """The folders whose name begins so, in the order of their names."""
        return sorted((one for one in self.folders if one.name.startswith(start)), key=lambda one: one.name)


def unpacked(data: bytes, name: str) -> Folder:
    """The whole file. Raises UserError "mail.not_read" where it is damaged, "mail.swollen" where it holds too much."""
    import olefile

    try:
        with olefile.OleFileIO(BytesIO(data)) as ole:
            reader = _Reader(ole, name)
            return reader.folder(ole.root, [])
    except _ODD as error:
        raise UserError("mail.not_read", name=name) from error


@dataclass(slots=True)
class _Reader:
    ole: Any
    name: str
    size: int = 0
    count: int = 0

    def folder(self, entry: Any, path: list[str]) -> Folder:
        """A folder with what is in it, measured before it is read."""
        import olefile

        made = Folder(str(entry.name))
        for kid in entry.kids:
            self.count += 1
            inner = [*path, str(kid.name)]
            if kid.entry_type == olefile.STGTY_STREAM:
                self.size += int(kid.size)
            if self.count > MOST_FOLDERS or self.size > LARGEST_FILE or len(inner) > 40:
                raise UserError("mail.swollen", name=self.name)
            if kid.entry_type == olefile.STGTY_STREAM:
                made.streams[inner[-1]] = self.ole.openstream(inner).read()
            elif kid.entry_type == olefile.STGTY_STORAGE:
                made.folders.append(self.folder(kid, inner))
        return made


@dataclass(slots=True)
class Properties:
    """The properties of a message, a person or a file, by their numbers.

    `code_page` is the message's, for the people and files in it, which do not tell it again.
    """

    folder: Folder
    header: int
    code_page: int = 0
    rows: dict[int, tuple[int, bytes]] = field(init=False)

    def __post_init__(self) -> None:
        table = self.folder.streams.get(MESSAGE_STREAM, b"")[self.header :]
        whole = len(table) - len(table) % 16
        self.rows = {}
        for kind, number, value in struct.iter_unpack("<HH4x8s", table[:whole]):
            self.rows.setdefault(number, (kind, value))
        self.code_page = self.number(_MESSAGE_PAGE) or self.code_page

    def text(self, *numbers: int) -> str:
        """The first of these properties that is a text with something in it; "" where none is."""
        for number in numbers:
            wide = self._stream(number, _TEXT)
            found = _wide(wide) if wide else _narrow(self._stream(number, _TEXT_8), self.code_page)
            if found.strip("\0 "):
                return found.rstrip("\0")
        return ""

    def data(self, number: int) -> bytes:
        """A property that is bytes, or an 8-bit text as its bytes; empty where it is missing."""
        return self._stream(number, _BYTES) or self._stream(number, _TEXT_8)

    def inner(self, number: int) -> Folder | None:
        """A property that is a folder of its own, as an attached message is."""
        return next(iter(self.folder.named(f"__substg1.0_{number:04X}{_OBJECT:04X}")), None)

    def number(self, number: int) -> int:
        """A property that is a whole number; 0 where it is missing."""
        kind, value = self.rows.get(number, (0, b""))
        return int.from_bytes(value[:4], "little") if kind == _LONG else 0

    def moment(self, number: int) -> datetime | None:
        """A property that is a time; None where it is missing, or none that a calendar has."""
        kind, value = self.rows.get(number, (0, b""))
        if kind != _TIME:
            return None
        try:
            ticks = int.from_bytes(value, "little")  # tenths of a millionth of a second since 1601
            return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
        except OverflowError:
            return None

    def page_encoding(self) -> str:
        """The encoding of a message's HTML, which may be another than that of its short texts; "" where not told."""
        page = self.number(_INTERNET_PAGE) or self.code_page
        return encoding(page) if page else ""

    def _stream(self, number: int, kind: int) -> bytes:
        return self.folder.streams.get(f"__substg1.0_{number:04X}{kind:04X}", b"")


def encoding(code_page: int) -> str:
    """Python's name for one of Windows' numbered encodings; it may be one that Python does not have."""
    return _CODE_PAGES.get(code_page, f"cp{code_page}")


def _wide(data: bytes) -> str:
    return data.decode("utf-16-le", "replace")


def _narrow(data: bytes, code_page: int) -> str:
    return decoded(data, encoding(code_page) if code_page else "")[0]
