"""Why this date: the fact it counts from, each day with its number, the rule, and what would change it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from complaintdesk.domain.casefile import CaseFile, Extension, StageRecord
from complaintdesk.domain.clocks.deadline import Deadline, DeadlineKind, Rules, Source
from complaintdesk.domain.clocks.due import deadline_words
from complaintdesk.domain.clocks.neighbours import CountedFrom, Duty, NeighbourRule
from complaintdesk.domain.clocks.stage import StageClock, stage_clock, without_pauses
from complaintdesk.domain.spelling import counted, weekday_date
from complaintdesk.domain.working_days import CountedDay

CONVENTION = (
    "The day counted from is day 0, whatever day of the week it is. The next working day is day 1, and the last "
    "day is still in time. The Code does not define a working day: this is the usual way to count, and we keep to it."
)
"""Confidence D in the team's facts: well supported, and nowhere laid down by the Code."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a date is what it is, in plain words.

    `fact` is what it counts from. `days` holds every day after `counted_from` up to and
    including `due`, each with its number or why it is passed over; it is empty where no working
    days are counted. `rule` is the rule in one sentence, with its `provision` and `edition`
    ("" where another than the Code sets it). `changes` are the things that would move the date,
    `notes` what else is to be known: that it is provisional, projected, or was told late.
    `expects` is the date of a resident who counts from receipt, where that is another, and
    `expectation` a sentence for a letter that reconciles the two. `outer` is where both limits
    counted from receipt end, for a response that a late acknowledgement moved.
    """

    title: str
    due: date
    fact: str
    counted_from: date
    days: tuple[CountedDay, ...]
    rule: str
    provision: str
    edition: str
    source: str
    changes: tuple[str, ...]
    notes: tuple[str, ...]
    expects: date | None = None
    expectation: str = ""
    outer: date | None = None


def counted_days(deadline: Deadline, rules: Rules) -> tuple[CountedDay, ...]:
    """Every day after the one counted from, up to and including the last; empty where no working days count."""
    if deadline.days == 0:
        return ()
    return rules.calendar.count_to(deadline.counted_from, deadline.due).each


def explain(deadline: Deadline, case: CaseFile, rules: Rules) -> Explanation:
    """Why a deadline of this case falls on its date."""
    if deadline.kind is DeadlineKind.NEIGHBOUR:
        return _neighbour(deadline, case, rules)
    record = case.stage(deadline.stage)
    on_a_stage = deadline.source in (Source.CODE, Source.POLICY)
    if record is None or not on_a_stage:
        return _fixed(deadline, case, rules)
    clock = stage_clock(record, rules)
    extended = _was_extended(deadline, clock)
    responding = deadline.kind in _RESPONSES and deadline.source is Source.CODE and not extended
    strict = without_pauses(deadline, record, rules)
    words = expectation_words(clock) if responding and strict is None else ""
    return Explanation(
        title=deadline_words(deadline) + (", before the extension" if extended else ""),
        due=deadline.due,
        fact=_fact(deadline, record),
        counted_from=deadline.counted_from,
        days=counted_days(deadline, rules),
        rule=_rule(deadline),
        provision=deadline.provision,
        edition=deadline.edition,
        source="" if deadline.source is Source.CODE else "Your own target, set in Settings",
        changes=tuple(_changes(deadline, record, clock, strict)),
        notes=(*_pauses(strict), *_notes(deadline, clock, rules)),
        expects=clock.resident_expects if words else None,
        expectation=words,
        outer=clock.outer if responding and clock.acknowledged_late and not clock.valid_extensions else None,
    )


_RESPONSES = (DeadlineKind.RESPOND, DeadlineKind.RESPOND_EXTENDED)


def _was_extended(deadline: Deadline, clock: StageClock) -> bool:
    """True for the Code's date for a response that an extension told in time took the place of."""
    code_response = deadline.kind is DeadlineKind.RESPOND and deadline.source is Source.CODE
    return code_response and bool(clock.valid_extensions)


def _fact(deadline: Deadline, record: StageRecord) -> str:
    start = weekday_date(deadline.counted_from)
    received = "The complaint was received" if record.stage == 1 else "The resident asked for stage 2"
    if deadline.kind is DeadlineKind.ACKNOWLEDGE:
        return f"{received} on {start}."
    if deadline.kind is DeadlineKind.RESPOND_EXTENDED:
        return f"Before the extension, the response was due on {start}."
    if deadline.provisional:
        return f"Not acknowledged yet: counted from {start}, the last day for acknowledging."
    return f"Stage {record.stage} was acknowledged on {start}."


_VERBS = {
    DeadlineKind.ACKNOWLEDGE: "acknowledge",
    DeadlineKind.RESPOND: "respond",
    DeadlineKind.CHECK: "look over the investigation",
}
_STARTS = {
    DeadlineKind.ACKNOWLEDGE: "receipt",
    DeadlineKind.RESPOND: "the acknowledgement",
    DeadlineKind.CHECK: "the acknowledgement",
}


def _rule(deadline: Deadline) -> str:
    days = counted(deadline.days, "working day")
    if deadline.kind is DeadlineKind.RESPOND_EXTENDED:
        return f"Extended to {weekday_date(deadline.due)}, {days} after the date it extends."
    start = _STARTS[deadline.kind]
    if deadline.kind is DeadlineKind.ACKNOWLEDGE and deadline.stage == 2:
        start = "the day stage 2 was asked for"
    sentence = f"{_VERBS[deadline.kind].capitalize()} within {days} of {start}"
    at = f" (stage {deadline.stage})"
    return f"{sentence}{at}." if deadline.source is Source.CODE else f"{sentence}{at}: your own target."


def _pauses(strict: date | None) -> tuple[str, ...]:
    if strict is None:
        return ()
    return (
        "Days on which only your own offices are shut are left out of this count, as you chose in Settings. "
        f"The Code has no such pause: by the Code alone the date is {weekday_date(strict)}. Work to that one.",
    )


def _changes(deadline: Deadline, record: StageRecord, clock: StageClock, strict: date | None) -> list[str]:
    found: list[str] = []
    if _was_extended(deadline, clock):
        return [f"It was extended in time: the response is due by {weekday_date(clock.respond.due)}."]
    if deadline.met_on is not None:
        return ["Correcting the dates of this stage. It is done, so nothing else moves it."]
    if deadline.kind is DeadlineKind.ACKNOWLEDGE:
        found.append("Correcting the day of receipt." if record.stage == 1 else "Correcting the day it was asked for.")
    elif deadline.provisional:
        found.append("Acknowledging: the date then counts from the day the acknowledgement is sent.")
    else:
        found.append("Correcting the day of the acknowledgement.")
    if deadline.kind in _RESPONSES and deadline.source is Source.CODE:
        found.append(
            f"An extension with a reason, told in writing by {weekday_date(clock.respond.due)}. Beyond "
            f"{weekday_date(clock.furthest)} it needs a further reason, and agreed updates (5.9)."
        )
    if deadline.source is Source.POLICY:
        found.append("Changing your own target in Settings.")
    found.append("A bank holiday announced within the days counted.")
    if strict is not None:
        found.append("Counting the days of your closure after all: Settings, Holidays and closures.")
    found.append("Nothing else: the Code has no pause while you wait for somebody, or while your offices are shut.")
    return found


def _notes(deadline: Deadline, clock: StageClock, rules: Rules) -> list[str]:
    notes: list[str] = []
    if deadline.provisional:
        notes.append("Provisional until the acknowledgement is on record.")
    if deadline.projected:
        notes.append(projection_words(rules))
    if deadline.kind in _RESPONSES and deadline.source is Source.CODE:
        if clock.acknowledged_late:
            notes.append(_late_acknowledgement(clock))
        notes += [_idle_extension(e) for e in clock.late_extensions]
    return notes


def _late_acknowledgement(clock: StageClock) -> str:
    limits = f"{clock.acknowledge.days} + {clock.respond_before_extension.days} working days"
    late = f"The acknowledgement was late (due {weekday_date(clock.acknowledge.due)}), which moved"
    both = f"Both limits counted from receipt ({limits}) end on {weekday_date(clock.outer)}"
    if clock.valid_extensions:
        return f"{late} the date that was extended. {both}: that was the date to aim for before the extension."
    return f"{late} this date. {both}: aim for that."


def _idle_extension(extension: Extension) -> str:
    """Why an extension that is recorded moves nothing."""
    new_date = weekday_date(extension.new_date)
    if extension.told_on is None:
        return f"An extension to {new_date} is recorded, but the resident has not been told in writing."
    if not extension.reason.strip():
        return f"An extension to {new_date} is recorded without a reason: it does not count."
    return (
        f"An extension to {new_date} was told on {weekday_date(extension.told_on)}, after the date it extends had "
        "passed: it does not count, and a response after this date is late."
    )


def projection_words(rules: Rules) -> str:
    """Why a date beyond the published bank holidays may still move."""
    return (
        f"Projected: bank holidays are published to {weekday_date(rules.calendar.known_to)}. "
        "After that they are worked out from the usual pattern, and this date may move."
    )


def expectation_words(clock: StageClock) -> str:
    """A sentence for a letter that reconciles our date with that of a resident who counts from receipt.

    It is "" where the two are the same day and there is nothing to reconcile.
    """
    if clock.resident_expects >= clock.respond.due:
        return ""
    start = "we received your complaint" if clock.respond.stage == 1 else "you asked us to look at it again"
    limit = clock.respond_before_extension.days
    ours = f"so our reply is due by {weekday_date(clock.respond.due)}"
    if clock.valid_extensions:
        ours = f"and with the extension our reply is due by {weekday_date(clock.respond.due)}"
    return (
        f"If you count {limit} working days from the day {start}, you may have expected our reply by "
        f"{weekday_date(clock.resident_expects)}. The Code counts them from the day of our acknowledgement, {ours}. "
        "We will send it sooner if we can."
    )


_FIXED_WORDS = {
    Source.CASE: "The date was given on this case; nothing is counted.",
    Source.OMBUDSMAN: "The Ombudsman set the date; nothing is counted.",
}


def _fixed(deadline: Deadline, case: CaseFile, rules: Rules) -> Explanation:
    own = deadline.source is Source.POLICY
    return Explanation(
        title=deadline_words(deadline),
        due=deadline.due,
        fact=f"Received on {weekday_date(case.received_on)}." if own else _FIXED_WORDS[deadline.source],
        counted_from=deadline.counted_from,
        days=counted_days(deadline, rules),
        rule=f"Answer within {counted(deadline.days, 'working day')} of receipt: your own target." if own else "",
        provision=deadline.provision,
        edition="",
        source="Your own target, set in Settings" if own else "",
        changes=("Changing your own target in Settings.",) if own else ("Giving it another date on the case.",),
        notes=(projection_words(rules),) if deadline.projected else (),
    )


def _neighbour(deadline: Deadline, case: CaseFile, rules: Rules) -> Explanation:
    clock = next(c for c in case.neighbours if c.id == deadline.item)
    rule = rules.neighbour(clock.kind)
    duty = rule.duty(deadline.duty) if rule is not None else None
    assert rule is not None
    assert duty is not None
    start = rule.starts if duty.counted_from is CountedFrom.STARTED else rule.concludes
    longer = f", and {duty.extension} {duty.unit} more, which were taken" if clock.extended and duty.extension else ""
    return Explanation(
        title=f"{rule.title}: {duty.what}",
        due=deadline.due,
        fact=f"{start} on {weekday_date(deadline.counted_from)}.",
        counted_from=deadline.counted_from,
        days=counted_days(deadline, rules),
        rule=f"Within {duty.limit_words}{longer}.",
        provision="",
        edition="",
        source=f"{rule.law}. {rule.source}, looked at on {weekday_date(rule.checked)}: {duty.confidence.words}.",
        changes=(f"Correcting the day: {start.lower()}.",),
        notes=tuple(_neighbour_notes(deadline, rule, duty, rules)),
    )


def _neighbour_notes(deadline: Deadline, rule: NeighbourRule, duty: Duty, rules: Rules) -> list[str]:
    notes = [note for note in (duty.note, rule.note) if note]
    if duty.rolls:
        notes.append("A last day that is no working day moves to the next one.")
    if deadline.projected:
        notes.append(projection_words(rules))
    return [*notes, "It informs you. It decides nothing, and takes no legal advice’s place."]
