"""Where a case stands, in one or two plain sentences."""

from __future__ import annotations

from collections.abc import Iterator

from complaintdesk.domain.casefile import CaseFile, CaseKind, IssueHandling, StageRecord
from complaintdesk.domain.clocks import Rules, stage_clock
from complaintdesk.domain.spelling import long_date


def waits_for_the_resident(case: CaseFile) -> bool:
    """True while a question put to the resident (5.6) is open: nothing came in since, and it still stands on the case.

    Something that came in on the very day of asking is no answer: days have no times.
    """
    asked, record = case.clarification_asked_on, case.current_stage
    if asked is None or not case.clarification_needed.strip() or not case.is_open:
        return False
    if record is None or record.stage != 1 or record.responded_on is not None:
        return False
    return not any(c.direction == "in" and c.day > asked for c in case.contacts)


def standing_words(case: CaseFile, rules: Rules) -> str:
    """Where a case stands: "Stage 1, received on 2 March 2026. Acknowledged on 4 March 2026; not answered yet."."""
    return " ".join(_sentences(case, rules))


def _sentences(case: CaseFile, rules: Rules) -> Iterator[str]:
    record = case.current_stage
    if record is None:
        kind = "Service request" if case.kind is CaseKind.SERVICE_REQUEST else case.kind.capitalize()
        yield f"{kind}, received on {long_date(case.received_on)}."
    else:
        yield f"Stage {record.stage}, received on {long_date(record.opened_on)}."
        if case.refusal(1) is None:
            yield _progress(record, "not answered yet" if case.is_open else "not answered")
            yield from _extended(record, rules)
    yield from _refused(case)
    if case.closure is not None and case.refusal(1) is None:
        yield f"Closed on {long_date(case.closure.day)}."
    if waits_for_the_resident(case) and case.clarification_asked_on is not None:
        asked = long_date(case.clarification_asked_on)
        yield f"On {asked} the resident was asked, and has not answered yet: {case.clarification_needed.strip()}"


def _refused(case: CaseFile) -> Iterator[str]:
    """A refusal that stands, and an issue that is to be logged anew and was not."""
    for refusal, what in ((case.refusal(1), "Not accepted"), (case.refusal(2), "Stage 2 refused")):
        if refusal is not None:
            told = "" if refusal.told_on is not None else "; the resident has not been told in writing yet"
            yield f"{what} on {long_date(refusal.decided_on)}: {refusal.ground.value}{told}."
    for issue in case.further_issues:
        if issue.handling is IssueHandling.ANEW and not issue.new_reference:
            yield f"On {long_date(issue.raised_on)} they raised something more, which is still to be logged anew."


def _progress(record: StageRecord, unanswered: str) -> str:
    known = record.acknowledged_on
    acknowledged = "Not acknowledged" if known is None else f"Acknowledged on {long_date(known)}"
    if record.responded_on is not None:
        return f"{acknowledged}; answered on {long_date(record.responded_on)}."
    return f"{acknowledged}; {unanswered}."


def _extended(record: StageRecord, rules: Rules) -> Iterator[str]:
    if not record.extensions or record.responded_on is not None:
        return
    clock = stage_clock(record, rules)
    if clock.valid_extensions:
        yield f"Extended to {long_date(clock.respond.due)}."
    if any(e.told_on is None for e in clock.late_extensions):
        yield "The resident has not been told of an extension in writing yet: it does not count until then."
    elif clock.late_extensions:
        yield "An extension was told too late and does not count."
