"""Names with what stands beside them in records: remarks in brackets, "care of", that somebody died, surname first."""

from __future__ import annotations

import re

_DIED = re.compile(
    r"\bdeceased\b|\bdec['’]?d\b|\bdied\b|\bpassed away\b|[(\[]\s*(?:the late|late|RIP|R\.I\.P\.?|dec\.?)\s*[)\]]|†"
    r"|(?:^|(?<=\band )|(?<=& ))(?:the )?late (?=\S)|(?<=\S )(?-i:RIP|R\.I\.P\.?)(?=\s*(?:$|,|& |and ))",
    re.IGNORECASE,
)
_ESTATE = re.compile(
    r"^(?:the )?(?:late )?(?:executor\(s\)|executors?|exors?|executrix|administrators?|administratrix|estate"
    r"|personal representatives?|PRs?)(?: (?:of|for)\b(?: the (?:late|estate of(?: the late)?)\b)?\s*|$)",
    re.IGNORECASE,
)
_LIVING_THERE = (
    r"(?:owner[ -]occupier|occupier|occupant|householder|tenant|resident|leaseholder|freeholder|shared owner"
    r"|home ?owner|owner|neighbour)(?:s|\(s\))?"
)
_NOBODY = re.compile(
    rf"^(?:to )?(?:the )?(?:(?:present|current|new|legal) )?(?:({_LIVING_THERE}(?: ?/ ?{_LIVING_THERE})*)"
    r"(?: (?:of|at)\b.*|, ?(?:(?:flat|apartment|apt|unit|room|no)\b|\d)(?!.*\b(?:mr|mrs|ms|miss|mx|dr)\b).*)?"
    r"|(manager|secretary|treasurer|warden|director)(?:,.*| of\b.*| at\b.*)?)$",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(
    r"sir (?:or|and) madam|sir/madam|(?:name )?(?:unknown|not known|not given|withheld)|no name(?: given)?|n/?a"
    r"|anon(?:ymous)?|tbc|[?.–—-]+",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s+\([^()]*\)|\(\s*\)|\s*\[[^\[\]]*\]")
_TO = re.compile(r"^(?:f\.?a\.?o\.?|attn\.?|attention|for the attention of)(?::\s*|\s+)", re.IGNORECASE)
_CARE_OF = re.compile(r"[\s,]*(?<!\w)(?:c/o|c\.o\.|care of|on behalf of|obo|o/b/o)(?:\s+|$)", re.IGNORECASE)
_FORMERLY = re.compile(r",?\s+(?:n[ée]e|formerly|aka|a\.k\.a\.?|also known as|otherwise)\s.*$", re.IGNORECASE)
_WHO = (
    r"(?:(?:joint |sole |lead |former )?(?:tenant|resident|leaseholder|complainant)|shared owner|neighbour|executor"
    r"|executrix|administrator|attorney|deputy|advocate|representative|carer|guardian|parent|mother|father|mum|dad"
    r"|daughter|son|sister|brother|wife|husband|partner|widow|widower|niece|nephew|friend|landlord)s?"
)
_ROLE = re.compile(rf"(?:,|\s[-–—:])\s*(?:(?:the|his|her|their|as) )*{_WHO}\b.*$", re.IGNORECASE)
_WHOSE = re.compile(rf"\b{_WHO} (?:of|for|to) (?:the )?(?:estate of )?(?:the )?(?:late )?([^()\[\],]+)", re.IGNORECASE)
_KIN = (
    r"(?:mother|father|mum|dad|parent|daughter|son|sister|brother|wife|husband|partner|spouse|widow|widower|niece|nephew"
    r"|aunt|uncle|grandmother|grandfather|friend)s?"
)
_ACTS = r"(?:executor|executrix|administrator|administratrix|representative|attorney|deputy|carer|advocate)s?"
_ANOTHER = re.compile(rf"\b{_KIN}\b(?:-in-law)?(?!\s*[,;:–—-])|\b{_ACTS} (?:of|for|to)\b", re.IGNORECASE)
"""What a remark about somebody else begins with: "husband deceased", "executor of"; "husband, deceased" is not one."""
_REMARK = re.compile(r"\s*\([^()]*(?:\([^()]*\)[^()]*)?\)|\s*\[[^\[\]]*\]")
_SEVERAL = re.compile(r"\s(?:and|&|\+)\s|/|\b(?:mr|mrs|ms|miss|mx|dr)\b.*,\s*(?:mr|mrs|ms|miss|mx|dr)\b", re.IGNORECASE)
_LETTERS = frozenset(["MP", "MSP", "MS", "VC", "QPM", "DL", "RN", "RGN", "LLB", "MD", "FRCS", "FRICS", "MRICS", "GP"])
"""What follows a name in capitals alone; Ma and Ba, which are surnames too, are not among it."""
_DASHED = re.compile(r"\s+[-–—]\s*$|[\s,;–—-]+$")
_SMALLEST = 2


def has_died(name: str) -> bool:
    """True where a name says that its bearer, or one of several, has died: "Mr J Smith (deceased)", "The late …"."""
    return _DIED.search(_of_the_bearer(name)) is not None


def _of_the_bearer(name: str) -> str:
    """A name without remarks that another person has died: "Mrs Smith (husband deceased)" is alive.

    Of several people it may be one of them; their remarks stay.
    """
    if _SEVERAL.search(_REMARK.sub("", name)):
        return name
    return _REMARK.sub(lambda remark: "" if _is_of_another(remark[0]) else remark[0], name)


def _is_of_another(remark: str) -> bool:
    other, died = _ANOTHER.search(remark), _DIED.search(remark)
    return other is not None and died is not None and other.start() < died.start()


def estate_of(name: str) -> str | None:
    """Whose estate, executors or administrators a name speaks of; None where it speaks of a living person."""
    found = _ESTATE.match(" ".join(name.split()))
    return " ".join(name.split())[found.end() :] if found is not None else None


def nobody(name: str) -> str:
    """ "Occupier" for a letter to whoever lives there ("The Occupier") or works there; "" for a name."""
    found = _NOBODY.match(" ".join(name.split()))
    if found is None:
        return ""
    roles = (found[1] or found[2]).casefold().replace("(s)", "").split("/")
    return "/".join(role.strip().capitalize() for role in roles)


def is_unknown(name: str) -> bool:
    """True for what is written down where nobody told their name: "Unknown", "n/a", "Name withheld"."""
    return _UNKNOWN.fullmatch(name.strip()) is not None


def care_of(name: str) -> tuple[str, str]:
    """Who a letter is for, and in whose care it goes or for whom they act; "" where nobody is named."""
    before, *after = _CARE_OF.split(_TO.sub("", name), maxsplit=1)
    return before.strip(), after[0].strip() if after else ""


def whose(name: str) -> str:
    """Whose executor, carer, daughter and so on a name says that its bearer is; "" where it says nothing of it."""
    found = _WHOSE.search(name)
    return found[1].strip() if found is not None else ""


def without_remarks(name: str) -> str:
    """The name alone: without brackets, what its bearer is, an earlier name, and the word that somebody died."""
    plain = _ROLE.sub("", _BRACKETS.sub("", _DIED.sub("", _of_the_bearer(name))))
    plain = _DASHED.sub("", " ".join(_FORMERLY.sub("", plain).split()))
    words = plain.split()
    while len(words) > _SMALLEST and words[-1].strip(",.") in _LETTERS and not in_one_case(plain):
        words.pop()
    return " ".join(words).rstrip(",") or " ".join(name.split())


def in_one_case(text: str) -> bool:
    """True for what was typed in capitals or in small letters throughout."""
    return text.isupper() or text.islower()


def with_capitals(word: str) -> str:
    """A name typed in capitals or small letters as names are written: O'NEILL-SMITH is O'Neill-Smith."""
    written = "".join(part.capitalize() for part in re.split(r"([^\w]+)", word))
    written = re.sub(r"(?<=\w)(['’])S$", r"\1s", written)
    return re.sub(r"\bMc(\w)", lambda found: f"Mc{found[1].upper()}", written)
