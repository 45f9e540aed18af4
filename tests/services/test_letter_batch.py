"""Several letters in one go on a real desk file: what is offered, issued, written, joined, left out and stopped."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pikepdf
import pytest

from complaintdesk.documents.pdf.apart import WORTH_IT
from complaintdesk.domain.acts import (
    CorrectCase,
    Define,
    LogCase,
    PointWording,
    RemoveRepresentative,
    SetRepresentative,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    CaseKind,
    Channel,
    Home,
    IssuedLetter,
    LetterKind,
    Representative,
    Resident,
    Responsibility,
    SentBy,
)
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters import LetterFacts, LetterWords
from complaintdesk.domain.letters.effects import recorded
from complaintdesk.services import cases, complaints, settings
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.services.letters import LetterFormat, batch, enclosures
from complaintdesk.services.letters.batch import BatchItem, BatchOutput
from complaintdesk.services.letters.drafts import save_words
from complaintdesk.system.clock import Clock
from tests.builders import RULES, landlord, letter_case, letter_words
from tests.documents.pdf_reading import opened, structure, texts

ACK = LetterKind.ACKNOWLEDGEMENT_1


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 2, 10, tzinfo=UTC))).desk as made:
        yield made


def logged(desk: Desk, name: str, *, defined: bool = True) -> CaseFile:
    request = LogCase(
        CaseKind.COMPLAINT, desk.clock.today(), Channel.PHONE, Resident(0, name),
        Home(0, "1 Some Road, Anytown", "AN1 2BB"), "It leaks", "Repairs", "Ann Officer",
    )  # fmt: skip
    case = complaints.log_case(desk, request).case
    points = (PointWording(0, "The roof has leaked since March", Responsibility.OURS),)
    return complaints.perform(desk, case.id, Define(points, "A dry roof")).case if defined else case


def leaflet(path: Path, pages: int = 1) -> Path:
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page(page_size=(595, 842))
        pdf.save(path)
    return path


def never() -> bool:
    return False


def silent(done: int, total: int) -> None:
    assert 0 < done <= total


def test_due_letters_are_issued_joined_with_their_leaflet_and_recorded_as_sent(desk: Desk, tmp_path: Path) -> None:
    enclosures.add_enclosure(desk, leaflet(tmp_path / "How to complain.pdf"))
    people = [logged(desk, "Zoë & Sons <Ltd>"), logged(desk, "=HYPERLINK"), logged(desk, "No Points", defined=False)]
    (due,) = batch.batch_choices(desk)
    assert (due.kind, [row.resident for row in due.rows]) == (ACK, [c.resident.name for c in people])
    items = [row.item for row in due.rows]
    assert [bool(why) for why in batch.readiness(desk, items, never)] == [False, False, True]

    issued = batch.issue_batch(desk, items, silent, never)
    assert [item.case_id for item in issued.done] == [1, 2]
    assert issued.changes.cases == {1, 2}
    ((reference, why),) = issued.left_out
    assert reference == people[2].reference
    assert "not defined" in why
    assert "5.6" in why

    told: list[tuple[int, int]] = []
    report = batch.write_batch(
        desk, issued.done, BatchOutput(tmp_path / "out", right_hand=True), lambda *at: told.append(at), never
    )
    assert told == [(1, 2), (2, 2)]
    kept = [cases.load_case(desk, c).letters[0] for c in (1, 2)]
    exact = [complaints.attachment_bytes(desk, letter.pdf_attachment) for letter in kept]
    assert [path.read_bytes() for path in report.written] == exact
    assert report.joined is not None
    assert report.joined.read_bytes() == report.pages
    letter_pages = [texts(pdf) for pdf in exact]
    joined = texts(report.pages)
    second = len(letter_pages[0]) + 1
    start = second + second % 2
    assert joined[: second - 1] == letter_pages[0]
    assert joined[start : start + len(letter_pages[1])] == letter_pages[1]
    assert len(joined) == start + len(letter_pages[1]) + 1

    (unsent,) = batch.batch_choices(desk)[:1]
    assert (unsent.kind, [row.item for row in unsent.rows]) == (None, list(issued.done))
    assert len(batch.record_sent(desk, issued.done, SentBy.POST, silent, never).done) == 2
    again = batch.record_sent(desk, issued.done, SentBy.POST, silent, never)
    assert len(again.left_out) == 2
    assert not again.done
    assert [c.kind for c in batch.batch_choices(desk)] == [ACK]


def test_the_pages_looked_at_are_those_that_are_issued_and_printed(desk: Desk, tmp_path: Path) -> None:
    enclosures.add_enclosure(desk, leaflet(tmp_path / "How to complain.pdf"))
    item, lacking = (BatchItem(logged(desk, name, defined=name == "Zoë").id, ACK) for name in ("Zoë", "No Points"))
    before = batch.letter_pages(desk, item)
    assert before.enclosed == ("How to complain",)
    assert cases.load_case(desk, item.case_id).letters == ()
    with pytest.raises(UserError) as refused:
        batch.letter_pages(desk, lacking)
    assert "not defined" in str(refused.value)
    (issued,) = batch.issue_batch(desk, [item], silent, never).done
    assert batch.letter_pages(desk, issued) == before
    assert texts(before.pdf) == texts(batch.write_batch(desk, [issued], BatchOutput(), silent, never).pages)
    assert before.text.splitlines()[0] in texts(before.pdf)[0]


def test_a_letter_that_would_be_left_out_is_not_shown_as_if_it_were_printed(desk: Desk) -> None:
    case = logged(desk, "Rosa Tenant")
    person = Representative("Ray Helper", "son", "2 Some Road", consent_on=desk.clock.today())
    complaints.perform(desk, case.id, SetRepresentative(person))
    (issued,) = batch.issue_batch(desk, [BatchItem(case.id, ACK)], silent, never).done
    assert "Ray Helper" in batch.letter_pages(desk, issued).text
    complaints.perform(desk, case.id, RemoveRepresentative())
    with pytest.raises(UserError) as refused:
        batch.letter_pages(desk, issued)
    assert refused.value.code == "letter.addressee_gone"


def test_a_name_corrected_since_keeps_no_issued_letter_back(desk: Desk) -> None:
    case = logged(desk, "Rosa Tennant")
    (issued,) = batch.issue_batch(desk, [BatchItem(case.id, ACK)], silent, never).done
    case = cases.load_case(desk, case.id)
    corrected = CorrectCase(
        "Her name was misspelt", case.received_on, case.channel, replace(case.resident, name="Rosa Brown"), case.home,
        case.words, case.theme, case.handler,
    )  # fmt: skip
    complaints.perform(desk, case.id, corrected)
    assert batch.write_batch(desk, [issued], BatchOutput(), silent, never).done == (issued,)
    assert "Rosa Tennant" in batch.letter_pages(desk, issued).text


def test_a_letter_to_somebody_else_than_who_acts_now_is_left_out_for_what_is_true(desk: Desk) -> None:
    case = logged(desk, "Rosa Tenant")
    # Named like the resident: only the letter itself says that it went to somebody who acts for her.
    person = Representative("Rosa Tenant", "daughter", "2 Some Road", consent_on=desk.clock.today())
    complaints.perform(desk, case.id, SetRepresentative(person))
    (issued,) = batch.issue_batch(desk, [BatchItem(case.id, ACK)], silent, never).done
    assert batch.write_batch(desk, [issued], BatchOutput(), silent, never).done == (issued,)
    complaints.perform(desk, case.id, SetRepresentative(replace(person, name="Ray Helper")))
    ((_, why),) = batch.write_batch(desk, [issued], BatchOutput(), silent, never).left_out
    assert why.startswith("It is addressed to Rosa Tenant, and the case now names Ray Helper as acting for")
    complaints.perform(desk, case.id, RemoveRepresentative())
    ((_, why),) = batch.write_batch(desk, [issued], BatchOutput(), silent, never).left_out
    assert "does not act for Rosa Tenant any more" in why


def test_issued_letters_are_only_read_and_no_process_is_started_for_them(desk: Desk) -> None:
    (issued,) = batch.issue_batch(desk, [BatchItem(logged(desk, "Zoë").id, ACK)], silent, never).done
    helpers: list[object] = []
    batch.write_batch(
        desk, [issued] * WORTH_IT, BatchOutput(), lambda *_: helpers.extend(multiprocessing.active_children()), never
    )
    assert helpers == []


def test_a_batch_stopped_between_two_letters_keeps_what_is_written(desk: Desk, tmp_path: Path) -> None:
    items = [BatchItem(logged(desk, f"Resident {n}").id, ACK) for n in range(3)]
    done: list[int] = []
    report = batch.write_batch(
        desk, items, BatchOutput(tmp_path / "out"), lambda n, _: done.append(n), lambda: len(done) == 2
    )
    assert report.stopped
    assert report.joined is None
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [
        "C-2026-0001 acknowledgement-1 draft.pdf", "C-2026-0002 acknowledgement-1 draft.pdf"
    ]  # fmt: skip
    assert "Draft" in " ".join(texts(report.written[0].read_bytes()))


def test_each_letter_of_a_batch_is_looked_over_for_other_residents(desk: Desk, tmp_path: Path) -> None:
    cases = [logged(desk, name) for name in ("Rosa Tenant", "Abel Neighbour", "Cora Tenant")]
    for case in cases:
        said = LetterWords("Thank you for telling us of what Abel Neighbour did.")
        save_words(desk, case.id, ACK, said)
    items = [BatchItem(case.id, ACK) for case in cases]
    report = batch.write_batch(desk, items, BatchOutput(tmp_path), silent, never)
    assert report.done == (items[1],)
    assert [reference for reference, _ in report.left_out] == [cases[0].reference, cases[2].reference]
    assert all("Abel Neighbour, who is another resident" in why for _, why in report.left_out)


def test_word_files_and_a_letter_that_does_not_fit(desk: Desk, tmp_path: Path) -> None:
    case = logged(desk, "Resident")
    items = [BatchItem(case.id, ACK), BatchItem(case.id, LetterKind.SURVEY), BatchItem(case.id, ACK, 99)]
    report = batch.write_batch(desk, items, BatchOutput(tmp_path, LetterFormat.WORD), silent, never)
    assert [p.suffix for p in report.written] == [".docx"]
    assert (report.joined, report.pages) == (None, b"")
    assert [reference for reference, _ in report.left_out] == [case.reference] * 2


def test_every_tag_of_a_joined_file_belongs_to_a_page_of_it(desk: Desk) -> None:
    items = [BatchItem(logged(desk, f"Resident {n}").id, ACK) for n in range(2)]
    pdf = opened(batch.write_batch(desk, items, BatchOutput(), silent, never).pages)
    tree = pdf.Root.StructTreeRoot
    owners = dict(pikepdf.NumberTree(tree.ParentTree).items())
    assert [int(page.obj.StructParents) for page in pdf.pages] == list(owners)
    for page in pdf.pages:
        element = owners[int(page.obj.StructParents)][0]
        assert element.Pg.objgen == page.obj.objgen
        while "/S" in element.P:
            element = element.P
        assert element.P.objgen == tree.objgen
    assert [part.role for part in structure(pdf).kids] == ["Part", "Part"]
    with pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == [f"C-2026-000{n} acknowledgement-1 draft" for n in (1, 2)]
    assert not pdf.check_pdf_syntax()


def test_a_letter_and_its_leaflet_for_the_printer_keep_the_tags_of_both(desk: Desk, tmp_path: Path) -> None:
    letters = batch.write_batch(desk, [BatchItem(logged(desk, "Resident").id, ACK)], BatchOutput(), silent, never)
    (tmp_path / "tagged.pdf").write_bytes(letters.pages)
    enclosures.add_enclosure(desk, tmp_path / "tagged.pdf", (LetterKind.SURVEY,), "Complaints  leaflet")
    (kept,) = settings.landlord(desk).enclosures
    assert (kept.name, kept.kinds) == ("Complaints leaflet", (LetterKind.SURVEY,))
    whole = enclosures.printable(desk, letters.pages, [("leaflet", kept.attachment)])
    assert texts(whole) == texts(letters.pages) * 2
    assert enclosures.printable(desk, letters.pages, ()) == letters.pages


ALIKE = tuple(
    k for k in LetterKind if k.subject not in {"clarification", "update", "authority-form", "apology"}
)  # fmt: skip


@pytest.mark.parametrize("kind", ALIKE)
def test_a_letter_is_due_until_it_is_issued(kind: LetterKind) -> None:
    case, today = letter_case(kind), date(2026, 11, 20)
    if kind is LetterKind.ACKNOWLEDGEMENT_2:
        case = replace(case, stages=(case.stages[0], replace(case.stages[1], acknowledged_on=None)))
    assert batch.is_due(case, kind, today)
    after = recorded(LetterFacts(case, kind, landlord(), RULES, today, letter_words(kind)))
    after = replace(after, letters=(IssuedLetter(1, kind, today, "Ann Officer", "1", "", 1),))
    assert not batch.is_due(after, kind, today)


def test_what_lives_by_the_officers_own_words_or_is_long_past_is_never_due() -> None:
    for kind in set(LetterKind) - set(ALIKE):
        assert not batch.is_due(letter_case(kind), kind, date(2026, 11, 20))
    survey = letter_case(LetterKind.SURVEY)
    assert batch.is_due(survey, LetterKind.SURVEY, date(2027, 2, 10))
    assert not batch.is_due(survey, LetterKind.SURVEY, date(2027, 2, 11))


def too_big(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(60 * 1024 * 1024)


def locked(path: Path) -> None:
    leaflet(path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="a", user="b"))


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda p: p.write_text("a leaflet"), "enclosure.not_pdf"),
        (lambda p: p.write_bytes(b""), "enclosure.not_pdf"),
        (too_big, "enclosure.too_large"),
        (locked, "enclosure.locked"),
        (lambda p: p.mkdir(), "file.missing"),
    ],
)
def test_what_is_no_enclosure_is_refused_plainly(
    desk: Desk, tmp_path: Path, make: Callable[[Path], object], code: str
) -> None:
    path = tmp_path / "leaflet.pdf"
    make(path)
    with pytest.raises(UserError) as refused:
        enclosures.add_enclosure(desk, path)
    assert refused.value.code == code
    assert str(refused.value)
    assert settings.landlord(desk).enclosures == ()


def test_an_enclosure_is_added_once_and_taken_away_again(desk: Desk, tmp_path: Path) -> None:
    saved, _ = enclosures.add_enclosure(desk, leaflet(tmp_path / "Leaflet.pdf"))
    assert saved.enclosures[0].kinds == (LetterKind.ACKNOWLEDGEMENT_1, LetterKind.ACKNOWLEDGEMENT_2)
    with pytest.raises(UserError) as refused:
        enclosures.add_enclosure(desk, tmp_path / "Leaflet.pdf", name="leaflet")
    assert refused.value.code == "enclosure.twice"
    without, _ = enclosures.change_enclosures(desk, saved, ())
    assert without.enclosures == ()
