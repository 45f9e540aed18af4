"""What was refused on a case, and what the resident raised further, as cards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from complaintdesk.domain.casefile import FurtherIssue, IssueHandling, LetterKind, Refusal
from complaintdesk.domain.untold import untold
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Button, Card, CaseView, Deed, Errand, Line, Mark
from complaintdesk.ui.screens.case.state.step import refusal_buttons, told_button, write_button
from complaintdesk.ui.screens.case.state.words import capital, short_date
from complaintdesk.ui.theme.status import Status


def refusal_cards(view: CaseView, *, standing: bool) -> Iterator[Card]:
    """Each refusal that stands, or each that was given up, the latest first."""
    return (_refusal(view, r) for r in reversed(view.case.refusals) if r.stands is standing)


def _refusal(view: CaseView, refusal: Refusal) -> Card:
    facts = [
        ("Ground", capital(refusal.ground.value)),
        ("Happened", short_date(refusal.event_on) if refusal.event_on else ""),
        ("Known to them", short_date(refusal.aware_on) if refusal.aware_on else ""),
        ("Reasons", refusal.reasons),
        ("Weighed", refusal.discretion),
        ("Where else", refusal.other_route),
        ("Decided", f"{short_date(refusal.decided_on)}, {refusal.decided_by}"),
    ]
    lines = [Line(label, words) for label, words in facts if words]
    title = "Not accepted" if refusal.stage == 1 else "Stage 2 refused"
    if refusal.withdrawn_on is not None:
        lines.append(Line("Given up", f"{short_date(refusal.withdrawn_on)}: {refusal.withdrawn_why}"))
        return Card(title, tuple(lines), Mark(Status.CLOSED, "Given up"))
    told = refusal.told_on
    lines.append(Line("Told in writing", short_date(told) if told else "Not yet", "" if told else "warning"))
    mark = Mark(Status.PRESENT, "Told") if told else Mark(Status.MISSING, "Not told yet")
    kind = LetterKind(f"refusal-{refusal.stage}")
    waiting = (known for known in untold(view.case) if known.kind is kind and known.item == refusal.id)
    write = [button for known in waiting for button in (write_button(kind), told_button(known))]
    return Card(title, tuple(lines), mark, () if view.read_only else (*write, *refusal_buttons(refusal)))


def issue_cards(view: CaseView) -> Iterator[Card]:
    """One card of what was raised further for each issue, in the order in which they were raised."""
    for issue in view.case.further_issues:
        yield _issue(view, issue)


def _issue(view: CaseView, issue: FurtherIssue) -> Card:
    lines = [
        Line("They said", issue.what),
        Line("Becomes", _becomes(issue)),
        Line("Because", issue.reason),
    ]
    title = f"Raised on {short_date(issue.raised_on)}"
    told = issue.told_on
    lines.append(Line("Told", short_date(told) if told else "Not yet", "" if told else "warning"))
    buttons = [] if view.read_only else list(_issue_buttons(view, issue))
    if issue.handling is IssueHandling.JOINED:
        mark = Mark(Status.PRESENT, "Joined")
    elif issue.new_reference:
        mark = Mark(Status.PRESENT, f"Logged as {issue.new_reference}")
    else:
        mark = Mark(Status.MISSING, "Not logged yet")
    return Card(title, tuple(lines), mark, tuple(buttons))


def _becomes(issue: FurtherIssue) -> str:
    waiting = issue.handling is IssueHandling.ANEW and not issue.new_reference
    return "To be logged as a new complaint" if waiting else capital(issue.handling.value)


def _issue_buttons(view: CaseView, issue: FurtherIssue) -> Iterator[Button]:
    """Logging it anew, or naming what it was logged as; the letter, which tells of the first not told yet, or none."""
    named = f"raised on {short_date(issue.raised_on)}"
    if issue.handling is IssueHandling.ANEW and not issue.new_reference:
        log, name = Deed(Errand.LOG_ISSUE, item=issue.id), Deed(ActKey.NAME_COMPLAINT, item=issue.id)
        yield Button("Log the new complaint", log, f"Log the complaint {named}")
        yield Button("It is logged already", name, f"The complaint {named} is logged")
    waiting = [known for known in untold(view.case) if known.kind is LetterKind.FURTHER_ISSUE]
    if waiting and waiting[0].item == issue.id:
        yield Button("Write the letter about it", Deed(Errand.WRITE_LETTER, letter=LetterKind.FURTHER_ISSUE))
    for known in waiting:
        if known.item == issue.id:
            yield replace(told_button(known), name=f"Told another way of what was {named}")
