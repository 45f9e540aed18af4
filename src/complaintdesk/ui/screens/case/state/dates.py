"""The dates of a case: the Code's beside the landlord's own, what they are counted from, extensions, and the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from complaintdesk.domain.casefile import Extension, StageRecord
from complaintdesk.domain.clocks import (
    Deadline,
    DeadlineKind,
    Source,
    StageClock,
    deadline_words,
    outstanding,
    projection_words,
    without_pauses,
)
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Button, CaseView, Deed, Errand, Line, Mark
from complaintdesk.ui.screens.case.state.words import counted, date_status, short_date
from complaintdesk.ui.theme.status import Status

_ON_A_STAGE = frozenset({DeadlineKind.ACKNOWLEDGE, DeadlineKind.RESPOND, DeadlineKind.RESPOND_EXTENDED})


@dataclass(frozen=True, slots=True)
class DateCell:
    """One date: who sets it, when it is, how it stands and what it is counted from.

    `cautions` say in words that it is provisional or projected.
    """

    whose: str
    date: str
    mark: Mark
    counted: str
    cautions: tuple[str, ...] = ()
    why: Button | None = None


@dataclass(frozen=True, slots=True)
class DateRow:
    """One thing due: the Code's date, and the landlord's own where it has one."""

    title: str
    cells: tuple[DateCell, ...]
    done: str = ""


@dataclass(frozen=True, slots=True)
class StageDates:
    """All dates under one title, and the buttons that put a stage's extensions right."""

    title: str
    rows: tuple[DateRow, ...]
    lines: tuple[Line, ...] = ()
    buttons: tuple[Button, ...] = ()


def all_dates(view: CaseView) -> tuple[StageDates, ...]:
    """The dates of every stage reached, the latest first, and then what else is still to be met."""
    other = other_dates(view)
    return (*stage_dates(view), other) if other.rows else stage_dates(view)


def stage_dates(view: CaseView) -> tuple[StageDates, ...]:
    """The dates of every stage reached, the latest first; none where the complaint was not accepted."""
    if view.case.refusal(1) is not None:
        return ()
    pairs = zip(view.case.stages, view.clock.stages, strict=True)
    return tuple(reversed([_stage(view, record, clock) for record, clock in pairs]))


def other_dates(view: CaseView) -> StageDates:
    """What else is still to be met: a check, promises, actions, reviews, the Ombudsman's and other laws' dates."""
    waiting = (d for d in outstanding(view.case, view.rules) if d.kind not in _ON_A_STAGE)
    rows = tuple(DateRow(deadline_words(d), (_other_cell(view, d),)) for d in waiting)
    return StageDates("Other", rows)


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
    lines = (*_pauses(view, record, clock), *_lines(record, clock))
    return StageDates(f"Stage {record.stage}", (acknowledge, respond), lines, buttons)


def _pauses(view: CaseView, record: StageRecord, clock: StageClock) -> Iterator[Line]:
    """What the Code's own date is where days are left out on which only our own offices are shut."""
    for label, deadline in (("Acknowledge", clock.acknowledge), ("Respond", clock.respond_before_extension)):
        strict = without_pauses(deadline, record, view.rules)
        if strict is not None and deadline.met_on is None:
            words = (
                f"By {short_date(strict)} under the Code, which has no pause for our own closure. Work to that date."
            )
            yield Line(f"{label}, closure counted", words, "problem")


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
    return tuple(_cell(view, d, whose, counted_words(record, d)) for whose, d in whole)


def _cell(view: CaseView, deadline: Deadline, whose: str, counting: str) -> DateCell:
    name = f"Why {short_date(deadline.due)} for {deadline.kind.value.replace('_', ' ')}, {whose.lower()}?"
    why = Button("Why this date?", Deed(Errand.WHY, why=deadline.identity), name, "link")
    day = short_date(deadline.due)
    return DateCell(whose, day, _mark(view, deadline), counting, tuple(_cautions(view, deadline)), why)


_SETTERS = {
    Source.CODE: "The Code",
    Source.POLICY: "Our own target",
    Source.CASE: "Given on this case",
    Source.OMBUDSMAN: "Set by the Ombudsman",
    Source.LAW: "Another law",
}


def _other_cell(view: CaseView, deadline: Deadline) -> DateCell:
    whose = _SETTERS[deadline.source]
    start = short_date(deadline.counted_from)
    counting = f"{counted(deadline.days, 'working day')} from {start}" if deadline.days else ""
    cell = _cell(view, deadline, whose, counting)
    assert cell.why is not None
    # Another section may show the same date with a button of its own, which needs another name.
    name = f"Why {cell.date} among the dates, for {deadline_words(deadline)}?"
    why = Button(cell.why.text, cell.why.deed, name, cell.why.role)
    return DateCell(cell.whose, cell.date, cell.mark, cell.counted, cell.cautions, why)


def _mark(view: CaseView, deadline: Deadline) -> Mark:
    """How a date stands. One that was still to come when the case was closed is overdue for nobody."""
    closure = view.case.closure
    if deadline.met_on is None and closure is not None and deadline.kind in _ON_A_STAGE:
        ended = deadline.due >= closure.day
        return Mark(Status.CLOSED, "Closed before") if ended else Mark(Status.OVERDUE, "Missed")
    return Mark(date_status(deadline.due, deadline.met_on, view))


def _cautions(view: CaseView, deadline: Deadline) -> list[str]:
    found = []
    if deadline.provisional and deadline.met_on is None:
        found.append("Provisional: it will be counted anew from the day of the acknowledgement.")
    if deadline.projected:
        found.append(projection_words(view.rules))
    return found


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


def _lines(record: StageRecord, clock: StageClock) -> list[Line]:
    lines = [_extension_line(e, clock) for e in record.extensions]
    if clock.valid_extensions:
        lines.append(Line("Before the extension", short_date(clock.respond_before_extension.due)))
    if clock.acknowledged_late:
        lines.append(Line("Acknowledged late", _acknowledged_late(clock), "warning"))
    if clock.resident_expects < clock.respond.due:
        lines.append(Line("Counted from receipt", f"A resident may expect it by {short_date(clock.resident_expects)}"))
    if record.same_person_reason:
        lines.append(Line("Same person as stage 1", record.same_person_reason, "warning"))
    return lines


def _acknowledged_late(clock: StageClock) -> str:
    limits = f"{clock.acknowledge.days} + {clock.respond_before_extension.days} working days"
    both = f"{short_date(clock.outer)}, where both limits counted from receipt ({limits}) end"
    if clock.valid_extensions:
        return f"Before the extension the response should have gone by {both}."
    return f"The response should go by {both}, all the same: a late acknowledgement does not give more time."


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
