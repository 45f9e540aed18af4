"""The landlord's own library of reasons and policy clauses: kept, offered where they fit, brought in and taken out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.errors import Problem, RequestRefused, UserError
from complaintdesk.domain.letter_library import Clause, ClauseKind
from complaintdesk.domain.spelling import long_date
from complaintdesk.exchange.clause_file import read_rows
from complaintdesk.exchange.days import parse_day
from complaintdesk.services.desk import Desk

HEADINGS = ("Kind", "Title", "Words", "Source", "In force from", "In force until", "Theme", "Put away")
"""The columns of the list as it is taken out; Title and Words must be there when one is brought in."""

MOST_ROWS = 2000
"""The most rows that are brought in from one file."""

_YES = frozenset({"yes", "y", "true", "1", "x"})


@dataclass(frozen=True, slots=True)
class Offered:
    """A clause that may be put into an answer; `note` says why it comes late in the list, "" where it fits."""

    clause: Clause
    note: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """What bringing in a file did: how many were new, how many there already, and the rows refused with the reason."""

    added: int
    already: int
    refused: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something on the case that a finding may rest on: a file, or a contact; `words` name it with its date."""

    day: date
    words: str
    detail: str = ""


def list_clauses(desk: Desk, *, put_away: bool = False) -> tuple[Clause, ...]:
    """Reasons first, then policies, each by title; those put away only when asked for."""
    with desk.reading() as unit:
        found = unit.clauses()
    ordered = sorted(found, key=lambda c: (c.kind is not ClauseKind.REASON, c.title.casefold(), c.id))
    return tuple(c for c in ordered if put_away or not c.put_away)


def clause_problems(clause: Clause, others: Iterable[Clause]) -> Iterator[Problem]:
    """What must be mended before a clause is kept, each beside its field: title, text or in_force_until."""
    if not clause.title.strip():
        yield Problem("title", "clause.title_missing")
    if not clause.text.strip():
        yield Problem("text", "clause.text_missing")
    same = (c for c in others if c.id != clause.id and c.kind is clause.kind and not c.put_away)
    if any(_plain(c.title) == _plain(clause.title) and _period(c) == _period(clause) for c in same):
        yield Problem("title", "clause.title_twice")
    first, last = clause.in_force_from, clause.in_force_until
    if first is not None and last is not None and last < first:
        yield Problem("in_force_until", "clause.dates_reversed")


def save_clause(desk: Desk, before: Clause | None, after: Clause) -> Clause:
    """Keeps a clause, new (`before` None) or changed; letters already written keep the words they have.

    Two of one title are fine where they are in force at different times. Raises RequestRefused with
    problems, and UserError "changed.elsewhere".
    """
    after = replace(after, title=" ".join(after.title.split()), text=after.text.strip(), source=after.source.strip())
    with desk.writing() as unit:
        problems = tuple(clause_problems(after, unit.clauses()))
        if problems:
            raise RequestRefused(problems)
        return unit.save_clause(before, after)


def put_away(desk: Desk, clause: Clause) -> Clause:
    """A clause that is offered no more; it can be brought back. Raises UserError "changed.elsewhere"."""
    with desk.writing() as unit:
        return unit.save_clause(clause, replace(clause, put_away=True))


def bring_back(desk: Desk, clause: Clause) -> Clause:
    """A clause put away, offered again; raises what `save_clause` raises."""
    return save_clause(desk, clause, replace(clause, put_away=False))


def offered(clauses: Sequence[Clause], day: date, theme: str = "", text: str = "") -> tuple[Offered, ...]:
    """The clauses that hold every word of `text`: those in force on `day` first, of them those of the case's theme.

    A clause of no theme is for all; one of another theme comes after them. One that is not in
    force on `day` comes last and says so. None that is put away.
    """
    wanted = text.casefold().split()
    found = [c for c in clauses if not c.put_away and all(word in _searched(c) for word in wanted)]
    return tuple(
        Offered(c, _why_late(c, day, theme))
        for c in sorted(found, key=lambda c: (not c.holds_on(day), _theme_order(c, theme), c.title.casefold(), c.id))
    )


def _theme_order(clause: Clause, theme: str) -> int:
    if not clause.theme:
        return 1
    return 0 if _plain(clause.theme) == _plain(theme) else 2


def _why_late(clause: Clause, day: date, theme: str) -> str:
    if clause.in_force_from is not None and day < clause.in_force_from:
        return f"Not in force on {long_date(day)}: it begins on {long_date(clause.in_force_from)}"
    if clause.in_force_until is not None and clause.in_force_until < day:
        return f"Not in force on {long_date(day)}: it ended on {long_date(clause.in_force_until)}"
    return f"For {clause.theme}" if clause.theme and _plain(clause.theme) != _plain(theme) else ""


def _searched(clause: Clause) -> str:
    return f"{clause.title} {clause.text} {clause.source} {clause.theme}".casefold()


def words_of(clause: Clause) -> str:
    """What is put into a letter: the words, and for a policy where they stand."""
    source = clause.source.strip()
    if clause.kind is not ClauseKind.POLICY or not source or source.casefold() in clause.text.casefold():
        return clause.text.strip()
    return f"{source}: {clause.text.strip()}"


def evidence_of(case: CaseFile) -> tuple[Evidence, ...]:
    """The files and contacts of a case, the newest first; our own letters are no evidence and stay out."""
    ours = {a for letter in case.letters for a in (letter.pdf_attachment, letter.docx_attachment) if a is not None}
    arrived = {contact.attachment: contact for contact in case.contacts if contact.attachment is not None}
    found = []
    for file in case.attachments:
        if file.id not in ours:
            contact = arrived.get(file.id)
            day = contact.day if contact is not None else file.added_on
            found.append(Evidence(day, f"{file.name} ({long_date(day)})", contact.words if contact else ""))
    for contact in case.contacts:
        if contact.attachment is None:
            # A phone call, an email: the channel and with whom, as the officer would name it.
            words = f"{contact.channel.value.capitalize()}, {contact.who} ({long_date(contact.day)})"
            found.append(Evidence(contact.day, words, contact.words))
    return tuple(sorted(found, key=lambda e: (-e.day.toordinal(), e.words.casefold())))


def export_clauses(desk: Desk) -> bytes:
    """The whole library as a workbook (.xlsx) that can be brought in again, those put away among it."""
    from complaintdesk.documents.blocks import Column, Sheet, Workbook
    from complaintdesk.documents.xlsx import write_xlsx

    with desk.reading() as unit:
        author = unit.landlord().name
    widths = (14.0, 30.0, 80.0, 30.0, 16.0, 16.0, 22.0, 10.0)
    columns = tuple(Column(name, width=width) for name, width in zip(HEADINGS, widths, strict=True))
    rows = tuple(_row(clause) for clause in list_clauses(desk, put_away=True))
    sheet = Sheet("Reasons and clauses", columns, rows)
    return write_xlsx(Workbook("Reasons and clauses", author, desk.clock.today(), (sheet,)))


def _row(clause: Clause) -> tuple[str, ...]:
    days = (d.strftime("%d/%m/%Y") if d is not None else "" for d in (clause.in_force_from, clause.in_force_until))
    away = "yes" if clause.put_away else ""
    return (clause.kind.value, clause.title, clause.text, clause.source, *days, clause.theme, away)


def import_clauses(desk: Desk, path: Path) -> Imported:
    """Brings in a workbook or CSV file laid out as the one that is taken out; good rows are kept, the others named.

    A row that is in the library already is passed over. Raises UserError "file.missing",
    "clauses.not_readable", "clauses.no_heading", "clauses.too_many" and "clauses.none".
    """
    rows = _read(path)
    added, already = 0, 0
    refused: list[tuple[int, str]] = []
    with desk.writing() as unit:
        known = list(unit.clauses())
        for line, values in rows:
            try:
                clause = _clause(values)
            except UserError as error:
                refused.append((line, str(error)))
                continue
            if any(replace(c, id=0) == clause for c in known):
                already += 1
                continue
            problems = tuple(clause_problems(clause, known))
            if problems:
                refused.append((line, " ".join(p.text for p in problems)))
                continue
            known.append(unit.save_clause(None, clause))
            added += 1
    return Imported(added, already, tuple(refused))


def _read(path: Path) -> list[tuple[int, dict[str, str]]]:
    """Each row with the line it stands on, its cells by heading in small letters."""
    tables = list(read_rows(path))
    if not tables:
        raise UserError("clauses.none", name=path.name)
    heads = [" ".join(cell.casefold().split()) for cell in tables[0][1]]
    for heading in ("Title", "Words"):
        if heading.casefold() not in heads:
            raise UserError("clauses.no_heading", name=path.name, heading=heading)
    if len(tables) - 1 > MOST_ROWS:
        raise UserError("clauses.too_many", name=path.name, most=MOST_ROWS)
    read = [(line, dict(zip(heads, cells, strict=False))) for line, cells in tables[1:]]
    if not read:
        raise UserError("clauses.none", name=path.name)
    return read


def _clause(values: dict[str, str]) -> Clause:
    """A row as a clause; raises UserError "date.form"."""
    value = {name.casefold(): values.get(name.casefold(), "").strip() for name in HEADINGS}
    policy = value["kind"].casefold() not in ("", ClauseKind.REASON.value, "reasons")
    return Clause(
        id=0,
        kind=ClauseKind.POLICY if policy else ClauseKind.REASON,
        title=" ".join(value["title"].split()),
        text=value["words"],
        source=value["source"],
        in_force_from=parse_day(value["in force from"]) if value["in force from"] else None,
        in_force_until=parse_day(value["in force until"]) if value["in force until"] else None,
        theme=value["theme"],
        put_away=value["put away"].casefold() in _YES,
    )


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _period(clause: Clause) -> tuple[date | None, date | None]:
    return clause.in_force_from, clause.in_force_until
