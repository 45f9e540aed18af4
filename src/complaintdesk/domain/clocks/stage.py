"""The clocks of one stage: acknowledge runs from receipt, respond from the acknowledgement.

6.2 and 6.11, 6.3 and 6.14; an extension runs from the date it extends (6.4, 6.15).
Nothing pauses a clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from complaintdesk.domain.casefile import Extension, StageRecord
from complaintdesk.domain.clocks.deadline import Deadline, DeadlineKind, Rules, Source
from complaintdesk.domain.rulebook import Edition, LimitKind, edition_on


@dataclass(frozen=True, slots=True)
class StageClock:
    """The clocks of one stage.

    `acknowledge` and `respond` are the Code's; `respond.due` already includes extensions
    told in time (`respond_before_extension` does not). `furthest` is the latest date an
    extension may set without a further reason. `outer` is the date a late
    acknowledgement should not push the response past: the limit for acknowledging plus
    the limit for responding, from receipt. `resident_expects` is the date of somebody who
    counts the time for responding from receipt instead of from the acknowledgement.
    """

    acknowledge: Deadline
    respond: Deadline
    respond_before_extension: Deadline
    furthest: date
    outer: date
    resident_expects: date
    valid_extensions: tuple[Extension, ...]
    late_extensions: tuple[Extension, ...]
    own: tuple[Deadline, ...]

    @property
    def acknowledged_late(self) -> bool:
        """True when the acknowledgement was sent after its date."""
        return self.acknowledge.is_met is False

    @property
    def own_response(self) -> Deadline | None:
        """The landlord's own date for the response, None where it has no target of its own."""
        return next((d for d in self.own if d.kind is DeadlineKind.RESPOND), None)


def without_pauses(deadline: Deadline, record: StageRecord, rules: Rules) -> date | None:
    """The date that a Code's deadline has when the landlord's own closures are counted, None where it is the same."""
    if deadline.source is not Source.CODE or deadline.kind is DeadlineKind.RESPOND_EXTENDED:
        return None
    strict = stage_clock(record, replace(rules, calendar=rules.calendar.without_pauses))
    same = strict.acknowledge if deadline.kind is DeadlineKind.ACKNOWLEDGE else strict.respond_before_extension
    return same.due if same.due != deadline.due else None


def stage_clock(record: StageRecord, rules: Rules) -> StageClock:
    """The clocks of one stage from its facts.

    Raises UserError "rules.none_for_date" when no edition covers the day it was opened.
    """
    edition = edition_on(rules.editions, record.opened_on)
    acknowledge = _acknowledge(record, edition, rules)
    original = _respond(record, edition, rules, acknowledge.due)
    valid, late, due = _extend(record.extensions, original.due)
    cap = edition.limit(LimitKind.EXTEND, record.stage)
    extended = original
    if valid:
        extended = Deadline(
            DeadlineKind.RESPOND_EXTENDED, record.stage, due, cap.provision, Source.CODE,
            counted_from=original.due, days=rules.calendar.between(original.due, due),
            met_on=record.responded_on, item=valid[-1].id, projected=rules.calendar.is_projected(due),
            edition=edition.title,
        )  # fmt: skip
    limits = edition.limit(LimitKind.ACKNOWLEDGE, record.stage).days + original.days
    return StageClock(
        acknowledge=acknowledge,
        respond=extended,
        respond_before_extension=original,
        furthest=rules.calendar.add(original.due, cap.days),
        outer=rules.calendar.add(record.opened_on, limits),
        resident_expects=rules.calendar.add(record.opened_on, original.days),
        valid_extensions=valid,
        late_extensions=late,
        own=_own_targets(record, rules, acknowledge, original),
    )


def _acknowledge(record: StageRecord, edition: Edition, rules: Rules) -> Deadline:
    limit = edition.limit(LimitKind.ACKNOWLEDGE, record.stage)
    due = rules.calendar.add(record.opened_on, limit.days)
    return Deadline(
        DeadlineKind.ACKNOWLEDGE, record.stage, due, limit.provision, Source.CODE, record.opened_on, limit.days,
        met_on=record.acknowledged_on, projected=rules.calendar.is_projected(due), edition=edition.title,
    )  # fmt: skip


def _respond(record: StageRecord, edition: Edition, rules: Rules, acknowledge_due: date) -> Deadline:
    limit = edition.limit(LimitKind.RESPOND, record.stage)
    start = record.acknowledged_on or acknowledge_due
    due = rules.calendar.add(start, limit.days)
    return Deadline(
        DeadlineKind.RESPOND, record.stage, due, limit.provision, Source.CODE, start, limit.days,
        record.acknowledged_on is None, record.responded_on, projected=rules.calendar.is_projected(due),
        edition=edition.title,
    )  # fmt: skip


def _extend(
    extensions: Sequence[Extension], original: date
) -> tuple[tuple[Extension, ...], tuple[Extension, ...], date]:
    """Extensions told in writing before the date they extend had passed, those that were not, and the date now due."""
    valid: list[Extension] = []
    late: list[Extension] = []
    due = original
    for extension in sorted(extensions, key=lambda e: (e.told_on or date.max, e.decided_on, e.id)):
        told = extension.told_on
        if told is not None and told <= due and extension.reason.strip():
            valid.append(extension)
            due = max(due, extension.new_date)
        else:
            late.append(extension)
    return tuple(valid), tuple(late), due


def _own_targets(record: StageRecord, rules: Rules, acknowledge: Deadline, original: Deadline) -> tuple[Deadline, ...]:
    """The landlord's own dates beside the Code's, where its targets differ from the limits."""
    own: list[Deadline] = []
    pairs = ((rules.targets.acknowledge, acknowledge), (rules.targets.respond(record.stage), original))
    for target, code in pairs:
        if target is None or target == code.days:
            continue
        start = code.counted_from
        if code.provisional and own:
            start = own[0].due
        due = rules.calendar.add(start, target)
        projected = rules.calendar.is_projected(due)
        ours = replace(code, due=due, source=Source.POLICY, counted_from=start, days=target, projected=projected)
        own.append(replace(ours, edition=""))
    return tuple(own)
