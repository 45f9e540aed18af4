"""Four self-assessments that landlords published, as texts taken from PDFs; nothing of them is in this repository."""

from __future__ import annotations

import html
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from complaintdesk.domain.assessment import Answer, FlagKind, ReadAssessment, ReadProvision
from complaintdesk.domain.errors import UserError
from complaintdesk.services.assessments import read_assessment
from tests.exchange.assessments.larkfield import by_number, doubts, kinds, words

PUBLISHED = Path(__file__).parents[4] / "shared" / "data" / "published"
FORMS = ("livin-self-assessment", "a2dominion-self-assessment", "vivere-self-assessment",
         "lhp-annual-report-and-self-assessment")  # fmt: skip

pytestmark = pytest.mark.skipif(
    not PUBLISHED.is_dir(), reason="the landlords' published papers are theirs and not in this repository"
)


@cache
def _lines(name: str) -> list[str]:
    """The file's lines without the marks of the converter, cleaned by other means than the reader's."""
    text = re.sub(r"<a href=\"[^\"]*\">|\]\([^)\s]*\)", " ", (PUBLISHED / f"{name}.txt").read_text(encoding="utf-8"))
    return [html.unescape(re.sub(r"</?[a-z]+( style=\"[^\"]*\")?>", " ", line)) for line in text.split("\n")]


def _read(name: str) -> ReadAssessment:
    return read_assessment(PUBLISHED / f"{name}.txt")


def _cell(name: str, line: int, cell: int) -> str:
    """One cell of one line; lines are counted from 1, as an editor does, and cells from 0."""
    cells = _lines(name)[line - 1].split("\t")
    return " ".join(cells[cell].split()) if cell < len(cells) else ""


def _is_heading(line: str) -> bool:
    return re.match(r"Code( provision)?\tCode requirement\t", line) is not None


def _words_of(provision: ReadProvision) -> Counter[str]:
    return words(provision.requirement, provision.evidence, provision.commentary)


@pytest.mark.parametrize(
    ("name", "lost"),
    [
        ("livin-self-assessment", {"5": 9, "6": 9}),
        ("a2dominion-self-assessment", {}),
        ("vivere-self-assessment", {}),
        ("lhp-annual-report-and-self-assessment",
         dict.fromkeys(("comp", "these", "stage", "and", "the", "issued", "has", "be"), 1)),
    ],
)  # fmt: skip
def test_no_word_is_lost_and_none_is_added(name: str, lost: dict[str, int]) -> None:
    """Only repeats in a number's cell, and what slipped into one, are in the flags instead."""
    read = _read(name)
    in_source = words(*(line for line in _lines(name) if not _is_heading(line)))
    in_result = words(*read.aside)
    for provision in read.provisions:
        in_result += _words_of(provision) + words(provision.number)
        in_result += words(provision.answer.value.capitalize() if provision.answer else "")
    assert in_source - in_result == Counter(lost)
    assert in_result - in_source == Counter()


@pytest.mark.parametrize("name", FORMS)
def test_every_provision_has_the_words_of_its_own_lines(name: str) -> None:
    """Told by the line on which its number stands and the next one's; where the number stands below, by hand."""
    lines, read = _lines(name), _read(name)
    begun = next(n for n, line in enumerate(lines) if _is_heading(line))
    starts = [n for n, line in enumerate(lines) if n > begun and re.match(r"\d\.\d{1,2}[\s\t]", line)]
    aside = Counter(re.sub(r"\W+", "", line) for line in read.aside)
    moved = {"lhp-annual-report-and-self-assessment": {"2.1", "2.2", "6.8", "7.2", "7.3"}}.get(name, set())
    found = by_number(read)
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        number = lines[start].split("\t")[0].split()[0]
        own = [line for line in lines[start:end] if not _is_heading(line)]
        own = [line for line in own if not aside[re.sub(r"\W+", "", line.lstrip("# "))]]
        if number in moved:
            continue
        cells = [re.sub(rf"^({re.escape(number)}\s*)+", "", own[0]), *own[1:]]
        answer = found[number].answer
        answers = words(answer.value.capitalize() if answer else "")
        assert words(*cells) == _words_of(found[number]) + answers, number


def test_livin() -> None:
    read = _read("livin-self-assessment")
    assert (len(read.provisions), read.missing) == (71, ("9.2",))
    assert {p.answer for p in read.provisions} == {Answer.YES}
    found = by_number(read)
    assert FlagKind.GARBLED in kinds(found["5.6"])
    ragged = {p.number for p in read.provisions if FlagKind.PLACE_UNSURE in kinds(p)}
    assert ragged == {
        "1.3", "1.5", "2.2", "3.4", "3.7", "4.3", "5.10", "6.9", "6.20", "8.5", "9.1", "9.3", "9.8",
    }  # fmt: skip
    assert found["5.10"].commentary.endswith(_cell("livin-self-assessment", 127, 0))
    assert found["5.10"].evidence.endswith(_cell("livin-self-assessment", 123, 1))
    assert found["8.5"].requirement.endswith(_cell("livin-self-assessment", 231, 0))
    assert found["9.1"].requirement == _cell("livin-self-assessment", 236, 1)
    assert found["9.8"].commentary.endswith(_cell("livin-self-assessment", 269, 2))


def test_a2dominion() -> None:
    read = _read("a2dominion-self-assessment")
    assert (len(read.provisions), read.missing) == (72, ())
    refused = [p.number for p in read.provisions if p.answer is Answer.NO]
    assert refused == ["5.14", "5.15", "6.2", "6.3", "6.6", "6.11", "6.14", "6.17"]
    assert sum(p.answer is Answer.YES for p in read.provisions) == 64
    found = by_number(read)
    actions = [(p.number, str(a.by)) for p in read.provisions for a in p.actions]
    assert len(actions) == sum(line.count("ACTION") for line in _lines("a2dominion-self-assessment")) == 21
    assert actions.count(("5.15", "2024-12-31")) == 3
    assert ("5.15", "2024-07-31") in actions
    assert "None" not in {by for _, by in actions}
    for number, holder in (("2.3", "2.1"), ("5.15", "5.14"), ("6.5", "6.4"), ("6.16", "6.15"), ("8.4", "8.2")):
        assert found[number].evidence == ""
        assert FlagKind.EVIDENCE_SHARED in kinds(found[number])
        assert holder in doubts(found[number])
    assert FlagKind.COMMENTARY_SHARED in kinds(found["6.3"])
    assert "rag" in read.columns
    assert all(p.rag is None for p in read.provisions)
    versions = [" | ".join(_cell("a2dominion-self-assessment", 179, n) for n in range(5))]
    assert versions == [line for line in read.aside if line in versions]
    assert read.aside[-3] == versions[0]


def test_vivere() -> None:
    read = _read("vivere-self-assessment")
    assert (len(read.provisions), read.missing) == (72, ())
    assert [p.number for p in read.provisions if p.answer is None] == ["5.13"]
    assert kinds(by_number(read)["5.13"]) == {FlagKind.ANSWER_MISSING}
    assert "evidence" not in read.columns
    assert not any(p.evidence for p in read.provisions)


def test_lhp() -> None:
    name = "lhp-annual-report-and-self-assessment"
    read = _read(name)
    assert (len(read.provisions), read.missing) == (72, ())
    assert {p.answer for p in read.provisions} == {Answer.YES}
    found = by_number(read)
    assert kinds(found["6.8"]) == {FlagKind.GARBLED}
    assert kinds(found["2.2"]) == kinds(found["7.3"]) == {FlagKind.NUMBER_ELSEWHERE}
    assert found["2.1"].requirement == _cell(name, 134, 1)
    assert found["2.2"].requirement.startswith(_cell(name, 135, 1))
    assert found["7.2"].evidence.endswith(_cell(name, 244, 3))
    assert found["7.3"].requirement.startswith(_cell(name, 246, 1))
    assert found["7.3"].requirement.endswith(_cell(name, 250, 1))
    others = [number for number in (*range(42, 52), *range(57, 60), *range(82, 99)) if _cell(name, number, 0)]
    assert len(others) > 12
    for number in others:
        assert any(line.startswith(_cell(name, number, 0)) for line in read.aside), number


def test_a_policy_is_no_self_assessment() -> None:
    with pytest.raises(UserError) as caught:
        read_assessment(PUBLISHED / "livin-policy.txt")
    assert caught.value.code == "assessment.none"
