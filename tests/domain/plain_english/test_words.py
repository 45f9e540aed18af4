"""The lists: what is wrong in one is named, the landlord's own go on top, and the supplied one is sound."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from complaintdesk.domain.errors import UserError
from complaintdesk.domain.plain_english import (
    AdviceKind,
    WordEntry,
    WordList,
    advise,
    merged,
    parse_word_list,
    word_entry,
)
from complaintdesk.system import resources

TEXT = resources.text("letters", "plain-english.toml")
SUPPLIED = parse_word_list(TEXT)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("jargon = [", "end of document"),
        ('version = "1"\njargon = [\n  { find = "a" "b" },\n]', "line 3"),
        ('jargon = [{ find = "a", instead = ["b"] }, { instead = ["b"] }]', "jargon 2: no find"),
        ('cold = [{ find = "a", say = "b", wrong = 1 }]', "cold 1: unknown wrong"),
        ('slang = [{ find = "a" }]', "unknown slang"),
        ('blame = [{ find = "a" }]', "blame 1: “a”: there is neither"),
        ('jargon = [{ find = "a | b | c", instead = ["x | y"] }]', "3 forms are looked for, but “x | y” has 2"),
        ('jargon = [{ find = "a | ", instead = ["x"] }]', "a form is empty"),
        ('jargon = [{ find = "a, b", instead = ["x"] }]', "“a, b”: only words"),
        ('jargon = [{ find = "a | A", instead = ["x"] }]', "given twice"),
        ('jargon = [{ find = "a", instead = ["x"] }]\ncold = [{ find = "b | a", say = "x" }]', "“a” stands both"),
        ('jargon = [{ find = "a", instead = "x" }]', "jargon 1: instead is not a list"),
    ],
)
def test_what_is_wrong_in_a_list_is_named(text: str, named: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_word_list(text)
    assert named in str(caught.value)
    assert str(caught.value).startswith("The list of plain words cannot be used: ")


def test_an_entry_of_the_landlord_s_own_is_checked_in_plain_words() -> None:
    with pytest.raises(UserError, match="“gas-safe!” cannot go into the list of plain words: only words"):
        word_entry(AdviceKind.JARGON, "gas-safe!", ["safe"])
    with pytest.raises(UserError, match="jargon, blame or cold"):
        word_entry(AdviceKind.PASSIVE, "was sent", ["we sent"])
    entry = word_entry(AdviceKind.JARGON, " rent  card | rent cards ", ["rent book | rent books"], why=" Ours. ")
    assert entry == WordEntry(
        AdviceKind.JARGON, ("rent card", "rent cards"), (("rent book", "rent books"),), why="Ours."
    )


def found(words: WordList, text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(a.found, a.instead) for a in advise(text, words)]


def test_the_landlord_s_own_words_go_on_top_and_supplied_ones_can_be_switched_off() -> None:
    own = [word_entry(AdviceKind.JARGON, "tier one", ["stage 1"]), word_entry(AdviceKind.JARGON, "Utilised", ["tried"])]
    words = merged(SUPPLIED, own, {"prior to", "no longer there"})
    text = "We utilised tier one prior to utilising it."
    assert found(SUPPLIED, text) == [("utilised", ("used",)), ("prior to", ("before",)), ("utilising", ("using",))]
    assert found(words, text) == [("utilised", ("tried",)), ("tier one", ("stage 1",)), ("utilising", ("using",))]
    assert words.version == SUPPLIED.version
    assert merged(SUPPLIED, [], ()) == SUPPLIED


def test_of_two_own_entries_the_later_holds() -> None:
    own = [
        word_entry(AdviceKind.COLD, "tier one", say="First."),
        word_entry(AdviceKind.COLD, "tier one", say="Second."),
    ]
    assert [a.say for a in advise("The tier one team.", merged(WordList(()), own, ()))] == ["Second."]


def capital(way: str, form: str) -> str:
    return way[:1].upper() + way[1:] if form[0].isupper() and not form.startswith("I ") else way


@pytest.mark.parametrize("kind", [AdviceKind.JARGON, AdviceKind.BLAME, AdviceKind.COLD])
def test_every_form_of_the_supplied_list_is_found_and_what_stands_instead_is_plain(kind: AdviceKind) -> None:
    wrong = []
    for entry in (e for e in SUPPLIED.entries if e.kind is kind):
        for number, form in enumerate(entry.find):
            ways = tuple(dict.fromkeys(capital(way[number], form) for way in entry.instead))
            hits = [(a.found, a.instead) for a in advise(f"{form} now", SUPPLIED) if a.kind is kind]
            if hits != [(form, ways)] or any(advise(f"{way} now", SUPPLIED) for way in ways):
                wrong.append((form, hits))
    assert not wrong


def test_the_supplied_list_is_written_with_care() -> None:
    for entry in SUPPLIED.entries:
        assert bool(entry.instead) != bool(entry.say), entry.name
        for sentence in filter(None, (entry.say, entry.why)):
            assert re.fullmatch(r"[A-Z“].*[.]", sentence), sentence
        assert entry.why, entry.name
    assert Counter(e.kind for e in SUPPLIED.entries).keys() == {AdviceKind.JARGON, AdviceKind.BLAME, AdviceKind.COLD}
