"""The head of the case screen: whose case it is, where it stands, and what to mind when writing or calling."""

from __future__ import annotations

from dataclasses import dataclass

from complaintdesk.domain.addresses import on_one_line
from complaintdesk.domain.casefile import CaseFile
from complaintdesk.ui.dialogs.acts.clock_words import restricted_words
from complaintdesk.ui.screens.case.state.parts import CaseView, Mark
from complaintdesk.ui.screens.case.state.words import capital, short_date, state_words


@dataclass(frozen=True, slots=True)
class Header:
    """`mind` is what must be borne in mind: adjustments, large print, who letters go to.

    `restricted` says how contact is restricted, "" where it is not.
    """

    reference: str
    mark: Mark
    who: str
    about: str
    mind: tuple[str, ...]
    restricted: str = ""


def header(view: CaseView) -> Header:
    """The header of a case."""
    case = view.case
    words, status = state_words(case)
    home = ", ".join(part for part in (on_one_line(case.home.address), case.home.postcode) if part.strip())
    who = "  ·  ".join(part for part in (case.resident.name, home) if part)
    received = f"received {short_date(case.received_on)} {case.channel.how}"
    about = [capital(case.kind.value), case.theme, received, f"handled by {case.handler}"]
    return Header(
        case.reference, Mark(status, words), who, "  ·  ".join(a for a in about if a), tuple(_mind(view)),
        restricted_words(case),
    )  # fmt: skip


def _mind(view: CaseView) -> list[str]:
    resident = view.case.resident
    found = []
    if resident.large_print:
        found.append("Letters in large print.")
    if resident.adjustments.strip():
        review = resident.adjustments_review_on
        when = ""
        if review is not None:
            due = "was due for review" if review <= view.today else "to be reviewed"
            when = f" ({due} {short_date(review)})"
        found.append(f"Adjustments: {resident.adjustments.strip()}{when}")
    return [*found, *representative_words(view.case, view)]


def representative_words(case: CaseFile, view: CaseView) -> list[str]:
    """Who acts for the resident, and whether their consent is good today; empty for nobody."""
    person = case.representative
    if person is None:
        return []
    who = f"{person.name}{f' ({person.relation})' if person.relation else ''}"
    if person.may_act(view.today):
        until = f", consent until {short_date(person.consent_until)}" if person.consent_until else ""
        where = "letters go to them" if person.letters_go_here else "letters go to the resident"
        return [f"{who} acts for the resident: {where}{until}."]
    if person.consent_on is None:
        return [f"{who} may act for the resident once written consent is on file. Letters go to the resident."]
    return [f"{who}’s consent does not hold today. Letters go to the resident."]
