"""The phrases and lists that letters share: kept where they differ, looked over, found on the page, advised on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from complaintdesk.documents.pdf import place_of, write_pdf
from complaintdesk.documents.text import write_text
from complaintdesk.documents.wording import PHRASES, shipped_wording
from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.services.letters import desk_wording, templates
from complaintdesk.services.letters.advising import advice_on_words
from complaintdesk.services.letters.phrases import phrase_text, phrases, read_phrases, supplied_phrases, told_words
from complaintdesk.services.letters.template_preview import kinds_with, preview_phrases
from complaintdesk.system.clock import Clock
from tests.builders import landlord

CLOCK = Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_desk(tmp_path / "a.desk", landlord(), CLOCK).desk as made:
        yield made


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for every test that saves nothing."""
    with create_desk(tmp_path_factory.mktemp("desk") / "kept.desk", landlord(), CLOCK).desk as made:
        yield made


UPHELD, DUE, QUESTIONS = ("text", "upheld"), ("text", "due_1"), ("survey", "questions")


def test_phrases_are_kept_where_they_differ_and_reach_the_letter(desk: Desk) -> None:
    text = phrase_text({UPHELD: 'You were right, "and" \\ we are {{sorry}}.', DUE: supplied_phrases()[DUE]})
    assert text.splitlines() == ["[text]", 'upheld = "You were right, \\"and\\" \\\\ we are {{sorry}}."']
    templates.save(desk, PHRASES, text, "", 0)
    assert desk_wording(desk).fill("text", "upheld") == 'You were right, "and" \\ we are {sorry}.'
    own, found = read_phrases(templates.state(desk, PHRASES).text)
    assert found == ()
    assert [p.key for p in phrases(own) if p.is_own] == [UPHELD]


def test_a_list_is_kept_with_the_phrases_and_reaches_the_letter(desk: Desk) -> None:
    own = {QUESTIONS: 'How  we dealt with it\nWhat came of it & "why"', ("authority", "until"): "Until when"}
    text = phrase_text(own)
    assert text.splitlines()[:2] == ["[survey]", 'questions = ["How we dealt with it", "What came of it & \\"why\\""]']
    shown = write_text(preview_phrases(desk, own, LetterKind.SURVEY).document)
    assert "What came of it" in shown
    assert "How easy it was to complain" not in shown
    templates.save(desk, PHRASES, text, "Two will do", 0)
    lists = desk_wording(desk).lists
    assert lists["survey"]["questions"] == ("How we dealt with it", 'What came of it & "why"')
    assert lists["authority"] == shipped_wording().lists["authority"]
    assert read_phrases(text) == ({**own, QUESTIONS: own[QUESTIONS].replace("  ", " ")}, ())
    templates.restore(desk, PHRASES)
    assert desk_wording(desk).lists == shipped_wording().lists


@pytest.mark.parametrize("value", ["'a'", "[1]", "[['a']]", "[]"])
def test_a_list_that_is_none_is_told_and_never_reaches_a_letter(kept: Desk, value: str) -> None:
    found = templates.faults(kept, PHRASES, f"[authority]\nsigned = {value}\n")
    assert [fault.stops for fault in found] == [True]
    assert "authority, signed" in found[0].what


def test_a_phrase_is_found_on_the_page_by_its_longest_words(kept: Desk) -> None:
    answers = "Very satisfied\nNot so much"
    assert told_words(("text", "due_1"), "By {due} we answer you in full, {asked}.") == "we answer you in full,"
    assert told_words(("survey", "answers"), answers) == "Not so much"
    supplied = supplied_phrases()[QUESTIONS]
    assert told_words(QUESTIONS, supplied) == supplied.split("\n")[0]
    pdf = write_pdf(preview_phrases(kept, {("survey", "answers"): answers}, LetterKind.SURVEY).document)
    page, down = place_of(pdf, "Not so much") or (0, 0.0)
    assert (page, 0.2 < down < 0.9, place_of(pdf, "nothing of the kind"), place_of(pdf, "")) == (2, True, None, None)


def test_the_letters_in_which_a_phrase_stands_are_found(kept: Desk) -> None:
    assert kinds_with(kept, QUESTIONS) == (LetterKind.SURVEY,)
    assert kinds_with(kept, ("authority", "may")) == (LetterKind.AUTHORITY_FORM,)
    assert LetterKind.RESPONSE_1 in kinds_with(kept, ("text", "escalation"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Soon, by {date}. {due}", "“{date}” is not known here. This phrase knows {due}."),
        ("By {due!r}", "“{due!r}” is not known"),
        ("By {due.year}", "“{due.year}” is not known"),
        ("By { {due}", "A brace stands alone"),
        ("  ", "It is empty"),
        ("Soon.", "“{due}” is gone: letters will no longer say it. The Code asks for it (6.3)."),
        ("{due} " + "x" * 3000, "Make it shorter"),
    ],
)
def test_a_phrase_with_a_wrong_or_a_lost_field_is_named(kept: Desk, words: str, said: str) -> None:
    text = f'[text]\ndue_1 = "{words}"\n'
    (fault, *_) = templates.faults(kept, PHRASES, text)
    assert said in fault.what
    assert fault.stops
    with pytest.raises(UserError) as refused:
        templates.save(kept, PHRASES, text, "", 0)
    assert refused.value.code == "template.unusable"


def test_a_phrase_may_lose_a_field_that_no_letter_counts_on(kept: Desk) -> None:
    text = '[text]\nhandler_reach = "Just ask for me."\n'
    (fault,) = templates.faults(kept, PHRASES, text)
    assert "“{reach}” is gone" in fault.what
    assert not fault.stops
    templates.check_savable(PHRASES, [fault], "")


def test_the_supplied_words_draw_no_advice(kept: Desk) -> None:
    """Advice on words that nobody wrote would soon be passed over."""
    words = [*shipped_wording().templates.values(), *supplied_phrases().values()]
    assert [advice.found for text in words for advice in advice_on_words(kept, text)] == []


def test_words_of_a_template_draw_advice_in_their_order_and_fields_and_the_landlords_name_none(kept: Desk) -> None:
    long = "We looked" + " and we looked" * 14 + " at {points}."
    text = f"## Our {{tennancy}} anser\n\nMistakes were made in respect of Siân Rees & Son.\n\n{long}\n"
    found = advice_on_words(kept, text)
    assert [(a.kind.value, a.found[:17], a.instead[:1]) for a in found] == [
        ("spelling", "anser", found[0].instead[:1]),
        ("blame", "Mistakes were mad", ("We made mistakes",)),
        ("jargon", "in respect of", ("for",)),
        ("long sentence", "We looked and we ", ()),
    ]
    assert "answer" in found[0].instead
    assert all(text[a.start : a.end] == a.found for a in found)


def test_every_supplied_phrase_is_sound() -> None:
    assert [(p.key, p.faults) for p in phrases({}) if p.faults] == []
    assert phrase_text(supplied_phrases()) == ""
