"""The supplied letters are held to the advice that the desk gives."""

from __future__ import annotations

import tomllib

import pytest

from complaintdesk.domain.plain_english import advise, parse_word_list, reading_ease
from complaintdesk.system import resources

WORDS = parse_word_list(resources.text("letters", "plain-english.toml"))


def own_words() -> dict[str, str]:
    """Every supplied sentence of the letters, by where it stands."""
    phrases = tomllib.loads(resources.text("letters", "phrases.toml"))
    groups = {group: value for group, value in phrases.items() if isinstance(value, dict)}
    texts = {
        f"{g}.{name}": text for g, group in groups.items() for name, text in group.items() if isinstance(text, str)
    }
    return texts | {f.stem: f.read_text(encoding="utf-8") for f in resources.path("letters", "templates").glob("*.txt")}


@pytest.mark.parametrize(("place", "text"), own_words().items(), ids=own_words().keys())
def test_our_own_words_need_no_advice(place: str, text: str) -> None:
    assert advise(text, WORDS) == (), place


def test_our_own_words_are_easy_to_read() -> None:
    ease = reading_ease("\n\n".join(own_words().values()))
    assert ease is not None
    assert ease.score >= 65
