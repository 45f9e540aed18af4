"""What is doubtful about a provision whose cells are together: said beside it in words an officer understands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from complaintdesk.domain.assessment import Answer, FlagKind, SourceKind
from complaintdesk.domain.assessment.printed import SUMMARY
from complaintdesk.domain.rulebook import Edition
from complaintdesk.exchange.assessments.grid import Grid
from complaintdesk.exchange.assessments.matching.cells import hangs, runs_on
from complaintdesk.exchange.assessments.matching.columns import TEXT_ROLES, Role
from complaintdesk.exchange.assessments.matching.draft import Draft, listed
from complaintdesk.exchange.assessments.matching.likeness import Likeness

_TELLS_MERGED = frozenset({SourceKind.WORD, SourceKind.EXCEL, SourceKind.HTML})
"""Kinds of source that say which cells are merged; in the others a merged cell looks empty below its first row."""

_WORD = re.compile(r"[A-Za-z]+")
_SHORTEST_CUT = 4
_MOST_LOST = 3
_FEWEST_CUT = 3


class CutWords:
    """The words of a source that seem to have lost their first letters, as they do where a cell's edge is misread."""

    def __init__(self, texts: Iterable[str]) -> None:
        known = Counter(word for text in texts for word in _WORD.findall(text.lower()))
        whole = [word for word, uses in known.items() if uses > 1]
        endings = {word[n:] for word in whole for n in range(1, _MOST_LOST + 1) if len(word) - n >= _SHORTEST_CUT}
        self._cut = {word for word in endings if known[word] == 1}

    def among(self, text: str) -> list[str]:
        """Those in a text: each stands once in the whole source and is the end of a word that stands there oftener."""
        return [word for word in dict.fromkeys(_WORD.findall(text)) if word.islower() and word in self._cut]


def tell_doubts(drafts: Sequence[Draft], answers: Sequence[Answer | None], grid: Grid, edition: Edition) -> None:
    """Flags on `drafts`, the provisions in order, what is missing, shared, garbled or broken off in them."""
    cut = CutWords(cell for row in grid.rows for cell in row.cells)
    likeness = Likeness(edition)
    kind = grid.source.kind
    for n, (draft, answer) in enumerate(zip(drafts, answers, strict=True)):
        section = [d for d in drafts if d.number.partition(".")[0] == draft.number.partition(".")[0]]
        at = section.index(draft)
        above, below = section[:at][::-1], section[at + 1 :]
        _garbled(draft, cut)
        _requirement(draft, likeness)
        _evidence(draft, above, below, kind)
        _commentary(draft, answer, above, kind)
        _sentences(draft, drafts[n + 1] if n + 1 < len(drafts) and kind not in _TELLS_MERGED else None)


def _garbled(draft: Draft, cut: CutWords) -> None:
    for role in TEXT_ROLES:
        text = draft.text(role)
        found = cut.among(text)
        if len(found) >= _FEWEST_CUT:
            shown = listed(f"“{word}”" for word in found[:4])
            words = f"Looks garbled: words of the {role.value} seem to have lost letters, such as {shown}."
            draft.flag(FlagKind.GARBLED, words)
        if text and len(text) <= 3 and _WORD.fullmatch(text) is None and text.lower() != "n/a" and text not in "-–—":
            draft.flag(FlagKind.GARBLED, f"Looks garbled: the {role.value} is only “{text}”.")


def _requirement(draft: Draft, likeness: Likeness) -> None:
    text = draft.text(Role.REQUIREMENT)
    if not text:
        draft.flag(FlagKind.REQUIREMENT_MISSING, "What the Code asks for does not stand beside it.")
    elif text.startswith(SUMMARY):
        draft.flag(FlagKind.REQUIREMENT_MISSING, "What stands beside it says itself that it is only a summary.")
    elif rather := likeness.rather(draft.number, text):
        words = f"What stands beside it reads like provision {rather}. Check that its number is right."
        draft.flag(FlagKind.REQUIREMENT_DIFFERS, words)


def _evidence(draft: Draft, above: Sequence[Draft], below: Sequence[Draft], kind: SourceKind) -> None:
    if draft.text(Role.EVIDENCE) or draft.layout is None or draft.layout.at(Role.EVIDENCE) is None:
        return
    holder = next((d.number for d in (*above, *below) if d.text(Role.EVIDENCE)), "")
    if Role.EVIDENCE in draft.merged and holder:
        draft.flag(FlagKind.EVIDENCE_SHARED, f"Its evidence is in one cell with that of {holder}.")
    elif kind in _TELLS_MERGED or not holder:
        draft.flag(FlagKind.EVIDENCE_MISSING, "No evidence stands beside it.")
    else:
        words = f"No evidence stands beside it. It may share a cell with {holder}, the nearest that has evidence."
        draft.flag(FlagKind.EVIDENCE_SHARED, words)


def _commentary(draft: Draft, answer: Answer | None, above: Sequence[Draft], kind: SourceKind) -> None:
    if draft.text(Role.COMMENTARY) or draft.layout is None or draft.layout.at(Role.COMMENTARY) is None:
        return
    holder = next((d.number for d in above if d.text(Role.COMMENTARY)), "")
    if Role.COMMENTARY in draft.merged and holder:
        draft.flag(FlagKind.COMMENTARY_SHARED, f"Its commentary is in one cell with that of {holder}.")
    elif answer is not Answer.NO:
        return
    elif kind not in _TELLS_MERGED and above and above[0].text(Role.COMMENTARY):
        words = f"It is answered No without a reason. The commentary may share a cell with that of {holder}."
        draft.flag(FlagKind.COMMENTARY_SHARED, words)
    else:
        draft.flag(FlagKind.COMMENTARY_MISSING, "It is answered No, and no reason stands beside it.")


def _sentences(draft: Draft, following: Draft | None) -> None:
    """A sentence that breaks off here, and perhaps goes on beside the next provision, where cells may be misread."""
    for role in (Role.EVIDENCE, Role.COMMENTARY):
        text = draft.text(role)
        after = following.text(role) if following is not None else ""
        if not hangs(text):
            continue
        if following is not None and runs_on(after):
            here = f"Its {role.value} breaks off and seems to go on beside {following.number}."
            there = f"Its {role.value} begins in mid-sentence and may belong to {draft.number}."
            draft.flag(FlagKind.PLACE_UNSURE, here)
            following.flag(FlagKind.PLACE_UNSURE, there)
        else:
            end = " ".join(text.split()[-4:])
            draft.flag(FlagKind.CUT_OFF, f"Its {role.value} breaks off after “{end}”; words may be missing.")
