"""A template looked over where it is written: what cannot be understood, and what the Code demands that it lacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters.fields import FIELDS, FieldKind, by_construction, own_words
from complaintdesk.domain.letters.template import FieldRef, Template, parse_template
from complaintdesk.domain.rulebook import LetterElement, LetterRule, Need

LONGEST_TEMPLATE = 40_000
"""Characters; a letter of this length has some ten pages before a single field is filled."""

_ALWAYS = ("opening words", "closing words")


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """Something to be mended in a template: the line (0 for the whole), what, and the provision that asks for it.

    One that `stops` makes the template unusable or lets a letter lack what the Code demands of all of
    them; the others are good practice.
    """

    line: int
    what: str
    provision: str = ""
    stops: bool = True


def template_faults(kind: LetterKind, text: str, rule: LetterRule) -> tuple[TemplateFault, ...]:
    """Everything to be mended in a template of a kind, in the order of its lines, then of the rule."""
    if len(text) > LONGEST_TEMPLATE:
        return (TemplateFault(0, f"It has more than {LONGEST_TEMPLATE:,} characters. Make it shorter."),)
    template = parse_template(text)
    found = [TemplateFault(fault.line, fault.what) for fault in template.faults]
    found += _unknown(kind, template)
    found += _title(template)
    found.sort(key=lambda fault: fault.line)
    return (*found, *_left_out(kind, template), *_lacking(kind, template, rule))


def _unknown(kind: LetterKind, template: Template) -> Iterator[TemplateFault]:
    for ref, asked in (*((r, False) for r in template.fields), *((r, True) for r in template.conditions)):
        field = FIELDS.get(ref.name)
        if field is None or (field.kind is FieldKind.CONDITION) is not asked:
            yield TemplateFault(ref.line, f"“{_shown(ref, asked=asked)}” is not known.{_meant(kind, ref.name)}")
        elif not field.fits(kind):
            yield TemplateFault(ref.line, f"“{_shown(ref, asked=asked)}” cannot be used in this letter.")


def _shown(ref: FieldRef, *, asked: bool) -> str:
    return f"{{if {ref.name}}}" if asked else f"{{{ref.name}}}"


def _meant(kind: LetterKind, name: str) -> str:
    """A field that is spelt much like the unknown one."""
    from difflib import get_close_matches

    near = get_close_matches(name, [n for n, f in FIELDS.items() if f.fits(kind)], 1, 0.7)
    return f" Did you mean “{near[0]}”?" if near else ""


def _title(template: Template) -> Iterator[TemplateFault]:
    if template.title is None:
        yield TemplateFault(1, "It has no title: begin with a line such as “# Our answer to your complaint”.")


def _left_out(kind: LetterKind, template: Template) -> Iterator[TemplateFault]:
    """Places for what the officer writes: without them those words would be lost."""
    there = {ref.name for ref in template.fields}
    for name in (*_ALWAYS, *(own.field for own in own_words(kind))):
        if name not in there:
            yield TemplateFault(0, f"“{{{name}}}” is missing: what the officer writes there would be lost.")


def _lacking(kind: LetterKind, template: Template, rule: LetterRule) -> Iterator[TemplateFault]:
    there = {e for ref in template.fields if ref.name in FIELDS for e in FIELDS[ref.name].elements}
    there |= by_construction(kind)
    for element in rule.elements:
        if element.id not in there:
            yield TemplateFault(0, _lack(kind, element), element.provision, stops=element.need is Need.DEMAND)


def _lack(kind: LetterKind, element: LetterElement) -> str:
    fields = [f"{{{name}}}" for name, field in FIELDS.items() if element.id in field.elements and field.fits(kind)]
    what = f"{element.description}: not in this template"
    return f"{what}. Add {' or '.join(fields)}" if fields else what
