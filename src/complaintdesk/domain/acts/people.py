"""Who speaks for the resident, and what was said: representatives and contacts (1.3, 3.6, 5.12)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from complaintdesk.domain.acts.base import ActContext, WithoutWarnings, happened, needed, problem
from complaintdesk.domain.casefile import CaseFile, Channel, Contact, Representative
from complaintdesk.domain.errors import Problem


@dataclass(frozen=True, slots=True)
class SetRepresentative:
    """Somebody acts for the resident, with written consent and its last day, or without it yet."""

    name: ClassVar[str] = "representative recorded"
    representative: Representative

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        person = self.representative
        yield from needed("name", person.name, "representative.name_missing")
        if person.letters_go_here:
            yield from needed("address", person.address, "representative.address_missing")
        if person.consent_on is not None and person.consent_on > context.today:
            yield from happened("consent_on", person.consent_on, date.min, context.today)
        if (
            person.consent_on is not None
            and person.consent_until is not None
            and person.consent_until < person.consent_on
        ):
            yield problem("consent_until", "representative.dates_reversed")
        if person.consent_on is None and person.consent_until is not None:
            yield problem("consent_on", "representative.consent_start_missing")

    def warnings(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """Letters go to the resident until written consent is on file."""
        if not self.representative.may_act(context.today):
            yield problem("consent_on", "representative.no_consent", name=self.representative.name)

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the representative in place of any earlier one."""
        return replace(case, representative=self.representative)


@dataclass(frozen=True, slots=True)
class RemoveRepresentative(WithoutWarnings):
    """Nobody acts for the resident any more."""

    name: ClassVar[str] = "representative removed"

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        if case.representative is None:
            yield problem("representative", "representative.none")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case without a representative; the journal keeps who it was."""
        return replace(case, representative=None)


@dataclass(frozen=True, slots=True)
class AddContact(WithoutWarnings):
    """A call, visit, message or note, put on the file as it happened (5.12).

    `direction` is "in", "out" or "note".
    """

    name: ClassVar[str] = "contact noted"
    day: date | None
    channel: Channel
    direction: str
    who: str
    words: str

    def problems(self, case: CaseFile, context: ActContext) -> Iterator[Problem]:
        """What must be mended before the act can be done."""
        yield from happened("day", self.day, date(1990, 1, 1), context.today)
        yield from needed("words", self.words, "contact.words_missing")

    def apply(self, case: CaseFile, context: ActContext) -> CaseFile:
        """The case with the contact."""
        assert self.day is not None
        contact = Contact(0, self.day, self.channel, self.direction, self.who.strip(), self.words.strip())
        return replace(case, contacts=(*case.contacts, contact))
