"""Composes the page "Why this date?": one explanation as blocks, for paper, PDF and plain text.

It names the case by its reference only; nothing of the resident's stands on it but what an officer wrote
into a promise or an action.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from complaintdesk.documents.blocks import Block, BulletList, Document, Heading, KeyValues, Note, Paragraph, Table
from complaintdesk.domain.clocks import (
    CONVENTION,
    DayCell,
    DayRole,
    Explanation,
    counting_weeks,
    special_days,
    weekend_days,
)
from complaintdesk.domain.spelling import MONTHS, WEEKDAYS, counted, long_date, weekday_date


@dataclass(frozen=True, slots=True)
class WhyFacts:
    """What the page rests on; `reference` is "" for a date of the landlord's own, `dated` the day it is made."""

    explanation: Explanation
    summary: str
    reference: str
    landlord: str
    dated: date


def compose_why(facts: WhyFacts, *, in_weeks: bool = True) -> Document:
    """The page; the same facts always give the same blocks.

    The days are laid out in weeks, or one below the other where a table has no room, as in an email.
    """
    why = facts.explanation
    title = f"Why {weekday_date(why.due)}?"
    made = f"made on {long_date(facts.dated)}"
    return Document(
        title=f"{facts.reference}: {title}" if facts.reference else title,
        author=facts.landlord,
        dated=facts.dated,
        blocks=tuple(_blocks(facts, title, in_weeks=in_weeks)),
        footer=" · ".join(part for part in (facts.landlord, facts.reference, made) if part),
    )


def _blocks(facts: WhyFacts, title: str, *, in_weeks: bool) -> Iterator[Block]:
    why = facts.explanation
    yield Heading(title, 1)
    yield KeyValues(tuple((label, value) for label, value in _pairs(facts) if value))
    yield from _days(why, in_weeks=in_weeks)
    yield from _both_clocks(why, with_sentence=not in_weeks)
    if why.notes:
        yield Heading("To keep in mind")
        yield BulletList(why.notes)
    yield Heading("What would change it")
    yield BulletList(why.changes)
    if why.days:
        yield Note(CONVENTION)


def _pairs(facts: WhyFacts) -> Iterator[tuple[str, str]]:
    why = facts.explanation
    yield "What is due", why.title
    yield "Case", facts.reference
    yield "Counted from" if why.days else "Where it is from", why.fact
    yield "The rule", why.rule
    yield "Set by", set_by(why)
    yield f"{why.provision} in plain words", "" if why.rule else facts.summary


def set_by(why: Explanation) -> str:
    """Who sets the date: the Code's edition and provision, or whoever else; "" for a date given on the case."""
    return why.source or (f"{why.edition}, {why.provision}" if why.edition else "")


def _days(why: Explanation, *, in_weeks: bool) -> Iterator[Block]:
    weeks = counting_weeks(why)
    if not weeks:
        return
    yield Heading("Day by day")
    if in_weeks:
        rows = tuple(tuple(f"{day.short}\n{_about(day)}" if day else "" for day in week) for week in weeks)
        yield Table("Day by day", tuple(name[:3] for name in WEEKDAYS), rows, (1.0,) * 7)
    else:
        days = (day for week in weeks for day in week if day)
        yield KeyValues(tuple((f"{WEEKDAYS[d.date.weekday()][:3]} {d.short}", _about(d)) for d in days))
    yield Paragraph.of(" ".join(count_words(why)))


def _about(day: DayCell) -> str:
    """What a day is in the count, in the fewest words."""
    if day.number is None:
        return "not counted" if day.is_plain else day.why
    words = f"day {day.number}"
    return f"{words}\nlast day" if day.role is DayRole.DUE else words


def count_words(why: Explanation) -> Iterator[str]:
    """What was counted and passed over, in sentences; nothing where no working days are counted."""
    if not why.days:
        return
    number = max((d.number or 0 for d in why.days), default=0)
    yield f"{counted(number, 'working day')} after {weekday_date(why.counted_from)}, which is day 0."
    passed = [counted(weekend_days(why), "weekend day")] if weekend_days(why) else []
    passed += [f"{d.why} ({d.date.day} {MONTHS[d.date.month - 1]})" for d in special_days(why) if d.number is None]
    if passed:
        yield f"Not counted: {', '.join(passed)}."
    for day in special_days(why):
        if day.number is not None:
            yield f"{weekday_date(day.date)}, {day.why}."


def _both_clocks(why: Explanation, *, with_sentence: bool) -> Iterator[Block]:
    pairs = [("The Code’s date", weekday_date(why.due))]
    if why.expects is not None:
        pairs.append(("From receipt", f"{weekday_date(why.expects)}, which a resident may expect"))
    if why.outer is not None:
        pairs.append(("Outer marker", f"{weekday_date(why.outer)}, with both limits counted from receipt"))
    if len(pairs) > 1:
        yield KeyValues(tuple(pairs))
    if why.expectation and with_sentence:
        yield Paragraph.of(f"A sentence for a letter: {why.expectation}")
