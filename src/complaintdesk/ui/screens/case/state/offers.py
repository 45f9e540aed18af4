"""Every act of the Case menu, and which of them make sense now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from complaintdesk.domain.acts.refusing import may_refuse
from complaintdesk.domain.casefile import CaseFile, CaseKind, LetterKind, Refusal
from complaintdesk.domain.letters import why_unfit
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import CaseView, Deed, Errand
from complaintdesk.ui.screens.case.state.step import may_escalate, shown_deadline, write_button


@dataclass(frozen=True, slots=True)
class Offer:
    """An entry of the Case menu. An empty text is a line between groups; `why` says why it does not fit now."""

    text: str
    keys: str = ""
    deed: Deed | None = None
    fits: bool = False
    why: str = ""


LINE = Offer("")


def offers(view: CaseView | None) -> tuple[Offer, ...]:
    """The Case menu for this case; what does not fit now, or cannot be saved, is there but cannot be chosen.

    Always the same entries in the same order; without a case none can be chosen.
    """
    case = view.case if view is not None else None
    groups = (_stage_offers(case), _letter_offers(case), _date_offers(view), _other_offers(case), _ending_offers(case))
    return _grouped(view, groups)


def corrections(view: CaseView | None) -> tuple[Offer, ...]:
    """The menu within the Case menu by which what was recorded is put right; as `offers` otherwise."""
    case = view.case if view is not None else None
    return _grouped(view, (_record_corrections(case), _decision_corrections(case)))


def _grouped(view: CaseView | None, groups: Iterable[list[Offer]]) -> tuple[Offer, ...]:
    found: list[Offer] = []
    for group in groups:
        found += [LINE] if found else []
        found += group
    if view is not None and not view.read_only:
        return tuple(found)
    return tuple(replace(o, fits=o.fits and _only_reads(o)) for o in found)


def _only_reads(offer: Offer) -> bool:
    return offer.deed is not None and offer.deed.does in (Errand.WRITE_LETTER, Errand.WHY, Errand.CALENDAR)


def _date_offers(view: CaseView | None) -> list[Offer]:
    """Why the date of the next step is what it is, or else the last date of the case; and its dates in a file."""
    deadline = shown_deadline(view) if view is not None else None
    deed = Deed(Errand.WHY, why=deadline.identity if deadline is not None else None)
    return [
        Offer("Wh&y this date?", "Ctrl+Shift+Y", deed, deadline is not None),
        Offer("Its dates for Outlook or another calendar…", "", Deed(Errand.CALENDAR), view is not None),
    ]


def _stage_offers(case: CaseFile | None) -> list[Offer]:
    record = case.current_stage if case is not None and case.is_open else None
    waiting = record is not None and record.responded_on is None
    unacknowledged = waiting and record is not None and record.acknowledged_on is None
    defined = waiting and case is not None and bool(case.points)
    return [
        Offer("&Define the complaint…", "Ctrl+Shift+D", Deed(ActKey.DEFINE), waiting),
        Offer("Record an &acknowledgement…", "Ctrl+Shift+A", Deed(ActKey.ACKNOWLEDGE), unacknowledged),
        Offer("&Extend the response…", "Ctrl+Shift+E", Deed(ActKey.EXTEND), waiting),
        Offer("Record &findings…", "Ctrl+Shift+G", Deed(ActKey.FINDINGS), defined),
        Offer("Record a &response…", "Ctrl+Shift+R", Deed(ActKey.RESPOND), waiting),
        Offer("Take it to &stage 2…", "Ctrl+Shift+U", Deed(ActKey.ESCALATE), case is not None and may_escalate(case)),
    ]


def _letter_offers(case: CaseFile | None) -> list[Offer]:
    record = case.current_stage if case is not None else None
    stage = record.stage if record is not None else 1
    keys = {"acknowledgement": "Ctrl+Alt+A", "extension": "Ctrl+Alt+E", "response": "Ctrl+Alt+R"}
    found = []
    for subject, shortcut in keys.items():
        kind = LetterKind(f"{subject}-{stage}")
        fits = case is not None and not why_unfit(case, kind)
        button = write_button(kind)
        found.append(Offer(button.text, shortcut, button.deed, fits))
    return [*found, _sending_offer(case)]


def _sending_offer(case: CaseFile | None) -> Offer:
    """The latest letter of which it is not recorded how it went out, else the latest of all."""
    letters = case.letters if case is not None else ()
    unsent = [x for x in letters if case is not None and not case.sendings_of(x)]
    letter = (unsent or letters)[-1] if letters else None
    deed = Deed(ActKey.SENDING, item=letter.id if letter is not None else 0)
    return Offer("Record how a letter went out…", "Ctrl+Alt+S", deed, letter is not None)


def _other_offers(case: CaseFile | None) -> list[Offer]:
    there = case is not None
    has_stage = case is not None and case.current_stage is not None
    return [
        Offer("Add a &call or note…", "Ctrl+Shift+C", Deed(ActKey.CONTACT), there),
        Offer("Add a &promise…", "Ctrl+Shift+P", Deed(ActKey.ADD_PROMISE), there),
        Offer("Add a re&medy or action…", "Ctrl+Shift+T", Deed(ActKey.ADD_REMEDY), has_stage),
        Offer(
            "Add somethi&ng more they raise…", "Ctrl+Shift+I", Deed(ActKey.FURTHER_ISSUE), has_stage and _taken_up(case)
        ),
        Offer("Add what came in…", "Ctrl+Shift+L", Deed(Errand.INCOMING), there),
        Offer("A&ttach a file…", "Ctrl+Shift+F", Deed(Errand.ATTACH), there),
        Offer("&Who acts for the resident…", "", Deed(ActKey.REPRESENTATIVE), there),
    ]


def _record_corrections(case: CaseFile | None) -> list[Offer]:
    has_stage = case is not None and case.current_stage is not None
    return [
        Offer("Change what was &logged…", "", Deed(ActKey.CORRECT_CASE), case is not None),
        Offer("Correct the &dates of the stage…", "", Deed(ActKey.CORRECT_STAGE), has_stage),
        _extension_offer(case),
    ]


def _decision_corrections(case: CaseFile | None) -> list[Offer]:
    refused = (case.refusal(1) or case.refusal(2)) if case is not None else None
    give_up = Deed(ActKey.WITHDRAW_REFUSAL, item=refused.id if refused is not None else 0)
    closed = case is not None and not case.is_open
    may_turn = case is not None and case.kind is not CaseKind.COMPLAINT
    return [
        Offer("Turn it &into a complaint…", "", Deed(ActKey.TURN_COMPLAINT), may_turn),
        _correction_offer(refused),
        Offer("&Give up the refusal…", "", give_up, refused is not None),
        Offer("Re&open the case…", "", Deed(ActKey.REOPEN), closed and _taken_up(case)),
    ]


def _correction_offer(refused: Refusal | None) -> Offer:
    """A refusal is put right until the resident is told of it."""
    deed = Deed(ActKey.CORRECT_REFUSAL, item=refused.id if refused is not None else 0)
    told = refused is not None and refused.told_on is not None
    why = "the resident was told: give it up, record it anew, and write its letter" if told else ""
    return Offer("Correct the &refusal…", "", deed, refused is not None and not told, why)


def _extension_offer(case: CaseFile | None) -> Offer:
    """The latest extension of the latest stage; earlier ones are put right beside the dates."""
    record = case.current_stage if case is not None else None
    latest = record.extensions[-1] if record is not None and record.extensions else None
    deed = Deed(ActKey.CORRECT_EXTENSION, stage=latest.stage if latest else 0, item=latest.id if latest else 0)
    return Offer("Correct an e&xtension…", "", deed, latest is not None)


def _taken_up(case: CaseFile | None) -> bool:
    return case is not None and case.refusal(1) is None


def _ending_offers(case: CaseFile | None) -> list[Offer]:
    stage = may_refuse(case) if case is not None else 0
    return [
        Offer("Record a ref&usal…", "Ctrl+Shift+X", Deed(ActKey.REFUSE, stage=stage), stage > 0),
        Offer("Close the case…", "Ctrl+Shift+W", Deed(ActKey.CLOSE), case is not None and case.is_open),
    ]
