"""Plain text."""

from __future__ import annotations

from complaintdesk.documents.blocks import (
    BulletList,
    Heading,
    KeyValues,
    Note,
    Paragraph,
    Signature,
    Table,
)
from complaintdesk.documents.text import write_text
from tests.documents import samples


def test_every_block_reads_plainly() -> None:
    content = samples.document(
        Heading("Title", 1),
        KeyValues((("Date", "1 April 2026"),)),
        Heading("Section", 2),
        Paragraph.of("Line one\nline two"),
        BulletList(("a", "b")),
        BulletList(("c", "d"), numbered=True),
        Table("Sums", ("What", "Amount"), (("Distress", "£100"), ("Visits", ""))),
        samples.CHART,
        Note("Remark."),
        Signature("Sam Okafor", "Officer"),
        draft=True,
        footer="Foot",
    )
    alternative = "[Chart] Complaints received. Stage 1 fell from 15 in the second quarter to 9\n    in the fourth."
    assert write_text(content).split("\n\n") == [
        "*** Draft, not sent ***",
        "Title\n=====",
        "Date: 1 April 2026",
        "Section\n-------",
        "Line one\nline two",
        "- a\n- b",
        "1. c\n2. d",
        "Sums",
        "  What: Distress\n  Amount: £100",
        "  What: Visits",
        alternative,
        "Note: Remark.",
        "Yours sincerely",
        "\nSam Okafor\nOfficer",
        "-" * 78 + "\nFoot\n",
    ]


def test_no_line_is_longer_than_78_columns_and_no_word_is_lost() -> None:
    shown = write_text(samples.letter())
    assert max(len(line) for line in shown.split("\n")) <= 78
    assert shown.split().count("surveyor") == samples.WORDS.split().count("surveyor") * 5
    assert samples.AWKWARD_SHOWN in " ".join(shown.split())
    assert "\nMs Zoë O'Neill\nFlat 4, Alder Court\n" in shown


def test_a_longer_word_is_left_whole() -> None:
    address = "https://example.invalid/" + "x" * 90
    assert address in write_text(samples.document(Paragraph.of(f"See {address} for more")))


def test_a_caption_that_repeats_its_heading_is_written_once() -> None:
    table = Table("Sums", ("What",), (("Distress",),))
    shown = write_text(samples.document(Heading("Sums", 2), Paragraph.of("Paid."), table, Heading("Other"), table))
    assert shown.split("\n").count("Sums") == 2
    assert "Paid.\n\n  What: Distress\n\nOther\n-----\n\nSums\n\n" in shown
