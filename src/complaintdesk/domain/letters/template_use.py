"""Fields of a template that stand where they cannot be filled: tables in a sentence, a title that may be empty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from complaintdesk.domain.letters.fields import FIELDS, FieldKind
from complaintdesk.domain.letters.template import (
    FieldPart,
    FieldRef,
    HeadingPart,
    IfPart,
    Inline,
    InlineIf,
    ParagraphPart,
    Part,
    Template,
    Words,
)
from complaintdesk.domain.letters.template_check import TemplateFault

_SURE = ("resident", "reference", "landlord", "date received")
"""The fields that always have something to say, so that a title with them is never empty."""


def use_faults(template: Template) -> tuple[TemplateFault, ...]:
    """What must not stand where it does, in the order of the lines."""
    found = [*_inside_sentences(template.parts), *_in_the_title(template.title), *_further_titles(template)]
    return tuple(sorted(found, key=lambda fault: fault.line))


def _inside_sentences(parts: Iterable[Part]) -> Iterator[TemplateFault]:
    """A field of whole blocks may only stand on a line of its own."""
    for part in parts:
        match part:
            case HeadingPart() | ParagraphPart():
                for ref in _fields(part.inlines):
                    field = FIELDS.get(ref.name)
                    if field is not None and field.kind is FieldKind.BLOCKS:
                        what = f"“{{{ref.name}}}” brings {field.kind.value}: give it a line of its own."
                        yield TemplateFault(ref.line, what)
            case IfPart():
                yield from _inside_sentences((*part.then, *part.otherwise))
            case FieldPart():
                pass


def _fields(inlines: Iterable[Inline]) -> Iterator[FieldRef]:
    for inline in inlines:
        match inline:
            case FieldRef():
                yield inline
            case InlineIf():
                yield from _fields((*inline.then, *inline.otherwise))
            case Words():
                pass


def _in_the_title(title: HeadingPart | None) -> Iterator[TemplateFault]:
    if title is None:
        return
    for ref in _fields(title.inlines):
        field = FIELDS.get(ref.name)
        if field is not None and field.kind is FieldKind.WORDS and ref.name not in _SURE:
            what = f"“{{{ref.name}}}” may have nothing to say, and the letter would have no title. Put it further down."
            yield TemplateFault(ref.line, what)
    if not any(isinstance(inline, Words) and inline.text.strip() for inline in title.inlines):
        what = "The title needs some words that stand in every letter, outside of “{if …}”."
        yield TemplateFault(title.line, what)


def _further_titles(template: Template) -> Iterator[TemplateFault]:
    for part in _headings(template.parts):
        if part.level == 1 and part is not template.title:
            what = "A letter has one title. Begin the heading of a section with “##”."
            yield TemplateFault(part.line, what, stops=False)


def _headings(parts: Iterable[Part]) -> Iterator[HeadingPart]:
    for part in parts:
        if isinstance(part, HeadingPart):
            yield part
        elif isinstance(part, IfPart):
            yield from _headings((*part.then, *part.otherwise))
