"""What the officer wrote for letters that are not issued yet, kept in the desk file as it is typed."""

from __future__ import annotations

import json

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters import LetterWords
from complaintdesk.domain.queries import LetterDraft
from complaintdesk.services.desk import Desk


def load_words(desk: Desk, case_id: int, kind: LetterKind) -> LetterWords:
    """The officer's own words of a letter not yet issued, empty where there are none."""
    with desk.reading() as unit:
        draft = unit.draft(case_id, kind.value)
    if draft is None:
        return LetterWords()
    more = json.loads(draft.record) if draft.record else {}
    own, reasons = more.get("own", {}), more.get("reasons", {})
    return LetterWords(
        draft.opening, draft.closing, tuple(own.items()), tuple(reasons.items()), int(more.get("item", 0))
    )  # fmt: skip


def save_words(desk: Desk, case_id: int, kind: LetterKind, words: LetterWords) -> None:
    """Keeps the officer's words as they are typed, so that nothing is lost."""
    more = {"own": dict(words.own), "reasons": dict(words.reasons), "item": words.item}
    record = json.dumps(more, ensure_ascii=False) if any(more.values()) else ""
    draft = LetterDraft(case_id, kind.value, words.opening, words.closing, desk.clock.now().isoformat(), record)
    with desk.writing() as unit:
        unit.save_draft(draft)
