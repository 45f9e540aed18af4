"""A self-assessment published in four kinds of file, and read back from each: equal, cell by cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from complaintdesk.documents.assessment import compose_assessment
from complaintdesk.documents.assessment_files import assessment_files
from complaintdesk.documents.assessment_workbook import compose_assessment_workbook
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.html import write_html
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.xlsx import write_xlsx
from complaintdesk.domain.assessment import Answer, FlagKind, Rag, ReadAssessment
from complaintdesk.domain.assessment.printed import plain
from complaintdesk.domain.assessment.record import AnsweredProvision, EvidenceItem, EvidenceKind, ProvisionAction
from complaintdesk.domain.assessment.taking_in import taken_in
from complaintdesk.exchange.assessments.matching.cells import answer_in
from complaintdesk.services.assessments import read_assessment
from tests.documents import assessments as forms
from tests.exchange.assessments.larkfield import code

PUBLISHED = Path(__file__).parents[3] / "shared" / "data" / "published"
LANDLORDS = (
    "livin-self-assessment",
    "a2dominion-self-assessment",
    "vivere-self-assessment",
    "lhp-annual-report-and-self-assessment",
)


@cache
def _files(name: str) -> tuple[tuple[AnsweredProvision, ...], dict[str, bytes]]:
    """A form's provisions and the files made of it, by their endings; each form is made once."""
    if name == "awkward":
        provisions = forms.awkward_form()
    elif name == "plain":
        provisions = forms.plain_form()
    else:
        provisions = taken_in(read_assessment(PUBLISHED / f"{name}.txt"), code().provisions)
    made = assessment_files(forms.assessment(provisions), forms.FACTS)
    return provisions, {Path(file).suffix: data for file, data in made.items()}


@cache
def _read(name: str, kind: str) -> ReadAssessment:
    """What is read from the file of that kind; each is read once."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"form{kind}"
        path.write_bytes(_files(name)[1][kind])
        return read_assessment(path)


def _assert_equal(before: tuple[AnsweredProvision, ...], after: tuple[AnsweredProvision, ...]) -> None:
    for provision, read in zip(before, after, strict=True):
        assert forms.told(read) == forms.told(provision)


@pytest.mark.parametrize("kind", forms.KINDS)
@pytest.mark.parametrize("name", ["awkward", "plain"])
def test_what_was_published_comes_back_cell_by_cell(name: str, kind: str) -> None:
    _assert_equal(_files(name)[0], taken_in(_read(name, kind), code().provisions))


@pytest.mark.skipif(
    not PUBLISHED.is_dir(), reason="the landlords' published papers are theirs and not in this repository"
)
@pytest.mark.parametrize("kind", forms.KINDS)
@pytest.mark.parametrize("name", LANDLORDS)
def test_what_landlords_published_comes_back_cell_by_cell(name: str, kind: str) -> None:
    _assert_equal(_files(name)[0], taken_in(_read(name, kind), code().provisions))


@pytest.mark.parametrize("kind", forms.KINDS)
def test_our_summary_never_comes_back_as_the_codes_wording(kind: str) -> None:
    read = {p.number: p for p in _read("awkward", kind).provisions}
    assert read["1.2"].requirement == ""
    assert FlagKind.REQUIREMENT_MISSING in {flag.kind for flag in read["1.2"].flags}
    assert "Our summary:" in read["1.2"].source_text


@pytest.mark.parametrize("kind", forms.KINDS)
def test_what_stands_around_the_form_belongs_to_no_provision(kind: str) -> None:
    read = _read("awkward", kind)
    around = " ".join(read.aside)
    for words in ("Published", "The Board, on 12 June 2026, minute 7.2", "30 June 2026", "The Board has read this",
                  "6.2 will be reported on", "Change of procedures (provision 8.3)"):  # fmt: skip
        assert words in around
        assert not any(words in f"{p.evidence} {p.commentary} {p.requirement}" for p in read.provisions)
    assert read.missing == ()
    assert {p.number: p.commentary for p in read.provisions}["9.8"] == "We share what we learn with"
    assert read.columns == ("number", "requirement", "answer", "evidence", "commentary", "rag", "actions")


def test_the_same_facts_give_the_same_bytes_and_the_files_their_names() -> None:
    form = forms.assessment(forms.awkward_form())
    first, second = (assessment_files(form, forms.FACTS) for _ in range(2))
    assert first == second
    assert list(first) == [f"Self-assessment 2026{kind}" for kind in forms.KINDS]
    assert all(
        "draft" in name for name in assessment_files(forms.assessment(forms.plain_form(), forms.DRAFT), forms.FACTS)
    )


@pytest.mark.parametrize("kind", forms.KINDS)
def test_a_draft_comes_back_too(kind: str, tmp_path: Path) -> None:
    """Its mark, which goes across the pages of the PDF, is no part of any cell."""
    provisions = forms.changed(p6_2={"answer": Answer.NO, "comply_by": date(2027, 3, 31)})
    made = assessment_files(forms.assessment(provisions, forms.DRAFT), forms.FACTS)
    data = next(data for name, data in made.items() if name.endswith(kind))
    _assert_equal(provisions, forms.read_back(tmp_path, f"form{kind}", data))


_WORD = st.one_of(
    st.sampled_from(
        ["Yes", "No", "the", "and", "of", "6.10", "5.1", "(continued)", "•", "–", "-", "a.", "(b)", "2.", "…",
         "“quoted”", "policy", "&", "<b>", "=SUM(A1)", "+44", "@home", "Zoë’s", "£150.00", "ACTIONS", "by", "31",
         "March", "2027", "Section", "Evidence", "N/A", "self-", "and/", "anti-social", "/", "https://www.larkfield.example/a?b=c&d"]
    ),
    st.text("abcdefghijklmnopqrstuvwxyzéüßñABCDEFGHIJKLMNOPQRSTUVWXYZ'’,;", min_size=1, max_size=12),
)  # fmt: skip
_LINE = st.lists(_WORD, min_size=1, max_size=40).map(" ".join).filter(lambda line: any(c.isalnum() for c in line))
_TEXT = st.lists(_LINE, max_size=5).map("\n".join).filter(lambda text: answer_in(text) is None)
"""A cell that says only Yes beside a blank answer is taken for a row that slipped, and is doubted."""

_LONG = st.integers(0, 3_000).map(
    lambda count: plain(" ".join(["Our team", "looks at", "this."][: 1 + count % 3] * count))
)
_DAY = st.dates(date(2024, 1, 1), date(2030, 12, 31))
_ACTIONS = st.lists(
    st.builds(
        ProvisionAction,
        _LINE.filter(lambda line: not line.startswith("Action ")),
        st.sampled_from(["", "Head of Homes", "Sam & Co"]),
        st.none() | _DAY,
        st.sampled_from(["", "end of the year", "Q2 2026/27"]),
        st.none() | _DAY,
    ),
    max_size=3,
).map(tuple)


def _is_no_answer(lines: list[str]) -> bool:
    return answer_in("\n".join(lines)) is None


@st.composite
def _provision(draw: st.DrawFn, number: str) -> AnsweredProvision:
    answer = draw(st.sampled_from([Answer.YES, Answer.NO, None]))
    return AnsweredProvision(
        number,
        draw(_TEXT),
        answer,
        tuple(
            EvidenceItem(EvidenceKind.DOCUMENT, line)
            for line in draw(st.lists(_LINE, max_size=4).filter(_is_no_answer))
        ),
        draw(_TEXT | _LONG),
        draw(st.none() | st.sampled_from(Rag)),
        draw(st.none() | _DAY) if answer is Answer.NO else None,
        draw(_ACTIONS),
    )


_FIVE = st.lists(_provision("0.0"), min_size=5, max_size=5)
_PLACE = st.integers(0, 11)


def _form(drawn: list[AnsweredProvision], at: int) -> tuple[AnsweredProvision, ...]:
    """The beginning of the plain form, with a few provisions in a row as they were drawn."""
    form = list(forms.plain_form()[:16])
    form[at : at + 5] = [replace(new, number=old.number) for new, old in zip(drawn, form[at : at + 5], strict=True)]
    return tuple(form)


_RUN = settings(
    max_examples=5,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@_RUN
@given(drawn=_FIVE, at=_PLACE)
def test_any_words_come_back_exactly(drawn: list[AnsweredProvision], at: int, tmp_path: Path) -> None:
    provisions = _form(drawn, at)
    form = forms.assessment(provisions)
    document = compose_assessment(form, forms.FACTS)
    made = {
        ".html": write_html(document),
        ".docx": write_docx(document),
        ".xlsx": write_xlsx(compose_assessment_workbook(form, forms.FACTS)),
    }
    for kind, data in made.items():
        _assert_equal(provisions, forms.read_back(tmp_path, f"form{kind}", data)[: len(provisions)])


@settings(_RUN, max_examples=2)
@given(drawn=_FIVE, at=_PLACE)
def test_any_words_come_back_from_a_pdf(drawn: list[AnsweredProvision], at: int, tmp_path: Path) -> None:
    """But for white space where a line ended: a word wider than its column may come back in two."""
    provisions = _form(drawn, at)
    data = write_pdf(compose_assessment(forms.assessment(provisions), forms.FACTS))
    read = forms.read_back(tmp_path, "form.pdf", data)[: len(provisions)]
    for before, after in zip(provisions, read, strict=True):
        assert _closed_up(forms.told(after)) == _closed_up(forms.told(before))


def _closed_up(told: dict[str, object]) -> dict[str, str]:
    return {name: "".join(str(value).replace("\\n", "").split()) for name, value in told.items()}
