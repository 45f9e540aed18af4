"""What was refused on a case, and what the resident raised further, as cards."""

from __future__ import annotations

from collections.abc import Iterator

from complaintdesk.domain.casefile import FurtherIssue, IssueHandling, LetterKind, Refusal
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Button, Card, CaseView, Deed, Errand, Line, Mark
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
    write = Button("Write the refusal letter", Deed(Errand.WRITE_LETTER, letter=LetterKind(f"refusal-{refusal.stage}")))
    give_up = Button("Give up the refusal", Deed(ActKey.WITHDRAW_REFUSAL, item=refusal.id))
    buttons = (give_up,) if told else (write, give_up)
    return Card(title, tuple(lines), mark, () if view.read_only else buttons)


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
    """Logging it anew, or naming what it was logged as; and the letter, which tells of the first not told yet."""
    named = f"raised on {short_date(issue.raised_on)}"
    if issue.handling is IssueHandling.ANEW and not issue.new_reference:
        log, name = Deed(Errand.LOG_ISSUE, item=issue.id), Deed(ActKey.NAME_COMPLAINT, item=issue.id)
        yield Button("Log the new complaint", log, f"Log the complaint {named}")
        yield Button("It is logged already", name, f"The complaint {named} is logged")
    untold = [i for i in view.case.further_issues if i.told_on is None]
    if untold[:1] == [issue]:
        yield Button("Write the letter about it", Deed(Errand.WRITE_LETTER, letter=LetterKind.FURTHER_ISSUE))
