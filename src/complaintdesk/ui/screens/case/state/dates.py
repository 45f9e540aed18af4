"""The dates of each stage: the Code's beside the landlord's own, what they are counted from, and extensions."""

from __future__ import annotations

from dataclasses import dataclass

from complaintdesk.domain.casefile import Extension, StageRecord
from complaintdesk.domain.clocks import Deadline, DeadlineKind, StageClock
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Button, CaseView, Deed, Errand, Line, Mark
from complaintdesk.ui.screens.case.state.words import counted, date_status, short_date
from complaintdesk.ui.theme.status import Status


@dataclass(frozen=True, slots=True)
class DateCell:
    """One date: who sets it, when it is, how it stands and what it is counted from."""

    whose: str
    date: str
    mark: Mark
    counted: str
    why: Button | None = None


@dataclass(frozen=True, slots=True)
class DateRow:
    """One thing due at a stage: the Code's date, and the landlord's own where it has one."""

    title: str
    cells: tuple[DateCell, ...]
    done: str = ""


@dataclass(frozen=True, slots=True)
class StageDates:
    """All dates of one stage, and the buttons that put its extensions right."""

    title: str
    rows: tuple[DateRow, ...]
    lines: tuple[Line, ...]
    buttons: tuple[Button, ...] = ()


def stage_dates(view: CaseView) -> tuple[StageDates, ...]:
    """The dates of every stage reached, the latest first."""
    pairs = zip(view.case.stages, view.clock.stages, strict=True)
    return tuple(reversed([_stage(view, record, clock) for record, clock in pairs]))


def _stage(view: CaseView, record: StageRecord, clock: StageClock) -> StageDates:
    acknowledge = DateRow(
        "Acknowledge",
        _cells(view, record, clock, clock.acknowledge),
        f"sent {short_date(record.acknowledged_on)}" if record.acknowledged_on else "",
    )
    respond = DateRow(
        "Respond" if record.stage == 1 else "Final response",
        _cells(view, record, clock, clock.respond),
        f"sent {short_date(record.responded_on)}" if record.responded_on else "",
    )
    buttons = () if view.read_only else tuple(_correct(record, e) for e in record.extensions)
    return StageDates(f"Stage {record.stage}", (acknowledge, respond), tuple(_lines(record, clock)), buttons)


def _correct(record: StageRecord, extension: Extension) -> Button:
    text = "Correct the extension"
    if len(record.extensions) > 1:
        text = f"{text} to {short_date(extension.new_date)}"
    deed = Deed(ActKey.CORRECT_EXTENSION, stage=record.stage, item=extension.id)
    return Button(text, deed, f"Correct the stage {record.stage} extension to {short_date(extension.new_date)}")


def _cells(view: CaseView, record: StageRecord, clock: StageClock, code: Deadline) -> tuple[DateCell, ...]:
    base = DeadlineKind.ACKNOWLEDGE if code.kind is DeadlineKind.ACKNOWLEDGE else DeadlineKind.RESPOND
    own = [d for d in clock.own if d.kind is base]
    whole = [(f"The Code, {code.provision}", code), *(("Our own target", d) for d in own)]
    return tuple(_cell(view, record, whose, deadline) for whose, deadline in whole)


def _cell(view: CaseView, record: StageRecord, whose: str, deadline: Deadline) -> DateCell:
    why = Button(
        "Why this date?",
        Deed(Errand.WHY, text=why_words(view, record, deadline)),
        f"Why {short_date(deadline.due)} for {deadline.kind.value.replace('_', ' ')}, {whose.lower()}?",
    )
    return DateCell(whose, short_date(deadline.due), _mark(view, deadline), counted_words(record, deadline), why)


def _mark(view: CaseView, deadline: Deadline) -> Mark:
    """How a date stands. One that was still to come when the case was closed is overdue for nobody."""
    closure = view.case.closure
    if deadline.met_on is None and closure is not None:
        if deadline.due >= closure.day:
            return Mark(Status.CLOSED, "Closed before")
        return Mark(Status.OVERDUE, "Missed")
    status = date_status(deadline.due, deadline.met_on, view.today)
    return Mark(status, "Provisional" if deadline.provisional and deadline.met_on is None else "")


def counted_words(record: StageRecord, deadline: Deadline) -> str:
    """What a date is counted from: "5 working days from Mon 2 Nov 2026, when it was received"."""
    start = short_date(deadline.counted_from)
    days = counted(deadline.days, "working day")
    if deadline.kind is DeadlineKind.RESPOND_EXTENDED:
        return f"Extended by {days} from {start}"
    if deadline.kind is DeadlineKind.ACKNOWLEDGE:
        came = "when it was received" if record.stage == 1 else "when stage 2 was asked for"
        return f"{days} from {start}, {came}"
    if deadline.provisional:
        return f"{days} from {start}, the last day for acknowledging"
    return f"{days} from {start}, the day of the acknowledgement"


def why_words(view: CaseView, record: StageRecord, deadline: Deadline) -> str:
    """The working of a date in plain words: each day that was skipped, and the rule."""
    lines = [f"{counted_words(record, deadline)}. That day is day 0; the next working day is day 1."]
    if deadline.days > 0:
        count = view.rules.calendar.count(deadline.counted_from, deadline.days)
        special = [s for s in count.skipped if s.date.weekday() < 5]
        weekend = len(count.skipped) - len(special)
        lines += [f"{short_date(s.date)} does not count: {s.why}." for s in special]
        if weekend:
            lines.append(f"{counted(weekend, 'weekend day')} between do not count.")
        lines.append(f"Working day {deadline.days} is {short_date(deadline.due)}.")
    if view.rules.calendar.is_projected(deadline.due):
        lines.append("The bank holidays of that year are not published yet; the date may still move.")
    return "\n".join(lines)


def _lines(record: StageRecord, clock: StageClock) -> list[Line]:
    lines = [_extension_line(e, clock) for e in record.extensions]
    if clock.valid_extensions:
        lines.append(Line("Before the extension", short_date(clock.respond_before_extension.due)))
    if clock.acknowledged_late:
        lines.append(
            Line(
                "Acknowledged late",
                f"The response should go by {short_date(clock.outer)} all the same: "
                "a late acknowledgement does not give more time.",
                "warning",
            )
        )
    if record.same_person_reason:
        lines.append(Line("Same person as stage 1", record.same_person_reason, "warning"))
    return lines


def _extension_line(extension: Extension, clock: StageClock) -> Line:
    new_date = short_date(extension.new_date)
    if extension in clock.valid_extensions and extension.told_on is not None:
        return Line("Extension", f"To {new_date}. Told in time, on {short_date(extension.told_on)}.")
    if extension.told_on is None:
        return Line("Extension", f"To {new_date}. The resident has not been told yet, so it does not count.", "warning")
    told = short_date(extension.told_on)
    return Line(
        "Extension", f"To {new_date}. Told late, on {told}: kept on record, the response counts as late.", "problem"
    )
