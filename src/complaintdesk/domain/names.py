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
    is_unknown,
    nobody,
    whose,
    with_capitals,
    without_remarks,
)

_TITLES = {
    "mr": "Mr", "mrs": "Mrs", "ms": "Ms", "miss": "Miss", "mx": "Mx", "master": "Master", "dr": "Dr",
    "doctor": "Dr", "prof": "Prof", "professor": "Professor", "rev": "Rev", "revd": "Revd", "reverend": "Reverend",
    "cllr": "Cllr", "councillor": "Councillor",
}  # fmt: skip
"""Titles that stand before a surname alone."""
_COMMON = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr")
_KNIGHTLY = {"sir": "Sir", "dame": "Dame"}
"""Titles that stand before a first name: Sir John Smith is Sir John."""
_NOBLE = {"lord": "Lord", "lady": "Lady", "baroness": "Baroness"}
"""Titles that stand before a surname or a first name, which the name itself does not tell apart."""
_SUFFIXES = frozenset([
    "jr", "jnr", "sr", "snr", "ii", "iii", "esq", "esquire", "obe", "mbe", "cbe", "bem", "jp", "kc", "qc", "phd",
    "msc", "bsc", "mba",
])  # fmt: skip
"""What follows a name, as far as it is nobody's surname: Ma, Senior and Junior are."""
_PARTICLES = frozenset([
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "das", "dos", "du", "des", "la", "le", "ter",
    "ten", "zu", "zur", "al", "el", "ap", "ab", "st", "ó", "ní", "nic", "uí", "san", "santa",
])  # fmt: skip
"""Small words that belong to the surname after them: van der Berg, de la Cruz, Ó Briain, St John."""
_CAPITALS = frozenset(["st", "san", "santa", "ó", "ní", "nic", "uí"])
"""Those of them that are written with a capital."""
_PATRONYMIC = frozenset([
    "bin", "binti", "binte", "bint", "ibn", "ould", "ferch", "verch", "ul", "ur", "ud", "us", "uz", "un",
])  # fmt: skip
"""Between a person's own name and the father's, or inside a name of two words: there is no surname to greet by."""
_FAMILY_FIRST = frozenset([
    "nguyen", "tran", "pham", "huynh", "hoang", "wang", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou",
    "xu", "sun", "zhu", "guo", "zheng", "luo", "liang", "song", "tang", "xie", "deng", "feng", "li", "lin", "ma", "hu",
    "gao", "he", "chan", "wong", "cheung", "leung", "lam", "lau", "ng", "ho", "yip", "tsang", "chow", "kwok", "fung",
    "tse", "mak", "tam", "poon", "hui", "chiu", "kwan", "yeung", "yuen", "lai", "choi", "cheng", "chu", "lee", "kim",
    "park", "jung", "kang",
])  # fmt: skip
"""Family names that may stand before a person's own name: Mr Wang Wei may be Mr Wang."""
_ALSO_BEFORE = frozenset(["mac", "mc", "mag", "giolla", "abdul", "abdur", "abdus", "abdel", "abd", "abu"])
"""Further words that a greeting does not part from the name after them: Mac Cárthaigh, Abdul Karim."""
_BETWEEN = frozenset(["of", "for", "the", "at", "re", "to", "in", "on", "with", "via", "by", "son", "t/a"])
_IBERIAN = frozenset(["e", "y"])
"""Between two surnames, in small letters: Sousa e Silva. A capital there is an initial."""
_CALLINGS = frozenset([
    "canon", "archdeacon", "father", "fr", "pastor", "imam", "rabbi", "sister", "brother", "chief", "alhaji", "major",
    "captain", "capt", "colonel", "col", "lt", "sgt", "justice", "judge", "hon", "nurse", "pc",
])  # fmt: skip
"""Titles that may be names as well, or of which it is not known what they stand before."""
_TRADES = frozenset([
    "shop", "store", "stores", "takeaway", "school", "academy", "surgery", "pharmacy", "cafe", "café", "restaurant",
    "solicitors", "lettings", "services", "group", "council", "centre", "college", "university", "hospital", "clinic",
    "cleaning", "bakery", "builders", "cakes", "club", "society", "foundation", "team", "department", "office",
    "housing", "homes", "flowers", "cars", "motors",
])  # fmt: skip
"""What ends the name of a business and nobody's surname: Mr Chips Takeaway."""
_FIRMS = frozenset([
    "ltd", "limited", "llp", "plc", "cic", "co", "company", "trust", "association", "family", "estate", "executor",
    "executors",
])  # fmt: skip
_MD = "md"
"""Doctor of medicine, or short for Mohammed."""
_OWNERS = ("'s", "’s", "ʼs")
"""What makes a name somebody else's: "Mr Smith's daughter"."""
_JOINED = re.compile(r"\s+(and|&)\s+", re.IGNORECASE)
_TITLE = r"(?=(?:mr|mrs|ms|miss|mx|dr)\b)"
_APART = re.compile(rf"\s+(?:and|&|\+|/)\s+|\s*/\s*{_TITLE}|,\s*{_TITLE}", re.IGNORECASE)
_GREETED = _PARTICLES | _ALSO_BEFORE
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
    if estate_of(whole) is not None or is_unknown(whole) or (in_care and not whole):
        return UNNAMED
    if has_died(whole):
        return _survivor(whole)
    return _greeting(_turned(without_remarks(whole)))


def farewell(name: str) -> str:
    """How a letter to somebody ends: faithfully where the greeting names nobody, as British letters do."""
    greeting = salutation(name)
    return "Yours faithfully" if greeting == UNNAMED or nobody(greeting) else "Yours sincerely"


def people_in(name: str) -> tuple[str, ...]:
    """The people whom a name as written down stands for, each with a surname as far as it can be told.

    "John and Mary Smith" are John Smith and Mary Smith; "Mrs Jones (daughter of Mr Smith)" are both.
    What is not understood stands for itself.
    """
    whole, in_care = care_of(" ".join(name.split()))
    estate, of = estate_of(whole), whose(whole)
    plain = _turned(without_remarks(whole if estate is None else estate)) if whole and estate != "" else ""
    parts = [_words(part) for part in _APART.split(plain)] if plain else []
    found = [plain] if plain else []
    if len(parts) > 1 and (last := parts[-1]) and all(parts):
        titles, names = _parted(last)
        surname = _surname(names, _GREETED) if len(names) > 1 or (titles and names) else ""
        found = [" ".join(_with_surname(words or [], surname)) for words in parts[:-1]] + [" ".join(last)]
    others = [one for more in (in_care, of) if more for one in people_in(more)]
    return tuple(dict.fromkeys([*found, *others]))


def ways_to_name(name: str) -> tuple[str, ...]:
    """How the people in a name may be named: as it stands, and of a full name with every common title and none."""
    ways = [name]
    for one in people_in(name):
        _, names = _parted(one.split())
        is_full = len(names) > 1 and not _is_initial(names[0])
        ways += [one, *(f"{title} {' '.join(names)}".strip() for title in ("", *_COMMON) if is_full)]
    return tuple(dict.fromkeys(ways))


def _with_surname(words: list[str], surname: str) -> list[str]:
    """The words of one of several people, who share the last one's surname where they have none of their own."""
    titles, names = _parted(words)
    own = len(names) > 1 or (titles and names and not _is_initial(names[0]))
    return words if own or not surname else [*words, surname]


def _survivor(whole: str) -> str:
    """The greeting of those of several people who are not said to have died and have a full name of their own."""
    parts = _JOINED.split(whole)[::2]
    # "The late Mr and Mrs Smith" may be both.
    if whole.casefold().removeprefix("the ").startswith("late "):
        return UNNAMED
    alive = [_words(without_remarks(part)) for part in parts if not has_died(part)]
    if len(parts) == len(alive) + 1 == 2 and (words := alive[0]) and _one(words):
        _, names = _parted(words)
        dead = _parted(_words(without_remarks(next(part for part in parts if has_died(part)))) or [])[1]
        is_first_name = len(names) == 1 and len(dead) > 1 and not _is_initial(dead[0])
        if dead and not is_first_name and not all(_is_initial(name) for name in names):
            return _greeting(" ".join(words))
    return UNNAMED


def _turned(plain: str) -> str:
    """A name with its surname first the usual way round: "Smith, John" is John Smith; any other stays."""
    surname, comma, rest = (part.strip() for part in plain.partition(","))
    words, others = surname.split(), _JOINED.split(rest)[::2]
    if not comma or not words or "," in rest or _only_suffixes_follow(plain):
        return plain
    is_surname = all(_bare(word) in _PARTICLES for word in words[:-1]) and not _parted(words)[0]
    understood = all(_words(part) and _bare(part.split()[0]) != "the" for part in (surname, *others))
    # "Smith, Jones and Brown" is a firm; "Smith, J and M" is a couple.
    if len(others) > 1 and not all(_parted(part.split())[0] or _is_initial(part) for part in others):
        return plain
    if surname.isupper() and not in_one_case(plain):
        surname = " ".join(_in_case(words))
    return f"{rest} {surname}" if is_surname and understood else plain


def _greeting(whole: str) -> str:
    """The greeting of a name without remarks; the whole name where it is not understood."""
    joiners = [joiner.lower() for joiner in _JOINED.findall(whole)]
    parts = [_words(part) for part in _JOINED.split(whole)[::2]]
    understood = [part for part in parts if part is not None]
    if len(understood) < len(parts):
        return whole
    shouted = in_one_case(whole)
    cased = [_cased(words, all_of_it=shouted) for words in understood]
    greeted = _greeted([words for words in cased if words is not None]) if all(cased) else None
    if greeted is not None:
        return _together(joiners, greeted)
    if not shouted or any(_may_be_letters(word) for words in understood for word in words):
        return whole
    return _together(joiners, [" ".join(_in_case(words)) for words in understood])


def _together(joiners: Sequence[str], parts: Sequence[str]) -> str:
    out = parts[0]
    for joiner, part in zip(joiners, parts[1:], strict=True):
        out += f" {joiner} {part}"
    return out


def _cased(words: list[str], *, all_of_it: bool) -> list[str] | None:
    """One person's words as names are written; None where capitals may be a surname or letters after the name.

    A surname in capitals that stands first goes last: "Mr CHAN Tai Man" is Tai Man Chan.
    """
    titles, rest = words[: len(words) - len(_parted(words)[1])], _parted(words)[1]
    if all_of_it or (in_one_case(" ".join(rest)) and (len(rest) > 1 or len(rest[0]) >= _SHORT)):
        return titles + _in_case(rest)
    loud = [word.isupper() and not _is_initial(word) for word in rest]
    if not any(loud) or len(rest) == 1:
        return words
    if loud[-1]:
        if len(rest[-1]) <= _SHORT:
            return None
        cased = zip(rest, _in_case(rest), loud, strict=True)
        return titles + [quiet if is_loud else word for word, quiet, is_loud in cased]
    if loud[0] and sum(loud) == 1 and len(rest[0]) > _SHORT:
        return [*titles, *rest[1:], *_in_case(rest[:1])]
    return words


_SHORT = 3
"""So few capitals may be initials or letters after a name: JP, OBE."""


def _may_be_letters(word: str) -> bool:
    """True for two or three capitals that are no small word of a name: TMO in "Oak Court TMO"."""
    return word.isupper() and 1 < len(word) <= _SHORT and _bare(word) not in {*_PARTICLES, *_TITLES}


def _in_case(words: list[str]) -> list[str]:
    """One person's words as names are written; a small word that stands last is the surname: Mr Raj Das."""
    # What looks like a small word after a family name is part of the person's own: Nguyen Van Le.
    first = next((_bare(word) for word in words if _bare(word) not in _TITLES), "")
    small = frozenset() if first in _FAMILY_FIRST else (_PARTICLES - _CAPITALS) | _PATRONYMIC
    cased = [word.lower() if _bare(word) in small else with_capitals(word) for word in words[:-1]]
    cased += [with_capitals(word) for word in words[-1:]]
    return [_TITLES.get(_bare(word), quiet) for word, quiet in zip(words, cased, strict=True)]


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
    names = [_parted(words)[1] for words in parts]
    # Of "Mr John and Mrs Mary Smith", John is no surname; of "Mr Khan and Mrs Mary Smith", Khan may be.
    if (
        len(names) > 1
        and len(names[0]) == 1 < len(names[1])
        and not (_is_initial(names[0][0]) or _is_initial(names[1][0]))
    ):
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
        return None if _is_in_doubt(rest) else f"{shown} {_surname(rest, _GREETED).removesuffix('.')}"
    return _honoured(titles, rest) if len(kinds) == 1 else None


def _is_in_doubt(names: list[str]) -> bool:
    """True where the last of the names after a title may be no surname."""
    bare = [_bare(name) for name in names]
    first, others = bare[0], bare[1:]
    return (
        any(name in _PATRONYMIC or name in _TITLES for name in bare)
        or any(name in _BETWEEN for name in others)
        or any(name in _IBERIAN for name in names[1:])
        or (bool(others) and (first in _FAMILY_FIRST or first in _CALLINGS))
        or bare[-1] in _TRADES
        or bare[-1] == _MD
        or any(name.endswith(_OWNERS) for name in bare)
        or (names[-1].islower() and bare[-1] not in _PARTICLES)
    )


def _honoured(titles: list[str], rest: list[str]) -> str | None:
    """The greeting of a knight, dame, lord or lady; None where the title may stand before either name."""
    title = titles[0]
    if not rest or _is_initial(rest[0]) or _bare(rest[-1]) in _TRADES:
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


def _surname(names: list[str], particles: frozenset[str] = _PARTICLES) -> str:
    """The last name with the small words before it; of several names without such words, the last alone."""
    at = len(names) - 1
    while at > 0 and _bare(names[at - 1]).rpartition("-")[2] in particles:
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
