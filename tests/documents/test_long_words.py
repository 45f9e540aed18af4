"""Web and email addresses too long for their line: where they are parted, and that nothing else is."""

from __future__ import annotations

import pytest

from complaintdesk.documents.pdf.long_words import parted

FORM = "www.housing-ombudsman.org.uk/residents/make-a-complaint/"


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        (
            f"Fill in {FORM}, or ring.",
            40,
            "Fill in www.housing-ombudsman.org.uk/ residents/make-a-complaint/, or ring.",
        ),
        (f"Fill in {FORM}, or ring.", 90, f"Fill in {FORM}, or ring."),
        ("Write to complaints@harbour-homes.example now.", 34, "Write to complaints@harbour-homes.example now."),
        ("complaints@harbour-homes.example", 24, "complaints@ harbour-homes.example"),
        ("www.harbour-homes.example", 22, "www. harbour-homes.example"),
        ("www.the-harbour-homes.example", 14, "www.the- harbour-homes. example"),
        ("An-uncommonly-long-word-without-any-meaning", 20, "An-uncommonly-long-word-without-any-meaning"),
        ("Short:\nwww.harbour-homes.example", 22, "Short:\nwww. harbour-homes.example"),
    ],
)
def test_an_address_is_parted_behind_a_slash_an_at_sign_or_its_beginning(text: str, width: int, lines: str) -> None:
    assert parted(text, width, lambda words: float(len(words))) == lines
