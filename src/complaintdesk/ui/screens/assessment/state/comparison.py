"""Two versions side by side: the list of provisions, and the words of one with what changed marked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from complaintdesk.domain.assessment.comparing import Change, ChangeKind, ProvisionPair, Turn, word_changes
from complaintdesk.domain.assessment.reading import Answer
from complaintdesk.domain.assessment.record import AnsweredProvision, AssessmentHead, ProvisionAction
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.screens.assessment.state.outline import Sign
from complaintdesk.ui.theme.colours import Colours

NOTHING_DIFFERS = "The two say the same in every provision."
_TURNS = {
    Turn.SAME: "",
    Turn.YES_TO_NO: "Yes, then No",
    Turn.NO_TO_YES: "No, then Yes",
    Turn.ANSWERED: "answered now",
    Turn.BLANK: "blank now",
}
_ALIKE, _DIFFERS, _ONE_ONLY = Sign("met", "Alike", "good"), Sign("edit", "Differs", "accent"), Sign("open", "", "muted")
_TURNED = Sign("warning", "Answer changed", "caution")
_BLANK = "<i>nothing</i>"
_SHORT = 40
_LEAST_SHARED = 0.3
"""Texts longer than so many letters that share less than this share of the longer one are shown without marks."""


def sides(head: AssessmentHead, other: AssessmentHead) -> tuple[AssessmentHead, AssessmentHead]:
    """Which stands at the left: the older of our own, ours before another landlord's."""
    if head.is_ours != other.is_ours:
        return (head, other) if head.is_ours else (other, head)
    return (head, other) if (head.year_end, head.id) <= (other.year_end, other.id) else (other, head)


def sign_of(pair: ProvisionPair) -> Sign:
    """How a provision differs, as an icon and a word."""
    if pair.is_alike:
        return _ALIKE
    if pair.first is None or pair.second is None:
        return Sign(_ONE_ONLY.icon, "Only the second" if pair.first is None else "Only the first", _ONE_ONLY.colour)
    return _TURNED if pair.turn is not Turn.SAME else _DIFFERS


def line_of(pair: ProvisionPair) -> str:
    """A provision in the list, with what differs in it."""
    names = [_NAMES[field].lower() for field in pair.fields if field != "answer"]
    parts = [part for part in (_TURNS[pair.turn], ", ".join(names)) if part]
    told = "; ".join(parts) or sign_of(pair).word.lower()
    return f"{pair.number}  {told}"


@dataclass(frozen=True, slots=True)
class Block:
    """One field of a provision in both versions, as stretches of words; `apart` where they share next to nothing."""

    name: str
    changes: tuple[Change, ...]
    apart: bool = False


def blocks(pair: ProvisionPair) -> tuple[Block, ...]:
    """The fields of a provision that either of the two fills in. It may take a while for very long words."""
    found = []
    for field, read in _READ.items():
        before = read(pair.first) if pair.first is not None else ""
        after = read(pair.second) if pair.second is not None else ""
        if before or after:
            changes = word_changes(before, after)
            found.append(Block(_NAMES[field], changes, _is_apart(changes, before, after)))
    return tuple(found)


def _is_apart(changes: tuple[Change, ...], before: str, after: str) -> bool:
    """True where the two share so little that marking every word would say less than showing them plainly."""
    shared = sum(len(change.text) for change in changes if change.kind is ChangeKind.SAME)
    return min(len(before), len(after)) > _SHORT and shared < _LEAST_SHARED * max(len(before), len(after))


def as_html(found: tuple[Block, ...], colours: Colours, *, first: bool) -> str:
    """One side as rich text: what is only here is marked with a line as well as a colour."""
    parts = []
    for block in found:
        marked = (_text(c, first=first) if block.apart else _marked(c, colours, first=first) for c in block.changes)
        words = "".join(marked).strip()
        heading = f"{block.name} (wholly different)" if block.apart else block.name
        name = f"<p style='color:{colours.muted}; margin-bottom:2px'><b>{escape(heading)}</b></p>"
        parts.append(f"{name}<p style='margin-top:0'>{words or _BLANK}</p>")
    return "".join(parts) or f"<p>{_BLANK}</p>"


def _text(change: Change, *, first: bool) -> str:
    return escape(change.before if first else change.after).replace("\n", "<br/>")


def _marked(change: Change, colours: Colours, *, first: bool) -> str:
    text = _text(change, first=first)
    if not text or change.kind is ChangeKind.SAME:
        return text
    tag, ground, colour = (
        ("s", colours.danger_soft, colours.danger) if first else ("u", colours.good_soft, colours.good)
    )
    return f"<{tag} style='background-color:{ground}; color:{colour}'>{text}</{tag}>"


def _answer(provision: AnsweredProvision) -> str:
    return {Answer.YES: "Yes", Answer.NO: "No", None: ""}[provision.answer]


def _evidence(provision: AnsweredProvision) -> str:
    return "\n".join(" ".join(part for part in (item.text, item.link) if part) for item in provision.evidence)


def _action(action: ProvisionAction) -> str:
    by = f"by {long_date(action.by)}" if action.by is not None else action.by_words
    done = f"done on {long_date(action.done_on)}" if action.done_on is not None else ""
    told = ", ".join(part for part in (action.owner, by, done) if part)
    return f"{action.what} ({told})" if told else action.what


def _comply_by(provision: AnsweredProvision) -> str:
    return long_date(provision.comply_by) if provision.comply_by is not None else ""


def _rag(provision: AnsweredProvision) -> str:
    return provision.rag.value.capitalize() if provision.rag is not None else ""


def _requirement(provision: AnsweredProvision) -> str:
    return provision.requirement


def _commentary(provision: AnsweredProvision) -> str:
    return provision.commentary


def _actions(provision: AnsweredProvision) -> str:
    return "\n".join(map(_action, provision.actions))


_NAMES = {
    "answer": "Answer", "comply_by": "Will comply by", "evidence": "Evidence", "commentary": "Commentary",
    "rag": "RAG rating", "actions": "Actions", "requirement": "Official wording",
}  # fmt: skip
_READ: dict[str, Callable[[AnsweredProvision], str]] = {
    "answer": _answer, "comply_by": _comply_by, "evidence": _evidence, "commentary": _commentary,
    "rag": _rag, "actions": _actions, "requirement": _requirement,
}  # fmt: skip
