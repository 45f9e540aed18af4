"""The handover sheet for an absence: what falls due between two days, made as PDF and Word (F39)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path

from complaintdesk.domain.casefile import CaseFile, LetterKind, same_person
from complaintdesk.domain.clocks import DeadlineKind, NextStep, Rules, next_step
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.handover import (
    LONGEST_DAYS,
    Handover,
    HandoverCase,
    HandoverContact,
    HandoverDate,
    HandoverLetter,
)
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.letters import why_unfit
from complaintdesk.domain.letters.waiting import is_waiting
from complaintdesk.domain.queries import CaseScope
from complaintdesk.domain.standing import standing_words
from complaintdesk.domain.working_days import SkippedDay, WorkingDays
from complaintdesk.services.clocks import DueItem, due_order, gather
from complaintdesk.services.desk import Desk
from complaintdesk.services.files import write_files
from complaintdesk.services.letters import load_words, preview

_OMBUDSMAN = frozenset({DeadlineKind.OMBUDSMAN_EVIDENCE, DeadlineKind.OMBUDSMAN_ORDER})


def handover(desk: Desk, first: date, last: date) -> Handover:
    """What falls due from `first` to `last`, both included, and whatever is still to be done from before.

    Raises UserError "handover.reversed", "handover.too_long" beyond LONGEST_DAYS days, and
    "workdays.range" for days the calendar does not know.
    """
    if last < first:
        raise UserError("handover.reversed")
    if (last - first).days >= LONGEST_DAYS:
        raise UserError("handover.too_long", most=LONGEST_DAYS)
    rules, today = desk.rules(), desk.clock.today()
    off = tuple(_days_off(rules.calendar, first, last))
    found = gather(desk, CaseScope(with_outstanding=True))
    due = [i for i in sorted(found.items, key=due_order) if i.deadline.due <= last]
    by_case: dict[int, list[DueItem]] = {}
    for item in due:
        if item.case_id is not None:
            by_case.setdefault(item.case_id, []).append(item)
    cases = [_case(desk, c, by_case[c.id], found.landlord, rules) for c in found.cases if c.id in by_case]
    return Handover(
        landlord=found.landlord,
        first=first,
        last=last,
        made_on=today,
        known_to=rules.calendar.known_to,
        cases=tuple(sorted(cases, key=_earliest)),
        own=tuple(_date(i) for i in due if i.case_id is None),
        quiet=tuple((c, _step(c, rules)) for c in found.cases if c.is_open and c.id not in by_case),
        days_off=off,
    )


def _earliest(case: HandoverCase) -> tuple[date, str]:
    return case.dates[0].deadline.due, case.case.reference


def _days_off(calendar: WorkingDays, first: date, last: date) -> Iterator[SkippedDay]:
    for ahead in range((last - first).days + 1):
        day = first + timedelta(days=ahead)
        if not calendar.is_working(day) and day.weekday() < 5:
            yield SkippedDay(day, calendar.why_not(day) or "")


def _date(item: DueItem) -> HandoverDate:
    return HandoverDate(item.deadline, item.what, item.person)


# A case that came into the file in another way than through the log may bear dates that no
# rule covers; the sheet says so of that case and leaves out none of the others.
def _step(case: CaseFile, rules: Rules) -> NextStep | None:
    try:
        return next_step(case, rules)
    except UserError as error:
        return NextStep(str(error), None, "")


def _case(desk: Desk, case: CaseFile, items: Iterable[DueItem], landlord: Landlord, rules: Rules) -> HandoverCase:
    dates = tuple(_date(i) for i in items)
    return HandoverCase(
        case=case,
        standing=standing_words(case, rules),
        dates=dates,
        step=_step(case, rules),
        letters=tuple(_letters(desk, case)),
        contacts=tuple(_contacts(case, dates, landlord)),
    )


_ONLY_WHEN_WAITED_FOR = ("acknowledgement", "extension", "response")
"""Letters of a stage that were told already are no unfinished business, whatever was begun."""


def _letters(desk: Desk, case: CaseFile) -> Iterator[HandoverLetter]:
    """The letters that fit the case now and are begun, or that it waits for and that lack nothing."""
    for kind in LetterKind:
        if why_unfit(case, kind):
            continue
        words = load_words(desk, case.id, kind)
        begun = any(text.strip() for text in (words.opening, words.closing, *(text for _, text in words.own)))
        if not (is_waiting(case, kind) or (begun and kind.subject not in _ONLY_WHEN_WAITED_FOR)):
            continue
        try:
            shown = preview(desk, case, kind, words)
        except UserError:
            # Its template cannot be filled; whoever stands in is told of the letter all the same.
            yield HandoverLetter(kind.plain[0].upper() + kind.plain[1:], False, begun)
            continue
        if begun or shown.ready:
            yield HandoverLetter(shown.title, shown.ready, begun)


def _contacts(case: CaseFile, dates: Iterable[HandoverDate], landlord: Landlord) -> Iterator[HandoverContact]:
    """Who to ring: whoever answers the stage, handles the case, or is to do something of it; each once."""
    record = case.current_stage
    wanted: list[tuple[str, str]] = []
    if record is not None:
        waits = case.is_open and record.responded_on is None
        wanted.append((record.handler, f"{'is to answer' if waits else 'dealt with'} stage {record.stage}"))
    wanted.append((case.handler, "handles the case"))
    wanted += [(d.person, f"is to do: {d.deadline.what}") for d in dates if d.deadline.owner]
    told: list[str] = []
    for name, why in wanted:
        if name.strip() and not any(same_person(name, known) for known in told):
            told.append(name)
            phones = (p.phone for p in landlord.people if same_person(p.name, name))
            yield HandoverContact(name, why, next(phones, ""))
    if any(d.deadline.kind in _OMBUDSMAN for d in dates):
        yield HandoverContact(landlord.ombudsman.name, "set a date", landlord.ombudsman.phone)


def handover_files(sheet: Handover) -> Mapping[str, bytes]:
    """The sheet as PDF and Word, by file name."""
    from complaintdesk.documents.docx import write_docx
    from complaintdesk.documents.handover import compose_handover
    from complaintdesk.documents.pdf import write_pdf

    document = compose_handover(sheet)
    name = f"Handover sheet {sheet.first.isoformat()} to {sheet.last.isoformat()}"
    return {f"{name}.pdf": write_pdf(document), f"{name}.docx": write_docx(document)}


def write_handover(desk: Desk, first: date, last: date, folder: Path) -> tuple[Path, ...]:
    """Writes the sheet into a folder as PDF and Word, and returns the files; see `handover` for what it raises."""
    return write_files(folder, handover_files(handover(desk, first, last)))
