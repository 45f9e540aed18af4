"""What was promised on a case and what becomes of it: remedies, actions and promises (5.9, 6.6, 6.17)."""

from __future__ import annotations

from complaintdesk.domain.casefile import Promise, PromiseKind, Remedy
from complaintdesk.domain.clocks import Deadline, DeadlineKind
from complaintdesk.ui.dialogs.acts.clock_words import PROMISE_WORDS
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Button, Card, CaseView, Deed, Line, Mark
from complaintdesk.ui.screens.case.state.whys import deadline_of, why_button
from complaintdesk.ui.screens.case.state.words import capital, date_status, pounds, short_date
from complaintdesk.ui.theme.status import Status


def action_cards(view: CaseView) -> tuple[Card, ...]:
    """What is still to be done first, then what was done; how to add more at the head."""
    case = view.case
    add = [Button("Add a promise", Deed(ActKey.ADD_PROMISE))]
    if case.current_stage is not None:
        add.insert(0, Button("Add a remedy or action", Deed(ActKey.ADD_REMEDY)))
    note = "" if case.remedies or case.promises else "Nothing has been offered or promised yet."
    head = Card("Remedies, actions and promises", buttons=() if view.read_only else tuple(add), note=note)
    remedies = [(r.done_on is not None, _remedy(view, r)) for r in case.remedies]
    promises = [(p.kept_on is not None, _promise(view, p)) for p in case.promises]
    ordered = sorted([*remedies, *promises], key=lambda pair: pair[0])
    return (head, *(card for _, card in ordered))


def _remedy(view: CaseView, remedy: Remedy) -> Card:
    lines = [Line("Kind", f"{capital(remedy.kind.value)}, stage {remedy.stage}"), Line("Who sees to it", remedy.owner)]
    if remedy.amount is not None:
        lines.append(Line("Amount", pounds(remedy.amount)))
    lines.append(Line("By", short_date(remedy.due_on) if remedy.due_on else "No date"))
    if remedy.agreed:
        lines.append(Line("Agreed", "With the resident"))
    if remedy.done_on is not None:
        lines += [Line("Done", short_date(remedy.done_on)), Line("Known from", remedy.proof), _told(remedy)]
    return Card(
        remedy.what, tuple(lines), _remedy_mark(view, remedy),
        (*(() if view.read_only else _remedy_buttons(remedy)), *why_button(_remedy_date(view, remedy))),
    )  # fmt: skip


def _remedy_date(view: CaseView, remedy: Remedy) -> Deadline | None:
    return deadline_of(view, DeadlineKind.ACTION, remedy.id, stage=remedy.stage)


def _told(remedy: Remedy) -> Line:
    if remedy.told_on is None:
        return Line("Resident told", "Not yet", "warning")
    return Line("Resident told", short_date(remedy.told_on))


def _remedy_mark(view: CaseView, remedy: Remedy) -> Mark:
    if remedy.due_on is None:
        return Mark(Status.MET if remedy.done_on else Status.MISSING, "Done" if remedy.done_on else "No date")
    return Mark(date_status(remedy.due_on, remedy.done_on, view))


def _remedy_buttons(remedy: Remedy) -> tuple[Button, ...]:
    if remedy.done_on is None:
        deed = Deed(ActKey.COMPLETE_REMEDY, item=remedy.id)
        return (Button("Record it as done", deed, f"Record as done: {remedy.what}"),)
    if remedy.told_on is None:
        deed = Deed(ActKey.TELL_REMEDY, item=remedy.id)
        return (Button("Resident told", deed, f"Resident told: {remedy.what}"),)
    return ()


def _promise(view: CaseView, promise: Promise) -> Card:
    lines = [Line("Kind", PROMISE_WORDS[promise.kind]), Line("Promised for", short_date(promise.due_on))]
    if promise.kept_on is not None:
        lines.append(Line("Kept", short_date(promise.kept_on)))
    mark = Mark(date_status(promise.due_on, promise.kept_on, view))
    acts = (
        Button("It was kept", Deed(ActKey.KEEP_PROMISE, item=promise.id), f"Kept: {promise.what}"),
        Button("Change or take back", Deed(ActKey.CHANGE_PROMISE, item=promise.id), f"Change: {promise.what}"),
    )
    kind = DeadlineKind.UPDATE if promise.kind is PromiseKind.UPDATE else DeadlineKind.PROMISE
    why = why_button(deadline_of(view, kind, promise.id))
    waiting = promise.kept_on is None and not view.read_only
    return Card(promise.what, tuple(lines), mark, (*acts, *why) if waiting else why)
