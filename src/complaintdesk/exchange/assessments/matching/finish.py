"""Drafts made into provisions as read: one for each number, answers and colours told, actions taken up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from complaintdesk.domain.assessment import Answer, FlagKind, Rag, ReadProvision
from complaintdesk.domain.assessment.printed_actions import actions_read
from complaintdesk.exchange.assessments.grid import Row
from complaintdesk.exchange.assessments.matching.cells import answer_in, rag_in
from complaintdesk.exchange.assessments.matching.columns import Role
from complaintdesk.exchange.assessments.matching.draft import Draft, listed, places
from complaintdesk.exchange.assessments.matching.own_columns import own_actions


def once_each(drafts: Iterable[Draft]) -> list[Draft]:
    """One draft for each number: a number that comes again has its words added to the first."""
    found: dict[str, Draft] = {}
    last = ""
    for draft in drafts:
        first = found.setdefault(draft.number, draft)
        if first is not draft:
            _add(first, draft, goes_on=last == draft.number and not draft.answers)
        last = draft.number
    return list(found.values())


def _add(first: Draft, again: Draft, *, goes_on: bool) -> None:
    if not goes_on:
        words = f"It stands in the source more than once, again at {places(again.rows)}; the words were put together."
        first.flag(FlagKind.NUMBER_TWICE, words)
    for role, text in again.texts.items():
        if text != first.text(role):
            first.add(role, text, anew=not goes_on)
    first.answers += again.answers
    first.comply_by = first.comply_by or again.comply_by
    first.rag = " ".join(dict.fromkeys(filter(None, (first.rag, again.rag))))
    first.rows += again.rows
    for flag in again.flags:
        first.flag(flag.kind, flag.words)


def answered(drafts: Sequence[Draft]) -> list[Answer | None]:
    """Each draft's answer; what is blank or no plain answer is flagged and stays None."""
    return [_answer(draft, drafts[n - 1] if n else None) for n, draft in enumerate(drafts)]


def _answer(draft: Draft, above: Draft | None) -> Answer | None:
    cells = draft.answers
    if not cells and Role.ANSWER in draft.merged and above is not None and above.answers:
        words = f"Its answer is in one cell with that of {above.number}, and was taken to be the same."
        draft.flag(FlagKind.ANSWER_UNCLEAR, words)
        draft.answers = cells = list(above.answers)
    if not cells:
        draft.flag(FlagKind.ANSWER_MISSING, "It was left blank: neither Yes nor No stands beside it.")
        return None
    told = {answer_in(cell) for cell in cells}
    if len(told) == 1 and None not in told:
        return told.pop()
    written = list(dict.fromkeys(cells))
    quoted = listed(f"“{cell}”" for cell in written)
    draft.flag(FlagKind.ANSWER_UNCLEAR, f"The answer reads {quoted}, which is not a plain Yes or No.")
    if None in told:
        draft.add(Role.OTHER, " / ".join(written), "Answer as written")
    return None


def provision(draft: Draft, answer: Answer | None) -> ReadProvision:
    """The provision as read; the landlord's own columns stand below the commentary, each under its heading."""
    rag = _rag(draft)
    evidence = draft.text(Role.EVIDENCE)
    own = own_actions(draft)
    commentary = "\n".join(filter(None, (draft.text(Role.COMMENTARY), draft.text(Role.OTHER))))
    return ReadProvision(
        number=draft.number,
        requirement=draft.text(Role.REQUIREMENT),
        answer=answer,
        evidence=evidence,
        commentary=commentary,
        rag=rag,
        actions=(*actions_read(draft.text(Role.ACTIONS), evidence, commentary), *own),
        flags=tuple(draft.flags),
        places=tuple(dict.fromkeys(row.place for row in draft.rows)),
        source_text="\n".join(as_it_stood(row) for row in draft.rows),
        comply_by=draft.comply_by,
    )


def _rag(draft: Draft) -> Rag | None:
    if not draft.rag:
        return None
    found = rag_in(draft.rag)
    if found is None:
        draft.flag(FlagKind.RAG_UNCLEAR, f"The rating reads “{draft.rag}”, which is not green, amber or red.")
        draft.add(Role.OTHER, draft.rag, "Rating as written")
    return found


def as_it_stood(row: Row) -> str:
    """The words of a row, its cells parted by a bar."""
    return " | ".join(cell for cell in row.cells if cell)
