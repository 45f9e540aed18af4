"""Spelling in British English: slips are seen, and names, references and the resident's words are left alone."""

from __future__ import annotations

import tomllib

import pytest

from complaintdesk.domain.plain_english import AdviceKind
from complaintdesk.services.spelling import spelling_advice, spelling_available, spelling_suggestions
from complaintdesk.system import resources

pytestmark = pytest.mark.skipif(not spelling_available(), reason="there is no Hunspell for this kind of computer")


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("We recieved your complaint about the maintanance.", ["recieved", "maintanance"]),
        ("The color of the mold is gray.", ["color", "mold", "gray"]),
        ("We will organize and apologize.", ["organize", "apologize"]),
        ("Recieved today. Teh boiler works.", ["Recieved", "Teh"]),
        ("The kitchen’s sink isn’t fixd.", ["fixd"]),
        ("An anti-socail neighbour.", ["socail"]),
        ("İt is definately ours.", ["definately"]),
    ],
)
def test_slips_are_seen(text: str, slips: list[str]) -> None:
    found = spelling_advice(text)
    assert [a.found for a in found] == slips
    assert all(text[a.start : a.end] == a.found and a.kind is AdviceKind.SPELLING for a in found)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Mrs Nwachukwu-Szczepańska, we met Zoë O’Neill and Rajesh at Lytham Court, PR2 0ET.",
        "We met Mr Tennant and Ms Boyler.",
        "Rajesh rang. Aoife and Siobhán came too. Aoife’s door sticks.",
        "See C-2026-0012, ref RX12b, £1,200.50 on 3rd and 21st May at 10am.",
        "You wrote “the boyler is brokken”, 'teh damp' and \"no anser\".",
        "Write to complants@exmple.org.uk or see www.exmple.org.uk/complants.",
        "{resident nmae} has a new uPVC window and an ASB case.",
        "We replastered, repointed and rebooked it, and checked the soffits, weepholes and stopcock.",
        "The landlord’s café is re-let; co-operate with non-urgent, pre-booked visits, e.g. a survey, etc.",
        "We apologise: the colour, the centre, the programme and the cheque were ours. You’ve hadn’t we’ll.",
        "We have it in čeština (see:www.exmple.org/jezyk).",
        "日本語 и русский",
        "",
    ],
)
def test_what_is_no_slip_is_left_alone(text: str) -> None:
    assert spelling_advice(text) == ()


def test_the_landlord_s_own_words_and_the_case_s_names_are_right() -> None:
    text = "Our wardenette spoke to van der zwaan about wardenette’s keys."
    assert [a.found for a in spelling_advice(text)] == ["wardenette", "der", "zwaan", "wardenette’s"]
    assert spelling_advice(text, ["Wardenette", "Anna van der Zwaan"]) == ()


def test_the_supplied_letters_are_spelt_right() -> None:
    texts = [f.read_text(encoding="utf-8") for f in resources.path("letters", "templates").glob("*.txt")]
    advice = tomllib.loads(resources.text("letters", "plain-english.toml"))
    texts += [entry["why"] for group in ("jargon", "blame", "cold") for entry in advice[group]]
    assert [a.found for text in texts for a in spelling_advice(text)] == []


def test_suggestions_are_british_and_keep_the_capital() -> None:
    assert spelling_suggestions("organize") == ("organise",)
    assert spelling_suggestions("Recieve")[0] == "Receive"
    assert len(spelling_suggestions("mold")) <= 5
    assert "mould" in spelling_suggestions("mold")


def test_the_dictionary_comes_with_its_licence() -> None:
    licence = resources.text("spelling", "LICENCE-en_GB.txt")
    assert "Permission to use, copy, modify, distribute and sell" in licence
    assert "en_GB-ise" in licence
