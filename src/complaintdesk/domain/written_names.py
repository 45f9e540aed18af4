"""Names with what stands beside them in records: remarks in brackets, "care of", that somebody died, surname first."""

from __future__ import annotations

import re

_DIED = re.compile(
    r"\bdeceased\b|\bdec['’]?d\b|\bdied\b|\bpassed away\b|[(\[]\s*(?:the late|late|RIP|R\.I\.P\.?|dec\.?)\s*[)\]]|†"
    r"|^(?:the )?late (?=\S)",
    re.IGNORECASE,
)
_ESTATE = re.compile(
    r"^(?:the )?(?:late )?(?:executors?|executrix|administrators?|administratrix|estate|personal representatives?)"
    r"(?: (?:of|for)\b(?: the (?:late|estate of)\b)?\s*|$)",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"^(?:the )?(occupiers?|householders?|tenants?|residents?|leaseholders?|home ?owners?|owners?|neighbours?)$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s+\([^()]*\)|\(\s*\)")
_CARE_OF = re.compile(r"[\s,]*\b(?:c/o|c\.o\.|care of)(?:\s+|$)", re.IGNORECASE)
_FORMERLY = re.compile(r",?\s+(?:n[ée]e|formerly|aka|a\.k\.a\.?|also known as|otherwise)\s.*$", re.IGNORECASE)
_DASHED = re.compile(r"\s+[-–—]\s*$|[\s,;–—-]+$")
_SMALLEST = 2


def has_died(name: str) -> bool:
    """True where a name says that its bearer, or one of several, has died: "Mr J Smith (deceased)", "The late …"."""
    return _DIED.search(name) is not None


def estate_of(name: str) -> str | None:
    """Whose estate, executors or administrators a name speaks of; None where it speaks of a living person."""
    found = _ESTATE.match(" ".join(name.split()))
    return " ".join(name.split())[found.end() :] if found is not None else None


def nobody(name: str) -> str:
    """ "Occupier" for a letter to whoever lives there ("The Occupier"); "" for a name."""
    found = _NOBODY.match(" ".join(name.split()))
    return found[1].capitalize() if found is not None else ""


def care_of(name: str) -> tuple[str, str]:
    """Who a letter is for, and in whose care it goes; "" where nobody is named."""
    before, *after = _CARE_OF.split(name, maxsplit=1)
    return before.strip(), after[0].strip() if after else ""


def without_remarks(name: str) -> str:
    """The name alone: without brackets, an earlier name, and the word that somebody died."""
    plain = _FORMERLY.sub("", _BRACKETS.sub("", _DIED.sub("", name)))
    plain = _DASHED.sub("", " ".join(plain.split()))
    return plain or " ".join(name.split())


def in_one_case(text: str) -> bool:
    """True for what was typed in capitals or in small letters throughout."""
    return text.isupper() or text.islower()


def with_capitals(word: str) -> str:
    """A name typed in capitals or small letters as names are written: O'NEILL-SMITH is O'Neill-Smith."""
    if len(word) < _SMALLEST:
        return word
    written = "".join(part.capitalize() for part in re.split(r"([^\w]+)", word))
    return re.sub(r"\bMc(\w)", lambda found: f"Mc{found[1].upper()}", written)
