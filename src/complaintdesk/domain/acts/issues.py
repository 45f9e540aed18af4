"""What a resident raises further while a complaint runs: joined to it, or logged anew, by the rule of 6.8."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import (
    ActContext,
    WithoutWarnings,
    happened,
    needed,
    problem,
    receipt,
    stage_of,
    still_open,
)
from complaintdesk.domain.casefile import CaseFile, FurtherIssue, IssueHandling, Point
from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.domain.spelling import long_date


def may_join(case: CaseFile) -> bool:
    """True while an issue can still become part of this complaint: it is open, and stage 1 is not answered (6.8)."""
    first = case.stage(1)
    return first is not None and first.responded_on is None and case.is_open


def suggested_handling(case: CaseFile, related: bool, delays: bool) -> tuple[IssueHandling, str]:
    """What 6.8 asks for, and why in plain words.

    `related` is whether the issue belongs with the complaint, `delays` whether looking into it
    would hold the answer up unreasonably.
    """
    first = case.stage(1)
    if first is not None and first.responded_on is not None:
        return IssueHandling.ANEW, f"Stage 1 was answered on {long_date(first.responded_on)}"
    if not may_join(case):
        return IssueHandling.ANEW, "This complaint is closed"
    if not related:
        return IssueHandling.ANEW, "It is not related to this complaint"
    if delays:
        return IssueHandling.ANEW, "It would hold up the answer to this complaint unreasonably"
    return IssueHandling.JOINED, "It is related to this complaint, and can be answered together with it"


@dataclass(frozen=True, slots=True)
class RaiseFurtherIssue:
    """The resident raised something more on `raised_on` (6.8).

    `handling` against the rule's own suggestion needs a `reason`; otherwise the rule's is kept
    where none is given. Joined, it becomes the last point of the definition, whose business it is
    not being clear yet. Logged anew, `new_reference` may be filled in later (`NameNewComplaint`).
    """

    name: ClassVar[str] = "further issue raised"
    raised_on: date | None
    what: str
    related: bool
    handling: IssueHandling
    reason: str = ""
    new_reference: str = ""
    delays: bool = False

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        first = stage_of(case, 1)
        yield from needed("what", self.what, "issue.what_missing")
        yield from happened("raised_on", self.raised_on, receipt(case), context.today)
        if self.handling is IssueHandling.JOINED:
            if first.responded_on is not None:
                yield problem("handling", "issue.answered", day=long_date(first.responded_on))
                return
            yield from still_open("handling", case)
        suggested, why = suggested_handling(case, self.related, self.delays)
        if self.handling is not suggested and not self.reason.strip():
            asked = "issue.join_reason" if suggested is IssueHandling.JOINED else "issue.anew_reason"
            yield problem("reason", asked, why=why)

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """The resident should know what becomes of it, and which days count."""
        if self.handling is IssueHandling.JOINED:
            yield problem("handling", "issue.joined")
        elif not self.new_reference.strip():
            yield problem("handling", "issue.anew")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the issue on record; joined, it is a point of the complaint."""
        assert self.raised_on is not None
        joined = self.handling is IssueHandling.JOINED
        _, why = suggested_handling(case, self.related, self.delays)
        issue = FurtherIssue(
            id=0,
            raised_on=self.raised_on,
            what=self.what.strip(),
            related=self.related,
            handling=self.handling,
            reason=self.reason.strip() or why,
            new_reference="" if joined else self.new_reference.strip(),
        )
        last = max((p.number for p in case.points), default=0)
        points = (*case.points, Point(0, last + 1, issue.what)) if joined else case.points
        return replace(case, further_issues=(*case.further_issues, issue), points=points)


def issue_of(case: CaseFile, issue: int) -> FurtherIssue:
    """The further issue of that id, or UserError "changed.elsewhere" where it is gone."""
    found = next((i for i in case.further_issues if i.id == issue), None)
    if found is None:
        raise UserError("changed.elsewhere")
    return found


@dataclass(frozen=True, slots=True)
class NameNewComplaint(WithoutWarnings):
    """The further issue was logged as a complaint of its own: `reference` is the new one's. It can be put right."""

    name: ClassVar[str] = "new complaint named"
    issue: int
    reference: str

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        issue = issue_of(case, self.issue)
        if issue.handling is IssueHandling.JOINED:
            yield problem("reference", "issue.joined_already")
        yield from needed("reference", self.reference, "issue.reference_missing")
        if self.reference.strip().casefold() == case.reference.casefold():
            yield problem("reference", "issue.own_reference", reference=case.reference)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the new complaint's reference beside the issue."""
        named = replace(issue_of(case, self.issue), new_reference=self.reference.strip())
        return replace(case, further_issues=tuple(named if i.id == self.issue else i for i in case.further_issues))
