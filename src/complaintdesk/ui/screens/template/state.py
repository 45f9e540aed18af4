"""What the editor of a letter's words shows and offers, decided without Qt."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letter_library import TemplateVersion
from complaintdesk.domain.letters import Gap
from complaintdesk.domain.letters.fields import FIELDS, Field, FieldKind, fields_for
from complaintdesk.domain.letters.template import END, OTHERWISE
from complaintdesk.domain.letters.template_check import TemplateFault
from complaintdesk.domain.spelling import counted, long_date

if TYPE_CHECKING:
    from complaintdesk.services.letters.templates import TemplateState

SUPPLIED = "The supplied words"
GROUPS = (
    (FieldKind.WORDS, "Words, inside a sentence"),
    (FieldKind.BLOCKS, "Paragraphs, lists and tables, on a line of their own"),
    (FieldKind.CONDITION, "Conditions: what stands between is said only if…"),
)
_IF = "if "
_BRACES = re.compile(r"\{([^{}\n]*)\}")
_WORD = re.compile(r"\{[^{}]*\}|\s+|[^\s{}]+|[{}]")
_ALIKE = 0.5
"""Lines that have less than this in common are shown as gone and come, not word by word."""

_MOST_COMPARED = 500_000
"""Beyond so many pairs of lines or words a comparison takes longer than anybody waits for a key."""

_MOST_FAULTS = 60
"""Nobody reads a longer list: what is mended at its head makes the rest shorter."""


class Gravity(Enum):
    """How much a fault weighs: the word for it, its icon, and its colour."""

    MEND = ("Must be mended", "error", "danger")
    DEMANDED = ("The Code asks for it", "missing", "danger")
    ADVICE = ("Worth a look", "info", "caution")


@dataclass(frozen=True, slots=True)
class FaultRow:
    """One line of the list of faults; `line` is 0 for the whole."""

    gravity: Gravity
    text: str
    line: int


def gravity_of(fault: TemplateFault) -> Gravity:
    """How much a fault weighs."""
    if not fault.stops:
        return Gravity.ADVICE
    return Gravity.DEMANDED if fault.provision else Gravity.MEND


def fault_rows(found: Sequence[TemplateFault]) -> tuple[FaultRow, ...]:
    """The faults as they are listed, with their lines and provisions."""
    rows = []
    for fault in found[:_MOST_FAULTS]:
        gravity = gravity_of(fault)
        line = f"Line {fault.line}: " if fault.line else ""
        provision = f" ({fault.provision})" if fault.provision else ""
        rows.append(FaultRow(gravity, f"{line}{fault.what}{provision}", fault.line))
    if len(found) > _MOST_FAULTS:
        rest = found[_MOST_FAULTS:]
        gravity = next(g for g in Gravity if any(gravity_of(fault) is g for fault in rest))
        rows.append(FaultRow(gravity, f"And {counted(len(rest), 'thing')} more.", rest[0].line))
    return tuple(rows)


def check_words(found: Sequence[TemplateFault]) -> tuple[str, str, str]:
    """The faults in a sentence, with the name and the colour of its icon."""
    weights = [gravity_of(fault) for fault in found]
    bad, short = weights.count(Gravity.MEND), weights.count(Gravity.DEMANDED)
    if bad:
        verb = "keeps" if bad == 1 else "keep"
        return f"{counted(bad, 'thing')} {verb} this from being saved.", "error", "danger"
    if short:
        verb = "is" if short == 1 else "are"
        held = "Letters made with these words are held back."
        return f"{counted(short, 'thing')} that the Code asks for {verb} missing. {held}", "missing", "danger"
    if found:
        return f"Nothing is missing. {counted(len(found), 'thing')} to look at.", "info", "caution"
    return "Nothing is missing.", "met", "good"


def check_brief(found: Sequence[TemplateFault]) -> str:
    """The faults in a word or two, for a column."""
    weights = [gravity_of(fault) for fault in found]
    for gravity, said in ((Gravity.MEND, "to mend"), (Gravity.DEMANDED, "missing"), (Gravity.ADVICE, "to look at")):
        if gravity in weights:
            return f"{weights.count(gravity)} {said}"
    return "Sound"


def in_use_words(state: TemplateState, *, unsaved: bool) -> tuple[str, str, str]:
    """Which words are in use and whether there are unsaved ones, with the name and the colour of the icon."""
    more = "; some not saved" if unsaved else ""
    if state.own is None:
        return f"Supplied{more}", "document", "muted"
    return f"Your own, version {state.own.version}{more}", "edit", "accent"


def state_words(state: TemplateState) -> str:
    """Which words are in use, by whom and when they were made, and what has changed since."""
    own = state.own
    if own is None:
        return f"{SUPPLIED} are in use. What you save becomes a version of your own."
    words = f"Your own words are in use: version {own.version}, {made_words(own)}."
    return f"{words} The supplied words have changed since then." if state.supplied_changed else words


def made_words(version: TemplateVersion) -> str:
    """When and by whom a version was made, and why."""
    day = long_date(datetime.fromisoformat(version.made_at).date())
    by = f" by {version.made_by}" if version.made_by else ""
    note = f" (“{version.note}”)" if version.note else ""
    return f"saved on {day}{by}{note}"


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One line of the list of versions; `id` is 0 for the supplied words, `text` what it says."""

    id: int
    title: str
    name: str
    text: str
    in_use: bool


def version_rows(state: TemplateState, versions: Iterable[TemplateVersion]) -> tuple[VersionRow, ...]:
    """The supplied words, then every version with words of its own, the newest first."""
    mark = ", in use" if state.own is None else ""
    rows = [VersionRow(0, f"{SUPPLIED}{mark}", "the supplied words", state.supplied, state.own is None)]
    for version in versions:
        if version.text is not None:
            used = state.own is not None and version.id == state.own.id
            name = f"version {version.version}"
            title = f"{name.capitalize()}{', in use' if used else ''}: {made_words(version)}"
            rows.append(VersionRow(version.id, title, name, version.text, used))
    return tuple(rows)


def judged(kind: LetterKind, name: str) -> tuple[str, str]:
    """What stands in a pair of braces ("field", "condition" or "wrong"), and what it brings."""
    if name in (OTHERWISE, END):
        return "condition", "Ends the part that depends on the case" if name == END else "Else this is said"
    asked = name.startswith(_IF)
    field = FIELDS.get(name.removeprefix(_IF).strip() if asked else name)
    if field is None or not field.fits(kind) or (field.kind is FieldKind.CONDITION) is not asked:
        return "wrong", "This is not known in this letter."
    return "condition" if asked else "field", field_words(field)


def field_words(field: Field) -> str:
    """What a field brings, or when a condition holds."""
    return f"Only if: {_small(field.says)}" if field.kind is FieldKind.CONDITION else field.says


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of the list: `there` when the words hold it, `wanted` when something the Code asks for hangs on it."""

    field: Field
    there: bool
    wanted: bool

    @property
    def spoken(self) -> str:
        """The field as a screen reader says it."""
        state = "stands in the letter" if self.there else "is missing" if self.wanted else ""
        return ", ".join(part for part in (self.field.name, field_words(self.field), state) if part)


def wanted_fields(found: Iterable[TemplateFault]) -> frozenset[str]:
    """The fields that would mend what is missing."""
    missing = (fault.what for fault in found if fault.stops and fault.line == 0)
    return frozenset(name for what in missing for name in _BRACES.findall(what))


def field_groups(
    kind: LetterKind, text: str, wanted: frozenset[str], typed: str
) -> tuple[tuple[str, tuple[FieldRow, ...]], ...]:
    """The fields of a kind of letter in their groups, those that have all the words typed in name or meaning."""
    words = typed.casefold().split()
    there = {name.strip() for name in _BRACES.findall(text)}
    groups = []
    for field_kind, title in GROUPS:
        rows = []
        for field in fields_for(kind):
            known = f"{field.name} {field.says}".casefold()
            if field.kind is field_kind and all(word in known for word in words):
                stands = field.name in there or f"{_IF}{field.name}" in there
                rows.append(FieldRow(field, stands, field.name in wanted and not stands))
        if rows:
            groups.append((title, tuple(rows)))
    return tuple(groups)


def place_words(field: Field) -> str:
    """Where a field comes to stand."""
    if field.kind is FieldKind.BLOCKS:
        return "It comes to stand on a line of its own, below the cursor."
    if field.kind is FieldKind.CONDITION:
        return "Select what depends on it first: it is put around the selection."
    return "It comes to stand at the cursor."


def same_words(one: str, other: str) -> bool:
    """True when two texts differ in nothing but spaces at the ends of lines and empty lines around them."""
    first, second = ([line.rstrip() for line in text.strip("\n").split("\n")] for text in (one, other))
    return first == second


@dataclass(frozen=True, slots=True)
class DiffLine:
    """One line of a comparison: " " in both, "−" or "+" only in one; its pieces, True for those that differ."""

    mark: str
    pieces: tuple[tuple[str, bool], ...]


def differences(before: str, after: str) -> tuple[DiffLine, ...]:
    """Two texts line by line, and within lines that were changed word by word."""
    one, other = before.splitlines(), after.splitlines()
    if len(one) * len(other) > _MOST_COMPARED:
        return tuple(DiffLine(mark, ((line, True),)) for mark, lines in (("−", one), ("+", other)) for line in lines)
    found: list[DiffLine] = []
    for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(None, one, other).get_opcodes():
        if tag == "equal":
            found += [DiffLine(" ", ((line, False),)) for line in one[i1:i2]]
        elif tag == "replace" and i2 - i1 == j2 - j1:
            for old, new in zip(one[i1:i2], other[j1:j2], strict=True):
                found += _within(old, new)
        else:
            found += [DiffLine("−", ((line, True),)) for line in one[i1:i2]]
            found += [DiffLine("+", ((line, True),)) for line in other[j1:j2]]
    return tuple(found)


def _within(old: str, new: str) -> Sequence[DiffLine]:
    one, other = _WORD.findall(old), _WORD.findall(new)
    matcher = difflib.SequenceMatcher(None, one, other)
    if len(one) * len(other) > _MOST_COMPARED or matcher.ratio() < _ALIKE:
        return [DiffLine("−", ((old, True),)), DiffLine("+", ((new, True),))]
    gone, come = [], []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        gone.append(("".join(one[i1:i2]), tag != "equal"))
        come.append(("".join(other[j1:j2]), tag != "equal"))
    return [DiffLine("−", _said(gone)), DiffLine("+", _said(come))]


def _said(pieces: Iterable[tuple[str, bool]]) -> tuple[tuple[str, bool], ...]:
    return tuple(piece for piece in pieces if piece[0])


def differs_words(lines: Iterable[DiffLine], name: str) -> str:
    """How two texts differ, in a sentence."""
    changed = [line.mark for line in lines if line.mark != " "]
    if not changed:
        return f"The words in the editor are those of {name}."
    return f"− only in {name}      + only in the editor"


def missing_words(missing: Sequence[Gap]) -> str:
    """What the letter shown lacks because of its words; "" for nothing."""
    return " ".join(f"{gap.what.removesuffix('.')} ({gap.provision})." for gap in missing)


def advice_words(count: int) -> str:
    """What is said above the advice on the wording."""
    if not count:
        return "Nothing to say on the wording. What fields bring is not looked at here."
    return "Advice only: you need not follow it."


def draft_words(*, is_draft: bool, outdated: bool) -> str:
    """What is said of words that were found unsaved."""
    if outdated:
        return (
            "You began these words before the letter was changed elsewhere. Compare them with the version in use "
            "before you save them."
        )
    found = "These are the words that you had not saved yet. Save them as a version, or give up the changes."
    return found if is_draft else ""
