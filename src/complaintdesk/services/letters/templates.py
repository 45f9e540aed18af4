"""The landlord's own versions of the letters' templates: what is in use, saved, taken back, and how it would look.

Nothing is ever overwritten: whatever is saved, restored or taken up again is a new version.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from complaintdesk.documents.characters import clean, one_line
from complaintdesk.documents.wording import PHRASES, shipped_wording
from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letter_library import TemplateVersion
from complaintdesk.domain.letters.slips import SUPERSEDED, UNFILLED, LookedUp, forget_lines, slips
from complaintdesk.domain.letters.template import parse_template
from complaintdesk.domain.letters.template_check import LONGEST_TEMPLATE, TemplateFault, template_faults
from complaintdesk.domain.letters.template_use import use_faults
from complaintdesk.domain.rulebook import edition_on
from complaintdesk.domain.spelling import counted
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.awkward import awkward_facts
from complaintdesk.services.letters.other_people import superseded
from complaintdesk.services.letters.phrases import phrase_text, phrases_faults, read_phrases

NAMES = (*(kind.value for kind in LetterKind), PHRASES)
"""Every template by its name, the phrases last."""

_MOST_TOLD = 5
_FIELD = re.compile(r"\{[^{}\n]*\}")


@dataclass(frozen=True, slots=True)
class TemplateState:
    """A template as it is used now.

    `own` is the landlord's version in use, None for the supplied words. `newest` is the number of the
    newest version there is, 0 where the landlord never changed it: hand it to `save`.
    For the phrases `text` is TOML that holds only those that differ, and `supplied` is "".
    """

    name: str
    text: str
    supplied: str
    own: TemplateVersion | None
    newest: int
    faults: tuple[TemplateFault, ...]

    @property
    def title(self) -> str:
        """What an officer calls it."""
        return title_of(self.name)

    @property
    def supplied_changed(self) -> bool:
        """True when the program has brought newer supplied words since this version was made."""
        return self.own is not None and self.own.based_on != shipped_wording().version


def title_of(name: str) -> str:
    """What an officer calls a template; raises ValueError for a name that is none."""
    if name == PHRASES:
        return "Phrases that letters share"
    plain = LetterKind(name).plain
    return plain[0].upper() + plain[1:]


def supplied_text(name: str) -> str:
    """The words that came with the program; "" for the phrases, of which none differ then."""
    return "" if name == PHRASES else shipped_wording().templates[name]


def states(desk: Desk) -> tuple[TemplateState, ...]:
    """Every template as it is used now, in the order of the kinds of letter; the phrases last."""
    with desk.reading() as unit:
        newest = {version.name: version for version in unit.newest_templates()}
    return tuple(_state(desk, name, newest.get(name)) for name in NAMES)


def state(desk: Desk, name: str) -> TemplateState:
    """One template as it is used now."""
    with desk.reading() as unit:
        newest = {version.name: version for version in unit.newest_templates()}
    return _state(desk, name, newest.get(name))


def _state(desk: Desk, name: str, newest: TemplateVersion | None) -> TemplateState:
    supplied = supplied_text(name)
    own = newest if newest is not None and newest.text is not None else None
    text = own.text or "" if own is not None else supplied
    return TemplateState(name, text, supplied, own, newest.version if newest else 0, faults(desk, name, text))


def faults(desk: Desk, name: str, text: str) -> tuple[TemplateFault, ...]:
    """Everything to be mended in words for a template, by the edition of the Code in force today."""
    if name == PHRASES:
        return phrases_faults(text)
    kind = LetterKind(name)
    rule = edition_on(desk.rules().editions, desk.clock.today()).letter(kind)
    found = template_faults(kind, text, rule)
    if len(text) > LONGEST_TEMPLATE:
        return found
    everything = (*found, *use_faults(parse_template(text), rule), *_slipped(desk, kind, text))
    return (
        *sorted((fault for fault in everything if fault.line), key=lambda fault: fault.line),
        *(fault for fault in everything if not fault.line),
    )


def _slipped(desk: Desk, kind: LetterKind, text: str) -> Iterator[TemplateFault]:
    """Marks to be filled in, and what no longer holds, in the template's own words; advice, as it may be meant."""
    desk.at_close(forget_lines)
    with desk.reading() as unit:
        facts = awkward_facts(kind, unit.landlord(), desk.rules(), desk.clock.today())
    lines = _FIELD.sub("", text).split("\n")
    for gap in slips(facts, "\n".join(lines), LookedUp(superseded=superseded())):
        if gap.element in (UNFILLED.id, SUPERSEDED.id):
            mark = gap.what.partition("“")[2].partition("”")[0]
            line = next((number for number, words in enumerate(lines, 1) if mark in words), 0)
            yield TemplateFault(line, gap.what, gap.provision, stops=False)


def unusable(found: Iterable[TemplateFault]) -> tuple[TemplateFault, ...]:
    """The faults with which a letter cannot be filled at all, or would lose what the officer writes."""
    return tuple(fault for fault in found if fault.stops and not fault.provision)


def lacking(found: Iterable[TemplateFault]) -> tuple[TemplateFault, ...]:
    """The faults for which every letter would be held back, because the Code demands what is missing."""
    return tuple(fault for fault in found if fault.stops and fault.provision)


def versions(desk: Desk, name: str) -> tuple[TemplateVersion, ...]:
    """Every version that was made of a template, the newest first."""
    with desk.reading() as unit:
        return tuple(reversed(unit.templates(name)))


def tidy(text: str) -> str:
    """Words as they are kept: no control characters, no spaces at the ends of lines, one line break at the end."""
    lines = "\n".join(line.rstrip() for line in clean(text).split("\n"))
    return f"{lines.strip(chr(10))}\n" if lines.strip() else ""


def save(desk: Desk, name: str, text: str, note: str, expected_version: int) -> tuple[TemplateState, Changes]:
    """Keeps words as the new version in use; words equal to the supplied ones restore those.

    Raises UserError "template.unusable" for words that cannot be filled, "template.note_missing" where they lack
    what the Code demands and no note says why, "template.same" where nothing differs from what is in use,
    and "changed.elsewhere" when the newest version is not `expected_version` any more.
    """
    text, note = tidy(text), one_line(note)
    check_savable(name, faults(desk, name, text), note)
    add_versions(desk, [NewVersion(name, text, note, expected_version)])
    return state(desk, name), Changes(landlord=True)


def restore(desk: Desk, name: str) -> tuple[TemplateState, Changes]:
    """Takes the supplied words up again; raises UserError "template.same" where they are in use."""
    now = state(desk, name)
    add_versions(desk, [NewVersion(name, now.supplied, "The supplied words again", now.newest)])
    return state(desk, name), Changes(landlord=True)


def take_up(desk: Desk, version_id: int) -> tuple[TemplateState, Changes]:
    """Takes an older version up again, as a new one.

    Raises UserError "template.gone" for a version that is not there, "template.unusable" where what it
    says cannot be filled any more, and "template.same" where it is in use.
    """
    old = _version(desk, version_id)
    now = state(desk, old.name)
    text = old.text if old.text is not None else now.supplied
    if old.name == PHRASES:
        # A phrase that the program no longer has is let go.
        text = phrase_text(read_phrases(text)[0])
    note = f"Version {old.version} again{f': {old.note}' if old.note else ''}"
    check_savable(old.name, faults(desk, old.name, text), note)
    add_versions(desk, [NewVersion(old.name, text, note, now.newest)])
    return state(desk, old.name), Changes(landlord=True)


def _version(desk: Desk, version_id: int) -> TemplateVersion:
    with desk.reading() as unit:
        found = next((v for name in NAMES for v in unit.templates(name) if v.id == version_id), None)
    if found is None:
        raise UserError("template.gone")
    return found


def check_savable(name: str, found: Iterable[TemplateFault], note: str) -> None:
    """Raises UserError "template.unusable" or "template.note_missing" for words with such faults."""
    found = tuple(found)
    if unusable(found):
        raise UserError("template.unusable", letter=title_of(name), faults=fault_words(unusable(found)))
    if lacking(found) and not note.strip():
        raise UserError("template.note_missing", letter=title_of(name), faults=fault_words(lacking(found)))


def fault_words(found: Iterable[TemplateFault]) -> str:
    """Faults as sentences, each with its line and its provision where it has them."""
    found, words = tuple(found), []
    for fault in found[:_MOST_TOLD]:
        line = f"Line {fault.line}: " if fault.line else ""
        what = fault.what.removesuffix(".") + (f" ({fault.provision})" if fault.provision else "")
        words.append(f"{line}{what}" if what.endswith("?") else f"{line}{what}.")
    if len(found) > _MOST_TOLD:
        words.append(f"And {counted(len(found) - _MOST_TOLD, 'thing')} more.")
    return " ".join(words)


@dataclass(frozen=True, slots=True)
class NewVersion:
    """Words to be kept for a template whose newest version is `expected`."""

    name: str
    text: str
    note: str
    expected: int


def add_versions(desk: Desk, wanted: Iterable[NewVersion]) -> None:
    """Keeps new versions, all or none; the words must have been checked.

    Raises UserError "template.same" and "changed.elsewhere".
    """
    shipped = shipped_wording()
    made_at = desk.clock.now().isoformat()
    with desk.writing() as unit:
        newest = {version.name: version for version in unit.newest_templates()}
        for new in wanted:
            before = newest.get(new.name)
            if (before.version if before is not None else 0) != new.expected:
                raise UserError("changed.elsewhere")
            text = None if new.text == supplied_text(new.name) else new.text
            if text == (before.text if before is not None else None):
                raise UserError("template.same", letter=title_of(new.name))
            version = TemplateVersion(0, new.name, 0, made_at, desk.who, new.note, shipped.version, text)
            newest[new.name] = unit.add_template(version)
