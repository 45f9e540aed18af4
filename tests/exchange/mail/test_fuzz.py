"""Reading and chance: whatever stands in a file, there comes an email or a refusal in plain words, and nothing else.

The same with far more examples: HYPOTHESIS_PROFILE=wide.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.errors import UserError
from complaintdesk.domain.incoming import ReadMail
from complaintdesk.exchange.mail import is_mail, read_mail
from tests.exchange.mail import emails
from tests.exchange.mail.outlook_writer import Message, outlook_file

HEADER_WORDS = st.one_of(
    st.text(max_size=20),
    st.sampled_from([
        "=?utf-8?Q?=C3?=", "=?x?B?!?=", "=?idna?Q?a?=", "multipart/mixed;", "boundary=a", 'boundary="', "((((",
        "<a@b>", "a@", ";", '"', "filename*0*=utf-8''%FF", "filename*=a", "name=", "message/rfc822", "text/html",
        "charset=utf-7", "charset=\x00", "base64", "quoted-printable", "x-uuencode", "attachment", "signed-data",
        "31 Feb 99999", "+9999", "Mon, 02 Nov 2026", "10:15:00 +0000", "message/external-body", "format=flowed",
        "\r\n", "\n ",
    ]),
)  # fmt: skip
NAMES = st.sampled_from([
    "From", "To", "Cc", "Subject", "Date", "Received", "Content-Type", "Content-Disposition", "Content-Description",
    "Content-Transfer-Encoding", "Sender",
])  # fmt: skip
HEADS = st.lists(st.tuples(NAMES, st.lists(HEADER_WORDS, max_size=6).map(" ".join)), max_size=8)
LINES = st.lists(st.one_of(HEADER_WORDS, st.sampled_from(["--a", "--a--", "", "Content-Type: text/html"])), max_size=12)

Edits = list[tuple[float, int, bytes]]
EDITS: st.SearchStrategy[Edits] = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=12)), min_size=1, max_size=12
)
"""Places in a file, how many bytes go there, and what comes instead."""

FILES = {
    "telephone": emails.from_a_telephone(),
    "outlook": outlook_file(emails.outlook_message()),
    "rich": outlook_file(
        Message({0x37: "S", 0x1009: emails.rich(rb"{\rtf1\ansi\ansicpg1252 Wet \'93wall\u8217?\par b}")})
    ),
}


def edited(data: bytes, changes: Edits) -> bytes:
    for share, length, instead in changes:
        at = int(share * len(data))
        data = data[:at] + instead + data[at + length :]
    return data


def is_sound(data: bytes, name: str) -> bool:
    """Reads a file; False where what comes breaks a promise. Anything else but a UserError comes through."""
    try:
        read = read_mail(data, name)
    except UserError as error:
        return bool(str(error))
    assert is_mail(data, name)
    return keeps_its_promises(read)


def keeps_its_promises(read: ReadMail) -> bool:
    words = [read.sender_name, read.sender_address, read.subject, *read.to, *read.doubts]
    names = [part.name for part in read.parts]
    "".join([*words, read.body, *names]).encode("utf-8")
    return (
        not any(mark in "".join(words + names) for mark in "\0\r\n")
        and "\r" not in read.body
        and len({name.casefold() for name in names}) == len(names)
        and all(name.strip(" .") == name and name and not set(name) & set('<>:"/\\|?*') for name in names)
        and all("/" in part.media_type for part in read.parts)
    )


@given(
    magic=st.sampled_from([
        b"", b"From: a@b.example\r\nMIME-Version: 1.0\r\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"\xef\xbb\xbf\r\nTo: a\nDate: b\n",
        b"From a@b Mon\n", b"12\nFrom: a\nDate: b\n\nwords and more",
    ]),
    rest=st.binary(max_size=600),
    name=st.sampled_from(["a.eml", "a.msg", ""]),
)  # fmt: skip
def test_any_bytes_behind_any_beginning(magic: bytes, rest: bytes, name: str) -> None:
    assert is_sound(magic + rest, name)


@given(heads=HEADS, lines=LINES)
def test_headers_and_parts_by_chance(heads: list[tuple[str, str]], lines: list[str]) -> None:
    made = [f"{name}: {value}" for name, value in heads]
    data = "\r\n".join([*made, "X: y", "", *lines]).encode("utf-8", "surrogatepass")
    assert is_sound(data, "a.eml")
    wrapped = b'From: a\r\nContent-Type: multipart/mixed; boundary="a"\r\n\r\n--a\r\n' + data
    assert is_sound(wrapped, "a.eml")


@pytest.mark.parametrize("kind", sorted(FILES))
@given(changes=EDITS)
def test_good_files_damaged_anywhere(kind: str, changes: Edits) -> None:
    assert is_sound(edited(FILES[kind], changes), "a.eml")


@given(
    numbers=st.dictionaries(
        st.sampled_from([0x1A, 0x37, 0x42, 0x5D02, 0x7D, 0x1000, 0x1013, 0x1009, 0x39, 0x3FDE, 0x3FFD, 0xE07, 0xE04]),
        st.one_of(st.text(max_size=40), st.binary(max_size=40), st.integers(0, 2**33)),
    ),
    file=st.dictionaries(
        st.sampled_from([0x3701, 0x3707, 0x3705, 0x370E, 0x3001]),
        st.one_of(st.text(max_size=20), st.binary(max_size=20), st.integers(0, 9)),
    ),
)
def test_outlook_messages_by_chance(numbers: dict[int, str | bytes | int], file: dict[int, str | bytes | int]) -> None:
    assert is_sound(outlook_file(Message({**numbers}, people=[{**numbers}], files=[{**file}])), "a.msg")
