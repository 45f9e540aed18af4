"""What the landlord changes in the list: own words, words switched off, and spellings that are right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import Problem, RequestRefused, UserError
from complaintdesk.domain.landlord import Landlord, OwnPlainWord
from complaintdesk.domain.plain_english.words import is_phrase, same_case
from complaintdesk.services.desk import Desk
from complaintdesk.services.plain_words.listing import forms_in_list, replaces_supplied

LONGEST, LONGEST_WHY = 80, 300
"""In letters: of one form, and of a reason."""

_FORMS, _WAYS = re.compile(r"[,|/\n]"), re.compile(r"[;\n]")

Saved = tuple[Landlord, Changes]


def own_word(kind: str, find: str, instead: str = "", why: str = "") -> OwnPlainWord:
    """An own word as a person writes it: forms parted by commas, ways to put it by semicolons or on lines of their own.

    It may still have problems: see `own_problems`.
    """
    ways = tuple(way for line in _WAYS.split(instead) if (way := _forms(line)))
    return OwnPlainWord(kind, _forms(find), ways, " ".join(why.split()))


def _forms(text: str) -> tuple[str, ...]:
    return tuple(form for part in _FORMS.split(text) if (form := " ".join(part.split())))


def own_problems(own: OwnPlainWord, others: Iterable[OwnPlainWord]) -> Iterator[Problem]:
    """What must be mended before an own word is kept, each beside its field: find, instead or why."""
    yield from _find_problems(own, others)
    if not own.instead and not own.why:
        yield Problem("instead", "words.instead_missing")
    looked_for = {same_case(form) for form in own.find}
    for way in own.instead:
        if len(way) not in {1, len(own.find)} and own.find:
            params = (("count", len(own.find)), ("way", ", ".join(way)), ("given", len(way)))
            yield Problem("instead", "words.instead_forms", params)
        yield from _too_long("instead", way, LONGEST)
        same = next((form for form in way if same_case(form) in looked_for), None)
        if same is not None:
            yield Problem("instead", "words.instead_same", (("form", same),))
    yield from _too_long("why", (own.why,), LONGEST_WHY)


def _find_problems(own: OwnPlainWord, others: Iterable[OwnPlainWord]) -> Iterator[Problem]:
    if not own.find:
        yield Problem("find", "words.find_missing")
    taken = {same_case(form): other.name for other in others for form in other.find}
    seen: set[str] = set()
    for form in own.find:
        plain = same_case(form)
        if not is_phrase(form):
            yield Problem("find", "words.find_marks", (("form", form),))
        elif plain in seen:
            yield Problem("find", "words.find_twice", (("form", form),))
        elif plain in taken:
            yield Problem("find", "words.find_taken", (("form", form), ("other", taken[plain])))
        seen.add(plain)
    yield from _too_long("find", own.find, LONGEST)


def _too_long(field: str, texts: Iterable[str], most: int) -> Iterator[Problem]:
    for text in texts:
        if len(text) > most:
            yield Problem(field, "words.too_long", (("start", text[:20]), ("most", most)))


def save_own(desk: Desk, before: OwnPlainWord | None, after: OwnPlainWord) -> Saved:
    """Keeps an own word, new (`before` None) or changed; it is on from now on.

    Raises RequestRefused with problems, and UserError "changed.elsewhere" where `before` is gone.
    """

    def change(landlord: Landlord) -> Landlord:
        others = [own for own in landlord.own_words if own != before]
        if before is not None and len(others) == len(landlord.own_words):
            raise UserError("changed.elsewhere")
        problems = tuple(own_problems(after, others))
        if problems:
            raise RequestRefused(problems)
        kept = _without_names(landlord.quiet_words, (*after.find, *(before.find if before is not None else ())))
        return replace(landlord, own_words=(*others, after), quiet_words=kept)

    return changed(desk, change)


def remove_own(desk: Desk, own: OwnPlainWord) -> Saved:
    """Takes an own word out; a supplied one that it stood in the place of is on again.

    Raises UserError "changed.elsewhere" where it is gone.
    """

    def change(landlord: Landlord) -> Landlord:
        if own not in landlord.own_words:
            raise UserError("changed.elsewhere")
        quiet = _without_names(landlord.quiet_words, own.find)
        return replace(landlord, own_words=tuple(o for o in landlord.own_words if o != own), quiet_words=quiet)

    return changed(desk, change)


def switch(desk: Desk, form: str, *, on: bool) -> Saved:
    """Switches the entry that has this form off or on again. Raises UserError "words.unknown" where none has it."""
    return changed(desk, lambda landlord: switched(landlord, form, on=on))


def switched(landlord: Landlord, form: str, *, on: bool) -> Landlord:
    """The landlord with an entry switched; raises what `switch` raises."""
    forms = forms_in_list(landlord, form)
    if not forms:
        raise UserError("words.unknown", name=form.strip())
    others = _without_names(landlord.quiet_words, forms)
    if on == (others == landlord.quiet_words):
        return landlord
    return replace(landlord, quiet_words=others if on else (*others, forms[0]))


def add_spelling(desk: Desk, text: str) -> Saved:
    """Keeps a word or name that is right as it is spelt. Raises RequestRefused with the problems of `find`."""

    def change(landlord: Landlord) -> Landlord:
        problems = tuple(spelling_problems(text, landlord.known_spellings))
        if problems:
            raise RequestRefused(problems)
        return replace(landlord, known_spellings=(*landlord.known_spellings, " ".join(text.split())))

    return changed(desk, change)


def spelling_problems(text: str, known: Iterable[str]) -> Iterator[Problem]:
    """What must be mended before a spelling is kept."""
    word = " ".join(text.split())
    if not any(map(str.isalpha, word)):
        yield Problem("find", "words.known_missing")
    elif word in known:
        yield Problem("find", "words.known_twice", (("word", word),))
    yield from _too_long("find", (word,), LONGEST)


def remove_spelling(desk: Desk, word: str) -> Saved:
    """Takes a spelling out; nothing happens where it is gone already."""

    def change(landlord: Landlord) -> Landlord:
        return replace(landlord, known_spellings=tuple(w for w in landlord.known_spellings if w != word))

    return changed(desk, change)


def restore_supplied(desk: Desk) -> Saved:
    """Switches every supplied entry on and takes out the own ones in their place; what was added besides stays."""

    def change(landlord: Landlord) -> Landlord:
        own = tuple(o for o in landlord.own_words if not replaces_supplied(o))
        forms = {same_case(form) for o in own for form in o.find}
        quiet = tuple(name for name in landlord.quiet_words if same_case(name) in forms)
        return replace(landlord, own_words=own, quiet_words=quiet)

    return changed(desk, change)


def changed(desk: Desk, change: Callable[[Landlord], Landlord]) -> Saved:
    """Saves the landlord's record with a change to it as it stands now."""
    with desk.writing() as unit:
        before = unit.landlord()
        after = change(before)
        if after == before:
            return before, Changes()
        return unit.save_landlord(before, after), Changes(landlord=True)


def _without_names(quiet: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    gone = {same_case(name) for name in names}
    return tuple(name for name in quiet if same_case(name) not in gone)
