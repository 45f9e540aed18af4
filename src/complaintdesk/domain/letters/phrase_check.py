"""A phrase that several letters share, looked over where it is written: its braces, and the fields it brings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import Formatter

from complaintdesk.domain.letters.template_check import TemplateFault

LONGEST_PHRASE = 2_000
"""Characters; a phrase is a sentence or some."""

LONE_BRACE = "A brace stands alone. To print a brace, write it twice: {{ or }}"


def phrase_fields(text: str) -> tuple[str, ...]:
    """The fields of a phrase in order, each once; () where its braces cannot be understood."""
    try:
        names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError:
        return ()
    return tuple(dict.fromkeys(names))


NEEDED = {
    ("escalation", "how"): "6.9g", ("escalate_by", "ways"): "6.9g", ("reasons", "reasons"): "6.9d",
    ("joined", "reason"): "6.8", ("anew", "reason"): "6.8", ("happened", "event"): "2.3",
    ("happened_known", "event"): "2.3",
    ("came_to_know", "aware"): "2.3", ("twelve_months", "asked"): "2.3", ("twelve_months", "last"): "2.3",
    ("complain_any_time", "ways"): "1.5", ("due_1", "due"): "6.3", ("due_2", "due"): "6.14",
    ("aim_1", "due"): "6.3", ("aim_2", "due"): "6.14",
}  # fmt: skip
"""Fields without which a phrase no longer says what a letter counts on it to say, and who asks for that."""

_MUST_SAY = {
    "1": (("1",), "It must say “1”: the Code asks for it at the top of a letter (6.9a)."),
    "2": (("2",), "It must say “2”: the Code asks for it at the top of a letter (6.19a)."),
    "final": (("final",), "It must say “final”: the Code asks for it at the top of a letter (6.20)."),
    "permission": (
        ("permission", "consent", "agree", "allow", "authori"),
        "It must say that the resident gives permission, for example “I give this person permission” (3.6).",
    ),
    "end_authority": (
        ("end", "withdraw", "stop", "cancel", "take back", "change your mind", "revoke"),
        "It must say that the resident can end the permission, for example “at any time by telling us” (3.6).",
    ),
}
"""Beginnings of words of which a phrase must hold one, and what to say where it has none of them."""


def phrase_faults(supplied: str, text: str, name: str = "") -> tuple[TemplateFault, ...]:
    """What is to be mended in a phrase of that name; it knows the fields of the supplied one and no others.

    Of a field that is lost it only warns, as the landlord may mean it, unless a letter's check counts on it.
    """
    return tuple(_faults(supplied, text, name))


def _faults(supplied: str, text: str, phrase: str) -> Iterator[TemplateFault]:
    if not text.strip():
        yield TemplateFault(1, "It is empty, and letters would leave out what it says. Write at least some words.")
        return
    if len(text) > LONGEST_PHRASE:
        yield TemplateFault(1, f"It has more than {LONGEST_PHRASE:,} characters. Make it shorter.")
        return
    try:
        parsed = list(Formatter().parse(text))
    except ValueError:
        yield TemplateFault(1, LONE_BRACE)
        return
    known = phrase_fields(supplied)
    used = [(name, spec, conversion) for _, name, spec, conversion in parsed if name is not None]
    for name, spec, conversion in used:
        if name not in known or spec or conversion:
            yield TemplateFault(1, f"“{_shown(name, spec, conversion)}” is not known here. {_known_words(known)}")
    for name in known:
        if name not in {used_name for used_name, _, _ in used}:
            provision = NEEDED.get((phrase, name), "")
            asked = f" The Code asks for it ({provision})." if provision else ""
            lost = f"“{{{name}}}” is gone: letters will no longer say it.{asked}"
            yield TemplateFault(1, lost, stops=bool(provision))
    words, what = _MUST_SAY.get(phrase, ((), ""))
    if words and not any(re.search(rf"\b{word}", text.casefold()) for word in words):
        yield TemplateFault(1, what)


def _shown(name: str, spec: str | None, conversion: str | None) -> str:
    return f"{{{name}{'!' + conversion if conversion else ''}{':' + spec if spec else ''}}}"


def _known_words(known: tuple[str, ...]) -> str:
    if not known:
        return "This phrase has no fields."
    return f"This phrase knows {' and '.join(f'{{{name}}}' for name in known)}."
