"""What reads as if it was meant for the writers and not for the readers: drafting notes, gaps, notes to self."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from complaintdesk.domain.assessment.leftovers.passages import Find, Passage, Sentence, excerpt, sentences

_DRAFTING = "Looks like a drafting note"
_TO_DO = "Reads like something still to be done"

_NEAR = 250
"""So many characters of a sentence before what is found are looked at."""

_ADD = "add|insert|attach|put in|update|replace"
_THING = r"link|hyperlink|url|web ?address|dates?|figures?|ref(?:erence)?|screenshots?|wording|text|quote|here|when"
_DRAFTED = r"policy|procedure|strategy|leaflet|guide|guidance|version|copy|document|only|text|wording|v\.? ?\d"

_ANYWHERE = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bT\.?B\.?[ACDN]\b\.?|\b[Tt]b[acd]\b",
        r"(?<![\w/&'’.@-])(?<!Part )(?<!Schedule )(?:X{2,}|x{3,})(?![\w/&'’@-])",
        r"(?<![\w/&])X(?=\s?%|\s(?:per ?cent|working days|days|weeks|months|homes|complaints|cases)\b)",
        r"£\s?[Xx]+\b",
        r"\?{2,}|\(\?\)|_{4,}|\*{3,}",
        r"<<[^<>\n]{0,60}>>|\{\{?[^{}\n]{1,60}\}?\}|\[\[[^\]\n]{0,60}\]\]",
        r"<(?i:insert|add|name|date|link|tbc)\b[^<>\n]{0,60}>",
        r"(?i:\berror! (?:reference|hyperlink|bookmark|no|unknown|not)\b[^.\n]{0,60}\.?)",
        r"(?i:\bclick(?: or tap)?(?: here)? to enter (?:text|a date)\b\.?|\bchoose an item\b\.?)",
        r"#(?:REF!|VALUE!|NAME\?|DIV/0!|NUM!)",
        r"(?i:\blorem ipsum\b|\bplaceholder\b|\bdelete (?:as|if|where) (?:not )?(?:appropriate|applicable|needed)\b)",
        r"(?i:\b(?:insert|type|text) here\b|\b(?:add|insert) (?:hyper)?link\b|\bnote to self\b)",
        r"\b(?:TO-?DO|FIX-?ME|WIP)\b|\b(?:TO DO|To do)\s?:",
        r"\bDRAFT\b|\([Dd]raft\)|(?i:\b(?:in|still|first|final|current|latest) draft\b)",
        rf"(?i:\bdraft (?:\w+ )?(?:{_DRAFTED})\b)",
        r"\bN\.?B\b\.?(?=\s*[:–-]|\s+\w)",
        r"\bComment(?:ed)? \[[A-Z]{1,3}\d*\]:?",
    )
)
"""Marks that no published sentence needs."""

_BRACKET = re.compile(r"\[(?P<within>[^\[\]\n]{1,120})\]")
_GAP = re.compile(
    r"(?i:\s*(?:insert|add|check|confirm|tb[acdn]|x{2,}|to be|to follow|to add|draft|amend|delete|enter|type|update|"
    r"note|need|query|is this|do we|does|who|when)\b)"
    r"|(?i:\s*(?:the |your |our )?(?:\w+ )?(?:name|date|link|number|title|landlord|figure|reference|address|"
    r"details)\s*$)"
    r"|(?i:\s*(?:the |your |our )?(?:name|title|address|details|date|link) (?:of|to|for|here)\b)"
    r"|(?=.*\?)|(?=[A-Z]{2,} [A-Z ]+$)"
)
"""What a bracket begins with, or holds, that is to be filled in; what a quotation adds or a footnote does not."""

_CONFIRMED = re.compile(r"(?:\b(?P<before>\w+)\s+)?\bto be (?:confirmed|advised|determined|decided|supplied)\b")
_GOVERNS = frozenset({
    "able", "are", "expected", "going", "had", "has", "have", "is", "likely", "need", "needed", "needs",
    "ought", "required", "waiting", "want", "wants", "was", "were",
})  # fmt: skip
"""Words after which “to be confirmed” says how a complaint is handled: “it has to be confirmed”."""

_INITIALS = re.compile(
    r"\((?P<a>[A-Z]{2,3})(?:[ ,:–-]+\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|: [^()\n]{1,120}| to [^()\n]{1,80})\)"
    r"|\b(?P<b>[A-Z]{2,3}) to (?:check|confirm|add|advise|update|send|amend|chase|follow up|supply|clarify|"
    r"draft|write)\b"
    r"|(?:^|(?<=[.!?\n] ))(?P<c>[A-Z]{2}): ?(?=\S)",
    re.MULTILINE,
)
_NO_INITIALS = frozenset({
    "AI", "CEO", "CEX", "CFO", "COO", "CRM", "CRS", "CX", "EDI", "EIA", "EMT", "HO", "HOS", "HR", "IT", "KPI",
    "LA", "MP", "MPS", "MRC", "NB", "NHF", "PA", "QA", "RSH", "SLT", "SMT", "TP", "TSM", "UK",
})  # fmt: skip
"""Short forms that are no person's initials."""

_BEGIN = re.compile(r"(?:^|[.;:!?•(\[]+|\s[-–—])[\s\"“]*", re.MULTILINE)
"""Where a clause may begin that has no subject."""

_BEGINNING = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?i:need(?:s)? to\b)",
        rf"(?i:(?:{_ADD})\s+(?:in )?(?:a |an |the |our |new )?(?:{_THING})\b)",
        r"(?i:(?:check|confirm|clarify|discuss|verify|query|chase)(?: this| that| these| it)?(?: up)? with\b)"
        r"(?! (?:the |each |every )?(?:resident|customer|tenant|complainant|person|household))",
        r"(?:Ask|Chase|ask|chase) [A-Z][a-z]+ (?:about|re|for|if|whether)\b",
        r"(?i:(?:still )?awaiting (?:confirmation|sign-?off|approval|details|figures|information|evidence)\b)",
        r"(?i:not sure (?:if|whether|what|how|who|about)\b)",
        r"(?:Do|Does|Did|Is|Are|Have|Has|Can|Should|Could|Shall) (?:we|this|that|it|there)\b[^.?!\n]{0,120}\?",
    )
)
"""How a note begins that has no subject."""

_VERB = (
    "set up|added|agreed|confirmed|completed|updated|written|created|developed|drafted|finalised|arranged|attached|"
    "inserted|uploaded|embedded|introduced|amended|rewritten|checked|included|supplied|linked|decided|reviewed"
)
_CLIPPED = re.compile(
    rf"(?P<subject>[A-Z][\w’'/-]*(?: [\w’'/-]+){{0,4}}?) (?:still )?"
    rf"(?:to be (?:{_VERB})\b|to follow(?=[.;)\n]|$)|"
    r"to (?P<active>send|add|attach|insert|upload|finalise|chase|draft)\b)"
)
"""“Documents to be set up”: a thing and what is to happen to it, without the verb that would make it a sentence."""

_SENTENCE_WORD = re.compile(
    r"(?i:\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did|we|they|"
    r"who|which|that|how|when|where|what|if|needs?|aims?|plans?|wants?|tr(?:y|ies)|agrees?|able|rights?|opportunit\w+|"
    r"options?|chances?|ways?|duty|time|order|residents?|customers?|tenants?|complainants?|in|from|not|due|prior|\w+ed)\b)"
)
"""A word that makes a sentence of it, or a thing that one does have: “the right to add”."""

_COMMAND = re.compile(
    r"(?:Provide|Create|Develop|Introduce|Implement|Explore|Consider|Produce|Strengthen|Embed|Set up|Arrange|Publish|"
    r"Rewrite|Improve|Include|Agree|Finalise)\s+[a-z]"
    r"|To (?:meet|add|create|develop|introduce|implement|update|review|set up|arrange|agree|complete|finalise|embed|"
    r"publish|write|produce|consider|explore|investigate|draft)\s(?!(?:.*,|.*\b(?:is|are|was|were|has|have|will|we|can)\b))"
)
"""An order to oneself as a whole sentence: “Provide more …”, “To meet …”."""

_WE_NEED = re.compile(
    r"(?:^(?:(?:However|But|So|Also|Therefore),? )?|(?<=, )(?:but|however,?) )(?:[Ww]e|I) (?:(?:still|also|now|then|"
    r"therefore|will) )*need to\b"
    r"|\b[Ww]e (?:(?:have|are) yet to|must (?:still|yet)|still (?:must|have to|need to))\b"
)
_NOT_YET = re.compile(
    r"\b[Ww]e (?:have|do|are|can)(?: not|n['’]t) yet\b"
    r"|\b(?:is|are) not yet (?:in place|live|published|available|set up)\b"
)
_NEEDS_CHANGE = re.compile(
    r"\bneeds? to (?:improve|change|be (?:updated|changed|created|added|rewritten|amended|written|set up|developed|"
    r"introduced|implemented|put in place|finalised|clarified|improved|strengthened|embedded|corrected|replaced|"
    r"drafted))\b"
)
_OTHERWISE = re.compile(
    r"(?i:\b(?:if|where|when|whether|may|might|what|that|which|who|whose|as|should|how|any|anything|residents?|customers?|"
    r"tenants?|complainants?|they|you|he|she)\b)"
)
"""Words before “needs to” that make it a rule or somebody else's need."""


def notes(passage: Passage) -> Iterator[Find]:
    """What looks like a drafting note or a note to self, in its order; no two overlap."""
    found = [*_marks(passage), *_beginnings(passage)]
    if passage.is_commentary:
        found += [*_commands(passage), *_intentions(passage)]
        if passage.text.strip() and not re.search(r"\w", passage.text):
            found.append(Find(passage, 0, len(passage.text), "Nothing but a stray mark stands here"))
    end = 0
    for find in sorted(found, key=lambda f: (f.start, -f.length)):
        if find.start >= end:
            yield find
            end = find.end


def gaps_in(text: str) -> bool:
    """True where a short text, such as what an action is about or who owns it, holds a mark of a draft."""
    return any(pattern.search(text) for pattern in _ANYWHERE) or any(True for _ in _brackets(text))


def _marks(passage: Passage) -> Iterator[Find]:
    text = passage.text
    spans = [m.span() for pattern in _ANYWHERE for m in pattern.finditer(text)]
    spans += [m.span() for m in _brackets(text)]
    spans += [m.span() for m in _CONFIRMED.finditer(text) if (m["before"] or "").lower() not in _GOVERNS]
    spans += [m.span() for m in _INITIALS.finditer(text) if m[m.lastgroup or 0] not in _NO_INITIALS]
    for start, end in spans:
        yield _noted(passage, start, end, _DRAFTING)


def _brackets(text: str) -> Iterable[re.Match[str]]:
    return (m for m in _BRACKET.finditer(text) if _GAP.match(m["within"]))


def _beginnings(passage: Passage) -> Iterator[Find]:
    """Notes without a subject, each to the end of its sentence."""
    ends = [s.end for s in sentences(passage.text)] + [len(passage.text)]
    for begin in _BEGIN.finditer(passage.text):
        at = begin.end()
        if at == len(passage.text):
            return
        end = ends[bisect_right(ends, at)]
        clipped = _CLIPPED.match(passage.text, at, end)
        if any(p.match(passage.text, at) for p in _BEGINNING) or (clipped and _is_clipped(clipped, passage)):
            yield _noted(passage, at, end, _DRAFTING)


def _is_clipped(found: re.Match[str], passage: Passage) -> bool:
    if found["active"] and not passage.is_commentary:
        return False
    return not _SENTENCE_WORD.search(found["subject"])


def _commands(passage: Passage) -> Iterator[Find]:
    """Whole sentences that order something, except in a list of what somebody is to do."""
    all_of_it = list(sentences(passage.text))
    orders = [bool(_COMMAND.match(s.text)) for s in all_of_it]
    for place, sentence in enumerate(all_of_it):
        alone = not any(orders[max(place - 1, 0) : place] + orders[place + 1 : place + 2])
        if orders[place] and alone and not _is_listed(passage.text[: sentence.start].rstrip()):
            yield _noted(passage, sentence.start, sentence.end, _TO_DO)


def _is_listed(before: str) -> bool:
    """True after something that does not end as a sentence does, and below a line that ends with a colon."""
    return before[-1:] not in ("", ".", "!", "?") or re.search(r":[ \t]*\n", before) is not None


def _intentions(passage: Passage) -> Iterator[Find]:
    """What a “Yes” says is still to be done; beside a “No” that is what the commentary is for."""
    if passage.explains_a_no:
        return
    for sentence in sentences(passage.text):
        needs = (m for pattern in (_WE_NEED, _NEEDS_CHANGE) for m in pattern.finditer(sentence.text))
        if _NOT_YET.search(sentence.text) or not all(_otherwise(sentence, m) for m in needs):
            yield _noted(passage, sentence.start, sentence.end, _TO_DO)


def _otherwise(sentence: Sentence, found: re.Match[str]) -> bool:
    return _OTHERWISE.search(sentence.text, max(found.start() - _NEAR, 0), found.start()) is not None


def _noted(passage: Passage, start: int, end: int, kind: str) -> Find:
    """A find that runs over one sentence at the most."""
    return Find(passage, start, end - start, f"{kind}: {excerpt(passage.text[start:end])}")
