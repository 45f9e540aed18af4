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
from complaintdesk.domain.rulebook import Condition, LetterRule, Need

_SURE = ("resident", "reference", "landlord", "date received")
"""The fields that always have something to say, so that a title with them is never empty."""


def use_faults(template: Template, rule: LetterRule) -> tuple[TemplateFault, ...]:
    """What must not stand where it does, and what `rule` demands always but the template says sometimes; by line."""
    found = [*_inside_sentences(template.parts), *_in_the_title(template.title), *_further_titles(template)]
    found += _only_sometimes(template, rule)
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


def _only_sometimes(template: Template, rule: LetterRule) -> Iterator[TemplateFault]:
    """What the Code demands in every letter and what stands within an “{if …}” only."""
    always = _always(template.parts)
    for element in rule.elements:
        bringing = [ref for ref in template.fields if ref.name in FIELDS and element.id in FIELDS[ref.name].elements]
        wanted = element.need is Need.DEMAND and element.when is Condition.ALWAYS
        if wanted and bringing and not any(ref.name in always for ref in bringing):
            ref = bringing[0]
            what = f"“{{{ref.name}}}” stands within an “{{if …}}” only, and letters without that part would lack it."
            yield TemplateFault(ref.line, what, element.provision, stops=False)


def _always(parts: Iterable[Part | Inline]) -> frozenset[str]:
    """The fields that stand in every letter, whatever the conditions say."""
    found: set[str] = set()
    for part in parts:
        match part:
            case FieldRef():
                found.add(part.name)
            case FieldPart():
                found.add(part.field.name)
            case HeadingPart() | ParagraphPart():
                found |= _always(part.inlines)
            case IfPart() | InlineIf():
                found |= _always(part.then) & _always(part.otherwise)
            case Words():
                pass
    return frozenset(found)


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
