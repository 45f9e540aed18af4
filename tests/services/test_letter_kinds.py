"""The letters besides acknowledgement, extension and response on a real desk: what issuing each records and keeps."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.documents.large_print import in_large_print
from complaintdesk.documents.text import write_text
from complaintdesk.domain.casefile import (
    CaseFile,
    Channel,
    Contact,
    Home,
    LetterKind,
    Promise,
    PromiseKind,
    Resident,
)
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letter_library import TemplateVersion
from complaintdesk.domain.letters import LetterWords
from complaintdesk.domain.letters.gaps import reason_key
from complaintdesk.services import letters
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.services.letters.files import issued_file, kept_content, kept_document
from complaintdesk.system.clock import Clock
from tests.builders import complaint, defined, landlord, letter_case, letter_words
from tests.desks import stored

TODAY = date(2026, 11, 17)
K = LetterKind


SIC = reason_key("unfilled", "“[sic]” looks like something still to be filled in")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 17, 10, tzinfo=UTC))).desk as made:
        yield made


PROMISES = (
    Promise(0, "Write", date(2026, 11, 20), kind=PromiseKind.UPDATE),
    Promise(0, "Write again", date(2026, 11, 27), kind=PromiseKind.UPDATE),
)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (K.CLARIFICATION_1, lambda case: case.clarification_asked_on),
        (K.UPDATE_1, lambda case: case.promises[0].kept_on),
        (K.REFUSAL_1, lambda case: case.refusals[0].told_on),
        (K.REFUSAL_2, lambda case: case.refusals[0].told_on),
        (K.FURTHER_ISSUE, lambda case: case.further_issues[0].told_on),
        (K.ACTION_DONE, lambda case: case.remedies[0].told_on),
        (K.CLOSURE, lambda case: TODAY if case.closure.ombudsman_details_given else None),
        (K.SERVICE_REQUEST, lambda case: TODAY if case.told_how_to_complain else None),
    ],
)
def test_issuing_records_what_the_letter_tells(
    desk: Desk, kind: LetterKind, told: Callable[[CaseFile], date | None]
) -> None:
    base = letter_case(kind)
    case = stored(desk, replace(base, promises=PROMISES) if kind is K.UPDATE_1 else base)
    assert told(case) is None
    issued = letters.issue(desk, case.id, kind, letter_words(kind), case.version)
    assert told(issued.done.case) == TODAY
    assert [letter.kind for letter in issued.done.case.letters] == [kind]
    assert [p.kept_on for p in issued.done.case.promises[1:]] == [None] * (len(issued.done.case.promises[1:]))


@pytest.mark.parametrize("kind", [K.SURVEY, K.AUTHORITY_FORM, K.APOLOGY])
def test_the_others_record_nothing_but_themselves(desk: Desk, kind: LetterKind) -> None:
    case = stored(desk, letter_case(kind))
    after = letters.issue(desk, case.id, kind, letter_words(kind)).done.case
    assert replace(after, version=case.version, letters=(), attachments=()) == case


def test_what_a_letter_said_and_rested_on_is_kept_and_written_in_any_format(desk: Desk) -> None:
    case = stored(desk, letter_case(K.REFUSAL_1))
    words = LetterWords("Dear [sic] me.", reasons=((SIC, "It is a joke of ours"),))
    issued = letters.issue(desk, case.id, K.REFUSAL_1, words)
    content = kept_content(desk, issued.letter)
    assert ["Ground", "more than twelve months ago"] in content["relied_on"]
    assert ["Happened", "7 May 2024"] in content["relied_on"]
    assert content["passed_over"] == {
        SIC: ["“[sic]” looks like something still to be filled in", "It is a joke of ours"]
    }
    assert content["own_words"]["opening"] == "Dear [sic] me."
    document = kept_document(desk, issued.letter)
    assert not document.draft
    assert issued_file(desk, issued.letter, letters.LetterFormat.PDF) == issued.pdf
    text = issued_file(desk, issued.letter, letters.LetterFormat.TEXT).decode()
    assert text == write_text(document)
    assert "Dear [sic] me." in text
    page = issued_file(desk, issued.letter, letters.LetterFormat.WEB).decode()
    assert "<h1>Why we cannot take your complaint on</h1>" in page
    large = issued_file(desk, issued.letter, letters.LetterFormat.PDF, large_print=True)
    assert large.startswith(b"%PDF-")
    assert large != issued.pdf


def test_a_letter_issued_before_its_words_were_kept_is_there_as_it_was_sent_and_says_so(desk: Desk) -> None:
    case = stored(desk, defined())
    letter = letters.issue(desk, case.id, K.ACKNOWLEDGEMENT_1, LetterWords()).letter
    older = replace(letter, id=letter.id + 100)
    assert issued_file(desk, older, letters.LetterFormat.PDF).startswith(b"%PDF-")
    with pytest.raises(UserError) as refused:
        issued_file(desk, older, letters.LetterFormat.WEB)
    assert refused.value.code == "letter.only_as_issued"


def slips(desk: Desk, case: CaseFile, words: LetterWords) -> dict[str, str]:
    shown = letters.preview(desk, case, K.ACKNOWLEDGEMENT_1, words)
    assert shown.ready is not any(g.demanded for g in shown.gaps)
    return {g.element: g.what for g in shown.gaps if g.excusable and g.demanded}


def test_another_residents_name_holds_a_letter_back_and_ones_own_does_not(desk: Desk) -> None:
    other = complaint(resident=Resident(0, "Mrs Ayesha Okonkwo-Bell"), home=Home(0, "2 Far Road"))
    stored(desk, other)
    case = stored(desk, defined(resident=Resident(0, "Rosa Tenant")))
    assert slips(desk, case, LetterWords("We spoke to Ann Officer about Rosa Tenant of Some Road.")) == {}
    found = slips(desk, case, LetterWords("We spoke to Ayesha Okonkwo-Bell next door."))
    assert found == {"other_people": "It names Mrs Ayesha Okonkwo-Bell, who is another resident of yours"}
    key = reason_key("other_people", found["other_people"])
    told = LetterWords("We spoke to Ayesha Okonkwo-Bell.", reasons=((key, "She agreed in writing"),))
    shown = letters.preview(desk, case, K.ACKNOWLEDGEMENT_1, told)
    assert shown.ready
    assert [g.reason for g in shown.gaps if g.element == "other_people"] == ["She agreed in writing"]


def test_a_note_for_the_file_does_not_slip_into_a_letter(desk: Desk) -> None:
    words = "She drinks, the neighbours say, and makes it all up."
    case = stored(desk, defined(contacts=(Contact(0, date(2026, 11, 5), Channel.OTHER, "note", "Ann", words),)))
    assert slips(desk, case, LetterWords("You told us about the roof.")) == {}
    copied = LetterWords("I see that she drinks, the neighbours say, and makes it up.")
    assert set(slips(desk, case, copied)) == {"notes"}


@pytest.mark.parametrize(
    ("agreed", "held_back"),
    [("", False), ("Needs time to answer", False), ("Letters in Polish: translated", True), ("Ring first", True)],
)
def test_an_adjustment_that_paper_cannot_show_needs_a_word_on_how_it_is_followed(
    desk: Desk, agreed: str, held_back: bool
) -> None:
    case = stored(desk, defined(resident=Resident(0, "Rosa Tenant", adjustments=agreed)))
    found = slips(desk, case, LetterWords())
    assert ("adjustment" in found) is held_back
    keys = (reason_key(element, what) for element, what in found.items())
    told = LetterWords(reasons=tuple((key, "Rang on 16 November and read it out") for key in keys))
    assert slips(desk, case, told) == {}


def test_the_landlords_own_template_is_used_and_its_version_kept(desk: Desk) -> None:
    case = stored(desk, defined())
    supplied = letters.desk_wording(desk).templates["acknowledgement-1"]
    warmer = supplied.replace("Thank you", "Many thanks")
    own = TemplateVersion(0, "acknowledgement-1", 0, "2026-11-17", "Ann", "", "2026-11.5", warmer)
    with desk.writing() as unit:
        unit.add_template(own)
    issued = letters.issue(desk, case.id, K.ACKNOWLEDGEMENT_1, LetterWords())
    assert issued.letter.template_version == "2026-11.5, own 1"
    assert "Many thanks for telling us" in write_text(kept_document(desk, issued.letter))
    with desk.writing() as unit:
        unit.add_template(replace(own, text=None))
    assert letters.desk_wording(desk).templates["acknowledgement-1"] == supplied


@pytest.mark.parametrize("wrong", ["{the points}", "{new date}", "See {points}", "{if points}x{end}"])
def test_a_template_with_a_field_that_is_not_known_there_names_it_and_issues_nothing(desk: Desk, wrong: str) -> None:
    case = stored(desk, defined())
    broken = letters.desk_wording(desk).templates["acknowledgement-1"].replace("{points}", wrong)
    with desk.writing() as unit:
        unit.add_template(TemplateVersion(0, "acknowledgement-1", 0, "2026-11-17", "Ann", "", "2026-11.5", broken))
    with pytest.raises(UserError) as refused:
        letters.issue(desk, case.id, K.ACKNOWLEDGEMENT_1, LetterWords())
    assert wrong.removeprefix("See ").partition("}")[0] in str(refused.value)
    with desk.reading() as unit:
        assert unit.case(case.id).letters == ()


@pytest.mark.parametrize("kind", LetterKind)
def test_large_print_has_every_word_and_no_wide_table(desk: Desk, kind: LetterKind) -> None:
    case = stored(desk, letter_case(kind))
    document = letters.preview(desk, case, kind, letter_words(kind)).document
    large = in_large_print(document)
    assert large.large_print
    assert all(len(getattr(block, "header", ())) <= 2 for block in large.blocks)
    headings = {"By", "when", "What", "How", "it", "stands", "with", "this"}
    assert _words(write_text(document)) <= _words(write_text(large)) | headings


def _words(text: str) -> set[str]:
    return set(re.findall(r"[\w’'.@/-]+", text))
