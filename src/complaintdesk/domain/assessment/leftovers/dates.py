"""Days gone by that a text still speaks of as to come, with no sign that what was meant was done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from complaintdesk.domain.assessment.actions import last_day
from complaintdesk.domain.assessment.leftovers.passages import Find, Passage, Sentence, excerpt, sentences
from complaintdesk.domain.spelling import long_date

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_DAY = re.compile(
    r"\d{4}-\d{2}-\d{2}\b"
    r"|\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b"
    r"|\b(?:quarter|q)\s?[1-4]\s*(?:of\s+)?(?:20)?\d{2}\s?[/–-]\s?(?:20)?\d{2}\b"
    rf"|\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{_MONTH},?\s+20\d{{2}}\b"
    r"|\b(?:20\d{2}\s?[/–-]\s?(?:20)?\d{2}|\d{2}[/–]\d{2})\b"
    r"|\b20\d{2}\b",
    re.IGNORECASE,
)
"""What may name a day; `last_day` says what it means."""

_NEAR = 250
"""So many characters of a sentence before and after a day are looked at."""

_YEAR = re.compile(r"20\d{2}")
_SPAN = re.compile(r"(?:20)?\d{2}\s?[/–-]\s?(?:20)?\d{2}")
_LEAD = re.compile(
    r"(?i:\b(?P<how>by|before|until|till|from|in|during|on|at|for|over|due|date:?|than|end|"
    r"mid|early|late|start|beginning|spring|summer|autumn|winter|quarter|commencing)[\s:–-]+"
    r"(?:(?:the|end|ed|of|start|beginning|middle|mid|early|late|spring|summer|autumn|winter|financial|calendar|year|"
    r"quarter|month)[\s-]+){0,5}$)"
)
"""How a day is led up to: “by the end of …”."""

_NEVER = re.compile(
    r"(?i:\b(?:since|after|dated|version|v\d+|in force|effective|into force|applies|period|year to)\W+(?:\w+\W+)?$)"
)
"""What comes before a day on which something was, not will be."""

_AHEAD = re.compile(
    r"(?i:\b(?:will|shall|plan(?:s|ning)? (?:to|for|on)|planned|aim(?:s|ing)? to|intends?|intention|going to|"
    r"expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|hopes? to|due|scheduled|propos(?:e|es|ed|ing) to|"
    r"target(?:s|ed|ing)?|working towards|to be \w+|is to|are to|actions?:|next review|review date|expires?|"
    r"valid until)\b|[’']ll\b)"
)
"""Words by which something is still to come."""

_ORDER = re.compile(
    r"(?i:\s*(?:actions?(?: \w+){0,4} ?:|(?:to )?(?:complete|continue|create|develop|introduce|implement|agree|update|"
    r"review|publish|launch|finalise|produce|roll out|set up|embed|train|recruit|appoint|deliver|arrange|write|"
    r"commence|start|begin)\s))"
)
"""How a sentence or a part of it begins that orders something; with “by” it is as good as “will”."""

_PART = re.compile(
    r";\s|\s(?:but|which|who|whereas|although|because)\s|\sand\s(?!\w+ed\b|rolled|set |put |made|sent|held|written)",
    re.IGNORECASE,
)
"""Where one thing that is said ends and another begins: not within “will be written and sent”."""

_PAST = re.compile(
    r"(?i:(?<!\bbe )(?<!\bbeing )(?<!\bto )\b(?!need)"
    r"(?:\w{3,30}ed|made|held|sent|begun|written|given|set|paid|took|went))$"
)
"""What was done then: “approved in March”, though not “to be approved in March”."""

_WAS = re.compile(r"(?i:\b(?:was|were|had|has been|have been)\b)")

_HOW_DONE = (
    r"done|completed|achieved|met|finished|delivered|launched|introduced|implemented|published|in place|in use|"
    r"rolled out|approved|adopted|appointed|recruited|trained|written|agreed|updated|closed|reviewed|added|built|"
    r"created|carried out|issued"
)
_DONE = re.compile(
    rf"(?i:(?:(?<!will )\b(?:has|have|had)(?: now| since| all| also| already)*(?: been| gone)?|\b(?:was|were|is|"
    rf"are|now|since|already|we|duly)) (?:all |fully |successfully |now |both |already |since )*"
    rf"(?:{_HOW_DONE}|live|set up|complete(?=[\s.,;:)]*$|[.,;:)]))\b"
    rf"|(?:[(:;–—-]|^)\s*(?:all |fully |now |since )?(?:{_HOW_DONE})\b)"
)
"""Words by which something was done."""

_CONDITION = re.compile(r"(?i:\b(?:once|when|until|if|as soon as)\b[^.,;]{0,80}$)")


def gone_by(passage: Passage, today: date) -> Iterator[Find]:
    """Sentences with a day before `today` on which something will be done, where nothing says that it was."""
    all_of_it = list(sentences(passage.text))
    for place, sentence in enumerate(all_of_it):
        found = _to_come(sentence, passage, today)
        after = all_of_it[place + 1].text if place + 1 < len(all_of_it) else ""
        if found is None or _is_done(after) or _is_done(sentence.text, _part_of(sentence, found[0])):
            continue
        start, end, day = found
        said = excerpt(sentence.text, start - sentence.start)
        words = f"{long_date(day)} is gone by, and this still reads as if it were to come: {said}"
        yield Find(passage, start, end - start, words)


def _to_come(sentence: Sentence, passage: Passage, today: date) -> tuple[int, int, date] | None:
    """The first day gone by in a sentence that something was to be done on: its place in the text, and the day."""
    for found in _DAY.finditer(sentence.text):
        day = _last(found[0])
        start, end = sentence.start + found.start(), sentence.start + found.end()
        told = any(first <= start and end <= last for first, last in passage.told)
        if day is not None and day < today and not told and _is_ahead(sentence.text, found):
            return start, end, day
    return None


def _last(words: str) -> date | None:
    """The last day that words can mean: a year alone runs to its end, “2024-25” like “2024/25”."""
    if _YEAR.fullmatch(words):
        return date(int(words), 12, 31)
    return last_day(words.replace("-", "/") if _SPAN.fullmatch(words) else words)


def _is_ahead(text: str, found: re.Match[str]) -> bool:
    """True where the words around a day say that something is to happen then."""
    before = _PART.split(text[max(found.start() - _NEAR, 0) : found.start()])[-1]
    after = _PART.split(text[found.end() : found.end() + _NEAR])[0]
    if _NEVER.search(before):
        return False
    lead = _LEAD.search(before)
    if lead is None:
        return not before.strip(" “(") and re.match(r"\s*,?\s*(?:we )?will\b", after) is not None
    said = before[: lead.start("how")].rstrip(" ,(")
    if lead["how"].lower() == "for" and _SPAN.fullmatch(found[0]):
        return False
    if _PAST.search(said) and not _AHEAD.search(said[-40:]):
        return False
    if _AHEAD.search(before) or _AHEAD.search(after):
        return not (_WAS.search(said) and not _AHEAD.search(said))
    return lead["how"].lower() in ("by", "before", "until") and bool(_ORDER.match(before) or _ORDER.match(text))


def _part_of(sentence: Sentence, start: int) -> int:
    """Where in a sentence the part begins in which character `start` of the text lies."""
    return max((m.end() for m in _PART.finditer(sentence.text, 0, start - sentence.start)), default=0)


def _is_done(text: str, after: int = 0) -> bool:
    """True where something was done from character `after` on, and not “once it is done”."""
    return any(not _CONDITION.search(text[: m.start()]) for m in _DONE.finditer(text, after))
