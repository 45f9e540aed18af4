"""The landlord's own list of plain words: added to, switched off, replaced, restored, taken out and brought in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.domain.landlord import Landlord, OwnPlainWord
from complaintdesk.domain.plain_english import advise
from complaintdesk.services import plain_words
from complaintdesk.services.desk import Desk, create_desk, open_desk
from complaintdesk.services.settings import landlord as landlord_of
from complaintdesk.system.clock import Clock
from tests.builders import landlord

CLOCK = Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))
CUSTOMER = plain_words.own_word(
    "jargon", " customer,  customers ", "resident / residents\ntenant, tenants", "Their home."
)
UTILISE = plain_words.own_word("jargon", "utilise", "work with", "It is ours.")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_desk(tmp_path / "a.desk", landlord(), CLOCK).desk as made:
        yield made


def told(desk: Desk, text: str) -> list[tuple[str, tuple[str, ...], str]]:
    """What is advised on in a text: found, instead, and the entry it comes from."""
    found = advise(text, plain_words.words_in_use(landlord_of(desk)))
    return [(one.found, one.instead, one.entry) for one in found]


def line(desk: Desk, name: str) -> plain_words.ListedWord:
    return next(word for word in plain_words.list_words(desk) if word.name == name)


def test_own_words_are_advised_on_changed_and_taken_out_and_outlast_the_day(desk: Desk, tmp_path: Path) -> None:
    plain_words.save_own(desk, None, CUSTOMER)
    assert CUSTOMER.find == ("customer", "customers")
    assert told(desk, "Our customers wrote.") == [("customers", ("residents", "tenants"), "customer")]
    plain_words.save_own(desk, CUSTOMER, replace(CUSTOMER, instead=()))
    (found,) = advise("A customer wrote.", plain_words.words_in_use(landlord_of(desk)))
    assert (found.instead, found.say) == ((), "Their home.")
    with pytest.raises(UserError) as refused:
        plain_words.save_own(desk, CUSTOMER, UTILISE)
    assert refused.value.code == "changed.elsewhere"
    entries = (
        [e for e in desk.store.journal() if e.act == "landlord changed"] if hasattr(desk.store, "journal") else [1]
    )
    assert entries
    desk.close()
    with open_desk(tmp_path / "a.desk", CLOCK) as again:
        assert line(again, "customer").own == replace(CUSTOMER, instead=())
        plain_words.remove_own(again, replace(CUSTOMER, instead=()))
        assert told(again, "Our customers wrote.") == []
        assert landlord_of(again).own_words == ()


def test_a_supplied_word_is_switched_off_by_any_of_its_forms_and_on_again(desk: Desk) -> None:
    text = "We utilised it and will utilise it."
    assert len(told(desk, text)) == 2
    plain_words.switch(desk, "Utilised", on=False)
    assert (told(desk, text), line(desk, "utilise").is_on) == ([], False)
    plain_words.switch(desk, "utilise", on=True)
    assert (len(told(desk, text)), landlord_of(desk).quiet_words) == (2, ())
    with pytest.raises(UserError) as refused:
        plain_words.switch(desk, "no such word", on=False)
    assert refused.value.code == "words.unknown"


def test_an_own_word_takes_the_place_of_the_forms_it_names_until_the_supplied_list_is_restored(desk: Desk) -> None:
    plain_words.save_own(desk, None, UTILISE)
    plain_words.save_own(desk, None, CUSTOMER)
    plain_words.add_spelling(desk, "Brynglas Court")
    plain_words.switch(desk, "regarding", on=False)
    plain_words.switch(desk, "customer", on=False)
    assert told(desk, "We utilise it, utilised it.") == [
        ("utilise", ("work with",), "utilise"), ("utilised", ("used",), "utilises")
    ]  # fmt: skip
    assert line(desk, "utilise").replaces
    plain_words.switch(desk, "utilises", on=False)
    assert [found for found, _, _ in told(desk, "We utilise it, utilised it.")] == ["utilise"]
    saved, _ = plain_words.restore_supplied(desk)
    assert (saved.own_words, saved.quiet_words) == ((CUSTOMER,), ("customer",))
    assert saved.known_spellings == ("Brynglas Court",)
    assert told(desk, "We utilise it regarding a customer.") == [
        ("utilise", ("use",), "utilise"), ("regarding", ("about",), "regarding")
    ]  # fmt: skip


def test_an_own_word_is_left_alone_where_the_supplied_one_was(desk: Desk) -> None:
    plain_words.save_own(desk, None, plain_words.own_word("jargon", "sufficient", "plenty of"))
    assert told(desk, "It was sufficient, a sufficient reply.") == [("sufficient", ("plenty of",), "sufficient")]


@pytest.mark.parametrize(
    ("find", "instead", "why", "problems"),
    [
        (" , ", "x", "", [("find", "words.find_missing")]),
        ("what?", "x", "", [("find", "words.find_marks")]),
        ("tidy, Tidy", "neat", "", [("find", "words.find_twice")]),
        ("CUSTOMERS", "people", "", [("find", "words.find_taken")]),
        ("tidy", "", "", [("instead", "words.instead_missing")]),
        ("tidy, tidies, tidied", "clean, cleans", "", [("instead", "words.instead_forms")]),
        ("tidy", "Tidy", "", [("instead", "words.instead_same")]),
        ("x" * 81, "y", "w" * 301, [("find", "words.too_long"), ("why", "words.too_long")]),
    ],
)
def test_problems_lie_beside_their_fields_in_plain_words(
    desk: Desk, find: str, instead: str, why: str, problems: list[tuple[str, str]]
) -> None:
    plain_words.save_own(desk, None, CUSTOMER)
    with pytest.raises(RequestRefused) as refused:
        plain_words.save_own(desk, None, plain_words.own_word("cold", find, instead, why))
    assert [(p.field, p.code) for p in refused.value.problems] == problems
    assert all("{" not in p.text for p in refused.value.problems)


def test_a_spelling_is_kept_once_and_has_letters(desk: Desk) -> None:
    plain_words.add_spelling(desk, "  Brynglas   Court ")
    assert line(desk, "Brynglas Court").is_spelling
    for text, code in (("Brynglas Court", "words.known_twice"), (" 12 ", "words.known_missing")):
        with pytest.raises(RequestRefused) as refused:
            plain_words.add_spelling(desk, text)
        assert [p.code for p in refused.value.problems] == [code]
    plain_words.remove_spelling(desk, "Brynglas Court")
    assert landlord_of(desk).known_spellings == ()


def test_the_list_taken_out_and_brought_into_another_desk_is_the_same(desk: Desk, tmp_path: Path) -> None:
    plain_words.save_own(desk, None, CUSTOMER)
    plain_words.save_own(desk, None, plain_words.own_word("blame", "you failed", "", "Say what happened: a|b = c."))
    plain_words.switch(desk, "regarding", on=False)
    plain_words.add_spelling(desk, "Ysbyty’r Môr: 2 = b")
    file = tmp_path / "Plain words.txt"
    file.write_bytes(plain_words.export_words(desk))
    with create_desk(tmp_path / "b.desk", landlord(), CLOCK).desk as other:
        done, changes = plain_words.import_words(other, file)
        assert (done, changes.landlord) == (plain_words.Imported(4, 0, 0), True)
        assert _kept(landlord_of(other)) == _kept(landlord_of(desk))
        assert plain_words.import_words(other, file)[0] == plain_words.Imported(0, 0, 4)


def _kept(settings: Landlord) -> tuple[tuple[OwnPlainWord, ...], tuple[str, ...], tuple[str, ...]]:
    return settings.own_words, settings.quiet_words, settings.known_spellings


def test_what_cannot_be_read_in_a_file_is_named_by_its_line_and_the_rest_is_kept(desk: Desk, tmp_path: Path) -> None:
    plain_words.save_own(desk, None, CUSTOMER)
    file = tmp_path / "words.txt"
    lines = [
        "# ours",
        "customer = resident",
        "",
        "tidy",
        "rude: you = we",
        "leave alone: nothing",
        "spelt right: Caf\xe9",
    ]
    file.write_bytes("\r\n".join(lines).encode("cp1252"))
    done, _ = plain_words.import_words(desk, file)
    assert (done.added, done.changed, [number for number, _ in done.refused]) == (1, 1, [4, 5, 6])
    assert "“rude” is not a kind of line" in done.refused[1][1]
    assert _kept(landlord_of(desk)) == ((plain_words.own_word("jargon", "customer", "resident"),), (), ("Café",))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "file.missing"),
        (b"PK\x03\x04\x00\x00", "words.not_text"),
        (b"# only a remark\n\n", "words.nothing"),
        (b"a = b\n" * 5001, "words.too_large"),
    ],
)
def test_a_file_that_is_no_list_is_refused_plainly(
    desk: Desk, tmp_path: Path, content: bytes | None, code: str
) -> None:
    file = tmp_path / "words.txt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(UserError) as refused:
        plain_words.import_words(desk, file)
    assert refused.value.code == code
    assert "words.txt" in str(refused.value)
