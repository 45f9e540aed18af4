"""A self-assessment as the cells of the official form: what both its document and its workbook are made from.

The officer's notes, doubts about what was read and where it was read never get here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.assessment.printed import comply_by_words, evidence_words, plain, summary_words
from complaintdesk.domain.assessment.printed_actions import HEADING, actions_words
from complaintdesk.domain.assessment.reading import Answer
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    Assessment,
    AssessmentState,
    EvidenceItem,
    FrozenEvidence,
    Occasion,
    figure_words,
)
from complaintdesk.domain.rulebook import Edition, Section
from complaintdesk.domain.spelling import long_date

_STATES = {
    AssessmentState.READ: "Being reviewed, not approved",
    AssessmentState.DRAFT: "Draft, not approved",
    AssessmentState.APPROVED: "Approved, not yet published",
    AssessmentState.PUBLISHED: "Published",
    AssessmentState.SUPERSEDED: "Superseded by a later version",
    AssessmentState.COMPARED: "Another landlord’s, kept to compare",
}
_NO_FIGURE = "Figure not available"


@dataclass(frozen=True, slots=True)
class FormFacts:
    """What a form needs besides the self-assessment: whose it is, and the edition of the Code that it answers.

    The edition gives the sections' titles, and the summaries that stand where the landlord's
    copy does not have the Code's own wording. A live figure has the words that its piece of
    evidence holds; one without words is looked up in what was frozen with the version.
    `as_of` is the day on which a draft was printed.
    """

    landlord: str
    edition: Edition
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class FormColumn:
    """A column of the form: its heading, its share of a page's width, its width in a workbook in characters."""

    heading: str
    share: float
    characters: float
    cell: Callable[[AnsweredProvision], str]


@dataclass(frozen=True, slots=True)
class Form:
    """A self-assessment laid out: `columns` are those used, `has_summaries` where our words stand for the Code's."""

    assessment: Assessment
    facts: FormFacts
    columns: tuple[FormColumn, ...]
    has_summaries: bool

    @property
    def title(self) -> str:
        """The form's title."""
        year = self.assessment.head.year_end.year
        return f"{self.facts.landlord}: self-assessment against the Complaint Handling Code, {year}"

    @property
    def is_draft(self) -> bool:
        """True before the approval."""
        return self.assessment.head.can_be_changed

    @property
    def dated(self) -> date:
        """The day that the form bears."""
        head = self.assessment.head
        return head.published_on or head.approved_on or self.facts.as_of or head.begun_on

    def sections(self) -> Iterator[tuple[Section, list[tuple[str, ...]]]]:
        """Each section with the cells of its provisions, in the Code's order; a section without any is left out."""
        for section in self.facts.edition.sections:
            numbers = {p.number for p in self.facts.edition.section_provisions(section.number)}
            rows = [
                tuple(column.cell(provision) for column in self.columns)
                for provision in self.assessment.provisions
                if provision.number in numbers
            ]
            if rows:
                yield section, rows


def form_of(assessment: Assessment, facts: FormFacts) -> Form:
    """The form of a self-assessment, with the landlord's own columns only where they are used."""
    summaries = {p.number: p.summary for p in facts.edition.provisions}
    words = _Words(assessment.frozen, summaries)
    columns = [
        FormColumn("Code provision", 0.85, 12, lambda p: p.number),
        FormColumn("Code requirement", 2.3, 36, words.requirement),
        FormColumn("Comply: Yes / No", 0.95, 13, _answer),
        FormColumn("Evidence", 2.2, 34, words.evidence),
        FormColumn("Commentary / explanations", 2.9, 44, lambda p: plain(p.commentary)),
    ]
    if any(p.rag is not None for p in assessment.provisions):
        columns.append(FormColumn("RAG", 0.75, 8, lambda p: p.rag.value.capitalize() if p.rag is not None else ""))
    if any(words.actions(p) for p in assessment.provisions):
        columns.append(FormColumn(HEADING, 1.8, 28, words.actions))
    own = any(not p.requirement.strip() for p in assessment.provisions)
    return Form(assessment, facts, tuple(columns), own)


def facts_of(form: Form) -> tuple[tuple[str, str], ...]:
    """What stands above the form: whose it is, of which year, which version, who approved it and when."""
    head = form.assessment.head
    pairs = [
        ("Landlord", form.facts.landlord),
        ("Period", f"{'Year ended' if head.year_end < form.dated else 'Year ending'} {long_date(head.year_end)}"),
        ("Code", form.facts.edition.title),
        ("Version", _version(form)),
        ("Made because of", _occasion(head.occasion)),
        ("Approved by", _approval(head.approved_by, head.approved_on, head.minute)),
        ("Published on", long_date(head.published_on) if head.published_on is not None else ""),
    ]
    return tuple((label, words) for label, words in pairs if words)


def summary_note(form: Form) -> str:
    """What is said above a form that holds our summaries; empty for any other."""
    if not form.has_summaries:
        return ""
    return (
        "Where a requirement begins with “Our summary:”, it is a short summary in plain words and not the wording of "
        "the Code. The Code itself is published by the Housing Ombudsman."
    )


def _version(form: Form) -> str:
    words = _STATES[form.assessment.head.state]
    day = form.facts.as_of
    return f"{words}, as it stood on {long_date(day)}" if form.is_draft and day is not None else words


def _occasion(occasion: Occasion) -> str:
    return "" if occasion is Occasion.YEARLY else f"{occasion.value.capitalize()} (provision {occasion.provision})"


def _approval(by: str, on: date | None, minute: str) -> str:
    parts = [by.strip(), f"on {long_date(on)}" if on is not None else "", f"minute {minute.strip()}" if minute else ""]
    return ", ".join(part for part in parts if part)


def _answer(provision: AnsweredProvision) -> str:
    if provision.answer is None:
        return ""
    words = provision.answer.value.capitalize()
    if provision.answer is Answer.NO and provision.comply_by is not None:
        return f"{words}\n{comply_by_words(provision.comply_by)}"
    return words


@dataclass(frozen=True, slots=True)
class _Words:
    """The cells that need more than the provision itself."""

    figures: FrozenEvidence | None
    summaries: dict[str, str]

    def requirement(self, provision: AnsweredProvision) -> str:
        own = plain(provision.requirement)
        summary = self.summaries.get(provision.number, "")
        return own or (summary_words(plain(summary)) if summary else "")

    def evidence(self, provision: AnsweredProvision) -> str:
        lines = (evidence_words(self._item(item, provision.number)) for item in provision.evidence)
        return "\n".join(line for line in lines if line)

    def actions(self, provision: AnsweredProvision) -> str:
        return actions_words(provision.actions, self.evidence(provision), plain(provision.commentary))

    def _item(self, item: EvidenceItem, number: str) -> EvidenceItem:
        """A live figure that has no words yet gets them."""
        if not item.figure or item.text.strip():
            return item
        known = self.figures.figures if self.figures is not None else ()
        found = next((f for f in known if (f.number, f.key) == (number, item.figure)), None)
        if found is None or self.figures is None:
            return EvidenceItem(item.kind, _NO_FIGURE, item.link, item.figure)
        return EvidenceItem(item.kind, figure_words(found, self.figures.span), item.link, item.figure)
