"""Whether the next step of a case, Today, the letters that wait and those due together tell one story."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from complaintdesk.domain.casefile import CaseFile, CaseKind, ClosureKind, IssueHandling, LetterKind
from complaintdesk.domain.clocks import Source, outstanding
from complaintdesk.domain.letters.waiting import is_waiting
from complaintdesk.domain.queries import CaseScope
from complaintdesk.services.cases import load_cases
from complaintdesk.services.clocks import case_clock
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.batch import batch_choices
from complaintdesk.services.today import Undated, today_list

OF_A_STAGE = {"acknowledgement", "response", "extension"}
ANY_TIME = {"clarification", "update", "authority-form", "apology", "survey"}
TOLD = {kind for kind in LetterKind if kind.subject not in OF_A_STAGE | ANY_TIME}


def to_be_told(case: CaseFile, since: date = date.min) -> list[LetterKind]:
    """What the facts of a case leave untold, one for each letter that is owed; closures and actions from `since` on."""
    refused = (LetterKind.REFUSAL_1, LetterKind.REFUSAL_2)
    owed = [refused[r.stage - 1] for r in case.refusals if r.withdrawn_on is None and r.told_on is None]
    shut = case.closure
    unanswered = {ClosureKind.WITHDRAWN, ClosureKind.NO_COOPERATION}
    if case.kind is CaseKind.COMPLAINT and shut is not None and shut.kind in unanswered:
        owed += [LetterKind.CLOSURE] * (not shut.ombudsman_details_given and shut.day >= since)
    if case.kind is CaseKind.SERVICE_REQUEST and shut is None and not case.told_how_to_complain:
        owed.append(LetterKind.SERVICE_REQUEST)
    answered = bool(case.stages) and case.stages[0].responded_on is not None
    issues = [i for i in case.further_issues if not (answered and i.handling is IssueHandling.JOINED)]
    owed += [LetterKind.FURTHER_ISSUE for i in issues if i.told_on is None]
    done = [r for r in case.remedies if r.done_on is not None and r.told_on is None and r.done_on >= since]
    return owed + [LetterKind.ACTION_DONE] * len(done)


def disagreements(desk: Desk) -> list[str]:
    """Where one place says something else than the others, over every case of a desk."""
    today = today_list(desk)
    waits = [item for item in (*today.promised, *today.waiting) if isinstance(item, Undated)]
    told_today = [item.case_id for item in waits if item.what.startswith("Tell the resident")]
    due = {(row.item.case_id, choice.kind) for choice in batch_choices(desk) for row in choice.rows}
    found = []
    for case in load_cases(desk, CaseScope()):
        here = {kind for case_id, kind in due if case_id == case.id and kind is not None}
        found += [f"{case.reference}: {why}" for why in _of_case(desk, case, here, told_today.count(case.id))]
    return found


def _of_case(desk: Desk, case: CaseFile, due: set[LetterKind], today: int) -> Iterator[str]:
    all_owed, owed = to_be_told(case), to_be_told(case, desk.clock.today() - timedelta(days=90))
    waiting = {kind for kind in LetterKind if is_waiting(case, kind)}
    if waiting & TOLD != set(all_owed):
        yield f"owed {all_owed}, waiting {waiting}"
    if due & TOLD != set(owed):
        yield f"owed {owed}, due together {due}"
    if today != len(owed):
        yield f"owed {owed}, {today} of them on Today"
    clock = case_clock(desk, case)
    by_the_code = {d.kind.value for d in outstanding(case, desk.rules()) if d.source is Source.CODE}
    tells = clock.step is not None and clock.step.what.startswith("Tell the resident")
    pressing = [kind for kind in all_owed if kind is not LetterKind.ACTION_DONE]
    if pressing and not by_the_code and not tells:
        yield f"owed {pressing}, next step {clock.step}"
    if tells and not all_owed:
        yield f"nothing is owed, next step {clock.step}"
    for stage in (1, 2):
        acknowledge = any(d.stage == stage and d.kind == "acknowledge" for d in outstanding(case, desk.rules()))
        if acknowledge != (LetterKind(f"acknowledgement-{stage}") in waiting):
            yield f"acknowledgement {stage} outstanding: {acknowledge}, waiting {waiting}"
