"""Remedies, actions and promises: made, followed, finished (5.9, 6.6, 6.17, 7.1 to 7.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import ActContext, Milestone, WithoutWarnings, happened, needed, problem, receipt
from complaintdesk.domain.casefile import CaseFile, Promise, PromiseKind, Remedy, RemedyKind
from complaintdesk.domain.errors import Problem, UserError

MOST_PENCE = 100_000_00
"""A payment above this is taken for a slip of the keyboard: 100,000 pounds."""


def _done_or_receipt(case: CaseFile, done: date | None) -> Milestone:
    return Milestone(done, "the day on which it was done") if done is not None else receipt(case)


def remedy_of(case: CaseFile, remedy: int) -> Remedy:
    """The remedy of that id, or UserError "changed.elsewhere" where it is gone."""
    found = next((r for r in case.remedies if r.id == remedy), None)
    if found is None:
        raise UserError("changed.elsewhere")
    return found


def _with_remedy(case: CaseFile, remedy: Remedy) -> CaseFile:
    return replace(case, remedies=tuple(remedy if r.id == remedy.id else r for r in case.remedies))


@dataclass(frozen=True, slots=True)
class AddRemedy:
    """What will be done to put things right: what, who, by when (6.9e, 7.3). `amount` is in pence."""

    name: ClassVar[str] = "remedy added"
    stage: int
    kind: RemedyKind
    what: str
    owner: str
    due_on: date | None
    amount: int | None = None
    agreed: bool = False

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        if case.stage(self.stage) is None:
            yield problem("stage", "stage.none", reference=case.reference, stage=self.stage)
        yield from needed("what", self.what, "remedy.what_missing")
        yield from needed("owner", self.owner, "remedy.owner_missing")
        if self.due_on is None:
            yield problem("due_on", "remedy.date_missing")
        elif self.due_on < case.received_on:
            yield problem("due_on", "remedy.before_receipt")
        if self.kind is not RemedyKind.PAYMENT:
            return
        if self.amount is None:
            yield problem("amount", "remedy.amount_missing")
        elif not 0 < self.amount <= MOST_PENCE:
            yield problem("amount", "remedy.amount_range")

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """A date that has passed already."""
        if self.due_on is not None and self.due_on < context.today:
            yield problem("due_on", "remedy.date_passed")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the remedy; only a payment keeps an amount."""
        amount = self.amount if self.kind is RemedyKind.PAYMENT else None
        remedy = Remedy(
            id=0, stage=self.stage, kind=self.kind, what=self.what.strip(), owner=self.owner.strip(),
            due_on=self.due_on, amount=amount, agreed=self.agreed,
        )  # fmt: skip
        return replace(case, remedies=(*case.remedies, remedy))


@dataclass(frozen=True, slots=True)
class CompleteRemedy(WithoutWarnings):
    """A remedy is done on `on`; `proof` says how that is known. `told_on` when the resident was told."""

    name: ClassVar[str] = "remedy completed"
    remedy: int
    on: date | None
    proof: str
    told_on: date | None = None

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        if remedy_of(case, self.remedy).done_on is not None:
            yield problem("on", "remedy.already_done")
        yield from happened("on", self.on, receipt(case), context.today)
        yield from needed("proof", self.proof, "remedy.proof_missing")
        if self.told_on is not None:
            yield from happened("told_on", self.told_on, _done_or_receipt(case, self.on), context.today)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the remedy done."""
        remedy = remedy_of(case, self.remedy)
        return _with_remedy(case, replace(remedy, done_on=self.on, proof=self.proof.strip(), told_on=self.told_on))


@dataclass(frozen=True, slots=True)
class TellRemedyDone(WithoutWarnings):
    """The resident was told on `on` that a remedy is done."""

    name: ClassVar[str] = "resident told that a remedy is done"
    remedy: int
    on: date | None

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        done = remedy_of(case, self.remedy).done_on
        if done is None:
            yield problem("on", "remedy.not_done")
        yield from happened("on", self.on, _done_or_receipt(case, done), context.today)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the day the resident was told."""
        return _with_remedy(case, replace(remedy_of(case, self.remedy), told_on=self.on))


@dataclass(frozen=True, slots=True)
class AddPromise(WithoutWarnings):
    """A call, letter or update promised for a day (5.9)."""

    name: ClassVar[str] = "promise made"
    what: str
    due_on: date | None
    kind: PromiseKind = PromiseKind.OTHER

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        yield from needed("what", self.what, "promise.what_missing")
        if self.due_on is None:
            yield problem("due_on", "date.missing")
        elif self.due_on < case.received_on:
            yield problem("due_on", "remedy.before_receipt")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the promise."""
        assert self.due_on is not None
        return replace(case, promises=(*case.promises, Promise(0, self.what.strip(), self.due_on, kind=self.kind)))


@dataclass(frozen=True, slots=True)
class KeepPromise(WithoutWarnings):
    """A promise was kept on `on`."""

    name: ClassVar[str] = "promise kept"
    promise: int
    on: date | None

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        found = next((p for p in case.promises if p.id == self.promise), None)
        if found is None:
            yield problem("on", "changed.elsewhere")
        elif found.kept_on is not None:
            yield problem("on", "promise.already_kept")
        yield from happened("on", self.on, receipt(case), context.today)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the promise kept."""
        promises = tuple(replace(p, kept_on=self.on) if p.id == self.promise else p for p in case.promises)
        return replace(case, promises=promises)


@dataclass(frozen=True, slots=True)
class ChangePromise(WithoutWarnings):
    """A promise gets other words or another date, or is taken back, with the reason; the journal keeps the old one.

    `due_on` None takes it back.
    """

    name: ClassVar[str] = "promise changed"
    promise: int
    what: str
    due_on: date | None
    reason: str

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        if all(p.id != self.promise for p in case.promises):
            yield problem("what", "promise.gone")
        yield from needed("reason", self.reason, "promise.reason_missing")
        if self.due_on is None:
            return
        yield from needed("what", self.what, "promise.what_missing")
        if self.due_on < case.received_on:
            yield problem("due_on", "remedy.before_receipt")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the promise changed, or without it."""
        if self.due_on is None:
            return replace(case, promises=tuple(p for p in case.promises if p.id != self.promise))
        what, due = self.what.strip(), self.due_on
        changed = tuple(replace(p, what=what, due_on=due) if p.id == self.promise else p for p in case.promises)
        return replace(case, promises=changed)
