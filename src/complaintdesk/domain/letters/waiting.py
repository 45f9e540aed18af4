"""Which letters a case waits for: what was decided or done and the resident has not been told in writing."""

from __future__ import annotations

from complaintdesk.domain.casefile import CaseFile, LetterKind
from complaintdesk.domain.letters.facts import issues_to_tell, why_unfit


def is_waiting(case: CaseFile, kind: LetterKind) -> bool:
    """True where a letter of this kind is to be sent now or soon; letters that may be sent at any time never wait."""
    if why_unfit(case, kind):
        return False
    match kind.subject:
        case "acknowledgement" | "response" | "extension":
            return _stage_waits(case, kind)
        case "refusal":
            refusal = case.refusal(kind.stage)
            return refusal is not None and refusal.told_on is None
        case "further-issue":
            return any(issue.told_on is None for issue in issues_to_tell(case))
        case "action-done":
            return any(r.done_on is not None and r.told_on is None for r in case.remedies)
        case "closure":
            return case.closure is not None and not case.closure.ombudsman_details_given
        case "service-request":
            return not case.told_how_to_complain
    return False


def _stage_waits(case: CaseFile, kind: LetterKind) -> bool:
    record = case.stage(kind.stage)
    if record is None or record.responded_on is not None:
        return False
    if kind.subject == "acknowledgement":
        return record.acknowledged_on is None
    return kind.subject == "response" or any(e.told_on is None for e in record.extensions)
