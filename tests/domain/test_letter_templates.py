"""Templates of letters: what is read in them, and what is wrong with them, named with its line and provision."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.documents.letter_blocks import BLOCKS
from complaintdesk.documents.letter_values import CONDITIONS, WORDS
from complaintdesk.documents.wording import shipped_wording
from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters.fields import FIELDS, FieldKind, by_construction, own_words
from complaintdesk.domain.letters.template import (
    FieldPart,
    HeadingPart,
    IfPart,
    InlineIf,
    ParagraphPart,
    Words,
    parse_template,
)
from complaintdesk.domain.letters.template_check import LONGEST_TEMPLATE, template_faults
from complaintdesk.domain.rulebook import Need
from complaintdesk.services.rules import editions

CODE = editions()[-1]
ACK = LetterKind.ACKNOWLEDGEMENT_1


def test_what_a_template_holds() -> None:
    read = parse_template(
        "# Title {reference}\n\nHello {resident}.{if the letter is late} Sorry.{otherwise}Good.{end} {{so}}\n"
        "second line\n\n{if something is not clear}\n## Part\n{points}\n{otherwise}\n- one\n- two\n{end}\n"
        "**Loud {home}.**"
    )
    title, hello, asked, loud = read.parts
    assert isinstance(title, HeadingPart)
    assert (read.title, title.level, title.line) == (title, 1, 1)
    assert isinstance(hello, ParagraphPart)
    assert [i.text for i in hello.inlines if isinstance(i, Words)] == [
        "Hello ", ".", " ", "{", "so", "}", "\nsecond line"
    ]  # fmt: skip
    late = next(i for i in hello.inlines if isinstance(i, InlineIf))
    assert (late.condition.name, late.then, late.otherwise) == (
        "the letter is late", (Words(" Sorry."),), (Words("Good."),)
    )  # fmt: skip
    assert isinstance(asked, IfPart)
    assert [type(p) for p in asked.then] == [HeadingPart, FieldPart]
    assert [p.bullet for p in asked.otherwise if isinstance(p, ParagraphPart)] == [True, True]
    assert isinstance(loud, ParagraphPart)
    assert loud.strong
    assert [f.name for f in read.fields] == ["reference", "resident", "points", "home"]
    assert [f.name for f in read.conditions] == ["the letter is late", "something is not clear"]
    assert read.faults == ()


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("one\n\n{end}", 3, "without an “{if …}”"),
        ("{if the letter is late}\ntext", 1, "has no “{end}”"),
        ("a {if the letter is late} b", 1, "has no “{end}” after it in its paragraph"),
        ("a\nb } c", 2, "To print a brace, write it twice: }}"),
        ("a {} b", 1, "names no field"),
        ("a {  } b", 1, "names no field"),
        ("x {otherwise} y", 1, "without an “{if …}”"),
        ("\n".join(["{if a}"] * 7), 7, "More than 6"),
        ("{if a}" * 2_000, 1, "More than 6"),
    ],
)
def test_what_cannot_be_understood_is_named_with_its_line(text: str, line: int, what: str) -> None:
    faults = parse_template(text).faults
    assert faults
    assert any(fault.line == line and what in fault.what for fault in faults), faults


PIECES = ["{", "}", "{if a}", "{end}", "{otherwise}", "{x}", "#", " ", "\n", "- ", "**", "x", "é"]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_no_text_breaks_the_reader_and_no_word_is_lost(text: str) -> None:
    read = parse_template(text)
    if not read.faults:
        assert "".join(_words(read.parts)).count("x") == text.count("x")


def _words(parts: object) -> list[str]:
    found: list[str] = []
    for part in parts:  # type: ignore[attr-defined]
        match part:
            case Words():
                found.append(part.text)
            case HeadingPart() | ParagraphPart():
                found += _words(part.inlines)
            case FieldPart():
                found.append(part.field.name)
            case IfPart() | InlineIf():
                found += _words(part.then) + _words(part.otherwise)
            case _:
                found.append(part.name)
    return found


def test_every_field_that_is_offered_can_be_filled() -> None:
    for kind, filled in ((FieldKind.WORDS, WORDS), (FieldKind.BLOCKS, BLOCKS), (FieldKind.CONDITION, CONDITIONS)):
        assert set(filled) == {field.name for field in FIELDS.values() if field.kind is kind}


@pytest.mark.parametrize("kind", LetterKind)
def test_the_supplied_templates_have_no_fault(kind: LetterKind) -> None:
    assert template_faults(kind, shipped_wording().templates[kind.value], CODE.letter(kind)) == ()


@pytest.mark.parametrize("kind", LetterKind)
def test_a_template_without_a_field_that_the_code_needs_says_which_provision_asks_for_it(kind: LetterKind) -> None:
    text, rule = shipped_wording().templates[kind.value], CODE.letter(kind)
    for element in rule.elements:
        fields = [f for f in FIELDS.values() if element.id in f.elements and f.fits(kind)]
        if element.id in by_construction(kind) or not fields:
            continue
        poorer = text
        for field in fields:
            poorer = poorer.replace(f"{{{field.name}}}", "…")
        found = [f for f in template_faults(kind, poorer, rule) if element.description in f.what]
        assert [(f.provision, f.stops) for f in found] == [(element.provision, element.need is Need.DEMAND)], element.id


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("{points}", "{pionts}", 13, "“{pionts}” is not known. Did you mean “points”?"),
        ("{points}", "{new date}", 13, "“{new date}” cannot be used in this letter."),
        ("{points}", "{if points}x{end}", 13, "“{if points}” is not known."),
        ("{points}", "{the letter is late}", 13, "“{the letter is late}” is not known."),
        ("# We have", "We have", 1, "It has no title"),
        ("{opening words}", "", 0, "“{opening words}” is missing: what the officer writes there would be lost."),
    ],
)
def test_what_is_wrong_in_a_template_is_told_where_it_stands(old: str, new: str, line: int, what: str) -> None:
    text = shipped_wording().templates[ACK.value].replace(old, new)
    found = [f for f in template_faults(ACK, text, CODE.letter(ACK)) if what in f.what]
    assert [(f.line, f.stops) for f in found] == [(line, True)]


def test_a_template_of_a_megabyte_is_not_even_read() -> None:
    faults = template_faults(ACK, "{if " * 300_000, CODE.letter(ACK))
    assert [f.what for f in faults] == [f"It has more than {LONGEST_TEMPLATE:,} characters. Make it shorter."]


@pytest.mark.parametrize("kind", [k for k in LetterKind if own_words(k)])
def test_a_template_has_room_for_what_the_officer_writes(kind: LetterKind) -> None:
    text, rule = shipped_wording().templates[kind.value], CODE.letter(kind)
    for own in own_words(kind):
        assert FIELDS[own.field].fits(kind)
        poorer = re.sub(re.escape(f"{{{own.field}}}"), "", text)
        assert any("would be lost" in f.what for f in template_faults(kind, poorer, rule))
