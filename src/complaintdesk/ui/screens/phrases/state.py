"""What the screen of the phrases shows, decided without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.letter_library import TemplateVersion
from complaintdesk.domain.letters.phrase_check import phrase_faults
from complaintdesk.domain.letters.template_check import TemplateFault
from complaintdesk.domain.spelling import counted
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
    """One line of the table: what it is for, the worst that is wrong with it, and its words."""

    phrase: Phrase
    title: str
    gravity: Gravity | None
    words: str

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
    wanted = typed.casefold().split()
    found = []
    for phrase in phrases:
        title = title_of(phrase)
        known = f"{title} {phrase.text}".casefold()
        found_so = all(word in known for word in wanted) and (phrase.is_own or not own_only)
        if found_so or phrase.key == keep:
            words = _listed(phrase.text) if phrase.is_list else phrase.text
            found.append(PhraseRow(phrase, title, worst_of(phrase.faults), words))
    return tuple(found)


def _listed(text: str) -> str:
    lines = [line for line in text.split("\n") if line]
    return f"{counted(len(lines), 'line')}: {'; '.join(lines)}"


def worst_of(found: Iterable[TemplateFault]) -> Gravity | None:
    """The gravest of some faults, None where there are none."""
    weights = {gravity_of(fault) for fault in found}
    return next((gravity for gravity in Gravity if gravity in weights), None)


def title_of(phrase: Phrase) -> str:
    """What a phrase is called."""
    return phrase_title(*phrase.key)


def problem_words(found: Iterable[TemplateFault], *, is_list: bool = False) -> str:
    """What is to be mended in one phrase or list."""
    return "\n".join(f"Line {f.line}: {f.what}" if f.line and is_list else f.what for f in found)


def fields_words(phrase: Phrase) -> str:
    """The fields that a phrase may hold; "" where it has none."""
    what = "list" if phrase.is_list else "phrase"
    return f"Fields of this {what}: {' '.join(f'{{{name}}}' for name in phrase.fields)}" if phrase.fields else ""


def sample_words(phrase: Phrase) -> str:
    """A phrase as a letter would say it, with made-up facts; "" where it holds none, and where it cannot be filled."""
    if (
        phrase.is_list
        or "{" not in phrase.text
        or any(fault.stops for fault in phrase_faults(phrase.supplied, phrase.text))
    ):
        return ""
    text = phrase.text
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
        return ("1 phrase is" if odd == 1 else f"{odd} phrases are") + " worth a look.", "info", "caution"
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


def marks_of(found: Iterable[TemplateFault]) -> dict[int, tuple[str, str]]:
    """The lines of a list in which something is to be mended, each with an icon and its colour."""
    faults = tuple(found)
    lines = {fault.line: [f for f in faults if f.line == fault.line] for fault in faults if fault.line}
    worst = {line: worst_of(wrong) for line, wrong in lines.items()}
    return {line: (gravity.value[1], gravity.value[2]) for line, gravity in worst.items() if gravity is not None}
