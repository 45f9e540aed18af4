"""The menu within the Case menu: promises, reviews, the Ombudsman's dates, clocks of other laws."""

from __future__ import annotations

from dataclasses import replace

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.clocks import Rules
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.complaint import may_check
from complaintdesk.ui.screens.case.state.offers import LINE, Offer
from complaintdesk.ui.screens.case.state.parts import CaseView, Deed

_READ_ONLY = "this desk is open for reading only"
_NO_CASE = "no case is shown"


def other_offers(view: CaseView | None) -> tuple[Offer, ...]:
    """Always the same entries in the same order; what does not fit now says why.

    An entry about one of several, such as a promise, takes the one that is due first.
    """
    case = view.case if view is not None else None
    found = (
        _promise(case), _check(view), Offer("&Review the adjustments…", "", Deed(ActKey.ADJUSTMENTS), fits=True),
        LINE,
        Offer("Restrict &contact…", "", Deed(ActKey.RESTRICT), fits=True), _restriction(case),
        LINE,
        Offer("Record a &date of the Ombudsman’s…", "", Deed(ActKey.OMBUDSMAN_DUTY), fits=True), _ombudsman(case),
        LINE,
        Offer("&Start a clock of another law…", "", Deed(ActKey.START_NEIGHBOUR), fits=True),
        _part_done(case, view.rules if view is not None else None), _update(case),
    )  # fmt: skip
    if view is not None and not view.read_only:
        return found
    why = _NO_CASE if view is None else _READ_ONLY
    return tuple(o if o.deed is None else replace(o, fits=False, why=why) for o in found)


def _offer(text: str, key: ActKey, item: int | None, why: str) -> Offer:
    """An entry about one part of the case, None for none that fits."""
    return Offer(text, "", Deed(key, item=item or 0), item is not None, "" if item is not None else why)


def _promise(case: CaseFile | None) -> Offer:
    waiting = sorted((p for p in case.promises if p.kept_on is None), key=lambda p: p.due_on) if case else []
    item = waiting[0].id if waiting else None
    return _offer("Change or take back a &promise…", ActKey.CHANGE_PROMISE, item, "no promise is waiting")


def _check(view: CaseView | None) -> Offer:
    record = view.case.current_stage if view is not None else None
    deed = Deed(ActKey.CHECK, stage=record.stage if record is not None else 0)
    fits = view is not None and record is not None and may_check(view, record)
    return Offer("Record the chec&k…", "", deed, fits, "" if fits or view is None else _why_no_check(view))


def _why_no_check(view: CaseView) -> str:
    record = view.case.current_stage
    if view.rules.targets.check is None:
        return "Settings has no day for checks"
    if record is None:
        return "only a complaint is checked"
    if not view.case.is_open:
        return "the case is closed"
    if record.acknowledged_on is None:
        return "the stage is not acknowledged yet"
    return "it is made already" if record.checked_on is not None else "the stage is answered"


def _restriction(case: CaseFile | None) -> Offer:
    holding = sorted((r for r in case.restrictions if r.ended_on is None), key=lambda r: r.review_on) if case else []
    item = holding[0].id if holding else None
    return _offer("Review or e&nd a restriction…", ActKey.REVIEW_RESTRICTION, item, "contact is not restricted")


def _ombudsman(case: CaseFile | None) -> Offer:
    waiting = sorted((d for d in case.ombudsman_duties if d.done_on is None), key=lambda d: d.due_on) if case else []
    item = waiting[0].id if waiting else None
    return _offer("A date of the Ombudsman’s is &met…", ActKey.OMBUDSMAN_DONE, item, "none is waiting")


def _part_done(case: CaseFile | None, rules: Rules | None) -> Offer:
    item = None
    for clock in case.neighbours if case is not None else ():
        rule = rules.neighbour(clock.kind) if rules is not None else None
        if clock.ended_on is None and rule is not None and any(clock.step(d.id) is None for d in rule.duties):
            item = clock.id
            break
    why = "none runs here that has something left to do"
    return _offer("Record what another &law asks for…", ActKey.MEET_NEIGHBOUR, item, why)


def _update(case: CaseFile | None) -> Offer:
    running = [c.id for c in case.neighbours if c.ended_on is None] if case is not None else []
    item = running[0] if running else None
    return _offer("&Update or end such a clock…", ActKey.UPDATE_NEIGHBOUR, item, "none runs here")
