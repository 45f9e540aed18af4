"""Reading a self-assessment of any kind of file: the reader and the matcher together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from complaintdesk.domain.assessment import Answer, SourceKind, SourceName
from complaintdesk.domain.errors import UserError
from complaintdesk.services.assessments import read_assessment
from tests.exchange.assessments import made

ANSWERS = {"Yes": Answer.YES, "No": Answer.NO, "": None}
KINDS = (
    ("form.docx", made.word, SourceKind.WORD),
    ("form.xlsx", made.excel, SourceKind.EXCEL),
    ("form.pdf", made.pdf, SourceKind.PDF),
    ("form.html", made.page, SourceKind.HTML),
)


@pytest.mark.parametrize(("name", "make", "kind"), KINDS, ids=[kind.value for _, _, kind in KINDS])
def test_every_kind_of_file_gives_the_same_provisions(
    name: str, make: Callable[[], str | bytes], kind: SourceKind, tmp_path: Path
) -> None:
    path = tmp_path / name
    content = make()
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    told: list[tuple[int, int]] = []
    found = read_assessment(path, lambda done, of: told.append((done, of)))
    rows = [row for section in made.FORM for row in section.rows]
    assert [(p.number, p.requirement, p.answer, p.evidence, p.commentary) for p in found.provisions] == [
        (row[0], row[1], ANSWERS[row[2]], row[3], row[4]) for row in rows
    ]
    assert found.source == SourceName(kind, name)
    assert len(found.missing) == 72 - len(rows)
    assert told


def test_a_file_without_provisions_is_no_self_assessment(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear tenant,\n\nThank you for your letter.\n", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read_assessment(path)
    assert caught.value.code == "assessment.none"
    assert "letter.txt" in str(caught.value)
