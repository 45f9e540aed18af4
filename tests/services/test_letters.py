"""Letters on a real desk file: previewed, issued once, kept exactly as sent, written out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.acts import (
    Acknowledge,
    AddPromise,
    AddRemedy,
    CloseCase,
    Define,
    Escalate,
    Extend,
    LogCase,
    PointWording,
    RecordFindings,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    ClosureKind,
    Finding,
    Home,
    LetterKind,
    Outcome,
    RemedyKind,
    Resident,
    Responsibility,
)
from complaintdesk.domain.clocks import stage_clock
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters import LetterWords
from complaintdesk.domain.letters.gaps import reason_key
from complaintdesk.services import cases, complaints, letters, settings
from complaintdesk.services.desk import Desk, create_desk, open_desk
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.documents.letters import SIX
from tests.documents.pdf_reading import texts

NONE = LetterWords()
FILL_IN = "“{}” looks like something still to be filled in"
MEANT = tuple((reason_key("unfilled", FILL_IN.format(mark)), "Braces are meant") for mark in ("{words}", "{x}"))


def on(desk: Desk, day: date) -> None:
    """The desk on another day."""
    desk.clock = Clock(datetime(day.year, day.month, day.day, 10, tzinfo=UTC))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 2, 10, tzinfo=UTC))).desk as made:
        yield made


def logged(desk: Desk, name: str = "Zoë O'Neill & Sons <Ltd>") -> CaseFile:
    request = LogCase(
        CaseKind.COMPLAINT, date(2026, 11, 2), Channel.PHONE, Resident(0, name),
        Home(0, "1 Some Road, Anytown", "AN1 2BB"), "It leaks {x}", "Repairs", "Ann Officer",
    )  # fmt: skip
    case = complaints.log_case(desk, request).case
    points = (
        PointWording(0, "The roof has leaked since {March}", Responsibility.OURS),
        PointWording(0, "The bins are full", Responsibility.NOT_OURS, "The council empties the bins."),
    )
    return complaints.perform(desk, case.id, Define(points, "A dry roof")).case


def found(desk: Desk, case: CaseFile, stage: int) -> CaseFile:
    ours, theirs = case.points
    act = RecordFindings(
        stage,
        (
            (ours.id, Finding(stage, Outcome.UPHELD, "Photos", "We were slow", "Repairs policy")),
            (theirs.id, Finding(stage, None, "", "The council does that")),
        ),
        Outcome.UPHELD,
        "We were too slow.",
    )
    complaints.perform(desk, case.id, act)
    remedy = AddRemedy(stage, RemedyKind.PAYMENT, "Compensation", "Ann Officer", date(2027, 1, 29), 15_000)
    return complaints.perform(desk, case.id, remedy).case


def extended(desk: Desk, case: CaseFile, stage: int, new: date) -> CaseFile:
    act = Extend(stage, desk.clock.today(), "The roofer's report is not here yet", new)
    return complaints.perform(desk, case.id, act).case


Sent = tuple[Desk, dict[LetterKind, letters.Issued]]


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sent]:
    """A desk with one complaint taken through both stages, each kind of letter issued once."""
    path = tmp_path_factory.mktemp("issued") / "a.desk"
    with create_desk(path, landlord(), Clock(datetime(2026, 11, 2, 10, tzinfo=UTC))).desk as made:
        yield made, all_issued(made)


def all_issued(desk: Desk) -> dict[LetterKind, letters.Issued]:
    sent: dict[LetterKind, letters.Issued] = {}
    case = logged(desk)

    def send(kind: LetterKind, day: date) -> CaseFile:
        on(desk, day)
        sent[kind] = letters.issue(desk, case.id, kind, LetterWords("Own {words}", "Goodbye", reasons=MEANT))
        return sent[kind].done.case

    send(LetterKind.ACKNOWLEDGEMENT_1, date(2026, 11, 4))
    on(desk, date(2026, 11, 17))
    extended(desk, case, 1, date(2026, 11, 27))
    send(LetterKind.EXTENSION_1, date(2026, 11, 18))
    found(desk, case, 1)
    send(LetterKind.RESPONSE_1, date(2026, 11, 25))
    on(desk, date(2026, 12, 1))
    complaints.perform(desk, case.id, Escalate(date(2026, 12, 1), "Bea Chief"))
    send(LetterKind.ACKNOWLEDGEMENT_2, date(2026, 12, 3))
    on(desk, date(2026, 12, 21))
    extended(desk, case, 2, date(2027, 1, 20))
    send(LetterKind.EXTENSION_2, date(2026, 12, 22))
    found(desk, cases.load_case(desk, case.id), 2)
    send(LetterKind.RESPONSE_2, date(2027, 1, 15))
    return sent


def test_each_kind_issued_once_end_to_end(issued: Sent) -> None:
    desk, sent = issued
    case = cases.load_case(desk, 1)
    assert [letter.kind for letter in case.letters] == list(sent) == list(SIX)
    first, second = case.stages
    assert (first.acknowledged_on, first.responded_on) == (date(2026, 11, 4), date(2026, 11, 25))
    assert (second.acknowledged_on, second.responded_on) == (date(2026, 12, 3), date(2027, 1, 15))
    assert [(e.told_on, e.ombudsman_details_given) for e in first.extensions] == [(date(2026, 11, 18), True)]
    assert [(e.told_on, e.ombudsman_details_given) for e in second.extensions] == [(date(2026, 12, 22), True)]
    assert (first.outcome, second.outcome) == (Outcome.UPHELD, Outcome.UPHELD)
    assert first.decision == "We were too slow."


def test_what_is_kept_is_what_was_sent_byte_for_byte(issued: Sent) -> None:
    desk, sent = issued
    case = cases.load_case(desk, 1)
    by_id = {a.id: a for a in case.attachments}
    for kind, one in sent.items():
        letter = letters.issued_letter(case, kind)
        assert letter == one.letter
        kept = complaints.attachment_bytes(desk, letter.pdf_attachment)
        assert kept == one.pdf
        assert hashlib.sha256(kept).hexdigest() == letter.pdf_sha256 == by_id[letter.pdf_attachment].sha256
        assert letter.docx_attachment is not None
        assert complaints.attachment_bytes(desk, letter.docx_attachment).startswith(b"PK")
        assert by_id[letter.pdf_attachment].name == f"C-2026-0001 {kind.value} {letter.dated.isoformat()}.pdf"
        assert (letter.issued_by, letter.template_version) == ("Ann Officer", "2026-11.5")
        text = " ".join(texts(kept))
        assert "Draft" not in text
        for words in (
            "Dear Zoë O'Neill & Sons <Ltd>",
            "Own {words}",
            "Goodbye",
            "0300 111 3000",
            f"Stage {kind.stage} of 2",
        ):
            assert words in text


def test_an_issued_letter_never_changes(issued: Sent) -> None:
    desk, sent = issued
    case = cases.load_case(desk, 1)
    letter = case.letters[0]
    before = settings.landlord(desk)
    settings.save_landlord(desk, before, replace(before, name="Another Name", phone="09999 999999"))
    kept = complaints.attachment_bytes(desk, letter.pdf_attachment)
    assert kept == sent[letter.kind].pdf
    for changed in ((), (replace(letter, dated=date(2026, 1, 1)), *case.letters[1:])):
        with pytest.raises(ValueError, match="only be added"), desk.writing() as unit:
            unit.save_case(case, replace(case, letters=changed), "tampering")
    assert cases.load_case(desk, 1).letters == case.letters


def test_the_journal_names_every_letter(issued: Sent) -> None:
    desk, _ = issued
    acts = [entry.act for entry in cases.case_journal(desk, 1)]
    assert [a for a in acts if a.startswith("letter issued")] == [f"letter issued: {kind.value}" for kind in SIX]


def journal_length(desk: Desk) -> int:
    return len(cases.case_journal(desk, 1))


def test_a_letter_that_lacks_something_is_not_issued_and_nothing_is_written(desk: Desk) -> None:
    case = logged(desk)
    before = cases.load_case(desk, case.id), journal_length(desk)
    with pytest.raises(UserError) as refused:
        letters.issue(desk, case.id, LetterKind.RESPONSE_1, NONE)
    assert refused.value.code == "letter.not_ready"
    assert "Point 1 has no answer (6.7)" in str(refused.value)
    assert (cases.load_case(desk, case.id), journal_length(desk)) == before


def test_a_letter_that_does_not_fit_says_why(desk: Desk) -> None:
    case = logged(desk)
    for kind, words in ((LetterKind.RESPONSE_2, "not reached stage 2"), (LetterKind.EXTENSION_1, "no extension")):
        with pytest.raises(UserError, match=words) as refused:
            letters.preview(desk, case, kind, NONE)
        assert refused.value.code == "letter.kind_unfit"
    complaints.perform(desk, case.id, CloseCase(ClosureKind.WITHDRAWN, date(2026, 11, 2), "Settled"))
    with pytest.raises(UserError, match="closed"):
        letters.issue(desk, case.id, LetterKind.ACKNOWLEDGEMENT_1, NONE)


def test_a_case_that_changed_meanwhile_is_looked_at_again_first(desk: Desk) -> None:
    case = logged(desk)
    with pytest.raises(UserError) as refused:
        letters.issue(desk, case.id, LetterKind.ACKNOWLEDGEMENT_1, NONE, version=case.version - 1)
    assert refused.value.code == "changed.elsewhere"
    assert cases.load_case(desk, case.id).letters == ()
    assert letters.issue(desk, case.id, LetterKind.ACKNOWLEDGEMENT_1, NONE, version=case.version).letter.id


def test_an_acknowledgement_recorded_before_keeps_its_day(desk: Desk) -> None:
    case = logged(desk)
    complaints.perform(desk, case.id, Acknowledge(1, date(2026, 11, 2)))
    on(desk, date(2026, 11, 5))
    after = letters.issue(desk, case.id, LetterKind.ACKNOWLEDGEMENT_1, NONE).done.case
    assert after.stages[0].acknowledged_on == date(2026, 11, 2)


def test_every_letter_keeps_the_date_by_which_it_told_the_resident_to_expect_the_response(issued: Sent) -> None:
    desk, sent = issued
    told = {kind: one.letter.told_due for kind, one in sent.items()}
    assert told == {
        LetterKind.ACKNOWLEDGEMENT_1: date(2026, 11, 18),
        LetterKind.EXTENSION_1: date(2026, 11, 27),
        LetterKind.RESPONSE_1: None,
        LetterKind.ACKNOWLEDGEMENT_2: date(2027, 1, 5),
        LetterKind.EXTENSION_2: date(2027, 1, 20),
        LetterKind.RESPONSE_2: None,
    }
    case = cases.load_case(desk, sent[LetterKind.RESPONSE_2].done.case.id)
    assert {letter.kind: letter.told_due for letter in case.letters} == told


def test_an_extension_issued_late_is_kept_and_the_date_stays(desk: Desk) -> None:
    case = logged(desk)
    on(desk, date(2026, 11, 4))
    letters.issue(desk, case.id, LetterKind.ACKNOWLEDGEMENT_1, NONE)
    on(desk, date(2026, 11, 19))
    extended(desk, case, 1, date(2026, 11, 30))
    shown = letters.preview(desk, cases.load_case(desk, case.id), LetterKind.EXTENSION_1, NONE)
    assert shown.ready
    assert [g.element for g in shown.gaps] == ["told_before"]
    after = letters.issue(desk, case.id, LetterKind.EXTENSION_1, NONE).done.case
    assert stage_clock(after.stages[0], desk.rules()).respond.due == date(2026, 11, 18)


def test_a_preview_is_marked_as_a_draft_and_writes_nothing(desk: Desk) -> None:
    case = logged(desk)
    before = journal_length(desk)
    shown = letters.preview(desk, case, LetterKind.ACKNOWLEDGEMENT_1, NONE)
    assert shown.ready
    assert shown.case_version == case.version
    assert all("Draft, not sent" in page for page in texts(letters.preview_pdf(shown)))
    assert journal_length(desk) == before


def test_the_officers_words_are_kept_until_the_letter_is_issued(desk: Desk) -> None:
    case = logged(desk)
    kind = LetterKind.ACKNOWLEDGEMENT_1
    assert letters.load_words(desk, case.id, kind) == NONE
    for words in (LetterWords("A", "B"), LetterWords("{x} 🙂", "", (("progress", "é"),), MEANT, 7)):
        letters.save_words(desk, case.id, kind, words)
        assert letters.load_words(desk, case.id, kind) == words
        assert [(one.kind, one.words) for one in letters.begun_letters(desk, case.id)] == [(kind, words)]
    letters.save_words(desk, case.id, LetterKind.RESPONSE_1, LetterWords(" "))
    letters.save_words(desk, case.id, LetterKind.RESPONSE_1, NONE)
    letters.issue(desk, case.id, kind, LetterWords("{x}", reasons=MEANT))
    assert letters.load_words(desk, case.id, kind) == NONE
    assert letters.begun_letters(desk, case.id) == ()


def test_every_kind_is_offered_with_its_reason(desk: Desk) -> None:
    offered = {c.kind: c for c in letters.letter_choices(logged(desk))}
    assert list(offered) == list(LetterKind)
    assert [k.value for k, c in offered.items() if c.fits] == [
        "acknowledgement-1", "clarification-1", "update-1", "response-1", "authority-form", "apology"
    ]  # fmt: skip
    assert all(bool(c.why) is not c.fits and c.title for c in offered.values())


def test_an_issued_letter_is_written_out_as_it_was_sent(issued: Sent, tmp_path: Path) -> None:
    desk, sent = issued
    case = cases.load_case(desk, 1)
    pdf, word = letters.write_letter(desk, case, LetterKind.RESPONSE_1, tmp_path / "out" / "deep")
    assert pdf.name == "C-2026-0001 response-1 2026-11-25.pdf"
    assert pdf.read_bytes() == sent[LetterKind.RESPONSE_1].pdf
    assert word.suffix == ".docx"


def test_a_letter_not_issued_is_written_as_a_marked_draft(desk: Desk, tmp_path: Path) -> None:
    case = logged(desk)
    letters.save_words(desk, case.id, LetterKind.RESPONSE_1, LetterWords("So far."))
    pdf, _ = letters.write_letter(desk, case, LetterKind.RESPONSE_1, tmp_path)
    assert pdf.name == "C-2026-0001 response-1 draft.pdf"
    text = " ".join(texts(pdf.read_bytes()))
    assert "Draft, not sent" in text
    assert "So far." in text


def test_an_officers_changed_file_is_never_written_over(desk: Desk, tmp_path: Path) -> None:
    case = logged(desk)
    kind = LetterKind.ACKNOWLEDGEMENT_1
    pdf, word = letters.write_letter(desk, case, kind, tmp_path)
    assert letters.write_letter(desk, case, kind, tmp_path) == (pdf, word)
    word.write_bytes(b"her own changes")
    again = letters.write_letter(desk, case, kind, tmp_path)
    assert word.read_bytes() == b"her own changes"
    assert [p.name for p in again] == [pdf.name, f"{word.stem} (2).docx"]


def test_a_desk_open_for_reading_only_issues_nothing(desk: Desk) -> None:
    case = logged(desk)
    with open_desk(desk.path, desk.clock, read_only=True) as look:
        with pytest.raises(UserError) as refused:
            letters.issue(look, case.id, LetterKind.ACKNOWLEDGEMENT_1, NONE)
        assert refused.value.code == "desk.read_only"
    assert cases.load_case(desk, case.id).letters == ()


@pytest.mark.parametrize(("name", "lacking"), [("Zoë 🏠 & Ελένη שרה Ẹlẹ́sin", ""), ("Ola 李 of 李", "李")])
def test_a_name_that_no_font_can_show_is_told_before_the_letter_goes(desk: Desk, name: str, lacking: str) -> None:
    case = logged(desk, name)
    found = letters.preview(desk, case, LetterKind.ACKNOWLEDGEMENT_1, NONE)
    told = [g for g in found.gaps if g.element == "printable"]
    assert len(told) == bool(lacking)
    assert all(f"cannot show {lacking} and" in g.what and not g.demanded for g in told)
    assert found.ready


class ChangedMeanwhile(Clock):
    """A clock that does something on the case the first time it is asked, as another thread might."""

    def __init__(self, desk: Desk, case: CaseFile) -> None:
        super().__init__(desk.clock.now())
        self._left = [(desk, case)]

    def today(self) -> date:
        if self._left:
            desk, case = self._left.pop()
            complaints.perform(desk, case.id, AddPromise("Ring", date(2026, 11, 20)))
        return super().today()


def test_a_case_that_changes_while_its_letter_is_made_keeps_no_letter(desk: Desk) -> None:
    case = logged(desk)
    desk.clock = ChangedMeanwhile(desk, case)
    with pytest.raises(UserError) as refused:
        letters.issue(desk, case.id, LetterKind.ACKNOWLEDGEMENT_1, NONE, version=case.version)
    assert refused.value.code == "changed.elsewhere"
    kept = cases.load_case(desk, case.id)
    assert (kept.letters, kept.attachments, len(kept.promises)) == ((), (), 1)
