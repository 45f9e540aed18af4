"""What the fields of a letter are worked out from: the facts of the case and the landlord's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from complaintdesk.documents.blocks import AddressBlock, Block, Document, KeyValues, Paragraph
from complaintdesk.documents.wording import Wording
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.letters import LetterFacts

ON_BEHALF = "On behalf of"
"""What stands at the top of a letter before the resident's name where it goes to somebody who acts for them."""

_OPEN_ENDS = ")%’'"

Piece = tuple[tuple[str, ...], tuple[Block, ...]]
"""Elements fulfilled, and the blocks that fulfil them."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One letter being written."""

    facts: LetterFacts
    wording: Wording

    def say(self, name: str, /, **fields: object) -> str:
        """A phrase with its fields filled."""
        return self.wording.fill("text", name, **fields)

    def caption(self, name: str) -> str:
        """The name of a table."""
        return self.wording.fill("captions", name)


def sentence(text: str) -> str:
    """What somebody typed, ending as a sentence does: a full stop is added where they left it out."""
    words = text.strip()
    return f"{words}." if words and (words[-1].isalnum() or words[-1] in _OPEN_ENDS) else words


def paragraphs(text: str) -> Iterator[Paragraph]:
    """What somebody typed, a paragraph for each part between empty lines."""
    return (Paragraph.of(part.strip()) for part in text.strip().split("\n\n") if part.strip())


def sentences(text: str) -> Iterator[Paragraph]:
    """What somebody typed, a paragraph for each part between empty lines, each ending as a sentence does."""
    return (Paragraph.of(sentence(part)) for part in text.strip().split("\n\n") if part.strip())


def ways_of(landlord: Landlord) -> str:
    """How to get in touch with the landlord, after "you can do this"; "" where no way is known."""
    ways = [f"by phone on {landlord.phone}"] if landlord.phone else []
    ways += [f"by email to {landlord.email}"] if landlord.email else []
    if not ways and landlord.address_lines:
        ways = [f"by writing to us at {', '.join(landlord.address_lines)}"]
    if not ways:
        return ""
    return f"{', '.join(ways)} or in any other way that suits you"


def recipient(facts: LetterFacts) -> tuple[str, tuple[str, ...]]:
    """Who the letter goes to and the address lines: the representative where consent covers the day (3.6)."""
    case, person = facts.case, facts.acting
    if person is not None:
        return person.name, _lines(person.address)
    return case.resident.name, (*_lines(case.home.address), *_lines(case.home.postcode))


def addressed_to(letter: Document) -> tuple[str, bool]:
    """Whose name stands over the address of a written letter, "" for none; and True where they act for another."""
    name = next((block.lines[0] for block in letter.blocks if isinstance(block, AddressBlock) and block.lines), "")
    return name, any(ON_BEHALF in dict(block.pairs) for block in letter.blocks if isinstance(block, KeyValues))


def _lines(text: str) -> tuple[str, ...]:
    """An address kept in one text, on lines or with commas, as lines."""
    parts = text.replace("\r", "").split("\n") if "\n" in text else text.split(",")
    return tuple(part.strip() for part in parts if part.strip())
