"""What Today says: groups of lines in plain words, worked out without Qt.

A group holds what the service gave; a line is put into words only when it is painted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from complaintdesk.domain.casefile import same_person
from complaintdesk.domain.clocks import DeadlineKind, Source
from complaintdesk.domain.spelling import WEEKDAYS, counted, weekday_date
from complaintdesk.ui.screens.today.rows import (
    YEARLY,
    TodayGroup,
    TodayRow,
    TodayView,
    remark_words,
    short_day,
    when_words,
)
from complaintdesk.ui.theme.status import Status, status_of
from complaintdesk.ui.widgets.dates import day_words

if TYPE_CHECKING:
    from complaintdesk.domain.clocks import Deadline
    from complaintdesk.services.clocks import DueItem
    from complaintdesk.services.news import News
    from complaintdesk.services.today import OpenCase, Today, Undated
    from complaintdesk.ui.session import Backup

OLD_BACKUP_DAYS = 7
"""A backup that is older than this many days is warned of."""


@dataclass(frozen=True, slots=True)
class TodayFilter:
    """What is chosen to be shown: one kind, one person's; None shows every one."""

    kind: DeadlineKind | None = None
    person: str | None = None

    def takes(self, kind: DeadlineKind | None, person: str) -> bool:
        """True when something of this kind and person is chosen."""
        return (self.kind is None or self.kind is kind) and (self.person is None or same_person(self.person, person))


_UNFIT = "Nothing here is of what you chose to show."


def view_of(today: Today, chosen: TodayFilter = TodayFilter()) -> TodayView:
    """What to show of what is due."""
    due = (
        ("overdue", "Overdue", today.overdue, "Nothing is overdue.", ""),
        ("today", "Due today", today.due_today, "Nothing is due today.", ""),
        (
            "coming", "Next five working days", today.coming,
            f"Nothing falls due up to {weekday_date(today.coming_to)}.", _further(today.further),
        ),
        ("promised", "Promised for later", today.promised, "Nothing more is promised.", ""),
        ("waiting", "Waiting on others", today.waiting, "You are waiting for nobody.", ""),
        ("yearly", YEARLY, today.yearly, "", ""),
    )  # fmt: skip
    groups = [
        TodayGroup(key, title, kept, _row_maker(today), nothing if len(kept) == len(items) else _UNFIT, note)
        for key, title, items, nothing, note in due
        for kept in (_kept(items, chosen),)
        if items or key != "yearly"
    ]
    groups += [_open(today, chosen), _news(today)]
    something = any(items for _, _, items, _, _ in due) or bool(today.open_cases)
    return TodayView(weekday_date(today.day), tuple(groups), something)


def _further(number: int) -> str:
    if not number:
        return ""
    stand = "stands" if number == 1 else "stand"
    return f"{counted(number, 'date')} further ahead {stand} in the calendar."


def _kept(items: Sequence[DueItem | Undated], chosen: TodayFilter) -> Sequence[DueItem | Undated]:
    if chosen == TodayFilter():
        return items
    return tuple(i for i in items if chosen.takes(_kind_of(i), i.person))


def _kind_of(item: DueItem | Undated) -> DeadlineKind | None:
    deadline: Deadline | None = getattr(item, "deadline", None)
    return deadline.kind if deadline is not None else getattr(item, "kind", None)


def _row_maker(today: Today) -> Callable[[Any], TodayRow]:
    def make(item: DueItem | Undated) -> TodayRow:
        return _undated_row(item, today.day) if getattr(item, "deadline", None) is None else _due_row(item, today)  # type: ignore[arg-type]

    return make


def _coming_days(today: Today) -> int:
    """So many calendar days ahead end the next five working days."""
    return (today.coming_to - today.day).days


def _due_row(item: DueItem, today: Today) -> TodayRow:
    deadline = item.deadline
    submission = deadline.kind is DeadlineKind.SUBMISSION
    own_action = deadline.kind is DeadlineKind.SELF_ASSESSMENT
    return TodayRow(
        case_id=item.case_id,
        what=f"{item.what}{_remarks(deadline)}",
        status=status_of(item.days_left, _coming_days(today)),
        when=when_words(item.days_left),
        on=deadline.due,
        day=short_day(deadline.due, today.day),
        reference=item.reference,
        resident=item.resident,
        who=item.person,
        provision=deadline.provision,
        identity=None if own_action else deadline.identity,
        year_end=date.fromordinal(deadline.item) if submission else None,
        assessment=deadline.item if own_action else None,
    )


def _remarks(deadline: Deadline) -> str:
    own = deadline.source is Source.POLICY
    return remark_words(own=own, provisional=deadline.provisional, projected=deadline.projected)


def _undated_row(item: Undated, today: date) -> TodayRow:
    asked = item.since
    when = "No date" if asked is None else f"Asked {_ago((today - asked).days)}"
    return TodayRow(
        item.case_id, item.what, Status.LATER, when, asked, short_day(asked, today), item.reference, item.resident,
        item.person,
    )  # fmt: skip


def _ago(days: int) -> str:
    return "today" if days <= 0 else f"{counted(days, 'day')} ago"


def _open(today: Today, chosen: TodayFilter) -> TodayGroup:
    cases = tuple(c for c in today.open_cases if chosen.takes(c.deadline.kind if c.deadline else None, c.handler))

    def make(case: OpenCase) -> TodayRow:
        return _open_row(case, today)

    nothing = "No case is open." if len(cases) == len(today.open_cases) else _UNFIT
    return TodayGroup("open", "Open cases and their next step", cases, make, nothing)


def _open_row(case: OpenCase, today: Today) -> TodayRow:
    step = case.step
    if step is None:
        words = "Nothing more is asked for"
        return TodayRow(
            case.case_id, words, Status.OPEN, "Open", None, "", case.reference, case.resident, case.handler
        )  # fmt: skip
    days = None if step.due is None else (step.due - today.day).days
    remarks = _remarks(case.deadline) if case.deadline else " (provisional)" if step.provisional else ""
    return TodayRow(
        case_id=case.case_id,
        what=f"{step.what}{remarks}",
        status=Status.OPEN if days is None else status_of(days, _coming_days(today)),
        when="No date" if days is None else when_words(days),
        on=step.due,
        day=short_day(step.due, today.day),
        reference=case.reference,
        resident=case.resident,
        who=case.handler,
        provision=step.provision,
        identity=case.deadline.identity if case.deadline else None,
    )


def _news(today: Today) -> TodayGroup:
    since = since_words(today.news_from, today.day)

    def make(news: News) -> TodayRow:
        on = news.at.date()
        when = f"{news.at:%H:%M}"
        return TodayRow(news.case_id, news.what, None, when, on, short_day(on, today.day), news.reference, "", news.who)

    return TodayGroup("news", since, today.news, make, f"Nothing was changed {since[:1].lower()}{since[1:]}.")


def since_words(first: date, today: date) -> str:
    """Since when changes are told: "Since yesterday", "Since Friday", "Since Thursday 24 December 2026"."""
    days = (today - first).days
    if days == 1:
        return "Since yesterday"
    return f"Since {WEEKDAYS[first.weekday()] if days < 7 else weekday_date(first)}"


@dataclass(frozen=True, slots=True)
class BackupWords:
    """What is said of the last good backup; `warns` when it is old or missing."""

    text: str
    warns: bool


def backup_words(backup: Backup | None, today: Today, *, read_only: bool) -> BackupWords:
    """How things stand with the backups. A desk set up today has none yet, and one only looked at is not backed up."""
    if backup is None:
        if read_only:
            return BackupWords("No backup was found", False)
        if today.begun >= today.day:
            return BackupWords("No backup yet: one is taken when you close the desk", False)
        return BackupWords("There is no good backup of this desk.", True)
    taken: datetime = backup.taken_at.astimezone()
    age = today.day - taken.date()
    when = f"{day_words(taken.date())}, {taken:%H:%M}"
    if age > timedelta(days=OLD_BACKUP_DAYS) and not read_only:
        return BackupWords(f"The last good backup is {counted(age.days, 'day')} old ({when}).", True)
    return BackupWords(f"Last good backup: {when}", False)
