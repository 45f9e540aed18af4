"""Emails as mail programs save them, in words of our own, for the tests of reading."""

from __future__ import annotations

import struct
from base64 import encodebytes
from datetime import UTC, datetime

from tests.exchange.mail.outlook_writer import Message

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 3
PDF = b"%PDF-1.7\n" + b"\x80\x81 page\n" * 40


def email(*lines: str, body: str | bytes = "Words.\n", ends: str = "\r\n") -> bytes:
    """An email with these header lines, and From, To, Subject and Date where they are not among them."""
    given = {line.partition(":")[0].lower() for line in lines}
    usual = {
        "from": "From: Zoe Hart <zoe.hart@example.org>", "to": "To: complaints@larkfield.example",
        "subject": "Subject: Damp", "date": "Date: Mon, 02 Nov 2026 10:15:00 +0000",
        "mime-version": "MIME-Version: 1.0",
    }  # fmt: skip
    heads = [*lines, *(line for name, line in usual.items() if name not in given)]
    top = "".join(line + "\n" for line in heads).replace("\n", ends).encode("utf-8", "surrogateescape")
    words = body if isinstance(body, bytes) else body.replace("\r\n", "\n").replace("\n", ends).encode()
    return top + ends.encode() + words


def packed(data: bytes) -> str:
    return encodebytes(data).decode("ascii")


def parts(kind: str, *sections: str, mark: str = "part") -> tuple[str, str]:
    """A container's own header line, and its body made of sections that bring their headers."""
    inside = "".join(f"--{mark}\n{section}\n" for section in sections)
    return f'Content-Type: {kind}; boundary="{mark}"', f"{inside}--{mark}--\n"


def section(kind: str, body: str, *heads: str) -> str:
    return "\n".join((f"Content-Type: {kind}", *heads, "", body))


def file(name: str, kind: str, data: bytes, disposition: str = "attachment") -> str:
    return section(
        kind,
        packed(data),
        "Content-Transfer-Encoding: base64",
        f'Content-Disposition: {disposition}; filename="{name}"',
    )


def from_a_telephone() -> bytes:
    """Words in two forms, the page with a photograph in it, and a PDF beside them: how most emails are built."""
    related = parts(
        "multipart/related",
        section("text/html; charset=utf-8", "<p>The wall is <b>wet</b>.<br><img src=cid:1 alt=wall></p>"),
        file("wall.jpg", "image/jpeg", JPEG, "inline"),
        mark="related",
    )
    alternative = parts(
        "multipart/alternative",
        section("text/plain; charset=utf-8", "The wall is wet.\n\nOn Monday you wrote:\n> We will come."),
        "\n\n".join(related),
        mark="either",
    )
    whole = parts("multipart/mixed", "\n\n".join(alternative), file("Report.pdf", "application/octet-stream", PDF))
    return email(whole[0], body=whole[1])


SENT = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)


def outlook_message() -> Message:
    """A message of Outlook's with a photograph, and a message with a PDF attached to it."""
    inner = Message(
        {0x1A: "IPM.Note", 0x37: "Earlier: damp", 0x1000: "We will come on Monday.", 0x39: SENT, 0x42: "R. Moss"},
        people=[{0x3001: "Hart, Seán", 0x39FE: "s@example.org"}, {0x3001: "Zoe"}, {0x39FE: "z@example.org"}],
        files=[{0x3701: PDF, 0x3707: "Plan.pdf", 0x3705: 1}],
    )
    return Message(
        {
            0x1A: "IPM.Note", 0x37: "Damp – still there", 0x1000: "Dear team,\r\n\r\nIt’s wet. 🏠", 0x39: SENT,
            0x42: "Zoë & Sons <Ltd>", 0x5D02: "zoe@example.org",
        },
        people=[
            {0x3001: "Complaints", 0x39FE: "complaints@larkfield.example"}, {0x3001: "Cllr Moss", 0x3003: "/o=X/cn=M"},
        ],
        files=[
            {0x3701: JPEG * 9, 0x3707: "wall.jpg", 0x3705: 1, 0x370E: "application/octet-stream"},
            {0x3701: inner, 0x3001: "Earlier: damp", 0x3705: 5},
        ],
    )  # fmt: skip


def rich(text: bytes) -> bytes:
    """Rich text as Outlook keeps it, in the form that is not packed."""
    return struct.pack("<II4sI", len(text) + 12, len(text), b"MELA", 0) + text + b" not part of it"
