"""Whole case files as hypothesis makes them up, with every part there can be."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import date
from typing import TypeVar

from hypothesis import strategies as st

from complaintdesk.domain import casefile as c

T = TypeVar("T")

words = st.text(
    alphabet=st.one_of(st.characters(codec="utf-8", exclude_characters="\0"), st.sampled_from(string.printable)),
    max_size=30,
)
days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
new = st.just(0)


def parts(part: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    """Up to `most` parts."""
    return st.lists(part, max_size=most).map(tuple)


residents = st.builds(
    c.Resident, id=new, name=words, email=words, phone=words, adjustments=words, adjustments_review_on=st.none() | days
)
homes = st.builds(c.Home, id=new, address=words, postcode=words)
representatives = st.builds(
    c.Representative, name=words, relation=words, address=words, email=words, phone=words,
    consent_on=st.none() | days, consent_until=st.none() | days,
)  # fmt: skip
_finding = st.builds(
    c.Finding,
    stage=st.just(1),
    outcome=st.none() | st.sampled_from(c.Outcome),
    evidence=words,
    reasons=words,
    relied_on=words,
)
_findings = st.tuples(_finding, _finding).map(lambda pair: (pair[0], replace(pair[1], stage=2)))
_point = st.builds(
    c.Point, id=new, number=new, text=words, responsibility=st.sampled_from(c.Responsibility),
    responsibility_note=words, findings=st.just(()) | _findings,
)  # fmt: skip
points = parts(_point).map(lambda found: tuple(replace(p, number=n) for n, p in enumerate(found, 1)))
_extension = st.builds(
    c.Extension, id=new, stage=new, decided_on=days, told_on=st.none() | days, reason=words, new_date=days,
    beyond_reason=words, ombudsman_details_given=st.booleans(), updates=words,
)  # fmt: skip
_stage = st.builds(
    c.StageRecord, stage=new, opened_on=days, handler=words, acknowledged_on=st.none() | days,
    responded_on=st.none() | days, outcome=st.none() | st.sampled_from(c.Outcome), decision=words,
    same_person_reason=words, conflicts=words, extensions=parts(_extension, 2),
)  # fmt: skip


def _number_stages(found: tuple[c.StageRecord, ...]) -> tuple[c.StageRecord, ...]:
    return tuple(
        replace(s, stage=n, extensions=tuple(replace(e, stage=n) for e in s.extensions)) for n, s in enumerate(found, 1)
    )


stages = parts(_stage, 2).map(_number_stages)
remedies = parts(
    st.builds(
        c.Remedy,
        id=new,
        stage=st.sampled_from((1, 2)),
        kind=st.sampled_from(c.RemedyKind),
        what=words,
        owner=words,
        due_on=st.none() | days,
        amount=st.none() | st.integers(1, 10_000_000),
        agreed=st.booleans(),
        done_on=st.none() | days,
        proof=words,
        told_on=st.none() | days,
    )
)
promises = parts(st.builds(c.Promise, id=new, what=words, due_on=days, kept_on=st.none() | days))
contacts = parts(
    st.builds(c.Contact, id=new, day=days, channel=st.sampled_from(c.Channel), direction=words, who=words, words=words)
)
closures = st.builds(
    c.Closure, day=days, kind=st.sampled_from(c.ClosureKind), reason=words, ombudsman_details_given=st.booleans()
)
reopenings = parts(st.builds(c.Reopening, day=days, reason=words))
refusals = parts(
    st.builds(
        c.Refusal, id=new, stage=st.sampled_from((1, 2)), asked_on=days, decided_on=days,
        ground=st.sampled_from(c.RefusalGround), reasons=words, decided_by=words, event_on=st.none() | days,
        aware_on=st.none() | days, discretion=words, other_route=words, told_on=st.none() | days,
        withdrawn_on=st.none() | days, withdrawn_why=words,
    )
)  # fmt: skip
further_issues = parts(
    st.builds(
        c.FurtherIssue, id=new, raised_on=days, what=words, related=st.booleans(),
        handling=st.sampled_from(c.IssueHandling), reason=words, new_reference=words, told_on=st.none() | days,
    )
)  # fmt: skip

cases = st.builds(
    c.CaseFile, id=new, version=new, reference=st.just(""), kind=st.sampled_from(c.CaseKind), received_on=days,
    channel=st.sampled_from(c.Channel), resident=residents, home=homes, words=words, theme=words, handler=words,
    logged_on=days, complaint_from=st.none() | days, told_how_to_complain=st.booleans(), outcomes_sought=words,
    clarification_needed=words, clarification_asked_on=st.none() | days,
    representative=st.none() | representatives, stages=stages, points=points, remedies=remedies, promises=promises,
    contacts=contacts, letters=st.just(()), attachments=st.just(()), determinations=st.just(()),
    closure=st.none() | closures, reopenings=reopenings, refusals=refusals, further_issues=further_issues,
)  # fmt: skip
"""Case files as `add_case` takes them, without letters and attachments, which need bytes."""


def without_ids(case: c.CaseFile) -> c.CaseFile:
    """The case with what storing it gives taken away again, to be compared with what was handed in."""

    def bare(found: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(replace(part, id=0) for part in found)  # type: ignore[type-var]

    return replace(
        case, id=0, version=0, reference="", resident=replace(case.resident, id=0), home=replace(case.home, id=0),
        stages=tuple(replace(s, extensions=bare(s.extensions)) for s in case.stages), points=bare(case.points),
        remedies=bare(case.remedies), promises=bare(case.promises), contacts=bare(case.contacts),
        refusals=bare(case.refusals), further_issues=bare(case.further_issues),
    )  # fmt: skip
