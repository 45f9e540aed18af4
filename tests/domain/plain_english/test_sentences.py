"""Where sentences and paragraphs end in what landlords really write; the tables were written by hand."""

from __future__ import annotations

import pytest

from complaintdesk.domain.plain_english.sentences import paragraphs, sentences

SPLIT = [
    ("Mr. Smith rang. We called back.", ["Mr. Smith rang.", "We called back."]),
    ("Mrs. O’Neill and Dr. J. R. Patel came. They left.", ["Mrs. O’Neill and Dr. J. R. Patel came.", "They left."]),
    ("The home is No. 5 High Road. It is cold.", ["The home is No. 5 High Road.", "It is cold."]),
    ("Our answer is no. We are sorry.", ["Our answer is no.", "We are sorry."]),
    ("Use cleaner, e.g. Bleach or soap. Then dry.", ["Use cleaner, e.g. Bleach or soap.", "Then dry."]),
    ("We paid taps, sinks, etc. We paid for the rest too.", ["We paid taps, sinks, etc.", "We paid for the rest too."]),
    ("You paid £1,200.50. We owe £3.05.", ["You paid £1,200.50.", "We owe £3.05."]),
    ("We came on 3.5.2026. Nobody was in.", ["We came on 3.5.2026.", "Nobody was in."]),
    ("See C-2026-0012. It is closed.", ["See C-2026-0012.", "It is closed."]),
    ("We met at 10 a.m. The next visit is on 5 Jan. 2027.", ["We met at 10 a.m.", "The next visit is on 5 Jan. 2027."]),
    ("She lives at St. Mary’s Court. We went.", ["She lives at St. Mary’s Court.", "We went."]),
    ("She lives at 12 High St. We went.", ["She lives at 12 High St.", "We went."]),
    ("The leak is in Flat B. We fixed it.", ["The leak is in Flat B.", "We fixed it."]),
    ("You waited… We are sorry.", ["You waited…", "We are sorry."]),
    ("We waited... and waited. Then we left.", ["We waited... and waited.", "Then we left."]),
    ("Is it dry? Yes! Good.", ["Is it dry?", "Yes!", "Good."]),
    ("You said “It is cold. It is damp.” We agree.", ["You said “It is cold.", "It is damp.”", "We agree."]),
    ("“Why?” she asked. We did not know.", ["“Why?” she asked.", "We did not know."]),
    ("It works now 😀. Thank you 🙏 We are glad.", ["It works now 😀.", "Thank you 🙏 We are glad."]),
    ("(We are sorry.) It was late.", ["(We are sorry.)", "It was late."]),
    ("no stops at all and no capitals", ["no stops at all and no capitals"]),
    ("We did it.We left.", ["We did it.", "We left."]),
    ("See www.example.org.uk for more. Or write to a.b@example.org. Thanks.",
     ["See www.example.org.uk for more.", "Or write to a.b@example.org.", "Thanks."]),
    ("12 High Street\nPreston\nPR2 0ET", ["12 High Street", "Preston", "PR2 0ET"]),
    ("we came back. nobody was in.", ["we came back.", "nobody was in."]),
    ("We use taps, sinks, etc. in it all.", ["We use taps, sinks, etc. in it all."]),
    ("We will:\n- fix the roof\n- paint the wall\n1. Call you",
     ["We will:", "- fix the roof", "- paint the wall", "1. Call you"]),
    ("a line broken\nby an email goes on. Then more.", ["a line broken\nby an email goes on.", "Then more."]),
    ("The dose was 0.5 ml. It rose by 1.5.", ["The dose was 0.5 ml.", "It rose by 1.5."]),
    ("So do I. We agree.", ["So do I.", "We agree."]),
    ("It is in the U.K. It is ours.", ["It is in the U.K. It is ours."]),
    ("Paid approx. 5 May by A & B Ltd. Thank you.", ["Paid approx. 5 May by A & B Ltd.", "Thank you."]),
    ("{if late} Sorry.{otherwise}We are early.{end}", ["{if late} Sorry.", "{otherwise}We are early.{end}"]),
    ("", []),
    (" \n\n ", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPLIT)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert [text[s.start : s.end] for s in sentences(text)] == expected


def test_paragraphs_end_at_empty_lines_bullets_and_finished_lines() -> None:
    text = "One thing.\nAnother thing\nthat goes on\n\nA third:\n• first\n• second\n2) third\nand its end."
    assert [text[p.start : p.end] for p in paragraphs(text)] == [
        "One thing.", "Another thing\nthat goes on", "A third:", "• first", "• second", "2) third\nand its end.",
    ]  # fmt: skip
