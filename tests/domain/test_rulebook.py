"""The rule book: the April 2024 Code is whole, another edition needs no code, bad data is named."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.rulebook import (
    SUMMARY_LENGTH,
    Condition,
    Edition,
    LetterElement,
    LimitStart,
    Need,
    edition_on,
    parse_edition,
)
from complaintdesk.services import rules

PUBLISHED = Path(__file__).parents[3] / "shared" / "data" / "published"
RUN = 8
"""So many words in a row would be copying rather than summing up."""

COUNTS = {"1": 5, "2": 5, "3": 7, "4": 3, "5": 15, "6": 20, "7": 4, "8": 5, "9": 8}
"""Provisions in each section of the April 2024 Code."""


@pytest.fixture(scope="module")
def code() -> Edition:
    return next(e for e in rules.editions() if e.id == "code-2024-04")


def made_up(**changes: str) -> str:
    """The smallest edition the desk accepts, with figures no real Code has; `changes` fill its gaps."""
    figures = {"head": "from = 2030-07-01", "extra": "", "acknowledge": "3", "respond": "7", "extend": "4"}
    figures |= changes
    limits = [
        f'[[limits]]\nkind = "{kind}"\nstage = {stage}\namount = {figures[kind]}\n'
        f'unit = "working days"\nfrom = "{start}"\nprovision = "1.1"'
        for stage in (1, 2)
        for kind, start in (
            ("acknowledge", "received"),
            ("respond", "acknowledged"),
            ("extend", "response due"),
        )
    ]
    letters = [
        f'[[letters]]\nkind = "{kind}"\n'
        'elements = [{ id = "stage", need = "demand", provision = "1.2b", description = "Says the stage" }]'
        for kind in LetterKind
    ]
    return "\n".join(
        (
            'id = "made-up"\ntitle = "Made up"\nsource = "a test"\nchecked = 2030-01-01',
            figures["head"],
            '[[sections]]\nnumber = "1"\ntitle = "Everything"',
            '[[provisions]]\nnumber = "1.1"\nsummary = "Be quick."',
            '[[provisions]]\nnumber = "1.2"\nparts = "ab"\nsummary = "Be kind."',
            *limits,
            '[[limits]]\nkind = "accept"\namount = 24\nunit = "months"\nfrom = "event"\nprovision = "1.2"',
            *letters,
            figures["extra"],
        )
    )


def test_the_code_has_its_72_provisions_in_official_order(code: Edition) -> None:
    expected = [
        f"{section}.{n}"
        for section, count in COUNTS.items()
        for n in range(2 if section == "1" else 1, count + (2 if section == "1" else 1))
    ]
    assert len(expected) == 72
    assert [p.number for p in code.provisions] == expected


def test_the_code_has_nine_sections_with_their_provisions(code: Edition) -> None:
    assert {s.number: len(code.section_provisions(s.number)) for s in code.sections} == COUNTS
    assert [s.number for s in code.sections] == [str(n) for n in range(1, 10)]
    assert all(s.title.strip() for s in code.sections)


def test_every_summary_says_something_and_stays_short(code: Edition) -> None:
    for provision in code.provisions:
        assert 20 <= len(provision.summary) <= SUMMARY_LENGTH, provision.number
        assert provision.summary == provision.summary.strip()
        assert provision.summary.endswith("."), provision.number
    assert len({p.summary for p in code.provisions}) == 72


@pytest.mark.parametrize(
    ("kind", "stage", "amount", "unit", "start", "provision", "flexible"),
    [
        ("acknowledge", 1, 5, "working days", LimitStart.RECEIVED, "6.2", False),
        ("respond", 1, 10, "working days", LimitStart.ACKNOWLEDGED, "6.3", False),
        ("extend", 1, 10, "working days", LimitStart.RESPONSE_DUE, "6.4", True),
        ("acknowledge", 2, 5, "working days", LimitStart.RECEIVED, "6.11", False),
        ("respond", 2, 20, "working days", LimitStart.ACKNOWLEDGED, "6.14", False),
        ("extend", 2, 20, "working days", LimitStart.RESPONSE_DUE, "6.15", True),
        ("accept", None, 12, "months", LimitStart.EVENT, "2.3", True),
    ],
)
def test_limits_of_the_code(
    code: Edition,
    kind: str,
    stage: int | None,
    amount: int,
    unit: str,
    start: LimitStart,
    provision: str,
    flexible: bool,
) -> None:
    limit = code.limit(kind, stage)
    assert (limit.amount, limit.unit, limit.counted_from) == (amount, unit, start)
    assert (limit.provision, limit.flexible) == (provision, flexible)
    assert len(code.limits) == 7


def test_a_limit_is_not_read_in_the_wrong_unit(code: Edition) -> None:
    assert code.limit("respond", 2).days == 20
    assert code.limit("accept").months == 12
    with pytest.raises(ValueError, match="months"):
        _ = code.limit("accept").days
    with pytest.raises(ValueError, match="working days"):
        _ = code.limit("respond", 1).months


def test_a_provision_is_found_with_or_without_its_part(code: Edition) -> None:
    assert code.provision("6.9d") is code.provision("6.9")
    assert code.provision("6.10").number == "6.10"
    for missing in ("1.1", "6.21", "6.9h", "6.2a", "6", "", "6.9dd"):
        with pytest.raises(KeyError):
            code.provision(missing)


@pytest.mark.parametrize(
    ("kind", "demanded"),
    [
        (
            "acknowledgement-1",
            "stage 6.2, definition 5.6, outcomes_sought 5.6, responsibility 5.7, clarification 5.6",
        ),
        (
            "acknowledgement-2",
            "stage 6.11, definition 5.6, outcomes_sought 5.6, responsibility 5.7, clarification 5.6",
        ),
        ("extension-1", "reason 6.4, new_date 6.4, ombudsman 6.5, updates 5.9, told_before 6.4"),
        ("extension-2", "reason 6.15, new_date 6.15, ombudsman 6.16, updates 5.9, told_before 6.15"),
        (
            "response-1",
            "stage 6.9a, definition 6.9b, outcomes_sought 6.9b, every_point 6.7, decision 6.9c, reasons 6.9d, "
            "remedy 6.9e, outstanding_actions 6.9f, escalation 6.9g",
        ),
        (
            "response-2",
            "stage 6.19a, final 6.20, definition 6.19b, outcomes_sought 6.19b, every_point 6.18, "
            "decision 6.19c, reasons 6.19d, remedy 6.19e, outstanding_actions 6.19f, ombudsman 6.19g",
        ),
    ],
)
def test_what_each_letter_must_hold(code: Edition, kind: str, demanded: str) -> None:
    assert ", ".join(f"{e.id} {e.provision}" for e in code.letter(kind).demanded) == demanded


def test_what_each_letter_had_better_hold(code: Edition) -> None:
    advised = {rule.kind.value: {e.id for e in rule.elements if e.need is Need.ADVICE} for rule in code.letters}
    acknowledgement = {"handler", "due_date", "adjustments", "representative", "ombudsman", "dated"}
    six = {
        "acknowledgement-1": acknowledgement,
        "acknowledgement-2": acknowledgement,
        "extension-1": {"stage", "dated"},
        "extension-2": {"stage", "dated"},
        "response-1": {"ombudsman", "dated"},
        "response-2": {"handler", "dated"},
    }
    assert {kind: found for kind, found in advised.items() if kind in six} == six
    assert all("dated" in found for found in advised.values())


def test_what_depends_on_the_case(code: Edition) -> None:
    conditional = {(e.id, e.when) for rule in code.letters for e in rule.elements if e.when is not Condition.ALWAYS}
    assert conditional == {
        ("clarification", Condition.SOMETHING_UNCLEAR),
        ("updates", Condition.BEYOND_CODE_TIME),
        ("twelve_months", Condition.TOO_OLD),
        ("discretion", Condition.TOO_OLD),
        ("new_reference", Condition.LOGGED_ANEW),
    }


def test_letters_name_provisions_that_exist(code: Edition) -> None:
    for rule in code.letters:
        for element in rule.elements:
            assert code.provision(element.provision).number == element.provision.rstrip("abcdefg")


def test_a_letter_gives_an_element_by_id(code: Edition) -> None:
    rule = code.letter(LetterKind.RESPONSE_2)
    assert rule.element("final") == next(e for e in rule.elements if e.id == "final")
    assert rule.element("escalation") is None
    with pytest.raises(KeyError):
        code.letter("response-3")


def test_the_code_is_in_force_from_its_first_day(code: Edition) -> None:
    assert edition_on(rules.editions(), date(2024, 4, 1)) is code
    assert edition_on(rules.editions(), date(2026, 11, 22)) is code
    with pytest.raises(UserError) as refused:
        edition_on(rules.editions(), date(2024, 3, 31))
    assert refused.value.code == "rules.none_for_date"
    assert refused.value.params == {"day": date(2024, 3, 31)}


def test_another_edition_takes_over_on_its_day_without_code(code: Edition) -> None:
    later = parse_edition(made_up())
    both = (later, code)
    assert edition_on(both, date(2030, 6, 30)) is code
    chosen = edition_on(both, date(2030, 7, 1))
    assert chosen is later
    assert [chosen.limit(kind, 2).days for kind in ("acknowledge", "respond", "extend")] == [3, 7, 4]
    assert chosen.limit("accept").months == 24
    assert chosen.letter("response-1").elements == (LetterElement("stage", "Says the stage", "1.2b", Need.DEMAND),)


def test_an_edition_with_an_end_holds_to_its_last_day(code: Edition) -> None:
    brief = parse_edition(made_up(head="from = 2022-04-01\nuntil = 2024-03-31"))
    assert edition_on((brief, code), date(2024, 3, 31)) is brief
    assert edition_on((brief, code), date(2022, 4, 1)) is brief
    assert edition_on((brief, code), date(2024, 4, 1)) is code
    with pytest.raises(UserError):
        edition_on((brief,), date(2024, 4, 1))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('number = "1.2"\n', "", "made-up, provision 2: no number"),
        ('number = "1.2"', 'number = "1.1"', "made-up: provision 1.1 is there twice"),
        ('number = "1.2"', 'number = "one"', "'one' is not a provision's number"),
        ('number = "1.2"', 'number = "2.1"', "provision 2.1 belongs to no section"),
        ('number = "1.1"', 'number = "1.3"', "provision 1.2 is out of order"),
        ('summary = "Be kind."', 'summary = "  "', "made-up, provision 1.2: no summary"),
        ("Be kind.", "k" * 301, "made-up, provision 1.2: the summary has more than 300"),
        (
            'from = "event"\nprovision = "1.2"',
            'from = "event"',
            "made-up, limit 7: no provision",
        ),
        (
            'from = "event"\nprovision = "1.2"',
            'from = "event"\nprovision = "9.9"',
            "limit accept names provision 9.9, which is not there",
        ),
        ('from = "event"', 'from = "birth"', "made-up, limit 7: from cannot be 'birth'"),
        ("amount = 24", "amount = 0", "made-up, limit 7: amount is not a whole number above 0"),
        ("amount = 24", "amount = true", "amount is not a whole number above 0"),
        ('unit = "months"', 'unit = "working days"', "no limit accept in months"),
        ('kind = "extend"\nstage = 2', 'kind = "extend"\nstage = 1', "limit ('extend', 1) is there twice"),
        ('kind = "extend"\nstage = 2', 'kind = "extend"\nstage = 3', "no limit extend for stage 2"),
        ('kind = "response-2"', 'kind = "response-1"', "letter response-1 is there twice"),
        ('provision = "1.2b"', 'provision = "1.2c"', "names provision 1.2c, which is not there"),
        ('need = "demand"', 'need = "maybe"', "letter acknowledgement-1, element 1: need cannot be 'maybe'"),
        ('need = "demand"', 'nede = "demand"', "element 1: unknown nede"),
        ("from = 2030-07-01", 'from = "July"', "made-up: from is not a date"),
        ("from = 2030-07-01", "from = 2030-07-01\nuntil = 2030-06-30", "made-up: until is before from"),
        ('title = "Made up"', "title = ", "edition: "),
    ],
)
def test_bad_data_is_named(old: str, new: str, said: str) -> None:
    text = made_up()
    assert old in text
    with pytest.raises(ValueError, match=re.escape(said)):
        parse_edition(text.replace(old, new, 1))


def test_a_missing_or_doubled_letter_is_named() -> None:
    text = made_up()
    without = text[: text.index('[[letters]]\nkind = "response-2"')]
    with pytest.raises(ValueError, match="made-up: no letter response-2"):
        parse_edition(without)
    element = '{ id = "stage", need = "demand", provision = "1.1", description = "Says the stage" }'
    doubled = without + f'[[letters]]\nkind = "response-2"\nelements = [{element}, {element}]'
    with pytest.raises(ValueError, match="letter response-2, element stage is there twice"):
        parse_edition(doubled)


def words_of(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def runs_of(text: str) -> set[tuple[str, ...]]:
    words = words_of(text)
    return {tuple(words[n : n + RUN]) for n in range(len(words) - RUN + 1)}


@pytest.mark.skipif(not PUBLISHED.is_dir(), reason="the landlords' published papers are not in this checkout")
def test_no_sentence_is_taken_from_a_published_paper(code: Edition) -> None:
    published = {run for file in PUBLISHED.glob("*.txt") for run in runs_of(file.read_text("utf-8", "replace"))}
    lifted = " ".join(min(published))
    assert runs_of(f"The landlord says: {lifted}.") & published, "the guard would not see a copied sentence"
    ours = [p.summary for p in code.provisions] + [s.title for s in code.sections]
    ours += [text for rule in code.letters for e in rule.elements for text in (e.description, e.note)]
    copied = {" ".join(run) for text in ours for run in runs_of(text) & published}
    assert copied == set()
