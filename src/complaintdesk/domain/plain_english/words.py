"""The lists of words to advise on: the supplied one, and the landlord's own on top of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from complaintdesk.domain.datafile import Entry, parse_file
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.plain_english.advice import AdviceKind

WORD = re.compile(r"\w+(?:['’]\w+)*")
"""A word as the lists see it: letters and digits, with apostrophes inside it."""

_PHRASE = re.compile(rf"{WORD.pattern}(?:[ -]{WORD.pattern})*")
_GROUPS = {"jargon": AdviceKind.JARGON, "blame": AdviceKind.BLAME, "cold": AdviceKind.COLD}


@dataclass(frozen=True, slots=True)
class WordEntry:
    """A word or phrase in all its forms, and what to write instead.

    `find` holds the forms; each way of `instead` has as many, in the same order. `say` is the
    advice where nothing can simply be put in its place. Beside a word of `not_after` or
    `not_before` (in small letters) it means something else and is left alone.
    """

    kind: AdviceKind
    find: tuple[str, ...]
    instead: tuple[tuple[str, ...], ...] = ()
    say: str = ""
    why: str = ""
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The first form: what the entry goes by when it is switched off."""
        return self.find[0]


@dataclass(frozen=True, slots=True)
class Form:
    """One form of an entry, taken apart for finding: its words, and what joins them (a space or a hyphen)."""

    entry: WordEntry
    number: int
    words: tuple[str, ...]
    joints: tuple[str, ...]


@dataclass(frozen=True)
class WordList:
    """The entries to advise on; no form stands in two of them. `version` is the supplied list's."""

    entries: tuple[WordEntry, ...]
    version: str = ""

    @cached_property
    def phrases(self) -> Mapping[tuple[str, str | None], Sequence[Form]]:
        """The forms of several words by the first two, the longest first."""
        found: dict[tuple[str, str | None], list[Form]] = {}
        for form in self._forms:
            if form.joints:
                found.setdefault((form.words[0], form.words[1]), []).append(form)
        for forms in found.values():
            forms.sort(key=lambda form: -len(form.words))
        return found

    @cached_property
    def alone(self) -> Mapping[str, Sequence[Form]]:
        """The forms of one word by that word."""
        return {form.words[0]: (form,) for form in self._forms if not form.joints}

    @cached_property
    def _forms(self) -> Sequence[Form]:
        return [Form(e, n, *_taken_apart(text)) for e in self.entries for n, text in enumerate(e.find)]


def same_case(word: str) -> str:
    """A word as it is compared: in small letters, with a straight apostrophe."""
    return word.lower().replace("’", "'")


def _taken_apart(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a phrase, and the character between each two."""
    places = list(WORD.finditer(text))
    joints = tuple(text[a.end() : b.start()] for a, b in pairwise(places))
    return tuple(same_case(p[0]) for p in places), joints


def word_entry(kind: AdviceKind, find: str, instead: Sequence[str] = (), say: str = "", why: str = "") -> WordEntry:
    """An entry as a person writes it, with its forms parted by "|".

    Raises UserError `words.entry` where it cannot be used: no words, marks other than hyphens
    inside a phrase, a form given twice, or a way to put it with too few or too many forms.
    """
    if kind not in _GROUPS.values():
        raise UserError("words.entry", entry=find, what="it can only be jargon, blame or cold")
    forms = tuple(" ".join(part.split()) for part in find.split("|"))
    for form in forms:
        _refuse_unusable(form)
    if len({same_case(f) for f in forms}) < len(forms):
        raise UserError("words.entry", entry=find, what="a form is given twice")
    ways = tuple(_as_many(find, way, len(forms)) for way in instead)
    if not ways and not say.strip():
        raise UserError("words.entry", entry=find, what="there is neither a word to write instead nor any advice")
    return WordEntry(kind, forms, ways, " ".join(say.split()), " ".join(why.split()))


def is_phrase(form: str) -> bool:
    """True for what can be looked for: words with single spaces or hyphens between them."""
    return _PHRASE.fullmatch(form) is not None


def _refuse_unusable(form: str) -> None:
    if not is_phrase(form):
        what = "a form is empty" if not form else "only words can stand in it, with spaces or hyphens between them"
        raise UserError("words.entry", entry=form, what=what)


def _as_many(find: str, way: str, count: int) -> tuple[str, ...]:
    """The forms of one way to put it: as many as are looked for, or one for all."""
    forms = tuple(" ".join(part.split()) for part in way.split("|"))
    if not all(forms):
        raise UserError("words.entry", entry=find, what="a word to write instead is empty")
    if len(forms) not in {1, count}:
        raise UserError("words.entry", entry=find, what=f"{count} forms are looked for, but “{way}” has {len(forms)}")
    return forms * count if len(forms) == 1 else forms


def parse_word_list(text: str) -> WordList:
    """The list in a TOML text, as `resources/letters/plain-english.toml` shows it.

    Raises UserError `words.file` with the line or the entry of what is wrong, in words.
    """
    try:
        file = parse_file(text, "list").only("version", *_GROUPS)
        entries = [
            _read(entry, kind)
            for group, kind in _GROUPS.items()
            if file.has(group)
            for entry in file.entries(group, group)
        ]
        version = file.text("version", "")
    except ValueError as error:
        raise UserError("words.file", what=str(error).removeprefix("list: ").removeprefix("list, ")) from None
    _refuse_twice(entries)
    return WordList(tuple(entries), version)


def _read(entry: Entry, kind: AdviceKind) -> WordEntry:
    """One entry of the file. Raises ValueError with its place."""
    entry.only("find", "instead", "say", "why", "not_after", "not_before")
    try:
        read = word_entry(
            kind, entry.text("find"), entry.texts("instead"), entry.text("say", ""), entry.text("why", "")
        )
    except UserError as error:
        raise entry.wrong(f"“{error.params['entry']}”: {error.params['what']}") from None
    beside = [tuple(same_case(w) for w in entry.texts(key)) for key in ("not_after", "not_before")]
    return WordEntry(kind, read.find, read.instead, read.say, read.why, beside[0], beside[1])


def _refuse_twice(entries: Iterable[WordEntry]) -> None:
    seen: dict[str, str] = {}
    for entry in entries:
        for form in entry.find:
            other = seen.setdefault(same_case(form), entry.name)
            if other != entry.name:
                raise UserError("words.file", what=f"“{form}” stands both under “{other}” and under “{entry.name}”")


def merged(supplied: WordList, own_entries: Iterable[WordEntry], switched_off: Collection[str]) -> WordList:
    """The supplied list with the landlord's own entries, without those switched off.

    An entry is off where one of its forms is in `switched_off`; what no entry has any more is
    passed over. Which of two entries with the same form holds, `overlaid` says.
    """
    off = {same_case(name) for name in switched_off}
    kept = [entry for entry in overlaid(supplied, own_entries) if not is_off(entry, off)]
    return WordList(tuple(kept), supplied.version)


def overlaid(supplied: WordList, own_entries: Iterable[WordEntry]) -> tuple[WordEntry, ...]:
    """The supplied entries and then the own ones, no form twice.

    Where an own entry has a form that a supplied one has too, the own one holds; of two own
    entries with the same form, the later.
    """
    taken: set[str] = set()
    own: list[WordEntry] = []
    for entry in reversed(tuple(own_entries)):
        rest = _without(entry, taken)
        taken |= {same_case(form) for form in entry.find}
        own += [rest] if rest is not None else []
    kept = [rest for entry in supplied.entries if (rest := _without(entry, taken)) is not None]
    return (*kept, *reversed(own))


def is_off(entry: WordEntry, switched_off: Collection[str]) -> bool:
    """True where a form of the entry is among those switched off (as `same_case` has them)."""
    return any(same_case(form) in switched_off for form in entry.find)


def _without(entry: WordEntry, taken: Collection[str]) -> WordEntry | None:
    """The entry without the forms that are taken; None where none is left."""
    places = [n for n, form in enumerate(entry.find) if same_case(form) not in taken]
    if len(places) == len(entry.find):
        return entry
    if not places:
        return None
    ways = tuple(tuple(way[n] for n in places) for way in entry.instead)
    find = tuple(entry.find[n] for n in places)
    return WordEntry(entry.kind, find, ways, entry.say, entry.why, entry.not_after, entry.not_before)
