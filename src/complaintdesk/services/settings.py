"""The landlord's settings: name, homes, year end, targets, people, letterhead, Ombudsman contact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from complaintdesk.domain.acts.stages import MOST_DAYS_BETWEEN_UPDATES
from complaintdesk.domain.casefile import same_person
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.clocks import Targets
from complaintdesk.domain.errors import Problem, RequestRefused, UserError
from complaintdesk.domain.landlord import Landlord, Person
from complaintdesk.domain.rulebook import LimitKind
from complaintdesk.services.desk import Desk
from complaintdesk.services.rules import default_ombudsman, editions

THEMES = (
    "Repairs",
    "Damp and mould",
    "Heating and hot water",
    "Antisocial behaviour",
    "Staff and contractors",
    "Complaint handling",
    "Rent and service charges",
    "Neighbourhood and communal areas",
    "Moving home and lettings",
    "Other",
)
"""The themes a new desk starts with; the landlord changes them in Settings."""

MOST_DAYS = 60
"""The longest target, in working days; a longer one is a slip of the keyboard."""

OFFICER_ROLE = "Complaints officer"


def new_landlord(name: str, homes: int, officer: str) -> Landlord:
    """A landlord with the defaults that a new desk starts with; its officer is the first of its people."""
    people = (Person(officer, OFFICER_ROLE),) if officer.strip() else ()
    return Landlord(name, homes, default_ombudsman(), officer=officer, people=people, themes=THEMES)


def people_with_officer(before: Landlord, after: Landlord) -> tuple[Person, ...]:
    """The people of `after`, the officer among them once where another officer was named.

    A name of which a word stays (a slip put right, a marriage) is taken for the same
    person; any other is somebody new, and the one before stays on the list.
    """
    listed = any(same_person(p.name, after.officer) for p in after.people)
    if same_person(before.officer, after.officer) or listed:
        return after.people
    shared = set(before.officer.casefold().split()) & set(after.officer.casefold().split())
    known = before.officer if shared else ""
    if not any(same_person(p.name, known) for p in after.people):
        return (Person(after.officer, OFFICER_ROLE), *after.people)
    return tuple(replace(p, name=after.officer) if same_person(p.name, known) else p for p in after.people)


def landlord_problems(landlord: Landlord) -> Iterator[Problem]:
    """What must be mended before settings can be saved, each beside its field."""
    if not landlord.name.strip():
        yield Problem("name", "landlord.name_missing")
    if not 1 <= landlord.homes <= 500_000:
        yield Problem("homes", "landlord.homes_range")
    if not landlord.officer.strip():
        yield Problem("officer", "landlord.officer_missing")
    if not _is_day(landlord.year_end_month, landlord.year_end_day):
        yield Problem("year_end", "landlord.year_end")
    for field, value, _ in _targets(landlord.targets):
        if value is not None and not 1 <= value <= MOST_DAYS:
            yield Problem(field, "landlord.target_range")
    every = landlord.targets.update
    if every is not None and not 1 <= every <= MOST_DAYS_BETWEEN_UPDATES:
        yield Problem("target_update", "extension.update_range")


def landlord_warnings(landlord: Landlord) -> Iterator[Problem]:
    """Targets looser than the Code's limits: allowed, but they change nothing the Code asks.

    Of updates the Code says only that they are agreed (5.9), and of checks nothing: warned of
    are updates that an extension would be over before, and a check that the answer would be.
    """
    for field, value, limit in _targets(landlord.targets):
        if value is not None and limit is not None and value > limit:
            yield Problem(field, "landlord.target_loose", (("days", value), ("limit", limit)))
    code, targets = editions()[-1], landlord.targets
    answer = min(code.limit(LimitKind.RESPOND, 1).days, targets.respond_1 or MOST_DAYS)
    if targets.check is not None and targets.check >= answer:
        yield Problem("target_check", "landlord.check_late", (("days", targets.check), ("limit", answer)))
    cap = code.limit(LimitKind.EXTEND, 1).days
    if targets.update is not None and cap <= targets.update <= MOST_DAYS_BETWEEN_UPDATES:
        yield Problem("target_update", "landlord.update_rare", (("days", targets.update), ("limit", cap)))


def _targets(targets: Targets) -> Iterator[tuple[str, int | None, int | None]]:
    code = editions()[-1]
    yield "target_acknowledge", targets.acknowledge, code.limit("acknowledge", 1).days
    yield "target_respond_1", targets.respond_1, code.limit("respond", 1).days
    yield "target_respond_2", targets.respond_2, code.limit("respond", 2).days
    yield "target_service_request", targets.service_request, None
    yield "target_check", targets.check, None


def _is_day(month: int, day: int) -> bool:
    import calendar

    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(2024, month)[1]


def landlord(desk: Desk) -> Landlord:
    """The landlord's settings as they are now."""
    with desk.reading() as unit:
        return unit.landlord()


def save_landlord(desk: Desk, before: Landlord, after: Landlord) -> tuple[Landlord, Changes]:
    """Saves changed settings; raises RequestRefused with problems, "changed.elsewhere" if they changed meanwhile."""
    problems = tuple(landlord_problems(after))
    if problems:
        raise RequestRefused(problems)
    after = replace(after, people=people_with_officer(before, after))
    with desk.writing() as unit:
        saved = unit.save_landlord(before, after)
    desk.who = saved.officer
    desk.forget_rules()
    return saved, Changes(landlord=True)


def set_letterhead(desk: Desk, path: Path | None) -> tuple[Landlord, Changes]:
    """Keeps a .docx as the base of Word letters, or takes it away again (None).

    Raises UserError "file.missing", "file.unreadable" or "letterhead.not_word"; nothing changes then.
    """
    data = None
    if path is not None:
        if not path.is_file():
            raise UserError("file.missing", path=path)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise UserError("file.unreadable", path=path) from error
        _check_letterhead(path.name, data, desk.clock.today())
    with desk.writing() as unit:
        before = unit.landlord()
        kept = None
        if path is not None and data is not None:
            kept = unit.add_attachment(None, path.name, _WORD, data).id
        saved = unit.save_landlord(before, replace(before, letterhead_attachment=kept))
    return saved, Changes(landlord=True)


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _check_letterhead(name: str, data: bytes, day: date) -> None:
    """Writes an empty letter on it: the surest proof that letters can be written on it later."""
    from complaintdesk.documents.blocks import Document
    from complaintdesk.documents.docx import write_docx

    try:
        write_docx(Document(name, name, day, ()), data)
    except UserError as error:
        raise UserError("letterhead.not_word", name=name) from error
