"""Outlook messages (.msg) written by the tests: a compound file with the properties of a message, people and files.

Only so much of the format as Outlook itself uses: version 3, sectors of 512 bytes, small
streams in the mini stream. Everything is written into memory.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

Tree = dict[str, "bytes | Tree"]

SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT_MARK = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
TOP, INNER, OTHER = 32, 24, 8
TEXT, TEXT_8, BYTES, OBJECT, LONG, TIME = 0x1F, 0x1E, 0x102, 0x0D, 0x03, 0x40

Value = str | bytes | int | datetime
Properties = dict[int, Value]


@dataclass
class Message:
    """What a message holds: its properties by number, the people it went to and its files, each as properties too.

    A file whose data (0x3701) is a message is an attached message.
    """

    properties: Properties
    people: Sequence[Properties] = ()
    files: Sequence[dict[int, Value | Message]] = ()
    narrow: str = ""  # texts as 8-bit letters in this encoding, as old Outlook wrote them
    without: set[str] = field(default_factory=set)  # streams that are left out, as a damaged file does


def outlook_file(message: Message) -> bytes:
    return compound_file(_message(message, TOP))


def _message(message: Message, header: int) -> Tree:
    tree = _folder(message.properties, header, message)
    for at, person in enumerate(message.people):
        tree[f"__recip_version1.0_#{at:08X}"] = _folder(person, OTHER, message)
    for at, file in enumerate(message.files):
        tree[f"__attach_version1.0_#{at:08X}"] = _folder(file, OTHER, message)
    return tree


def _folder(properties: dict[int, Value] | dict[int, Value | Message], header: int, whole: Message) -> Tree:
    tree: Tree = {}
    rows = bytes(header)
    for number, value in properties.items():
        kind, fixed, stream = _stored(value, whole)
        rows += struct.pack("<HHI", kind, number, 6) + fixed
        name = f"__substg1.0_{number:04X}{kind:04X}"
        if stream is not None and name not in whole.without:
            tree[name] = stream
    tree["__properties_version1.0"] = rows
    return tree


def _stored(value: Value | Message, whole: Message) -> tuple[int, bytes, bytes | Tree | None]:
    """The kind of a property, its eight bytes in the table, and its stream where it has one."""
    match value:
        case str() if whole.narrow:
            data = value.encode(whole.narrow)
            return TEXT_8, struct.pack("<Q", len(data) + 1), data
        case str():
            data = value.encode("utf-16-le", "surrogatepass")
            return TEXT, struct.pack("<Q", len(data) + 2), data
        case bytes():
            return BYTES, struct.pack("<Q", len(value)), value
        case int():
            return LONG, struct.pack("<Q", value), None
        case datetime():
            ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
            return TIME, struct.pack("<Q", ticks), None
        case Message():
            return OBJECT, struct.pack("<II", FREE, 1), _message(value, INNER)


@dataclass
class _Entry:
    name: str
    data: bytes | None  # None for a folder
    left: int = FREE
    right: int = FREE
    child: int = FREE
    start: int = 0
    size: int = 0


def compound_file(tree: Tree) -> bytes:
    entries = [_Entry("Root Entry", None)]
    entries[0].child = _spread(tree, entries)
    table: list[int] = []
    small_table: list[int] = []
    sectors = b""
    small = b""
    for entry in entries[1:]:
        if entry.data is None:
            continue
        entry.size = len(entry.data)
        if entry.size >= CUTOFF:
            entry.start = _chain(table, entry.size, SECTOR)
            sectors += _padded(entry.data, SECTOR)
        elif entry.size:
            entry.start = _chain(small_table, entry.size, MINI)
            small += _padded(entry.data, MINI)
    entries[0].size = len(small)
    entries[0].start = _chain(table, len(small), SECTOR) if small else END
    sectors += _padded(small, SECTOR)
    small_bytes = b"".join(struct.pack("<I", one) for one in small_table)
    small_at = _chain(table, len(small_bytes), SECTOR) if small_bytes else END
    sectors += _padded(small_bytes, SECTOR, b"\xff")
    folder = b"".join(_line(entry) for entry in entries)
    folder_at = _chain(table, len(folder), SECTOR)
    sectors += _padded(folder, SECTOR)
    return _whole(table, sectors, (folder_at, small_at, -(-len(small_bytes) // SECTOR)))


def _whole(table: list[int], sectors: bytes, places: tuple[int, int, int]) -> bytes:
    """The header, the sectors, and the table of sectors at the end, which counts itself."""
    own = 0
    while own * (SECTOR // 4) < len(table) + own:
        own += 1
    assert own <= 109, "larger than this writer goes"
    at = len(table)
    numbers = [*table, *[FAT_MARK] * own]
    numbers += [FREE] * (own * (SECTOR // 4) - len(numbers))
    folder_at, small_at, small_count = places
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, own, folder_at, 0, CUTOFF, small_at, small_count, END, 0)
    head += b"".join(struct.pack("<I", at + n if n < own else FREE) for n in range(109))
    return head + sectors + b"".join(struct.pack("<I", one) for one in numbers)


def _chain(table: list[int], size: int, sector: int) -> int:
    """Takes as many sectors as `size` bytes need, one after the other, and says which is the first."""
    start, count = len(table), -(-size // sector)
    table += [*range(start + 1, start + count), END]
    return start


def _padded(data: bytes, sector: int, filler: bytes = b"\0") -> bytes:
    return data + filler * (-len(data) % sector)


def _spread(tree: Tree, entries: list[_Entry]) -> int:
    """Adds the entries of a folder, in a balanced tree by length and letters of their names; says which is its top."""
    numbers = []
    for name in sorted(tree, key=lambda one: (len(one), one.upper())):
        held = tree[name]
        numbers.append(len(entries))
        entries.append(_Entry(name, held if isinstance(held, bytes) else None))
        if not isinstance(held, bytes):
            entries[numbers[-1]].child = _spread(held, entries)
    return _balanced(numbers, entries)


def _balanced(numbers: list[int], entries: list[_Entry]) -> int:
    if not numbers:
        return FREE
    middle = len(numbers) // 2
    top = numbers[middle]
    entries[top].left = _balanced(numbers[:middle], entries)
    entries[top].right = _balanced(numbers[middle + 1 :], entries)
    return top


def _line(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le")
    kind = 5 if entry.name == "Root Entry" else 1 if entry.data is None else 2
    head = name.ljust(64, b"\0") + struct.pack("<HBBIII", len(name) + 2, kind, 1, entry.left, entry.right, entry.child)
    return head + bytes(36) + struct.pack("<IQ", entry.start, entry.size)
