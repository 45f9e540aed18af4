"""The landlord's library of reasons and clauses: kept, offered by day and theme, taken out and brought in again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.casefile import Attachment, Channel, Contact, IssuedLetter, LetterKind
from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.domain.letter_library import Clause, ClauseKind
from complaintdesk.services import clauses
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.system.clock import Clock
from tests.builders import complaint, landlord

DAY = date(2026, 11, 20)
OLD = Clause(0, ClauseKind.POLICY, "Repairs", "We mend it in 30 days.", "Repairs policy, 4.1", None, date(2025, 3, 31))
NEW = Clause(0, ClauseKind.POLICY, "Repairs", "We mend it in 20 days.", "Repairs policy, 4.1", date(2025, 4, 1))
LATE = Clause(0, ClauseKind.REASON, "Late", "=We were late & we are sorry.\n\nIt was “our” fault.", theme="Repairs")
STAFF = Clause(0, ClauseKind.REASON, "Rude", "We were rude.", theme="Staff")
ANY = Clause(0, ClauseKind.REASON, "Any", "We did not answer in time.")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))).desk as made:
        yield made


def titles(found: tuple[clauses.Offered, ...]) -> list[str]:
    return [f"{o.clause.title}: {o.note}" if o.note else o.clause.title for o in found]


def test_what_fits_the_day_and_the_theme_is_offered_first_and_the_rest_says_why_not() -> None:
    library = [replace(c, id=n) for n, c in enumerate((OLD, NEW, LATE, STAFF, ANY, replace(ANY, put_away=True)), 1)]
    assert titles(clauses.offered(library, DAY, "Repairs")) == [
        "Late", "Any", "Repairs", "Rude: For Staff",
        "Repairs: Not in force on 20 November 2026: it ended on 31 March 2025",
    ]  # fmt: skip
    assert titles(clauses.offered(library, date(2025, 3, 31), "Repairs", "mend POLICY")) == [
        "Repairs", "Repairs: Not in force on 31 March 2025: it begins on 1 April 2025"
    ]  # fmt: skip
    assert clauses.words_of(NEW) == "Repairs policy, 4.1: We mend it in 20 days."


def test_a_clause_is_kept_changed_put_away_and_brought_back(desk: Desk) -> None:
    kept = clauses.save_clause(desk, None, replace(LATE, title="  Late   again "))
    assert (kept.id > 0, kept.title) == (True, "Late again")
    changed = clauses.save_clause(desk, kept, replace(kept, text="Other words"))
    with pytest.raises(UserError) as refused:
        clauses.save_clause(desk, kept, replace(kept, text="Words of somebody else"))
    assert refused.value.code == "changed.elsewhere"
    away = clauses.put_away(desk, changed)
    assert clauses.list_clauses(desk) == ()
    assert clauses.list_clauses(desk, put_away=True) == (away,)
    assert clauses.bring_back(desk, away) == changed


@pytest.mark.parametrize(
    ("clause", "field", "code"),
    [
        (replace(ANY, title=" "), "title", "clause.title_missing"),
        (replace(ANY, text="\n"), "text", "clause.text_missing"),
        (replace(ANY, title="LATE"), "title", "clause.title_twice"),
        (replace(NEW, in_force_until=date(2025, 3, 1)), "in_force_until", "clause.dates_reversed"),
    ],
)
def test_problems_lie_beside_their_fields(desk: Desk, clause: Clause, field: str, code: str) -> None:
    clauses.save_clause(desk, None, LATE)
    with pytest.raises(RequestRefused) as refused:
        clauses.save_clause(desk, None, clause)
    assert [(p.field, p.code) for p in refused.value.problems] == [(field, code)]
    assert refused.value.problems[0].text


def test_the_library_taken_out_and_brought_into_another_desk_is_the_same(desk: Desk, tmp_path: Path) -> None:
    for clause in (OLD, NEW, LATE, replace(STAFF, put_away=True), ANY):
        clauses.save_clause(desk, None, clause)
    path = tmp_path / "library.xlsx"
    path.write_bytes(clauses.export_clauses(desk))
    with create_desk(tmp_path / "b.desk", landlord(), desk.clock).desk as other:
        assert clauses.import_clauses(other, path) == clauses.Imported(5, 0)
        assert clauses.import_clauses(other, path) == clauses.Imported(0, 5)
        everything = [[replace(c, id=0) for c in clauses.list_clauses(d, put_away=True)] for d in (desk, other)]
        assert everything[0] == everything[1]


def test_bad_rows_are_named_and_good_ones_kept(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "clauses.csv"
    path.write_text("Title,Words,In force from,Kind\nA,Words A,soon,\nB,,,\nC,Words C,01/04/2025,policy\n", "utf-8")
    done = clauses.import_clauses(desk, path)
    assert (done.added, [line for line, _ in done.refused]) == (1, [2, 3])
    assert "soon" in done.refused[0][1]
    (kept,) = clauses.list_clauses(desk)
    assert (kept.title, kept.kind, kept.in_force_from) == ("C", ClauseKind.POLICY, date(2025, 4, 1))


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.xlsx", b"PK\x03\x04 broken", "clauses.not_readable"),
        ("a.csv", b"Name,Text\nA,B\nC,D\n", "clauses.no_heading"),
        ("a.csv", b"Title,Words\n,\n", "clauses.none"),
        ("a.csv", b"Title,Words\n" + b"a,b\n" * (clauses.MOST_ROWS + 1), "clauses.too_many"),
        ("a.pdf", b"%PDF-1.7 broken", "clauses.not_readable"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "clauses.not_readable"),
    ],
)
def test_a_file_of_something_else_is_refused_plainly(
    desk: Desk, tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(UserError) as refused:
        clauses.import_clauses(desk, tmp_path / name)
    assert (refused.value.code, name in str(refused.value)) == (code, True)


def test_the_evidence_of_a_case_is_its_files_and_contacts_and_not_our_own_letters() -> None:
    case = complaint(
        attachments=(
            Attachment(1, "Surveyor's report.pdf", "application/pdf", 1, "", date(2026, 11, 3)),
            Attachment(2, "C-1 acknowledgement-1.pdf", "application/pdf", 1, "", date(2026, 11, 4)),
            Attachment(3, "scan.png", "image/png", 1, "", date(2026, 11, 9)),
        ),
        letters=(IssuedLetter(1, LetterKind.ACKNOWLEDGEMENT_1, date(2026, 11, 4), "Ann", "1", "", 2),),
        contacts=(
            Contact(1, date(2026, 11, 5), Channel.PHONE, "in", "Mrs Rees", "She rang about the roof"),
            Contact(2, date(2026, 11, 8), Channel.LETTER, "in", "Mrs Rees", "Her letter", 3),
        ),
    )
    assert [e.words for e in clauses.evidence_of(case)] == [
        "scan.png (8 November 2026)", "Phone, Mrs Rees (5 November 2026)", "Surveyor's report.pdf (3 November 2026)"
    ]  # fmt: skip
