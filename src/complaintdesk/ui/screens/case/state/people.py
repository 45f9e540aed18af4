"""Who the case is about, and who acts for them."""

from __future__ import annotations

from collections.abc import Iterator

from complaintdesk.domain.addresses import on_one_line
from complaintdesk.domain.casefile import Restriction
from complaintdesk.domain.clocks import DeadlineKind
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Button, Card, CaseView, Deed, Errand, Line, Mark
from complaintdesk.ui.screens.case.state.whys import deadline_of, why_button
from complaintdesk.ui.screens.case.state.words import capital, date_status, short_date
from complaintdesk.ui.theme.status import Status

_NONE = "Not recorded"


def people_cards(view: CaseView) -> tuple[Card, ...]:
    """The resident, how contact with them is restricted, whoever acts for them, and who handles each stage."""
    return (_resident(view), *_restrictions(view), _representative(view), _handlers(view))


def _resident(view: CaseView) -> Card:
    case, resident = view.case, view.case.resident
    review = resident.adjustments_review_on
    adjustments = resident.adjustments or "None recorded"
    lines = [
        Line("Home", ", ".join(p for p in (on_one_line(case.home.address), case.home.postcode) if p) or _NONE),
        Line("Phone", resident.phone or _NONE),
        Line("Email", resident.email or _NONE),
        Line("Tenure", capital(resident.tenure.value)),
        Line("Adjustments", adjustments, "strong" if resident.adjustments else ""),
    ]
    if review is not None:
        tone = "warning" if review <= view.today else ""
        why = why_button(deadline_of(view, DeadlineKind.ADJUSTMENT_REVIEW, resident.id))
        lines.append(Line("To be reviewed", short_date(review), tone, button=why[0] if why else None))
    lines.append(Line("Letters", "In large print" if resident.large_print else "Usual size"))
    change = Button("Change details or adjustments", Deed(ActKey.CORRECT_CASE))
    look = Button("Review the adjustments", Deed(ActKey.ADJUSTMENTS))
    return Card(resident.name, tuple(lines), buttons=() if view.read_only else (change, look))


def _restrictions(view: CaseView) -> Iterator[Card]:
    """Each restriction, those that hold first, and the way to record one."""
    restrict = Button("Restrict contact", Deed(ActKey.RESTRICT))
    note = (
        "A restriction needs evidence, regard to the Equality Act 2010, and a day on which it is reviewed (5.14, 5.15)."
    )
    if not view.case.restrictions:
        note = f"Contact is not restricted. {note}"
    yield Card("Contact restrictions", buttons=() if view.read_only else (restrict,), note=note)
    for restriction in sorted(view.case.restrictions, key=lambda r: (r.ended_on is not None, r.since)):
        yield _restriction(view, restriction)


def _restriction(view: CaseView, restriction: Restriction) -> Card:
    lines = [
        Line("Evidence", restriction.evidence),
        Line("Equality Act", restriction.equality),
        Line("Since", short_date(restriction.since)),
    ]
    if restriction.ended_on is not None:
        lines.append(Line("Ended", short_date(restriction.ended_on)))
        return Card(restriction.what, tuple(lines), Mark(Status.CLOSED, "Ended"))
    status = date_status(restriction.review_on, None, view)
    words = "Review overdue" if status is Status.OVERDUE else "Review today" if status is Status.TODAY else "Holds"
    lines.append(Line("Next review", short_date(restriction.review_on)))
    deed = Deed(ActKey.REVIEW_RESTRICTION, item=restriction.id)
    review = Button("Review or end it", deed, f"Review or end the restriction: {restriction.what}")
    why = why_button(deadline_of(view, DeadlineKind.RESTRICTION_REVIEW, restriction.id))
    return Card(restriction.what, tuple(lines), Mark(status, words), (*(() if view.read_only else (review,)), *why))


def _representative(view: CaseView) -> Card:
    person = view.case.representative
    if person is None:
        add = Button("Add a representative", Deed(ActKey.REPRESENTATIVE))
        note = "Nobody acts for the resident. They may choose anyone to do so (1.3, 3.6)."
        return Card("Representative", buttons=() if view.read_only else (add,), note=note)
    lines = [
        Line("Relation", person.relation or _NONE),
        Line("Address", person.address or _NONE),
        Line("Phone", person.phone or _NONE),
        Line("Email", person.email or _NONE),
        Line("Consent from", short_date(person.consent_on) if person.consent_on else "Not on file yet"),
        Line("Consent until", short_date(person.consent_until) if person.consent_until else "No end given"),
        Line("Letters", "Go to them while consent holds" if person.letters_go_here else "Go to the resident"),
    ]
    holds = person.may_act(view.today)
    mark = Mark(Status.PRESENT, "Consent holds") if holds else Mark(Status.MISSING, "No consent today")
    buttons = (
        Button("Change", Deed(ActKey.REPRESENTATIVE), "Change the representative"),
        Button("Remove", Deed(Errand.REMOVE_REPRESENTATIVE), "Remove the representative"),
    )
    return Card(f"Representative: {person.name}", tuple(lines), mark, () if view.read_only else buttons)


def _handlers(view: CaseView) -> Card:
    lines = [Line(f"Stage {s.stage}", s.handler) for s in view.case.stages]
    return Card("Who handles it", tuple(lines) or (Line("Handler", view.case.handler),))
