"""Self-assessments as they are looked at: the versions there are, one with its evidence, what is left to do."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from complaintdesk.domain.assessment.dates import current
from complaintdesk.domain.assessment.drift import drift
from complaintdesk.domain.assessment.leftovers import leftovers
from complaintdesk.domain.assessment.record import (
    Assessment,
    AssessmentHead,
    AssessmentState,
    FrozenEvidence,
    FrozenFigure,
)
from complaintdesk.domain.assessment.steps import with_figures
from complaintdesk.domain.assessment.work import ToDo, after_approval, promised_before, unfinished, without_left
from complaintdesk.domain.casefile import Attachment
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord, Period
from complaintdesk.domain.queries import JournalEntry
from complaintdesk.domain.rulebook import Edition
from complaintdesk.services.desk import Desk
from complaintdesk.services.evidence import LiveEvidence, asked_of_all, assessment_year, live_evidence, related
from complaintdesk.services.rules import editions

_SIGNED = (AssessmentState.APPROVED, AssessmentState.PUBLISHED)


@dataclass(frozen=True, slots=True)
class Overview:
    """The self-assessments there are, the newest first: our own and those kept to compare.

    `period` is the landlord's last full year, which a new one is about unless another is
    asked for. `answers` are how often each says "yes", "no" and nothing (None), by id.
    """

    landlord: Landlord
    heads: tuple[AssessmentHead, ...]
    period: Period
    answers: Mapping[int, Mapping[str | None, int]]

    @property
    def default_year_end(self) -> date:
        """The year that a new one is about."""
        return self.period.last


@dataclass(frozen=True, slots=True)
class OpenAssessment:
    """One self-assessment with all that is shown beside it.

    `evidence` are the figures of its year as they are now; None for another landlord's,
    and where there are none, for the reason in `no_evidence`. `others` are the names of
    other landlords whose self-assessments are kept.
    """

    assessment: Assessment
    edition: Edition
    evidence: LiveEvidence | None
    no_evidence: str
    work: tuple[ToDo, ...]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change of a self-assessment: when in local time, by whom, of which provision ("" for the whole), and what."""

    at: datetime
    who: str
    number: str
    what: str


def overview(desk: Desk) -> Overview:
    """What there is."""
    with desk.reading() as unit:
        landlord = unit.landlord()
        heads, answers = unit.assessment_heads(), unit.assessment_answers()
    newest = tuple(sorted(heads, key=lambda h: (h.year_end, h.id), reverse=True))
    return Overview(landlord, newest, assessment_year(landlord, desk.clock.today()), answers)


def load(desk: Desk, assessment_id: int) -> OpenAssessment:
    """One self-assessment, with its evidence and what is left to do. Raises UserError "assessment.gone"."""
    with desk.reading() as unit:
        assessment = unit.assessment(assessment_id)
        heads, own_name = unit.assessment_heads(), unit.landlord().name
        now = current(heads)
        in_force = unit.assessment(now.id) if now is not None and now.state in _SIGNED else None
    others = tuple(sorted({h.landlord for h in heads if not h.is_ours}))
    evidence, why = _evidence(desk, assessment.head)
    work = _work(assessment, evidence, others, own_name, desk.clock.today())
    if in_force is not None and assessment.head.state is AssessmentState.DRAFT:
        work = without_left(assessment, (*work, *promised_before(assessment, in_force)))
    work = _in_order(assessment, work)
    return OpenAssessment(assessment, edition_of(assessment), evidence, why, work, others)


def work_of(desk: Desk, assessment_id: int) -> tuple[ToDo, ...]:
    """What is left to do on a self-assessment, in the Code's order; nothing on another landlord's."""
    return load(desk, assessment_id).work


def in_words(desk: Desk, assessment_id: int) -> Assessment:
    """A self-assessment with its live figures put into words: those of its approval, or else those of now."""
    with desk.reading() as unit:
        assessment = unit.assessment(assessment_id)
    evidence = assessment.frozen or frozen_evidence(desk, assessment.head)
    return assessment if evidence is None else replace(assessment, provisions=with_figures(assessment, evidence))


def files(desk: Desk, assessment_id: int) -> tuple[Attachment, ...]:
    """The files it was published as, exactly as they were."""
    with desk.reading() as unit:
        return unit.assessment_files(assessment_id)


def edition_of(assessment: Assessment) -> Edition:
    """The edition of the Code that a self-assessment answers to."""
    return next((e for e in editions() if e.id == assessment.head.edition), editions()[-1])


def frozen_evidence(desk: Desk, head: AssessmentHead) -> FrozenEvidence | None:
    """The live figures of its year, to be kept as they are now; None where there are none."""
    evidence, _ = _evidence(desk, head)
    return frozen(evidence) if evidence is not None else None


def frozen(evidence: LiveEvidence) -> FrozenEvidence:
    """Live figures in the shape in which they are kept, with the references of their cases."""
    names = evidence.references
    figures = tuple(
        FrozenFigure(
            p.number, f.key, f.label, f.unit, f.value, f.text,
            tuple(names[i] for i in f.cases), tuple(names[i] for i in f.base),
        )
        for p in evidence.provisions for f in p.figures
    )  # fmt: skip
    return FrozenEvidence(evidence.period.first, evidence.period.last, evidence.as_of, figures)


def _evidence(desk: Desk, head: AssessmentHead) -> tuple[LiveEvidence | None, str]:
    if not head.is_ours:
        return None, ""
    try:
        return live_evidence(desk, head.year_end), ""
    except UserError as error:
        if error.code not in {"assessment.year_end", "assessment.year_future"}:
            raise
        return None, str(error)


def _work(
    assessment: Assessment, evidence: LiveEvidence | None, others: tuple[str, ...], own_name: str, today: date
) -> tuple[ToDo, ...]:
    state = assessment.head.state
    if state in (AssessmentState.COMPARED, AssessmentState.SUPERSEDED):
        return ()
    found = [
        *unfinished(assessment, today),
        *leftovers(assessment, today, own_name, others, related(assessment.head.edition)),
    ]
    if evidence is not None:
        found += drift(assessment, frozen(evidence).figures, asked_of_all(evidence.edition))
    return after_approval(found) if state in _SIGNED else without_left(assessment, found)


def _in_order(assessment: Assessment, todos: tuple[ToDo, ...]) -> tuple[ToDo, ...]:
    order = {p.number: place for place, p in enumerate(assessment.provisions)}
    return tuple(sorted(todos, key=lambda todo: order[todo.number]))


def history(desk: Desk, assessment_id: int, number: str | None = None) -> tuple[HistoryLine, ...]:
    """Who changed what, the newest first; of one provision only where `number` is given."""
    with desk.reading() as unit:
        entries = unit.assessment_journal(assessment_id)
    lines = [line for entry in reversed(entries) for line in _lines(entry, assessment_id)]
    return tuple(line for line in lines if number is None or line.number in ("", number))


_FIELDS = {
    "requirement": "official wording", "answer": "answer", "evidence": "evidence", "commentary": "commentary",
    "rag": "RAG", "comply_by": "date to comply by", "actions": "actions", "note": "notes to self",
    "left": "what is left as it is", "review": "review",
}  # fmt: skip


def _lines(entry: JournalEntry, assessment_id: int) -> Iterator[HistoryLine]:
    """A line for each provision that an entry changed, or one for the whole."""
    at = datetime.fromisoformat(entry.at).astimezone()
    diff: Mapping[str, Any] = json.loads(entry.diff)
    start = f"assessments/{assessment_id}/provisions/"
    changed: dict[str, list[str]] = {}
    for path, values in diff.items():
        if path.startswith(start):
            number, _, rest = path.removeprefix(start).partition("/")
            changed.setdefault(number, []).append(_what(rest.split("/")[0], values))
    said = entry.act[:1].upper() + entry.act[1:]
    if entry.act != "self-assessment changed":
        yield HistoryLine(at, entry.who, "", said)
    for number, words in changed.items():
        yield HistoryLine(at, entry.who, number, ", ".join(Counter(words)))


def _what(field: str, values: Any) -> str:
    """ "answer: none → yes" where it is short, "commentary" where it is not."""
    name = _FIELDS.get(field, field)
    if field in {"answer", "rag", "comply_by", "review"}:
        before, after = values
        return f"{name}: {before or 'none'} → {after or 'none'}"
    return name
