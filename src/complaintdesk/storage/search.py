"""Finding cases: the words typed, the filters set, and the order asked for, as SQL.

The search index has one row for each case. Its row number is the day of receipt and the
case's id in one number, so that the usual order, by receipt, comes out of the index itself
and a single letter that fits every case costs no more than a rare word.
"""

from __future__ import annotations

import hashlib
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Column, Connection, Select, Table, TableClause, column, func, literal_column, select, table, text

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.queries import CaseOrder, CaseQuery
from complaintdesk.storage.casefiles.save import stage_reached
from complaintdesk.storage.engine import among, ids_of
from complaintdesk.storage.tables import cases, homes

_ID_BITS = 32
_index: TableClause = table("case_search", column("rowid"))
_id_in_index: Any = literal_column(f"(case_search.rowid & {2**_ID_BITS - 1})")

_FEW = 2000
"""Up to this many matches, sorting them is quicker than walking through all cases in order."""

_ORDERS: dict[CaseOrder, Any] = {
    CaseOrder.RECEIVED: cases.c.received_on,
    CaseOrder.REFERENCE: func.lower(cases.c.reference),
    CaseOrder.RESIDENT: cases.c.resident_key,
    CaseOrder.HOME: func.lower(homes.c.address),
    CaseOrder.THEME: func.lower(cases.c.theme),
    CaseOrder.HANDLER: func.lower(cases.c.handler),
    CaseOrder.STATE: cases.c.state_rank,
}

_SHARED: dict[CaseOrder, tuple[Table, Column[int]]] = {
    CaseOrder.HOME: (homes, cases.c.home_id),
}


def words_of(typed: str) -> list[str]:
    """The words of a search, each quoted so that nothing in it is taken for search syntax.

    What holds no letter or digit says nothing and is left out; O'Neill, damp-proof and an
    email address are each found as the words they are made of, next to each other.
    """
    words = (word for word in typed.split() if any(c.isalnum() for c in word))
    return ['"' + word.replace('"', " ").replace("\0", " ") + '"' for word in words]


def matching(typed: str) -> str:
    """The index's query for text as it is typed: every word occurs, as the beginning of a word."""
    return " AND ".join(f"{word}*" for word in words_of(typed))


def matching_in(columns: str, typed: str) -> str:
    """The index's query within `columns`: whole words, but the last, which may still be being typed."""
    words = words_of(typed)
    return f"{{{columns}}} : ({' AND '.join(words)}*)" if words else ""


def find_ids(connection: Connection, query: CaseQuery, limit: int | None) -> list[int]:
    """The ids of the cases that fit the query, in its order; equal ones by receipt, then by id."""
    match = matching(query.text)
    if not match:
        return ids_of(connection, _ordered(query).where(*_filters(query)).limit(limit))
    matched = _matched(match, query)
    if query.order is CaseOrder.RECEIVED:
        row = _index.c.rowid
        return ids_of(connection, matched.order_by(row.desc() if query.descending else row.asc()).limit(limit))
    ids = _all_at_once(connection, matched)
    if len(ids) <= _FEW:
        return ids_of(connection, _ordered(query).where(among(cases.c.id, [int(i) for i in ids])).limit(limit))
    # So many fit that a page of them comes sooner by walking the order than by sorting them all.
    wanted = set(ids)
    with connection.execute(_ordered(query)) as everything:
        return list(islice((row[0] for row in everything if str(row[0]) in wanted), limit))


def _all_at_once(connection: Connection, matched: Select[int]) -> list[str]:
    """The ids as text: 100,000 of them come much sooner in one long row than in a row each."""
    joined = connection.execute(select(func.group_concat(matched.subquery().c.id))).scalar_one()
    return joined.split(",") if joined else []


def count(connection: Connection, query: CaseQuery) -> int:
    """How many cases fit the query."""
    match = matching(query.text)
    fitting = _matched(match, query) if match else select(cases.c.id).where(*_filters(query))
    return connection.execute(select(func.count()).select_from(fitting.subquery())).scalar_one()


def _ordered(query: CaseQuery) -> Select[int]:
    """The ids of all cases in the order asked for."""
    shared = _SHARED.get(query.order)
    if query.order is CaseOrder.REFERENCE:  # no two are the same
        found, keys = select(cases.c.id), [_ORDERS[query.order]]
    elif shared is None:
        found, keys = select(cases.c.id), [_ORDERS[query.order], cases.c.received_on, cases.c.id]
    else:
        # The shared table leads, so that the rows come in its order and only a page of them is read.
        first, owner = shared
        found = select(cases.c.id).select_from(first).join(cases, owner == first.c.id)
        keys = [_ORDERS[query.order], first.c.id, cases.c.id]
    return found.order_by(*(k.desc() if query.descending else k.asc() for k in keys))


def _matched(match: str, query: CaseQuery) -> Select[int]:
    """The ids of the cases that match and pass every filter; the index knows them all."""
    marks = "".join(f' AND marks : "{mark}"' for mark in _marks_wanted(query))
    found = select(_id_in_index.label("id")).select_from(_index).where(_match(match + marks))
    if query.received_from is not None:
        found = found.where(_index.c.rowid >= query.received_from.toordinal() << _ID_BITS)
    if query.received_to is not None:
        found = found.where(_index.c.rowid < query.received_to.toordinal() + 1 << _ID_BITS)
    return found


def newest_matching(match: str, limit: int) -> Select[int]:
    """The ids of the cases that fit a query of the index, the latest received first."""
    found = select(_id_in_index.label("id")).select_from(_index).where(_match(match))
    return found.order_by(_index.c.rowid.desc()).limit(limit)


def _match(match: str) -> Any:
    return text("case_search MATCH :match").bindparams(match=match)


def _filters(query: CaseQuery) -> list[Any]:
    """Conditions on cases for a query without text."""
    wanted = (
        (query.kind, cases.c.kind == query.kind),
        (query.open_only or None, cases.c.is_open.is_(True)),
        (query.stage, cases.c.stage == query.stage),
        (query.handler, func.lower(cases.c.handler) == func.lower(query.handler or "")),
        (query.theme, func.lower(cases.c.theme) == func.lower(query.theme or "")),
        (query.received_from, cases.c.received_on >= _iso(query.received_from)),
        (query.received_to, cases.c.received_on <= _iso(query.received_to)),
    )
    return [condition for value, condition in wanted if value is not None]


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _mark(name: str, value: object) -> str:
    """What a case can be filtered by, as one word of the index that no search begins with."""
    digest = hashlib.sha256(str(value).lower().encode()).hexdigest()[:12]
    return f"\ue000{name}{digest}"


def _marks_wanted(query: CaseQuery) -> list[str]:
    wanted = {
        "kind": query.kind,
        "open": query.open_only or None,
        "stage": query.stage,
        "handler": query.handler,
        "theme": query.theme,
    }
    return [_mark(name, value) for name, value in wanted.items() if value is not None]


def _marks(case: CaseFile) -> str:
    values = {
        "kind": case.kind,
        "open": case.is_open,
        "stage": stage_reached(case),
        "handler": case.handler,
        "theme": case.theme,
    }
    return " ".join(_mark(name, value) for name, value in values.items())


def index_case(connection: Connection, case: CaseFile) -> None:
    """Puts a case into the index, in place of what was there on its row."""
    forget_case(connection, case)
    said = [case.words, case.outcomes_sought, *(p.text for p in case.points)]
    said += [f"{c.who} {c.words}" for c in case.contacts]
    connection.execute(
        text(
            "INSERT INTO case_search(rowid, reference, resident, home, words, theme, marks)"
            " VALUES (:row, :reference, :resident, :home, :words, :theme, :marks)"
        ),
        {
            "row": _row_number(case),
            "reference": case.reference,
            "resident": f"{case.resident.name} {case.resident.email} {case.resident.phone}",
            "home": f"{case.home.address} {case.home.postcode}",
            "words": "\n".join(said),
            "theme": case.theme,
            "marks": _marks(case),
        },
    )


def forget_case(connection: Connection, case: CaseFile) -> None:
    """Takes a case out of the index; `case` has the day of receipt under which it was put in."""
    connection.execute(text("DELETE FROM case_search WHERE rowid = :row"), {"row": _row_number(case)})


def indexed(connection: Connection) -> int:
    """How many cases are in the index under the row that is theirs."""
    query = "SELECT count(*) FROM case_search_docsize d JOIN cases c ON c.id = (d.id & :mask)"
    rows: int = connection.execute(text(query), {"mask": 2**_ID_BITS - 1}).scalar_one()
    return rows


def _row_number(case: CaseFile) -> int:
    return case.received_on.toordinal() << _ID_BITS | case.id
