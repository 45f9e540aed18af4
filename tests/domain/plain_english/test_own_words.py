"""The supplied letters are held to the advice that the desk gives."""

from __future__ import annotations

import tomllib

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


def test_our_own_words_need_no_advice() -> None:
    assert len(own_words()) > 50
    assert {place: found for place, text in own_words().items() if (found := advise(text, WORDS))} == {}


def test_our_own_words_are_easy_to_read() -> None:
    ease = reading_ease("\n\n".join(own_words().values()))
    assert ease is not None
    assert ease.score >= 65
