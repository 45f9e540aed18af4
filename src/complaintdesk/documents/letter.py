"""Composes a letter: a template and the facts of a case become blocks, and the Code's elements that stand in them.

A paragraph whose field has nothing to say is left out, and so is a heading with nothing under it: the
check then sees in the letter itself what is missing, and no letter ever shows a blank.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from complaintdesk.documents.blocks import (
    AddressBlock,
    Block,
    BulletList,
    Document,
    Heading,
    KeyValues,
    Letterhead,
    Paragraph,
    Signature,
)
from complaintdesk.documents.large_print import in_large_print
from complaintdesk.documents.letter_blocks import BLOCKS
from complaintdesk.documents.letter_scene import ON_BEHALF, Scene, recipient
from complaintdesk.documents.letter_values import CONDITIONS, WORDS
from complaintdesk.documents.unbroken import with_unbroken
from complaintdesk.documents.wording import Wording
from complaintdesk.domain.casefile import CaseKind
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters import LetterFacts
from complaintdesk.domain.letters.fields import FIELDS, Field, by_construction
from complaintdesk.domain.letters.template import (
    FieldPart,
    FieldRef,
    HeadingPart,
    IfPart,
    Inline,
    InlineIf,
    ParagraphPart,
    Part,
    Words,
)
from complaintdesk.domain.names import farewell, salutation
from complaintdesk.domain.spelling import long_date


@dataclass(frozen=True, slots=True)
class ComposedLetter:
    """A letter as blocks, and every element that stands in it."""

    document: Document
    elements: frozenset[str]


def letter_title(wording: Wording, facts: LetterFacts) -> str:
    """The letter's title, which names what it is and its stage."""
    title = wording.template(facts.kind).title
    if title is None:
        raise UserError("template.no_title", letter=facts.kind.plain)
    said = _Composer(facts, wording).said(title.inlines)
    return said.text if said is not None else ""


def compose_letter(
    facts: LetterFacts, wording: Wording, *, draft: bool, large_print: bool | None = None
) -> ComposedLetter:
    """The whole letter; the same facts always give the same blocks.

    `large_print` None follows what was agreed with the resident. Raises UserError "template.broken",
    "template.no_title" and "template.unknown_field" for a template that cannot be filled.
    """
    large = facts.case.resident.large_print if large_print is None else large_print
    composer = _Composer(facts, wording)
    title = letter_title(wording, facts)
    blocks = tuple(composer.letter())
    landlord = facts.landlord
    document = Document(
        title=f"{title}: {facts.case.reference}",
        author=landlord.name,
        dated=facts.dated,
        blocks=tuple(with_unbroken(block, in_tables=not large) for block in blocks),
        letterhead=Letterhead(landlord.name, landlord.address_lines, _contact_lines(facts)),
        footer=_footer(facts, wording),
        draft=draft,
    )
    return ComposedLetter(in_large_print(document) if large else document, frozenset(composer.elements))


def stage_words(facts: LetterFacts, wording: Wording) -> str:
    """The stage as the top and the foot of a letter name it."""
    if facts.kind.subject == "refusal":
        return wording.fill("stages", facts.kind.value)
    if facts.kind.subject == "response" and facts.kind.stage == 2:
        return wording.fill("stages", "final")
    if not facts.record.stage and facts.case.kind is not CaseKind.SERVICE_REQUEST:
        return facts.case.kind.capitalize()
    return wording.fill("stages", str(facts.record.stage))


def _footer(facts: LetterFacts, wording: Wording) -> str:
    fields = {"landlord": facts.landlord.name, "reference": facts.case.reference}
    return wording.fill("text", "footer", **fields, stage=stage_words(facts, wording))


def _contact_lines(facts: LetterFacts) -> tuple[str, ...]:
    landlord = facts.landlord
    return tuple(line for line in (landlord.phone, landlord.email, landlord.website) if line)


@dataclass(frozen=True, slots=True)
class _Said:
    """Words, and the elements that their fields fulfil."""

    text: str
    elements: frozenset[str]


class _Composer:
    """Walks through a template; `elements` are those fulfilled so far."""

    def __init__(self, facts: LetterFacts, wording: Wording) -> None:
        self._facts = facts
        self._wording = wording
        self._scene = Scene(facts, wording)
        self.elements: set[str] = set()

    def letter(self) -> Iterator[Block]:
        """The blocks of the letter from the address to the signature."""
        yield from self._top()
        yield from without_bare_headings(self._parts(self._wording.template(self._facts.kind).parts))
        yield self._signature()
        enclosed = self._facts.enclosures
        if enclosed:
            yield Paragraph.of(self._scene.say("enclosed", names="; ".join(e.name for e in enclosed)))

    def _top(self) -> Iterator[Block]:
        facts = self._facts
        name, address = recipient(facts)
        pairs = [
            ("Date", long_date(facts.dated)),
            ("Our reference", facts.case.reference),
            ("Complaint" if facts.case.stages else "Recorded as", stage_words(facts, self._wording)),
        ]
        self.elements |= {"dated", "stage"}
        if facts.kind.subject == "response" and facts.kind.stage == 2:
            self.elements.add("final")
        if facts.acting is not None:
            pairs.append((ON_BEHALF, facts.case.resident.name))
        yield AddressBlock((name, *address))
        yield KeyValues(tuple(pairs))
        yield Paragraph.of(f"Dear {salutation(name)}")

    def _signature(self) -> Block:
        facts = self._facts
        self.elements |= by_construction(facts.kind) & {"handler"}
        person = facts.landlord.person(facts.signed_by)
        role = (person.role if person else "") or facts.landlord.name
        return Signature(facts.signed_by, role, farewell(recipient(facts)[0]))

    def _parts(self, parts: Sequence[Part]) -> Iterator[Block]:
        items: list[str] = []
        for part in parts:
            if items and not (isinstance(part, ParagraphPart) and part.bullet):
                yield BulletList(tuple(items))
                items = []
            match part:
                case ParagraphPart():
                    words = self._paragraph(part.inlines)
                    if words and part.bullet:
                        items.append(words)
                    elif words:
                        yield Paragraph.of(words, strong=part.strong)
                case HeadingPart():
                    yield from self._heading(part)
                case FieldPart():
                    yield from self._field_blocks(part.field)
                case IfPart():
                    yield from self._parts(part.then if self._holds(part.condition) else part.otherwise)
        if items:
            yield BulletList(tuple(items))

    def _paragraph(self, inlines: Iterable[Inline]) -> str:
        """The words of a paragraph that stays in the letter, "" for one that has nothing to say."""
        said = self.said(inlines)
        if said is None or not said.text.strip():
            return ""
        self.elements |= said.elements
        return said.text.strip()

    def _heading(self, part: HeadingPart) -> Iterator[Block]:
        """A heading; what it says fulfils nothing, because it goes where nothing stands under it."""
        said = self.said(part.inlines)
        if said is not None and said.text.strip():
            yield Heading(said.text.strip(), part.level)
        if part.level == 1 and self._facts.acting is not None:
            yield Paragraph.of(self._wording.fill("text", "on_behalf", resident=self._facts.case.resident.name))

    def _field_blocks(self, ref: FieldRef) -> Iterator[Block]:
        field = self._known(ref)
        if field.name in BLOCKS:
            for elements, blocks in BLOCKS[field.name](self._scene):
                self.elements.update(elements)
                yield from blocks
            return
        words = self._paragraph((ref,))
        if words:
            yield Paragraph.of(words)

    def said(self, inlines: Iterable[Inline]) -> _Said | None:
        """What some inlines say, or None where one of their fields has nothing to say."""
        found = _Said("", frozenset())
        for inline in inlines:
            match inline:
                case Words():
                    more: _Said | None = _Said(inline.text, frozenset())
                case FieldRef():
                    more = self._field_words(inline)
                case InlineIf():
                    more = self.said(inline.then if self._holds(inline.condition) else inline.otherwise)
            if more is None:
                return None
            found = _Said(found.text + more.text, found.elements | more.elements)
        return found

    def _field_words(self, ref: FieldRef) -> _Said | None:
        field = self._known(ref)
        if field.name in BLOCKS:
            what = f"“{{{field.name}}}” brings whole paragraphs: put it on a line of its own."
            raise UserError("template.broken", letter=self._facts.kind.plain, line=ref.line, what=what)
        words = WORDS[field.name](self._scene)
        if not words.strip():
            return None
        late = {"told_before"} if self._facts.told_late_if_extension else set()
        return _Said(words, frozenset(field.elements) - late)

    def _known(self, ref: FieldRef) -> Field:
        field = FIELDS.get(ref.name)
        if field is None or not field.fits(self._facts.kind) or ref.name in CONDITIONS:
            raise UserError(
                "template.unknown_field", letter=self._facts.kind.plain, line=ref.line, field=f"{{{ref.name}}}"
            )
        return field

    def _holds(self, ref: FieldRef) -> bool:
        if ref.name not in CONDITIONS or not FIELDS[ref.name].fits(self._facts.kind):
            field = f"{{if {ref.name}}}"
            raise UserError("template.unknown_field", letter=self._facts.kind.plain, line=ref.line, field=field)
        return CONDITIONS[ref.name](self._scene)


def without_bare_headings(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks without headings that have nothing under them; a title stays."""
    waiting: list[Heading] = []
    for block in blocks:
        if isinstance(block, Heading):
            waiting = [h for h in waiting if h.level < block.level]
            if block.level == 1:
                yield block
            else:
                waiting.append(block)
            continue
        yield from waiting
        waiting = []
        yield block
