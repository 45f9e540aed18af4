"""A phrase that several letters share, looked over where it is written: its braces, and the fields it brings."""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter

from complaintdesk.domain.letters.template_check import TemplateFault

LONGEST_PHRASE = 2_000
"""Characters; a phrase is a sentence or some."""


def phrase_fields(text: str) -> tuple[str, ...]:
    """The fields of a phrase in order, each once; () where its braces cannot be understood."""
    try:
        names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError:
        return ()
    return tuple(dict.fromkeys(names))


def phrase_faults(supplied: str, text: str) -> tuple[TemplateFault, ...]:
    """What is to be mended in a phrase; it knows the fields of the supplied one and no others.

    One that has lost a field is only warned of: the landlord may mean it.
    """
    return tuple(_faults(supplied, text))


def _faults(supplied: str, text: str) -> Iterator[TemplateFault]:
    if not text.strip():
        yield TemplateFault(1, "It is empty, and letters would leave out what it says. Write at least some words.")
        return
    if len(text) > LONGEST_PHRASE:
        yield TemplateFault(1, f"It has more than {LONGEST_PHRASE:,} characters. Make it shorter.")
        return
    try:
        parsed = list(Formatter().parse(text))
    except ValueError:
        yield TemplateFault(1, "A brace stands alone. To print a brace, write it twice: {{ or }}")
        return
    known = phrase_fields(supplied)
    used = [(name, spec, conversion) for _, name, spec, conversion in parsed if name is not None]
    for name, spec, conversion in used:
        if name not in known or spec or conversion:
            yield TemplateFault(1, f"“{_shown(name, spec, conversion)}” is not known here. {_known_words(known)}")
    for name in known:
        if name not in {used_name for used_name, _, _ in used}:
            yield TemplateFault(1, f"“{{{name}}}” is gone: letters will no longer say it.", stops=False)


def _shown(name: str, spec: str | None, conversion: str | None) -> str:
    return f"{{{name}{'!' + conversion if conversion else ''}{':' + spec if spec else ''}}}"


def _known_words(known: tuple[str, ...]) -> str:
    if not known:
        return "This phrase has no fields."
    return f"This phrase knows {' and '.join(f'{{{name}}}' for name in known)}."
