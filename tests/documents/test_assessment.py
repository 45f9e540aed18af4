"""What a published self-assessment says, and what it never says."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdfium2
import pytest

from complaintdesk.documents.assessment import compose_assessment
from complaintdesk.documents.assessment_files import assessment_files
from complaintdesk.documents.blocks import Document, FormTable, KeyValues, Note
from complaintdesk.domain.assessment import Answer, Rag
from complaintdesk.domain.assessment.record import (
    Assessment,
    AssessmentState,
    EvidenceItem,
    EvidenceKind,
    FrozenEvidence,
    FrozenFigure,
    ProvisionAction,
)
from complaintdesk.domain.measures import Unit
from tests.documents import assessments as forms
from tests.exchange.assessments.larkfield import code


def _composed(assessment: Assessment) -> Document:
    return compose_assessment(assessment, forms.FACTS)


def _tables(document: Document) -> list[FormTable]:
    return [block for block in document.blocks if isinstance(block, FormTable)]


def _row(document: Document, number: str) -> dict[str, str]:
    table, row = next((t, row) for t in _tables(document) for row in t.rows if row[0] == number)
    return dict(zip(table.header, row, strict=True))


def _facts(document: Document) -> dict[str, str]:
    return dict(next(block for block in document.blocks if isinstance(block, KeyValues)).pairs)


def _all_text(name: str, data: bytes) -> str:
    """Everything in a file: the words of its pages, its parts and its properties."""
    if name.endswith(".pdf"):
        with pypdfium2.PdfDocument(data) as pdf:
            pages = "".join(page.get_textpage().get_text_range() for page in pdf)
            return pages + str(pdf.get_metadata_dict())
    if name.endswith((".docx", ".xlsx")):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return "".join(archive.read(part).decode("utf-8", "replace") for part in archive.namelist())
    return data.decode()


def test_what_is_the_officers_own_is_in_none_of_the_files() -> None:
    form = forms.awkward_form()
    files = assessment_files(forms.assessment(form), forms.FACTS)
    assert len(files) == 4
    for name, data in files.items():
        text = _all_text(name, data)
        assert "SECRET" not in text, name
        assert "Larkfield Homes" in text, name
    bare = tuple(replace(p, note="", review=None, doubts=(), source_text="", places=()) for p in form)
    head = replace(forms.APPROVED, begun_by="", source_name="", aside="", despite="")
    assert assessment_files(forms.assessment(bare, head), forms.FACTS) == files


def test_every_provision_stands_once_under_its_section() -> None:
    tables = _tables(_composed(forms.assessment(forms.plain_form())))
    assert [row[0] for table in tables for row in table.rows] == [p.number for p in code().provisions]
    assert [table.caption.split(":")[0] for table in tables] == [f"Section {n}" for n in range(1, 10)]
    assert all(row[0].startswith(f"{n}.") for n, table in enumerate(tables, 1) for row in table.rows)


def test_the_landlords_own_columns_are_there_only_where_they_are_used() -> None:
    official = ("Code provision", "Code requirement", "Comply: Yes / No", "Evidence", "Commentary / explanations")
    (heading,) = {table.header for table in _tables(_composed(forms.assessment(forms.plain_form())))}
    assert heading == official
    rated = _composed(forms.assessment(forms.changed(p1_2={"rag": Rag.RED})))
    assert _tables(rated)[0].header == (*official, "RAG")
    assert _row(rated, "1.2")["RAG"] == "Red"
    acting = _composed(forms.assessment(forms.changed(p1_2={"actions": (ProvisionAction("Mend it"),)})))
    assert _tables(acting)[0].header == (*official, "Actions (what, owner, by when, done)")


def test_who_approved_it_and_when_stands_above_the_form() -> None:
    assert _facts(_composed(forms.assessment(forms.plain_form()))) == {
        "Landlord": "Larkfield Homes",
        "Period": "Year ended 31 March 2026",
        "Code": "Complaint Handling Code, April 2024",
        "Version": "Published",
        "Made because of": "Change of procedures (provision 8.3)",
        "Approved by": "The Board, on 12 June 2026, minute 7.2",
        "Published on": "30 June 2026",
    }


@pytest.mark.parametrize("state", [AssessmentState.READ, AssessmentState.DRAFT])
def test_what_is_not_approved_says_so(state: AssessmentState) -> None:
    head = replace(forms.DRAFT, state=state)
    facts = replace(forms.FACTS, as_of=date(2026, 5, 4))
    document = compose_assessment(forms.assessment(forms.plain_form(), head), facts)
    assert document.draft
    assert document.draft_words == "Draft, not approved"
    assert _facts(document)["Version"].endswith("not approved, as it stood on 4 May 2026")
    assert not _composed(forms.assessment(forms.plain_form())).draft


def test_a_no_says_until_when_and_a_yes_does_not() -> None:
    until: dict[str, object] = {"comply_by": date(2027, 3, 31)}
    provisions = forms.changed(p6_2={"answer": Answer.NO, **until}, p6_3=until, p6_4={"answer": None})
    document = _composed(forms.assessment(provisions))
    column = "Comply: Yes / No"
    assert [_row(document, n)[column] for n in ("6.2", "6.3", "6.4")] == ["No\nTo comply by 31 March 2027", "Yes", ""]


def test_a_requirement_in_our_words_is_marked_and_explained() -> None:
    document = _composed(forms.assessment(forms.changed(p2_1={"requirement": ""})))
    assert _row(document, "2.1")["Code requirement"] == f"Our summary: {code().provision('2.1').summary}"
    assert not _row(document, "2.2")["Code requirement"].startswith("Our summary:")
    (note,) = (block.text for block in document.blocks if isinstance(block, Note))
    assert "Our summary:" in note
    whole = _composed(forms.assessment(forms.plain_form()))
    assert not any(isinstance(block, Note) for block in whole.blocks)


def test_an_action_told_in_the_commentary_is_not_told_twice() -> None:
    told = ProvisionAction("train the team by 31 March 2027.", by=date(2027, 3, 31), by_words="31 March 2027")
    words = "Not yet. ACTION: train the team by 31 March 2027."
    once = _composed(forms.assessment(forms.changed(p6_2={"commentary": words, "actions": (told,)})))
    assert len(_tables(once)[0].header) == 5
    more = replace(told, owner="Head of Homes", done_on=date(2027, 1, 5))
    again = _composed(forms.assessment(forms.changed(p6_2={"commentary": words, "actions": (more,)})))
    cell = _row(again, "6.2")["Actions (what, owner, by when, done)"]
    assert cell == "Action 1 in the commentary\nOwner: Head of Homes\nDone: 5 January 2027"


_FIGURE = EvidenceItem(EvidenceKind.FIGURE, "", figure="acknowledged_in_time_1")
_FROZEN = FrozenEvidence(
    date(2025, 4, 1),
    date(2026, 3, 31),
    date(2026, 4, 9),
    (
        FrozenFigure(
            "6.2", "acknowledged_in_time_1", "Acknowledged in time", Unit.PERCENT, 0.5, "50%", ("a",), ("a", "b")
        ),
    ),
)


def test_a_live_figure_without_words_gets_them() -> None:
    form = forms.assessment(forms.changed(p6_2={"evidence": (_FIGURE,)}, p6_3={"evidence": (_FIGURE,)}))
    document = compose_assessment(replace(form, frozen=_FROZEN), forms.FACTS)
    assert _row(document, "6.2")["Evidence"] == "Acknowledged in time: 50% (1 of 2), year to 31 March 2026"
    assert _row(document, "6.3")["Evidence"] == "Figure not available"


def test_a_live_figure_keeps_the_words_it_was_approved_with() -> None:
    kept = replace(_FIGURE, text="As approved")
    form = replace(forms.assessment(forms.changed(p6_2={"evidence": (kept,)})), frozen=_FROZEN)
    assert _row(_composed(form), "6.2")["Evidence"] == "As approved"
