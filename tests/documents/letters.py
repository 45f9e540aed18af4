"""A case for each kind of letter that lacks nothing, and ways to read what is composed from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from complaintdesk.documents.blocks import Document, Table
from complaintdesk.documents.letter import compose_letter
from complaintdesk.documents.text import write_text
from complaintdesk.documents.wording import shipped_wording
from complaintdesk.domain.casefile import CaseFile, LetterKind
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.letters import LetterFacts, LetterWords
from tests.builders import (
    RULES,
    answered,
    at_stage_two,
    defined,
    extension,
    landlord,
    letter_case,
    letter_words,
    stage,
)

TODAY = date(2026, 11, 6)
ACK_1, ACK_2 = LetterKind.ACKNOWLEDGEMENT_1, LetterKind.ACKNOWLEDGEMENT_2
SIX = (ACK_1, LetterKind.EXTENSION_1, LetterKind.RESPONSE_1, ACK_2, LetterKind.EXTENSION_2, LetterKind.RESPONSE_2)
"""The letters that every complaint may need; the tests of the others stand apart."""
EXT_1, EXT_2 = LetterKind.EXTENSION_1, LetterKind.EXTENSION_2
ANS_1, ANS_2 = LetterKind.RESPONSE_1, LetterKind.RESPONSE_2


def extended(number: int) -> CaseFile:
    told = extension(number, decided_on=date(2026, 11, 17), told_on=None, new_date=date(2026, 12, 21))
    if number == 1:
        told = replace(told, new_date=date(2026, 11, 27))
        return defined(stages=(stage(1, acknowledged_on=date(2026, 11, 4), extensions=(told,)),))
    case = at_stage_two()
    return replace(case, stages=(case.stages[0], replace(case.stages[1], extensions=(told,))))


WHOLE: dict[LetterKind, CaseFile] = {
    **{kind: letter_case(kind) for kind in LetterKind},
    ACK_1: defined(),
    ACK_2: at_stage_two(),
    EXT_1: extended(1),
    EXT_2: extended(2),
    ANS_1: answered(),
    ANS_2: at_stage_two(),
}
DATED = {
    LetterKind.UPDATE_1: date(2026, 11, 17),
    ACK_1: date(2026, 11, 4),
    EXT_1: date(2026, 11, 17),
    ANS_1: date(2026, 11, 17),
}


def facts(
    kind: LetterKind, case: CaseFile | None = None, dated: date | None = None, settings: Landlord | None = None,
    words: LetterWords | None = None,
) -> LetterFacts:  # fmt: skip
    day = dated or DATED.get(kind, date(2026, 11, 19))
    return LetterFacts(case or WHOLE[kind], kind, settings or landlord(), RULES, day, words or letter_words(kind))


def composed(of: LetterFacts) -> Document:
    return compose_letter(of, shipped_wording(), draft=False).document


def read(of: LetterFacts) -> str:
    """The letter's words on one line."""
    return " ".join(write_text(composed(of)).split())


def plain(table: Table) -> tuple[tuple[str, ...], ...]:
    """A table's rows with ordinary spaces."""
    return tuple(tuple(" ".join(cell.split()) for cell in row) for row in table.rows)


STAGE_WORDS = {kind: f"Stage {kind.stage or 1} of 2" for kind in LetterKind} | {
    ANS_2: "Stage 2 of 2: this is our final response",
    LetterKind.REFUSAL_1: "Not accepted at stage 1",
    LetterKind.REFUSAL_2: "Not taken to stage 2",
    LetterKind.SERVICE_REQUEST: "Service request",
}
"""What the top and the foot of a letter say of its stage."""
