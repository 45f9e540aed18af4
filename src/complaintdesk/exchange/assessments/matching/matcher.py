"""A grid and an edition of the Code become a self-assessment as read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from complaintdesk.domain.assessment import ReadAssessment
from complaintdesk.domain.assessment.printed import is_summary
from complaintdesk.domain.rulebook import Edition
from complaintdesk.exchange.assessments.grid import Grid, Row
from complaintdesk.exchange.assessments.matching.columns import Layout, Role
from complaintdesk.exchange.assessments.matching.doubts import tell_doubts
from complaintdesk.exchange.assessments.matching.draft import Draft
from complaintdesk.exchange.assessments.matching.finish import answered, as_it_stood, once_each, provision
from complaintdesk.exchange.assessments.matching.gather import gather
from complaintdesk.exchange.assessments.matching.prose import read_prose
from complaintdesk.exchange.assessments.matching.resolve import resolve
from complaintdesk.exchange.assessments.matching.scan import scan

_MANY_MORE = 1.5
"""How many times as many provisions as tables running text must give: a line soon begins with some number."""


def match(grid: Grid, edition: Edition) -> ReadAssessment:
    """The provisions of `edition` that the grid holds, in the Code's order; none where it is no self-assessment.

    Nothing is left out: words that belong to no provision are in `aside`. Heading rows of
    the form are its columns and are not repeated there.
    """
    numbers = _numbers(edition)
    scanned = scan(grid.rows, numbers)
    drafts = gather(resolve(scanned, numbers), scanned)
    prose, beside = read_prose(grid.rows, numbers)
    if len({draft.number for draft in prose}) > _MANY_MORE * len({draft.number for draft in drafts}):
        return _finished(grid, edition, prose, beside)
    return _finished(grid, edition, drafts, scanned.aside, scanned.layouts)


def _finished(
    grid: Grid,
    edition: Edition,
    drafts: Sequence[Draft],
    aside: Mapping[int, Row],
    layouts: Sequence[Layout] = (),
) -> ReadAssessment:
    merged = {draft.number: draft for draft in once_each(drafts)}
    numbers = _numbers(edition)
    layouts = layouts or [draft.layout for draft in drafts[:1] if draft.layout is not None]
    ours = [merged[number] for number in numbers if number in merged]
    answers = answered(ours)
    _without_summaries(ours, edition)
    tell_doubts(ours, answers, grid, edition)
    unknown = {row.place: as_it_stood(row) for d in merged.values() if d.number not in numbers for row in d.rows}
    return ReadAssessment(
        provisions=tuple(provision(draft, answer) for draft, answer in zip(ours, answers, strict=True)),
        missing=tuple(number for number in numbers if number not in merged),
        source=grid.source,
        columns=tuple(dict.fromkeys(name for layout in layouts for name in layout.names())),
        aside=tuple(as_it_stood(row) for n, row in enumerate(grid.rows) if n in aside or row.place in unknown),
    )


def _without_summaries(drafts: Sequence[Draft], edition: Edition) -> None:
    """What the desk itself wrote where the Code's wording was missing is not taken for that wording."""
    summaries = {provision.number: provision.summary for provision in edition.provisions}
    for draft in drafts:
        if is_summary(draft.text(Role.REQUIREMENT), summaries[draft.number]):
            del draft.texts[Role.REQUIREMENT]


def _numbers(edition: Edition) -> list[str]:
    return [provision.number for provision in edition.provisions]
