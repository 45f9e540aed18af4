"""What tests ask of a letter as it would be now: what it says, and what holds it back."""

from __future__ import annotations

from complaintdesk.documents.text import running_text
from complaintdesk.domain.casefile import CaseFile, LetterKind
from complaintdesk.domain.letters import LetterWords
from complaintdesk.services import letters
from complaintdesk.services.desk import Desk


def held_back_by(
    desk: Desk, case: CaseFile, kind: LetterKind, words: LetterWords | None = None
) -> set[tuple[str, str]]:
    """The elements that a letter lacks and cannot be issued without, each with its provision."""
    shown = letters.preview(desk, case, kind, words or LetterWords())
    assert shown.ready is not any(gap.demanded for gap in shown.gaps)
    return {(gap.element, gap.provision) for gap in shown.gaps if gap.demanded}


def said(desk: Desk, case: CaseFile, kind: LetterKind, words: LetterWords | None = None) -> str:
    """The words of a letter, each block on a line."""
    return running_text(letters.preview(desk, case, kind, words or LetterWords()).document)
