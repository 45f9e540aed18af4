"""What the screen of the phrases shows, decided without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.letter_library import TemplateVersion
from complaintdesk.domain.letters.phrase_check import phrase_faults
from complaintdesk.domain.letters.template_check import TemplateFault
from complaintdesk.ui.screens.phrases.titles import phrase_title
from complaintdesk.ui.screens.template.state import Gravity, gravity_of, made_words

if TYPE_CHECKING:
    from complaintdesk.services.letters.phrases import Phrase
    from complaintdesk.services.letters.templates import TemplateState

_SAMPLES = {
    "address": "Harbour Homes, 1 Quay Street, Anytown",
    "aim": "1 December 2026",
    "asked": "2 November 2026",
    "aware": "3 June 2024",
    "due": "4 December 2026",
    "email": "complaints@harbour.example",
    "event": "7 May 2024",
    "evidence": "The job sheets and two photographs.",
    "how": "You can do this by phone on 01632 960001 or in any other way that suits you.",
    "landlord": "Harbour Homes",
    "last": "3 June 2025",
    "limit": "20",
    "months": "12",
    "names": "Our complaints leaflet",
    "reach": "01632 960001 or complaints@harbour.example",
    "reason": "It is about the same roof.",
    "reasons": "We took too long.",
    "reference": "C-2026-0007",
    "relied_on": "Our repairs policy, 4.2.",
    "resident": "Rosa Tenant",
    "stage": "Stage 1 of 2",
    "ways": "by phone on 01632 960001 or by email to complaints@harbour.example",
}


@dataclass(frozen=True, slots=True)
class PhraseRow:
    """One line of the table: what it is for, its words, its fields, the worst that is wrong, and whether it is own."""

    phrase: Phrase
    title: str
    fields: str
    gravity: Gravity | None

    @property
    def icon(self) -> tuple[str, str]:
        """The name and the colour of its icon."""
        if self.gravity is not None:
            return self.gravity.value[1], self.gravity.value[2]
        return ("edit", "accent") if self.phrase.is_own else ("document", "muted")

    @property
    def spoken(self) -> str:
        """Whether it is as supplied and what is wrong, for tool tips and screen readers."""
        kind = "your own words" if self.phrase.is_own else "the supplied words"
        worst = f", {self.gravity.value[0].lower()}" if self.gravity is not None else ""
        return f"{self.title}, {kind}{worst}"


def rows_of(
    phrases: Iterable[Phrase], typed: str, *, own_only: bool, keep: tuple[str, str] | None = None
) -> tuple[PhraseRow, ...]:
    """The phrases that hold all the words typed, in their name or words; the one to `keep` stays among them."""
    words = typed.casefold().split()
    found = []
    for phrase in phrases:
        title = title_of(phrase)
        known = f"{title} {phrase.text}".casefold()
        found_so = all(word in known for word in words) and (phrase.is_own or not own_only)
        if found_so or phrase.key == keep:
            fields = " ".join(f"{{{name}}}" for name in phrase.fields)
            found.append(PhraseRow(phrase, title, fields, worst_of(phrase.faults)))
    return tuple(found)


def worst_of(found: Iterable[TemplateFault]) -> Gravity | None:
    """The gravest of some faults, None where there are none."""
    weights = {gravity_of(fault) for fault in found}
    return next((gravity for gravity in Gravity if gravity in weights), None)


def title_of(phrase: Phrase) -> str:
    """What a phrase is called."""
    return phrase_title(*phrase.key)


def problem_words(found: Iterable[TemplateFault]) -> str:
    """What is to be mended in one phrase."""
    return "\n".join(fault.what for fault in found)


def fields_words(phrase: Phrase) -> str:
    """The fields that a phrase may hold."""
    if not phrase.fields:
        return "This phrase has no fields."
    return f"Fields of this phrase: {' '.join(f'{{{name}}}' for name in phrase.fields)}"


def sample_words(supplied: str, text: str) -> str:
    """A phrase as a letter would say it, with made-up facts; "" where it cannot be filled."""
    if any(fault.stops for fault in phrase_faults(supplied, text)):
        return ""
    return f"In a letter: {text.format_map(_Samples())}"


class _Samples(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return _SAMPLES.get(name, name)


def check_words(phrases: Sequence[Phrase]) -> tuple[str, str, str]:
    """What is to be mended among all phrases, with the name and the colour of its icon."""
    worst = [worst_of(phrase.faults) for phrase in phrases]
    bad, odd = worst.count(Gravity.MEND), worst.count(Gravity.ADVICE)
    if bad:
        return ("1 phrase keeps" if bad == 1 else f"{bad} phrases keep") + " them from being saved.", "error", "danger"
    if odd:
        return ("1 phrase says" if odd == 1 else f"{odd} phrases say") + " less than before.", "info", "caution"
    return "All phrases can be used.", "met", "good"


def state_words(state: TemplateState) -> str:
    """Which phrases are in use."""
    if state.own is None:
        return "The supplied phrases are in use. They stand in several letters each."
    return f"Your own phrases are in use: version {state.own.version}, {made_words(state.own)}."


@dataclass(frozen=True, slots=True)
class VersionChoice:
    """One line of the versions; `id` is 0 for the supplied phrases."""

    id: int
    title: str
    in_use: bool


def version_choices(state: TemplateState, versions: Iterable[TemplateVersion]) -> tuple[VersionChoice, ...]:
    """The supplied phrases, then the versions, the newest first."""
    found = [VersionChoice(0, "The supplied phrases", state.own is None)]
    for version in versions:
        if version.text is not None:
            used = state.own is not None and state.own.id == version.id
            found.append(VersionChoice(version.id, f"Version {version.version}, {made_words(version)}", used))
    return tuple(found)


def own_of(phrases: Iterable[Phrase]) -> Mapping[tuple[str, str], str]:
    """The phrases that differ from the supplied ones."""
    return {phrase.key: phrase.text for phrase in phrases if phrase.is_own}
