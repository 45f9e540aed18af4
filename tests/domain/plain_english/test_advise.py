"""What is advised on and what is not. The sentences and what to expect of them were written before the code ran."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.plain_english import Advice, AdviceKind, WordList, advise, parse_word_list
from complaintdesk.system import resources

SUPPLIED = parse_word_list(resources.text("letters", "plain-english.toml"))
JARGON, BLAME, COLD, PASSIVE = AdviceKind.JARGON, AdviceKind.BLAME, AdviceKind.COLD, AdviceKind.PASSIVE

ADVISED = [
    ("We will utilise a fan.", [(JARGON, "utilise", ("use",))]),
    ("Utilising a fan helps.", [(JARGON, "Utilising", ("Using",))]),
    ("The operatives attended your property prior to Easter.",
     [(JARGON, "operatives", ("tradespeople",)),
      (JARGON, "attended your property", ("visited your home",)), (JARGON, "prior to", ("before",))]),
    ("We sent an operative.", [(JARGON, "an operative", ("a tradesperson",))]),
    ("It was a discrepancy.", [(JARGON, "discrepancy", ("difference",))]),
    ("An erroneous bill came.", [(JARGON, "An erroneous", ("A wrong",))]),
    ("In the event of a leak, ring us.", [(JARGON, "In the event of", ("If there is",))]),
    ("In the event that it leaks, ring us.", [(JARGON, "In the event that", ("If",))]),
    ("You failed to report the mould.", [(BLAME, "You failed to", ("You did not",))]),
    ("Mistakes were made in our records.", [(BLAME, "Mistakes were made", ("We made mistakes",))]),
    ("It is unfortunate that you feel let down.", [(COLD, "It is unfortunate that you feel", ())]),
    ("We apologise for any inconvenience caused.", [(COLD, "any inconvenience caused", ())]),
    ("As previously advised, the rent is due.", [(COLD, "As previously advised", ())]),
    ("Please be advised that work starts on Monday.", [(COLD, "Please be advised that", ())]),
    ("This offer is made without prejudice.", [(COLD, "without prejudice", ())]),
    ("Damp comes from lifestyle.", [(BLAME, "lifestyle", ())]),
    ("It was decided that no work is needed.", [(BLAME, "It was decided that", ("We decided that",))]),
    ("The inspection was not carried out.", [(PASSIVE, "was not carried out", ())]),
    ("The works were therefore not completed.", [(PASSIVE, "were therefore not completed", ())]),
    ("Your calls weren’t returned.", [(PASSIVE, "weren’t returned", ())]),
    ("The work has still not been completed by 5 May.", [(PASSIVE, "has still not been completed", ())]),
    ("The roof has not yet been repaired.", [(PASSIVE, "has not yet been repaired", ())]),
    ("Your appointment was cancelled.", [(PASSIVE, "was cancelled", ())]),
    ("The radiator was not replaced.", [(PASSIVE, "was not replaced", ())]),
    ("Access was refused.", [(BLAME, "Access was refused", ("We could not get in",))]),
    ("Your letter was lost by mistake.", [(PASSIVE, "was lost", ())]),
    ("You will be contacted by phone.", [(PASSIVE, "You will be contacted", ())]),
    ("You were not told about it.", [(PASSIVE, "were not told", ())]),
    ("Please find enclosed a copy.", [(JARGON, "Please find enclosed", ("I enclose",))]),
    ("Please\nfind enclosed a copy.", [(JARGON, "Please\nfind enclosed", ("I enclose",))]),
    ("The follow-on works are booked.", [(JARGON, "follow-on works", ("further work",))]),
    ("We can’t expedite the visit.", [(JARGON, "expedite", ("speed up",))]),
    ("The ASB is worse.", [(JARGON, "ASB", ("anti-social behaviour",))]),
    ("Our KPIs and an SLA.", [(JARGON, "KPIs", ("targets",)), (JARGON, "an SLA", ("a target time",))]),
    ("ASB is bad. NOTIFY US PRIOR TO MAY.",
     [(JARGON, "ASB", ("Anti-social behaviour",)), (JARGON, "NOTIFY", ("TELL",)), (JARGON, "PRIOR TO", ("BEFORE",))]),
    ("• Ascertain the cause.", [(JARGON, "Ascertain", ("Find out",))]),
]  # fmt: skip

LEFT_ALONE = [
    "The inspection was not carried out by our contractor.",
    "Your appointment was cancelled by the surveyor because of the snow.",
    "We were not told about the leak.",
    "I was not told.",
    "You said “the repair was not done and you failed to call”.",
    'You said "I was told to utilise a fan".',
    "You said 'the operatives failed to notify us' in May.",
    "You said ‘the residents’ operatives are rude’ to us.",
    "You wrote «utilise».",
    "> You failed to notify the operative.",
    "Write to assist@utilise.example or see www.utilise.example/commence now.",
    "Mr Assist and Ms Commence live here.",
    "We have {utilise} ready.",
    "The engineer was delayed, and the surveyor was not told.",
    "The form was not returned to us.",
    "The money has not been taken from your account.",
    "The work was done on 3 May.",
    "The boiler was replaced last week.",
    "You were not happy with the answer.",
    "The leak was not serious.",
    "If the work has not been completed by 5 May, please ring us.",
    "Please tell us if anything was missed.",
    "She is determined to help, and is well informed.",
    "We keep you informed.",
    "An undertaking was signed.",
    "Repairs are required to the roof.",
    "We are self-sufficient.",
    "He is pre-determined.",
    "We need time to save for a new roof.",
    "You should have an answer soon.",
    "We are sorry that you had to wait nine days without heating.",
    "I called you on 3 May, and you told me that the leak was worse.",
    "We have upheld your complaint because we did not keep our promise.",
    "Your complaint is at stage 1. You can ask the Housing Ombudsman for advice at any time.",
    "Prior.\n\nTo begin with, we called.",
    "I will ring you on Friday 5 June at 10 a.m. about the damp in the back bedroom.",
    "Mrs O’Neill’s repair was delayed by the contractor’s late delivery.",
    "",
    "😀 🙏",
]


@pytest.mark.parametrize(("text", "expected"), ADVISED, ids=[t for t, _ in ADVISED])
def test_what_is_advised_on(text: str, expected: list[tuple[AdviceKind, str, tuple[str, ...]]]) -> None:
    assert [(a.kind, a.found, a.instead) for a in advise(text, SUPPLIED)] == expected


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_left_alone(text: str) -> None:
    assert advise(text, SUPPLIED) == ()


def test_the_advice_is_a_plain_sentence() -> None:
    said = [
        a.say
        for a in advise(
            "Utilise it in respect of damp. It was not sent. It could not be sent. You will be contacted.", SUPPLIED
        )
    ]
    assert said == [
        "Try “Use” instead of “Utilise”.",
        "Try “for” or “about” instead of “in respect of”.",
        "Say who did not do it, for example “we did not send …”.",
        "Say who did not do it, for example “we could not send …”.",
        "Say who will do it, for example “I will contact you”.",
    ]


@pytest.mark.parametrize(
    ("words", "say"),
    [
        (30, None),
        (31, "This sentence has 31 words: try to make two of it."),
        (61, "This sentence has 61 words: try to make several of it."),
    ],
)
def test_a_sentence_of_more_than_thirty_words(words: int, say: str | None) -> None:
    text = "Hello. " + " ".join(["leak"] * (words - 1)) + " £1,200.50. Goodbye."
    found = [(a.kind, a.found, a.say) for a in advise(text, SUPPLIED)]
    assert found == ([] if say is None else [(AdviceKind.LONG_SENTENCE, text[7:-9], say)])


def test_the_resident_s_words_make_no_sentence_long() -> None:
    text = f"You told us “{'leak ' * 40}” and we agree."
    assert advise(text, SUPPLIED) == ()


def test_a_long_paragraph_is_pointed_out_once() -> None:
    text = "Hello.\n\n" + "It is a small leak. " * 25 + "\n\nGoodbye."
    (one,) = advise(text, SUPPLIED)
    assert (one.kind, one.found) == (AdviceKind.LONG_PARAGRAPH, text[8:-10].strip())
    assert one.say == "This paragraph has 125 words: a break would make it easier to read."


def test_advice_comes_in_order_and_only_lengths_go_around_other_advice() -> None:
    text = "You failed to utilise it, and it was not sent, " + "leak " * 30 + "prior to May."
    found = advise(text, SUPPLIED)
    assert [a.kind for a in found] == [AdviceKind.LONG_SENTENCE, BLAME, JARGON, PASSIVE, JARGON]


PIECES = st.sampled_from(
    ["You failed to", "utilise", "an", "a", "operative", "“", "”", '"', "'", "’", "was not", "done", "by", "us", ".",
     "\n", "\n\n", " ", "  ", "•", "{", "}", "Mr.", "C-2026-0012", "😀", "İ", "\0", "-", "PRIOR TO", "in", "respect",
     "of", "mould"]
)  # fmt: skip
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES, max_size=40).map("".join), st.text())


@given(TEXTS)
def test_offsets_select_what_was_found_and_every_replacement_can_be_put_in(text: str) -> None:
    found = advise(text, SUPPLIED)
    assert [a.start for a in found] == sorted(a.start for a in found)
    for one in found:
        assert text[one.start : one.end] == one.found != ""
        assert one.say.endswith(".")
        for way in one.instead:
            changed = text[: one.start] + way + text[one.end :]
            assert all(changed[a.start : a.end] == a.found for a in advise(changed, SUPPLIED))
    words = [a for a in found if a.kind in {JARGON, BLAME, COLD, PASSIVE}]
    assert all(one.end <= other.start for one, other in pairwise(words))


def test_an_empty_list_still_advises_on_who_acts() -> None:
    found: tuple[Advice, ...] = advise("You failed to call. It was not sent.", WordList(()))
    assert [a.found for a in found] == ["was not sent"]
