"""People's names as they are typed in one line: how a letter greets them, and where a list puts them.

A name is taken apart only where a title leads it and every part is understood; whatever is
in doubt is kept whole, because a stiff greeting is better than a wrong one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from complaintdesk.domain.written_names import (
    care_of,
    estate_of,
    has_died,
    in_one_case,
    nobody,
    with_capitals,
    without_remarks,
)

_TITLES = {
    "mr": "Mr", "mrs": "Mrs", "ms": "Ms", "miss": "Miss", "mx": "Mx", "master": "Master", "dr": "Dr",
    "doctor": "Dr", "prof": "Prof", "professor": "Professor", "rev": "Rev", "revd": "Revd", "reverend": "Reverend",
    "cllr": "Cllr", "councillor": "Councillor",
}  # fmt: skip
"""Titles that stand before a surname alone."""
_KNIGHTLY = {"sir": "Sir", "dame": "Dame"}
"""Titles that stand before a first name: Sir John Smith is Sir John."""
_NOBLE = {"lord": "Lord", "lady": "Lady", "baroness": "Baroness"}
"""Titles that stand before a surname or a first name, which the name itself does not tell apart."""
_SUFFIXES = frozenset(
    [
        "jr",
        "jnr",
        "sr",
        "snr",
        "ii",
        "iii",
        "esq",
        "esquire",
        "obe",
        "mbe",
        "cbe",
        "bem",
        "jp",
        "kc",
        "qc",
        "phd",
        "msc",
        "bsc",
        "mba",
    ]
)
"""What follows a name, as far as it is nobody's surname: Ma, Senior and Junior are."""
_PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "del",
        "della",
        "di",
        "da",
        "das",
        "dos",
        "du",
        "des",
        "la",
        "le",
        "ter",
        "ten",
        "zu",
        "zur",
        "al",
        "el",
        "ap",
        "ab",
        "st",
        "ó",
        "ní",
        "nic",
        "uí",
        "san",
        "santa",
    ]
)
"""Small words that belong to the surname after them: van der Berg, de la Cruz, Ó Briain, St John."""
_PATRONYMIC = frozenset(["bin", "binti", "binte", "bint", "ibn", "ould"])
"""Between a person's own name and the father's: there is no surname to greet by."""
_FAMILY_FIRST = frozenset(
    [
        "nguyen",
        "tran",
        "pham",
        "huynh",
        "hoang",
        "wang",
        "zhang",
        "liu",
        "chen",
        "yang",
        "huang",
        "zhao",
        "wu",
        "zhou",
        "xu",
        "sun",
        "zhu",
        "guo",
        "zheng",
        "luo",
        "liang",
        "song",
        "tang",
        "xie",
        "deng",
        "feng",
    ]
)
"""Family names that may stand before a person's own name: Mr Wang Wei may be Mr Wang."""
_FIRMS = frozenset(
    [
        "ltd",
        "limited",
        "llp",
        "plc",
        "cic",
        "co",
        "company",
        "trust",
        "association",
        "family",
        "estate",
        "executor",
        "executors",
    ]
)
_JOINED = re.compile(r"\s+(and|&)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][^\W\d_’'ʼ.\-]*(?:[’'ʼ.\-]+[^\W\d_]+)*\.?")


UNNAMED = "Sir or Madam"
"""How a letter greets somebody whose name is not known."""


def salutation(name: str) -> str:
    """How a letter greets somebody: "Mrs Siobhán O'Neill-Baptiste" is "Mrs O'Neill-Baptiste".

    Couples keep both titles ("Mr & Mrs A Khan" is "Mr & Mrs Khan"). A name without a
    title, and one that is not understood, comes back as it is with single spaces. Nobody
    who died is greeted: where no other person is named, the greeting is `UNNAMED`.
    """
    whole, in_care = care_of(" ".join(name.split()))
    if nobody(whole) or nobody(without_remarks(whole)):
        return nobody(whole) or nobody(without_remarks(whole))
    if estate_of(whole) is not None or (in_care and not whole):
        return UNNAMED
    if has_died(whole):
        return _survivor(whole)
    return _greeting(_turned(without_remarks(whole)))


def people_in(name: str) -> tuple[str, ...]:
    """The people whom a name as written down stands for, each with a surname as far as it can be told.

    "John and Mary Smith" are John Smith and Mary Smith; what is not understood stands for itself.
    """
    whole, in_care = care_of(" ".join(name.split()))
    whole = whole if (estate := estate_of(whole)) is None else estate
    plain = _turned(without_remarks(whole)) if whole else ""
    parts = [_words(part) for part in _JOINED.split(plain)[::2]] if plain else []
    found = [plain] if plain else []
    last = parts[-1] if parts else None
    if len(parts) > 1 and last and all(parts):
        surname = _surname(_parted(last)[1]) if _parted(last)[1] else ""
        found = [" ".join(_with_surname(words or [], surname)) for words in parts]
    return tuple(dict.fromkeys([*found, *(people_in(in_care) if in_care else ())]))


def _with_surname(words: list[str], surname: str) -> list[str]:
    """The words of one of several people, who share the last one's surname where they have none of their own."""
    titles, names = _parted(words)
    own = len(names) > 1 or (titles and names and not _is_initial(names[0]))
    return words if own or not surname else [*words, surname]


def _survivor(whole: str) -> str:
    """The greeting of those of several people who are not said to have died and have a full name of their own."""
    parts = _JOINED.split(whole)[::2]
    alive = [part for part in parts if not has_died(part)]
    if len(parts) > len(alive) == 1 and (words := _words(without_remarks(alive[0]))) and _one(words):
        _, names = _parted(words)
        if not all(_is_initial(name) for name in names):
            return _greeting(" ".join(words))
    return UNNAMED


def _turned(plain: str) -> str:
    """A name with its surname first the usual way round: "Smith, John" is John Smith; any other stays."""
    surname, comma, rest = plain.partition(",")
    words = surname.split()
    if not comma or not words or "," in rest or _only_suffixes_follow(plain):
        return plain
    is_surname = all(_bare(word) in _PARTICLES for word in words[:-1]) and not _parted(words)[0]
    understood = all(_words(part) for part in (surname, *_JOINED.split(rest.strip())[::2]))
    return f"{rest.strip()} {surname}" if is_surname and understood else plain


def _greeting(whole: str) -> str:
    """The greeting of a name without remarks; the whole name where it is not understood."""
    joiners = _JOINED.findall(whole)
    parts = [_words(part) for part in _JOINED.split(whole)[::2]]
    if any(part is None for part in parts):
        return whole
    if in_one_case(whole):
        parts = [[_in_case(word) for word in part or []] for part in parts]
    greeted = _greeted([part for part in parts if part is not None])
    if greeted is None:
        return whole
    out = greeted[0]
    for joiner, part in zip(joiners, greeted[1:], strict=True):
        out += f" {joiner.lower()} {part}"
    return out


def _in_case(word: str) -> str:
    return word.lower() if _bare(word) in _PARTICLES - {"st", "san", "santa"} else with_capitals(word)


def sort_key(name: str) -> str:
    """Where a list by surname puts somebody: surname first, without title, capitals and accents.

    A couple is put by its first surname. What is not understood, and what two names
    without titles make ("Rees & Son"), is put by its first word.
    """
    whole = " ".join(name.split())
    parts = [_words(part) for part in _JOINED.split(whole)[::2]]
    people = [_parted(words) for words in parts if words is not None]
    if len(people) < len(parts) or (len(people) > 1 and not all(titles for titles, _ in people)):
        return _folded(whole)
    named = next((names for _, names in people if not all(_is_initial(name) for name in names)), None)
    return f"{_folded(_surname(_before_of(named)))} {_folded(whole)}" if named else _folded(whole)


def _words(part: str) -> list[str] | None:
    """The words of one person's name without what follows it (Jr, OBE); None for what is not one person's name."""
    words = part.replace(",", " ").split() if _only_suffixes_follow(part) else []
    while len(words) > 1 and _bare(words[-1]) in _SUFFIXES:
        words.pop()
    if not words or any(_WORD.fullmatch(word) is None or _bare(word) in _FIRMS for word in words):
        return None
    return words


def _only_suffixes_follow(part: str) -> bool:
    """False where a comma parts more than the name from its suffixes, as in "Khan, Mr A"."""
    return all(_bare(word) in _SUFFIXES for piece in part.split(",")[1:] for word in piece.split())


def _greeted(parts: Sequence[list[str]]) -> list[str] | None:
    """Each person's part of the greeting; somebody with a title alone shares the next one's surname."""
    found = [_one(words) for words in parts]
    if any(part is None for part in found) or len(found) > 2:
        return None
    if found[-1] == _titles_of(parts[-1]):
        return None
    return [part for part in found if part is not None]


def _one(words: list[str]) -> str | None:
    """One person's part of the greeting; None where it cannot be told."""
    titles, rest = _parted(words)
    if not titles:
        return None
    kinds = {_bare(word) for word in words[: len(words) - len(rest)]} - {"the"}
    shown = _titles_of(words)
    if not kinds & (_KNIGHTLY.keys() | _NOBLE.keys()):
        if all(_is_initial(word) for word in rest):
            return shown
        if any(_bare(word) in _PATRONYMIC for word in rest) or (len(rest) > 1 and _bare(rest[0]) in _FAMILY_FIRST):
            return None
        return f"{shown} {_surname(rest)}"
    return _honoured(titles, rest) if len(kinds) == 1 else None


def _honoured(titles: list[str], rest: list[str]) -> str | None:
    """The greeting of a knight, dame, lord or lady; None where the title may stand before either name."""
    title = titles[0]
    if not rest or _is_initial(rest[0]):
        return None
    if len(rest) == 1:
        return f"{title} {rest[0]}"
    known = title in _KNIGHTLY.values() or _bare(rest[1]) == "of"
    return f"{title} {rest[0]}" if known else None


def _parted(words: list[str]) -> tuple[list[str], list[str]]:
    """The titles that lead a name, as they are written in a greeting, and the names after them."""
    known = {**_TITLES, **_KNIGHTLY, **_NOBLE}
    at = 1 if len(words) > 1 and _bare(words[0]) == "the" and _bare(words[1]) in known else 0
    titles = []
    while at < len(words) and _bare(words[at]) in known:
        titles.append(known[_bare(words[at])])
        at += 1
    return titles, words[at:]


def _titles_of(words: list[str]) -> str:
    return " ".join(_parted(words)[0])


def _surname(names: list[str]) -> str:
    """The last name with the small words before it; of several names without such words, the last alone."""
    at = len(names) - 1
    while at > 0 and _bare(names[at - 1]).rpartition("-")[2] in _PARTICLES:
        at -= 1
    return " ".join(names[at:])


def _before_of(names: list[str]) -> list[str]:
    """The names without a lord's or lady's place: Smith of Anytown is Smith."""
    at = next((at for at, name in enumerate(names) if at and _bare(name) == "of"), len(names))
    return names[:at]


def _is_initial(word: str) -> bool:
    """True for J, J. and J.P."""
    return all(len(letter) <= 1 for letter in word.split("."))


def _bare(word: str) -> str:
    return word.strip(".,").casefold()


def _folded(text: str) -> str:
    """Text as it is sorted: no accents, no apostrophes, no capitals."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"[’'ʼ.,]", "", plain).casefold()
