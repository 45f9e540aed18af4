"""What the officer wrote for letters that are not issued yet, kept in the desk file as it is typed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters import LetterWords
from complaintdesk.domain.queries import LetterDraft
from complaintdesk.services.desk import Desk
from complaintdesk.storage.reader import Reader


@dataclass(frozen=True, slots=True)
class Begun:
    """A letter that was begun and not issued: its words, and when they were last kept."""

    kind: LetterKind
    words: LetterWords
    saved_at: datetime


def begun_letters(desk: Desk, case_id: int) -> tuple[Begun, ...]:
    """The letters of a case that have words of the officer's own and are not issued, in the order of the kinds."""
    with desk.reading() as unit:
        drafts = {draft.kind: draft for draft in unit.drafts(case_id)}
    found = []
    for kind in LetterKind:
        draft = drafts.get(kind.value)
        words = _words(draft) if draft is not None else LetterWords()
        if draft is not None and (words.opening.strip() or words.closing.strip() or words.own or words.reasons):
            found.append(Begun(kind, words, datetime.fromisoformat(draft.saved_at)))
    return tuple(found)


def load_words(desk: Desk, case_id: int, kind: LetterKind) -> LetterWords:
    """The officer's own words of a letter not yet issued, empty where there are none."""
    with desk.reading() as unit:
        return read_words(unit, case_id, kind)


def read_words(unit: Reader, case_id: int, kind: LetterKind) -> LetterWords:
    """As `load_words`, within a reading unit."""
    draft = unit.draft(case_id, kind.value)
    return LetterWords() if draft is None else _words(draft)


def _words(draft: LetterDraft) -> LetterWords:
    more = _read(draft.record)
    item = more.get("item", 0)
    return LetterWords(
        draft.opening, draft.closing, _pairs(more.get("own")), _pairs(more.get("reasons")),
        item if isinstance(item, int) else 0,
    )  # fmt: skip


def _read(record: str) -> dict[str, Any]:
    """What a draft holds besides opening and closing; of a record that is damaged, whatever can be read."""
    try:
        more = json.loads(record) if record else {}
    except ValueError:
        return {}
    return more if isinstance(more, dict) else {}


def _pairs(values: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(values, dict):
        return ()
    return tuple((key, value) for key, value in values.items() if isinstance(value, str))


def sound(words: LetterWords) -> LetterWords:
    """The words without halves of characters, which no file can hold; some programs leave them in what is pasted."""

    def whole(text: str) -> str:
        return text.encode("utf-8", "replace").decode("utf-8")

    def pairs(found: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        return tuple((key, whole(text)) for key, text in found)

    return LetterWords(
        whole(words.opening), whole(words.closing), pairs(words.own), pairs(words.reasons), words.item
    )  # fmt: skip


def save_words(desk: Desk, case_id: int, kind: LetterKind, words: LetterWords) -> None:
    """Keeps the officer's words as they are typed, so that nothing is lost."""
    words = sound(words)
    more = {"own": dict(words.own), "reasons": dict(words.reasons), "item": words.item}
    record = json.dumps(more, ensure_ascii=False) if any(more.values()) else ""
    draft = LetterDraft(case_id, kind.value, words.opening, words.closing, desk.clock.now().isoformat(), record)
    with desk.writing() as unit:
        unit.save_draft(draft)
