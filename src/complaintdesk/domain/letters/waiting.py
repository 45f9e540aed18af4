"""Which letters a case waits for: what was decided or done and the resident has not been told in writing."""

from __future__ import annotations

from complaintdesk.domain.casefile import CaseFile, LetterKind
from complaintdesk.domain.letters.facts import why_unfit
from complaintdesk.domain.untold import untold


def is_waiting(case: CaseFile, kind: LetterKind) -> bool:
    """True where a letter of this kind is to be sent now or soon; letters that may be sent at any time never wait."""
    if why_unfit(case, kind):
        return False
    if kind.subject in ("acknowledgement", "response", "extension"):
        return _stage_waits(case, kind)
    return any(known.kind is kind for known in untold(case))


def _stage_waits(case: CaseFile, kind: LetterKind) -> bool:
    record = case.stage(kind.stage)
    if record is None or record.responded_on is not None:
        return False
    if kind.subject == "acknowledgement":
        return record.acknowledged_on is None
    return kind.subject == "response" or any(e.told_on is None for e in record.extensions)
