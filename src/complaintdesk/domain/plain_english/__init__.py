"""Advice on plain, kind English for letters: long sentences, jargon, blame, coldness, who acts, and reading ease."""

from __future__ import annotations

from complaintdesk.domain.plain_english.advice import Advice, AdviceKind, Span
from complaintdesk.domain.plain_english.checks import advise
from complaintdesk.domain.plain_english.ease import Ease, reading_ease
from complaintdesk.domain.plain_english.silence import silent_spans
from complaintdesk.domain.plain_english.words import WordEntry, WordList, merged, parse_word_list, word_entry

__all__ = [
    "Advice", "AdviceKind", "Ease", "Span", "WordEntry", "WordList",
    "advise", "merged", "parse_word_list", "reading_ease", "silent_spans", "word_entry",
]  # fmt: skip
