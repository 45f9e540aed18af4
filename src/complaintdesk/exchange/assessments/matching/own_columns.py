"""A landlord's own columns for what it will do, by whom and by when, taken up as actions where they are plain."""

from __future__ import annotations

import re
from dataclasses import replace

from complaintdesk.domain.assessment import ReadAction
from complaintdesk.domain.assessment.actions import action_of, is_none, last_day
from complaintdesk.domain.spelling import long_date
from complaintdesk.exchange.assessments.matching.cells import has_words
from complaintdesk.exchange.assessments.matching.columns import OWN_ROLES, Role
from complaintdesk.exchange.assessments.matching.draft import Draft

_ITEM = re.compile(r"(?:[•·▪●–-]|\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)")


def own_actions(draft: Draft) -> tuple[ReadAction, ...]:
    """The actions of such columns; whatever they do not take up goes below the commentary, under its heading."""
    actions, owners, days = (draft.text(role).split("\n") if draft.text(role) else [] for role in OWN_ROLES)
    items = [_ITEM.sub("", line, count=1) for line in actions]
    if actions and not all(_ITEM.match(line) for line in actions) and len(actions) not in {len(owners), len(days)}:
        items = [" ".join(actions)]
    fits = all(len(column) in {0, 1, len(items)} for column in (owners, days))
    if not items or not fits or any(is_none(item) or not has_words(item) for item in items):
        _keep_as_words(draft)
        return ()
    owners, days = (
        column * len(items) if len(column) == 1 else column or [""] * len(items) for column in (owners, days)
    )
    return tuple(_action(*told) for told in zip(items, owners, days, strict=True))


def _action(text: str, owner: str, when: str) -> ReadAction:
    if not when:
        return replace(action_of(text), owner=owner)
    day = last_day(when)
    return ReadAction(text, "" if day is not None and when == long_date(day) else when, day, owner)


def _keep_as_words(draft: Draft) -> None:
    headings = dict(zip(draft.layout.roles, draft.layout.headings, strict=True)) if draft.layout is not None else {}
    for role in OWN_ROLES:
        if draft.text(role):
            draft.add(Role.OTHER, draft.text(role), headings.get(role, ""))
