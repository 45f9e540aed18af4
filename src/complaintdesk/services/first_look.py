"""What Today shows first at the next start: kept in the desk file as it stood, read without a case or a rule.

The dates were worked out when it was kept. They hold while nothing in the desk changed; what
has meanwhile come due is told from them. The whole of Today follows a moment later.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from complaintdesk.domain.errors import UserError
from complaintdesk.storage import first_look

if TYPE_CHECKING:
    from complaintdesk.domain.clocks import Deadline
    from complaintdesk.domain.landlord import Landlord
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.today import OpenCase, Today, Waiting

LINES = 20
"""So many lines of a group are kept."""

_DATED_LINES = 120
_WORKING_DAYS = 40
"""So many working days ahead are kept; a desk that was closed for longer opens without a first look."""


def read_first_look(path: Path) -> dict[str, Any] | None:
    """What was kept last, as `keep_first_look` put it down; None where there is nothing that holds."""
    text = first_look.read(path)
    return json.loads(text) if text is not None else None


def keep_first_look(desk: Desk) -> None:
    """Keeps what Today shows now for the next start, where it can be kept and will be read again.

    Called before the desk is closed. A desk under a passphrase is not looked at before that is
    given, so nothing is kept for it. Where the disk is full or somebody else is writing, the
    next start is a little slower.
    """
    from complaintdesk.services.desk import is_protected
    from complaintdesk.services.today import today_list

    if desk.read_only:
        return
    with suppress(UserError):
        if is_protected(desk.path) or first_look.read(desk.path) is not None:
            return
        with desk.reading() as unit:
            landlord = unit.landlord()
        lines = json.dumps(_plain(desk, today_list(desk), landlord), ensure_ascii=False, separators=(",", ":"))
        with desk.writing() as unit:
            unit.keep_first_look(lines)


def _plain(desk: Desk, today: Today, landlord: Landlord) -> dict[str, Any]:
    from complaintdesk.services.clocks import DueFilter, things_due

    ahead = _working_days(desk, today.day)
    dated = things_due(desk, DueFilter(last=date.fromordinal(ahead[-1])))
    return {
        "landlord": landlord.name,
        "sample": landlord.is_sample,
        "day": today.day.toordinal(),
        "working_days": ahead,
        "dues": sorted(i.deadline.due.toordinal() for i in dated),
        "dated": [_line(i) for i in dated[:_DATED_LINES]],
        "promised": _group(today.promised),
        "waiting": _group(today.waiting),
        "yearly": _group(today.yearly),
        "open": {"count": len(today.open_cases), "lines": [_open_line(c) for c in today.open_cases[:LINES]]},
    }


def _working_days(desk: Desk, day: date) -> list[int]:
    calendar = desk.rules().calendar
    return [calendar.add(day, number).toordinal() for number in range(1, _WORKING_DAYS + 1)]


def _group(items: Iterable[Waiting]) -> dict[str, Any]:
    found = list(items)
    return {"count": len(found), "lines": [_line(i) for i in found[:LINES]]}


def _line(item: Waiting) -> dict[str, Any]:
    deadline: Deadline | None = getattr(item, "deadline", None)
    since: date | None = getattr(item, "since", None)
    return {
        "case": item.case_id,
        "reference": item.reference,
        "resident": item.resident,
        "who": item.person,
        "what": item.what,
        "since": since.toordinal() if since is not None else None,
        **_of_deadline(deadline),
    }


def _open_line(case: OpenCase) -> dict[str, Any]:
    step = case.step
    return {
        "case": case.case_id,
        "reference": case.reference,
        "resident": case.resident,
        "who": case.handler,
        "what": step.what if step is not None else "Nothing more is asked for",
        "since": None,
        **_of_deadline(case.deadline),
        "due": step.due.toordinal() if step is not None and step.due is not None else None,
        "provision": step.provision if step is not None else "",
    }


def _of_deadline(deadline: Deadline | None) -> dict[str, Any]:
    if deadline is None:
        return {"due": None, "provision": "", "own": False, "provisional": False, "projected": False}
    return {
        "due": deadline.due.toordinal(),
        "provision": deadline.provision,
        "own": deadline.source.value == "policy",
        "provisional": deadline.provisional,
        "projected": deadline.projected,
    }
